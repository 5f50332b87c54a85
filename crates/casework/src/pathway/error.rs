// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a course, each with the way out.

use crate::{CaseworkError, case::CaseError};
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a course. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum CourseError {
    /// The case refuses, or there is no such case or course for whoever asks.
    #[error(transparent)]
    Case(CaseError),
    /// The case is refused or closed.
    #[error("this case is closed: open it again first")]
    CaseClosed,
    /// The territory does not offer this version.
    #[error("this version of the pathway is not offered")]
    NotOffered,
    /// It does not stand where this could be done; somebody else was faster, perhaps.
    #[error("somebody has changed this since: read it again")]
    ChangedMeanwhile,
    /// A rule does not hold or is not known, an answer or a paper is missing: it cannot be granted yet.
    #[error("it cannot be granted yet: something is missing, or a rule does not hold")]
    NotReady,
    /// Whoever proposed decides: another person must.
    #[error("who proposed does not decide: ask a colleague")]
    SamePerson,
    /// A reason is needed, or something must be chosen.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// Longer than any.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// A day that has not come.
    #[error("this day has not come yet")]
    NotYet,
    /// The pathway cannot be read.
    #[error(transparent)]
    Pathway(#[from] CaseworkError),
}

impl CourseError {
    /// There is none for whoever asks.
    pub(crate) const NONE: Self = Self::Case(CaseError::NotFound);
}

impl From<CaseError> for CourseError {
    fn from(refused: CaseError) -> Self {
        Self::Case(refused)
    }
}

impl From<StoreError> for CourseError {
    fn from(refused: StoreError) -> Self {
        Self::Case(refused.into())
    }
}

impl From<VaultError> for CourseError {
    fn from(refused: VaultError) -> Self {
        Self::Case(refused.into())
    }
}

impl From<CourseError> for Problem {
    fn from(error: CourseError) -> Self {
        match error {
            CourseError::Case(refused) => refused.into(),
            CourseError::Pathway(refused) => refused.into(),
            CourseError::CaseClosed | CourseError::ChangedMeanwhile | CourseError::SamePerson => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            CourseError::NotOffered | CourseError::NotReady => Self::new(Kind::Invalid, "page-problem-invalid"),
            CourseError::NotYet => Self::new(Kind::Invalid, "page-problem-invalid").at("on"),
            CourseError::Missing { field } | CourseError::TooLong { field } => {
                Self::new(Kind::Invalid, "page-problem-invalid").at(field)
            }
        }
    }
}
