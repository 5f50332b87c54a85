// SPDX-License-Identifier: EUPL-1.2
//! The read API: from an address to records, without the database. Public data: any site may read it.

use super::{
    ask::{Ask, Wrong},
    book::{Book, Length},
    description::describe,
    model::Entity,
    record::{Record, said},
};
use crate::SnapshotHolder;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Path, RawQuery, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{any, get},
};
use kernel::Language;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};
use tower_http::compression::CompressionLayer;

/// The version of the specification.
pub(crate) const VERSION: &str = "3.1";
/// Where the profile is explained: none of our own, the specification itself.
pub(crate) const PROFILE: &str = "https://docs.openreferral.org/en/latest/hsds/";
/// Bytes of a search sent by POST.
const BODY: usize = 64 * 1024;
/// Records sent at once when all of them are.
const CHUNK: usize = 64;
/// How long a reader may keep an answer, in seconds.
const KEEP: &str = "public, max-age=60";

/// What the open data are read from.
#[derive(Debug, Clone)]
pub struct OpenData {
    directory: Arc<SnapshotHolder>,
    address: Arc<str>,
    books: Arc<Mutex<Vec<Arc<Book>>>>,
}

impl OpenData {
    /// The open data of a directory. `address` is where people reach the site (`https://filo.example`); empty: the one
    /// a request names, and no links to pages.
    pub fn new(directory: Arc<SnapshotHolder>, address: &str) -> Self {
        Self { directory, address: address.trim_end_matches('/').into(), books: Arc::default() }
    }

    /// The book of the snapshot that holds, in a language; built when first asked.
    fn book(&self, language: Option<Language>) -> Option<Arc<Book>> {
        let snapshot = self.directory.current()?;
        let source = snapshot.territory().languages.first().copied().unwrap_or_default();
        let language = language.unwrap_or(source);
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        books.retain(|book| Arc::ptr_eq(&book.snapshot, &snapshot));
        if let Some(book) = books.iter().find(|book| book.language == language) {
            return Some(Arc::clone(book));
        }
        let book = Arc::new(Book::of(snapshot, language, &self.address));
        books.push(Arc::clone(&book));
        Some(book)
    }
}

/// The addresses, all under `/hsds`. Mount it beside the pages: it wants no language in its path and no session.
pub fn router(data: OpenData) -> Router {
    Router::new()
        .route("/hsds", get(root))
        .route("/hsds/", get(root))
        .route("/hsds/openapi.json", get(openapi))
        .route("/hsds/{list}", any(list))
        .route("/hsds/{list}/{id}", any(one))
        .with_state(data)
        .layer(axum::middleware::map_response(open))
        .layer(CompressionLayer::new())
}

/// Open to every reader, and to readers only.
async fn open(mut answer: Response) -> Response {
    let refused = answer.status().is_client_error() || answer.status().is_server_error();
    let headers = answer.headers_mut();
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-methods", "GET, HEAD, POST, OPTIONS"),
        ("access-control-allow-headers", "content-type, if-none-match, if-modified-since"),
        ("access-control-expose-headers", "etag, last-modified, content-language"),
        ("cross-origin-resource-policy", "cross-origin"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
        ("referrer-policy", "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if refused {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    answer
}

/// A refusal, as problem+json (RFC 9457).
fn problem(status: StatusCode, detail: &str, parameter: Option<&str>) -> Response {
    let mut told = json!({
        "type": "about:blank",
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
        "detail": detail,
    });
    if let (Some(parameter), Value::Object(told)) = (parameter, &mut told) {
        told.insert("parameter".into(), json!(parameter));
    }
    (status, [(header::CONTENT_TYPE, "application/problem+json")], told.to_string()).into_response()
}

fn wrong(wrong: &Wrong) -> Response {
    problem(
        StatusCode::UNPROCESSABLE_ENTITY,
        &format!("The parameter \"{}\" cannot be used: {}.", wrong.parameter, wrong.why),
        Some(&wrong.parameter),
    )
}

fn nothing_loaded() -> Response {
    problem(StatusCode::SERVICE_UNAVAILABLE, "No territory is loaded yet: try again later.", None)
}

fn not_allowed() -> Response {
    let mut answer =
        problem(StatusCode::METHOD_NOT_ALLOWED, "These data are read with GET, searched with GET or POST.", None);
    answer.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST, OPTIONS"));
    answer
}

fn unknown(what: &str) -> Response {
    problem(StatusCode::NOT_FOUND, &format!("There is no such {what} here."), None)
}

/// The word of an address, in the plural.
fn collection(list: &str) -> Option<Entity> {
    Some(match list {
        "services" => Entity::Service,
        "organizations" => Entity::Organization,
        "locations" => Entity::Location,
        "service_at_locations" => Entity::ServiceAtLocation,
        "taxonomies" => Entity::Taxonomy,
        "taxonomy_terms" => Entity::TaxonomyTerm,
        _ => return None,
    })
}

/// Where this API is reached: the site's address, else the one the request names.
fn base(data: &OpenData, headers: &HeaderMap) -> String {
    if !data.address.is_empty() {
        return data.address.to_string();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let sound =
        !host.is_empty() && host.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-:[]".contains(letter));
    format!("http://{}", if sound { host } else { "localhost" })
}

async fn root(State(data): State<OpenData>, headers: HeaderMap) -> Response {
    let told = json!({
        "version": VERSION,
        "profile": PROFILE,
        "openapi_url": format!("{}/hsds/openapi.json", base(&data, &headers)),
    });
    sent(told.to_string(), "application/json")
}

async fn openapi(State(data): State<OpenData>, headers: HeaderMap) -> Response {
    let described = describe(&format!("{}/hsds", base(&data, &headers)), VERSION);
    sent(described.to_string(), "application/json")
}

fn sent(body: String, kind: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, KEEP)], body).into_response()
}

