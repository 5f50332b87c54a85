// SPDX-License-Identifier: EUPL-1.2
//! Cycles, their meetings, who leads them and the time it takes.

use crate::quanta::Quanta;
use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};

/// A cycle of meetings.
#[derive(Debug, Clone)]
pub(crate) struct CycleRow {
    pub id: String,
    pub desk: String,
    pub service: String,
    pub place: String,
    pub title: String,
    pub notes: String,
    pub language: String,
    pub minutes: i64,
    pub seats: i64,
    pub public: i64,
    pub discreet: i64,
    pub skipped: String,
    pub made_at: UtcMicros,
}

impl FromRow for CycleRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            desk: row.get(1)?,
            service: row.get(2)?,
            place: row.get(3)?,
            title: row.get(4)?,
            notes: row.get(5)?,
            language: row.get(6)?,
            minutes: row.get(7)?,
            seats: row.get(8)?,
            public: row.get(9)?,
            discreet: row.get(10)?,
            skipped: row.get(11)?,
            made_at: row.get(12)?,
        })
    }
}

/// A meeting of a cycle.
#[derive(Debug, Clone)]
pub(crate) struct SessionRow {
    pub id: String,
    pub cycle: String,
    pub n: i64,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
    pub seats: i64,
    pub status: String,
    pub moves: i64,
    pub moved_from: Option<UtcMicros>,
    pub changed_at: UtcMicros,
}

impl FromRow for SessionRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            cycle: row.get(1)?,
            n: row.get(2)?,
            starts_at: row.get(3)?,
            ends_at: row.get(4)?,
            seats: row.get(5)?,
            status: row.get(6)?,
            moves: row.get(7)?,
            moved_from: row.get(8)?,
            changed_at: row.get(9)?,
        })
    }
}

// Cycles.

/// Writes a new cycle. `false`: the same form has made one before, and nothing was written.
pub(crate) fn insert_cycle(tx: &WriteTx<'_>, cycle: &CycleRow, form_index: &[u8]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_group_cycle (id, desk, service, place, title, notes, language, minutes, seats, public, discreet,
           skipped, form_index, arrivals, made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, $14, $14) ON CONFLICT DO NOTHING",
        row![
            &cycle.id,
            &cycle.desk,
            &cycle.service,
            &cycle.place,
            &cycle.title,
            &cycle.notes,
            &cycle.language,
            cycle.minutes,
            cycle.seats,
            cycle.public,
            cycle.discreet,
            &cycle.skipped,
            form_index,
            cycle.made_at,
        ],
    )?;
    Ok(written == 1)
}

/// The cycle that a form made.
pub(crate) fn cycle_by_form(tx: &ReadTx<'_>, form_index: &[u8]) -> Result<Option<String>, StoreError> {
    tx.first("SELECT id FROM agenda_group_cycle WHERE form_index = $1", row![form_index], |row| row.get(0))
}

pub(crate) fn cycle(tx: &ReadTx<'_>, id: &str) -> Result<Option<CycleRow>, StoreError> {
    tx.first(
        "SELECT id, desk, service, place, title, notes, language, minutes, seats, public, discreet, skipped, made_at
         FROM agenda_group_cycle WHERE id = $1",
        row![id],
        CycleRow::from_row,
    )
}

/// The cycles of a desk, the newest first, at most so many.
pub(crate) fn cycles_of(tx: &ReadTx<'_>, desk: &str, at_most: i64) -> Result<Vec<CycleRow>, StoreError> {
    tx.rows(
        "SELECT id, desk, service, place, title, notes, language, minutes, seats, public, discreet, skipped, made_at
         FROM agenda_group_cycle WHERE desk = $1 ORDER BY made_at DESC, id DESC LIMIT $2",
        row![desk, at_most],
    )
}

/// The public cycles that still have a meeting after this instant, by title.
pub(crate) fn public_cycles(tx: &ReadTx<'_>, now: UtcMicros) -> Result<Vec<CycleRow>, StoreError> {
    tx.rows(
        "SELECT id, desk, service, place, title, notes, language, minutes, seats, public, discreet, skipped, made_at
         FROM agenda_group_cycle
         WHERE public = 1 AND id IN (
           SELECT cycle FROM agenda_group_session WHERE starts_at > $1 AND status = 'planned')
         ORDER BY title, id",
        row![now],
    )
}

