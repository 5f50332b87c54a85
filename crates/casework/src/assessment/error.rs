// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with an assessment, each with the way out.

use crate::{CaseworkError, case::CaseError};
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about an assessment. Never holds what was answered.
#[derive(Debug, thiserror::Error)]
pub enum AssessmentError {
    /// The case refuses, or there is no such case or assessment for whoever asks.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The case is refused or closed: nothing is answered about it before it is opened again.
    #[error("this case is closed: open it again first")]
    CaseClosed,
    /// The territory does not offer this version.
    #[error("this version of the instrument is not offered")]
    NotOffered,
    /// These questions must be answered first.
    #[error("{} questions must be answered first", .0.len())]
    Missing(Vec<String>),
    /// A reason is needed.
    #[error("a reason is needed")]
    NoReason,
    /// The reason is longer than any.
    #[error("the reason is too long")]
    TooLong,
    /// Somebody has changed the assessment since it was read: read it again.
    #[error("somebody has changed this assessment since: read it again")]
    ChangedMeanwhile,
    /// The instrument cannot be read.
    #[error(transparent)]
    Instrument(#[from] CaseworkError),
}

impl AssessmentError {
    /// There is none for whoever asks.
    pub(crate) const NONE: Self = Self::Case(CaseError::NotFound);
}

impl From<StoreError> for AssessmentError {
    fn from(refused: StoreError) -> Self {
        Self::Case(refused.into())
    }
}

impl From<VaultError> for AssessmentError {
    fn from(refused: VaultError) -> Self {
        Self::Case(refused.into())
    }
}

impl From<AssessmentError> for Problem {
    fn from(error: AssessmentError) -> Self {
        match error {
            AssessmentError::Case(refused) => refused.into(),
            AssessmentError::Instrument(refused) => refused.into(),
            AssessmentError::CaseClosed | AssessmentError::ChangedMeanwhile => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            AssessmentError::NotOffered | AssessmentError::Missing(_) => {
                Self::new(Kind::Invalid, "page-problem-invalid")
            }
            AssessmentError::NoReason | AssessmentError::TooLong => {
                Self::new(Kind::Invalid, "page-problem-invalid").at("reason")
            }
        }
    }
}
