// SPDX-License-Identifier: EUPL-1.2
//! Digital identities: a worker comes in with SPID or CIE, by a provider that speaks OpenID Connect. Nobody gets an account that
//! way: an identity is linked to an account that is there already, by its owner or by the tax code that whoever keeps the
//! accounts has given. Here what a person looks after by themselves, and what is kept for them; neither name nor tax code stays.

mod cache;
mod client_key;
mod entering;
mod level;
mod linking;
mod number;
mod provider;
mod settings;
mod trip;

pub use entering::{EidAnswer, EidReturn};
pub use number::EidStanding;
pub use provider::{Courier, NoAnswer};
pub use settings::{EidSecret, EidSettings, EidSettingsError};
pub use trip::{EidDeparture, EidOutcome, EidSent, EidTrip};

use crate::{AccountId, Identity, IdentityError, Member, Password, Token, store, trail};
use ::store::{StoreError, WriteTx};
use kernel::{Chance, Id, UtcMicros};
use std::{fmt, sync::Arc};

/// Names a link between an account and a digital identity.
#[derive(Debug, Clone, Copy)]
pub enum EidLink {}

/// The id of a link. Opens nothing.
pub type EidId = Id<EidLink>;

/// How many one person may have.
const MOST: usize = 5;

/// The way by which digital identities come in: the provider, and how it is reached.
#[derive(Clone)]
pub struct Eid(Arc<provider::Provider>);

impl Eid {
    /// A provider by its settings. It is asked when somebody first needs it.
    ///
    /// # Errors
    /// Says which setting is wrong, and the cure.
    pub fn new(settings: EidSettings, courier: Arc<dyn Courier>) -> Result<Self, EidSettingsError> {
        Ok(Self(Arc::new(provider::Provider::new(settings, courier)?)))
    }

    /// What people call the provider; none: SPID or CIE.
    pub fn name(&self) -> Option<&str> {
        self.0.settings().name.as_deref()
    }

    /// Its address, as it calls itself.
    pub fn issuer(&self) -> &str {
        &self.0.settings().issuer
    }

    /// Our key as the provider wants it registered (JWK); none: we share a secret with it.
    pub fn public_key(&self) -> Option<String> {
        self.0.public_key().map(|key| key.to_string())
    }

    /// Asks the provider what it publishes, and whether that will do. Blocks.
    ///
    /// # Errors
    /// Says in words what is wrong.
    pub fn look(&self, now: UtcMicros) -> Result<(), String> {
        self.0.published(now).map(|_| ()).map_err(|bad| match bad {
            provider::Bad::Down(why) | provider::Bad::Refused(why) => why.to_owned(),
            provider::Bad::TooLow => "the level is too low".to_owned(),
        })
    }
}

impl fmt::Debug for Eid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Eid").field(&self.issuer()).finish()
    }
}

/// A linked identity as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEid {
    /// Names it in an address or a form.
    pub id: EidId,
    /// Whether it is of the provider of now: one of another lets nobody in.
    pub of_this_provider: bool,
    /// When it was linked.
    pub linked_at: UtcMicros,
    /// When somebody last came in with it.
    pub used_at: Option<UtcMicros>,
}

/// The ways in that an account has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ways {
    password: bool,
    passkeys: i64,
    eids: i64,
}

impl Ways {
    /// Whether its owner still comes in when one identity goes.
    fn bear_unlinking(self) -> bool {
        self.password || self.passkeys > 0 || self.eids > 1
    }
}

/// The use of an identity, to be written down with the session it begins.
pub(crate) enum Used {
    /// One that was linked before.
    Linked(EidId),
    /// One that is linked now, because its tax code had been given.
    ByNumber(store::eid::NewLink),
}

/// Writes down the use of an identity.
///
/// # Errors
/// [`IdentityError::EidUnknown`] when it was unlinked meanwhile; [`IdentityError::TooManyEids`].
pub(crate) fn write_use(
    tx: &WriteTx<'_>,
    account: AccountId,
    used: &Used,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), IdentityError> {
    match used {
        Used::Linked(id) if store::eid::used(tx, *id, account, now)? => Ok(()),
        Used::Linked(_) => Err(IdentityError::EidUnknown),
        Used::ByNumber(new) => write_link(tx, new, now, chance),
    }
}

