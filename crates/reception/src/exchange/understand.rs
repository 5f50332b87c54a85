// SPDX-License-Identifier: EUPL-1.2
//! A row made a contact, or what is wrong with it: a pure function of its cells, how they are read, and what the house knows.

use super::{Column, Lone, Mapping, fold, values};
use crate::contact::{
    ContactError, Known, LONGEST_LINE, LONGEST_NOTE, MOST_NEEDS, Mode, Motive, Outcome, Record, Speaker, Story,
};
use directory::Snapshot;
use jiff::{
    civil::{DateTime, Time, time},
    tz::{AmbiguousOffset, TimeZone},
};
use kernel::{Istat, Language, UtcMicros};
use people::{Born, Care, ContactKind, Flag, Identity, NewContact, PeopleError, Safe};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a row is read against.
pub struct Around<'a> {
    /// The territory: towns, needs, desks by name.
    pub directory: &'a Snapshot,
    /// Its zone.
    pub zone: TimeZone,
    /// Now.
    pub now: UtcMicros,
    /// The body whose desks these are.
    pub body: &'a str,
    /// The desks at which whoever brings the file may note contacts.
    pub desks: &'a [String],
    /// The desk of a row that names none.
    pub desk: &'a str,
    /// What a row without outcome becomes.
    pub lone: Lone,
}

/// A row understood. Personal, and not printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Understood {
    /// By which the row is known again, not sealed: hash it before it lies anywhere.
    pub key: String,
    /// When it was.
    pub met_at: UtcMicros,
    /// What the row calls itself; empty when it has no name.
    pub reference: String,
    /// What is noted, who it was left open.
    pub record: Record,
    /// Who it was, as the row says; nothing when it says nothing.
    pub person: Option<Newcomer>,
    /// What is worth knowing and stops nothing.
    pub remarks: Vec<Remark>,
}

/// Who a row is about, before the register was asked. Personal, and not printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// Who they are.
    pub identity: Identity,
    /// How to speak with them.
    pub care: Care,
    /// How to reach them.
    pub contacts: Vec<NewContact>,
}

impl Newcomer {
    /// What tells them from somebody else of the same name, in one line; nothing when only the name is known.
    pub(crate) fn told_apart(&self) -> Option<String> {
        let identity = &self.identity;
        let born = identity.born.map(String::from).unwrap_or_default();
        let mut ways: Vec<String> = self.contacts.iter().filter_map(|way| way.kind.spelled(&way.value).ok()).collect();
        ways.sort_unstable();
        if born.is_empty() && identity.tax_code.is_empty() && ways.is_empty() {
            return None;
        }
        let names = fold(&format!("{} {}", identity.surname, identity.given));
        Some(format!("{names}|{born}|{}|{}", identity.tax_code.to_uppercase(), ways.join(" ")))
    }
}

/// Worth knowing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The hour came twice that night: the first one is meant.
    TwiceThatNight,
    /// No hour stands there: noon is written.
    NoHour,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Wrong {
    /// Which column.
    pub column: Column,
    /// What.
    pub why: Why,
}

/// What is wrong, each with its way out on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It must be there.
    Missing,
    /// Not a day.
    Day,
    /// Not an hour.
    Hour,
    /// The clocks went forward: that hour was not.
    NoSuchHour,
    /// It has not been yet.
    Future,
    /// A word that nobody has explained.
    Word,
    /// Not a desk of theirs.
    Desk,
    /// Several towns are called so, or nearly so.
    Several,
    /// Not a day or year of birth.
    Born,
    /// Not a tax code.
    TaxCode,
    /// Not a telephone.
    Telephone,
    /// Not a mail address.
    Mail,
    /// Too long.
    Long,
    /// Too many.
    Many,
    /// Neither yes nor no.
    YesNo,
    /// Somebody alike is in the register, and nobody said whether it is them.
    Alike,
    /// Refused by the room it was written to: nobody said why.
    Refused,
}

