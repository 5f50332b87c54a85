// SPDX-License-Identifier: EUPL-1.2
//! The territory's own words, checked: every mistake with file, line and cure.

use super::{
    Blanks, Template, Wording,
    pattern::{Broken, Pattern},
};
use crate::{gsm::compose, kind::Kind};
use jiff::civil::{Date, DateTime};
use kernel::Language;
use page::Days;
use std::{collections::BTreeMap, fmt, path::Path};

/// Messages a text may be cut into, with an example in its blanks.
const PARTS: usize = 2;
/// Largest file that is read, in bytes.
const LARGEST: u64 = 256 * 1024;

/// Something in a file that cannot stay so. The words that come along are used instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub file: String,
    /// The line, from 1; 0 when the whole file is concerned.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub cure: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}. {}", self.file, self.line, self.what, self.cure)
    }
}

/// What stands in the blanks while a text is measured: a long address, a long name of a day.
pub(super) fn example() -> Blanks {
    Blanks {
        meets: Date::new(2026, 9, 23).ok().map(|day| day.at(10, 30, 0, 0)),
        place: Some("via Giuseppe Garibaldi 12, Casalmaggiore".into()),
        phone: Some("000 000 0000".into()),
    }
}

/// The day of a year that is longest in a language.
fn longest_day(language: Language) -> Option<DateTime> {
    let first = Date::new(2026, 1, 1).ok()?;
    let days = std::iter::successors(Some(first), |day| day.tomorrow().ok()).take_while(|day| day.year() == 2026);
    days.max_by_key(|day| Days::of(language).day(*day).chars().count()).map(|day| day.at(10, 30, 0, 0))
}

/// Reads a file of words: what can be used, and what is wrong with the rest.
pub fn check(language: Language, file: &str, text: &str) -> (BTreeMap<Kind, Template>, Vec<Mistake>) {
    let (mut good, mut mistakes) = (BTreeMap::new(), Vec::new());
    let mut wrong = |line: usize, what: String, cure: &str| {
        mistakes.push(Mistake { file: file.to_owned(), line, what, cure: cure.to_owned() });
    };
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            let error: toml::de::Error = error;
            let line = error.span().map_or(0, |span| line_at(text, span.start));
            wrong(line, error.message().to_owned(), "Write it as  name = \"text\"  under a  [heading].");
            return (good, mistakes);
        }
    };
    let meets = longest_day(language);
    for (name, value) in table {
        let line = line_of(text, &format!("[{name}]"));
        let Some(kind) = Kind::from_code(&name) else {
            let known: Vec<&str> = Kind::ALL.into_iter().map(Kind::code).collect();
            wrong(line, format!("there is no message \"{name}\""), &format!("Use one of {}.", known.join(", ")));
            continue;
        };
        let template: Template = match value.try_into() {
            Ok(template) => template,
            Err(error) => {
                let error: toml::de::Error = error;
                let what = format!("[{name}]: {}", error.message());
                wrong(line, what, "A message has subject, discreet and, for an appointment, told.");
                continue;
            }
        };
        let before = mistakes_of(language, kind, &template, meets);
        if before.is_empty() {
            good.insert(kind, template);
        }
        for (field, what, cure) in before {
            let line = line + text.lines().skip(line).position(|line| line.starts_with(field)).map_or(0, |at| at + 1);
            wrong(line, format!("{field} of [{name}] {what}"), &cure);
        }
    }
    (good, mistakes)
}

