// SPDX-License-Identifier: EUPL-1.2
//! A worker's calendar by a secret link.

use crate::town::{DESK, MONDAY, SERVICE, Town, on_both, refused};
use agenda::{BookingError, DeskScope, IcsWords, NewFeed, ics_of_all, slots::Status};
use kernel::{Actor, Language};

const ANNA: &str = "0190a1b3-0000-7000-8000-00000000000a";

fn worker() -> Actor {
    Actor::worker(ANNA.to_owned(), "ente")
}

fn of(town: &Town, desk: &str, worker: &str) -> NewFeed {
    NewFeed {
        account: ANNA.into(),
        body: "ente".into(),
        desk: desk.into(),
        worker: worker.into(),
        language: Language::It,
        form_key: town.agenda.feed_key(),
    }
}

fn theirs() -> DeskScope {
    DeskScope::of([DESK, "altrove"])
}

#[test]
fn a_link_opens_what_the_worker_receives_at_every_desk_and_keeps_what_was_cancelled() {
    on_both(async |town| {
        let stays = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let goes = town.book("altrove", SERVICE, MONDAY, "15:00").await.unwrap();
        town.book("casa", SERVICE, MONDAY, "09:00").await.unwrap();
        let secret = town.agenda.open_feed(of(town, DESK, "anna"), &theirs(), &worker()).await.unwrap();
        town.agenda.cancel(&goes.link, &Actor::public()).await.unwrap();

        let feed = town.agenda.feed(&secret).await.unwrap().unwrap();
        let shown = town.agenda.feed_bookings(&feed, &worker()).await.unwrap();
        let found: Vec<_> = shown.iter().map(|booking| (booking.id, booking.status)).collect();
        assert_eq!(found, [(stays.booking.id, Status::Booked), (goes.booking.id, Status::CancelledByPerson)]);

        let words = IcsWords { summary: "Colloquio", neutral: "Appuntamento", location: None, description: None };
        let file = ics_of_all("Lavoro", shown.iter().map(|booking| (booking.into(), words)));
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 2);
        assert_eq!(file.matches("STATUS:CANCELLED").count(), 1);
        assert!(file.contains("METHOD:PUBLISH") && file.contains("REFRESH-INTERVAL;VALUE=DURATION:PT15M"), "{file}");
    });
}

#[test]
fn a_reading_is_noted_once_a_day() {
    on_both(async |town| {
        let secret = town.agenda.open_feed(of(town, DESK, "anna"), &theirs(), &worker()).await.unwrap();
        let feed = town.agenda.feed(&secret).await.unwrap().unwrap();
        assert_eq!(feed.read, None);
        for _ in 0..3 {
            let feed = town.agenda.feed(&secret).await.unwrap().unwrap();
            town.agenda.feed_bookings(&feed, &worker()).await.unwrap();
        }
        let noted = town.count("SELECT count(*) FROM audit_entry WHERE action = 'agenda.feed_read'");
        assert_eq!(noted, 1);
        assert!(town.agenda.feeds(ANNA, "ente", &worker()).await.unwrap()[0].read.is_some());
        town.set_clock("2026-11-30T09:00");
        let feed = town.agenda.feed(&secret).await.unwrap().unwrap();
        town.agenda.feed_bookings(&feed, &worker()).await.unwrap();
        assert_eq!(town.count("SELECT count(*) FROM audit_entry WHERE action = 'agenda.feed_read'"), 2);
    });
}

#[test]
fn the_same_form_shows_the_same_link_and_a_new_one_ends_the_former() {
    on_both(async |town| {
        let asked = of(town, DESK, "anna");
        let first = town.agenda.open_feed(asked.clone(), &theirs(), &worker()).await.unwrap();
        let again = town.agenda.open_feed(asked.clone(), &theirs(), &worker()).await.unwrap();
        assert_eq!(first, again);
        assert_eq!(town.agenda.feeds(ANNA, "ente", &worker()).await.unwrap().len(), 1);

        // Somebody else who sends the same form gets nothing by it.
        let other = NewFeed { account: "0190a1b3-0000-7000-8000-00000000000b".into(), ..asked.clone() };
        let answer = town.agenda.open_feed(other, &theirs(), &worker()).await;
        assert_eq!(refused(answer), BookingError::Tampered);

        let second = town.agenda.open_feed(of(town, DESK, "anna"), &theirs(), &worker()).await.unwrap();
        assert!(town.agenda.feed(&first).await.unwrap().is_none(), "the former link still opens");
        assert!(town.agenda.feed(&second).await.unwrap().is_some());
        // Going back and sending the first form once more brings no dead link back to life.
        let late = town.agenda.open_feed(asked, &theirs(), &worker()).await;
        assert_eq!(refused(late), BookingError::Tampered);
        assert_eq!(town.agenda.feeds(ANNA, "ente", &worker()).await.unwrap().len(), 1);
    });
}

#[test]
fn a_link_that_was_taken_back_opens_nothing() {
    on_both(async |town| {
        let secret = town.agenda.open_feed(of(town, DESK, "anna"), &theirs(), &worker()).await.unwrap();
        let id = town.agenda.feed(&secret).await.unwrap().unwrap().id;
        let stranger = town.agenda.revoke_feed("0190a1b3-0000-7000-8000-00000000000b", id, &worker()).await;
        assert_eq!(refused(stranger), BookingError::NotFound);
        town.agenda.revoke_feed(ANNA, id, &worker()).await.unwrap();
        assert!(town.agenda.feed(&secret).await.unwrap().is_none());
        assert!(town.agenda.feeds(ANNA, "ente", &worker()).await.unwrap().is_empty());
    });
}

#[test]
fn a_calendar_is_asked_of_ones_own_desks_and_of_who_sits_there() {
    on_both(async |town| {
        let strangers = [("casa", "bruno"), (DESK, "bruno"), (DESK, "nessuno")];
        for (desk, who) in strangers {
            let answer = town.agenda.open_feed(of(town, desk, who), &theirs(), &worker()).await;
            assert_eq!(refused(answer), BookingError::NotFound, "{desk}, {who}");
        }
        let short = NewFeed { form_key: "AAAA".into(), ..of(town, DESK, "anna") };
        let answer = town.agenda.open_feed(short, &theirs(), &worker()).await;
        assert_eq!(refused(answer), BookingError::Tampered);
        assert_eq!(town.count("SELECT count(*) FROM agenda_feed"), 0);
    });
}
