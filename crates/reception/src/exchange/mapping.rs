// SPDX-License-Identifier: EUPL-1.2
//! Which heading holds what, and what the words below it mean: shipped as files, saved for a body, found by itself.

use super::{Column, ExchangeError, RowKind, fold};
use crate::{Reception, store::exchange as rows};
use audit::Entry;
use kernel::{Actor, Id};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::LazyLock};

/// What a [`MappingId`] names.
#[derive(Debug)]
pub enum MappingKept {}

/// The id of a saved mapping.
pub type MappingId = Id<MappingKept>;

/// How a kind of file is read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The name of a shipped one (`social-record`); empty for others.
    #[serde(default)]
    pub id: String,
    /// Where a shipped one has its headings from.
    #[serde(default)]
    pub source: String,
    /// What the rows are: contacts, unless it says otherwise.
    #[serde(default)]
    pub kind: RowKind,
    /// Headings under which each column is known, however they are accented.
    pub columns: BTreeMap<Column, Vec<String>>,
    /// For columns that hold words: Filò's code, and the words that mean it. `-` means nothing is to be kept.
    #[serde(default)]
    pub values: BTreeMap<Column, BTreeMap<String, Vec<String>>>,
}

/// A mapping that a body keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Which.
    pub id: MappingId,
    /// As the body calls it.
    pub name: String,
    /// How it reads.
    pub mapping: Mapping,
}

/// The longest name of a saved mapping, in letters.
const LONGEST_NAME: usize = 80;

impl Mapping {
    /// What each of these headings holds.
    pub fn assign(&self, headings: &[String]) -> Vec<Option<Column>> {
        let mut taken = Vec::new();
        let assigned = headings.iter().map(|heading| {
            let whole = fold(heading);
            // "Telefono (2)": two headings alike.
            let bare = heading.rsplit_once(" (").map(|(bare, _)| fold(bare));
            let known = |text: &str| {
                let named = |(_, names): &(&Column, &Vec<String>)| names.iter().any(|name| fold(name) == text);
                self.columns.iter().find(named).map(|(column, _)| *column)
            };
            let column = known(&whole).or_else(|| known(&bare?).filter(|column| column.several()))?;
            if taken.contains(&column) && !column.several() {
                return None;
            }
            taken.push(column);
            Some(column)
        });
        assigned.collect()
    }

    /// What a word of a column means here; nothing when this mapping does not know it.
    pub fn word(&self, column: Column, word: &str) -> Option<&str> {
        let folded = fold(word);
        let of = self.values.get(&column)?;
        let found =
            of.iter().find(|(code, words)| fold(code) == folded || words.iter().any(|known| fold(known) == folded));
        found.map(|(code, _)| code.as_str())
    }

    /// The same with other headings: what was chosen by hand, column by column.
    #[must_use]
    pub fn with_columns(mut self, headings: &[String], chosen: &[Option<Column>]) -> Self {
        self.columns.clear();
        for (heading, column) in headings.iter().zip(chosen) {
            if let Some(column) = column {
                self.columns.entry(*column).or_default().push(heading.clone());
            }
        }
        self
    }

    /// Adds what a word means.
    pub fn learn(&mut self, column: Column, word: &str, code: &str) {
        let of = self.values.entry(column).or_default();
        for words in of.values_mut() {
            words.retain(|known| fold(known) != fold(word));
        }
        of.entry(code.to_owned()).or_default().push(word.to_owned());
    }
}

/// The mappings that come with Filò: its own files, the record of a social service, a plain sheet; a diary.
pub fn shipped() -> &'static [Mapping] {
    static SHIPPED: LazyLock<Vec<Mapping>> = LazyLock::new(|| {
        let files = [
            include_str!("../../mappings/filo.toml"),
            include_str!("../../mappings/social-record.toml"),
            include_str!("../../mappings/sheet.toml"),
            include_str!("../../mappings/diary.toml"),
        ];
        files.into_iter().filter_map(|file| toml::from_str(file).ok()).collect()
    });
    &SHIPPED
}

