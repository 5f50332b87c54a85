// SPDX-License-Identifier: EUPL-1.2
//! Groups (A6): a cycle of meetings, its places, who comes, who waits, who came.
//!
//! One enrols for the cycle and has the same place at every meeting still to come. A place is a row keyed by meeting and number: the
//! database has no room for the second who wants it. Who comes is asked only of who has a place; who waits leaves a way to be reached, or
//! none. When a place frees, the first of the list is offered it for two days, then the next: the machine keeps the order, nobody chooses.

mod attend;
mod enrol;
mod make;
mod offer;
mod own;
mod read;
pub mod rules;
mod session;
pub(crate) mod shelf;
mod told;
pub(crate) mod undelivered;
pub(crate) mod unled;

pub use attend::{Attendance, Attended};
pub use enrol::{Asked, Enrol, Enrolled};
pub use make::{Made, NewCycle};
pub use own::OwnPlace;
pub use read::{CycleSheet, Listed, Member, Sitting};
pub use rules::{Mark, Rate, Standing};
pub use session::ChangedSession;
pub use shelf::PublicGroup;
pub use undelivered::UndeliveredPlace;
pub use unled::Unled;

use crate::{
    BookingError, Person,
    notes::{self, Note},
    store::groups::{CycleRow, EnrolmentRow, SessionRow},
};
use jiff::{Zoned, tz::TimeZone};
use kernel::{Chance, Id, Language, UtcMicros};
use serde::{Deserialize, Serialize};
use store::{Event, WriteTx};
use vault::{Place, ReadLog, Sealed, SubjectKey};

/// What a [`CycleId`] names.
#[derive(Debug)]
pub enum Cycle {}
/// The identifier of a cycle.
pub type CycleId = Id<Cycle>;

/// What a [`SessionId`] names.
#[derive(Debug)]
pub enum Session {}
/// The identifier of a meeting.
pub type SessionId = Id<Session>;

/// What an [`EnrolmentId`] names.
#[derive(Debug)]
pub enum Enrolment {}
/// The identifier of somebody's asking to come.
pub type EnrolmentId = Id<Enrolment>;

/// A group, without who comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CycleView {
    /// Which.
    pub id: CycleId,
    /// The desk.
    pub desk: String,
    /// The service it belongs to.
    pub service: String,
    /// Where one meets; [`crate::NOWHERE`] when at no place of the territory.
    pub place: String,
    /// What it is called, as its desk wrote it.
    pub title: String,
    /// What to know before coming, as its desk wrote it.
    pub notes: String,
    /// The language spoken.
    pub language: Language,
    /// How long a meeting is.
    pub minutes: u32,
    /// How many places: for the desk, never for the public.
    pub seats: u32,
    /// Whether everybody may ask to come; else the desk alone enrols.
    pub public: bool,
    /// Nobody who looks at a calendar may read what it is.
    pub discreet: bool,
    /// Days passed over, on which the place rests.
    pub skipped: Vec<jiff::civil::Date>,
    /// Its meetings, by start.
    pub sessions: Vec<SessionView>,
}

/// A meeting of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionView {
    /// Which.
    pub id: SessionId,
    /// The how-manieth of its cycle, from 1.
    pub number: u32,
    /// When it begins, in the territory's zone.
    pub starts: Zoned,
    /// When it ends.
    pub ends: Zoned,
    /// It was called off.
    pub cancelled: bool,
    /// When it would have begun before it was last moved.
    pub moved_from: Option<Zoned>,
    /// How often it was moved.
    pub moves: u32,
    /// When it was last changed.
    pub changed: Zoned,
}

impl SessionView {
    pub(crate) fn of(row: &SessionRow, zone: &TimeZone) -> Result<Self, BookingError> {
        let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
        Ok(Self {
            id: row.id.parse().map_err(|_| unreadable("id"))?,
            number: u32::try_from(row.n).unwrap_or(u32::MAX),
            starts: local(row.starts_at),
            ends: local(row.ends_at),
            cancelled: row.status == CANCELLED,
            moved_from: row.moved_from.map(local),
            moves: u32::try_from(row.moves).unwrap_or(u32::MAX),
            changed: local(row.changed_at),
        })
    }
}

