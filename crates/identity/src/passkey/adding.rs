// SPDX-License-Identifier: EUPL-1.2
//! Adding a passkey to one's own access: the question, and what comes of the answer.

use super::{MOST, NAME_LONGEST, PasskeyId, ceremony, name_place};
use crate::{
    Identity, IdentityError, Member, Password, Token,
    account::sign_in_place,
    store::{self, passkey::Ceremony, passkey::NewPasskey},
    trail,
};
use ::store::StoreError;
use kernel::Id;
use vault::{ReadLog, Sealed};

/// What the browser must ask the authenticator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyQuestion {
    /// Names the question in the form that answers it; opens nothing without the browser it was given to.
    pub ceremony: String,
    /// The options for the browser, as JSON.
    pub options: String,
}

impl Identity {
    /// Begins to add a passkey to one's own access. The password is asked unless one has just come in. `name` is what it will
    /// be called: looked at now, so that nobody makes a passkey that is refused afterwards.
    ///
    /// # Errors
    /// [`IdentityError::PasskeysOff`]; [`IdentityError::BadPasskeyName`]; [`IdentityError::TooManyPasskeys`];
    /// [`IdentityError::WrongCredentials`] for the password, [`IdentityError::TooManyTries`].
    pub async fn begin_passkey(
        &self,
        member: &Member,
        token: &Token,
        password: Option<&Password>,
        name: &str,
    ) -> Result<PasskeyQuestion, IdentityError> {
        let home = self.passkeys()?;
        passkey_name(name)?;
        self.is_fresh_or_password(member, token, password).await?;
        let (now, account) = (self.clock.now(), member.account);
        let found = self
            .db
            .read(&member.actor(), move |tx| {
                Ok::<_, StoreError>((
                    store::sealed_name(tx, account)?,
                    store::sealed_sign_in_name(tx, account)?,
                    store::passkey::credentials(tx, account)?,
                ))
            })
            .await?;
        let (Some((subject, display)), Some((_, sign_in)), known) = found else { return Err(IdentityError::NotForYou) };
        if known.len() >= MOST {
            return Err(IdentityError::TooManyPasskeys);
        }
        // The authenticator shows the names beside the passkey: opened for that, and written down like every read.
        let mut reads = ReadLog::new("identity.passkey");
        let (row, key) = (account.to_string(), self.vault.subject(subject).await?);
        let name = key.open(&crate::account::name_place(&row), &Sealed::<String>::from_bytes(display), &mut reads)?;
        let sign_in_name = key.open(&sign_in_place(&row), &Sealed::<String>::from_bytes(sign_in), &mut reads)?;
        audit::commit_reads(&self.db, &member.actor(), reads, now, &*self.chance).await?;
        let owner = ceremony::Owner { handle: self.handle(account), sign_in_name: &sign_in_name, name: &name, known };
        let asked = ceremony::ask_for_new(home, owner).map_err(|_| IdentityError::PasskeyRefused)?;
        let id = Token::new(&*self.chance);
        let begun = Ceremony {
            id_hash: id.hash(),
            browser: token.hash(),
            account: Some(account),
            state: asked.state,
            ends_at: now.plus_seconds(super::GOOD_FOR),
        };
        self.db.write(&member.actor(), move |tx| store::passkey::begin(tx, &begun)).await?;
        Ok(PasskeyQuestion { ceremony: id.text(), options: asked.options })
    }

    /// Adds the passkey that the authenticator made.
    ///
    /// # Errors
    /// [`IdentityError::StepOver`] when the question is too old, was answered before, or was asked in another browser;
    /// [`IdentityError::PasskeyRefused`]; [`IdentityError::PasskeyTaken`]; [`IdentityError::BadPasskeyName`].
    pub async fn add_passkey(
        &self,
        member: &Member,
        token: &Token,
        ceremony: &str,
        answer: &str,
        name: &str,
    ) -> Result<PasskeyId, IdentityError> {
        let home = self.passkeys()?;
        let name = passkey_name(name)?;
        let (now, account) = (self.clock.now(), member.account);
        let asked = self.take_question(ceremony, token, now).await?;
        let (state, Some(of)) = asked else { return Err(IdentityError::StepOver) };
        if of != account {
            return Err(IdentityError::StepOver);
        }
        let made = ceremony::made(home, &state, answer).map_err(|_| IdentityError::PasskeyRefused)?;
        let key = self.vault.subject(self.subject_of(member).await?).await?;
        let id: PasskeyId = Id::new(now, &*self.chance);
        let new = NewPasskey {
            id,
            account,
            credential: made.credential,
            public_key: made.public_key,
            moves: made.moves,
            transports: made.transports,
            model: made.model,
            name: key.seal_text(&name_place(&id.to_string()), &name)?.into_bytes(),
        };
        let chance = self.chance.clone();
        let added: Result<(), IdentityError> = self
            .db
            .write(&member.actor(), move |tx| {
                if store::passkey::count(tx, account)? >= i64::try_from(MOST).unwrap_or(i64::MAX) {
                    return Err(IdentityError::TooManyPasskeys);
                }
                store::passkey::insert(tx, &new, now)?;
                super::notice(tx, account, "passkey_added", now, &*chance)?;
                trail::tell(tx, trail::PASSKEY_ADDED, account, &id.to_string(), now, &*chance)?;
                Ok(())
            })
            .await;
        match added {
            Err(IdentityError::Store(StoreError::Taken { .. })) => Err(IdentityError::PasskeyTaken),
            other => other.map(|()| id),
        }
    }
}

/// What a passkey is called: "Telefono".
pub(super) fn passkey_name(typed: &str) -> Result<String, IdentityError> {
    let name = typed.trim();
    let fits = (1..=NAME_LONGEST).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(IdentityError::BadPasskeyName) }
}
