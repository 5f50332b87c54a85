// SPDX-License-Identifier: EUPL-1.2
//! How long the week of a team takes, names opened and the reads written down: `cargo run --release -p agenda --example
//! team_week -- [POSTGRES_ADDRESS [WEEKS]]`, the address of an empty database. Ten workers, some forty appointments a day
//! among them, eight weeks unless told otherwise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a measure at the command line")]

use agenda::{
    Agenda, Confirm, DeskRules, DeskScope, Desks, OpeningWindow, Person, PlaceRules, ServiceRules, WindowTimes,
    slots::{Audience, Notice, OnHolidays},
};
use directory::pack::Mode;
use jiff::{Span, ToSpan, civil::Date, civil::date, tz::TimeZone};
use kernel::{Actor, Clock, FixedClock, Language, SeededChance, UtcMicros};
use std::{sync::Arc, time::Instant};
use store::Db;
use vault::Vault;

const WORKERS: usize = 10;
const MONDAY: Date = date(2026, 11, 30);

struct Team;

impl Desks for Team {
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

fn windows() -> Vec<OpeningWindow> {
    let time = |hour: i8| jiff::civil::time(hour, 0, 0, 0);
    (0..WORKERS)
        .map(|worker| OpeningWindow {
            desk: "squadra".into(),
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

async fn measure() {
    let mut asked = std::env::args().skip(1);
    let address = asked.next();
    let weeks: i32 = asked.next().and_then(|weeks| weeks.parse().ok()).unwrap_or(8);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("filo.db");
    let opened = tokio::task::spawn_blocking(move || match address {
        Some(address) => Db::open(&address).expect("PostgreSQL"),
        None => Db::open_file(&file).expect("SQLite"),
    });
    let db = opened.await.expect("a database");
    let start = MONDAY.to_zoned(Team.zone()).expect("a Monday").timestamp();
    let clock = Arc::new(FixedClock::at(UtcMicros::from_timestamp(start)));
    let chance = Arc::new(SeededChance::new(4));
    let vault = Vault::in_memory(clock.clone(), chance.clone()).expect("a vault");
    let agenda = Agenda::new(db.clone(), vault, clock.clone(), chance.clone(), Arc::new(Team));
    let (now, drawn) = (clock.now(), chance);
    let ready = tokio::task::spawn_blocking(move || {
        store::migrate(&db, &[store::MIGRATIONS, audit::MIGRATIONS, agenda::MIGRATIONS].concat(), now).expect("tables");
        let told = windows();
        db.write_now(&Actor::operator(), move |tx| agenda::load_windows(tx, &told, &Team.zone(), now, &*drawn))
            .expect("windows");
    });
    ready.await.expect("tables and windows");
    let mut booked = 0_u64;
    for week in 0..weeks {
        let found =
            agenda.week("squadra", "colloquio", MONDAY + (7 * week).days(), Audience::Staff).await.expect("times");
        // Every third time: some forty of a hundred and twenty.
        for slot in found.days.iter().flat_map(|day| &day.slots).step_by(3) {
            booked += 1;
            let ask = Confirm {
                token: slot.token.clone(),
                mode: Mode::OnSite,
                person: Person { name: format!("Persona Inventata {booked}"), ..Person::default() },
                language: Language::It,
                form_key: format!("a form of this measure {booked:08}").into_bytes(),
                tell: agenda::Tell::default(),
                origin: None,
            };
            agenda.confirm(ask, &Actor::worker("misura", "ente")).await.expect("a booking");
        }
    }
    let actor = Actor::worker("misura", "ente");
    let scope = DeskScope::of(["squadra"]);
    let mut times: Vec<u128> = Vec::new();
    for round in 0..200 {
        let monday = MONDAY + (7 * (round % weeks)).days();
        let begun = Instant::now();
        let sheets = agenda.sheet(&["squadra"], monday, 7, &scope, &actor).await.expect("a week");
        times.push(begun.elapsed().as_micros());
        assert!(!sheets[0].appointments.is_empty());
    }
    times.sort_unstable();
    let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)];
    println!("{booked} appointments, {WORKERS} workers: a team's week p50 {} µs, p99 {} µs", at(50), at(99));
}
