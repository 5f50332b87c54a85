// SPDX-License-Identifier: EUPL-1.2
//! From the desk to online and back: who follows, who stays, who is told, and that nobody is told twice.

use crate::town::{MONDAY, SERVICE, Town, on_both, refused, rome};
use agenda::{
    Agenda, BookingError, BookingView, By, Confirmed, DeskScope, IcsWords, NewSwitch, NotTold, Person, Reason,
    SwitchId, Tell, Towards, What, ics,
};
use directory::pack::Mode;
use jiff::{ToSpan, civil::Date};
use kernel::{Actor, Language};
use message::{Channel, Detail, Kind, Outbox, State, quiet::Local};
use std::sync::Arc;

const DESK: &str = "casa";
const NEXT: Date = jiff::civil::date(2026, 12, 7);

/// The same agenda, telling people by both ways.
fn telling(town: &Town) -> Agenda {
    let local = Arc::new(Local { zone: rome(), rests: |_| false });
    town.agenda.clone().telling(Outbox::new(local, town.chance.clone()).by(Channel::ALL))
}

fn all() -> DeskScope {
    DeskScope::of([DESK, "lavoro", "altrove"])
}

fn worker() -> Actor {
    Actor::worker("coordina", "ente")
}

fn decision(agenda: &Agenda, towards: Towards, from: Date) -> NewSwitch {
    NewSwitch {
        id: agenda.new_switch(),
        what: What::Desk,
        which: DESK.into(),
        desks: vec![DESK.into()],
        body: "ente".into(),
        from,
        towards,
        rooms: Some("https://incontri.prova.example/".into()),
        reason: Reason::Ordinance,
        words: Some("Parole di prova.".into()),
    }
}

async fn decided(agenda: &Agenda, towards: Towards, from: Date) -> SwitchId {
    let new = decision(agenda, towards, from);
    agenda.decide_switch(new, &all(), &worker()).await.unwrap()
}

async fn carried(agenda: &Agenda, id: SwitchId) -> usize {
    let done = agenda.carry_on(id, usize::MAX, &worker()).await.unwrap();
    assert!(done.finished);
    done.changed
}

fn by_mail() -> Tell {
    Tell { by: By::Mail, detail: Detail::Told }
}

struct Guest<'a> {
    day: Date,
    hour: &'a str,
    mode: Mode,
    tell: Tell,
    phone: Option<&'a str>,
    email: Option<&'a str>,
}

fn guest(day: Date, hour: &str) -> Guest<'_> {
    Guest { day, hour, mode: Mode::OnSite, tell: by_mail(), phone: None, email: Some("x@prova.example") }
}

async fn books(town: &Town, agenda: &Agenda, guest: Guest<'_>) -> Result<Confirmed, BookingError> {
    let token = town.token(DESK, SERVICE, guest.day, guest.hour).await;
    let mut ask = town.ask(&token);
    ask.person = Person {
        name: "Persona Inventata 3".into(),
        phone: guest.phone.map(str::to_owned),
        email: guest.email.map(str::to_owned),
        note: None,
    };
    (ask.mode, ask.tell, ask.language) = (guest.mode, guest.tell, Language::Ro);
    agenda.confirm(ask, &Actor::public()).await
}

/// Kinds and states of what was written about a booking, reminders aside. The clock stands: sorted by kind.
fn told(own: &agenda::Own) -> Vec<(Kind, State)> {
    let written = own.told.iter().filter(|told| told.kind != Kind::Reminder);
    let mut told: Vec<(Kind, State)> = written.map(|told| (told.kind, told.state)).collect();
    told.sort_by_key(|(kind, _)| *kind);
    told
}

fn sequence(booking: &BookingView) -> (String, String) {
    let file = ics(booking, &IcsWords { summary: "Prova", neutral: "Prova", location: None, description: None });
    let line = |name: &str| file.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
    (line("UID:"), line("SEQUENCE:"))
}