/// The one of these for such rows that names the most headings; nothing when none names any. The first of equals.
pub fn fitting<'m>(
    of: impl IntoIterator<Item = &'m Mapping>,
    kind: RowKind,
    headings: &[String],
) -> Option<&'m Mapping> {
    let named = |mapping: &Mapping| mapping.assign(headings).iter().flatten().count();
    let mut best: Option<(usize, &Mapping)> = None;
    for mapping in of.into_iter().filter(|mapping| mapping.kind == kind) {
        let fits = named(mapping);
        if fits > best.map_or(0, |(most, _)| most) {
            best = Some((fits, mapping));
        }
    }
    best.map(|(_, mapping)| mapping)
}

impl Reception {
    /// The mappings a body keeps, by name.
    ///
    /// # Errors
    /// The database.
    pub async fn mappings(&self, body: &str, actor: &Actor) -> Result<Vec<Saved>, ExchangeError> {
        let body = body.to_owned();
        let rows = self.db.read(actor, move |tx| rows::mappings(tx, &body)).await?;
        let saved = |(id, name, content): (MappingId, String, String)| {
            Some(Saved { id, name, mapping: serde_json::from_str(&content).ok()? })
        };
        Ok(rows.into_iter().filter_map(saved).collect())
    }

    /// Keeps a mapping under a name; what the body kept under it before is replaced.
    ///
    /// # Errors
    /// [`ExchangeError::NoName`]; the database.
    pub async fn save_mapping(
        &self,
        body: &str,
        name: &str,
        mapping: &Mapping,
        actor: &Actor,
    ) -> Result<(), ExchangeError> {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() || name.chars().count() > LONGEST_NAME {
            return Err(ExchangeError::NoName);
        }
        let content = serde_json::to_string(mapping).map_err(|_| ExchangeError::NoName)?;
        let (now, chance, body) = (self.clock.now(), self.chance.clone(), body.to_owned());
        let account = actor.account().unwrap_or_default().to_owned();
        self.db
            .write(actor, move |tx| {
                let id = MappingId::new(now, &*chance).to_string();
                rows::save_mapping(
                    tx,
                    &rows::NewMapping { id: &id, body: &body, name: &name, content: &content, by: &account },
                    now,
                )?;
                let entry = Entry { action: "reception.mapping.saved", subject: &body, details: &name };
                audit::record(tx, &entry, now, &*chance).map(drop)
            })
            .await?;
        Ok(())
    }

