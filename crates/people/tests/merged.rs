// SPDX-License-Identifier: EUPL-1.2
//! Two records of one person are joined and taken apart: no id is rewritten, everything is found under both, nothing that guards
//! somebody is lessened, and nobody who could not see one of the two sees more than before.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{Town, called, clerk, mail, new, on_both, parted, refused, telephone, worker};
use identity::{Role, Who};
use jiff::civil::{Date, date};
use people::{
    Amendment, Care, Flag, Identity, NewContact, PeopleError, PersonId, Safe, Standing,
    household::{HouseholdKind, NewHousehold, NewMember, Role as As},
    merge::{
        Merging,
        rules::{Field, Picks, Side},
    },
    relation::{NewRelation, RelationKind as Kind, Tie},
    stay::Ending,
};

const TODAY: Date = date(2026, 11, 23);

async fn note(town: &Town, form: &str, surname: &str, given: &str) -> PersonId {
    town.later();
    town.people.note_person(&clerk(), new(form, called(surname, given, "1985-02-01"), vec![])).await.unwrap()
}

async fn version(town: &Town, who: &Who, person: PersonId) -> i64 {
    town.people.file(who, person).await.unwrap().version
}

async fn joining(town: &Town, who: &Who, one: PersonId, other: PersonId, picks: Picks) -> Merging {
    Merging { one, other, seen: (version(town, who, one).await, version(town, who, other).await), picks }
}

async fn join(town: &Town, who: &Who, one: PersonId, other: PersonId) -> Result<PersonId, PeopleError> {
    let merging = joining(town, who, one, other, Picks::default()).await;
    town.people.merge(who, merging).await
}

fn member(person: PersonId, role: As) -> NewMember {
    NewMember { person, role, since: Some(date(2024, 5, 3)), minor: false }
}

async fn home(town: &Town, person: PersonId) -> people::household::HouseholdId {
    let first = member(person, As::Reference);
    let new = NewHousehold { form: person.to_string(), kind: HouseholdKind::Together, first };
    town.people.begin_household(&clerk(), new, TODAY).await.unwrap()
}

fn tie(tie: Tie, other: PersonId) -> NewRelation {
    NewRelation { tie, other, since: None, power: String::new() }
}

async fn amend(town: &Town, person: PersonId, change: impl FnOnce(&mut Identity, &mut Care)) {
    town.later();
    let file = town.people.file(&clerk(), person).await.unwrap();
    let (mut identity, mut care) = (file.identity, file.care);
    change(&mut identity, &mut care);
    let to = Amendment { seen: file.version, identity, care };
    town.people.amend(&clerk(), person, to).await.unwrap();
}