impl Why {
    /// The word stored, by which pages find their sentence.
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::NoSuchHour => "no-such-hour",
            Self::Future => "future",
            Self::Word => "word",
            Self::Desk => "desk",
            Self::Several => "several",
            Self::Born => "born",
            Self::TaxCode => "tax-code",
            Self::Telephone => "telephone",
            Self::Mail => "mail",
            Self::Long => "long",
            Self::Many => "many",
            Self::YesNo => "yes-no",
            Self::Alike => "alike",
            Self::Refused => "refused",
        }
    }
}

/// An hour for who wrote none.
const NOON: Time = time(12, 0, 0, 0);

/// What stands in each column of a row: several cells where several may.
struct Cells<'a> {
    by: BTreeMap<Column, Vec<&'a str>>,
}

impl<'a> Cells<'a> {
    fn of(cells: &'a [String], columns: &[Option<Column>]) -> Self {
        let mut by: BTreeMap<Column, Vec<&str>> = BTreeMap::new();
        for (cell, column) in cells.iter().zip(columns) {
            if let Some(column) = column.filter(|_| !cell.trim().is_empty()) {
                by.entry(column).or_default().push(cell.trim());
            }
        }
        Self { by }
    }

    fn one(&self, column: Column) -> &'a str {
        self.by.get(&column).and_then(|cells| cells.first()).copied().unwrap_or_default()
    }

    /// The words of a column in which several may stand in one cell. What has a meaning as it stands is not parted at its commas.
    fn words(&self, column: Column, mapping: &Mapping, around: &Around<'_>) -> Vec<&'a str> {
        let cells = self.by.get(&column).map(Vec::as_slice).unwrap_or_default();
        let mut words = Vec::new();
        for piece in cells.iter().flat_map(|cell| cell.split([';', '\n', '|'])).map(str::trim) {
            match meant(column, piece, mapping, around) {
                Meant::Unknown => words.extend(piece.split([',', '/']).map(str::trim)),
                Meant::Code(_) | Meant::Nothing => words.push(piece),
            }
        }
        words.retain(|word| !word.is_empty());
        words
    }
}

/// What a column's word means: nothing is to be kept, or a code, or nobody knows.
enum Meant {
    Nothing,
    Code(String),
    Unknown,
}

/// The meaning of a word of this column, by the mapping first, then by what the house calls things.
fn meant(column: Column, word: &str, mapping: &Mapping, around: &Around<'_>) -> Meant {
    match mapping.word(column, word) {
        Some("-") => return Meant::Nothing,
        Some(code) => return Meant::Code(code.to_owned()),
        None => {}
    }
    let folded = fold(word);
    let named = |text: &str| fold(text) == folded;
    let code = match column {
        Column::Mode => Mode::from_code(word).map(Mode::code).map(str::to_owned),
        Column::Motive => Motive::from_code(word).map(Motive::code).map(str::to_owned),
        Column::Speaker => Speaker::from_code(word).map(Speaker::code).map(str::to_owned),
        Column::Outcome => Outcome::from_code(word).map(Outcome::code).map(str::to_owned),
        Column::Heed => Flag::from_code(word).map(Flag::code).map(str::to_owned),
        Column::Language => {
            let all = Language::ALL.into_iter();
            all.into_iter().find(|one| named(one.code()) || named(one.own_name())).map(|one| one.code().to_owned())
        }
        Column::Needs => {
            let needs = around.directory.needs();
            let by_name = needs.iter().find(|need| need.code == word || need.name.iter().any(|(_, name)| named(name)));
            by_name
                .or_else(|| needs.iter().find(|need| need.words.iter().any(|known| named(known))))
                .map(|need| need.code.clone())
        }
        Column::Desk => {
            let mut desks = around.directory.desks().iter();
            desks
                .find(|desk| desk.id == word || desk.name.iter().any(|(_, name)| named(name)))
                .map(|desk| desk.id.clone())
        }
        Column::Town => {
            if ["altrove", "elsewhere", "fuori territorio"].contains(&folded.as_str()) {
                return Meant::Code(Istat::NOWHERE.to_string());
            }
            // "Cremona (CR)"
            let bare = word.split('(').next().unwrap_or(word).trim();
            match around.directory.find_town(bare).as_slice() {
                [best, ..] if best.exact => Some(best.town.istat.to_string()),
                _ => None,
            }
        }
        Column::Interpreter | Column::Urgent | Column::Minors => {
            // A figure of children is a yes.
            let counted = column == Column::Minors && word.parse::<u8>().is_ok_and(|count| count > 1);
            match values::yes(word) {
                Some(yes) => Some(if yes { "1" } else { "0" }.to_owned()),
                None => counted.then(|| "1".to_owned()),
            }
        }
        _ => None,
    };
    code.map_or(Meant::Unknown, Meant::Code)
}

