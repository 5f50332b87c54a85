// SPDX-License-Identifier: EUPL-1.2
//! A row made a contact.

use super::{Around, Cells, Reading, Remark, Why, Wrong};
use crate::{
    contact::{
        ContactError, Known, LONGEST_LINE, LONGEST_NOTE, MOST_NEEDS, Mode, Motive, Outcome, Record, Speaker, Story,
    },
    exchange::{Column, Lone, Mapping, fold, values},
};
use jiff::civil::{DateTime, Time, time};
use kernel::UtcMicros;
use people::{Born, Care, ContactKind, Flag, Identity, NewContact, PeopleError, Safe};
use std::collections::BTreeSet;

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
/// An hour for who wrote none.
const NOON: Time = time(12, 0, 0, 0);
impl Reading<'_> {
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
        let met = self.instant(at)?;
        if hour.is_none() {
            self.remarks.push(Remark::NoHour);
        }
        let today = self.around.now.timestamp().to_zoned(self.around.zone.clone()).date();
        // Of today without an hour: noon may still be to come, the contact was.
        if met > self.around.now && (hour.is_some() || day > today) {
            self.refuse(Column::Day, Why::Future);
            return None;
        }
        Some(met.min(self.around.now))
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
            let ways = self.ways(column, kind, why).into_iter();
            contacts.extend(ways.map(|(_, value)| NewContact { kind, value, safe: Safe::Unknown }));
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
    let note = reading.note();
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
