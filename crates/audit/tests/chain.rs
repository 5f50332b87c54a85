// SPDX-License-Identifier: EUPL-1.2
//! The audit tells of every hand that touched it, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use audit::{Entry, Report, Sealed, Sealing, What, about, commit_reads, record, seal_once, verify};
use kernel::{Actor, Chance, FixedClock, SeededChance, UtcMicros};
use std::{fs, path::PathBuf, sync::Arc};
use store::{Db, Engine, StoreError, row};
use vault::{Place, ReadLog, Vault};

const NOW: UtcMicros = UtcMicros(1_700_000_000_000_000);

struct Scene {
    folder: tempfile::TempDir,
    db: Db,
    vault: Vault,
    chance: Arc<dyn Chance>,
}

impl Scene {
    fn new(address: Option<String>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("filo.db").to_str().unwrap().to_owned();
        let db = Db::open(&address.unwrap_or(file)).unwrap();
        store::migrate(&db, &[store::MIGRATIONS, audit::MIGRATIONS].concat(), NOW).unwrap();
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(1));
        let vault = Vault::in_memory(Arc::new(FixedClock::at(NOW)), chance.clone()).unwrap();
        Self { folder, db, vault, chance }
    }

    fn heads(&self) -> PathBuf {
        self.folder.path().join("heads.log")
    }

    /// Books something `times` times.
    fn work(&self, times: usize) {
        for _ in 0..times {
            let chance = self.chance.clone();
            self.db
                .write_now(&Actor::worker("account-1", "comune"), move |tx| {
                    record(tx, &Entry { action: "agenda.booked", subject: "s-1", details: "{}" }, NOW, &*chance)
                })
                .unwrap();
        }
    }

    fn seal_as(&self, node: &str, now: UtcMicros) -> Sealed {
        let sealing = Sealing { node: node.into(), heads: self.heads() };
        wait(seal_once(&self.db, &self.vault, &sealing, now)).unwrap()
    }

    fn seal(&self) -> Sealed {
        self.seal_as("a", NOW)
    }

    fn verify(&self) -> Report {
        verify(&self.db, &self.vault.audit_public_key(), &self.heads()).unwrap()
    }

    fn found(&self) -> Vec<(What, Option<i64>)> {
        self.verify().faults.iter().map(|fault| (fault.what, fault.seq)).collect()
    }

    /// What somebody with the password of the database can do: the triggers go first.
    fn by_hand(&self, statements: &[&str]) {
        let guards: &[&str] = match self.db.engine() {
            Engine::Sqlite => &[
                "DROP TRIGGER IF EXISTS audit_entry_no_update",
                "DROP TRIGGER IF EXISTS audit_entry_no_delete",
                // The table again, without its triggers and its reference.
                "CREATE TABLE loose (seq INTEGER NOT NULL PRIMARY KEY, entry_id TEXT NOT NULL, hash BLOB NOT NULL)",
                "INSERT INTO loose (seq, entry_id, hash) SELECT seq, entry_id, hash FROM audit_link",
                "DROP TABLE audit_link",
                "ALTER TABLE loose RENAME TO audit_link",
                "DROP TRIGGER IF EXISTS audit_head_no_update",
                "DROP TRIGGER IF EXISTS audit_head_no_delete",
            ],
            Engine::Postgres => &[
                "DROP TRIGGER IF EXISTS audit_entry_append_only ON audit_entry",
                "DROP TRIGGER IF EXISTS audit_link_append_only ON audit_link",
                "DROP TRIGGER IF EXISTS audit_head_append_only ON audit_head",
                "ALTER TABLE audit_link DROP CONSTRAINT IF EXISTS audit_link_entry_id_fkey",
            ],
        };
        let all: Vec<String> = guards.iter().chain(statements).map(|sql| (*sql).to_owned()).collect();
        self.db
            .write_now(&Actor::operator(), move |tx| all.iter().try_for_each(|sql| tx.execute(sql, &[]).map(drop)))
            .unwrap();
    }
}

