// SPDX-License-Identifier: EUPL-1.2
//! How the installation stands, as an administrator, a colleague and a monitor see it; on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use filo::Listening;
use identity::{NewAccount, Password, Role, Who};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
};
use testkit::{
    PASSWORD, TestTown, on_both,
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
        // The disk is that of the machine of the tests: what it says is not ours to ask here.
        let log = |told: &serde_json::Value| told["parts"]["log"].as_str().map(str::to_owned);
        assert_eq!(log(&status(&town).await.1).as_deref(), Some("well"));
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
        page.must_be(200).must_say("Tutto sigillato");
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
