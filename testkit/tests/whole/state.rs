// SPDX-License-Identifier: EUPL-1.2
//! How the installation stands, as an administrator, a colleague and a monitor see it; on both databases.

use filo::Listening;
use identity::{NewAccount, Password, Role, Who};
use kernel::{Actor, SeededChance};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::Arc,
};
use store::Db;
use testkit::{
    PASSWORD, TestTown, Visitor, on_both,
    story::{self, Guest, IT},
};
use tokio::sync::oneshot;

async fn status(town: &TestTown) -> (u16, serde_json::Value) {
    let answer = town.visitor().get("/status").await;
    let told = serde_json::from_str(&answer.source()).unwrap();
    (answer.status, told)
}

#[test]
fn anybody_may_ask_whether_all_is_well_and_learns_nothing_else() {
    on_both(|town| async move {
        town.beat().await;
        let log = |told: &serde_json::Value| told["parts"]["log"].as_str().map(str::to_owned);
        // Everything that is judged, and all of it is well.
        let (_, told) = status(&town).await;
        assert_eq!((told["status"].as_str(), told["parts"]["backup"].as_str()), (Some("look"), Some("look")), "{told}");
        copied(&town).await;
        let parts = ["backup", "certificate", "database", "disk", "events", "failed_messages", "log", "messages"];
        let parts: serde_json::Map<_, _> = parts.iter().map(|part| ((*part).to_owned(), "well".into())).collect();
        let whole = serde_json::json!({ "status": "well", "database": "well", "parts": parts });
        assert_eq!(status(&town).await, (200, whole));
        // Somebody books, and nothing runs beside the requests any more: the log is not sealed.
        let family = town.visitor();
        story::booked(&family, &IT, &Guest::number(1)).await.must_be(200);
        town.minutes_pass(2);
        assert_eq!(log(&status(&town).await.1).as_deref(), Some("look"));
        town.minutes_pass(20);
        let (code, told) = status(&town).await;
        assert_eq!((code, told["status"].as_str()), (503, Some("act")), "{told}");
        assert!(!told.to_string().contains(|letter: char| letter.is_ascii_digit()), "no figures for strangers: {told}");
        town.beat().await;
        assert_eq!(log(&status(&town).await.1).as_deref(), Some("well"), "it goes on");
    });
}

/// A copy was made elsewhere.
async fn copied(town: &TestTown) {
    let (filo, elsewhere) = (town.filo.clone(), tempfile::tempdir().unwrap());
    let order = filo::backup::Order { to: elsewhere.path().into(), keys_to: None, keep: None };
    tokio::task::spawn_blocking(move || filo::backup::make(&filo, &order)).await.unwrap().unwrap();
    town.beat().await;
}

#[test]
fn a_database_that_keeps_nothing_is_not_well_and_is_well_again() {
    on_both(|town| async move {
        town.beat().await;
        assert_eq!(status(&town).await.0, 200);
        read_only(&town, "on").await;
        // However many ask, it is tried again after a while.
        town.minutes_pass(1);
        let (code, told) = status(&town).await;
        assert_eq!(
            (code, told["status"].as_str(), told["database"].as_str()),
            (503, Some("act"), Some("act")),
            "{told}"
        );
        assert_eq!(told["parts"]["disk"], "well", "the rest is judged all the same: {told}");
        let mended = mended(&town).await;
        town.minutes_pass(1);
        let answer = mended.get("/status").await;
        let told: serde_json::Value = serde_json::from_str(&answer.source()).unwrap();
        assert_eq!(told["database"], "well", "{told}");
    });
}

/// From now on everything may be read and nothing written, as on a disk that turned read-only or a server that recovers;
/// `off` ends that on a server.
async fn read_only(town: &TestTown, word: &'static str) {
    if town.engine() == store::Engine::Sqlite {
        let (system, statement) = (Actor::system(), "PRAGMA query_only = ON");
        let turned =
            town.filo.db.write(&system, move |tx| -> Result<u64, store::StoreError> { tx.execute(statement, &[]) });
        turned.await.unwrap();
        return;
    }
    let address = town.filo.settings.database_address();
    let name = address.rsplit('/').next().unwrap().to_owned();
    let server = address[..address.len() - name.len()].to_owned() + "postgres";
    let turned = tokio::task::spawn_blocking(move || {
        let admin = Db::open(&server).unwrap();
        let alter = format!("ALTER DATABASE {name} SET default_transaction_read_only = {word}");
        let altered =
            admin.write_now(&Actor::system(), move |tx| -> Result<u64, store::StoreError> { tx.execute(&alter, &[]) });
        altered.unwrap();
        // Who is connected already is sent away: the next connection is as the database now says.
        let away = admin.read_now(&Actor::system(), move |tx| -> Result<Vec<String>, store::StoreError> {
            let sql = "SELECT CAST(pg_terminate_backend(pid, 5000) AS TEXT) FROM pg_stat_activity WHERE CAST(datname AS TEXT) = $1";
            tx.query(sql, store::row![&name], |row| row.get::<String>(0))
        });
        away.unwrap();
    });
    turned.await.unwrap();
}

