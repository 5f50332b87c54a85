// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a case, each with the way out.

use super::{life::NotNow, team::TeamError};
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a case. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// There is no such case for whoever asks; also what they may not see or do.
    #[error("no such case")]
    NotFound,
    /// Somebody has changed the case since it was read: read it again, and compare.
    #[error("somebody has changed this case since: read it again")]
    ChangedMeanwhile,
    /// The case's life does not allow it now.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// The team cannot become this.
    #[error(transparent)]
    Team(#[from] TeamError),
    /// It must be said why.
    #[error("say why, in words")]
    NoWords,
    /// The case has no name.
    #[error("give the case a name by which its team knows it")]
    NoName,
    /// Longer than any of its kind.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// It concerns nobody.
    #[error("a case concerns at least one person")]
    Nobody,
    /// It concerns more people than any household has.
    #[error("a case concerns at most 40 people at a time")]
    TooMany,
    /// It is there already: the same body, sealed, not sealed.
    #[error("it is so already")]
    SoAlready,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<CaseError> for Problem {
    fn from(error: CaseError) -> Self {
        let at = |field: &str| Self::new(Kind::Invalid, "page-problem-invalid").at(field);
        match error {
            CaseError::NotFound | CaseError::Vault(VaultError::Destroyed) => {
                Self::new(Kind::NotFound, "page-problem-not-found")
            }
            CaseError::ChangedMeanwhile | CaseError::NotNow(_) | CaseError::SoAlready => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            CaseError::Team(_) => at("team"),
            CaseError::NoWords => at("words"),
            CaseError::NoName => at("name"),
            CaseError::TooLong { field } => at(field),
            CaseError::Nobody | CaseError::TooMany => at("concerned"),
            CaseError::Store(error) => error.into(),
            CaseError::Vault(error) => error.into(),
        }
    }
}