type Wrong = (&'static str, String, String);

fn mistakes_of(language: Language, kind: Kind, template: &Template, meets: Option<DateTime>) -> Vec<Wrong> {
    let mut found: Vec<Wrong> = Vec::new();
    let subject =
        (template.subject.trim().is_empty() || template.subject.contains(['{', '}', '\n', '\r'])).then(|| {
            ("subject", "is empty, has a blank or a second line".to_owned(), "Write a few plain words.".to_owned())
        });
    found.extend(subject);
    match (&template.told, kind.of_a_meeting()) {
        (None, true) => found.push((
            "told",
            "is missing".into(),
            "Write what is said to who allowed day, hour and place to be said.".into(),
        )),
        (Some(_), false) => {
            found.push((
                "told",
                "has no place here".into(),
                "This message speaks of no appointment: leave it out.".into(),
            ));
        }
        _ => {}
    }
    let texts = [
        ("told", template.told.as_deref(), &["day", "hour", "place", "phone"][..]),
        ("discreet", Some(&*template.discreet), &["phone"][..]),
    ];
    for (field, text, allowed) in texts.into_iter().filter_map(|(field, text, allowed)| Some((field, text?, allowed))) {
        let pattern = match Pattern::parse(text) {
            Ok(pattern) => pattern,
            Err(Broken::Brace) => {
                found.push((field, "has a { or a } alone".into(), "Blanks are written {day}.".into()));
                continue;
            }
            Err(Broken::Bracket) => {
                found.push((
                    field,
                    "has a [ or a ] alone, or one in another".into(),
                    "Optional parts are written [, {place}].".into(),
                ));
                continue;
            }
        };
        for (blank, optional) in pattern.blanks() {
            if !allowed.contains(&blank) {
                let cure = format!("Here one may use {{{}}}.", allowed.join("}, {"));
                found.push((field, format!("has an unknown blank {{{blank}}}"), cure));
            } else if !optional && matches!(blank, "place" | "phone") {
                let cure = format!("Not every appointment has one: write  [ … {{{blank}}} … ]  around it.");
                found.push((field, format!("cannot do without {{{blank}}}"), cure));
            }
        }
        let wording = Wording { texts: BTreeMap::from([((language, kind), template.clone())]) };
        let meets = meets.filter(|_| field == "told");
        let said =
            wording.say(kind, language, &Blanks { meets, ..example() }).map(|said| said.text).unwrap_or_default();
        let sms = compose(&said);
        if said.trim().is_empty() {
            found.push((field, "is empty".into(), "Write what people are to read.".into()));
        } else if sms.parts > PARTS {
            let what = format!("is too long: {} characters, {} telephone messages", sms.units, sms.parts);
            found.push((field, what, format!("Shorten it to {PARTS} messages, with an example in its blanks.")));
        }
    }
    found
}

/// The words of a pack, from its folder `messages/`: `(language, kind, template)` for what can be used, and the mistakes. No
/// folder, no words of its own.
pub fn read_folder(pack: &Path) -> (Vec<(Language, Kind, Template)>, Vec<Mistake>) {
    let (mut good, mut mistakes) = (Vec::new(), Vec::new());
    let Ok(folder) = std::fs::read_dir(pack.join("messages")) else { return (good, mistakes) };
    let mut names: Vec<String> =
        folder.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    for name in names.iter().filter(|name| !name.starts_with('.')) {
        let file = format!("messages/{name}");
        let mut whole = |what: &str, cure: &str| {
            mistakes.push(Mistake { file: file.clone(), line: 0, what: what.to_owned(), cure: cure.to_owned() });
        };
        let language = name.strip_suffix(".toml").and_then(Language::from_code);
        let Some(language) = language.filter(|language| name.len() == language.code().len() + 5) else {
            whole(
                "no language is called so",
                "Name it it.toml, ro.toml, pa.toml, ar.toml, sq.toml, en.toml, uk.toml, fr.toml, es.toml or zh.toml.",
            );
            continue;
        };
        let path = pack.join("messages").join(name);
        if std::fs::metadata(&path).is_ok_and(|about| about.len() > LARGEST) {
            whole("the file is too large", "Ten short texts need a few lines.");
            continue;
        }
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                let (templates, wrong) = check(language, &file, &text);
                good.extend(templates.into_iter().map(|(kind, template)| (language, kind, template)));
                mistakes.extend(wrong);
            }
            Err(error) => whole(&format!("it cannot be read: {error}"), "Write it in UTF-8."),
        }
    }
    (good, mistakes)
}

fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

fn line_of(text: &str, heading: &str) -> usize {
    text.lines().position(|line| line.trim() == heading).map_or(0, |line| line + 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn mistakes(text: &str) -> Vec<String> {
        check(Language::It, "messages/it.toml", text).1.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn every_mistake_has_its_line_and_its_cure() {
        let found = mistakes(
            "[confirmed]\nsubject = \"S\"\ntold = \"Vieni {giorno} in {place}\"\ndiscreet = \"Vieni {day}\"\n\n[mooved]\nsubject = \"S\"\n",
        );
        assert_eq!(
            found,
            [
                "messages/it.toml:3: told of [confirmed] has an unknown blank {giorno}. Here one may use {day}, {hour}, {place}, {phone}.",
                "messages/it.toml:3: told of [confirmed] cannot do without {place}. Not every appointment has one: write  [ … {place} … ]  around it.",
                "messages/it.toml:4: discreet of [confirmed] has an unknown blank {day}. Here one may use {phone}.",
                "messages/it.toml:6: there is no message \"mooved\". Use one of confirmed, moved, cancelled, reminder, answered, missed, freed, earlier, online, by_phone, at_the_desk, arrived.",
            ]
        );
    }

    #[test]
    fn a_text_of_three_messages_is_too_long() {
        let long = "parola ".repeat(45);
        let found = mistakes(&format!("[missed]\nsubject = \"S\"\ndiscreet = \"{long}\"\n"));
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with(
                "messages/it.toml:3: discreet of [missed] is too long: 315 characters, 3 telephone messages"
            ),
            "{found:?}"
        );
    }

    #[test]
    fn what_is_wrong_is_left_out_and_the_rest_is_used() {
        let (good, wrong) = check(
            Language::It,
            "f",
            "[missed]\nsubject = \"S\"\ndiscreet = \"Richiamaci.\"\n[answered]\nsubject = \"S\"\ndiscreet = \"{\"\nother = \"x\"\n[confirmed]\nsubject = \"S {day}\"\ndiscreet = \" \"\n",
        );
        assert_eq!(good.keys().collect::<Vec<_>>(), [&Kind::Missed]);
        assert_eq!(wrong.len(), 4, "{wrong:?}");
        assert_eq!(mistakes("subject").len(), 1);
        assert_eq!(mistakes(""), Vec::<String>::new());
    }

    #[test]
    fn a_folder_is_read_file_by_file() {
        let pack = tempfile::tempdir().unwrap();
        assert_eq!(read_folder(pack.path()), (vec![], vec![]));
        let folder = pack.path().join("messages");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("ro.toml"), "[missed]\nsubject = \"S\"\ndiscreet = \"Sunați.\"\n").unwrap();
        std::fs::write(folder.join("de.toml"), "").unwrap();
        std::fs::write(folder.join("it-IT.toml"), "").unwrap();
        let (good, wrong) = read_folder(pack.path());
        assert_eq!(good.len(), 1);
        assert_eq!(
            wrong.iter().map(|one| one.file.as_str()).collect::<Vec<_>>(),
            ["messages/de.toml", "messages/it-IT.toml"]
        );
    }
}
