// SPDX-License-Identifier: EUPL-1.2
//! A chosen time becomes a booking, once, or a sentence that says why not.

use crate::town::{DESK, MONDAY, SERVICE, at, on_both, refused};
use agenda::{Absence, AwayKind, BookingError, DeskScope, Person, slots::Status};
use directory::pack::Mode;
use jiff::civil::date;
use kernel::{Actor, Language};
use std::sync::atomic::Ordering;

#[test]
fn a_booked_time_is_not_offered_any_more() {
    on_both(async |town| {
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "10:00", "11:00"]);
        let made = town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "11:00"]);
        let booking = &made.booking;
        assert_eq!(
            (booking.desk.as_str(), booking.service.as_str(), booking.place.as_str()),
            (DESK, SERVICE, "comune")
        );
        assert_eq!(booking.starts.strftime("%F %H:%M %Z").to_string(), "2026-11-30 10:00 CET");
        assert_eq!(booking.ends.strftime("%H:%M").to_string(), "11:00");
        assert_eq!((booking.status, booking.language, booking.mode), (Status::Booked, Language::It, Mode::OnSite));
        assert_eq!(booking.cancel_until.strftime("%H:%M").to_string(), "06:00");
        assert_eq!(booking.workers, ["anna"]);
        assert_eq!(booking.town.unwrap().as_str(), "019021");
        assert!(!made.already);
        assert_eq!(made.code.to_string().len(), 9);
    });
}

#[test]
fn the_same_form_posted_twice_gives_one_booking_and_shows_it() {
    on_both(async |town| {
        let token = town.token(DESK, SERVICE, MONDAY, "09:00").await;
        let form = town.form_key();
        let mut shown = Vec::new();
        // The second time the list is old and the hour is taken: it is theirs all the same.
        for day in ["2026-11-28T08:00", "2026-11-29T08:30"] {
            town.set_clock(day);
            let mut ask = town.ask(&token);
            ask.form_key = form.clone();
            shown.push(town.agenda.confirm(ask, &Actor::public()).await.unwrap());
        }
        assert_eq!(shown[0].booking, shown[1].booking);
        assert_eq!((&shown[0].code, &shown[0].link), (&shown[1].code, &shown[1].link));
        assert_eq!((shown[0].already, shown[1].already), (false, true));
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking"), 1);
    });
}

#[test]
fn one_form_in_two_tabs_for_two_desks_is_one_booking() {
    on_both(async |town| {
        let (one, two) =
            (town.token("casa", SERVICE, MONDAY, "09:00").await, town.token("altrove", SERVICE, MONDAY, "14:00").await);
        for _ in 0..10 {
            let form = town.form_key();
            let post = |token: &str| {
                let mut ask = town.ask(token);
                ask.form_key = form.clone();
                let agenda = town.agenda.clone();
                tokio::spawn(async move { agenda.confirm(ask, &Actor::public()).await })
            };
            let (first, second) = (post(&one), post(&two));
            let (first, second) = (first.await.unwrap().unwrap(), second.await.unwrap().unwrap());
            assert_eq!(first.booking.id, second.booking.id);
            assert!(first.already != second.already);
            town.agenda.cancel(&first.link, &Actor::public()).await.unwrap();
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 0);
    });
}

#[test]
fn code_and_link_find_the_booking_again() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let own = town.agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        assert_eq!((&own.booking, &own.code), (&made.booking, &made.code));
        let said = made.code.to_string().to_lowercase();
        let scope = agenda::DeskScope::of([DESK]);
        let worker = Actor::worker("account", "ente");
        let found = town.agenda.find_by_code(&said, &scope, &worker).await.unwrap();
        assert_eq!(found, made.booking);
        let elsewhere = agenda::DeskScope::of(["casa"]);
        assert_eq!(refused(town.agenda.find_by_code(&said, &elsewhere, &worker).await), BookingError::NotFound);
        for wrong in ["", "nonsense", &made.link[1..]] {
            assert_eq!(refused(town.agenda.find_by_link(wrong, &Actor::public()).await), BookingError::NotFound);
        }
    });
}

#[test]
fn a_time_taken_meanwhile_says_so_and_leaves_the_list() {
    on_both(async |town| {
        let token = town.token(DESK, SERVICE, MONDAY, "09:00").await;
        town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let late = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert_eq!(refused(late), BookingError::JustTaken);
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["10:00", "11:00"]);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking"), 1);
    });
}

