// SPDX-License-Identifier: EUPL-1.2
//! Bookings and who comes.

use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use vault::{Sealed, SubjectId};

/// A booking as it is stored.
#[derive(Debug, Clone)]
pub(crate) struct BookingRow {
    pub id: String,
    pub desk: String,
    pub service: String,
    pub place: String,
    pub town: Option<String>,
    pub mode: String,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
    pub pause_after: i64,
    pub status: String,
    pub subject: SubjectId,
    pub code_index: Vec<u8>,
    pub language: String,
    pub rules: String,
    pub made_at: UtcMicros,
    pub changed_at: UtcMicros,
    pub moves: i64,
    pub moved_from: Option<UtcMicros>,
}

impl FromRow for BookingRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            desk: row.get(1)?,
            service: row.get(2)?,
            place: row.get(3)?,
            town: row.get(4)?,
            mode: row.get(5)?,
            starts_at: row.get(6)?,
            ends_at: row.get(7)?,
            pause_after: row.get(8)?,
            status: row.get(9)?,
            subject: row.get(10)?,
            code_index: row.get(11)?,
            language: row.get(12)?,
            rules: row.get(13)?,
            made_at: row.get(14)?,
            changed_at: row.get(15)?,
            moves: row.get(16)?,
            moved_from: row.get(17)?,
        })
    }
}

pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<BookingRow>, StoreError> {
    tx.first(
        "SELECT id, desk, service, place, town, mode, starts_at, ends_at, pause_after, status, subject, code_index,
           language, rules, made_at, changed_at, moves, moved_from
         FROM agenda_booking WHERE id = $1",
        row![id],
        BookingRow::from_row,
    )
}

/// The bookings of a desk that begin from one instant to another, by start.
pub(crate) fn of_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT id, desk, service, place, town, mode, starts_at, ends_at, pause_after, status, subject, code_index,
           language, rules, made_at, changed_at, moves, moved_from
         FROM agenda_booking WHERE desk = $1 AND starts_at >= $2 AND starts_at < $3 ORDER BY starts_at, id",
        row![desk, from, to],
    )
}

/// The booking that a form made.
pub(crate) fn by_form(tx: &ReadTx<'_>, form_index: &[u8]) -> Result<Option<String>, StoreError> {
    tx.first("SELECT id FROM agenda_booking WHERE form_index = $1", row![form_index], |row| row.get(0))
}

/// The booking that a link opens, or a pass.
pub(crate) fn by_link(tx: &ReadTx<'_>, index: &[u8]) -> Result<Option<String>, StoreError> {
    tx.first("SELECT id FROM agenda_booking WHERE link_index = $1 OR code_index = $1", row![index], |row| row.get(0))
}

/// The booking that a spoken code names.
pub(crate) fn by_code(tx: &ReadTx<'_>, code_index: &[u8]) -> Result<Option<String>, StoreError> {
    tx.first("SELECT id FROM agenda_booking WHERE code_index = $1", row![code_index], |row| row.get(0))
}

/// The hashes by which a booking is found again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Indexes<'a> {
    pub code: &'a [u8],
    pub form: &'a [u8],
    pub link: &'a [u8],
}

/// Writes a new booking. `false`: its code, its form or its link is taken, and nothing was written.
pub(crate) fn insert(tx: &WriteTx<'_>, booking: &BookingRow, indexes: Indexes<'_>) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_booking (id, desk, service, place, town, mode, starts_at, ends_at, pause_after, status,
           subject, code_index, form_index, link_index, language, rules, made_at, changed_at, moves, moved_from)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
         ON CONFLICT DO NOTHING",
        row![
            &booking.id,
            &booking.desk,
            &booking.service,
            &booking.place,
            booking.town.as_ref(),
            &booking.mode,
            booking.starts_at,
            booking.ends_at,
            booking.pause_after,
            &booking.status,
            &booking.subject.to_string(),
            indexes.code,
            indexes.form,
            indexes.link,
            &booking.language,
            &booking.rules,
            booking.made_at,
            booking.changed_at,
            booking.moves,
            booking.moved_from,
        ],
    )?;
    Ok(written == 1)
}

