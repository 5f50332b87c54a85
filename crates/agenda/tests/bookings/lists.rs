// SPDX-License-Identifier: EUPL-1.2
//! What people are shown: weeks, months, the first free time, and how old it may be.

use crate::town::{DESK, MONDAY, SERVICE, on_both, refused, window, windows};
use agenda::{BookingError, holidays::Holiday, slots::Audience};
use jiff::{ToSpan, civil::date};
use kernel::Actor;
use std::sync::Arc;

#[test]
fn a_week_has_seven_days_and_says_what_comes_after() {
    on_both(async |town| {
        let week = town.agenda.week(DESK, SERVICE, MONDAY, Audience::Public).await.unwrap();
        assert_eq!(week.days.len(), 7);
        assert_eq!(week.days[0].slots.len(), 3);
        assert!(week.days[1..].iter().all(|day| day.slots.is_empty()));
        // The Monday after is 7 December, the next one has the Immaculate on its Tuesday.
        assert_eq!(week.next.as_ref().unwrap().strftime("%F %H:%M").to_string(), "2026-12-07 09:00");
        let week = town.agenda.week("casa", SERVICE, date(2026, 12, 7), Audience::Public).await.unwrap();
        assert_eq!(week.days[1].holiday, Some(Holiday::Immaculate));
    });
}

#[test]
fn a_week_never_begins_before_today_and_ends_with_the_calendar() {
    on_both(async |town| {
        let week = town.agenda.week(DESK, SERVICE, date(2020, 1, 1), Audience::Public).await.unwrap();
        assert_eq!(week.days[0].date, date(2026, 11, 28));
        let far = town.agenda.week(DESK, SERVICE, jiff::civil::Date::MAX, Audience::Public).await;
        assert_eq!(refused(far), BookingError::TooFar);
        let week = town.agenda.week(DESK, SERVICE, date(2030, 1, 7), Audience::Public).await.unwrap();
        assert!(week.days.iter().all(|day| day.slots.is_empty()), "beyond what the desk books");
    });
}

#[test]
fn unknown_desks_and_services_are_told_apart() {
    on_both(async |town| {
        let week = town.agenda.week("nessuno", SERVICE, MONDAY, Audience::Public).await;
        assert_eq!(refused(week), BookingError::NotFound);
        let week = town.agenda.week(DESK, "niente", MONDAY, Audience::Public).await;
        assert_eq!(refused(week), BookingError::DeskClosed);
    });
}

#[test]
fn a_month_counts_its_free_times_and_the_first_is_told() {
    on_both(async |town| {
        town.book(DESK, SERVICE, date(2026, 12, 14), "10:00").await.unwrap();
        let month = town.agenda.month(DESK, SERVICE, date(2026, 12, 25), Audience::Public).await.unwrap();
        assert_eq!(month.days.len(), 31);
        let free: Vec<_> =
            month.days.iter().filter(|(_, free)| *free > 0).map(|(day, free)| (day.day(), *free)).collect();
        assert_eq!(free, [(7, 3), (14, 2), (21, 3), (28, 3)]);
        let first = |zoned: Option<jiff::Zoned>| zoned.unwrap().strftime("%F %H:%M").to_string();
        assert_eq!(first(month.next), "2027-01-04 09:00");
        assert_eq!(first(town.agenda.next(DESK, SERVICE).await.unwrap()), "2026-11-30 09:00");
        town.set_clock("2026-11-30T08:31");
        assert_eq!(first(town.agenda.next(DESK, SERVICE).await.unwrap()), "2026-11-30 10:00");
        let after = date(2026, 12, 8).to_zoned(crate::town::rome()).unwrap().timestamp();
        let next = town.agenda.next_after(DESK, SERVICE, after, Audience::Public).await.unwrap();
        assert_eq!(first(next), "2026-12-14 09:00");
    });
}

#[test]
fn the_first_free_time_moves_when_somebody_takes_it() {
    on_both(async |town| {
        let hour = async || town.agenda.next(DESK, SERVICE).await.unwrap().unwrap().strftime("%H:%M").to_string();
        assert_eq!(hour().await, "09:00");
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        assert_eq!(hour().await, "10:00");
        town.agenda.cancel(&made.link, &Actor::public()).await.unwrap();
        assert_eq!(hour().await, "09:00");
    });
}

#[test]
fn another_nodes_booking_is_seen_within_a_second() {
    on_both(async |town| {
        let elsewhere = town.other_node();
        let free = async || {
            let week = elsewhere.week(DESK, SERVICE, MONDAY, Audience::Public).await.unwrap();
            week.days[0].slots.len()
        };
        assert_eq!(free().await, 3);
        town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        assert_eq!(free().await, 3, "its image is still young");
        town.clock.advance_seconds(1);
        assert_eq!(free().await, 2);
    });
}

#[test]
fn a_week_is_computed_once_while_nothing_changes() {
    on_both(async |town| {
        let week = async || town.agenda.week(DESK, SERVICE, MONDAY, Audience::Public).await.unwrap();
        assert!(Arc::ptr_eq(&week().await, &week().await));
    });
}

#[test]
fn hours_stand_on_the_wall_clock_when_clocks_change() {
    on_both(async |town| {
        // The last Sunday of March: the clock jumps from two to three.
        let mut all = windows();
        all.push(window("casa", "notte", "bruno", "SU", "01:00", "05:00"));
        town.load(all).unwrap();
        let spring = date(2028, 3, 26);
        town.set_clock("2028-03-24T08:00");
        assert_eq!(town.free("casa", SERVICE, spring).await, ["01:00", "03:00", "04:00"]);
        let made = town.book("casa", SERVICE, spring, "01:00").await.unwrap();
        assert_eq!(made.booking.ends.strftime("%H:%M %Z").to_string(), "03:00 CEST");
        assert_eq!(town.free("casa", SERVICE, spring).await, ["03:00", "04:00"]);
        // The last Sunday of October: two o'clock comes twice, and each hour is somebody's.
        let autumn = date(2028, 10, 29);
        town.set_clock("2028-10-27T08:00");
        let offered = town.offered("casa", SERVICE, autumn).await;
        assert_eq!(offered.len(), 5);
        let mut ids = std::collections::BTreeSet::new();
        for slot in &offered {
            let made = town.agenda.confirm(town.ask(&slot.token), &Actor::public()).await.unwrap();
            assert_eq!(made.booking.starts, slot.starts);
            ids.insert(made.booking.id);
        }
        assert_eq!(ids.len(), 5);
        assert!(town.offered("casa", SERVICE, autumn).await.is_empty());
        assert_eq!(town.free(DESK, SERVICE, autumn + 1.day()).await, ["09:00", "10:00", "11:00"]);
    });
}
