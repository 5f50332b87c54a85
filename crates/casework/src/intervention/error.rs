// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong, each with the way out.

use super::{life::SameHand, terms::Fault};
use crate::{case::CaseError, plan::PlanError};
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about an intervention. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum InterventionError {
    /// There is none for whoever asks; also what they may not see or do.
    #[error("no such intervention")]
    NotFound,
    /// Somebody has done something to it since it was read.
    #[error("somebody has changed this since: read it again")]
    ChangedMeanwhile,
    /// Where it stands does not allow it now.
    #[error("this cannot be done now")]
    NotNow,
    /// One hand asks, another says yes, a third pays.
    #[error("another person does this")]
    SameHand(SameHand),
    /// A delivery that is paid is corrected once its payment is taken back.
    #[error("it is paid: take the payment back first")]
    Paid,
    /// A pause or an end would leave deliveries outside the days on which it was active, or beyond what was authorised.
    #[error("something was delivered after that day: correct it first")]
    Delivered,
    /// The case is closed: it is read and no more.
    #[error("the case is closed: open it again first")]
    CaseClosed,
    /// What was typed is wrong, all that is.
    #[error("{} things are to be mended", .0.len())]
    Faults(Vec<Fault>),
    /// There are as many as anybody keeps.
    #[error("too many")]
    TooMany,
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

impl From<CaseError> for InterventionError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound => Self::NotFound,
            CaseError::Store(error) => Self::Store(error),
            other => Self::Case(other),
        }
    }
}

/// Who may write in a case is asked in one way for plans and for this.
impl From<PlanError> for InterventionError {
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

impl From<SameHand> for InterventionError {
    fn from(same: SameHand) -> Self {
        Self::SameHand(same)
    }
}

impl From<InterventionError> for Problem {
    fn from(error: InterventionError) -> Self {
        match error {
            InterventionError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            InterventionError::ChangedMeanwhile
            | InterventionError::NotNow
            | InterventionError::SameHand(_)
            | InterventionError::Paid
            | InterventionError::Delivered
            | InterventionError::TooMany
            | InterventionError::CaseClosed => Self::new(Kind::Conflict, "page-problem-conflict"),
            InterventionError::Faults(faults) => {
                let problem = Self::new(Kind::Invalid, "page-problem-invalid");
                faults.first().map_or(problem.clone(), |fault| problem.at(fault.field))
            }
            InterventionError::Case(error) => error.into(),
            InterventionError::Store(error) => error.into(),
            InterventionError::Vault(error) => error.into(),
        }
    }
}
