// SPDX-License-Identifier: EUPL-1.2
//! Cancelling, moving and marking.

use crate::town::{DESK, MONDAY, SERVICE, on_both, refused};
use agenda::{
    BookingError, DeskScope,
    slots::{Audience, Status},
};
use jiff::ToSpan;
use kernel::Actor;

fn worker() -> Actor {
    Actor::worker("account", "ente")
}

#[test]
fn a_cancelled_booking_frees_its_time() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        let gone = town.agenda.cancel(&made.link, &Actor::public()).await.unwrap();
        assert_eq!(gone.status, Status::CancelledByPerson);
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "10:00", "11:00"]);
        town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        let again = town.agenda.cancel(&made.link, &Actor::public()).await;
        assert_eq!(refused(again), BookingError::AlreadyCancelled);
        let own = town.agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        assert_eq!(own.booking.status, Status::CancelledByPerson, "its page still says what became of it");
    });
}

#[test]
fn the_person_cancels_until_the_limit_and_the_desk_always() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        let other = town.book(DESK, SERVICE, MONDAY, "11:00").await.unwrap();
        // Four hours before ten o'clock: six, itself allowed.
        town.set_clock("2026-11-30T06:00");
        town.agenda.cancel(&made.link, &Actor::public()).await.unwrap();
        town.set_clock("2026-11-30T07:01");
        let late = town.agenda.cancel(&other.link, &Actor::public()).await;
        assert_eq!(refused(late), BookingError::TooLate);
        let id = other.booking.id;
        let elsewhere = town.agenda.cancel_by_service(id, &DeskScope::of(["casa"]), &worker()).await;
        assert_eq!(refused(elsewhere), BookingError::NotFound);
        let gone = town.agenda.cancel_by_service(id, &DeskScope::of([DESK]), &worker()).await.unwrap();
        assert_eq!(gone.status, Status::CancelledByService);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 0);
    });
}

#[test]
fn who_booked_before_keeps_the_rules_of_that_day() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "11:00").await.unwrap();
        town.desks.desks.write().unwrap().get_mut(DESK).unwrap().cancel_until = 10.days();
        town.desks.version.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        town.agenda.cancel(&made.link, &Actor::public()).await.unwrap();
    });
}

#[test]
fn a_moved_booking_frees_its_old_time_and_takes_the_new() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let token = town.token(DESK, SERVICE, MONDAY, "11:00").await;
        let moved = town.agenda.move_to(&made.link, &token, &Actor::public()).await.unwrap();
        assert_eq!(moved.id, made.booking.id);
        assert_eq!(moved.starts.strftime("%H:%M").to_string(), "11:00");
        assert_eq!(moved.moved_from.as_ref().unwrap(), &made.booking.starts);
        assert_eq!(moved.moves, 1);
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "10:00"]);
        // The same form posted again changes nothing.
        let again = town.agenda.move_to(&made.link, &token, &Actor::public()).await.unwrap();
        assert_eq!(again, moved);
        let own = town.agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        assert_eq!((own.booking, own.code), (moved, made.code));
    });
}

#[test]
fn a_booking_may_move_over_its_own_time_and_keeps_its_length() {
    on_both(async |town| {
        // Ten minutes taken and freed again leave the hour's grid at half past nine.
        let short = town.book(DESK, "breve", MONDAY, "09:00").await.unwrap();
        let made = town.book(DESK, SERVICE, MONDAY, "09:30").await.unwrap();
        town.agenda.cancel(&short.link, &Actor::public()).await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["10:30"], "the half hour before it is too short");
        let week = town.agenda.week_to_move(&made.booking, MONDAY, Audience::Public).await.unwrap();
        let hours: Vec<String> =
            week.days[0].slots.iter().map(|slot| slot.starts.strftime("%H:%M").to_string()).collect();
        assert_eq!(hours, ["09:00", "10:00", "11:00"]);
        let token = &week.days[0].slots[0].token;
        let moved = town.agenda.move_to(&made.link, token, &Actor::public()).await.unwrap();
        assert_eq!(moved.starts.strftime("%H:%M").to_string(), "09:00");
        assert_eq!(moved.ends.strftime("%H:%M").to_string(), "10:00");
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 12);
        let gone = town.agenda.cancel(&made.link, &Actor::public()).await.unwrap();
        let week = town.agenda.week_to_move(&gone, MONDAY, Audience::Public).await;
        assert_eq!(refused(week), BookingError::AlreadyCancelled);
    });
}

