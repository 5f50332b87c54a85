// SPDX-License-Identifier: EUPL-1.2
//! Versions of the directory in the database: what a load would change, the load itself, and the snapshot that
//! follows them. History is never deleted: any past version can be read back.

mod changes;
mod holder;
mod imports;
mod items;
mod rows;

pub use changes::{Change, Changes, plan};
pub use holder::{Refreshed, SnapshotHolder};
pub use imports::{import, plan_import};
pub use items::{Item, ItemKind, items_of};
pub use rows::{Loaded, current_feed_items, current_items, current_version, load, pack_at};

use ::store::{Migration, StoreError};
use kernel::{Kind, Problem};

/// This room's tables.
pub const MIGRATIONS: &[Migration] =
    &[Migration { name: "directory-0001", sql: include_str!("../../migrations/0001_items.sql") }];

/// What can go wrong between the directory and its tables.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryError {
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A row cannot be read back: written by hand, or by a newer program.
    #[error("the stored {kind} \"{id}\" cannot be read: load the territory again")]
    Unreadable {
        /// Kind of thing.
        kind: String,
        /// Its id.
        id: String,
    },
    /// No territory was loaded yet.
    #[error("no territory is loaded: run `filo territory load DIR`")]
    Empty,
}

impl From<DirectoryError> for Problem {
    fn from(error: DirectoryError) -> Self {
        match error {
            DirectoryError::Store(refused) => refused.into(),
            DirectoryError::Unreadable { .. } => Problem::new(Kind::Fault, "page-problem-fault"),
            DirectoryError::Empty => Problem::new(Kind::Unavailable, "page-problem-unavailable"),
        }
    }
}