/// The server is mended, or the disk and Filò started again; somebody who asks then.
async fn mended(town: &TestTown) -> Visitor {
    if town.engine() == store::Engine::Postgres {
        read_only(town, "off").await;
        return town.visitor();
    }
    let (settings, clock) = (town.filo.settings.clone(), Arc::clone(&town.clock));
    let opened = tokio::task::spawn_blocking(move || {
        let filo = filo::Filo::open(settings, clock, Arc::new(SeededChance::new(8))).unwrap();
        filo.directory.refresh_now(&filo.db).unwrap();
        filo
    });
    Visitor::new(opened.await.unwrap().router(false).unwrap())
}

#[test]
fn a_disk_that_fills_is_told_before_it_is_full() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        for (free, code, word) in [(9 << 30, 200, "look"), (1 << 30, 503, "act")] {
            let town = TestTown::builder().disk(free, 100 << 30).start().await;
            town.beat().await;
            let (told, parts) = status(&town).await;
            assert_eq!((told, parts["parts"]["disk"].as_str()), (code, Some(word)), "{parts}");
            assert_eq!(parts["database"], "well", "{parts}");
        }
    });
}

#[test]
fn an_administrator_sees_what_needs_a_hand_and_nobody_else_does() {
    on_both(|town| async move {
        for (name, role) in [("sistema", Role::Administrator), ("sportello", Role::FrontDesk)] {
            let account = NewAccount {
                display_name: format!("Prova {name}"),
                sign_in_name: format!("{name}@prova.example"),
                password: Password::new(PASSWORD),
                body: "comune-crema".into(),
                role,
                desks: std::collections::BTreeSet::default(),
            };
            town.filo.identity.create_account(&Who::Operator, &account).await.unwrap();
        }
        town.beat().await;
        let enter = async |name: &str| {
            let worker = town.visitor();
            let form = worker.get("/it/scrivania/entra").await.press("Entra");
            let form = form.with("sign-in-name", &format!("{name}@prova.example")).with("password", PASSWORD);
            worker.send(form).await.must_be(200);
            worker
        };
        let keeper = enter("sistema").await;
        town.beat().await;
        let page = keeper.get("/it/scrivania/impianto").await;
        page.must_be(200).must_say("Tutto sigillato").must_say("Nessuna copia dei dati è stata ancora fatta");
        copied(&town).await;
        let page = keeper.get("/it/scrivania/impianto").await;
        page.must_say("Tutto funziona").must_say("Ultima copia dei dati lunedì 23 novembre");
        town.minutes_pass(36 * 60);
        town.beat().await;
        let keeper = enter("sistema").await;
        keeper.get("/it/scrivania/impianto").await.must_say("L’ultima copia dei dati è vecchia.");
        town.beat().await;
        story::booked(&town.visitor(), &IT, &Guest::number(2)).await.must_be(200);
        town.minutes_pass(30);
        let page = keeper.get("/en/scrivania/impianto").await;
        page.must_be(200).must_say("not being sealed");
        let desk = enter("sportello").await;
        desk.get("/it/scrivania/impianto").await.must_be(404);
    });
}

#[test]
fn a_monitor_reads_figures_at_an_address_of_its_own() {
    on_both(|town| async move {
        let (pages, figures) =
            (Listening::on("127.0.0.1:0").await.unwrap(), Listening::on("127.0.0.1:0").await.unwrap());
        let (site, monitor) = (pages.address, figures.address);
        let (stop, stopped) = oneshot::channel::<()>();
        let until = async move {
            let _ = stopped.await;
        };
        let serving = tokio::spawn(filo::serve(town.filo.clone(), pages, Some(figures), false, until));
        assert!(ask(site, "/it/servizi").await.starts_with("HTTP/1.1 200"));
        ask(site, "/it/appuntamento/un-segreto-di-prova").await;
        let told = ask(monitor, "/metrics").await;
        for line in ["filo_info{version=", "filo_messages_waiting 0", "filo_needs_a_hand{part=\"disk\"}"] {
            assert!(told.contains(line), "{line}: {told}");
        }
        assert!(told.contains("filo_requests_total{route=\"/it/servizi\",status=\"200\"} 1"), "{told}");
        assert!(!told.contains("un-segreto-di-prova"), "an address may hold a secret: {told}");
        assert!(ask(site, "/metrics").await.starts_with("HTTP/1.1 404"), "the public sees none of it");
        drop(stop);
        serving.await.unwrap().unwrap();
    });
}

async fn ask(address: SocketAddr, path: &'static str) -> String {
    let asked = tokio::task::spawn_blocking(move || {
        let mut line = TcpStream::connect(address).unwrap();
        write!(line, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    });
    asked.await.unwrap()
}
