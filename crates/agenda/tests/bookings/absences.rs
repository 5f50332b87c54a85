// SPDX-License-Identifier: EUPL-1.2
//! Wednesday's colleague is ill: everybody who was expected is still somewhere, and nobody twice.

use crate::town::{MONDAY, SERVICE, Town, at, on_both, refused, rome, window, windows};
use agenda::{
    Absence, AwayKind, BookingError, BookingId, DeskScope, Doubt, Person, Proposal, Tell,
    groups::{Asked, CycleId, Enrol, NewCycle, Unled},
    slots::Audience,
};
use jiff::{
    ToSpan,
    civil::{Date, time},
};
use kernel::{Actor, Language};
use std::collections::BTreeSet;

fn worker() -> Actor {
    Actor::worker("account", "ente")
}

/// A stretch of wall-clock time of one day.
fn away(who: &str, day: Date, from: &str, to: &str) -> Absence {
    Absence {
        worker: who.into(),
        starts_at: at(&format!("{day}T{from}")),
        ends_at: at(&format!("{day}T{to}")),
        kind: AwayKind::Away,
    }
}

/// Books an hour with one worker, as the desk does.
async fn book_with(town: &Town, desk: &str, day: Date, hour: &str, who: &str) -> BookingId {
    let week = town.agenda.week(desk, SERVICE, day, Audience::Staff).await.unwrap();
    let slots = &week.days.iter().find(|known| known.date == day).unwrap().slots;
    let slot = slots
        .iter()
        .find(|slot| slot.worker.as_deref() == Some(who) && slot.starts.strftime("%H:%M").to_string() == hour)
        .unwrap_or_else(|| panic!("{who} is not free at {hour}"));
    town.agenda.confirm(town.ask(&slot.token), &worker()).await.unwrap().booking.id
}

/// Bruno receives all day, the colleagues only some of it.
fn a_long_day(town: &Town) {
    let mut all = windows();
    all.retain(|window| window.desk != "casa");
    all.push(window("casa", "bruno", "bruno", "MO", "08:00", "19:00"));
    all.push(window("casa", "carla", "carla", "MO", "08:00", "12:00"));
    all.push(window("casa", "dora", "dora", "MO,TU", "14:00", "18:00"));
    town.load(all).unwrap();
}

#[test]
fn a_booking_moves_to_a_colleague_who_does_not_receive_at_that_hour() {
    on_both(async |town| {
        a_long_day(town);
        let id = book_with(town, "casa", MONDAY, "14:00", "bruno").await;
        let scope = DeskScope::of(["casa"]);
        let booking = town.agenda.appointment(id, &scope, &worker()).await.unwrap().booking;
        let hour = MONDAY.at(14, 0, 0, 0);
        let time = town.agenda.ask_time(("casa", SERVICE), "carla", hour, Some(&booking)).await.unwrap();
        assert_eq!(time.doubts, [Doubt::Outside]);
        let moved = town.agenda.move_by_service(id, &time.token, &scope, &worker()).await.unwrap();
        assert_eq!((moved.workers, moved.starts), (vec!["carla".to_owned()], booking.starts));
    });
}

