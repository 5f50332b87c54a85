// SPDX-License-Identifier: EUPL-1.2
//! Digital identities: links, tax codes given, who is away at the provider, and what a person is to be told of them.

use crate::{AccountId, EidId};
use ::store::{ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;

/// A link about to be written.
pub(crate) struct NewLink {
    pub(crate) id: EidId,
    pub(crate) account: AccountId,
    pub(crate) issuer: String,
    /// The keyed hash of provider and number.
    pub(crate) subject: [u8; 32],
    pub(crate) linked_by: &'static str,
}

/// An open account that an identity stands for.
pub(crate) struct Owner {
    pub(crate) account: AccountId,
    /// The blind index of its sign-in name.
    pub(crate) sign_in_index: Vec<u8>,
}

/// A link for its owner's list.
pub(crate) struct Listed {
    pub(crate) id: EidId,
    pub(crate) issuer: String,
    pub(crate) linked_at: UtcMicros,
    pub(crate) used_at: Option<UtcMicros>,
}

pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewLink, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_eid (id, account, issuer, subject_index, linked_by, linked_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        row![&new.id.to_string(), &new.account.to_string(), &new.issuer, &new.subject, new.linked_by, now],
    )?;
    Ok(())
}

/// The open account that this identity is linked to.
pub(crate) fn of_subject(tx: &ReadTx<'_>, subject: &[u8; 32]) -> Result<Option<(Owner, EidId)>, StoreError> {
    tx.first(
        "SELECT e.account, a.sign_in_index, e.id
         FROM identity_eid e JOIN identity_account a ON a.id = e.account
         WHERE e.subject_index = $1 AND a.closed_at IS NULL",
        row![subject],
        |row| Ok((owner(row)?, row.get(2)?)),
    )
}

/// The open accounts for which this tax code was given; two are enough to know that it is not one.
pub(crate) fn of_number(tx: &ReadTx<'_>, number: &[u8; 32]) -> Result<Vec<Owner>, StoreError> {
    tx.query(
        "SELECT n.account, a.sign_in_index
         FROM identity_eid_number n JOIN identity_account a ON a.id = n.account
         WHERE n.number_index = $1 AND a.closed_at IS NULL ORDER BY n.account LIMIT 2",
        row![number],
        owner,
    )
}

fn owner(row: &Row<'_>) -> Result<Owner, StoreError> {
    Ok(Owner { account: row.get(0)?, sign_in_index: row.get(1)? })
}

/// The links of an account, the oldest first.
pub(crate) fn of_account(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<Listed>, StoreError> {
    tx.query(
        "SELECT id, issuer, linked_at, used_at FROM identity_eid WHERE account = $1 ORDER BY linked_at, id",
        row![&account.to_string()],
        |row| Ok(Listed { id: row.get(0)?, issuer: row.get(1)?, linked_at: row.get(2)?, used_at: row.get(3)? }),
    )
}

pub(crate) fn count(tx: &ReadTx<'_>, account: AccountId) -> Result<i64, StoreError> {
    let counted =
        tx.first("SELECT count(*) FROM identity_eid WHERE account = $1", row![&account.to_string()], |row| row.get(0))?;
    Ok(counted.unwrap_or_default())
}

/// Notes a use; `false`: the link is gone.
pub(crate) fn used(tx: &WriteTx<'_>, id: EidId, account: AccountId, now: UtcMicros) -> Result<bool, StoreError> {
    let used = tx.execute(
        "UPDATE identity_eid SET used_at = $3 WHERE id = $1 AND account = $2",
        row![&id.to_string(), &account.to_string(), now],
    )?;
    Ok(used == 1)
}

/// Takes a link away; `false` when the account has no such one.
pub(crate) fn remove(tx: &WriteTx<'_>, account: AccountId, id: EidId) -> Result<bool, StoreError> {
    let removed = tx.execute(
        "DELETE FROM identity_eid WHERE id = $1 AND account = $2",
        row![&id.to_string(), &account.to_string()],
    )?;
    Ok(removed == 1)
}

/// Takes every link of an account away, and the trips that would make another.
pub(crate) fn remove_all(tx: &WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    let account = account.to_string();
    tx.execute("DELETE FROM identity_eid_trip WHERE account = $1", row![&account])?;
    tx.execute("DELETE FROM identity_eid WHERE account = $1", row![&account])?;
    Ok(())
}

/// The keyed hash of the tax code that was given for an account.
pub(crate) fn number_of(tx: &ReadTx<'_>, account: AccountId) -> Result<Option<Vec<u8>>, StoreError> {
    tx.first("SELECT number_index FROM identity_eid_number WHERE account = $1", row![&account.to_string()], |row| {
        row.get(0)
    })
}

pub(crate) fn set_number(
    tx: &WriteTx<'_>,
    account: AccountId,
    number: &[u8; 32],
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_eid_number (account, number_index, given_at) VALUES ($1, $2, $3)
         ON CONFLICT (account) DO UPDATE SET number_index = excluded.number_index, given_at = excluded.given_at",
        row![&account.to_string(), number, now],
    )?;
    Ok(())
}

