// SPDX-License-Identifier: EUPL-1.2
//! Coming in with a passkey. It has the person's finger, face or PIN behind it, so it counts for both steps.

use super::{GOOD_FOR, PasskeyQuestion, ceremony, ceremony::Bad, notice};
use crate::{
    AccountId, Identity, IdentityError, Opened, Sender, Token,
    browser::{self, ANYBODY, Stamps},
    sign_in::How,
    store::{self, passkey::Ceremony, passkey::Moves},
    throttle, trail,
};
use ::store::StoreError;
use kernel::{Actor, UtcMicros};

/// The use of a passkey, to be written down with the session it begins.
pub(crate) struct Used {
    pub(crate) id: super::PasskeyId,
    pub(crate) seen_counter: u32,
    pub(crate) moves: Moves,
}

impl Identity {
    /// Begins to come in with a passkey. `waiting` is what [`crate::Cookie::Passkey`] held, so that two pages of one browser do not
    /// disturb each other; the answer says what it must hold.
    ///
    /// # Errors
    /// [`IdentityError::PasskeysOff`], [`IdentityError::TooManyTries`].
    pub async fn ask_passkey(
        &self,
        waiting: Option<Token>,
        sender: Sender<'_>,
    ) -> Result<(PasskeyQuestion, Token), IdentityError> {
        let asked = ceremony::ask_for_any(self.passkeys()?).map_err(|_| IdentityError::PasskeyRefused)?;
        let now = self.clock.now();
        let (id, browser) = (Token::new(&*self.chance), waiting.unwrap_or_else(|| Token::new(&*self.chance)));
        let begun = Ceremony {
            id_hash: id.hash(),
            browser: browser.hash(),
            account: None,
            state: asked.state,
            ends_at: now.plus_seconds(GOOD_FOR),
        };
        let bucket = self.passkey_bucket(sender);
        self.db
            .write(&Actor::public(), move |tx| {
                // Who hammers from afar slows down only browsers that nobody knows, as with passwords (ADR 0041).
                if let Some(bucket) = bucket {
                    let tally = store::hold_tally(tx, &bucket, now)?.count(now)?;
                    store::keep_tally(tx, &bucket, tally)?;
                } else {
                    let due_at = throttle::keep_pace(store::hold_pace(tx, store::PASSKEY_PACE)?, now)?;
                    store::keep_pace(tx, store::PASSKEY_PACE, due_at)?;
                }
                store::passkey::begin(tx, &begun)?;
                Ok::<_, IdentityError>(())
            })
            .await?;
        Ok((PasskeyQuestion { ceremony: id.text(), options: asked.options }, browser))
    }

    /// Comes in with what the authenticator answered.
    ///
    /// # Errors
    /// [`IdentityError::StepOver`] when the question is too old, was answered before, or was asked in another browser;
    /// [`IdentityError::PasskeyUnknown`] when nobody has this passkey any more; [`IdentityError::PasskeyCopied`] when its
    /// counter went back; [`IdentityError::PasskeyRefused`]; [`IdentityError::NoMembership`].
    pub async fn enter_with_passkey(
        &self,
        ceremony: &str,
        waiting: Option<Token>,
        answer: &str,
        sender: Sender<'_>,
    ) -> Result<Opened, IdentityError> {
        let home = self.passkeys()?;
        let presented = ceremony::Presented::read(answer).map_err(|_| IdentityError::PasskeyRefused)?;
        let now = self.clock.now();
        let browser = waiting.ok_or(IdentityError::StepOver)?;
        let (state, None) = self.take_question(ceremony, &browser, now).await? else {
            return Err(IdentityError::StepOver);
        };
        let credential = presented.credential();
        let found = self.db.read(&Actor::public(), move |tx| store::passkey::of_credential(tx, &credential)).await?;
        let Some(found) = found else {
            self.passkey_refused(None, "unknown", now).await?;
            return Err(IdentityError::PasskeyUnknown);
        };
        let handle = self.handle(found.account);
        let moves = match presented.verify(home, &state, handle, &found.public_key, found.moves) {
            Ok(moves) => moves,
            Err(Bad::Counter) => {
                self.passkey_refused(Some(found.account), "counter", now).await?;
                return Err(IdentityError::PasskeyCopied);
            }
            Err(Bad::Answer) => {
                self.passkey_refused(Some(found.account), "answer", now).await?;
                return Err(IdentityError::PasskeyRefused);
            }
        };
        let index: [u8; 32] = found.index.try_into().map_err(|_| IdentityError::PasskeyUnknown)?;
        let used = Used { id: found.id, seen_counter: found.moves.counter, moves };
        let tallies: Vec<[u8; 32]> = self.passkey_bucket(sender).into_iter().collect();
        self.begin(found.account, &index, &tallies, How::Passkey(used), sender).await
    }

    /// Where the questions of a browser that we know are counted.
    fn passkey_bucket(&self, sender: Sender<'_>) -> Option<[u8; 32]> {
        let stamps = Stamps::read(sender.stamps.unwrap_or_default());
        let stamp = stamps.known(&self.vault, &ANYBODY)?;
        Some(self.vault.sign("identity.passkey_browser", &browser::bucket(&self.vault, &stamp)))
    }

    /// A refusal goes in the audit; that there seem to be two of a passkey is told to its owner.
    async fn passkey_refused(
        &self,
        account: Option<AccountId>,
        why: &'static str,
        now: UtcMicros,
    ) -> Result<(), IdentityError> {
        let chance = self.chance.clone();
        let written: Result<(), StoreError> = self
            .db
            .write(&Actor::public(), move |tx| {
                if let (Some(account), "counter") = (account, why) {
                    notice(tx, account, "passkey_copied", now, &*chance)?;
                }
                trail::passkey_refused(tx, account, why, now, &*chance)
            })
            .await;
        Ok(written?)
    }
}
