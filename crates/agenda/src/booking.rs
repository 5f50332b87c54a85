// SPDX-License-Identifier: EUPL-1.2
//! A booking: what is asked, what is kept, what is shown.

use crate::{
    BookingError,
    code::Code,
    life,
    rules::{DeskRules, ServiceRules},
    slots::{Minutes, Status},
    store::bookings::BookingRow,
};
use directory::pack::Mode;
use jiff::{Span, Zoned, tz::TimeZone};
use kernel::{Id, Istat, Language};
use serde::{Deserialize, Serialize};

/// What a [`BookingId`] names.
#[derive(Debug)]
pub enum Booking {}

/// The identifier of a booking.
pub type BookingId = Id<Booking>;

/// Somebody who comes. Personal: it cannot be printed or serialised.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// The name they give; it need not be the one of their papers.
    pub name: String,
    /// Telephone.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// What they want the desk to know.
    pub note: Option<String>,
}

/// The longest name, in letters.
pub const LONGEST_NAME: usize = 200;
/// The longest telephone, as it is typed.
pub const LONGEST_PHONE: usize = 40;
const LONGEST_EMAIL: usize = 254;
/// The longest note, in letters.
pub const LONGEST_NOTE: usize = 2_000;

impl Person {
    /// The same without blanks around and without empty answers.
    ///
    /// # Errors
    /// [`BookingError::NameMissing`], [`BookingError::TooLong`].
    pub(crate) fn checked(self) -> Result<Person, BookingError> {
        let person = Person {
            name: trimmed("name", Some(self.name), LONGEST_NAME)?.ok_or(BookingError::NameMissing)?,
            phone: trimmed("phone", self.phone, LONGEST_PHONE)?,
            email: trimmed("email", self.email, LONGEST_EMAIL)?,
            note: trimmed("note", self.note, LONGEST_NOTE)?,
        };
        Ok(person)
    }
}

fn trimmed(field: &'static str, text: Option<String>, longest: usize) -> Result<Option<String>, BookingError> {
    let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    match &text {
        Some(text) if text.chars().count() > longest => Err(BookingError::TooLong { field }),
        _ => Ok(text),
    }
}

/// What a person asks when they confirm.
pub struct Confirm {
    /// The token of the time they chose (see [`crate::Offered`]).
    pub token: String,
    /// How they want to meet.
    pub mode: Mode,
    /// Who comes.
    pub person: Person,
    /// The language they read.
    pub language: Language,
    /// Random bytes, at least 16, made with the form and secret as its state: the same form posted twice gives one
    /// booking, and shows it. Whoever knows them can open the booking.
    pub form_key: Vec<u8>,
    /// Whether and how they agreed to be written to.
    pub tell: crate::Tell,
    /// What a worker made it out of, by an id of another room: the contact they had noted.
    pub origin: Option<String>,
}

/// A booking that stands.
pub struct Confirmed {
    /// The booking.
    pub booking: BookingView,
    /// The code to say at the desk or on the telephone.
    pub code: Code,
    /// The secret of the link by which the person moves or cancels it. Personal: whoever has it can.
    pub link: String,
    /// The same form had made it before.
    pub already: bool,
    /// What they were told of it and will be.
    pub told: Vec<message::Told>,
}

/// The rules under which a booking was made, kept with it: later rules do not bind who booked before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedRules {
    /// Length in minutes.
    pub minutes: Minutes,
    /// Minutes kept free afterwards.
    pub pause_after: Minutes,
    /// How many workers.
    pub workers: usize,
    /// Least notice, an ISO 8601 duration.
    pub min_notice: String,
    /// Farthest notice.
    pub max_notice: Option<String>,
    /// Until how long before the start it can be cancelled or moved.
    pub cancel_until: String,
    /// Whether calendars and printed sheets must not say what it is for.
    pub discreet: bool,
}

impl BookedRules {
    pub(crate) fn of(desk: &DeskRules, service: &ServiceRules) -> Self {
        Self {
            minutes: service.minutes,
            pause_after: service.pause_after,
            workers: service.workers,
            min_notice: desk.notice.min.to_string(),
            max_notice: desk.notice.max.map(|span| span.to_string()),
            cancel_until: desk.cancel_until.to_string(),
            discreet: service.discreet,
        }
    }

