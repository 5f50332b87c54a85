// SPDX-License-Identifier: EUPL-1.2
//! Groups: places that are given once, a list in the order of arrival, meetings that change alone, who came.

use crate::town::{DESK, MONDAY, SERVICE, Town, at, on_both, refused, rome};
use agenda::{
    Agenda, BookingError, By, DeskScope, Person, Tell,
    groups::{Asked, CycleId, Enrol, Enrolled, Mark, NewCycle, OwnPlace, Standing},
};
use jiff::{
    ToSpan,
    civil::{Date, date, time},
};
use kernel::{Actor, Clock, Language};
use message::{Channel, Detail, Kind, Outbox, State, quiet::Local};
use std::sync::Arc;
use store::StoreError;

const PEOPLE: usize = 64;

fn scope() -> DeskScope {
    DeskScope::of([DESK])
}

fn new(town: &Town, first: Date, sessions: usize, seats: i64) -> NewCycle {
    NewCycle {
        desk: DESK.into(),
        service: SERVICE.into(),
        place: "comune".into(),
        title: "Cerchio di prova".into(),
        notes: "Porta una tazza.".into(),
        language: Language::It,
        first,
        hour: time(18, 0, 0, 0),
        every_weeks: 1,
        sessions,
        minutes: 90,
        seats,
        public: true,
        leaders: vec!["anna".into()],
        form_key: town.form_key(),
    }
}

async fn cycle(town: &Town, sessions: usize, seats: i64) -> CycleId {
    town.agenda.make_cycle(new(town, MONDAY, sessions, seats), &scope(), &Actor::system()).await.unwrap().id
}

fn telling(town: &Town) -> Agenda {
    let local = Local { zone: rome(), rests: |_| false };
    town.agenda.clone().telling(Outbox::new(Arc::new(local), town.chance.clone()).by([Channel::Mail]))
}

fn ask(town: &Town, cycle: CycleId, asked: Asked, name: &str) -> Enrol {
    let mail = Some("prova@prova.example".to_owned());
    Enrol {
        cycle,
        asked,
        person: Person { name: name.into(), email: mail, ..Person::default() },
        tell: Tell { by: By::Mail, detail: Detail::Told },
        language: Language::It,
        form_key: town.form_key(),
        page: Some("https://prova.example/it/appuntamento/".into()),
    }
}

async fn comes(town: &Town, agenda: &Agenda, cycle: CycleId, name: &str) -> OwnPlace {
    stands(agenda.enrol(ask(town, cycle, Asked::Place, name), &Actor::public()).await.unwrap())
}

async fn waits(town: &Town, agenda: &Agenda, cycle: CycleId) -> OwnPlace {
    stands(agenda.enrol(ask(town, cycle, Asked::List, ""), &Actor::public()).await.unwrap())
}

fn stands(enrolled: Enrolled) -> OwnPlace {
    match enrolled {
        Enrolled::Stands(own) => *own,
        other => panic!("{other:?}"),
    }
}

async fn standing(agenda: &Agenda, own: &OwnPlace) -> Standing {
    agenda.own_place(&own.link, &Actor::public()).await.unwrap().standing
}

#[test]
fn of_sixty_four_who_want_the_last_place_exactly_one_has_it() {
    on_both(async |town| {
        for round in 0..4 {
            let cycle = cycle_on(town, MONDAY + (7 * (10 * round)).days()).await;
            for number in 0..2 {
                comes(town, &town.agenda, cycle, &format!("Prova {number}")).await;
            }
            let posts: Vec<_> = (0..PEOPLE)
                .map(|number| {
                    let ask = ask(town, cycle, Asked::Place, "Prova ultima");
                    let agenda = if number % 3 == 0 { town.other_node() } else { town.agenda.clone() };
                    tokio::spawn(async move { agenda.enrol(ask, &Actor::public()).await })
                })
                .collect();
            let (mut won, mut full) = (0, 0);
            for post in posts {
                match post.await.unwrap().unwrap() {
                    Enrolled::Stands(own) => {
                        assert_eq!(own.standing, Standing::Enrolled);
                        won += 1;
                    }
                    Enrolled::Full => full += 1,
                    Enrolled::Free => panic!("nobody asked for the list"),
                }
            }
            assert_eq!((won, full), (1, PEOPLE - 1));
        }
        // Three people have a place at each of three meetings of four cycles, and nobody has two.
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_seat"), 4 * 3 * 3);
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_enrolment"), 4 * 3);
    });
}

