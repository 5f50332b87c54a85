// SPDX-License-Identifier: EUPL-1.2
//! The made-up valley with its workers, and a browser without scripts, on both databases.

pub mod case;

use agenda::{Agenda, BookingView, Confirm, Desks, Person};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
    middleware,
};
use desk::Desk;
use directory::{Snapshot, SnapshotHolder, pack::Mode};
use identity::{Hardness, Identity, NewAccount, Password, Reached, Role, Who};
use jiff::civil::{Date, DateTime, date};
use kernel::{Actor, Clock, FixedClock, Language, SeededChance, UtcMicros};
use message::{Answer as Said, Carrier, Channel, Letter, Outbox, Postman};
use page::samples::sample_house;
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;
use tower::ServiceExt;
use vault::Vault;

pub const PASSWORD: &str = "quattro stagioni in cascina";
pub const VISITOR: &str = "Persona attesa di prova";
pub const DESK: &str = "lavoro-alta";
/// A Monday, when that desk receives.
pub const DAY: Date = date(2026, 11, 30);

/// A carrier to whom no address is good.
struct Nowhere;

impl Carrier for Nowhere {
    fn carry(&self, _: &Letter) -> Said {
        Said::Refused { why: "refused: 550".into() }
    }
}

/// The made-up valley with its workers at the desk.
pub struct Valley {
    pub db: Db,
    pub clock: Arc<FixedClock>,
    pub identity: Identity,
    pub agenda: Agenda,
    pub casework: casework::Casework,
    pub people: people::People,
    pub reception: reception::Reception,
    /// Carries mail nowhere: every letter comes back.
    pub postman: Postman,
    pub pages: Router,
}

impl Valley {
    pub fn new(db: Db) -> Self {
        Self::changed(db, |_| ())
    }

    /// The valley with something of its territory otherwise.
    pub fn changed(db: Db, change: impl FnOnce(&mut directory::pack::Pack)) -> Self {
        let clock = Arc::new(FixedClock::at(at("2026-11-28T08:00")));
        let chance = Arc::new(SeededChance::new(5));
        let rooms = [
            store::MIGRATIONS,
            audit::MIGRATIONS,
            identity::MIGRATIONS,
            message::MIGRATIONS,
            people::MIGRATIONS,
            agenda::MIGRATIONS,
            casework::MIGRATIONS,
            reception::MIGRATIONS,
        ];
        store::migrate(&db, &rooms.concat(), clock.now()).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();

        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../directory/tests/pack-small");
        let mut pack = directory::pack::check(&folder).pack.unwrap();
        change(&mut pack);
        let windows = agenda::windows_of(&pack);
        let holder = Arc::new(SnapshotHolder::holding(Snapshot::build(pack, 1)));
        let (zone, now, drawn) = (holder.zone(), clock.now(), chance.clone());
        db.write_now(&Actor::operator(), move |tx| agenda::load_windows(tx, &windows, &zone, now, &*drawn)).unwrap();

        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
        let (instruments, drawn) = (casework::read_folder(&shipped).0, chance.clone());
        db.write_now(&Actor::operator(), move |tx| casework::land(tx, &instruments, now, &*drawn).map(drop)).unwrap();
        let (pathways, drawn) = (casework::pathway::read::read_folder(&shipped).0, chance.clone());
        db.write_now(&Actor::operator(), move |tx| {
            casework::pathway::landed::land_pathways(tx, &pathways, now, &*drawn).map(drop)
        })
        .unwrap();
        let (duties, drawn) = (casework::note::duty::read_duties(&shipped).0, chance.clone());
        db.write_now(&Actor::operator(), move |tx| casework::note::duty::land_duties(tx, &duties, now, &*drawn))
            .unwrap();

        let local = message::quiet::Local { zone: holder.zone(), rests: |_| false };
        let outbox = Outbox::new(Arc::new(local), chance.clone()).by([Channel::Mail]);
        let postman =
            Postman::new(db.clone(), vault.clone(), outbox.clone(), clock.clone()).by(Channel::Mail, Arc::new(Nowhere));
        let agenda =
            Agenda::new(db.clone(), vault.clone(), clock.clone(), chance.clone(), holder.clone()).telling(outbox);
        let reception = reception::Reception::new(db.clone(), vault.clone(), clock.clone(), chance.clone());
        let people = people::People::new(db.clone(), vault.clone(), clock.clone(), chance.clone());
        let casework = casework::Casework::new(db.clone(), vault.clone(), clock.clone(), chance.clone());
        let identity = Identity::new(db.clone(), vault, clock.clone(), chance, Hardness::TRIAL, Reached::Http).unwrap();
        let identity = identity.at("https://filo.example");
        let words = page::Catalog::new().add_room(identity::WORDS).add_room(desk::WORDS).strict().build().unwrap();
        let house = sample_house(words, &[Language::It, Language::En]);
        let desk = Desk {
            casework: casework.clone(),
            house: house.clone(),
            identity: identity.clone(),
            directory: holder,
            agenda: agenda.clone(),
            people: people.clone(),
            reception: reception.clone(),
            address: "https://filo.example".to_owned(),
            watch: Arc::new(|| Box::pin(async { Ok(desk::state::sample()) })),
            clock: clock.clone(),
        };
        let pages = page::in_every_language(&house, desk::router(desk))
            .layer(middleware::from_fn_with_state(house, page::dress));
        Self { db, clock, identity, agenda, casework, people, reception, postman, pages }
    }

    pub async fn employ(&self, name: &str, role: Role, body: &str, desks: &[&str]) {
        let new = NewAccount {
            display_name: format!("Operatore {name}"),
            sign_in_name: name.into(),
            password: Password::new(PASSWORD),
            body: body.into(),
            role,
            desks: desks.iter().map(|desk| (*desk).to_owned()).collect(),
        };
        self.identity.create_account(&Who::Operator, &new).await.unwrap();
    }

