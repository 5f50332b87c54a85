// SPDX-License-Identifier: EUPL-1.2
//! Disposal of files: what is due and the act that allows it, for who keeps the body's machine; the decision, for the data protection officer.
//! Neither reads a word of a file: a number, places and days are all there is on these pages.

pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod samples;

use crate::visit::Visit;
use casework::{
    case::{CaseId, life::Stage},
    disposal::Schedule,
};
use jiff::{civil::Date, tz::TimeZone};
use page::Speech;

/// What is due, and what was disposed of.
pub(crate) const PATH: &str = "/scrivania/scarto";
/// One disposal.
pub(crate) const ONE: &str = "/scrivania/scarto/{disposal}";

/// The number by which a file is named on paper: the end of its id, which says nothing.
fn number(case: CaseId) -> String {
    let id = case.to_string();
    let digits: Vec<char> = id.chars().filter(|sign| *sign != '-').collect();
    digits[digits.len().saturating_sub(8)..].iter().collect::<String>().to_uppercase()
}

/// "3 maggio 1984": the weekday of a day long ago tells nothing.
fn told(speech: &Speech, day: Date) -> String {
    speech.days().told(&day.to_string())
}

fn ended(stage: Stage) -> &'static str {
    if stage == Stage::Refused { "desk-disposal-refused" } else { "desk-disposal-closed" }
}

impl Visit {
    /// How long files are kept here, by the territory's own rule.
    fn schedule(&self) -> Schedule {
        let territory = self.directory.territory();
        let years = |of: &str| territory.retention.iter().find(|one| one.of == of).map(|one| one.years);
        Schedule {
            closed: years("case_closed"),
            refused: years("case_refused"),
            zone: TimeZone::get(&territory.zone).unwrap_or(TimeZone::UTC),
        }
    }
}