#[test]
fn whatever_points_to_either_is_found_under_both_and_an_undoing_gives_back_both() {
    on_both(async |town| {
        let who = clerk();
        let kept = note(&town, "1", "Fintini", "Aurora").await;
        let gone = note(&town, "2", "Fintinni", "Aurora Prova").await;
        let child = note(&town, "3", "Piccini", "Tre").await;
        let (own, other) = (home(&town, kept).await, home(&town, gone).await);
        town.people.add_contact_point(&who, gone, telephone("333 0000001")).await.unwrap();
        town.people.relate(&who, child, tie(Tie::Is(Kind::Parent), gone), TODAY).await.unwrap();
        let before = (town.people.file(&who, kept).await.unwrap(), town.people.file(&who, gone).await.unwrap());
        let merging = joining(&town, &who, gone, kept, Picks::from([(Field::Given, Side::One)])).await;
        assert_eq!(town.people.merge(&who, merging).await.unwrap(), kept, "who was noted first stays");

        let file = town.people.file(&who, gone).await.unwrap();
        assert_eq!((file.person, file.identity.given.as_str()), (kept, "Aurora Prova"));
        assert_eq!(file.contacts.len(), 1);
        assert_eq!(file.joined.iter().map(|one| one.gone).collect::<Vec<_>>(), [gone]);
        for line in ["fintini aurora", "fintinni", "333 0000001"] {
            assert_eq!(town.ids(&who, line).await.first(), Some(&kept), "{line}");
            assert_eq!(town.ids(&who, line).await.iter().filter(|one| **one == gone).count(), 0, "{line}");
        }
        let homes = town.people.households_of(&who, gone).await.unwrap();
        assert_eq!(homes.len(), 2);
        assert_eq!(town.people.household(&who, other).await.unwrap().members[0].person, kept);
        let ties = town.people.relations_of(&who, kept).await.unwrap();
        assert_eq!((ties[0].tie, ties[0].person), (Tie::Has(Kind::Parent), child));
        assert_eq!(town.people.relations_of(&who, child).await.unwrap()[0].person, kept);
        let names = town.people.identities(&who, &[gone, kept]).await.unwrap();
        assert_eq!(names.len(), 2, "each under the id that was asked");
        // No id was rewritten.
        assert_eq!(town.count("SELECT count(DISTINCT person) FROM people_member").await, 2);

        let merge = file.joined[0].merge;
        assert_eq!(town.people.undo_merge(&who, merge).await.unwrap(), gone);
        let after = (town.people.file(&who, kept).await.unwrap(), town.people.file(&who, gone).await.unwrap());
        assert!(after.0.identity == before.0.identity && after.1.identity == before.1.identity);
        assert!(after.0.contacts.is_empty() && after.1.contacts == before.1.contacts);
        assert_eq!((after.0.person, after.1.person, after.0.joined.len()), (kept, gone, 0));
        assert_eq!(town.people.households_of(&who, kept).await.unwrap()[0].household, own);
        assert!(town.people.relations_of(&who, kept).await.unwrap().is_empty());
        assert_eq!(town.ids(&who, "fintinni").await[0..1], [gone]);
        assert_eq!(refused(town.people.undo_merge(&who, merge).await), PeopleError::NotFound);
        // Both versions, and the merge itself, stay in the history.
        assert_eq!(town.count("SELECT count(*) FROM people_merge WHERE undone_at IS NOT NULL").await, 1);
        assert_eq!(town.count("SELECT count(*) FROM people_former").await, 2);
        // And once more.
        assert_eq!(join(&town, &who, kept, gone).await.unwrap(), kept);
    });
}

#[test]
fn the_stricter_setting_holds_and_what_was_changed_since_stays_when_it_is_undone() {
    on_both(async |town| {
        let who = clerk();
        let [kept, gone] = [note(&town, "1", "Fintini", "Aurora").await, note(&town, "2", "Fintini", "Aurora").await];
        let same = |safe| NewContact { safe, ..telephone("333 0000001") };
        town.people.add_contact_point(&who, kept, same(Safe::Safe)).await.unwrap();
        town.people.add_contact_point(&who, gone, same(Safe::Unsafe)).await.unwrap();
        amend(&town, kept, |_, care| care.flags.extend([Flag::NoMessages])).await;
        amend(&town, gone, |identity, care| {
            identity.call_at = "dopo le 14".into();
            care.flags.extend([Flag::CallOnlyAt, Flag::AddressSecret]);
        })
        .await;
        join(&town, &who, kept, gone).await.unwrap();
        let file = town.people.file(&who, kept).await.unwrap();
        assert_eq!(file.care.flags, [Flag::CallOnlyAt, Flag::NoMessages, Flag::AddressSecret].into());
        assert_eq!(file.identity.call_at, "dopo le 14");
        assert_eq!(file.contacts.iter().map(|way| way.safe).collect::<Vec<_>>(), [Safe::Unsafe]);

        amend(&town, gone, |identity, care| {
            identity.alias = "la Prova".into();
            care.flags.insert(Flag::DoNotCall);
        })
        .await;
        town.people.add_contact_point(&who, gone, mail("nuova@prova.example")).await.unwrap();
        let view = town.people.merged(&who, file.joined[0].merge).await.unwrap();
        assert_eq!((view.kept, view.since.ways, view.stays.clone()), (kept, 1, vec!["alias", "heed"]));
        assert_eq!((view.back.alias.as_str(), view.back.call_at.as_str()), ("la Prova", ""));
        town.people.undo_merge(&who, view.merge).await.unwrap();
        let (one, other) = (town.people.file(&who, kept).await.unwrap(), town.people.file(&who, gone).await.unwrap());
        assert_eq!(one.care.flags, [Flag::DoNotCall, Flag::NoMessages].into());
        assert_eq!(other.care.flags, [Flag::CallOnlyAt, Flag::AddressSecret].into());
        assert_eq!((one.contacts.len(), other.contacts.len()), (2, 1));
        assert_eq!((one.identity.alias.as_str(), other.identity.alias.as_str()), ("la Prova", ""));
    });
}

