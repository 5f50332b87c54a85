// SPDX-License-Identifier: EUPL-1.2
//! Reading a folder, and the checks that need every file.

use super::{
    Desk, Fact, FactKind, Pack, Test, Value, Window, common,
    entry::{Entry, Sheet},
    finding::{Finding, Report, Severity, Spot, Thing},
    services::{self, Written},
    towns,
    words::{self, Words},
    work,
};
use kernel::Language;
use std::{
    cell::Cell,
    collections::{BTreeMap, HashMap, HashSet},
    fs, io,
    path::Path,
};
use toml::de::DeTable;

/// Largest file read, in bytes.
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;
/// Most files read in services/. A region has tens of thousands of services at most.
const MOST_SERVICES: usize = 1_000_000;
/// Most files looked at in words/: one a language, and room for slips of the pen.
const MOST_TRANSLATIONS: usize = 50;

/// What the calendar thinks of a window: the reason why it cannot be.
pub type WindowCheck<'c> = &'c dyn Fn(&Window) -> Result<(), String>;

/// What a check gives: the pack, unless it has a mistake; and everything found.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The pack, when there is no mistake.
    pub pack: Option<Pack>,
    /// Mistakes and warnings, by file and line.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// How many mistakes.
    pub fn mistakes(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Mistake).count()
    }

    /// How many warnings.
    pub fn warnings(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Warning).count()
    }
}

/// Reads and checks the pack in a folder. Never fails: what cannot be read is a finding.
pub fn check(folder: &Path) -> Checked {
    check_with(folder, &|_| Ok(()))
}

/// As [`check`], asking `window` about each opening window.
pub fn check_with(folder: &Path, window: WindowCheck<'_>) -> Checked {
    let report = Report::default();
    let pack = Reading::new(folder, &report).pack(window);
    let pack = pack.filter(|_| report.sound());
    Checked { pack, findings: report.finish() }
}

/// The names of the TOML files in a part of a pack that another room keeps, from the pack's folder, in their order.
pub fn files_in(pack: &Path, part: &str) -> Vec<String> {
    let Ok(folder) = fs::read_dir(pack.join(part)) else { return Vec::new() };
    let names = folder.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut files: Vec<String> = names
        .filter(|name| !name.starts_with('.') && name.ends_with(".toml"))
        .map(|name| format!("{part}/{name}"))
        .collect();
    files.sort_unstable();
    files
}

/// Reads files of a pack that another room keeps: what `read` makes of each that can be read, and all that was found. Texts are
/// those of workers' pages. Never fails: what cannot be read is a finding.
pub fn read_files<T>(
    pack: &Path,
    files: &[String],
    mut read: impl FnMut(Entry<'_, '_>) -> T,
) -> (Vec<(String, T)>, Vec<Finding>) {
    let report = Report::default();
    let mut reading = Reading::new(pack, &report);
    reading.languages = vec![Language::It, Language::En];
    let made = files.iter().filter_map(|file| Some((file.clone(), reading.toml(file, &mut read)?))).collect();
    (made, report.finish())
}

struct Reading<'r> {
    folder: &'r Path,
    report: &'r Report,
    languages: Vec<Language>,
    words: Words,
    /// Every file could be read.
    all_read: Cell<bool>,
}

impl<'r> Reading<'r> {
    fn new(folder: &'r Path, report: &'r Report) -> Self {
        Self { folder, report, languages: Vec::new(), words: Words::default(), all_read: Cell::new(true) }
    }
}

