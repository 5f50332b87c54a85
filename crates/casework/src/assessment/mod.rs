// SPDX-License-Identifier: EUPL-1.2
//! Assessments: what was answered about a case by an instrument, at the version by which it was asked.
//!
//! A draft takes answers from several hands ([`merge`]); a finished assessment never changes. Who may is asked of the case.

mod commands;
mod error;
pub mod merge;
mod reads;

pub use commands::{NewAssessment, Saved};
pub use error::AssessmentError;
pub use reads::{AssessmentView, Line, Previous};

use crate::instrument::{Answer, Answers};
use kernel::{Id, UtcMicros};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vault::Place;

/// The id of an assessment.
pub type AssessmentId = Id<AssessmentView>;

/// The longest reason for setting one aside, in characters.
pub const LONGEST_REASON: usize = 300;

/// Where an assessment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Being answered.
    Draft,
    /// Answered, and never changed again.
    Finished,
    /// Set aside: begun or finished by mistake. It stays to be read, and counts nowhere.
    Aside,
}

impl State {
    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Finished => "finished",
            Self::Aside => "aside",
        }
    }

    /// The state of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Draft, Self::Finished, Self::Aside].into_iter().find(|state| state.code() == code)
    }
}

/// Who answered, for which body, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The account.
    pub account: String,
    /// The body it acted for.
    pub body: String,
    /// When.
    pub at: UtcMicros,
}

/// An answer that gave way to another hand's, which had seen it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GaveWay {
    /// To which question.
    pub item: String,
    /// What it was.
    pub answer: Answer,
    /// Whose it was.
    pub by: By,
}

/// What lies under the key of the case. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The answers.
    pub answers: Answers,
    /// Whose each answer is, by the short word of its question.
    pub hands: BTreeMap<String, By>,
    /// Answers that gave way.
    pub gave_way: Vec<GaveWay>,
    /// Why it was set aside.
    pub aside: String,
}

fn place(row: &str) -> Place<'_> {
    Place { table: "casework_assessment", column: "content", row }
}
