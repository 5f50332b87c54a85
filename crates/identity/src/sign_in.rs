// SPDX-License-Identifier: EUPL-1.2
//! Signing in, being recognised, signing out.

use crate::{
    AccountId, BrowserKind, EnteredBy, Identity, IdentityError, Member, MembershipId, Password, Token,
    account::{canonical, name_place},
    browser::{self, ANYBODY, Stamp, Stamps},
    eid,
    passkey::Used,
    second_step::{Asked, print_of},
    sessions::{day_of, notice},
    store::{self, session::NewSession},
    throttle, trail,
};
use ::store::{StoreError, WriteTx};
use axum::http::HeaderMap;
use kernel::{Actor, UtcMicros};
use vault::{ReadLog, Sealed};

/// What was typed.
pub struct Credentials {
    /// The sign-in name as typed.
    pub sign_in_name: String,
    /// The password as typed.
    pub password: Password,
}

/// How long a session lasts, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetimes {
    /// Since it was last used.
    pub idle: i64,
    /// Since it began, whatever happens.
    pub absolute: i64,
}

impl Default for Lifetimes {
    /// An hour unused, a working day in all.
    fn default() -> Self {
        Self { idle: 3600, absolute: 12 * 3600 }
    }
}

/// How often a session in use is written down, in seconds: not at every page.
const NOTED_EVERY: i64 = 60;

/// Which browser sends, as far as it says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sender<'h> {
    /// What [`crate::Cookie::Browser`] held.
    pub stamps: Option<&'h str>,
    /// Its kind, for the list of one's own sessions.
    pub kind: BrowserKind,
}

/// The password was right.
pub enum SignedIn {
    /// That was all: the session has begun.
    In(Opened),
    /// The account has a second step: the form that asks for it carries this text, and [`Identity::answer`] takes it back.
    SecondStep(String),
}

/// A session just begun: what the browser must be given.
pub struct Opened {
    /// Whose it is.
    pub account: AccountId,
    /// The secret of the session, for [`crate::Cookie::Session`].
    pub token: Token,
    /// The browser's stamps, for [`crate::Cookie::Browser`].
    pub stamps: String,
    /// For how many bodies, or in how many roles, they may act: with more than one they say for which.
    pub memberships: usize,
    /// Whether there is something they must be told first.
    pub notices: bool,
}

/// A session in use.
#[derive(Clone)]
pub struct Session {
    /// Who it is.
    pub member: Member,
    /// As which membership they act.
    pub membership: MembershipId,
    /// The name colleagues read: for the head of the page, never for a log.
    pub name: String,
    /// For how many bodies, or in how many roles, they may act.
    pub memberships: i64,
    /// Whether they have said for which.
    pub chosen: bool,
    /// What they are still to be told.
    pub notices: i64,
    /// When they came in.
    pub began_at: UtcMicros,
}

/// By what the second step was taken.
pub(crate) enum How {
    /// There is none.
    Password,
    /// The code of this half minute.
    App(i64),
    /// A recovery code, hashed.
    Recovery([u8; 32]),
    /// The link of an invitation.
    Invitation,
    /// A passkey, which counts for both steps.
    Passkey(Used),
    /// A digital identity, which counts for both steps too.
    Eid(eid::Used),
}

impl How {
    fn entered_by(&self) -> EnteredBy {
        match self {
            Self::Password => EnteredBy::Password,
            Self::App(_) => EnteredBy::App,
            Self::Recovery(_) => EnteredBy::RecoveryCode,
            Self::Invitation => EnteredBy::Invitation,
            Self::Passkey(_) => EnteredBy::Passkey,
            Self::Eid(_) => EnteredBy::Eid,
        }
    }

    /// Whether they must be told of it right after.
    fn is_told(&self) -> bool {
        matches!(self, Self::Recovery(_) | Self::Eid(eid::Used::ByNumber(_)))
    }
}

