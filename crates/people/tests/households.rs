// SPDX-License-Identifier: EUPL-1.2
//! Who belongs together: three senses kept apart, days that may be unknown, nothing deleted, and nobody shown whose file is parted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{Town, called, clerk, new, on_both, parted, refused, worker};
use identity::Role as Work;
use jiff::civil::{Date, date};
use people::{
    PeopleError, PersonId,
    household::{
        HouseholdId, HouseholdKind, HouseholdView, MemberView, NewHousehold, NewMember, Role, minors::Children,
    },
    stay::{End, Ending, There},
};

const TODAY: Date = date(2026, 11, 23);

fn member(person: PersonId, role: Role, since: Option<Date>) -> NewMember {
    NewMember { person, role, since, minor: false }
}

fn begun(form: &str, kind: HouseholdKind, person: PersonId) -> NewHousehold {
    let first = member(person, Role::Reference, Some(date(2020, 1, 1)));
    NewHousehold { form: form.into(), kind, first }
}

async fn note(town: &Town, form: &str, surname: &str, born: &str) -> PersonId {
    town.people.note_person(&clerk(), new(form, called(surname, "Uno", born), vec![])).await.unwrap()
}

fn of(view: &HouseholdView, person: PersonId) -> &MemberView {
    view.members.iter().find(|one| one.person == person).unwrap()
}

/// Who is there on a day, by surname.
async fn there(town: &Town, household: HouseholdId, day: Date) -> Vec<(String, There)> {
    let view = town.people.household(&clerk(), household).await.unwrap();
    let mut there: Vec<_> = view.on(day).into_iter().map(|(one, how)| (one.identity.surname.clone(), how)).collect();
    there.sort();
    there
}

#[test]
fn a_household_is_what_it_was_on_each_day() {
    on_both(async |town| {
        let (mother, child) =
            (note(&town, "m", "Esempi", "1985-02-01").await, note(&town, "f", "Fintoni", "2015").await);
        let home =
            town.people.begin_household(&clerk(), begun("h", HouseholdKind::Together, mother), TODAY).await.unwrap();
        let again = town.people.begin_household(&clerk(), begun("h", HouseholdKind::Together, mother), TODAY).await;
        assert_eq!(again.unwrap(), home, "the same form begins one household");
        let came = town.people.add_member(&clerk(), home, member(child, Role::Child, None), TODAY).await.unwrap();
        let twice = town.people.add_member(&clerk(), home, member(child, Role::Child, None), TODAY).await;
        assert_eq!(refused(twice), PeopleError::AlreadyThere);

        let both = |how| vec![("Esempi".to_owned(), There::Yes), ("Fintoni".to_owned(), how)];
        assert_eq!(there(&town, home, TODAY).await, both(There::Yes));
        assert_eq!(there(&town, home, date(2022, 1, 1)).await, both(There::Perhaps));
        assert!(there(&town, home, date(2019, 1, 1)).await.iter().all(|(_, how)| *how == There::Perhaps));

        town.people.end_membership(&clerk(), came, Ending::On(date(2026, 9, 1)), TODAY).await.unwrap();
        let once_more = town.people.end_membership(&clerk(), came, Ending::Unknown, TODAY).await;
        assert_eq!(refused(once_more), PeopleError::ChangedMeanwhile);
        assert_eq!(there(&town, home, TODAY).await.len(), 1);
        assert_eq!(there(&town, home, date(2026, 8, 31)).await, both(There::Perhaps));
        let view = town.people.household(&clerk(), home).await.unwrap();
        assert_eq!(of(&view, child).stay.end, End::On(date(2026, 9, 1)), "ended, not deleted");

        // Back, as another membership: then the first end stays.
        let back = member(child, Role::Child, Some(date(2026, 10, 1)));
        let back = town.people.add_member(&clerk(), home, back, TODAY).await.unwrap();
        assert_eq!(refused(town.people.resume_membership(&clerk(), came).await), PeopleError::AlreadyThere);
        town.people.end_membership(&clerk(), back, Ending::Mistake, TODAY).await.unwrap();
        town.people.resume_membership(&clerk(), came).await.unwrap();
        assert_eq!(there(&town, home, TODAY).await, both(There::Yes));
        let view = town.people.household(&clerk(), home).await.unwrap();
        assert_eq!(view.children(TODAY), Children { count: 1, in_doubt: 0, unknown: 0 });
        let added = "SELECT count(*) FROM audit_entry WHERE action = 'people.member_added'";
        assert_eq!(town.count(added).await, 3);
    });
}

#[test]
fn one_person_lives_in_two_households_and_the_three_senses_are_apart() {
    on_both(async |town| {
        let child = note(&town, "f", "Fintoni", "2015-03-01").await;
        let mut homes = Vec::new();
        for (form, surname, kind) in [
            ("1", "Esempi", HouseholdKind::Together),
            ("2", "Provetti", HouseholdKind::Together),
            ("3", "Esempini", HouseholdKind::Registry),
        ] {
            let parent = note(&town, form, surname, "").await;
            let home = town.people.begin_household(&clerk(), begun(form, kind, parent), TODAY).await.unwrap();
            town.people.add_member(&clerk(), home, member(child, Role::Child, None), TODAY).await.unwrap();
            homes.push(home);
        }
        let view = town.people.household(&clerk(), homes[0]).await.unwrap();
        assert!(view.members.iter().any(|one| one.elsewhere.is_empty()));
        let mut elsewhere = of(&view, child).elsewhere.clone();
        elsewhere.sort();
        let mut others = [(homes[1], HouseholdKind::Together), (homes[2], HouseholdKind::Registry)];
        others.sort();
        assert_eq!(elsewhere, others);
        let own = town.people.households_of(&clerk(), child).await.unwrap();
        assert_eq!(own.len(), 3);
        assert!(own.iter().all(|home| home.others.len() == 1 && home.role == Role::Child && home.stay.holds()));
    });
}