fn on_both(story: impl Fn(&Scene)) {
    story(&Scene::new(None));
    if let Ok(server) = std::env::var("FILO_TEST_POSTGRES") {
        static NUMBER: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("audit_{}_{number}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        story(&Scene::new(Some(format!("{server}/{name}"))));
    }
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}

/// Ten entries, sealed five and five.
fn sealed_twice(scene: &Scene) {
    for _ in 0..2 {
        scene.work(5);
        assert_eq!(scene.seal().linked, 5);
    }
    assert!(scene.verify().is_sound());
}

#[test]
fn an_untouched_audit_is_whole_and_tells_what_is_not_sealed_yet() {
    on_both(|scene| {
        assert!(scene.verify().is_sound());
        scene.work(3);
        let report = scene.verify();
        assert!(report.is_sound());
        assert_eq!((report.entries, report.links, report.unsealed_tail), (3, 0, 3));
        assert_eq!(scene.seal(), Sealed { linked: 3, head: Some(3) });
        assert_eq!(scene.seal(), Sealed { linked: 0, head: Some(3) });
        scene.work(2);
        let report = scene.verify();
        assert!(report.is_sound(), "{report}");
        assert_eq!((report.entries, report.links, report.unsealed_tail), (5, 3, 2));
        assert!(report.to_string().contains("The chain is whole"));
    });
}

#[test]
fn a_change_that_is_not_kept_leaves_no_entry() {
    on_both(|scene| {
        let chance = scene.chance.clone();
        let undone: Result<(), StoreError> = scene.db.write_now(&Actor::public(), move |tx| {
            record(tx, &Entry { action: "agenda.booked", subject: "s", details: "" }, NOW, &*chance)?;
            Err(StoreError::Busy)
        });
        assert!(undone.is_err());
        assert_eq!(scene.verify().entries, 0);
    });
}

#[test]
fn a_read_is_written_down_with_its_reader_and_reason() {
    on_both(|scene| {
        let (id, key) = wait(scene.vault.new_subject(NOW)).unwrap();
        let place = Place { table: "person", column: "name", row: "1" };
        let sealed = key.seal_text(&place, "secret").unwrap();
        let mut reads = ReadLog::new("desk.today");
        key.open(&place, &sealed, &mut reads).unwrap();
        let reader = Actor::worker("account-1", "comune");
        wait(commit_reads(&scene.db, &reader, reads, NOW, &*scene.chance)).unwrap();
        wait(commit_reads(&scene.db, &reader, ReadLog::new("desk.today"), NOW, &*scene.chance)).unwrap();

        let entries = scene.db.read_now(&Actor::operator(), move |tx| about(tx, &id.to_string(), None, 10)).unwrap();
        let [entry] = &entries[..] else { panic!("{entries:?}") };
        assert_eq!((entry.action.as_str(), entry.details.as_str(), entry.at), ("read", "desk.today", NOW));
        assert_eq!((entry.account.as_deref(), entry.body.as_deref()), (Some("account-1"), Some("comune")));
        assert_eq!(scene.seal().linked, 1);
    });
}

#[test]
fn the_entries_of_a_subject_come_newest_first_in_pages() {
    on_both(|scene| {
        scene.work(5);
        let page = |before: Option<String>| {
            scene.db.read_now(&Actor::operator(), move |tx| about(tx, "s-1", before.as_deref(), 3)).unwrap()
        };
        let first = page(None);
        assert!(first.is_sorted_by(|newer, older| newer.id > older.id));
        let second = page(Some(first[2].id.clone()));
        assert_eq!((first.len(), second.len()), (3, 2));
        assert!(second[0].id < first[2].id);
    });
}

#[test]
fn an_altered_entry_is_found() {
    for column in ["actor = 'system'", "account = NULL", "body = 'x'", "action = 'x'", "subject = 'x'", "details = 'x'"]
    {
        on_both(|scene| {
            sealed_twice(scene);
            scene.by_hand(&[&format!(
                "UPDATE audit_entry SET {column} WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 4)"
            )]);
            assert_eq!(scene.found(), [(What::Altered, Some(4))], "{column}");
        });
    }
}

#[test]
fn an_altered_moment_is_found_also_in_the_last_entry() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&[
            "UPDATE audit_entry SET at = at - 1 WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 10)",
        ]);
        assert_eq!(scene.found(), [(What::Altered, Some(10))]);
    });
}

#[test]
fn a_removed_entry_is_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&["DELETE FROM audit_entry WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 7)"]);
        assert_eq!(scene.found(), [(What::EntryRemoved, Some(7))]);
    });
}

#[test]
fn an_entry_removed_with_its_link_is_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&[
            "DELETE FROM audit_entry WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 7)",
            "DELETE FROM audit_link WHERE seq = 7",
        ]);
        assert_eq!(scene.found(), [(What::LinksRemoved, Some(8))]);
    });
}

#[test]
fn a_gap_closed_by_renumbering_is_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&["DELETE FROM audit_link WHERE seq = 7"]);
        for seq in 8..=10 {
            scene.by_hand(&[&format!("UPDATE audit_link SET seq = {} WHERE seq = {seq}", seq - 1)]);
        }
        let found = scene.found();
        assert!(found.contains(&(What::Altered, Some(7))), "{found:?}");
        assert!(found.contains(&(What::TailCut, Some(10))), "{found:?}");
        assert!(found.iter().any(|(what, _)| *what == What::EntryInserted), "{found:?}");
    });
}