impl Identity {
    /// Which browser sent a request.
    pub fn sender<'h>(&self, headers: &'h HeaderMap) -> Sender<'h> {
        Sender { stamps: self.stamps(headers), kind: BrowserKind::of(headers) }
    }

    /// Signs in, or says that the account has a second step.
    ///
    /// Takes as long for an account that does not exist as for a wrong password.
    ///
    /// # Errors
    /// [`IdentityError::WrongCredentials`], [`IdentityError::TooManyTries`], [`IdentityError::NoMembership`].
    pub async fn sign_in(&self, typed: &Credentials, sender: Sender<'_>) -> Result<SignedIn, IdentityError> {
        let now = self.clock.now();
        // A name that cannot be one is treated like one that nobody has.
        let sign_in_name = canonical(&typed.sign_in_name).unwrap_or_default();
        let index = self.index(&sign_in_name);
        let known = Stamps::read(sender.stamps.unwrap_or_default()).known(&self.vault, &index);
        let bucket = self.password_bucket(&index, known);

        let found = self
            .db
            .write(&Actor::public(), move |tx| {
                // Counted before the password is looked at: many tries at once cannot slip through together.
                let tally = store::hold_tally(tx, &bucket, now)?.count(now)?;
                store::keep_tally(tx, &bucket, tally)?;
                if known.is_none() {
                    let due_at = throttle::keep_pace(store::hold_pace(tx, store::PASSWORD_PACE)?, now)?;
                    store::keep_pace(tx, store::PASSWORD_PACE, due_at)?;
                }
                Ok::<_, IdentityError>(store::account_by_index(tx, &index)?)
            })
            .await?;
        let (account, stored) = found.unzip();

        let right = self.hashing.verify(&typed.password, stored.clone()).await?;
        let chance = self.chance.clone();
        let Some(account) = account.filter(|_| right) else {
            let refused: Result<(), StoreError> =
                self.db.write(&Actor::public(), move |tx| trail::refused(tx, account, now, &*chance)).await;
            refused?;
            return Err(IdentityError::WrongCredentials);
        };
        let asks = self.db.read(&Actor::public(), move |tx| store::second_step::standing(tx, account)).await?;
        if asks.is_some() {
            let password_print = print_of(&stored.unwrap_or_default());
            return Ok(SignedIn::SecondStep(self.ask(&Asked { account, index, password_print }, now)));
        }
        Ok(SignedIn::In(self.begin(account, &index, &[bucket], How::Password, sender).await?))
    }

    /// Where wrong passwords are counted: by the browser's stamp when it has one, else by the name typed.
    pub(crate) fn password_bucket(&self, index: &[u8; 32], known: Option<Stamp>) -> [u8; 32] {
        known.map_or(*index, |stamp| browser::bucket(&self.vault, &stamp))
    }

    /// Begins a session: the second step's code is used up in the same unit, so that none lets in twice.
    ///
    /// # Errors
    /// [`IdentityError::WrongCode`] when it was used up before; [`IdentityError::EidUnknown`] when the identity was unlinked
    /// meanwhile; [`IdentityError::NoMembership`].
    pub(crate) async fn begin(
        &self,
        account: AccountId,
        index: &[u8; 32],
        tallies: &[[u8; 32]],
        how: How,
        sender: Sender<'_>,
    ) -> Result<Opened, IdentityError> {
        let (now, chance) = (self.clock.now(), self.chance.clone());
        let (acting, told) = self
            .db
            .read(&Actor::public(), move |tx| {
                let acting = store::membership::of_account(tx, account)?;
                Ok::<_, StoreError>((acting, store::session::notices(tx, account)?))
            })
            .await?;
        let memberships = acting.len();
        let first = acting.into_iter().next().ok_or(IdentityError::NoMembership)?;
        let actor = first.member.actor();
        let name = self.own_name(account, &actor, now).await?;
        let token = Token::new(&*self.chance);
        let ends_at = now.plus_seconds(self.lifetimes.absolute);
        let session = NewSession {
            token_hash: token.hash(),
            membership: first.id,
            label: self.vault.seal_state(LABEL, ends_at, name.as_bytes()),
            browser: sender.kind.code(),
            entered_by: how.entered_by().code(),
            chosen: memberships == 1,
            ends_at,
        };
        let is_told = how.is_told();
        let tallies = tallies.to_vec();
        self.db
            .write(&actor, move |tx| {
                let details = match how {
                    How::Password => "",
                    How::Invitation => "invitation",
                    How::App(step) if store::second_step::spend_step(tx, account, step)? => "second_step",
                    How::Recovery(hash) if store::second_step::spend_code(tx, account, &hash, now)? => {
                        notice(tx, account, "recovery_code_used", now, &*chance)?;
                        "recovery_code"
                    }
                    How::Passkey(used) => {
                        if !store::passkey::used(tx, used.id, used.seen_counter, used.moves, now)? {
                            return Err(IdentityError::PasskeyRefused);
                        }
                        "passkey"
                    }
                    How::Eid(used) => {
                        eid::write_use(tx, account, &used, now, &*chance)?;
                        "eid"
                    }
                    How::App(_) | How::Recovery(_) => return Err(IdentityError::WrongCode),
                };
                store::session::insert(tx, &session, now)?;
                store::membership::seen_on(tx, session.membership, day_of(now))?;
                for bucket in &tallies {
                    store::forget_tally(tx, bucket)?;
                }
                trail::record(tx, trail::SIGNED_IN, account, details, now, &*chance)?;
                Ok(())
            })
            .await?;
        let stamps = Stamps::read(sender.stamps.unwrap_or_default()).with_new(&self.vault, index, &*self.chance);
        let stamps = Stamps::read(&stamps).with_new(&self.vault, &ANYBODY, &*self.chance);
        Ok(Opened { account, token, stamps, memberships, notices: is_told || !told.is_empty() })
    }

    /// Who holds this token, if its session is still good. A page asks once.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn session(&self, token: &Token) -> Result<Option<Session>, IdentityError> {
        let now = self.clock.now();
        let hash = token.hash();
        let Some(found) = self.db.read(&Actor::public(), move |tx| store::session::of_token(tx, &hash)).await? else {
            return Ok(None);
        };
        if now >= found.ends_at || now >= found.seen_at.plus_seconds(self.lifetimes.idle) {
            return Ok(None);
        }
        let membership = found.membership;
        if now >= found.seen_at.plus_seconds(NOTED_EVERY) {
            let touch = move |tx: &WriteTx<'_>| store::session::touch(tx, &hash, membership, now, day_of(now));
            self.db.write(&found.member.actor(), touch).await?;
        }
        let name = self.vault.open_state(LABEL, now, &found.label)?;
        Ok(Some(Session {
            member: found.member,
            membership,
            name: String::from_utf8_lossy(&name).into_owned(),
            memberships: found.memberships,
            chosen: found.chosen,
            notices: found.notices,
            began_at: found.began_at,
        }))
    }

    /// Ends a session. Ending one that is over changes nothing.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn sign_out(&self, token: &Token) -> Result<(), IdentityError> {
        let (now, chance, hash) = (self.clock.now(), self.chance.clone(), token.hash());
        let ended: Result<(), StoreError> = self
            .db
            .write(&Actor::public(), move |tx| match store::session::end(tx, &hash)? {
                Some(account) => trail::record(tx, trail::SIGNED_OUT, account, "", now, &*chance),
                None => Ok(()),
            })
            .await;
        Ok(ended?)
    }

    /// Background work: forgets sessions that are over, tries nobody remembers, people invited who never came. Says how
    /// many sessions.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn sweep(&self) -> Result<u64, IdentityError> {
        let now = self.clock.now();
        self.forget_who_never_came(now).await?;
        let idle_since = now.plus_seconds(-self.lifetimes.idle);
        let forgotten = now.plus_seconds(-throttle::FORGOTTEN_AFTER - 1);
        Ok(self.db.write(&Actor::system(), move |tx| store::sweep(tx, now, idle_since, forgotten)).await?)
    }

    /// The worker's own name, opened once a session: that read is logged, later pages carry it in the session.
    async fn own_name(&self, account: AccountId, actor: &Actor, now: UtcMicros) -> Result<String, IdentityError> {
        let sealed = self.db.read(actor, move |tx| store::sealed_name(tx, account)).await?;
        let (subject, sealed) = sealed.ok_or(IdentityError::WrongCredentials)?;
        let key = self.vault.subject(subject).await?;
        let mut reads = ReadLog::new("identity.sign_in");
        let name = key.open(&name_place(&account.to_string()), &Sealed::from_bytes(sealed), &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        Ok(name)
    }
}

const LABEL: &str = "identity.session_name";