#[test]
fn with_oneself_in_chains_and_in_circles_nobody_is_joined() {
    on_both(async |town| {
        let who = clerk();
        let [a, b, c, d] = [
            note(&town, "1", "Fintini", "A").await,
            note(&town, "2", "Fintini", "B").await,
            note(&town, "3", "Fintini", "C").await,
            note(&town, "4", "Fintini", "D").await,
        ];
        assert_eq!(refused(join(&town, &who, a, a).await), PeopleError::WithOneself);
        assert_eq!(join(&town, &who, b, c).await.unwrap(), b);
        // Again, the other way round, and by the id that has gone: they are one already.
        for (one, other) in [(b, c), (c, b), (c, c)] {
            assert_eq!(refused(join(&town, &who, one, other).await), PeopleError::WithOneself);
        }
        // Whoever has somebody joined with them stays, though noted later: no id leads on to a third.
        assert_eq!(join(&town, &who, a, b).await.unwrap(), b);
        assert_eq!(town.people.file(&who, a).await.unwrap().joined.len(), 2);
        let e = note(&town, "5", "Fintini", "E").await;
        assert_eq!(join(&town, &who, d, e).await.unwrap(), d);
        assert_eq!(refused(join(&town, &who, b, d).await), PeopleError::JoinedAlready);
        // By its gone id too.
        assert_eq!(refused(join(&town, &who, c, e).await), PeopleError::JoinedAlready);
        // The database has no room for it, whatever a program asks.
        let actor = kernel::Actor::system();
        for (gone, kept) in [(b, d), (d, a), (c, d), (a, a)] {
            let (gone, kept) = (gone.to_string(), kept.to_string());
            let forced = town.db.write(&actor, move |tx| {
                tx.execute(
                    "INSERT INTO people_side (person, side) VALUES ($1, 'gone') ON CONFLICT (person) DO NOTHING",
                    store::row![&gone],
                )?;
                tx.execute(
                    "INSERT INTO people_side (person, side) VALUES ($1, 'kept') ON CONFLICT (person) DO NOTHING",
                    store::row![&kept],
                )?;
                tx.execute(
                    "INSERT INTO people_alias (gone, gone_side, kept, kept_side, merge_id)
                     SELECT $1, 'gone', $2, 'kept', m.id FROM people_merge m WHERE m.gone = $1 OR m.kept = $1 LIMIT 1",
                    store::row![&gone, &kept],
                )?;
                // Deferred constraints, if there were any, would speak at the end.
                Ok::<_, store::StoreError>(())
            });
            assert!(forced.await.is_err(), "the database took it");
        }
    });
}

#[test]
fn two_workers_at_the_same_time_join_once() {
    on_both(async |town| {
        let who = clerk();
        let [a, b, c] = [
            note(&town, "1", "Fintini", "A").await,
            note(&town, "2", "Fintini", "B").await,
            note(&town, "3", "Fintini", "C").await,
        ];
        let (first, second) =
            (joining(&town, &who, a, b, Picks::default()).await, joining(&town, &who, b, c, Picks::default()).await);
        let other = worker(7, "b", Role::CaseWorker);
        let (one, two) = tokio::join!(town.people.merge(&who, first), town.people.merge(&other, second));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let late = one.and(two).unwrap_err();
        assert!(matches!(late, PeopleError::ChangedMeanwhile), "{late:?}");
        assert_eq!(town.count("SELECT count(*) FROM people_alias").await, 1);
        // Who read before somebody changed something looks again.
        let stale = joining(&town, &who, a, c, Picks::default()).await;
        amend(&town, a, |identity, _| identity.alias = "Prova".into()).await;
        assert_eq!(refused(town.people.merge(&who, stale).await), PeopleError::ChangedMeanwhile);
    });
}