#[test]
fn entries_put_in_another_order_are_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&[
            "UPDATE audit_link SET seq = 100 WHERE seq = 3",
            "UPDATE audit_link SET seq = 3 WHERE seq = 4",
            "UPDATE audit_link SET seq = 4 WHERE seq = 100",
        ]);
        assert_eq!(scene.found(), [(What::Altered, Some(3)), (What::Altered, Some(4)), (What::Altered, Some(5))]);
    });
}

#[test]
fn an_inserted_entry_is_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&["INSERT INTO audit_entry (id, at, actor, action, subject, details)
             VALUES ('00000000-0000-7000-8000-000000000000', 1, 'public', 'x', 'x', '')"]);
        let report = scene.verify();
        assert_eq!(report.faults.len(), 1);
        assert_eq!(report.faults[0].what, What::EntryInserted);
        assert_eq!(report.faults[0].entry.as_deref(), Some("00000000-0000-7000-8000-000000000000"));
    });
}

#[test]
fn an_entry_inserted_with_a_link_of_its_own_is_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&[
            "INSERT INTO audit_entry (id, at, actor, action, subject, details) VALUES ('f', 1, 'public', 'x', 'x', '')",
            "INSERT INTO audit_link (seq, entry_id, hash) SELECT 11, 'f', hash FROM audit_link WHERE seq = 10",
        ]);
        assert_eq!(scene.found(), [(What::Unsigned, Some(11)), (What::Altered, Some(11))]);
    });
}

#[test]
fn a_waiting_entry_taken_away_is_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.work(1);
        scene.by_hand(&["DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_tail)"]);
        assert_eq!(scene.found(), [(What::TailAltered, None)]);
    });
}

#[test]
fn a_tail_cut_off_whole_is_found_by_the_file_outside() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&[
            "DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_link WHERE seq > 5)",
            "DELETE FROM audit_link WHERE seq > 5",
            "DELETE FROM audit_head WHERE seq > 5",
        ]);
        assert_eq!(scene.found(), [(What::TailCut, Some(10))]);
        // Work goes on over the cut; it stays visible.
        scene.work(6);
        assert_eq!(scene.seal().linked, 6);
        assert_eq!(scene.found(), [(What::ChainRewritten, Some(10))]);
    });
}

#[test]
fn an_emptied_audit_is_found() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.by_hand(&["DELETE FROM audit_link", "DELETE FROM audit_entry", "DELETE FROM audit_head"]);
        assert_eq!(scene.found(), [(What::TailCut, Some(10))]);
    });
}

#[test]
fn a_forged_head_is_found_in_the_database_and_in_the_file() {
    on_both(|scene| {
        sealed_twice(scene);
        let file = fs::read_to_string(scene.heads()).unwrap();
        fs::write(scene.heads(), file.replacen("filo-head-1 5 ", "filo-head-1 6 ", 1)).unwrap();
        assert_eq!(scene.found(), [(What::HeadForged, Some(6))]);
        fs::write(scene.heads(), format!("nonsense\n{file}")).unwrap();
        assert_eq!(scene.found(), [(What::HeadForged, None)]);
        fs::write(scene.heads(), file).unwrap();
        scene.by_hand(&["UPDATE audit_head SET at = at + 1 WHERE seq = 10"]);
        assert_eq!(scene.found(), [(What::HeadForged, Some(10))]);
    });
}

#[test]
fn a_chain_written_anew_from_some_point_is_found_by_the_heads() {
    on_both(|scene| {
        sealed_twice(scene);
        // Who knows the code removes the chain, alters an entry, and lets Filò itself link everything again.
        scene.by_hand(&[
            "UPDATE audit_entry SET subject = 'x' WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 1)",
            "DELETE FROM audit_link",
            "DELETE FROM audit_head",
            "INSERT INTO audit_tail (entry_id) SELECT id FROM audit_entry",
        ]);
        assert_eq!(scene.seal().linked, 10);
        assert_eq!(scene.found(), [(What::ChainRewritten, Some(10)), (What::ChainRewritten, Some(5))]);
    });
}

#[test]
fn a_chain_checked_with_another_territorys_key_is_not_believed() {
    on_both(|scene| {
        sealed_twice(scene);
        let other = Vault::in_memory(Arc::new(FixedClock::at(NOW)), Arc::new(SeededChance::new(2))).unwrap();
        let report = verify(&scene.db, &other.audit_public_key(), &scene.heads()).unwrap();
        assert!(report.faults.iter().all(|fault| fault.what == What::HeadForged) && report.faults.len() == 4);
    });
}

#[test]
fn a_lost_file_of_heads_is_told_and_made_again_from_the_last_head() {
    on_both(|scene| {
        sealed_twice(scene);
        fs::remove_file(scene.heads()).unwrap();
        assert_eq!(scene.found(), [(What::HeadsMissing, None)]);
        scene.seal();
        assert!(scene.verify().is_sound());
    });
}

