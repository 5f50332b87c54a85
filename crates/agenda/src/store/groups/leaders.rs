// SPDX-License-Identifier: EUPL-1.2
//! Meetings whose leader is away: which they are, who could lead instead, what was decided.

use super::SessionRow;
use kernel::UtcMicros;
use store::{FromRow, ReadTx, StoreError, WriteTx, row};

/// A meeting that somebody leads who will not be there.
pub(crate) struct UnledRow {
    pub session: SessionRow,
    pub title: String,
    /// How many have a place.
    pub expected: i64,
    /// Who leads it, by name.
    pub leader: String,
}

/// A stretch of time, and what is to come at all.
#[derive(Clone, Copy)]
pub(crate) struct Span {
    pub from: UtcMicros,
    pub to: UtcMicros,
    /// Meetings that have begun by then are not asked for.
    pub now: UtcMicros,
}

/// The desks whose groups this worker was to lead in a stretch, wherever they sit.
pub(crate) fn desks_led(tx: &ReadTx<'_>, worker: &str, span: Span) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT DISTINCT c.desk FROM agenda_group_leader l JOIN agenda_group_session s ON s.id = l.session
         JOIN agenda_group_cycle c ON c.id = s.cycle
         WHERE l.worker = $1 AND l.holds = 1 AND l.ends_at > $2 AND l.starts_at < $3 AND l.starts_at > $4
           AND s.status = 'planned'
         ORDER BY c.desk",
        row![worker, span.from, span.to, span.now],
        |row| row.get(0),
    )
}

/// The meetings of a desk's groups that this worker was to lead in a stretch, by start: a row for each who leads one.
pub(crate) fn led_at(tx: &ReadTx<'_>, desk: &str, worker: &str, span: Span) -> Result<Vec<UnledRow>, StoreError> {
    tx.query(
        "SELECT s.id, s.cycle, s.n, s.starts_at, s.ends_at, s.seats, s.status, s.moves, s.moved_from, s.changed_at, c.title,
           (SELECT count(*) FROM agenda_group_seat t JOIN agenda_group_enrolment e ON e.id = t.enrolment
            WHERE t.session = s.id AND e.status = 'enrolled'),
           o.worker
         FROM agenda_group_leader l JOIN agenda_group_session s ON s.id = l.session
         JOIN agenda_group_cycle c ON c.id = s.cycle
         JOIN agenda_group_leader o ON o.session = s.id
         WHERE l.worker = $1 AND l.holds = 1 AND l.ends_at > $2 AND l.starts_at < $3 AND l.starts_at > $4
           AND s.status = 'planned' AND c.desk = $5
         ORDER BY s.starts_at, s.id, o.worker",
        row![worker, span.from, span.to, span.now, desk],
        |row| {
            Ok(UnledRow {
                session: SessionRow::from_row(row)?,
                title: row.get(10)?,
                expected: row.get(11)?,
                leader: row.get(12)?,
            })
        },
    )
}

/// Who sits at a desk and could lead this meeting instead of somebody: neither away nor taken then. Who leads it already is among them.
pub(crate) fn could_lead(
    tx: &ReadTx<'_>,
    desk: &str,
    session: &SessionRow,
    instead_of: &str,
) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT DISTINCT w.worker FROM agenda_window w
         WHERE w.desk = $1 AND w.withdrawn_at IS NULL AND w.worker <> $2
           AND NOT EXISTS (SELECT 1 FROM agenda_absence a
             WHERE a.worker = w.worker AND a.ends_at > $3 AND a.starts_at < $4 AND a.withdrawn_at IS NULL)
           AND NOT EXISTS (SELECT 1 FROM agenda_quantum q
             WHERE q.worker = w.worker AND q.quantum >= $3 AND q.quantum < $4 AND (q.session IS NULL OR q.session <> $5))
         ORDER BY w.worker",
        row![desk, instead_of, session.starts_at, session.ends_at, &session.id],
        |row| row.get(0),
    )
}

/// Somebody leads this meeting no more, and their time is free again. Who led it before is in the audit.
pub(crate) fn let_go(tx: &WriteTx<'_>, worker: &str, session: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM agenda_quantum WHERE session = $1 AND worker = $2", row![session, worker])?;
    tx.execute("DELETE FROM agenda_group_leader WHERE session = $1 AND worker = $2", row![session, worker])?;
    Ok(())
}

/// The meetings of which it was decided that they stay as they are under an absence.
pub(crate) fn kept_sessions(tx: &ReadTx<'_>, absence: &str) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT session FROM agenda_absence_kept_session WHERE absence = $1 ORDER BY session",
        row![absence],
        |row| row.get(0),
    )
}

/// Decides that a meeting stays as it is under an absence. `false`: it was decided before.
pub(crate) fn keep_session(tx: &WriteTx<'_>, absence: &str, session: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_absence_kept_session (absence, session, kept_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        row![absence, session, now],
    )?;
    Ok(written == 1)
}
