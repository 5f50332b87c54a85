// SPDX-License-Identifier: EUPL-1.2
//! Passkeys, what was asked of an authenticator, and what a person is to be told of them.

use crate::{AccountId, PasskeyId};
use ::store::{ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::SubjectId;

/// A passkey about to be written; its name sealed already.
pub(crate) struct NewPasskey {
    pub(crate) id: PasskeyId,
    pub(crate) account: AccountId,
    pub(crate) credential: Vec<u8>,
    pub(crate) public_key: Vec<u8>,
    pub(crate) moves: Moves,
    pub(crate) transports: u8,
    pub(crate) model: Vec<u8>,
    pub(crate) name: Vec<u8>,
}

/// What changes at each use, as the authenticator tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moves {
    pub(crate) counter: u32,
    pub(crate) backup: u8,
    pub(crate) attachment: u8,
}

/// A passkey that somebody would come in with.
pub(crate) struct Shown {
    pub(crate) id: PasskeyId,
    pub(crate) account: AccountId,
    /// The blind index of the account's sign-in name.
    pub(crate) index: Vec<u8>,
    pub(crate) public_key: Vec<u8>,
    pub(crate) moves: Moves,
}

/// A passkey for its owner's list; its name still sealed.
pub(crate) struct Listed {
    pub(crate) id: PasskeyId,
    pub(crate) name: Vec<u8>,
    pub(crate) backup: u8,
    pub(crate) added_at: UtcMicros,
    pub(crate) used_at: Option<UtcMicros>,
}

pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewPasskey, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_passkey
           (id, account, credential, public_key, counter, backup, attachment, transports, model, name, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        row![
            &new.id.to_string(),
            &new.account.to_string(),
            &new.credential,
            &new.public_key,
            i64::from(new.moves.counter),
            i64::from(new.moves.backup),
            i64::from(new.moves.attachment),
            i64::from(new.transports),
            &new.model,
            &new.name,
            now,
        ],
    )?;
    Ok(())
}

/// The passkey with this credential, of an account that is open.
pub(crate) fn of_credential(tx: &ReadTx<'_>, credential: &[u8]) -> Result<Option<Shown>, StoreError> {
    tx.first(
        "SELECT p.id, p.account, a.sign_in_index, p.public_key, p.counter, p.backup, p.attachment
         FROM identity_passkey p JOIN identity_account a ON a.id = p.account
         WHERE p.credential = $1 AND a.closed_at IS NULL",
        row![credential],
        |row| {
            Ok(Shown {
                id: row.get(0)?,
                account: row.get(1)?,
                index: row.get(2)?,
                public_key: row.get(3)?,
                moves: Moves {
                    counter: u32::try_from(row.get::<i64>(4)?)
                        .map_err(|_| StoreError::Column { column: 4, expected: "a counter" })?,
                    backup: small(row, 5)?,
                    attachment: small(row, 6)?,
                },
            })
        },
    )
}

