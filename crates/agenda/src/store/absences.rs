// SPDX-License-Identifier: EUPL-1.2
//! When workers are away, and what stays booked all the same. Rows are withdrawn, never deleted.

use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};

use super::bookings::BookingRow;

/// A stretch in which a worker is away.
#[derive(Debug, Clone)]
pub(crate) struct AbsenceRow {
    pub id: String,
    pub worker: String,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
    pub kind: String,
}

impl FromRow for AbsenceRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            worker: row.get(1)?,
            starts_at: row.get(2)?,
            ends_at: row.get(3)?,
            kind: row.get(4)?,
        })
    }
}

/// Absences of the desk's workers that end after `since` and begin before `until`.
pub(crate) fn of_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    since: UtcMicros,
    until: UtcMicros,
) -> Result<Vec<AbsenceRow>, StoreError> {
    tx.rows(
        "SELECT id, worker, starts_at, ends_at, kind FROM agenda_absence
         WHERE worker IN (SELECT worker FROM agenda_window WHERE desk = $1 AND withdrawn_at IS NULL)
           AND ends_at > $2 AND starts_at < $3 AND withdrawn_at IS NULL
         ORDER BY worker, starts_at",
        row![desk, since, until],
    )
}

/// The absences of a worker that end after `since`, the nearest first, at most so many.
pub(crate) fn of_worker(
    tx: &ReadTx<'_>,
    worker: &str,
    since: UtcMicros,
    at_most: i64,
) -> Result<Vec<AbsenceRow>, StoreError> {
    tx.rows(
        "SELECT id, worker, starts_at, ends_at, kind FROM agenda_absence
         WHERE worker = $1 AND ends_at > $2 AND withdrawn_at IS NULL ORDER BY ends_at, starts_at LIMIT $3",
        row![worker, since, at_most],
    )
}

/// An absence that stands.
pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<AbsenceRow>, StoreError> {
    tx.first(
        "SELECT id, worker, starts_at, ends_at, kind FROM agenda_absence WHERE id = $1 AND withdrawn_at IS NULL",
        row![id],
        AbsenceRow::from_row,
    )
}

/// The one that stands for this worker and this very stretch.
pub(crate) fn standing(
    tx: &ReadTx<'_>,
    worker: &str,
    starts_at: UtcMicros,
    ends_at: UtcMicros,
) -> Result<Option<String>, StoreError> {
    tx.first(
        "SELECT id FROM agenda_absence
         WHERE worker = $1 AND starts_at = $2 AND ends_at = $3 AND withdrawn_at IS NULL",
        row![worker, starts_at, ends_at],
        |row| row.get(0),
    )
}

/// Writes an absence. `false`: the same stands already, and nothing was written.
pub(crate) fn insert(tx: &WriteTx<'_>, absence: &AbsenceRow, now: UtcMicros) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_absence (id, worker, starts_at, ends_at, made_at, kind)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
        row![&absence.id, &absence.worker, absence.starts_at, absence.ends_at, now, &absence.kind],
    )?;
    Ok(written == 1)
}

pub(crate) fn withdraw(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_absence SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL", row![id, now])?;
    Ok(())
}

/// The desks that expect somebody of this worker in a stretch, wherever they sit.
pub(crate) fn desks_under(
    tx: &ReadTx<'_>,
    worker: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT DISTINCT b.desk FROM agenda_booking_worker w JOIN agenda_booking b ON b.id = w.booking
         WHERE w.worker = $1 AND w.holds = 1 AND w.ends_at > $2 AND w.starts_at < $3 AND b.status = 'booked'
         ORDER BY b.desk",
        row![worker, from, to],
        |row| row.get(0),
    )
}

/// What a desk still expects of this worker in a stretch, by start.
pub(crate) fn bookings_under(
    tx: &ReadTx<'_>,
    desk: &str,
    worker: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status,
           b.subject, b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from
         FROM agenda_booking_worker w JOIN agenda_booking b ON b.id = w.booking
         WHERE w.worker = $1 AND w.holds = 1 AND w.ends_at > $2 AND w.starts_at < $3 AND b.status = 'booked'
           AND b.desk = $4
         ORDER BY b.starts_at, b.id",
        row![worker, from, to, desk],
    )
}

/// What was decided to stay as it is under an absence.
pub(crate) fn kept(tx: &ReadTx<'_>, absence: &str) -> Result<Vec<String>, StoreError> {
    tx.query("SELECT booking FROM agenda_absence_kept WHERE absence = $1 ORDER BY booking", row![absence], |row| {
        row.get(0)
    })
}

/// Decides that a booking stays as it is under an absence.
pub(crate) fn keep(tx: &WriteTx<'_>, absence: &str, booking: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_absence_kept (absence, booking, kept_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        row![absence, booking, now],
    )?;
    Ok(written == 1)
}

/// What a desk expects from one instant to another of somebody who is away then, and nobody has decided of: absence, booking.
pub(crate) fn undecided(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<(String, String)>, StoreError> {
    tx.query(
        "SELECT a.id, b.id FROM agenda_booking b
         JOIN agenda_booking_worker w ON w.booking = b.id AND w.holds = 1
         JOIN agenda_absence a ON a.worker = w.worker AND a.withdrawn_at IS NULL
           AND a.ends_at > w.starts_at AND a.starts_at < w.ends_at
         WHERE b.desk = $1 AND b.status = 'booked' AND b.starts_at >= $2 AND b.starts_at < $3
           AND NOT EXISTS (SELECT 1 FROM agenda_absence_kept k WHERE k.absence = a.id AND k.booking = b.id)
         ORDER BY b.starts_at, b.id, a.id",
        row![desk, from, to],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}
