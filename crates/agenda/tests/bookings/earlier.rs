// SPDX-License-Identifier: EUPL-1.2
//! Earlier times: kept for who asked first, for a few hours, and what they have stays theirs until they say yes.

use crate::town::{DESK, MONDAY, SERVICE, Town, at, on_both, refused, rome};
use agenda::{
    Agenda, BookingError, By, Confirmed, DeskScope, Tell,
    earlier::{Days, Earlier, Part, When, Whose, Wishes},
    slots::Audience,
};
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use kernel::Actor;
use message::{Channel, Detail, Kind, Outbox, State, quiet::Local};
use std::sync::Arc;

const PAGE: &str = "https://prova.example/it/appuntamento/";

fn telling(town: &Town) -> Agenda {
    let local = Local { zone: rome(), rests: |_| false };
    town.agenda.clone().telling(Outbox::new(Arc::new(local), town.chance.clone()).by([Channel::Mail]))
}

/// Somebody who may be written to and told all.
async fn comes(town: &Town, agenda: &Agenda, day: Date, hour: &str) -> Confirmed {
    let mut ask = town.ask(&town.token(DESK, SERVICE, day, hour).await);
    ask.person.email = Some("prova@prova.example".into());
    ask.tell = Tell { by: By::Mail, detail: Detail::Told };
    agenda.confirm(ask, &Actor::public()).await.unwrap()
}

async fn wants(agenda: &Agenda, own: &Confirmed, when: When) -> Result<(), BookingError> {
    agenda.ask_earlier(Whose::Link(&own.link), when, Some(PAGE), &Actor::public()).await
}

async fn theirs(agenda: &Agenda, own: &Confirmed) -> (String, Option<Earlier>) {
    let found = agenda.find_by_link(&own.link, &Actor::public()).await.unwrap();
    (found.booking.starts.strftime("%Y-%m-%d %H:%M").to_string(), found.earlier)
}

async fn kept(agenda: &Agenda, own: &Confirmed) -> Option<String> {
    let kept = theirs(agenda, own).await.1?.kept?;
    Some(kept.starts.strftime("%Y-%m-%d %H:%M").to_string())
}

/// Fills every time of these Mondays.
async fn full(town: &Town, mondays: &[Date]) -> Vec<Confirmed> {
    let mut all = Vec::new();
    for monday in mondays {
        for hour in ["09:00", "10:00", "11:00"] {
            all.push(town.book(DESK, SERVICE, *monday, hour).await.unwrap());
        }
    }
    all
}

fn monday(weeks: i64) -> Date {
    MONDAY + (7 * weeks).days()
}

#[test]
fn a_time_that_becomes_free_is_kept_for_who_asked_first_and_theirs_stays_until_they_say_yes() {
    on_both(async |town| {
        let agenda = telling(town);
        town.set_clock("2026-11-28T09:00");
        let taken = full(town, &[monday(0), monday(1)]).await;
        let first = comes(town, &agenda, monday(2), "09:00").await;
        let second = comes(town, &agenda, monday(2), "10:00").await;
        wants(&agenda, &first, When::default()).await.unwrap();
        town.set_clock("2026-11-28T09:05");
        wants(&agenda, &second, When::default()).await.unwrap();
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 0, "nothing is free before them");

        agenda.cancel(&taken[4].link, &Actor::public()).await.unwrap();
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 1);
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 0, "one time is kept once");
        assert_eq!(kept(&agenda, &first).await.as_deref(), Some("2026-12-07 10:00"));
        assert_eq!(kept(&agenda, &second).await, None);
        assert_eq!(theirs(&agenda, &first).await.0, "2026-12-14 09:00", "what they have stays theirs");
        assert!(town.free(DESK, SERVICE, monday(1)).await.is_empty(), "nobody else can take what is kept");
        let sheet = agenda.sheet(&[DESK], monday(1), 1, &DeskScope::All, &Actor::system()).await.unwrap();
        let anna = &sheet[0].workers[0];
        let from: Vec<String> = anna.kept.iter().map(|kept| kept.from.strftime("%H:%M").to_string()).collect();
        assert_eq!(
            (from, anna.elsewhere.len()),
            (vec!["10:00".to_owned()], 0),
            "the desk sees for what it is not free"
        );
        let told = agenda.find_by_link(&first.link, &Actor::public()).await.unwrap().told;
        let offer = told.iter().find(|one| one.kind == Kind::Earlier).expect("they are told");
        assert_eq!((offer.state, offer.meets), (State::Waiting, Some(at("2026-12-07T10:00"))));

        let moved = agenda.take_earlier(Whose::Link(&first.link), &Actor::public()).await.unwrap();
        assert_eq!(moved.starts.strftime("%F %H:%M").to_string(), "2026-12-07 10:00");
        let again = agenda.take_earlier(Whose::Link(&first.link), &Actor::public()).await.unwrap();
        assert_eq!((again.moves, again.starts), (1, moved.starts), "pressed twice");
        assert_eq!(theirs(&agenda, &first).await.1.unwrap().standing, Wishes::Met);
        // What they left is of the same day as the second's: no day earlier, nobody is written to for an hour.
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 0);
        assert_eq!(town.free(DESK, SERVICE, monday(2)).await, ["09:00", "11:00"]);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum WHERE worker = 'anna'"), 12 * (5 + 2));
    });
}