/// The words of these rows that nobody has explained yet, each once, at most so many.
pub fn unknown_words<'r>(
    rows: impl IntoIterator<Item = &'r [String]>,
    columns: &[Option<Column>],
    mapping: &Mapping,
    around: &Around<'_>,
    at_most: usize,
) -> Vec<(Column, String)> {
    let mut unknown: Vec<(Column, String)> = Vec::new();
    let mut seen: BTreeSet<(Column, String)> = BTreeSet::new();
    for row in rows {
        let cells = Cells::of(row, columns);
        for (column, _) in cells.by.iter().filter(|(column, _)| column.has_words()) {
            let words = match column.several() {
                true => cells.words(*column, mapping, around),
                false => vec![cells.one(*column)],
            };
            for word in words {
                if unknown.len() < at_most
                    && seen.insert((*column, fold(word)))
                    && matches!(meant(*column, word, mapping, around), Meant::Unknown)
                {
                    unknown.push((*column, word.to_owned()));
                }
            }
        }
    }
    unknown.sort();
    unknown
}

/// What is being read, and what is wrong with it so far.
struct Reading<'a> {
    cells: Cells<'a>,
    mapping: &'a Mapping,
    around: &'a Around<'a>,
    wrong: BTreeSet<Wrong>,
    remarks: Vec<Remark>,
}

impl<'a> Reading<'a> {
    fn refuse(&mut self, column: Column, why: Why) {
        self.wrong.insert(Wrong { column, why });
    }

    /// The code of a column with one word.
    fn code(&mut self, column: Column) -> Option<String> {
        let word = self.cells.one(column);
        if word.is_empty() {
            return None;
        }
        match meant(column, word, self.mapping, self.around) {
            Meant::Code(code) => Some(code),
            Meant::Nothing => None,
            Meant::Unknown => {
                let yes_no = matches!(column, Column::Interpreter | Column::Urgent | Column::Minors);
                self.refuse(column, if yes_no { Why::YesNo } else { Why::Word });
                None
            }
        }
    }

    fn codes(&mut self, column: Column) -> BTreeSet<String> {
        let mut codes = BTreeSet::new();
        for word in self.cells.words(column, self.mapping, self.around) {
            match meant(column, word, self.mapping, self.around) {
                Meant::Code(code) => drop(codes.insert(code)),
                Meant::Nothing => {}
                Meant::Unknown => self.refuse(column, Why::Word),
            }
        }
        codes
    }

    fn yes(&mut self, column: Column) -> bool {
        self.code(column).is_some_and(|code| code == "1")
    }

    /// A short text.
    fn text(&mut self, column: Column, most: usize) -> String {
        let text = self.cells.one(column);
        if text.chars().count() > most {
            self.refuse(column, Why::Long);
        }
        text.to_owned()
    }