    pub(crate) fn read(json: &str) -> Result<Self, BookingError> {
        serde_json::from_str(json).map_err(|_| BookingError::Unreadable { what: "rules" })
    }

    pub(crate) fn written(&self) -> Result<String, BookingError> {
        serde_json::to_string(self).map_err(|_| BookingError::Unreadable { what: "rules" })
    }

    pub(crate) fn cancel_span(&self) -> Result<Span, BookingError> {
        self.cancel_until.parse().map_err(|_| BookingError::Unreadable { what: "rules" })
    }
}

/// A booking as it is shown, without who comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookingView {
    /// Its id.
    pub id: BookingId,
    /// The desk.
    pub desk: String,
    /// The service.
    pub service: String,
    /// Where; [`crate::NOWHERE`] when nobody goes there.
    pub place: String,
    /// The town.
    pub town: Option<Istat>,
    /// How they meet.
    pub mode: Mode,
    /// When it begins, in the territory's zone.
    pub starts: Zoned,
    /// When it ends.
    pub ends: Zoned,
    /// Where it stands.
    pub status: Status,
    /// The language of who comes.
    pub language: Language,
    /// Whether calendars and printed sheets must not say what it is for.
    pub discreet: bool,
    /// The last instant at which the person may cancel or move it.
    pub cancel_until: Zoned,
    /// When it was made.
    pub made: Zoned,
    /// When it last changed.
    pub changed: Zoned,
    /// How many times it was moved.
    pub moves: u32,
    /// When it would have begun before the last move.
    pub moved_from: Option<Zoned>,
    /// Who receives, by role.
    pub workers: Vec<String>,
}

impl BookingView {
    pub(crate) fn of(row: &BookingRow, workers: Vec<String>, zone: &TimeZone) -> Result<Self, BookingError> {
        let unreadable = |what| BookingError::Unreadable { what };
        let rules = BookedRules::read(&row.rules)?;
        let local = |at: kernel::UtcMicros| at.timestamp().to_zoned(zone.clone());
        Ok(Self {
            id: row.id.parse().map_err(|_| unreadable("id"))?,
            desk: row.desk.clone(),
            service: row.service.clone(),
            place: row.place.clone(),
            town: row.town.as_deref().map(str::parse).transpose().map_err(|_| unreadable("town"))?,
            mode: mode(&row.mode).ok_or(unreadable("mode"))?,
            starts: local(row.starts_at),
            ends: local(row.ends_at),
            status: life::state(&row.status).ok_or(unreadable("status"))?,
            language: Language::from_code(&row.language).ok_or(unreadable("language"))?,
            discreet: rules.discreet,
            cancel_until: local(life::limit(row.starts_at, rules.cancel_span()?, zone)),
            made: local(row.made_at),
            changed: local(row.changed_at),
            moves: u32::try_from(row.moves).unwrap_or(u32::MAX),
            moved_from: row.moved_from.map(local),
            workers,
        })
    }
}

pub(crate) fn mode(word: &str) -> Option<Mode> {
    [Mode::OnSite, Mode::Online, Mode::Phone, Mode::Home].into_iter().find(|mode| mode.code() == word)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_name_of_blanks_is_no_name() {
        let person = Person { name: "  ".into(), ..Person::default() };
        assert!(matches!(person.checked(), Err(BookingError::NameMissing)));
    }

    #[test]
    fn answers_lose_their_blanks_and_empty_ones_are_none() {
        let person = Person { name: " Prova ".into(), phone: Some(" ".into()), ..Person::default() };
        let checked = person.checked().unwrap_or_default();
        assert_eq!((checked.name.as_str(), checked.phone), ("Prova", None));
    }

    #[test]
    fn nobody_needs_a_note_of_a_megabyte() {
        let person = Person { name: "Prova".into(), note: Some("à".repeat(2_001)), ..Person::default() };
        assert!(matches!(person.checked(), Err(BookingError::TooLong { field: "note" })));
    }
}
