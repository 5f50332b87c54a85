// SPDX-License-Identifier: EUPL-1.2
//! "Il mio filo" from the team's side (C8): whoever manages a case opens it for one adult at a time, shuts it, and reads what was written
//! there; anybody of the team shuts all of it with one press when violence is suspected.
//!
//! [`page`] is what is shown, [`act`] what is pressed. Who may is asked of the case, in `casework`.

mod act;
mod page;
pub(crate) mod samples;

pub(crate) use act::change;
pub(crate) use page::show;

use casework::{
    case::CaseId,
    own_side::{Section, Standing},
};
use kernel::Language;

/// Where it is.
pub(crate) const PATH: &str = "/scrivania/casi/{case}/filo";

fn path_of(case: CaseId) -> String {
    format!("/scrivania/casi/{case}/filo")
}

/// Months a page may last.
const MONTHS: [i64; 3] = [1, 3, 6];

fn section_name(section: Section) -> &'static str {
    match section {
        Section::Dates => "desk-own-side-dates",
        Section::Promises => "desk-own-side-promises",
        Section::Shared => "desk-own-side-shared",
        Section::Readers => "desk-own-side-readers",
    }
}

fn section_about(section: Section) -> &'static str {
    match section {
        Section::Dates => "desk-own-side-dates-about",
        Section::Promises => "desk-own-side-promises-about",
        Section::Shared => "desk-own-side-shared-about",
        Section::Readers => "desk-own-side-readers-about",
    }
}

fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Open => "desk-own-side-open",
        Standing::Guarded => "desk-own-side-guarded",
        Standing::Hidden => "desk-own-side-hidden",
        Standing::Suspended => "desk-own-side-suspended",
        Standing::Ended => "desk-own-side-ended",
        Standing::Over => "desk-own-side-over",
        Standing::Closed => "desk-own-side-closed",
    }
}

/// A language by its own name.
fn language_name(language: Language) -> &'static str {
    language.own_name()
}