    fn met_at(&mut self) -> Option<UtcMicros> {
        let text = self.cells.one(Column::Day);
        if text.is_empty() {
            self.refuse(Column::Day, Why::Missing);
            return None;
        }
        let Some((day, with)) = values::day(text) else {
            self.refuse(Column::Day, Why::Day);
            return None;
        };
        let written = self.cells.one(Column::Hour);
        let hour = match written {
            "" => with,
            written => {
                let read = values::hour(written);
                if read.is_none() {
                    self.refuse(Column::Hour, Why::Hour);
                    return None;
                }
                read
            }
        };
        let at: DateTime = day.to_datetime(hour.unwrap_or(NOON));
        let ambiguous = self.around.zone.to_ambiguous_zoned(at);
        match ambiguous.offset() {
            AmbiguousOffset::Gap { .. } => {
                self.refuse(Column::Hour, Why::NoSuchHour);
                return None;
            }
            AmbiguousOffset::Fold { .. } => self.remarks.push(Remark::TwiceThatNight),
            AmbiguousOffset::Unambiguous { .. } => {}
        }
        if hour.is_none() {
            self.remarks.push(Remark::NoHour);
        }
        let zoned = ambiguous.earlier().ok()?;
        let met = UtcMicros::from_timestamp(zoned.timestamp());
        let today = self.around.now.timestamp().to_zoned(self.around.zone.clone()).date();
        // Of today without an hour: noon may still be to come, the contact was.
        if met > self.around.now && (hour.is_some() || day > today) {
            self.refuse(Column::Day, Why::Future);
            return None;
        }
        Some(met.min(self.around.now))
    }

    fn desk(&mut self) -> String {
        let desk = match self.cells.one(Column::Desk) {
            "" => Some(self.around.desk.to_owned()),
            _ => self.code(Column::Desk).or_else(|| Some(String::new())),
        };
        let desk = desk.unwrap_or_default();
        if !self.around.desks.contains(&desk) && !self.wrong.contains(&Wrong { column: Column::Desk, why: Why::Word }) {
            self.refuse(Column::Desk, Why::Desk);
        }
        desk
    }

