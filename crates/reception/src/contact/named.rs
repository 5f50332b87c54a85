// SPDX-License-Identifier: EUPL-1.2
//! Somebody who came without a name gives it later: when that was, and how long a wrong choice is taken back with one press. Plain
//! functions over what stood there.

use super::{Former, Known, Record};
use kernel::UtcMicros;

/// How long a name that was put to the wrong person is taken back with one press: a day.
pub const TAKEN_BACK_WITHIN_SECONDS: i64 = 24 * 60 * 60;

/// When a contact that had nobody's name got the one it has now; nothing when it never was without, or is. `formers`: what stood there
/// before, the latest first.
pub fn given_at(record: &Record, formers: &[Former]) -> Option<UtcMicros> {
    let named = record.known.person()?;
    let before = formers.iter().find(|former| former.record.known.person() != Some(named))?;
    (before.record.known == Known::Unsaid).then_some(before.until)
}

/// Whether it may still be taken back.
pub fn may_take_back(given_at: UtcMicros, now: UtcMicros) -> bool {
    now.0.saturating_sub(given_at.0) < TAKEN_BACK_WITHIN_SECONDS * 1_000_000
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{
        super::{Mode, Motive, Speaker, Story},
        *,
    };
    use kernel::{Id, SeededChance};
    use people::PersonId;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn person(n: u64) -> PersonId {
        Id::new(UtcMicros(0), &SeededChance::new(n))
    }

    fn record(known: Known) -> Record {
        Record {
            desk: "d".into(),
            known,
            mode: Mode::default(),
            motive: Motive::default(),
            speaker: Speaker::default(),
            needs: BTreeSet::new(),
            town: None,
            language: None,
            interpreter: false,
            urgent: false,
            minors: false,
            outcome: None,
            story: Story::default(),
        }
    }

    fn former(known: Known, until: i64) -> Former {
        Former { record: record(known), why: String::new(), until: UtcMicros(until), by: String::new() }
    }

    #[test]
    fn a_name_was_given_when_nobodys_stood_before_it() {
        let (one, other) = (Known::Newly(person(1)), Known::Before(person(2)));
        assert_eq!(given_at(&record(one), &[former(Known::Unsaid, 5)]), Some(UtcMicros(5)));
        // Corrected since in another part: still then.
        assert_eq!(given_at(&record(one), &[former(one, 9), former(Known::Unsaid, 5)]), Some(UtcMicros(5)));
        assert_eq!(given_at(&record(Known::Unsaid), &[former(one, 5)]), None);
        assert_eq!(given_at(&record(one), &[]), None);
        assert_eq!(given_at(&record(one), &[former(other, 7), former(Known::Unsaid, 5)]), None);
    }

    proptest! {
        #[test]
        fn it_is_taken_back_within_a_day_and_not_after(at in 0..i64::MAX / 4, seconds in 0..200_000_i64) {
            let now = UtcMicros(at + seconds * 1_000_000);
            prop_assert_eq!(may_take_back(UtcMicros(at), now), seconds < TAKEN_BACK_WITHIN_SECONDS);
        }
    }
}
