// SPDX-License-Identifier: EUPL-1.2
//! A pathway from the file to the decision, on both databases: two hands, rules that explain themselves, two people, a law that changes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    assessment::merge::Change,
    case::CaseId,
    instrument::{Answer, Answers},
    pathway::{
        AtCourse, CourseError, CourseView, NewCourse, Pathway, Proposing, Wanted,
        course::{Content, CourseId, Deed, State, Ticked, Verdict},
        days::{Done, Holidays, Standing, standing},
        landed::land_pathways,
        read::{Found, read_folder},
        rules::{Says, evaluate},
    },
};
use common::{NOW, TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::{civil::date, tz::TimeZone};
use kernel::{Actor, SeededChance};
use proptest::prelude::*;
use std::path::Path;

fn shipped() -> Vec<Found> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    let (found, findings) = read_folder(&folder);
    assert_eq!(findings, [], "the shipped pathways are sound");
    found
}

fn housing() -> Pathway {
    shipped().into_iter().find(|one| one.pathway.code() == "housing-emergency").unwrap().pathway
}

/// A family that meets every rule.
fn facts() -> Answers {
    [
        ("domanda", Answer::Date(date(2026, 11, 2))),
        ("contratto", Answer::YesNo(true)),
        ("categoria", Answer::One("a3".into())),
        ("residenza", Answer::Date(date(2020, 3, 1))),
        ("intimazione", Answer::YesNo(true)),
        ("altra-casa", Answer::YesNo(false)),
        ("causa", Answer::One("licenziamento".into())),
        ("causa-provata", Answer::YesNo(true)),
        ("ise", Answer::Money(3_100_000)),
        ("isee", Answer::Money(1_450_000)),
        ("cittadinanza", Answer::One("italia-ue".into())),
        ("morosita", Answer::Money(920_050)),
        ("differimento", Answer::Money(600_000)),
        ("impegno", Answer::YesNo(true)),
        ("fondo", Answer::YesNo(true)),
    ]
    .into_iter()
    .map(|(code, answer)| (code.to_owned(), answer))
    .collect()
}

fn says(answers: &Answers, code: &str) -> Says {
    let found = evaluate(&housing(), answers, |_| true, TODAY);
    found.rules.iter().find(|rule| rule.code == code).unwrap().says
}

fn with(code: &str, answer: Option<Answer>) -> Answers {
    let mut answers = facts();
    answers.remove(code);
    answers.extend(answer.map(|answer| (code.to_owned(), answer)));
    answers
}

#[test]
fn each_rule_says_met_not_met_or_not_known() {
    let found = evaluate(&housing(), &facts(), |_| true, TODAY);
    assert!(found.may_grant());
    let sum = found.sum.unwrap();
    assert_eq!(sum.parts.iter().map(|part| part.given).collect::<Vec<_>>(), [800_000, 400_000]);
    assert_eq!(sum.given(), 1_200_000);
    assert_eq!(says(&facts(), "permesso"), Says::NotAsked);
    assert_eq!(says(&with("cittadinanza", Some(Answer::One("altra".into()))), "permesso"), Says::Unknown);
    assert_eq!(says(&with("causa", Some(Answer::One("altro".into()))), "causa"), Says::NotMet);
    assert_eq!(says(&with("causa-provata", None), "causa"), Says::Unknown);
    // One of the two is enough; the other missing decides nothing.
    assert_eq!(says(&with("ise", None), "mezzi"), Says::Met);
    let mut high = with("isee", Some(Answer::Money(2_600_001)));
    assert_eq!(says(&high, "mezzi"), Says::Met);
    high.insert("ise".into(), Answer::Money(3_500_000));
    assert_eq!(says(&high, "mezzi"), Says::Met, "the limit itself is within");
    high.insert("ise".into(), Answer::Money(3_500_001));
    assert_eq!(says(&high, "mezzi"), Says::NotMet);
    // A year to the day before the application.
    assert_eq!(says(&with("residenza", Some(Answer::Date(date(2025, 11, 2)))), "residenza"), Says::Met);
    assert_eq!(says(&with("residenza", Some(Answer::Date(date(2025, 11, 3)))), "residenza"), Says::NotMet);
    let unknown = evaluate(&housing(), &Answers::new(), |_| false, TODAY);
    assert!(unknown.rules.iter().all(|rule| rule.says == Says::Unknown) && !unknown.may_grant());
    assert!(unknown.rules.iter().any(|rule| rule.bring.is_some()));
}