#[test]
fn whose_file_is_parted_is_in_no_household_for_who_may_not_see_it() {
    on_both(async |town| {
        let protector = worker(2, "c", Work::CaseWorker);
        let mother =
            town.people.note_person(&protector, parted("m", called("Celati", "Uno", ""), vec![])).await.unwrap();
        let child = note(&town, "f", "Fintoni", "2015").await;
        let kind = HouseholdKind::Together;
        let home = town.people.begin_household(&protector, begun("h", kind, mother), TODAY).await.unwrap();
        // The clerk sees nobody of it: it is not there.
        assert_eq!(refused(town.people.household(&clerk(), home).await), PeopleError::NotFound);
        let into = town.people.add_member(&clerk(), home, member(child, Role::Child, None), TODAY).await;
        assert_eq!(refused(into), PeopleError::NotFound);
        let came = town.people.add_member(&protector, home, member(child, Role::Child, None), TODAY).await.unwrap();
        let seen = town.people.household(&clerk(), home).await.unwrap();
        assert_eq!(seen.members.iter().map(|one| one.person).collect::<Vec<_>>(), [child]);
        assert_eq!(seen.on(TODAY).len(), 1);
        let homes = town.people.households_of(&clerk(), child).await.unwrap();
        assert!(homes[0].others.is_empty());
        assert_eq!(town.people.household(&protector, home).await.unwrap().members.len(), 2);
        assert_eq!(refused(town.people.households_of(&clerk(), mother).await), PeopleError::NotFound);
        let put = town.people.add_member(&clerk(), home, member(mother, Role::Parent, None), TODAY).await;
        assert_eq!(refused(put), PeopleError::NotFound, "the same as for a person who never was");
        // Ended, the history is as blind.
        town.people.end_membership(&clerk(), came, Ending::Unknown, TODAY).await.unwrap();
        let ids = town.people.household(&protector, home).await.unwrap();
        let hers = ids.members.iter().find(|one| one.person == mother).unwrap().membership;
        assert_eq!(
            refused(town.people.end_membership(&clerk(), hers, Ending::Unknown, TODAY).await),
            PeopleError::NotFound
        );
        town.people.end_membership(&protector, hers, Ending::Unknown, TODAY).await.unwrap();
        assert_eq!(town.people.household(&clerk(), home).await.unwrap().members.len(), 1);
        // The elsewhere of a common household does not lead to persons unseen either.
        let other = note(&town, "o", "Provetti", "").await;
        let theirs = town.people.begin_household(&clerk(), begun("t", kind, other), TODAY).await.unwrap();
        let reader = worker(9, "b", Work::ReadOnly);
        assert_eq!(refused(town.people.household(&reader, theirs).await), PeopleError::NotFound);
    });
}

#[test]
fn days_that_cannot_be_are_refused_at_their_field() {
    on_both(async |town| {
        let person = note(&town, "m", "Esempi", "").await;
        let tomorrow = Some(date(2026, 11, 24));
        let first = member(person, Role::Reference, tomorrow);
        let new = NewHousehold { form: "h".into(), kind: HouseholdKind::Isee, first };
        let refusal = refused(town.people.begin_household(&clerk(), new, TODAY).await);
        assert_eq!(refusal, PeopleError::ToCome { field: "since" });
        let home = town.people.begin_household(&clerk(), begun("h", HouseholdKind::Isee, person), TODAY).await.unwrap();
        let id = town.people.household(&clerk(), home).await.unwrap().members[0].membership;
        let early = town.people.end_membership(&clerk(), id, Ending::On(date(2019, 12, 31)), TODAY).await;
        assert_eq!(refused(early), PeopleError::EndsBeforeItBegins);
        assert_eq!(town.count("SELECT count(*) FROM people_member WHERE ended = 'no'").await, 1);
    });
}

#[test]
fn a_household_asks_the_same_however_many_are_in_it() {
    on_both(async |town| {
        let first = note(&town, "m", "Esempi", "").await;
        let home =
            town.people.begin_household(&clerk(), begun("h", HouseholdKind::Together, first), TODAY).await.unwrap();
        let cost = async || {
            let before = town.db.counted().units;
            town.people.household(&clerk(), home).await.unwrap();
            town.people.households_of(&clerk(), first).await.unwrap();
            town.db.counted().units - before
        };
        let mut asked = Vec::new();
        for n in 0..6 {
            let person = note(&town, &format!("p{n}"), &format!("Provetti{n}"), "").await;
            town.people.add_member(&clerk(), home, member(person, Role::Relative, None), TODAY).await.unwrap();
            asked.push(cost().await);
        }
        assert!(asked.iter().all(|units| *units == asked[0]), "{asked:?}");
    });
}