async fn cycle_on(town: &Town, first: Date) -> CycleId {
    let new = NewCycle { leaders: Vec::new(), ..new(town, first, 3, 3) };
    town.agenda.make_cycle(new, &scope(), &Actor::system()).await.unwrap().id
}

#[test]
fn sixty_four_double_clicks_are_one_enrolment() {
    on_both(async |town| {
        let cycle = cycle(town, 2, 5).await;
        let form = town.form_key();
        let posts: Vec<_> = (0..PEOPLE)
            .map(|_| {
                let mut ask = ask(town, cycle, Asked::Place, "Prova doppia");
                ask.form_key = form.clone();
                let agenda = town.agenda.clone();
                tokio::spawn(async move { agenda.enrol(ask, &Actor::public()).await })
            })
            .collect();
        let mut codes = Vec::new();
        for post in posts {
            codes.push(stands(post.await.unwrap().unwrap()).code.to_string());
        }
        assert!(codes.iter().all(|code| *code == codes[0]));
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_enrolment"), 1);
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_seat"), 2);
    });
}

#[test]
fn the_database_has_no_room_for_a_second_in_one_place_nor_for_a_place_beyond_the_last() {
    on_both(async |town| {
        let cycle = cycle(town, 1, 2).await;
        comes(town, &town.agenda, cycle, "Prova uno").await;
        let write = |sql: &'static str| town.db.write_now(&Actor::system(), move |tx| tx.execute(sql, &[]));
        let twice = write(
            "INSERT INTO agenda_group_seat (session, seat, seats, enrolment)
             SELECT session, seat, seats, enrolment FROM agenda_group_seat",
        );
        assert_eq!(twice, Err(StoreError::Taken { table: "agenda_group_seat".into() }));
        for beyond in [
            "UPDATE agenda_group_seat SET seat = 3",
            "UPDATE agenda_group_seat SET seat = 0",
            "UPDATE agenda_group_seat SET seat = 3, seats = 3",
            "UPDATE agenda_group_session SET seats = 3",
        ] {
            assert!(write(beyond).is_err(), "{beyond}");
        }
    });
}

#[test]
fn a_leader_who_is_taken_is_named_with_the_hour_and_nothing_is_written() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY + 7.days(), "10:00").await.unwrap();
        let early = NewCycle { hour: time(9, 30, 0, 0), minutes: 60, ..new(town, MONDAY, 3, 8) };
        let busy = refused(town.agenda.make_cycle(early, &scope(), &Actor::system()).await);
        assert_eq!(busy, BookingError::Busy { worker: "anna".into(), at: at("2026-12-07T10:00") });
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_session"), 0);
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_cycle"), 0);
    });
}

#[test]
fn who_leads_a_group_cannot_be_booked_at_its_hour_and_can_again_when_it_is_off() {
    on_both(async |town| {
        let early = NewCycle { hour: time(10, 0, 0, 0), minutes: 60, ..new(town, MONDAY, 2, 8) };
        let made = town.agenda.make_cycle(early, &scope(), &Actor::system()).await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "11:00"]);
        assert_eq!(town.free("altrove", SERVICE, MONDAY).await.first().map(String::as_str), Some("14:00"));
        let sheet = town.agenda.group(made.id, &scope(), &Actor::system()).await.unwrap();
        let first = sheet.cycle.sessions[0].id;
        town.agenda.cancel_session(first, &scope(), &Actor::system()).await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, MONDAY).await, ["09:00", "10:00", "11:00"]);
        // The other meeting stands.
        assert_eq!(town.free(DESK, SERVICE, MONDAY + 7.days()).await, ["09:00", "11:00"]);
    });
}

