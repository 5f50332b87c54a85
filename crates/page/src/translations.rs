// SPDX-License-Identifier: EUPL-1.2
//! Finds words that are asked for and not written, written and not asked for, or said in one language only.
//!
//! Reads the sources of the rooms (templates, code, `locales/*.ftl`) from their folders: for tests and `xtask`.

use crate::words::keys_of;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

/// A fault in the words of the house.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A page asks for it and Italian does not have it.
    Missing {
        /// The key.
        key: String,
        /// The file that asks, and the line from 1.
        asked: (PathBuf, usize),
    },
    /// Nobody asks for it.
    Unused {
        /// The key.
        key: String,
        /// Where it is written.
        written: (PathBuf, usize),
    },
    /// Italian has it, this language does not.
    Untranslated {
        /// The key.
        key: String,
        /// The language's code.
        language: String,
    },
    /// This language has it, Italian does not.
    Orphan {
        /// The key.
        key: String,
        /// Where it is written.
        written: (PathBuf, usize),
    },
    /// A file cannot be read.
    Unreadable {
        /// The file.
        file: PathBuf,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { key, asked: (file, line) } => {
                write!(f, "{}:{line}: \"{key}\" has no words: write it in locales/it.ftl", file.display())
            }
            Self::Unused { key, written: (file, line) } => {
                write!(f, "{}:{line}: nobody asks for \"{key}\": delete it in every language", file.display())
            }
            Self::Untranslated { key, language } => write!(f, "locales/{language}.ftl lacks \"{key}\": translate it"),
            Self::Orphan { key, written: (file, line) } => {
                write!(f, "{}:{line}: Italian lacks \"{key}\": write it there first, or delete it here", file.display())
            }
            Self::Unreadable { file } => write!(f, "{} cannot be read", file.display()),
        }
    }
}

/// Checks the rooms in these folders (`crates/door`, …) together: a room may say another's words.
///
/// A key counts as asked for when it appears between quotes in a template or in code. Keys are recognised by the
/// room's name in front (`door-…`), so texts in quotes that look otherwise are left alone. A key written as a prefix
/// ending in `-` and completed at run time (`"door-need-"`) asks for every key that begins so.
///
/// Every language that has a file in a room must be complete there.
pub fn audit(rooms: &[PathBuf]) -> Vec<Fault> {
    let mut faults = BTreeSet::new();
    let names: Vec<String> =
        rooms.iter().filter_map(|room| Some(format!("{}-", room.file_name()?.to_str()?))).collect();
    let mut asked: BTreeMap<String, (PathBuf, usize)> = BTreeMap::new();
    let mut written: BTreeMap<String, BTreeMap<String, (PathBuf, usize)>> = BTreeMap::new();
    for room in rooms {
        for file in files(room, &["rs", "html", "txt"]) {
            let Ok(text) = std::fs::read_to_string(&file) else {
                faults.insert(Fault::Unreadable { file });
                continue;
            };
            for (line, key) in quoted_keys(&text, &names) {
                asked.entry(key).or_insert_with(|| (file.clone(), line));
            }
        }
        for file in files(&room.join("locales"), &["ftl"]) {
            let Ok(text) = std::fs::read_to_string(&file) else {
                faults.insert(Fault::Unreadable { file });
                continue;
            };
            let language = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            let keys = written.entry(language).or_default();
            for (key, line) in keys_of(&text) {
                keys.insert(key, (file.clone(), line));
            }
        }
    }
    let italian = written.get("it").cloned().unwrap_or_default();
    for (key, place) in &asked {
        let known = if key.ends_with('-') {
            italian.keys().any(|written| written.starts_with(key))
        } else {
            italian.contains_key(key)
        };
        if !known {
            faults.insert(Fault::Missing { key: key.clone(), asked: place.clone() });
        }
    }
    for (key, place) in &italian {
        let (id, attribute) = key.split_once('.').map_or((key.as_str(), None), |(id, rest)| (id, Some(rest)));
        let is_asked = asked.contains_key(key)
            // `dress` looks for the title and body of any problem's key by itself.
            || (matches!(attribute, Some("title" | "body")) && asked.contains_key(id))
            || asked.keys().any(|asked| asked.ends_with('-') && key.starts_with(asked.as_str()))
            // A sentence used inside other sentences: { door-name }.
            || is_referenced(rooms, id);
        if !is_asked {
            faults.insert(Fault::Unused { key: key.clone(), written: place.clone() });
        }
    }
    for (language, keys) in written.iter().filter(|(language, _)| *language != "it") {
        // A room for workers speaks fewer languages than the public ones.
        let spoken = |place: &Path| place.with_file_name(format!("{language}.ftl")).is_file();
        for (key, _) in italian.iter().filter(|(key, (file, _))| !keys.contains_key(*key) && spoken(file)) {
            faults.insert(Fault::Untranslated { key: key.clone(), language: language.clone() });
        }
        for (key, place) in keys.iter().filter(|(key, _)| !italian.contains_key(*key)) {
            faults.insert(Fault::Orphan { key: key.clone(), written: place.clone() });
        }
    }
    faults.into_iter().collect()
}

