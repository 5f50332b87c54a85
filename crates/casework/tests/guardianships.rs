// SPDX-License-Identifier: EUPL-1.2
//! A legal protection from the first decree to the final account, on both databases: what does not agree is refused, what was filed stays.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    case::CaseId,
    guardianship::{
        AtAccount, Begin, Closed, GuardianshipError, GuardianshipId, GuardianshipView, NewDecree, NewLine,
        account::{Closing, Fault, Line, LineId, Report},
        authorisation::{Answer, Authorisation},
        awaited::What,
        categories::Category,
        decree::{Act, Decree, Ending, Measure, Terms},
        period::Rhythm,
    },
};
use common::{NOW, TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::civil::{Date, date};
use kernel::{Actor, Id, SeededChance};
use people::PersonId;
use std::sync::Arc;

const SECRET: &str = "Riscuote la pensione di Prova Inventati";

fn line(number: u64) -> LineId {
    Id::new(NOW, &SeededChance::new(number))
}

fn decree(act: Act, whom: PersonId, on: Date) -> Decree {
    let appoints = matches!(act, Act::Opens | Act::Amends);
    let terms = Terms {
        measure: Measure::Support,
        whom,
        body: "b".to_owned(),
        by_name: None,
        rhythm: Rhythm::new(12, date(2025, 8, 31)).unwrap(),
        powers: SECRET.to_owned(),
        limits: String::new(),
    };
    let (court, number) = ("Tribunale di prova".to_owned(), "12/2025".to_owned());
    let ending = (act == Act::Ends).then_some(Ending::Death);
    Decree { act, court, number, on, terms: appoints.then_some(terms), ending }
}

async fn opened(town: &Town, who: &Who, case: CaseId) -> GuardianshipId {
    let whom = town.casework.case_for(who, case, TODAY).await.unwrap().concerned[0];
    let new = NewDecree { form: "d1".to_owned(), decree: decree(Act::Opens, whom, date(2025, 8, 31)) };
    let id = town.casework.open_guardianship(who, case, new.clone(), TODAY).await.unwrap();
    assert_eq!(town.casework.open_guardianship(who, case, new, TODAY).await.unwrap(), id, "the same form again");
    id
}

async fn view(town: &Town, who: &Who, case: CaseId, id: GuardianshipId) -> GuardianshipView {
    let open = Arc::new(town.casework.case_for(who, case, TODAY).await.unwrap());
    town.casework.guardianship(who, &open, id).await.unwrap()
}

fn written(on: Date, category: Category, cents: i64) -> Option<Line> {
    Some(Line { on, category, words: "Prova".to_owned(), cents, document: None, authorisation: None })
}

fn closed(seen: u64, opening: i64, balance: i64, bank: i64) -> Closed {
    let closing = Closing { balance, bank, cash: 0, words: "Estratto conto di prova".to_owned() };
    Closed { seen, opening, last: date(2026, 8, 30), closing }
}

fn report() -> Report {
    let said = || "Sta bene, di prova".to_owned();
    Report {
        met_on: Some(date(2026, 8, 20)),
        health: said(),
        home: said(),
        daily: said(),
        relations: said(),
        wishes: "Vorrei tornare al mare".to_owned(),
        opinion: String::new(),
    }
}

/// The first account, from the inventory of 31 August 2025 to 30 August 2026: € 1.000 + 12.000 − 9.000.
async fn account(town: &Town, who: &Who, case: CaseId, id: GuardianshipId) -> AtAccount {
    let begin = Begin { first: Some(date(2025, 8, 31)), last: date(2026, 8, 30), opening: Some(100_000) };
    for _ in 0..2 {
        assert_eq!(town.casework.begin_account(who, case, id, begin, TODAY).await.unwrap(), 1);
    }
    let at = AtAccount { case, guardianship: id, period: 1, version: 1, today: TODAY };
    for (number, category, cents) in [(1, Category::Pension, 1_200_000), (2, Category::Residence, 900_000)] {
        let new = NewLine { id: line(number), seen: 0, line: written(date(2026, 3, 1), category, cents) };
        town.casework.write_line(who, at, new).await.unwrap();
    }
    at
}

fn faults(outcome: Result<(), GuardianshipError>) -> Vec<Fault> {
    match outcome {
        Err(GuardianshipError::Faults(faults)) => faults,
        other => panic!("it was not refused: {other:?}"),
    }
}

#[test]
fn the_account_that_does_not_balance_is_refused_and_the_one_that_does_is_filed_for_ever() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let case = town.case(&anna, "Tutelati").await;
        town.join(&anna, case, &carla).await;
        let id = opened(&town, &anna, case).await;
        let at = account(&town, &anna, case, id).await;
        let room = &town.casework;

        // A line outside the period, and one that a colleague has changed meanwhile.
        let late = NewLine { id: line(3), seen: 0, line: written(date(2026, 9, 1), Category::Pocket, 5_000) };
        assert!(matches!(room.write_line(&anna, at, late).await, Err(GuardianshipError::Day { field: "day" })));
        let other =
            |cents| NewLine { id: line(2), seen: 1, line: written(date(2026, 3, 1), Category::Residence, cents) };
        room.write_line(&carla, at, other(910_000)).await.unwrap();
        match room.write_line(&anna, at, other(920_000)).await {
            Err(GuardianshipError::LineChanged(Some(theirs))) => assert_eq!(theirs.cents, 910_000, "she sees it"),
            other => panic!("{other:?}"),
        }
        let knowing = NewLine { seen: 2, ..other(900_000) };
        room.write_line(&anna, at, knowing).await.unwrap();

        // It does not agree: refused, by how much.
        room.write_report(&anna, at, 0, report()).await.unwrap();
        let stale = room.write_report(&carla, at, 0, Report::default()).await;
        assert!(matches!(stale, Err(GuardianshipError::ChangedMeanwhile)));
        room.write_closing(&anna, at, closed(0, 100_000, 410_000, 400_000)).await.unwrap();
        let revision = |view: &GuardianshipView| view.accounts[0].revision;
        let read = revision(&view(&town, &anna, case, id).await);
        let outcome = room.file_account(&anna, at, read, TODAY).await;
        assert_eq!(faults(outcome), [Fault::Balance(10_000), Fault::Statement(-10_000)]);
        room.write_closing(&anna, at, closed(1, 100_000, 400_000, 400_000)).await.unwrap();
        let stale = room.file_account(&anna, at, read, TODAY).await;
        assert!(matches!(stale, Err(GuardianshipError::ChangedMeanwhile)), "what was read is what is filed");
        let read = revision(&view(&town, &anna, case, id).await);
        room.file_account(&anna, at, read, TODAY).await.unwrap();
        let again = NewLine { seen: 3, ..other(1) };
        assert!(matches!(room.write_line(&anna, at, again).await, Err(GuardianshipError::Fixed)));

        // The next begins where this closed, on the next day; another opening is refused, even when it agrees with itself.
        let begin = Begin { first: None, last: date(2026, 11, 17), opening: Some(390_000) };
        assert_eq!(room.begin_account(&carla, case, id, begin, TODAY).await.unwrap(), 2);
        let next = AtAccount { period: 2, ..at };
        let closing = Closed { last: date(2026, 11, 17), ..closed(0, 390_000, 390_000, 390_000) };
        room.write_closing(&carla, next, closing.clone()).await.unwrap();
        let mut met = report();
        met.met_on = Some(date(2026, 11, 2));
        room.write_report(&carla, next, 0, met).await.unwrap();
        let now = view(&town, &carla, case, id).await;
        assert_eq!(now.accounts[1].period.first, date(2026, 8, 31));
        let outcome = room.file_account(&carla, next, now.accounts[1].revision, TODAY).await;
        assert_eq!(faults(outcome), [Fault::Opening(-10_000)]);
        let right = Closing { balance: 400_000, bank: 400_000, ..closing.closing };
        let right = Closed { seen: 1, opening: 400_000, closing: right, ..closing };
        room.write_closing(&carla, next, right).await.unwrap();
        let read = view(&town, &carla, case, id).await.accounts[1].revision;
        room.file_account(&carla, next, read, TODAY).await.unwrap();

        // A correction is another account, that says why; it may not part two accounts that were filed.
        let nameless = room.correct_account(&anna, at, " ".to_owned()).await;
        assert!(matches!(nameless, Err(GuardianshipError::Missing { field: "why" })));
        let corrected = room.correct_account(&anna, at, "La retta era un’altra".to_owned()).await.unwrap();
        assert_eq!(room.correct_account(&carla, at, "Anche".to_owned()).await.unwrap(), corrected, "begun once");
        let second = AtAccount { version: corrected.version, ..at };
        room.write_line(&anna, second, NewLine { seen: 3, ..other(890_000) }).await.unwrap();
        room.write_closing(&anna, second, closed(2, 100_000, 410_000, 410_000)).await.unwrap();
        let both = view(&town, &anna, case, id).await;
        let draft = both.account(1, 2).unwrap();
        let outcome = room.file_account(&anna, second, draft.revision, TODAY).await;
        assert_eq!(faults(outcome), [Fault::Next(10_000)]);
        assert!(both.filed(1).unwrap().version == 1 && both.account(1, 1).unwrap().account.filed_on == Some(TODAY));
    });
}