#[test]
fn eleven_people_are_moved_and_none_is_lost() {
    on_both(async |town| {
        a_long_day(town);
        let hours = ["08:00", "09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00"];
        let mut eleven = BTreeSet::new();
        for hour in hours {
            eleven.insert(book_with(town, "casa", MONDAY, hour, "bruno").await);
        }
        // Two of the colleagues' hours are taken already.
        book_with(town, "casa", MONDAY, "09:00", "carla").await;
        book_with(town, "casa", MONDAY, "15:00", "dora").await;

        let scope = DeskScope::of(["casa"]);
        let absence = away("bruno", MONDAY, "00:00", "23:55");
        let id = town.agenda.add_absence(absence, &scope, &worker()).await.unwrap();
        let under = town.agenda.under(&id, &scope, &worker()).await.unwrap();
        assert_eq!(under.expected.len(), 11);
        assert!(under.expected.iter().all(|left| left.proposal.is_some() && !left.kept));
        let same =
            under.expected.iter().filter(|left| matches!(left.proposal, Some(Proposal::HandOver { .. }))).count();
        assert_eq!(same, 6, "three mornings with Carla, three afternoons with Dora");

        for left in &under.expected {
            let id = left.appointment.booking.id;
            match left.proposal.as_ref().unwrap() {
                Proposal::HandOver { worker: to } => {
                    let handed = town.agenda.hand_over(id, ("bruno", to), &scope, &worker()).await.unwrap();
                    assert_eq!((handed.starts.clone(), handed.moves), (left.appointment.booking.starts.clone(), 0));
                    let again = town.agenda.hand_over(id, ("bruno", to), &scope, &worker()).await.unwrap();
                    assert_eq!(again.workers.as_slice(), std::slice::from_ref(to), "pressed twice it is the same");
                }
                Proposal::Move { starts, worker: who, token } => {
                    let moved = town.agenda.move_by_service(id, token, &scope, &worker()).await.unwrap();
                    assert_eq!((&moved.starts, moved.workers), (starts, vec![who.clone()]));
                }
            }
        }
        let under = town.agenda.under(&id, &scope, &worker()).await.unwrap();
        assert!(under.expected.is_empty());
        // All thirteen stand, each with its person, none where Bruno was, and no five minutes twice.
        let sheets = town.agenda.sheet(&["casa"], MONDAY, 31, &scope, &worker()).await.unwrap();
        let standing: Vec<_> = sheets[0].appointments.iter().filter(|one| one.booking.status.occupies()).collect();
        assert_eq!(standing.len(), 13);
        assert!(standing.iter().all(|one| one.people.len() == 1));
        let found: BTreeSet<BookingId> = standing.iter().map(|one| one.booking.id).collect();
        assert!(eleven.is_subset(&found));
        let with_bruno = standing.iter().filter(|one| one.booking.workers == ["bruno"]);
        assert!(with_bruno.into_iter().all(|one| one.booking.starts.date() != MONDAY));
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 13 * 12);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking_worker WHERE holds = 1"), 13);
        assert!(sheets[0].undecided.is_empty());
    });
}

#[test]
fn what_is_not_decided_stays_in_the_list_and_what_is_left_as_it_is_does_not() {
    on_both(async |town| {
        let booking = book_with(town, "casa", MONDAY, "09:00", "bruno").await;
        let scope = DeskScope::of(["casa"]);
        let id = town.agenda.add_absence(away("bruno", MONDAY, "08:00", "13:00"), &scope, &worker()).await.unwrap();
        let ends = town.agenda.loose_ends(&["casa"], MONDAY, &scope, &worker()).await.unwrap();
        assert_eq!(ends.undecided, [(id.clone(), booking)]);
        let other = DeskScope::of(["lavoro"]);
        assert_eq!(refused(town.agenda.under(&id, &other, &worker()).await), BookingError::NotFound);
        assert_eq!(refused(town.agenda.keep_under(&id, booking, &other, &worker()).await), BookingError::NotFound);
        for _ in 0..2 {
            town.agenda.keep_under(&id, booking, &scope, &worker()).await.unwrap();
        }
        let ends = town.agenda.loose_ends(&["casa"], MONDAY, &scope, &worker()).await.unwrap();
        assert!(ends.undecided.is_empty());
        let under = town.agenda.under(&id, &scope, &worker()).await.unwrap();
        assert!(under.expected[0].kept && under.expected[0].proposal.is_none());
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'agenda.kept'"), 1);
    });
}

#[test]
fn two_who_resolve_at_once_leave_everybody_somewhere_once() {
    on_both(async |town| {
        let first = book_with(town, "casa", MONDAY, "09:00", "bruno").await;
        book_with(town, "casa", MONDAY, "09:00", "dora").await;
        let scope = DeskScope::of(["casa"]);
        let id = town.agenda.add_absence(away("bruno", MONDAY, "08:00", "13:00"), &scope, &worker()).await.unwrap();
        let hands: Vec<_> = (0..8)
            .map(|_| {
                let (agenda, scope) = (town.other_node(), scope.clone());
                tokio::spawn(async move { agenda.hand_over(first, ("bruno", "carla"), &scope, &worker()).await })
            })
            .collect();
        for hand in hands {
            assert_eq!(hand.await.unwrap().unwrap().workers, ["carla"]);
        }
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'agenda.handed_over'"), 1);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 24);
        assert!(town.agenda.under(&id, &scope, &worker()).await.unwrap().expected.is_empty());
    });
}

