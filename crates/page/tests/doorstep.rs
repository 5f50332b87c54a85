// SPDX-License-Identifier: EUPL-1.2
//! What a browser meets at the doorstep: languages, refusals, headers, assets.
#![allow(clippy::unwrap_used, missing_docs)]

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use axum::{Router, extract::State};
use kernel::{Kind, Language, Problem};
use page::samples::sample_house;
use page::{Catalog, Form, House, Refusal, Shell, Speech, dress, filters, in_every_language};
use tower::ServiceExt;

#[derive(askama::Template)]
#[template(source = "<h1>{{ \"page-home\"|t }}</h1><p>{{ typed }}</p>", ext = "html")]
struct Hello {
    typed: String,
}

fn town() -> Router {
    let house = sample_house(Catalog::new().strict().build().unwrap(), &[Language::It, Language::En]);
    let routes = Router::new()
        .route(
            "/",
            get(|speech: Speech, State(house): State<House>| async move {
                Shell::new(&house, &speech, "page-home").public("/").show(&Hello { typed: String::new() })
            }),
        )
        .route(
            "/send",
            post(|speech: Speech, State(house): State<House>, form: Form| async move {
                Shell::new(&house, &speech, "page-home").show(&Hello { typed: form.get("name").to_owned() })
            }),
        )
        .route(
            "/taken",
            get(|| async {
                Err::<(), _>(Refusal::from(Problem::new(Kind::Conflict, "page-problem-conflict")).back_to("/find"))
            }),
        );
    in_every_language(&house, routes)
        .merge(page::assets::router())
        .layer(from_fn_with_state(house.clone(), dress))
        .with_state(house)
}

async fn ask(request: Request<Body>) -> (Response<()>, String) {
    let (parts, body) = town().oneshot(request).await.unwrap().into_parts();
    let text = String::from_utf8(to_bytes(body, 1 << 20).await.unwrap().to_vec()).unwrap();
    (Response::from_parts(parts, ()), text)
}

async fn visit(path: &str) -> (Response<()>, String) {
    ask(Request::get(path).header(header::ACCEPT_LANGUAGE, "en").body(Body::empty()).unwrap()).await
}

async fn send(site: (&str, &str), body: impl Into<Body>) -> (Response<()>, String) {
    ask(Request::post("/it/send")
        .header(header::HOST, "filo.example")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(site.0, site.1)
        .body(body.into())
        .unwrap())
    .await
}

#[tokio::test]
async fn the_first_address_leads_to_the_language_of_the_browser() {
    let (answer, _) = visit("/").await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(answer.headers()[header::LOCATION], "/en");
    assert_eq!(visit("/en/").await.0.headers()[header::LOCATION], "/en");
}

#[tokio::test]
async fn the_address_says_the_language() {
    let (answer, page) = visit("/it").await;
    assert_eq!(answer.headers()[header::CONTENT_LANGUAGE], "it");
    assert!(page.contains("lang=\"it\"") && page.contains("href=\"/en\""));
}

#[tokio::test]
async fn every_answer_carries_the_strict_headers() {
    for path in ["/it", "/it/nowhere", "/it/taken", "/assets/plain.css", "/"] {
        let (answer, _) = visit(path).await;
        let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff", "{path}");
        assert!(answer.headers().contains_key(header::CACHE_CONTROL), "{path}");
    }
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_in_the_persons_language() {
    let (answer, page) = visit("/it/nowhere").await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert!(page.contains("Questa pagina non c’è") && page.contains("href=\"/it\""));
    let (answer, page) = visit("/xx/nowhere").await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert!(page.contains("This page is not here"));
}

#[tokio::test]
async fn a_refusal_offers_the_way_back() {
    let (answer, page) = visit("/en/taken").await;
    assert_eq!(answer.status(), StatusCode::CONFLICT);
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
    assert!(page.contains("Something has changed meanwhile") && page.contains("href=\"/en/find\""));
}

#[tokio::test]
async fn programs_get_the_refusal_as_problem_json() {
    let request = Request::get("/en/taken").header(header::ACCEPT, "application/json").body(Body::empty()).unwrap();
    let (answer, body) = ask(request).await;
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/problem+json");
    assert!(body.contains("\"status\":409"));
}

#[tokio::test]
async fn our_own_form_is_read_and_shown_escaped() {
    let (answer, page) = send(("sec-fetch-site", "same-origin"), "name=%3Cscript%3E").await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(page.contains("&#60;script&#62;"));
    let (answer, _) = send(("origin", "https://filo.example"), "name=x").await;
    assert_eq!(answer.status(), StatusCode::OK);
}

#[tokio::test]
async fn a_form_of_another_site_is_stopped() {
    for site in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let (answer, page) = send(site, "name=x").await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{site:?}");
        assert!(page.contains("La richiesta arriva da un altro sito"));
    }
}

#[tokio::test]
async fn ten_megabytes_are_answered_with_a_page() {
    let (answer, page) = send(("sec-fetch-site", "same-origin"), vec![b'a'; 10 << 20]).await;
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.contains("Hai scritto troppo"));
}

#[tokio::test]
async fn broken_letters_are_answered_with_a_page() {
    let (answer, page) = send(("sec-fetch-site", "same-origin"), "name=%FF").await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    assert!(page.contains("Non siamo riusciti a leggere"));
}

#[tokio::test]
async fn a_page_opened_the_wrong_way_keeps_its_status() {
    let (answer, page) = visit("/it/send").await;
    assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert!(page.contains("</html>"));
}

#[tokio::test]
async fn styles_are_kept_for_ever_and_sent_small() {
    let style = page::assets::href("filo.css");
    if !page::assets::are_built() {
        assert_eq!(style, "/assets/plain.css");
        return;
    }
    let request = Request::get(style).header(header::ACCEPT_ENCODING, "gzip, br").body(Body::empty()).unwrap();
    let answer = town().oneshot(request).await.unwrap();
    assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br");
    assert!(answer.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
    let tag = answer.headers()[header::ETAG].clone();
    assert!(to_bytes(answer.into_body(), 1 << 20).await.unwrap().len() < 20_000);
    let again = Request::get(style)
        .header(header::ACCEPT_ENCODING, "gzip, br")
        .header(header::IF_NONE_MATCH, tag)
        .body(Body::empty())
        .unwrap();
    assert_eq!(town().oneshot(again).await.unwrap().status(), StatusCode::NOT_MODIFIED);
    assert_eq!(visit("/assets/manifest.json").await.0.status(), StatusCode::NOT_FOUND);
}
