// SPDX-License-Identifier: EUPL-1.2
//! The translations of a territory's words: `words/XX.toml`, one file a language, matched to the pack by the Italian text.
//!
//! Translators work on these files alone. A text said in the pack itself (`{ it = "…", en = "…" }`) needs none of them.

use super::{
    entry::{Entry, shortened},
    finding::{Report, Spot},
};
use kernel::{Language, Localized};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet, HashMap},
};

/// Characters that turn the direction of writing unseen. Pages isolate what needs it; a translator never has to.
const HIDDEN_DIRECTIONS: [char; 12] = [
    '\u{061c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}',
    '\u{2067}', '\u{2068}', '\u{2069}',
];

/// One translation.
#[derive(Debug)]
struct Said {
    language: Language,
    text: Box<str>,
    spot: Spot,
    used: Cell<bool>,
}

/// What people type in a language when they mean a need.
#[derive(Debug)]
struct Typed {
    language: Language,
    words: Vec<String>,
    spot: Spot,
    used: Cell<bool>,
}

/// What is not translated into a language.
#[derive(Debug)]
struct Missing {
    texts: BTreeSet<String>,
    first: (String, Spot),
}

/// Every translation of the pack, by Italian text; and, while the pack is read, what is still missing.
#[derive(Debug, Default)]
pub(super) struct Words {
    by_text: HashMap<Box<str>, Vec<Said>>,
    /// By code of a need.
    by_need: BTreeMap<String, Vec<Typed>>,
    files: BTreeSet<Language>,
    missing: RefCell<BTreeMap<Language, Missing>>,
    /// The Italian texts met, in order: what a stale translation may have been of.
    met: RefCell<Vec<Box<str>>>,
}

/// A text without what no reader sees: the line break at the end of a long TOML text.
fn key(text: &str) -> &str {
    text.trim()
}

/// The language of `words/XX.toml`; a finding when there is none.
pub(super) fn language_of(file: &str, report: &Report) -> Option<Language> {
    let at = Spot { file: file.to_owned(), line: 0 };
    let stem = file.strip_prefix("words/").and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
    match Language::ALL.into_iter().find(|language| language.code() == stem) {
        Some(Language::It) => {
            report.mistake(
                &at,
                "Italian is written in the pack itself",
                "Move these texts to their places, remove the file.",
            );
            None
        }
        Some(language) => Some(language),
        None => {
            let cure = "Name it after a language of Filò: ro, pa, ar, sq, en, uk, fr, es or zh, with .toml.";
            report.mistake(&at, format!("\"{stem}\" is not a language of Filò"), cure);
            None
        }
    }
}

impl Words {
    /// Reads one file.
    pub(super) fn read(&mut self, top: Entry<'_, '_>, language: Language, text: &str) {
        self.files.insert(language);
        let report = top.sheet.report;
        let file = top.sheet.file.clone();
        let told = text.lines().take_while(|line| line.starts_with('#') || line.trim().is_empty());
        if !told.into_iter().any(|line| line.to_lowercase().contains("translat")) {
            report.warning(
                &Spot { file, line: 1 },
                "the file does not say how it was translated",
                "Begin it with a comment: # Translated by … (a person, a machine), on …, read by a native speaker or not.",
            );
        }
        for entry in top.entries("text", "text") {
            let spot = entry.spot_of("it");
            let (italian, said) = (entry.line("it"), entry.line("say"));
            entry.close();
            if italian.trim().is_empty() || said.trim().is_empty() {
                continue;
            }
            kept_whole(&italian, &said, &spot, report);
            let known = self.by_text.entry(key(&italian).into()).or_default();
            if let Some(first) = known.iter().find(|first| first.language == language) {
                report.warning(
                    &spot,
                    format!("«{}» is already at {}:{}", shortened(key(&italian)), first.spot.file, first.spot.line),
                    "Remove one of the two: the first is used.",
                );
                first.used.set(true);
                continue;
            }
            known.push(Said { language, text: said.trim().into(), spot, used: Cell::new(false) });
        }
        for entry in top.entries("need", "need") {
            let spot = entry.spot_of("code");
            let (code, words) = (entry.line("code"), entry.lines("words"));
            entry.close();
            if !code.is_empty() {
                self.by_need.entry(code).or_default().push(Typed { language, words, spot, used: Cell::new(false) });
            }
        }
        top.close();
    }

    /// What people type in other languages when they mean this need.
    pub(super) fn typed(&self, need: &str) -> BTreeMap<Language, Vec<String>> {
        let mut typed: BTreeMap<Language, Vec<String>> = BTreeMap::new();
        for one in self.by_need.get(need).into_iter().flatten() {
            one.used.set(true);
            typed.entry(one.language).or_default().extend(one.words.iter().cloned());
        }
        typed
    }

