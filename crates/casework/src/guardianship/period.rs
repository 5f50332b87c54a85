// SPDX-License-Identifier: EUPL-1.2
//! From which day to which an account goes: at the rhythm of the decree, each from the day after the one before.

use crate::plan::{kinds::Unit, rhythm::Every};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// Every so many months, counted from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    /// How many months; 1 to 36.
    pub months: u16,
    /// The day from which they are counted.
    pub from: Date,
}

/// The longest rhythm, in months.
pub const LONGEST: u16 = 36;

impl Rhythm {
    /// A rhythm; nothing for none, and for one beyond [`LONGEST`].
    pub fn new(months: u16, from: Date) -> Option<Self> {
        (1..=LONGEST).contains(&months).then_some(Self { months, from })
    }

    /// The last day of the account that begins on a day. Counted from the decree's day each time, so that the 31st comes back after a short
    /// month; what begins before it, or in the middle, goes to the next day on which the decree asks.
    pub fn last_day(self, first: Date) -> Option<Date> {
        let every = Every::new(self.months, Unit::Months)?;
        let mut number = 1;
        loop {
            let next = every.review(self.from, number)?;
            if next > first {
                return next.checked_sub(1.day()).ok();
            }
            number = number.checked_add(1)?;
        }
    }
}

/// The day on which the next account begins.
pub fn after(last: Date) -> Option<Date> {
    last.checked_add(1.day()).ok()
}

/// By when a final account is due: two months after the end (art. 385 of the civil code; the judge may give longer).
pub fn final_due(end: Date) -> Option<Date> {
    end.checked_add(2.months()).ok()
}

/// A day as the database counts it: since 1 January 1970.
pub(crate) fn number_of(day: Date) -> i64 {
    (day - Date::constant(1970, 1, 1)).get_days().into()
}

/// The day of a number.
pub(crate) fn day_of(number: i64) -> Option<Date> {
    Date::constant(1970, 1, 1).checked_add(0.days().try_days(number).ok()?).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn chain(rhythm: Rhythm, first: Date, many: usize) -> Vec<(Date, Date)> {
        let mut periods: Vec<(Date, Date)> = Vec::new();
        for _ in 0..many {
            let first = periods.last().map_or(first, |(_, last)| after(*last).unwrap());
            periods.push((first, rhythm.last_day(first).unwrap()));
        }
        periods
    }

    #[test]
    fn half_years_from_the_31st_come_back_to_it() {
        let half = Rhythm::new(6, date(2023, 8, 31)).unwrap();
        assert_eq!(
            chain(half, date(2023, 8, 31), 4),
            [
                (date(2023, 8, 31), date(2024, 2, 28)),
                (date(2024, 2, 29), date(2024, 8, 30)),
                (date(2024, 8, 31), date(2025, 2, 27)),
                (date(2025, 2, 28), date(2025, 8, 30)),
            ]
        );
        let yearly = Rhythm::new(12, date(2024, 2, 29)).unwrap();
        assert_eq!(
            chain(yearly, date(2024, 2, 29), 2),
            [(date(2024, 2, 29), date(2025, 2, 27)), (date(2025, 2, 28), date(2026, 2, 27))]
        );
    }

    #[test]
    fn an_inventory_before_the_decrees_day_is_in_the_first_account() {
        let yearly = Rhythm::new(12, date(2026, 6, 1)).unwrap();
        assert_eq!(yearly.last_day(date(2026, 5, 10)), Some(date(2027, 5, 31)));
        assert_eq!(yearly.last_day(date(2026, 9, 1)), Some(date(2027, 5, 31)), "in the middle");
        assert_eq!(Rhythm::new(0, date(2026, 6, 1)), None);
        assert_eq!(final_due(date(2026, 12, 31)), Some(date(2027, 2, 28)));
    }

    fn day() -> impl Strategy<Value = Date> {
        (2020..2040_i16, 1..=12_i8, 1..=31_i8)
            .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day).ok())
    }

    proptest! {
        #[test]
        fn no_sequence_of_accounts_leaves_a_gap_or_an_overlap(
            from in day(), first in day(), rhythms in prop::collection::vec(1..=24_u16, 1..8)
        ) {
            // The decree may change its rhythm between one account and the next.
            let (mut begins, mut covered) = (first, 0_i64);
            for months in rhythms {
                let last = Rhythm::new(months, from).unwrap().last_day(begins).unwrap();
                prop_assert!(last >= begins);
                covered += number_of(last) - number_of(begins) + 1;
                begins = after(last).unwrap();
            }
            prop_assert_eq!(covered, number_of(begins) - number_of(first));
        }

        #[test]
        fn a_period_ends_on_the_eve_of_a_day_of_the_rhythm(from in day(), first in day(), months in 1..=24_u16) {
            let next = after(Rhythm::new(months, from).unwrap().last_day(first).unwrap()).unwrap();
            prop_assert!(next > from && next > first);
            prop_assert!(next.day() == from.day() || next == next.last_of_month());
            let count = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month());
            prop_assert_eq!((count(next) - count(from)) % i64::from(months), 0);
        }

        #[test]
        fn days_are_numbers_and_back(day in day()) {
            prop_assert_eq!(day_of(number_of(day)), Some(day));
        }
    }
}