#[test]
fn a_colleague_who_is_taken_is_not_given_a_second_person() {
    on_both(async |town| {
        let first = book_with(town, "casa", MONDAY, "09:00", "bruno").await;
        book_with(town, "casa", MONDAY, "09:00", "carla").await;
        let scope = DeskScope::of(["casa"]);
        let handed = town.agenda.hand_over(first, ("bruno", "carla"), &scope, &worker()).await;
        assert_eq!(refused(handed), BookingError::JustTaken);
        let handed = town.agenda.hand_over(first, ("dora", "carla"), &scope, &worker()).await;
        assert_eq!(refused(handed), BookingError::Vanished, "it was never Dora's");
        let theirs = town.agenda.appointment(first, &scope, &worker()).await.unwrap().booking;
        assert_eq!((theirs.workers.as_slice(), theirs.moves), (["bruno".to_owned()].as_slice(), 0));
    });
}

#[test]
fn of_two_who_receive_together_the_one_who_is_there_stays() {
    on_both(async |town| {
        let made = town.book("casa", "coppia", MONDAY, "09:00").await.unwrap().booking;
        let scope = DeskScope::of(["casa"]);
        let gone = made.workers[0].clone();
        let id = town.agenda.add_absence(away(&gone, MONDAY, "08:00", "13:00"), &scope, &worker()).await.unwrap();
        let under = town.agenda.under(&id, &scope, &worker()).await.unwrap();
        let Some(Proposal::HandOver { worker: to }) = under.expected[0].proposal.clone() else {
            panic!("the third of the desk is free");
        };
        let handed = town.agenda.hand_over(made.id, (&gone, &to), &scope, &worker()).await.unwrap();
        assert!(handed.workers.contains(&made.workers[1]) && handed.workers.contains(&to));
    });
}

#[test]
fn five_thousand_absences_are_all_there_once_and_the_calendar_answers() {
    on_both(async |town| {
        let scope = DeskScope::of(["casa"]);
        let mut told = Vec::new();
        for number in 0..5_000_i64 {
            let day = MONDAY + (7 + number / 10).days();
            let hour = format!("{:02}:{:02}", 8 + number % 10, 5 * (number % 12));
            let from = format!("{day}T{hour}").parse::<jiff::civil::DateTime>().unwrap();
            let start = kernel::UtcMicros::from_timestamp(from.to_zoned(rome()).unwrap().timestamp());
            let who = ["bruno", "carla", "dora"][usize::try_from(number % 3).unwrap()];
            told.push(Absence {
                worker: who.into(),
                starts_at: start,
                ends_at: start.plus_seconds(300),
                kind: AwayKind::ALL[usize::try_from(number % 4).unwrap()],
            });
        }
        let first = town.agenda.add_absences(told.clone(), &scope, &worker()).await.unwrap();
        let again = town.agenda.add_absences(told, &scope, &worker()).await.unwrap();
        assert_eq!(first, again, "the same table twice doubles nothing");
        assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), 5_000);
        assert_eq!(town.count("SELECT count(*) FROM agenda_absence WHERE withdrawn_at IS NULL"), 5_000);
        // Before them all is as it was; among them each hides its own minutes.
        assert_eq!(town.free("casa", SERVICE, MONDAY).await.len(), 4);
        let sheets = town.agenda.sheet(&["casa"], MONDAY + 7.days(), 7, &scope, &worker()).await.unwrap();
        assert!(sheets[0].workers.iter().all(|one| !one.away.is_empty()));
        let listed = town.agenda.absences(&["bruno".into()], &scope, 50, &worker()).await.unwrap();
        assert_eq!(listed.len(), 50);
        let elsewhere = town.agenda.absences(&["bruno".into()], &DeskScope::of(["lavoro"]), 50, &worker()).await;
        assert!(elsewhere.unwrap().is_empty());
    });
}

