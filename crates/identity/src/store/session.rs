// SPDX-License-Identifier: EUPL-1.2
//! Sessions.

use super::{membership, role};
use crate::{Account, AccountId, Member, MembershipId};
use ::store::{ReadTx, StoreError, WriteTx, row};
use kernel::{Id, UtcMicros};

/// A session about to be written.
pub(crate) struct NewSession {
    pub(crate) token_hash: [u8; 32],
    pub(crate) membership: MembershipId,
    pub(crate) label: String,
    pub(crate) browser: &'static str,
    pub(crate) entered_by: &'static str,
    /// Whether the person has said for which body they act, or has only one.
    pub(crate) chosen: bool,
    pub(crate) ends_at: UtcMicros,
}

pub(crate) fn insert(tx: &WriteTx<'_>, session: &NewSession, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_session (token_hash, membership, label, began_at, seen_at, ends_at, browser, chosen, entered_by)
         VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8)",
        row![
            &session.token_hash,
            &session.membership.to_string(),
            &session.label,
            now,
            session.ends_at,
            session.browser,
            session.chosen,
            session.entered_by,
        ],
    )?;
    Ok(())
}

/// A session that has not been ended; whether it has expired is for the caller to say.
pub(crate) struct SessionRow {
    pub(crate) membership: MembershipId,
    pub(crate) began_at: UtcMicros,
    pub(crate) seen_at: UtcMicros,
    pub(crate) ends_at: UtcMicros,
    /// The worker's own name, encrypted for the life of the session.
    pub(crate) label: String,
    pub(crate) chosen: bool,
    /// Memberships of the account that have not ended.
    pub(crate) memberships: i64,
    /// What they are still to be told.
    pub(crate) notices: i64,
    pub(crate) member: Member,
}

pub(crate) fn of_token(tx: &ReadTx<'_>, token_hash: &[u8; 32]) -> Result<Option<SessionRow>, StoreError> {
    let found = tx.first(
        "SELECT m.id, m.account, m.body, m.role, s.seen_at, s.ends_at, s.label, s.chosen,
                (SELECT count(*) FROM identity_membership o WHERE o.account = m.account AND o.ended_at IS NULL),
                (SELECT count(*) FROM identity_notice n WHERE n.account = m.account AND n.told_at IS NULL)
                + (SELECT count(*) FROM identity_passkey_notice k WHERE k.account = m.account AND k.told_at IS NULL)
                + (SELECT count(*) FROM identity_eid_notice e WHERE e.account = m.account AND e.told_at IS NULL),
                s.began_at
         FROM identity_session s
         JOIN identity_membership m ON m.id = s.membership
         JOIN identity_account a ON a.id = m.account
         WHERE s.token_hash = $1 AND m.ended_at IS NULL AND a.closed_at IS NULL",
        row![token_hash],
        |row| {
            let account: Id<Account> = row.get(1)?;
            Ok(SessionRow {
                membership: row.get(0)?,
                began_at: row.get(10)?,
                seen_at: row.get(4)?,
                ends_at: row.get(5)?,
                label: row.get(6)?,
                chosen: row.get::<i64>(7)? == 1,
                memberships: row.get(8)?,
                notices: row.get(9)?,
                member: Member {
                    account,
                    body: row.get(2)?,
                    role: role(row, 3)?,
                    desks: std::collections::BTreeSet::new(),
                },
            })
        },
    )?;
    let Some(mut session) = found else { return Ok(None) };
    session.member.desks = membership::desks(tx, session.membership)?;
    Ok(Some(session))
}

/// Notes that a session is in use, and the day on its membership.
pub(crate) fn touch(
    tx: &WriteTx<'_>,
    token_hash: &[u8; 32],
    membership: MembershipId,
    now: UtcMicros,
    day: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute("UPDATE identity_session SET seen_at = $2 WHERE token_hash = $1", row![token_hash, now])?;
    membership::seen_on(tx, membership, day)
}

/// Acts for another membership of the same account; `false` when there is no such one.
pub(crate) fn act_for(
    tx: &WriteTx<'_>,
    token_hash: &[u8; 32],
    membership: MembershipId,
    account: AccountId,
) -> Result<bool, StoreError> {
    let moved = tx.execute(
        "UPDATE identity_session SET membership = $2, chosen = 1
         WHERE token_hash = $1
           AND EXISTS (SELECT 1 FROM identity_membership WHERE id = $2 AND account = $3 AND ended_at IS NULL)",
        row![token_hash, &membership.to_string(), &account.to_string()],
    )?;
    Ok(moved == 1)
}

