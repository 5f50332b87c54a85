// SPDX-License-Identifier: EUPL-1.2
//! Decisions about how desks receive, and what each booking was and became.

use super::bookings::BookingRow;
use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};

/// A decision as it is stored.
#[derive(Debug, Clone)]
pub(crate) struct SwitchRow {
    pub id: String,
    pub what: String,
    pub which: String,
    pub body: String,
    pub from_day: String,
    pub from_at: UtcMicros,
    pub towards: String,
    pub reason: String,
    pub words: Option<String>,
    pub expected: i64,
    pub decided_at: UtcMicros,
    pub done_at: Option<UtcMicros>,
    pub called_off_at: Option<UtcMicros>,
    pub undone_at: Option<UtcMicros>,
}

impl FromRow for SwitchRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            what: row.get(1)?,
            which: row.get(2)?,
            body: row.get(3)?,
            from_day: row.get(4)?,
            from_at: row.get(5)?,
            towards: row.get(6)?,
            reason: row.get(7)?,
            words: row.get(8)?,
            expected: row.get(9)?,
            decided_at: row.get(10)?,
            done_at: row.get(11)?,
            called_off_at: row.get(12)?,
            undone_at: row.get(13)?,
        })
    }
}

/// Writes a decision. `false`: it was taken already, and nothing was written.
pub(crate) fn insert(tx: &WriteTx<'_>, switch: &SwitchRow) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_switch (id, what, which, body, from_day, from_at, towards, reason, words, expected, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING",
        row![
            &switch.id,
            &switch.what,
            &switch.which,
            &switch.body,
            &switch.from_day,
            switch.from_at,
            &switch.towards,
            &switch.reason,
            switch.words.as_ref(),
            switch.expected,
            switch.decided_at,
        ],
    )?;
    Ok(written == 1)
}

pub(crate) fn insert_desk(tx: &WriteTx<'_>, switch: &str, desk: &str, link: Option<&str>) -> Result<(), StoreError> {
    tx.execute("INSERT INTO agenda_switch_desk (desk, switch, link) VALUES ($1, $2, $3)", row![desk, switch, link])?;
    Ok(())
}

pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<SwitchRow>, StoreError> {
    tx.first(
        "SELECT id, what, which, body, from_day, from_at, towards, reason, words, expected, decided_at, done_at,
           called_off_at, undone_at
         FROM agenda_switch WHERE id = $1",
        row![id],
        SwitchRow::from_row,
    )
}

/// The latest decisions, the newest first, at most so many.
pub(crate) fn latest(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<SwitchRow>, StoreError> {
    tx.rows(
        "SELECT id, what, which, body, from_day, from_at, towards, reason, words, expected, decided_at, done_at,
           called_off_at, undone_at
         FROM agenda_switch ORDER BY decided_at DESC, id DESC LIMIT $1",
        row![at_most],
    )
}

/// The decisions that are still being carried out, the oldest first.
pub(crate) fn open(tx: &ReadTx<'_>) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT id FROM agenda_switch
         WHERE (called_off_at IS NULL AND done_at IS NULL) OR (called_off_at IS NOT NULL AND undone_at IS NULL)
         ORDER BY decided_at, id",
        &[],
        |row| row.get(0),
    )
}

/// The desks a decision is about, by name.
pub(crate) fn desks(tx: &ReadTx<'_>, switch: &str) -> Result<Vec<String>, StoreError> {
    tx.query("SELECT desk FROM agenda_switch_desk WHERE switch = $1 ORDER BY desk", row![switch], |row| row.get(0))
}

/// The decisions about a desk that were not called off, in the order they were taken.
pub(crate) fn of_desk(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<SwitchRow>, StoreError> {
    tx.rows(
        "SELECT s.id, s.what, s.which, s.body, s.from_day, s.from_at, s.towards, s.reason, s.words, s.expected,
           s.decided_at, s.done_at, s.called_off_at, s.undone_at
         FROM agenda_switch_desk d JOIN agenda_switch s ON s.id = d.switch
         WHERE d.desk = $1 AND s.called_off_at IS NULL ORDER BY s.decided_at, s.id",
        row![desk],
    )
}

pub(crate) fn set_done(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE agenda_switch SET done_at = $2 WHERE id = $1 AND done_at IS NULL AND called_off_at IS NULL",
        row![id, now],
    )?;
    Ok(done == 1)
}

/// `false`: it was called off before.
pub(crate) fn set_called_off(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE agenda_switch SET called_off_at = $2 WHERE id = $1 AND called_off_at IS NULL",
        row![id, now],
    )?;
    Ok(done == 1)
}

pub(crate) fn set_undone(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE agenda_switch SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL AND called_off_at IS NOT NULL",
        row![id, now],
    )?;
    Ok(done == 1)
}

/// The appointments of a desk that a decision may concern, after the one where one stopped: those at the desk, and those that
/// were there before an earlier decision.
pub(crate) fn concerned(
    tx: &ReadTx<'_>,
    desk: &str,
    (starts_at, after): (UtcMicros, &str),
    at_most: i64,
) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status,
           b.subject, b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from
         FROM agenda_booking b
         WHERE b.desk = $1 AND b.starts_at >= $2 AND (b.starts_at > $2 OR b.id > $3) AND b.status = 'booked'
           AND (b.mode = 'on_site'
             OR EXISTS (SELECT 1 FROM agenda_switched m WHERE m.booking = b.id AND m.mode = b.mode))
         ORDER BY b.starts_at, b.id LIMIT $4",
        row![desk, starts_at, after, at_most],
    )
}

