// SPDX-License-Identifier: EUPL-1.2
//! Who comes to a booking, sealed and opened.

use crate::{BookingError, booking::Person, store::bookings::ParticipantRow};
use vault::{Place, ReadLog, SubjectKey};

const TABLE: &str = "agenda_participant";

fn place<'a>(column: &'a str, row: &'a str) -> Place<'a> {
    Place { table: TABLE, column, row }
}

/// Seals the `n`-th person of a booking under the key of its subject.
pub(crate) fn seal(key: &SubjectKey, booking: &str, n: i64, person: &Person) -> Result<ParticipantRow, BookingError> {
    let row = format!("{booking}/{n}");
    Ok(ParticipantRow {
        booking: booking.to_owned(),
        n,
        name: key.seal(&place("name", &row), &person.name)?,
        phone: key.seal(&place("phone", &row), &person.phone)?,
        email: key.seal(&place("email", &row), &person.email)?,
        note: key.seal(&place("note", &row), &person.note)?,
    })
}

/// Opens a person and notes the read.
pub(crate) fn open(key: &SubjectKey, sealed: &ParticipantRow, reads: &mut ReadLog) -> Result<Person, BookingError> {
    let row = format!("{}/{}", sealed.booking, sealed.n);
    Ok(Person {
        name: key.open(&place("name", &row), &sealed.name, reads)?,
        phone: key.open(&place("phone", &row), &sealed.phone, reads)?,
        email: key.open(&place("email", &row), &sealed.email, reads)?,
        note: key.open(&place("note", &row), &sealed.note, reads)?,
    })
}
