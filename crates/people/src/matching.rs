// SPDX-License-Identifier: EUPL-1.2
//! Duplicates in a table: which rows are probably of one person. Nothing is kept.

use crate::{
    Born,
    likeness::{Evidence, Traits, likeness},
    look::fold::{sound, words},
};
use kernel::tax_code::Sex;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use vault::normal;

/// Two rows that may be of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Lines of the file, the heading being the first.
    pub lines: (usize, usize),
    /// What stands in their column `id`, when there is one.
    pub ids: Option<(String, String)>,
    /// 0 to 1000.
    pub score: u16,
    /// Why.
    pub evidence: Vec<Evidence>,
}

/// How well the pairs agree with a column that knows who is who.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Pairs that are one person, in truth.
    pub true_pairs: usize,
    /// Of those, how many were found.
    pub found: usize,
    /// Pairs found that are two persons.
    pub wrong: usize,
}

impl Measured {
    /// Of the pairs found, the share that are one person; nothing found is no mistake.
    pub fn precision(&self) -> f64 {
        share(self.found, self.found + self.wrong)
    }

    /// Of the pairs that are one person, the share that were found.
    pub fn recall(&self) -> f64 {
        share(self.found, self.true_pairs)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// What came out of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Matched {
    /// Rows read.
    pub rows: usize,
    /// The pairs, the most alike first.
    pub pairs: Vec<Pair>,
    /// When a column of truth was named.
    pub measured: Option<Measured>,
}

/// Why a table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// Not a table.
    #[error("line {line}: {reason}")]
    Line {
        /// From 1.
        line: u64,
        /// What is wrong.
        reason: String,
    },
    /// No column of a name.
    #[error(
        "no column holds a name: the first line names the columns, among them surname and given (or cognome and nome)"
    )]
    NoNames,
    /// The column of truth is not there.
    #[error("there is no column {0}")]
    NoTruth(String),
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Surname,
    Given,
    Name,
    Born,
    Sex,
    Tax,
    Telephone,
    Mail,
    Place,
    Id,
}

/// The names by which columns are known, folded.
const COLUMNS: &[(Column, &[&str])] = &[
    (Column::Surname, &["surname", "last name", "lastname", "family name", "cognome"]),
    (Column::Given, &["given", "given name", "givenname", "first name", "firstname", "nome"]),
    (Column::Name, &["name", "full name", "nominativo", "nome e cognome", "cognome e nome"]),
    (
        Column::Born,
        &[
            "born",
            "birth",
            "birth date",
            "birthdate",
            "date of birth",
            "dob",
            "data di nascita",
            "data nascita",
            "nascita",
            "nato il",
            "year of birth",
            "anno di nascita",
        ],
    ),
    (Column::Sex, &["sex", "gender", "sesso", "genere"]),
    (Column::Tax, &["tax code", "taxcode", "codice fiscale", "cf", "soc sec id", "fiscal code"]),
    (Column::Telephone, &["telephone", "phone", "phone number", "mobile", "telefono", "cellulare", "tel"]),
    (Column::Mail, &["mail", "email", "e mail", "posta"]),
    (
        Column::Place,
        &[
            "address",
            "address 1",
            "address 2",
            "street",
            "street number",
            "suburb",
            "postcode",
            "town",
            "city",
            "place",
            "indirizzo",
            "via",
            "comune",
            "citta",
            "cap",
            "state",
        ],
    ),
    (Column::Id, &["id", "rec id", "record id"]),
];

struct Line {
    at: usize,
    id: Option<String>,
    traits: Traits,
    truth: Option<String>,
}

/// Reads a table (comma or semicolon) and compares its rows. `least`: pairs below this score are left out.
///
/// # Errors
/// [`TableError`], with the line.
pub fn duplicates(text: &str, truth: Option<&str>, least: u16) -> Result<Matched, TableError> {
    let lines = read(text, truth)?;
    let mut pairs: Vec<Pair> = candidates(&lines)
        .into_iter()
        .filter_map(|(one, other)| {
            let (first, second) = (&lines[one], &lines[other]);
            let alike = likeness(&first.traits, &second.traits);
            (alike.score >= least).then(|| Pair {
                lines: (first.at, second.at),
                ids: first.id.clone().zip(second.id.clone()),
                score: alike.score,
                evidence: alike.evidence,
            })
        })
        .collect();
    pairs.sort_by(|one, other| other.score.cmp(&one.score).then(one.lines.cmp(&other.lines)));
    let measured = truth.map(|_| measure(&lines, &pairs));
    Ok(Matched { rows: lines.len(), pairs, measured })
}

