// SPDX-License-Identifier: EUPL-1.2
//! What persons ask about their data, on both databases: noted once, due in a month, answered by who may, what stands still meanwhile.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    case::life::Deed,
    rights::{
        Answer, Asker, Content, Extension, Ground, Lifting, NewRight, Outcome, Proof, Right, RightId, RightView,
        RightsError, Way, terms::Standing,
    },
};
use common::{TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use kernel::{Language, Localized};
use people::PersonId;

const WORDS: &str = "Vorrei vedere tutto quello che avete scritto.";

fn asked(person: PersonId, right: Right, received: Date) -> NewRight {
    NewRight {
        form: format!("{person} {}", right.code()),
        person,
        right,
        received,
        way: Way::InPerson,
        asker: Asker::Themselves,
        proof: Some(Proof::Document),
        content: Content { name: "Prova Inventati".into(), words: WORDS.into(), ..Content::default() },
    }
}

fn ground(code: &str) -> Ground {
    let text = Localized::italian("Una regola.").and(Language::En, "A rule.");
    Ground { code: code.into(), text: text.clone(), article: text }
}

fn answer(outcome: Outcome, ground_of: Option<&str>) -> Answer {
    let (words, complain) = ("Parole inventate.".to_owned(), vec![ground("garante")]);
    Answer { outcome, ground: ground_of.map(ground), complain, words, on: TODAY }
}

fn days(from: Date, days: i32) -> Date {
    from.checked_add(days.days()).unwrap()
}

/// Who receives, who leads, who watches; and the same of another body, beside those who may nothing.
fn who(role: Role) -> Who {
    worker(role as u64, "b", role)
}

async fn ids(town: &Town, who: &Who) -> Vec<RightId> {
    town.casework.rights(who).await.map(|all| all.into_iter().map(|one| one.id).collect()).unwrap_or_default()
}

async fn one(town: &Town, who: &Who, id: RightId) -> RightView {
    town.casework.right(who, id).await.unwrap()
}

#[test]
fn a_request_is_noted_once_is_due_in_a_month_and_is_told_to_more_than_one() {
    on_both(async |town| {
        let (front, lead, officer) = (who(Role::FrontDesk), who(Role::Coordinator), who(Role::DataProtectionOfficer));
        let person = town.person("Inventati").await;
        let room = &town.casework;
        let received = date(2026, 10, 31);
        let id = room.note_right(&front, asked(person, Right::Access, received), TODAY).await.unwrap();
        assert_eq!(
            room.note_right(&front, asked(person, Right::Access, received), TODAY).await.unwrap(),
            id,
            "sent twice"
        );
        let view = one(&town, &lead, id).await;
        assert_eq!(
            (view.due, view.standing(TODAY), view.content.words.as_str()),
            (date(2026, 11, 30), Standing::Waiting, WORDS)
        );

        // Another body and other roles know nothing of it; a colleague at the counter neither.
        let far = worker(50, "c", Role::Coordinator);
        for stranger in [
            &far,
            &worker(51, "c", Role::FrontDesk),
            &worker(52, "b", Role::FrontDesk),
            &who(Role::ReadOnly),
            &who(Role::Administrator),
            &who(Role::PartnerOperator),
        ] {
            assert!(ids(&town, stranger).await.is_empty());
            assert!(matches!(room.right(stranger, id).await, Err(RightsError::NotFound)));
            assert_eq!(room.rights_due(stranger, days(received, 90)).await.unwrap().all, 0);
        }
        // The one who noted it, the one who leads, the one who watches are told: soon, then late.
        for told in [&front, &lead, &officer] {
            assert_eq!(ids(&town, told).await, [id]);
            let due = |day| room.rights_due(told, day);
            assert_eq!(due(date(2026, 11, 19)).await.unwrap().all, 0);
            assert_eq!(due(date(2026, 11, 20)).await.map(|one| (one.late, one.all)).unwrap(), (0, 1));
            assert_eq!(due(date(2026, 12, 1)).await.map(|one| (one.late, one.all)).unwrap(), (1, 1));
        }
        // Whoever noted it does not answer it.
        let refused = room.answer_right(&front, (id, 1), answer(Outcome::Granted, None), TODAY).await;
        assert!(matches!(refused, Err(RightsError::NotFound)));

        let more = |told_on| Extension { told_on, why: "Ci sono molte carte.".into() };
        assert!(matches!(
            room.extend_right(&lead, (id, 1), more(date(2026, 10, 1)), TODAY).await,
            Err(RightsError::NoSuchDay("told"))
        ));
        let late = date(2026, 12, 1);
        assert!(
            matches!(room.extend_right(&lead, (id, 1), more(late), late).await, Err(RightsError::NoMoreTime)),
            "its day has passed"
        );
        room.extend_right(&officer, (id, 1), more(TODAY), TODAY).await.unwrap();
        assert!(
            matches!(room.extend_right(&lead, (id, 2), more(TODAY), TODAY).await, Err(RightsError::NoMoreTime)),
            "once"
        );
        let view = one(&town, &lead, id).await;
        assert_eq!((view.due, view.extended.unwrap().why.as_str()), (date(2027, 1, 31), "Ci sono molte carte."));

        let (a, b) = tokio::join!(
            room.answer_right(&lead, (id, 2), answer(Outcome::Granted, None), TODAY),
            room.answer_right(&officer, (id, 2), answer(Outcome::Granted, None), TODAY)
        );
        assert!(a.is_ok() != b.is_ok(), "one of two answers");
        let view = one(&town, &front, id).await;
        assert_eq!(
            (view.standing(late), view.answer.unwrap().words.as_str()),
            (Standing::Answered, "Parole inventate.")
        );
        assert_eq!(room.rights_due(&lead, days(late, 300)).await.unwrap().all, 0);
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action LIKE 'casework.right_%'").await, 3);
        assert_eq!(town.count("SELECT count(*) FROM casework_right").await, 1);
    });
}

#[test]
fn what_is_missing_is_named_and_nothing_is_refused_without_a_ground() {
    on_both(async |town| {
        let (front, lead) = (who(Role::FrontDesk), who(Role::Coordinator));
        let person = town.person("Inventati").await;
        let room = &town.casework;
        let wrong = |change: &dyn Fn(&mut NewRight)| {
            let mut new = asked(person, Right::Erasure, TODAY);
            change(&mut new);
            room.note_right(&front, new, TODAY)
        };
        assert!(matches!(wrong(&|new| new.received = days(TODAY, 1)).await, Err(RightsError::NoSuchDay("received"))));
        assert!(matches!(wrong(&|new| new.received = date(2020, 1, 1)).await, Err(RightsError::NoSuchDay("received"))));
        assert!(matches!(wrong(&|new| new.asker = Asker::Guardian).await, Err(RightsError::Missing("asker-name"))));
        assert!(matches!(
            wrong(&|new| (new.asker, new.content.asker) = (Asker::Guardian, "Tutore".into())).await,
            Err(RightsError::Missing("power"))
        ));
        assert!(matches!(
            wrong(&|new| (new.right, new.content.words) = (Right::Correction, String::new())).await,
            Err(RightsError::Missing("words"))
        ));
        assert!(matches!(
            wrong(&|new| new.content.words = "x".repeat(4_001)).await,
            Err(RightsError::TooLong("words"))
        ));
        for nobody in [
            who(Role::ReadOnly),
            who(Role::Administrator),
            who(Role::DataProtectionOfficer),
            who(Role::PartnerOperator),
        ] {
            let refused = room.note_right(&nobody, asked(person, Right::Erasure, TODAY), TODAY).await;
            assert!(matches!(refused, Err(RightsError::NotFound)));
        }

        let id = wrong(&|new| new.proof = None).await.unwrap();
        let said = |outcome, ground| room.answer_right(&lead, (id, 1), answer(outcome, ground), TODAY);
        assert!(matches!(said(Outcome::Granted, None).await, Err(RightsError::NotIdentified)));
        assert!(matches!(said(Outcome::Refused, Some("public-archive")).await, Err(RightsError::NotIdentified)));
        room.prove_right(&lead, (id, 1), Proof::Known).await.unwrap();
        assert!(matches!(room.prove_right(&lead, (id, 1), Proof::Copy).await, Err(RightsError::ChangedMeanwhile)));
        let said = |outcome, ground: Option<&str>, on| {
            room.answer_right(&lead, (id, 2), Answer { on, ..answer(outcome, ground) }, TODAY)
        };
        assert!(matches!(said(Outcome::Refused, None, TODAY).await, Err(RightsError::Missing("ground"))));
        assert!(matches!(said(Outcome::Partly, None, TODAY).await, Err(RightsError::Missing("ground"))));
        let wordless = Answer { words: " ".into(), ..answer(Outcome::Granted, None) };
        let wordless = room.answer_right(&lead, (id, 2), wordless, TODAY).await;
        assert!(matches!(wordless, Err(RightsError::Missing("words"))), "what was erased is said");
        for day in [days(TODAY, -1), days(TODAY, 1)] {
            assert!(matches!(said(Outcome::Refused, Some("x"), day).await, Err(RightsError::NoSuchDay("on"))));
        }
        said(Outcome::Refused, Some("public-archive"), TODAY).await.unwrap();
        let kept = one(&town, &lead, id).await.answer.unwrap();
        assert_eq!(
            (kept.ground.unwrap().code.as_str(), kept.complain.len()),
            ("public-archive", 1),
            "the words of that day stay"
        );
        assert!(matches!(said(Outcome::Granted, None, TODAY).await, Err(RightsError::Answered)));
    });
}

#[test]
fn the_copy_is_for_who_leads_the_body_and_after_it_was_seen_who_asks() {
    on_both(async |town| {
        let (front, lead, officer) = (who(Role::FrontDesk), who(Role::Coordinator), who(Role::DataProtectionOfficer));
        let person = town.person("Inventati").await;
        let room = &town.casework;
        let new = NewRight { proof: None, ..asked(person, Right::Access, TODAY) };
        let id = room.note_right(&front, new, TODAY).await.unwrap();
        assert!(matches!(room.begin_copy(&lead, id).await, Err(RightsError::NotIdentified)));
        room.prove_right(&officer, (id, 1), Proof::Document).await.unwrap();
        for nobody in [&front, &officer, &worker(60, "c", Role::Coordinator), &who(Role::CaseWorker)] {
            assert!(matches!(room.begin_copy(nobody, id).await, Err(RightsError::NotFound)));
        }
        room.begin_copy(&lead, id).await.unwrap();
        assert!(one(&town, &front, id).await.copied_at.is_some());
        // It may be handed out again after the answer.
        room.answer_right(&lead, (id, 2), answer(Outcome::Granted, None), TODAY).await.unwrap();
        room.begin_copy(&lead, id).await.unwrap();
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'casework.right_copied'").await, 2);
        let other = room.note_right(&front, asked(person, Right::Erasure, TODAY), TODAY).await.unwrap();
        assert!(matches!(room.begin_copy(&lead, other).await, Err(RightsError::NotFound)), "no copy was asked for");
    });
}

#[test]
fn what_stands_still_is_told_until_it_is_lifted_and_the_person_is_told_first() {
    on_both(async |town| {
        let (front, lead, anna) = (who(Role::FrontDesk), who(Role::Coordinator), who(Role::CaseWorker));
        let room = &town.casework;
        let person = town.person("Inventati").await;
        let case = room.open_case(&anna, common::new("Inventati", [person]), TODAY).await.unwrap();
        let elsewhere = worker(70, "c", Role::CaseWorker);
        let far = room.open_case(&elsewhere, common::new("Altrove", [person]), TODAY).await.unwrap();
        let id = room.note_right(&front, asked(person, Right::Restriction, TODAY), TODAY).await.unwrap();
        assert!(room.holds_of(&front, &[person]).await.unwrap().is_empty(), "asked is not granted");
        // The team of a case, a sealed one too, knows that somebody waits for an answer; nobody else does.
        let asked_in = async |who: &Who, case| room.held_still(who, case, TODAY).await.unwrap().asked;
        assert_eq!(asked_in(&anna, case).await, [(Right::Restriction, date(2026, 12, 18))]);
        town.join(&anna, case, &worker(71, "b", Role::CaseWorker)).await;
        let at = town.at(&anna, case).await;
        room.seal_case(&anna, at, "parole").await.unwrap();
        assert_eq!((asked_in(&anna, case).await.len(), asked_in(&lead, case).await.len()), (1, 0));
        assert!(asked_in(&elsewhere, far).await.is_empty(), "asked of another body");
        let none = room.answer_right(&lead, (id, 1), answer(Outcome::Granted, None), TODAY).await;
        assert!(matches!(none, Err(RightsError::Missing("ground"))), "in which situation");
        room.answer_right(&lead, (id, 1), answer(Outcome::Granted, Some("contested")), TODAY).await.unwrap();

        let holds = room.holds_of(&front, &[person]).await.unwrap();
        assert_eq!(
            holds.iter().map(|one| (one.ground.as_str(), one.body.as_str(), one.since)).collect::<Vec<_>>(),
            [("contested", "b", TODAY)]
        );
        assert!(room.held_still(&anna, case, TODAY).await.unwrap().waits());
        assert!(!room.held_still(&elsewhere, far, TODAY).await.unwrap().waits(), "another body answers for itself");
        for stranger in [&elsewhere, &who(Role::DataProtectionOfficer), &who(Role::FrontDesk)] {
            assert!(room.held_still(stranger, case, TODAY).await.unwrap().holds.is_empty(), "no case, no word of it");
        }
        // Urgent help goes on, and it is still said.
        town.act(&anna, case, Deed::TakeAtOnce).await.unwrap();
        let still = room.held_still(&anna, case, TODAY).await.unwrap();
        assert!(!still.waits() && still.holds.len() == 1);
        let open = room.case_for(&anna, case, TODAY).await.unwrap();
        assert_eq!(room.still_in(&anna, &open).await.unwrap(), still, "who has it open is told the same");

        let lift = |told_on, why: &str| room.lift_restriction(&lead, id, Lifting { told_on, why: why.into() }, TODAY);
        assert!(matches!(lift(TODAY, " ").await, Err(RightsError::Missing("lift-why"))));
        assert!(
            matches!(lift(days(TODAY, 1), "x").await, Err(RightsError::NoSuchDay("lift-told"))),
            "the person first"
        );
        assert!(matches!(lift(days(TODAY, -1), "x").await, Err(RightsError::NoSuchDay("lift-told"))));
        lift(TODAY, "I dati sono stati verificati.").await.unwrap();
        assert!(matches!(lift(TODAY, "x").await, Err(RightsError::NotRestricted)));
        assert!(room.holds_of(&front, &[person]).await.unwrap().is_empty());
        assert!(!one(&town, &lead, id).await.stands_still());
    });
}

#[test]
fn nothing_that_was_said_lies_open() {
    on_both(async |town| {
        let (front, lead) = (who(Role::FrontDesk), who(Role::Coordinator));
        let person = town.person("Inventati").await;
        let id = town.casework.note_right(&front, asked(person, Right::Access, TODAY), TODAY).await.unwrap();
        town.casework.answer_right(&lead, (id, 1), answer(Outcome::Granted, None), TODAY).await.unwrap();
        let lies = town
            .texts("SELECT kind || body || received || due || way || asker || proof || outcome FROM casework_right")
            .await;
        assert!(lies.iter().all(|row| !row.contains("Inventati") && !row.contains("Vorrei")));
        let told = town.texts("SELECT details FROM audit_entry WHERE action LIKE 'casework.right_%'").await;
        assert!(told.len() == 2 && told.iter().all(|one| !one.contains("Vorrei") && !one.contains("Parole")));
    });
}
