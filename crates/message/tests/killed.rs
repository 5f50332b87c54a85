// SPDX-License-Identifier: EUPL-1.2
//! The power goes at any moment, on any node: the gateway holds exactly one message per change that was kept, none missing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{Room, later, on_both};
use kernel::{Chance, SeededChance};
use message::{Draft, MessageError, Moment, Round, State};
use proptest::prelude::{ProptestConfig, any, proptest};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use store::{Db, StoreError};

/// A story of changes, some of them lost, told by nodes of which some die. Says what was kept.
async fn story(room: &Room, seed: u64, changes: usize) -> usize {
    let dice = Arc::new(SeededChance::new(seed));
    let key = room.person().await;
    let mut kept = 0;
    for n in 0..changes {
        let (seal, draft, now) = (key.clone(), room.draft(&n.to_string()), room.now());
        // One change in four dies between its rows and its end.
        let dies = dice.below(4) == 0;
        let done: Result<(), MessageError> = room
            .write(move |tx, outbox| {
                outbox.enqueue(tx, &seal, &draft, now)?;
                if dies { Err(StoreError::Busy.into()) } else { Ok(()) }
            })
            .await;
        kept += usize::from(done.is_ok());
        if dice.below(3) == 0 {
            room.gateway.will((0..dice.below(3)).map(|_| later()));
            rounds(room, &dice).await;
        }
    }
    // Nodes come and go until nothing is left to do; at last one that lives.
    for _ in 0..40 {
        rounds(room, &dice).await;
        room.minutes(5);
    }
    room.gateway.will([]);
    let survivor = room.postman();
    while survivor.round().await.unwrap() != Round::default() || room.now() < common::morning().plus_seconds(4 * 86_400)
    {
        room.minutes(60);
    }
    kept
}

/// Rounds of a node that may die at any moment of any of its messages.
async fn rounds(room: &Room, dice: &Arc<SeededChance>) {
    let (dies, dead) = (Arc::clone(dice), Arc::new(AtomicBool::new(false)));
    let node = {
        let dead = Arc::clone(&dead);
        room.postman().with_power(move |moment| {
            let holds = match moment {
                Moment::Claimed => dies.below(5) != 0,
                Moment::HandedOver => dies.below(4) != 0,
            };
            dead.fetch_or(!holds, Ordering::Relaxed);
            holds
        })
    };
    node.round().await.unwrap();
}

#[test]
fn killed_two_hundred_times_nothing_is_lost_and_nothing_doubled() {
    on_both(async |room: Room| {
        let kept = story(&room, 7, 200).await;
        assert_eq!(room.gateway.keys().len(), kept);
        assert!(room.gateway.handed() > kept, "somebody died after handing over");
        let mut sent = 0;
        for n in 0..200 {
            sent += room.told(&format!("test/{n}")).await.iter().filter(|one| one.state == State::Sent).count();
        }
        assert_eq!(sent, kept);
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn wherever_the_power_goes_each_change_is_told_exactly_once(seed in any::<u64>(), changes in 1_usize..12) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        runtime.block_on(async {
            let room = Room::new(Db::in_memory().unwrap(), seed);
            let kept = story(&room, seed, changes).await;
            assert_eq!(room.gateway.keys().len(), kept);
        });
    }
}

#[test]
fn a_node_that_died_holds_its_message_no_longer_than_its_lease() {
    on_both(async |room: Room| {
        room.enqueue(&room.person().await, room.draft("a")).await;
        room.postman().with_power(|_| false).round().await.unwrap();
        assert_eq!(room.told("test/a").await[0].state, State::Sending);
        room.minutes(1);
        assert_eq!(room.postman().round().await.unwrap(), Round::default());
        room.minutes(1);
        assert_eq!(room.postman().round().await.unwrap().sent, 1);
    });
}

#[test]
fn what_is_taken_back_while_it_goes_is_not_tried_again() {
    on_both(async |room: Room| {
        room.enqueue(&room.person().await, room.draft("a")).await;
        room.gateway.will([later()]);
        let here = room.clone();
        let node = room.postman().with_power(move |moment| {
            if moment == Moment::HandedOver {
                let (outbox, now) = (here.outbox.clone(), here.now());
                let taken = here.db.write_now(&kernel::Actor::system(), move |tx| outbox.withdraw(tx, "a", now));
                assert_eq!(taken.unwrap(), message::Changed::Done);
            }
            true
        });
        node.round().await.unwrap();
        room.minutes(60);
        assert_eq!(room.postman().round().await.unwrap(), Round::default());
        assert_eq!(room.told("test/a").await[0].state, State::Withdrawn);
    });
}

#[test]
fn several_nodes_at_once_send_each_message_once() {
    on_both(async |room: Room| {
        let key = room.person().await;
        for n in 0..300 {
            room.enqueue(&key, room.draft(&n.to_string())).await;
        }
        let nodes: Vec<_> = (0..4).map(|_| room.postman()).collect();
        let working: Vec<_> = nodes
            .into_iter()
            .map(|node| tokio::spawn(async move { while node.round().await.unwrap() != Round::default() {} }))
            .collect();
        for node in working {
            node.await.unwrap();
        }
        assert_eq!((room.gateway.keys().len(), room.gateway.handed()), (300, 300));
    });
}

#[test]
fn five_thousand_due_at_once_are_drained_with_few_questions() {
    const MESSAGES: usize = 5_000;
    on_both(async |room: Room| {
        let key = room.person().await;
        let (seal, now, drafts) =
            (key.clone(), room.now(), (0..MESSAGES).map(|n| room.draft(&n.to_string())).collect::<Vec<Draft>>());
        room.write(move |tx, outbox| {
            drafts.iter().try_for_each(|draft| outbox.enqueue(tx, &seal, draft, now).map(drop))
        })
        .await
        .unwrap();
        let (before, node) = (room.db.counted(), room.postman());
        let mut rounds = 0;
        loop {
            let round = node.round().await.unwrap();
            if round == Round::default() {
                break;
            }
            assert_eq!((round.due, round.sent), (200, 200));
            rounds += 1;
        }
        let asked = room.db.counted() - before;
        assert_eq!(rounds, MESSAGES / 200);
        // A message: claimed in one unit, recorded in another of two statements. A round: one look, one line in the audit.
        let (messages, rounds) = (MESSAGES as u64, rounds as u64);
        assert_eq!(asked.units, 2 * messages + 2 * rounds + 1);
        assert!(asked.statements <= 3 * messages + 5 * (rounds + 1), "{asked:?}");
        assert_eq!(room.gateway.handed(), MESSAGES);
    });
}
