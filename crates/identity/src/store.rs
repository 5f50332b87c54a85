// SPDX-License-Identifier: EUPL-1.2
//! The statements of this room: accounts, sign-ins and tries here, the rest in their files.

pub(crate) mod eid;
pub(crate) mod invitation;
pub(crate) mod membership;
pub(crate) mod passkey;
pub(crate) mod second_step;
pub(crate) mod session;

use crate::{AccountId, IdentityError, Role, throttle::Tally};
use ::store::{Migration, ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::SubjectId;

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "identity-0001", sql: include_str!("../migrations/0001_accounts.sql") },
    Migration { name: "identity-0002", sql: include_str!("../migrations/0002_access.sql") },
    Migration { name: "identity-0003", sql: include_str!("../migrations/0003_passkeys.sql") },
    Migration { name: "identity-0004", sql: include_str!("../migrations/0004_eid.sql") },
];

/// A row of `identity_account` about to be written; names sealed already.
pub(crate) struct AccountRow {
    pub(crate) id: AccountId,
    pub(crate) subject: String,
    pub(crate) name: Vec<u8>,
    pub(crate) sign_in_name: Vec<u8>,
    pub(crate) sign_in_index: [u8; 32],
    pub(crate) password: String,
}

pub(crate) fn insert_account(tx: &WriteTx<'_>, account: &AccountRow, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_account (id, subject, name, sign_in_name, sign_in_index, password, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        row![
            &account.id.to_string(),
            &account.subject,
            &account.name,
            &account.sign_in_name,
            &account.sign_in_index,
            &account.password,
            now,
        ],
    )?;
    Ok(())
}

/// Whether an account, open or closed, has this index.
pub(crate) fn index_is_used(tx: &ReadTx<'_>, index: &[u8; 32]) -> Result<bool, StoreError> {
    let used = tx.first("SELECT 1 FROM identity_account WHERE sign_in_index = $1", row![index], |_| Ok(()))?;
    Ok(used.is_some())
}

