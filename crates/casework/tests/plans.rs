// SPDX-License-Identifier: EUPL-1.2
//! A plan from the first draft to the second version, on both databases: two hands, signatures, progress, what is late and whom it is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use casework::{
    case::{CaseId, life::Deed, reasons::Refusal},
    plan::{
        Aside, AtPlan, NewPlan, PlanError, PlanId, PlanView, State,
        kinds::{Kind, Outcome, Power, Term, Unit, Way},
        late::Progress,
        merge::Change,
        rhythm::Every,
        sign::{Signature, Signer},
        text::{Commitment, Frame, Goal, Lack, Party, PieceId, Spot, Text},
        wording::{LONGEST_WORDS, Said},
    },
};
use common::{NOW, TODAY, Town, on_both, worker};
use identity::{Role, Who};
use jiff::{ToSpan, civil::date};
use kernel::{Id, Language, SeededChance};

fn piece(number: u64) -> PieceId {
    Id::new(NOW, &SeededChance::new(number))
}

fn goal(what: &str) -> Goal {
    let (sign, needs) = ("le chiavi in mano".to_owned(), ["home".to_owned()].into());
    Goal { what: what.to_owned(), sign, term: Term::Short, needs }
}

fn promise(by: Party, what: &str) -> Commitment {
    let due = Some(date(2026, 12, 1));
    Commitment { goal: piece(1), by, what: what.to_owned(), due, ask: String::new() }
}

/// What a page writes: everything that stands otherwise than it was read.
fn from(read: &Text, now: &Text) -> Vec<Change> {
    let spots = [Spot::Frame, Spot::Goal(piece(1)), Spot::Commitment(piece(11)), Spot::Commitment(piece(12))];
    let change = |spot| Change { spot, was: read.get(spot), now: now.get(spot), over: false };
    spots.into_iter().map(change).collect()
}

fn whole() -> Text {
    let frame = Frame { first: Some(date(2026, 11, 18)), every: Every::new(1, Unit::Months) };
    let mut text = Text { frame, ..Text::default() };
    text.goals.insert(piece(1), goal("Una casa prima di gennaio"));
    text.commitments.insert(piece(11), promise(Party::Body("b".to_owned()), "Chiama il proprietario"));
    text.commitments.insert(piece(12), promise(Party::Family, "Porta il contratto"));
    text
}

async fn view(town: &Town, who: &Who, case: CaseId, plan: PlanId) -> PlanView {
    let open = town.casework.case_for(who, case, TODAY).await.unwrap();
    town.casework.plan(who, &open, plan).await.unwrap()
}

fn signed(signer: Signer) -> Signature {
    Signature { signer, on: TODAY, way: Way::Paper }
}

fn for_body() -> Signature {
    signed(Signer::Body { body: "b".to_owned(), who: "Operatrice Di Prova".to_owned() })
}

async fn begun(town: &Town, who: &Who, case: CaseId) -> AtPlan {
    let new = NewPlan { form: case.to_string(), kind: Kind::Framework };
    let plan = town.casework.begin_plan(who, case, new.clone(), TODAY).await.unwrap();
    assert_eq!(town.casework.begin_plan(who, case, new, TODAY).await.unwrap(), plan, "the same form again");
    AtPlan { case, plan, version: 1, today: TODAY }
}

