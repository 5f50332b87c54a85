// SPDX-License-Identifier: EUPL-1.2
//! What is to be done, on both databases: whose it is, by when, undone and taken up again, and who is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    case::{CaseId, Whose, life::Deed, reasons::Refusal, team::SeatId},
    task::{Ending, NewTask, OneTask, Put, TaskError, TaskId, Waits},
};
use common::{TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::{ToSpan, civil::Date};

fn put(what: &str, days: Option<i32>, whose: Option<SeatId>) -> Put {
    Put { what: what.to_owned(), due: days.map(in_days), whose }
}

fn in_days(days: i32) -> Date {
    TODAY.checked_add(days.days()).unwrap()
}

async fn add(town: &Town, who: &Who, case: CaseId, put: Put) -> Result<TaskId, TaskError> {
    let form = format!("{case} {}", put.what);
    town.casework.add_task(who, case, NewTask { form, put }, TODAY).await
}

async fn of(town: &Town, who: &Who, case: CaseId, today: Date) -> Vec<OneTask> {
    let open = town.casework.case_for(who, case, today).await.unwrap();
    town.casework.tasks(who, &open, today).await.unwrap()
}

/// What waits for somebody, as one reads it.
async fn list(town: &Town, who: &Who, whose: Whose) -> Vec<String> {
    let found = town.casework.to_do(who, whose, TODAY).await.unwrap();
    let told = |waits: &Waits| match waits {
        Waits::Task(task) => task.what.clone(),
        Waits::Plan(..) => "a plan".to_owned(),
        Waits::Papers(many, _) => format!("{many} papers"),
    };
    found.lines.iter().map(|one| told(&one.waits)).collect()
}

#[test]
fn a_task_is_noted_once_done_by_two_and_taken_up_again() {
    on_both(async |town| {
        let (anna, bruno) = (worker(1, "a", Role::CaseWorker), worker(2, "b", Role::PartnerOperator));
        let case = town.case(&anna, "Inventati").await;
        let bruno_s = town.join(&anna, case, &bruno).await;
        let first = add(&town, &anna, case, put("Chiama la scuola", Some(3), Some(bruno_s))).await.unwrap();
        assert_eq!(add(&town, &anna, case, put("Chiama la scuola", Some(3), Some(bruno_s))).await.unwrap(), first);
        let [task] = &of(&town, &anna, case, TODAY).await[..] else { panic!() };
        assert_eq!((task.what.as_str(), task.due, task.left), ("Chiama la scuola", Some(in_days(3)), false));
        let Who::Member(member) = &bruno else { panic!() };
        assert_eq!(task.holder, Some(member.account));
        assert_eq!(
            (list(&town, &bruno, Whose::Mine).await, list(&town, &anna, Whose::Mine).await.len()),
            (vec!["Chiama la scuola".to_owned()], 0)
        );
        assert_eq!(list(&town, &anna, Whose::Body).await, ["Chiama la scuola"], "a colleague's, of the same case");
        let all = add(&town, &anna, case, put("Di tutti", None, None)).await.unwrap();
        let by_reader = town.casework.end_task(&bruno, case, all, Ending::Done, TODAY).await;
        assert!(matches!(by_reader, Err(TaskError::NotFound)), "who only reads the case ends what is theirs");
        town.casework.end_task(&anna, case, all, Ending::Done, TODAY).await.unwrap();

        let (one, other) = tokio::join!(
            town.casework.end_task(&bruno, case, first, Ending::Done, TODAY),
            town.casework.end_task(&anna, case, first, Ending::Done, TODAY)
        );
        // Whoever comes second finds it done; who that is, nobody knows.
        assert!(one.is_ok() || other.is_ok());
        assert!([one, other].iter().all(|end| matches!(end, Ok(()) | Err(TaskError::ChangedMeanwhile))));
        assert!(list(&town, &bruno, Whose::Body).await.is_empty());
        assert!(of(&town, &anna, case, TODAY).await.iter().all(|one| one.ended.is_some_and(|(_, _, done)| done)));
        town.casework.take_up_task(&anna, case, first, TODAY).await.unwrap();
        assert_eq!(list(&town, &bruno, Whose::Mine).await, ["Chiama la scuola"]);
        let dropped = Ending::Dropped("La scuola ha chiamato lei".to_owned());
        town.casework.end_task(&anna, case, first, dropped, TODAY).await.unwrap();
        let ended = of(&town, &anna, case, TODAY).await;
        let task = ended.iter().find(|one| one.task == first).unwrap();
        assert_eq!((task.ended.unwrap().2, task.why.as_str()), (false, "La scuola ha chiamato lei"));
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action LIKE 'casework.task%'").await, 6);
    });
}

#[test]
fn what_is_wrong_says_where_and_what_somebody_else_wrote_is_not_lost() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "a", Role::CaseWorker), worker(2, "b", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        let wrong = [
            (put(" ", None, None), "say what"),
            (put(&"x".repeat(301), None, None), "what is too long"),
            (put("Ieri", Some(-1), None), "a day from today"),
            (put("Fra molto", Some(2_000), None), "a day from today"),
        ];
        for (put, says) in wrong {
            let error = add(&town, &anna, case, put).await.unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
        let elsewhere = town.case(&carla, "Altrui").await;
        let seat = town.seat(&carla, elsewhere, &carla).await;
        assert!(matches!(add(&town, &anna, case, put("x", None, Some(seat))).await, Err(TaskError::NotOnTeam)));

        let task = add(&town, &anna, case, put("Cerca casa", Some(0), None)).await.unwrap();
        let change = async |seen, what: &str, days| {
            town.casework.change_task(&anna, case, (task, seen), put(what, days, None), TODAY).await
        };
        change(1, "Cerca una casa", Some(9)).await.unwrap();
        assert!(matches!(change(1, "Altro", None).await, Err(TaskError::ChangedMeanwhile)));
        let open = town.casework.case_for(&anna, case, in_days(20)).await.unwrap();
        let late = town.casework.task(&anna, &open, task, in_days(20)).await.unwrap();
        assert_eq!((late.what.as_str(), late.due), ("Cerca una casa", Some(in_days(9))));
        // Its day has passed: the words change all the same, and the day stays.
        let words = put("Cerca una casa a Soresina", Some(9), None);
        town.casework.change_task(&anna, case, (task, 2), words, in_days(20)).await.unwrap();
        for number in 0..59 {
            add(&town, &anna, case, put(&format!("{number}"), None, None)).await.unwrap();
        }
        assert!(matches!(add(&town, &anna, case, put("Una di troppo", None, None)).await, Err(TaskError::TooMany)));
    });
}

