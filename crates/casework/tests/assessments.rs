// SPDX-License-Identifier: EUPL-1.2
//! Assessments on both databases: several hands on one draft, finished once, read beside the last, never readable by who does not work on
//! the case, and never at rest.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    assessment::{AssessmentError, AssessmentId, AssessmentView, NewAssessment, State, merge::Change},
    case::{CaseError, CaseId, life::Deed, reasons::Refusal},
    instrument::{Answer, ItemKind, asked},
};
use common::{TODAY, Town, on_both, worker};
use identity::{Role, Who};
use kernel::{Actor, SeededChance};
use std::path::Path;

const CODE: &str = "analisi-preliminare";

/// A town with the instruments that are shipped, and a case.
async fn begun(town: &Town, who: &Who, name: &str) -> CaseId {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    let found = casework::read_folder(&pack).0;
    let now = common::NOW;
    town.db.write(&Actor::operator(), move |tx| casework::land(tx, &found, now, &SeededChance::new(5))).await.unwrap();
    town.case(who, name).await
}

fn new(form: &str) -> NewAssessment {
    NewAssessment { form: form.into(), person: None, instrument: CODE.into(), version: 1 }
}

async fn begin(town: &Town, who: &Who, case: CaseId, form: &str) -> AssessmentId {
    town.casework.begin_assessment(who, case, new(form), TODAY).await.unwrap()
}

async fn view(town: &Town, who: &Who, case: CaseId, id: AssessmentId) -> AssessmentView {
    town.casework.assessment(who, case, id, TODAY).await.unwrap()
}

/// The answer at this place of every question that offers some, and words wherever words are asked; what comes up by it too.
async fn answered(town: &Town, who: &Who, case: CaseId, id: AssessmentId, place: usize) {
    for _ in 0..5 {
        let view = view(town, who, case, id).await;
        let changes: Vec<Change> = asked(&view.landed.instrument, &view.answers)
            .into_iter()
            .map(|item| {
                let now = match &item.kind {
                    ItemKind::One(options) => Answer::One(options[place.min(options.len() - 1)].code.clone()),
                    ItemKind::Several(options) => Answer::Several(vec![options[0].code.clone()]),
                    ItemKind::Number { least, .. } | ItemKind::Scale { least, .. } => Answer::Number(*least),
                    ItemKind::Money { .. } => Answer::Money(100),
                    ItemKind::YesNo { .. } => Answer::YesNo(place == 0),
                    ItemKind::Date => Answer::Date(TODAY),
                    ItemKind::Text { .. } => Answer::Text("Parole di prova".into()),
                };
                let was = view.answers.get(&item.code).cloned();
                Change { item: item.code.clone(), was, now: Some(now), over: false }
            })
            .collect();
        let saved = town.casework.keep_answers(who, case, id, changes, TODAY).await.unwrap();
        assert!(saved.clashes.is_empty());
    }
}

fn refused<T>(outcome: Result<T, AssessmentError>) -> AssessmentError {
    outcome.err().expect("it was not refused")
}

fn nothing<T>(outcome: Result<T, AssessmentError>) -> bool {
    matches!(outcome, Err(AssessmentError::Case(CaseError::NotFound)))
}

/// The first question that offers answers.
fn first(view: &AssessmentView) -> (String, Vec<Answer>) {
    let mut items = view.landed.instrument.items();
    items
        .find_map(|item| match &item.kind {
            ItemKind::One(options) => {
                let answers = options.iter().map(|option| Answer::One(option.code.clone())).collect();
                Some((item.code.clone(), answers))
            }
            _ => None,
        })
        .unwrap()
}

fn change(item: &str, was: Option<&Answer>, now: &Answer, over: bool) -> Vec<Change> {
    vec![Change { item: item.into(), was: was.cloned(), now: Some(now.clone()), over }]
}

