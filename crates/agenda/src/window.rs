// SPDX-License-Identifier: EUPL-1.2
//! An opening window as it is told and kept: checked once, then compiled for searching.

use crate::{
    BookingError,
    recurrence::{Dates, Rule},
    slots::{self, Hours, MINUTES_A_DAY, Minutes, Offered, QUANTUM},
};
use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// When a worker receives at a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningWindow {
    /// The desk.
    pub desk: String,
    /// Its name, unique within the desk.
    pub name: String,
    /// Who sits there, by role.
    pub worker: String,
    /// Where; [`crate::NOWHERE`] when nobody goes there.
    pub place: String,
    /// Its days and hours.
    pub times: WindowTimes,
}

/// Days and hours of a window; stored as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowTimes {
    /// First day.
    pub first: Date,
    /// Opens at, wall clock.
    pub from: Time,
    /// Closes at; midnight is the end of the day.
    pub to: Time,
    /// Recurrence (RFC 5545); absent: that day alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rrule: Option<String>,
    /// Last day, inclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Services held then; empty: all of the desk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// Days dropped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<Date>,
    /// Days with other hours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<OtherHours>,
}

/// A single day on which a window opens at other hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherHours {
    /// The day.
    pub date: Date,
    /// Opens at.
    pub from: Time,
    /// Closes at; midnight is the end of the day.
    pub to: Time,
}

impl OpeningWindow {
    /// The window of a pack.
    #[must_use]
    pub fn told(desk: &str, place: &str, window: &directory::pack::Window) -> Self {
        let instead =
            |other: &directory::pack::Instead| OtherHours { date: other.date, from: other.from, to: other.to };
        Self {
            desk: desk.to_owned(),
            name: window.id.clone(),
            worker: window.worker.clone(),
            place: place.to_owned(),
            times: WindowTimes {
                first: window.first,
                from: window.from,
                to: window.to,
                rrule: window.rrule.clone(),
                until: window.until,
                services: window.services.clone(),
                except: window.except.clone(),
                instead: window.instead.iter().map(instead).collect(),
            },
        }
    }

    /// Checks hours and recurrence deeply, as searching will read them.
    ///
    /// # Errors
    /// [`BookingError::BadWindow`] with a sentence that says what to write instead.
    pub fn check(&self, zone: &TimeZone) -> Result<(), BookingError> {
        check_times(&self.times, zone).map_err(|message| BookingError::BadWindow {
            desk: self.desk.clone(),
            window: self.name.clone(),
            message,
        })
    }
}

/// Checks an opening window of a pack as deeply as the agenda will read it: its hours and its recurrence.
///
/// # Errors
/// A sentence that says what is wrong and what to write.
pub fn check_window(window: &directory::pack::Window, zone: &TimeZone) -> Result<(), String> {
    check_times(&OpeningWindow::told("", "", window).times, zone)
}

/// Checks days and hours of a window.
///
/// # Errors
/// A sentence that says what is wrong and what to write.
pub fn check_times(times: &WindowTimes, zone: &TimeZone) -> Result<(), String> {
    compile(times, zone).map(drop)
}

/// Checks a recurrence rule as far as the agenda will follow it.
///
/// # Errors
/// A sentence that says what is wrong and what to write.
pub fn check_rrule(rule: &str, zone: &TimeZone) -> Result<(), String> {
    Rule::parse(rule, zone).map(drop).map_err(|error| error.to_string())
}

struct Compiled {
    dates: Dates,
    hours: Hours,
    instead: Vec<slots::Instead>,
}

fn compile(times: &WindowTimes, zone: &TimeZone) -> Result<Compiled, String> {
    let dates = match &times.rrule {
        None => Dates::once(times.first),
        Some(rule) => {
            let rule = Rule::parse(rule, zone).map_err(|error| error.to_string())?;
            Dates::repeating(rule, times.first, times.from, times.until)
        }
    };
    let instead = times
        .instead
        .iter()
        .map(|other| Ok(slots::Instead { date: other.date, hours: hours(other.from, other.to)? }))
        .collect::<Result<_, String>>()?;
    Ok(Compiled { dates, hours: hours(times.from, times.to)?, instead })
}