/// Sessions of a membership go on under the one that takes its place.
pub(crate) fn hand_over(tx: &WriteTx<'_>, from: MembershipId, to: MembershipId) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE identity_session SET membership = $2 WHERE membership = $1",
        row![&from.to_string(), &to.to_string()],
    )?;
    Ok(())
}

/// Ends a session; whose it was, when there was one.
pub(crate) fn end(tx: &WriteTx<'_>, token_hash: &[u8; 32]) -> Result<Option<AccountId>, StoreError> {
    let account = tx.first(
        "SELECT m.account FROM identity_session s JOIN identity_membership m ON m.id = s.membership
         WHERE s.token_hash = $1",
        row![token_hash],
        |row| row.get(0),
    )?;
    tx.execute("DELETE FROM identity_session WHERE token_hash = $1", row![token_hash])?;
    Ok(account)
}

/// Ends the sessions of an account, but the one whose token this is; says how many.
pub(crate) fn end_all_but(tx: &WriteTx<'_>, account: AccountId, kept: &[u8; 32]) -> Result<u64, StoreError> {
    tx.execute(
        "DELETE FROM identity_session
         WHERE membership IN (SELECT id FROM identity_membership WHERE account = $1) AND token_hash <> $2",
        row![&account.to_string(), kept],
    )
}

/// Ends the sessions that act for a membership.
pub(crate) fn end_of_membership(tx: &WriteTx<'_>, membership: MembershipId) -> Result<(), StoreError> {
    tx.execute("DELETE FROM identity_session WHERE membership = $1", row![&membership.to_string()])?;
    Ok(())
}

/// A session for its owner's list.
pub(crate) struct Listed {
    pub(crate) token_hash: Vec<u8>,
    pub(crate) body: String,
    pub(crate) browser: String,
    pub(crate) entered_by: String,
    pub(crate) began_at: UtcMicros,
    pub(crate) seen_at: UtcMicros,
    pub(crate) ends_at: UtcMicros,
}

/// The sessions of an account, the last used first.
pub(crate) fn of_account(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<Listed>, StoreError> {
    tx.query(
        "SELECT s.token_hash, m.body, s.browser, s.began_at, s.seen_at, s.ends_at, s.entered_by
         FROM identity_session s JOIN identity_membership m ON m.id = s.membership
         WHERE m.account = $1 AND m.ended_at IS NULL
         ORDER BY s.seen_at DESC, s.began_at DESC",
        row![&account.to_string()],
        |row| {
            Ok(Listed {
                token_hash: row.get(0)?,
                body: row.get(1)?,
                browser: row.get(2)?,
                entered_by: row.get(6)?,
                began_at: row.get(3)?,
                seen_at: row.get(4)?,
                ends_at: row.get(5)?,
            })
        },
    )
}

/// Ends one session of an account, named by the hash of its token; `false` when it is over already.
pub(crate) fn end_one(tx: &WriteTx<'_>, account: AccountId, token_hash: &[u8]) -> Result<bool, StoreError> {
    let ended = tx.execute(
        "DELETE FROM identity_session
         WHERE token_hash = $2 AND membership IN (SELECT id FROM identity_membership WHERE account = $1)",
        row![&account.to_string(), token_hash],
    )?;
    Ok(ended == 1)
}

/// Something a person is to be told when they sign in next.
pub(crate) fn insert_notice(
    tx: &WriteTx<'_>,
    id: &str,
    account: AccountId,
    what: &str,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_notice (id, account, what, at) VALUES ($1, $2, $3, $4)",
        row![id, &account.to_string(), what, now],
    )?;
    Ok(())
}

/// What an account has not been told yet, oldest first.
pub(crate) fn notices(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<(String, UtcMicros)>, StoreError> {
    tx.query(
        "SELECT what, at, id FROM identity_notice WHERE account = $1 AND told_at IS NULL
         UNION ALL
         SELECT what, at, id FROM identity_passkey_notice WHERE account = $1 AND told_at IS NULL
         UNION ALL
         SELECT what, at, id FROM identity_eid_notice WHERE account = $1 AND told_at IS NULL
         ORDER BY 2, 3",
        row![&account.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(crate) fn told(tx: &WriteTx<'_>, account: AccountId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE identity_notice SET told_at = $2 WHERE account = $1 AND told_at IS NULL",
        row![&account.to_string(), now],
    )?;
    tx.execute(
        "UPDATE identity_passkey_notice SET told_at = $2 WHERE account = $1 AND told_at IS NULL",
        row![&account.to_string(), now],
    )?;
    tx.execute(
        "UPDATE identity_eid_notice SET told_at = $2 WHERE account = $1 AND told_at IS NULL",
        row![&account.to_string(), now],
    )?;
    Ok(())
}
