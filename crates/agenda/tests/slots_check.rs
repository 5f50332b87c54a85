// SPDX-License-Identifier: EUPL-1.2
//! A listed time stays bookable until it is taken or too near, whatever the grid has become.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use agenda::recurrence::Dates;
use agenda::slots::{
    Audience, Booking, Calendar, CalendarError, Hours, NotBookable, Notice, Offered, OnHolidays, Place, Query,
    SearchError, Service, Status, Window, Worker, check, slots,
};
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

fn at(clock: &str) -> Timestamp {
    format!("2021-05-03T{clock}:00+02:00").parse().unwrap()
}

fn booking(id: &str, from: &str, to: &str) -> Booking {
    Booking { id: Some(id.into()), from: at(from), to: at(to), pause_after: 0, status: Status::Booked, kept: false }
}

fn worker(id: &str, from: u32, to: u32, bookings: Vec<Booking>) -> Worker {
    let window = Window {
        id: "w".into(),
        dates: Dates::once(date(2021, 5, 3)),
        hours: Hours::new(from * 60, to * 60).unwrap(),
        place: "p".into(),
        services: Offered::All,
        except: vec![],
        instead: vec![],
    };
    Worker { id: id.into(), windows: vec![window], absences: vec![], bookings }
}

fn calendar(workers: Vec<Worker>) -> Calendar {
    let place = Place { id: "p".into(), closed: vec![], holidays: OnHolidays::Closed };
    Calendar::new(TimeZone::get("Europe/Rome").unwrap(), vec![place], workers).unwrap()
}

fn query(workers: usize) -> Query {
    Query {
        now: at("08:00"),
        audience: Audience::Public,
        from: at("00:00"),
        to: at("23:00"),
        service: Service {
            id: "s".into(),
            minutes: 60,
            pause_after: 0,
            workers,
            notice: Notice { min: 30.minutes(), max: Some(1.day()) },
        },
        moving: None,
    }
}

fn names(workers: &[std::sync::Arc<str>]) -> Vec<&str> {
    workers.iter().map(|id| &**id).collect()
}

#[test]
fn a_listed_time_stays_good_when_another_booking_moves_the_grid() {
    let before = calendar(vec![worker("a", 9, 12, vec![])]);
    assert!(slots(&query(1), &before).unwrap().iter().any(|slot| slot.start == at("10:00")));
    let after = calendar(vec![worker("a", 9, 12, vec![booking("x", "09:00", "09:30")])]);
    assert!(!slots(&query(1), &after).unwrap().iter().any(|slot| slot.start == at("10:00")));
    assert_eq!(names(&check(&query(1), &after, at("10:00"), "p").unwrap()), ["a"]);
}

#[test]
fn each_reason_is_told() {
    let calendar = calendar(vec![worker("a", 6, 12, vec![booking("x", "10:00", "10:30")])]);
    let ask = |clock: &str, place: &str| check(&query(1), &calendar, at(clock), place).unwrap_err();
    assert_eq!(ask("07:55", "p"), NotBookable::Past);
    assert_eq!(ask("08:25", "p"), NotBookable::TooSoon);
    assert!(check(&query(1), &calendar, at("08:30"), "p").is_ok());
    assert_eq!(ask("09:30", "p"), NotBookable::Taken);
    assert_eq!(ask("11:30", "p"), NotBookable::Closed);
    assert_eq!(ask("09:00", "elsewhere"), NotBookable::Closed);
    assert_eq!(ask("09:01", "p"), NotBookable::OffClock);
    assert_eq!(check(&query(1), &calendar, at("08:05") + 24.hours(), "p"), Err(NotBookable::TooFar));
    let mut staff = query(1);
    staff.audience = Audience::Staff;
    assert!(check(&staff, &calendar, at("08:25"), "p").is_ok());
}

#[test]
fn all_the_workers_who_could_take_it_are_named() {
    let calendar = calendar(vec![worker("b", 9, 12, vec![]), worker("a", 9, 12, vec![]), worker("c", 9, 10, vec![])]);
    assert_eq!(names(&check(&query(2), &calendar, at("09:00"), "p").unwrap()), ["a", "b", "c"]);
    assert_eq!(names(&check(&query(2), &calendar, at("09:15"), "p").unwrap()), ["a", "b"]);
    assert_eq!(check(&query(3), &calendar, at("09:15"), "p"), Err(NotBookable::Closed));
}

#[test]
fn a_booking_being_moved_frees_its_own_time_under_each_of_its_workers() {
    let both = || {
        vec![
            worker("a", 9, 12, vec![booking("x", "09:00", "10:30")]),
            worker("b", 9, 12, vec![booking("x", "09:00", "10:30")]),
        ]
    };
    let mut moving = query(2);
    moving.moving = Some("x".into());
    let calendar_of_two = calendar(both());
    assert_eq!(names(&check(&moving, &calendar_of_two, at("09:30"), "p").unwrap()), ["a", "b"]);
    assert_eq!(check(&moving, &calendar_of_two, at("11:00"), "p"), Err(NotBookable::Closed), "its 90 minutes are kept");
    moving.moving = Some("y".into());
    assert_eq!(
        check(&moving, &calendar_of_two, at("09:30"), "p"),
        Err(NotBookable::Search(SearchError::UnknownMoving))
    );
}

#[test]
fn a_calendar_with_two_of_one_name_or_an_unknown_place_is_not_made() {
    let zone = || TimeZone::get("Europe/Rome").unwrap();
    let place = || Place { id: "p".into(), closed: vec![], holidays: OnHolidays::Closed };
    let made = |places, workers| Calendar::new(zone(), places, workers).unwrap_err();
    assert_eq!(made(vec![place(), place()], vec![]), CalendarError::DuplicatePlace("p".into()));
    let twins = vec![worker("a", 9, 12, vec![]), worker("a", 9, 12, vec![])];
    assert_eq!(made(vec![place()], twins), CalendarError::DuplicateWorker("a".into()));
    assert!(matches!(made(vec![], vec![worker("a", 9, 12, vec![])]), CalendarError::UnknownPlace { .. }));
}