fn hours(from: Time, to: Time) -> Result<Hours, String> {
    let minute = |time: Time| -> Result<Minutes, String> {
        let minutes = Minutes::from(time.hour().unsigned_abs()) * 60 + Minutes::from(time.minute().unsigned_abs());
        if minutes.is_multiple_of(QUANTUM) && time.second() == 0 && time.subsec_nanosecond() == 0 {
            Ok(minutes)
        } else {
            Err(format!("{time}: hours are multiples of five minutes; write for example 09:00 or 09:05"))
        }
    };
    let (opens, closes) = (minute(from)?, minute(to)?);
    let closes = if closes == 0 { MINUTES_A_DAY } else { closes };
    Hours::new(opens, closes).ok_or_else(|| format!("it closes at {to}, before it opens at {from}: swap the two"))
}

/// Checks hours alone.
pub(crate) fn check_hours(from: Time, to: Time) -> Result<(), String> {
    hours(from, to).map(drop)
}

/// The hours of a window on one day, if it opens.
pub(crate) fn hours_on(times: &WindowTimes, day: Date, zone: &TimeZone) -> Result<Option<(Time, Time)>, String> {
    if let Some(other) = times.instead.iter().find(|other| other.date == day) {
        return Ok(Some((other.from, other.to)));
    }
    if times.except.contains(&day) {
        return Ok(None);
    }
    let mut opens = false;
    compile(times, zone)?.dates.between(day, day, |_| opens = true);
    Ok(opens.then_some((times.from, times.to)))
}

/// The window as searches read it.
pub(crate) fn compiled(
    name: &str,
    place: &Arc<str>,
    times: &WindowTimes,
    zone: &TimeZone,
) -> Result<slots::Window, String> {
    let Compiled { dates, hours, instead } = compile(times, zone)?;
    let services = if times.services.is_empty() {
        Offered::All
    } else {
        Offered::Only(times.services.iter().map(|service| Arc::from(service.as_str())).collect())
    };
    Ok(slots::Window {
        id: Arc::from(name),
        dates,
        hours,
        place: place.clone(),
        services,
        except: times.except.clone(),
        instead,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::{date, time};

    fn times() -> WindowTimes {
        WindowTimes {
            first: date(2026, 1, 5),
            from: time(9, 0, 0, 0),
            to: time(12, 0, 0, 0),
            rrule: Some("FREQ=WEEKLY;BYDAY=MO,WE".into()),
            until: None,
            services: Vec::new(),
            except: Vec::new(),
            instead: Vec::new(),
        }
    }

    #[test]
    fn what_is_stored_reads_back() {
        let mut told = times();
        told.instead.push(OtherHours { date: date(2026, 12, 9), from: time(14, 0, 0, 0), to: time(0, 0, 0, 0) });
        let json = serde_json::to_string(&told).unwrap();
        assert_eq!(serde_json::from_str::<WindowTimes>(&json).unwrap(), told);
    }

    #[test]
    fn mistakes_are_told_before_anybody_books() {
        let zone = TimeZone::UTC;
        assert_eq!(check_times(&times(), &zone), Ok(()));
        let wrong = [
            WindowTimes { from: time(9, 3, 0, 0), ..times() },
            WindowTimes { to: time(8, 0, 0, 0), ..times() },
            WindowTimes { rrule: Some("FREQ=SOMETIMES".into()), ..times() },
        ];
        for times in wrong {
            assert!(check_times(&times, &zone).is_err(), "{times:?}");
        }
        let to_midnight = WindowTimes { to: time(0, 0, 0, 0), ..times() };
        assert_eq!(check_times(&to_midnight, &zone), Ok(()));
    }
}