#[test]
fn a_listed_time_stays_good_when_the_grid_has_moved() {
    on_both(async |town| {
        let token = town.token(DESK, "breve", MONDAY, "09:30").await;
        // Twenty minutes at 09:00 and a pause of ten: the grid of an hour's meetings now begins at 09:30.
        town.book(DESK, "breve", MONDAY, "09:00").await.unwrap();
        let hour = town.token(DESK, SERVICE, MONDAY, "10:30").await;
        town.agenda.confirm(town.ask(&token), &Actor::public()).await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["10:00", "11:00"], "the grid hangs on 10:00 now");
        town.agenda.confirm(town.ask(&hour), &Actor::public()).await.unwrap();
    });
}

#[test]
fn a_worker_is_never_in_two_places() {
    on_both(async |town| {
        // Anna receives at `lavoro` from 09 to 12 and, by mistake of two bodies, at `altrove` from 10 to 11.
        let token = town.token("altrove", SERVICE, MONDAY, "10:00").await;
        town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        let clash = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert_eq!(refused(clash), BookingError::JustTaken);
        town.clock.advance_seconds(1);
        assert!(!town.free("altrove", SERVICE, MONDAY).await.contains(&"10:00".to_owned()));
    });
}

#[test]
fn a_meeting_of_two_workers_takes_both_or_none() {
    on_both(async |town| {
        town.book("casa", SERVICE, MONDAY, "09:00").await.unwrap();
        let pair = town.book("casa", "coppia", MONDAY, "09:00").await.unwrap();
        assert_eq!(pair.booking.workers.len(), 2);
        let held = town.count("SELECT count(*) FROM agenda_quantum");
        assert_eq!(held, 3 * 12);
        assert_eq!(town.free("casa", SERVICE, MONDAY).await, ["10:00", "11:00", "12:00"]);
        // One worker is left free at 10: no pair, and nothing of the refused pair stays.
        let token = town.token("casa", "coppia", MONDAY, "10:00").await;
        town.book("casa", SERVICE, MONDAY, "10:00").await.unwrap();
        town.book("casa", SERVICE, MONDAY, "10:00").await.unwrap();
        let pair = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert_eq!(refused(pair), BookingError::JustTaken);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), held + 2 * 12);
    });
}

#[test]
fn bookings_are_shared_among_the_free_workers() {
    on_both(async |town| {
        let mut workers = Vec::new();
        for _ in 0..3 {
            workers.extend(town.book("casa", SERVICE, MONDAY, "11:00").await.unwrap().booking.workers);
        }
        workers.sort();
        assert_eq!(workers, ["bruno", "carla", "dora"]);
    });
}

#[test]
fn a_past_or_too_near_time_is_refused() {
    on_both(async |town| {
        town.set_clock("2026-11-30T08:00");
        let token = town.token(DESK, SERVICE, MONDAY, "09:00").await;
        for now in ["2026-11-30T08:35", "2026-11-30T09:30"] {
            town.set_clock(now);
            let outcome = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
            assert_eq!(refused(outcome), BookingError::TooSoon, "{now}");
        }
    });
}

#[test]
fn an_old_list_is_looked_at_again() {
    on_both(async |town| {
        let token = town.token(DESK, SERVICE, date(2026, 12, 14), "09:00").await;
        town.set_clock("2026-11-30T08:01");
        let outcome = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert_eq!(refused(outcome), BookingError::Expired);
    });
}

