// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with somebody's own side of a case.

use super::Standing;
use crate::{case::CaseError, plan::PlanError};
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about somebody's own side. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum OwnError {
    /// To the person: this link and this code open nothing, for whatever reason.
    #[error("this link and this code open nothing")]
    Nothing,
    /// Too many tries: so many seconds to wait.
    #[error("wait {0} seconds")]
    Wait(i64),
    /// There is no such case or page for whoever asks, or they do not manage the case.
    #[error("no such page")]
    NotFound,
    /// A page is opened for an adult: whoever has the responsibility is shown the child's part.
    #[error("a page is opened for an adult")]
    NotAdult,
    /// They have one already.
    #[error("they have a page already")]
    ThereAlready,
    /// From how it stands this is not possible.
    #[error("this is not possible now: {0:?}")]
    NotNow(Standing),
    /// Somebody has changed it since it was read.
    #[error("somebody has changed this since: read it again")]
    ChangedMeanwhile,
    /// A field is empty that must not be.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A field is longer than any of its kind.
    #[error("{0} is too long")]
    TooLong(&'static str),
    /// Many words wait for an answer already.
    #[error("many words wait for an answer already")]
    ManyWait,
    /// The last day is today or before, or later than a page may last.
    #[error("a page lasts from tomorrow to six months")]
    NotSoLong,
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

impl From<CaseError> for OwnError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound => Self::NotFound,
            CaseError::Store(error) => Self::Store(error),
            CaseError::Vault(error) => Self::Vault(error),
            other => Self::Case(other),
        }
    }
}

impl From<PlanError> for OwnError {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::Store(error) => Self::Store(error),
            PlanError::Vault(error) => Self::Vault(error),
            _ => Self::NotFound,
        }
    }
}

impl From<OwnError> for Problem {
    fn from(error: OwnError) -> Self {
        let invalid = || Self::new(Kind::Invalid, "page-problem-invalid");
        match error {
            OwnError::Nothing | OwnError::NotFound | OwnError::Vault(VaultError::Destroyed) => {
                Self::new(Kind::NotFound, "page-problem-not-found")
            }
            OwnError::Wait(_) | OwnError::ManyWait => Self::new(Kind::TooMany, "page-problem-too-many"),
            OwnError::NotAdult => invalid().at("person"),
            OwnError::NotSoLong => invalid().at("until"),
            OwnError::Missing(field) | OwnError::TooLong(field) => invalid().at(field),
            OwnError::ThereAlready | OwnError::NotNow(_) | OwnError::ChangedMeanwhile => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            OwnError::Case(error) => error.into(),
            OwnError::Store(error) => error.into(),
            OwnError::Vault(error) => error.into(),
        }
    }
}
