// SPDX-License-Identifier: EUPL-1.2
//! The snapshot everybody reads, swapped whole when the database holds a newer version.

use super::{DirectoryError, current_version, pack_at};
use crate::Snapshot;
use ::store::{Db, ReadTx};
use arc_swap::ArcSwapOption;
use kernel::Actor;
use std::sync::Arc;

/// What a look at the database gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refreshed {
    /// The snapshot is the one that holds.
    Same,
    /// Another version was read and put in place.
    Moved {
        /// The version that holds now.
        version: i64,
    },
    /// No territory was ever loaded.
    Empty,
}

/// Holds the current [`Snapshot`]; shared by every request of a process.
///
/// Call [`Self::refresh_if_moved`] about once a second: a load made by another process is seen then. While the database
/// is away the last good snapshot goes on answering, and [`Self::trouble`] says why it may be old.
#[derive(Debug, Default)]
pub struct SnapshotHolder {
    current: ArcSwapOption<Snapshot>,
    trouble: ArcSwapOption<DirectoryError>,
}

impl SnapshotHolder {
    /// A holder with nothing in it yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A holder of this snapshot: for tests, and for packs read from a folder.
    pub fn holding(snapshot: Snapshot) -> Self {
        let holder = Self::new();
        holder.swap(snapshot);
        holder
    }

    /// The snapshot as it is now; `None` until a territory was loaded. Hold it for the whole request.
    pub fn current(&self) -> Option<Arc<Snapshot>> {
        self.current.load_full()
    }

    /// Puts another in its place; requests under way keep the one they hold.
    pub fn swap(&self, snapshot: Snapshot) {
        self.current.store(Some(Arc::new(snapshot)));
    }

    /// Why the snapshot may be old: the last look at the database failed.
    pub fn trouble(&self) -> Option<Arc<DirectoryError>> {
        self.trouble.load_full()
    }

    /// Looks at the version in the database; when it has moved, reads the directory, builds the snapshot aside and
    /// swaps it whole.
    ///
    /// # Errors
    /// Whatever the database refuses; the last good snapshot stays.
    pub async fn refresh_if_moved(&self, db: &Db) -> Result<Refreshed, DirectoryError> {
        let held = self.held();
        self.settle(db.read(&Actor::system(), move |tx| newer(tx, held)).await)
    }

    /// [`Self::refresh_if_moved`] for callers that may block: start-up, command line, tests.
    ///
    /// # Errors
    /// As [`Self::refresh_if_moved`].
    pub fn refresh_now(&self, db: &Db) -> Result<Refreshed, DirectoryError> {
        let held = self.held();
        self.settle(db.read_now(&Actor::system(), move |tx| newer(tx, held)))
    }

    fn held(&self) -> Option<i64> {
        self.current.load().as_ref().map(|snapshot| snapshot.version())
    }

    fn settle(&self, looked: Result<Looked, DirectoryError>) -> Result<Refreshed, DirectoryError> {
        match looked {
            Ok(looked) => {
                self.trouble.store(None);
                Ok(match looked {
                    Looked::Same => Refreshed::Same,
                    Looked::Empty => Refreshed::Empty,
                    Looked::Moved(snapshot) => {
                        let version = snapshot.version();
                        self.current.store(Some(Arc::new(*snapshot)));
                        tracing::info!(version, "the directory moved");
                        Refreshed::Moved { version }
                    }
                })
            }
            Err(error) => {
                // Said once, not once a second.
                if self.trouble.load().as_deref() != Some(&error) {
                    tracing::warn!(%error, "the directory cannot be read: the last good one goes on answering");
                }
                self.trouble.store(Some(Arc::new(error.clone())));
                Err(error)
            }
        }
    }
}

enum Looked {
    Same,
    Empty,
    Moved(Box<Snapshot>),
}

fn newer(tx: &ReadTx<'_>, held: Option<i64>) -> Result<Looked, DirectoryError> {
    match current_version(tx)? {
        0 => Ok(Looked::Empty),
        version if held == Some(version) => Ok(Looked::Same),
        version => {
            let beside = super::imports::beside_at(tx, version)?;
            Ok(Looked::Moved(Box::new(Snapshot::with(pack_at(tx, version)?, version, beside))))
        }
    }
}
