// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a request about one's data, each with the way out.

use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal about a request. Never holds what was typed.
#[derive(Debug, thiserror::Error)]
pub enum RightsError {
    /// There is none for whoever asks; also what they may not do.
    #[error("no such request")]
    NotFound,
    /// Something is missing.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// Longer than any of its kind.
    #[error("{0} is too long")]
    TooLong(&'static str),
    /// A day that has not come, or that cannot be.
    #[error("{0}: this day cannot be")]
    NoSuchDay(&'static str),
    /// It was not seen who asks: nothing is handed over and nothing answered before.
    #[error("say first how it was seen who they are")]
    NotIdentified,
    /// More time is taken once, and before the first day has passed.
    #[error("the time can be made longer once, before its day has passed")]
    NoMoreTime,
    /// It was answered meanwhile.
    #[error("this request was answered already")]
    Answered,
    /// The restriction was lifted meanwhile, or there is none.
    #[error("no restriction stands")]
    NotRestricted,
    /// Somebody has changed it since it was read.
    #[error("somebody has changed this request since: read it again")]
    ChangedMeanwhile,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<RightsError> for Problem {
    fn from(error: RightsError) -> Self {
        let at = |field: &str| Self::new(Kind::Invalid, "page-problem-invalid").at(field);
        match error {
            RightsError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            RightsError::Missing(field) | RightsError::TooLong(field) | RightsError::NoSuchDay(field) => at(field),
            RightsError::NotIdentified => at("proof"),
            RightsError::NoMoreTime
            | RightsError::Answered
            | RightsError::NotRestricted
            | RightsError::ChangedMeanwhile => Self::new(Kind::Conflict, "page-problem-conflict"),
            RightsError::Store(error) => error.into(),
            RightsError::Vault(error) => error.into(),
        }
    }
}
