// SPDX-License-Identifier: EUPL-1.2
//! Linking an identity to one's own account: the provider has said a name, and they say whether it is theirs. At a computer of
//! everybody it may know whoever sat there before.

use super::{EidOutcome, trip::GOOD_FOR};
use crate::{
    AccountId, Identity, IdentityError, Member, Token,
    store::{self, eid::NewLink},
};
use ::store::StoreError;
use kernel::{Id, UtcMicros};
use serde::{Deserialize, Serialize};

const OFFER: &str = "identity.eid_offer";

/// What is to be linked, encrypted in the trip's row until they say yes.
#[derive(Serialize, Deserialize)]
pub(super) struct Offered {
    account: String,
    issuer: String,
    subject: [u8; 32],
    pub(super) name: String,
}

impl Identity {
    pub(super) fn seal_offer(
        &self,
        account: AccountId,
        issuer: String,
        subject: [u8; 32],
        name: String,
        now: UtcMicros,
    ) -> String {
        let offered = Offered { account: account.to_string(), issuer, subject, name };
        let bytes = serde_json::to_vec(&offered).unwrap_or_default();
        self.vault.seal_state(OFFER, now.plus_seconds(GOOD_FOR), &bytes)
    }

    /// What was offered to this account.
    pub(super) fn open_offer(&self, text: &str, account: AccountId, now: UtcMicros) -> Option<Offered> {
        let offered: Offered = serde_json::from_slice(&self.vault.open_state(OFFER, now, text).ok()?).ok()?;
        (offered.account == account.to_string()).then_some(offered)
    }

    /// They say that the identity is theirs: it is linked.
    ///
    /// # Errors
    /// [`IdentityError::StepOver`] when nothing is offered any more; [`IdentityError::EidTaken`] when somebody was faster;
    /// [`IdentityError::TooManyEids`].
    pub async fn link_eid(&self, member: &Member, waiting: Option<&Token>) -> Result<(), IdentityError> {
        let browser = waiting.ok_or(IdentityError::StepOver)?.hash();
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        let found = self.db.read(&member.actor(), move |tx| store::eid::last_answered(tx, &browser, now)).await?;
        let found = found.filter(|found| found.account == Some(account)).ok_or(IdentityError::StepOver)?;
        let offered = found.offered.as_deref().and_then(|text| self.open_offer(text, account, now));
        let offered = offered.ok_or(IdentityError::StepOver)?;
        let new = NewLink {
            id: Id::new(now, &*self.chance),
            account,
            issuer: offered.issuer,
            subject: offered.subject,
            linked_by: "owner",
        };
        let (bucket, id) = (self.link_bucket(account), found.id_hash.clone());
        let linked = self
            .db
            .write(&member.actor(), move |tx| {
                if !store::eid::answer_offer(tx, &found.id_hash, EidOutcome::Linked.code())? {
                    return Err(IdentityError::StepOver);
                }
                store::forget_tally(tx, &bucket)?;
                super::write_link(tx, &new, now, &*chance)
            })
            .await;
        // What cannot be linked is not offered again.
        let outcome = match linked {
            Err(IdentityError::EidTaken) => EidOutcome::Taken,
            Err(IdentityError::TooManyEids) => EidOutcome::TooMany,
            other => return other,
        };
        let written: Result<bool, StoreError> =
            self.db.write(&member.actor(), move |tx| store::eid::answer_offer(tx, &id, outcome.code())).await;
        written?;
        linked
    }

    /// They say that it is not theirs: nothing is linked, and nothing of it is kept.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn decline_eid(&self, member: &Member, waiting: Option<&Token>) -> Result<(), IdentityError> {
        let Some(browser) = waiting.map(Token::hash) else { return Ok(()) };
        let (now, account) = (self.clock.now(), member.account);
        self.db
            .write(&member.actor(), move |tx| {
                let found = store::eid::last_answered(tx, &browser, now)?;
                if let Some(found) = found.filter(|found| found.account == Some(account)) {
                    store::eid::answer_offer(tx, &found.id_hash, EidOutcome::Cancelled.code())?;
                }
                Ok(())
            })
            .await
    }
}
