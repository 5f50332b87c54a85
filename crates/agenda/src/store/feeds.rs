// SPDX-License-Identifier: EUPL-1.2
//! Secret links to a worker's calendar, and what such a calendar shows. Rows are revoked, never deleted.

use super::{
    bookings::BookingRow,
    groups::{CycleRow, SessionRow},
};
use kernel::UtcMicros;
use std::collections::BTreeMap;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};

/// A link to a worker's calendar.
#[derive(Debug, Clone)]
pub(crate) struct FeedRow {
    pub id: String,
    pub account: String,
    pub body: String,
    pub desk: String,
    pub worker: String,
    pub language: String,
    pub made_at: UtcMicros,
    pub read_at: Option<UtcMicros>,
}

impl FromRow for FeedRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            account: row.get(1)?,
            body: row.get(2)?,
            desk: row.get(3)?,
            worker: row.get(4)?,
            language: row.get(5)?,
            made_at: row.get(6)?,
            read_at: row.get(7)?,
        })
    }
}

/// The live link of this secret.
pub(crate) fn by_secret(tx: &ReadTx<'_>, secret_index: &[u8]) -> Result<Option<FeedRow>, StoreError> {
    tx.first(
        "SELECT id, account, body, desk, worker, language, made_at, read_at FROM agenda_feed
         WHERE secret_index = $1 AND revoked_at IS NULL",
        row![secret_index],
        FeedRow::from_row,
    )
}

/// The live links that an account made for a body, the oldest first.
pub(crate) fn of_account(tx: &ReadTx<'_>, account: &str, body: &str) -> Result<Vec<FeedRow>, StoreError> {
    tx.rows(
        "SELECT id, account, body, desk, worker, language, made_at, read_at FROM agenda_feed
         WHERE account = $1 AND body = $2 AND revoked_at IS NULL ORDER BY made_at, id",
        row![account, body],
    )
}

/// Writes a new link. `false`: this secret is there already, and nothing was written.
pub(crate) fn insert(tx: &WriteTx<'_>, feed: &FeedRow, secret_index: &[u8]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO agenda_feed (id, secret_index, account, body, desk, worker, language, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (secret_index) DO NOTHING",
        row![&feed.id, secret_index, &feed.account, &feed.body, &feed.desk, &feed.worker, &feed.language, feed.made_at],
    )?;
    Ok(written == 1)
}

/// Revokes a live link of this account; `false` when there is none.
pub(crate) fn revoke(tx: &WriteTx<'_>, id: &str, account: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let revoked = tx.execute(
        "UPDATE agenda_feed SET revoked_at = $3 WHERE id = $1 AND account = $2 AND revoked_at IS NULL",
        row![id, account, now],
    )?;
    Ok(revoked == 1)
}

/// Notes when a link was read, unless it was after `since` already; `true` when it is news.
pub(crate) fn read(tx: &WriteTx<'_>, id: &str, since: UtcMicros, now: UtcMicros) -> Result<bool, StoreError> {
    let noted = tx.execute(
        "UPDATE agenda_feed SET read_at = $3 WHERE id = $1 AND (read_at IS NULL OR read_at < $2)",
        row![id, since, now],
    )?;
    Ok(noted == 1)
}

/// The bookings that a worker receives and that end from one instant to another, cancelled ones included, by start, at most
/// so many.
pub(crate) fn bookings(
    tx: &ReadTx<'_>,
    worker: &str,
    from: UtcMicros,
    to: UtcMicros,
    at_most: i64,
) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status, b.subject,
           b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from
         FROM agenda_booking_worker w JOIN agenda_booking b ON b.id = w.booking
         WHERE w.worker = $1 AND w.ends_at >= $2 AND w.ends_at < $3 ORDER BY b.starts_at, b.id LIMIT $4",
        row![worker, from, to, at_most],
    )
}

/// The meetings of groups that a worker leads and that end from one instant to another, those called off included, by start, at most so
/// many; each with its group.
pub(crate) fn meetings(
    tx: &ReadTx<'_>,
    worker: &str,
    from: UtcMicros,
    to: UtcMicros,
    at_most: i64,
) -> Result<Vec<(SessionRow, CycleRow)>, StoreError> {
    let sessions: Vec<SessionRow> = tx.rows(
        "SELECT s.id, s.cycle, s.n, s.starts_at, s.ends_at, s.seats, s.status, s.moves, s.moved_from, s.changed_at
         FROM agenda_group_leader l JOIN agenda_group_session s ON s.id = l.session
         WHERE l.worker = $1 AND l.ends_at >= $2 AND l.ends_at < $3 ORDER BY s.starts_at, s.id LIMIT $4",
        row![worker, from, to, at_most],
    )?;
    let mut cycles: BTreeMap<String, CycleRow> = BTreeMap::new();
    let mut found = Vec::with_capacity(sessions.len());
    for session in sessions {
        if !cycles.contains_key(&session.cycle)
            && let Some(cycle) = super::groups::cycle(tx, &session.cycle)?
        {
            cycles.insert(session.cycle.clone(), cycle);
        }
        if let Some(cycle) = cycles.get(&session.cycle) {
            found.push((session, cycle.clone()));
        }
    }
    Ok(found)
}