#[test]
fn the_judges_leave_covers_its_sum_once_over_all_accounts() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = town.case(&anna, "Autorizzati").await;
        let id = opened(&town, &anna, case).await;
        let at = account(&town, &anna, case, id).await;
        let room = &town.casework;
        let subject = "Una carrozzina di prova".to_owned();
        let asked = Authorisation { asked_on: date(2026, 2, 1), subject, limit: Some(50_000), answer: None };
        let leave = room.ask_judge(&anna, case, id, ("a1".to_owned(), asked), TODAY).await.unwrap();
        let act = "decreto 7/2026".to_owned();
        let (on, until) = (date(2026, 2, 10), Some(date(2026, 12, 10)));
        let answer = Answer { granted: true, on, act, limit: None, until };
        room.note_answer(&anna, case, (id, leave), answer.clone(), TODAY).await.unwrap();
        let twice = room.note_answer(&anna, case, (id, leave), answer, TODAY).await;
        assert!(matches!(twice, Err(GuardianshipError::Fixed)));

        let bought = |cents, leave| {
            let line =
                written(date(2026, 3, 2), Category::Large, cents).map(|one| Line { authorisation: leave, ..one });
            NewLine { id: line_id(), seen: 0, line }
        };
        fn line_id() -> LineId {
            line(9)
        }
        room.write_line(&anna, at, bought(60_000, None)).await.unwrap();
        let judged = |view: &GuardianshipView| view.faults(&view.accounts[0], TODAY);
        assert!(judged(&view(&town, &anna, case, id).await).contains(&Fault::Unauthorised(line(9))));
        room.write_line(&anna, at, NewLine { seen: 1, ..bought(60_000, Some(leave)) }).await.unwrap();
        let faults = judged(&view(&town, &anna, case, id).await);
        assert!(faults.contains(&Fault::Beyond(leave, 10_000)) && !faults.contains(&Fault::Unauthorised(line(9))));

        // Its last day is told thirty days before, and no more once it has passed.
        let told = async |day| {
            let due = room.due_guardianships(&anna, day).await.unwrap();
            due.iter().map(|one| one.what).collect::<Vec<_>>()
        };
        assert!(told(date(2026, 11, 20)).await.contains(&What::Authorisation));
        assert!(!told(date(2026, 12, 11)).await.contains(&What::Authorisation));
    });
}

