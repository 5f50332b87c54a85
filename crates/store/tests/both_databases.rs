// SPDX-License-Identifier: EUPL-1.2
//! The store keeps its promises on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use kernel::{Actor, SeededChance, UtcMicros};
use store::{Counted, Db, Engine, Event, Lease, Migration, StoreError, row};

const NOTES: &[Migration] = &[Migration {
    name: "note-0001",
    sql: "CREATE TABLE note (
  id BIGINT NOT NULL PRIMARY KEY,
  said TEXT,
  secret BLOB
);
-- append-only: journal
CREATE TABLE journal (
  id BIGINT NOT NULL PRIMARY KEY
);",
}];
const NOW: UtcMicros = UtcMicros(1_000_000);

fn steps() -> Vec<Migration> {
    [store::MIGRATIONS, NOTES].concat()
}

/// Runs the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl Fn(&Db)) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open_file(&folder.path().join("filo.db")).unwrap();
    store::migrate(&db, &steps(), NOW).unwrap();
    story(&db);
    if let Some(address) = store_test_address() {
        let db = Db::open(&address).unwrap();
        store::migrate(&db, &steps(), NOW).unwrap();
        story(&db);
    }
}

/// A fresh database on the server named by `FILO_TEST_POSTGRES`.
fn store_test_address() -> Option<String> {
    let server = store::testing::server()?;
    static NUMBER: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let name = format!("store_{}_{number}", std::process::id());
    let admin = Db::open(&format!("{server}/postgres")).unwrap();
    store::create_test_database(&admin, &name).unwrap();
    Some(format!("{server}/{name}"))
}

fn count(db: &Db) -> i64 {
    db.read_now(&Actor::system(), |tx| tx.first("SELECT count(*) FROM note", &[], |row| row.get::<i64>(0)))
        .unwrap()
        .unwrap()
}

#[test]
fn a_unit_that_fails_leaves_nothing() {
    on_both(|db| {
        let refused: Result<(), StoreError> = db.write_now(&Actor::system(), |tx| {
            tx.execute("INSERT INTO note (id, said) VALUES ($1, $2)", row![1, "a"])?;
            tx.execute("INSERT INTO note (id, said) VALUES ($1, $2)", row![1, "b"])?;
            Ok(())
        });
        assert_eq!(refused, Err(StoreError::Taken { table: "note".into() }));
        assert_eq!(count(db), 0);
    });
}

#[test]
fn a_unit_that_swallows_an_error_is_not_kept() {
    on_both(|db| {
        let refused: Result<(), StoreError> = db.write_now(&Actor::system(), |tx| {
            tx.execute("INSERT INTO note (id) VALUES ($1)", row![1])?;
            let _ = tx.execute("INSERT INTO note (id) VALUES ($1)", row![1]);
            Ok(())
        });
        assert_eq!(refused, Err(StoreError::Broken));
        assert_eq!(count(db), 0);
    });
}

#[test]
fn a_panic_is_answered_and_the_next_unit_works() {
    on_both(|db| {
        let refused: Result<(), StoreError> = db.write_now(&Actor::system(), |tx| {
            tx.execute("INSERT INTO note (id) VALUES ($1)", row![1])?;
            panic!("on purpose");
        });
        assert_eq!(refused, Err(StoreError::Panicked));
        db.write_now(&Actor::system(), |tx| tx.execute("INSERT INTO note (id) VALUES ($1)", row![2])).unwrap();
        assert_eq!(count(db), 1);
    });
}

#[test]
fn values_come_back_as_they_went() {
    on_both(|db| {
        db.write_now(&Actor::system(), |tx| {
            tx.execute(
                "INSERT INTO note (secret, said, id) VALUES ($3, $2, $1)",
                row![i64::MAX, "l'è \u{1F9F5} $1", &[0_u8, 255]],
            )?;
            tx.execute("INSERT INTO note (id, said) VALUES ($1, $2)", row![2, None::<&str>])
        })
        .unwrap();
        let found = db
            .read_now(&Actor::system(), |tx| {
                tx.query("SELECT id, said, secret FROM note ORDER BY id DESC", &[], |row| {
                    Ok((row.get::<i64>(0)?, row.get::<Option<String>>(1)?, row.get::<Option<Vec<u8>>>(2)?))
                })
            })
            .unwrap();
        assert_eq!(found, [(i64::MAX, Some("l'è \u{1F9F5} $1".into()), Some(vec![0, 255])), (2, None, None)]);
    });
}

