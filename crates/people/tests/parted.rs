// SPDX-License-Identifier: EUPL-1.2
//! A file parted from the others' is absent for who may not see it: from rows, counts, refusals and work; who may see both is
//! told of two that may be one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{Town, called, clerk, mail, new, on_both, parted, refused, telephone, worker};
use identity::{Role, Who};
use people::{Amendment, Asked, Care, Identity, PeopleError, PersonId, Standing};

const ASKED: [&str; 5] = ["Celati Nascosta", "celati", "333 0000009", "celata@prova.example", "RSSMRA85T10A562S"];

fn hidden() -> Identity {
    Identity { tax_code: "RSSMRA85T10A562S".into(), ..called("Celati", "Nascosta", "1985-12-10") }
}

async fn with_one_parted(town: &Town) -> (Who, PersonId) {
    let protector = worker(2, "c", Role::CaseWorker);
    let contacts = vec![telephone("333 0000009"), mail("celata@prova.example")];
    let person = town.people.note_person(&protector, parted("p", hidden(), contacts)).await.unwrap();
    for (form, surname) in [("1", "Comuni"), ("2", "Celesti"), ("3", "Fintini")] {
        town.people.note_person(&clerk(), new(form, called(surname, "Uno", ""), vec![])).await.unwrap();
    }
    (protector, person)
}

#[test]
fn it_is_absent_for_all_but_those_entitled() {
    on_both(async |town| {
        let (protector, person) = with_one_parted(&town).await;
        let (own_coordinator, other_coordinator) =
            (worker(3, "c", Role::Coordinator), worker(4, "b", Role::Coordinator));
        let colleague = worker(5, "c", Role::CaseWorker);
        for asked in ASKED {
            for blind in [&clerk(), &other_coordinator, &colleague] {
                assert!(!town.ids(blind, asked).await.contains(&person), "{asked}");
            }
            for seeing in [&protector, &own_coordinator] {
                assert_eq!(town.ids(seeing, asked).await.first(), Some(&person), "{asked}");
            }
        }
        // The same refusal as for a person who never was.
        let never = town.people.note_person(&clerk(), new("never", called("Mai", "Stata", ""), vec![])).await.unwrap();
        assert_ne!(never, person);
        assert_eq!(refused(town.people.file(&clerk(), person).await), PeopleError::NotFound);
        assert_eq!(refused(town.people.stand(&clerk(), person, Standing::Common).await), PeopleError::NotFound);
        let added = town.people.add_contact_point(&clerk(), person, telephone("0000000001")).await;
        assert_eq!(refused(added), PeopleError::NotFound);
        let to = Amendment { seen: 1, identity: called("X", "Y", ""), care: Care::default() };
        let amended = town.people.amend(&clerk(), person, to).await;
        assert_eq!(refused(amended), PeopleError::NotFound);

        let Who::Member(member) = &colleague else { panic!() };
        assert_eq!(refused(town.people.entitle(&clerk(), person, member.account).await), PeopleError::NotFound);
        town.people.entitle(&protector, person, member.account).await.unwrap();
        assert_eq!(town.ids(&colleague, "celati nascosta").await, [person]);
        // Nobody blind has been written down as a reader.
        assert!(town.people.file(&colleague, person).await.is_ok());
    });
}

#[test]
fn a_search_costs_the_same_whether_a_parted_file_fits_or_not() {
    on_both(async |town| {
        let clerk = clerk();
        for (form, surname) in [("1", "Comuni"), ("2", "Celesti"), ("3", "Fintini")] {
            town.people.note_person(&clerk, new(form, called(surname, "Uno", ""), vec![])).await.unwrap();
        }
        let cost = async |line: &str| {
            let before = town.db.counted();
            let shown = town.found(&clerk, line).await.len();
            let after = town.db.counted();
            (
                shown,
                after.statements - before.statements,
                after.units - before.units,
                town.people.work(&Asked::line(line)),
            )
        };
        let mut without = Vec::new();
        for asked in ASKED {
            without.push(cost(asked).await);
        }
        let protector = worker(2, "c", Role::CaseWorker);
        for n in 0..30 {
            let contacts = vec![telephone("333 0000009"), mail("celata@prova.example")];
            town.people.note_person(&protector, parted(&format!("p{n}"), hidden(), contacts)).await.unwrap();
        }
        for (asked, before) in ASKED.into_iter().zip(without) {
            assert_eq!(cost(asked).await, before, "{asked}");
        }
    });
}

