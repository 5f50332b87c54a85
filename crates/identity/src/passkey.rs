// SPDX-License-Identifier: EUPL-1.2
//! Passkeys: a worker comes in with the finger, the face or the PIN of a telephone, a computer or a key. Here what a person looks
//! after by themselves: the list, a name, taking one away. The password stays, so nobody is ever left without a way in.

mod adding;
mod ceremony;
mod entering;
mod home;

pub use adding::PasskeyQuestion;
pub(crate) use entering::Used;
pub use home::{NoPasskeys, PasskeyHome};

use crate::{AccountId, Identity, IdentityError, Member, Password, Session, Token, store, trail};
use ::store::{StoreError, WriteTx};
use kernel::{Chance, Id, UtcMicros};
use vault::{Place, ReadLog, Sealed};

/// Names a passkey.
#[derive(Debug, Clone, Copy)]
pub enum Passkey {}

/// The id of a passkey. Opens nothing.
pub type PasskeyId = Id<Passkey>;

/// How long an authenticator may be asked, in seconds.
const GOOD_FOR: i64 = 300;
/// How long after coming in one may change one's passkeys without saying the password again, in seconds.
const FRESH_FOR: i64 = 600;
/// How many one person may have.
const MOST: usize = 20;
/// The longest name of a passkey, in characters.
pub(crate) const NAME_LONGEST: usize = 60;

/// Where a passkey is, as its authenticator says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeptWhere {
    /// On one device, which it never leaves.
    OneDevice,
    /// With a keeper of passwords, which may carry it to the person's other devices.
    Carried,
}

/// A passkey as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPasskey {
    /// Names it in an address or a form.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// Where it is.
    pub kept: KeptWhere,
    /// When it was added.
    pub added_at: UtcMicros,
    /// When somebody last came in with it.
    pub used_at: Option<UtcMicros>,
}

impl Session {
    /// Whether its owner came in so lately that the password need not be asked again.
    pub fn is_fresh(&self, now: UtcMicros) -> bool {
        now < self.began_at.plus_seconds(FRESH_FOR)
    }
}

impl Identity {
    /// Where passkeys are at home.
    ///
    /// # Errors
    /// [`NoPasskeys`], with the reason why they cannot be used here.
    pub fn passkey_home(&self) -> Result<&PasskeyHome, NoPasskeys> {
        self.home.as_deref().map_err(|why| *why)
    }

    fn passkeys(&self) -> Result<&PasskeyHome, IdentityError> {
        self.passkey_home().map_err(|_| IdentityError::PasskeysOff)
    }

    /// One's own passkeys, the oldest first.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn own_passkeys(&self, member: &Member) -> Result<Vec<OwnPasskey>, IdentityError> {
        let (now, account) = (self.clock.now(), member.account);
        let found = self.db.read(&member.actor(), move |tx| store::passkey::of_account(tx, account)).await?;
        let Some((subject, _)) = found.first() else { return Ok(Vec::new()) };
        let key = self.vault.subject(*subject).await?;
        let mut reads = ReadLog::new("identity.passkeys");
        let mut own = Vec::with_capacity(found.len());
        for (_, listed) in found {
            let row = listed.id.to_string();
            own.push(OwnPasskey {
                id: listed.id,
                name: key.open(&name_place(&row), &Sealed::<String>::from_bytes(listed.name), &mut reads)?,
                kept: if listed.backup == 0 { KeptWhere::OneDevice } else { KeptWhere::Carried },
                added_at: listed.added_at,
                used_at: listed.used_at,
            });
        }
        audit::commit_reads(&self.db, &member.actor(), reads, now, &*self.chance).await?;
        Ok(own)
    }

    /// How many passkeys one has.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn passkey_count(&self, member: &Member) -> Result<i64, IdentityError> {
        let account = member.account;
        Ok(self.db.read(&member.actor(), move |tx| store::passkey::count(tx, account)).await?)
    }

    /// Gives one of one's own passkeys another name.
    ///
    /// # Errors
    /// [`IdentityError::BadPasskeyName`]; [`IdentityError::NotForYou`] when there is no such passkey.
    pub async fn rename_passkey(&self, member: &Member, id: PasskeyId, name: &str) -> Result<(), IdentityError> {
        let name = adding::passkey_name(name)?;
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        let key = self.vault.subject(self.subject_of(member).await?).await?;
        let sealed = key.seal_text(&name_place(&id.to_string()), &name)?;
        self.db
            .write(&member.actor(), move |tx| {
                if !store::passkey::rename(tx, account, id, sealed.as_bytes())? {
                    return Err(IdentityError::NotForYou);
                }
                trail::record(tx, trail::PASSKEY_RENAMED, account, &id.to_string(), now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// Takes one of one's own passkeys away: nobody comes in with it any more. The password is asked unless one has just
    /// come in.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when there is no such passkey; [`IdentityError::WrongCredentials`],
    /// [`IdentityError::TooManyTries`].
    pub async fn remove_passkey(
        &self,
        member: &Member,
        token: &Token,
        password: Option<&Password>,
        id: PasskeyId,
    ) -> Result<(), IdentityError> {
        self.is_fresh_or_password(member, token, password).await?;
        let (now, account, chance) = (self.clock.now(), member.account, self.chance.clone());
        self.db
            .write(&member.actor(), move |tx| {
                if !store::passkey::remove(tx, account, id)? {
                    return Err(IdentityError::NotForYou);
                }
                trail::tell(tx, trail::PASSKEY_REMOVED, account, &id.to_string(), now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// Somebody who has just come in has shown who they are; everybody else says their password.
    pub(crate) async fn is_fresh_or_password(
        &self,
        member: &Member,
        token: &Token,
        password: Option<&Password>,
    ) -> Result<(), IdentityError> {
        let session = self.session(token).await?.ok_or(IdentityError::NotForYou)?;
        if session.member.account == member.account && session.is_fresh(self.clock.now()) {
            return Ok(());
        }
        self.own_password_is(member, password.ok_or(IdentityError::WrongCredentials)?).await
    }

    /// Takes up, once, what was asked in this browser.
    async fn take_question(
        &self,
        ceremony: &str,
        browser: &Token,
        now: UtcMicros,
    ) -> Result<store::passkey::Kept, IdentityError> {
        let id = Token::read(ceremony).ok_or(IdentityError::StepOver)?.hash();
        let browser = browser.hash();
        let taken =
            self.db.write(&kernel::Actor::public(), move |tx| store::passkey::take(tx, &id, &browser, now)).await?;
        taken.ok_or(IdentityError::StepOver)
    }

    /// Under which number authenticators know an account. Not its id: that would tell when it was opened.
    fn handle(&self, account: AccountId) -> ceremony::Handle {
        let mut handle = [0; 16];
        let tag = self.vault.sign("identity.passkey_handle", account.to_string().as_bytes());
        handle.copy_from_slice(&tag[..16]);
        handle
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
    store::passkey::insert_notice(tx, &Id::<Passkey>::new(now, chance).to_string(), account, what, now)
}

fn name_place(passkey: &str) -> Place<'_> {
    Place { table: "identity_passkey", column: "name", row: passkey }
}
