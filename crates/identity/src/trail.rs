// SPDX-License-Identifier: EUPL-1.2
//! What this room writes in the audit, and what it tells other rooms.

use crate::AccountId;
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use kernel::{Chance, UtcMicros};

pub(crate) const ACCOUNT_OPENED: &str = "identity.account_opened";
pub(crate) const ACCOUNT_CLOSED: &str = "identity.account_closed";
pub(crate) const SIGNED_IN: &str = "identity.signed_in";
pub(crate) const SIGNED_OUT: &str = "identity.signed_out";
const SIGN_IN_REFUSED: &str = "identity.sign_in_refused";
/// The subject of a refusal when no account has the name that was typed.
const NOBODY: &str = "nobody";

/// A change: in the audit and, as an event, for rooms above.
pub(crate) fn tell(
    tx: &WriteTx<'_>,
    action: &str,
    account: AccountId,
    details: &str,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    record(tx, action, account, details, now, chance)?;
    tx.emit(&Event { topic: action, subject: &account.to_string(), body: b"" }, now, chance)
}

/// A change that no other room asks about: in the audit alone.
pub(crate) fn record(
    tx: &WriteTx<'_>,
    action: &str,
    account: AccountId,
    details: &str,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    audit::record(tx, &Entry { action, subject: &account.to_string(), details }, now, chance)?;
    Ok(())
}

/// A sign-in that was refused: one row, also when there is no such account, so that it takes as long.
pub(crate) fn refused(
    tx: &WriteTx<'_>,
    account: Option<AccountId>,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    let subject = account.map_or_else(|| NOBODY.to_owned(), |account| account.to_string());
    audit::record(tx, &Entry { action: SIGN_IN_REFUSED, subject: &subject, details: "" }, now, chance)?;
    Ok(())
}
