// SPDX-License-Identifier: EUPL-1.2
//! `filo audit verify` finds what was done by hand.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, Seen};
use filo::Filo;
use kernel::{Actor, Chance};
use std::sync::Arc;
use store::{Db, StoreError};

/// Data with some entries in the audit, all sealed.
fn sealed() -> Data {
    let data = Data::loaded();
    let filo = data.open();
    for _ in 0..3 {
        entry(&filo);
    }
    beat(&filo);
    data
}

fn entry(filo: &Filo) {
    let (now, chance): (_, Arc<dyn Chance>) = (filo.clock.now(), Arc::clone(&filo.chance));
    let entry = audit::Entry { action: "test.done", subject: "nobody", details: "" };
    filo.db.write_now(&Actor::operator(), move |tx| audit::record(tx, &entry, now, &*chance).map(|_| ())).unwrap();
}

fn beat(filo: &Filo) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let done = runtime.block_on(filo::beat(filo, "test"));
    assert!(done.linked > 0, "{done:?}");
}

/// What somebody with the file and a tool can do: first the guards go, then the rows.
fn by_hand(data: &Data, statement: &'static str) {
    let db = Db::open_file(&data.file("filo.db")).unwrap();
    db.write_now(&Actor::system(), move |tx| -> Result<(), StoreError> {
        let guards: Vec<String> =
            tx.query("SELECT name FROM sqlite_master WHERE type = 'trigger'", &[], |row| row.get(0))?;
        for guard in guards {
            tx.execute(&format!("DROP TRIGGER {guard}"), &[])?;
        }
        tx.execute("PRAGMA defer_foreign_keys = ON", &[])?;
        assert!(tx.execute(statement, &[])? > 0, "{statement}");
        Ok(())
    })
    .unwrap();
}

fn verify(data: &Data) -> Seen {
    data.run(&["audit", "verify"])
}

#[test]
fn a_record_nobody_touched_is_whole() {
    let data = sealed();
    let seen = verify(&data).must_be(0);
    assert!(seen.out.contains("Not sealed yet: 0"), "{}", seen.out);
    assert!(seen.out.ends_with("The chain is whole: nothing was altered, removed, inserted or reordered.\n"));
    assert_eq!(seen.err, "");
}

#[test]
fn what_waits_for_its_seal_is_told_and_is_no_fault() {
    let data = sealed();
    {
        let filo = data.open();
        entry(&filo);
        entry(&filo);
    }
    let seen = verify(&data).must_be(0);
    assert!(seen.out.contains("Not sealed yet: 2 (normal"), "{}", seen.out);
}

#[test]
fn an_altered_row_is_named() {
    let data = sealed();
    by_hand(
        &data,
        "UPDATE audit_entry SET details = 'other' WHERE id = (SELECT entry_id FROM audit_link WHERE seq = 2)",
    );
    let seen = verify(&data).must_be(1);
    assert_eq!(seen.out, "");
    assert!(seen.err.contains("The chain is NOT whole. Keep this report and a copy of the database"), "{}", seen.err);
    assert!(seen.err.contains("was altered") && seen.err.contains("(link 2, entry "), "{}", seen.err);
    assert!(seen.err.contains("Faults: 1"), "{}", seen.err);
}

#[test]
fn a_removed_link_is_named() {
    let data = sealed();
    by_hand(&data, "DELETE FROM audit_link WHERE seq = 2");
    let seen = verify(&data).must_be(1);
    assert!(seen.err.contains("links were removed just before this one (link 3)"), "{}", seen.err);
}

#[test]
fn two_links_in_each_other_s_place_are_named() {
    let data = sealed();
    for statement in [
        "UPDATE audit_link SET seq = 1002 WHERE seq = 2",
        "UPDATE audit_link SET seq = 2 WHERE seq = 3",
        "UPDATE audit_link SET seq = 3 WHERE seq = 1002",
    ] {
        by_hand(&data, statement);
    }
    let seen = verify(&data).must_be(1);
    assert!(seen.err.contains("(link 2, entry ") && seen.err.contains("(link 3, entry "), "{}", seen.err);
}

#[test]
fn a_cut_end_is_found_through_the_heads_outside_the_database() {
    let data = sealed();
    by_hand(&data, "DELETE FROM audit_link WHERE seq >= 3");
    by_hand(&data, "DELETE FROM audit_head");
    let seen = verify(&data).must_be(1);
    assert!(seen.err.contains("the chain ends before this signed head"), "{}", seen.err);
}

#[test]
fn an_inserted_row_is_named() {
    let data = sealed();
    by_hand(
        &data,
        "INSERT INTO audit_entry (id, at, actor, action, subject, details) SELECT 'forged', at, actor, action, subject, details FROM audit_entry LIMIT 1",
    );
    let seen = verify(&data).must_be(1);
    assert!(seen.err.contains("inserted from outside") && seen.err.contains("(entry forged)"), "{}", seen.err);
}

#[test]
fn the_file_of_heads_that_is_gone_is_told() {
    let data = sealed();
    // After the very first seal it might not have been made yet.
    let filo = data.open();
    entry(&filo);
    beat(&filo);
    std::fs::remove_file(data.file("audit-heads.log")).unwrap();
    let seen = verify(&data).must_be(1);
    assert!(seen.err.contains("the file of signed heads is not there"), "{}", seen.err);
}
