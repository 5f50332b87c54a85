// SPDX-License-Identifier: EUPL-1.2
//! Memberships: who works for which body, in which role, at which desks.

use super::role;
use crate::{AccountId, IdentityError, Member, MembershipId, Role, served::Part};
use ::store::{ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use std::collections::{BTreeMap, BTreeSet};
use vault::SubjectId;

/// Writes a membership; a body's administrators are counted.
pub(crate) fn insert(tx: &WriteTx<'_>, id: MembershipId, member: &Member, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_membership (id, account, body, role, since) VALUES ($1, $2, $3, $4, $5)",
        row![&id.to_string(), &member.account.to_string(), &member.body, member.role.code(), now],
    )?;
    if member.role == Role::Administrator {
        tx.execute(
            "INSERT INTO identity_administration (body, administrators) VALUES ($1, 1)
             ON CONFLICT (body) DO UPDATE SET administrators = identity_administration.administrators + 1",
            row![&member.body],
        )?;
    }
    insert_desks(tx, id, &member.desks)
}

fn insert_desks(tx: &WriteTx<'_>, id: MembershipId, desks: &BTreeSet<String>) -> Result<(), StoreError> {
    for desk in desks {
        tx.execute(
            "INSERT INTO identity_membership_desk (membership, desk) VALUES ($1, $2)",
            row![&id.to_string(), desk],
        )?;
    }
    Ok(())
}

/// The same membership serves other desks from now on.
pub(crate) fn replace_desks(tx: &WriteTx<'_>, id: MembershipId, desks: &BTreeSet<String>) -> Result<(), StoreError> {
    tx.execute("DELETE FROM identity_membership_desk WHERE membership = $1", row![&id.to_string()])?;
    insert_desks(tx, id, desks)
}

/// One administrator of a body less. The database refuses when it was the last: the row of two who go at once is held
/// by the first, and the second finds nobody left.
pub(crate) fn one_administrator_less(tx: &WriteTx<'_>, body: &str) -> Result<(), IdentityError> {
    let counted = tx
        .execute("UPDATE identity_administration SET administrators = administrators - 1 WHERE body = $1", row![body]);
    match counted {
        Ok(_) => Ok(()),
        Err(StoreError::Refused { .. }) => Err(IdentityError::LastAdministrator),
        Err(other) => Err(other.into()),
    }
}

/// Ends a membership that has not ended; `false` when there is none.
pub(crate) fn end(tx: &WriteTx<'_>, found: &Found, now: UtcMicros) -> Result<bool, IdentityError> {
    let ended = tx.execute(
        "UPDATE identity_membership SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL",
        row![&found.id.to_string(), now],
    )?;
    if ended == 1 && found.member.role == Role::Administrator {
        one_administrator_less(tx, &found.member.body)?;
    }
    Ok(ended == 1)
}

/// A membership that has not ended.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) id: MembershipId,
    pub(crate) member: Member,
}

fn found(row: &Row<'_>) -> Result<Found, StoreError> {
    let member = Member { account: row.get(1)?, body: row.get(2)?, role: role(row, 3)?, desks: BTreeSet::new() };
    Ok(Found { id: row.get(0)?, member })
}

pub(crate) fn one(tx: &ReadTx<'_>, id: MembershipId) -> Result<Option<Found>, StoreError> {
    let membership = tx.first(
        "SELECT m.id, m.account, m.body, m.role FROM identity_membership m
         JOIN identity_account a ON a.id = m.account
         WHERE m.id = $1 AND m.ended_at IS NULL AND a.closed_at IS NULL",
        row![&id.to_string()],
        found,
    )?;
    let Some(mut membership) = membership else { return Ok(None) };
    membership.member.desks = desks(tx, id)?;
    Ok(Some(membership))
}

