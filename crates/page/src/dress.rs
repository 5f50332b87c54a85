// SPDX-License-Identifier: EUPL-1.2
//! The doorstep of every request: whose language, whose form, and the strict headers of every answer.

use crate::layout::{House, Worker, address};
use crate::problem::{Refusal, problem_page};
use crate::words::Speech;
use axum::Router;
use axum::extract::{FromRef, FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use kernel::{Kind, Language, Problem};

/// What every answer carries. Nothing is allowed that is not ours, nothing inline, nothing framed.
const HEADERS: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    // Not "no-referrer": with it browsers send `Origin: null` and the check below would be blind (ADR 0013).
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
    ("x-frame-options", "DENY"),
];

/// Serves `routes` (written without language: `/search`) under every language offered (`/it/search`), and sends
/// `/` to the language the browser prefers. Addresses stay shareable and cacheable, and need no cookie.
pub fn in_every_language<S>(house: &House, routes: Router<S>) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let offered = house.site.languages.clone();
    let mut whole = Router::new().route(
        "/",
        get(move |headers: HeaderMap| {
            let target = address(wanted(&headers, &offered), "/");
            async move {
                let mut answer = Redirect::to(&target).into_response();
                answer.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
                answer
            }
        }),
    );
    for language in &house.site.languages {
        let code = language.code();
        let home = format!("/{code}/");
        whole = whole
            .nest(&format!("/{code}"), routes.clone())
            .route(&home, get(move || async move { Redirect::to(&format!("/{code}")) }));
    }
    whole
}

/// Keeps `routes` to these languages: whoever comes by another (a link at the foot of an Arabic page) is led to the first of them.
/// Inside [`in_every_language`].
pub fn only_in<S>(languages: &'static [Language], routes: Router<S>) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    routes.route_layer(axum::middleware::from_fn(move |request: Request, next: Next| async move {
        let spoken = request.extensions().get::<Language>().is_none_or(|language| languages.contains(language));
        match languages.first() {
            Some(first) if !spoken => {
                let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
                Redirect::temporary(&address(*first, path)).into_response()
            }
            _ => next.run(request).await,
        }
    }))
}

/// The outermost layer of the pages: `.layer(axum::middleware::from_fn_with_state(house, page::dress))`.
///
/// Refuses forms sent by other sites, turns every [`Refusal`] and every bare error status into a page in the
/// person's language (with the head of the [`Worker`] that the answer carries as an extension), and puts the strict
/// headers on every answer.
pub async fn dress(State(house): State<House>, mut request: Request, next: Next) -> Response {
    let language = language_of(request.uri().path(), request.headers(), &house.site.languages);
    request.extensions_mut().insert(language);
    let asked = request.headers().clone();
    let mut answer = match check_origin(request.method(), &asked) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    };
    if let Some(refusal) = answer.extensions_mut().remove::<Refusal>().or_else(|| bare(&answer)) {
        let speech = house.words.speech(language);
        let status = answer.status();
        let allow = answer.headers_mut().remove(header::ALLOW);
        let worker = answer.extensions_mut().remove::<Worker>();
        answer = problem_page(&refusal, &house, &speech, &asked, worker);
        if status == StatusCode::METHOD_NOT_ALLOWED {
            *answer.status_mut() = status;
            allow.map(|methods| answer.headers_mut().insert(header::ALLOW, methods));
        }
    }
    let headers = answer.headers_mut();
    // A page with a policy of its own says there who may frame it; the older header would contradict it.
    let own = headers.contains_key(header::CONTENT_SECURITY_POLICY);
    for (name, value) in HEADERS {
        if own && name == "x-frame-options" {
            continue;
        }
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    answer
}

/// An error that axum answered by itself, without a page.
fn bare(answer: &Response) -> Option<Refusal> {
    let plain =
        answer.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    if !plain {
        return None;
    }
    let (kind, key) = match answer.status() {
        StatusCode::NOT_FOUND => (Kind::NotFound, "page-problem-not-found"),
        StatusCode::METHOD_NOT_ALLOWED => (Kind::NotFound, "page-problem-method"),
        StatusCode::PAYLOAD_TOO_LARGE => (Kind::TooLarge, "page-problem-too-large"),
        StatusCode::TOO_MANY_REQUESTS => (Kind::TooMany, "page-problem-too-many"),
        StatusCode::SERVICE_UNAVAILABLE => (Kind::Unavailable, "page-problem-unavailable"),
        status if status.is_client_error() => (Kind::Malformed, "page-problem-malformed"),
        status if status.is_server_error() => (Kind::Fault, "page-problem-fault"),
        _ => return None,
    };
    Some(Problem::new(kind, key).into())
}

/// The language in the address, else the one the browser prefers.
fn language_of(path: &str, headers: &HeaderMap, offered: &[Language]) -> Language {
    let first = path.split('/').nth(1).unwrap_or_default();
    offered.iter().copied().find(|language| language.code() == first).unwrap_or_else(|| wanted(headers, offered))
}

fn wanted(headers: &HeaderMap, offered: &[Language]) -> Language {
    let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    Language::negotiate(accept, offered)
}

/// Only our own pages may send our forms (ADR 0013).
///
/// # Errors
/// [`Kind::Foreign`] when the browser says that another site sent it.
fn check_origin(method: &Method, headers: &HeaderMap) -> Result<(), Refusal> {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(());
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let ours = match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin" || site == "none",
        None => match headers.get(header::ORIGIN) {
            Some(origin) => origin
                .to_str()
                .ok()
                .and_then(|origin| origin.split_once("://"))
                .is_some_and(|(_, host)| text(header::HOST).is_some_and(|ours| ours.eq_ignore_ascii_case(host))),
            // Neither header: not a browser of this decade, so nobody's browser can be abused.
            None => true,
        },
    };
    if ours { Ok(()) } else { Err(Problem::new(Kind::Foreign, "page-problem-foreign").into()) }
}

impl<S> FromRequestParts<S> for Speech
where
    S: Send + Sync,
    House: FromRef<S>,
{
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let house = House::from_ref(state);
        let language = parts
            .extensions
            .get::<Language>()
            .copied()
            .unwrap_or_else(|| language_of(parts.uri.path(), &parts.headers, &house.site.languages));
        Ok(house.words.speech(language))
    }
}