#[test]
fn who_was_to_come_to_the_desk_follows_it_online_and_back_and_who_chose_otherwise_stays() {
    on_both(async |town| {
        let agenda = telling(town);
        let follows = books(town, &agenda, guest(NEXT, "09:00")).await.unwrap();
        let chose = books(town, &agenda, Guest { mode: Mode::Online, ..guest(NEXT, "09:00") }).await.unwrap();
        let before = books(town, &agenda, guest(MONDAY, "09:00")).await.unwrap();
        let away = decided(&agenda, Towards::Online, jiff::civil::date(2026, 12, 3)).await;
        assert_eq!(carried(&agenda, away).await, 1);
        assert_eq!(agenda.carry_on(away, 9, &worker()).await.unwrap().changed, 0, "carried on again: nobody twice");

        let own = agenda.find_by_link(&follows.link, &Actor::public()).await.unwrap();
        assert_eq!(own.booking.mode, Mode::Online);
        assert_eq!(own.booking.starts, follows.booking.starts, "day and hour stay");
        assert_eq!(told(&own), [(Kind::Confirmed, State::Withdrawn), (Kind::Online, State::Waiting)]);
        let joining = own.joining.unwrap();
        assert_eq!(joining.was.unwrap().0, Mode::OnSite, "what it was is kept");
        assert_eq!(joining.words.as_deref(), Some("Parole di prova."));
        let link = joining.link.unwrap();
        assert!(link.starts_with("https://incontri.prova.example/") && link.len() == 43, "{link}");
        let (uid, first) = sequence(&follows.booking);
        assert_eq!((sequence(&own.booking), first.as_str()), ((uid, "SEQUENCE:1".into()), "SEQUENCE:0"));

        for (other, mode) in [(&chose, Mode::Online), (&before, Mode::OnSite)] {
            let own = agenda.find_by_link(&other.link, &Actor::public()).await.unwrap();
            assert_eq!((own.booking.mode, told(&own).len()), (mode, 1), "untouched, told nothing new");
        }

        let back = decided(&agenda, Towards::OnSite, jiff::civil::date(2026, 12, 3)).await;
        assert_eq!(carried(&agenda, back).await, 1);
        let own = agenda.find_by_link(&follows.link, &Actor::public()).await.unwrap();
        assert_eq!((own.booking.mode, own.booking.moves), (Mode::OnSite, 2));
        assert_eq!(told(&own).last(), Some(&(Kind::AtTheDesk, State::Waiting)));
        let chose = agenda.find_by_link(&chose.link, &Actor::public()).await.unwrap();
        assert_eq!(chose.booking.mode, Mode::Online, "who chose a screen keeps it");
    });
}

#[test]
fn the_page_before_says_who_and_nothing_has_happened() {
    on_both(async |town| {
        let agenda = telling(town);
        books(town, &agenda, guest(NEXT, "09:00")).await.unwrap();
        let silent = Tell { by: By::Nothing, detail: Detail::Discreet };
        books(town, &agenda, Guest { tell: silent, phone: Some("333 000 0003"), ..guest(NEXT, "09:00") })
            .await
            .unwrap();
        let none = Guest { phone: Some("0375 000000"), email: None, ..guest(NEXT, "09:00") };
        books(town, &agenda, none).await.unwrap();
        // Made where nobody was asked.
        books(town, &town.agenda, guest(NEXT, "10:00")).await.unwrap();
        books(town, &agenda, Guest { mode: Mode::Online, ..guest(NEXT, "10:00") }).await.unwrap();
        let new = decision(&agenda, Towards::Online, NEXT);
        let seen = agenda.foresee(&new, &all(), &all(), &worker()).await.unwrap();
        let desk = &seen.desks[0];
        assert_eq!((desk.changes, desk.told, desk.untold(), desk.online), (4, 1, 3, 1));
        let why: Vec<NotTold> = seen.untold.iter().map(|one| one.why).collect();
        for one in [NotTold::TheirChoice, NotTold::NoWay, NotTold::NoMessages] {
            assert!(why.contains(&one), "{one:?} in {why:?}");
        }
        assert_eq!(seen.untold[0].appointment.people[0].name, "Persona Inventata 3");
        assert_eq!(town.count("SELECT count(*) FROM agenda_switch"), 0);
        assert_eq!(town.count("SELECT count(*) FROM agenda_booking WHERE moves > 0"), 0);
        let nameless = agenda.foresee(&new, &all(), &DeskScope::of([""; 0]), &worker()).await.unwrap();
        assert_eq!((nameless.untold.len(), nameless.desks[0].untold()), (0, 3), "who may not see them reads a number");
        let outside = DeskScope::of(["lavoro"]);
        let error = agenda.foresee(&new, &outside, &all(), &worker()).await.err().unwrap();
        assert_eq!(error, BookingError::NotFound);
        assert_eq!(refused(agenda.decide_switch(new, &outside, &worker()).await), BookingError::NotFound);
    });
}

