// SPDX-License-Identifier: EUPL-1.2
//! What people think of the site, on both databases: counted once, without a name, its words under lock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use identity::{Member, Role, Who};
use kernel::{Actor, Chance, FixedClock, Id, Kind, Language, SeededChance, UtcMicros};
use reception::{Feedback, Rating, Reception};
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

struct Room {
    db: Db,
    reception: Reception,
}

fn room(db: Db) -> Room {
    let clock = Arc::new(FixedClock::at(NOW));
    let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(8));
    let rooms = [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, reception::MIGRATIONS];
    store::migrate(&db, &rooms.concat(), NOW).unwrap();
    let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
    Room { db: db.clone(), reception: Reception::new(db, vault, clock, chance) }
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl AsyncFn(Room)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(room(Db::open_file(&folder.path().join("filo.db")).unwrap())));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("feedback_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(room(Db::open(&format!("{server}/{name}")).unwrap())));
    }
}

fn worker(role: Role) -> Who {
    Who::from(Member {
        account: Id::new(NOW, &SeededChance::new(1)),
        body: "b".to_owned(),
        role,
        desks: BTreeSet::new(),
    })
}

fn feedback(form: &str, rating: &str, choices: &[&str], comment: &str) -> Feedback {
    Feedback {
        form: form.to_owned(),
        rating: Rating::read(rating).unwrap(),
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        comment: comment.to_owned(),
        language: Language::Pa,
    }
}

async fn count(db: &Db, sql: &'static str) -> i64 {
    db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await.unwrap().unwrap()
}

#[test]
fn ratings_and_reasons_are_counted_and_the_same_page_counts_once() {
    on_both(async |room| {
        room.reception.keep_feedback(feedback("a", "5", &["clear", "no-trouble"], "")).await.unwrap();
        room.reception.keep_feedback(feedback("a", "5", &["clear", "no-trouble"], "")).await.unwrap();
        room.reception.keep_feedback(feedback("b", "4", &["clear"], "")).await.unwrap();
        // What was easy is not a reason for a low rating, and nobody invents reasons.
        room.reception.keep_feedback(feedback("c", "2", &["clear", "trouble", "invented"], "")).await.unwrap();
        let opinions = room.reception.opinions(&worker(Role::Coordinator), UtcMicros(0), 10).await.unwrap();
        assert_eq!(opinions.ratings, [(5, 1), (4, 1), (2, 1)]);
        let choices = [("clear".to_owned(), 2), ("no-trouble".to_owned(), 1), ("trouble".to_owned(), 1)];
        assert_eq!(opinions.choices, choices);
        assert!(opinions.comments.is_empty());
    });
}

#[test]
fn words_are_sealed_and_reading_them_leaves_a_trace() {
    on_both(async |room| {
        room.reception.keep_feedback(feedback("a", "1", &[], "  Mi chiamo Persona Inventata  ")).await.unwrap();
        room.reception.keep_feedback(feedback("a", "1", &[], "di nuovo")).await.unwrap();
        let sealed: Vec<u8> = room
            .db
            .read(&Actor::system(), |tx| {
                tx.first("SELECT comment FROM reception_feedback", &[], |row| row.get::<Vec<u8>>(0))
            })
            .await
            .unwrap()
            .unwrap();
        assert!(!sealed.windows(8).any(|bytes| bytes == b"Inventat"));
        let before = count(&room.db, "SELECT count(*) FROM audit_entry").await;
        let opinions = room.reception.opinions(&worker(Role::Coordinator), UtcMicros(0), 10).await.unwrap();
        let words: Vec<&str> = opinions.comments.iter().map(|comment| comment.words.as_str()).collect();
        assert_eq!(words, ["Mi chiamo Persona Inventata"]);
        assert!(count(&room.db, "SELECT count(*) FROM audit_entry").await > before);
    });
}

#[test]
fn only_who_coordinates_reads_them() {
    on_both(async |room| {
        room.reception.keep_feedback(feedback("a", "3", &[], "parole")).await.unwrap();
        for role in [Role::FrontDesk, Role::CaseWorker, Role::Administrator, Role::ReadOnly] {
            let refused = room.reception.opinions(&worker(role), UtcMicros(0), 10).await.err().unwrap();
            assert_eq!(refused.kind, Kind::NotFound, "{role:?}");
        }
    });
}

#[test]
fn an_endless_text_is_cut_and_the_day_is_all_that_is_kept_of_the_moment() {
    on_both(async |room| {
        room.reception.keep_feedback(feedback("a", "3", &[], &"a".repeat(5_000))).await.unwrap();
        let opinions = room.reception.opinions(&worker(Role::Coordinator), UtcMicros(0), 10).await.unwrap();
        assert_eq!(opinions.comments[0].words.chars().count(), reception::LONGEST_COMMENT);
        assert_eq!(count(&room.db, "SELECT made_on FROM reception_feedback").await % 86_400_000_000, 0);
    });
}