proptest! {
    #[test]
    fn the_contribution_of_the_shipped_pathway_keeps_its_limits(arrears in 0..3_000_000_i64, delay in 0..3_000_000_i64) {
        let mut answers = facts();
        answers.insert("morosita".into(), Answer::Money(arrears));
        answers.insert("differimento".into(), Answer::Money(delay));
        let sum = evaluate(&housing(), &answers, |_| true, TODAY).sum.unwrap();
        prop_assert!(sum.given() <= 1_200_000);
        prop_assert!(sum.parts[0].given <= 800_000.min(arrears) && sum.parts[1].given <= 600_000.min(delay));
    }
}

async fn land(town: &Town, found: Vec<Found>, seed: u64) {
    let chance = SeededChance::new(seed);
    town.db.write(&Actor::operator(), move |tx| land_pathways(tx, &found, NOW, &chance).map(drop)).await.unwrap();
}

fn at(case: CaseId, course: CourseId) -> AtCourse {
    AtCourse { case, course, today: TODAY, zone: TimeZone::UTC, holidays: Holidays::default() }
}

async fn view(town: &Town, who: &Who, at: &AtCourse) -> CourseView {
    let open = town.casework.case_for(who, at.case, TODAY).await.unwrap();
    town.casework.course(who, &open, at.course).await.unwrap()
}

fn written(read: &Answers, now: &Answers) -> Vec<Change> {
    let codes: std::collections::BTreeSet<&String> = read.keys().chain(now.keys()).collect();
    let change = |code: &String| Change {
        item: code.clone(),
        was: read.get(code).cloned(),
        now: now.get(code).cloned(),
        over: false,
    };
    codes.into_iter().map(change).collect()
}

fn grant(words: &str) -> Proposing {
    Proposing { verdict: Verdict::Grant, words: words.to_owned() }
}

