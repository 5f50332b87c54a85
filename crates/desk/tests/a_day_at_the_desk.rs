// SPDX-License-Identifier: EUPL-1.2
//! A day at the desk, as a browser without scripts lives it, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

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

const PASSWORD: &str = "quattro stagioni in cascina";
const VISITOR: &str = "Persona attesa di prova";
const DESK: &str = "lavoro-alta";
/// A Monday, when that desk receives.
const DAY: Date = date(2026, 11, 30);

/// The made-up valley with its workers at the desk.
struct Valley {
    db: Db,
    clock: Arc<FixedClock>,
    identity: Identity,
    agenda: Agenda,
    pages: Router,
}

impl Valley {
    fn new(db: Db) -> Self {
        let clock = Arc::new(FixedClock::at(at("2026-11-28T08:00")));
        let chance = Arc::new(SeededChance::new(5));
        let rooms =
            [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, agenda::MIGRATIONS, reception::MIGRATIONS];
        store::migrate(&db, &rooms.concat(), clock.now()).unwrap();
        let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();

        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../directory/tests/pack-small");
        let pack = directory::pack::check(&folder).pack.unwrap();
        let windows = agenda::windows_of(&pack);
        let holder = Arc::new(SnapshotHolder::holding(Snapshot::build(pack, 1)));
        let (zone, now, drawn) = (holder.zone(), clock.now(), chance.clone());
        db.write_now(&Actor::operator(), move |tx| agenda::load_windows(tx, &windows, &zone, now, &*drawn)).unwrap();

        let agenda = Agenda::new(db.clone(), vault.clone(), clock.clone(), chance.clone(), holder.clone());
        let reception = reception::Reception::new(db.clone(), vault.clone(), clock.clone(), chance.clone());
        let identity = Identity::new(db.clone(), vault, clock.clone(), chance, Hardness::TRIAL, Reached::Http).unwrap();
        let words = page::Catalog::new().add_room(identity::WORDS).add_room(desk::WORDS).strict().build().unwrap();
        let house = sample_house(words, &[Language::It, Language::En]);
        let desk = Desk {
            house: house.clone(),
            identity: identity.clone(),
            directory: holder,
            agenda: agenda.clone(),
            reception,
            address: "https://filo.example".to_owned(),
            clock: clock.clone(),
        };
        let pages = page::in_every_language(&house, desk::router(desk))
            .layer(middleware::from_fn_with_state(house, page::dress));
        Self { db, clock, identity, agenda, pages }
    }

    async fn employ(&self, name: &str, role: Role, body: &str, desks: &[&str]) {
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

    /// Somebody books the first free time of the day.
    async fn book(&self) -> BookingView {
        let week = self.agenda.week(DESK, "sportello-lavoro", DAY, agenda::slots::Audience::Public).await.unwrap();
        let token = week.days.iter().find(|day| day.date == DAY).unwrap().slots[0].token.clone();
        let person = Person {
            name: VISITOR.into(),
            phone: Some("0375 000000".into()),
            email: None,
            note: Some("<b>Porto i documenti</b>".into()),
        };
        let form_key = format!("a form of this test {}", token.len()).into_bytes();
        let asked = Confirm { token, mode: Mode::Online, person, language: Language::En, form_key };
        self.agenda.confirm(asked, &Actor::public()).await.unwrap().booking
    }

    async fn browser(&self, name: &str) -> Browser<'_> {
        let mut browser = Browser { valley: self, cookies: Vec::new() };
        let entered = browser.post("/it/scrivania/entra", &format!("sign-in-name={name}&password={}", typed())).await;
        assert_eq!((entered.status, entered.to()), (StatusCode::SEE_OTHER, "/it/scrivania"));
        browser
    }

    /// How often the audit says this was done.
    fn told(&self, action: &'static str, actor: &'static str) -> i64 {
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

fn typed() -> String {
    PASSWORD.replace(' ', "+")
}

/// A browser: keeps cookies, follows nothing by itself.
struct Browser<'v> {
    valley: &'v Valley,
    cookies: Vec<(String, String)>,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn to(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    fn says(&self, words: &str) -> bool {
        self.text.contains(words)
    }
}

impl Browser<'_> {
    async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), "").await
    }

    async fn post(&mut self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, form).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, form: &str) -> Answer {
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
        let text = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    async fn mark(&mut self, booking: &BookingView, to: &str) -> Answer {
        self.post("/it/scrivania/segna", &format!("booking={}&day={DAY}&to={to}", booking.id)).await
    }
}

