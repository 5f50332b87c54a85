// SPDX-License-Identifier: EUPL-1.2
//! Cases: what a body does with a household, from the report to the closing and, if need be, again.
//!
//! A case concerns persons, not a household: families change while they are helped. It is held by one body for one town, worked on by
//! people of many, and has a key of its own under which all its words lie. [`life`] says what it may become, [`team`] who works on it,
//! [`access`] who gets what of it; all three are plain functions. Nothing here is ever deleted: what was done is a numbered step
//! of its history, and what was a mistake is closed as one.

pub mod access;
mod act;
mod concern;
mod error;
mod glass;
mod hands;
pub(crate) mod held;
pub mod life;
mod open;
pub mod read;
pub mod reasons;
mod seal;
pub mod team;

pub use act::Act;
pub use error::CaseError;
pub use glass::{GLASS_SECONDS, Glass};
pub use hands::{Destination, NewSeat};
pub use held::At;
pub use open::NewCase;
pub use read::{About, Filter, Listed, Notice, OpenCase, Step, Story, What, Whose};

use kernel::Id;
use vault::Place;

/// Names a case.
#[derive(Debug, Clone, Copy)]
pub enum Case {}

/// The id of a case. Says nothing about whom it concerns.
pub type CaseId = Id<Case>;

/// Letters in a reason, a summary or other words, at most.
pub const LONGEST_WORDS: usize = 4_000;
/// Letters in the name of a case, at most.
pub const LONGEST_NAME: usize = 120;
/// Persons whom a case concerns at a time, at most; more is a mistake.
pub const MOST_CONCERNED: usize = 40;
/// Cases on one list, at most.
pub const LISTED: usize = 200;

pub(crate) fn name_place(row: &str) -> Place<'_> {
    Place { table: "casework_case", column: "name", row }
}

pub(crate) fn summary_place(row: &str) -> Place<'_> {
    Place { table: "casework_case", column: "summary", row }
}

/// The row is the case and the number of the step.
pub(crate) fn words_place(row: &str) -> Place<'_> {
    Place { table: "casework_step", column: "words", row }
}

pub(crate) fn reason_place(row: &str) -> Place<'_> {
    Place { table: "casework_glass", column: "reason", row }
}

pub(crate) fn step_row(case: CaseId, number: i64) -> String {
    format!("{case}/{number}")
}
