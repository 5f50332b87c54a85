// SPDX-License-Identifier: EUPL-1.2
//! Two records of one person, joined: compared field by field, merged, and taken apart again.
//!
//! A merge rewrites no id (ADR 0105). It notes that one id leads to the other, and what the kept record becomes; whatever points to
//! either is found under both from then on. The gone record stays as it was, so that an undoing gives it back.

mod commands;
mod reads;
pub mod rules;

pub use commands::Merging;
pub use reads::{Comparison, Joined, MergeView, Since};

use crate::{Care, Flag, Identity};
use kernel::Id;
use rules::Record;
use serde::{Deserialize, Serialize};
use vault::Place;

/// Names a merge. Never instantiated.
#[derive(Debug, Clone, Copy)]
pub enum Merge {}

/// The id of a merge.
pub type MergeId = Id<Merge>;

/// A record as it is kept with a merge, sealed under the key of the kept person.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    identity: Identity,
    language: Option<String>,
    interpreter: bool,
    flags: Vec<String>,
    /// Whether the file was parted.
    parted: bool,
    /// Accounts that could see the kept file and may not see it joined, since they could not see the other.
    shut_out: Vec<String>,
}

impl Snapshot {
    pub(crate) fn of(record: &Record, parted: bool, shut_out: Vec<String>) -> Self {
        Self {
            identity: record.identity.clone(),
            language: record.care.language.clone(),
            interpreter: record.care.interpreter,
            flags: record.care.flags.iter().map(|flag| flag.code().to_owned()).collect(),
            parted,
            shut_out,
        }
    }

    pub(crate) fn record(&self) -> Record {
        Record {
            identity: self.identity.clone(),
            care: Care {
                language: self.language.clone(),
                interpreter: self.interpreter,
                flags: self.flags.iter().filter_map(|code| Flag::from_code(code)).collect(),
            },
        }
    }
}

pub(crate) fn earlier_place(merge: &str) -> Place<'_> {
    Place { table: "people_merge", column: "earlier", row: merge }
}

pub(crate) fn became_place(merge: &str) -> Place<'_> {
    Place { table: "people_merge", column: "became", row: merge }
}