fn read(text: &str, truth: Option<&str>) -> Result<Vec<Line>, TableError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let heading = text.lines().next().unwrap_or_default();
    let parted = if heading.matches(';').count() > heading.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(parted).trim(csv::Trim::All).from_reader(text.as_bytes());
    let refused = |error: csv::Error| TableError::Line {
        line: error.position().map_or(1, csv::Position::line),
        reason: match error.kind() {
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                format!("{len} cells where the heading has {expected_len}")
            }
            _ => "not a table of comma separated values in UTF-8".to_owned(),
        },
    };
    let heading = reader.headers().map_err(refused)?.clone();
    let folded: Vec<String> = heading.iter().map(|name| words(name).join(" ")).collect();
    let known =
        |name: &String| COLUMNS.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column);
    let columns: Vec<Option<Column>> = folded.iter().map(known).collect();
    if !columns.iter().flatten().any(|column| matches!(column, Column::Surname | Column::Given | Column::Name)) {
        return Err(TableError::NoNames);
    }
    let truth = match truth {
        None => None,
        Some(name) => {
            let at = heading.iter().position(|known| known == name);
            Some(at.ok_or_else(|| TableError::NoTruth(name.to_owned()))?)
        }
    };
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(refused)?;
        let at = record.position().map_or(0, csv::Position::line);
        let mut line = Line {
            at: usize::try_from(at).unwrap_or(0),
            id: None,
            traits: Traits::default(),
            truth: truth.and_then(|at| record.get(at)).filter(|cell| !cell.is_empty()).map(str::to_owned),
        };
        for (at, column) in columns.iter().enumerate().filter(|(at, _)| Some(*at) != truth) {
            if let (Some(column), Some(cell)) = (column, record.get(at).filter(|cell| !cell.is_empty())) {
                line.take(*column, cell);
            }
        }
        lines.push(line);
    }
    Ok(lines)
}

impl Line {
    fn take(&mut self, column: Column, cell: &str) {
        let traits = &mut self.traits;
        match column {
            Column::Surname => traits.surname.extend(words(cell)),
            Column::Given => traits.given.extend(words(cell)),
            Column::Name => {
                // Which word is the surname is not said: half and half, and exchanged names are forgiven.
                let mut all = words(cell);
                traits.given.extend(all.split_off(all.len() / 2));
                traits.surname.extend(all);
            }
            Column::Born => traits.born = Born::read(cell),
            Column::Sex => {
                let code = cell.chars().next().map(|letter| letter.to_ascii_uppercase());
                traits.sex = match code {
                    Some('F' | 'D') => Some(Sex::Female),
                    Some('M' | 'U') => Some(Sex::Male),
                    _ => None,
                };
            }
            Column::Tax => {
                let code: String = cell.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
                traits.tax_code = (code.len() >= 5).then(|| code.to_ascii_uppercase());
            }
            Column::Telephone => traits.telephones.extend(normal::phone(cell)),
            Column::Mail => traits.mails.extend(normal::mail(cell)),
            Column::Place => traits.place.extend(words(cell)),
            Column::Id => self.id = Some(cell.to_owned()),
        }
    }
}

/// Rows that share something, so that not every row is compared with every other. A group larger than this says nothing.
const GROUP: usize = 400;

fn candidates(lines: &[Line]) -> BTreeSet<(usize, usize)> {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, line) in lines.iter().enumerate() {
        for key in keys(&line.traits) {
            groups.entry(key).or_default().push(place);
        }
    }
    let mut pairs = BTreeSet::new();
    for group in groups.into_values().filter(|group| group.len() <= GROUP) {
        for (at, one) in group.iter().enumerate() {
            pairs.extend(group[at + 1..].iter().map(|other| (*one, *other)));
        }
    }
    pairs
}

