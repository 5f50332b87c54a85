// SPDX-License-Identifier: EUPL-1.2
//! What somebody has to do in a case, by when (C5).
//!
//! A task is the work of one of the team, or of whoever of the team comes first. It stands on the case's page, and on one list with all that
//! waits for a worker in all their cases: tasks, what plans await, papers that are owed. What belongs to somebody who has left the team
//! belongs to nobody, and is shown to all of the team: nothing is lost with a colleague who goes.

mod commands;
mod error;
mod reads;
pub mod rules;

pub use commands::{Ending, NewTask, Put};
pub use error::TaskError;
pub use reads::{OneTask, ToDo, Waiting, Waits};

use kernel::Id;
use serde::{Deserialize, Serialize};
use vault::Place;

/// What a [`TaskId`] names.
#[derive(Debug)]
pub enum Task {}

/// The id of a task.
pub type TaskId = Id<Task>;

/// The longest task, in characters: one sentence. What needs more belongs to the diary.
pub const LONGEST: usize = 300;
/// Open tasks of a case: more are a plan.
pub const MOST_OPEN: i64 = 60;
/// Lines of a list of what is to be done, and ended tasks of a case, at most.
pub const LISTED: i64 = 200;

/// What a task says. Sealed as it is.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Content {
    pub what: String,
    /// Why it is needed no more.
    #[serde(default)]
    pub why: String,
}

pub(crate) fn content_place(row: &str) -> Place<'_> {
    Place { table: "casework_task", column: "content", row }
}
