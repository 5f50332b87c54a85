// SPDX-License-Identifier: EUPL-1.2
//! Files are disposed of by two people who open none of them, after their time, with an act; on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    case::{CaseError, CaseId, Filter, Whose, life::Deed, reasons::Closure},
    disposal::{Act, Confirmed, DisposalError, NewDisposal, Schedule},
};
use common::{TODAY, Town, on_both, refused, worker};
use identity::{Role, Who};
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};

fn after(years: u32) -> Schedule {
    Schedule { closed: Some(years), refused: None, zone: TimeZone::UTC }
}

fn act() -> Act {
    Act { authority: "Soprintendenza di prova".into(), number: "prot. 1".into(), on: TODAY }
}

fn new(form: &str, cases: &[CaseId]) -> NewDisposal {
    NewDisposal { form: form.into(), act: act(), cases: cases.iter().copied().collect() }
}

/// When the cases of these tests, closed in 2026 and kept for ten years, are due.
const THEN: Date = date(2037, 1, 1);

/// Everything that figures are made of.
const FIGURES: &str = "SELECT body || ' ' || town || ' ' || stage || ' ' || coalesce(reason, '') || ' ' || emergency
     || ' ' || coalesce(children_until, 0) || ' ' || opened_at FROM casework_case ORDER BY id";

async fn closed(town: &Town, by: &Who, name: &str) -> CaseId {
    let case = town.case(by, name).await;
    town.act(by, case, Deed::Close(Closure::Reached)).await.unwrap();
    case
}

#[test]
fn a_file_whose_time_has_passed_is_disposed_of_by_two_people_and_its_figures_stay() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let (keeper, officer) = (worker(2, "b", Role::Administrator), worker(3, "a", Role::DataProtectionOfficer));
        let (old, again) = (closed(&town, &anna, "Vecchi").await, closed(&town, &anna, "Riaperti").await);
        let open = town.case(&anna, "Aperti").await;
        let figures = town.texts(FIGURES).await;

        assert!(town.casework.due_for_disposal(&keeper, &after(10), date(2036, 12, 31)).await.unwrap().is_empty());
        let due = town.casework.due_for_disposal(&keeper, &after(10), THEN).await.unwrap();
        assert_eq!(due.iter().map(|one| one.case).collect::<Vec<_>>(), [old, again]);
        let early = town.casework.propose_disposal(&keeper, new("f", &[open]), &after(10), THEN).await;
        assert!(matches!(early, Err(DisposalError::NotDue)), "an open file is never due");
        let early = town.casework.propose_disposal(&keeper, new("f", &[old]), &after(10), date(2036, 12, 31)).await;
        assert!(matches!(early, Err(DisposalError::NotDue)));
        let none = town.casework.propose_disposal(&keeper, new("f", &[]), &after(10), THEN).await;
        assert!(matches!(none, Err(DisposalError::Nothing)));
        let bare = NewDisposal { act: Act { number: " ".into(), ..act() }, ..new("f", &[old]) };
        let bare = town.casework.propose_disposal(&keeper, bare, &after(10), THEN).await;
        assert!(matches!(bare, Err(DisposalError::Missing { field: "number" })), "no act, no disposal");

        let id = town.casework.propose_disposal(&keeper, new("f", &[old, again]), &after(10), THEN).await.unwrap();
        assert_eq!(
            town.casework.propose_disposal(&keeper, new("f", &[old]), &after(10), THEN).await.unwrap(),
            id,
            "once"
        );
        assert!(town.casework.due_for_disposal(&keeper, &after(10), THEN).await.unwrap().is_empty(), "they wait");
        let twice = town.casework.propose_disposal(&keeper, new("g", &[old]), &after(10), THEN).await;
        assert!(matches!(twice, Err(DisposalError::NotDue)), "not in two disposals");
        for alone in [&keeper, &anna, &worker(4, "b", Role::Coordinator)] {
            let alone = town.casework.confirm_disposal(alone, id, &after(10), THEN).await;
            assert!(matches!(alone, Err(DisposalError::NotFound)), "who proposes does not confirm");
        }
        let name = town.casework.case_for(&anna, old, TODAY).await.unwrap().name;
        assert_eq!(name, "Famiglia Vecchi", "until then the file is there");

        // One is opened again before the officer looks.
        town.act(&anna, again, Deed::Reopen).await.unwrap();
        let done = town.casework.confirm_disposal(&officer, id, &after(10), THEN).await.unwrap();
        assert_eq!(done, Confirmed { destroyed: 1, kept: 1 });
        assert!(matches!(refused(town.casework.case_for(&anna, old, TODAY).await), CaseError::NotFound));
        assert_eq!(town.casework.case_for(&anna, again, TODAY).await.unwrap().name, "Famiglia Riaperti");
        let all = Filter { whose: Whose::Mine, ended: true, ..Filter::default() };
        let listed = town.casework.cases(&anna, &all, TODAY).await.unwrap();
        assert!(listed.iter().all(|one| one.case != old), "no list knows it");
        let twice = town.casework.confirm_disposal(&officer, id, &after(10), THEN).await;
        assert!(matches!(twice, Err(DisposalError::Decided)));
        let late = town.casework.withdraw_disposal(&keeper, id).await;
        assert!(matches!(late, Err(DisposalError::Decided)));

        // Figures as before, but for the one that was opened again; whom it concerned nobody knows any more.
        let mut now = town.texts(FIGURES).await;
        assert_eq!(now.len(), figures.len());
        now.iter_mut().for_each(|line| *line = line.replace(" reopened  ", " closed reached "));
        assert_eq!(now, figures);
        assert_eq!(town.texts("SELECT '' || people FROM casework_disposed ORDER BY kept").await, ["1", "1"]);
        let known = "SELECT count(*) FROM casework_concerned c JOIN casework_case k ON k.id = c.case_id WHERE k.disposed_at IS NOT NULL";
        assert_eq!(town.count(known).await, 0);
        let told =
            town.texts("SELECT action FROM audit_entry WHERE action LIKE 'casework.%dispos%' ORDER BY action").await;
        let told: Vec<&str> = told.iter().map(String::as_str).collect();
        assert_eq!(told, ["casework.case_disposed", "casework.disposal_confirmed", "casework.disposal_proposed"]);
    });
}