#[test]
fn what_is_asked_is_counted_for_a_handle_and_its_clones() {
    on_both(|db| {
        let before = db.counted();
        let other = db.clone();
        other.write_now(&Actor::system(), |tx| tx.execute("INSERT INTO note (id) VALUES ($1)", row![1])).unwrap();
        assert_eq!(count(db), 1);
        let refused = db.read_now(&Actor::system(), |tx| {
            tx.query("SELECT nothing FROM note", &[], |_| Ok(()))?;
            tx.query("SELECT id FROM note", &[], |_| Ok(()))
        });
        assert!(refused.is_err());
        assert_eq!(db.counted() - before, Counted { units: 3, statements: 3 });
        assert_eq!(other.counted(), db.counted());
    });
}

#[test]
fn an_append_only_table_refuses_change() {
    on_both(|db| {
        db.write_now(&Actor::system(), |tx| tx.execute("INSERT INTO journal (id) VALUES ($1)", row![1])).unwrap();
        for sql in ["UPDATE journal SET id = 2", "DELETE FROM journal"] {
            let refused = db.write_now(&Actor::system(), move |tx| tx.execute(sql, &[]));
            assert!(matches!(refused, Err(StoreError::Refused { .. })), "{sql}: {refused:?}");
        }
    });
}

#[test]
fn many_writers_at_once_all_get_their_own_answer() {
    on_both(|db| {
        std::thread::scope(|scope| {
            for writer in 0..16_i64 {
                let db = db.clone();
                scope.spawn(move || {
                    for turn in 0..20_i64 {
                        // Everybody wants the numbers 0..20: one of sixteen gets each.
                        let won: Result<u64, StoreError> = db.write_now(&Actor::system(), move |tx| {
                            tx.execute(
                                "INSERT INTO note (id, said) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                                row![turn, &writer.to_string()],
                            )
                        });
                        assert!(won.unwrap() <= 1);
                    }
                });
            }
        });
        assert_eq!(count(db), 20);
    });
}

#[test]
fn a_lease_is_held_by_one_node_until_it_ends() {
    on_both(|db| {
        let claim = |holder: &'static str, now: i64| {
            db.write_now(&Actor::system(), move |tx| {
                store::claim_lease(tx, &Lease { name: "seal", holder, seconds: 10 }, UtcMicros(now * 1_000_000))
            })
            .unwrap()
        };
        assert!(claim("a", 0));
        assert!(!claim("b", 5));
        assert!(claim("a", 9));
        assert!(!claim("b", 15));
        assert!(claim("b", 20));
    });
}

#[test]
fn an_event_waits_until_it_is_handled() {
    on_both(|db| {
        db.write_now(&Actor::system(), |tx| {
            tx.emit(&Event { topic: "test.said", subject: "x", body: b"{}" }, NOW, &SeededChance::new(1))
        })
        .unwrap();
        let pending = db.read_now(&Actor::system(), |tx| store::pending(tx, 10)).unwrap();
        assert_eq!(pending.len(), 1);
        let id = pending[0].id;
        db.write_now(&Actor::system(), move |tx| store::delivered(tx, id, NOW)).unwrap();
        assert!(db.read_now(&Actor::system(), |tx| store::pending(tx, 10)).unwrap().is_empty());
    });
}

#[test]
fn migrations_run_once_and_tell_a_newer_or_edited_database() {
    on_both(|db| {
        assert!(store::migrate(db, &steps(), NOW).unwrap().is_empty());
        let own = store::MIGRATIONS.len();
        let older = &steps()[..own];
        assert_eq!(store::migrate(db, older, NOW), Err(StoreError::Newer { step: "note-0001".into() }));
        let mut edited = steps();
        edited[own].sql = "CREATE TABLE other (id BIGINT);";
        assert_eq!(store::migrate(db, &edited, NOW), Err(StoreError::Edited { step: "note-0001".into() }));
    });
}

#[test]
fn a_file_that_is_no_database_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("filo.db");
    std::fs::write(&file, "not a database ".repeat(200)).unwrap();
    assert_eq!(Db::open_file(&file).err(), Some(StoreError::Damaged));
    assert_eq!(Db::open_file(&folder.path().join("nowhere/filo.db")).err(), Some(StoreError::ReadOnly));
    assert_eq!(Db::in_memory().unwrap().engine(), Engine::Sqlite);
}
