// SPDX-License-Identifier: EUPL-1.2
//! Workers' time: whose turn it is to change it, what is busy, and the quanta that cannot be held twice.

use crate::quanta::Quanta;
use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};

/// The workers of a desk and the turn of each, by worker. Equal answers mean that nothing has changed in between.
pub(crate) fn turns(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<(String, i64)>, StoreError> {
    tx.query(
        "SELECT worker, turn FROM agenda_worker
         WHERE worker IN (SELECT worker FROM agenda_window WHERE desk = $1 AND withdrawn_at IS NULL)
         ORDER BY worker",
        row![desk],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Takes a turn at a worker's time: units that change it wait here for one another. Take turns in the order of the
/// names, or two units may wait for each other.
pub(crate) fn take_turn(tx: &WriteTx<'_>, worker: &str) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_worker (worker, turn) VALUES ($1, 1)
         ON CONFLICT (worker) DO UPDATE SET turn = agenda_worker.turn + 1",
        row![worker],
    )?;
    Ok(())
}

/// Takes turns at the time of several workers, in the order given: a statement for every eight.
pub(crate) fn take_turns(tx: &WriteTx<'_>, workers: &[&str]) -> Result<(), StoreError> {
    for eight in workers.chunks(8) {
        let nth = |place: usize| eight.get(place).copied();
        // In the order of the second column: the database waits for each before it goes on to the next.
        tx.execute(
            "INSERT INTO agenda_worker (worker, turn)
             SELECT column1, 1
             FROM (VALUES (CAST($1 AS TEXT), 1), (CAST($2 AS TEXT), 2), (CAST($3 AS TEXT), 3), (CAST($4 AS TEXT), 4),
                          (CAST($5 AS TEXT), 5), (CAST($6 AS TEXT), 6), (CAST($7 AS TEXT), 7), (CAST($8 AS TEXT), 8)) AS named
             WHERE column1 IS NOT NULL
             ORDER BY column2
             ON CONFLICT (worker) DO UPDATE SET turn = agenda_worker.turn + 1",
            row![nth(0), nth(1), nth(2), nth(3), nth(4), nth(5), nth(6), nth(7)],
        )?;
    }
    Ok(())
}

/// A stretch of a worker's time that a booking holds.
#[derive(Debug, Clone)]
pub(crate) struct BusyRow {
    pub worker: String,
    pub booking: String,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
    pub pause_after: i64,
}

impl FromRow for BusyRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            worker: row.get(0)?,
            booking: row.get(1)?,
            starts_at: row.get(2)?,
            ends_at: row.get(3)?,
            pause_after: row.get(4)?,
        })
    }
}

/// No meeting is longer, in microseconds. Who begins before an instant has ended this much after it: said to the database,
/// it reads a few rows of its index and not all that is booked from there on.
const LONGEST: i64 = 86_400_000_000;

/// A stretch of a worker's time that cannot be given to anybody else.
pub(crate) struct Held {
    pub busy: BusyRow,
    /// Kept for its booking beside what it has, until somebody answers.
    pub kept: bool,
}

impl FromRow for Held {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { busy: BusyRow::from_row(row)?, kept: row.get::<i64>(5)? != 0 })
    }
}

/// What holds the time of the desk's workers, at whatever desk, that ends after `since` and begins before `until`: bookings, meetings of
/// groups, and times kept for who would come earlier.
pub(crate) fn busy(tx: &ReadTx<'_>, desk: &str, since: UtcMicros, until: UtcMicros) -> Result<Vec<Held>, StoreError> {
    tx.rows(
        "WITH here (worker) AS (SELECT worker FROM agenda_window WHERE desk = $1 AND withdrawn_at IS NULL)
         SELECT worker, booking, starts_at, ends_at, pause_after, CAST(0 AS BIGINT) FROM agenda_booking_worker
         WHERE worker IN (SELECT worker FROM here) AND holds = 1 AND ends_at > $2 AND starts_at < $3 AND ends_at < $4
         UNION ALL
         SELECT worker, session, starts_at, ends_at, CAST(0 AS BIGINT), CAST(0 AS BIGINT) FROM agenda_group_leader
         WHERE worker IN (SELECT worker FROM here) AND holds = 1 AND ends_at > $2 AND starts_at < $3
         UNION ALL
         SELECT worker, booking, starts_at, ends_at, pause_after, CAST(1 AS BIGINT) FROM agenda_earlier_worker
         WHERE worker IN (SELECT worker FROM here) AND holds = 1 AND ends_at > $2 AND starts_at < $3
         ORDER BY 1, 3, 2",
        row![desk, since, until, until.0.saturating_add(LONGEST)],
    )
}

/// Takes a worker's time for a booking; says how many quanta were still free. Fewer than asked: somebody holds some.
pub(crate) fn take(tx: &WriteTx<'_>, worker: &str, quanta: Quanta, booking: &str) -> Result<u64, StoreError> {
    // `WHERE` before `ON CONFLICT`: without it SQLite takes ON for a join.
    tx.execute(
        "WITH RECURSIVE piece (quantum) AS (
           SELECT CAST($2 AS BIGINT)
           UNION ALL
           SELECT quantum + 300000000 FROM piece WHERE quantum + 300000000 < $3
         )
         INSERT INTO agenda_quantum (worker, quantum, booking)
         SELECT CAST($1 AS TEXT), quantum, CAST($4 AS TEXT) FROM piece WHERE quantum < $3
         ON CONFLICT DO NOTHING",
        row![worker, quanta.first(), quanta.end(), booking],
    )
}

/// Gives back what a booking holds of one worker's time between two instants.
pub(crate) fn give_back(tx: &WriteTx<'_>, worker: &str, quanta: Quanta, booking: &str) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM agenda_quantum WHERE booking = $1 AND worker = $2 AND quantum >= $3 AND quantum < $4",
        row![booking, worker, quanta.first(), quanta.end()],
    )?;
    Ok(())
}

/// Gives back all the time a booking holds.
pub(crate) fn free(tx: &WriteTx<'_>, booking: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM agenda_quantum WHERE booking = $1", row![booking])?;
    tx.execute("UPDATE agenda_booking_worker SET holds = 0 WHERE booking = $1", row![booking])?;
    Ok(())
}

/// Writes that a worker receives a booking; again, with other times, when it was moved.
pub(crate) fn receive(tx: &WriteTx<'_>, busy: &BusyRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_booking_worker (booking, worker, starts_at, ends_at, pause_after, holds)
         VALUES ($1, $2, $3, $4, $5, 1)
         ON CONFLICT (booking, worker) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at,
           pause_after = excluded.pause_after, holds = 1",
        row![&busy.booking, &busy.worker, busy.starts_at, busy.ends_at, busy.pause_after],
    )?;
    Ok(())
}
