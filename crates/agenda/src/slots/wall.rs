// SPDX-License-Identifier: EUPL-1.2
//! The clock on the wall over a stretch of days. A search places thousands of wall-clock times, and the clock changes twice
//! a year: far from a change one subtraction is enough, near one the zone's full rules are asked.

use super::calendar::{MINUTES_A_DAY, Minutes};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

const DAY: i64 = 86_400;
/// How far from a change, and from the ends of the stretch, the short way is taken: more than any offset and any
/// change put together.
const NEAR: i64 = 3 * DAY;
const EPOCH: Date = Date::constant(1970, 1, 1);

/// A zone's clock, quick from one instant to another and right everywhere.
pub(super) struct WallClock<'a> {
    zone: &'a TimeZone,
    from: i64,
    to: i64,
    /// Instants at which the clock changes within the stretch, and the offset from each on.
    changes: Vec<(i64, i64)>,
    /// The offset before the first of them.
    offset: i64,
}

impl<'a> WallClock<'a> {
    /// The clock of `zone`, quick between two instants in seconds since 1970 and a few days around.
    pub(super) fn new(zone: &'a TimeZone, from: i64, to: i64) -> WallClock<'a> {
        let (from, to) = (from.saturating_sub(2 * NEAR), to.saturating_add(2 * NEAR));
        let Ok(start) = Timestamp::from_second(from) else {
            // Nowhere quick, right all the same.
            return WallClock { zone, from: 0, to: 0, changes: Vec::new(), offset: 0 };
        };
        let offset = i64::from(zone.to_offset(start).seconds());
        let changes = zone
            .following(start)
            .map(|change| (change.timestamp().as_second(), i64::from(change.offset().seconds())))
            .take_while(|(at, _)| *at <= to)
            .collect();
        WallClock { zone, from, to, changes, offset }
    }

    /// A wall-clock time as seconds since 1970. In the spring gap it moves later by the gap; in the autumn fold it is the
    /// first of the two. Minutes beyond 24:00 lie on the following days.
    pub(super) fn instant(&self, day: Date, minutes: Minutes) -> Option<i64> {
        let wall = day.duration_since(EPOCH).as_secs() + i64::from(minutes) * 60;
        self.quick(wall).or_else(|| self.full(day, minutes))
    }

    fn quick(&self, wall: i64) -> Option<i64> {
        if wall < self.from + NEAR || wall > self.to - NEAR {
            return None;
        }
        let next = self.changes.partition_point(|(at, _)| *at <= wall);
        let far = |change: Option<&(i64, i64)>| change.is_none_or(|(at, _)| (at - wall).abs() > NEAR);
        let last = next.checked_sub(1).and_then(|at| self.changes.get(at));
        if !far(last) || !far(self.changes.get(next)) {
            return None;
        }
        Some(wall - last.map_or(self.offset, |(_, offset)| *offset))
    }

    fn full(&self, day: Date, minutes: Minutes) -> Option<i64> {
        let day = shifted(day, i64::from(minutes / MINUTES_A_DAY))?;
        let minute = minutes % MINUTES_A_DAY;
        let hour = i8::try_from(minute / 60).ok()?;
        let minute = i8::try_from(minute % 60).ok()?;
        self.zone.to_timestamp(day.at(hour, minute, 0, 0)).ok().map(Timestamp::as_second)
    }

    /// The local day of an instant, shifted by so many days.
    pub(super) fn day_near(&self, second: i64, shift: i64) -> Option<Date> {
        let at = Timestamp::from_second(second).ok()?;
        shifted(self.zone.to_datetime(at).date(), shift)
    }
}

fn shifted(day: Date, days: i64) -> Option<Date> {
    if days == 0 { Some(day) } else { day.checked_add(SignedDuration::from_secs(days * DAY)).ok() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_short_way_and_the_full_rules_agree_all_year_in_odd_zones_too() {
        for (name, year) in [
            ("Europe/Rome", 2021),
            ("Europe/Rome", 2060),
            ("Pacific/Apia", 2011),
            ("America/St_Johns", 2008),
            ("Australia/Lord_Howe", 2024),
            ("Africa/Casablanca", 2024),
            ("Asia/Kathmandu", 1985),
            ("UTC", 2021),
        ] {
            let zone = TimeZone::get(name).unwrap();
            let at = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).unwrap().as_second();
            let clock = WallClock::new(&zone, at(date(year, 2, 1)), at(date(year, 12, 1)));
            let mut quick = 0;
            let mut day = date(year, 1, 1);
            while day.year() == year {
                for minutes in (0..2 * MINUTES_A_DAY).step_by(15) {
                    assert_eq!(clock.instant(day, minutes), clock.full(day, minutes), "{name} {day} {minutes}");
                    let wall = day.duration_since(EPOCH).as_secs() + i64::from(minutes) * 60;
                    quick += usize::from(clock.quick(wall).is_some());
                }
                day = day.tomorrow().unwrap();
            }
            assert!(quick > 365 * 192 / 2, "{name}: the short way is hardly ever taken");
        }
    }

    #[test]
    fn a_clock_at_the_ends_of_time_still_answers() {
        let zone = TimeZone::get("Europe/Rome").unwrap();
        let clock = WallClock::new(&zone, i64::MIN, i64::MAX);
        assert_eq!(clock.instant(date(2021, 5, 3), 540), clock.full(date(2021, 5, 3), 540));
    }
}