    /// Somebody at work, for what no page does yet.
    pub async fn member(&self, name: &str) -> Who {
        let browser = self.browser(name).await;
        let carried: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, carried.join("; ").parse().unwrap());
        Who::Member(self.identity.recognise(&headers).await.unwrap().unwrap().member)
    }

    /// Somebody books the first free time of the day.
    pub async fn book(&self) -> BookingView {
        self.book_telling(None, agenda::Tell::default()).await
    }

    /// The same, and they may be written to.
    pub async fn book_telling(&self, email: Option<&str>, tell: agenda::Tell) -> BookingView {
        self.book_with_code(email, tell).await.booking
    }

    /// The same, with the code that the person was told.
    pub async fn book_with_code(&self, email: Option<&str>, tell: agenda::Tell) -> agenda::Confirmed {
        let week = self.agenda.week(DESK, "sportello-lavoro", DAY, agenda::slots::Audience::Public).await.unwrap();
        let slots = &week.days.iter().find(|day| day.date == DAY).unwrap().slots;
        // Who leaves an address comes last: their hour is still to come when the others' is past.
        let slot = if email.is_some() { slots.last() } else { slots.first() };
        let token = slot.unwrap().token.clone();
        let person = Person {
            name: VISITOR.into(),
            phone: Some("0375 000000".into()),
            email: email.map(str::to_owned),
            note: Some("<b>Porto i documenti</b>".into()),
        };
        let form_key = format!("a form of this test {} {email:?}", token.len()).into_bytes();
        let asked = Confirm { token, mode: Mode::Online, person, language: Language::En, form_key, tell, origin: None };
        self.agenda.confirm(asked, &Actor::public()).await.unwrap()
    }

    /// A browser that nobody has come in with.
    pub fn stranger(&self) -> Browser<'_> {
        Browser { valley: self, cookies: Vec::new() }
    }

    pub async fn browser(&self, name: &str) -> Browser<'_> {
        let mut browser = self.stranger();
        let entered = browser.post("/it/scrivania/entra", &format!("sign-in-name={name}&password={}", typed())).await;
        assert_eq!((entered.status, entered.to()), (StatusCode::SEE_OTHER, "/it/scrivania"));
        browser
    }

    /// How often the audit says this was done.
    pub fn told(&self, action: &'static str, actor: &'static str) -> i64 {
        self.db
            .read_now(&Actor::system(), move |tx| {
                tx.first(
                    "SELECT count(*) FROM audit_entry WHERE action = $1 AND actor = $2 AND details <> 'identity.sign_in'",
                    store::row![action, actor],
                    |row| row.get::<i64>(0),
                )
            })
            .unwrap()
            .unwrap()
    }
}

pub fn typed() -> String {
    PASSWORD.replace(' ', "+")
}

/// A browser: keeps cookies, follows nothing by itself.
pub struct Browser<'v> {
    pub valley: &'v Valley,
    pub cookies: Vec<(String, String)>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn to(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    pub fn says(&self, words: &str) -> bool {
        self.text.contains(words)
    }

    /// The first text between two marks.
    pub fn between(&self, from: &str, to: &str) -> String {
        let (_, rest) = self.text.split_once(from).unwrap_or_else(|| panic!("{from} is not in {}", self.text));
        rest.split_once(to).unwrap().0.to_owned()
    }

    /// The value of the first field or button of this name.
    pub fn value(&self, name: &str) -> String {
        let asked = format!("name=\"{name}\" value=\"");
        let rest = self.text.split(&asked).nth(1).unwrap_or_else(|| panic!("no {name} in {}", self.text));
        rest.split('"').next().unwrap().to_owned()
    }
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), "").await
    }

    pub async fn post(&mut self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, form).await
    }

    pub async fn send(&mut self, request: axum::http::request::Builder, form: &str) -> Answer {
        let carried: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::COOKIE, carried.join("; ")).body(Body::from(form.to_owned())).unwrap();
        let answer = self.valley.pages.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        for given in parts.headers.get_all(header::SET_COOKIE) {
            let (name, value) = given.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        // A poster is no text.
        let text = String::from_utf8_lossy(&to_bytes(body, usize::MAX).await.unwrap()).into_owned();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    /// What the database was asked so far.
    pub fn counted(&self) -> store::Counted {
        self.valley.db.counted()
    }

    pub async fn mark(&mut self, booking: &BookingView, to: &str) -> Answer {
        self.post("/it/scrivania/segna", &format!("booking={}&day={DAY}&to={to}", booking.id)).await
    }
}

pub fn at(text: &str) -> UtcMicros {
    let local: DateTime = text.parse().unwrap();
    UtcMicros::from_timestamp(local.in_tz("Europe/Rome").unwrap().timestamp())
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
pub fn on_both(story: impl AsyncFn(Valley)) {
    on_both_changed(|_| (), story);
}

/// The same, with something of the valley otherwise.
pub fn on_both_changed(change: fn(&mut directory::pack::Pack), story: impl AsyncFn(Valley)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(Valley::changed(Db::open_file(&folder.path().join("filo.db")).unwrap(), change)));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        // Numbers of processes come back, and databases of earlier tests stay: the folder's name is by chance.
        let chance: String = folder.path().to_string_lossy().chars().rev().take(6).collect();
        let chance: String = chance.bytes().map(|byte| format!("{byte:02x}")).collect();
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("desk_{}_{number}_{chance}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Valley::changed(Db::open(&format!("{server}/{name}")).unwrap(), change)));
    }
}
