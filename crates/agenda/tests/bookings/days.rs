// SPDX-License-Identifier: EUPL-1.2
//! Whom a desk expects, and who may read it.

use crate::town::{DESK, MONDAY, SERVICE, on_both, refused};
use agenda::{BookingError, DeskScope, Person};
use jiff::ToSpan;
use kernel::Actor;

fn worker() -> Actor {
    Actor::worker("account", "ente")
}

#[test]
fn a_desk_sees_who_comes_today_by_the_hour_and_the_read_is_written() {
    on_both(async |town| {
        for (hour, name) in [("11:00", "Prova Tre"), ("09:00", "Prova Uno")] {
            let mut ask = town.ask(&town.token(DESK, SERVICE, MONDAY, hour).await);
            ask.person = Person {
                name: name.into(),
                phone: Some("0000 000000".into()),
                email: Some("prova@example.org".into()),
                note: Some("una nota".into()),
            };
            town.agenda.confirm(ask, &Actor::public()).await.unwrap();
        }
        let before = town.count("SELECT count(*) FROM audit_entry WHERE action = 'read'");
        let day = town.agenda.day(&[DESK, "casa"], MONDAY, &DeskScope::of([DESK]), &worker()).await.unwrap();
        let names: Vec<&str> = day.iter().flat_map(|one| &one.people).map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Prova Uno", "Prova Tre"]);
        let first = &day[0].people[0];
        assert_eq!(first.phone.as_deref(), Some("0000 000000"));
        assert_eq!(first.email.as_deref(), Some("prova@example.org"));
        assert_eq!(first.note.as_deref(), Some("una nota"));
        assert_eq!(
            town.count("SELECT count(*) FROM audit_entry WHERE action = 'read'"),
            before + 1,
            "one entry for both"
        );
        assert!(town.agenda.day(&[DESK], MONDAY + 7.days(), &DeskScope::All, &worker()).await.unwrap().is_empty());
    });
}

#[test]
fn a_desk_outside_ones_own_is_as_if_it_were_empty() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let scope = DeskScope::of(["casa"]);
        assert!(town.agenda.day(&[DESK], MONDAY, &scope, &worker()).await.unwrap().is_empty());
        let one = town.agenda.appointment(made.booking.id, &scope, &worker()).await;
        assert_eq!(refused(one), BookingError::NotFound);
        let one = town.agenda.appointment(made.booking.id, &DeskScope::of([DESK]), &worker()).await.unwrap();
        assert_eq!(one.people[0].name, "Persona di prova");
    });
}

#[test]
fn a_person_whose_key_was_destroyed_leaves_an_hour_without_a_name() {
    on_both(async |town| {
        town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let subject = town
            .db
            .read_now(&Actor::system(), |tx| {
                tx.first("SELECT subject FROM agenda_booking", &[], |row| row.get::<vault::SubjectId>(0))
            })
            .unwrap()
            .unwrap();
        town.vault.destroy(subject, kernel::Clock::now(&*town.clock)).await.unwrap();
        let day = town.agenda.day(&[DESK], MONDAY, &DeskScope::All, &worker()).await.unwrap();
        assert_eq!(day.len(), 1);
        assert!(day[0].people.is_empty());
    });
}
