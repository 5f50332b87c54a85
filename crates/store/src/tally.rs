// SPDX-License-Identifier: EUPL-1.2
//! How much a database was asked: counted for a handle and its clones, so that a test can say how much a page asks.

use std::{
    ops::Sub,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

/// What a database was asked since it was opened. Two of them subtracted: what was asked in between.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// Units of work that began.
    pub units: u64,
    /// Statements of those units, the failed ones too; beginning and keeping a unit is none.
    pub statements: u64,
}

impl Sub for Counted {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self {
            units: self.units.saturating_sub(before.units),
            statements: self.statements.saturating_sub(before.statements),
        }
    }
}

#[derive(Default)]
pub(crate) struct Tally {
    units: AtomicU64,
    statements: AtomicU64,
}

impl Tally {
    pub(crate) fn unit(&self) {
        self.units.fetch_add(1, Relaxed);
    }

    pub(crate) fn statement(&self) {
        self.statements.fetch_add(1, Relaxed);
    }

    pub(crate) fn counted(&self) -> Counted {
        Counted { units: self.units.load(Relaxed), statements: self.statements.load(Relaxed) }
    }
}
