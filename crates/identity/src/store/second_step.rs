// SPDX-License-Identifier: EUPL-1.2
//! The second step: the sealed secret, the last code used, recovery codes.

use crate::AccountId;
use ::store::{ReadTx, StoreError, WriteTx, row};
use kernel::UtcMicros;
use vault::SubjectId;

/// An account's second step, the secret still sealed.
pub(crate) struct Step {
    pub(crate) subject: SubjectId,
    pub(crate) secret: Vec<u8>,
}

pub(crate) fn of_account(tx: &ReadTx<'_>, account: AccountId) -> Result<Option<Step>, StoreError> {
    tx.first(
        "SELECT a.subject, s.secret FROM identity_second_step s JOIN identity_account a ON a.id = s.account
         WHERE s.account = $1",
        row![&account.to_string()],
        |row| Ok(Step { subject: row.get(0)?, secret: row.get(1)? }),
    )
}

/// Since when there is a second step, and how many recovery codes are left.
pub(crate) fn standing(tx: &ReadTx<'_>, account: AccountId) -> Result<Option<(UtcMicros, i64)>, StoreError> {
    tx.first(
        "SELECT s.since, (SELECT count(*) FROM identity_recovery_code c WHERE c.account = s.account AND c.used_at IS NULL)
         FROM identity_second_step s WHERE s.account = $1",
        row![&account.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(crate) fn insert(
    tx: &WriteTx<'_>,
    account: AccountId,
    secret: &[u8],
    used_step: i64,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO identity_second_step (account, secret, since, last_step) VALUES ($1, $2, $3, $4)",
        row![&account.to_string(), secret, now, used_step],
    )?;
    Ok(())
}

/// Uses up the code of a half minute, and with it all earlier ones; `false` when it was used up already.
pub(crate) fn spend_step(tx: &WriteTx<'_>, account: AccountId, step: i64) -> Result<bool, StoreError> {
    let spent = tx.execute(
        "UPDATE identity_second_step SET last_step = $2 WHERE account = $1 AND last_step < $2",
        row![&account.to_string(), step],
    )?;
    Ok(spent == 1)
}

/// Uses up a recovery code; `false` when it is none, or was used before.
pub(crate) fn spend_code(
    tx: &WriteTx<'_>,
    account: AccountId,
    code_hash: &[u8; 32],
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let spent = tx.execute(
        "UPDATE identity_recovery_code SET used_at = $3 WHERE account = $1 AND code_hash = $2 AND used_at IS NULL",
        row![&account.to_string(), code_hash, now],
    )?;
    Ok(spent == 1)
}

/// New recovery codes in place of the old.
pub(crate) fn replace_codes(tx: &WriteTx<'_>, account: AccountId, hashes: &[[u8; 32]]) -> Result<(), StoreError> {
    let account = account.to_string();
    tx.execute("DELETE FROM identity_recovery_code WHERE account = $1", row![&account])?;
    for hash in hashes {
        tx.execute("INSERT INTO identity_recovery_code (account, code_hash) VALUES ($1, $2)", row![&account, hash])?;
    }
    Ok(())
}

/// Takes the second step and its codes away; `false` when there was none.
pub(crate) fn remove(tx: &WriteTx<'_>, account: AccountId) -> Result<bool, StoreError> {
    let account = account.to_string();
    tx.execute("DELETE FROM identity_recovery_code WHERE account = $1", row![&account])?;
    Ok(tx.execute("DELETE FROM identity_second_step WHERE account = $1", row![&account])? == 1)
}