#[test]
fn nobody_becomes_their_own_ancestor_and_a_tie_with_oneself_is_not_told() {
    on_both(async |town| {
        let who = clerk();
        let [old, middle, young] = [
            note(&town, "1", "Nonnini", "A").await,
            note(&town, "2", "Mezzini", "B").await,
            note(&town, "3", "Nipotini", "C").await,
        ];
        let parent = Tie::Is(Kind::Parent);
        town.people.relate(&who, middle, tie(parent, old), TODAY).await.unwrap();
        town.people.relate(&who, young, tie(parent, middle), TODAY).await.unwrap();
        for (one, other) in [(old, young), (old, middle)] {
            let circle = refused(join(&town, &who, one, other).await);
            assert!(matches!(circle, PeopleError::Circle { .. }), "{circle:?}");
        }
        assert_eq!(town.count("SELECT count(*) FROM people_alias").await, 0, "refused whole");
        // Noted as friends, and yet one.
        let twin = note(&town, "4", "Nonnini", "A").await;
        town.people.relate(&who, twin, tie(Tie::Is(Kind::Friend), old), TODAY).await.unwrap();
        town.people.relate(&who, middle, tie(parent, twin), TODAY).await.unwrap();
        join(&town, &who, old, twin).await.unwrap();
        let ties = town.people.relations_of(&who, old).await.unwrap();
        assert_eq!(
            ties.iter().map(|one| (one.tie, one.person)).collect::<Vec<_>>(),
            [(Tie::Has(Kind::Parent), middle)]
        );
        // Told once, and ended once.
        town.people.end_relation(&who, ties[0].relation, Ending::Unknown, TODAY).await.unwrap();
        let held = town.people.relations_of(&who, middle).await.unwrap();
        assert!(held.iter().filter(|one| one.stay.holds()).all(|one| one.person != old));
        // Of the two, whatever the one has become, the circle is still looked for.
        let closing = town.people.relate(&who, twin, tie(parent, young), TODAY).await;
        assert!(matches!(refused(closing), PeopleError::Circle { .. }));
    });
}

#[test]
fn in_one_household_they_stand_once_and_leave_once() {
    on_both(async |town| {
        let who = clerk();
        let [a, b] = [note(&town, "1", "Fintini", "A").await, note(&town, "2", "Fintini", "A").await];
        let house = home(&town, a).await;
        let came = town.people.add_member(&who, house, member(b, As::Partner), TODAY).await.unwrap();
        join(&town, &who, a, b).await.unwrap();
        let view = town.people.household(&who, house).await.unwrap();
        assert_eq!(view.members.iter().filter(|one| one.stay.holds() && !one.again).count(), 1);
        assert_eq!(view.on(TODAY).len(), 1);
        assert_eq!(town.people.households_of(&who, a).await.unwrap().len(), 1);
        assert_eq!(
            refused(town.people.add_member(&who, house, member(b, As::Child), TODAY).await),
            PeopleError::AlreadyThere
        );
        town.people.end_membership(&who, came, Ending::On(date(2026, 1, 1)), TODAY).await.unwrap();
        let view = town.people.household(&who, house).await.unwrap();
        assert!(view.members.iter().all(|one| !one.stay.holds()));
    });
}

#[test]
fn a_parted_file_is_shown_to_nobody_who_could_not_see_it_before() {
    on_both(async |town| {
        let protector = worker(2, "c", Role::CaseWorker);
        let hidden = called("Celatini", "Nascosta", "1985-02-01");
        let common = note(&town, "1", "Celatini", "Nascosta").await;
        let secret = town.people.note_person(&protector, parted("2", hidden.clone(), vec![])).await.unwrap();
        // Who may not see it cannot so much as compare.
        assert_eq!(refused(town.people.compare_two(&clerk(), common, secret).await.map(drop)), PeopleError::NotFound);
        let blind = Merging { one: common, other: secret, seen: (1, 2), picks: Picks::default() };
        assert_eq!(refused(town.people.merge(&clerk(), blind).await), PeopleError::NotFound);
        let house = home(&town, common).await;
        // The one noted first is common, and yet the parted one stays.
        assert_eq!(join(&town, &protector, common, secret).await.unwrap(), secret);
        let node = town.another_node();
        node.keep_current().await.unwrap();
        for people in [&town.people, &node] {
            for id in [common, secret] {
                assert_eq!(refused(people.file(&clerk(), id).await.map(drop)), PeopleError::NotFound);
            }
            assert!(people.find(&clerk(), &people::Asked::line("celatini")).await.unwrap().is_empty());
            assert_eq!(refused(people.household(&clerk(), house).await.map(drop)), PeopleError::NotFound);
            assert!(people.identities(&clerk(), &[common, secret]).await.unwrap().is_empty());
            let found = people.find(&protector, &people::Asked::line("celatini")).await.unwrap();
            assert_eq!(found.iter().map(|one| one.person).collect::<Vec<_>>(), [secret]);
        }
        // The search does not work for it either.
        let other = people::Asked::line("celatini nascosta");
        assert_eq!(town.people.work(&other).ranked, 0);
        let merge = town.people.file(&protector, secret).await.unwrap().joined[0].merge;
        assert_eq!(refused(town.people.undo_merge(&clerk(), merge).await), PeopleError::NotFound);
        town.people.undo_merge(&protector, merge).await.unwrap();
        assert!(town.people.file(&clerk(), common).await.is_ok(), "it was common, and is again");
        assert_eq!(refused(town.people.file(&clerk(), secret).await.map(drop)), PeopleError::NotFound);

        // Parted by two bodies: they are not joined.
        let elsewhere = worker(3, "d", Role::CaseWorker);
        let third = town.people.note_person(&elsewhere, parted("3", hidden, vec![])).await.unwrap();
        let Who::Member(member) = &protector else { panic!() };
        town.people.entitle(&elsewhere, third, member.account).await.unwrap();
        assert_eq!(refused(join(&town, &protector, secret, third).await), PeopleError::PartedByTwo);
    });
}

