// SPDX-License-Identifier: EUPL-1.2
//! The trip to the provider and back: what OpenID Connect calls the authorization request. Who leaves is remembered in a row for
//! ten minutes, good once, for the browser that left; what the browser carries opens nothing by itself and names nobody.

use super::provider::{Bad, Drawn};
use crate::{
    AccountId, Identity, IdentityError, Member, Password, Sender, Session, Token,
    browser::{self, ANYBODY, Stamps},
    store::{self, eid::NewTrip},
    throttle,
};
use kernel::{Actor, Language, UtcMicros};
use serde::{Deserialize, Serialize};

/// How long somebody may be away, in seconds.
pub(crate) const GOOD_FOR: i64 = 600;

/// The longest form that waits, in bytes as it is carried.
const HELD_LONGEST: usize = 48 * 1024;

const STATE: &str = "identity.eid_trip";

/// What leaves with somebody, and waits for them.
pub struct EidDeparture<'l> {
    /// Where the provider sends them back: the whole address.
    pub redirect: &'l str,
    /// In which language they read.
    pub language: Language,
    /// A form that waits for them to be in, encrypted; empty: nothing.
    pub held: &'l str,
    /// What [`crate::Cookie::Eid`] held, so that two pages of one browser do not disturb each other.
    pub waiting: Option<Token>,
}

/// Somebody may go.
pub struct EidSent {
    /// Where: the provider's address, with nothing personal in it.
    pub address: String,
    /// What [`crate::Cookie::Eid`] must hold from now on.
    pub browser: Token,
}

/// What became of a trip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EidOutcome {
    /// They are in.
    Entered,
    /// They pressed cancel, or did not agree.
    Cancelled,
    /// The provider does not answer, or not in time.
    Down,
    /// What it says is not good.
    Refused,
    /// It is not sure enough of who they are.
    TooLow,
    /// The identity is linked to no account.
    Unknown,
    /// The account works for no body any more.
    NoMembership,
    /// To be linked: they are asked whether it is theirs.
    Offered,
    /// They said yes.
    Linked,
    /// It is linked already: to them, or to somebody else.
    Taken,
    /// It is somebody else's: its tax code is not the one that was given.
    NotTheirs,
    /// They have enough of them.
    TooMany,
}

/// Every outcome with the word stored.
const OUTCOMES: [(EidOutcome, &str); 12] = [
    (EidOutcome::Entered, "entered"),
    (EidOutcome::Cancelled, "cancelled"),
    (EidOutcome::Down, "down"),
    (EidOutcome::Refused, "refused"),
    (EidOutcome::TooLow, "too_low"),
    (EidOutcome::Unknown, "unknown"),
    (EidOutcome::NoMembership, "no_membership"),
    (EidOutcome::Offered, "offered"),
    (EidOutcome::Linked, "linked"),
    (EidOutcome::Taken, "taken"),
    (EidOutcome::NotTheirs, "not_theirs"),
    (EidOutcome::TooMany, "too_many"),
];

impl EidOutcome {
    pub(crate) fn code(self) -> &'static str {
        OUTCOMES.iter().find(|(outcome, _)| *outcome == self).map_or("refused", |(_, code)| code)
    }

    fn from_code(code: &str) -> Self {
        OUTCOMES.iter().find(|(_, known)| *known == code).map_or(Self::Refused, |(outcome, _)| *outcome)
    }
}

/// A trip that is over, for the page they come back to.
pub struct EidTrip {
    /// What became of it.
    pub outcome: EidOutcome,
    /// To whose account an identity was to be linked; none: they would come in.
    pub account: Option<AccountId>,
    /// What waited for them.
    pub held: String,
    /// The name that the provider says, while they are asked whether it is theirs; empty when it says none.
    pub offered: Option<String>,
}

/// What is needed when they come back, encrypted in the row.
#[derive(Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) nonce: String,
    pub(crate) verifier: String,
    pub(crate) redirect: String,
    pub(crate) language: String,
    /// The browser's stamps: it does not send them when it comes from another site.
    pub(crate) stamps: String,
}

impl Identity {
    /// Leaves for the provider, to come in.
    ///
    /// # Errors
    /// [`IdentityError::EidOff`]; [`IdentityError::EidDown`] when the provider does not answer; [`IdentityError::TooManyTries`].
    pub async fn leave_for_eid(&self, leaving: EidDeparture<'_>, sender: Sender<'_>) -> Result<EidSent, IdentityError> {
        let now = self.clock.now();
        self.eid().ok_or(IdentityError::EidOff)?;
        let bucket = self.eid_bucket(sender.stamps.unwrap_or_default());
        self.db
            .write(&Actor::public(), move |tx| {
                // As with passkeys: who hammers from afar slows down only browsers that nobody knows (ADR 0041).
                if let Some(bucket) = bucket {
                    let tally = store::hold_tally(tx, &bucket, now)?.count(now)?;
                    store::keep_tally(tx, &bucket, tally)?;
                } else {
                    let due_at = throttle::keep_pace(store::hold_pace(tx, store::EID_PACE)?, now)?;
                    store::keep_pace(tx, store::EID_PACE, due_at)?;
                }
                Ok::<_, IdentityError>(())
            })
            .await?;
        self.leave(leaving, None, sender.stamps.unwrap_or_default(), now).await
    }

