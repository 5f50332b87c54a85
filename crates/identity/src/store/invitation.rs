// SPDX-License-Identifier: EUPL-1.2
//! Invitations by link.

use super::role;
use crate::{AccountId, InvitationId, Role};
use ::store::{ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use std::collections::BTreeSet;
use vault::SubjectId;

/// Names of the person invited, sealed under the key of the account to be.
pub(crate) struct Names {
    pub(crate) subject: SubjectId,
    pub(crate) name: Vec<u8>,
    pub(crate) sign_in_name: Vec<u8>,
    pub(crate) sign_in_index: Vec<u8>,
}

/// A row of `identity_invitation`.
pub(crate) struct Invitation {
    pub(crate) id: InvitationId,
    pub(crate) purpose: String,
    pub(crate) account: Option<AccountId>,
    pub(crate) names: Option<Names>,
    pub(crate) body: String,
    pub(crate) role: Role,
    pub(crate) desks: BTreeSet<String>,
    pub(crate) made_at: UtcMicros,
    pub(crate) ends_at: UtcMicros,
}

pub(crate) fn insert(tx: &WriteTx<'_>, invitation: &Invitation, token_hash: &[u8; 32]) -> Result<(), StoreError> {
    let names = invitation.names.as_ref();
    let subject = names.map(|names| names.subject.to_string());
    let account = invitation.account.map(|account| account.to_string());
    tx.execute(
        "INSERT INTO identity_invitation
           (id, token_hash, purpose, account, subject, name, sign_in_name, sign_in_index, body, role, made_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        row![
            &invitation.id.to_string(),
            token_hash,
            &invitation.purpose,
            account.as_ref(),
            subject.as_ref(),
            names.map(|names| &names.name),
            names.map(|names| &names.sign_in_name),
            names.map(|names| &names.sign_in_index),
            &invitation.body,
            invitation.role.code(),
            invitation.made_at,
            invitation.ends_at,
        ],
    )?;
    for desk in &invitation.desks {
        tx.execute(
            "INSERT INTO identity_invitation_desk (invitation, desk) VALUES ($1, $2)",
            row![&invitation.id.to_string(), desk],
        )?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Invitation, StoreError> {
    let subject: Option<SubjectId> = row.get(3)?;
    let names = match subject {
        None => None,
        Some(subject) => {
            Some(Names { subject, name: row.get(4)?, sign_in_name: row.get(5)?, sign_in_index: row.get(6)? })
        }
    };
    Ok(Invitation {
        id: row.get(0)?,
        purpose: row.get(1)?,
        account: row.get(2)?,
        names,
        body: row.get(7)?,
        role: role(row, 8)?,
        desks: BTreeSet::new(),
        made_at: row.get(9)?,
        ends_at: row.get(10)?,
    })
}

/// The invitation of this link, while it is good.
pub(crate) fn of_token(
    tx: &ReadTx<'_>,
    token_hash: &[u8; 32],
    now: UtcMicros,
) -> Result<Option<Invitation>, StoreError> {
    let found = tx.first(
        "SELECT id, purpose, account, subject, name, sign_in_name, sign_in_index, body, role, made_at, ends_at
         FROM identity_invitation
         WHERE token_hash = $1 AND used_at IS NULL AND revoked_at IS NULL AND ends_at > $2",
        row![token_hash, now],
        read,
    )?;
    let Some(mut invitation) = found else { return Ok(None) };
    let desks = tx.query(
        "SELECT desk FROM identity_invitation_desk WHERE invitation = $1",
        row![&invitation.id.to_string()],
        |row| row.get(0),
    )?;
    invitation.desks = desks.into_iter().collect();
    Ok(Some(invitation))
}

/// The invitations of a body that wait to be used, the newest first; without their desks.
pub(crate) fn open_of_body(tx: &ReadTx<'_>, body: &str, now: UtcMicros) -> Result<Vec<Invitation>, StoreError> {
    tx.query(
        "SELECT id, purpose, account, subject, name, sign_in_name, sign_in_index, body, role, made_at, ends_at
         FROM identity_invitation
         WHERE body = $1 AND used_at IS NULL AND revoked_at IS NULL AND ends_at > $2
         ORDER BY id DESC",
        row![body, now],
        read,
    )
}

/// An invitation by its id, while it is good; without its desks.
pub(crate) fn one(tx: &ReadTx<'_>, id: InvitationId, now: UtcMicros) -> Result<Option<Invitation>, StoreError> {
    tx.first(
        "SELECT id, purpose, account, subject, name, sign_in_name, sign_in_index, body, role, made_at, ends_at
         FROM identity_invitation
         WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND ends_at > $2",
        row![&id.to_string(), now],
        read,
    )
}

/// Uses an invitation up; `false` when somebody was faster, it was revoked or its time is over.
pub(crate) fn spend(tx: &WriteTx<'_>, id: InvitationId, now: UtcMicros) -> Result<bool, StoreError> {
    let spent = tx.execute(
        "UPDATE identity_invitation SET used_at = $2
         WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND ends_at > $2",
        row![&id.to_string(), now],
    )?;
    Ok(spent == 1)
}

/// Takes an invitation back; `false` when it was used or taken back before.
pub(crate) fn revoke(tx: &WriteTx<'_>, id: InvitationId, now: UtcMicros) -> Result<bool, StoreError> {
    let revoked = tx.execute(
        "UPDATE identity_invitation SET revoked_at = $2 WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL",
        row![&id.to_string(), now],
    )?;
    Ok(revoked == 1)
}

/// The other ways back of an account are shut when one has been used.
pub(crate) fn revoke_ways_back(tx: &WriteTx<'_>, account: AccountId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE identity_invitation SET revoked_at = $2
         WHERE account = $1 AND purpose = 'back' AND used_at IS NULL AND revoked_at IS NULL",
        row![&account.to_string(), now],
    )?;
    Ok(())
}

/// Takes the one place of who set up the installation.
pub(crate) fn found_installation(tx: &WriteTx<'_>, account: AccountId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_founding (place, account, at) VALUES (1, $1, $2)",
        row![&account.to_string(), now],
    )?;
    Ok(())
}

/// Whether anybody has ever had an account.
pub(crate) fn anybody(tx: &ReadTx<'_>) -> Result<bool, StoreError> {
    Ok(tx.first("SELECT 1 FROM identity_account LIMIT 1", &[], |_| Ok(()))?.is_some())
}

/// Whether the account has this sign-in name.
pub(crate) fn is_of(tx: &ReadTx<'_>, account: AccountId, index: &[u8]) -> Result<bool, StoreError> {
    let same = tx.first(
        "SELECT 1 FROM identity_account WHERE id = $1 AND sign_in_index = $2 AND closed_at IS NULL",
        row![&account.to_string(), index],
        |_| Ok(()),
    )?;
    Ok(same.is_some())
}

/// Invitations over since before this instant that nobody used and that still hold a name.
pub(crate) fn never_used(tx: &ReadTx<'_>, before: UtcMicros) -> Result<Vec<(InvitationId, SubjectId)>, StoreError> {
    tx.query(
        "SELECT id, subject FROM identity_invitation
         WHERE used_at IS NULL AND subject IS NOT NULL AND (ends_at < $1 OR revoked_at < $1)
         ORDER BY id LIMIT 100",
        row![before],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(crate) fn forget_names(tx: &WriteTx<'_>, id: InvitationId) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE identity_invitation SET subject = NULL, name = NULL, sign_in_name = NULL, sign_in_index = NULL
         WHERE id = $1",
        row![&id.to_string()],
    )?;
    Ok(())
}
