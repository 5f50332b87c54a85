// SPDX-License-Identifier: EUPL-1.2
//! By when a request is answered: one month after it was received, and once two months more (art. 12, paragraph 3, of the GDPR).

use jiff::{ToSpan, civil::Date};

/// Months in which an answer is due.
const MONTHS: i32 = 1;
/// Months with the extension.
const EXTENDED: i32 = 3;
/// Days before the last one from which on those who answer are reminded.
pub const SOON: i32 = 10;
/// A request is noted at most so many days after it was received: older ones are a mistake in the year.
const OLDEST: i32 = 366;

/// How a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its day has passed.
    Late,
    /// Its day is today or within [`SOON`] days.
    Soon,
    /// There is time.
    Waiting,
    /// It was answered.
    Answered,
}

/// The last day for an answer: the same day of the next month, or the last of that month where it has no such day. A Sunday is a day like
/// any other: whoever answers before it is not late by any reckoning.
pub fn due(received: Date) -> Date {
    received.saturating_add(MONTHS.months())
}

/// The last day with the extension, counted from the day it was received: months that are clamped twice would lose days.
pub fn extended(received: Date) -> Date {
    received.saturating_add(EXTENDED.months())
}

/// Whether a request may be noted as received on this day.
pub fn fitting(received: Date, today: Date) -> bool {
    received <= today && received >= today.saturating_sub(OLDEST.days())
}

/// How it stands on a day.
pub fn standing(due: Date, answered: bool, today: Date) -> Standing {
    if answered {
        Standing::Answered
    } else if due < today {
        Standing::Late
    } else if due <= today.saturating_add(SOON.days()) {
        Standing::Soon
    } else {
        Standing::Waiting
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn days() -> impl Strategy<Value = Date> {
        (0..40_000_i32).prop_map(|days| date(2000, 1, 1).saturating_add(days.days()))
    }

    #[test]
    fn the_end_of_a_month_is_the_end_of_the_next() {
        for (received, first, last) in [
            (date(2027, 1, 31), date(2027, 2, 28), date(2027, 4, 30)),
            (date(2028, 1, 30), date(2028, 2, 29), date(2028, 4, 30)),
            (date(2026, 11, 30), date(2026, 12, 30), date(2027, 2, 28)),
            (date(2026, 12, 31), date(2027, 1, 31), date(2027, 3, 31)),
            (date(2026, 11, 23), date(2026, 12, 23), date(2027, 2, 23)),
        ] {
            assert_eq!((due(received), extended(received)), (first, last), "{received}");
        }
    }

    proptest! {
        #[test]
        fn it_falls_in_the_next_month_on_the_same_day_or_its_last(received in days()) {
            let due = due(received);
            let months = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
            prop_assert_eq!(months(due), months(received) + 1);
            prop_assert!(due.day() == received.day() || (due.day() < received.day() && due == due.last_of_month()));
        }

        #[test]
        fn more_time_is_two_months_and_never_less(received in days()) {
            let months = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
            prop_assert_eq!(months(extended(received)), months(due(received)) + 2);
            prop_assert!(extended(received) >= due(received).saturating_add(2.months()));
        }

        #[test]
        fn who_asks_later_is_never_due_earlier(one in days(), more in 0..400_i32) {
            let later = one.saturating_add(more.days());
            prop_assert!(due(one) <= due(later) && extended(one) <= extended(later));
        }

        #[test]
        fn it_waits_then_is_soon_then_late_and_never_back(received in days(), on in 0..200_i32) {
            let (due, day) = (due(received), received.saturating_add(on.days()));
            let (now, then) = (standing(due, false, day), standing(due, false, day.saturating_add(1.days())));
            prop_assert!(then <= now);
            prop_assert_eq!(now == Standing::Late, day > due);
            prop_assert_eq!(standing(due, true, day), Standing::Answered);
        }
    }
}
