// SPDX-License-Identifier: EUPL-1.2
//! A small territory for stories: three desks, four services, five workers, a clock that stands still.
//!
//! | desk | windows | rules |
//! |---|---|---|
//! | `lavoro` | Monday 09-12, worker `anna` | 30 minutes' notice, cancels until 4 hours before |
//! | `casa` | Monday and Thursday 09-13, workers `bruno`, `carla`, `dora` | at once |
//! | `altrove` | Monday 14-18, worker `anna`, and Monday 10-11 | at once |

use agenda::{
    Agenda, BookingError, Confirm, Confirmed, DeskRules, Desks, NOWHERE, Offered, OpeningWindow, Person, PlaceRules,
    ServiceRules, WindowTimes,
    slots::{Audience, Notice, OnHolidays},
};
use directory::pack::Mode;
use jiff::{
    Span, ToSpan,
    civil::{Date, Time, date},
    tz::TimeZone,
};
use kernel::{Actor, Chance, Clock, FixedClock, Language, SeededChance, UtcMicros};
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc, RwLock,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};
use store::{Db, Migration};
use vault::Vault;

pub const DESK: &str = "lavoro";
pub const SERVICE: &str = "colloquio";
/// A Monday.
pub const MONDAY: Date = date(2026, 11, 30);

pub struct TestDesks {
    pub desks: RwLock<BTreeMap<String, DeskRules>>,
    services: BTreeMap<String, ServiceRules>,
    pub version: AtomicI64,
}

impl Desks for TestDesks {
    fn version(&self) -> i64 {
        self.version.load(Ordering::SeqCst)
    }
    fn zone(&self) -> TimeZone {
        rome()
    }
    fn desk(&self, id: &str) -> Option<DeskRules> {
        self.desks.read().unwrap().get(id).cloned()
    }
    fn service(&self, id: &str) -> Option<ServiceRules> {
        self.services.get(id).cloned()
    }
    fn place(&self, id: &str) -> Option<PlaceRules> {
        let town = (id != NOWHERE).then(|| "019021".parse().unwrap());
        Some(PlaceRules { town, closed: vec![date(2026, 11, 13)], holidays: OnHolidays::Closed })
    }
}

pub fn rome() -> TimeZone {
    TimeZone::get("Europe/Rome").unwrap()
}

/// An instant on the wall clock of the territory.
pub fn at(text: &str) -> UtcMicros {
    let local: jiff::civil::DateTime = text.parse().unwrap();
    UtcMicros::from_timestamp(local.to_zoned(rome()).unwrap().timestamp())
}

pub struct Town {
    pub agenda: Agenda,
    pub db: Db,
    pub vault: Vault,
    pub clock: Arc<FixedClock>,
    pub desks: Arc<TestDesks>,
    pub chance: Arc<SeededChance>,
    /// The database file, on SQLite.
    pub file: Option<PathBuf>,
    forms: AtomicU64,
}

impl Town {
    fn new(db: Db, file: Option<PathBuf>) -> Self {
        let clock = Arc::new(FixedClock::at(at("2026-11-28T08:00")));
        let chance = Arc::new(SeededChance::new(7));
        store::migrate(&db, &steps(), clock.now()).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
        let desks = Arc::new(territory());
        let agenda = Agenda::new(db.clone(), vault.clone(), clock.clone(), chance.clone(), desks.clone());
        let town = Self { agenda, db, vault, clock, desks, chance, file, forms: AtomicU64::new(0) };
        town.load(windows()).unwrap();
        town
    }

    /// Another node over the same database.
    pub fn other_node(&self) -> Agenda {
        // Its own luck: two nodes never draw the same ids.
        let chance = Arc::new(SeededChance::new(1_000_000 + self.forms.fetch_add(1, Ordering::SeqCst)));
        Agenda::new(self.db.clone(), self.vault.clone(), self.clock.clone(), chance, self.desks.clone())
    }

    pub fn load(&self, windows: Vec<OpeningWindow>) -> Result<agenda::Loaded, BookingError> {
        let (now, chance) = (self.clock.now(), self.chance.clone());
        self.db.write_now(&Actor::operator(), move |tx| agenda::load_windows(tx, &windows, &rome(), now, &*chance))
    }

    pub fn set_clock(&self, text: &str) {
        self.clock.set(at(text));
    }

    /// The free times of a day, for the public.
    pub async fn offered(&self, desk: &str, service: &str, day: Date) -> Vec<Offered> {
        let week = self.agenda.week(desk, service, day, Audience::Public).await.unwrap();
        week.days.iter().find(|known| known.date == day).unwrap().slots.clone()
    }

    /// The start of each free time of a day: `09:00`.
    pub async fn free(&self, desk: &str, service: &str, day: Date) -> Vec<String> {
        self.offered(desk, service, day).await.iter().map(|slot| slot.starts.strftime("%H:%M").to_string()).collect()
    }