#[test]
fn who_does_not_answer_loses_nothing_but_the_offer_and_the_next_is_asked() {
    on_both(async |town| {
        let agenda = telling(town);
        town.set_clock("2026-11-28T09:00");
        let taken = full(town, &[monday(0)]).await;
        let first = comes(town, &agenda, monday(1), "09:00").await;
        let second = comes(town, &agenda, monday(1), "10:00").await;
        wants(&agenda, &first, When::default()).await.unwrap();
        town.set_clock("2026-11-28T09:01");
        wants(&agenda, &second, When::default()).await.unwrap();
        agenda.cancel(&taken[2].link, &Actor::public()).await.unwrap();
        agenda.offer_earlier_times().await.unwrap();
        assert_eq!(kept(&agenda, &first).await.as_deref(), Some("2026-11-30 11:00"));

        town.set_clock("2026-11-28T12:02");
        let late = agenda.take_earlier(Whose::Link(&first.link), &Actor::public()).await;
        assert_eq!(refused(late), BookingError::Expired);
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 1, "the next is asked");
        assert_eq!(kept(&agenda, &first).await, None);
        assert_eq!(theirs(&agenda, &first).await.0, "2026-12-07 09:00");
        assert_eq!(kept(&agenda, &second).await.as_deref(), Some("2026-11-30 11:00"));

        agenda.refuse_earlier(Whose::Link(&second.link), &Actor::public()).await.unwrap();
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 0, "nobody is asked twice of one time");
        assert_eq!(town.free(DESK, SERVICE, monday(0)).await, ["11:00"]);
    });
}

#[test]
fn after_three_times_without_a_yes_the_wish_rests_until_they_ask_again() {
    on_both(async |town| {
        let agenda = telling(town);
        town.set_clock("2026-11-28T09:00");
        let own = comes(town, &agenda, monday(4), "09:00").await;
        wants(&agenda, &own, When::default()).await.unwrap();
        for _ in 0..3 {
            assert_eq!(agenda.offer_earlier_times().await.unwrap(), 1);
            agenda.refuse_earlier(Whose::Link(&own.link), &Actor::public()).await.unwrap();
        }
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 0);
        assert_eq!(theirs(&agenda, &own).await.1.unwrap().standing, Wishes::Rested);
        wants(&agenda, &own, When::default()).await.unwrap();
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 1, "a fourth, since they asked again");
        assert_eq!(kept(&agenda, &own).await.as_deref(), Some("2026-12-07 09:00"), "and none of the first three");
    });
}

#[test]
fn only_what_they_can_come_to_is_offered_and_nobody_is_asked_at_night() {
    on_both(async |town| {
        let agenda = telling(town);
        town.set_clock("2026-11-28T21:00");
        let own = comes(town, &agenda, monday(3), "09:00").await;
        let late = When { notice_days: 8, part: Part::Morning, ..When::default() };
        wants(&agenda, &own, late).await.unwrap();
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 0, "at nine in the evening nobody is asked");
        town.set_clock("2026-11-29T08:00");
        agenda.offer_earlier_times().await.unwrap();
        assert_eq!(kept(&agenda, &own).await.as_deref(), Some("2026-12-07 09:00"), "eight days before, at least");
        let fridays = When { days: Days::of([Weekday::Friday]).unwrap(), ..When::default() };
        let other = comes(town, &agenda, monday(3), "10:00").await;
        wants(&agenda, &other, fridays).await.unwrap();
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 0, "the desk does not receive on Fridays");
    });
}