#[test]
fn a_holiday_is_passed_over_and_said() {
    on_both(async |town| {
        let made =
            town.agenda.make_cycle(new(town, date(2026, 12, 1), 3, 8), &scope(), &Actor::system()).await.unwrap();
        assert_eq!(made.skipped, [date(2026, 12, 8)]);
        let sheet = town.agenda.group(made.id, &scope(), &Actor::system()).await.unwrap();
        let days: Vec<Date> = sheet.cycle.sessions.iter().map(|one| one.starts.date()).collect();
        assert_eq!(days, [date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 22)]);
        assert_eq!(sheet.cycle.skipped, made.skipped);
    });
}

#[test]
fn the_same_form_makes_one_cycle() {
    on_both(async |town| {
        let ask = new(town, MONDAY, 4, 8);
        let first = town.agenda.make_cycle(ask.clone(), &scope(), &Actor::system()).await.unwrap();
        let again = town.agenda.make_cycle(ask, &scope(), &Actor::system()).await.unwrap();
        assert!(!first.already && again.already && first.id == again.id);
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_session"), 4);
    });
}

#[test]
fn a_freed_place_goes_to_who_arrived_first_and_a_name_is_asked_only_then() {
    on_both(async |town| {
        let agenda = telling(town);
        let cycle = cycle(town, 3, 1).await;
        let has = comes(town, &agenda, cycle, "Prova prima").await;
        assert!(matches!(
            agenda.enrol(ask(town, cycle, Asked::Place, "Prova tarda"), &Actor::public()).await.unwrap(),
            Enrolled::Full
        ));
        let (second, third) = (waits(town, &agenda, cycle).await, waits(town, &agenda, cycle).await);
        assert_eq!((second.before, third.before), (Some(0), Some(1)));
        assert!(!agenda.public_group(cycle).await.unwrap().unwrap().open);

        agenda.leave_group(&has.link, &Actor::public()).await.unwrap();
        let offered = agenda.own_place(&second.link, &Actor::public()).await.unwrap();
        assert_eq!(offered.standing, Standing::Offered);
        let until = town.clock.now().plus_seconds(48 * 3_600);
        assert_eq!(offered.answer_by.map(|at| at.timestamp()), Some(until.timestamp()));
        assert_eq!(standing(&agenda, &third).await, Standing::Waiting);
        // It is kept: nobody passes before them.
        assert!(matches!(
            agenda.enrol(ask(town, cycle, Asked::Place, "Prova furba"), &Actor::public()).await.unwrap(),
            Enrolled::Full
        ));

        // A message that there is a place, sealed, once.
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE kind = 'freed'"), 1);
        let nobody = Person { name: "  ".into(), ..Person::default() };
        let unnamed = agenda.accept_place(&second.link, (nobody, Tell::default()), None, &Actor::public()).await;
        assert_eq!(refused(unnamed), BookingError::NameMissing);
        let person = Person { name: "Prova seconda".into(), phone: Some("000 000 003".into()), ..Person::default() };
        for _ in 0..2 {
            let who = (person.clone(), Tell::default());
            let took = agenda.accept_place(&second.link, who, None, &Actor::public()).await.unwrap();
            assert_eq!(took.standing, Standing::Enrolled);
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_seat"), 3);
        let sheet = agenda.group(cycle, &scope(), &Actor::system()).await.unwrap();
        let names: Vec<_> = sheet.members.iter().map(|one| one.person.as_ref().unwrap().name.clone()).collect();
        assert_eq!(names, ["Prova prima", "Prova seconda", ""]);
    });
}

#[test]
fn who_does_not_answer_in_time_leaves_the_place_to_the_next() {
    on_both(async |town| {
        let agenda = telling(town);
        let cycle = cycle(town, 3, 1).await;
        let has = comes(town, &agenda, cycle, "Prova prima").await;
        let (second, third) = (waits(town, &agenda, cycle).await, waits(town, &agenda, cycle).await);
        agenda.leave_group(&has.link, &Actor::public()).await.unwrap();
        assert_eq!(agenda.offer_freed_places().await.unwrap(), 0, "all is offered that can be");
        town.set_clock("2026-11-30T08:00");
        assert_eq!(agenda.offer_freed_places().await.unwrap(), 0, "the last minute is still theirs");
        town.set_clock("2026-11-30T08:05");
        assert_eq!(agenda.offer_freed_places().await.unwrap(), 1);
        assert_eq!(standing(&agenda, &second).await, Standing::Lapsed);
        assert_eq!(standing(&agenda, &third).await, Standing::Offered);
        let late = Person { name: "Prova tarda".into(), ..Person::default() };
        let late = agenda.accept_place(&second.link, (late, Tell::default()), None, &Actor::public()).await;
        assert_eq!(refused(late), BookingError::TooLate);
    });
}

#[test]
fn an_answer_one_minute_too_late_offers_the_place_on() {
    on_both(async |town| {
        let agenda = telling(town);
        let cycle = cycle(town, 3, 1).await;
        let has = comes(town, &agenda, cycle, "Prova prima").await;
        let (second, third) = (waits(town, &agenda, cycle).await, waits(town, &agenda, cycle).await);
        agenda.leave_group(&has.link, &Actor::public()).await.unwrap();
        town.set_clock("2026-11-30T08:01");
        let late = Person { name: "Prova tarda".into(), ..Person::default() };
        let late = agenda.accept_place(&second.link, (late, Tell::default()), None, &Actor::public()).await;
        assert_eq!(refused(late), BookingError::Expired);
        assert_eq!(standing(&agenda, &second).await, Standing::Lapsed);
        assert_eq!(standing(&agenda, &third).await, Standing::Offered);
    });
}

#[test]
fn two_nodes_offer_one_place_once() {
    on_both(async |town| {
        let cycle = cycle(town, 3, 4).await;
        let mut there = Vec::new();
        for number in 0..4 {
            there.push(comes(town, &town.agenda, cycle, &format!("Prova {number}")).await);
        }
        for _ in 0..8 {
            waits(town, &town.agenda, cycle).await;
        }
        for own in &there[..2] {
            town.agenda.leave_group(&own.link, &Actor::public()).await.unwrap();
        }
        let rounds: Vec<_> = (0..16)
            .map(|_| {
                let node = town.other_node();
                tokio::spawn(async move { node.offer_freed_places().await })
            })
            .collect();
        for round in rounds {
            round.await.unwrap().unwrap();
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_enrolment WHERE status = 'offered'"), 2);
        assert_eq!(town.count("SELECT max(arrival) FROM agenda_group_enrolment WHERE status = 'offered'"), 6);
        assert_eq!(town.count("SELECT count(*) FROM agenda_group_seat"), 4 * 3);
    });
}

#[test]
fn a_meeting_that_is_off_is_told_once_to_each_who_has_a_place() {
    on_both(async |town| {
        let agenda = telling(town);
        let cycle = cycle(town, 3, 3).await;
        for number in 0..3 {
            comes(town, &agenda, cycle, &format!("Prova {number}")).await;
        }
        waits(town, &agenda, cycle).await;
        let session = agenda.group(cycle, &scope(), &Actor::system()).await.unwrap().cycle.sessions[1].id;
        let elsewhere = agenda.cancel_session(session, &DeskScope::of(["casa"]), &Actor::system()).await;
        assert_eq!(refused(elsewhere), BookingError::NotFound);
        let off = agenda.cancel_session(session, &scope(), &Actor::system()).await.unwrap();
        assert_eq!((off.expected, off.told, off.already), (3, 3, false));
        let again = agenda.cancel_session(session, &scope(), &Actor::system()).await.unwrap();
        assert!(again.already && again.told == 0);
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE kind = 'cancelled'"), 3);
        let moved = agenda.move_session(session, date(2026, 12, 9).at(18, 0, 0, 0), &scope(), &Actor::system()).await;
        assert_eq!(refused(moved), BookingError::AlreadyCancelled);
        // Who comes now has a place at the two that are left.
        assert_eq!(
            agenda.group(cycle, &scope(), &Actor::system()).await.unwrap().cycle.to_come(town.clock.now()).count(),
            2
        );
    });
}

#[test]
fn a_meeting_that_moves_is_told_once_and_takes_its_leader_with_it() {
    on_both(async |town| {
        let agenda = telling(town);
        let cycle = cycle(town, 2, 3).await;
        comes(town, &agenda, cycle, "Prova").await;
        let session = agenda.group(cycle, &scope(), &Actor::system()).await.unwrap().cycle.sessions[0].id;
        town.book(DESK, SERVICE, MONDAY + 14.days(), "10:00").await.unwrap();
        let onto = (MONDAY + 14.days()).at(10, 0, 0, 0);
        let busy = refused(agenda.move_session(session, onto, &scope(), &Actor::system()).await);
        assert_eq!(busy, BookingError::Busy { worker: "anna".into(), at: at("2026-12-14T10:00") });
        let to = (MONDAY + 1.day()).at(17, 0, 0, 0);
        let moved = agenda.move_session(session, to, &scope(), &Actor::system()).await.unwrap();
        assert_eq!((moved.expected, moved.told), (1, 1));
        assert!(agenda.move_session(session, to, &scope(), &Actor::system()).await.unwrap().already);
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE kind = 'moved'"), 1);
        let view = agenda.group(cycle, &scope(), &Actor::system()).await.unwrap().cycle.sessions[0].clone();
        assert_eq!(view.starts.datetime(), to);
        assert_eq!(view.moved_from.map(|at| at.datetime()), Some(MONDAY.at(18, 0, 0, 0)));
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE session IS NOT NULL"), 2 * 18);
    });
}

#[test]
fn who_came_is_said_in_one_tap_put_right_later_and_nothing_said_is_lost() {
    on_both(async |town| {
        let cycle = cycle(town, 2, 3).await;
        let (one, two) =
            (comes(town, &town.agenda, cycle, "Prova una").await, comes(town, &town.agenda, cycle, "Prova due").await);
        let sheet = town.agenda.group(cycle, &scope(), &Actor::system()).await.unwrap();
        assert_eq!(sheet.rate, None, "nobody marked is no rate, not a rate of nought");
        let session = sheet.cycle.sessions[0].id;
        let mark = async |whose: &OwnPlace, mark| {
            town.agenda.mark_attendance((session, whose.id), mark, &scope(), &Actor::system()).await
        };
        assert_eq!(refused(mark(&one, Mark::Came).await), BookingError::TooEarly);
        town.set_clock("2026-11-30T18:20");
        for said in [Mark::DidNotCome, Mark::DidNotCome, Mark::Came] {
            mark(&one, said).await.unwrap();
        }
        mark(&two, Mark::Excused).await.unwrap();
        let seen = town.agenda.attendance(session, &scope(), &Actor::system()).await.unwrap();
        let history: Vec<Mark> = seen.people[0].history.iter().map(|(mark, _)| *mark).collect();
        assert_eq!(history, [Mark::DidNotCome, Mark::Came]);
        assert_eq!(seen.rate.map(|rate| (rate.came, rate.of)), Some((1, 2)));
        let listed = town.agenda.groups(&[DESK.to_owned()], &scope(), &Actor::system()).await.unwrap();
        assert_eq!(listed[0].rate.map(|rate| rate.percent()), Some(50));
        mark(&two, Mark::Unsaid).await.unwrap();
        let seen = town.agenda.attendance(session, &scope(), &Actor::system()).await.unwrap();
        assert_eq!((seen.people[1].mark, seen.people[1].history.len()), (None, 2));
        // Who leaves keeps what was said of the meetings that are past.
        town.agenda.leave_group(&one.link, &Actor::public()).await.unwrap();
        let seen = town.agenda.attendance(session, &scope(), &Actor::system()).await.unwrap();
        assert_eq!(seen.people[0].mark, Some(Mark::Came));
        let forget = town.db.write_now(&Actor::system(), |tx| tx.execute("DELETE FROM agenda_group_attendance", &[]));
        assert!(forget.is_err(), "what was said stays");
    });
}

#[test]
fn groups_of_other_desks_are_not_there() {
    on_both(async |town| {
        let cycle = cycle(town, 2, 1).await;
        comes(town, &town.agenda, cycle, "Prova").await;
        let own = waits(town, &town.agenda, cycle).await;
        let other = DeskScope::of(["casa"]);
        assert!(town.agenda.groups(&[DESK.to_owned()], &other, &Actor::system()).await.unwrap().is_empty());
        let all = [DESK.to_owned()];
        assert!(town.agenda.sittings(&all, MONDAY, &other, &Actor::system()).await.unwrap().is_empty());
        assert_eq!(town.agenda.sittings(&all, MONDAY, &scope(), &Actor::system()).await.unwrap()[0].expected, 1);
        let gone = BookingError::NotFound;
        assert_eq!(town.agenda.group(cycle, &other, &Actor::system()).await.err(), Some(gone.clone()));
        assert_eq!(town.agenda.leave_at_desk(own.id, &other, &Actor::system()).await.err(), Some(gone.clone()));
        let code = own.code.to_string();
        assert_eq!(town.agenda.place_by_code(&code, &other, &Actor::system()).await.err(), Some(gone));
        let found = town.agenda.place_by_code(&code, &scope(), &Actor::system()).await.unwrap();
        assert_eq!(found, (cycle, own.id));
    });
}

#[test]
fn a_group_of_the_desk_alone_is_closed_to_the_public() {
    on_both(async |town| {
        let quiet = NewCycle { public: false, ..new(town, MONDAY, 2, 4) };
        let made = town.agenda.make_cycle(quiet, &scope(), &Actor::system()).await.unwrap();
        assert!(town.agenda.public_groups().await.unwrap().is_empty());
        let asked = town.agenda.enrol(ask(town, made.id, Asked::Place, "Prova"), &Actor::public()).await;
        assert_eq!(refused(asked), BookingError::NotFound);
        let own = ask(town, made.id, Asked::Place, "Prova");
        stands(town.agenda.enrol_at_desk(own, &scope(), &Actor::system()).await.unwrap());
    });
}

#[test]
fn a_place_is_confirmed_and_each_meeting_reminded_of_without_saying_what_for() {
    on_both(async |town| {
        let agenda = telling(town);
        let cycle = cycle(town, 3, 3).await;
        town.set_clock("2026-11-24T08:00");
        let own = comes(town, &agenda, cycle, "Prova").await;
        assert!(own.told.iter().any(|one| one.kind == Kind::Reminder && one.state == State::Waiting));
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE kind = 'confirmed'"), 1);
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE kind = 'reminder'"), 3);
        agenda.leave_group(&own.link, &Actor::public()).await.unwrap();
        assert_eq!(town.count("SELECT count(*) FROM message_outgoing WHERE state = 'waiting'"), 0);
    });
}

#[test]
fn nobody_s_name_or_number_lies_in_the_clear() {
    on_both(async |town| {
        let cycle = cycle(town, 2, 2).await;
        let mut asked = ask(town, cycle, Asked::Place, "Zzgruppo Qqprova");
        asked.person.phone = Some("0000 77777".into());
        stands(town.agenda.enrol(asked, &Actor::public()).await.unwrap());
        let rows: Vec<Vec<u8>> = town
            .db
            .read_now(&Actor::system(), |tx| {
                tx.query("SELECT person FROM agenda_group_person", &[], |row| row.get::<Vec<u8>>(0))
            })
            .unwrap();
        let text = String::from_utf8_lossy(&rows.concat()).into_owned();
        assert!(!rows.is_empty() && !text.contains("Zzgruppo") && !text.contains("77777"));
        assert_eq!(
            town.count("SELECT count(*) FROM audit_entry WHERE details LIKE '%Zzgruppo%' OR details LIKE '%77777%'"),
            0
        );
    });
}
