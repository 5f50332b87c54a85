// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a plan, each with the way out.

use super::text::Lack;
use crate::case::CaseError;
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a plan. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// There is no such plan for whoever asks; also what they may not see or do.
    #[error("no such plan")]
    NotFound,
    /// Somebody has changed it since it was read: read it again.
    #[error("somebody has changed this plan since: read it again")]
    ChangedMeanwhile,
    /// It has been signed, or set aside: it does not change any more.
    #[error("this version does not change any more: begin another")]
    Fixed,
    /// The case is closed: its plans are read and no more.
    #[error("the case is closed: open it again first")]
    CaseClosed,
    /// These are missing before anybody can sign.
    #[error("{} things are missing before anybody can sign", .0.len())]
    Lacking(Vec<Lack>),
    /// A signature says whose and by what; a thing given up says why.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// Longer than any of its kind, or too many.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// A day that has not come.
    #[error("this day has not come yet")]
    NotYet,
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

impl From<CaseError> for PlanError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound => Self::NotFound,
            CaseError::Store(error) => Self::Store(error),
            other => Self::Case(other),
        }
    }
}

impl From<PlanError> for Problem {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            PlanError::ChangedMeanwhile | PlanError::Fixed | PlanError::CaseClosed => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            PlanError::Lacking(_) => Self::new(Kind::Invalid, "page-problem-invalid"),
            PlanError::NotYet => Self::new(Kind::Invalid, "page-problem-invalid").at("on"),
            PlanError::Missing { field } | PlanError::TooLong { field } => {
                Self::new(Kind::Invalid, "page-problem-invalid").at(field)
            }
            PlanError::Case(error) => error.into(),
            PlanError::Store(error) => error.into(),
            PlanError::Vault(error) => error.into(),
        }
    }
}
