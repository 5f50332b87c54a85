// SPDX-License-Identifier: EUPL-1.2
//! The outbox: typed events written with the change they tell of; and the leases of background work.

use crate::{Migration, ReadTx, StoreError, WriteTx, row};
use kernel::{Chance, Id, UtcMicros};

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "store-0001", sql: include_str!("../migrations/0001_outbox.sql") },
    Migration { name: "store-0002", sql: include_str!("../migrations/0002_copies.sql") },
];

/// Something that happened, for rooms above.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// What happened: `agenda.booked`.
    pub topic: &'a str,
    /// To what: an opaque id.
    pub subject: &'a str,
    /// Details, sealed when personal.
    pub body: &'a [u8],
}

/// An event nobody has handled yet.
#[derive(Debug, Clone)]
pub struct PendingEvent {
    /// Its own id: handlers are idempotent by it.
    pub id: Id<PendingEvent>,
    /// What happened.
    pub topic: String,
    /// To what.
    pub subject: String,
    /// Details.
    pub body: Vec<u8>,
}

/// A named piece of background work held by one node for a while.
#[derive(Debug, Clone, Copy)]
pub struct Lease<'a> {
    /// The work: `audit.seal`.
    pub name: &'a str,
    /// The node, any unique word.
    pub holder: &'a str,
    /// How long, in seconds, unless renewed.
    pub seconds: i64,
}

pub(crate) fn insert(
    tx: &WriteTx<'_>,
    event: &Event<'_>,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    let id: Id<PendingEvent> = Id::new(now, chance);
    tx.execute(
        "INSERT INTO store_event (id, topic, subject, body, created_at) VALUES ($1, $2, $3, $4, $5)",
        row![&id.to_string(), event.topic, event.subject, event.body, now],
    )?;
    Ok(())
}

/// The oldest events not yet handled.
///
/// # Errors
/// Whatever the database refuses.
pub fn pending(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<PendingEvent>, StoreError> {
    tx.query(
        "SELECT id, topic, subject, body FROM store_event WHERE delivered_at IS NULL ORDER BY id LIMIT $1",
        row![at_most],
        |row| Ok(PendingEvent { id: row.get(0)?, topic: row.get(1)?, subject: row.get(2)?, body: row.get(3)? }),
    )
}

/// How many events are not yet handled.
///
/// # Errors
/// Whatever the database refuses.
pub fn waiting_events(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    let count = tx.first("SELECT count(*) FROM store_event WHERE delivered_at IS NULL", &[], |row| row.get(0))?;
    Ok(count.unwrap_or_default())
}

/// Marks an event handled.
///
/// # Errors
/// Whatever the database refuses.
pub fn delivered(tx: &WriteTx<'_>, id: Id<PendingEvent>, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE store_event SET delivered_at = $2 WHERE id = $1", row![&id.to_string(), now])?;
    Ok(())
}

/// Forgets events handled before this instant.
///
/// # Errors
/// Whatever the database refuses.
pub fn purge_delivered(tx: &WriteTx<'_>, before: UtcMicros) -> Result<u64, StoreError> {
    tx.execute("DELETE FROM store_event WHERE delivered_at < $1", row![before])
}

/// Takes or renews a lease. `false`: another node holds it.
///
/// # Errors
/// Whatever the database refuses.
pub fn claim_lease(tx: &WriteTx<'_>, lease: &Lease<'_>, now: UtcMicros) -> Result<bool, StoreError> {
    let taken = tx.execute(
        "INSERT INTO store_lease (name, holder, until) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
         WHERE store_lease.holder = excluded.holder OR store_lease.until < $4",
        row![lease.name, lease.holder, now.plus_seconds(lease.seconds), now],
    )?;
    Ok(taken == 1)
}
