// SPDX-License-Identifier: EUPL-1.2
//! The territory's own pack in the words of the specification: each thing as a record that names others by id.

mod body;
mod hours;
mod place;
mod sheet;
mod terms;

pub(crate) use sheet::moment;

use super::ids::Names;
use crate::Snapshot;
use kernel::Language;

/// Says the things of a snapshot in one language.
#[derive(Debug, Clone)]
pub(crate) struct Teller<'s> {
    pub snapshot: &'s Snapshot,
    pub names: &'s Names,
    pub language: Language,
    /// Where the site is reached, without a final slash; empty: unknown.
    pub address: &'s str,
}