    /// The text with its translations. What the pack says itself wins.
    pub(super) fn complete(&self, text: Localized, wanted: &[Language], spot: &Spot, report: &Report) -> Localized {
        let Some(italian) =
            text.iter().find(|(language, _)| *language == Language::It).map(|(_, said)| said.to_owned())
        else {
            return text;
        };
        let mut whole = text;
        if let Some(list) = self.by_text.get(key(&italian)) {
            for said in list {
                let first = !said.used.replace(true);
                if !whole.has(said.language) {
                    whole = whole.and(said.language, &*said.text);
                } else if first {
                    report.warning(
                        &said.spot,
                        format!("this text has its own translation at {}:{}", spot.file, spot.line),
                        "Remove it here, or there: the one beside the Italian is used.",
                    );
                }
            }
        }
        for language in wanted.iter().filter(|language| !whole.has(**language)) {
            let mut missing = self.missing.borrow_mut();
            let list = missing
                .entry(*language)
                .or_insert_with(|| Missing { texts: BTreeSet::new(), first: (italian.clone(), spot.clone()) });
            list.texts.insert(key(&italian).to_owned());
        }
        self.met.borrow_mut().push(key(&italian).into());
        whole
    }

    /// What the whole pack, once read, shows: languages that are not complete, translations of texts that are no more.
    pub(super) fn judge(self, languages: &[Language], all_read: bool, report: &Report) {
        for language in self.files.iter().filter(|language| !languages.contains(language)) {
            report.warning(
                &Spot { file: format!("words/{language}.toml"), line: 0 },
                format!("the territory does not offer \"{language}\""),
                format!("Add \"{language}\" to languages in territory.toml, when it is ready for the public."),
            );
        }
        for (language, missing) in self.missing.into_inner() {
            let (first, spot) = missing.first;
            let how_many = match missing.texts.len() {
                1 => "1 text has no translation".to_owned(),
                many => format!("{many} texts have no translation"),
            };
            report.note(
                &Spot { file: format!("words/{language}.toml"), line: 0 },
                format!("{how_many}, the first is «{}» at {}:{}", shortened(key(&first)), spot.file, spot.line),
                "Families who read this language see the Italian, marked as such. Add them: [[text]] with it and say.",
            );
        }
        // While a file cannot be read, its texts are not gone.
        if !all_read {
            return;
        }
        for (code, list) in &self.by_need {
            for one in list.iter().filter(|one| !one.used.get()) {
                report.warning(
                    &one.spot,
                    format!("no need has the code \"{code}\""),
                    "Use a code of needs.toml, or remove this.",
                );
            }
        }
        let met = self.met.into_inner();
        let mut stale: Vec<(&str, &Said)> = self
            .by_text
            .iter()
            .flat_map(|(italian, list)| list.iter().map(move |said| (&**italian, said)))
            .filter(|(_, said)| !said.used.get())
            .collect();
        stale.sort_by(|one, other| (&one.1.spot.file, one.1.spot.line).cmp(&(&other.1.spot.file, other.1.spot.line)));
        for (italian, said) in stale {
            let cure = match nearest_text(italian, &met) {
                Some(near) => format!("The pack now says «{near}»: translate that, or remove this."),
                None => "Remove it, or write it exactly as the pack does.".to_owned(),
            };
            report.warning(&said.spot, format!("no text of the pack is «{}»", shortened(italian)), cure);
        }
    }
}

/// What must come through a translation: telephone numbers, steps, the direction of writing.
fn kept_whole(italian: &str, said: &str, spot: &Spot, report: &Report) {
    for number in italian.split(|letter: char| !letter.is_ascii_digit()).filter(|number| number.len() >= 3) {
        if !said.contains(number) {
            let cure = format!("Write {number} in the translation, with the digits 0-9: a wrong number leads nowhere.");
            report.warning(spot, format!("the number {number} is lost"), cure);
        }
    }
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    if lines(italian) != lines(said) {
        report.warning(
            spot,
            format!("the Italian has {} lines and the translation {}", lines(italian), lines(said)),
            "Lines are steps: keep one for each.",
        );
    }
    if let Some(hidden) = said.chars().find(|letter| HIDDEN_DIRECTIONS.contains(letter)) {
        report.warning(
            spot,
            format!("the translation holds a hidden mark of direction (U+{:04X})", hidden as u32),
            "Remove it: pages take care of the direction by themselves.",
        );
    }
}

/// The text of the pack most like a stale one, when like enough to be the same text changed.
fn nearest_text<'m>(given: &str, met: &'m [Box<str>]) -> Option<&'m str> {
    // Long texts are compared by their beginnings: enough to recognise them, and quick.
    let begin = |text: &str| text.chars().take(120).collect::<String>();
    let start = begin(given);
    let most = start.chars().count() / 2;
    met.iter()
        .filter(|text| text.len().abs_diff(given.len()) <= given.len().max(20))
        .map(|text| (strsim::osa_distance(&start, &begin(text)), &**text))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, text)| text)
}
