// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a task, each with the way out.

use crate::case::CaseError;
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a task. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum TaskError {
    /// There is no such task or case for whoever asks; also what they may not do.
    #[error("no such task")]
    NotFound,
    /// Somebody has changed it since it was read.
    #[error("somebody has changed this task since: read it again")]
    ChangedMeanwhile,
    /// The case has ended: its tasks are read and no more.
    #[error("the case has ended: open it again first")]
    CaseEnded,
    /// It says nothing.
    #[error("say what is to be done")]
    Nothing,
    /// Longer than [`super::LONGEST`].
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// The day has passed, or is years away.
    #[error("a day from today to five years from now")]
    NoSuchDay,
    /// Whoever it is given to is not on the team today.
    #[error("they are not on the team")]
    NotOnTeam,
    /// As many are open as a case may have.
    #[error("many tasks are open already: end some first")]
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

impl From<CaseError> for TaskError {
    fn from(error: CaseError) -> Self {
        match error {
            CaseError::NotFound => Self::NotFound,
            CaseError::Store(error) => Self::Store(error),
            CaseError::Vault(error) => Self::Vault(error),
            other => Self::Case(other),
        }
    }
}

impl From<TaskError> for Problem {
    fn from(error: TaskError) -> Self {
        let invalid = |field| Self::new(Kind::Invalid, "page-problem-invalid").at(field);
        match error {
            TaskError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            TaskError::ChangedMeanwhile | TaskError::CaseEnded => Self::new(Kind::Conflict, "page-problem-conflict"),
            TaskError::Nothing => invalid("what"),
            TaskError::TooLong { field } => invalid(field),
            TaskError::NoSuchDay => invalid("due"),
            TaskError::NotOnTeam => invalid("whose"),
            TaskError::TooMany => Self::new(Kind::TooMany, "page-problem-too-many"),
            TaskError::Case(error) => error.into(),
            TaskError::Store(error) => error.into(),
            TaskError::Vault(error) => error.into(),
        }
    }
}
