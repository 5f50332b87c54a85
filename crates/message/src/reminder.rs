// SPDX-License-Identifier: EUPL-1.2
//! When somebody is reminded of an appointment: once, on an evening, never at the last moment.

use crate::quiet::{LocalTime, is_quiet};
use jiff::{ToSpan, civil::Date};
use kernel::UtcMicros;

/// The hour of the evening at which reminders go.
pub const EVENING: i8 = 18;
/// A reminder that has not gone so long before the appointment goes no more, in seconds.
pub const TOO_LATE: i64 = 30 * 60;
/// Who has just been told is not reminded before this, in seconds.
const JUST_TOLD: i64 = 2 * 3_600;
/// The last chance of a day: so long before the appointment, in seconds.
const LAST_CHANCE: i64 = 3 * 3_600;
/// Days gone back over a holiday.
const BACK: usize = 7;

/// One reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// When it goes.
    pub due: UtcMicros,
    /// When it is too late: then it is dropped.
    pub until: UtcMicros,
}

/// The one reminder for an appointment: two days before at six in the evening, on the evening before a holiday. Who books
/// later than that is reminded the evening before, or three hours before; who has just been told, not at all; nobody of
/// what is past.
pub fn reminder(meets: UtcMicros, now: UtcMicros, local: &dyn LocalTime) -> Option<Reminder> {
    let zone = local.zone();
    let day = meets.timestamp().to_zoned(zone.clone()).date();
    let until = meets.plus_seconds(-TOO_LATE);
    let evening = |before: i64| {
        let first = day.checked_sub(before.days()).ok();
        let days = std::iter::successors(first, |day: &Date| day.yesterday().ok()).take(BACK);
        let day = days.into_iter().find(|day| !local.rests(*day))?;
        Some(UtcMicros::from_timestamp(day.at(EVENING, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp()))
    };
    let last = meets.plus_seconds(-LAST_CHANCE);
    let wall = last.timestamp().to_zoned(zone.clone()).datetime();
    let last = (!is_quiet(wall, |day| local.rests(day))).then_some(last);
    let chances = [evening(2), evening(1), last];
    let due = chances.into_iter().flatten().find(|due| *due >= now.plus_seconds(JUST_TOLD) && *due < until)?;
    Some(Reminder { due, until })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::quiet::Local;
    use jiff::{
        civil::{DateTime, date},
        tz::TimeZone,
    };
    use proptest::prelude::*;

    fn rome() -> Local<fn(Date) -> bool> {
        Local {
            zone: TimeZone::get("Europe/Rome").unwrap(),
            rests: |day| matches!((day.month(), day.day()), (12, 25 | 26) | (1, 1) | (1, 6)),
        }
    }

    fn at(when: DateTime) -> UtcMicros {
        UtcMicros::from_timestamp(when.to_zoned(rome().zone).unwrap().timestamp())
    }

    fn due(meets: DateTime, now: DateTime) -> Option<String> {
        let reminder = reminder(at(meets), at(now), &rome())?;
        Some(reminder.due.timestamp().to_zoned(rome().zone).strftime("%m-%d %H:%M").to_string())
    }

    #[test]
    fn two_days_before_at_six_in_the_evening() {
        let thursday = date(2026, 12, 3).at(10, 0, 0, 0);
        assert_eq!(due(thursday, date(2026, 11, 22).at(9, 0, 0, 0)).unwrap(), "12-01 18:00");
    }

    #[test]
    fn who_books_later_is_reminded_the_evening_before_or_on_the_day() {
        let thursday = date(2026, 12, 3).at(15, 0, 0, 0);
        assert_eq!(due(thursday, date(2026, 12, 1).at(17, 0, 0, 0)).unwrap(), "12-02 18:00");
        assert_eq!(due(thursday, date(2026, 12, 2).at(17, 0, 0, 0)).unwrap(), "12-03 12:00");
        assert_eq!(due(thursday, date(2026, 12, 3).at(9, 30, 0, 0)).unwrap(), "12-03 12:00");
        assert_eq!(due(thursday, date(2026, 12, 3).at(11, 0, 0, 0)), None, "they have just been told");
        assert_eq!(due(date(2026, 12, 3).at(9, 0, 0, 0), date(2026, 12, 2).at(20, 0, 0, 0)), None, "six is too early");
    }

    #[test]
    fn a_holiday_is_reminded_of_before_it_begins() {
        let monday = date(2026, 12, 28).at(9, 0, 0, 0);
        assert_eq!(due(monday, date(2026, 12, 1).at(9, 0, 0, 0)).unwrap(), "12-24 18:00");
    }

    #[test]
    fn what_is_past_is_not_reminded_of() {
        assert_eq!(due(date(2026, 11, 20).at(10, 0, 0, 0), date(2026, 11, 22).at(9, 0, 0, 0)), None);
    }

    #[test]
    fn six_is_six_on_the_wall_also_when_clocks_change() {
        // The clock goes forward between the reminder and the appointment, then back.
        assert_eq!(due(date(2026, 3, 30).at(10, 0, 0, 0), date(2026, 3, 1).at(9, 0, 0, 0)).unwrap(), "03-28 18:00");
        assert_eq!(due(date(2026, 10, 26).at(10, 0, 0, 0), date(2026, 10, 1).at(9, 0, 0, 0)).unwrap(), "10-24 18:00");
    }

    proptest! {
        #[test]
        fn a_reminder_is_in_time_by_day_and_never_right_after_the_news(
            quarter in 0_i64..(400 * 96), ahead in -2_000_i64..(30 * 96 * 15),
        ) {
            let now = UtcMicros(1_760_000_400_000_000 + quarter * 900_000_000);
            let meets = now.plus_seconds(ahead * 60);
            let local = rome();
            let planned = reminder(meets, now, &local);
            if let Some(planned) = planned {
                prop_assert!(planned.due >= now.plus_seconds(JUST_TOLD) && planned.due < planned.until && planned.until < meets);
                let wall = planned.due.timestamp().to_zoned(local.zone.clone()).datetime();
                prop_assert!(!is_quiet(wall, |day| local.rests(day)));
            }
            // Who books a week and more ahead is always reminded, on an evening.
            if ahead > 9 * 1440 {
                let due = planned.unwrap().due.timestamp().to_zoned(local.zone.clone());
                prop_assert_eq!((due.hour(), due.minute()), (EVENING, 0));
            }
            prop_assert!(ahead > 0 || planned.is_none());
        }
    }
}
