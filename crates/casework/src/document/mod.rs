// SPDX-License-Identifier: EUPL-1.2
//! Documents of a case: papers brought, photographed or sent.
//!
//! A file arrives in pieces ([`Arrival`]), each sealed under the case's key for its own place before the next is taken, so that memory stays
//! the same whatever its size. What it is, its bytes say ([`sniff`]); whether it harms, a [`look::Scanner`] says where there is one. What has
//! arrived whole becomes a document with its [`Facts`] in one unit of work, or nothing of it stays. A document is never deleted by a
//! person's hand: what was added by mistake is withdrawn, what is out of date has another in its place. Who may is asked of the case.

mod arrive;
mod commands;
mod error;
pub mod kinds;
pub mod look;
mod office;
mod pieces;
mod reads;
pub mod sniff;

pub use arrive::{Arrival, Arrived};
pub use commands::{AtDocument, NewDocument};
pub use error::DocumentError;
pub use pieces::Opened;
pub use reads::{DocumentView, Documents, Withdrawn};

use crate::plan::By;
use jiff::{ToSpan, civil::Date};
use kernel::Id;
use kinds::{Form, Kind};
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, sync::Arc};
use vault::Place;

/// The id of a document.
pub type DocumentId = Id<DocumentView>;
/// The id of a file that arrives.
pub type FileId = Id<Arrival>;

/// A piece of a file, in bytes, before it is sealed.
pub const PIECE: usize = 256 * 1024;
/// The longest title or source, in characters.
pub const LONGEST_TITLE: usize = 160;
/// The longest reason, in characters.
pub const LONGEST_WHY: usize = 600;
/// The longest name of a file that is remembered, in characters.
const LONGEST_NAME: usize = 200;
/// Documents of a case, at most; nobody keeps more.
pub const MOST: usize = 2_000;
/// For how many days before its end a document is told to run out soon.
pub const SOON_DAYS: i32 = 30;
/// How long a file that arrived waits to become a document, in seconds: as long as somebody may take to correct a form.
pub const WAITS: i64 = 6 * 3_600;

/// How large a file may be, how many come at once, and who looks at them.
#[derive(Clone)]
pub struct Rules {
    /// The largest file, in bytes.
    pub largest: u64,
    /// Files sent at once, at most.
    pub at_once: usize,
    /// Who looks at a file before it is kept; none: nobody.
    pub scanner: Option<Arc<dyn look::Scanner>>,
}

impl Default for Rules {
    fn default() -> Self {
        Self { largest: 20 * 1024 * 1024, at_once: 10, scanner: None }
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { largest, at_once, scanner } = self;
        f.debug_struct("Rules")
            .field("largest", largest)
            .field("at_once", at_once)
            .field("scans", &scanner.is_some())
            .finish()
    }
}

/// What is known of a paper. Sealed; not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// What it is.
    pub kind: Kind,
    /// What the team calls it; empty: by its kind.
    pub title: String,
    /// The day it bears.
    pub on: Option<Date>,
    /// The last day on which it is good.
    pub expires: Option<Date>,
    /// Of whom, of those the case concerns; nobody: of the household.
    pub of: BTreeSet<PersonId>,
    /// Where it comes from.
    pub source: String,
}

/// How a paper stands with its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It has run out.
    Expired,
    /// It runs out within [`SOON_DAYS`].
    Soon,
    /// It is good for longer, or for ever.
    Good,
}

/// How a paper that is good until `expires`, that day included, stands today.
pub fn standing(expires: Option<Date>, today: Date) -> Standing {
    match expires {
        Some(last) if last < today => Standing::Expired,
        Some(last) if today.checked_add(SOON_DAYS.days()).is_ok_and(|soon| last <= soon) => Standing::Soon,
        _ => Standing::Good,
    }
}

/// What is known of a file. Sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct FileFacts {
    /// What it is.
    form: Form,
    /// What it was called where it came from.
    name: String,
    bytes: u64,
    pieces: i64,
    /// SHA-256 of the bytes, in hexadecimal.
    hash: String,
}

/// Something that happened to a document after it was added.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// What.
    pub what: Turned,
    /// Why, in words.
    pub why: String,
    /// Who.
    pub by: By,
    /// What was known before, where that was changed.
    pub before: Option<Facts>,
}

/// What may happen to a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turned {
    /// What is known of it was corrected.
    Corrected,
    /// It was withdrawn.
    Withdrawn,
    /// It was put back.
    PutBack,
}

/// What lies under the key of the case, for a document.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Content {
    facts: Facts,
    turns: Vec<Turn>,
}

fn content_place(row: &str) -> Place<'_> {
    Place { table: "casework_document", column: "content", row }
}

fn file_place(row: &str) -> Place<'_> {
    Place { table: "casework_file", column: "content", row }
}

/// A piece opens as this number of this file, and as its last or not: one that is dropped, swapped, repeated, cut off or brought from elsewhere
/// is noticed.
fn piece_row(file: FileId, number: i64, last: Last) -> String {
    match last {
        Last::No => format!("{file}/{number}"),
        Last::Yes => format!("{file}/{number}/last"),
    }
}

fn piece_place(row: &str) -> Place<'_> {
    Place { table: "casework_piece", column: "content", row }
}

/// Whether a piece ends its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    No,
    Yes,
}

impl Last {
    fn of(number: i64, pieces: i64) -> Self {
        if number + 1 == pieces { Self::Yes } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_paper_is_good_on_its_last_day_and_not_after_it() {
        let today = date(2026, 11, 30);
        for (last, expected) in [
            (date(2026, 11, 29), Standing::Expired),
            (today, Standing::Soon),
            (date(2026, 12, 30), Standing::Soon),
            (date(2026, 12, 31), Standing::Good),
        ] {
            assert_eq!(standing(Some(last), today), expected, "{last}");
        }
        assert_eq!(standing(None, today), Standing::Good);
        assert_eq!(standing(Some(Date::MAX), Date::MAX), Standing::Good, "the end of the calendar");
    }
}