#[test]
fn a_heads_file_that_cannot_be_written_loses_nothing() {
    on_both(|scene| {
        scene.work(2);
        let sealing = Sealing { node: "a".into(), heads: scene.folder.path().join("nowhere").join("heads.log") };
        let refused = wait(seal_once(&scene.db, &scene.vault, &sealing, NOW)).unwrap_err();
        assert!(refused.to_string().contains("heads.log"), "{refused}");
        // The next call, with the folder there, sends the head that had not left.
        assert_eq!(scene.seal(), Sealed { linked: 0, head: Some(2) });
        assert!(scene.verify().is_sound());
    });
}

#[test]
fn an_entry_that_commits_late_is_linked_next() {
    on_both(|scene| {
        let at = |moment: i64| {
            let chance = scene.chance.clone();
            scene
                .db
                .write_now(&Actor::system(), move |tx| {
                    record(tx, &Entry { action: "x", subject: "s", details: "" }, UtcMicros(moment), &*chance)
                })
                .unwrap();
        };
        at(9_000_000);
        assert_eq!(scene.seal().linked, 1);
        at(1_000_000);
        assert_eq!(scene.seal().linked, 1);
        assert!(scene.verify().is_sound());
    });
}

#[test]
fn one_node_seals_until_its_lease_ends() {
    on_both(|scene| {
        scene.work(1);
        assert_eq!(scene.seal_as("a", NOW).linked, 1);
        scene.work(1);
        assert_eq!(scene.seal_as("b", NOW.plus_seconds(10)), Sealed { linked: 0, head: None });
        assert_eq!(scene.seal_as("b", NOW.plus_seconds(60)).linked, 1);
        assert!(scene.verify().is_sound());
    });
}

#[test]
fn a_long_tail_is_linked_in_several_turns() {
    on_both(|scene| {
        let chance = scene.chance.clone();
        scene
            .db
            .write_now(&Actor::system(), move |tx| {
                (0..4_100).try_for_each(|_| {
                    record(tx, &Entry { action: "x", subject: "s", details: "" }, NOW, &*chance).map(drop)
                })
            })
            .unwrap();
        let mut turns = 1;
        while scene.seal().is_full() {
            turns += 1;
        }
        assert_eq!(turns, 3);
        let report = scene.verify();
        assert!(report.is_sound(), "{report}");
        assert_eq!((report.entries, report.links, report.unsealed_tail), (4_100, 4_100, 0));
    });
}

#[test]
fn sealers_and_writers_at_once_make_one_whole_chain() {
    on_both(|scene| {
        scene.work(1);
        scene.seal();
        std::thread::scope(|threads| {
            for _ in 0..4 {
                threads.spawn(|| scene.work(40));
            }
            for node in ["a", "b", "c"] {
                threads.spawn(move || {
                    for turn in 0..40 {
                        // Every lease has ended by the next turn: all of them try, always.
                        scene.seal_as(node, NOW.plus_seconds(turn * 100));
                        let report = scene.verify();
                        assert!(report.is_sound(), "{report}");
                    }
                });
            }
        });
        while scene.seal_as("a", NOW.plus_seconds(1_000_000)).linked > 0 {}
        let report = scene.verify();
        assert!(report.is_sound(), "{report}");
        assert_eq!((report.links, report.unsealed_tail), (161, 0));
    });
}

#[test]
fn the_database_itself_refuses_changes() {
    on_both(|scene| {
        sealed_twice(scene);
        for sql in [
            "UPDATE audit_entry SET details = 'x'",
            "DELETE FROM audit_entry",
            "DELETE FROM audit_link",
            "UPDATE audit_head SET seq = 1 WHERE seq = 5",
        ] {
            let refused = scene.db.write_now(&Actor::operator(), move |tx| tx.execute(sql, &[]));
            assert!(matches!(refused, Err(StoreError::Refused { .. })), "{sql}: {refused:?}");
        }
    });
}

#[test]
fn a_report_says_in_words_what_is_wrong() {
    on_both(|scene| {
        sealed_twice(scene);
        let entry = scene
            .db
            .read_now(&Actor::operator(), |tx| {
                tx.first("SELECT entry_id FROM audit_link WHERE seq = $1", row![4], |row| row.get::<String>(0))
            })
            .unwrap()
            .unwrap();
        scene.by_hand(&[
            "UPDATE audit_entry SET details = 'x' WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 4)",
        ]);
        assert_eq!(
            scene.verify().to_string(),
            format!(
                "Entries in the audit: 10
Links checked: 10
Signed heads checked: 4
Not sealed yet: 0 (normal: entries of the last moments)
The chain is NOT whole. Keep this report and a copy of the database before doing anything else.
- an entry or its link was altered, or put in another order (link 4, entry {entry})
Faults: 1"
            )
        );
    });
}