/// Writes down a new link; its owner is told at the next sign-in.
fn write_link(
    tx: &WriteTx<'_>,
    new: &store::eid::NewLink,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), IdentityError> {
    if store::eid::count(tx, new.account)? >= i64::try_from(MOST).unwrap_or(i64::MAX) {
        return Err(IdentityError::TooManyEids);
    }
    match store::eid::insert(tx, new, now) {
        Err(StoreError::Taken { .. }) => return Err(IdentityError::EidTaken),
        other => other?,
    }
    notice(tx, new.account, "eid_linked", now, chance)?;
    trail::tell(tx, trail::EID_LINKED, new.account, &format!("{} {}", new.linked_by, new.id), now, chance)?;
    Ok(())
}

impl Identity {
    /// With this way to come in.
    #[must_use]
    pub fn with_eid(mut self, eid: Option<Eid>) -> Self {
        self.eid = eid;
        self
    }

    /// The way by which digital identities come in; none: they do not.
    pub fn eid(&self) -> Option<&Eid> {
        self.eid.as_ref()
    }

    /// One's own linked identities, the oldest first.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn own_eids(&self, member: &Member) -> Result<Vec<OwnEid>, IdentityError> {
        let account = member.account;
        let found = self.db.read(&member.actor(), move |tx| store::eid::of_account(tx, account)).await?;
        let issuer = self.eid().map(Eid::issuer);
        let own = |listed: store::eid::Listed| OwnEid {
            id: listed.id,
            of_this_provider: Some(listed.issuer.as_str()) == issuer,
            linked_at: listed.linked_at,
            used_at: listed.used_at,
        };
        Ok(found.into_iter().map(own).collect())
    }

    /// How many identities one has linked.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn eid_count(&self, member: &Member) -> Result<i64, IdentityError> {
        let account = member.account;
        Ok(self.db.read(&member.actor(), move |tx| store::eid::count(tx, account)).await?)
    }

    /// Takes one of one's own links away: that identity lets nobody in any more. The password is asked unless one has just come
    /// in.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when there is no such link; [`IdentityError::LastWayIn`] when nothing else would let them in;
    /// [`IdentityError::WrongCredentials`], [`IdentityError::TooManyTries`].
    pub async fn unlink_eid(
        &self,
        member: &Member,
        token: &Token,
        password: Option<&Password>,
        id: EidId,
    ) -> Result<(), IdentityError> {
        self.is_fresh_or_password(member, token, password).await?;
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        self.db
            .write(&member.actor(), move |tx| {
                let ways = Ways {
                    password: store::password_of(tx, account)?.is_some_and(|stored| !stored.is_empty()),
                    passkeys: store::passkey::count(tx, account)?,
                    eids: store::eid::count(tx, account)?,
                };
                if !store::eid::remove(tx, account, id)? {
                    return Err(IdentityError::NotForYou);
                }
                if !ways.bear_unlinking() {
                    return Err(IdentityError::LastWayIn);
                }
                trail::tell(tx, trail::EID_UNLINKED, account, &id.to_string(), now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// The print of an identity: who holds the database cannot tell whose it is, nor try numbers.
    fn subject_index(&self, issuer: &str, subject: &str) -> [u8; 32] {
        self.vault.index("identity_eid.subject", &format!("{issuer}\n{subject}"))
    }
}

/// Leaves a notice for the next sign-in.
fn notice(
    tx: &WriteTx<'_>,
    account: AccountId,
    what: &str,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    store::eid::insert_notice(tx, &Id::<EidLink>::new(now, chance).to_string(), account, what, now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_last_way_in_is_not_unlinked() {
        assert!(!Ways { password: false, passkeys: 0, eids: 1 }.bear_unlinking());
        assert!(Ways { password: true, passkeys: 0, eids: 1 }.bear_unlinking());
        assert!(Ways { password: false, passkeys: 1, eids: 1 }.bear_unlinking());
        assert!(Ways { password: false, passkeys: 0, eids: 2 }.bear_unlinking());
    }

    proptest! {
        #[test]
        fn whoever_may_unlink_still_comes_in(password in any::<bool>(), passkeys in 0..5_i64, eids in 1..6_i64) {
            let ways = Ways { password, passkeys, eids };
            let left = i64::from(password) + passkeys + eids - 1;
            prop_assert_eq!(ways.bear_unlinking(), left > 0);
        }
    }
}
