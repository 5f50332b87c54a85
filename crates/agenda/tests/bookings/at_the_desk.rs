// SPDX-License-Identifier: EUPL-1.2
//! What the people of the desk do: look at days whole, book for somebody, move to another desk, close what is past.

use crate::town::{DESK, MONDAY, SERVICE, on_both, refused};
use agenda::{Absence, AwayKind, BookingError, DayHours, DeskScope, Doubt, slots::Audience};
use jiff::{ToSpan, civil::date};
use kernel::Actor;

fn worker() -> Actor {
    Actor::worker("account", "ente")
}

#[test]
fn a_week_shows_who_sits_there_what_is_taken_and_what_is_free() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        let reads = town.count("SELECT count(*) FROM audit_entry WHERE action = 'read'");
        let sheets = town.agenda.sheet(&[DESK, "casa"], MONDAY, 7, &DeskScope::of([DESK]), &worker()).await.unwrap();
        assert_eq!(sheets.len(), 1, "another's desk is passed over");
        assert_eq!(sheets[0].appointments.len(), 1);
        assert_eq!(sheets[0].appointments[0].people[0].name, "Persona di prova");
        let anna = &sheets[0].workers[0];
        let hours = |list: &[agenda::Stretch]| -> Vec<String> {
            list.iter().map(|one| format!("{}-{}", one.from.strftime("%H:%M"), one.to.strftime("%H:%M"))).collect()
        };
        assert_eq!((anna.worker.as_str(), hours(&anna.open)), ("anna", vec!["09:00-12:00".to_owned()]));
        assert_eq!(hours(&anna.free), ["09:00-10:00", "11:00-12:00"]);
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'read'"), reads + 1);
        // The other desk where she sits sees that the hour is taken, not by whom.
        let sheets = town.agenda.sheet(&["altrove"], MONDAY, 1, &DeskScope::of(["altrove"]), &worker()).await.unwrap();
        assert!(sheets[0].appointments.is_empty());
        assert_eq!(hours(&sheets[0].workers[0].elsewhere), ["10:00-11:00"]);
        assert_eq!(hours(&sheets[0].workers[0].free), ["14:00-18:00"]);
    });
}

#[test]
fn a_holiday_opens_nothing_and_what_is_past_is_not_free() {
    on_both(async |town| {
        let tuesday = date(2026, 12, 8);
        let sheets = town.agenda.sheet(&["casa"], tuesday, 1, &DeskScope::All, &worker()).await.unwrap();
        assert!(sheets[0].workers.iter().all(|one| one.open.is_empty()));
        town.set_clock("2026-11-30T10:30");
        let sheets = town.agenda.sheet(&[DESK], MONDAY, 1, &DeskScope::All, &worker()).await.unwrap();
        let free = &sheets[0].workers[0].free;
        assert_eq!((free.len(), free[0].from.strftime("%H:%M").to_string()), (1, "10:30".to_owned()));
    });
}

#[test]
fn what_only_the_rules_advise_against_is_told_and_booked_all_the_same() {
    on_both(async |town| {
        town.set_clock("2026-11-30T08:45");
        let near = town.agenda.ask_time((DESK, SERVICE), "anna", MONDAY.at(9, 0, 0, 0), None).await.unwrap();
        assert_eq!(near.doubts, [Doubt::UnderNotice]);
        let outside = town.agenda.ask_time((DESK, SERVICE), "anna", MONDAY.at(12, 30, 0, 0), None).await.unwrap();
        assert_eq!(outside.doubts, [Doubt::Outside]);
        let far = town.agenda.ask_time((DESK, SERVICE), "anna", date(2027, 8, 16).at(9, 0, 0, 0), None).await.unwrap();
        assert_eq!(far.doubts, [Doubt::BeyondNotice]);
        let feast =
            town.agenda.ask_time((DESK, SERVICE), "anna", date(2026, 12, 8).at(9, 0, 0, 0), None).await.unwrap();
        assert_eq!(feast.doubts, [Doubt::Outside, Doubt::Holiday]);
        for time in [near, outside, far, feast] {
            let again = town.agenda.asked_time(&time.token, &worker()).await.unwrap();
            assert_eq!((again.doubts, again.starts), (time.doubts, time.starts.clone()));
            let made = town.agenda.confirm(town.ask(&time.token), &worker()).await.unwrap();
            assert_eq!((made.booking.starts, made.booking.workers), (time.starts, vec!["anna".to_owned()]));
            let public = town.agenda.confirm(town.ask(&time.token), &Actor::public()).await;
            assert_eq!(refused(public), BookingError::Tampered, "what was offered to staff is for staff");
        }
    });
}