#[test]
fn nobody_says_that_somebody_of_another_desk_is_away() {
    on_both(async |town| {
        let other = DeskScope::of(["lavoro"]);
        let told = town.agenda.add_absence(away("bruno", MONDAY, "08:00", "13:00"), &other, &worker()).await;
        assert_eq!(refused(told), BookingError::NotFound);
        let scope = DeskScope::of(["casa"]);
        let id = town.agenda.add_absence(away("bruno", MONDAY, "08:00", "13:00"), &scope, &worker()).await.unwrap();
        assert_eq!(refused(town.agenda.withdraw_absence(&id, &other, &worker()).await), BookingError::NotFound);
        town.agenda.withdraw_absence(&id, &scope, &worker()).await.unwrap();
    });
}

/// Two meetings at "casa", at six, one week after the other.
async fn circle(town: &Town, leaders: &[&str]) -> CycleId {
    let new = NewCycle {
        desk: "casa".into(),
        service: SERVICE.into(),
        place: "comune".into(),
        title: "Cerchio di prova".into(),
        notes: String::new(),
        language: Language::It,
        first: MONDAY,
        hour: time(18, 0, 0, 0),
        every_weeks: 1,
        sessions: 2,
        minutes: 90,
        seats: 5,
        public: true,
        leaders: leaders.iter().map(|leader| (*leader).to_owned()).collect(),
        form_key: town.form_key(),
    };
    let id = town.agenda.make_cycle(new, &DeskScope::of(["casa"]), &worker()).await.unwrap().id;
    let ask = Enrol {
        cycle: id,
        asked: Asked::Place,
        person: Person { name: "Persona di prova".into(), ..Person::default() },
        tell: Tell::default(),
        language: Language::It,
        form_key: town.form_key(),
        page: None,
    };
    town.agenda.enrol(ask, &Actor::public()).await.unwrap();
    id
}

async fn led_under(town: &Town, absence: &str) -> Vec<Unled> {
    town.agenda.under(absence, &DeskScope::of(["casa"]), &worker()).await.unwrap().meetings
}

#[test]
fn a_meeting_whose_leader_is_away_is_in_the_list_until_another_leads_it() {
    on_both(async |town| {
        let circle = circle(town, &["bruno"]).await;
        let scope = DeskScope::of(["casa"]);
        // Dora is away too, at that very hour.
        town.agenda.add_absence(away("dora", MONDAY, "19:00", "20:00"), &scope, &worker()).await.unwrap();
        let id = town.agenda.add_absence(away("bruno", MONDAY, "17:00", "23:55"), &scope, &worker()).await.unwrap();
        let under = town.agenda.under(&id, &scope, &worker()).await.unwrap();
        assert!(under.expected.is_empty() && !under.is_empty());
        let meeting = &under.meetings[0];
        assert_eq!((under.meetings.len(), meeting.expected, meeting.cycle), (1, 1, circle));
        assert_eq!((meeting.could.as_slice(), meeting.kept), (["carla".to_owned()].as_slice(), false));
        let day = async || town.agenda.sittings(&["casa".into()], MONDAY, &scope, &worker()).await.unwrap();
        assert_eq!(day().await[0].unled.as_ref(), Some(&id), "it stays on its day until somebody decides");

        let hand = async |to: &str, scope: &DeskScope| {
            town.agenda.lead_instead(meeting.session, ("bruno", to), scope, &worker()).await
        };
        assert!(matches!(refused(hand("dora", &scope).await), BookingError::Absent { worker, .. } if worker == "dora"));
        assert_eq!(refused(hand("anna", &scope).await), BookingError::NotFound, "she sits at another desk");
        assert_eq!(refused(hand("carla", &DeskScope::of(["lavoro"])).await), BookingError::NotFound);
        for _ in 0..2 {
            assert_eq!(hand("carla", &scope).await.unwrap(), circle, "pressed twice it is done once");
        }
        assert!(led_under(town, &id).await.is_empty());
        assert!(day().await[0].unled.is_none());
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'agenda.group_session_led'"), 1);
        // Of the two meetings one is Carla's now, the other still Bruno's, and no five minutes are held twice.
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker = 'carla'"), 18);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker = 'bruno'"), 18);
        let sheet = town.agenda.group(circle, &scope, &worker()).await.unwrap();
        assert_eq!(sheet.leaders, ["bruno", "carla"]);
        assert_eq!(sheet.leading.get(&meeting.session), Some(&vec!["carla".to_owned()]));
    });
}