    /// Leaves for the provider, to link an identity to one's own account. The password is asked unless one has just come in.
    ///
    /// # Errors
    /// [`IdentityError::EidOff`]; [`IdentityError::EidDown`]; [`IdentityError::WrongCredentials`] for the password,
    /// [`IdentityError::TooManyTries`]; [`IdentityError::TooManyEids`].
    pub async fn leave_to_link_eid(
        &self,
        member: &Member,
        token: &Token,
        password: Option<&Password>,
        leaving: EidDeparture<'_>,
    ) -> Result<EidSent, IdentityError> {
        let now = self.clock.now();
        self.eid().ok_or(IdentityError::EidOff)?;
        self.is_fresh_or_password(member, token, password).await?;
        if self.eid_count(member).await? >= i64::try_from(super::MOST).unwrap_or(i64::MAX) {
            return Err(IdentityError::TooManyEids);
        }
        // Each trip makes us ask the provider: also who is in goes at a pace.
        let bucket = self.link_bucket(member.account);
        self.db
            .write(&member.actor(), move |tx| {
                let tally = store::hold_tally(tx, &bucket, now)?.count(now)?;
                store::keep_tally(tx, &bucket, tally)?;
                Ok::<_, IdentityError>(())
            })
            .await?;
        self.leave(leaving, Some(member.account), "", now).await
    }

    async fn leave(
        &self,
        leaving: EidDeparture<'_>,
        account: Option<AccountId>,
        stamps: &str,
        now: UtcMicros,
    ) -> Result<EidSent, IdentityError> {
        let drawn = || Token::new(&*self.chance).text();
        let (id, nonce, verifier) = (Token::new(&*self.chance), drawn(), drawn());
        let browser = leaving.waiting.unwrap_or_else(|| Token::new(&*self.chance));
        let state = State {
            nonce,
            verifier,
            redirect: leaving.redirect.to_owned(),
            language: leaving.language.code().to_owned(),
            stamps: stamps.to_owned(),
        };
        let provider = self.eid().ok_or(IdentityError::EidOff)?.0.clone();
        let (language, name) = (leaving.language, id.text());
        let bytes = serde_json::to_vec(&state).unwrap_or_default();
        let asked = move || {
            let drawn =
                Drawn { state: &name, nonce: &state.nonce, verifier: &state.verifier, redirect: &state.redirect };
            provider.address(&drawn, language, now)
        };
        let address = blocking(asked).await?.map_err(|bad| {
            let (Bad::Down(why) | Bad::Refused(why)) = bad else { return IdentityError::EidDown };
            tracing::warn!(why, "nobody can leave for the provider of digital identities");
            IdentityError::EidDown
        })?;
        let ends_at = now.plus_seconds(GOOD_FOR);
        let trip = NewTrip {
            id_hash: id.hash(),
            browser: browser.hash(),
            account,
            state: self.vault.seal_state(STATE, ends_at, &bytes),
            // What is longer is no form of ours (ADR 0089), and nobody fills our disk with it.
            held: if leaving.held.len() > HELD_LONGEST { String::new() } else { leaving.held.to_owned() },
            ends_at,
        };
        self.db.write(&Actor::public(), move |tx| store::eid::begin(tx, &trip)).await?;
        Ok(EidSent { address, browser })
    }

    /// What became of the last trip of this browser, while it is remembered. `session`: a trip to link belongs to its account
    /// alone.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn eid_trip(
        &self,
        waiting: Option<&Token>,
        session: Option<&Session>,
    ) -> Result<Option<EidTrip>, IdentityError> {
        let Some(browser) = waiting.map(Token::hash) else { return Ok(None) };
        let now = self.clock.now();
        let found = self.db.read(&Actor::public(), move |tx| store::eid::last_answered(tx, &browser, now)).await?;
        let Some(found) = found else { return Ok(None) };
        let theirs = found.account.is_none_or(|of| session.is_some_and(|session| session.member.account == of));
        if !theirs {
            return Ok(None);
        }
        let outcome = EidOutcome::from_code(found.outcome.as_deref().unwrap_or_default());
        let offered = match (&found.offered, found.account) {
            (Some(text), Some(account)) => self.open_offer(text, account, now).map(|offered| offered.name),
            _ => None,
        };
        Ok(Some(EidTrip { outcome, account: found.account, held: found.held, offered }))
    }

    pub(crate) fn trip_state(&self, text: &str, now: UtcMicros) -> Option<State> {
        serde_json::from_slice(&self.vault.open_state(STATE, now, text).ok()?).ok()
    }

    /// Where the trips to link an identity to an account are counted.
    pub(crate) fn link_bucket(&self, account: AccountId) -> [u8; 32] {
        self.vault.sign("identity.eid_link", account.to_string().as_bytes())
    }

    /// Where the trips of a browser that we know are counted.
    pub(crate) fn eid_bucket(&self, stamps: &str) -> Option<[u8; 32]> {
        let stamp = Stamps::read(stamps).known(&self.vault, &ANYBODY)?;
        Some(self.vault.sign("identity.eid_browser", &browser::bucket(&self.vault, &stamp)))
    }
}

/// Work that waits for the network, away from the threads that serve pages.
///
/// # Errors
/// [`IdentityError::EidDown`] when it stopped unexpectedly.
pub(crate) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, IdentityError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| IdentityError::EidDown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_reads_back() {
        for (outcome, code) in OUTCOMES {
            assert_eq!((outcome.code(), EidOutcome::from_code(code)), (code, outcome));
        }
        assert_eq!(EidOutcome::from_code("nonsense"), EidOutcome::Refused);
    }
}
