// SPDX-License-Identifier: EUPL-1.2
//! Coming back from the provider: in, or told why not. It was sure of them by two things at least, so it counts for both steps.

use super::{
    EidOutcome, Used,
    number::canonical,
    provider::{Bad, Drawn, Person},
    trip::{State, blocking},
};
use crate::{
    AccountId, BrowserKind, Identity, IdentityError, Opened, Sender, Session, Token,
    sign_in::How,
    store::{self, eid::NewLink},
    trail,
};
use ::store::StoreError;
use kernel::{Actor, Id, Language, UtcMicros};

/// What the provider sent back in the address.
#[derive(Debug, Clone, Copy, Default)]
pub struct EidAnswer<'a> {
    /// Which trip it answers.
    pub state: &'a str,
    /// What is changed for who they are; empty: nothing.
    pub code: &'a str,
    /// Why there is none; empty: no reason.
    pub error: &'a str,
    /// Who answers, when it says so; empty: it does not.
    pub issuer: &'a str,
}

/// Somebody is back.
pub struct EidReturn {
    /// In which language they left.
    pub language: Language,
    /// Whether they left to link an identity, and so go back to their own access.
    pub linking: bool,
    /// The session, when they are in.
    pub opened: Option<Opened>,
    /// Whether something waits for them.
    pub held: bool,
}

/// What a trip came to, before it is written down.
enum End {
    In(Box<Opened>),
    Told(EidOutcome),
    /// Refused, for this account or for nobody we know, with the word for the audit.
    Refused(EidOutcome, Option<AccountId>, &'static str),
    /// To be linked when they say that it is theirs.
    Offer(String),
}

impl Identity {
    /// Somebody is back from the provider. What came of it waits in the trip ([`Identity::eid_trip`]), so that no address has
    /// to carry it.
    ///
    /// # Errors
    /// [`IdentityError::EidOff`]; [`IdentityError::StepOver`] when nobody left with this state in this browser, when it was
    /// answered before, or is too old.
    pub async fn back_from_eid(
        &self,
        answer: EidAnswer<'_>,
        waiting: Option<&Token>,
        session: Option<&Session>,
        kind: BrowserKind,
    ) -> Result<EidReturn, IdentityError> {
        self.eid().ok_or(IdentityError::EidOff)?;
        let now = self.clock.now();
        let id = Token::read(answer.state).ok_or(IdentityError::StepOver)?;
        let (hash, browser) = (id.hash(), waiting.ok_or(IdentityError::StepOver)?.hash());
        // Taken up before the provider is asked anything: two who answer at once are one.
        let taken = self.db.write(&Actor::public(), move |tx| store::eid::take(tx, &hash, &browser, now)).await?;
        let taken = taken.ok_or(IdentityError::StepOver)?;
        let state = self.trip_state(&taken.state, now).ok_or(IdentityError::StepOver)?;
        let language = Language::from_code(&state.language).unwrap_or_default();
        let stamps = state.stamps.clone();
        let end = match taken.account {
            Some(account) if session.is_none_or(|session| session.member.account != account) => {
                End::Refused(EidOutcome::Refused, Some(account), "another session")
            }
            of => match self.person(answer, state, now).await? {
                Ok(person) => match of {
                    Some(account) => self.offer(account, person, now).await?,
                    None => self.enter(person, Sender { stamps: Some(&stamps), kind }, now).await?,
                },
                Err(end) => end,
            },
        };
        let (outcome, opened, offered) = match end {
            End::In(opened) => (EidOutcome::Entered, Some(*opened), None),
            End::Offer(text) => (EidOutcome::Offered, None, Some(text)),
            End::Told(outcome) => (outcome, None, None),
            End::Refused(outcome, account, why) => {
                let chance = self.chance.clone();
                let written: Result<(), StoreError> = self
                    .db
                    .write(&Actor::public(), move |tx| {
                        trail::eid_refused(tx, account.or(taken.account), why, now, &*chance)
                    })
                    .await;
                written?;
                (outcome, None, None)
            }
        };
        let written: Result<(), StoreError> = self
            .db
            .write(&Actor::public(), move |tx| store::eid::end(tx, &hash, outcome.code(), offered.as_deref()))
            .await;
        written?;
        Ok(EidReturn { language, linking: taken.account.is_some(), opened, held: taken.held })
    }

