// SPDX-License-Identifier: EUPL-1.2
//! When a plan is looked at again: every so many days, weeks or months from its first day.

use super::kinds::Unit;
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// The longest rhythm, in its own unit.
pub const LONGEST: u16 = 366;

/// Every so many days, weeks or months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Every {
    /// How many; never none.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl Every {
    /// A rhythm; nothing for none at all, and for one beyond [`LONGEST`].
    pub fn new(count: u16, unit: Unit) -> Option<Self> {
        (1..=LONGEST).contains(&count).then_some(Self { count, unit })
    }

    /// The review of this number, from the first day; the first is number one. Counted from the first day each time and never from
    /// the last review: the 31st becomes the 30th in a short month and is the 31st again after it. Nothing beyond the calendar.
    pub fn review(self, first: Date, number: u32) -> Option<Date> {
        let many = i64::from(self.count).checked_mul(i64::from(number))?;
        let span = match self.unit {
            Unit::Days => 0.days().try_days(many),
            Unit::Weeks => 0.weeks().try_weeks(many),
            Unit::Months => 0.months().try_months(many),
        };
        first.checked_add(span.ok()?).ok()
    }

    /// The review that is due, given the days on which one was held. Whatever was held answers the review that was due next, early or
    /// late: held a week before, it is not asked for again a week later; held after the following one had passed, both are answered.
    pub fn due(self, first: Date, held: &[Date]) -> Option<Date> {
        let mut held: Vec<Date> = held.iter().copied().filter(|day| *day >= first).collect();
        held.sort_unstable();
        let mut number = 1;
        for day in held {
            let answered = self.review(first, number)?;
            number = self.after(first, day.max(answered), number)?;
        }
        self.review(first, number)
    }

    /// The number of the first review after a day.
    fn after(self, first: Date, day: Date, from: u32) -> Option<u32> {
        let mut number = from;
        while self.review(first, number)? <= day {
            number = number.checked_add(1)?;
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn day() -> impl Strategy<Value = Date> {
        (2020..2040_i16, 1..=12_i8, 1..=31_i8)
            .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day).ok())
    }

    fn every() -> impl Strategy<Value = Every> {
        (1..=24_u16, 0..3_usize).prop_map(|(count, unit)| Every::new(count, Unit::ALL[unit]).unwrap())
    }

    #[test]
    fn the_ends_of_months_come_back() {
        let monthly = Every::new(1, Unit::Months).unwrap();
        let told: Vec<_> = (1..=4).map(|number| monthly.review(date(2027, 12, 31), number).unwrap()).collect();
        assert_eq!(told, [date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 31), date(2028, 4, 30)]);
        let yearly = Every::new(12, Unit::Months).unwrap();
        let told: Vec<_> = (1..=4).map(|number| yearly.review(date(2028, 2, 29), number).unwrap()).collect();
        assert_eq!(told, [date(2029, 2, 28), date(2030, 2, 28), date(2031, 2, 28), date(2032, 2, 29)]);
    }

    #[test]
    fn early_and_late_reviews_answer_what_was_due() {
        let quarterly = Every::new(3, Unit::Months).unwrap();
        let first = date(2026, 1, 15);
        assert_eq!(quarterly.due(first, &[]), Some(date(2026, 4, 15)));
        assert_eq!(quarterly.due(first, &[date(2026, 4, 8)]), Some(date(2026, 7, 15)), "a week before");
        assert_eq!(quarterly.due(first, &[date(2026, 4, 20)]), Some(date(2026, 7, 15)), "five days late");
        assert_eq!(quarterly.due(first, &[date(2026, 8, 1)]), Some(date(2026, 10, 15)), "both were due");
        assert_eq!(quarterly.due(first, &[date(2025, 12, 1)]), Some(date(2026, 4, 15)), "of an older version");
    }

    #[test]
    fn none_and_too_many_are_no_rhythm() {
        assert_eq!(Every::new(0, Unit::Days), None);
        assert_eq!(Every::new(LONGEST + 1, Unit::Days), None);
        assert_eq!(Every::new(1, Unit::Months).unwrap().review(date(9999, 12, 1), 9), None, "beyond the calendar");
    }

    proptest! {
        #[test]
        fn reviews_follow_one_another(first in day(), every in every(), number in 1..60_u32) {
            let (one, next) = (every.review(first, number).unwrap(), every.review(first, number + 1).unwrap());
            prop_assert!(first < one && one < next);
        }

        #[test]
        fn months_never_drift(first in day(), count in 1..24_u16, number in 1..60_u32) {
            let review = Every::new(count, Unit::Months).unwrap().review(first, number).unwrap();
            // The same day of the month, or the last of a month that has no such day.
            prop_assert!(review.day() == first.day() || review.day() < first.day() && review == review.last_of_month());
            let months = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month());
            prop_assert_eq!(months(review) - months(first), i64::from(count) * i64::from(number));
        }

        #[test]
        fn weeks_keep_their_weekday(first in day(), count in 1..24_u16, number in 1..60_u32) {
            let review = Every::new(count, Unit::Weeks).unwrap().review(first, number).unwrap();
            prop_assert_eq!(review.weekday(), first.weekday());
        }

        #[test]
        fn what_is_due_lies_on_the_grid_and_after_what_was_held(
            first in day(), every in every(), gaps in prop::collection::vec(0..200_i64, 0..6)
        ) {
            let mut held = Vec::new();
            for gap in gaps {
                held.push(first.checked_add(gap.days()).unwrap());
            }
            let due = every.due(first, &held).unwrap();
            prop_assert!(held.iter().all(|day| *day < due));
            prop_assert!((1..1_500).any(|number| every.review(first, number) == Some(due)));
            // One more review puts it off, and never brings it nearer.
            held.push(due);
            prop_assert!(every.due(first, &held).unwrap() > due);
        }
    }
}
