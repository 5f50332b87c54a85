// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a note, each with the way out.

use super::{NoteId, rules::Lack};
use crate::case::CaseError;
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a note. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// There is no such note for whoever asks; also what is somebody else's alone.
    #[error("no such note")]
    NotFound,
    /// It has been filed: it does not change any more.
    #[error("the note has been filed: correct it with another")]
    Filed(NoteId),
    /// These are missing or wrong before it is filed.
    #[error("{} things are missing before it is filed", .0.len())]
    Lacking(Vec<Lack>),
    /// Longer than any of its kind.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// A hand-over says to whom, and by which act.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// There is such a hand-over already.
    #[error("this is handed over already")]
    SoAlready,
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

impl NoteError {
    /// Whether what was to be written surely was not. After a failure of the database itself nobody knows, and a key must stay: what lies
    /// under it may be there.
    pub(super) fn surely_not_written(&self) -> bool {
        !matches!(self, Self::Store(_))
    }
}

impl From<CaseError> for NoteError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound => Self::NotFound,
            CaseError::Store(error) => Self::Store(error),
            other => Self::Case(other),
        }
    }
}

impl From<NoteError> for Problem {
    fn from(error: NoteError) -> Self {
        let invalid = || Self::new(Kind::Invalid, "page-problem-invalid");
        match error {
            NoteError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            NoteError::Filed(_) | NoteError::SoAlready => Self::new(Kind::Conflict, "page-problem-conflict"),
            NoteError::Lacking(_) => invalid(),
            NoteError::TooLong { field } | NoteError::Missing { field } => invalid().at(field),
            NoteError::Case(error) => error.into(),
            NoteError::Store(error) => error.into(),
            NoteError::Vault(error) => error.into(),
        }
    }
}
