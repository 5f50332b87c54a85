// SPDX-License-Identifier: EUPL-1.2
//! How long it takes to move three thousand appointments online, and whether everybody is told once: `cargo run --release -p agenda
//! --example online_switch -- [POSTGRES_ADDRESS [APPOINTMENTS]]`, the address of an empty database. Thirty workers at ten desks; every
//! fifth person asked for no message.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a measure at the command line")]

use agenda::{
    Agenda, By, Confirm, DeskRules, DeskScope, Desks, NewSwitch, OpeningWindow, Person, PlaceRules, Reason,
    ServiceRules, Tell, Towards, What, WindowTimes,
    slots::{Audience, Notice, OnHolidays},
};
use directory::pack::Mode;
use jiff::{Span, ToSpan, civil::Date, civil::date, tz::TimeZone};
use kernel::{Actor, Clock, FixedClock, Language, SeededChance, UtcMicros};
use message::{Channel, Detail, Outbox, quiet::Local};
use std::{sync::Arc, time::Instant};
use store::Db;
use vault::Vault;

const DESKS: usize = 10;
const WORKERS: usize = 30;
const MONDAY: Date = date(2026, 11, 30);

struct Territory;

impl Desks for Territory {
    fn version(&self) -> i64 {
        1
    }
    fn zone(&self) -> TimeZone {
        TimeZone::get("Europe/Rome").expect("Rome")
    }
    fn desk(&self, id: &str) -> Option<DeskRules> {
        Some(DeskRules {
            id: id.to_owned(),
            body: "ente".into(),
            modes: vec![Mode::OnSite],
            by_appointment: true,
            services: vec!["colloquio".into()],
            notice: Notice { min: Span::new(), max: None },
            cancel_until: Span::new(),
        })
    }
    fn service(&self, id: &str) -> Option<ServiceRules> {
        Some(ServiceRules { id: id.to_owned(), minutes: 45, pause_after: 0, workers: 1, discreet: false })
    }
    fn place(&self, _: &str) -> Option<PlaceRules> {
        Some(PlaceRules { town: None, closed: Vec::new(), holidays: OnHolidays::Open })
    }
}

fn desk(number: usize) -> String {
    format!("sportello-{}", number % DESKS)
}

fn windows() -> Vec<OpeningWindow> {
    let time = |hour: i8| jiff::civil::time(hour, 0, 0, 0);
    (0..WORKERS)
        .map(|worker| OpeningWindow {
            desk: desk(worker),
            name: format!("w{worker}"),
            worker: format!("operatore-{worker}"),
            place: "sede".into(),
            times: WindowTimes {
                first: date(2026, 1, 1),
                from: time(9),
                to: time(18),
                rrule: Some("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR".into()),
                until: None,
                services: Vec::new(),
                except: Vec::new(),
                instead: Vec::new(),
            },
        })
        .collect()
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().expect("threads");
    runtime.block_on(measure());
}

async fn count(db: &Db, sql: &'static str) -> i64 {
    let found = db.read(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).await;
    found.expect("a number").unwrap_or(0)
}

