// SPDX-License-Identifier: EUPL-1.2
//! When a telephone must not ring: in the evening, at night, on holidays. Mail waits for nobody.

use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use kernel::UtcMicros;

/// The first hour of the wall clock at which a message may ring, and the hour from which none may.
pub const RINGS_FROM: i8 = 8;
/// See [`RINGS_FROM`].
pub const RINGS_UNTIL: i8 = 21;

/// Days looked ahead for one that does not rest; no country rests longer.
const LONGEST_REST: usize = 14;

/// The territory's clock and its days of rest. Holidays are known by rooms above this one, so they come in as a value.
pub trait LocalTime: Send + Sync {
    /// The territory's time zone.
    fn zone(&self) -> TimeZone;
    /// Whether nobody is to be disturbed on this day.
    fn rests(&self, day: Date) -> bool;
}

/// A fixed zone with a rule for its holidays: for tests and for whoever has nothing else.
pub struct Local<F> {
    /// The zone.
    pub zone: TimeZone,
    /// Whether a day is a holiday.
    pub rests: F,
}

impl<F: Fn(Date) -> bool + Send + Sync> LocalTime for Local<F> {
    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }

    fn rests(&self, day: Date) -> bool {
        (self.rests)(day)
    }
}

/// Whether a telephone must not ring at this moment of the wall clock.
pub fn is_quiet(at: DateTime, rests: impl Fn(Date) -> bool) -> bool {
    !(RINGS_FROM..RINGS_UNTIL).contains(&at.hour()) || rests(at.date())
}

/// The first moment from `at` on at which a telephone may ring: `at` itself, or eight in the morning of the next day that
/// is no holiday.
pub fn rings_from(at: UtcMicros, local: &dyn LocalTime) -> UtcMicros {
    let zone = local.zone();
    let now = at.timestamp().to_zoned(zone.clone()).datetime();
    if !is_quiet(now, |day| local.rests(day)) {
        return at;
    }
    let first = if now.hour() < RINGS_FROM { Some(now.date()) } else { now.date().tomorrow().ok() };
    let days = std::iter::successors(first, |day| day.tomorrow().ok()).take(LONGEST_REST);
    let morning = days.into_iter().find(|day| !local.rests(*day)).map(|day| day.at(RINGS_FROM, 0, 0, 0));
    let morning = morning.and_then(|morning| morning.to_zoned(zone).ok());
    morning.map_or(at, |morning| UtcMicros::from_timestamp(morning.timestamp()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn rome() -> Local<fn(Date) -> bool> {
        Local {
            zone: TimeZone::get("Europe/Rome").unwrap(),
            rests: |day| matches!((day.month(), day.day()), (12, 25 | 26) | (1, 1)),
        }
    }

    fn at(when: DateTime) -> UtcMicros {
        UtcMicros::from_timestamp(when.to_zoned(rome().zone).unwrap().timestamp())
    }

    fn rings(when: DateTime) -> String {
        rings_from(at(when), &rome()).timestamp().to_zoned(rome().zone).datetime().to_string()
    }

    #[test]
    fn by_day_at_once_by_night_in_the_morning() {
        let day = date(2026, 11, 24);
        assert_eq!(rings(day.at(8, 0, 0, 0)), "2026-11-24T08:00:00");
        assert_eq!(rings(day.at(20, 59, 0, 0)), "2026-11-24T20:59:00");
        assert_eq!(rings(day.at(21, 0, 0, 0)), "2026-11-25T08:00:00");
        assert_eq!(rings(day.at(3, 0, 0, 0)), "2026-11-24T08:00:00");
    }

    #[test]
    fn nobody_is_disturbed_at_christmas() {
        assert_eq!(rings(date(2026, 12, 24).at(21, 30, 0, 0)), "2026-12-27T08:00:00");
        assert_eq!(rings(date(2026, 12, 25).at(11, 0, 0, 0)), "2026-12-27T08:00:00");
        assert_eq!(rings(date(2026, 12, 31).at(23, 0, 0, 0)), "2027-01-02T08:00:00");
    }

    #[test]
    fn eight_is_eight_on_the_wall_also_when_clocks_change() {
        // The night of 29 March 2026 has 23 hours, that of 25 October 25.
        let hours = |from: DateTime| (rings_from(at(from), &rome()).0 - at(from).0) / 3_600_000_000;
        assert_eq!(hours(date(2026, 3, 28).at(21, 0, 0, 0)), 10);
        assert_eq!(hours(date(2026, 10, 24).at(21, 0, 0, 0)), 12);
        assert_eq!(hours(date(2026, 11, 24).at(21, 0, 0, 0)), 11);
    }

    proptest! {
        #[test]
        fn the_moment_is_never_quiet_never_before_and_never_later_than_it_must(minute in 0_i64..(3 * 366 * 1440)) {
            let when = UtcMicros(1_760_000_000_000_000 + minute * 60_000_000);
            let local = rome();
            let then = rings_from(when, &local);
            let wall = |at: UtcMicros| at.timestamp().to_zoned(local.zone.clone()).datetime();
            prop_assert!(then >= when);
            prop_assert!(!is_quiet(wall(then), |day| local.rests(day)));
            prop_assert_eq!(rings_from(then, &local), then);
            // Every quarter of an hour in between is quiet.
            let mut between = when;
            while between < then {
                prop_assert!(is_quiet(wall(between), |day| local.rests(day)));
                between = between.plus_seconds(900);
            }
        }
    }
}