#[test]
fn nobody_else_is_told_and_who_leaves_leaves_it_to_the_team() {
    on_both(async |town| {
        let (anna, bruno) = (worker(1, "a", Role::CaseWorker), worker(2, "b", Role::PartnerOperator));
        let lead = worker(3, "a", Role::Coordinator);
        let (case, other) = (town.case(&anna, "Inventati").await, town.case(&anna, "Secondi").await);
        let seat = town.join(&anna, case, &bruno).await;
        let task = add(&town, &anna, case, put("Di Bruno", Some(2), Some(seat))).await.unwrap();
        add(&town, &anna, other, put("Di tutti", None, None)).await.unwrap();
        for stranger in [
            worker(4, "b", Role::PartnerOperator),
            worker(5, "a", Role::CaseWorker),
            worker(6, "a", Role::Administrator),
        ] {
            assert!(list(&town, &stranger, Whose::Body).await.is_empty());
            let ended = town.casework.end_task(&stranger, case, task, Ending::Done, TODAY).await;
            assert!(matches!(ended, Err(TaskError::NotFound)));
            assert!(matches!(add(&town, &stranger, case, put("x", None, None)).await, Err(TaskError::NotFound)));
        }
        assert_eq!(list(&town, &lead, Whose::Body).await, ["Di Bruno", "Di tutti"], "who leads the body");
        let carla = worker(7, "b", Role::CaseWorker);
        let elsewhere = town.case(&carla, "Altrui").await;
        let elsewhere = town.casework.end_task(&carla, elsewhere, task, Ending::Done, TODAY).await;
        assert!(matches!(elsewhere, Err(TaskError::NotFound)), "by another case's door");

        assert_eq!(list(&town, &anna, Whose::Mine).await, ["Di tutti"]);
        let at = town.at(&anna, case).await;
        town.casework.leave_team(&anna, at, seat, TODAY, "").await.unwrap();
        assert_eq!(list(&town, &anna, Whose::Mine).await, ["Di Bruno", "Di tutti"], "it is nobody's now");
        let [task] = &of(&town, &anna, case, TODAY).await[..] else { panic!() };
        assert!(task.left && task.holder.is_none());

        town.act(&anna, case, Deed::Assess).await.unwrap();
        town.act(&lead, case, Deed::Refuse(Refusal::NotCompetent)).await.unwrap();
        assert_eq!(list(&town, &anna, Whose::Body).await, ["Di tutti"], "of a case that ended nothing is asked");
        assert!(matches!(add(&town, &anna, case, put("x", None, None)).await, Err(TaskError::CaseEnded)));
    });
}