/// Whether a reader may go on using the copy it has; and the marks of the answer, if not.
fn marked(book: &Book, asked: &HeaderMap, answer: impl FnOnce() -> Response) -> Response {
    let version = book.snapshot.version();
    if version == 0 {
        // A pack read from a folder has no version to mark it.
        return answer();
    }
    let language = book.language.code();
    let tag = format!("W/\"{}-{version}-{language}-{}\"", book.snapshot.territory().id, env!("CARGO_PKG_VERSION"));
    let loaded = book.snapshot.loaded_at().map(|at| at.timestamp().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
    let given = |name| asked.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let same = match given(header::IF_NONE_MATCH) {
        Some(known) => known.split(',').map(str::trim).any(|known| known == tag || known == "*"),
        None => given(header::IF_MODIFIED_SINCE).is_some_and(|since| loaded.as_deref() == Some(since)),
    };
    let mut answer = if same { StatusCode::NOT_MODIFIED.into_response() } else { answer() };
    let marks = [
        (header::ETAG, Some(tag)),
        (header::LAST_MODIFIED, loaded),
        (header::CONTENT_LANGUAGE, Some(language.to_owned())),
        (header::CACHE_CONTROL, Some(KEEP.to_owned())),
    ];
    if answer.status().is_success() || same {
        for (name, value) in marks {
            if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
                answer.headers_mut().insert(name, value);
            }
        }
    }
    answer
}

/// A list: GET, or POST for whoever prefers that a search is not written in logs.
async fn list(
    State(data): State<OpenData>,
    Path(list): Path<String>,
    RawQuery(query): RawQuery,
    request: Request,
) -> Response {
    let Some(entity) = collection(&list) else { return unknown("list") };
    let (parts, body) = request.into_parts();
    let mut given = pairs(query.unwrap_or_default().as_bytes());
    match parts.method {
        Method::OPTIONS => return StatusCode::NO_CONTENT.into_response(),
        Method::GET | Method::HEAD => {}
        Method::POST => match axum::body::to_bytes(body, BODY).await {
            Ok(bytes) => match posted(&parts.headers, &bytes) {
                Ok(more) => given.extend(more),
                Err(why) => return problem(StatusCode::BAD_REQUEST, why, None),
            },
            Err(_) => return problem(StatusCode::PAYLOAD_TOO_LARGE, "A search is 64 KB at most.", None),
        },
        _ => return not_allowed(),
    }
    let ask = match Ask::read(entity, &given) {
        Ok(ask) => ask,
        Err(refused) => return wrong(&refused),
    };
    let Some(book) = data.book(ask.language) else { return nothing_loaded() };
    let answer = || {
        let found = ask.matching(&book, entity);
        if ask.ndjson {
            streamed(Arc::clone(&book), entity, ask.clone(), found)
        } else {
            paged(&book, entity, &ask, &found)
        }
    };
    if parts.method == Method::POST { answer() } else { marked(&book, &parts.headers, answer) }
}

fn pairs(form: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(form).into_owned().collect()
}

/// The parameters of a POST: a form, or a flat JSON object.
fn posted(headers: &HeaderMap, bytes: &Bytes) -> Result<Vec<(String, String)>, &'static str> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/json") {
        return Ok(pairs(bytes));
    }
    if bytes.is_empty() {
        return Ok(Vec::new());
    }
    let flat = "Send the parameters as one flat JSON object, or as a form.";
    let object: Record = serde_json::from_slice(bytes).map_err(|_| flat)?;
    object
        .into_iter()
        .map(|(name, value)| match value {
            Value::String(text) => Ok((name, text)),
            Value::Number(number) => Ok((name, number.to_string())),
            Value::Bool(yes) => Ok((name, yes.to_string())),
            _ => Err(flat),
        })
        .collect()
}

