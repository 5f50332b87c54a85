// SPDX-License-Identifier: EUPL-1.2
//! Persons are noted once, changed by one hand at a time, never lost; and nothing of them lies open.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{called, clerk, mail, new, on_both, refused, telephone, worker};
use identity::Role;
use people::{Amendment, Care, Flag, Identity, NewContact, PeopleError, Safe};
use store::Engine;

#[test]
fn a_form_sent_twice_notes_one_person() {
    on_both(async |town| {
        let clerk = clerk();
        let first = town.people.note_person(&clerk, new("a", called("Fintini", "Uno", ""), vec![])).await.unwrap();
        let again = town.people.note_person(&clerk, new("a", called("Fintini", "Uno", ""), vec![])).await.unwrap();
        assert_eq!(first, again);
        assert_eq!(town.count("SELECT count(*) FROM people_person").await, 1);
        assert_eq!(town.count("SELECT count(*) FROM store_event WHERE topic = 'people.noted'").await, 1);
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'people.noted'").await, 1);
    });
}

#[test]
fn of_two_who_change_a_person_the_second_is_told_and_what_stood_there_is_kept() {
    on_both(async |town| {
        let clerk = clerk();
        let person = town.people.note_person(&clerk, new("a", called("Fintini", "Uno", ""), vec![])).await.unwrap();
        let seen = town.people.file(&clerk, person).await.unwrap().version;
        let to = |surname: &str| Amendment {
            seen,
            identity: Identity { call_at: "dopo le 18".into(), ..called(surname, "Uno", "1985-02-01") },
            care: Care {
                language: Some("pa".into()),
                interpreter: true,
                flags: [Flag::CallOnlyAt, Flag::AddressSecret].into(),
            },
        };
        town.people.amend(&clerk, person, to("Sposini")).await.unwrap();
        let second = town.people.amend(&worker(2, "c", Role::CaseWorker), person, to("Altrini")).await;
        assert_eq!(refused(second), PeopleError::ChangedMeanwhile);
        let file = town.people.file(&clerk, person).await.unwrap();
        assert_eq!((file.identity.surname.as_str(), file.identity.call_at.as_str()), ("Sposini", "dopo le 18"));
        assert_eq!(file.care, to("").care);
        assert_eq!(town.ids(&clerk, "sposini").await, [person]);
        assert!(town.ids(&clerk, "fintini").await.is_empty(), "the index has the new name alone");
        assert_eq!(town.count("SELECT count(*) FROM people_former").await, 1);
        let details =
            "SELECT count(*) FROM audit_entry WHERE action = 'people.amended' AND details LIKE '%surname born call_at'";
        assert_eq!(town.count(details).await, 1);
    });
}

#[test]
fn a_couple_shares_a_telephone_and_each_has_it_for_themselves() {
    on_both(async |town| {
        let clerk = clerk();
        let shared = || vec![telephone("0375 40200")];
        let one = town.people.note_person(&clerk, new("a", called("Fintini", "Uno", ""), shared())).await.unwrap();
        let other = town.people.note_person(&clerk, new("b", called("Provati", "Due", ""), shared())).await.unwrap();
        let both: std::collections::BTreeSet<_> = town.ids(&clerk, "0375/40200").await.into_iter().collect();
        assert_eq!(both, [one, other].into());
        // For her it is not safe any more; for him it is.
        let unsafe_now = NewContact { safe: Safe::Unsafe, ..telephone("+39 0375 40200") };
        let id = town.people.add_contact_point(&clerk, one, unsafe_now).await.unwrap();
        let contacts = town.people.file(&clerk, one).await.unwrap().contacts;
        assert_eq!(contacts.len(), 1);
        assert!(contacts[0].id == id && contacts[0].safe == Safe::Unsafe && contacts[0].value == "+39037540200");
        assert!(town.people.file(&clerk, other).await.unwrap().contacts[0].safe == Safe::Safe);
        town.people.end_contact_point(&clerk, one, id).await.unwrap();
        assert_eq!(refused(town.people.end_contact_point(&clerk, one, id).await), PeopleError::NotFound);
        assert!(town.people.file(&clerk, one).await.unwrap().contacts[0].until.is_some(), "ended, not deleted");
    });
}

#[test]
fn what_cannot_be_right_is_refused_before_anything_is_written() {
    on_both(async |town| {
        let clerk = clerk();
        let note = async |identity: Identity, contacts: Vec<NewContact>| {
            refused(town.people.note_person(&clerk, new("a", identity, contacts)).await)
        };
        assert_eq!(note(Identity::default(), vec![]).await, PeopleError::NoName);
        let coded = Identity { tax_code: "RSSMRA85T10A562X".into(), ..called("Rossi", "Mario", "") };
        assert!(matches!(note(coded, vec![]).await, PeopleError::TaxCode(_)));
        assert_eq!(note(called("Fintini", "Uno", ""), vec![telephone("chiamami")]).await, PeopleError::NoTelephone);
        assert_eq!(note(called("Fintini", "Uno", ""), vec![mail("prova")]).await, PeopleError::NoMail);
        let long = called(&"a".repeat(121), "", "");
        assert_eq!(note(long, vec![]).await, PeopleError::TooLong { field: "surname" });
        assert_eq!(town.count("SELECT count(*) FROM people_person").await, 0);
    });
}

#[test]
fn another_node_finds_who_was_noted_here_at_its_next_look() {
    on_both(async |town| {
        let (clerk, node) = (clerk(), town.another_node());
        assert_eq!(node.keep_current().await.unwrap(), 0);
        let person = town.people.note_person(&clerk, new("a", called("Fintini", "Uno", ""), vec![])).await.unwrap();
        assert_eq!(node.keep_current().await.unwrap(), 1);
        let found = node.find(&clerk, &people::Asked::line("fintni")).await.unwrap();
        assert_eq!(found.iter().map(|one| one.person).collect::<Vec<_>>(), [person]);
        assert_eq!(node.keep_current().await.unwrap(), 0, "nothing is read twice");
    });
}

#[test]
fn nothing_of_a_person_lies_open_on_the_disk() {
    on_both(async |town| {
        if town.db.engine() == Engine::Postgres {
            return;
        }
        let clerk = clerk();
        let identity = Identity {
            tax_code: "RSSMRA85T10A562S".into(),
            alias: "Soprannomina".into(),
            call_at: "quandononce".into(),
            ..called("Celatissimi", "Inventatissima", "1985-12-10")
        };
        let contacts = vec![telephone("333 0000077"), mail("celatissima@prova.example")];
        let person = town.people.note_person(&clerk, new("a", identity.clone(), contacts)).await.unwrap();
        let seen = town.people.file(&clerk, person).await.unwrap().version;
        let to = Identity { surname: "Sposatissimi".into(), ..identity };
        town.people.amend(&clerk, person, Amendment { seen, identity: to, care: Care::default() }).await.unwrap();
        town.found(&clerk, "sposatissimi").await;
        let mut bytes = Vec::new();
        for file in std::fs::read_dir(&town.folder).unwrap() {
            bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
        }
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(text.contains("people_person"), "the disk was read");
        for word in
            ["celatiss", "inventatiss", "soprannom", "quandonon", "rssmra", "0000077", "1985-12-10", "sposatiss"]
        {
            assert!(!text.contains(word), "{word}");
        }
    });
}
