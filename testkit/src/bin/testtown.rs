// SPDX-License-Identifier: EUPL-1.2
//! A test town that listens: for walks in a real browser. Prints one line of JSON when it is ready, stops when its standard
//! input closes.
#![allow(clippy::expect_used, reason = "a test stops by panicking, and says why")]

use std::io::{Read, Write};
use testkit::{
    NOW, TestTown,
    provider::{Key, Provider},
};

#[tokio::main]
async fn main() {
    let desk = std::env::args().nth(1).unwrap_or_else(|| "lavoro-casalmaggiore".into());
    // With a second word "eid" there is a provider of digital identities too, at another name of the machine: another site.
    let now = NOW.parse::<jiff::Zoned>().expect("a moment").timestamp().as_second();
    let provider = match std::env::args().nth(2).as_deref() {
        Some("eid") => Some(Provider::called("localhost", now, Key::p256(1)).await),
        _ => None,
    };
    let mut builder = TestTown::builder();
    if let Some(provider) = &provider {
        builder = builder.eid(provider.settings());
    }
    let town = builder.start().await;
    let login = town.front_desk(&desk).await;
    let hub = town.hub().await;
    let case = town.case(&[&hub[0], &hub[1]]).await.to_string();
    let hub = hub.map(|login| login.name);
    let cooperative = town.cooperative().await.map(|login| login.name);
    town.father("Papà Inventato").await;
    let open = town.circle("Cerchio di prova", 60, 0).await;
    let full = town.circle("Cerchio di prova al completo", 1, 1).await;
    let groups = serde_json::json!({ "open": open, "full": full });
    let closed_desk = town.poster_of_a_closed_desk().await;
    let (_, teacher) = town.teacher("Maestra Inventata").await;
    // Who decides of requests, of how a desk receives, of who may send: for the programme that takes in by order of arrival.
    let coordinator = town.coordinator("lavoro-integrazione").await.name;
    let (planners, plans) = town.case_of_two().await;
    let planners = planners.map(|login| login.name);
    let (archive, _) = town.archive().await;
    let archive = archive.map(|login| login.name);
    let (clerks, papers) = town.case_of_papers().await;
    let clerks = clerks.map(|login| login.name);
    let (movers, pathways) = town.case_of_a_home().await;
    let movers = movers.map(|login| login.name);
    let threads = town.case_of_threads().await;
    let thread = serde_json::json!({ "case": threads.case.to_string(), "team": threads.team.map(|login| login.name) });
    let (helpers, help) = town.case_of_help().await;
    let helpers = helpers.map(|login| login.name);
    let samples: Vec<String> = testkit::samples::all(&town.filo).iter().map(testkit::samples::path).collect();
    let (closed, stop) = tokio::sync::oneshot::channel::<()>();
    std::thread::spawn(move || {
        let mut rest = Vec::new();
        let _ = std::io::stdin().read_to_end(&mut rest);
        let _ = closed.send(());
    });
    let tell = |url: &str| {
        let ready = serde_json::json!({
            "url": url, "now": NOW, "desk": login.desk, "login": login.name, "password": login.password, "hub": hub, "case": case, "coordinator": coordinator, "cooperative": cooperative, "teacher": teacher, "groups": groups, "closed_desk": closed_desk, "planners": planners, "plans": plans, "archive": archive, "clerks": clerks, "papers": papers, "movers": movers, "pathways": pathways, "thread": thread, "helpers": helpers, "help": help, "samples": samples,
        });
        println!("{ready}");
        std::io::stdout().flush().expect("somebody who listens");
    };
    let stopped = async {
        let _ = stop.await;
    };
    town.serve(tell, stopped).await;
}
