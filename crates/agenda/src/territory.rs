// SPDX-License-Identifier: EUPL-1.2
//! The directory's snapshot, read as the agenda's rules and windows.

use crate::{
    holidays::{self, Holiday},
    rules::{DeskRules, Desks, NOWHERE, PlaceRules, ServiceRules, Whereabouts},
    slots::{Notice, OnHolidays},
    window::OpeningWindow,
};
use directory::{
    SnapshotHolder,
    pack::{DeskAccess, Pack, Service, Status, Town},
};
use jiff::{Span, ToSpan, civil::Date, tz::TimeZone};

/// Years for which patron saints are laid out: no booking is made outside them.
const YEARS: std::ops::RangeInclusive<i16> = 2020..=2060;

impl Desks for SnapshotHolder {
    fn version(&self) -> i64 {
        self.current().map_or(-1, |snapshot| snapshot.version())
    }

    fn zone(&self) -> TimeZone {
        self.current().and_then(|snapshot| TimeZone::get(&snapshot.territory().zone).ok()).unwrap_or(TimeZone::UTC)
    }

    fn desk(&self, id: &str) -> Option<DeskRules> {
        let snapshot = self.current()?;
        let desk = snapshot.desk(id)?;
        Some(DeskRules {
            id: desk.id.clone(),
            body: desk.body.clone(),
            modes: desk.modes.clone(),
            by_appointment: desk.access != DeskAccess::WalkIn,
            services: snapshot.services_of_desk(id).map(|service| service.id.clone()).collect(),
            notice: Notice { min: span(&desk.min_notice), max: Some(span(&desk.max_notice)) },
            cancel_until: span(&desk.cancel_until),
        })
    }

    fn service(&self, id: &str) -> Option<ServiceRules> {
        let snapshot = self.current()?;
        let service = snapshot.service(id).filter(|service| service.status == Status::Active)?;
        let discreet =
            |service: &Service| service.needs.iter().filter_map(|need| snapshot.need(need)).any(|need| need.discreet);
        Some(ServiceRules {
            id: service.id.clone(),
            minutes: service.minutes?,
            pause_after: service.pause_after,
            workers: usize::try_from(service.workers).unwrap_or(1).max(1),
            discreet: discreet(service),
        })
    }

    fn place(&self, id: &str) -> Option<PlaceRules> {
        if id == NOWHERE {
            return Some(PlaceRules { town: None, closed: Vec::new(), holidays: OnHolidays::Closed });
        }
        let snapshot = self.current()?;
        let place = snapshot.place(id)?;
        let mut closed = place.closed.clone();
        closed.extend(snapshot.town(place.town).into_iter().flat_map(patron_days));
        let holidays = if place.open_on_holidays { OnHolidays::Open } else { OnHolidays::Closed };
        Some(PlaceRules { town: Some(place.town), closed, holidays })
    }

    fn online(&self, desk: &str) -> Option<String> {
        self.current()?.desk(desk)?.online.clone()
    }

    fn whereabouts(&self, desk: &str, place: &str, discreet: bool) -> Whereabouts {
        let Some(snapshot) = self.current() else { return Whereabouts::default() };
        let place = snapshot.place(place).map(|place| {
            let town = snapshot.town(place.town).map(|town| town.name.clone());
            [place.address.clone(), town].into_iter().flatten().collect::<Vec<_>>().join(", ")
        });
        let phone = snapshot.desk(desk).and_then(|desk| {
            let phones = if discreet {
                snapshot.body(&desk.body).map_or(&[][..], |body| &body.phones)
            } else {
                snapshot.phones(desk)
            };
            phones.first().cloned()
        });
        Whereabouts { place: place.filter(|place| !place.is_empty()), phone }
    }
}

/// The opening windows a pack tells, ready for [`crate::load_windows`].
#[must_use]
pub fn windows_of(pack: &Pack) -> Vec<OpeningWindow> {
    let mut windows = Vec::new();
    for desk in &pack.desks {
        let place = desk.place.as_deref().unwrap_or(NOWHERE);
        windows.extend(desk.windows.iter().map(|window| OpeningWindow::told(&desk.id, place, window)));
    }
    windows
}

/// A duration of the pack; one that cannot be read (a checked pack has none) is no time at all.
fn span(text: &str) -> Span {
    text.parse().unwrap_or_default()
}

/// The days on which offices of a town rest, Saturdays and Sundays aside, in these years: national holidays and its patron saint.
#[must_use]
pub fn rest_days(town: Option<&Town>, years: std::ops::RangeInclusive<i16>) -> Vec<Date> {
    let first = Date::new(*years.start(), 1, 1).unwrap_or(Date::MIN);
    let days = first.series(1.day()).take_while(|day| day.year() <= *years.end());
    let saint = town.and_then(|town| town.patron_day.as_deref());
    let saints = years.clone().filter_map(|year| patron_day(saint?, year));
    days.filter(|day| holidays::national(*day).is_some()).chain(saints).collect()
}

fn patron_days(town: &Town) -> Vec<Date> {
    let Some(day) = town.patron_day.as_deref() else { return Vec::new() };
    YEARS.filter_map(|year| patron_day(day, year)).collect()
}

/// The saint's day in a year: `MM-DD`, or `easter+N`.
fn patron_day(day: &str, year: i16) -> Option<Date> {
    if let Some(after) = day.strip_prefix("easter+") {
        return easter(year)?.checked_add(after.parse::<i64>().ok()?.days()).ok();
    }
    format!("{year:04}-{day}").parse().ok()
}

/// Easter, told by the two days of it in the calendar of holidays: one of them always keeps its name, even when the
/// other falls on a holiday with a fixed date.
fn easter(year: i16) -> Option<Date> {
    let first = Date::new(year, 3, 22).ok()?;
    first.series(1.day()).take(35).find(|day| {
        holidays::national(*day) == Some(Holiday::Easter)
            || day.tomorrow().is_ok_and(|next| holidays::national(next) == Some(Holiday::EasterMonday))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_saint_counted_from_easter_is_found_every_year() {
        assert_eq!(patron_day("easter+1", 2026), Some(date(2026, 4, 6)));
        assert_eq!(patron_day("easter+50", 2011), Some(date(2011, 6, 13)));
        assert_eq!(patron_day("easter+1", 2038), Some(date(2038, 4, 26)));
        assert_eq!(YEARS.filter(|year| easter(*year).is_none()).count(), 0);
    }

    #[test]
    fn a_saint_of_the_calendar_is_that_day() {
        assert_eq!(patron_day("11-13", 2026), Some(date(2026, 11, 13)));
        assert_eq!(patron_day("02-29", 2026), None);
        assert_eq!(patron_day("nonsense", 2026), None);
    }
}