#[test]
fn a_time_made_up_or_changed_is_refused() {
    on_both(async |town| {
        let token = town.token(DESK, SERVICE, MONDAY, "09:00").await;
        let changed = format!("{}{}", if token.starts_with('A') { 'B' } else { 'A' }, &token[1..]);
        let cut = token[..token.len() - 2].to_owned();
        for wrong in [String::new(), "x".repeat(10_000), "'; DROP TABLE agenda_booking; --".into(), changed, cut] {
            let outcome = town.agenda.confirm(town.ask(&wrong), &Actor::public()).await;
            assert_eq!(refused(outcome), BookingError::Tampered);
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking"), 0);
    });
}

#[test]
fn what_was_offered_to_the_desk_is_not_for_the_public() {
    on_both(async |town| {
        let week = town.agenda.week(DESK, SERVICE, MONDAY, agenda::slots::Audience::Staff).await.unwrap();
        let slot = &week.days[0].slots[0];
        assert_eq!(slot.worker.as_deref(), Some("anna"));
        let outcome = town.agenda.confirm(town.ask(&slot.token), &Actor::public()).await;
        assert_eq!(refused(outcome), BookingError::Tampered);
        let made = town.agenda.confirm(town.ask(&slot.token), &Actor::worker("account", "ente")).await.unwrap();
        assert_eq!(made.booking.workers, ["anna"]);
    });
}

#[test]
fn the_desk_books_with_the_worker_it_chose() {
    on_both(async |town| {
        for name in ["dora", "bruno"] {
            let week = town.agenda.week("casa", SERVICE, MONDAY, agenda::slots::Audience::Staff).await.unwrap();
            let slot = week.days[0].slots.iter().find(|slot| slot.worker.as_deref() == Some(name)).unwrap();
            let made = town.agenda.confirm(town.ask(&slot.token), &Actor::worker("account", "ente")).await.unwrap();
            assert_eq!(made.booking.workers, [name]);
        }
    });
}

#[test]
fn a_desk_that_changed_its_mind_says_so() {
    on_both(async |town| {
        let token = town.token(DESK, SERVICE, MONDAY, "09:00").await;
        let mut online = town.ask(&token);
        online.mode = Mode::Home;
        assert_eq!(refused(town.agenda.confirm(online, &Actor::public()).await), BookingError::DeskClosed);

        town.load(Vec::new()).unwrap();
        let outcome = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert_eq!(refused(outcome), BookingError::Vanished);

        town.desks.desks.write().unwrap().get_mut(DESK).unwrap().by_appointment = false;
        town.desks.version.fetch_add(1, Ordering::SeqCst);
        let outcome = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert_eq!(refused(outcome), BookingError::DeskClosed);
    });
}

#[test]
fn an_absence_closes_the_time_at_every_desk_until_it_is_withdrawn() {
    on_both(async |town| {
        let token = town.token("altrove", SERVICE, MONDAY, "14:00").await;
        let absence = Absence {
            worker: "anna".into(),
            starts_at: at("2026-11-30T09:00"),
            ends_at: at("2026-11-30T15:00"),
            kind: AwayKind::Away,
        };
        let id = town.agenda.add_absence(absence, &DeskScope::All, &Actor::operator()).await.unwrap();
        let outcome = town.agenda.confirm(town.ask(&token), &Actor::public()).await;
        assert!(matches!(refused(outcome), BookingError::JustTaken | BookingError::Vanished));
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, Vec::<String>::new());
        town.agenda.withdraw_absence(&id, &DeskScope::All, &Actor::operator()).await.unwrap();
        town.agenda.confirm(town.ask(&token), &Actor::public()).await.unwrap();
        assert_eq!(
            refused(town.agenda.withdraw_absence(&id, &DeskScope::All, &Actor::operator()).await),
            BookingError::NotFound
        );
    });
}

#[test]
fn nobody_books_without_a_name_or_with_a_novel() {
    on_both(async |town| {
        let token = town.token(DESK, SERVICE, MONDAY, "09:00").await;
        let mut nameless = town.ask(&token);
        nameless.person = Person { name: " ".into(), ..Person::default() };
        assert_eq!(refused(town.agenda.confirm(nameless, &Actor::public()).await), BookingError::NameMissing);
        let mut novel = town.ask(&token);
        novel.person.note = Some("x".repeat(1_000_000));
        let outcome = town.agenda.confirm(novel, &Actor::public()).await;
        assert_eq!(refused(outcome), BookingError::TooLong { field: "note" });
    });
}

#[test]
fn the_change_leaves_its_entry_and_its_event_and_no_name_in_them() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let id = made.booking.id.to_string();
        let events = town.db.read_now(&Actor::system(), |tx| store::pending(tx, 10)).unwrap();
        assert_eq!(events.len(), 1);
        assert_eq!((events[0].topic.as_str(), &events[0].subject), ("agenda.booked", &id));
        let body = String::from_utf8(events[0].body.clone()).unwrap();
        assert!(body.contains(&id) && !body.contains("Persona"), "{body}");
        // One entry for the windows, one for the booking.
        assert_eq!(town.count("SELECT count(*) FROM audit_entry"), 2);
    });
}