#[test]
fn from_the_first_answer_to_the_next_year() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = begun(&town, &anna, "Annuali").await;
        let id = begin(&town, &anna, case, "uno").await;
        assert_eq!(begin(&town, &anna, case, "uno").await, id, "the same form again begins nothing");
        let unfinished = refused(town.casework.finish_assessment(&anna, case, id, 1, TODAY).await);
        assert!(matches!(unfinished, AssessmentError::Missing(items) if !items.is_empty()));

        answered(&town, &anna, case, id, 0).await;
        let draft = view(&town, &anna, case, id).await;
        assert!(draft.may_answer && draft.previous.is_none() && draft.finished.is_none());
        let stale = refused(town.casework.finish_assessment(&anna, case, id, draft.revision - 1, TODAY).await);
        assert!(matches!(stale, AssessmentError::ChangedMeanwhile), "somebody answered since it was read");
        town.casework.finish_assessment(&anna, case, id, draft.revision, TODAY).await.unwrap();
        let finished = view(&town, &anna, case, id).await;
        assert!(finished.state == State::Finished && finished.answers == draft.answers);
        let (item, options) = first(&finished);
        let late = change(&item, finished.answers.get(&item), &options[1], false);
        let late = refused(town.casework.keep_answers(&anna, case, id, late, TODAY).await);
        assert!(matches!(late, AssessmentError::ChangedMeanwhile), "a finished one never changes");

        town.clock.advance_seconds(300 * 86_400);
        let next = begin(&town, &anna, case, "due").await;
        let beside = view(&town, &anna, case, next).await.previous.expect("the last one");
        assert!(beside.answers == finished.answers);
        answered(&town, &anna, case, next, 1).await;
        let read = view(&town, &anna, case, next).await;
        town.casework.finish_assessment(&anna, case, next, read.revision, TODAY).await.unwrap();
        assert!(view(&town, &anna, case, id).await.previous.is_none(), "what came later is not what came before");

        // A correction stands beside what it corrects, and beside what was there before both.
        town.clock.advance_seconds(60);
        let right = town.casework.correct_assessment(&anna, case, next, TODAY).await.unwrap();
        assert_eq!(town.casework.correct_assessment(&anna, case, next, TODAY).await.unwrap(), right);
        let draft = view(&town, &anna, case, right).await;
        assert!(draft.answers == read.answers && draft.previous.unwrap().answers == finished.answers);
        town.casework.finish_assessment(&anna, case, right, draft.revision, TODAY).await.unwrap();
        assert_eq!(view(&town, &anna, case, next).await.corrected_by, Some((right, State::Finished)));
        let open = town.casework.case_for(&anna, case, TODAY).await.unwrap();
        let lines = town.casework.assessments(&anna, &open).await.unwrap();
        let told: Vec<_> = lines.iter().map(|line| (line.id, line.corrected_by)).collect();
        assert_eq!(told, [(right, None), (next, Some(right)), (id, None)]);
    });
}

#[test]
fn two_hands_on_one_draft_lose_nothing() {
    on_both(async |town| {
        let (anna, bruno) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let case = begun(&town, &anna, "Mani").await;
        town.join(&anna, case, &bruno).await;
        let id = begin(&town, &anna, case, "uno").await;
        let (item, options) = first(&view(&town, &anna, case, id).await);
        let room = &town.casework;
        room.keep_answers(&anna, case, id, change(&item, None, &options[0], false), TODAY).await.unwrap();
        let saved = room.keep_answers(&bruno, case, id, change(&item, None, &options[1], false), TODAY).await.unwrap();
        let [(clash, Some(by))] = saved.clashes.as_slice() else { panic!("one clash") };
        assert!(clash.theirs.as_ref() == Some(&options[0]) && by.body == "b");
        assert!(
            view(&town, &bruno, case, id).await.answers.get(&item) == Some(&options[0]),
            "nothing overruled unseen"
        );
        // Seen, and said again.
        let over = change(&item, Some(&options[0]), &options[1], true);
        assert!(room.keep_answers(&bruno, case, id, over, TODAY).await.unwrap().clashes.is_empty());
        let after = view(&town, &anna, case, id).await;
        assert!(after.answers.get(&item) == Some(&options[1]) && after.hands[&item].body == "c");
        assert!(
            after.gave_way.len() == 1 && after.gave_way[0].answer == options[0] && after.gave_way[0].by.body == "b"
        );
        // All at once, each another question: every answer arrives.
        let texts: Vec<String> = after.landed.instrument.items().map(|item| item.code.clone()).collect();
        let mut hands = tokio::task::JoinSet::new();
        for (at, code) in texts.iter().enumerate() {
            let (room, who) = (room.clone(), if at % 2 == 0 { anna.clone() } else { bruno.clone() });
            let change = Change {
                item: code.clone(),
                was: after.answers.get(code).cloned(),
                now: Some(options[0].clone()),
                over: false,
            };
            hands.spawn(async move {
                room.keep_answers(&who, case, id, vec![change], TODAY).await.map(|saved| saved.clashes.len())
            });
        }
        let mut kept = 0;
        while let Some(done) = hands.join_next().await {
            kept += usize::from(done.unwrap().is_ok());
        }
        let whole = view(&town, &anna, case, id).await;
        assert!(kept >= texts.len() / 2 && whole.answers.values().filter(|one| **one == options[0]).count() >= kept);
    });
}