fn is_referenced(rooms: &[PathBuf], id: &str) -> bool {
    rooms.iter().any(|room| {
        std::fs::read_to_string(room.join("locales/it.ftl"))
            .is_ok_and(|text| text.contains(&format!("{{ {id} }}")) || text.contains(&format!("{{{id}}}")))
    })
}

/// Keys between double quotes, with their line from 1.
fn quoted_keys(text: &str, rooms: &[String]) -> Vec<(usize, String)> {
    let mut keys = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line_keys = line.split('"').skip(1).filter(|quoted| {
            rooms.iter().any(|room| quoted.starts_with(room.as_str()) && quoted.len() > room.len())
                && quoted
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-._".contains(letter))
        });
        keys.extend(line_keys.map(|key| (number + 1, key.trim_end_matches('\\').to_owned())));
    }
    keys
}

/// Files below a folder with one of these endings, sorted; `target` and `tests` left out.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() {
            if name != "target" && name != "tests" {
                found.extend(files(&path, endings));
            }
        } else if path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending)) {
            found.push(path);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn this_room_says_all_it_asks_for_and_nothing_else() {
        let faults = audit(&[PathBuf::from(env!("CARGO_MANIFEST_DIR"))]);
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }

    #[test]
    fn a_room_owes_only_the_languages_it_has() {
        let rooms = std::env::temp_dir().join(format!("filo-rooms-{}", std::process::id()));
        for (room, language, text) in
            [("hall", "it", "hall-a = A\nhall-b = B\n"), ("hall", "ro", "hall-a = A\n"), ("shop", "it", "shop-a = A\n")]
        {
            let folder = rooms.join(room).join("locales");
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(format!("{language}.ftl")), text).unwrap();
            std::fs::write(rooms.join(room).join("page.html"), "\"hall-a\" \"hall-b\" \"shop-a\"").unwrap();
        }
        let faults = audit(&[rooms.join("hall"), rooms.join("shop")]);
        std::fs::remove_dir_all(&rooms).unwrap();
        assert_eq!(faults, [Fault::Untranslated { key: "hall-b".to_owned(), language: "ro".to_owned() }]);
    }

    #[test]
    fn keys_are_found_where_templates_and_code_ask_for_them() {
        let rooms = ["door-".to_owned()];
        let found = quoted_keys("<h1>{{ \"door-title\"|t }}</h1>\nText::from(\"door-need-\")", &rooms);
        assert_eq!(found, [(1, "door-title".to_owned()), (2, "door-need-".to_owned())]);
        assert!(quoted_keys("class=\"door-wide big\" \"other-key\"", &rooms).is_empty());
    }
}
