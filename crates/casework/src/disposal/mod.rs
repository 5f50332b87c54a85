// SPDX-License-Identifier: EUPL-1.2
//! The end of a file: kept for as long as the schedule says, then disposed of by an act, and never otherwise.
//!
//! Files of social services are records of a public archive: they are destroyed only with the leave of the archival authority (art. 21,
//! paragraph 1, letter d of D.Lgs. 42/2004), and are meant to be once they are no longer needed (art. 5, paragraph 1, letter e of the GDPR).
//! Two people see to it: whoever keeps the machine of the body lists what is due and records the act, the data protection officer looks at both
//! and confirms. Nobody reads a word of a file for that. What is destroyed is the file's key, so that no copy of it can be read any more,
//! wherever it lies; the row with its codes, places and days stays for the figures, without the people.

mod commands;
mod error;

pub use commands::{Confirmed, NewDisposal};
pub use error::DisposalError;

use crate::case::{CaseId, life::Stage};
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use kernel::{Id, Istat, UtcMicros};

/// The id of a disposal.
pub type DisposalId = Id<Disposal>;

/// The longest authority or number of an act, in characters.
pub const LONGEST: usize = 160;
/// Cases of one disposal, at most.
pub const MOST: usize = 500;

/// How long files are kept, in whole years after the one in which they ended, in the territory's time. `None`: they are never disposed of.
#[derive(Debug, Clone)]
pub struct Schedule {
    /// Of a case that was closed.
    pub closed: Option<u32>,
    /// Of one that was refused.
    pub refused: Option<u32>,
    /// Where the years are counted.
    pub zone: TimeZone,
}

impl Schedule {
    /// The first day on which a file may be disposed of: the first of January after its years have passed whole, counted from the year in which
    /// it ended or, when later, the last one in which somebody whom it concerns was a child. `None`: never, or it has not ended.
    pub fn due(&self, stage: Stage, ended: UtcMicros, children_until: Option<i64>) -> Option<Date> {
        let years = match stage {
            Stage::Closed => self.closed,
            Stage::Refused => self.refused,
            Stage::Reported | Stage::Assessed | Stage::Team | Stage::InCharge | Stage::Reopened => None,
        }?;
        let ended = i64::from(ended.timestamp().to_zoned(self.zone.clone()).date().year());
        let last = ended.max(children_until.unwrap_or(ended));
        // A year beyond the calendar never comes.
        let year =
            i16::try_from(last.checked_add(i64::from(years))?.checked_add(1)?).ok().filter(|year| *year <= 9_999)?;
        Some(date(year, 1, 1))
    }
}

/// A file whose time has passed: what may be said of it without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Which case.
    pub case: CaseId,
    /// For which town it was held.
    pub town: Istat,
    /// How it ended.
    pub stage: Stage,
    /// The code of why.
    pub reason: String,
    /// When it was opened.
    pub opened_at: UtcMicros,
    /// When it ended.
    pub ended_at: UtcMicros,
    /// Since when it may be disposed of.
    pub since: Date,
}

/// The act by which the authority agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Whose act it is.
    pub authority: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub on: Date,
}

/// Who did something, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The account.
    pub account: String,
    /// When.
    pub at: UtcMicros,
}

/// A case of a disposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisposedCase {
    /// Which.
    pub case: CaseId,
    /// For which town it was held.
    pub town: Istat,
    /// How it ended.
    pub stage: Stage,
    /// When it was opened.
    pub opened_at: UtcMicros,
    /// Since when it was due when it was proposed.
    pub due: Date,
    /// It was no longer due when the disposal was confirmed, and stays.
    pub kept: bool,
    /// When its key was destroyed.
    pub destroyed_at: Option<UtcMicros>,
}

/// A disposal: proposed, then confirmed or withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disposal {
    /// Which.
    pub id: DisposalId,
    /// The body whose files they are.
    pub body: String,
    /// The act that authorises it.
    pub act: Act,
    /// Who proposed it.
    pub proposed: Done,
    /// Who confirmed it.
    pub confirmed: Option<Done>,
    /// Who withdrew it.
    pub withdrawn: Option<Done>,
    /// Its cases.
    pub cases: Vec<DisposedCase>,
}

impl Disposal {
    /// Whether it waits for somebody to confirm or withdraw it.
    pub fn waits(&self) -> bool {
        self.confirmed.is_none() && self.withdrawn.is_none()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn schedule(closed: Option<u32>, refused: Option<u32>) -> Schedule {
        Schedule { closed, refused, zone: TimeZone::get("Europe/Rome").unwrap() }
    }

    fn at(text: &str) -> UtcMicros {
        UtcMicros(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
    }

    #[test]
    fn the_years_pass_whole() {
        let ten = schedule(Some(10), None);
        assert_eq!(ten.due(Stage::Closed, at("2026-02-01T10:00:00Z"), None), Some(date(2037, 1, 1)));
        assert_eq!(ten.due(Stage::Closed, at("2026-12-31T22:30:00Z"), None), Some(date(2037, 1, 1)));
        assert_eq!(
            ten.due(Stage::Closed, at("2026-12-31T23:30:00Z"), None),
            Some(date(2038, 1, 1)),
            "in Rome it is 2027"
        );
        assert_eq!(
            ten.due(Stage::Closed, at("2026-02-01T10:00:00Z"), Some(2040)),
            Some(date(2051, 1, 1)),
            "a child grows first"
        );
        assert_eq!(ten.due(Stage::Refused, at("2026-02-01T10:00:00Z"), None), None, "no term is no term");
        assert_eq!(ten.due(Stage::InCharge, at("1990-02-01T10:00:00Z"), None), None);
    }

    proptest! {
        #[test]
        fn nothing_is_due_before_its_years_have_passed_since_the_end_and_since_the_last_child(
            ended in 0_i64..4_000_000_000_000_000,
            children in prop::option::of(1970_i64..2200),
            years in 0_u32..120,
        ) {
            let rule = schedule(Some(years), Some(years));
            let day = rule.due(Stage::Closed, UtcMicros(ended), children).unwrap();
            let ended_in = UtcMicros(ended).timestamp().to_zoned(rule.zone.clone()).date().year();
            prop_assert!(i64::from(day.year()) > i64::from(ended_in) + i64::from(years));
            prop_assert!(children.is_none_or(|last| i64::from(day.year()) > last + i64::from(years)));
            prop_assert_eq!((day.month(), day.day()), (1, 1));
            prop_assert!(rule.due(Stage::Closed, UtcMicros(ended), None).unwrap() <= day);
        }
    }
}
