// SPDX-License-Identifier: EUPL-1.2
//! Where people live: several addresses with their days, and to whom a confidential one is told. What the plain rule says and what the
//! list shows are compared for every role, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{Town, called, clerk, new, on_both, refused, worker};
use identity::{Role, Who};
use jiff::civil::{Date, date};
use people::{
    Amendment, Flag, PeopleError, PersonId,
    address::{
        AddressId, AddressKind, Holding, Lines, NewAddress,
        rule::{Facts, told},
    },
    household::{HouseholdId, HouseholdKind, NewHousehold, NewMember, Role as As},
    merge::{Merging, rules::Picks},
    stay::Ending,
};

const TODAY: Date = date(2026, 11, 23);

fn protector() -> Who {
    worker(2, "b", Role::CaseWorker)
}

async fn note(town: &Town, surname: &str) -> PersonId {
    town.later();
    town.people.note_person(&clerk(), new(surname, called(surname, "Inventata", "1985"), vec![])).await.unwrap()
}

fn at(street: &str, guard: Option<&str>) -> NewAddress {
    NewAddress {
        form: street.into(),
        kind: AddressKind::Home,
        lines: Lines { street: street.into(), town: "019036".parse().ok(), ..Lines::default() },
        since: None,
        guard: guard.map(str::to_owned),
    }
}

async fn add(town: &Town, who: &Who, person: PersonId, new: NewAddress) -> AddressId {
    town.later();
    town.people.add_address(who, person, new, TODAY).await.unwrap()
}

async fn streets(town: &Town, who: &Who, person: PersonId, holding: Holding) -> Vec<String> {
    let shown = town.people.addresses(who, person, holding).await.unwrap();
    shown.into_iter().map(|one| one.lines.street).collect()
}

async fn live_together(town: &Town, who: &Who, persons: &[PersonId]) -> HouseholdId {
    let member = |person| NewMember { person, role: As::Reference, since: None, minor: false };
    let first = member(persons[0]);
    let new = NewHousehold { form: persons[0].to_string(), kind: HouseholdKind::Together, first };
    let home = town.people.begin_household(who, new, TODAY).await.unwrap();
    for other in &persons[1..] {
        town.people.add_member(who, home, member(*other), TODAY).await.unwrap();
    }
    home
}

#[test]
fn addresses_are_several_dated_ended_and_given_back() {
    on_both(async |town| {
        let person = note(&town, "Indirizzina").await;
        let old = add(&town, &clerk(), person, at("via Vecchia 1", None)).await;
        let now = NewAddress { since: Some(date(2026, 1, 2)), ..at("via Nuova 2", None) };
        add(&town, &clerk(), person, now.clone()).await;
        let elsewhere = Lines { at: "una zia".into(), elsewhere: "Città di prova".into(), ..Lines::default() };
        let hosted = NewAddress { kind: AddressKind::Hosted, lines: elsewhere, form: "h".into(), ..now.clone() };
        add(&town, &clerk(), person, hosted).await;
        let nowhere =
            NewAddress { kind: AddressKind::NoFixed, lines: Lines::default(), form: "n".into(), ..now.clone() };
        add(&town, &clerk(), person, nowhere.clone()).await;
        let none = NewAddress { kind: AddressKind::Home, form: "x".into(), ..nowhere };
        assert_eq!(refused(town.people.add_address(&clerk(), person, none, TODAY).await), PeopleError::NoPlace);
        // The same form sent twice is one address.
        let again = town.people.add_address(&clerk(), person, at("via Vecchia 1", None), TODAY).await.unwrap();
        assert_eq!(again, old);
        let held = (person, Holding::Nothing);
        town.people.end_address(&clerk(), held, old, Ending::On(date(2026, 1, 2)), TODAY).await.unwrap();
        let twice = town.people.end_address(&clerk(), held, old, Ending::Unknown, TODAY).await;
        assert_eq!(refused(twice), PeopleError::ChangedMeanwhile);
        let shown = town.people.addresses(&clerk(), person, Holding::Nothing).await.unwrap();
        assert_eq!(shown.len(), 4);
        assert!(shown[3].address == old && !shown[3].stay.holds(), "what holds comes first");
        town.people.resume_address(&clerk(), held, old).await.unwrap();
        let shown = town.people.addresses(&clerk(), person, Holding::Nothing).await.unwrap();
        assert!(shown.iter().all(|one| one.stay.holds() && !one.guarded));
    });
}

