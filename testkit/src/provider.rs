// SPDX-License-Identifier: EUPL-1.2
//! A provider of digital identities on this very machine: it publishes, lets people in, signs, and errs where a test tells it to.
//! Its people are invented, and so are their tax codes.

mod token;

pub use token::Key;

use axum::{
    Router,
    body::Body,
    extract::{Form, Query, State},
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use identity::EidSettings;
use kernel::tax_code::{Named, Sex, TaxCode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::net::TcpListener;

/// What the installation and the provider share.
pub const SECRET: &str = "segreto-di-prova-condiviso";
/// Under which name the provider knows the installation.
pub const CLIENT: &str = "https://filo.prova.example";

/// Somebody whom the provider knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The number under which it knows them.
    pub subject: String,
    /// Given name.
    pub given: String,
    /// Surname.
    pub family: String,
    /// Tax code.
    pub number: String,
    /// How sure it is of them.
    pub acr: String,
}

impl Known {
    /// Somebody invented, known at level 2.
    pub fn number(number: u8) -> Self {
        let family = format!("Digitale{}", "abcdefgh".chars().nth(usize::from(number) % 8).unwrap_or('a'));
        let named = Named {
            surname: &family,
            given: "Inventata",
            sex: Sex::Female,
            born: jiff::civil::date(1980, 1, 1 + i8::try_from(number).unwrap_or(0) % 28),
            place: "D150",
        };
        let code = TaxCode::make(&named).expect("a tax code of somebody invented");
        Self {
            subject: format!("prova-{number}"),
            given: "Inventata".into(),
            family: family.clone(),
            number: code.as_str().to_owned(),
            acr: "https://www.spid.gov.it/SpidL2".into(),
        }
    }
}

/// How the provider does not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// It says that it cannot.
    Broken,
    /// It never ends to think.
    Endless,
    /// It answers with more than anybody wants to read.
    Huge,
    /// It answers with something that is nothing.
    Nonsense,
}

/// What the provider does wrong.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    /// It calls itself otherwise in what it signs.
    pub issuer: Option<String>,
    /// It signs for somebody else.
    pub audience: Option<String>,
    /// It signs an answer to another question.
    pub nonce: Option<String>,
    /// Seconds by which its clock differs from ours.
    pub clock: i64,
    /// Seconds for which what it signs is good, when not five minutes.
    pub lives: Option<i64>,
    /// By which way it signs, when not by its own.
    pub algorithm: Option<&'static str>,
    /// It signs with a key that it does not publish, under the name of one that it does.
    pub forged: bool,
    /// It says nothing of the level.
    pub no_level: bool,
    /// It tells name and tax code only on demand.
    pub on_demand: bool,
    /// An address at which it does not answer, and how.
    pub silence: Option<(&'static str, Silence)>,
}

struct Grant {
    asked: HashMap<String, String>,
    known: Known,
}

struct Inner {
    key: Key,
    /// Keys so far: the name of the present one.
    keys: usize,
    faults: Faults,
    people: Vec<Known>,
    /// Seconds since 1970.
    now: i64,
    grants: HashMap<String, Grant>,
    opened: HashMap<String, Known>,
    visits: HashMap<String, usize>,
    /// The public key of the installation, when it signs.
    client_key: Option<Value>,
}

type Shared = Arc<(String, Mutex<Inner>)>;

/// A provider that listens.
pub struct Provider {
    /// Its address, as it calls itself.
    pub address: String,
    shared: Shared,
}