#[test]
fn who_cannot_be_written_to_is_told_so_and_a_worker_answers_for_who_telephones() {
    on_both(async |town| {
        let agenda = telling(town);
        town.set_clock("2026-11-28T09:00");
        let silent = town.book(DESK, SERVICE, monday(1), "09:00").await.unwrap();
        assert_eq!(refused(wants(&agenda, &silent, When::default()).await), BookingError::Unreachable);
        let own = comes(town, &agenda, monday(1), "10:00").await;
        let (here, elsewhere, actor) = (DeskScope::of([DESK]), DeskScope::of(["casa"]), Actor::system());
        let id = own.booking.id;
        let outside = agenda.ask_earlier(Whose::Desk(id, &elsewhere), When::default(), None, &actor).await;
        assert_eq!(refused(outside), BookingError::NotFound);
        agenda.ask_earlier(Whose::Desk(id, &here), When::default(), None, &actor).await.unwrap();
        agenda.offer_earlier_times().await.unwrap();
        let list = agenda.earlier_at(&[DESK.to_owned()].into(), &actor).await.unwrap();
        assert_eq!(list.len(), 1);
        assert_eq!(list[0].people[0].name, "Persona di prova");
        assert!(list[0].earlier.kept.is_some());
        assert!(agenda.earlier_at(&["casa".to_owned()].into(), &actor).await.unwrap().is_empty());
        agenda.take_earlier(Whose::Desk(id, &here), &actor).await.unwrap();
        assert_eq!(theirs(&agenda, &own).await.0, "2026-11-30 09:00");
    });
}

#[test]
fn what_is_kept_is_free_again_when_the_appointment_goes_or_they_stop_asking() {
    on_both(async |town| {
        let agenda = telling(town);
        town.set_clock("2026-11-28T09:00");
        let (one, two, three) = (
            comes(town, &agenda, monday(2), "09:00").await,
            comes(town, &agenda, monday(2), "10:00").await,
            comes(town, &agenda, monday(2), "11:00").await,
        );
        for own in [&one, &two, &three] {
            wants(&agenda, own, When::default()).await.unwrap();
        }
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 3);
        assert!(town.free(DESK, SERVICE, monday(0)).await.is_empty());

        agenda.cancel(&one.link, &Actor::public()).await.unwrap();
        agenda.stop_earlier(Whose::Link(&two.link), &Actor::public()).await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, monday(0)).await, ["09:00", "10:00"]);
        // Moved by the desk to another day they still would come earlier; what was kept is looked for again.
        let week = agenda.week(DESK, SERVICE, monday(3), Audience::Staff).await.unwrap();
        let token = week.days[0].slots[0].token.clone();
        agenda.move_by_service(three.booking.id, &token, &DeskScope::All, &Actor::system()).await.unwrap_err();
        let worker = Actor::worker("prova", "ente");
        agenda.move_by_service(three.booking.id, &token, &DeskScope::All, &worker).await.unwrap();
        assert_eq!(town.free(DESK, SERVICE, monday(0)).await, ["09:00", "10:00", "11:00"]);
        assert_eq!(theirs(&agenda, &three).await.1.unwrap().standing, Wishes::Waiting);
        assert_eq!(agenda.offer_earlier_times().await.unwrap(), 1);
        assert_eq!(theirs(&agenda, &two).await.1.unwrap().standing, Wishes::Stopped);
        let open = "SELECT count(*) FROM agenda_earlier_offer WHERE status = 'open'";
        let holds = "SELECT count(*) FROM agenda_earlier_worker WHERE holds = 1";
        assert_eq!((town.count(open), town.count(holds)), (1, 1));
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 12 * 3, "two appointments and one time kept");
    });
}

#[test]
fn two_nodes_that_look_at_once_keep_a_time_for_one() {
    on_both(async |town| {
        let agenda = telling(town);
        town.set_clock("2026-11-28T09:00");
        let taken = full(town, &[monday(0)]).await;
        for hour in ["09:00", "10:00", "11:00"] {
            let own = comes(town, &agenda, monday(1), hour).await;
            wants(&agenda, &own, When::default()).await.unwrap();
        }
        agenda.cancel(&taken[2].link, &Actor::public()).await.unwrap();
        let rounds: Vec<_> = (0..8)
            .map(|_| {
                let local = Local { zone: rome(), rests: |_| false };
                let node =
                    town.other_node().telling(Outbox::new(Arc::new(local), town.chance.clone()).by([Channel::Mail]));
                tokio::spawn(async move { node.offer_earlier_times().await })
            })
            .collect();
        let mut offered = 0;
        for round in rounds {
            offered += round.await.unwrap().unwrap();
        }
        assert_eq!(offered, 1);
        assert_eq!(town.count("SELECT count(*) FROM agenda_earlier_offer"), 1);
    });
}
