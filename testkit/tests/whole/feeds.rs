// SPDX-License-Identifier: EUPL-1.2
//! A worker's calendar on a telephone (A9), as the telephone reads it: without a session, by a parser that is not ours, until the
//! link is taken back or its maker no longer works there.

use agenda::{
    DeskScope,
    groups::{CycleId, NewCycle},
};
use ical::parser::ical::component::IcalEvent;
use identity::Who;
use jiff::{ToSpan, civil::time};
use kernel::{Actor, Language};
use std::collections::BTreeMap;
use testkit::{
    TestTown, Visitor, on_both,
    story::{Guest, IT, booked},
};

const DESK: &str = "lavoro-casalmaggiore";
const HERE: &str = "/it/scrivania/sul-telefono";

async fn signed_in(town: &TestTown) -> Visitor {
    let login = town.front_desk(DESK).await;
    let worker = town.visitor();
    let door = worker.get("/it/scrivania/entra").await;
    let sent = door.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
    worker.send(sent).await.must_be(200);
    worker
}

/// Asks for a link and gives its path.
async fn link(worker: &Visitor) -> String {
    let page = worker.get(HERE).await;
    let shown = worker.send(page.choose("Orientatore 2").press("Crea il link")).await;
    shown.must_be(200).must_say("Il link è pronto");
    let words = shown.words();
    let from = words.find("/calendario/").unwrap_or_else(|| panic!("no link: {words}"));
    words[from..].split_whitespace().next().unwrap().to_owned()
}

/// Reads a calendar as a telephone does; each event by the name of its property.
async fn read(town: &TestTown, path: &str) -> Vec<BTreeMap<String, String>> {
    let answer = town.visitor().get(path).await;
    answer.must_be(200);
    assert!(answer.header("content-type").starts_with("text/calendar"), "{}", answer.header("content-type"));
    assert_eq!(answer.header("cache-control"), "no-store");
    let source = answer.source();
    let mut calendars: Vec<_> = ical::IcalParser::new(source.as_bytes()).collect();
    assert_eq!(calendars.len(), 1, "{source}");
    let calendar = calendars.remove(0).expect("a calendar that others understand");
    let of = |event: IcalEvent| {
        event.properties.into_iter().map(|property| (property.name, property.value.unwrap_or_default())).collect()
    };
    calendar.events.into_iter().map(of).collect()
}

#[test]
fn a_telephone_reads_hours_and_services_and_never_a_name() {
    on_both(|town| async move {
        let worker = signed_in(&town).await;
        // The first time of the week is Tuesday's, when the second of them receives.
        let (family, guest) = (town.visitor(), Guest::number(1));
        let done = booked(&family, &IT, &guest).await;
        done.must_be(200).must_say(IT.booked);
        let path = link(&worker).await;
        let first = read(&town, &path).await;
        assert_eq!(first.len(), 1);
        assert_eq!((first[0]["STATUS"].as_str(), first[0]["SEQUENCE"].as_str()), ("CONFIRMED", "0"));
        assert!(first[0]["SUMMARY"].contains("lavoro"), "{}", first[0]["SUMMARY"]);
        assert!(first[0]["DESCRIPTION"].contains("/it/scrivania/20"), "{}", first[0]["DESCRIPTION"]);
        let said = format!("{first:?}");
        for personal in guest.words() {
            assert!(!said.contains(personal), "{said}");
        }

        let own = family.get(&done.link("Apri il tuo appuntamento")).await;
        let sure = family.send(own.press("Annulla l’appuntamento")).await;
        family.send(sure.press("Sì, annulla")).await.must_be(200);
        let after = read(&town, &path).await;
        assert_eq!(after[0]["UID"], first[0]["UID"]);
        assert_eq!((after[0]["STATUS"].as_str(), after[0]["SEQUENCE"].as_str()), ("CANCELLED", "1"));
    });
}