#[test]
fn two_hands_then_a_signature_then_another_version() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        let at = begun(&town, &anna, case).await;
        let early = town.casework.sign_plan(&anna, at, 1, "f0", for_body()).await;
        assert!(matches!(early, Err(PlanError::Lacking(lacks)) if lacks == [Lack::Review, Lack::Goals]));

        // Both read the empty draft. Each writes what she knows; then both write the same words otherwise.
        let (read, mut hers) = (Text::default(), Text::default());
        hers.goals.insert(piece(1), goal("Una casa prima di gennaio"));
        town.casework.write_plan(&anna, at, from(&read, &hers)).await.unwrap();
        let mut mine = whole();
        mine.goals.clear();
        let saved = town.casework.write_plan(&carla, at, from(&read, &mine)).await.unwrap();
        assert!(saved.clashes.is_empty());
        let both = view(&town, &anna, case, at.plan).await.versions.remove(0);
        assert!(both.text == whole() && both.hands.len() == 4);
        let mut other = whole();
        other.goals.get_mut(&piece(1)).unwrap().what = "Una casa per tutti".to_owned();
        town.casework.write_plan(&anna, at, from(&whole(), &other)).await.unwrap();
        let mut third = whole();
        third.goals.get_mut(&piece(1)).unwrap().what = "Una casa in affitto".to_owned();
        let saved = town.casework.write_plan(&carla, at, from(&whole(), &third)).await.unwrap();
        let (clash, by) = &saved.clashes[0];
        assert!(clash.fields == ["what"] && by.as_ref().unwrap().body == "b", "told whose the other is");
        let change = Change { spot: clash.spot, was: clash.theirs.clone(), now: clash.ours.clone(), over: true };
        town.casework.write_plan(&carla, at, vec![change]).await.unwrap();
        let draft = view(&town, &anna, case, at.plan).await.versions.remove(0);
        assert!(draft.text == third && draft.gave_way.len() == 1, "what gave way stays in the record");

        // What was read is what is signed.
        let stale = town.casework.sign_plan(&anna, at, draft.revision - 1, "f1", for_body()).await;
        assert!(matches!(stale, Err(PlanError::ChangedMeanwhile)));
        town.casework.sign_plan(&anna, at, draft.revision, "f2", for_body()).await.unwrap();
        town.casework.sign_plan(&anna, at, draft.revision, "f2", for_body()).await.unwrap();
        assert_eq!(town.count("SELECT count(*) FROM casework_plan_signature").await, 1, "pressed twice");
        let fixed = town.casework.write_plan(&anna, at, from(&third, &whole())).await;
        assert!(matches!(fixed, Err(PlanError::Fixed)));

        let second = AtPlan { version: town.casework.next_version(&anna, at).await.unwrap(), ..at };
        assert_eq!((second.version, town.casework.next_version(&carla, at).await.unwrap()), (2, 2), "one draft");
        town.casework.write_plan(&anna, second, from(&third, &whole())).await.unwrap();
        let found = view(&town, &anna, case, at.plan).await;
        assert!(found.versions[0].text == third && found.versions[1].text == whole());
        assert_eq!(found.in_force().unwrap().number, 1, "until somebody signs the second");
        town.casework.set_draft_aside(&anna, second, Aside::Set).await.unwrap();
        assert!(view(&town, &anna, case, at.plan).await.draft().is_none());
        town.casework.set_draft_aside(&anna, second, Aside::TakeUp).await.unwrap();
        assert_eq!(view(&town, &anna, case, at.plan).await.draft().unwrap().state, State::Draft);
    });
}