/// Takes a turn at a cycle: units that change who comes or when wait here for one another.
pub(crate) fn take_turn(tx: &WriteTx<'_>, cycle: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_group_cycle SET changed_at = $2 WHERE id = $1", row![cycle, now])?;
    Ok(())
}

/// The next number in the order of arrival.
pub(crate) fn arrive(tx: &WriteTx<'_>, cycle: &str) -> Result<i64, StoreError> {
    tx.execute("UPDATE agenda_group_cycle SET arrivals = arrivals + 1 WHERE id = $1", row![cycle])?;
    let number = tx.first("SELECT arrivals FROM agenda_group_cycle WHERE id = $1", row![cycle], |row| row.get(0))?;
    Ok(number.unwrap_or(1))
}

// Meetings.

pub(crate) fn insert_session(tx: &WriteTx<'_>, session: &SessionRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_group_session (id, cycle, n, starts_at, ends_at, seats, status, moves, moved_from, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        row![
            &session.id,
            &session.cycle,
            session.n,
            session.starts_at,
            session.ends_at,
            session.seats,
            &session.status,
            session.moves,
            session.moved_from,
            session.changed_at,
        ],
    )?;
    Ok(())
}

/// The meetings of a cycle, in order.
pub(crate) fn sessions_of(tx: &ReadTx<'_>, cycle: &str) -> Result<Vec<SessionRow>, StoreError> {
    tx.rows(
        "SELECT id, cycle, n, starts_at, ends_at, seats, status, moves, moved_from, changed_at
         FROM agenda_group_session WHERE cycle = $1 ORDER BY starts_at, n",
        row![cycle],
    )
}

pub(crate) fn session(tx: &ReadTx<'_>, id: &str) -> Result<Option<SessionRow>, StoreError> {
    tx.first(
        "SELECT id, cycle, n, starts_at, ends_at, seats, status, moves, moved_from, changed_at
         FROM agenda_group_session WHERE id = $1",
        row![id],
        SessionRow::from_row,
    )
}

/// The meetings of a desk's groups that begin from one instant to another, with the title of each, and an absence of who leads it of
/// which nobody has decided.
pub(crate) fn sessions_between(
    tx: &ReadTx<'_>,
    desk: &str,
    from: UtcMicros,
    to: UtcMicros,
) -> Result<Vec<(SessionRow, String, Option<String>)>, StoreError> {
    tx.query(
        "SELECT s.id, s.cycle, s.n, s.starts_at, s.ends_at, s.seats, s.status, s.moves, s.moved_from, s.changed_at, c.title,
           (SELECT min(a.id) FROM agenda_group_leader l JOIN agenda_absence a ON a.worker = l.worker
            WHERE l.session = s.id AND l.holds = 1 AND a.withdrawn_at IS NULL
              AND a.ends_at > l.starts_at AND a.starts_at < l.ends_at
              AND NOT EXISTS (SELECT 1 FROM agenda_absence_kept_session k WHERE k.absence = a.id AND k.session = s.id))
         FROM agenda_group_session s JOIN agenda_group_cycle c ON c.id = s.cycle
         WHERE s.starts_at >= $2 AND s.starts_at < $3 AND s.status = 'planned' AND c.desk = $1
         ORDER BY s.starts_at, s.id",
        row![desk, from, to],
        |row| Ok((SessionRow::from_row(row)?, row.get(10)?, row.get(11)?)),
    )
}

pub(crate) fn cancel_session(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_group_session SET status = 'cancelled', changed_at = $2 WHERE id = $1", row![id, now])?;
    Ok(())
}

pub(crate) fn move_session(
    tx: &WriteTx<'_>,
    id: &str,
    (starts_at, ends_at): (UtcMicros, UtcMicros),
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_group_session SET moved_from = starts_at, moves = moves + 1, starts_at = $2, ends_at = $3,
           changed_at = $4 WHERE id = $1",
        row![id, starts_at, ends_at, now],
    )?;
    Ok(())
}

// Who leads, and their time.

