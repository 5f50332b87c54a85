// SPDX-License-Identifier: EUPL-1.2
//! Paper: what is printed.
//!
//! **Owns** the posters and cards that hang where people pass, their words in ten languages and their type; the codes
//! that lead a telephone to an address; and how spreadsheets are read and written.
//!
//! **Offers** [`Code`], a code to draw in a page or on paper; [`Poster`], plain values that say what a poster says; and
//! [`Poster::pdf`], which sets it: one tagged, archivable PDF (PDF/UA-1, PDF/A-2a), type embedded, drawings as lines; [`DaySheet`],
//! whom some desks expect on a day, as a table over as many pages as it takes; [`FamilyPlan`], what a family takes home; [`CourtAccount`], what a
//! court receives; [`Decision`], what was decided of a pathway, with its reasons;
//! [`table`], rows of words out of a CSV or XLSX file that anybody may have made, and into one.
//!
//! **Never** asks a database or the clock, never knows what a desk is: whoever calls says everything. The same values give
//! the same bytes.
//!
//! Typesetting is behind the feature `pdf`, which only `filo` turns on: without it the faces are the same and
//! what sets a sheet answers [`PaperError::NotBuilt`].

mod code;
mod court;
mod day_sheet;
mod decision;
mod plan;
mod poster;
#[cfg(feature = "pdf")]
mod press;
#[cfg(feature = "pdf")]
mod sheet;
pub mod table;
#[cfg(feature = "pdf")]
mod type_case;

pub use code::Code;
pub use court::{CourtAccount, CourtGroup, CourtLine, CourtSum};
pub use day_sheet::{DaySheet, DeskPart, Visit};
pub use decision::{Decision, DecisionRule, Sum};
pub use plan::{FamilyPlan, Far, PlanGoal, PlanPromise, PlanSigner, PlanSupport, Rhythm, Written};
pub use poster::{Access, Danger, Helper, Need, Opening, Poster, Size, Subject};

/// This room's words.
pub const WORDS: page::RoomWords = page::words!(ten);

/// Why nothing could be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The program was built without typesetting.
    #[error("this filo was built without the feature \"pdf\": build it with its default features")]
    NotBuilt,
    /// The type was not there when the program was built.
    #[error("the type to print with is missing: run cargo xtask assets, then build again")]
    NoType,
    /// More words than the paper holds, however small they are set.
    #[error("the {what} does not fit: shorten it")]
    TooLong {
        /// What is too long.
        what: &'static str,
    },
    /// Letters that none of our typefaces can draw.
    #[error("these letters cannot be drawn: {letters}. Add their typeface in web/paper.mjs, or write otherwise")]
    NoLetters {
        /// The letters, each once.
        letters: String,
    },
    /// The fault is ours.
    #[error("the sheet could not be set: {0}")]
    Fault(String),
}
