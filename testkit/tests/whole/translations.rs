// SPDX-License-Identifier: EUPL-1.2
//! Every word of every room: none asked for and missing, none there and never asked for; in every language the same
//! sentences, with the same variables and the plurals of that language.

use directory::pack::Severity;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use kernel::Language;
use page::translations::audit;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Names that begin like words of a room and are none: files, threads, cookies, sample pages, examples in comments.
const NO_WORDS: [&str; 87] = [
    "audit-heads.log",
    "desk-away-wrong",
    "desk-book-time",
    "desk-cancel-told",
    "desk-day",
    "desk-day-done",
    "desk-day-empty",
    "desk-day-one",
    "desk-day-whole",
    "desk-earlier-none",
    "desk-groups-change-one",
    "desk-groups-enrol-list",
    "desk-groups-enrol-place",
    "desk-groups-enrolled-place",
    "desk-groups-list-full",
    "desk-groups-list-none",
    "desk-documents-add-wrong",
    "desk-documents-none",
    "desk-groups-make-new",
    "desk-groups-make-wrong",
    "desk-groups-one",
    "desk-groups-sitting-before",
    "desk-groups-sitting-begun",
    "desk-instrument",
    "desk-instrument-adopted",
    "desk-instrument-result",
    "desk-instrument-result-none",
    "desk-instrument-trial",
    "desk-instrument-trial-last",
    "desk-instruments-none",
    "desk-mediation-list",
    "desk-mediation-list-none",
    "desk-mediation-month",
    "desk-mediation-month-none",
    "desk-mediation-one",
    "desk-mediation-one-taken",
    "desk-mediation-own-days",
    "desk-mediation-own-free",
    "desk-mediator-form",
    "desk-mediator-form-wrong",
    "desk-mediators-register",
    "desk-mediators-register-none",
    "desk-online-first",
    "desk-online-preview",
    "desk-online-preview-nobody",
    "desk-online-sure",
    "desk-online-under-way",
    "desk-plan-came",
    "desk-plan-empty",
    "desk-plan-goal-clash",
    "desk-plan-review",
    "desk-plan-sign-wrong",
    "desk-plan-signed",
    "desk-plan-to-sign",
    "desk-plans-none",
    "desk-posters-first",
    "desk-posters-wrong",
    "desk-prescribers-wrong",
    "desk-sign-in-eid",
    "desk-sign-in-eid-unknown",
    "desk-sign-in-over",
    "desk-sign-in-passkey",
    "desk-sign-in-passkey-asking",
    "desk-sign-in-passkey-gone",
    "desk-sign-in-wait",
    "desk-sign-in-wrong",
    "desk-state-ailing",
    "desk-team",
    "desk-thread-wrong",
    "desk-to-close-none",
    "desk-undelivered-none",
    "desk-week",
    "door-need-",
    "door-person",
    "door-title",
    "door-welcome",
    "filo-browser",
    "filo-eid",
    "filo-head-1",
    "filo-invitation",
    "filo-passkey",
    "filo-read",
    "filo-write",
    "message-readable-empty",
    "message-readable-full",
    "page-fresh",
    "paper-back",
];