#[test]
fn the_meetings_of_the_group_one_leads_stand_in_it_too() {
    on_both(|town| async move {
        let worker = signed_in(&town).await;
        let path = link(&worker).await;
        assert!(read(&town, &path).await.is_empty());
        let made = leads(&town).await;
        let first = read(&town, &path).await;
        let said: Vec<_> = first.iter().map(|one| (one["SUMMARY"].as_str(), one["STATUS"].as_str())).collect();
        assert_eq!(said, [(TITLE, "CONFIRMED"); 3]);
        assert!(first[0]["DESCRIPTION"].contains("/it/scrivania/incontri/"), "{first:?}");

        let sheet = town.filo.agenda.group(made, &DeskScope::All, &Actor::system()).await.unwrap();
        let called_off = sheet.cycle.sessions[0].id;
        town.filo.agenda.cancel_session(called_off, &DeskScope::All, &Actor::worker("prova", "ente")).await.unwrap();
        let after = read(&town, &path).await;
        let off: Vec<_> = after.iter().filter(|one| one["STATUS"] == "CANCELLED").collect();
        assert_eq!((after.len(), off.len()), (3, 1));
        assert_eq!((&off[0]["UID"], off[0]["SEQUENCE"].as_str()), (&first[0]["UID"], "1"));
    });
}

const TITLE: &str = "Cerchio di prova";

/// A group of three meetings that the second of them leads.
async fn leads(town: &TestTown) -> CycleId {
    let directory = town.filo.directory.current().unwrap();
    let desk = directory.desk(DESK).unwrap();
    let service = directory.services_of_desk(DESK).next().unwrap();
    let leader = desk.workers.iter().find(|worker| worker.ends_with('2')).unwrap().clone();
    let today = town.filo.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let new = NewCycle {
        desk: DESK.into(),
        service: service.id.clone(),
        place: desk.place.clone().unwrap(),
        title: TITLE.into(),
        notes: String::new(),
        language: Language::It,
        first: today.checked_add(12.days()).unwrap(),
        hour: time(18, 0, 0, 0),
        every_weeks: 1,
        sessions: 3,
        minutes: 90,
        seats: 8,
        public: true,
        leaders: vec![leader],
        form_key: town.filo.agenda.new_form().into_bytes(),
    };
    town.filo.agenda.make_cycle(new, &DeskScope::All, &Actor::worker("prova", "ente")).await.unwrap().id
}

#[test]
fn a_link_that_is_turned_off_shows_nothing_and_nor_does_one_that_never_was() {
    on_both(|town| async move {
        let worker = signed_in(&town).await;
        let path = link(&worker).await;
        town.visitor().get(&path).await.must_be(200);
        let list = worker.get(HERE).await;
        list.must_say("letto l’ultima volta il");
        worker.send(list.press_first("end")).await.must_be(200).must_say("Il link è spento");
        worker.get(HERE).await.must_say("Non hai link");
        for gone in [path.as_str(), "/calendario/nulla.ics", "/calendario/nulla", "/calendario/%F0%9F%94%A5.ics"] {
            town.visitor().get(gone).await.must_be(404);
        }
        let long = format!("/calendario/{}.ics", "a".repeat(5_000));
        town.visitor().get(&long).await.must_be(404);
    });
}

#[test]
fn who_no_longer_works_there_reads_no_more() {
    on_both(|town| async move {
        let worker = signed_in(&town).await;
        let path = link(&worker).await;
        town.visitor().get(&path).await.must_be(200);
        let account = town.filo.identity.account_named(&Who::Operator, &format!("{DESK}@prova.example")).await.unwrap();
        town.filo.identity.close_account(&Who::Operator, account).await.unwrap();
        town.visitor().get(&path).await.must_be(404);
    });
}

#[test]
fn whose_calendar_must_be_said_and_the_wrong_key_is_refused() {
    on_both(|town| async move {
        let worker = signed_in(&town).await;
        let page = worker.get(HERE).await;
        let page = page.choose("Orientatore 1");
        let nobody = page.press("Crea il link").with("whose", "altrove/qualcuno");
        worker.send(nobody).await.must_be(422).must_say("Scegli di chi è il calendario");
        let forged = page.press("Crea il link").with("key", "non-una-chiave");
        let refused = worker.send(forged).await;
        assert!(refused.status >= 400 && refused.status < 500, "{}", refused.status);
        worker.get(HERE).await.must_say("Non hai link");
    });
}