fn at(text: &str) -> UtcMicros {
    let local: DateTime = text.parse().unwrap();
    UtcMicros::from_timestamp(local.in_tz("Europe/Rome").unwrap().timestamp())
}

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl AsyncFn(Valley)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    runtime.block_on(story(Valley::new(Db::open_file(&folder.path().join("filo.db")).unwrap())));
    if let Ok(server) = std::env::var("FILO_TEST_POSTGRES") {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("desk_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        runtime.block_on(story(Valley::new(Db::open(&format!("{server}/{name}")).unwrap())));
    }
}

#[test]
fn a_worker_sees_who_comes_and_the_audit_knows() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        valley.book().await;
        let mut browser = valley.browser("alta").await;
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert_eq!(day.status, StatusCode::OK);
        for shown in [VISITOR, "9:00", "0375 000000", "Sportello per cercare lavoro", "in video", "English"] {
            assert!(day.says(shown), "{shown}");
        }
        assert!(!day.says("<b>Porto"), "what people write is text");
        assert_eq!(day.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
        assert_eq!(valley.told("read", "worker"), 1);

        let today = browser.get("/it/scrivania").await;
        assert!(today.says("sabato 28 novembre 2026") && today.says("Giornata libera"));
        assert_eq!(valley.told("read", "worker"), 1);
    });
}

#[test]
fn somebody_who_is_not_signed_in_is_led_to_the_door_of_the_desk() {
    on_both(async |valley| {
        let mut browser = Browser { valley: &valley, cookies: Vec::new() };
        for path in ["/it/scrivania", "/it/scrivania/2026-11-30"] {
            let answer = browser.get(path).await;
            assert_eq!((answer.status, answer.to()), (StatusCode::SEE_OTHER, "/it/scrivania/entra"));
        }
        let answer = browser.post("/it/scrivania/segna", "").await;
        assert_eq!(answer.to(), "/it/scrivania/entra");
        assert_eq!(browser.get("/en/scrivania/entra").await.status, StatusCode::OK);
    });
}

#[test]
fn a_wrong_password_says_so_and_gives_nothing() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = Browser { valley: &valley, cookies: Vec::new() };
        let wrong = browser.post("/it/scrivania/entra", "sign-in-name=alta&password=sbagliata").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.says("non sono giusti") && wrong.says("value=\"alta\"") && !wrong.says("sbagliata"));
        assert!(browser.cookies.is_empty());
        for _ in 0..4 {
            browser.post("/it/scrivania/entra", "sign-in-name=alta&password=sbagliata").await;
        }
        let wait = browser.post("/it/scrivania/entra", &format!("sign-in-name=alta&password={}", typed())).await;
        assert_eq!(wait.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(wait.headers.get(header::RETRY_AFTER).unwrap(), "2");
        assert!(wait.says("Aspetta 2 secondi"));
        let empty = browser.post("/it/scrivania/entra", "").await;
        assert!(empty.says("Scrivi il tuo nome di accesso") && empty.says("Scrivi la tua password"));
    });
}

#[test]
fn who_came_is_marked_and_a_mistake_is_put_right() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let booking = valley.book().await;
        let mut browser = valley.browser("alta").await;
        let early = browser.mark(&booking, "seen").await;
        assert_eq!(early.status, StatusCode::CONFLICT);
        assert!(early.says("ancora presto") && early.says("/it/scrivania/2026-11-30"));

        valley.clock.set(at("2026-11-30T09:05"));
        let mut browser = valley.browser("alta").await;
        let marked = browser.mark(&booking, "seen").await;
        let to = format!("/it/scrivania/{DAY}?fatto=seen#b-{}", booking.id);
        assert_eq!((marked.status, marked.to()), (StatusCode::SEE_OTHER, to.as_str()));
        let day = browser.get("/it/scrivania?fatto=seen").await;
        assert!(day.says("<title>Segnato: è venuto.") && day.says(">Visto<") && day.says("Correggi"));
        browser.mark(&booking, "booked").await;
        browser.mark(&booking, "no_show").await;
        assert!(browser.get("/it/scrivania").await.says(">Non è venuto<"));
        for (action, times) in [("agenda.seen", 1), ("agenda.unmarked", 1), ("agenda.no_show", 1)] {
            assert_eq!(valley.told(action, "worker"), times, "{action}");
        }
    });
}

