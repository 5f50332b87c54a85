// SPDX-License-Identifier: EUPL-1.2
//! Random forms sent to every public route: always a page in the right language, never a fault of ours.

use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use testkit::{
    Page, TestTown, percent,
    story::{self, Guest, IT},
};

const ROUTES: [&str; 16] = [
    "",
    "/domande",
    "/risultati",
    "/prenota",
    "/prenota/luogo",
    "/prenota/ora",
    "/prenota/motivo",
    "/prenota/persona",
    "/prenota/riepilogo",
    "/prenota/conferma",
    "/appuntamento",
    "/appuntamento/calendario",
    "/cerca",
    "/informazioni",
    "/invii",
    "/pagina",
];
const FIELDS: [&str; 24] = [
    "state",
    "go",
    "need",
    "town",
    "elsewhere",
    "slot",
    "name",
    "phone",
    "email",
    "note",
    "mode",
    "desk",
    "service",
    "words",
    "minors",
    "child_age",
    "school",
    "isee",
    "eviction_notice",
    "age",
    "speaks",
    "parent",
    "disability",
    "x",
];
const WORDS: [&str; 20] = [
    "on",
    "language",
    "to-ask",
    "to-questions",
    "to-results",
    "to-place",
    "to-time",
    "to-reason",
    "to-person",
    "to-summary",
    "week:2026-12-01",
    "week:99999-12-31",
    "book:sportello-lavoro-casalasco:lavoro-casalmaggiore",
    "book:a:b",
    "cancel-yes",
    "work",
    "Casalmaggiore",
    "0",
    "-1",
    "on_site",
];

/// How many forms; `FILO_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("FILO_CASES").ok().and_then(|told| told.parse().ok()).unwrap_or(400)
}

fn value(states: Vec<String>) -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::sample::select(states).boxed(),
        3 => prop::sample::select(WORDS.to_vec()).prop_map(str::to_owned).boxed(),
        2 => any::<String>().boxed(),
        1 => "[0-9]{1,25}".boxed(),
        1 => "[a-z<>'\"&;=%]{0,300}".boxed(),
    ]
}

/// A form: known fields with likely and unlikely values; sometimes the state of a true page.
fn form(states: Vec<String>) -> impl Strategy<Value = (usize, bool, Vec<(String, String)>)> {
    let name = prop_oneof![9 => prop::sample::select(FIELDS.to_vec()).prop_map(str::to_owned), 1 => any::<String>()];
    let with_state = prop::option::weighted(0.8, prop::sample::select(states.clone()));
    let fields = prop::collection::vec((name, value(states)), 0..8);
    (0..ROUTES.len(), any::<bool>(), with_state, fields).prop_map(|(route, english, state, mut fields)| {
        if let Some(state) = state {
            fields.insert(0, ("state".into(), state));
        }
        (route, english, fields)
    })
}

fn is_kind(page: &Page, language: &str) -> Result<(), TestCaseError> {
    prop_assert!(page.status < 500, "{} {}: {}", page.status, page.path, page.words());
    prop_assert!(
        page.is_page() || page.header("content-type").starts_with("text/calendar"),
        "{}",
        page.header("content-type")
    );
    if page.is_page() {
        prop_assert_eq!(page.language(), language);
        prop_assert!(!page.heading().is_empty(), "no heading: {}", page.words());
    }
    Ok(())
}

#[test]
fn whatever_is_sent_a_page_answers() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (town, states, cookie) = runtime.block_on(async {
        let town = TestTown::builder().start().await;
        let mut states = Vec::new();
        let family = town.visitor();
        let first = family.send(family.get("/it").await.press("Avanti")).await;
        states.push(first.form("step").get("state").to_owned());
        for page in [
            story::results(&family, &IT).await,
            story::times(&family, &IT).await,
            story::person(&family, &IT).await,
            story::summary(&family, &IT, &Guest::number(1)).await,
        ] {
            states.push(page.form("step").get("state").to_owned());
        }
        let done = story::booked(&family, &IT, &Guest::number(2)).await;
        states.push(done.form("step").get("state").to_owned());
        let own = town.visitor();
        own.get(&done.link("/appuntamento/")).await.must_be(200);
        (town, states, own)
    });
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let config = Config { cases: cases(), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, rng);
    let outcome = runner.run(&form(states), |(route, english, fields)| {
        let language = if english { "en" } else { "it" };
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
        let visitor = if ROUTES[route].starts_with("/appuntamento") { cookie.other_tab() } else { town.visitor() };
        let page = runtime.block_on(visitor.post_raw(&format!("/{language}{}", ROUTES[route]), body.join("&")));
        is_kind(&page, language)
    });
    if let Err(found) = outcome {
        panic!("{found}");
    }
    // And bytes that are no form at all.
    let mut runner = TestRunner::new_with_rng(
        Config { cases: cases() / 2, failure_persistence: None, ..Config::default() },
        TestRng::from_seed(RngAlgorithm::ChaCha, &[9; 32]),
    );
    let bytes = (0..ROUTES.len(), prop::collection::vec(any::<u8>(), 0..400));
    let outcome = runner.run(&bytes, |(route, bytes)| {
        let page = runtime.block_on(town.visitor().post_raw(&format!("/it{}", ROUTES[route]), bytes));
        is_kind(&page, "it")
    });
    if let Err(found) = outcome {
        panic!("{found}");
    }
}
