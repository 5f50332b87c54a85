// SPDX-License-Identifier: EUPL-1.2
//! People are found again, however they are asked for, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{called, clerk, mail, new, on_both, refused, telephone, worker};
use identity::Role;
use people::{
    Asked, Identity, NewPerson, PeopleError,
    invented::{self, Search},
};

#[test]
fn a_person_is_found_in_spite_of_accents_typos_order_and_telephone_formats() {
    on_both(async |town| {
        let clerk = clerk();
        let identity = Identity {
            tax_code: "rssmra85t10a562s".into(),
            alias: "Nuvola".into(),
            ..called("D'Inventàti Finzi", "Ștefana Prova", "1985-12-10")
        };
        let contacts = vec![telephone("0375 40200"), mail("Stefana@Prova.example")];
        let person = town.people.note_person(&clerk, new("a", identity, contacts)).await.unwrap();
        town.people.note_person(&clerk, new("b", called("Altri", "Nessuno", "1970-01-01"), vec![])).await.unwrap();
        for asked in [
            "D'Inventàti Finzi Ștefana Prova",
            "stefana prova dinventati finzi",
            "Stefana Dinventati",
            "dinventati",
            "dinvetnati stefana",
            "inventati",
            "Dinvent Shtefana",
            "D'Inventatifinzi",
            "NUVOLA",
            "dinventati 1985",
            "finzi 10/12/1985",
            "finzi 12/10/1985",
            "10/12/1985",
            "0375/40200",
            "+39 0375 40200",
            "0039 037540200",
            "stefana@prova.EXAMPLE",
            "RSSMRA85T10A562S",
            "rssmra85t10a562s",
        ] {
            let found = town.ids(&clerk, asked).await;
            assert_eq!(found, [person], "{asked}");
        }
        for other in ["dinventati 1960", "Zuzzurri", "0375 40201", "y@prova.example", "01/01/1985"] {
            assert!(town.ids(&clerk, other).await.is_empty(), "{other}");
        }
    });
}

#[test]
fn each_candidate_says_why() {
    on_both(async |town| {
        let clerk = clerk();
        let identity = called("Fintini", "Prova", "1985-02-01");
        town.people.note_person(&clerk, new("a", identity, vec![telephone("333 0000003")])).await.unwrap();
        let why = async |asked: Asked| {
            let found = town.people.find(&clerk, &asked).await.unwrap();
            found[0].reasons.iter().map(|reason| reason.code()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(why(Asked::line("fintini prova")).await, "surname.same given.same");
        assert_eq!(why(Asked::line("finitni pro 1985")).await, "surname.typo given.begins born_year.same");
        assert_eq!(why(Asked::line("3330000003 fintini")).await, "surname.same telephone.same");
        // The form of a worker who typed each name into the other's field.
        let form = Asked::form(&called("Prova", "Fintini", "1985-02-01"), &[]);
        assert_eq!(why(form).await, "surname.same.reversed given.same.reversed born.same");
    });
}

#[test]
fn the_one_who_is_meant_comes_first() {
    on_both(async |town| {
        let clerk = clerk();
        for (form, surname, given) in [
            ("a", "Fintini", "Prova Seconda"),
            ("b", "Fintini", "Prova"),
            ("c", "Fintoni", "Prova"),
            ("d", "Prova", "Altra"),
        ] {
            town.people.note_person(&clerk, new(form, called(surname, given, ""), vec![])).await.unwrap();
        }
        let found = town.found(&clerk, "prova fintini").await;
        let names: Vec<String> =
            found.iter().map(|one| format!("{} {}", one.identity.surname, one.identity.given)).collect();
        assert_eq!(names, ["Fintini Prova", "Fintini Prova Seconda", "Fintoni Prova"]);
        assert!(found[0].score > found[1].score && found[1].score > found[2].score);
    });
}

#[test]
fn whoever_is_looked_at_is_in_the_audit_and_nobody_else() {
    on_both(async |town| {
        let clerk = clerk();
        for (form, surname) in [("a", "Fintini"), ("b", "Provati"), ("c", "Esempiari")] {
            town.people.note_person(&clerk, new(form, called(surname, "Uno", ""), vec![])).await.unwrap();
        }
        let reads = async || {
            town.count("SELECT count(*) FROM audit_entry WHERE action = 'read' AND details = 'people.find'").await
        };
        assert_eq!(reads().await, 0);
        assert_eq!(town.found(&clerk, "fintini").await.len(), 1);
        assert_eq!(reads().await, 1);
        assert!(town.found(&clerk, "zuzzurri").await.is_empty());
        assert_eq!(reads().await, 1);
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'people.index_built'").await, 1);
    });
}

#[test]
fn who_does_not_receive_people_finds_nobody() {
    on_both(async |town| {
        let person = town.people.note_person(&clerk(), new("a", called("Fintini", "Uno", ""), vec![])).await.unwrap();
        for role in [Role::Administrator, Role::DataProtectionOfficer, Role::PartnerOperator, Role::ReadOnly] {
            let other = worker(9, "b", role);
            assert_eq!(refused(town.people.find(&other, &Asked::line("fintini")).await), PeopleError::NotFound);
            assert_eq!(refused(town.people.file(&other, person).await), PeopleError::NotFound);
            let noted = town.people.note_person(&other, new("x", called("Altri", "Uno", ""), vec![])).await;
            assert_eq!(refused(noted), PeopleError::NotFound);
        }
        assert_eq!(refused(town.people.find(&clerk(), &Asked::line("1985")).await), PeopleError::TooVague);
        assert_eq!(town.count("SELECT count(*) FROM people_person").await, 1);
    });
}

/// How many of two thousand invented people are found, in each way somebody looks for them.
#[test]
fn two_thousand_people_are_found_in_every_way() {
    const PEOPLE: u64 = 2_000;
    on_both(async |town| {
        let clerk = clerk();
        let mut ids = Vec::new();
        for n in 0..PEOPLE {
            let person = invented::person(7, n);
            let noted = NewPerson { form: n.to_string(), ..new("", person.identity, person.contacts) };
            ids.push(town.people.note_person(&clerk, noted).await.unwrap());
        }
        assert_eq!(town.people.index_size().people, 2_000);
        for way in Search::ALL {
            let (mut found, mut first, mut tried) = (0, 0, 0);
            for n in (0..PEOPLE).step_by(29) {
                let line = invented::typed(&invented::person(7, n), way, n);
                let ids_found = town.ids(&clerk, &line).await;
                tried += 1;
                found += i32::from(ids_found.contains(&ids[n as usize]));
                first += i32::from(ids_found.first() == Some(&ids[n as usize]));
            }
            println!("{way:?}: {found} of {tried} found, {first} in the first place");
            let least = if way == Search::Prefix { tried * 90 / 100 } else { tried * 97 / 100 };
            assert!(found >= least, "{way:?}: {found} of {tried}");
        }
    });
}
