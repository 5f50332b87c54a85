// SPDX-License-Identifier: EUPL-1.2
//! Every hand that touches the audit is found, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use audit::{What, verify};
use common::{NOW, on_both, sealed_twice};
use kernel::{Actor, FixedClock, SeededChance};
use std::{fs, sync::Arc};
use store::{StoreError, row};
use vault::Vault;

#[test]
fn an_altered_entry_is_found_whatever_was_altered() {
    on_both(|scene| {
        sealed_twice(scene);
        let alterations =
            ["actor = 'system'", "account = NULL", "body = 'x'", "action = 'x'", "subject = 'x'", "details = 'x'"];
        for (link, alteration) in (1..).zip(alterations) {
            scene.by_hand(&[&format!(
                "UPDATE audit_entry SET {alteration} WHERE id = (SELECT entry_id FROM audit_link WHERE seq = {link})"
            )]);
        }
        let expected: Vec<_> = (1..=6).map(|link| (What::Altered, Some(link))).collect();
        assert_eq!(scene.found(), expected);
    });
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
fn a_file_taken_out_of_a_list_that_was_read_is_found() {
    let hands: [&[&str]; 5] = [
        &["DELETE FROM audit_set_member WHERE subject = (SELECT min(subject) FROM audit_set_member)"],
        &["UPDATE audit_set_member SET subject = 'z' WHERE subject = (SELECT min(subject) FROM audit_set_member)"],
        // Whoever knows both tables leaves them agreeing with each other: the name does not.
        &[
            "UPDATE audit_set SET size = 2, members = replace(members, (SELECT min(subject) FROM audit_set_member), '')",
            "DELETE FROM audit_set_member WHERE subject = (SELECT min(subject) FROM audit_set_member)",
        ],
        &["UPDATE audit_set SET size = 2"],
        &["DELETE FROM audit_set_member", "DELETE FROM audit_set"],
    ];
    for hand in hands {
        on_both(|scene| {
            scene.read_together(3);
            assert_eq!(scene.seal().linked, 1);
            assert!(scene.verify().is_sound());
            scene.by_hand(hand);
            assert_eq!(scene.found(), [(What::SetAltered, None)], "{hand:?}");
        });
    }
}

#[test]
fn the_database_itself_refuses_changes() {
    on_both(|scene| {
        sealed_twice(scene);
        scene.read_together(2);
        for sql in [
            "DELETE FROM audit_set_member",
            "UPDATE audit_set_member SET subject = 'x'",
            "UPDATE audit_set SET size = 7",
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
