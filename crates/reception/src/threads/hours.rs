// SPDX-License-Identifier: EUPL-1.2
//! When somebody may be called without harm: a pure answer to "now?".

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};
use serde::{Deserialize, Serialize};

/// Safe days and hours, on the territory's wall clock.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SafeHours {
    /// Days, Monday is 0. None named: any day.
    pub days: Vec<u8>,
    /// From this minute of the day, 0 to 1439. Not said: from the morning on.
    pub from: Option<u16>,
    /// Until this minute of the day, itself excluded, 1 to 1440. Not said: until the evening.
    pub until: Option<u16>,
}

/// What nobody said: nobody is called before eight or after eight in the evening.
const MORNING: u16 = 8 * 60;
const EVENING: u16 = 20 * 60;

/// Whether somebody may be called at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callable {
    /// Yes, until this hour.
    Now {
        /// When it stops being safe.
        until: Time,
    },
    /// Not now: from then on.
    Later {
        /// The day.
        day: Date,
        /// The hour.
        from: Time,
    },
}

impl SafeHours {
    /// The minutes between which one may call: from the first, up to the second.
    fn span(&self) -> (u16, u16) {
        (self.from.unwrap_or(MORNING), self.until.unwrap_or(EVENING))
    }

    /// Whether the hours leave any time at all.
    pub fn leave_time(&self) -> bool {
        let (from, until) = self.span();
        from < until && until <= 1440
    }

    /// Whether somebody may be called at this moment of the wall clock. `None` when the hours leave no time.
    pub fn at(&self, now: DateTime) -> Option<Callable> {
        if !self.leave_time() {
            return None;
        }
        let (from, until) = self.span();
        let minute = minute_of(now.time());
        if self.is_safe(now.date()) && (from..until).contains(&minute) {
            return Some(Callable::Now { until: time_of(until) });
        }
        (0_i32..=7)
            .filter_map(|ahead| now.date().checked_add(ahead.days()).ok())
            .find(|day| self.is_safe(*day) && (*day > now.date() || minute < from))
            .map(|day| Callable::Later { day, from: time_of(from) })
    }

    fn is_safe(&self, day: Date) -> bool {
        let place = u8::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0);
        self.days.is_empty() || self.days.contains(&place)
    }
}

fn minute_of(time: Time) -> u16 {
    u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or(0)
}

/// A minute of the day as a time; midnight at the end of a day is its last minute.
pub fn time_of(minute: u16) -> Time {
    let minute = minute.min(1439);
    let (hour, rest) = (i8::try_from(minute / 60).unwrap_or(0), i8::try_from(minute % 60).unwrap_or(0));
    Time::new(hour, rest, 0, 0).unwrap_or(Time::MIN)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    fn mornings() -> SafeHours {
        // Monday and Thursday, from nine to half past eleven.
        SafeHours { days: vec![0, 3], from: Some(540), until: Some(690) }
    }

    #[test]
    fn yes_until_the_hour_that_was_said() {
        let thursday = date(2026, 11, 26);
        let ask = |hour, minute| mornings().at(thursday.at(hour, minute, 0, 0)).unwrap();
        assert_eq!(ask(9, 0), Callable::Now { until: time(11, 30, 0, 0) });
        assert_eq!(ask(11, 29), Callable::Now { until: time(11, 30, 0, 0) });
        assert_eq!(ask(8, 59), Callable::Later { day: thursday, from: time(9, 0, 0, 0) });
        assert_eq!(ask(11, 30), Callable::Later { day: date(2026, 11, 30), from: time(9, 0, 0, 0) });
    }

    #[test]
    fn who_says_nothing_is_still_not_called_at_night() {
        let any = SafeHours::default();
        let sunday = date(2026, 11, 22);
        assert_eq!(any.at(sunday.at(3, 0, 0, 0)).unwrap(), Callable::Later { day: sunday, from: time(8, 0, 0, 0) });
        assert_eq!(any.at(sunday.at(12, 0, 0, 0)).unwrap(), Callable::Now { until: time(20, 0, 0, 0) });
    }

    #[test]
    fn hours_that_cannot_be_leave_no_time() {
        assert_eq!(
            SafeHours { days: vec![], from: Some(900), until: Some(600) }.at(date(2026, 1, 1).at(10, 0, 0, 0)),
            None
        );
    }

    proptest! {
        #[test]
        fn now_is_always_inside_what_was_said(
            days in prop::collection::vec(0_u8..7, 0..5), from in 0_u16..1440, until in 0_u16..=1440, day in 0_i32..400, minute in 0_u16..1440,
        ) {
            let hours = SafeHours { days: days.clone(), from: Some(from), until: Some(until) };
            let day = date(2026, 1, 1).checked_add(day.days()).unwrap();
            let now = day.to_datetime(time_of(minute));
            match hours.at(now) {
                Some(Callable::Now { .. }) => {
                    prop_assert!(from <= minute && minute < until);
                    prop_assert!(days.is_empty() || days.contains(&u8::try_from(day.weekday().to_monday_zero_offset()).unwrap()));
                }
                Some(Callable::Later { day: then, from: at }) => prop_assert!(then.to_datetime(at) > now),
                None => prop_assert!(from >= until),
            }
        }
    }
}
