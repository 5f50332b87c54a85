// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with persons, each with the way out.

use crate::PersonId;
use ::store::StoreError;
use kernel::{Kind, Problem, tax_code::TaxCodeError};
use vault::VaultError;

/// A refusal of this room. Never holds what was typed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeopleError {
    /// There is no such person for whoever asks; also what they may not see.
    #[error("no such person")]
    NotFound,
    /// Somebody has changed the person since it was read: read it again, and compare.
    #[error("somebody has changed this person since: read it again")]
    ChangedMeanwhile,
    /// Nothing to call the person by: a surname, a given name or an alias is needed.
    #[error("a surname, a given name or an alias is needed")]
    NoName,
    /// The tax code has a mistake.
    #[error("tax code: {0}")]
    TaxCode(#[from] TaxCodeError),
    /// Not a telephone number.
    #[error("this is no telephone number: write its figures, with + and the country when it is foreign")]
    NoTelephone,
    /// Not a mail address.
    #[error("this is no mail address: write it as name@host.example")]
    NoMail,
    /// Longer than any of its kind.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// A day that has not come yet.
    #[error("{field}: this day has not come yet")]
    ToCome {
        /// Which field.
        field: &'static str,
    },
    /// The end is before the beginning.
    #[error("the end is before the beginning")]
    EndsBeforeItBegins,
    /// They are a member already, or this relation is noted already.
    #[error("this is noted already")]
    AlreadyThere,
    /// More members than any household has.
    #[error("too many members for one household")]
    TooMany,
    /// Nobody is anything to themselves.
    #[error("two different persons are needed")]
    WithOneself,
    /// Somebody would descend from themselves.
    #[error("somebody would be their own ancestor")]
    Circle {
        /// From the elder, who would be the child, down to who would be the parent.
        chain: Vec<PersonId>,
    },
    /// A guardian's power has a source, and none was given.
    #[error("where the guardian's power comes from is needed")]
    NoPower,
    /// Nothing says where it is.
    #[error("an address needs a street, a house or a town, unless there is no fixed one")]
    NoPlace,
    /// What is confidential is so for a reason, and none was given.
    #[error("why the address is confidential is needed")]
    NoReason,
    /// Each of the two has others joined with it, or the one that would go has: those are to be taken apart first.
    #[error("others are joined with both: take one of those merges back first")]
    JoinedAlready,
    /// Each file is parted by another body: joined, each would show what the other keeps apart.
    #[error("each of the two files is parted by another body")]
    PartedByTwo,
    /// Too little to look for: two letters of a name, a day of birth, a telephone, a mail address or a tax code.
    #[error("write at least two letters of a name, a day of birth, a telephone, a mail address or a tax code")]
    TooVague,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<PeopleError> for Problem {
    fn from(error: PeopleError) -> Self {
        let at = |field: &str| Self::new(Kind::Invalid, "page-problem-invalid").at(field);
        match error {
            PeopleError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            PeopleError::ChangedMeanwhile => Self::new(Kind::Conflict, "page-problem-conflict"),
            PeopleError::NoName => at("surname"),
            PeopleError::TaxCode(_) => at("tax-code"),
            PeopleError::NoTelephone => at("telephone"),
            PeopleError::NoMail => at("mail"),
            PeopleError::TooLong { field } => at(field),
            PeopleError::TooVague => at("asked"),
            PeopleError::ToCome { field } => at(field),
            PeopleError::EndsBeforeItBegins => at("until"),
            PeopleError::NoPower => at("power"),
            PeopleError::NoPlace => at("street"),
            PeopleError::NoReason => at("reason"),
            PeopleError::WithOneself | PeopleError::Circle { .. } => at("other"),
            PeopleError::AlreadyThere | PeopleError::TooMany => at("person"),
            PeopleError::JoinedAlready | PeopleError::PartedByTwo => Self::new(Kind::Conflict, "page-problem-conflict"),
            PeopleError::Store(error) => error.into(),
            PeopleError::Vault(VaultError::Destroyed) => Self::new(Kind::NotFound, "page-problem-not-found"),
            PeopleError::Vault(error) => error.into(),
        }
    }
}
