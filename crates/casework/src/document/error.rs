// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a document, each with the way out.

use super::{DocumentId, sniff::Unfit};
use crate::case::CaseError;
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a document. Never holds a name, a title or a byte of it.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// There is no such document for whoever asks; also what they may not see or do.
    #[error("no such document")]
    NotFound,
    /// Somebody has changed it, or has put another in its place, since it was read.
    #[error("somebody has changed this document since: read it again")]
    ChangedMeanwhile,
    /// The case is closed: its documents are read and no more.
    #[error("the case is closed: open it again first")]
    CaseClosed,
    /// The file is larger than files may be.
    #[error("the file is larger than {largest} bytes")]
    TooLarge {
        /// How large one may be.
        largest: u64,
    },
    /// The file is of no kind that is taken.
    #[error("the file is not taken: {0:?}")]
    Unfit(Unfit),
    /// Whoever looks for what harms a machine has found something.
    #[error("the file carries something that harms")]
    Harmful,
    /// It is in the case already.
    #[error("the file is in the case already")]
    Already(DocumentId),
    /// It has waited too long to become a document, or is one already.
    #[error("the file is not here any more: send it again")]
    Gone,
    /// It must be said.
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
    /// A day that has not come.
    #[error("this day has not come yet")]
    NotYet,
    /// It ends before it begins.
    #[error("it runs out before the day it bears")]
    EndsBefore,
    /// Nobody keeps more in a case.
    #[error("there are too many documents in this case")]
    TooMany,
    /// It is there, and nobody has looked yet whether it harms.
    #[error("nobody has looked at this file yet")]
    NotLookedAt,
    /// The case refused.
    #[error(transparent)]
    Case(CaseError),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<CaseError> for DocumentError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound => Self::NotFound,
            CaseError::Store(error) => Self::Store(error),
            other => Self::Case(other),
        }
    }
}

impl From<DocumentError> for Problem {
    fn from(error: DocumentError) -> Self {
        let at = |field: &str| Self::new(Kind::Invalid, "page-problem-invalid").at(field);
        match error {
            DocumentError::NotFound | DocumentError::Vault(VaultError::Destroyed) => {
                Self::new(Kind::NotFound, "page-problem-not-found")
            }
            DocumentError::ChangedMeanwhile | DocumentError::CaseClosed | DocumentError::NotLookedAt => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            DocumentError::TooLarge { .. } => Self::new(Kind::TooLarge, "page-problem-too-large"),
            DocumentError::Unfit(_)
            | DocumentError::Harmful
            | DocumentError::Already(_)
            | DocumentError::Gone
            | DocumentError::TooMany => at("file"),
            DocumentError::NotYet => at("on"),
            DocumentError::EndsBefore => at("expires"),
            DocumentError::Missing { field } | DocumentError::TooLong { field } => at(field),
            DocumentError::Case(error) => error.into(),
            DocumentError::Store(error) => error.into(),
            DocumentError::Vault(error) => error.into(),
        }
    }
}