#[test]
fn noting_somebody_who_is_parted_elsewhere_tells_only_those_who_may_see_both() {
    on_both(async |town| {
        let (protector, person) = with_one_parted(&town).await;
        let clerk = clerk();
        // By name and birth; by telephone alone; by tax code with another name; somebody else.
        let same = town
            .people
            .note_person(&clerk, new("a", called("Celati", "Nascòsta", "1985-12-10"), vec![]))
            .await
            .unwrap();
        let coded = Identity { tax_code: "RSSMRA85T10A562S".into(), ..called("Celata", "Nascosta", "") };
        let coded = town.people.note_person(&clerk, new("b", coded, vec![telephone("333 0000009")])).await.unwrap();
        town.people
            .note_person(&clerk, new("c", called("Tutt'Altro", "Qualcuno", "1950-01-01"), vec![]))
            .await
            .unwrap();
        town.beat().await;
        let told: std::collections::BTreeSet<PersonId> =
            town.people.proposals(&protector, 10).await.unwrap().iter().map(|proposal| proposal.person).collect();
        assert_eq!(told, [same, coded].into());
        assert!(town.people.proposals(&protector, 10).await.unwrap().iter().all(|proposal| proposal.other == person));
        assert!(town.people.proposals(&clerk, 10).await.unwrap().is_empty());
        assert_eq!(town.people.proposals(&worker(3, "c", Role::Coordinator), 10).await.unwrap().len(), 2);
        // Once, however often it is compared, and by whichever node.
        town.people.add_contact_point(&clerk, same, telephone("333 0000010")).await.unwrap();
        town.beat().await;
        let node = town.another_node();
        node.keep_current().await.unwrap();
        node.compare_with_parted().await.unwrap();
        assert_eq!(town.people.proposals(&protector, 10).await.unwrap().len(), 2);
        // What the clerk sees has not changed.
        assert_eq!(town.ids(&clerk, "celati nascosta").await.first(), Some(&same));
    });
}

#[test]
fn a_file_parted_by_another_node_is_gone_here_at_once() {
    on_both(async |town| {
        let clerk = clerk();
        let person = town.people.note_person(&clerk, new("a", called("Fintini", "Uno", ""), vec![])).await.unwrap();
        assert_eq!(town.ids(&clerk, "fintini").await, [person]);
        let node = town.another_node();
        let protector = worker(2, "c", Role::CaseWorker);
        node.stand(&protector, person, Standing::Parted).await.unwrap();
        // This node's index has not looked yet: the database has the last word.
        assert!(town.ids(&clerk, "fintini").await.is_empty());
        town.beat().await;
        assert!(town.ids(&clerk, "fintini").await.is_empty());
        assert_eq!(town.ids(&protector, "fintini").await, [person]);
        town.people.stand(&protector, person, Standing::Common).await.unwrap();
        assert_eq!(town.ids(&clerk, "fintini").await, [person]);
    });
}

#[test]
fn a_list_of_persons_names_those_who_may_be_seen_and_the_audit_knows() {
    on_both(async |town| {
        let (protector, parted) = with_one_parted(&town).await;
        let common = town.ids(&clerk(), "fintini").await[0];
        let read = "SELECT count(*) FROM audit_entry WHERE action = 'read' AND details = 'people.list'";
        let known = town.people.identities(&clerk(), &[parted, common, common]).await.unwrap();
        assert_eq!(known.keys().collect::<Vec<_>>(), [&common]);
        assert_eq!(town.count(read).await, 1);
        assert_eq!(town.people.identities(&protector, &[parted, common]).await.unwrap().len(), 2);
        assert!(town.people.identities(&clerk(), &[]).await.unwrap().is_empty());
        let none = town.people.identities(&worker(9, "b", Role::ReadOnly), &[common]).await;
        assert_eq!(refused(none), PeopleError::NotFound);
    });
}