#[test]
fn what_is_late_is_told_to_the_whole_team_until_somebody_says_what_came_of_it() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let (head, stranger) = (worker(3, "b", Role::Coordinator), worker(4, "b", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        let at = begun(&town, &anna, case).await;
        town.casework.write_plan(&anna, at, from(&Text::default(), &whole())).await.unwrap();
        town.casework.sign_plan(&anna, at, 2, "f", for_body()).await.unwrap();
        let day = date(2026, 12, 2);
        assert!(town.casework.late_plans(&carla, date(2026, 12, 1)).await.unwrap().is_empty(), "on its day");
        for who in [&anna, &carla, &head] {
            let late = town.casework.late_plans(who, day).await.unwrap();
            assert_eq!((late.len(), late[0].many, late[0].since), (1, 2, date(2026, 12, 1)));
        }
        for who in [stranger, worker(5, "b", Role::Administrator), worker(6, "b", Role::ReadOnly)] {
            assert!(town.casework.late_plans(&who, day).await.unwrap().is_empty());
        }
        let came = |of: Option<PieceId>, outcome| Progress { of, outcome, on: day, words: String::new() };
        let then = AtPlan { today: day, ..at };
        let mute = town.casework.note_progress(&carla, then, came(Some(piece(12)), Outcome::GivenUp)).await;
        assert!(matches!(mute, Err(PlanError::Missing { field: "words" })));
        let soon = Progress { on: day.checked_add(1.day()).unwrap(), ..came(Some(piece(12)), Outcome::Kept) };
        assert!(matches!(town.casework.note_progress(&carla, then, soon).await, Err(PlanError::NotYet)));
        let unknown = town.casework.note_progress(&carla, then, came(Some(piece(77)), Outcome::Kept)).await;
        assert!(matches!(unknown, Err(PlanError::NotFound)));
        town.casework.note_progress(&carla, then, came(Some(piece(12)), Outcome::Partly)).await.unwrap();
        town.casework.note_progress(&carla, then, came(Some(piece(11)), Outcome::Kept)).await.unwrap();
        assert!(town.casework.late_plans(&anna, day).await.unwrap().is_empty());
        // Another version with the same promises: what was said of them still holds.
        let second = town.casework.next_version(&anna, then).await.unwrap();
        let at = AtPlan { version: second, ..at };
        town.casework.sign_plan(&anna, at, 1, "g", for_body()).await.unwrap();
        assert!(town.casework.late_plans(&anna, day).await.unwrap().is_empty(), "kept once is kept");
        let older = town.casework.note_progress(&carla, then, came(Some(piece(11)), Outcome::Not)).await;
        assert!(matches!(older, Err(PlanError::Fixed)), "it does not hold any more");
        // A month from the first day, and again a month after it was looked at.
        let later = date(2026, 12, 19);
        assert_eq!(town.casework.late_plans(&anna, later).await.unwrap()[0].since, date(2026, 12, 18));
        let review = Progress { on: later, ..came(None, Outcome::Kept) };
        town.casework.note_progress(&carla, AtPlan { today: later, ..at }, review).await.unwrap();
        assert!(town.casework.late_plans(&anna, date(2027, 1, 18)).await.unwrap().is_empty());
        assert_eq!(
            {
                let found = view(&town, &anna, case, at.plan).await;
                found.next_review(found.in_force().unwrap())
            },
            Some(date(2027, 1, 18))
        );
        // Of a closed case nothing is late, and nothing is written any more.
        town.act(&anna, case, Deed::Assess).await.unwrap();
        town.act(&anna, case, Deed::Refuse(Refusal::NoNeed)).await.unwrap();
        assert!(town.casework.late_plans(&anna, date(2027, 3, 1)).await.unwrap().is_empty());
        assert!(matches!(town.casework.next_version(&anna, at).await, Err(PlanError::CaseClosed)));
    });
}

#[test]
fn who_does_not_carry_the_case_writes_nothing_and_a_power_names_its_act() {
    on_both(async |town| {
        let anna = worker(1, "b", Role::CaseWorker);
        let (partner, stranger) = (worker(2, "c", Role::PartnerOperator), worker(4, "b", Role::CaseWorker));
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &partner).await;
        let at = begun(&town, &anna, case).await;
        for who in [&partner, &stranger] {
            let new = NewPlan { form: "x".to_owned(), kind: Kind::Care };
            assert!(matches!(town.casework.begin_plan(who, case, new, TODAY).await, Err(PlanError::NotFound)));
            let written = town.casework.write_plan(who, at, from(&Text::default(), &whole())).await;
            assert!(matches!(written, Err(PlanError::NotFound)));
            assert!(matches!(town.casework.sign_plan(who, at, 1, "f", for_body()).await, Err(PlanError::NotFound)));
        }
        assert_eq!(view(&town, &partner, case, at.plan).await.versions.len(), 1, "a partner of the team reads");
        town.casework.write_plan(&anna, at, from(&Text::default(), &whole())).await.unwrap();
        let person = town.casework.case_for(&anna, case, TODAY).await.unwrap().concerned[0];
        let by = |source: &str| {
            let who = "Tutrice Di Prova".to_owned();
            signed(Signer::ByPower { who, of: [person].into(), power: Power::Guardian, source: source.to_owned() })
        };
        let bare = town.casework.sign_plan(&anna, at, 2, "f", by(" ")).await;
        assert!(matches!(bare, Err(PlanError::Missing { field: "source" })));
        let elsewhere = signed(Signer::Person(Id::new(NOW, &SeededChance::new(5))));
        assert!(matches!(town.casework.sign_plan(&anna, at, 2, "f", elsewhere).await, Err(PlanError::NotFound)));
        town.casework.sign_plan(&anna, at, 2, "f", by("Tribunale di prova, decreto 1 del 2026")).await.unwrap();
        // The words lie sealed: neither table nor audit holds one.
        let told = town.texts("SELECT details FROM audit_entry").await.join("\n");
        assert!(told.contains("plan") && !told.contains("casa") && !told.contains("Tutrice"));
    });
}