impl Reading<'_> {
    /// The text of a file; a finding when there is none.
    fn text(&self, file: &str) -> Option<String> {
        let at = Spot { file: file.to_owned(), line: 0 };
        let path = self.folder.join(file);
        let bytes = match fs::metadata(&path) {
            Ok(about) if about.len() > LARGEST_FILE => {
                self.report.mistake(
                    &at,
                    format!("the file is {} MB large", about.len() / 1_048_576),
                    "A file holds 8 MB at most: cut it.",
                );
                return None;
            }
            Ok(_) => fs::read(&path),
            Err(error) => Err(error),
        };
        match bytes.map(String::from_utf8) {
            Ok(Ok(text)) => Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
            Ok(Err(error)) => {
                let good = error.utf8_error().valid_up_to();
                let line = 1 + error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n').count();
                self.report.mistake(
                    &Spot { line, ..at },
                    "the file is not in UTF-8",
                    "Save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\").",
                );
                None
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.report.mistake(&at, "the file is missing", "Write it: docs/reference/territory-pack.md says how.");
                None
            }
            Err(error) => {
                self.report.mistake(
                    &at,
                    format!("the file cannot be read ({})", error.kind()),
                    "Check its permissions.",
                );
                None
            }
        }
    }

    /// Reads a TOML file; `read` gets what could be parsed, even when some lines could not.
    fn toml<T>(&self, file: &str, read: impl FnOnce(Entry<'_, '_>) -> T) -> Option<T> {
        let Some(text) = self.text(file) else {
            self.all_read.set(false);
            return None;
        };
        self.parsed(file, &text, read)
    }

    fn parsed<T>(&self, file: &str, text: &str, read: impl FnOnce(Entry<'_, '_>) -> T) -> Option<T> {
        let sheet = Sheet::new(file.to_owned(), text, self.report, &self.languages, &self.words);
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            let spot = error.span().map_or(Spot { file: file.to_owned(), line: 1 }, |span| sheet.spot(&span));
            self.report.mistake(
                &spot,
                format!("the file cannot be read here: {}", error.message().replace('\n', "; ")),
                "Check quotes, commas and brackets on this line and the one before.",
            );
        }
        // After a syntax error the rest would only echo it.
        if !errors.is_empty() {
            self.all_read.set(false);
            return None;
        }
        let name = if file.starts_with("services/") { "service" } else { file };
        Some(read(Entry::new(table.get_ref(), 0..0, &sheet, name)))
    }

    /// As [`Self::toml`]; when the file cannot be read, what it would define is not missed elsewhere.
    fn kept<T: Default>(&self, file: &'static str, read: impl FnOnce(Entry<'_, '_>) -> T) -> T {
        self.toml(file, read).unwrap_or_else(|| {
            self.report.unread(file);
            T::default()
        })
    }

    fn pack(mut self, window: WindowCheck<'_>) -> Option<Pack> {
        if !self.folder.is_dir() {
            let at = Spot { file: self.folder.display().to_string(), line: 0 };
            self.report.mistake(&at, "there is no such folder", "Give the folder that holds territory.toml.");
            return None;
        }
        self.languages = self.announced_languages();
        self.words = self.translations();
        let territory = self.toml("territory.toml", |top| {
            let languages = common::languages(&top);
            common::territory(top, languages)
        });
        if territory.is_none() {
            self.report.unread("territory.toml");
        }
        let towns = match self.text("towns.csv") {
            Some(text) => towns::towns(&text, "towns.csv", self.report),
            None => {
                self.report.unread("towns.csv");
                Vec::new()
            }
        };
        let (needs, needs_version) = self.kept("needs.toml", common::needs);
        let facts = self.kept("facts.toml", common::facts);
        let bodies = self.kept("bodies.toml", work::bodies);
        let (sources, programmes) = self.kept("programmes.toml", work::programmes);
        let places = self.kept("places.toml", work::places);
        let desks = self.kept("desks.toml", |top| work::desks(top, window));
        let written = self.services();
        self.report.match_ids();
        let by_id: HashMap<&str, &Desk> = desks.iter().map(|desk| (desk.id.as_str(), desk)).collect();
        for one in &written {
            conditions(one, &facts, self.report);
            routes(one, &by_id, self.report);
        }
        let services = written.into_iter().map(|one| one.service).collect();
        std::mem::take(&mut self.words).judge(&self.languages, self.all_read.get(), self.report);
        let pack = Pack {
            territory: territory?,
            towns,
            needs,
            needs_version,
            facts,
            bodies,
            sources,
            programmes,
            places,
            desks,
            services,
        };
        dead_ends(&pack, self.report);
        Some(pack)
    }

    /// The languages texts must have, read ahead of everything and without findings: those come with the file.
    fn announced_languages(&self) -> Vec<Language> {
        let quiet = Report::default();
        let ahead = Reading::new(self.folder, &quiet);
        let codes = ahead.toml("territory.toml", |top| top.lines("languages")).unwrap_or_default();
        codes.iter().filter_map(|code| Language::from_code(code)).collect()
    }

    /// Every file of words/, where there is one.
    fn translations(&self) -> Words {
        let mut words = Words::default();
        let Ok(folder) = fs::read_dir(self.folder.join("words")) else { return words };
        let mut names: Vec<String> = folder.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect();
        names.retain(|name| !name.starts_with('.'));
        names.sort_unstable();
        for name in names.iter().take(MOST_TRANSLATIONS) {
            let file = format!("words/{name}");
            let Some(language) = words::language_of(&file, self.report) else { continue };
            if let Some(text) = self.text(&file) {
                self.parsed(&file, &text, |top| words.read(top, language, &text));
            }
        }
        words
    }

    /// Every file of services/, in the order of their names.
    fn services(&self) -> Vec<Written> {
        let at = Spot { file: "services".to_owned(), line: 0 };
        let Ok(folder) = fs::read_dir(self.folder.join("services")) else {
            self.report.mistake(&at, "the folder is missing", "Make it, with one file a service.");
            self.report.unread("services/");
            return Vec::new();
        };
        let mut names: Vec<String> = folder
            .filter_map(|file| file.ok()?.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort_unstable();
        if names.len() > MOST_SERVICES {
            self.report.mistake(&at, format!("there are {} files", names.len()), "Keep a million at most.");
            return Vec::new();
        }
        if names.is_empty() {
            self.report.mistake(&at, "there is no service", "Write one file a service: services/ID.toml.");
        }
        names
            .iter()
            .filter_map(|name| {
                let file = format!("services/{name}");
                let Some(stem) = name.strip_suffix(".toml") else {
                    self.report.warning(
                        &Spot { file, line: 0 },
                        "the file is not a service and is passed over",
                        "Services are TOML files; move it elsewhere.",
                    );
                    return None;
                };
                let one = self.toml(&file, |top| services::service(top, stem));
                if one.is_none() {
                    // The file is there, broken: those who name it are not wrong.
                    self.report.define_quietly(Thing::Service, stem, Spot { file, line: 0 });
                }
                one
            })
            .collect()
    }
}