#[test]
fn what_cannot_be_is_refused_whoever_asks() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY, "10:00").await.unwrap();
        let ask = async |hour: i8, minute: i8| {
            refused(town.agenda.ask_time((DESK, SERVICE), "anna", MONDAY.at(hour, minute, 0, 0), None).await)
        };
        assert_eq!(ask(10, 0).await, BookingError::JustTaken);
        assert_eq!(ask(9, 30).await, BookingError::JustTaken, "it would run into the next");
        assert_eq!(ask(12, 3).await, BookingError::Tampered);
        let past = town.agenda.ask_time((DESK, SERVICE), "anna", date(2026, 11, 27).at(9, 0, 0, 0), None).await;
        assert_eq!(refused(past), BookingError::TooSoon);
        let stranger = town.agenda.ask_time((DESK, SERVICE), "bruno", MONDAY.at(9, 0, 0, 0), None).await;
        assert_eq!(refused(stranger), BookingError::NotFound);
        let absence = Absence {
            worker: "anna".into(),
            starts_at: crate::town::at("2026-12-07T00:00"),
            ends_at: crate::town::at("2026-12-08T00:00"),
            kind: AwayKind::Leave,
        };
        town.agenda.add_absence(absence, &DeskScope::of([DESK]), &worker()).await.unwrap();
        for hour in [9, 15] {
            let day = (MONDAY + 7.days()).at(hour, 0, 0, 0);
            let gone = town.agenda.ask_time((DESK, SERVICE), "anna", day, None).await;
            assert_eq!(refused(gone), BookingError::Away, "{hour}");
        }
    });
}

#[test]
fn a_typed_time_is_taken_once_however_many_type_it() {
    on_both(async |town| {
        let evening = MONDAY.at(19, 0, 0, 0);
        let time = town.agenda.ask_time(("casa", SERVICE), "bruno", evening, None).await.unwrap();
        assert_eq!(time.doubts, [Doubt::Outside]);
        let posts: Vec<_> = (0..16)
            .map(|_| {
                let (agenda, ask) = (town.other_node(), town.ask(&time.token));
                tokio::spawn(async move { agenda.confirm(ask, &worker()).await })
            })
            .collect();
        let mut won = 0;
        for post in posts {
            match post.await.unwrap() {
                Ok(_) => won += 1,
                Err(error) => assert_eq!(error, BookingError::JustTaken),
            }
        }
        assert_eq!(won, 1);
    });
}

#[test]
fn a_booking_goes_to_another_of_ones_desks_and_no_farther() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap().booking;
        let week = town.agenda.week_elsewhere(&made, "casa", MONDAY).await.unwrap();
        let slot = week.days[0].slots.iter().find(|slot| slot.worker.as_deref() == Some("carla")).unwrap();
        let one = DeskScope::of([DESK]);
        let refusal = town.agenda.move_by_service(made.id, &slot.token, &one, &worker()).await;
        assert_eq!(refused(refusal), BookingError::Elsewhere);
        let both = DeskScope::of([DESK, "casa"]);
        let moved = town.agenda.move_by_service(made.id, &slot.token, &both, &worker()).await.unwrap();
        assert_eq!(
            (moved.desk.as_str(), moved.workers.as_slice(), moved.moves),
            ("casa", ["carla".to_owned()].as_slice(), 1)
        );
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "10:00", "11:00"]);
        let gone = town.agenda.appointment(made.id, &one, &worker()).await;
        assert_eq!(refused(gone), BookingError::NotFound, "it is the other desk's now");
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 12);
    });
}

