// SPDX-License-Identifier: EUPL-1.2
//! Whose a task is, and how soon it is due.

use crate::case::team::Seat;
use identity::AccountId;
use jiff::{ToSpan, civil::Date};

/// How many days ahead are told as "these days".
pub const THESE_DAYS: i32 = 7;
/// How many years ahead a day may lie: beyond that it is mistyped.
pub const FURTHEST: i32 = 5;

/// How soon something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Soon {
    /// Its day has passed.
    Late,
    /// Today.
    Today,
    /// Within [`THESE_DAYS`].
    TheseDays,
    /// Later.
    Later,
    /// It has no day.
    NoDay,
}

impl Soon {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Late, Self::Today, Self::TheseDays, Self::Later, Self::NoDay];
}

/// How soon. On its own day nothing is late.
pub fn soon(due: Option<Date>, today: Date) -> Soon {
    match due {
        None => Soon::NoDay,
        Some(due) if due < today => Soon::Late,
        Some(due) if due == today => Soon::Today,
        Some(due) if due <= today.saturating_add(THESE_DAYS.days()) => Soon::TheseDays,
        Some(_) => Soon::Later,
    }
}

/// Whether somebody may write down this day: from today on, and no further than [`FURTHEST`] years.
pub fn fitting(due: Date, today: Date) -> bool {
    due >= today && due <= today.saturating_add(FURTHEST.years())
}

/// Whose it is today: whoever it was given to, as long as they are on the team for the body for which it was given to them.
pub fn holder(given: Option<(AccountId, &str)>, team: &[Seat], today: Date) -> Option<AccountId> {
    let (account, body) = given?;
    team.iter().any(|seat| seat.account == account && seat.body == body && seat.on(today)).then_some(account)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::case::{reasons::Part, team::SeatId};
    use jiff::civil::date;
    use kernel::{Id, SeededChance, UtcMicros};
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 23);

    fn account(number: u64) -> AccountId {
        Id::new(UtcMicros(0), &SeededChance::new(number))
    }

    fn seat(number: u64, since: i32, until: Option<i32>) -> Seat {
        let day = |days: i32| TODAY.checked_add(days.days()).unwrap();
        Seat {
            id: SeatId::new(UtcMicros(0), &SeededChance::new(number)),
            account: account(number),
            body: "ente".to_owned(),
            part: Part::Educator,
            since: day(since),
            until: until.map(day),
        }
    }

    #[test]
    fn a_day_is_late_when_it_has_passed_and_not_before() {
        for (days, expected) in [
            (-1, Soon::Late),
            (0, Soon::Today),
            (1, Soon::TheseDays),
            (THESE_DAYS, Soon::TheseDays),
            (THESE_DAYS + 1, Soon::Later),
        ] {
            assert_eq!(soon(Some(TODAY.checked_add(days.days()).unwrap()), TODAY), expected, "{days}");
        }
        assert_eq!(soon(None, TODAY), Soon::NoDay);
    }

    #[test]
    fn what_was_given_to_who_left_is_nobody_s() {
        let team = [seat(1, -30, None), seat(2, -30, Some(0)), seat(3, 1, None)];
        assert_eq!(holder(Some((account(1), "ente")), &team, TODAY), Some(account(1)));
        assert_eq!(holder(Some((account(1), "altro")), &team, TODAY), None, "they came for another body");
        assert_eq!(holder(Some((account(2), "ente")), &team, TODAY), None, "left today");
        assert_eq!(holder(Some((account(3), "ente")), &team, TODAY), None, "comes tomorrow");
        assert_eq!(holder(None, &team, TODAY), None);
    }

    proptest! {
        #[test]
        fn what_waits_only_gets_nearer(due in -400..400_i32, days in 0..400_i32) {
            let due = TODAY.checked_add(due.days()).unwrap();
            let later = TODAY.checked_add(days.days()).unwrap();
            prop_assert!(soon(Some(due), later) <= soon(Some(due), TODAY));
        }

        #[test]
        fn a_day_that_may_be_written_down_is_never_late(days in -4_000..4_000_i32) {
            let due = TODAY.checked_add(days.days()).unwrap();
            prop_assert_eq!(fitting(due, TODAY) && soon(Some(due), TODAY) == Soon::Late, false);
            prop_assert_eq!(fitting(due, TODAY), (0..=1_826).contains(&days));
        }
    }
}
