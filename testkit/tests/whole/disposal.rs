// SPDX-License-Identifier: EUPL-1.2
//! A file disposed of cannot be read any more: not in the database, and not in yesterday's copy of it.

use crate::backup::{Elsewhere, make, set_up};
use casework::disposal::{Act, NewDisposal, Schedule};
use jiff::{civil::date, tz::TimeZone};
use testkit::on_both;

#[test]
fn a_destroyed_file_is_unreadable_in_yesterday_s_copy_too() {
    on_both(|town| async move {
        let ([keeper, officer, worker], case) = town.archive().await;
        let elsewhere = Elsewhere::new();
        let (today, casework) = (date(2026, 11, 23), &town.filo.casework);
        assert_eq!(casework.case_for(&worker.who, case, today).await.unwrap().name, testkit::OLD_CASE);
        town.beat().await;
        let yesterday = make(&town, elsewhere.order()).await.unwrap().copy;
        town.minutes_pass(24 * 60);

        let schedule = Schedule { closed: Some(40), refused: None, zone: TimeZone::UTC };
        let act = Act { authority: "Soprintendenza di prova".into(), number: "prot. 1".into(), on: today };
        let new = NewDisposal { form: "f".into(), act, cases: [case].into() };
        let id = casework.propose_disposal(&keeper.who, new, &schedule, today).await.unwrap();
        let done = casework.confirm_disposal(&officer.who, id, &schedule, today).await.unwrap();
        assert_eq!(done.destroyed, 1);
        assert!(casework.case_for(&worker.who, case, today).await.is_err(), "here nobody reads it");
        // The night's copy: of the keys the latest alone is kept.
        make(&town, elsewhere.order()).await.unwrap();
        let data = tempfile::tempdir().unwrap();
        let old = set_up(&town, yesterday, elsewhere.keys.path().into(), data.path().join("data")).await;
        let row = "SELECT count(*) FROM casework_case WHERE disposed_at IS NULL AND stage = 'closed'";
        let system = kernel::Actor::system();
        let there = old.db.read(&system, move |tx| tx.first(row, &[], |row| row.get::<i64>(0))).await;
        assert_eq!(there.unwrap(), Some(1), "yesterday it was there, and its row is");
        let refused = old.casework.case_for(&worker.who, case, today).await;
        assert!(refused.is_err(), "and no key opens it any more");
    });
}
