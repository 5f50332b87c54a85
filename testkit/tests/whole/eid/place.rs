// SPDX-License-Identifier: EUPL-1.2
//! A town with its provider of digital identities, and somebody on the way between them.

use axum::http::Method;
use identity::EidSettings;
use kernel::Actor;
use store::Engine;
use testkit::{
    Login, NOW, Page, TestTown, Visitor,
    provider::{Key, Known, Provider},
};

pub const BUTTON: &str = "Entra con SPID o CIE";
pub const ENTER: &str = "/it/scrivania/entra";
pub const MINE: &str = "/it/scrivania/accesso/identita";
pub const DESK: &str = "lavoro-casalmaggiore";

pub fn second() -> i64 {
    NOW.parse::<jiff::Zoned>().unwrap().timestamp().as_second()
}

/// A town with its provider.
pub struct Place {
    pub town: TestTown,
    pub provider: Provider,
    pub login: Login,
}

/// Tells a story on both databases.
pub fn on_both(story: impl AsyncFn(Place)) {
    let as_it_is = |settings| settings;
    on_both_with(|| Key::p256(1), &as_it_is, story);
}

pub fn on_both_with(key: fn() -> Key, change: &dyn Fn(EidSettings) -> EidSettings, story: impl AsyncFn(Place)) {
    let mut engines = vec![Engine::Sqlite];
    if store::testing::server().is_some() {
        engines.push(Engine::Postgres);
    }
    for engine in engines {
        println!("on {engine:?}:");
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
        runtime.block_on(async {
            let provider = Provider::with_key(second(), key()).await;
            let builder = TestTown::builder().on(engine).reached_at("http://filo.test");
            let town = builder.eid(change(provider.settings())).start().await;
            let login = town.front_desk(DESK).await;
            story(Place { town, provider, login }).await;
        });
        // Somebody at the provider may never have finished to think.
        runtime.shutdown_background();
    }
}

impl Place {
    /// Lets time pass, here and there.
    pub fn seconds_pass(&self, seconds: i64) {
        self.town.clock.advance_seconds(seconds);
        self.provider.seconds_pass(seconds);
    }

    /// Somebody who has signed in with name and password.
    pub async fn worker(&self) -> Visitor {
        self.with_password(&self.login).await
    }

    pub async fn with_password(&self, login: &Login) -> Visitor {
        let worker = self.town.visitor();
        let page = worker.get(ENTER).await;
        let sent = page.press("Entra").with("sign-in-name", &login.name).with("password", &login.password);
        worker.send(sent).await.must_be(200);
        worker
    }

    /// Leaves for the provider from the sign-in page; the address there.
    pub async fn leaves(&self, person: &Visitor) -> String {
        onward(&person.send(person.get(ENTER).await.press(BUTTON)).await)
    }

    /// The whole way.
    pub async fn comes_in(&self, person: &Visitor, known: &Known) -> Page {
        let address = self.leaves(person).await;
        person.get(&self.provider.agrees(&address, known)).await
    }

    /// Leaves to link an identity, and is back: the page that asks whether it is theirs, or says why not.
    pub async fn offered(&self, worker: &Visitor, known: &Known) -> Page {
        let address = onward(&worker.send(worker.get(MINE).await.press("Collega SPID o CIE")).await);
        worker.get(&self.provider.agrees(&address, known)).await
    }

    pub async fn links(&self, worker: &Visitor, known: &Known) -> Page {
        let page = self.offered(worker, known).await;
        page.must_say("È la tua identità?");
        worker.send(page.press("Sì, collegala")).await
    }

    /// How often the audit says this, with these details.
    pub fn told(&self, action: &'static str, details: &'static str) -> i64 {
        self.town
            .filo
            .db
            .read_now(&Actor::system(), move |tx| {
                tx.first(
                    "SELECT count(*) FROM audit_entry WHERE action = $1 AND details LIKE $2",
                    store::row![action, details],
                    |row| row.get::<i64>(0),
                )
            })
            .unwrap()
            .unwrap()
    }
}

/// Where the page that leads to the provider leads.
pub fn onward(page: &Page) -> String {
    page.must_be(200).must_say("Ti portiamo a SPID o CIE");
    let link = page.link("Vai a SPID o CIE");
    assert_eq!(page.header("refresh"), format!("0; url={link}"), "browsers go by themselves, to the same address");
    assert!(page.header("content-security-policy").contains("form-action 'self'"), "the policy is that of every page");
    link
}

pub async fn is_in(person: &Visitor) -> bool {
    let (status, _, _) = person.once(&Method::GET, "/it/scrivania", Vec::new()).await;
    status == 200
}

/// The session of a browser.
pub fn token_of(worker: &Visitor) -> String {
    let given = worker.cookies_given();
    let session = given.iter().rev().find_map(|cookie| cookie.strip_prefix("filo="));
    session.unwrap().split(';').next().unwrap().to_owned()
}
