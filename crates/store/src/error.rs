// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong between a room and its database, and how it reaches people.

use kernel::{Kind, Problem};

/// A database refusal. Carries names of tables and constraints, never values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// A uniqueness or primary key constraint said no: somebody was faster.
    #[error("already taken in {table}")]
    Taken {
        /// The table whose constraint refused.
        table: String,
    },
    /// Another constraint said no: the change would break a rule of the data.
    #[error("the database refused the change: {rule}")]
    Refused {
        /// The rule, as the database names it.
        rule: String,
    },
    /// The disk is full.
    #[error("the disk is full: free some space, nothing was lost")]
    DiskFull,
    /// The data cannot be written: read-only disk or folder.
    #[error("the data folder cannot be written: check its owner and that the disk is not read-only")]
    ReadOnly,
    /// The database is newer than this program.
    #[error("the data was written by a newer Filò (step {step}): install that version or a later one")]
    Newer {
        /// The step this program does not know.
        step: String,
    },
    /// A migration that has landed was edited afterwards.
    #[error("the step {step} was changed after it was applied: install the Filò that wrote this data")]
    Edited {
        /// The step.
        step: String,
    },
    /// The file is not a database of ours, or is damaged.
    #[error("the file is not a Filò database, or it is damaged: restore the latest backup")]
    Damaged,
    /// The database cannot be reached.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// Another program held the database too long.
    #[error("the database is busy: try again in a moment")]
    Busy,
    /// An earlier statement of this unit failed; nothing of it is kept.
    #[error("an earlier statement of this unit failed")]
    Broken,
    /// The unit of work panicked; nothing of it is kept. A defect of ours.
    #[error("a unit of work stopped unexpectedly")]
    Panicked,
    /// A column held something else than the program expects. A defect of ours.
    #[error("column {column} of the answer is not {expected}")]
    Column {
        /// Position, from 0.
        column: usize,
        /// What was expected.
        expected: &'static str,
    },
    /// The database did not understand. A defect of ours.
    #[error("the database did not understand: {0}")]
    Statement(String),
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Taken { .. } => Problem::new(Kind::Conflict, "page-problem-conflict"),
            StoreError::DiskFull => Problem::new(Kind::Unavailable, "page-problem-disk-full"),
            StoreError::ReadOnly => Problem::new(Kind::Unavailable, "page-problem-read-only"),
            StoreError::Unavailable(_) | StoreError::Busy => {
                Problem::new(Kind::Unavailable, "page-problem-unavailable")
            }
            _ => Problem::new(Kind::Fault, "page-problem-fault"),
        }
    }
}
