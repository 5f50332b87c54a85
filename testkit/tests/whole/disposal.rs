// SPDX-License-Identifier: EUPL-1.2
//! A file disposed of cannot be read any more: not in the database, and not in yesterday's copy of it.

use casework::disposal::{Act, NewDisposal, Schedule};
use filo::{
    Filo, Keys, Settings,
    backup::{self, Order},
};
use jiff::{civil::date, tz::TimeZone};
use kernel::{Clock, SeededChance};
use std::sync::Arc;
use store::Engine;
use testkit::{TestTown, on_both};

async fn copied(town: &TestTown, order: Order) -> std::path::PathBuf {
    let filo = town.filo.clone();
    tokio::task::spawn_blocking(move || backup::make(&filo, &order)).await.unwrap().unwrap().copy
}

#[test]
fn a_destroyed_file_is_unreadable_in_yesterday_s_copy_too() {
    on_both(|town| async move {
        let ([keeper, officer, worker], case) = town.archive().await;
        let (copies, keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let order = || Order { to: copies.path().into(), keys_to: Some(keys.path().into()), keep: None };
        let (today, casework) = (date(2026, 11, 23), &town.filo.casework);
        assert_eq!(casework.case_for(&worker.who, case, today).await.unwrap().name, testkit::OLD_CASE);
        let yesterday = copied(&town, order()).await;
        town.minutes_pass(24 * 60);

        let schedule = Schedule { closed: Some(40), refused: None, zone: TimeZone::UTC };
        let act = Act { authority: "Soprintendenza di prova".into(), number: "prot. 1".into(), on: today };
        let new = NewDisposal { form: "f".into(), act, cases: [case].into() };
        let id = casework.propose_disposal(&keeper.who, new, &schedule, today).await.unwrap();
        let done = casework.confirm_disposal(&officer.who, id, &schedule, today).await.unwrap();
        assert_eq!(done.destroyed, 1);
        assert!(casework.case_for(&worker.who, case, today).await.is_err(), "here nobody reads it");
        // The night's copy: of the keys the latest alone is kept.
        copied(&town, order()).await;
        if town.engine() == Engine::Postgres {
            // How a copy of PostgreSQL is set up again is told in `backup.rs`; the keys are the same.
            return;
        }
        let (key, clock) = (town.key_file(), Arc::clone(&town.clock) as Arc<dyn Clock>);
        let (keys, again) = (keys.path().join("keys.db"), tempfile::tempdir().unwrap());
        let folder = again.path().join("data");
        let opened = tokio::task::spawn_blocking(move || {
            backup::restore(&yesterday, &keys, &folder).unwrap();
            Filo::open(Settings::new(&folder, Keys::File(key)), clock, Arc::new(SeededChance::new(9))).unwrap()
        });
        let old = opened.await.unwrap();
        let row = "SELECT count(*) FROM casework_case WHERE disposed_at IS NULL AND stage = 'closed'";
        let system = kernel::Actor::system();
        let there = old.db.read(&system, move |tx| tx.first(row, &[], |row| row.get::<i64>(0))).await;
        assert_eq!(there.unwrap(), Some(1), "yesterday it was there, and its row is");
        let refused = old.casework.case_for(&worker.who, case, today).await;
        assert!(refused.is_err(), "and no key opens it any more");
    });
}
