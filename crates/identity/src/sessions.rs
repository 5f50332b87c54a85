// SPDX-License-Identifier: EUPL-1.2
//! One's own sessions, password and notices: what a person looks after by themselves.

use crate::{AccountId, BrowserKind, EnteredBy, Identity, IdentityError, Member, Password, Token, store, trail};
use ::store::{StoreError, WriteTx};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::{Chance, Id, UtcMicros};
use vault::{ReadLog, Sealed};

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSession {
    /// Names it in a form; opens nothing.
    pub reference: String,
    /// Whether it is the one that asks.
    pub this_one: bool,
    /// For which body it acts.
    pub body: String,
    /// In which kind of browser.
    pub browser: BrowserKind,
    /// By which way it was begun.
    pub entered_by: EnteredBy,
    /// When it began.
    pub began_at: UtcMicros,
    /// When it was last used, to the minute.
    pub seen_at: UtcMicros,
}

/// Something a person is told when they sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Somebody who keeps the accounts let them in again: password new, second step gone.
    AccessReset,
    /// A recovery code was used.
    RecoveryCodeUsed,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was refused because its counter went back: there may be two of it.
    PasskeyCopied,
    /// A digital identity was linked.
    EidLinked,
    /// Whoever keeps the accounts gave a tax code: the digital identity with it lets in.
    EidNumberGiven,
}

impl Identity {
    /// One's own sessions that are still good, the last used first.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn own_sessions(&self, member: &Member, token: &Token) -> Result<Vec<OwnSession>, IdentityError> {
        let (now, account, own) = (self.clock.now(), member.account, token.hash());
        let found = self.db.read(&member.actor(), move |tx| store::session::of_account(tx, account)).await?;
        let good = |seen_at: UtcMicros, ends_at| now < ends_at && now < seen_at.plus_seconds(self.lifetimes.idle);
        Ok(found
            .into_iter()
            .filter(|listed| good(listed.seen_at, listed.ends_at))
            .map(|listed| OwnSession {
                reference: self.reference(&listed.token_hash),
                this_one: listed.token_hash == own,
                body: listed.body,
                browser: BrowserKind::from_code(&listed.browser),
                entered_by: EnteredBy::from_code(&listed.entered_by),
                began_at: listed.began_at,
                seen_at: listed.seen_at,
            })
            .collect())
    }

    /// Ends one of one's own sessions.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when there is no such session.
    pub async fn end_own_session(&self, member: &Member, reference: &str) -> Result<(), IdentityError> {
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        let found = self.db.read(&member.actor(), move |tx| store::session::of_account(tx, account)).await?;
        let named = found.into_iter().find(|listed| self.reference(&listed.token_hash) == reference);
        let hash = named.ok_or(IdentityError::NotForYou)?.token_hash;
        self.db
            .write(&member.actor(), move |tx| {
                if !store::session::end_one(tx, account, &hash)? {
                    return Err(IdentityError::NotForYou);
                }
                trail::record(tx, trail::SESSIONS_ENDED, account, "one", now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// Ends all of one's own sessions but the one that asks; says how many.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn end_other_sessions(&self, member: &Member, token: &Token) -> Result<u64, IdentityError> {
        let (now, account, chance, own) = (self.clock.now(), member.account, self.chance.clone(), token.hash());
        let ended: Result<u64, StoreError> = self
            .db
            .write(&member.actor(), move |tx| {
                let ended = store::session::end_all_but(tx, account, &own)?;
                trail::record(tx, trail::SESSIONS_ENDED, account, "others", now, &*chance)?;
                Ok(ended)
            })
            .await;
        Ok(ended?)
    }

    /// Changes one's own password, the present one asked again; every other session ends.
    ///
    /// # Errors
    /// [`IdentityError::WrongCredentials`] for the present one, [`IdentityError::WeakPassword`] for the new one,
    /// [`IdentityError::TooManyTries`].
    pub async fn change_password(
        &self,
        member: &Member,
        token: &Token,
        present: &Password,
        new: &Password,
    ) -> Result<(), IdentityError> {
        let (now, account, own) = (self.clock.now(), member.account, token.hash());
        // The rule needs the sign-in name: opened for that, and written down like every read.
        let sealed = self.db.read(&member.actor(), move |tx| store::sealed_sign_in_name(tx, account)).await?;
        let (subject, sealed) = sealed.ok_or(IdentityError::NotForYou)?;
        let mut reads = ReadLog::new("identity.password");
        let row = account.to_string();
        let place = crate::account::sign_in_place(&row);
        let name =
            self.vault.subject(subject).await?.open(&place, &Sealed::<String>::from_bytes(sealed), &mut reads)?;
        audit::commit_reads(&self.db, &member.actor(), reads, now, &*self.chance).await?;
        new.check(&name)?;
        self.own_password_is(member, present).await?;
        let stored = self.hashing.hash(new, &*self.chance).await?;
        let chance = self.chance.clone();
        let changed: Result<(), StoreError> = self
            .db
            .write(&member.actor(), move |tx| {
                store::set_password(tx, account, &stored)?;
                store::session::end_all_but(tx, account, &own)?;
                trail::tell(tx, trail::PASSWORD_CHANGED, account, "", now, &*chance)
            })
            .await;
        Ok(changed?)
    }

    /// What one has not been told yet, and since when, oldest first.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn notices(&self, member: &Member) -> Result<Vec<(Told, UtcMicros)>, IdentityError> {
        let account = member.account;
        let found = self.db.read(&member.actor(), move |tx| store::session::notices(tx, account)).await?;
        let told = |what: &str| match what {
            "access_reset" => Told::AccessReset,
            "passkey_added" => Told::PasskeyAdded,
            "passkey_copied" => Told::PasskeyCopied,
            "eid_linked" => Told::EidLinked,
            "eid_number_given" => Told::EidNumberGiven,
            _ => Told::RecoveryCodeUsed,
        };
        Ok(found.into_iter().map(|(what, at)| (told(&what), at)).collect())
    }

    /// "I have read it": the notices are not shown again.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn notices_read(&self, member: &Member) -> Result<(), IdentityError> {
        let (now, account) = (self.clock.now(), member.account);
        Ok(self.db.write(&member.actor(), move |tx| store::session::told(tx, account, now)).await?)
    }

    fn reference(&self, token_hash: &[u8]) -> String {
        let tag = self.vault.sign("identity.session_reference", token_hash);
        URL_SAFE_NO_PAD.encode(&tag[..16])
    }
}

/// Leaves a notice for the next sign-in.
pub(crate) fn notice(
    tx: &WriteTx<'_>,
    account: AccountId,
    what: &str,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    store::session::insert_notice(tx, &Id::<Told>::new(now, chance).to_string(), account, what, now)
}

/// The beginning of the day, in UTC: all that is kept of a member's last visit.
pub(crate) fn day_of(now: UtcMicros) -> UtcMicros {
    const DAY: i64 = 86_400_000_000;
    UtcMicros(now.0.div_euclid(DAY) * DAY)
}
