// SPDX-License-Identifier: EUPL-1.2
//! A row made an appointment that is still to come. Whether its hour can be had is the agenda's to say.

use super::{Around, Cells, Meant, Reading, Remark, Why, Wrong, cells::meant};
use crate::exchange::{Column, Mapping, fold, values};
use agenda::{LONGEST_NAME, LONGEST_NOTE, LONGEST_PHONE, Person};
use directory::{
    Snapshot,
    pack::{DeskAccess, Mode, Service, Status},
};
use jiff::{
    ToSpan,
    civil::{DateTime, Time},
};
use kernel::{Language, UtcMicros};
use people::ContactKind;
use std::collections::BTreeSet;

/// How an appointment may stand in a file, as the agenda calls it: only the first is still to come.
pub const STATUSES: [&str; 5] = ["booked", "seen", "no_show", "cancelled_by_person", "cancelled_by_service"];
/// What stands before the number of a worker who has no other name: as the pages write it, and as people shorten it.
const NUMBERED: [&str; 5] = ["operatore", "operatrice", "op", "worker", "n"];
/// Every so many minutes an appointment may begin.
const GRID: i8 = 5;

/// A row understood as an appointment to be booked. Personal, and not printed.
#[derive(Clone, PartialEq, Eq)]
pub struct ToBook {
    /// By which the row is known again, not sealed: hash it before it lies anywhere. The desk, the service, the moment and who comes: the
    /// same person is not booked twice for one hour, whatever else was put right in the file.
    pub key: String,
    /// The desk.
    pub desk: String,
    /// The service.
    pub service: String,
    /// With whom, when the row says it.
    pub worker: Option<String>,
    /// When it begins, on the territory's clock.
    pub starts: DateTime,
    /// The same as an instant: always to come.
    pub starts_at: UtcMicros,
    /// How they meet, when the row says it.
    pub mode: Option<Mode>,
    /// Who comes.
    pub person: Person,
    /// The language they read.
    pub language: Language,
    /// What is worth knowing and stops nothing.
    pub remarks: Vec<Remark>,
}

/// How one meets a desk, by its word.
pub(super) fn mode(code: &str) -> Option<Mode> {
    [Mode::OnSite, Mode::Online, Mode::Phone, Mode::Home].into_iter().find(|mode| mode.code() == code)
}

/// The services for which a desk gives appointments.
pub fn bookable<'d>(directory: &'d Snapshot, desk: &str) -> Vec<&'d Service> {
    let open = directory.desk(desk).is_some_and(|desk| desk.access != DeskAccess::WalkIn && !desk.windows.is_empty());
    let given = |service: &&Service| open && service.status == Status::Active && service.minutes.is_some();
    directory.services_of_desk(desk).filter(given).collect()
}

/// Those who receive at a desk, in the order of the territory.
pub(crate) fn sitting<'d>(directory: &'d Snapshot, desk: &str) -> Vec<&'d str> {
    let Some(desk) = directory.desk(desk) else { return Vec::new() };
    let sits = |worker: &&String| desk.windows.iter().any(|window| window.worker == **worker);
    desk.workers.iter().filter(sits).map(String::as_str).collect()
}

/// The service of a desk that is called so, in any language.
pub(super) fn service_called(directory: &Snapshot, desk: &str, word: &str) -> Option<String> {
    let folded = fold(word);
    let called =
        |service: &&Service| service.id == word || service.title.iter().any(|(_, title)| fold(title) == folded);
    bookable(directory, desk).into_iter().find(called).map(|service| service.id.clone())
}

/// Who of a desk is called so: by their role, or by the number of who has no other name. Of several side by side the first is meant.
pub(super) fn worker_called(directory: &Snapshot, desk: &str, word: &str) -> Option<String> {
    let folded = fold(word.split(';').next().unwrap_or(word));
    let called = |worker: &&str| {
        let own = worker.strip_prefix(desk).and_then(|rest| rest.strip_prefix('-')).unwrap_or(worker);
        let number = own.bytes().all(|byte| byte.is_ascii_digit());
        fold(worker) == folded
            || fold(own) == folded
            || (number && NUMBERED.iter().any(|before| folded == format!("{before} {own}")))
    };
    sitting(directory, desk).into_iter().find(called).map(str::to_owned)
}

impl<'a> Reading<'a> {
    /// When it begins, as the clock says and as an instant, and until when when that stands in the same cell: `9:30-10:30`.
    fn begins(&mut self) -> Option<(DateTime, UtcMicros, Option<Time>)> {
        let text = self.cells.one(Column::Day);
        if text.is_empty() {
            self.refuse(Column::Day, Why::Missing);
            return None;
        }
        let Some((day, with)) = values::named_day(text) else {
            self.refuse(Column::Day, Why::Day);
            return None;
        };
        let (hour, until) = match self.cells.one(Column::Hour) {
            "" => (with, None),
            written => match values::hours(written) {
                Some((hour, until)) => (Some(hour), until),
                None => {
                    self.refuse(Column::Hour, Why::Hour);
                    return None;
                }
            },
        };
        let Some(hour) = hour else {
            self.refuse(Column::Hour, Why::Missing);
            return None;
        };
        if hour.minute() % GRID != 0 || hour.second() != 0 || hour.subsec_nanosecond() != 0 {
            self.refuse(Column::Hour, Why::FiveMinutes);
        }
        let starts = day.to_datetime(hour);
        let at = self.instant(starts)?;
        if at <= self.around.now {
            self.refuse(Column::Day, Why::Past);
            return None;
        }
        Some((starts, at, until))
    }

    /// Until when, when the row says it.
    fn ends(&mut self) -> Option<Time> {
        let text = self.cells.one(Column::Until);
        if text.is_empty() {
            return None;
        }
        let read = values::hour(text);
        if read.is_none() {
            self.refuse(Column::Until, Why::Hour);
        }
        read
    }

