// SPDX-License-Identifier: EUPL-1.2
//! A row made a contact or an appointment, or what is wrong with it: a pure function of its cells, how they are read, and what the house
//! knows. [`cells`] is what both read by; [`contact`] and [`appointment`] each make their own.

mod appointment;
mod cells;
mod contact;

pub(crate) use appointment::sitting;
pub use appointment::{STATUSES, ToBook, bookable, understand_appointment};
pub use contact::{Newcomer, Understood, understand};

use super::{Column, Lone, Mapping, fold};
use cells::{Cells, Meant, meant};
use directory::Snapshot;
use jiff::{
    civil::DateTime,
    tz::{AmbiguousOffset, TimeZone},
};
use kernel::UtcMicros;
use people::ContactKind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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
    /// The desks at which whoever brings the file may note contacts, or book.
    pub desks: &'a [String],
    /// The desk of a row that names none.
    pub desk: &'a str,
    /// What a row without outcome becomes.
    pub lone: Lone,
}
/// Worth knowing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The hour came twice that night: the first one is meant.
    TwiceThatNight,
    /// No hour stands there: noon is written.
    NoHour,
    /// The appointment takes as long as its service, which is not what the row says.
    OtherEnd,
    /// Further ways to reach them stand in the note.
    MoreWays,
    /// What was reserved is not in the file.
    Withheld,
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
    /// It has been already: an appointment that was comes in as a contact.
    Past,
    /// Farther ahead than anybody books.
    TooFar,
    /// Appointments begin every five minutes.
    FiveMinutes,
    /// The desk gives no appointments.
    NoAppointments,
    /// The desk does not give this service.
    Service,
    /// It was reserved, and stayed in the house that the file comes from.
    Withheld,
    /// Nobody called so receives at the desk.
    Worker,
    /// The desk does not receive in this way on that day.
    Mode,
    /// Whoever would receive has an appointment then.
    Taken,
    /// A row above wants the same hour.
    TakenAbove,
    /// Whoever would receive is away then.
    Away,
    /// It came from a file before, and was called off.
    CalledOff,
    /// What there is to read about its hour has changed since the rows were compared.
    Changed,
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
            Self::Past => "past",
            Self::TooFar => "too-far",
            Self::FiveMinutes => "five-minutes",
            Self::NoAppointments => "no-appointments",
            Self::Service => "service",
            Self::Withheld => "withheld",
            Self::Worker => "worker",
            Self::Mode => "mode",
            Self::Taken => "taken",
            Self::TakenAbove => "taken-above",
            Self::Away => "away",
            Self::CalledOff => "called-off",
            Self::Changed => "changed",
        }
    }
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

    /// An hour of the territory's clock as an instant; nothing when the clocks left it out.
    fn instant(&mut self, at: DateTime) -> Option<UtcMicros> {
        let ambiguous = self.around.zone.to_ambiguous_zoned(at);
        match ambiguous.offset() {
            AmbiguousOffset::Gap { .. } => {
                self.refuse(Column::Hour, Why::NoSuchHour);
                return None;
            }
            AmbiguousOffset::Fold { .. } => self.remarks.push(Remark::TwiceThatNight),
            AmbiguousOffset::Unambiguous { .. } => {}
        }
        let zoned = ambiguous.earlier().ok()?;
        Some(UtcMicros::from_timestamp(zoned.timestamp()))
    }

    /// The ways of a kind to reach somebody, as they are typed and in their one spelling.
    fn ways(&mut self, column: Column, kind: ContactKind, why: Why) -> Vec<(&'a str, String)> {
        let mut ways = Vec::new();
        for cell in self.cells.by.get(&column).cloned().unwrap_or_default() {
            let whole = kind.spelled(cell).is_ok();
            let parts: Vec<&str> = match whole {
                true => vec![cell],
                false => cell.split([';', ',', '/', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect(),
            };
            for part in parts {
                match kind.spelled(part) {
                    Ok(value) => ways.push((part, value)),
                    Err(_) => self.refuse(column, why),
                }
            }
        }
        ways
    }

    /// Everything that stands in the columns of the note.
    fn note(&self) -> String {
        self.cells.by.get(&Column::Note).map(|cells| cells.join("\n")).unwrap_or_default()
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
}