#[test]
fn of_two_who_lead_together_the_one_who_is_there_leads_alone() {
    on_both(async |town| {
        circle(town, &["bruno", "dora"]).await;
        let scope = DeskScope::of(["casa"]);
        let id = town.agenda.add_absence(away("bruno", MONDAY, "17:00", "23:55"), &scope, &worker()).await.unwrap();
        let meeting = led_under(town, &id).await.remove(0);
        assert_eq!((meeting.beside.as_slice(), meeting.could[0].as_str()), (["dora".to_owned()].as_slice(), "dora"));
        let done = town.agenda.lead_instead(meeting.session, ("bruno", "dora"), &scope, &worker()).await;
        done.unwrap();
        assert!(led_under(town, &id).await.is_empty());
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker = 'bruno'"), 18);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker = 'dora'"), 36);
    });
}

#[test]
fn a_meeting_that_is_kept_or_called_off_or_over_is_left_to_nobody_to_decide() {
    on_both(async |town| {
        circle(town, &["bruno"]).await;
        let scope = DeskScope::of(["casa"]);
        let day = away("bruno", MONDAY, "00:00", "23:55");
        let week = Absence { ends_at: day.starts_at.plus_seconds(8 * 86_400), ..day };
        let id = town.agenda.add_absence(week, &scope, &worker()).await.unwrap();
        let both = led_under(town, &id).await;
        assert_eq!(both.len(), 2);
        let other = DeskScope::of(["lavoro"]);
        let kept = town.agenda.keep_unled(&id, both[0].session, &other, &worker()).await;
        assert_eq!(refused(kept), BookingError::NotFound);
        for _ in 0..2 {
            town.agenda.keep_unled(&id, both[0].session, &scope, &worker()).await.unwrap();
        }
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'agenda.kept'"), 1);
        assert!(town.agenda.sittings(&["casa".into()], MONDAY, &scope, &worker()).await.unwrap()[0].unled.is_none());
        town.agenda.cancel_session(both[1].session, &scope, &worker()).await.unwrap();
        let left = led_under(town, &id).await;
        assert_eq!((left.len(), left[0].kept), (1, true));
        let hand = town.agenda.lead_instead(both[1].session, ("bruno", "carla"), &scope, &worker()).await;
        assert_eq!(refused(hand), BookingError::AlreadyCancelled);
        town.set_clock(&format!("{MONDAY}T18:05"));
        assert!(led_under(town, &id).await.is_empty());
        let hand = town.agenda.lead_instead(both[0].session, ("bruno", "carla"), &scope, &worker()).await;
        assert_eq!(refused(hand), BookingError::TooLate);
    });
}

#[test]
fn a_meeting_that_two_give_away_at_once_has_one_who_leads_it() {
    on_both(async |town| {
        circle(town, &["bruno"]).await;
        let scope = DeskScope::of(["casa"]);
        let id = town.agenda.add_absence(away("bruno", MONDAY, "17:00", "23:55"), &scope, &worker()).await.unwrap();
        let session = led_under(town, &id).await[0].session;
        let hands: Vec<_> = (0..8)
            .map(|number| {
                let (agenda, scope) = (town.other_node(), scope.clone());
                let to = if number % 2 == 0 { "carla" } else { "dora" };
                tokio::spawn(async move { agenda.lead_instead(session, ("bruno", to), &scope, &worker()).await })
            })
            .collect();
        let mut done = 0;
        for hand in hands {
            match hand.await.unwrap() {
                Ok(_) => done += 1,
                Err(error) => assert_eq!(error, BookingError::Vanished),
            }
        }
        assert_eq!(done, 4, "who pressed for the one who leads it now was right, the others were late");
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 36);
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'agenda.group_session_led'"), 1);
    });
}