    /// The token of a free time.
    pub async fn token(&self, desk: &str, service: &str, day: Date, hour: &str) -> String {
        let offered = self.offered(desk, service, day).await;
        let slot = offered.iter().find(|slot| slot.starts.strftime("%H:%M").to_string() == hour);
        slot.unwrap_or_else(|| panic!("{hour} is not free on {day}")).token.clone()
    }

    /// A form that was never posted before.
    pub fn form_key(&self) -> Vec<u8> {
        let number = self.forms.fetch_add(1, Ordering::SeqCst);
        let mut key = [0; 24];
        SeededChance::new(1_000 + number).fill(&mut key);
        key.to_vec()
    }

    pub fn ask(&self, token: &str) -> Confirm {
        Confirm {
            token: token.to_owned(),
            mode: Mode::OnSite,
            person: Person { name: "Persona di prova".into(), ..Person::default() },
            language: Language::It,
            form_key: self.form_key(),
            tell: agenda::Tell::default(),
            origin: None,
        }
    }

    /// Books a time for somebody.
    pub async fn book(&self, desk: &str, service: &str, day: Date, hour: &str) -> Result<Confirmed, BookingError> {
        let token = self.token(desk, service, day, hour).await;
        self.agenda.confirm(self.ask(&token), &Actor::public()).await
    }

    /// A number that the database tells.
    pub fn count(&self, sql: &'static str) -> i64 {
        self.db.read_now(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get::<i64>(0))).unwrap().unwrap()
    }
}

/// The refusal, where one is expected.
pub fn refused<T>(outcome: Result<T, BookingError>) -> BookingError {
    match outcome {
        Ok(_) => panic!("a refusal was expected"),
        Err(error) => error,
    }
}

fn steps() -> Vec<Migration> {
    [store::MIGRATIONS, audit::MIGRATIONS, message::MIGRATIONS, agenda::MIGRATIONS].concat()
}

fn territory() -> TestDesks {
    let desk = |id: &str, min: Span, cancel_until: Span| {
        let rules = DeskRules {
            id: id.into(),
            body: "ente".into(),
            modes: vec![Mode::OnSite, Mode::Online],
            by_appointment: true,
            services: [SERVICE, "breve", "coppia", "riservato"].map(String::from).to_vec(),
            notice: Notice { min, max: Some(120.days()) },
            cancel_until,
        };
        (id.to_owned(), rules)
    };
    let service = |id: &str, minutes, pause_after, workers, discreet| {
        (id.to_owned(), ServiceRules { id: id.into(), minutes, pause_after, workers, discreet })
    };
    TestDesks {
        desks: RwLock::new(BTreeMap::from([
            desk("lavoro", 30.minutes(), 4.hours()),
            desk("casa", Span::new(), Span::new()),
            desk("altrove", Span::new(), Span::new()),
        ])),
        services: BTreeMap::from([
            service(SERVICE, 60, 0, 1, false),
            service("breve", 20, 10, 1, false),
            service("coppia", 60, 0, 2, false),
            service("riservato", 60, 0, 1, true),
        ]),
        version: AtomicI64::new(1),
    }
}

/// A window of every week.
pub fn window(desk: &str, name: &str, worker: &str, days: &str, from: &str, to: &str) -> OpeningWindow {
    let time = |text: &str| text.parse::<Time>().unwrap();
    OpeningWindow {
        desk: desk.into(),
        name: name.into(),
        worker: worker.into(),
        place: "comune".into(),
        times: WindowTimes {
            first: date(2026, 1, 1),
            from: time(from),
            to: time(to),
            rrule: Some(format!("FREQ=WEEKLY;BYDAY={days}")),
            until: None,
            services: Vec::new(),
            except: Vec::new(),
            instead: Vec::new(),
        },
    }
}

pub fn windows() -> Vec<OpeningWindow> {
    vec![
        window("lavoro", "lun", "anna", "MO", "09:00", "12:00"),
        window("casa", "bruno", "bruno", "MO,TH", "09:00", "13:00"),
        window("casa", "carla", "carla", "MO,TH", "09:00", "13:00"),
        window("casa", "dora", "dora", "MO,TH", "09:00", "13:00"),
        window("altrove", "lun", "anna", "MO", "14:00", "18:00"),
        window("altrove", "lun-mattina", "anna", "MO", "10:00", "11:00"),
    ]
}

/// Runs the story on SQLite, and on PostgreSQL when the tests were given a server.
pub fn on_both(story: impl AsyncFn(&Town)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("filo.db");
    let town = Town::new(Db::open_file(&file).unwrap(), Some(file));
    runtime.block_on(story(&town));
    if let Some(address) = postgres_address() {
        let town = Town::new(Db::open(&address).unwrap(), None);
        runtime.block_on(story(&town));
    }
}

/// A fresh database on the server named by `FILO_TEST_POSTGRES`.
fn postgres_address() -> Option<String> {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let server = store::testing::server()?;
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = format!("agenda_{}_{number}", std::process::id());
    let admin = Db::open(&format!("{server}/postgres")).unwrap();
    store::create_test_database(&admin, &name).unwrap();
    Some(format!("{server}/{name}"))
}
