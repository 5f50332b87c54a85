// SPDX-License-Identifier: EUPL-1.2
//! Whether a page opens, and what is told of who read the file: plain functions.

use crate::case::reasons::Part;
use jiff::{civil::Date, tz::TimeZone};
use kernel::UtcMicros;

/// What the rule needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// Closed for good.
    pub closed: bool,
    /// Suspended by whoever manages the case.
    pub suspended: bool,
    /// Its last day has passed.
    pub ended: bool,
    /// Somebody of the team suspects violence.
    pub guarded: bool,
    /// The file of somebody whom the case concerns is parted, or where they live is told to nobody.
    pub hidden: bool,
    /// The case is sealed.
    pub sealed: bool,
    /// The case is neither refused nor closed, and its file was not disposed of.
    pub case_open: bool,
    /// The case still concerns the person.
    pub concerned: bool,
}

/// How a page stands. To the person only [`Standing::Open`] exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It opens.
    Open,
    /// Violence is suspected.
    Guarded,
    /// Somebody of the case hides, or the case is sealed.
    Hidden,
    /// Suspended by hand.
    Suspended,
    /// Its last day has passed: to be renewed.
    Ended,
    /// The case is over, or concerns them no more.
    Over,
    /// Closed for good.
    Closed,
}

/// How a page stands: what protects comes before what is only a date.
pub fn standing(facts: &Facts) -> Standing {
    match facts {
        Facts { closed: true, .. } => Standing::Closed,
        Facts { guarded: true, .. } => Standing::Guarded,
        Facts { hidden: true, .. } | Facts { sealed: true, .. } => Standing::Hidden,
        Facts { suspended: true, .. } => Standing::Suspended,
        Facts { case_open: false, .. } | Facts { concerned: false, .. } => Standing::Over,
        Facts { ended: true, .. } => Standing::Ended,
        _ => Standing::Open,
    }
}

/// That somebody read the file on a day: their part and body, never who.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reader {
    /// The day.
    pub day: Date,
    /// The body they acted for.
    pub body: String,
    /// Their part in the team.
    pub part: Part,
}

/// Days on which the file was read, each part of each body once a day, the latest first: how often, at what hour and which paper would tell
/// more of whoever works than of the file.
pub fn readers(read: &[(UtcMicros, String, Part)], zone: &TimeZone) -> Vec<Reader> {
    let mut all: Vec<Reader> = read
        .iter()
        .map(|(at, body, part)| Reader {
            day: at.timestamp().to_zoned(zone.clone()).date(),
            body: body.clone(),
            part: *part,
        })
        .collect();
    all.sort_by(|one, other| other.day.cmp(&one.day).then_with(|| one.cmp(other)));
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn facts() -> impl Strategy<Value = Facts> {
        let bit = any::<bool>;
        (bit(), bit(), bit(), bit(), bit(), bit(), bit(), bit()).prop_map(
            |(closed, suspended, ended, guarded, hidden, sealed, case_open, concerned)| Facts {
                closed,
                suspended,
                ended,
                guarded,
                hidden,
                sealed,
                case_open,
                concerned,
            },
        )
    }

    proptest! {
        #[test]
        fn a_page_opens_only_when_nothing_at_all_speaks_against_it(facts in facts()) {
            let free = !(facts.closed || facts.suspended || facts.ended || facts.guarded || facts.hidden || facts.sealed);
            prop_assert_eq!(standing(&facts) == Standing::Open, free && facts.case_open && facts.concerned);
        }

        #[test]
        fn whatever_else_is_true_suspected_violence_shuts(facts in facts()) {
            let guarded = standing(&Facts { guarded: true, ..facts });
            prop_assert!(matches!(guarded, Standing::Guarded | Standing::Closed));
            let hidden = standing(&Facts { hidden: true, ..facts });
            prop_assert_ne!(hidden, Standing::Open);
        }

        #[test]
        fn readers_are_days_without_hours_each_once(hours in prop::collection::vec(0..500_i64, 0..40)) {
            let start = UtcMicros(1_800_000_000_000_000);
            let read: Vec<_> =
                hours.iter().map(|hour| (start.plus_seconds(hour * 3_600), "comune".to_owned(), Part::Educator)).collect();
            let told = readers(&read, &TimeZone::UTC);
            prop_assert!(told.windows(2).all(|pair| pair[0].day > pair[1].day));
            prop_assert!(told.is_empty() == hours.is_empty());
        }
    }
}