fn held(shared: &Shared) -> MutexGuard<'_, Inner> {
    shared.1.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Provider {
    /// Starts a provider whose clock stands at this second, with a key made for the occasion.
    pub async fn start(now: i64) -> Self {
        Self::with_key(now, Key::p256(1)).await
    }

    /// The same with this key.
    pub async fn with_key(now: i64, key: Key) -> Self {
        Self::called("127.0.0.1", now, key).await
    }

    /// The same under this name of the machine: browsers take another name for another site.
    pub async fn called(host: &str, now: i64, key: Key) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("http://{host}:{}", listener.local_addr().expect("an address").port());
        let inner = Inner {
            key,
            keys: 1,
            faults: Faults::default(),
            people: vec![Known::number(0), Known::number(1)],
            now,
            grants: HashMap::new(),
            opened: HashMap::new(),
            visits: HashMap::new(),
            client_key: None,
        };
        let shared: Shared = Arc::new((address.clone(), Mutex::new(inner)));
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(configuration))
            .route("/keys", get(keys))
            .route("/authorize", get(authorize))
            .route("/choose", get(choose))
            .route("/token", post(token))
            .route("/userinfo", get(userinfo))
            .with_state(Arc::clone(&shared));
        // It goes when the threads of the story go.
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { address, shared }
    }

    /// What an installation says of this provider.
    pub fn settings(&self) -> EidSettings {
        let text = format!(
            "issuer = \"{}\"\nclient_id = \"{CLIENT}\"\nsecret = \"{SECRET}\"\ntimeout_seconds = 2\n",
            self.address
        );
        EidSettings::read(&text).expect("sound settings")
    }

    /// From now on it errs so.
    pub fn errs(&self, faults: Faults) {
        held(&self.shared).faults = faults;
    }

    /// Lets its clock go on.
    pub fn seconds_pass(&self, seconds: i64) {
        held(&self.shared).now += seconds;
    }

    /// It signs with another key from now on, and publishes that one alone.
    pub fn changes_key(&self) {
        let mut inner = held(&self.shared);
        inner.keys += 1;
        inner.key = Key::p256(u8::try_from(inner.keys).unwrap_or(1));
    }

    /// It knows the installation by this public key (JWK) instead of a secret.
    pub fn trusts(&self, key: &str) {
        held(&self.shared).client_key = serde_json::from_str(key).ok();
    }

    /// How often this address was asked.
    pub fn visits(&self, path: &str) -> usize {
        held(&self.shared).visits.get(path).copied().unwrap_or_default()
    }

    /// Somebody agrees: where they are sent back, as a path.
    pub fn agrees(&self, address: &str, known: &Known) -> String {
        agreed(&self.shared, address.split_once('?').map_or("", |(_, query)| query), known)
    }

    /// Somebody does not: where they are sent back, as a path.
    pub fn sends_back(&self, address: &str, error: &str) -> String {
        let asked = asked(address.split_once('?').map_or("", |(_, query)| query));
        path(&format!("{}?error={error}&state={}", asked["redirect_uri"], asked["state"]))
    }
}

/// What an address asks.
pub fn asked(query: &str) -> HashMap<String, String> {
    let uri: Uri = format!("/?{query}").parse().expect("an address");
    Query::<HashMap<String, String>>::try_from_uri(&uri).expect("a query").0
}

/// A whole address without scheme and host.
fn path(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..]).to_owned()
}

fn agreed(shared: &Shared, query: &str, known: &Known) -> String {
    let asked = asked(query);
    let is = |name: &str, value: &str| assert_eq!(asked.get(name).map(String::as_str), Some(value), "{name}");
    is("response_type", "code");
    is("client_id", CLIENT);
    is("code_challenge_method", "S256");
    is("prompt", "login");
    is("acr_values", "https://www.spid.gov.it/SpidL2");
    assert!(asked["scope"].split(' ').any(|scope| scope == "openid"), "{}", asked["scope"]);
    assert!(asked["claims"].contains("https://attributes.eid.gov.it/fiscal_number"), "{}", asked["claims"]);
    let code = URL_SAFE_NO_PAD.encode(Sha256::digest(asked["state"].as_bytes()));
    let back = path(&format!("{}?code={code}&state={}", asked["redirect_uri"], asked["state"]));
    held(shared).grants.insert(code, Grant { asked, known: known.clone() });
    back
}

/// What it does instead of answering, if it errs here.
async fn silent(shared: &Shared, path: &'static str) -> Option<Response> {
    let silence = {
        let mut inner = held(shared);
        *inner.visits.entry(path.to_owned()).or_default() += 1;
        inner.faults.silence.filter(|(at, _)| *at == path || *at == "*").map(|(_, silence)| silence)
    };
    Some(match silence? {
        Silence::Broken => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Silence::Endless => std::future::pending().await,
        Silence::Huge => {
            ([(header::CONTENT_TYPE, "application/json")], Body::from(vec![b' '; 2 << 20])).into_response()
        }
        Silence::Nonsense => ([(header::CONTENT_TYPE, "application/json")], "{\"issuer\":7}").into_response(),
    })
}