/// How many of a desk's appointments from an instant on are met in each way: `(mode, changed by a decision, how many)`.
pub(crate) fn count_by_mode(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
) -> Result<Vec<(String, bool, i64)>, StoreError> {
    tx.query(
        "SELECT b.mode,
           CAST(CASE WHEN EXISTS (SELECT 1 FROM agenda_switched m WHERE m.booking = b.id AND m.mode = b.mode)
             THEN 1 ELSE 0 END AS BIGINT),
           count(*)
         FROM agenda_booking b WHERE b.desk = $1 AND b.starts_at >= $2 AND b.status = 'booked'
         GROUP BY 1, 2 ORDER BY 1, 2",
        row![desk, from],
        |row| Ok((row.get(0)?, row.get::<i64>(1)? == 1, row.get(2)?)),
    )
}

/// Whether the way in which a booking is met comes from a decision, and not from who booked.
pub(crate) fn is_switched(tx: &ReadTx<'_>, booking: &str, mode: &str) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT version FROM agenda_switched WHERE booking = $1 AND mode = $2 LIMIT 1",
        row![booking, mode],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// What a booking was and became.
#[derive(Debug, Clone)]
pub(crate) struct SwitchedRow {
    pub booking: String,
    pub version: i64,
    pub switch: String,
    pub step: i64,
    pub was: String,
    pub mode: String,
    pub told: bool,
    pub changed_at: UtcMicros,
}

impl FromRow for SwitchedRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            booking: row.get(0)?,
            version: row.get(1)?,
            switch: row.get(2)?,
            step: row.get(3)?,
            was: row.get(4)?,
            mode: row.get(5)?,
            told: row.get::<i64>(6)? == 1,
            changed_at: row.get(7)?,
        })
    }
}

pub(crate) fn insert_switched(tx: &WriteTx<'_>, one: &SwitchedRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_switched (booking, version, switch, step, was, mode, told, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        row![
            &one.booking,
            one.version,
            &one.switch,
            one.step,
            &one.was,
            &one.mode,
            i64::from(one.told),
            one.changed_at,
        ],
    )?;
    Ok(())
}

/// What a booking was and became, in order.
pub(crate) fn history(tx: &ReadTx<'_>, booking: &str) -> Result<Vec<SwitchedRow>, StoreError> {
    tx.rows(
        "SELECT booking, version, switch, step, was, mode, told, changed_at FROM agenda_switched
         WHERE booking = $1 ORDER BY version",
        row![booking],
    )
}

/// What decisions made of a desk's bookings that begin from one instant to another, each booking's in order.
pub(crate) fn history_of_desk(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<SwitchedRow>, StoreError> {
    tx.rows(
        "SELECT m.booking, m.version, m.switch, m.step, m.was, m.mode, m.told, m.changed_at
         FROM agenda_booking b JOIN agenda_switched m ON m.booking = b.id
         WHERE b.desk = $1 AND b.starts_at >= $2 AND b.starts_at < $3 ORDER BY m.booking, m.version",
        row![desk, from, to],
    )
}

/// The link a desk had at each decision about it: decision, link.
pub(crate) fn links(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<(String, Option<String>)>, StoreError> {
    tx.query("SELECT switch, link FROM agenda_switch_desk WHERE desk = $1", row![desk], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// What a decision made of a booking in a step, where it did.
pub(crate) fn step_of(
    tx: &ReadTx<'_>,
    switch: &str,
    step: i64,
    booking: &str,
) -> Result<Option<SwitchedRow>, StoreError> {
    tx.first(
        "SELECT booking, version, switch, step, was, mode, told, changed_at FROM agenda_switched
         WHERE switch = $1 AND step = $2 AND step < 2 AND booking = $3",
        row![switch, step, booking],
        SwitchedRow::from_row,
    )
}

/// How many bookings have passed a step of a decision, desk by desk: `(desk, how many, of whom told)`.
pub(crate) fn passed(tx: &ReadTx<'_>, switch: &str, step: i64) -> Result<Vec<(String, i64, i64)>, StoreError> {
    tx.query(
        "SELECT b.desk, count(*), CAST(sum(m.told) AS BIGINT) FROM agenda_switched m JOIN agenda_booking b ON b.id = m.booking
         WHERE m.switch = $1 AND m.step = $2 AND m.step < 2 GROUP BY b.desk ORDER BY b.desk",
        row![switch, step],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// The appointments that a step of a decision changed and whose person got no message, still to come, by start, at most so many.
pub(crate) fn untold(
    tx: &ReadTx<'_>,
    switch: &str,
    step: i64,
    now: UtcMicros,
    at_most: i64,
) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status,
           b.subject, b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from
         FROM agenda_switched m JOIN agenda_booking b ON b.id = m.booking
         WHERE m.switch = $1 AND m.step = $2 AND m.step < 2 AND m.told = 0 AND b.status = 'booked' AND b.starts_at >= $3
         ORDER BY b.starts_at, b.id LIMIT $4",
        row![switch, step, now, at_most],
    )
}

/// The link a desk had when a decision was taken.
pub(crate) fn link(tx: &ReadTx<'_>, switch: &str, desk: &str) -> Result<Option<String>, StoreError> {
    let found =
        tx.first("SELECT link FROM agenda_switch_desk WHERE desk = $1 AND switch = $2", row![desk, switch], |row| {
            row.get::<Option<String>>(0)
        })?;
    Ok(found.flatten())
}

pub(crate) fn set_mode(tx: &WriteTx<'_>, id: &str, mode: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_booking SET mode = $2, moves = moves + 1, changed_at = $3 WHERE id = $1",
        row![id, mode, now],
    )?;
    Ok(())
}
