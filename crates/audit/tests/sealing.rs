// SPDX-License-Identifier: EUPL-1.2
//! Entries are written with what they tell of, and chained whoever seals, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use audit::{Entry, Sealed, Sealing, about, commit_reads, record, seal_once};
use common::{NOW, Scene, on_both, wait};
use kernel::{Actor, UtcMicros};
use store::StoreError;
use vault::{Place, ReadLog, SubjectKey};

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

/// A file opened for somebody, told to the audit.
async fn look(
    scene: &Scene,
    reader: &Actor,
    purpose: &'static str,
    (key, row, sealed): (&SubjectKey, &str, &vault::Sealed<String>),
) {
    let mut reads = ReadLog::new(purpose);
    key.open(&Place { table: "person", column: "name", row }, sealed, &mut reads).unwrap();
    commit_reads(&scene.db, reader, reads, NOW, &*scene.chance).await.unwrap();
}

#[test]
fn what_one_answer_reads_is_kept_before_it_leaves_once_and_by_one_commit() {
    on_both(|scene| {
        let reader = Actor::worker("account-1", "comune");
        // Enough of them for every size of statement.
        let files: Vec<_> = (0..75)
            .map(|number| {
                let (id, key) = wait(scene.vault.new_subject(NOW)).unwrap();
                let row = number.to_string();
                let sealed = key.seal_text(&Place { table: "person", column: "name", row: &row }, "secret").unwrap();
                (id, key, row, sealed)
            })
            .collect();
        let told =
            |subject: String| scene.db.read_now(&Actor::operator(), move |tx| about(tx, &subject, None, 10)).unwrap();
        let before = scene.db.counted();
        let answer = wait(audit::gathered(&scene.db, async {
            for purpose in ["case.list", "case.list", "people.list"] {
                for (_, key, row, sealed) in &files {
                    look(scene, &reader, purpose, (key, row, sealed)).await;
                }
            }
            assert!(told(files[0].0.to_string()).is_empty(), "nothing is written before there is an answer");
            "an answer"
        }));
        assert_eq!(answer.unwrap(), "an answer");
        let asked = scene.db.counted() - before;
        // One of the units is the look above. The first purpose lays down the set, its seventy-five files in four statements, the entry and its place
        // in the tail; the second finds the set there.
        assert_eq!((asked.units, asked.statements), (2, 1 + (1 + 4 + 2) + (1 + 2)));
        for (id, ..) in &files {
            let entries = told(id.to_string());
            let mut purposes: Vec<_> = entries.iter().map(|entry| entry.details.as_str()).collect();
            purposes.sort_unstable();
            assert_eq!(purposes, ["case.list", "people.list"]);
            assert!(entries.iter().all(|entry| entry.account.as_deref() == Some("account-1")));
        }
        assert_eq!(scene.seal().linked, 2, "one entry for each list that was read");
        assert!(scene.verify().is_sound());
    });
}

#[test]
fn an_answer_whose_reads_cannot_be_kept_is_seen_by_nobody() {
    on_both(|scene| {
        let (_, key) = wait(scene.vault.new_subject(NOW)).unwrap();
        let sealed = key.seal_text(&Place { table: "person", column: "name", row: "1" }, "secret").unwrap();
        scene.db.write_now(&Actor::operator(), |tx| tx.execute("DROP TABLE audit_tail", &[])).unwrap();
        let reader = Actor::worker("account-1", "comune");
        let answer = wait(audit::gathered(&scene.db, look(scene, &reader, "desk.today", (&key, "1", &sealed))));
        assert!(answer.is_err());
        let nothing_read = wait(audit::gathered(&scene.db, async { "a page for everybody" }));
        assert_eq!(nothing_read.unwrap(), "a page for everybody");
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

/// A machine that stops after the seal is kept and before its head has left.
#[test]
fn a_head_that_had_not_left_when_the_machine_stopped_is_no_fault() {
    on_both(|scene| {
        let stopped = || {
            let sealing = Sealing { node: "a".into(), heads: scene.folder.path().join("nowhere").join("heads.log") };
            scene.work(2);
            wait(seal_once(&scene.db, &scene.vault, &sealing, NOW)).unwrap_err();
        };
        // At the very first seal there is no file yet; later there is one that ends before.
        for _ in 0..2 {
            stopped();
            let report = scene.verify();
            assert!(report.is_sound(), "{report}");
            assert_eq!(report.heads_behind, 1);
            assert!(report.to_string().contains("is behind by 1 (normal after a stop without warning"), "{report}");
            scene.seal();
            assert_eq!(scene.verify().heads_behind, 0);
            assert!(!scene.verify().to_string().contains("behind"));
        }
        // Many times in a row is told otherwise.
        (0..3).for_each(|_| stopped());
        let report = scene.verify();
        assert!(report.is_sound() && report.to_string().contains("behind by 3: it could not be written"), "{report}");
        // What is altered is found all the same.
        scene.by_hand(&[
            "UPDATE audit_entry SET subject = 'x' WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 9)",
        ]);
        assert_eq!(scene.found(), [(audit::What::Altered, Some(9))]);
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