#[test]
fn a_machine_that_stops_between_the_decision_and_the_keys_goes_on_afterwards() {
    on_both(async |town| {
        let (anna, keeper) = (worker(1, "b", Role::CaseWorker), worker(2, "b", Role::Administrator));
        let officer = worker(3, "a", Role::DataProtectionOfficer);
        let case = closed(&town, &anna, "Vecchi").await;
        let id = town.casework.propose_disposal(&keeper, new("f", &[case]), &after(10), THEN).await.unwrap();
        town.casework.confirm_disposal(&officer, id, &after(10), THEN).await.unwrap();
        // As the machine left it: decided, the key destroyed, its row not written.
        let undone = "UPDATE casework_disposed SET destroyed_at = NULL";
        town.db.write(&kernel::Actor::system(), move |tx| tx.execute(undone, &[])).await.unwrap();
        assert_eq!(town.casework.finish_disposals().await.unwrap(), 1);
        assert_eq!(town.casework.finish_disposals().await.unwrap(), 0);
        let found = town.casework.disposal(&keeper, id).await.unwrap();
        assert!(found.cases[0].destroyed_at.is_some() && found.confirmed.is_some());
    });
}

#[test]
fn what_was_withdrawn_is_due_again_and_another_body_knows_of_nothing() {
    on_both(async |town| {
        let (anna, keeper) = (worker(1, "b", Role::CaseWorker), worker(2, "b", Role::Administrator));
        let (stranger, officer) = (worker(5, "c", Role::Administrator), worker(3, "a", Role::DataProtectionOfficer));
        let case = closed(&town, &anna, "Vecchi").await;
        let id = town.casework.propose_disposal(&keeper, new("f", &[case]), &after(10), THEN).await.unwrap();
        assert!(matches!(town.casework.disposal(&stranger, id).await, Err(DisposalError::NotFound)));
        assert!(matches!(town.casework.withdraw_disposal(&stranger, id).await, Err(DisposalError::NotFound)));
        let foreign = town.casework.propose_disposal(&stranger, new("h", &[case]), &after(10), THEN).await;
        assert!(matches!(foreign, Err(DisposalError::NotDue)));
        assert!(matches!(town.casework.disposals(&anna).await, Err(DisposalError::NotFound)));
        town.casework.withdraw_disposal(&officer, id).await.unwrap();
        assert_eq!(town.casework.due_for_disposal(&keeper, &after(10), THEN).await.unwrap().len(), 1);
        assert!(town.casework.case_for(&anna, case, TODAY).await.is_ok());
    });
}
