// SPDX-License-Identifier: EUPL-1.2
//! Campaigns on both databases: a code for each, a number for what came of it, and nobody in either.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use identity::{Member, Role, Who};
use kernel::{Actor, Chance, Clock, FixedClock, Id, Istat, Language, SeededChance, UtcMicros};
use reception::{Channel, Kind, PRINTED, Reach, Reached, Reception};
use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;
use vault::Vault;

const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);
const DAY: i64 = 86_400_000_000;

struct Room {
    db: Db,
    clock: Arc<FixedClock>,
    reception: Reception,
}

fn room(db: Db) -> Room {
    let clock = Arc::new(FixedClock::at(NOW));
    let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(8));
    let rooms = [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, reception::MIGRATIONS];
    store::migrate(&db, &rooms.concat(), clock.now()).unwrap();
    let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
    Room { db: db.clone(), clock: clock.clone(), reception: Reception::new(db, vault, clock, chance) }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl AsyncFn(Room)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(room(Db::open_file(&folder.path().join("filo.db")).unwrap())));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("channels_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(room(Db::open(&format!("{server}/{name}")).unwrap())));
    }
}

fn worker(role: Role, body: &str, desks: &[&str]) -> Who {
    Who::from(Member {
        account: Id::new(NOW, &SeededChance::new(1)),
        body: body.to_owned(),
        role,
        desks: desks.iter().map(|desk| (*desk).to_owned()).collect::<BTreeSet<_>>(),
    })
}

fn about(desk: &str, body: &str) -> Channel {
    Channel {
        code: String::new(),
        kind: Kind::Poster,
        label: String::new(),
        body: body.to_owned(),
        desk: Some(desk.to_owned()),
        town: None,
        language: Language::Pa,
    }
}

fn desks(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn a_poster_printed_twice_is_one_campaign() {
    on_both(async |room| {
        let who = worker(Role::FrontDesk, "b1", &["d1"]);
        let first = room.reception.open_channel(&who, about("d1", "b1")).await.unwrap();
        let again = room.reception.open_channel(&who, about("d1", "b1")).await.unwrap();
        assert_eq!(first, again);
        let hall = room.reception.open_channel(&who, about("d1", "b1").called("Atrio della scuola")).await.unwrap();
        assert_ne!(hall.code, first.code);
        let found = room.reception.channel(&first.code.to_uppercase()).await.unwrap().unwrap();
        assert_eq!(found, first);
        assert_eq!(room.reception.channel("zzzzz").await.unwrap(), None);
        assert_eq!(room.reception.channel("' OR 1=1").await.unwrap(), None);
    });
}

#[test]
fn nobody_opens_or_counts_the_campaigns_of_others() {
    on_both(async |room| {
        let theirs = worker(Role::FrontDesk, "b1", &["d1"]);
        let other = worker(Role::FrontDesk, "b2", &["d2"]);
        let reader = worker(Role::ReadOnly, "b1", &["d1"]);
        let channel = room.reception.open_channel(&theirs, about("d1", "b1")).await.unwrap();
        for who in [&other, &reader, &Who::Public] {
            let refused = room.reception.open_channel(who, about("d1", "b1")).await.unwrap_err();
            assert_eq!(refused.kind, kernel::Kind::NotFound);
        }
        room.reception.count(&channel.code, Reach::Opened).await.unwrap();
        let seen = |ids: &[&str]| {
            let (ids, reception, actor) = (desks(ids), room.reception.clone(), other.actor());
            async move { reception.channels(&actor, &ids, Some("b2"), UtcMicros(0)).await.unwrap() }
        };
        assert_eq!(seen(&["d2", "d", "d11", "%", "d_"]).await, []);
        assert_eq!(seen(&["d2", "d1", "d3"]).await.len(), 1);
    });
}

#[test]
fn what_came_of_a_campaign_is_a_number_a_day() {
    on_both(async |room| {
        let who = worker(Role::Coordinator, "b1", &[]);
        let town: Istat = "019021".parse().unwrap();
        let desk = room.reception.open_channel(&who, about("d1", "b1")).await.unwrap();
        let of_town =
            room.reception.open_channel(&who, Channel::of_town(Kind::School, town, "b1", Language::Ar)).await.unwrap();
        for what in [Reach::Opened, Reach::Opened, Reach::Booked, Reach::Unmet, Reach::Written] {
            room.reception.count(&desk.code, what).await.unwrap();
        }
        room.clock.set(UtcMicros(NOW.0 + 40 * DAY));
        room.reception.count(&desk.code, Reach::Opened).await.unwrap();
        let since = |days: i64| {
            let (reception, actor) = (room.reception.clone(), who.actor());
            let since = UtcMicros(NOW.0 + days * DAY);
            async move { reception.channels(&actor, &desks(&["d1"]), Some("b1"), since).await.unwrap() }
        };
        let all = since(0).await;
        let of = |list: &[(Channel, Reached)], code: &str| {
            list.iter().find(|(channel, _)| channel.code == code).map(|(_, counts)| *counts).unwrap()
        };
        assert_eq!(of(&all, &desk.code), Reached { opened: 3, booked: 1, unmet: 1, written: 1 });
        assert_eq!(of(&all, &of_town.code), Reached::default());
        assert_eq!(of(&since(30).await, &desk.code), Reached { opened: 1, ..Reached::default() });
        let days: i64 = room
            .db
            .read(&Actor::system(), |tx| {
                tx.first("SELECT COUNT(DISTINCT day) FROM reception_reach", &[], |row| row.get::<i64>(0))
            })
            .await
            .unwrap()
            .unwrap();
        assert_eq!(days, 2, "the moment is not kept, the day is");
    });
}

#[test]
fn printed_pages_are_counted_from_the_first_day() {
    on_both(async |room| {
        assert_eq!(room.reception.channel(PRINTED).await.unwrap().unwrap().kind, Kind::Print);
        room.reception.count(PRINTED, Reach::Opened).await.unwrap();
        assert!(
            room.reception.count("bcdfg", Reach::Opened).await.is_err(),
            "a code that nobody opened counts nothing"
        );
    });
}