/// The memberships of an account that have not ended, the oldest first; without their desks.
pub(crate) fn of_account(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<Found>, StoreError> {
    tx.query(
        "SELECT id, account, body, role FROM identity_membership
         WHERE account = $1 AND ended_at IS NULL ORDER BY id",
        row![&account.to_string()],
        found,
    )
}

pub(crate) fn desks(tx: &ReadTx<'_>, id: MembershipId) -> Result<BTreeSet<String>, StoreError> {
    let desks =
        tx.query("SELECT desk FROM identity_membership_desk WHERE membership = $1", row![&id.to_string()], |row| {
            row.get(0)
        })?;
    Ok(desks.into_iter().collect())
}

pub(crate) fn seen_on(tx: &WriteTx<'_>, id: MembershipId, day: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE identity_membership SET seen_on = $2 WHERE id = $1 AND (seen_on IS NULL OR seen_on < $2)",
        row![&id.to_string(), day],
    )?;
    Ok(())
}

/// A member of a body, the name still sealed.
pub(crate) struct Listed {
    pub(crate) found: Found,
    pub(crate) since: UtcMicros,
    pub(crate) seen_on: Option<UtcMicros>,
    pub(crate) second_step: bool,
    pub(crate) subject: SubjectId,
    pub(crate) name: Vec<u8>,
}

/// Every part that is played now: one row for each desk of it, or one without.
pub(crate) fn parts(tx: &ReadTx<'_>) -> Result<Vec<Part>, StoreError> {
    tx.query(
        "SELECT DISTINCT m.body, m.role, d.desk
         FROM identity_membership m JOIN identity_account a ON a.id = m.account
         LEFT JOIN identity_membership_desk d ON d.membership = m.id
         WHERE m.ended_at IS NULL AND a.closed_at IS NULL
         ORDER BY m.body, m.role, d.desk",
        &[],
        |row| Ok(Part { body: row.get(0)?, role: role(row, 1)?, desk: row.get(2)? }),
    )
}

/// Accounts named by one statement.
pub(crate) const NAMED: usize = 20;

/// The subjects and sealed names of accounts that are open, at most [`NAMED`].
pub(crate) fn named(
    tx: &ReadTx<'_>,
    accounts: &[AccountId],
) -> Result<Vec<(AccountId, SubjectId, Vec<u8>)>, StoreError> {
    let Some(last) = accounts.last() else { return Ok(Vec::new()) };
    let at = |place: usize| accounts.get(place).unwrap_or(last).to_string();
    tx.query(
        "SELECT id, subject, name FROM identity_account WHERE closed_at IS NULL
           AND id IN ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
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
            &at(15),
            &at(16),
            &at(17),
            &at(18),
            &at(19)
        ],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// The members of a body.
pub(crate) fn of_body(tx: &ReadTx<'_>, body: &str) -> Result<Vec<Listed>, StoreError> {
    let mut members = tx.query(
        "SELECT m.id, m.account, m.body, m.role, m.since, m.seen_on, a.subject, a.name,
                (SELECT count(*) FROM identity_second_step s WHERE s.account = m.account)
         FROM identity_membership m JOIN identity_account a ON a.id = m.account
         WHERE m.body = $1 AND m.ended_at IS NULL AND a.closed_at IS NULL
         ORDER BY m.id",
        row![body],
        |row| {
            Ok(Listed {
                found: found(row)?,
                since: row.get(4)?,
                seen_on: row.get(5)?,
                subject: row.get(6)?,
                name: row.get(7)?,
                second_step: row.get::<i64>(8)? == 1,
            })
        },
    )?;
    let served = tx.query(
        "SELECT d.membership, d.desk FROM identity_membership_desk d
         JOIN identity_membership m ON m.id = d.membership
         WHERE m.body = $1 AND m.ended_at IS NULL",
        row![body],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)),
    )?;
    let mut desks: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (membership, desk) in served {
        desks.entry(membership).or_default().insert(desk);
    }
    for member in &mut members {
        member.found.member.desks = desks.remove(&member.found.id.to_string()).unwrap_or_default();
    }
    Ok(members)
}