/// Every role, own and other body, with and without an open case: what the rule says is what the list shows.
#[test]
fn the_list_shows_what_the_rule_tells() {
    on_both(async |town| {
        let person = note(&town, "Celatina").await;
        let setter = clerk();
        add(&town, &worker(2, "c", Role::CaseWorker), person, at("via Nota 1", None)).await;
        let before = town.people.addresses(&worker(7, "d", Role::FrontDesk), person, Holding::Nothing).await.unwrap();
        assert_eq!(before.len(), 1);
        add(&town, &setter, person, at("via Celata 1", Some("minacce di prova"))).await;
        let account = |who: &Who| match who {
            Who::Member(member) => member.account.to_string(),
            _ => String::new(),
        };
        let (by, noted_by) = (account(&setter), account(&worker(2, "c", Role::CaseWorker)));
        for role in Role::ALL {
            for body in ["b", "c", "d"] {
                for number in [1, 2, 7] {
                    for holding in [Holding::OpenCase, Holding::Nothing] {
                        let who = worker(number, body, role);
                        let facts = [("via Nota 1", "c", &noted_by), ("via Celata 1", "b", &by)];
                        // Since one is confidential, where she lives is told to nobody: the other is guarded with it.
                        let expected: Vec<&str> = facts
                            .into_iter()
                            .filter(|(_, set_body, set_by)| {
                                told(&who, &Facts { guarded: true, set_body, set_by }, holding)
                            })
                            .map(|(street, ..)| street)
                            .collect();
                        let shown = match town.people.addresses(&who, person, holding).await {
                            Ok(shown) => shown.into_iter().map(|one| one.lines.street).collect(),
                            Err(error) => {
                                assert_eq!(error, PeopleError::NotFound);
                                Vec::new()
                            }
                        };
                        assert_eq!(shown, expected, "{role:?} {body} {number} {holding:?}");
                    }
                }
            }
        }
    });
}

#[test]
fn whoever_is_not_told_cannot_change_it_and_is_answered_as_if_it_were_not_there() {
    on_both(async |town| {
        let person = note(&town, "Celatina").await;
        let hidden = add(&town, &protector(), person, at("via Celata 1", Some("minacce di prova"))).await;
        let nothing: AddressId = kernel::Id::new(common::NOW, &kernel::SeededChance::new(77));
        for who in [clerk(), worker(9, "c", Role::Coordinator)] {
            for address in [hidden, nothing] {
                let held = (person, Holding::Nothing);
                let end = town.people.end_address(&who, held, address, Ending::Unknown, TODAY).await;
                let back = town.people.resume_address(&who, held, address).await;
                let open = town.people.guard_address(&who, held, address, None).await;
                for outcome in [end, back, open] {
                    assert_eq!(refused(outcome), PeopleError::NotFound);
                }
            }
        }
        // Nor by another person's page, for who is told.
        let other = note(&town, "Altrina").await;
        let wrong = town.people.guard_address(&protector(), (other, Holding::Nothing), hidden, None).await;
        assert_eq!(refused(wrong), PeopleError::NotFound);
        // Without a reason nothing is made confidential.
        let bare = town.people.add_address(&protector(), person, at("via Muta 1", Some(" ")), TODAY).await;
        assert_eq!(refused(bare), PeopleError::NoReason);
    });
}

#[test]
fn a_confidential_address_marks_the_person_and_the_mark_stays_while_it_holds() {
    on_both(async |town| {
        let person = note(&town, "Celatina").await;
        let hidden = add(&town, &protector(), person, at("via Celata 1", Some("minacce di prova"))).await;
        let without = async || {
            let file = town.people.file(&clerk(), person).await.unwrap();
            let mut care = file.care;
            care.flags.remove(&Flag::AddressSecret);
            let to = Amendment { seen: file.version, identity: file.identity, care };
            town.people.amend(&clerk(), person, to).await.unwrap();
            town.people.file(&clerk(), person).await.unwrap().care.flags.contains(&Flag::AddressSecret)
        };
        assert!(without().await, "nobody takes it away behind the back of who hides");
        town.people.guard_address(&protector(), (person, Holding::Nothing), hidden, None).await.unwrap();
        assert!(!without().await);
        assert_eq!(streets(&town, &clerk(), person, Holding::Nothing).await, ["via Celata 1"]);
    });
}