async fn configuration(State(shared): State<Shared>) -> Response {
    if let Some(answer) = silent(&shared, "/.well-known/openid-configuration").await {
        return answer;
    }
    let at = |path: &str| format!("{}{path}", shared.0);
    axum::Json(json!({
        "issuer": shared.0,
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "userinfo_endpoint": at("/userinfo"),
        "jwks_uri": at("/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["pairwise"],
        // It offers what nobody should take.
        "id_token_signing_alg_values_supported": ["ES256", "RS256", "HS256", "none"],
    }))
    .into_response()
}

async fn keys(State(shared): State<Shared>) -> Response {
    if let Some(answer) = silent(&shared, "/keys").await {
        return answer;
    }
    let inner = held(&shared);
    axum::Json(json!({ "keys": [inner.key.public(&format!("chiave-{}", inner.keys))] })).into_response()
}

/// The page on which one chooses who one is: for walks in a browser.
async fn authorize(State(shared): State<Shared>, uri: Uri) -> Html<String> {
    let query = uri.query().unwrap_or_default().replace('&', "&amp;");
    let people: String = held(&shared)
        .people
        .iter()
        .map(|one| format!("<button name=\"who\" value=\"{}\">{} {}</button> ", one.subject, one.given, one.family))
        .collect();
    Html(format!(
        "<!doctype html><html lang=\"it\"><title>Gestore di prova</title><main><h1>Gestore di prova</h1>\
         <form action=\"/choose\"><input type=\"hidden\" name=\"asked\" value=\"{query}\">{people}\
         <button name=\"who\" value=\"\">Annulla</button></form></main></html>"
    ))
}

async fn choose(State(shared): State<Shared>, Query(chosen): Query<HashMap<String, String>>) -> Redirect {
    let asks = asked(&chosen["asked"]);
    let known = held(&shared).people.iter().find(|one| one.subject == chosen["who"]).cloned();
    let home = asks["redirect_uri"].clone();
    let origin = home.trim_end_matches(&path(&home)).to_owned();
    match known {
        Some(known) => Redirect::to(&format!("{origin}{}", agreed(&shared, &chosen["asked"], &known))),
        None => Redirect::to(&format!("{home}?error=access_denied&state={}", asks["state"])),
    }
}

/// Whether it is the installation that asks.
fn is_client(inner: &Inner, address: &str, headers: &HeaderMap, form: &HashMap<String, String>) -> bool {
    if let Some(key) = &inner.client_key {
        let signed = form.get("client_assertion").map_or("", String::as_str);
        return form.get("client_id").map(String::as_str) == Some(CLIENT)
            && form.get("client_assertion_type").is_some_and(|kind| kind.ends_with(":jwt-bearer"))
            && token::is_signed_by(signed, key, CLIENT, &format!("{address}/token"), inner.now);
    }
    // Name and secret are written as in an address before they are joined (RFC 6749, 2.3.1).
    let known = format!("{}:{SECRET}", crate::percent(CLIENT));
    let expected = format!("Basic {}", STANDARD.encode(known));
    headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()) == Some(expected.as_str())
}

async fn token(
    State(shared): State<Shared>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    if let Some(answer) = silent(&shared, "/token").await {
        return answer;
    }
    let refused = |error: &str| (StatusCode::BAD_REQUEST, axum::Json(json!({ "error": error }))).into_response();
    let mut inner = held(&shared);
    if !is_client(&inner, &shared.0, &headers, &form) {
        return refused("invalid_client");
    }
    let field = |name: &str| form.get(name).map_or("", String::as_str);
    // A code is good once.
    let Some(grant) = inner.grants.remove(field("code")) else { return refused("invalid_grant") };
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(field("code_verifier").as_bytes()));
    if challenge != grant.asked["code_challenge"] || field("redirect_uri") != grant.asked["redirect_uri"] {
        return refused("invalid_grant");
    }
    let access = format!("accesso-{}", field("code"));
    let id_token = token::id_token(&inner.key, &inner.faults, &told(&inner, &shared.0, &grant), inner.keys, &access);
    inner.opened.insert(access.clone(), grant.known);
    let answer = json!({ "access_token": access, "token_type": "Bearer", "expires_in": 300, "id_token": id_token });
    axum::Json(answer).into_response()
}

/// What it says of somebody.
fn told(inner: &Inner, address: &str, grant: &Grant) -> Value {
    let (faults, now) = (&inner.faults, inner.now + inner.faults.clock);
    let mut claims = json!({
        "iss": faults.issuer.clone().unwrap_or_else(|| address.to_owned()),
        "aud": faults.audience.clone().unwrap_or_else(|| CLIENT.to_owned()),
        "sub": grant.known.subject,
        "nonce": faults.nonce.clone().unwrap_or_else(|| grant.asked["nonce"].clone()),
        "iat": now,
        "exp": now + faults.lives.unwrap_or(300),
    });
    if !faults.no_level {
        claims["acr"] = json!(grant.known.acr);
    }
    if !faults.on_demand {
        describe(&mut claims, &grant.known);
    }
    claims
}

fn describe(claims: &mut Value, known: &Known) {
    claims["given_name"] = json!(known.given);
    claims["family_name"] = json!(known.family);
    claims["https://attributes.eid.gov.it/fiscal_number"] = json!(format!("TINIT-{}", known.number));
}

async fn userinfo(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    if let Some(answer) = silent(&shared, "/userinfo").await {
        return answer;
    }
    let bearer = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let inner = held(&shared);
    let Some(known) = inner.opened.get(bearer.trim_start_matches("Bearer ")) else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    let mut claims = json!({ "sub": known.subject });
    describe(&mut claims, known);
    axum::Json(claims).into_response()
}
