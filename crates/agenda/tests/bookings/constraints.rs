// SPDX-License-Identifier: EUPL-1.2
//! The database says no, whatever the program believes.

use crate::town::{DESK, MONDAY, SERVICE, Town, at, on_both, refused};
use agenda::BookingError;
use kernel::Actor;
use store::{StoreError, row};

fn run(town: &Town, sql: &'static str) -> Result<u64, StoreError> {
    town.db.write_now(&Actor::operator(), move |tx| tx.execute(sql, &[]))
}

/// Takes five minutes of a worker behind the program's back.
fn steal(town: &Town, worker: &'static str, moment: &str) -> Result<u64, StoreError> {
    let quantum = at(moment);
    town.db.write_now(&Actor::operator(), move |tx| {
        tx.execute(
            "INSERT INTO agenda_quantum (worker, quantum, booking) SELECT $1, $2, min(id) FROM agenda_booking",
            row![worker, quantum],
        )
    })
}

#[test]
fn the_same_five_minutes_of_a_worker_cannot_be_stored_twice() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let twice = steal(town, "anna", "2026-11-30T09:55");
        assert_eq!(twice, Err(StoreError::Taken { table: "agenda_quantum".into() }));
        steal(town, "anna", "2026-11-30T10:00").unwrap();
    });
}

#[test]
fn time_held_unknown_to_the_calendar_is_still_refused_and_nothing_stays() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        town.clock.advance_seconds(1);
        let made = town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        // The last five minutes of the eleven o'clock hour: the calendar does not know of them.
        steal(town, "anna", "2026-11-30T11:55").unwrap();
        let held = town.count("SELECT count(*) FROM agenda_quantum");
        assert_eq!(refused(town.book(DESK, SERVICE, MONDAY, "11:00").await), BookingError::JustTaken);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking"), 2);
        assert_eq!(town.count("SELECT count(*) FROM agenda_participant"), 2);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), held);
        let token = town.token(DESK, SERVICE, MONDAY, "11:00").await;
        let moved = town.agenda.move_to(&made.link, &token, &Actor::public()).await;
        assert_eq!(refused(moved), BookingError::JustTaken);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), held, "the old time is still theirs");
    });
}

#[test]
fn where_one_workers_time_is_held_the_next_is_tried() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        steal(town, "bruno", "2026-11-30T09:30").unwrap();
        steal(town, "carla", "2026-11-30T09:00").unwrap();
        let made = town.book("casa", SERVICE, MONDAY, "09:00").await.unwrap();
        assert_eq!(made.booking.workers, ["dora"]);
        let token = town.token("casa", "coppia", MONDAY, "09:00").await;
        let pair = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert_eq!(refused(pair), BookingError::JustTaken, "one of the pair is missing");
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 12 + 2 + 12);
    });
}

#[test]
fn states_hours_and_quanta_outside_the_rules_are_refused() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        for sql in [
            "UPDATE agenda_booking SET status = 'lost'",
            "UPDATE agenda_booking SET mode = 'by pigeon'",
            "UPDATE agenda_booking SET ends_at = starts_at",
            "UPDATE agenda_booking SET starts_at = starts_at + 1",
            "UPDATE agenda_booking SET pause_after = 3",
            "UPDATE agenda_quantum SET quantum = quantum + 1",
            "UPDATE agenda_quantum SET worker = 'nobody'",
            "UPDATE agenda_booking_worker SET holds = 2",
            "UPDATE agenda_participant SET booking = 'nothing'",
            "DELETE FROM agenda_booking",
        ] {
            let outcome = run(town, sql);
            assert!(matches!(outcome, Err(StoreError::Refused { .. })), "{sql}: {outcome:?}");
        }
    });
}