/// What rows of one person share in spite of mistakes: one of these at least.
fn keys(traits: &Traits) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let sounds = |names: &[String]| -> Vec<u64> { names.iter().map(|name| sound(name)).collect() };
    let (surnames, given) = (sounds(&traits.surname), sounds(&traits.given));
    let born = traits.born.map(String::from);
    let begin =
        |names: &[String]| names.first().map(|name| name.chars().take(3).collect::<String>()).unwrap_or_default();
    // Both names, in any order.
    for surname in &surnames {
        for name in &given {
            keys.insert(format!("n{} {}", surname.min(name), surname.max(name)));
        }
    }
    if let Some(whole) = traits.born.and_then(Born::day) {
        keys.insert(format!("b{whole}"));
        // One figure of the day may be wrong, or day and month exchanged.
        for name in surnames.iter().chain(&given) {
            keys.insert(format!("y{} {name}", whole.year()));
            keys.insert(format!("d{} {} {name}", whole.month().min(whole.day()), whole.month().max(whole.day())));
        }
    } else if let Some(year) = &born {
        keys.extend(surnames.iter().chain(&given).map(|name| format!("y{year} {name}")));
    }
    if traits.surname.is_empty() || traits.given.is_empty() || born.is_none() {
        keys.extend(surnames.iter().chain(&given).map(|name| format!("s{name}")));
    }
    keys.insert(format!("i{} {}", begin(&traits.surname), begin(&traits.given)));
    keys.extend(traits.tax_code.iter().map(|code| format!("t{code}")));
    keys.extend(traits.telephones.iter().map(|telephone| format!("p{telephone}")));
    keys.extend(traits.mails.iter().map(|mail| format!("m{mail}")));
    keys
}

fn measure(lines: &[Line], pairs: &[Pair]) -> Measured {
    let mut people: BTreeMap<&str, usize> = BTreeMap::new();
    let mut truths: HashMap<usize, &str> = HashMap::new();
    for line in lines {
        if let Some(truth) = &line.truth {
            *people.entry(truth).or_default() += 1;
            truths.insert(line.at, truth);
        }
    }
    let true_pairs = people.values().map(|count| count * (count - 1) / 2).sum();
    // A row without truth proves nothing, for or against.
    let judged = pairs.iter().filter_map(|pair| Some(truths.get(&pair.lines.0)? == truths.get(&pair.lines.1)?));
    let (mut found, mut wrong) = (0, 0);
    for right in judged {
        if right { found += 1 } else { wrong += 1 }
    }
    Measured { true_pairs, found, wrong }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::likeness::LIKELY;

    #[test]
    fn rows_of_one_person_are_found_and_said_why() {
        let table = "id,Cognome,Nome,Data di nascita,Telefono,chi\n\
                     a,Finti,Prova,01/02/1985,333 0000003,1\n\
                     b,FITNI,Pròva,1985-02-01,+39 3330000003,1\n\
                     c,Provati,Altra,1990-10-10,,2\n";
        let matched = duplicates(table, Some("chi"), LIKELY).unwrap();
        assert_eq!((matched.rows, matched.pairs.len()), (3, 1));
        let pair = &matched.pairs[0];
        assert_eq!((pair.lines, pair.ids.clone()), ((2, 3), Some(("a".into(), "b".into()))));
        let fields: Vec<&str> = pair.evidence.iter().map(|evidence| evidence.field).collect();
        assert_eq!(fields, ["surname", "given", "born", "telephone"]);
        let measured = matched.measured.unwrap();
        assert_eq!((measured.true_pairs, measured.found, measured.wrong), (1, 1, 0));
    }

    #[test]
    fn a_semicolon_and_a_byte_order_mark_are_read() {
        let table = "\u{feff}surname;given\nFinti;Prova\nFinti;Prova\n";
        assert_eq!(duplicates(table, None, 500).unwrap().pairs.len(), 1);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        assert_eq!(duplicates("a,b\n1,2\n", None, 0), Err(TableError::NoNames));
        assert_eq!(duplicates("surname\nx\n", Some("who"), 0), Err(TableError::NoTruth("who".into())));
        assert!(matches!(duplicates("surname,given\nx,y\nz\n", None, 0), Err(TableError::Line { line: 3, .. })));
    }
}