#[test]
fn of_two_parted_files_only_who_saw_both_sees_them_joined_and_parting_since_holds_after() {
    on_both(async |town| {
        let one = worker(2, "c", Role::CaseWorker);
        let two = worker(3, "c", Role::CaseWorker);
        let hidden = called("Celatini", "Nascosta", "1985-02-01");
        let first = town.people.note_person(&one, parted("1", hidden.clone(), vec![])).await.unwrap();
        let second = town.people.note_person(&two, parted("2", hidden, vec![])).await.unwrap();
        let coordinator = worker(4, "c", Role::Coordinator);
        join(&town, &coordinator, first, second).await.unwrap();
        for who in [&one, &two] {
            for id in [first, second] {
                assert_eq!(refused(town.people.file(who, id).await.map(drop)), PeopleError::NotFound);
            }
        }
        let merge = town.people.file(&coordinator, second).await.unwrap().joined[0].merge;
        town.people.undo_merge(&coordinator, merge).await.unwrap();
        assert!(town.people.file(&one, first).await.is_ok() && town.people.file(&two, second).await.is_ok());
        assert!(town.people.file(&one, second).await.is_err() && town.people.file(&two, first).await.is_err());

        // Common, joined, then parted: parted they stay.
        let [a, b] = [note(&town, "3", "Fintini", "A").await, note(&town, "4", "Fintini", "A").await];
        join(&town, &clerk(), a, b).await.unwrap();
        town.people.stand(&one, b, Standing::Parted).await.unwrap();
        assert!(town.ids(&clerk(), "fintini").await.is_empty());
        let view = town.people.file(&one, a).await.unwrap().joined[0].merge;
        let view = town.people.merged(&one, view).await.unwrap();
        assert!(view.parted_since);
        town.people.undo_merge(&one, view.merge).await.unwrap();
        assert!(town.ids(&clerk(), "fintini").await.is_empty());
        let mut seen = town.ids(&one, "fintini").await;
        seen.sort();
        assert_eq!(seen, [a, b]);
    });
}

#[test]
fn whoever_was_said_to_be_two_is_not_proposed_again() {
    on_both(async |town| {
        let protector = worker(2, "c", Role::CaseWorker);
        let hidden = called("Celatini", "Nascosta", "1985-02-01");
        let secret = town.people.note_person(&protector, parted("1", hidden, vec![])).await.unwrap();
        let [one, two] =
            [note(&town, "2", "Celatini", "Nascosta").await, note(&town, "3", "Celatini", "Nascosta").await];
        town.beat().await;
        assert_eq!(town.people.proposals(&protector, 10).await.unwrap().len(), 2);
        town.people.distinguish(&protector, one, secret).await.unwrap();
        let left = town.people.proposals(&protector, 10).await.unwrap();
        assert_eq!(left.iter().map(|one| (one.person, one.other)).collect::<Vec<_>>(), [(two, secret)]);
        join(&town, &protector, two, secret).await.unwrap();
        assert!(town.people.proposals(&protector, 10).await.unwrap().is_empty());
        let compared = town.people.compare_two(&protector, one, two).await.unwrap();
        assert!(compared.distinct.is_some() && compared.alike.score >= people::likeness::LIKELY);
    });
}