#[test]
fn one_proposes_another_decides_and_the_values_stay_as_they_were() {
    on_both(async |town| {
        land(&town, shipped(), 50).await;
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let lead = worker(3, "b", Role::Coordinator);
        let (other, far) = (worker(4, "c", Role::Coordinator), worker(5, "z", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        let new = NewCourse { form: "f".into(), pathway: "housing-emergency".into(), version: 1 };
        let course = town.casework.begin_course(&anna, case, new.clone(), TODAY).await.unwrap();
        assert_eq!(town.casework.begin_course(&anna, case, new.clone(), TODAY).await.unwrap(), course, "pressed twice");
        let strange = NewCourse { form: "g".into(), version: 9, ..new };
        assert!(matches!(town.casework.begin_course(&anna, case, strange, TODAY).await, Err(CourseError::NotOffered)));
        let at = at(case, course);

        // Two hands: each writes what she knows; one fact both write otherwise.
        let mut hers = facts();
        hers.remove("isee");
        town.casework.keep_facts(&anna, &at, written(&Answers::new(), &hers)).await.unwrap();
        let mine = [("isee".to_owned(), Answer::Money(1_450_000)), ("morosita".to_owned(), Answer::Money(1))].into();
        let saved = town.casework.keep_facts(&carla, &at, written(&Answers::new(), &mine)).await.unwrap();
        assert!(saved.clashes.len() == 1 && saved.clashes[0].0.item == "morosita");
        let seen = view(&town, &anna, &at).await;
        assert!(seen.content.answers == facts() && seen.content.hands["isee"].body == "c");

        // Nothing is granted while papers are missing; the day is told.
        let early = town.casework.propose_course(&anna, &at, seen.revision, "p0", grant("sì")).await;
        assert!(matches!(early, Err(CourseError::NotReady)));
        assert_eq!(
            seen.standing(TODAY, &TimeZone::UTC, &Holidays::default())[0],
            Standing::Due(date(2026, 11, 23)),
            "fifteen working days after the application"
        );
        for paper in ["contratto", "intimazione", "isee", "causa", "impegno"] {
            let of = Ticked::Paper(paper.into());
            town.casework.tick_course(&carla, &at, of, Some(date(2026, 11, 10))).await.unwrap();
        }
        let of = Ticked::Paper("isee".into());
        town.casework.tick_course(&carla, &at, of.clone(), None).await.unwrap();
        assert_eq!(view(&town, &anna, &at).await.evaluation(TODAY).lacking.len(), 1, "the tick was taken back");
        let ahead = town.casework.tick_course(&carla, &at, of.clone(), Some(date(2027, 1, 1))).await;
        assert!(matches!(ahead, Err(CourseError::NotYet)));
        town.casework.tick_course(&carla, &at, of, Some(TODAY)).await.unwrap();

        let read = view(&town, &anna, &at).await.revision;
        let silent = town.casework.propose_course(&anna, &at, read, "p1", grant(" ")).await;
        assert!(matches!(silent, Err(CourseError::Missing { field: "words" })));
        let stale = town.casework.propose_course(&anna, &at, read - 1, "p1", grant("sì")).await;
        assert!(matches!(stale, Err(CourseError::ChangedMeanwhile)));
        town.casework.propose_course(&anna, &at, read, "p1", grant("Ci sono tutti i requisiti.")).await.unwrap();
        town.casework.propose_course(&anna, &at, read, "p1", grant("Ci sono tutti i requisiti.")).await.unwrap();
        assert_eq!(town.count("SELECT count(*) FROM casework_course_act").await, 1, "pressed twice");
        assert!(matches!(
            town.casework.keep_facts(&carla, &at, written(&facts(), &Answers::new())).await,
            Err(CourseError::ChangedMeanwhile)
        ));

        // Who waits is told to who leads, and to the team; to nobody else.
        assert_eq!(town.casework.waiting_courses(&lead, TODAY).await.unwrap().len(), 1);
        assert_eq!(town.casework.waiting_courses(&far, TODAY).await.unwrap().len(), 0);
        let proposed = view(&town, &lead, &at).await;
        assert!(proposed.may_decide && !view(&town, &anna, &at).await.may_decide);
        let yes = Wanted { verdict: Some(Verdict::Grant), words: "Il fondo basta.".into() };
        for who in [&anna, &carla, &other, &far] {
            let not = town.casework.decide_course(who, &at, proposed.revision, "d", yes.clone()).await;
            assert!(matches!(not, Err(CourseError::Case(_))), "a worker, a colleague, another body decides");
        }
        let back = Wanted { verdict: None, words: "Manca la firma sull’impegno.".into() };
        town.casework.decide_course(&lead, &at, proposed.revision, "d0", back).await.unwrap();
        let read = view(&town, &anna, &at).await.revision;
        town.casework.propose_course(&anna, &at, read, "p2", grant("Ora la firma c’è.")).await.unwrap();
        let read = view(&town, &lead, &at).await.revision;
        town.casework.decide_course(&lead, &at, read, "d1", yes).await.unwrap();

        // The law changes; the decision does not.
        let mut found = shipped();
        let mut next = found.iter().find(|one| one.pathway.code() == "housing-emergency").unwrap().clone();
        next.pathway.form.version = 2;
        let limit = next.pathway.values.iter_mut().find(|value| value.code == "tetto").unwrap();
        limit.at[0].amount = 100_000;
        found.retain(|one| one.pathway.code() != "housing-emergency");
        found.push(next);
        land(&town, found, 51).await;
        let decided = view(&town, &anna, &at).await;
        assert!(decided.state == State::Decided && !decided.landed.offered);
        let told = &decided.last(Deed::Decided).unwrap().told;
        let sum = told.evaluation.as_ref().unwrap().sum.as_ref().unwrap();
        assert_eq!((sum.given(), sum.at_most.amount, sum.at_most.from), (1_200_000, 1_200_000, date(2016, 7, 25)));
        assert!(sum.at_most.source.get(kernel::Language::It).contains("D.M. 30 marzo 2016"));

        let none = town.casework.note_outcome(&anna, &at, "o", "boh", "").await;
        assert!(matches!(none, Err(CourseError::Missing { field: "outcome" })));
        town.casework.note_outcome(&anna, &at, "o", "resta", "").await.unwrap();
        let ended = view(&town, &anna, &at).await;
        assert!(ended.state == State::Ended && ended.acts.len() == 5, "proposed, back, proposed, decided, noted");
        let lying = town.texts("SELECT pathway || state FROM casework_course").await;
        assert_eq!(lying, ["housing-emergencyended"]);
    });
}

#[test]
fn a_coordinator_who_proposes_does_not_decide_and_a_mistake_stays_to_be_read() {
    on_both(async |town| {
        land(&town, shipped(), 60).await;
        let (lead, second) = (worker(1, "b", Role::Coordinator), worker(2, "b", Role::Coordinator));
        let case = town.case(&lead, "Inventatissimi").await;
        let new = NewCourse { form: "f".into(), pathway: "housing-emergency".into(), version: 1 };
        let at = at(case, town.casework.begin_course(&lead, case, new, TODAY).await.unwrap());
        let no = || Proposing { verdict: Verdict::Refuse, words: "Non c’è lo sfratto.".into() };
        let read = view(&town, &lead, &at).await.revision;
        town.casework.propose_course(&lead, &at, read, "p", no()).await.unwrap();
        let seen = view(&town, &lead, &at).await;
        let refuse = Wanted { verdict: Some(Verdict::Refuse), words: "Non c’è lo sfratto.".into() };
        let alone = town.casework.decide_course(&lead, &at, seen.revision, "d", refuse.clone()).await;
        assert!(matches!(alone, Err(CourseError::SamePerson)) && !seen.may_decide);
        let grant = Wanted { verdict: Some(Verdict::Grant), ..refuse.clone() };
        let against = town.casework.decide_course(&second, &at, seen.revision, "d", grant).await;
        assert!(matches!(against, Err(CourseError::NotReady)), "nobody grants what the rules do not");
        town.casework.decide_course(&second, &at, seen.revision, "d", refuse).await.unwrap();

        let new = NewCourse { form: "g".into(), pathway: "housing-emergency".into(), version: 1 };
        let at = AtCourse { course: town.casework.begin_course(&lead, case, new, TODAY).await.unwrap(), ..at };
        town.casework.set_course_aside(&lead, &at, "a", Some("Aperto per errore.")).await.unwrap();
        assert!(view(&town, &lead, &at).await.state == State::Aside);
        town.casework.set_course_aside(&lead, &at, "b", None).await.unwrap();
        let open = view(&town, &lead, &at).await;
        assert!(open.state == State::Open && open.acts.len() == 2);
    });
}

#[test]
fn what_has_landed_does_not_change() {
    on_both(async |town| {
        land(&town, shipped(), 70).await;
        let mut changed = shipped();
        changed[0].pathway.rules.clear();
        let chance = SeededChance::new(71);
        let refused =
            town.db.write(&Actor::operator(), move |tx| land_pathways(tx, &changed, NOW, &chance).map(drop)).await;
        assert!(refused.unwrap_err().to_string().contains("has changed since it was loaded"));
    });
}

/// Answers of a child entrusted to the services from the first of June, for two years.
fn mandate() -> Answers {
    [
        ("autorita", Answer::One("minorenni".into())),
        ("notifica", Answer::Date(date(2026, 5, 20))),
        ("inizio", Answer::Date(date(2026, 5, 27))),
        ("durata", Answer::Number(24)),
        ("fine", Answer::Date(date(2027, 3, 1))),
        ("ritmo", Answer::Number(6)),
        ("compiti-detti", Answer::YesNo(false)),
    ]
    .into_iter()
    .map(|(code, answer)| (code.to_owned(), answer))
    .collect()
}

#[test]
fn what_a_judge_decided_is_followed_and_reports_come_again_until_it_ends() {
    on_both(async |town| {
        land(&town, shipped(), 80).await;
        let anna = worker(8, "a", Role::CaseWorker);
        let case = town.case(&anna, "Inventatissimi").await;
        let new = NewCourse { form: "f".into(), pathway: "child-entrustment".into(), version: 1 };
        let at = at(case, town.casework.begin_course(&anna, case, new, TODAY).await.unwrap());
        town.casework.keep_facts(&anna, &at, written(&Answers::new(), &mandate())).await.unwrap();

        let seen = view(&town, &anna, &at).await;
        let found = seen.evaluation(TODAY);
        let says: Vec<_> = found.rules.iter().map(|rule| (rule.code.as_str(), rule.says)).collect();
        assert_eq!(says, [("durata", Says::Met), ("ritmo", Says::Met), ("compiti", Says::NotMet)]);
        let words = Proposing { verdict: Verdict::Refuse, words: "no".into() };
        let proposed = town.casework.propose_course(&anna, &at, seen.revision, "p", words).await;
        assert!(matches!(proposed, Err(CourseError::Case(_))), "nobody proposes what a judge decided");

        // Six months after it began; then as many after the last, until it ends.
        let report = Ticked::Step("relazione".into());
        let stands = async || {
            let view = view(&town, &anna, &at).await;
            let at = view.landed.pathway.steps.iter().position(|step| step.code == "relazione").unwrap();
            view.standing(TODAY, &TimeZone::UTC, &Holidays::default())[at]
        };
        assert_eq!(stands().await, Standing::Due(date(2026, 11, 23)));
        town.casework.tick_course(&anna, &at, report.clone(), Some(date(2026, 8, 31))).await.unwrap();
        town.casework.tick_course(&anna, &at, report.clone(), Some(date(2026, 8, 31))).await.unwrap();
        assert_eq!(stands().await, Standing::Due(date(2027, 3, 1)), "a Saturday and a Sunday later");
        town.casework.tick_course(&anna, &at, report.clone(), Some(date(2026, 11, 3))).await.unwrap();
        assert_eq!(stands().await, Standing::Done(date(2026, 11, 3)), "the next would come after the end");
        town.casework.tick_course(&anna, &at, report.clone(), None).await.unwrap();
        assert_eq!(
            stands().await,
            Standing::Due(date(2027, 3, 1)),
            "the tick that was taken back gives way to the one before"
        );
        town.casework.tick_course(&anna, &at, report, None).await.unwrap();
        assert_eq!(stands().await, Standing::Due(date(2026, 11, 23)));

        town.casework.note_outcome(&anna, &at, "o", "prorogato", "Altri dodici mesi.").await.unwrap();
        assert!(view(&town, &anna, &at).await.state == State::Ended);
    });
}

#[test]
fn a_term_in_hours_does_not_wait_for_monday() {
    let urgent = shipped().into_iter().find(|one| one.pathway.code() == "child-urgent-placement").unwrap().pathway;
    let friday = date(2026, 11, 20);
    let content = Content { answers: [("collocamento".to_owned(), Answer::Date(friday))].into(), ..Content::default() };
    let stands = standing(&urgent, &content, Done::default(), friday, &Holidays::default());
    assert_eq!(stands[..3], [Standing::Due(friday), Standing::Due(date(2026, 11, 21)), Standing::Waits]);
    let next_day = standing(&urgent, &content, Done::default(), date(2026, 11, 22), &Holidays::default());
    assert_eq!(next_day[1], Standing::Late(date(2026, 11, 21)));
}