/// The passkeys of an account with the subject under whose key their names are, the oldest first.
pub(crate) fn of_account(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<(SubjectId, Listed)>, StoreError> {
    tx.query(
        "SELECT a.subject, p.id, p.name, p.backup, p.added_at, p.used_at
         FROM identity_passkey p JOIN identity_account a ON a.id = p.account
         WHERE p.account = $1 ORDER BY p.added_at, p.id",
        row![&account.to_string()],
        |row| {
            let listed = Listed {
                id: row.get(1)?,
                name: row.get(2)?,
                backup: small(row, 3)?,
                added_at: row.get(4)?,
                used_at: row.get(5)?,
            };
            Ok((row.get(0)?, listed))
        },
    )
}

/// The credentials of an account and by which ways a browser reaches them, so that none is made twice.
pub(crate) fn credentials(tx: &ReadTx<'_>, account: AccountId) -> Result<Vec<(Vec<u8>, u8)>, StoreError> {
    tx.query(
        "SELECT credential, transports FROM identity_passkey WHERE account = $1 ORDER BY added_at, id",
        row![&account.to_string()],
        |row| Ok((row.get(0)?, small(row, 1)?)),
    )
}

/// How many passkeys an account has.
pub(crate) fn count(tx: &ReadTx<'_>, account: AccountId) -> Result<i64, StoreError> {
    let counted =
        tx.first("SELECT count(*) FROM identity_passkey WHERE account = $1", row![&account.to_string()], |row| {
            row.get(0)
        })?;
    Ok(counted.unwrap_or_default())
}

/// Notes a use, if the counter is still the one that was looked at; `false`: it moved meanwhile, or the passkey is gone.
pub(crate) fn used(
    tx: &WriteTx<'_>,
    id: PasskeyId,
    seen_counter: u32,
    moves: Moves,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let used = tx.execute(
        "UPDATE identity_passkey SET counter = $3, backup = $4, attachment = $5, used_at = $6
         WHERE id = $1 AND counter = $2",
        row![
            &id.to_string(),
            i64::from(seen_counter),
            i64::from(moves.counter),
            i64::from(moves.backup),
            i64::from(moves.attachment),
            now,
        ],
    )?;
    Ok(used == 1)
}

/// Gives a passkey another name; `false` when the account has no such one.
pub(crate) fn rename(tx: &WriteTx<'_>, account: AccountId, id: PasskeyId, name: &[u8]) -> Result<bool, StoreError> {
    let renamed = tx.execute(
        "UPDATE identity_passkey SET name = $3 WHERE id = $1 AND account = $2",
        row![&id.to_string(), &account.to_string(), name],
    )?;
    Ok(renamed == 1)
}

/// Takes a passkey away; `false` when the account has no such one.
pub(crate) fn remove(tx: &WriteTx<'_>, account: AccountId, id: PasskeyId) -> Result<bool, StoreError> {
    let removed = tx.execute(
        "DELETE FROM identity_passkey WHERE id = $1 AND account = $2",
        row![&id.to_string(), &account.to_string()],
    )?;
    Ok(removed == 1)
}

/// Takes every passkey of an account away, and what was asked to add one.
pub(crate) fn remove_all(tx: &WriteTx<'_>, account: AccountId) -> Result<(), StoreError> {
    let account = account.to_string();
    tx.execute("DELETE FROM identity_ceremony WHERE account = $1", row![&account])?;
    tx.execute("DELETE FROM identity_passkey WHERE account = $1", row![&account])?;
    Ok(())
}

/// A question to an authenticator.
pub(crate) struct Ceremony {
    pub(crate) id_hash: [u8; 32],
    /// The hash of what only the browser that asked holds.
    pub(crate) browser: [u8; 32],
    /// To whom a passkey would be added; none: somebody would come in.
    pub(crate) account: Option<AccountId>,
    pub(crate) state: Vec<u8>,
    pub(crate) ends_at: UtcMicros,
}

pub(crate) fn begin(tx: &WriteTx<'_>, ceremony: &Ceremony) -> Result<(), StoreError> {
    let account = ceremony.account.map(|account| account.to_string());
    tx.execute(
        "INSERT INTO identity_ceremony (id_hash, browser, account, state, ends_at) VALUES ($1, $2, $3, $4, $5)",
        row![&ceremony.id_hash, &ceremony.browser, account.as_deref(), &ceremony.state, ceremony.ends_at],
    )?;
    Ok(())
}

/// What was kept of a question: the library's state, and to whom a passkey would be added.
pub(crate) type Kept = (Vec<u8>, Option<AccountId>);

/// Takes a question up, once: its state, and for whom. Two who answer at once are one.
pub(crate) fn take(
    tx: &WriteTx<'_>,
    id_hash: &[u8; 32],
    browser: &[u8; 32],
    now: UtcMicros,
) -> Result<Option<Kept>, StoreError> {
    let found = tx.first(
        "SELECT state, account FROM identity_ceremony WHERE id_hash = $1 AND browser = $2 AND ends_at > $3",
        row![id_hash, browser, now],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let taken =
        tx.execute("DELETE FROM identity_ceremony WHERE id_hash = $1 AND browser = $2", row![id_hash, browser])?;
    Ok(found.filter(|_| taken == 1))
}

/// Forgets questions that nobody answered.
pub(crate) fn sweep(tx: &WriteTx<'_>, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("DELETE FROM identity_ceremony WHERE ends_at <= $1", row![now])?;
    Ok(())
}

/// Something a person is to be told of their passkeys when they sign in next.
pub(crate) fn insert_notice(
    tx: &WriteTx<'_>,
    id: &str,
    account: AccountId,
    what: &str,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_passkey_notice (id, account, what, at) VALUES ($1, $2, $3, $4)",
        row![id, &account.to_string(), what, now],
    )?;
    Ok(())
}

fn small(row: &Row<'_>, column: usize) -> Result<u8, StoreError> {
    u8::try_from(row.get::<i64>(column)?).map_err(|_| StoreError::Column { column, expected: "a small number" })
}