#[test]
fn calling_off_is_asked_twice() {
    on_both(async |valley| {
        valley.employ("alta", Role::CaseWorker, "coop-esempio", &[DESK]).await;
        let booking = valley.book().await;
        let mut browser = valley.browser("alta").await;
        let form = format!("booking={}&day={DAY}", booking.id);
        let asked = browser.post("/it/scrivania/disdici", &form).await;
        assert!(asked.says("Vuoi disdire") && asked.says(VISITOR) && asked.says("avvisa tu"));
        assert_eq!(valley.told("agenda.cancelled", "worker"), 0);
        let done = browser.post("/it/scrivania/disdici", &format!("{form}&sure=yes")).await;
        assert!(done.to().contains("fatto=cancelled"));
        let day = browser.get(&format!("/it/scrivania/{DAY}")).await;
        assert!(day.says("Disdetto dal servizio") && !day.says("/scrivania/segna"));
        let again = browser.post("/it/scrivania/disdici", &format!("{form}&sure=yes")).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.says("già disdetto"));
    });
}

#[test]
fn a_booking_of_another_desk_is_not_there() {
    on_both(async |valley| {
        valley.employ("bassa", Role::FrontDesk, "unione-esempio", &["lavoro-bassa"]).await;
        valley.employ("sistema", Role::Administrator, "unione-esempio", &[DESK]).await;
        valley.employ("garante", Role::DataProtectionOfficer, "coop-esempio", &[DESK]).await;
        let booking = valley.book().await;
        for name in ["bassa", "sistema", "garante"] {
            let mut browser = valley.browser(name).await;
            assert!(!browser.get(&format!("/it/scrivania/{DAY}")).await.says(VISITOR), "{name}");
            assert_eq!(browser.mark(&booking, "seen").await.status, StatusCode::NOT_FOUND, "{name}");
            let form = format!("booking={}&day={DAY}", booking.id);
            for form in [form.clone(), format!("{form}&sure=yes")] {
                let answer = browser.post("/it/scrivania/disdici", &form).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name}");
                assert!(!answer.says(VISITOR));
            }
        }
        assert_eq!(valley.told("read", "worker"), 0);
    });
}

#[test]
fn who_only_looks_on_changes_nothing_and_a_coordinator_sees_the_whole_body() {
    on_both(async |valley| {
        valley.employ("lettura", Role::ReadOnly, "coop-esempio", &[DESK]).await;
        valley.employ("coordina", Role::Coordinator, "coop-esempio", &[]).await;
        let booking = valley.book().await;
        valley.clock.set(at("2026-11-30T09:05"));
        let mut looking = valley.browser("lettura").await;
        let day = looking.get("/it/scrivania").await;
        assert!(day.says(VISITOR) && !day.says("/scrivania/segna"));
        assert_eq!(looking.mark(&booking, "seen").await.status, StatusCode::NOT_FOUND);
        let mut coordinator = valley.browser("coordina").await;
        assert!(coordinator.get("/it/scrivania").await.says(VISITOR));
        assert_eq!(coordinator.mark(&booking, "seen").await.status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn signing_out_closes_the_diary_and_a_long_absence_too() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("alta").await;
        let kept = browser.cookies.clone();
        assert_eq!(browser.get("/it/scrivania/entra").await.to(), "/it/scrivania");
        browser.post("/it/scrivania/esci", "").await;
        assert_eq!(browser.get("/it/scrivania").await.to(), "/it/scrivania/entra");
        // Whoever copied the cookie has nothing either.
        let mut thief = Browser { valley: &valley, cookies: kept };
        assert_eq!(thief.get("/it/scrivania").await.status, StatusCode::SEE_OTHER);

        let mut browser = valley.browser("alta").await;
        valley.clock.advance_seconds(3600);
        let over = browser.get("/it/scrivania").await;
        assert_eq!(over.to(), "/it/scrivania/entra?scaduta");
        assert!(browser.get(over.to()).await.says("Entra di nuovo"));
    });
}

#[test]
fn what_nobody_can_mean_is_refused_kindly() {
    on_both(async |valley| {
        valley.employ("alta", Role::FrontDesk, "coop-esempio", &[DESK]).await;
        let mut browser = valley.browser("alta").await;
        for day in ["2026-13-01", "oggi", "2026-11-30%00", "'%20OR%201=1"] {
            assert_eq!(browser.get(&format!("/it/scrivania/{day}")).await.status, StatusCode::NOT_FOUND, "{day}");
        }
        for far in ["-009999-01-01", "9999-12-31", "0000-01-01"] {
            let answer = browser.get(&format!("/it/scrivania/{far}")).await;
            assert!(!answer.status.is_server_error(), "{far}: {}", answer.status);
        }
        for form in ["", "booking=x&day=2026-11-30&to=seen", "booking=%FF", "to=root"] {
            assert_eq!(browser.post("/it/scrivania/segna", form).await.status, StatusCode::BAD_REQUEST, "{form}");
        }
        let foreign = Request::post("/it/scrivania/esci").header("sec-fetch-site", "cross-site");
        assert_eq!(browser.send(foreign, "").await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.get("/it/scrivania").await.status, StatusCode::OK);
    });
}