#[test]
fn the_household_of_somebody_who_hides_has_no_address() {
    on_both(async |town| {
        let (mother, child) = (note(&town, "Celatina").await, note(&town, "Figlioletta").await);
        let home = live_together(&town, &protector(), &[mother, child]).await;
        add(&town, &worker(4, "c", Role::FrontDesk), child, at("via Comune 1", None)).await;
        let seen = town.people.household_addresses(&worker(9, "c", Role::FrontDesk), home).await.unwrap();
        assert_eq!(seen.len(), 1);
        add(&town, &protector(), mother, at("via Comune 1, interno 2", Some("minacce di prova"))).await;
        // Not even for who is told on her own page.
        for who in [protector(), clerk(), worker(9, "c", Role::Coordinator)] {
            assert!(town.people.household_addresses(&who, home).await.unwrap().is_empty());
        }
        // Nor does a table that leaves the house say where: the child is marked as she is.
        let files = town.people.files(&worker(9, "d", Role::FrontDesk), &[mother, child]).await.unwrap();
        assert!(files.values().all(|file| file.care.flags.contains(&Flag::AddressSecret)));
        // Where her child lives with her is where she lives.
        assert!(streets(&town, &worker(9, "d", Role::FrontDesk), child, Holding::Nothing).await.is_empty());
        assert_eq!(streets(&town, &worker(9, "d", Role::CaseWorker), child, Holding::OpenCase).await.len(), 1);
    });
}

#[test]
fn joined_records_guard_as_the_stricter_of_the_two() {
    on_both(async |town| {
        let (one, other) = (note(&town, "Celatina").await, note(&town, "Cellatina").await);
        add(&town, &worker(4, "c", Role::FrontDesk), one, at("via Comune 1", None)).await;
        let again = NewAddress { form: "again".into(), ..at("via Comune 1", Some("minacce di prova")) };
        add(&town, &protector(), other, again).await;
        let reader = worker(9, "d", Role::FrontDesk);
        assert_eq!(streets(&town, &reader, one, Holding::Nothing).await.len(), 1);
        let version = async |person| town.people.file(&clerk(), person).await.unwrap().version;
        let seen = (version(one).await, version(other).await);
        let kept = town.people.merge(&clerk(), Merging { one, other, seen, picks: Picks::default() }).await.unwrap();
        for id in [one, other] {
            assert!(streets(&town, &reader, id, Holding::Nothing).await.is_empty());
        }
        let told = town.people.addresses(&protector(), kept, Holding::OpenCase).await.unwrap();
        assert!(told.len() == 1 && told[0].guard.is_some(), "once, and as the stricter");
        let merge = town.people.file(&clerk(), kept).await.unwrap().joined[0].merge;
        town.people.undo_merge(&clerk(), merge).await.unwrap();
        assert_eq!(streets(&town, &reader, one, Holding::Nothing).await, ["via Comune 1"]);
        assert!(streets(&town, &reader, other, Holding::Nothing).await.is_empty());
    });
}

#[test]
fn opening_a_guarded_address_is_in_the_audit_under_a_purpose_of_its_own() {
    on_both(async |town| {
        let person = note(&town, "Celatina").await;
        add(&town, &protector(), person, at("via Celata 1", Some("minacce di prova"))).await;
        let reads = async || {
            town.count("SELECT count(*) FROM audit_entry WHERE details LIKE '%address_guarded%' OR action LIKE '%address_guarded%'").await
        };
        let before = reads().await;
        town.people.addresses(&worker(9, "d", Role::FrontDesk), person, Holding::Nothing).await.unwrap();
        assert_eq!(reads().await, before, "who is not told leaves no trace that there was something");
        town.people.addresses(&protector(), person, Holding::Nothing).await.unwrap();
        assert!(reads().await > before);
    });
}