#[test]
fn whoever_books_from_that_day_on_is_offered_the_new_way() {
    on_both(async |town| {
        let agenda = telling(town);
        if let Some(rules) = town.desks.desks.write().unwrap().get_mut(DESK) {
            rules.modes = vec![Mode::OnSite, Mode::Phone];
        }
        town.desks.version.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        assert_eq!(agenda.notices(DESK).await.unwrap(), []);
        decided(&agenda, Towards::Online, NEXT).await;
        assert_eq!(agenda.modes_on(DESK, MONDAY).await.unwrap(), [Mode::OnSite, Mode::Phone]);
        assert_eq!(agenda.modes_on(DESK, NEXT).await.unwrap(), [Mode::Online, Mode::Phone]);
        let notices = agenda.notices(DESK).await.unwrap();
        assert_eq!((notices[0].from, notices[0].towards), (Some(NEXT), Towards::Online));
        assert_eq!(refused(books(town, &agenda, guest(NEXT, "09:00")).await), BookingError::DeskClosed);
        let made = books(town, &agenda, Guest { mode: Mode::Online, ..guest(NEXT, "09:00") }).await.unwrap();
        let own = agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        let joining = own.joining.unwrap();
        assert!(joining.link.is_some() && joining.was.is_none(), "it never was anything else");
        // The desk opens again: online is not a way it usually has, so nobody had chosen it.
        let back = decided(&agenda, Towards::OnSite, NEXT).await;
        assert_eq!(carried(&agenda, back).await, 1);
        assert_eq!(agenda.notices(DESK).await.unwrap(), []);
    });
}

#[test]
fn who_moves_into_such_a_day_goes_with_it() {
    on_both(async |town| {
        let agenda = telling(town);
        let made = books(town, &agenda, guest(MONDAY, "09:00")).await.unwrap();
        decided(&agenda, Towards::Phone, NEXT).await;
        let token = town.token(DESK, SERVICE, NEXT, "10:00").await;
        let moved = agenda.move_to(&made.link, &token, &Actor::public()).await.unwrap();
        assert_eq!(moved.mode, Mode::Phone);
        let token = town.token(DESK, SERVICE, MONDAY, "11:00").await;
        let again = agenda.move_to(&made.link, &token, &Actor::public()).await.unwrap();
        assert_eq!(again.mode, Mode::OnSite, "before that day nothing has changed");
        assert!(again.moves > moved.moves && moved.moves > made.booking.moves);
    });
}

#[test]
fn a_decision_called_off_is_told_to_those_who_had_heard_of_it() {
    on_both(async |town| {
        let agenda = telling(town);
        let made = books(town, &agenda, guest(NEXT, "09:00")).await.unwrap();
        let later = books(town, &agenda, guest(NEXT, "09:00")).await.unwrap();
        let id = decided(&agenda, Towards::Online, NEXT).await;
        carried(&agenda, id).await;
        // One message has gone, that of the other waits still; both had their confirmation.
        let gone = town.db.write_now(&Actor::system(), {
            let (one, other) = (made.booking.id, later.booking.id);
            move |tx| {
                let sent = "UPDATE message_outgoing SET state = 'sent', next_at = NULL, ended_at = 1 WHERE once = $1";
                tx.execute(sent, store::row![&format!("agenda_booking/{one}/1/online/0")])?;
                let had = "UPDATE message_outgoing SET state = 'sent', next_at = NULL, ended_at = 1 WHERE once = $1";
                tx.execute(had, store::row![&format!("agenda_booking/{other}/0/confirmed/0")])
            }
        });
        assert_eq!(gone, Ok::<u64, store::StoreError>(1));
        agenda.call_off_switch(id, &all(), &worker()).await.unwrap();
        agenda.call_off_switch(id, &all(), &worker()).await.unwrap();
        assert_eq!(carried(&agenda, id).await, 2);
        let own = agenda.find_by_link(&made.link, &Actor::public()).await.unwrap();
        assert_eq!((own.booking.mode, own.booking.moves), (Mode::OnSite, 2));
        assert_eq!(
            told(&own),
            [(Kind::Confirmed, State::Withdrawn), (Kind::Online, State::Sent), (Kind::AtTheDesk, State::Waiting),]
        );
        let own = agenda.find_by_link(&later.link, &Actor::public()).await.unwrap();
        assert_eq!(own.booking.mode, Mode::OnSite);
        assert_eq!(told(&own), [(Kind::Confirmed, State::Sent), (Kind::Online, State::Withdrawn)], "they never knew");
        town.set_clock("2026-12-07T07:00");
        let second = decided(&agenda, Towards::Online, NEXT).await;
        assert_eq!(refused(agenda.call_off_switch(second, &all(), &worker()).await), BookingError::TooLate);
    });
}

/// Sixty who are expected at one desk, and the decision about them.
async fn sixty(town: &Town, agenda: &Agenda) -> SwitchId {
    let mut booked = 0;
    for week in 0..10 {
        let day = NEXT + (7 * week).days();
        for hour in ["09:00", "10:00"] {
            for _ in 0..3 {
                books(town, agenda, guest(day, hour)).await.unwrap();
                booked += 1;
            }
        }
    }
    assert_eq!(booked, 60);
    decided(agenda, Towards::Online, NEXT).await
}