#[test]
fn nothing_for_who_does_not_work_on_the_case() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = begun(&town, &anna, "Altrui").await;
        let id = begin(&town, &anna, case, "uno").await;
        let (item, options) = first(&view(&town, &anna, case, id).await);
        let room = &town.casework;
        for role in Role::ALL {
            for body in ["b", "c"] {
                let who = worker(7, body, role);
                if role == Role::Coordinator && body == "b" {
                    assert!(room.assessment(&who, case, id, TODAY).await.is_ok(), "who leads the body reads its cases");
                    continue;
                }
                assert!(nothing(room.assessment(&who, case, id, TODAY).await), "{role} of {body}");
                assert!(nothing(room.begin_assessment(&who, case, new("altro"), TODAY).await));
                let changes = change(&item, None, &options[0], false);
                assert!(nothing(room.keep_answers(&who, case, id, changes, TODAY).await));
                assert!(nothing(room.finish_assessment(&who, case, id, 1, TODAY).await));
                assert!(nothing(room.correct_assessment(&who, case, id, TODAY).await));
                assert!(nothing(room.set_assessment_aside(&who, case, id, Some("perché sì"), TODAY).await));
            }
        }
        // Another case of one's own opens nothing of this one.
        let other = town.case(&anna, "Diversi").await;
        assert!(nothing(room.assessment(&anna, other, id, TODAY).await));
        // A partner of the team reads and answers nothing.
        let partner = worker(8, "c", Role::PartnerOperator);
        town.join(&anna, case, &partner).await;
        assert!(!view(&town, &partner, case, id).await.may_answer);
        assert!(nothing(room.finish_assessment(&partner, case, id, 1, TODAY).await));
        // About somebody whom the case does not concern.
        let stranger = town.person("Estranei").await;
        let about = NewAssessment { person: Some(stranger), ..new("estranei") };
        assert!(nothing(room.begin_assessment(&anna, case, about, TODAY).await));
    });
}

#[test]
fn set_aside_with_a_reason_and_taken_back_and_not_in_a_closed_case() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = begun(&town, &anna, "Sbagli").await;
        let room = &town.casework;
        let id = begin(&town, &anna, case, "uno").await;
        let silent = refused(room.set_assessment_aside(&anna, case, id, Some("  "), TODAY).await);
        assert!(matches!(silent, AssessmentError::NoReason));
        let long = "x".repeat(301);
        assert!(matches!(
            refused(room.set_assessment_aside(&anna, case, id, Some(&long), TODAY).await),
            AssessmentError::TooLong
        ));
        room.set_assessment_aside(&anna, case, id, Some("Caso sbagliato"), TODAY).await.unwrap();
        let aside = view(&town, &anna, case, id).await;
        assert!(aside.state == State::Aside && aside.aside == "Caso sbagliato");
        let twice = refused(room.set_assessment_aside(&anna, case, id, Some("Ancora"), TODAY).await);
        assert!(matches!(twice, AssessmentError::ChangedMeanwhile));
        room.set_assessment_aside(&anna, case, id, None, TODAY).await.unwrap();
        assert!(view(&town, &anna, case, id).await.state == State::Draft);
        let unknown = NewAssessment { version: 9, ..new("nove") };
        assert!(matches!(
            refused(room.begin_assessment(&anna, case, unknown, TODAY).await),
            AssessmentError::NotOffered
        ));

        town.act(&anna, case, Deed::Refuse(Refusal::NotCompetent)).await.unwrap();
        assert!(matches!(
            refused(room.begin_assessment(&anna, case, new("due"), TODAY).await),
            AssessmentError::CaseClosed
        ));
        assert!(!view(&town, &anna, case, id).await.may_answer, "read, and changed no more");
    });
}

#[test]
fn no_answer_lies_open_on_the_disk_and_every_reading_is_told() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let case = begun(&town, &anna, "Chiusi").await;
        let id = begin(&town, &anna, case, "uno").await;
        answered(&town, &anna, case, id, 0).await;
        let before = town.count("SELECT count(*) FROM audit_entry").await;
        view(&town, &anna, case, id).await;
        assert!(town.count("SELECT count(*) FROM audit_entry").await > before, "the reading stands in the audit");
        let open = "SELECT id || case_id || coalesce(person, '') || instrument || state || begun_by || begun_body FROM casework_assessment";
        for text in town.texts(open).await {
            assert!(!text.contains("Parole di prova"), "{text}");
        }
        let details = "SELECT details FROM audit_entry WHERE action LIKE 'casework.assessment%'";
        for text in town.texts(details).await {
            assert!(!text.contains("Parole") && text.contains("assessment"), "{text}");
        }
    });
}
