// SPDX-License-Identifier: EUPL-1.2
//! Opening and closing accounts.

use crate::{
    AccountId, Identity, IdentityError, Member, MembershipId, Password, Role, Who,
    policy::{self, Action, Resource},
    store::{self, AccountRow},
    trail,
};
use ::store::{ReadTx, StoreError};
use kernel::Id;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use vault::Place;

/// The longest display name, in characters.
const LONGEST_NAME: usize = 120;

/// An account to open, with the part it plays.
#[derive(Clone)]
pub struct NewAccount {
    /// The name colleagues read.
    pub display_name: String,
    /// What is typed to sign in. Capitals do not matter.
    pub sign_in_name: String,
    /// The first password.
    pub password: Password,
    /// The body it works for (id in the territory pack).
    pub body: String,
    /// What it does there.
    pub role: Role,
    /// The desks it serves (ids in the territory pack).
    pub desks: BTreeSet<String>,
}

impl Identity {
    /// Opens an account with its first membership.
    ///
    /// Whether body and desks exist is for the caller to check: the directory is a room above.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when `who` may not keep accounts of that body; [`IdentityError::NameTaken`] and the
    /// other refusals of what was typed.
    pub async fn create_account(&self, who: &Who, new: &NewAccount) -> Result<AccountId, IdentityError> {
        if !policy::may_give(who, new.role, &new.body) {
            return Err(IdentityError::NotForYou);
        }
        let sign_in_name = canonical(&new.sign_in_name)?;
        let display_name = display_name(&new.display_name)?;
        if new.body.trim().is_empty() {
            return Err(IdentityError::BodyMissing);
        }
        new.password.check(&sign_in_name)?;

        let now = self.clock.now();
        let sign_in_index = self.index(&sign_in_name);
        let taken = move |tx: &::store::ReadTx<'_>| store::index_is_used(tx, &sign_in_index);
        if self.db.read(&who.actor(), taken).await? {
            return Err(IdentityError::NameTaken);
        }

        let password = self.hashing.hash(&new.password, &*self.chance).await?;
        let (subject, key) = self.vault.new_subject(now).await?;
        let id: AccountId = Id::new(now, &*self.chance);
        let row = id.to_string();
        let account = AccountRow {
            id,
            subject: subject.to_string(),
            name: key.seal_text(&name_place(&row), &display_name)?.into_bytes(),
            sign_in_name: key.seal_text(&sign_in_place(&row), &sign_in_name)?.into_bytes(),
            sign_in_index,
            password,
        };
        let membership: MembershipId = Id::new(now, &*self.chance);
        let member = Member { account: id, body: new.body.clone(), role: new.role, desks: new.desks.clone() };
        let chance = self.chance.clone();
        let opened: Result<(), StoreError> = self
            .db
            .write(&who.actor(), move |tx| {
                store::insert_account(tx, &account, now)?;
                store::membership::insert(tx, membership, &member, now)?;
                let details = format!("{} {}", member.role, member.body);
                trail::tell(tx, trail::ACCOUNT_OPENED, id, &details, now, &*chance)
            })
            .await;
        match opened {
            Ok(()) => Ok(id),
            Err(StoreError::Taken { .. }) => Err(IdentityError::NameTaken),
            Err(error) => Err(error.into()),
        }
    }

    /// Closes an account: its memberships and sessions end at once. Nothing is deleted.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when there is none, or `who` may not keep the accounts of every body it works for.
    pub async fn close_account(&self, who: &Who, account: AccountId) -> Result<(), IdentityError> {
        let (now, chance, asking) = (self.clock.now(), self.chance.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                if !keeps(tx, &asking, account)? || !store::close_account(tx, account, now)? {
                    return Err(IdentityError::NotForYou);
                }
                trail::tell(tx, trail::ACCOUNT_CLOSED, account, "", now, &*chance)?;
                Ok(())
            })
            .await
    }

    pub(crate) fn index(&self, sign_in_name: &str) -> [u8; 32] {
        self.vault.index("identity_account.sign_in_name", sign_in_name)
    }
}

/// Whether they keep all that an account is: every part it plays is theirs to give. An account without any part is for
/// whoever keeps the whole house.
pub(crate) fn keeps(tx: &ReadTx<'_>, who: &Who, account: AccountId) -> Result<bool, StoreError> {
    let parts = store::membership::of_account(tx, account)?;
    if parts.is_empty() {
        return Ok(policy::allows(who, Action::KeepAccounts, &Resource::House));
    }
    Ok(parts.iter().all(|part| policy::may_give(who, part.member.role, &part.member.body)))
}

pub(crate) fn name_place(account: &str) -> Place<'_> {
    Place { table: "identity_account", column: "name", row: account }
}

pub(crate) fn sign_in_place(account: &str) -> Place<'_> {
    Place { table: "identity_account", column: "sign_in_name", row: account }
}

/// The one spelling of a sign-in name: small letters, compatibility forms folded, no spaces around.
pub(crate) fn canonical(typed: &str) -> Result<String, IdentityError> {
    let name: String = typed.trim().nfkc().flat_map(char::to_lowercase).collect();
    let allowed = |letter: char| letter.is_alphanumeric() || ".-_@+".contains(letter);
    if (3..=80).contains(&name.chars().count()) && name.chars().all(allowed) {
        Ok(name)
    } else {
        Err(IdentityError::BadSignInName)
    }
}

pub(crate) fn display_name(typed: &str) -> Result<String, IdentityError> {
    let name = typed.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(IdentityError::BadDisplayName);
    }
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_name_has_one_spelling() {
        assert_eq!(canonical(" Sportello.Uno@Example.IT "), Ok("sportello.uno@example.it".to_owned()));
        for wrong in ["", "ab", "two words", "semi;colon", "<b>"] {
            assert_eq!(canonical(wrong), Err(IdentityError::BadSignInName), "{wrong}");
        }
    }
}