    /// Throws a mapping away. Throwing away what is gone, or another body's, changes nothing.
    ///
    /// # Errors
    /// The database.
    pub async fn drop_mapping(&self, body: &str, id: MappingId, actor: &Actor) -> Result<(), ExchangeError> {
        let (now, chance, body) = (self.clock.now(), self.chance.clone(), body.to_owned());
        self.db
            .write(actor, move |tx| {
                if rows::drop_mapping(tx, &body, &id.to_string())? {
                    let details = id.to_string();
                    let entry = Entry { action: "reception.mapping.dropped", subject: &body, details: &details };
                    audit::record(tx, &entry, now, &*chance)?;
                }
                Ok::<_, ::store::StoreError>(())
            })
            .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use crate::{
        contact::{Mode, Motive, Outcome, Speaker},
        exchange::STATUSES,
    };

    fn named(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn every_shipped_mapping_is_read_and_knows_only_our_codes() {
        for file in ["filo.toml", "social-record.toml", "sheet.toml", "diary.toml"] {
            let text = std::fs::read_to_string(format!("{}/mappings/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
            if let Err(error) = toml::from_str::<Mapping>(&text) {
                panic!("{file}: {error}");
            }
        }
        let all: Vec<&str> = shipped().iter().map(|one| one.id.as_str()).collect();
        assert_eq!(all, ["filo", "social-record", "sheet", "diary"]);
        for mapping in shipped() {
            for (column, values) in &mapping.values {
                for code in values.keys() {
                    let known = match column {
                        Column::Mode if mapping.kind == RowKind::Appointments => {
                            ["on_site", "online", "phone", "home"].contains(&code.as_str())
                        }
                        Column::Status => STATUSES.contains(&code.as_str()),
                        Column::Mode => Mode::from_code(code).is_some(),
                        Column::Motive => Motive::from_code(code).is_some(),
                        Column::Speaker => Speaker::from_code(code).is_some(),
                        Column::Outcome => Outcome::from_code(code).is_some(),
                        Column::Heed => people::Flag::from_code(code).is_some(),
                        Column::Language => kernel::Language::from_code(code).is_some(),
                        _ => true,
                    };
                    assert!(known || code == "-", "{}: {column:?} {code}", mapping.id);
                }
            }
            let offered = Column::of(mapping.kind);
            assert!(mapping.columns.keys().all(|column| offered.contains(column)), "{}", mapping.id);
            let mut seen = Vec::new();
            for name in mapping.columns.values().flatten().map(|name| fold(name)) {
                assert!(!seen.contains(&name), "{}: {name} twice", mapping.id);
                seen.push(name);
            }
        }
    }

    #[test]
    fn headings_are_known_however_they_are_written_and_two_alike_only_where_two_make_sense() {
        let headings = named(&["DATA", "Modalità di Accesso", "Tel.", "Tel. (2)", "Cognome", "Cognome (2)", "Boh"]);
        let sheet = shipped().iter().find(|one| one.id == "sheet").unwrap();
        let expected = [
            Some(Column::Day),
            Some(Column::Mode),
            Some(Column::Telephone),
            Some(Column::Telephone),
            Some(Column::Surname),
            None,
            None,
        ];
        assert_eq!(sheet.assign(&headings), expected);
    }

    #[test]
    fn the_kind_of_a_file_is_found_by_its_headings() {
        let of = |kind, names: &[&str]| fitting(shipped(), kind, &named(names)).map(|one| one.id.clone());
        let kind = |names: &[&str]| of(RowKind::Contacts, names);
        assert_eq!(kind(&["Riferimento Filò", "Giorno", "Ora", "Sportello", "Bisogni"]).unwrap(), "filo");
        let record = [
            "ID assistito",
            "Cognome",
            "Nome",
            "Codice fiscale",
            "Data accesso",
            "Modalità di accesso",
            "Area di intervento",
            "Esito",
        ];
        assert_eq!(kind(&record).unwrap(), "social-record");
        assert_eq!(kind(&["data", "chi", "tel", "cosa chiede", "note"]).unwrap(), "sheet");
        assert_eq!(kind(&["x", "y"]), None);
        // The same headings, said to be of appointments.
        assert_eq!(of(RowKind::Appointments, &["data", "chi", "tel", "con chi", "note"]).unwrap(), "diary");
        assert_eq!(of(RowKind::Appointments, &["x", "y"]), None);
    }

    #[test]
    fn what_was_saved_before_there_were_kinds_is_of_contacts() {
        let old = r#"{"id":"","source":"","columns":{"day":["Data"]},"values":{}}"#;
        let read: Mapping = serde_json::from_str(old).unwrap();
        assert_eq!(read.kind, RowKind::Contacts);
        let sheet = shipped().iter().find(|one| one.id == "sheet").unwrap();
        assert_eq!(sheet.kind, RowKind::Contacts);
    }

    #[test]
    fn a_word_is_learnt_once() {
        let mut mapping = Mapping::default();
        mapping.learn(Column::Mode, "Al banco", "in_person");
        mapping.learn(Column::Mode, "al BANCO", "home");
        assert_eq!(mapping.word(Column::Mode, "al banco"), Some("home"));
        assert_eq!(mapping.word(Column::Mode, "mai detto"), None);
    }
}