    fn person(&mut self, care: Care) -> Option<Newcomer> {
        let mut identity = Identity {
            surname: self.cells.one(Column::Surname).to_owned(),
            given: self.cells.one(Column::Given).to_owned(),
            tax_code: self.cells.one(Column::TaxCode).to_owned(),
            ..Identity::default()
        };
        let whole = self.cells.one(Column::Name);
        if identity.surname.is_empty() && identity.given.is_empty() && !whole.is_empty() {
            // The first word is taken for the surname, as lists at desks have it.
            let mut names = whole.split_whitespace();
            identity.surname = names.next().unwrap_or_default().to_owned();
            identity.given = names.collect::<Vec<_>>().join(" ");
        }
        let born = self.cells.one(Column::Born);
        if !born.is_empty() {
            let read = values::day(born).map(|(day, _)| day.to_string());
            identity.born = Born::read(born).or_else(|| Born::read(&read?));
            if identity.born.is_none() {
                self.refuse(Column::Born, Why::Born);
            }
        }
        let mut contacts = Vec::new();
        for (column, kind, why) in
            [(Column::Telephone, ContactKind::Telephone, Why::Telephone), (Column::Mail, ContactKind::Mail, Why::Mail)]
        {
            for cell in self.cells.by.get(&column).cloned().unwrap_or_default() {
                let whole = kind.spelled(cell).is_ok();
                let parts: Vec<&str> = match whole {
                    true => vec![cell],
                    false => cell.split([';', ',', '/', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect(),
                };
                for part in parts {
                    match kind.spelled(part) {
                        Ok(value) => contacts.push(NewContact { kind, value, safe: Safe::Unknown }),
                        Err(_) => self.refuse(column, why),
                    }
                }
            }
        }
        if identity.surname.is_empty() && identity.given.is_empty() {
            // Somebody who did not say who they are: a number alone is nobody.
            let said = identity.born.is_some() || !identity.tax_code.is_empty() || !contacts.is_empty();
            if said {
                self.refuse(Column::Surname, Why::Missing);
            }
            return None;
        }
        match identity.clone().checked() {
            Ok(checked) => identity = checked,
            Err(PeopleError::TaxCode(_)) => self.refuse(Column::TaxCode, Why::TaxCode),
            Err(PeopleError::TooLong { field: "given" }) => self.refuse(Column::Given, Why::Long),
            Err(_) => self.refuse(Column::Surname, Why::Long),
        }
        Some(Newcomer { identity, care, contacts })
    }
}

/// A row made a contact.
///
/// # Errors
/// Everything that is wrong with it, column by column.
pub fn understand(
    cells: &[String],
    columns: &[Option<Column>],
    mapping: &Mapping,
    around: &Around<'_>,
) -> Result<Understood, Vec<Wrong>> {
    let cells = Cells::of(cells, columns);
    let mut reading = Reading { cells, mapping, around, wrong: BTreeSet::new(), remarks: Vec::new() };
    let met_at = reading.met_at();
    let desk = reading.desk();
    let language = reading.code(Column::Language);
    let interpreter = reading.yes(Column::Interpreter);
    let flags = reading.codes(Column::Heed).iter().filter_map(|code| Flag::from_code(code)).collect();
    let person = reading.person(Care { language: language.clone(), interpreter, flags });
    let needs = reading.codes(Column::Needs);
    if needs.len() > MOST_NEEDS {
        reading.refuse(Column::Needs, Why::Many);
    }
    let town = reading.code(Column::Town).and_then(|code| code.parse().ok());
    let outcome = reading.code(Column::Outcome).and_then(|code| Outcome::from_code(&code));
    let outcome = match (outcome, around.lone) {
        (None, Lone::Closed) if reading.wrong.is_empty() => Some(Outcome::Information),
        (outcome, _) => outcome,
    };
    let note = reading.cells.by.get(&Column::Note).map(|cells| cells.join("\n")).unwrap_or_default();
    if note.chars().count() > LONGEST_NOTE {
        reading.refuse(Column::Note, Why::Long);
    }
    let story = Story {
        note,
        spoke: reading.text(Column::Spoke, LONGEST_LINE),
        sent_by: reading.text(Column::SentBy, LONGEST_LINE),
        reason: reading.text(Column::Reason, LONGEST_LINE),
    };
    let record = Record {
        desk,
        known: Known::Unsaid,
        mode: reading.code(Column::Mode).and_then(|code| Mode::from_code(&code)).unwrap_or_default(),
        motive: reading.code(Column::Motive).and_then(|code| Motive::from_code(&code)).unwrap_or_default(),
        speaker: reading.code(Column::Speaker).and_then(|code| Speaker::from_code(&code)).unwrap_or_default(),
        needs,
        town,
        language,
        interpreter,
        urgent: reading.yes(Column::Urgent),
        minors: reading.yes(Column::Minors),
        outcome,
        story,
    };
    let record = record.checked().map_err(|error| match error {
        ContactError::NoReason => Wrong { column: Column::Reason, why: Why::Missing },
        _ => Wrong { column: Column::Note, why: Why::Long },
    });
    if let Err(wrong) = &record {
        reading.wrong.insert(wrong.clone());
    }
    let key = key(&reading.cells, mapping, around, met_at);
    let reference = reading.cells.one(Column::Reference).to_owned();
    match (record, met_at, reading.wrong.is_empty()) {
        (Ok(record), Some(met_at), true) => {
            Ok(Understood { key, met_at, reference, record, person, remarks: reading.remarks })
        }
        _ => Err(reading.wrong.into_iter().collect()),
    }
}

/// By which a row is known again: the name it has where it comes from; without one, all that it says.
fn key(cells: &Cells<'_>, mapping: &Mapping, around: &Around<'_>, met_at: Option<UtcMicros>) -> String {
    let (reference, met_at) = (cells.one(Column::Reference), met_at.unwrap_or(UtcMicros(0)).0);
    if !reference.is_empty() {
        // With its moment: who gives the number of a person for that of a contact loses none.
        return format!("{}|{}|{reference}|{met_at}", around.body, mapping.id);
    }
    let all: Vec<String> = cells
        .by
        .iter()
        .filter(|(column, _)| !matches!(column, Column::Day | Column::Hour))
        .map(|(column, cells)| {
            format!("{}={}", column.code(), cells.iter().map(|cell| fold(cell)).collect::<Vec<_>>().join("+"))
        })
        .collect();
    format!("{}|{met_at}|{}", around.body, all.join("|"))
}
