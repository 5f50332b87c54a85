// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong, each with the way out.

use super::account::{Fault, Line};
use crate::case::CaseError;
use crate::plan::PlanError;
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a legal protection. Holds what a colleague wrote, and is never printed with it.
#[derive(thiserror::Error)]
pub enum GuardianshipError {
    /// There is none for whoever asks; also what they may not see or do.
    #[error("no such legal protection")]
    NotFound,
    /// A colleague has written this line, the closing or the report since it was read.
    #[error("somebody has written this since: read it again")]
    ChangedMeanwhile,
    /// A colleague has changed this line since it was read: it now says this, or is gone.
    #[error("somebody has changed this line since")]
    LineChanged(Option<Box<Line>>),
    /// It was filed, answered, or ended: it does not change any more.
    #[error("this does not change any more")]
    Fixed,
    /// The case is closed: it is read and no more.
    #[error("the case is closed: open it again first")]
    CaseClosed,
    /// The account may not be filed, and why.
    #[error("{} things stand in the way of filing", .0.len())]
    Faults(Vec<Fault>),
    /// Something is missing.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// Longer, or larger, than any of its kind; or too many.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// A day that has not come, or lies before what it follows.
    #[error("{field} is a day that cannot be")]
    Day {
        /// Which field.
        field: &'static str,
    },
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

impl std::fmt::Debug for GuardianshipError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "GuardianshipError({self})")
    }
}

impl From<CaseError> for GuardianshipError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound => Self::NotFound,
            CaseError::Store(error) => Self::Store(error),
            other => Self::Case(other),
        }
    }
}

/// Who may write in a case is asked in one way for plans and for this.
impl From<PlanError> for GuardianshipError {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::CaseClosed => Self::CaseClosed,
            PlanError::Case(error) => error.into(),
            PlanError::Store(error) => Self::Store(error),
            PlanError::Vault(error) => Self::Vault(error),
            _ => Self::NotFound,
        }
    }
}

impl From<GuardianshipError> for Problem {
    fn from(error: GuardianshipError) -> Self {
        match error {
            GuardianshipError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            GuardianshipError::ChangedMeanwhile
            | GuardianshipError::LineChanged(_)
            | GuardianshipError::Fixed
            | GuardianshipError::CaseClosed => Self::new(Kind::Conflict, "page-problem-conflict"),
            GuardianshipError::Faults(_) => Self::new(Kind::Invalid, "page-problem-invalid"),
            GuardianshipError::Missing { field }
            | GuardianshipError::TooLong { field }
            | GuardianshipError::Day { field } => Self::new(Kind::Invalid, "page-problem-invalid").at(field),
            GuardianshipError::Case(error) => error.into(),
            GuardianshipError::Store(error) => error.into(),
            GuardianshipError::Vault(error) => error.into(),
        }
    }
}
