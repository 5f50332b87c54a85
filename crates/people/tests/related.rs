// SPDX-License-Identifier: EUPL-1.2
//! Who is who to somebody: both sides see it with their own word, nobody descends from themselves, a guardian's power has a source.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{Town, called, clerk, new, on_both, parted, refused, worker};
use identity::Role as Work;
use jiff::civil::{Date, date};
use people::{
    PeopleError, PersonId,
    relation::{NewRelation, RelationKind as Kind, Tie},
    stay::Ending,
};
use store::Engine;

const TODAY: Date = date(2026, 11, 23);

async fn note(town: &Town, surname: &str) -> PersonId {
    town.people.note_person(&clerk(), new(surname, called(surname, "Uno", ""), vec![])).await.unwrap()
}

fn tie(tie: Tie, other: PersonId) -> NewRelation {
    NewRelation { tie, other, since: None, power: String::new() }
}

async fn ties(town: &Town, person: PersonId) -> Vec<(Tie, String)> {
    let all = town.people.relations_of(&clerk(), person).await.unwrap();
    all.into_iter().filter(|one| one.stay.holds()).map(|one| (one.tie, one.identity.surname)).collect()
}

#[test]
fn each_side_has_its_own_word_for_it() {
    on_both(async |town| {
        let (mother, child, friend) =
            (note(&town, "Esempi").await, note(&town, "Fintoni").await, note(&town, "Amicucci").await);
        town.people.relate(&clerk(), child, tie(Tie::Is(Kind::Parent), mother), TODAY).await.unwrap();
        let twice = town.people.relate(&clerk(), mother, tie(Tie::Has(Kind::Parent), child), TODAY).await;
        assert_eq!(refused(twice), PeopleError::AlreadyThere, "the same seen from the other side");
        town.people.relate(&clerk(), friend, tie(Tie::Is(Kind::Friend), mother), TODAY).await.unwrap();
        assert_eq!(ties(&town, child).await, [(Tie::Is(Kind::Parent), "Esempi".to_owned())]);
        let hers = ties(&town, mother).await;
        assert!(hers.contains(&(Tie::Has(Kind::Parent), "Fintoni".to_owned())), "{hers:?}");
        assert!(hers.contains(&(Tie::Is(Kind::Friend), "Amicucci".to_owned())), "{hers:?}");
        let other_way = town.people.relate(&clerk(), mother, tie(Tie::Is(Kind::Friend), friend), TODAY).await;
        assert_eq!(refused(other_way), PeopleError::AlreadyThere);
    });
}

#[test]
fn nobody_descends_from_themselves_and_the_refusal_names_the_chain() {
    on_both(async |town| {
        let [old, middle, young] =
            [note(&town, "Nonni").await, note(&town, "Mezzi").await, note(&town, "Nipotini").await];
        let parent = Tie::Is(Kind::Parent);
        town.people.relate(&clerk(), middle, tie(parent, old), TODAY).await.unwrap();
        town.people.relate(&clerk(), young, tie(parent, middle), TODAY).await.unwrap();
        let circle = refused(town.people.relate(&clerk(), old, tie(parent, young), TODAY).await);
        assert_eq!(circle, PeopleError::Circle { chain: vec![old, middle, young] });
        let oneself = refused(town.people.relate(&clerk(), old, tie(parent, old), TODAY).await);
        assert_eq!(oneself, PeopleError::WithOneself);
        // What was a mistake never was.
        let wrong = town.people.relations_of(&clerk(), middle).await.unwrap();
        let wrong = wrong.iter().find(|one| one.person == young).unwrap().relation;
        town.people.end_relation(&clerk(), wrong, Ending::Mistake, TODAY).await.unwrap();
        town.people.relate(&clerk(), old, tie(parent, young), TODAY).await.unwrap();
        let back = refused(town.people.resume_relation(&clerk(), wrong).await);
        assert_eq!(back, PeopleError::Circle { chain: vec![young, old, middle] });
    });
}

#[test]
fn a_circle_through_somebody_unseen_is_no_reason_to_refuse() {
    on_both(async |town| {
        let protector = worker(2, "c", Work::CaseWorker);
        let hidden =
            town.people.note_person(&protector, parted("x", called("Celati", "Uno", ""), vec![])).await.unwrap();
        let [old, young] = [note(&town, "Nonni").await, note(&town, "Nipotini").await];
        let parent = Tie::Is(Kind::Parent);
        town.people.relate(&protector, hidden, tie(parent, old), TODAY).await.unwrap();
        town.people.relate(&protector, young, tie(parent, hidden), TODAY).await.unwrap();
        assert!(ties(&town, old).await.is_empty() && ties(&town, young).await.is_empty());
        assert!(matches!(
            refused(town.people.relate(&protector, old, tie(parent, young), TODAY).await),
            PeopleError::Circle { .. }
        ));
        assert!(town.people.relate(&clerk(), old, tie(parent, young), TODAY).await.is_ok());
        let with = town.people.relate(&clerk(), old, tie(Tie::Is(Kind::Friend), hidden), TODAY).await;
        assert_eq!(refused(with), PeopleError::NotFound);
    });
}

#[test]
fn a_guardian_s_power_has_a_source_which_lies_sealed() {
    on_both(async |town| {
        let [ward, guardian] = [note(&town, "Tutelati").await, note(&town, "Tutori").await];
        let named = |power: &str| NewRelation {
            tie: Tie::Is(Kind::Guardian),
            other: guardian,
            since: Some(date(2024, 5, 3)),
            power: power.into(),
        };
        assert_eq!(refused(town.people.relate(&clerk(), ward, named("  "), TODAY).await), PeopleError::NoPower);
        let id = town.people.relate(&clerk(), ward, named("decretoinventato  77/2024"), TODAY).await.unwrap();
        for (person, tie) in [(ward, Tie::Is(Kind::Guardian)), (guardian, Tie::Has(Kind::Guardian))] {
            let all = town.people.relations_of(&clerk(), person).await.unwrap();
            assert_eq!((all[0].tie, all[0].power.as_str()), (tie, "decretoinventato 77/2024"));
        }
        town.people.end_relation(&clerk(), id, Ending::On(date(2026, 1, 1)), TODAY).await.unwrap();
        assert!(ties(&town, ward).await.is_empty());
        town.people.resume_relation(&clerk(), id).await.unwrap();
        assert_eq!(ties(&town, ward).await.len(), 1);
        if town.db.engine() == Engine::Sqlite {
            let mut bytes = Vec::new();
            for file in std::fs::read_dir(&town.folder).unwrap() {
                bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
            }
            let text = String::from_utf8_lossy(&bytes);
            assert!(text.contains("people_relation") && !text.contains("decretoinventato"));
        }
    });
}