/// Conditions must speak the language of their fact: numbers for numbers, listed codes for choices.
fn conditions(one: &Written, facts: &[Fact], report: &Report) {
    for (condition, spot) in one.service.conditions.iter().zip(&one.conditions) {
        let Some(fact) = facts.iter().find(|fact| fact.name == condition.fact) else { continue };
        let coded = matches!(fact.kind, FactKind::Code | FactKind::Choice);
        if coded && matches!(condition.test, Test::AtLeast | Test::AtMost | Test::Between) {
            report.mistake(
                spot,
                format!("fact \"{}\" is a word, and the condition compares numbers", fact.name),
                "Use is, is_not or one_of.",
            );
            continue;
        }
        for value in &condition.values {
            match value {
                Value::Number(_) if coded => report.mistake(
                    spot,
                    format!("fact \"{}\" is a word, and the condition has a number", fact.name),
                    "Put a code between quotes.",
                ),
                Value::Code(code) if !coded => report.mistake(
                    spot,
                    format!("fact \"{}\" is a number, and the condition has \"{code}\"", fact.name),
                    "Write the number without quotes.",
                ),
                Value::Code(code) if fact.kind == FactKind::Choice => {
                    let known = || fact.choices.iter().map(|choice| choice.id.as_str());
                    if !known().any(|choice| choice == code) {
                        let near = super::nearest(code, known());
                        let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
                        report.mistake(
                            spot,
                            format!("\"{code}\" is no choice of fact \"{}\"", fact.name),
                            format!("{near}Choices: {}.", known().collect::<Vec<_>>().join(", ")),
                        );
                    }
                }
                Value::Number(number) if fact.kind == FactKind::YesNo && !(0..=1).contains(number) => report.mistake(
                    spot,
                    format!("fact \"{}\" is yes or no, and the condition has {number}", fact.name),
                    "Write 1 for yes, 0 for no.",
                ),
                _ => {}
            }
        }
        // A condition on a number that every answer, or none, meets is a slip of the pen.
        if let (FactKind::Count | FactKind::Age | FactKind::Euro, [Value::Number(value)]) =
            (fact.kind, condition.values.as_slice())
        {
            let (min, max) = (fact.min.unwrap_or(0), fact.max.unwrap_or(i64::MAX));
            let (always, never) = match condition.test {
                Test::AtLeast => (*value <= min, *value > max),
                Test::AtMost => (*value >= max, *value < min),
                _ => (false, !(min..=max).contains(value)),
            };
            if always || never {
                let how = if always { "every answer meets it" } else { "no answer can meet it" };
                report.warning(
                    spot,
                    format!("the condition on \"{}\" decides nothing: {how}", fact.name),
                    format!("Answers go from {min} to {max}: change the value, or remove the condition."),
                );
            }
        }
    }
}