fn said(sentence: &str, read: &str, now: &str) -> Said {
    Said { sentence: sentence.to_owned(), read: read.to_owned(), now: now.to_owned() }
}

#[test]
fn a_plan_is_told_to_its_family_in_their_language() {
    on_both(async |town| {
        let (anna, carla) = (worker(1, "b", Role::CaseWorker), worker(2, "c", Role::CaseWorker));
        let stranger = worker(3, "d", Role::CaseWorker);
        let case = town.case(&anna, "Inventati").await;
        town.join(&anna, case, &carla).await;
        let at = begun(&town, &anna, case).await;
        town.casework.write_plan(&anna, at, from(&Text::default(), &whole())).await.unwrap();
        let house = "Una casa prima di gennaio";
        let first = vec![said(house, "", "O casă înainte de ianuarie"), said("Non è nel piano", "", "Nu")];
        assert!(town.casework.word_plan(&anna, at, Language::Ro, first).await.unwrap().is_empty());
        let words = async |language| {
            let open = town.casework.case_for(&carla, case, TODAY).await.unwrap();
            town.casework.wording(&carla, &open, at.plan, language).await.unwrap()
        };
        let romanian = words(Language::Ro).await;
        assert_eq!(romanian.of(house).unwrap().words, "O casă înainte de ianuarie");
        assert_eq!(romanian.of(house).unwrap().by.body, "b", "whose they are stays");
        assert!(romanian.of("Non è nel piano").is_none(), "words are kept for sentences of the plan alone");
        assert!(words(Language::Ar).await.of(house).is_none(), "each language has its own");

        // A colleague who had read no words yet is shown those that came meanwhile, and what she adds elsewhere is kept.
        let hers = vec![said(house, "", "O locuință"), said("Porta il contratto", "", "Aduceți contractul")];
        let otherwise = town.casework.word_plan(&carla, at, Language::Ro, hers).await.unwrap();
        assert_eq!(otherwise.len(), 1);
        assert_eq!(otherwise[0].theirs.as_ref().unwrap().words, "O casă înainte de ianuarie");
        let romanian = words(Language::Ro).await;
        assert_eq!(romanian.of("Porta il contratto").unwrap().words, "Aduceți contractul");

        let long = vec![said(house, "", &"a".repeat(LONGEST_WORDS + 1))];
        let refused = town.casework.word_plan(&anna, at, Language::Ro, long).await;
        assert!(matches!(refused, Err(PlanError::TooLong { .. })));
        let foreign = town.casework.word_plan(&stranger, at, Language::Ro, vec![said(house, "", "x")]).await;
        assert!(matches!(foreign, Err(PlanError::NotFound)), "who is not on the team changes nothing");

        // The next version keeps the words of each sentence that stays.
        let revision = view(&town, &anna, case, at.plan).await.versions[0].revision;
        town.casework.sign_plan(&anna, at, revision, "f", for_body()).await.unwrap();
        let next = AtPlan { version: town.casework.next_version(&anna, at).await.unwrap(), ..at };
        let changed = vec![said("Porta il contratto", "Aduceți contractul", "")];
        assert!(town.casework.word_plan(&anna, next, Language::Ro, changed).await.unwrap().is_empty());
        let romanian = words(Language::Ro).await;
        assert!(romanian.of(house).is_some() && romanian.of("Porta il contratto").is_none());

        town.casework.set_draft_aside(&anna, next, Aside::Set).await.unwrap();
        let aside = town.casework.word_plan(&anna, next, Language::Ro, vec![said(house, "", "x")]).await;
        assert!(matches!(aside, Err(PlanError::Fixed)));
    });
}
