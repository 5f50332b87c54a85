// SPDX-License-Identifier: EUPL-1.2
//! The territory pack: what it says ([`Pack`] and its parts), and the check that explains every mistake with file,
//! line and cure. The format is in `docs/reference/territory-pack.md`.

mod check;
mod common;
mod entry;
mod finding;
mod intake;
mod model;
mod moments;
mod services;
mod sheet;
mod towns;
mod words;
mod work;

pub use check::{Checked, LARGEST_FILE, WindowCheck, check, check_with, files_in, read_files};
pub use entry::Entry;
pub use finding::{Finding, Severity};
pub use intake::{About, Intake, IntakeQuestion, IntakeRule, LEVELS};
pub use model::*;
pub use sheet::*;

/// The known word nearest to a misspelt one, if near enough to be worth suggesting.
pub fn nearest<'k>(given: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let given: String = given.chars().take(60).collect::<String>().to_lowercase();
    let most = (given.chars().count() / 3).max(1);
    known
        .map(|word| (strsim::osa_distance(&given, &word.to_lowercase()), word))
        .filter(|(distance, _)| *distance <= most && !given.is_empty())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}
