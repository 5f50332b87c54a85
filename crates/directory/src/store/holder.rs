// SPDX-License-Identifier: EUPL-1.2
//! The snapshot everybody reads, swapped whole when the database holds a newer version.

use crate::Snapshot;
use arc_swap::ArcSwapOption;
use std::sync::Arc;

/// Holds the current [`Snapshot`]; shared by every request of a process.
#[derive(Debug, Default)]
pub struct SnapshotHolder {
    current: ArcSwapOption<Snapshot>,
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
}
