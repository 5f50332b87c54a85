// SPDX-License-Identifier: EUPL-1.2
//! What the judge was asked to allow, and what they said.

use jiff::civil::Date;
use kernel::Id;
use serde::{Deserialize, Serialize};

/// The id of an authorisation.
pub type AuthorisationId = Id<Authorisation>;

/// What was asked, and what came of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authorisation {
    /// When it was asked for.
    pub asked_on: Date,
    /// What for.
    pub subject: String,
    /// Up to how many cents; nothing: without a sum.
    pub limit: Option<i64>,
    /// What the judge said; nothing: not yet.
    pub answer: Option<Answer>,
}

/// What the judge said.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Allowed, or not.
    pub granted: bool,
    /// On which day.
    pub on: Date,
    /// The number of the act, and what it adds.
    pub act: String,
    /// Up to how many cents, where the judge said otherwise than was asked.
    pub limit: Option<i64>,
    /// The last day on which it may be used; nothing: no last day.
    pub until: Option<Date>,
}

/// Why an expense is not covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uncovered {
    /// The judge has not answered.
    Waits,
    /// The judge refused.
    Refused,
    /// It lies before the day of the answer.
    Before,
    /// It lies after the last day.
    After,
}

impl Authorisation {
    /// How much may be spent; nothing: no sum was named.
    pub fn may_spend(&self) -> Option<i64> {
        self.answer.as_ref().and_then(|answer| answer.limit).or(self.limit)
    }

    /// Whether an expense of a day is covered by it.
    ///
    /// # Errors
    /// [`Uncovered`].
    pub fn covers(&self, day: Date) -> Result<(), Uncovered> {
        match &self.answer {
            None => Err(Uncovered::Waits),
            Some(answer) if !answer.granted => Err(Uncovered::Refused),
            Some(answer) if day < answer.on => Err(Uncovered::Before),
            Some(answer) if answer.until.is_some_and(|until| day > until) => Err(Uncovered::After),
            Some(_) => Ok(()),
        }
    }
}