fn paged(book: &Book, entity: Entity, ask: &Ask, found: &[usize]) -> Response {
    let size = ask.size(found.len());
    let start = (ask.page - 1).saturating_mul(size).min(found.len());
    let here = &found[start..found.len().min(start.saturating_add(size))];
    let pages = found.len().div_ceil(size);
    let contents: Vec<Value> = here.iter().filter_map(|place| listed(book, entity, ask, *place)).collect();
    let told = json!({
        "total_items": found.len(),
        "total_pages": pages,
        "page_number": ask.page,
        "size": contents.len(),
        "first_page": ask.page == 1,
        "last_page": ask.page >= pages,
        "empty": contents.is_empty(),
        "contents": contents,
    });
    sent(told.to_string(), "application/json")
}

/// All of it, a record a line, sent as it is made.
fn streamed(book: Arc<Book>, entity: Entity, ask: Ask, found: Vec<usize>) -> Response {
    let chunks: Vec<Vec<usize>> = found.chunks(CHUNK).map(<[usize]>::to_vec).collect();
    let lines = chunks.into_iter().map(move |places| {
        let mut text = String::new();
        for record in places.iter().filter_map(|place| listed(&book, entity, &ask, *place)) {
            text.push_str(&record.to_string());
            text.push('\n');
        }
        Ok::<_, std::convert::Infallible>(Bytes::from(text))
    });
    let body = Body::from_stream(futures_util::stream::iter(lines));
    ([(header::CONTENT_TYPE, "application/x-ndjson"), (header::CACHE_CONTROL, KEEP)], body).into_response()
}

/// A record as a list shows it.
fn listed(book: &Book, entity: Entity, ask: &Ask, place: usize) -> Option<Value> {
    let entry = book.shelf(entity).entries.get(place)?;
    if ask.minimal {
        let brief = book.record(entity, entry, Length::Brief);
        let changed = said(&brief, "last_modified");
        let mut short = Record::new();
        for name in ["id", "name", "status"] {
            short.insert(name.into(), json!(said(&brief, name)));
        }
        if !changed.is_empty() {
            // Both names are in use: the parameter's text says one, the schema the other.
            short.insert("modified_date".into(), json!(changed));
            short.insert("last_modified".into(), json!(changed));
        }
        return Some(Value::Object(short));
    }
    let length = if ask.full || ask.full_service { Length::Full } else { Length::Brief };
    // Short lists are whole: a word has nothing to leave out.
    let length = if matches!(entity, Entity::Taxonomy | Entity::TaxonomyTerm) { Length::Full } else { length };
    Some(Value::Object(shown(book, entity, entry, length, ask.full_service)))
}

/// A record, with what only its own address adds.
fn shown(book: &Book, entity: Entity, entry: &super::book::Entry, length: Length, full_service: bool) -> Record {
    let mut record = book.record(entity, entry, length);
    if length == Length::Full && entity == Entity::Organization {
        let offered = book
            .shelf(Entity::Service)
            .entries
            .iter()
            .filter(|service| service.facets.organizations.contains(&entry.id));
        let services: Vec<Value> = offered
            .map(|service| {
                if full_service {
                    return Value::Object(book.record(Entity::Service, service, Length::Full));
                }
                let brief = book.record(Entity::Service, service, Length::Brief);
                json!({ "id": service.id, "name": said(&brief, "name"), "status": said(&brief, "status") })
            })
            .collect();
        if !services.is_empty() {
            record.insert("services".into(), Value::Array(services));
        }
    }
    if length == Length::Full && entity == Entity::ServiceAtLocation {
        // The specification gives this address the schema of a service: a name and a status satisfy both.
        let service = record.get("service").and_then(Value::as_object);
        let told =
            ["name", "status"].map(|name| service.map(|service| said(service, name).to_owned()).unwrap_or_default());
        for (name, value) in ["name", "status"].into_iter().zip(told) {
            record.insert(name.into(), Value::String(value));
        }
    }
    record
}

/// A record by its id, with all that belongs to it.
async fn one(
    State(data): State<OpenData>,
    Path((list, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    method: Method,
    headers: HeaderMap,
) -> Response {
    let Some(entity) = collection(&list) else { return unknown("list") };
    match method {
        Method::OPTIONS => return StatusCode::NO_CONTENT.into_response(),
        Method::GET | Method::HEAD => {}
        _ => return not_allowed(),
    }
    let given = pairs(query.unwrap_or_default().as_bytes());
    let taken = |name: &str| name == "lang" || (name == "full_service" && entity == Entity::Organization);
    if let Some((name, _)) = given.iter().find(|(name, _)| !taken(name)) {
        return wrong(&Wrong { parameter: name.clone(), why: "a record is asked for by its id alone".into() });
    }
    let ask = match Ask::read(entity, &given) {
        Ok(ask) => ask,
        Err(refused) => return wrong(&refused),
    };
    let Some(book) = data.book(ask.language) else { return nothing_loaded() };
    let id = super::ids::tidy(&id).unwrap_or(id);
    let Some(entry) = book.find(entity, &id) else { return unknown(entity.code()) };
    marked(&book, &headers, || {
        let record = shown(&book, entity, entry, Length::Full, ask.full_service);
        sent(Value::Object(record).to_string(), "application/json")
    })
}