#[test]
fn the_same_hour_with_another_worker_is_a_choice_of_its_own() {
    on_both(async |town| {
        let made = town.book("casa", SERVICE, MONDAY, "09:00").await.unwrap().booking;
        let week = town.agenda.week_elsewhere(&made, "casa", MONDAY).await.unwrap();
        let other = week.days[0]
            .slots
            .iter()
            .find(|slot| slot.starts == made.starts && slot.worker.as_deref() != Some(made.workers[0].as_str()))
            .unwrap();
        let moved = town.agenda.move_by_service(made.id, &other.token, &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(moved.workers, [other.worker.as_ref().unwrap().to_string()]);
    });
}

#[test]
fn past_appointments_are_counted_until_somebody_says_how_it_went() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap().booking;
        town.book("casa", SERVICE, MONDAY, "09:00").await.unwrap();
        let scope = DeskScope::of([DESK]);
        let open = async || town.agenda.loose_ends(&[DESK, "casa"], MONDAY, &scope, &worker()).await.unwrap().unclosed;
        assert_eq!(open().await, 0);
        town.set_clock("2026-12-30T08:00");
        assert_eq!(open().await, 1);
        let list = async || town.agenda.to_close(&[DESK, "casa"], &scope, &worker()).await.unwrap();
        assert_eq!(list().await[0].people[0].name, "Persona di prova");
        town.agenda.mark(made.id, agenda::slots::Status::Seen, &scope, &worker()).await.unwrap();
        assert_eq!((open().await, list().await.len()), (0, 1), "a slip is put right where it was made");
        town.agenda.mark(made.id, agenda::slots::Status::Booked, &scope, &worker()).await.unwrap();
        assert_eq!(open().await, 1);
        town.agenda.mark(made.id, agenda::slots::Status::NoShow, &scope, &worker()).await.unwrap();
        town.set_clock("2026-12-30T09:01");
        assert!(list().await.is_empty());
        let week = town.agenda.week(DESK, SERVICE, MONDAY, Audience::Staff).await.unwrap();
        assert!(week.days.iter().all(|day| day.date >= date(2026, 12, 30)));
    });
}

#[test]
fn one_day_of_a_window_changes_and_the_others_stay() {
    on_both(async |town| {
        let scope = DeskScope::of([DESK]);
        let next = MONDAY + 7.days();
        let change = async |day, to| town.agenda.change_day((DESK, "lun"), day, to, &scope, &worker()).await;
        let time = |hour| jiff::civil::time(hour, 0, 0, 0);
        change(MONDAY, DayHours::From(time(14), time(16))).await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["14:00", "15:00"]);
        assert_eq!(town.free(DESK, SERVICE, next).await, ["09:00", "10:00", "11:00"]);
        change(next, DayHours::Closed).await.unwrap();
        assert!(town.free(DESK, SERVICE, next).await.is_empty());
        let listed = town.agenda.windows_on(&[DESK, "casa"], next, &scope, &worker()).await.unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!((listed[0].usual, listed[0].hours), (Some((time(9), time(12))), None));
        // The territory is loaded again: what the desk decided stands.
        town.load(crate::town::windows()).unwrap();
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["14:00", "15:00"]);
        for _ in 0..2 {
            change(MONDAY, DayHours::Usual).await.unwrap();
        }
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "10:00", "11:00"]);
        let wrong = change(MONDAY, DayHours::From(time(12), time(9))).await;
        assert!(matches!(refused(wrong), BookingError::BadWindow { .. }));
        let other = town.agenda.change_day(("casa", "bruno"), MONDAY, DayHours::Closed, &scope, &worker()).await;
        assert_eq!(refused(other), BookingError::NotFound);
        let unknown = town.agenda.change_day((DESK, "mai"), MONDAY, DayHours::Closed, &scope, &worker()).await;
        assert_eq!(refused(unknown), BookingError::NotFound);
    });
}
