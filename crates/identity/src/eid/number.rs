// SPDX-License-Identifier: EUPL-1.2
//! The tax code that whoever keeps the accounts gives for somebody, so that they may come in without having linked anything. It
//! is kept as a keyed print, compared with what the provider says, and shown to nobody.

use crate::{AccountId, Identity, IdentityError, Who, account::keeps, store, trail};
use ::store::StoreError;
use kernel::tax_code::TaxCode;

/// How an account stands with digital identities, for whoever keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EidStanding {
    /// How many are linked.
    pub linked: i64,
    /// Whether a tax code was given.
    pub number_given: bool,
}

/// The one spelling of a tax code, also as the profile of SPID and CIE writes it: `TINIT-…`. None: it is no Italian one.
pub(super) fn canonical(text: &str) -> Option<String> {
    let text = text.trim();
    let code = match text.get(..6) {
        Some(before) if before.eq_ignore_ascii_case("TINIT-") => &text[6..],
        _ => text,
    };
    TaxCode::read(code).ok().map(|code| code.as_str().to_owned())
}

impl Identity {
    /// How an account stands; none when it is not all theirs to keep.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn eid_standing(&self, who: &Who, account: AccountId) -> Result<Option<EidStanding>, IdentityError> {
        let asking = who.clone();
        self.db
            .read(&who.actor(), move |tx| {
                if !keeps(tx, &asking, account)? {
                    return Ok(None);
                }
                let linked = store::eid::count(tx, account)?;
                let number_given = store::eid::number_of(tx, account)?.is_some();
                Ok::<_, IdentityError>(Some(EidStanding { linked, number_given }))
            })
            .await
    }

    /// Gives the tax code of somebody: whom the provider knows by it comes in as them. They are told at the next sign-in.
    ///
    /// It lets in, as an invitation to come back does: who may give it must keep every part the account plays.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`]; [`IdentityError::BadTaxCode`].
    pub async fn give_eid_number(&self, who: &Who, account: AccountId, typed: &str) -> Result<(), IdentityError> {
        let code = canonical(typed).ok_or(IdentityError::BadTaxCode)?;
        let index = self.number_index(&code);
        let (now, chance, asking) = (self.clock.now(), self.chance.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                if !keeps(tx, &asking, account)? || store::password_of(tx, account)?.is_none() {
                    return Err(IdentityError::NotForYou);
                }
                store::eid::set_number(tx, account, &index, now)?;
                super::notice(tx, account, "eid_number_given", now, &*chance)?;
                trail::tell(tx, trail::EID_NUMBER_GIVEN, account, "", now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// Takes the tax code away again; what was linked by it stays linked.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when there is none, or it is not theirs.
    pub async fn take_eid_number(&self, who: &Who, account: AccountId) -> Result<(), IdentityError> {
        let (now, chance, asking) = (self.clock.now(), self.chance.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                if !keeps(tx, &asking, account)? || !store::eid::remove_number(tx, account)? {
                    return Err(IdentityError::NotForYou);
                }
                trail::tell(tx, trail::EID_NUMBER_TAKEN, account, "", now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// The print of a tax code.
    pub(super) fn number_index(&self, code: &str) -> [u8; 32] {
        self.vault.index("identity_eid_number.number", code)
    }

    /// The one open account for which this tax code was given. Two of them are none: nobody guesses who is meant.
    pub(super) async fn account_of_number(&self, code: &str) -> Result<Option<store::eid::Owner>, IdentityError> {
        let index = self.number_index(code);
        let found: Result<Vec<_>, StoreError> =
            self.db.read(&kernel::Actor::public(), move |tx| store::eid::of_number(tx, &index)).await;
        let mut found = found?;
        Ok(if found.len() == 1 { found.pop() } else { None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_tax_code_has_one_spelling_however_the_provider_writes_it() {
        for text in ["RSSMRA80A01H501U", " rssmra80a01h501u ", "TINIT-RSSMRA80A01H501U", "tinit-RSSMRA80A01H501U"] {
            assert_eq!(canonical(text).as_deref(), Some("RSSMRA80A01H501U"), "{text}");
        }
        for text in ["", "TINIT-", "TINDE-123", "RSSMRA80A01H501X", "TINIT-TINIT-RSSMRA80A01H501U"] {
            assert_eq!(canonical(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_of_a_provider_breaks_it(text in any::<String>()) {
            if let Some(code) = canonical(&text) {
                prop_assert_eq!(canonical(&code), Some(code.clone()));
                prop_assert_eq!(canonical(&format!("TINIT-{code}")), Some(code));
            }
        }
    }
}