/// Takes the tax code of an account away; `false` when there was none.
pub(crate) fn remove_number(tx: &WriteTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    Ok(tx.execute("DELETE FROM identity_eid_number WHERE account = $1", row![&account.to_string()])? == 1)
}

/// Somebody about to leave for the provider.
pub(crate) struct NewTrip {
    pub(crate) id_hash: [u8; 32],
    /// The hash of what only the browser that leaves holds.
    pub(crate) browser: [u8; 32],
    pub(crate) account: Option<AccountId>,
    pub(crate) state: String,
    pub(crate) held: String,
    pub(crate) ends_at: UtcMicros,
}

pub(crate) fn begin(tx: &WriteTx<'_>, trip: &NewTrip) -> Result<(), StoreError> {
    let account = trip.account.map(|account| account.to_string());
    tx.execute(
        "INSERT INTO identity_eid_trip (id_hash, browser, account, state, held, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        row![&trip.id_hash, &trip.browser, account.as_deref(), &trip.state, &trip.held, trip.ends_at],
    )?;
    Ok(())
}

/// Somebody who is back.
pub(crate) struct Back {
    pub(crate) state: String,
    pub(crate) account: Option<AccountId>,
    /// Whether something waits for them.
    pub(crate) held: bool,
}

/// Takes a trip up, once. Two who answer at once are one.
pub(crate) fn take(
    tx: &WriteTx<'_>,
    id_hash: &[u8; 32],
    browser: &[u8; 32],
    now: UtcMicros,
) -> Result<Option<Back>, StoreError> {
    let taken = tx.execute(
        "UPDATE identity_eid_trip SET answered_at = $3
         WHERE id_hash = $1 AND browser = $2 AND answered_at IS NULL AND ends_at > $3",
        row![id_hash, browser, now],
    )?;
    if taken != 1 {
        return Ok(None);
    }
    tx.first("SELECT state, account, held FROM identity_eid_trip WHERE id_hash = $1", row![id_hash], |row| {
        let held: String = row.get(2)?;
        Ok(Back { state: row.get(0)?, account: row.get(1)?, held: !held.is_empty() })
    })
}

/// What became of a trip; what was needed on the way is forgotten.
pub(crate) fn end(
    tx: &WriteTx<'_>,
    id_hash: &[u8; 32],
    outcome: &str,
    offered: Option<&str>,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE identity_eid_trip SET outcome = $2, offered = $3, state = '' WHERE id_hash = $1",
        row![id_hash, outcome, offered],
    )?;
    Ok(())
}

/// A trip that is over.
pub(crate) struct Over {
    pub(crate) id_hash: Vec<u8>,
    pub(crate) account: Option<AccountId>,
    pub(crate) held: String,
    pub(crate) outcome: Option<String>,
    pub(crate) offered: Option<String>,
}

/// The last trip of a browser that came back, while it is remembered.
pub(crate) fn last_answered(tx: &ReadTx<'_>, browser: &[u8; 32], now: UtcMicros) -> Result<Option<Over>, StoreError> {
    tx.first(
        "SELECT id_hash, account, held, outcome, offered FROM identity_eid_trip
         WHERE browser = $1 AND answered_at IS NOT NULL AND ends_at > $2
         ORDER BY answered_at DESC, ends_at DESC LIMIT 1",
        row![browser, now],
        |row| {
            Ok(Over {
                id_hash: row.get(0)?,
                account: row.get(1)?,
                held: row.get(2)?,
                outcome: row.get(3)?,
                offered: row.get(4)?,
            })
        },
    )
}

/// They have said whether it is theirs; `false`: they had said so before, or nothing was offered.
pub(crate) fn answer_offer(tx: &WriteTx<'_>, id_hash: &[u8], outcome: &str) -> Result<bool, StoreError> {
    let answered = tx.execute(
        "UPDATE identity_eid_trip SET outcome = $2, offered = NULL WHERE id_hash = $1 AND offered IS NOT NULL",
        row![id_hash, outcome],
    )?;
    Ok(answered == 1)
}

/// Forgets trips that are over, and those from which nobody came back.
pub(crate) fn sweep(tx: &WriteTx<'_>, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("DELETE FROM identity_eid_trip WHERE ends_at <= $1", row![now])?;
    Ok(())
}

/// Something a person is to be told of their identities when they sign in next.
pub(crate) fn insert_notice(
    tx: &WriteTx<'_>,
    id: &str,
    account: AccountId,
    what: &str,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_eid_notice (id, account, what, at) VALUES ($1, $2, $3, $4)",
        row![id, &account.to_string(), what, now],
    )?;
    Ok(())
}