impl CycleView {
    pub(crate) fn of(row: &CycleRow, sessions: &[SessionRow], zone: &TimeZone) -> Result<Self, BookingError> {
        Ok(Self {
            id: row.id.parse().map_err(|_| unreadable("id"))?,
            desk: row.desk.clone(),
            service: row.service.clone(),
            place: row.place.clone(),
            title: row.title.clone(),
            notes: row.notes.clone(),
            language: Language::from_code(&row.language).ok_or(unreadable("language"))?,
            minutes: u32::try_from(row.minutes).unwrap_or(0),
            seats: u32::try_from(row.seats).unwrap_or(0),
            public: row.public == 1,
            discreet: row.discreet == 1,
            skipped: row.skipped.split_whitespace().filter_map(|day| day.parse().ok()).collect(),
            sessions: sessions.iter().map(|row| SessionView::of(row, zone)).collect::<Result<_, _>>()?,
        })
    }

    /// The meetings that take place and have not begun.
    pub fn to_come(&self, now: UtcMicros) -> impl Iterator<Item = &SessionView> {
        self.sessions.iter().filter(move |one| !one.cancelled && one.starts.timestamp() > now.timestamp())
    }
}

pub(crate) const PLANNED: &str = "planned";
pub(crate) const CANCELLED: &str = "cancelled";

pub(crate) fn unreadable(what: &'static str) -> BookingError {
    BookingError::Unreadable { what }
}

pub(crate) fn standing(row: &EnrolmentRow) -> Result<Standing, BookingError> {
    Standing::from_code(&row.status).ok_or(unreadable("status"))
}

/// The meetings that take place and have not begun, out of these.
pub(crate) fn to_come(sessions: &[SessionRow], now: UtcMicros) -> Vec<SessionRow> {
    sessions.iter().filter(|one| one.status == PLANNED && one.starts_at > now).cloned().collect()
}

/// What is kept of a person, as one sealed value: who waits has no name, and that cannot be seen either.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub note: Option<String>,
    /// The address of their private page, for the message that a place is free.
    pub page: Option<String>,
}

const TABLE: &str = "agenda_group_person";

pub(crate) fn person_place(enrolment: &str) -> Place<'_> {
    Place { table: TABLE, column: "person", row: enrolment }
}

pub(crate) fn wish_place(enrolment: &str) -> Place<'_> {
    Place { table: TABLE, column: "wish", row: enrolment }
}

impl Kept {
    pub(crate) fn of(person: Person, page: Option<String>) -> Self {
        Self { name: person.name, phone: person.phone, email: person.email, note: person.note, page }
    }

    pub(crate) fn person(self) -> Person {
        Person { name: self.name, phone: self.phone, email: self.email, note: self.note }
    }

    pub(crate) fn seal(&self, key: &SubjectKey, enrolment: &str) -> Result<Sealed<Self>, BookingError> {
        Ok(key.seal(&person_place(enrolment), self)?)
    }

    pub(crate) fn open(
        key: &SubjectKey,
        enrolment: &str,
        sealed: &Sealed<Self>,
        reads: &mut ReadLog,
    ) -> Result<Self, BookingError> {
        Ok(key.open(&person_place(enrolment), sealed, reads)?)
    }
}

/// Tells the audit and the rooms above what happened to somebody's place; filed under their subject.
pub(crate) fn note_enrolment(
    tx: &WriteTx<'_>,
    action: &'static str,
    row: &EnrolmentRow,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), BookingError> {
    let details =
        serde_json::json!({ "enrolment": row.id, "cycle": row.cycle, "status": row.status, "arrival": row.arrival });
    tx.emit(&Event { topic: action, subject: &row.id, body: details.to_string().as_bytes() }, now, chance)?;
    notes::record(tx, &Note { action, subject: &row.subject.to_string(), details }, now, chance)
}

/// The same of a cycle or one of its meetings.
pub(crate) fn note_cycle(
    tx: &WriteTx<'_>,
    action: &'static str,
    subject: &str,
    details: serde_json::Value,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), BookingError> {
    tx.emit(&Event { topic: action, subject, body: details.to_string().as_bytes() }, now, chance)?;
    notes::record(tx, &Note { action, subject, details }, now, chance)
}