#[test]
fn what_is_due_is_told_to_all_who_hold_it_and_to_nobody_else() {
    on_both(async |town| {
        let (anna, carla, far) =
            (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker), worker(3, "b", Role::CaseWorker));
        let (leads, keeps) = (worker(4, "b", Role::Coordinator), worker(5, "b", Role::Administrator));
        let case = town.case(&anna, "Attesi").await;
        town.join(&anna, case, &carla).await;
        let id = opened(&town, &anna, case).await;
        let room = &town.casework;
        for who in [&anna, &carla, &leads] {
            let due = room.due_guardianships(who, TODAY).await.unwrap();
            assert_eq!(
                due.iter().map(|one| (one.what, one.due)).collect::<Vec<_>>(),
                [(What::Oath, date(2025, 8, 31)), (What::Account, date(2026, 8, 30))]
            );
        }
        for who in [&far, &keeps] {
            assert!(room.due_guardianships(who, TODAY).await.unwrap().is_empty());
            let whom = room.case_for(&anna, case, TODAY).await.unwrap().concerned[0];
            let new = NewDecree { form: "x".to_owned(), decree: decree(Act::Oath, whom, TODAY) };
            let refused = room.note_decree(who, case, id, new, TODAY).await;
            assert!(matches!(refused, Err(GuardianshipError::NotFound)));
        }
        // The oath is noted; then it ends, and the final account is due in two months.
        let whom = room.case_for(&anna, case, TODAY).await.unwrap().concerned[0];
        for (form, act, on) in [("o", Act::Oath, date(2025, 9, 20)), ("e", Act::Ends, date(2026, 11, 1))] {
            let new = NewDecree { form: form.to_owned(), decree: decree(act, whom, on) };
            room.note_decree(&carla, case, id, new.clone(), TODAY).await.unwrap();
            room.note_decree(&carla, case, id, new, TODAY).await.expect("the same form again notes nothing more");
        }
        let due = room.due_guardianships(&anna, date(2026, 12, 20)).await.unwrap();
        assert_eq!(due.iter().map(|one| (one.what, one.due)).collect::<Vec<_>>(), [(What::Final, date(2027, 1, 1))]);
        let new = NewDecree { form: "l".to_owned(), decree: decree(Act::Amends, whom, TODAY) };
        assert!(matches!(room.note_decree(&anna, case, id, new, TODAY).await, Err(GuardianshipError::Fixed)));

        // An account beyond the end is refused; up to the end it is the final one.
        let at = account(&town, &anna, case, id).await;
        let beyond = Closed { last: TODAY, ..closed(0, 100_000, 400_000, 400_000) };
        room.write_closing(&anna, at, beyond.clone()).await.unwrap();
        room.write_report(&anna, at, 0, report()).await.unwrap();
        let read = view(&town, &anna, case, id).await.accounts[0].revision;
        assert_eq!(faults(room.file_account(&anna, at, read, TODAY).await), [Fault::AfterEnd]);
        room.write_closing(&anna, at, Closed { seen: 1, last: date(2026, 11, 1), ..beyond }).await.unwrap();
        let last = view(&town, &anna, case, id).await;
        assert!(last.is_final(last.accounts[0].period) && !last.is_closed());
        room.file_account(&anna, at, last.accounts[0].revision, TODAY).await.unwrap();
        assert!(view(&town, &anna, case, id).await.is_closed());
        assert!(room.due_guardianships(&anna, date(2027, 6, 1)).await.unwrap().is_empty());
        let more = room.begin_account(&anna, case, id, Begin { first: None, last: TODAY, opening: None }, TODAY).await;
        assert!(matches!(more, Err(GuardianshipError::Fixed)));
    });
}