    /// What for: by its name; where a desk gives one service alone it need not be said.
    fn service(&mut self, desk: &str) -> Option<&'a Service> {
        let given = bookable(self.around.directory, desk);
        if given.is_empty() {
            self.refuse(Column::Desk, Why::NoAppointments);
            return None;
        }
        let (word, mapping) = (self.cells.one(Column::Service), self.mapping);
        let meant_by_mapping = if word.is_empty() { Some("-") } else { mapping.word(Column::Service, word) };
        if meant_by_mapping == Some("-") {
            if let [only] = given[..] {
                return Some(only);
            }
            let withheld = !self.cells.one(Column::Withheld).is_empty();
            self.refuse(Column::Service, if withheld { Why::Withheld } else { Why::Missing });
            return None;
        }
        let code = meant_by_mapping.map(str::to_owned);
        let code = code.or_else(|| service_called(self.around.directory, desk, word));
        let found = code.and_then(|code| given.into_iter().find(|service| service.id == code));
        if found.is_none() {
            let known = !matches!(meant(Column::Service, word, self.mapping, self.around), Meant::Unknown);
            self.refuse(Column::Service, if known { Why::Service } else { Why::Word });
        }
        found
    }

    /// With whom, when the row says it.
    fn worker(&mut self, desk: &str) -> Option<String> {
        let word = self.cells.one(Column::Worker);
        if word.is_empty() {
            return None;
        }
        let found = match self.mapping.word(Column::Worker, word) {
            Some("-") => return None,
            Some(code) => Some(code.to_owned()),
            None => worker_called(self.around.directory, desk, word),
        };
        let found = found.filter(|worker| sitting(self.around.directory, desk).contains(&worker.as_str()));
        if found.is_none() {
            let known = !matches!(meant(Column::Worker, word, self.mapping, self.around), Meant::Unknown);
            self.refuse(Column::Worker, if known { Why::Worker } else { Why::Word });
        }
        found
    }

    /// Who comes. A second number or address is not lost: it stands in the note.
    fn comes(&mut self) -> Person {
        let parts = [self.cells.one(Column::Given), self.cells.one(Column::Surname)];
        let named = parts.join(" ").trim().to_owned();
        let name = if named.is_empty() { self.cells.one(Column::Name).to_owned() } else { named };
        if name.is_empty() {
            self.refuse(Column::Name, Why::Missing);
        }
        if name.chars().count() > LONGEST_NAME {
            self.refuse(Column::Name, Why::Long);
        }
        let mut note = self.note();
        let mut first = |reading: &mut Self, column, kind, why, most: usize| {
            let mut ways = reading.ways(column, kind, why).into_iter();
            let first =
                ways.next().map(|(typed, value)| if typed.chars().count() > most { value } else { typed.to_owned() });
            let others: Vec<&str> = ways.map(|(typed, _)| typed).collect();
            if !others.is_empty() {
                note = [note.as_str(), &others.join("; ")].join("\n").trim().to_owned();
                reading.remarks.push(Remark::MoreWays);
            }
            first
        };
        let phone = first(self, Column::Telephone, ContactKind::Telephone, Why::Telephone, LONGEST_PHONE);
        let email = first(self, Column::Mail, ContactKind::Mail, Why::Mail, usize::MAX);
        if note.chars().count() > LONGEST_NOTE {
            self.refuse(Column::Note, Why::Long);
        }
        Person { name, phone, email, note: Some(note).filter(|note| !note.is_empty()) }
    }
}

/// A row made an appointment that is to be booked. Nothing when it says that it is over or was called off: then there is nothing to do.
///
/// # Errors
/// Everything that is wrong with it, column by column.
pub fn understand_appointment(
    cells: &[String],
    columns: &[Option<Column>],
    mapping: &Mapping,
    around: &Around<'_>,
) -> Result<Option<ToBook>, Vec<Wrong>> {
    let cells = Cells::of(cells, columns);
    let mut reading = Reading { cells, mapping, around, wrong: BTreeSet::new(), remarks: Vec::new() };
    let [booked, ..] = STATUSES;
    if reading.code(Column::Status).is_some_and(|code| code != booked) {
        return Ok(None);
    }
    let begins = reading.begins();
    let ends = reading.ends();
    let desk = reading.desk();
    let theirs = around.desks.contains(&desk);
    let service = if theirs { reading.service(&desk) } else { None };
    let worker = if theirs { reading.worker(&desk) } else { None };
    let person = reading.comes();
    let language = reading.code(Column::Language).and_then(|code| Language::from_code(&code)).unwrap_or_default();
    let mode = reading.code(Column::Mode).and_then(|code| mode(&code));
    if !reading.cells.one(Column::Withheld).is_empty() {
        reading.remarks.push(Remark::Withheld);
    }
    let (Some((starts, starts_at, until)), Some(service), true) = (begins, service, reading.wrong.is_empty()) else {
        return Err(reading.wrong.into_iter().collect());
    };
    let length = i64::from(service.minutes.unwrap_or_default());
    let usual = starts.checked_add(length.minutes()).ok().map(DateTime::time);
    if ends.or(until).is_some_and(|said| Some(said) != usual) {
        reading.remarks.push(Remark::OtherEnd);
    }
    let folded = fold(&person.name);
    let mut names: Vec<&str> = folded.split(' ').collect();
    names.sort_unstable();
    let key = format!("appointment|{desk}|{}|{}|{}", service.id, starts_at.0, names.join(" "));
    let service = service.id.clone();
    let remarks = reading.remarks;
    Ok(Some(ToBook { key, desk, service, worker, starts, starts_at, mode, person, language, remarks }))
}