/// A step of the data's growth: `agenda-0001`.
fn is_step(name: &str) -> bool {
    name.rsplit_once('-')
        .is_some_and(|(_, number)| number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_no_word(fault: &str) -> bool {
    fault.split('"').nth(1).is_some_and(|name| NO_WORDS.contains(&name) || is_step(name))
}

fn rooms() -> Vec<PathBuf> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    std::fs::read_dir(crates).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
}

#[test]
fn every_room_says_all_it_asks_for_and_nothing_else() {
    let faults: Vec<String> =
        audit(&rooms()).iter().map(ToString::to_string).filter(|fault| !is_no_word(fault)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Rooms whose words the public reads; the others are for workers, in two languages.
const PUBLIC: [&str; 5] = ["page", "identity", "agenda", "door", "filo"];

fn folder(room: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates").join(room).join("locales")
}

fn file(room: &str, language: Language) -> String {
    let path = folder(room).join(format!("{language}.ftl"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn languages_of(room: &str) -> BTreeSet<Language> {
    let files = std::fs::read_dir(folder(room)).unwrap().map(|file| file.unwrap().path());
    files
        .map(|path| {
            let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
            Language::from_code(&code).unwrap_or_else(|| panic!("{} is no language of ours", path.display()))
        })
        .collect()
}

/// What a sentence holds: the values put into it, and the forms of each number that chooses among them.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    forms: BTreeMap<String, BTreeSet<String>>,
}

impl Shape {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let InlineExpression::VariableReference { id } = selector else { panic!("chooses by something else") };
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        self.forms.entry(id.name.to_owned()).or_default().insert(name.to_owned());
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

fn shapes(text: &str) -> BTreeMap<String, Shape> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut shapes = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let parts = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        let attributes =
            message.attributes.iter().map(|part| (format!("{}.{}", message.id.name, part.id.name), &part.value));
        for (key, pattern) in parts.chain(attributes) {
            let mut shape = Shape::default();
            shape.read(pattern);
            shapes.insert(key, shape);
        }
    }
    shapes
}

/// The forms a whole number can ask for (CLDR, cardinal numbers). "Many" of the Romance languages is for millions, that no
/// page counts; the Arabic "zero" may be said as "other".
fn plural_forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Ar => &["one", "two", "few", "many", "other"],
        Language::Uk => &["one", "few", "many", "other"],
        Language::Ro => &["one", "few", "other"],
        Language::Zh => &["other"],
        _ => &["one", "other"],
    }
}

#[test]
fn public_rooms_speak_ten_languages_and_the_desk_two() {
    for room in PUBLIC {
        assert_eq!(languages_of(room), Language::ALL.into_iter().collect(), "{room}");
    }
    assert_eq!(languages_of("desk"), BTreeSet::from([Language::It, Language::En]));
}

#[test]
fn a_file_is_spoken_as_soon_as_it_is_there() {
    let spoken = |words: page::RoomWords| words.iter().map(|(language, _)| *language).collect::<BTreeSet<_>>();
    for (room, words) in
        [("identity", identity::WORDS), ("agenda", agenda::WORDS), ("door", door::WORDS), ("desk", desk::WORDS)]
    {
        assert_eq!(spoken(words), languages_of(room), "{room}");
    }
}

#[test]
fn a_sentence_takes_the_same_values_in_every_language() {
    for room in PUBLIC {
        let italian = shapes(&file(room, Language::It));
        for language in Language::ALL {
            let own = shapes(&file(room, language));
            for (key, shape) in &italian {
                let said = own.get(key).unwrap_or_else(|| panic!("{room}, {language}: {key} is missing"));
                assert_eq!(said.variables, shape.variables, "{room}, {language}: {key}");
            }
        }
    }
}

#[test]
fn a_number_finds_its_plural_in_every_language() {
    for room in PUBLIC {
        let italian = shapes(&file(room, Language::It));
        for language in Language::ALL {
            for (key, shape) in shapes(&file(room, language)) {
                for (number, forms) in &shape.forms {
                    let missing: Vec<_> =
                        plural_forms(language).iter().filter(|form| !forms.contains(**form)).collect();
                    assert!(missing.is_empty(), "{room}, {language}: {key} lacks {missing:?} of {number}");
                }
                let plural = italian.get(&key).is_some_and(|italian| !italian.forms.is_empty());
                let bends = language != Language::Zh;
                assert!(!plural || !bends || !shape.forms.is_empty(), "{room}, {language}: {key} has lost its plural");
            }
        }
    }
}

#[test]
fn every_file_says_how_it_was_translated() {
    for room in PUBLIC {
        for language in Language::ALL {
            let text = file(room, language);
            let head: String = text.lines().take_while(|line| line.starts_with('#')).collect::<Vec<_>>().join(" ");
            let told = match language {
                Language::It => head.contains("Written by"),
                Language::En => head.contains("by the project") && head.contains("native speaker"),
                _ => head.to_lowercase().contains("translated by") && head.contains("native speaker"),
            };
            assert!(told, "{room}/locales/{language}.ftl begins: {head}");
        }
    }
}

#[test]
fn no_translation_hides_a_direction_or_writes_digits_the_reader_will_not_meet() {
    for room in PUBLIC {
        for language in Language::ALL {
            for (number, line) in file(room, language).lines().enumerate() {
                let odd = line.chars().find(|letter| {
                    matches!(*letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                        || (letter.is_numeric() && !letter.is_ascii_digit() && !"½¼¾²³".contains(*letter))
                });
                assert_eq!(odd, None, "{room}/locales/{language}.ftl:{}: {line}", number + 1);
            }
        }
    }
}

#[test]
fn the_shipped_territory_is_said_in_every_language_it_offers() {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../territories/cremona");
    let checked = directory::pack::check(&pack);
    let told = checked.findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let faulty = checked.findings.iter().any(|finding| {
        finding.severity == Severity::Mistake
            || (finding.file.starts_with("words/") && finding.severity != Severity::Note)
    });
    assert!(!faulty, "{told}");
    let territory = checked.pack.unwrap().territory;
    assert_eq!(territory.languages.iter().copied().collect::<BTreeSet<_>>(), Language::ALL.into_iter().collect());
    assert!(Language::ALL.into_iter().all(|language| territory.name.has(language)));
}