    /// Who came back, or why nobody did.
    async fn person(
        &self,
        answer: EidAnswer<'_>,
        state: State,
        now: UtcMicros,
    ) -> Result<Result<Person, End>, IdentityError> {
        let eid = self.eid().ok_or(IdentityError::EidOff)?;
        let refused = |why| End::Refused(EidOutcome::Refused, None, why);
        if !answer.issuer.is_empty() && answer.issuer != eid.issuer() {
            return Ok(Err(refused("issuer")));
        }
        match answer.error {
            "" => {}
            "access_denied" | "interaction_required" | "login_required" | "consent_required" => {
                return Ok(Err(End::Told(EidOutcome::Cancelled)));
            }
            "temporarily_unavailable" | "server_error" => return Ok(Err(End::Told(EidOutcome::Down))),
            _ => return Ok(Err(refused("the provider refused"))),
        }
        if answer.code.is_empty() || answer.code.len() > 4096 {
            return Ok(Err(refused("no code")));
        }
        let (provider, code) = (eid.0.clone(), answer.code.to_owned());
        let (name, unique) = (answer.state.to_owned(), Token::new(&*self.chance).text());
        let redeemed = blocking(move || {
            let drawn =
                Drawn { state: &name, nonce: &state.nonce, verifier: &state.verifier, redirect: &state.redirect };
            provider.redeem(&code, &drawn, &unique, now)
        });
        Ok(redeemed.await?.map_err(|bad| match bad {
            Bad::Down(why) => {
                tracing::warn!(why, "somebody is back from the provider of digital identities and cannot be let in");
                End::Told(EidOutcome::Down)
            }
            Bad::Refused(why) => refused(why),
            Bad::TooLow => End::Refused(EidOutcome::TooLow, None, "level"),
        }))
    }

    /// What the provider tells only on demand.
    pub(super) async fn completed(&self, person: Person, now: UtcMicros) -> Result<Person, IdentityError> {
        let provider = self.eid().ok_or(IdentityError::EidOff)?.0.clone();
        blocking(move || provider.complete(person, now)).await
    }

    /// In, when the identity is linked to an account, or its tax code was given for one.
    async fn enter(&self, person: Person, sender: Sender<'_>, now: UtcMicros) -> Result<End, IdentityError> {
        let issuer = self.eid().ok_or(IdentityError::EidOff)?.issuer().to_owned();
        let subject = self.subject_index(&issuer, &person.subject);
        let known = self.db.read(&Actor::public(), move |tx| store::eid::of_subject(tx, &subject)).await?;
        let (owner, used) = match known {
            Some((owner, id)) => (owner, Used::Linked(id)),
            None => match self.by_number(person, &issuer, subject, now).await? {
                Some(found) => found,
                None => return Ok(End::Refused(EidOutcome::Unknown, None, "unknown")),
            },
        };
        let account = owner.account;
        let Ok(index) = <[u8; 32]>::try_from(owner.sign_in_index) else {
            return Ok(End::Refused(EidOutcome::Unknown, None, "unknown"));
        };
        let tallies: Vec<[u8; 32]> = self.eid_bucket(sender.stamps.unwrap_or_default()).into_iter().collect();
        Ok(match self.begin(account, &index, &tallies, How::Eid(used), sender).await {
            Ok(opened) => End::In(Box::new(opened)),
            Err(IdentityError::NoMembership) => End::Refused(EidOutcome::NoMembership, Some(account), "no membership"),
            Err(IdentityError::EidUnknown) => End::Refused(EidOutcome::Unknown, None, "unknown"),
            Err(IdentityError::EidTaken) => End::Refused(EidOutcome::Taken, Some(account), "taken"),
            Err(IdentityError::TooManyEids) => End::Refused(EidOutcome::TooMany, Some(account), "too many"),
            Err(other) => return Err(other),
        })
    }

    async fn by_number(
        &self,
        person: Person,
        issuer: &str,
        subject: [u8; 32],
        now: UtcMicros,
    ) -> Result<Option<(store::eid::Owner, Used)>, IdentityError> {
        let person = if person.number.is_some() { person } else { self.completed(person, now).await? };
        let Some(code) = person.number.as_deref().and_then(canonical) else { return Ok(None) };
        let Some(owner) = self.account_of_number(&code).await? else { return Ok(None) };
        let new = NewLink {
            id: Id::new(now, &*self.chance),
            account: owner.account,
            issuer: issuer.to_owned(),
            subject,
            linked_by: "number",
        };
        Ok(Some((owner, Used::ByNumber(new))))
    }

    /// Asks whether the identity is theirs, unless it cannot be.
    async fn offer(&self, account: AccountId, person: Person, now: UtcMicros) -> Result<End, IdentityError> {
        let issuer = self.eid().ok_or(IdentityError::EidOff)?.issuer().to_owned();
        let subject = self.subject_index(&issuer, &person.subject);
        let (known, given) = self
            .db
            .read(&Actor::public(), move |tx| {
                Ok::<_, StoreError>((store::eid::of_subject(tx, &subject)?, store::eid::number_of(tx, account)?))
            })
            .await?;
        if known.is_some() {
            return Ok(End::Told(EidOutcome::Taken));
        }
        let complete = person.name.is_some() && (person.number.is_some() || given.is_none());
        let person = if complete { person } else { self.completed(person, now).await? };
        let number = person.number.as_deref().and_then(canonical).map(|code| self.number_index(&code));
        if given.is_some_and(|given| number.is_some_and(|number| number[..] != given[..])) {
            return Ok(End::Refused(EidOutcome::NotTheirs, Some(account), "somebody else"));
        }
        Ok(End::Offer(self.seal_offer(account, issuer, subject, person.name.unwrap_or_default(), now)))
    }
}