/// A route must lead to a desk where the service is found.
fn routes(one: &Written, desks: &HashMap<&str, &Desk>, report: &Report) {
    let service = &one.service;
    for (route, spot) in service.routes.iter().zip(&one.routes) {
        let Some(desk) = desks.get(route.desk.as_str()) else { continue };
        if !desk.services.contains(&service.id) {
            let message = format!("the route leads to desk \"{}\", which does not list this service", desk.id);
            let cure = format!("Add \"{}\" to services of desk \"{}\" in desks.toml.", service.id, desk.id);
            report.mistake(spot, message, cure);
        }
        for need in &route.needs {
            if !service.needs.contains(need) && !service.also_needs.contains(need) {
                report.mistake(
                    spot,
                    format!("the route is for \"{need}\", which the service does not answer"),
                    "Add it to \"needs\" or \"also_needs\", or take it out of the route.",
                );
            }
        }
    }
    let everywhere = service.routes.iter().position(|route| {
        route.towns.is_empty() && route.districts.is_empty() && route.needs.is_empty() && route.except_towns.is_empty()
    });
    if let Some(spot) = everywhere.and_then(|place| one.routes.get(place + 1)) {
        report.warning(
            spot,
            "this route is never reached: one before it serves the whole territory",
            "Move the route for the whole territory to the end.",
        );
    }
}

/// Every town must find something for every need, and every desk must be reached.
fn dead_ends(pack: &Pack, report: &Report) {
    let mut found: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
    let active: Vec<_> = pack.services.iter().filter(|service| service.status == super::Status::Active).collect();
    // Each distinct route is asked about each town once.
    let mut cover: HashMap<String, Vec<&str>> = HashMap::new();
    for service in active {
        for route in &service.routes {
            let key = format!("{:?}{:?}{:?}", route.towns, route.districts, route.except_towns);
            let towns = cover.entry(key).or_insert_with(|| {
                pack.towns.iter().filter(|town| route.covers(town)).map(|town| town.istat.as_str()).collect()
            });
            let needs = if route.needs.is_empty() {
                service.needs.iter().chain(&service.also_needs).collect::<Vec<_>>()
            } else {
                route.needs.iter().collect()
            };
            for need in needs {
                found.entry(need).or_default().extend(towns.iter().copied());
            }
        }
    }
    for need in &pack.needs {
        let reached = found.get(need.code.as_str());
        let missing: Vec<_> = pack
            .towns
            .iter()
            .filter(|town| !reached.is_some_and(|reached| reached.contains(town.istat.as_str())))
            .collect();
        let Some(first) = missing.first() else { continue };
        let spot = report.spot(Thing::Need, &need.code).unwrap_or(Spot { file: "needs.toml".to_owned(), line: 0 });
        let rest = match missing.len() - 1 {
            0 => String::new(),
            1 => " and another town".to_owned(),
            others => format!(" and {others} other towns"),
        };
        report.warning(
            &spot,
            format!("nobody answers \"{}\" in {}{rest}", need.code, first.name),
            "Families there will find a dead end: add a route, or a general desk that also_needs it.",
        );
    }
    let reachable: HashMap<&str, bool> = pack
        .bodies
        .iter()
        .map(|body| (body.id.as_str(), !(body.phones.is_empty() && body.emails.is_empty())))
        .collect();
    for desk in &pack.desks {
        let own = !(desk.phones.is_empty() && desk.emails.is_empty());
        if !own && reachable.get(desk.body.as_str()) == Some(&false) {
            let spot = report.spot(Thing::Desk, &desk.id).unwrap_or(Spot { file: "desks.toml".to_owned(), line: 0 });
            let message = format!("desk \"{}\" has neither telephone nor mail, and its body neither", desk.id);
            report.warning(&spot, message, "Add phones or emails to the desk, or to its body.");
        }
    }
    let routed: HashSet<&str> =
        pack.services.iter().flat_map(|service| &service.routes).map(|route| route.desk.as_str()).collect();
    for desk in pack.desks.iter().filter(|desk| !routed.contains(desk.id.as_str())) {
        let spot = report.spot(Thing::Desk, &desk.id).unwrap_or(Spot { file: "desks.toml".to_owned(), line: 0 });
        report.warning(&spot, format!("no route leads to desk \"{}\"", desk.id), "Add it to a service's routes.");
    }
}