/// Takes a turn at a booking: units that change it wait here for one another, before they wait for its workers.
pub(crate) fn take_turn(tx: &WriteTx<'_>, id: &str) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_booking SET changed_at = changed_at WHERE id = $1", row![id])?;
    Ok(())
}

pub(crate) fn set_status(tx: &WriteTx<'_>, id: &str, status: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_booking SET status = $2, changed_at = $3 WHERE id = $1", row![id, status, now])?;
    Ok(())
}

/// Where and when a booking goes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Move<'a> {
    pub desk: &'a str,
    pub place: &'a str,
    pub town: Option<&'a str>,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
}

pub(crate) fn set_time(tx: &WriteTx<'_>, id: &str, to: Move<'_>, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_booking SET moved_from = starts_at, moves = moves + 1, place = $2, town = $3, starts_at = $4,
           ends_at = $5, changed_at = $6, desk = $7 WHERE id = $1",
        row![id, to.place, to.town, to.starts_at, to.ends_at, now, to.desk],
    )?;
    Ok(())
}

/// The workers who receive a booking, by name.
pub(crate) fn workers(tx: &ReadTx<'_>, booking: &str) -> Result<Vec<String>, StoreError> {
    tx.query("SELECT worker FROM agenda_booking_worker WHERE booking = $1 ORDER BY worker", row![booking], |row| {
        row.get(0)
    })
}

/// Forgets who was to receive a booking that moves to somebody else.
pub(crate) fn dismiss(tx: &WriteTx<'_>, booking: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM agenda_booking_worker WHERE booking = $1", row![booking])?;
    Ok(())
}

/// Who receives the bookings of a desk that begin from one instant to another: booking, worker.
pub(crate) fn workers_of_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<(String, String)>, StoreError> {
    tx.query(
        "SELECT w.booking, w.worker FROM agenda_booking b JOIN agenda_booking_worker w ON w.booking = b.id
         WHERE b.desk = $1 AND b.starts_at >= $2 AND b.starts_at < $3 ORDER BY w.booking, w.worker",
        row![desk, from, to],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Somebody who comes, sealed. The three ways to know more are sealed also when absent.
pub(crate) struct ParticipantRow {
    pub booking: String,
    pub n: i64,
    pub name: Sealed<String>,
    pub phone: Sealed<Option<String>>,
    pub email: Sealed<Option<String>>,
    pub note: Sealed<Option<String>>,
}

impl FromRow for ParticipantRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            booking: row.get(0)?,
            n: row.get(1)?,
            name: row.get(2)?,
            phone: row.get(3)?,
            email: row.get(4)?,
            note: row.get(5)?,
        })
    }
}

pub(crate) fn insert_participant(tx: &WriteTx<'_>, person: &ParticipantRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_participant (booking, n, name, phone, email, note) VALUES ($1, $2, $3, $4, $5, $6)",
        row![&person.booking, person.n, &person.name, &person.phone, &person.email, &person.note],
    )?;
    Ok(())
}

/// Who comes to a booking.
pub(crate) fn participants(tx: &ReadTx<'_>, booking: &str) -> Result<Vec<ParticipantRow>, StoreError> {
    tx.rows(
        "SELECT booking, n, name, phone, email, note FROM agenda_participant WHERE booking = $1 ORDER BY n",
        row![booking],
    )
}

/// Who comes to the bookings of a desk that begin from one instant to another.
pub(crate) fn participants_of_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<ParticipantRow>, StoreError> {
    tx.rows(
        "SELECT p.booking, p.n, p.name, p.phone, p.email, p.note
         FROM agenda_booking b JOIN agenda_participant p ON p.booking = b.id
         WHERE b.desk = $1 AND b.starts_at >= $2 AND b.starts_at < $3 ORDER BY p.booking, p.n",
        row![desk, from, to],
    )
}