/// Takes a worker's time for a meeting; says how many quanta were still free. Fewer than asked: somebody holds some.
pub(crate) fn hold(tx: &WriteTx<'_>, worker: &str, quanta: Quanta, session: &str) -> Result<u64, StoreError> {
    tx.execute(
        "WITH RECURSIVE piece (quantum) AS (
           SELECT CAST($2 AS BIGINT)
           UNION ALL
           SELECT quantum + 300000000 FROM piece WHERE quantum + 300000000 < $3
         )
         INSERT INTO agenda_quantum (worker, quantum, session)
         SELECT CAST($1 AS TEXT), quantum, CAST($4 AS TEXT) FROM piece WHERE quantum < $3
         ON CONFLICT DO NOTHING",
        row![worker, quanta.first(), quanta.end(), session],
    )
}

/// Gives back the time that a meeting holds.
pub(crate) fn free(tx: &WriteTx<'_>, session: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM agenda_quantum WHERE session = $1", row![session])?;
    tx.execute("UPDATE agenda_group_leader SET holds = 0 WHERE session = $1", row![session])?;
    Ok(())
}

/// Writes that a worker leads a meeting; again, with other times, when it was moved.
pub(crate) fn lead(tx: &WriteTx<'_>, worker: &str, session: &SessionRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_group_leader (session, worker, starts_at, ends_at, holds) VALUES ($1, $2, $3, $4, 1)
         ON CONFLICT (session, worker) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at, holds = 1",
        row![&session.id, worker, session.starts_at, session.ends_at],
    )?;
    Ok(())
}

/// Who leads a meeting, by name.
pub(crate) fn leaders(tx: &ReadTx<'_>, session: &str) -> Result<Vec<String>, StoreError> {
    tx.query("SELECT worker FROM agenda_group_leader WHERE session = $1 ORDER BY worker", row![session], |row| {
        row.get(0)
    })
}

/// Who leads the meetings of a cycle: meeting and worker, by name.
pub(crate) fn leaders_of(tx: &ReadTx<'_>, cycle: &str) -> Result<Vec<(String, String)>, StoreError> {
    tx.query(
        "SELECT l.session, l.worker FROM agenda_group_leader l JOIN agenda_group_session s ON s.id = l.session
         WHERE s.cycle = $1 ORDER BY l.worker, s.n",
        row![cycle],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The first quantum of a stretch that this worker cannot give: something holds it already.
pub(crate) fn held(tx: &ReadTx<'_>, worker: &str, quanta: Quanta) -> Result<Option<UtcMicros>, StoreError> {
    let first = tx.first(
        "SELECT min(quantum) FROM agenda_quantum WHERE worker = $1 AND quantum >= $2 AND quantum < $3",
        row![worker, quanta.first(), quanta.end()],
        |row| row.get::<Option<UtcMicros>>(0),
    )?;
    Ok(first.flatten())
}

/// Whether this worker is away at some time of a stretch.
pub(crate) fn is_away(tx: &ReadTx<'_>, worker: &str, from: UtcMicros, to: UtcMicros) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT id FROM agenda_absence
         WHERE worker = $1 AND ends_at > $2 AND starts_at < $3 AND withdrawn_at IS NULL LIMIT 1",
        row![worker, from, to],
        |row| row.get::<String>(0),
    )?;
    Ok(found.is_some())
}

// For whole desks, and for the public.

/// The meetings of all groups of a desk, by start.
pub(crate) fn sessions_of_desk(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<SessionRow>, StoreError> {
    tx.rows(
        "SELECT id, cycle, n, starts_at, ends_at, seats, status, moves, moved_from, changed_at FROM agenda_group_session
         WHERE cycle IN (SELECT id FROM agenda_group_cycle WHERE desk = $1) ORDER BY starts_at, n",
        row![desk],
    )
}

/// The meetings to come of all public groups, by start.
pub(crate) fn public_sessions(tx: &ReadTx<'_>, now: UtcMicros) -> Result<Vec<SessionRow>, StoreError> {
    tx.rows(
        "SELECT id, cycle, n, starts_at, ends_at, seats, status, moves, moved_from, changed_at FROM agenda_group_session
         WHERE starts_at > $1 AND status = 'planned'
           AND cycle IN (SELECT id FROM agenda_group_cycle WHERE public = 1) ORDER BY starts_at, n",
        row![now],
    )
}