#[test]
fn what_waits_comes_by_day_and_of_one_day_first_where_there_are_children() {
    on_both(async |town| {
        let anna = worker(1, "a", Role::CaseWorker);
        let (case, family) = (town.case(&anna, "Inventati").await, town.case(&anna, "Bambini").await);
        let person = town.person("Piccoli").await;
        let at = town.at(&anna, family).await;
        town.casework.concerns(&anna, at, [person].into(), Some(2_030)).await.unwrap();
        add(&town, &anna, case, put("senza giorno", None, None)).await.unwrap();
        add(&town, &anna, case, put("dopodomani", Some(2), None)).await.unwrap();
        add(&town, &anna, family, put("dopodomani, bambini", Some(2), None)).await.unwrap();
        add(&town, &anna, family, put("domani", Some(1), None)).await.unwrap();
        town.act(&anna, case, Deed::TakeAtOnce).await.unwrap();
        let lines = list(&town, &anna, Whose::Mine).await;
        assert_eq!(lines[..3], ["domani", "dopodomani, bambini", "dopodomani"]);
        assert_eq!(town.casework.tasks_due(&anna, TODAY).await.unwrap(), 0);
        assert_eq!(town.casework.tasks_due(&anna, in_days(2)).await.unwrap(), 3);
        assert_eq!(
            town.casework.tasks_due(&worker(8, "a", Role::Coordinator), in_days(2)).await.unwrap(),
            0,
            "only their own"
        );
        assert!(
            lines[3..].contains(&"senza giorno".to_owned()) && lines[3..].iter().any(|one| one.ends_with("papers")),
            "{lines:?}"
        );
        let (before, reads) = (town.db.counted(), "SELECT count(*) FROM audit_entry WHERE details = 'casework.to_do'");
        town.casework.to_do(&anna, Whose::Mine, TODAY).await.unwrap();
        let few = town.db.counted() - before;
        assert_eq!(town.count(reads).await, 2, "both cases together, each of the two times they were read");
        for number in 0..20 {
            add(&town, &anna, case, put(&format!("ancora {number}"), Some(4), None)).await.unwrap();
        }
        let before = town.db.counted();
        town.casework.to_do(&anna, Whose::Mine, TODAY).await.unwrap();
        assert_eq!(town.db.counted() - before, few, "as many statements for twenty more");
    });
}
