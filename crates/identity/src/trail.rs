// SPDX-License-Identifier: EUPL-1.2
//! What this room writes in the audit, and what it tells other rooms.

use crate::AccountId;
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use kernel::{Chance, Id, UtcMicros};

pub(crate) const ACCOUNT_OPENED: &str = "identity.account_opened";
pub(crate) const ACCOUNT_CLOSED: &str = "identity.account_closed";
pub(crate) const MEMBERSHIP_BEGAN: &str = "identity.membership_began";
pub(crate) const MEMBERSHIP_CHANGED: &str = "identity.membership_changed";
pub(crate) const MEMBERSHIP_ENDED: &str = "identity.membership_ended";
pub(crate) const INVITED: &str = "identity.invited";
pub(crate) const INVITED_BACK: &str = "identity.invited_back";
pub(crate) const INVITATION_REVOKED: &str = "identity.invitation_revoked";
pub(crate) const ACCESS_RESET: &str = "identity.access_reset";
pub(crate) const ACTS_FOR: &str = "identity.acts_for";
pub(crate) const PASSWORD_CHANGED: &str = "identity.password_changed";
pub(crate) const SECOND_STEP_ON: &str = "identity.second_step_on";
pub(crate) const SECOND_STEP_OFF: &str = "identity.second_step_off";
pub(crate) const CODES_RENEWED: &str = "identity.recovery_codes_renewed";
pub(crate) const PASSKEY_ADDED: &str = "identity.passkey_added";
pub(crate) const PASSKEY_RENAMED: &str = "identity.passkey_renamed";
pub(crate) const PASSKEY_REMOVED: &str = "identity.passkey_removed";
pub(crate) const EID_LINKED: &str = "identity.eid_linked";
pub(crate) const EID_UNLINKED: &str = "identity.eid_unlinked";
pub(crate) const EID_NUMBER_GIVEN: &str = "identity.eid_number_given";
pub(crate) const EID_NUMBER_TAKEN: &str = "identity.eid_number_taken";
const EID_REFUSED: &str = "identity.eid_refused";
const PASSKEY_REFUSED: &str = "identity.passkey_refused";
pub(crate) const SESSIONS_ENDED: &str = "identity.sessions_ended";
pub(crate) const SIGNED_IN: &str = "identity.signed_in";
pub(crate) const SIGNED_OUT: &str = "identity.signed_out";
const SIGN_IN_REFUSED: &str = "identity.sign_in_refused";
pub(crate) const SECOND_STEP_REFUSED: &str = "identity.second_step_refused";
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

/// A change that no other room asks about: in the audit alone. The subject is an account or an invitation.
pub(crate) fn record<T>(
    tx: &WriteTx<'_>,
    action: &str,
    account: Id<T>,
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

/// A passkey that was refused, and why: unknown, an answer that does not fit, a counter that went back.
pub(crate) fn passkey_refused(
    tx: &WriteTx<'_>,
    account: Option<AccountId>,
    why: &str,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    let subject = account.map_or_else(|| NOBODY.to_owned(), |account| account.to_string());
    audit::record(tx, &Entry { action: PASSKEY_REFUSED, subject: &subject, details: why }, now, chance)?;
    Ok(())
}

/// A digital identity that was refused, and why in a word: unknown, a level too low, an answer that is not good.
pub(crate) fn eid_refused(
    tx: &WriteTx<'_>,
    account: Option<AccountId>,
    why: &str,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    let subject = account.map_or_else(|| NOBODY.to_owned(), |account| account.to_string());
    audit::record(tx, &Entry { action: EID_REFUSED, subject: &subject, details: why }, now, chance)?;
    Ok(())
}