#[test]
fn the_old_time_stays_when_the_new_one_is_taken() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let token = town.token(DESK, SERVICE, MONDAY, "11:00").await;
        town.book(DESK, SERVICE, MONDAY, "11:00").await.unwrap();
        let clash = town.agenda.move_to(&made.link, &token, &Actor::public()).await;
        assert_eq!(refused(clash), BookingError::JustTaken);
        let own = town.agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        assert_eq!(own.booking, made.booking);
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["10:00"]);
    });
}

#[test]
fn a_booking_moves_in_time_and_within_its_desk_and_service_only() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let next_week = MONDAY + 7.days();
        let elsewhere = town.token("casa", SERVICE, next_week, "09:00").await;
        let other = town.token(DESK, "breve", next_week, "09:00").await;
        for token in [elsewhere, other] {
            let outcome = town.agenda.move_to(&made.link, &token, &Actor::public()).await;
            assert_eq!(refused(outcome), BookingError::Elsewhere);
        }
        let wrong = town.agenda.move_to(&made.link, "made up", &Actor::public()).await;
        assert_eq!(refused(wrong), BookingError::Tampered);
        town.set_clock("2026-11-30T05:30");
        let token = town.token(DESK, SERVICE, next_week, "09:00").await;
        let late = town.agenda.move_to(&made.link, &token, &Actor::public()).await;
        assert_eq!(refused(late), BookingError::TooLate);
        let by_desk = town.agenda.move_by_service(made.booking.id, &token, &DeskScope::All, &worker()).await;
        assert_eq!(by_desk.unwrap().starts.date(), next_week);
        let gone = town.agenda.cancel_by_service(made.booking.id, &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(gone.status, Status::CancelledByService);
        let dead = town.agenda.move_by_service(made.booking.id, &token, &DeskScope::All, &worker()).await;
        assert!(matches!(refused(dead), BookingError::AlreadyCancelled));
    });
}

#[test]
fn who_receives_is_kept_when_the_time_changes() {
    on_both(async |town| {
        for week in 0..6 {
            let day = MONDAY + (7 * week).days();
            let made = town.book("casa", SERVICE, day, "09:00").await.unwrap();
            let token = town.token("casa", SERVICE, day, "12:00").await;
            let moved = town.agenda.move_to(&made.link, &token, &Actor::public()).await.unwrap();
            assert_eq!(moved.workers, made.booking.workers);
        }
    });
}

#[test]
fn the_desk_marks_who_came_and_puts_mistakes_right() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let (id, scope) = (made.booking.id, DeskScope::of([DESK]));
        let mark = async |status| town.agenda.mark(id, status, &scope, &worker()).await;
        assert_eq!(refused(mark(Status::NoShow).await), BookingError::TooEarly);
        town.set_clock("2026-11-30T09:20");
        assert_eq!(mark(Status::NoShow).await.unwrap().status, Status::NoShow);
        assert_eq!(mark(Status::Seen).await.unwrap().status, Status::Seen);
        assert_eq!(mark(Status::Booked).await.unwrap().status, Status::Booked);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 12, "the time stays held");
        let elsewhere = town.agenda.mark(id, Status::Seen, &DeskScope::of(["casa"]), &worker()).await;
        assert_eq!(refused(elsewhere), BookingError::NotFound);
    });
}

#[test]
fn each_change_leaves_an_event_and_an_entry_about_its_person() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let token = town.token(DESK, SERVICE, MONDAY, "11:00").await;
        town.agenda.move_to(&made.link, &token, &Actor::public()).await.unwrap();
        town.agenda.cancel(&made.link, &Actor::public()).await.unwrap();
        let events = town.db.read_now(&Actor::system(), |tx| store::pending(tx, 10)).unwrap();
        let mut topics: Vec<&str> = events.iter().map(|event| event.topic.as_str()).collect();
        topics.sort_unstable();
        assert_eq!(topics, ["agenda.booked", "agenda.cancelled", "agenda.moved"]);
        let subject = town
            .db
            .read_now(&Actor::system(), |tx| {
                tx.first("SELECT subject FROM agenda_booking", &[], |row| row.get::<String>(0))
            })
            .unwrap()
            .unwrap();
        let entries = town.db.read_now(&Actor::system(), move |tx| audit::about(tx, &subject, None, 10)).unwrap();
        assert_eq!(entries.len(), 3);
    });
}
