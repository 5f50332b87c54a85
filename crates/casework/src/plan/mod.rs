// SPDX-License-Identifier: EUPL-1.2
//! Plans: what is to become different, who promised what for it by when, and when everybody looks at it again.
//!
//! A plan has a kind by name ([`kinds::Kind`]) and versions. A version is a draft, in which several hands may write ([`merge`]), until
//! the first signature; from then on it never changes, and what is to be otherwise is another version that begins from it ([`side`] lays
//! the two side by side). What came of it is noted beside it ([`late`]), and how it is told to the family in their language ([`wording`]). Who may
//! is asked of the case.

mod commands;
mod error;
pub mod kinds;
pub mod late;
pub mod merge;
mod reads;
pub mod rhythm;
#[cfg(test)]
mod samples;
pub mod side;
pub mod sign;
pub mod text;
pub mod whom;
pub mod wording;

pub use commands::{Aside, NewPlan, Saved};
pub use error::PlanError;
pub use reads::{LatePlan, Noted, PlanView, Signed, Version};

use jiff::civil::Date;
use kernel::{Id, UtcMicros};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use text::Piece;
use vault::Place;

/// The id of a plan, whatever its version.
pub type PlanId = Id<PlanView>;

/// The longest text of a goal or commitment, in characters.
pub const LONGEST: usize = 600;
/// The longest name or source, in characters.
pub const LONGEST_NAME: usize = 160;
/// Goals, commitments or supports of a plan, at most; nobody keeps more.
pub const MOST: usize = 60;

/// Where a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Being written.
    Draft,
    /// Signed by somebody, and never changed again.
    Signed,
    /// Set aside unsigned. It stays to be read, and may be taken up again.
    Aside,
}

impl State {
    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signed => "signed",
            Self::Aside => "aside",
        }
    }

    /// The state of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Draft, Self::Signed, Self::Aside].into_iter().find(|state| state.code() == code)
    }
}

/// Who wrote something, for which body, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The account.
    pub account: String,
    /// The body it acted for.
    pub body: String,
    /// When.
    pub at: UtcMicros,
}

/// A piece that gave way to another hand's, which had seen it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GaveWay {
    /// What it was.
    pub piece: Piece,
    /// Whose it was.
    pub by: By,
}

/// What lies under the key of the case, for a version. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// What it says.
    pub text: text::Text,
    /// Whose each piece is.
    pub hands: BTreeMap<String, By>,
    /// Pieces that gave way.
    pub gave_way: Vec<GaveWay>,
}

/// Which version of which plan, as it was read, on which day of the territory's calendar.
#[derive(Debug, Clone, Copy)]
pub struct AtPlan {
    /// Of which case.
    pub case: crate::case::CaseId,
    /// Which plan.
    pub plan: PlanId,
    /// Which version.
    pub version: i64,
    /// Today.
    pub today: Date,
}

fn version_row(plan: PlanId, number: i64) -> String {
    format!("{plan}/{number}")
}

fn content_place(row: &str) -> Place<'_> {
    Place { table: "casework_plan_version", column: "content", row }
}

fn signature_place(row: &str) -> Place<'_> {
    Place { table: "casework_plan_signature", column: "content", row }
}

fn progress_place(row: &str) -> Place<'_> {
    Place { table: "casework_plan_progress", column: "content", row }
}
