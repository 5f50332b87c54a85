// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a disposal, each with the way out.

use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a disposal.
#[derive(Debug, thiserror::Error)]
pub enum DisposalError {
    /// There is none for whoever asks.
    #[error("no such disposal")]
    NotFound,
    /// No case was chosen.
    #[error("choose at least one file")]
    Nothing,
    /// More cases than one disposal holds.
    #[error("choose at most 500 files at a time")]
    TooMany,
    /// One of the chosen files is not due, or is in another disposal.
    #[error("one of these files may not be disposed of now: read the list again")]
    NotDue,
    /// The act lacks something.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// Longer than any of its kind.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// An act of a day that has not come.
    #[error("this day has not come yet")]
    NotYet,
    /// It was confirmed or withdrawn meanwhile.
    #[error("this disposal was decided meanwhile")]
    Decided,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<DisposalError> for Problem {
    fn from(error: DisposalError) -> Self {
        let at = |field: &str| Self::new(Kind::Invalid, "page-problem-invalid").at(field);
        match error {
            DisposalError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            DisposalError::Nothing | DisposalError::TooMany => at("case"),
            DisposalError::NotDue | DisposalError::Decided => Self::new(Kind::Conflict, "page-problem-conflict"),
            DisposalError::Missing { field } | DisposalError::TooLong { field } => at(field),
            DisposalError::NotYet => at("on"),
            DisposalError::Store(error) => error.into(),
            DisposalError::Vault(error) => error.into(),
        }
    }
}
