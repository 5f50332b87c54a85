// SPDX-License-Identifier: EUPL-1.2
//! When a mediator can come, week by week: stretches of each day, as one writes them on a card ("9-13, 14.30-18").

use crate::slots::{MINUTES_A_DAY, Minutes, QUANTUM};
use jiff::{Zoned, civil::Weekday};
use serde::{Deserialize, Serialize};

/// The most stretches of one day.
const MOST: usize = 4;

/// Minutes of a day, from and to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Stretch {
    from: Minutes,
    to: Minutes,
}

/// The hours of a week. None at all: she is asked each time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hours {
    days: [Vec<Stretch>; 7],
}

/// What was written is no stretch of hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotHours;

impl Hours {
    /// Whether she is asked each time.
    #[must_use]
    pub fn by_request(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// Sets a day to what was written; nothing written is a day on which she does not come.
    ///
    /// # Errors
    /// [`NotHours`] for what is no list of stretches, overlaps itself, or is not in fives of minutes.
    pub fn set(&mut self, day: Weekday, written: &str) -> Result<(), NotHours> {
        let read = read(written)?;
        if let Some(slot) = self.days.get_mut(place(day)) {
            *slot = read;
        }
        Ok(())
    }

    /// A day as it would be written.
    #[must_use]
    pub fn written(&self, day: Weekday) -> String {
        let stretches = self.days.get(place(day)).map(Vec::as_slice).unwrap_or_default();
        let one = |stretch: &Stretch| format!("{}-{}", clock(stretch.from), clock(stretch.to));
        stretches.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// Whether a meeting lies wholly within one stretch. Who is asked each time has room for all.
    #[must_use]
    pub fn hold(&self, starts: &Zoned, ends: &Zoned) -> bool {
        if self.by_request() {
            return true;
        }
        let minute =
            |at: &Zoned| Minutes::from(at.hour().unsigned_abs()) * 60 + Minutes::from(at.minute().unsigned_abs());
        let from = minute(starts);
        let to = match ends.date() == starts.date() {
            true => minute(ends),
            false if starts.date().tomorrow().is_ok_and(|next| next == ends.date()) && minute(ends) == 0 => {
                MINUTES_A_DAY
            }
            false => return false,
        };
        let day = self.days.get(place(starts.weekday())).map(Vec::as_slice).unwrap_or_default();
        day.iter().any(|stretch| stretch.from <= from && to <= stretch.to)
    }
}

fn place(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)
}

fn clock(minutes: Minutes) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn read(written: &str) -> Result<Vec<Stretch>, NotHours> {
    let mut stretches = Vec::new();
    for part in written.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let (from, to) = part.split_once(['-', '–']).ok_or(NotHours)?;
        let stretch = Stretch { from: minutes(from)?, to: minutes(to)? };
        if stretch.from >= stretch.to {
            return Err(NotHours);
        }
        stretches.push(stretch);
    }
    stretches.sort_unstable();
    let overlap = stretches.windows(2).any(|pair| matches!(pair, [one, other] if one.to > other.from));
    if overlap || stretches.len() > MOST { Err(NotHours) } else { Ok(stretches) }
}

fn minutes(text: &str) -> Result<Minutes, NotHours> {
    let text = text.trim();
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let number = |part: &str| match part.len() {
        1 | 2 if part.bytes().all(|byte| byte.is_ascii_digit()) => part.parse::<Minutes>().map_err(|_| NotHours),
        _ => Err(NotHours),
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let whole = hours * 60 + minutes;
    let good = minutes < 60 && whole <= MINUTES_A_DAY && whole.is_multiple_of(QUANTUM);
    if good { Ok(whole) } else { Err(NotHours) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    fn at(text: &str) -> Zoned {
        text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(TimeZone::get("Europe/Rome").unwrap()).unwrap()
    }

    fn monday(written: &str) -> Hours {
        let mut hours = Hours::default();
        hours.set(Weekday::Monday, written).unwrap();
        hours
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (written, told) in [
            ("9-13", "9:00-13:00"),
            ("14.30–18, 9-13", "9:00-13:00, 14:30-18:00"),
            (" 09:05 - 24 ;", "9:05-24:00"),
            ("", ""),
        ] {
            assert_eq!(monday(written).written(Weekday::Monday), told, "{written}");
        }
        for wrong in [
            "mattina",
            "13-9",
            "9-9",
            "9-25",
            "9:61-10",
            "9-12, 11-13",
            "9",
            "9:02-10",
            "-",
            "999-1000",
            "1-2,3-4,5-6,7-8,9-10",
        ] {
            assert_eq!(Hours::default().set(Weekday::Monday, wrong), Err(NotHours), "{wrong}");
        }
    }

    #[test]
    fn a_meeting_lies_within_one_stretch_and_who_is_asked_each_time_has_no_hours() {
        let hours = monday("9-13, 14-24");
        assert!(hours.hold(&at("2026-11-30T09:00"), &at("2026-11-30T13:00")));
        assert!(!hours.hold(&at("2026-11-30T12:30"), &at("2026-11-30T14:30")), "the pause between is hers");
        assert!(!hours.hold(&at("2026-12-01T09:00"), &at("2026-12-01T10:00")), "a Tuesday");
        assert!(hours.hold(&at("2026-11-30T23:00"), &at("2026-12-01T00:00")), "to the end of the day");
        assert!(!hours.hold(&at("2026-11-30T23:30"), &at("2026-12-01T00:30")));
        assert!(
            Hours::default().by_request() && Hours::default().hold(&at("2026-12-01T03:00"), &at("2026-12-01T04:00"))
        );
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_or_refused_and_what_is_told_reads_back(written in "[0-9:.,; –-]{0,24}") {
            let mut hours = Hours::default();
            if hours.set(Weekday::Friday, &written).is_ok() {
                let told = hours.written(Weekday::Friday);
                let mut again = Hours::default();
                again.set(Weekday::Friday, &told).unwrap();
                prop_assert_eq!(again, hours);
            }
        }
    }
}