/// The open account with this index: its id and stored password.
pub(crate) fn account_by_index(tx: &ReadTx<'_>, index: &[u8; 32]) -> Result<Option<(AccountId, String)>, StoreError> {
    tx.first(
        "SELECT id, password FROM identity_account WHERE sign_in_index = $1 AND closed_at IS NULL",
        row![index],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The sealed name of an account and the subject under whose key it is.
pub(crate) fn sealed_name(tx: &ReadTx<'_>, account: AccountId) -> Result<Option<(SubjectId, Vec<u8>)>, StoreError> {
    tx.first("SELECT subject, name FROM identity_account WHERE id = $1", row![&account.to_string()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// The stored password of an open account.
pub(crate) fn password_of(tx: &ReadTx<'_>, account: AccountId) -> Result<Option<String>, StoreError> {
    tx.first(
        "SELECT password FROM identity_account WHERE id = $1 AND closed_at IS NULL",
        row![&account.to_string()],
        |row| row.get(0),
    )
}

pub(crate) fn set_password(tx: &WriteTx<'_>, account: AccountId, password: &str) -> Result<(), StoreError> {
    tx.execute("UPDATE identity_account SET password = $2 WHERE id = $1", row![&account.to_string(), password])?;
    Ok(())
}

/// The sealed sign-in name of an open account.
pub(crate) fn sealed_sign_in_name(
    tx: &ReadTx<'_>,
    account: AccountId,
) -> Result<Option<(SubjectId, Vec<u8>)>, StoreError> {
    tx.first(
        "SELECT subject, sign_in_name FROM identity_account WHERE id = $1 AND closed_at IS NULL",
        row![&account.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Closes an open account; `false` when there is none. A body's last administrator cannot go this way either. A digital
/// identity that was linked to it is free to be linked to another.
pub(crate) fn close_account(tx: &WriteTx<'_>, account: AccountId, now: UtcMicros) -> Result<bool, IdentityError> {
    for found in membership::of_account(tx, account)? {
        membership::end(tx, &found, now)?;
    }
    eid::remove_all(tx, account)?;
    eid::remove_number(tx, account)?;
    let account = account.to_string();
    let closed = tx.execute(
        "UPDATE identity_account SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL",
        row![&account, now],
    )?;
    tx.execute(
        "DELETE FROM identity_session
         WHERE membership IN (SELECT id FROM identity_membership WHERE account = $1)",
        row![&account],
    )?;
    Ok(closed == 1)
}

/// The tries of a bucket, its row held until the unit ends: two tries at once are counted one after the other.
pub(crate) fn hold_tally(tx: &WriteTx<'_>, bucket: &[u8; 32], now: UtcMicros) -> Result<Tally, StoreError> {
    tx.execute(
        "INSERT INTO identity_try (bucket, tries, last_at) VALUES ($1, 0, $2)
         ON CONFLICT (bucket) DO UPDATE SET bucket = excluded.bucket",
        row![bucket, now],
    )?;
    let tally = tx.first("SELECT tries, last_at FROM identity_try WHERE bucket = $1", row![bucket], |row| {
        Ok(Tally { tries: row.get(0)?, last_at: row.get(1)? })
    })?;
    Ok(tally.unwrap_or_default())
}

pub(crate) fn keep_tally(tx: &WriteTx<'_>, bucket: &[u8; 32], tally: Tally) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE identity_try SET tries = $2, last_at = $3 WHERE bucket = $1",
        row![bucket, tally.tries, tally.last_at.unwrap_or(UtcMicros(0))],
    )?;
    Ok(())
}

pub(crate) fn forget_tally(tx: &WriteTx<'_>, bucket: &[u8; 32]) -> Result<(), StoreError> {
    tx.execute("DELETE FROM identity_try WHERE bucket = $1", row![bucket])?;
    Ok(())
}

/// The pace of passwords from browsers nobody knows.
pub(crate) const PASSWORD_PACE: &str = "sign_in";
/// The pace of questions to passkeys from browsers nobody knows.
pub(crate) const PASSKEY_PACE: &str = "passkey";
/// The pace of leaving for the provider of digital identities from browsers nobody knows.
pub(crate) const EID_PACE: &str = "eid";

/// A pace of the whole house, its row held until the unit ends.
pub(crate) fn hold_pace(tx: &WriteTx<'_>, pace: &str) -> Result<UtcMicros, StoreError> {
    tx.execute(
        "INSERT INTO identity_pace (name, due_at) VALUES ($1, 0)
         ON CONFLICT (name) DO UPDATE SET name = excluded.name",
        row![pace],
    )?;
    let due = tx.first("SELECT due_at FROM identity_pace WHERE name = $1", row![pace], |row| row.get(0))?;
    Ok(due.unwrap_or(UtcMicros(0)))
}

pub(crate) fn keep_pace(tx: &WriteTx<'_>, pace: &str, due_at: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE identity_pace SET due_at = $2 WHERE name = $1", row![pace, due_at])?;
    Ok(())
}

/// Throws away sessions past their end, sessions idle since `idle_since`, and tries nobody remembers.
pub(crate) fn sweep(
    tx: &WriteTx<'_>,
    now: UtcMicros,
    idle_since: UtcMicros,
    forgotten: UtcMicros,
) -> Result<u64, StoreError> {
    let sessions =
        tx.execute("DELETE FROM identity_session WHERE ends_at <= $1 OR seen_at <= $2", row![now, idle_since])?;
    passkey::sweep(tx, now)?;
    eid::sweep(tx, now)?;
    tx.execute("DELETE FROM identity_try WHERE last_at < $1", row![forgotten])?;
    Ok(sessions)
}

/// The role in this column.
fn role(row: &Row<'_>, column: usize) -> Result<Role, StoreError> {
    row.get::<String>(column)?.parse().map_err(|_| StoreError::Column { column, expected: "a role" })
}
