// SPDX-License-Identifier: EUPL-1.2
//! The SQL of the key store.

use crate::SubjectId;
use ::store::{Migration, ReadTx, StoreError, WriteTx, row};
use kernel::UtcMicros;

/// The tables of the key store, a database of its own. [`crate::Vault::open`] applies them.
pub const MIGRATIONS: &[Migration] =
    &[Migration { name: "vault-0001", sql: include_str!("../migrations/0001_keys.sql") }];

/// Subjects asked for in one statement.
pub(crate) const GROUP: usize = 16;

/// Which master wraps this store, and the proof that a key is that master.
pub(crate) struct MasterRow {
    pub(crate) id: String,
    pub(crate) proof: Vec<u8>,
}

/// A wrapped key and the master that wraps it.
pub(crate) struct SubjectRow {
    pub(crate) id: SubjectId,
    /// Absent: the key was destroyed.
    pub(crate) wrapped: Option<(String, Vec<u8>)>,
}

pub(crate) fn master(tx: &ReadTx<'_>) -> Result<Option<MasterRow>, StoreError> {
    tx.first("SELECT id, proof FROM vault_master WHERE slot = 1", &[], |row| {
        Ok(MasterRow { id: row.get(0)?, proof: row.get(1)? })
    })
}

/// `false`: the store has its master already.
pub(crate) fn insert_master(tx: &WriteTx<'_>, master: &MasterRow, now: UtcMicros) -> Result<bool, StoreError> {
    let inserted = tx.execute(
        "INSERT INTO vault_master (slot, id, proof, created_at) VALUES (1, $1, $2, $3) ON CONFLICT DO NOTHING",
        row![&master.id, &master.proof, now],
    )?;
    Ok(inserted == 1)
}

/// From here to the end of the unit no key can be added under this master, on any node.
pub(crate) fn delete_master(tx: &WriteTx<'_>, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("DELETE FROM vault_master WHERE id = $1", row![id])? == 1)
}

/// Names and wrapped bytes of the territory's secrets.
pub(crate) fn secrets(tx: &ReadTx<'_>) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    tx.query("SELECT name, wrapped FROM vault_secret ORDER BY name", &[], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(crate) fn insert_secret(
    tx: &WriteTx<'_>,
    name: &str,
    master: &str,
    wrapped: &[u8],
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO vault_secret (name, master, wrapped, created_at) VALUES ($1, $2, $3, $4)",
        row![name, master, wrapped, now],
    )?;
    Ok(())
}

pub(crate) fn rewrap_secret(tx: &WriteTx<'_>, name: &str, master: &str, wrapped: &[u8]) -> Result<(), StoreError> {
    tx.execute("UPDATE vault_secret SET master = $2, wrapped = $3 WHERE name = $1", row![name, master, wrapped])?;
    Ok(())
}

/// One durable insert. `false`: the master is no longer the one of this store.
pub(crate) fn insert_subject(
    tx: &WriteTx<'_>,
    id: SubjectId,
    master: &str,
    wrapped: &[u8],
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let inserted = tx.execute(
        "INSERT INTO vault_subject (id, master, wrapped, created_at)
         SELECT $1, id, $3, $4 FROM vault_master WHERE id = $2",
        row![&id.to_string(), master, wrapped, now],
    )?;
    Ok(inserted == 1)
}

pub(crate) fn any_subject(tx: &ReadTx<'_>) -> Result<bool, StoreError> {
    Ok(tx.first("SELECT id FROM vault_subject LIMIT 1", &[], |_| Ok(()))?.is_some())
}

/// Up to [`GROUP`] subjects; unknown ones are left out.
pub(crate) fn subjects(tx: &ReadTx<'_>, ids: &[SubjectId]) -> Result<Vec<SubjectRow>, StoreError> {
    let Some(last) = ids.last() else { return Ok(Vec::new()) };
    // Fewer than sixteen: the last one fills the places left.
    let at = |place: usize| ids.get(place).unwrap_or(last).to_string();
    tx.query(
        "SELECT id, master, wrapped FROM vault_subject
         WHERE id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        row![
            &at(0),
            &at(1),
            &at(2),
            &at(3),
            &at(4),
            &at(5),
            &at(6),
            &at(7),
            &at(8),
            &at(9),
            &at(10),
            &at(11),
            &at(12),
            &at(13),
            &at(14),
            &at(15)
        ],
        subject,
    )
}

pub(crate) fn subject_one(tx: &ReadTx<'_>, id: SubjectId) -> Result<Option<SubjectRow>, StoreError> {
    tx.first("SELECT id, master, wrapped FROM vault_subject WHERE id = $1", row![&id.to_string()], subject)
}

fn subject(row: &::store::Row<'_>) -> Result<SubjectRow, StoreError> {
    let (master, wrapped): (Option<String>, Option<Vec<u8>>) = (row.get(1)?, row.get(2)?);
    Ok(SubjectRow { id: row.get(0)?, wrapped: master.zip(wrapped) })
}

/// `false`: no such key, or destroyed before.
pub(crate) fn destroy_subject(tx: &WriteTx<'_>, id: SubjectId, now: UtcMicros) -> Result<bool, StoreError> {
    let destroyed = tx.execute(
        "UPDATE vault_subject SET master = NULL, wrapped = NULL, destroyed_at = $2
         WHERE id = $1 AND destroyed_at IS NULL",
        row![&id.to_string(), now],
    )?;
    Ok(destroyed == 1)
}

pub(crate) fn count_wrapped_by(tx: &ReadTx<'_>, master: &str) -> Result<i64, StoreError> {
    let counted = tx.first("SELECT count(*) FROM vault_subject WHERE master = $1", row![master], |row| row.get(0))?;
    Ok(counted.unwrap_or(0))
}

/// The next keys still wrapped by this master.
pub(crate) fn wrapped_by(tx: &ReadTx<'_>, master: &str, at_most: i64) -> Result<Vec<(SubjectId, Vec<u8>)>, StoreError> {
    tx.query(
        "SELECT id, wrapped FROM vault_subject WHERE master = $1 ORDER BY id LIMIT $2",
        row![master, at_most],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(crate) fn rewrap_subject(tx: &WriteTx<'_>, id: SubjectId, master: &str, wrapped: &[u8]) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE vault_subject SET master = $2, wrapped = $3 WHERE id = $1",
        row![&id.to_string(), master, wrapped],
    )?;
    Ok(())
}
