// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL.

use super::{
    Changes, DirectoryError,
    changes::compare,
    items::{Item, ItemKind, items_of, pack_of},
};
use crate::pack::Pack;
use ::store::{ReadTx, Row, StoreError, WriteTx, row};
use kernel::{Chance, UtcMicros};

/// What a load did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// The version that holds now.
    pub version: i64,
    /// What changed; empty when the same pack was loaded before.
    pub changes: Changes,
}

/// The version that holds now; 0 when no territory was ever loaded.
///
/// # Errors
/// Whatever the database refuses.
pub fn current_version(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    let version = tx.first("SELECT COALESCE(MAX(version), 0) FROM directory_version", &[], |row| row.get::<i64>(0))?;
    Ok(version.unwrap_or(0))
}

/// The items of the pack that hold now, by kind and id; those of feeds are [`current_feed_items`].
///
/// # Errors
/// Whatever the database refuses; a row of a kind this program does not know.
pub fn current_items(tx: &ReadTx<'_>) -> Result<Vec<Item>, DirectoryError> {
    let rows = tx.query(
        "SELECT kind, id, hash, body FROM directory_item WHERE to_version IS NULL AND kind NOT LIKE 'feed%' \
         ORDER BY kind, id",
        &[],
        stored,
    )?;
    rows.into_iter().collect()
}

/// The items of feeds that hold now, by kind and id.
///
/// # Errors
/// As [`current_items`].
pub fn current_feed_items(tx: &ReadTx<'_>) -> Result<Vec<Item>, DirectoryError> {
    let rows = tx.query(
        "SELECT kind, id, hash, body FROM directory_item WHERE to_version IS NULL AND kind LIKE 'feed%' \
         ORDER BY kind, id",
        &[],
        stored,
    )?;
    rows.into_iter().collect()
}

/// The items of feeds as they stood at a version, each with the instant of its wording.
pub(super) fn feed_items_at(tx: &ReadTx<'_>, version: i64) -> Result<Vec<(Item, UtcMicros)>, DirectoryError> {
    let rows = tx.query(
        "SELECT i.kind, i.id, i.hash, i.body, v.loaded_at FROM directory_item AS i \
         JOIN directory_version AS v ON v.version = i.from_version \
         WHERE i.from_version <= $1 AND (i.to_version IS NULL OR i.to_version > $1) AND i.kind LIKE 'feed%' \
         ORDER BY i.kind, i.id",
        row![version],
        |row| Ok((stored(row)?, row.get(4)?)),
    )?;
    rows.into_iter().map(|(item, since)| Ok((item?, since))).collect()
}

/// When each service's words, as they stood at a version, were loaded.
pub(super) fn services_since(tx: &ReadTx<'_>, version: i64) -> Result<Vec<(String, UtcMicros)>, StoreError> {
    tx.query(
        "SELECT i.id, v.loaded_at FROM directory_item AS i JOIN directory_version AS v ON v.version = i.from_version \
         WHERE i.from_version <= $1 AND (i.to_version IS NULL OR i.to_version > $1) AND i.kind = 'service'",
        row![version],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// When a version was loaded.
pub(super) fn loaded_at(tx: &ReadTx<'_>, version: i64) -> Result<Option<UtcMicros>, StoreError> {
    tx.first("SELECT loaded_at FROM directory_version WHERE version = $1", row![version], |row| row.get(0))
}

/// The pack as it stood at a version.
///
/// # Errors
/// [`DirectoryError::Empty`] when that version says nothing; whatever the database refuses.
pub fn pack_at(tx: &ReadTx<'_>, version: i64) -> Result<Pack, DirectoryError> {
    let rows = tx.query(
        "SELECT kind, id, hash, body FROM directory_item \
         WHERE from_version <= $1 AND (to_version IS NULL OR to_version > $1) AND kind NOT LIKE 'feed%' \
         ORDER BY kind, id",
        row![version],
        stored,
    )?;
    let items: Vec<Item> = rows.into_iter().collect::<Result<_, DirectoryError>>()?;
    pack_of(&items)
}

fn stored(row: &Row<'_>) -> Result<Result<Item, DirectoryError>, StoreError> {
    let (kind, id): (String, String) = (row.get(0)?, row.get(1)?);
    let (hash, body) = (row.get(2)?, row.get(3)?);
    Ok(match ItemKind::from_code(&kind) {
        Some(kind) => Ok(Item { kind, id, hash, body }),
        None => Err(DirectoryError::Unreadable { kind, id }),
    })
}

/// Loads a pack: writes what changed as a new version, in this unit. The same pack again changes nothing. Every load
/// is written in the audit.
///
/// # Errors
/// Whatever the database refuses: also when another load was faster, and then nothing of this one is kept.
pub fn load(tx: &WriteTx<'_>, pack: &Pack, now: UtcMicros, chance: &dyn Chance) -> Result<Loaded, DirectoryError> {
    let wanted = items_of(pack);
    let changes = compare(&wanted, &current_items(tx)?);
    let version = write(tx, &pack.territory.id, &wanted, &changes, now)?;
    let details = format!(
        "{{\"version\":{version},\"added\":{},\"changed\":{},\"withdrawn\":{}}}",
        changes.added.len(),
        changes.changed.len(),
        changes.withdrawn.len()
    );
    let entry = audit::Entry { action: "directory.loaded", subject: &pack.territory.id, details: &details };
    audit::record(tx, &entry, now, chance)?;
    Ok(Loaded { version, changes })
}

/// Writes changes as a new version; gives the version that holds then.
pub(super) fn write(
    tx: &WriteTx<'_>,
    territory: &str,
    wanted: &[Item],
    changes: &Changes,
    now: UtcMicros,
) -> Result<i64, DirectoryError> {
    let mut version = current_version(tx)?;
    if changes.is_empty() {
        return Ok(version);
    }
    version += 1;
    let count = |things: usize| i64::try_from(things).unwrap_or(i64::MAX);
    tx.execute(
        "INSERT INTO directory_version (version, territory, loaded_at, added, changed, withdrawn) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        row![
            version,
            territory,
            now,
            count(changes.added.len()),
            count(changes.changed.len()),
            count(changes.withdrawn.len()),
        ],
    )?;
    let changed = changes.changed.iter().map(|change| (change.kind, change.id.as_str()));
    let withdrawn = changes.withdrawn.iter().map(|(kind, id)| (*kind, id.as_str()));
    for (kind, id) in changed.clone().chain(withdrawn) {
        tx.execute(
            "UPDATE directory_item SET to_version = $1 WHERE kind = $2 AND id = $3 AND to_version IS NULL",
            row![version, kind.code(), id],
        )?;
    }
    let fresh: std::collections::HashSet<(ItemKind, &str)> =
        changes.added.iter().map(|(kind, id)| (*kind, id.as_str())).chain(changed).collect();
    for item in wanted.iter().filter(|item| fresh.contains(&(item.kind, item.id.as_str()))) {
        tx.execute(
            "INSERT INTO directory_item (kind, id, from_version, hash, body) VALUES ($1, $2, $3, $4, $5)",
            row![item.kind.code(), &item.id, version, &item.hash, &item.body],
        )?;
    }
    Ok(version)
}
