// SPDX-License-Identifier: EUPL-1.2
//! Legal protection of a person, as the office that was appointed keeps it: what the judge decreed, what was spent, how the person lives.
//!
//! A [`decree`] opens it, amends it and ends it; what holds now is read off the register, which never changes. Accounts follow one another
//! at the decree's rhythm ([`period`]); one is a draft, in which several hands write line by line, until it agrees with itself ([`account`]) and
//! is filed with the court. What the judge allowed is an [`authorisation`]; what is awaited, and by when, [`awaited`] says. Who may is asked of
//! the case.
//!
//! Everything here is an act of a court or is made for one, and is excluded from what the family reads of its own path: every row says
//! `judicial = 1`, and the database holds no other. The articles cited are in `docs/guides/walk-guardianship.md`; a lawyer has yet to read them.

pub mod account;
mod accounting;
pub mod authorisation;
pub mod awaited;
pub mod categories;
mod commands;
pub mod decree;
mod error;
pub mod period;
mod reads;

pub use accounting::{Begin, Closed, Corrected, NewLine};
pub use commands::NewDecree;
pub use error::GuardianshipError;
pub use reads::{AccountView, AuthorisationView, DecreeNoted, DueGuardianship, GuardianshipView, Period};

use crate::case::{CaseId, reasons::kept_by_code};
use jiff::civil::Date;
use kernel::Id;
use vault::Place;

/// The id of a legal protection: one person, from the first decree to the end.
pub type GuardianshipId = Id<GuardianshipView>;

/// The longest text, in characters.
pub const LONGEST: usize = 4_000;
/// The longest name, number or subject, in characters.
pub const LONGEST_NAME: usize = 200;
/// Lines of an account, at most.
pub const MOST_LINES: usize = 2_000;

/// Which version of which account, on which day of the territory's calendar.
#[derive(Debug, Clone, Copy)]
pub struct AtAccount {
    /// Of which case.
    pub case: CaseId,
    /// Of which protection.
    pub guardianship: GuardianshipId,
    /// Of which period, from 1.
    pub period: i64,
    /// Which version, from 1.
    pub version: i64,
    /// Today.
    pub today: Date,
}

fn decree_place(row: &str) -> Place<'_> {
    Place { table: "casework_decree", column: "content", row }
}

fn account_place(row: &str) -> Place<'_> {
    Place { table: "casework_guardianship_account", column: "content", row }
}

fn authorisation_place(row: &str) -> Place<'_> {
    Place { table: "casework_authorisation", column: "content", row }
}
