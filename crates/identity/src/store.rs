// SPDX-License-Identifier: EUPL-1.2
//! The statements of this room.

use crate::{Account, AccountId, Member, MembershipId, Role, throttle::Tally};
use ::store::{Migration, ReadTx, StoreError, WriteTx, row};
use kernel::{Id, UtcMicros};
use vault::SubjectId;

/// This room's tables.
pub const MIGRATIONS: &[Migration] =
    &[Migration { name: "identity-0001", sql: include_str!("../migrations/0001_accounts.sql") }];

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

/// Closes an open account; `false` when there is none.
pub(crate) fn close_account(tx: &WriteTx<'_>, account: AccountId, now: UtcMicros) -> Result<bool, StoreError> {
    let account = account.to_string();
    let closed = tx.execute(
        "UPDATE identity_account SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL",
        row![&account, now],
    )?;
    tx.execute(
        "UPDATE identity_membership SET ended_at = $2 WHERE account = $1 AND ended_at IS NULL",
        row![&account, now],
    )?;
    tx.execute(
        "DELETE FROM identity_session
         WHERE membership IN (SELECT id FROM identity_membership WHERE account = $1)",
        row![&account],
    )?;
    Ok(closed == 1)
}

pub(crate) fn insert_membership(
    tx: &WriteTx<'_>,
    id: MembershipId,
    member: &Member,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_membership (id, account, body, role, since) VALUES ($1, $2, $3, $4, $5)",
        row![&id.to_string(), &member.account.to_string(), &member.body, member.role.code(), now],
    )?;
    for desk in &member.desks {
        tx.execute(
            "INSERT INTO identity_membership_desk (membership, desk) VALUES ($1, $2)",
            row![&id.to_string(), desk],
        )?;
    }
    Ok(())
}

/// Bodies an account works for now: who may close it is decided by them.
pub(crate) fn bodies_of(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT DISTINCT body FROM identity_membership WHERE account = $1 AND ended_at IS NULL ORDER BY body",
        row![&account.to_string()],
        |row| row.get(0),
    )
}

/// The membership a new session acts for, and its body: the oldest that has not ended.
pub(crate) fn first_membership(
    tx: &ReadTx<'_>,
    account: AccountId,
) -> Result<Option<(MembershipId, String)>, StoreError> {
    tx.first(
        "SELECT id, body FROM identity_membership WHERE account = $1 AND ended_at IS NULL ORDER BY id LIMIT 1",
        row![&account.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(crate) fn insert_session(
    tx: &WriteTx<'_>,
    token_hash: &[u8; 32],
    membership: MembershipId,
    label: &str,
    now: UtcMicros,
    ends_at: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_session (token_hash, membership, label, began_at, seen_at, ends_at)
         VALUES ($1, $2, $3, $4, $4, $5)",
        row![token_hash, &membership.to_string(), label, now, ends_at],
    )?;
    Ok(())
}

/// A session that has not been ended; whether it has expired is for the caller to say.
pub(crate) struct SessionRow {
    pub(crate) seen_at: UtcMicros,
    pub(crate) ends_at: UtcMicros,
    /// The worker's own name, encrypted for the life of the session.
    pub(crate) label: String,
    pub(crate) member: Member,
}

pub(crate) fn session(tx: &ReadTx<'_>, token_hash: &[u8; 32]) -> Result<Option<SessionRow>, StoreError> {
    let found = tx.first(
        "SELECT m.id, m.account, m.body, m.role, s.seen_at, s.ends_at, s.label
         FROM identity_session s
         JOIN identity_membership m ON m.id = s.membership
         JOIN identity_account a ON a.id = m.account
         WHERE s.token_hash = $1 AND m.ended_at IS NULL AND a.closed_at IS NULL",
        row![token_hash],
        |row| {
            let membership: MembershipId = row.get(0)?;
            let account: Id<Account> = row.get(1)?;
            let role: String = row.get(3)?;
            let role: Role = role.parse().map_err(|_| StoreError::Column { column: 3, expected: "a role" })?;
            let member = Member { account, body: row.get(2)?, role, desks: std::collections::BTreeSet::new() };
            Ok((membership, SessionRow { seen_at: row.get(4)?, ends_at: row.get(5)?, label: row.get(6)?, member }))
        },
    )?;
    let Some((membership, mut session)) = found else { return Ok(None) };
    session.member.desks = tx
        .query(
            "SELECT desk FROM identity_membership_desk WHERE membership = $1",
            row![&membership.to_string()],
            |row| row.get(0),
        )?
        .into_iter()
        .collect();
    Ok(Some(session))
}

pub(crate) fn touch_session(tx: &WriteTx<'_>, token_hash: &[u8; 32], now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE identity_session SET seen_at = $2 WHERE token_hash = $1", row![token_hash, now])?;
    Ok(())
}

/// Ends a session; whose it was, when there was one.
pub(crate) fn end_session(tx: &WriteTx<'_>, token_hash: &[u8; 32]) -> Result<Option<AccountId>, StoreError> {
    let account = tx.first(
        "SELECT m.account FROM identity_session s JOIN identity_membership m ON m.id = s.membership
         WHERE s.token_hash = $1",
        row![token_hash],
        |row| row.get(0),
    )?;
    tx.execute("DELETE FROM identity_session WHERE token_hash = $1", row![token_hash])?;
    Ok(account)
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

const PACE: &str = "sign_in";

/// The pace of the whole house, its row held until the unit ends.
pub(crate) fn hold_pace(tx: &WriteTx<'_>) -> Result<UtcMicros, StoreError> {
    tx.execute(
        "INSERT INTO identity_pace (name, due_at) VALUES ($1, 0)
         ON CONFLICT (name) DO UPDATE SET name = excluded.name",
        row![PACE],
    )?;
    let due = tx.first("SELECT due_at FROM identity_pace WHERE name = $1", row![PACE], |row| row.get(0))?;
    Ok(due.unwrap_or(UtcMicros(0)))
}

pub(crate) fn keep_pace(tx: &WriteTx<'_>, due_at: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE identity_pace SET due_at = $2 WHERE name = $1", row![PACE, due_at])?;
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
    tx.execute("DELETE FROM identity_try WHERE last_at < $1", row![forgotten])?;
    Ok(sessions)
}