async fn measure() {
    let mut asked = std::env::args().skip(1);
    let address = asked.next().filter(|address| !address.is_empty());
    let wanted: usize = asked.next().and_then(|wanted| wanted.parse().ok()).unwrap_or(3_000);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("filo.db");
    let opened = tokio::task::spawn_blocking(move || match address {
        Some(address) => Db::open(&address).expect("PostgreSQL"),
        None => Db::open_file(&file).expect("SQLite"),
    });
    let db = opened.await.expect("a database");
    let start = MONDAY.to_zoned(Territory.zone()).expect("a Monday").timestamp();
    let clock = Arc::new(FixedClock::at(UtcMicros::from_timestamp(start)));
    let chance = Arc::new(SeededChance::new(4));
    let vault = Vault::in_memory(clock.clone(), chance.clone()).expect("a vault");
    let local = Arc::new(Local { zone: Territory.zone(), rests: |_| false });
    let outbox = Outbox::new(local, chance.clone()).by(Channel::ALL);
    let agenda = Agenda::new(db.clone(), vault, clock.clone(), chance.clone(), Arc::new(Territory)).telling(outbox);
    let (ready, now, drawn) = (db.clone(), clock.now(), chance);
    let ready = tokio::task::spawn_blocking(move || {
        let tables = [store::MIGRATIONS, audit::MIGRATIONS, message::MIGRATIONS, agenda::MIGRATIONS].concat();
        store::migrate(&ready, &tables, now).expect("tables");
        let told = windows();
        ready
            .write_now(&Actor::operator(), move |tx| agenda::load_windows(tx, &told, &Territory.zone(), now, &*drawn))
            .expect("windows");
    });
    ready.await.expect("tables and windows");

    let begun = Instant::now();
    let (mut booked, mut silent, mut week) = (0_usize, 0_usize, 1);
    'weeks: loop {
        let monday = MONDAY + (7 * week).days();
        week += 1;
        for at in 0..DESKS {
            let found = agenda.week(&desk(at), "colloquio", monday, Audience::Staff).await.expect("times");
            for slot in found.days.iter().flat_map(|day| &day.slots).step_by(3) {
                if booked == wanted {
                    break 'weeks;
                }
                booked += 1;
                let by = if booked.is_multiple_of(5) { By::Nothing } else { By::Phone };
                silent += usize::from(by == By::Nothing);
                let ask = Confirm {
                    token: slot.token.clone(),
                    mode: Mode::OnSite,
                    person: Person {
                        name: format!("Persona Inventata {booked}"),
                        phone: Some("333 000 0003".into()),
                        ..Person::default()
                    },
                    language: Language::ALL[booked % 10],
                    form_key: format!("a form of this measure {booked:08}").into_bytes(),
                    tell: Tell { by, detail: Detail::Told },
                    origin: None,
                };
                agenda.confirm(ask, &Actor::worker("misura", "ente")).await.expect("a booking");
            }
        }
    }
    println!("{booked} appointments made in {:.1} s", begun.elapsed().as_secs_f64());

    let actor = Actor::worker("coordina", "ente");
    let scope = DeskScope::All;
    let new = NewSwitch {
        id: agenda.new_switch(),
        what: What::Territory,
        which: String::new(),
        desks: (0..DESKS).map(desk).collect(),
        body: "ente".into(),
        from: MONDAY + 3.days(),
        towards: Towards::Online,
        rooms: Some("https://incontri.prova.example/".into()),
        reason: Reason::Ordinance,
        words: None,
    };
    let begun = Instant::now();
    let seen = agenda.foresee(&new, &scope, &scope, &actor).await.expect("who is concerned");
    let (changes, told) = seen.desks.iter().fold((0, 0), |sum, desk| (sum.0 + desk.changes, sum.1 + desk.told));
    println!("who is concerned: {changes}, {told} by a message, in {:.2} s", begun.elapsed().as_secs_f64());
    assert_eq!((changes, told), (booked, booked - silent));

    let (before, ids) = (Instant::now(), new.id);
    agenda.decide_switch(new, &scope, &actor).await.expect("a decision");
    println!("decided in {:.3} s: from now on whoever books is offered online", before.elapsed().as_secs_f64());
    let (begun, mut longest, mut changed) = (Instant::now(), 0.0_f64, 0);
    loop {
        let unit = Instant::now();
        let done = agenda.carry_on(ids, 1, &actor).await.expect("a unit");
        longest = longest.max(unit.elapsed().as_secs_f64());
        changed += done.changed;
        if done.finished {
            break;
        }
    }
    let took = begun.elapsed().as_secs_f64();
    let rate = changed as f64 / took;
    println!(
        "{changed} moved online and told in {took:.2} s, {rate:.0} a second; the longest unit of fifty {longest:.3} s"
    );

    let online = count(&db, "SELECT count(*) FROM agenda_booking WHERE mode = 'online' AND moves = 1").await;
    let messages = count(&db, "SELECT count(*) FROM message_outgoing WHERE kind = 'online'").await;
    let people = count(&db, "SELECT count(DISTINCT about) FROM message_outgoing WHERE kind = 'online'").await;
    let missing = count(
        &db,
        "SELECT count(*) FROM agenda_switched s WHERE s.told = 1 AND NOT EXISTS (SELECT 1 FROM message_outgoing m
         WHERE m.about = 'agenda_booking/' || s.booking AND m.kind = 'online')",
    )
    .await;
    println!(
        "online {online}, messages {messages} to {people} people, silent by their choice {silent}, missing {missing}"
    );
    let (all, told) = (i64::try_from(booked).expect("a number"), i64::try_from(booked - silent).expect("a number"));
    assert_eq!((online, messages, people, missing), (all, told, told, 0), "one message each, nobody missing");
}
