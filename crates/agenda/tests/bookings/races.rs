// SPDX-License-Identifier: EUPL-1.2
//! Many confirm at the same moment: exactly one is expected.

use crate::town::{DESK, MONDAY, SERVICE, Town, on_both};
use agenda::{BookingError, Confirmed};
use jiff::{ToSpan, civil::Date};
use kernel::Actor;

const PEOPLE: usize = 64;
const ROUNDS: i32 = 50;

/// Sixty-four people post their own form for the same time.
async fn rush(town: &Town, desk: &str, service: &str, day: Date, hour: &str) -> Vec<Result<Confirmed, BookingError>> {
    let token = town.token(desk, service, day, hour).await;
    let posts: Vec<_> = (0..PEOPLE)
        .map(|_| {
            let (agenda, ask) = (town.agenda.clone(), town.ask(&token));
            tokio::spawn(async move { agenda.confirm(ask, &Actor::public()).await })
        })
        .collect();
    let mut outcomes = Vec::with_capacity(PEOPLE);
    for post in posts {
        outcomes.push(post.await.unwrap());
    }
    outcomes
}

fn winners(outcomes: &[Result<Confirmed, BookingError>]) -> usize {
    for outcome in outcomes {
        if let Err(error) = outcome {
            assert_eq!(*error, BookingError::JustTaken);
        }
    }
    outcomes.iter().filter(|outcome| outcome.is_ok()).count()
}

#[test]
fn sixty_four_confirm_one_time_and_exactly_one_is_expected() {
    on_both(async |town| {
        for round in 0..ROUNDS {
            // Fifteen Mondays of three hours; then the first again, after its people called it off.
            let day = MONDAY + (7 * (round / 3 % 15)).days();
            let hour = ["09:00", "10:00", "11:00"][usize::try_from(round % 3).unwrap()];
            let outcomes = rush(town, DESK, SERVICE, day, hour).await;
            assert_eq!(winners(&outcomes), 1, "round {round}");
            if round < 5 {
                let won = outcomes.into_iter().find_map(Result::ok).unwrap();
                town.agenda.cancel(&won.link, &Actor::public()).await.unwrap();
            }
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking"), i64::from(ROUNDS));
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking WHERE status = 'booked'"), i64::from(ROUNDS) - 5);
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), (i64::from(ROUNDS) - 5) * 12);
    });
}

#[test]
fn of_three_workers_three_are_expected_and_of_a_pair_one() {
    on_both(async |town| {
        for week in 0..5 {
            let day = MONDAY + (7 * week).days();
            assert_eq!(winners(&rush(town, "casa", SERVICE, day, "09:00").await), 3);
            assert_eq!(winners(&rush(town, "casa", "coppia", day, "10:00").await), 1);
        }
    });
}

#[test]
fn two_desks_that_share_a_worker_give_the_hour_once() {
    on_both(async |town| {
        for week in 0..10 {
            let day = MONDAY + (7 * week).days();
            let (here, there) =
                (town.token(DESK, SERVICE, day, "10:00").await, town.token("altrove", SERVICE, day, "10:00").await);
            let posts: Vec<_> = (0..16)
                .map(|turn| {
                    let ask = town.ask(if turn % 2 == 0 { &here } else { &there });
                    let agenda = if turn % 3 == 0 { town.other_node() } else { town.agenda.clone() };
                    tokio::spawn(async move { agenda.confirm(ask, &Actor::public()).await })
                })
                .collect();
            let mut outcomes = Vec::new();
            for post in posts {
                outcomes.push(post.await.unwrap());
            }
            assert_eq!(winners(&outcomes), 1);
        }
    });
}

#[test]
fn sixty_four_double_clicks_are_one_booking() {
    on_both(async |town| {
        let token = town.token(DESK, SERVICE, MONDAY, "09:00").await;
        let form = town.form_key();
        let posts: Vec<_> = (0..PEOPLE)
            .map(|_| {
                let (agenda, mut ask) = (town.agenda.clone(), town.ask(&token));
                ask.form_key = form.clone();
                tokio::spawn(async move { agenda.confirm(ask, &Actor::public()).await })
            })
            .collect();
        let mut made = Vec::new();
        for post in posts {
            made.push(post.await.unwrap().unwrap());
        }
        assert!(made.iter().all(|each| each.booking == made[0].booking && each.code == made[0].code));
        assert_eq!(made.iter().filter(|each| !each.already).count(), 1);
    });
}

#[test]
fn people_who_move_into_each_others_time_keep_what_they_had() {
    on_both(async |town| {
        for week in 0..5 {
            let day = MONDAY + (7 * week).days();
            let (nine, ten) =
                (town.token(DESK, SERVICE, day, "09:00").await, town.token(DESK, SERVICE, day, "10:00").await);
            let first = town.agenda.confirm(town.ask(&nine), &Actor::public()).await.unwrap();
            let second = town.agenda.confirm(town.ask(&ten), &Actor::public()).await.unwrap();
            let swap = |link: &str, token: &str| {
                let (agenda, link, token) = (town.agenda.clone(), link.to_owned(), token.to_owned());
                tokio::spawn(async move { agenda.move_to(&link, &token, &Actor::public()).await })
            };
            let (one, two) = (swap(&first.link, &ten), swap(&second.link, &nine));
            assert_eq!(one.await.unwrap().unwrap_err(), BookingError::JustTaken);
            assert_eq!(two.await.unwrap().unwrap_err(), BookingError::JustTaken);
            let starts = async |link: &str| {
                let own = town.agenda.find_by_link(link, &Actor::public()).await.unwrap();
                own.booking.starts.strftime("%H:%M").to_string()
            };
            assert_eq!((starts(&first.link).await, starts(&second.link).await), ("09:00".into(), "10:00".into()));
        }
    });
}

#[test]
fn a_person_who_cancels_while_the_desk_moves_leaves_no_time_behind() {
    on_both(async |town| {
        let worker = Actor::worker("account", "ente");
        for week in 0..10 {
            let day = MONDAY + (7 * week).days();
            let made = town.book("casa", SERVICE, day, "09:00").await.unwrap();
            let token = town.token("casa", SERVICE, day, "11:00").await;
            let cancel = {
                let (agenda, link) = (town.agenda.clone(), made.link.clone());
                tokio::spawn(async move { agenda.cancel(&link, &Actor::public()).await })
            };
            let shift = {
                let (agenda, worker, id) = (town.agenda.clone(), worker.clone(), made.booking.id);
                tokio::spawn(async move { agenda.move_by_service(id, &token, &agenda::DeskScope::All, &worker).await })
            };
            cancel.await.unwrap().unwrap();
            if let Err(error) = shift.await.unwrap() {
                assert_eq!(error, BookingError::AlreadyCancelled);
            }
        }
        assert_eq!(town.count("SELECT count(*) FROM agenda_quantum"), 0);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking_worker WHERE holds = 1"), 0);
    });
}
