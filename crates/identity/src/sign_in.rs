// SPDX-License-Identifier: EUPL-1.2
//! Signing in, being recognised, signing out.

use crate::{
    AccountId, Identity, IdentityError, Member, Password, Token,
    account::{canonical, name_place},
    browser::{self, Stamps},
    store, throttle, trail,
};
use ::store::StoreError;
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

/// A session just begun: what the browser must be given.
pub struct Opened {
    /// The secret of the session, for [`crate::Cookie::Session`].
    pub token: Token,
    /// The browser's stamps, for [`crate::Cookie::Browser`].
    pub stamps: String,
}

/// A session in use.
#[derive(Clone)]
pub struct Session {
    /// Who it is.
    pub member: Member,
    /// The name colleagues read: for the head of the page, never for a log.
    pub name: String,
}

impl Identity {
    /// Signs in. `stamps` is what [`crate::Cookie::Browser`] held.
    ///
    /// Takes as long for an account that does not exist as for a wrong password.
    ///
    /// # Errors
    /// [`IdentityError::WrongCredentials`], [`IdentityError::TooManyTries`], [`IdentityError::NoMembership`].
    pub async fn sign_in(&self, typed: &Credentials, stamps: Option<&str>) -> Result<Opened, IdentityError> {
        let now = self.clock.now();
        // A name that cannot be one is treated like one that nobody has.
        let sign_in_name = canonical(&typed.sign_in_name).unwrap_or_default();
        let index = self.index(&sign_in_name);
        let stamps = Stamps::read(stamps.unwrap_or_default());
        let known = stamps.known(&self.vault, &index);
        let bucket = known.map_or(index, |stamp| browser::bucket(&self.vault, &stamp));

        let found = self
            .db
            .write(&Actor::public(), move |tx| {
                // Counted before the password is looked at: many tries at once cannot slip through together.
                let tally = store::hold_tally(tx, &bucket, now)?.count(now)?;
                store::keep_tally(tx, &bucket, tally)?;
                if known.is_none() {
                    let due_at = throttle::keep_pace(store::hold_pace(tx)?, now)?;
                    store::keep_pace(tx, due_at)?;
                }
                Ok::<_, IdentityError>(store::account_by_index(tx, &index)?)
            })
            .await?;
        let (account, stored) = found.unzip();

        let right = self.hashing.verify(&typed.password, stored).await?;
        let chance = self.chance.clone();
        let Some(account) = account.filter(|_| right) else {
            let refused: Result<(), StoreError> =
                self.db.write(&Actor::public(), move |tx| trail::refused(tx, account, now, &*chance)).await;
            refused?;
            return Err(IdentityError::WrongCredentials);
        };

        let acting = self.db.read(&Actor::public(), move |tx| store::first_membership(tx, account)).await?;
        let (membership, body) = acting.ok_or(IdentityError::NoMembership)?;
        let actor = Actor::worker(account.to_string(), body);
        let name = self.own_name(account, &actor, now).await?;
        let token = Token::new(&*self.chance);
        let (token_hash, ends_at) = (token.hash(), now.plus_seconds(self.lifetimes.absolute));
        let label = self.vault.seal_state(LABEL, ends_at, name.as_bytes());
        let began: Result<(), StoreError> = self
            .db
            .write(&actor, move |tx| {
                store::insert_session(tx, &token_hash, membership, &label, now, ends_at)?;
                store::forget_tally(tx, &bucket)?;
                trail::record(tx, trail::SIGNED_IN, account, "", now, &*chance)
            })
            .await;
        began?;
        Ok(Opened { token, stamps: stamps.with_new(&self.vault, &index, &*self.chance) })
    }

    /// Who holds this token, if its session is still good. A page asks once.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn session(&self, token: &Token) -> Result<Option<Session>, IdentityError> {
        let now = self.clock.now();
        let hash = token.hash();
        let Some(found) = self.db.read(&Actor::public(), move |tx| store::session(tx, &hash)).await? else {
            return Ok(None);
        };
        if now >= found.ends_at || now >= found.seen_at.plus_seconds(self.lifetimes.idle) {
            return Ok(None);
        }
        if now >= found.seen_at.plus_seconds(NOTED_EVERY) {
            let actor = found.member.actor();
            self.db.write(&actor, move |tx| store::touch_session(tx, &hash, now)).await?;
        }
        let name = self.vault.open_state(LABEL, now, &found.label)?;
        Ok(Some(Session { member: found.member, name: String::from_utf8_lossy(&name).into_owned() }))
    }

    /// Ends a session. Ending one that is over changes nothing.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn sign_out(&self, token: &Token) -> Result<(), IdentityError> {
        let (now, chance, hash) = (self.clock.now(), self.chance.clone(), token.hash());
        let ended: Result<(), StoreError> = self
            .db
            .write(&Actor::public(), move |tx| match store::end_session(tx, &hash)? {
                Some(account) => trail::record(tx, trail::SIGNED_OUT, account, "", now, &*chance),
                None => Ok(()),
            })
            .await;
        Ok(ended?)
    }

    /// Background work: forgets sessions that are over and tries nobody remembers. Says how many sessions.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn sweep(&self) -> Result<u64, IdentityError> {
        let now = self.clock.now();
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