const MESSAGES: &str = "SELECT count(*) FROM message_outgoing WHERE kind = 'online'";
const TOLD: &str = "SELECT count(DISTINCT about) FROM message_outgoing WHERE kind = 'online'";
const ONLINE: &str = "SELECT count(*) FROM agenda_booking WHERE mode = 'online'";

#[test]
fn sixty_people_interrupted_in_the_middle_are_told_once_each_and_none_is_left() {
    on_both(async |town| {
        let agenda = telling(town);
        let id = sixty(town, &agenda).await;
        let first = agenda.carry_on(id, 1, &worker()).await.unwrap();
        assert_eq!((first.changed, first.told, first.finished), (50, 50, false));
        assert_eq!((town.count(MESSAGES), town.count(ONLINE)), (50, 50));
        let half = agenda.switch(id, &all(), &worker()).await.unwrap();
        assert_eq!((half.changed(), half.to_change(), half.under_way()), (50, 60, true));

        // A unit breaks in the middle: nothing of it stands.
        let broken = town.db.write_now(&Actor::system(), |tx| {
            tx.execute("UPDATE agenda_booking SET rules = '{' || rules WHERE mode = 'on_site'", &[])
        });
        assert_eq!(broken, Ok::<u64, store::StoreError>(10));
        assert!(agenda.carry_on(id, 9, &worker()).await.is_err());
        assert_eq!((town.count(MESSAGES), town.count(ONLINE)), (50, 50));
        let mended = town.db.write_now(&Actor::system(), |tx| {
            tx.execute("UPDATE agenda_booking SET rules = substr(rules, 2) WHERE mode = 'on_site'", &[])
        });
        assert_eq!(mended, Ok::<u64, store::StoreError>(10));

        // Begun again by another node, as after a crash; and by this one at the same time.
        let other = telling_of(&town.other_node());
        let system = Actor::system();
        let (one, two) = tokio::join!(other.carry_all_on(9), agenda.carry_on(id, 9, &system));
        assert_eq!(one.unwrap() + two.unwrap().changed, 10);
        assert_eq!((town.count(MESSAGES), town.count(TOLD), town.count(ONLINE)), (60, 60, 60));
        let done = agenda.switch(id, &all(), &worker()).await.unwrap();
        assert_eq!((done.changed(), done.under_way(), done.desks[0].told), (60, false, 60));
        assert_eq!(agenda.carry_all_on(9).await.unwrap(), 0);
    });
}

#[test]
fn called_off_in_the_middle_it_goes_back_where_it_had_come() {
    on_both(async |town| {
        let agenda = telling(town);
        let id = sixty(town, &agenda).await;
        agenda.carry_on(id, 1, &worker()).await.unwrap();
        agenda.call_off_switch(id, &all(), &worker()).await.unwrap();
        assert_eq!(agenda.carry_all_on(9).await.unwrap(), 50);
        assert_eq!(town.count(ONLINE), 0);
        assert_eq!(
            town.count("SELECT count(*) FROM agenda_booking WHERE moves = 0"),
            10,
            "who was not reached never knew"
        );
        let done = agenda.switch(id, &all(), &worker()).await.unwrap();
        assert_eq!((done.changed(), done.to_change(), done.under_way()), (50, 50, false));
    });
}

/// Another node, which also tells.
fn telling_of(agenda: &Agenda) -> Agenda {
    let local = Arc::new(Local { zone: rome(), rests: |_| false });
    let chance = Arc::new(kernel::SeededChance::new(99));
    agenda.clone().telling(Outbox::new(local, chance).by(Channel::ALL))
}

#[test]
fn pressed_twice_it_is_decided_once() {
    on_both(async |town| {
        let agenda = telling(town);
        let new = decision(&agenda, Towards::Phone, NEXT);
        let other = NewSwitch { towards: Towards::Online, ..new.clone() };
        agenda.decide_switch(new, &all(), &worker()).await.unwrap();
        agenda.decide_switch(other, &all(), &worker()).await.unwrap();
        let found = agenda.switches(&all(), &worker()).await.unwrap();
        assert_eq!((found.len(), found[0].towards), (1, Towards::Phone));
        assert!(agenda.switches(&DeskScope::of(["lavoro"]), &worker()).await.unwrap().is_empty());
        let past = decision(&agenda, Towards::Phone, jiff::civil::date(2026, 11, 27));
        assert_eq!(refused(agenda.decide_switch(past, &all(), &worker()).await), BookingError::TooSoon);
        let linkless = NewSwitch { rooms: None, ..decision(&agenda, Towards::Online, NEXT) };
        assert_eq!(refused(agenda.decide_switch(linkless, &all(), &worker()).await), BookingError::NotFound);
    });
}