#[test]
fn the_database_itself_refuses_a_gap_an_overlap_and_a_filed_account_that_does_not_agree() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = town.case(&anna, "Vincolati").await;
        let id = opened(&town, &anna, case).await;
        account(&town, &anna, case, id).await;
        let runs = async |sql: &'static str| town.db.write(&Actor::system(), move |tx| tx.execute(sql, &[])).await;
        // 31 August 2025 is day 20331, 30 August 2026 day 20695.
        for forbidden in [
            "INSERT INTO casework_guardianship_period (guardianship_id, number, first_day, last_day, after_day)
             SELECT guardianship_id, 2, last_day + 2, last_day + 9, last_day FROM casework_guardianship_period",
            "INSERT INTO casework_guardianship_period (guardianship_id, number, first_day, last_day, after_day)
             SELECT guardianship_id, 2, last_day, last_day + 9, last_day - 1 FROM casework_guardianship_period",
            "INSERT INTO casework_guardianship_period (guardianship_id, number, first_day, last_day, after_day)
             SELECT guardianship_id, 2, first_day, last_day, NULL FROM casework_guardianship_period",
            "UPDATE casework_guardianship_account SET state = 'filed', filed_at = 1",
            "UPDATE casework_guardianship_account SET judicial = 0",
        ] {
            assert!(runs(forbidden).await.is_err(), "{forbidden}");
        }
        let next = "INSERT INTO casework_guardianship_period (guardianship_id, number, first_day, last_day, after_day)
                    SELECT guardianship_id, 2, last_day + 1, last_day + 9, last_day FROM casework_guardianship_period";
        assert!(runs(next).await.is_ok());

        // Nothing that was said lies open in the audit.
        let told = town.texts("SELECT details FROM audit_entry").await;
        assert!(told.iter().any(|details| details.contains("guardianship")));
        assert!(told.iter().all(|details| !details.contains("pensione") && !details.contains("Tribunale")));
    });
}
