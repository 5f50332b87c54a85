// SPDX-License-Identifier: EUPL-1.2
//! Campaign links (D6): a short address on paper leads to the first page, which then knows by which way one came. The code
//! of the campaign travels in the sealed state of the form, like every answer: no cookie, nothing in later addresses.

pub(crate) mod codes;
pub(crate) mod widget;

use crate::{draft::Draft, lines::call, visit::Visit};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use page::{
    Errors, Refusal, Shell, Switch, filters,
    ui::{Action, Go, ResultCard, Text},
};
use reception::{Channel, PRINTED, Reach};

#[derive(Template)]
#[template(path = "channel/closed.html")]
struct Closed {
    state: String,
    helpers: Vec<ResultCard>,
}

/// Desks named where one has closed.
const HELPERS: usize = 3;

/// GET without language, as it stands on paper: to the same address in the language of the paper.
pub(crate) async fn short(visit: Visit, Path(code): Path<String>) -> Result<Response, Refusal> {
    let channel = visit.door.reception.channel(&code).await?;
    // Who stops at a poster in Romanian reads Romanian, whatever the telephone is set to.
    let offered = &visit.door.house.site.languages;
    let language = channel
        .as_ref()
        .map(|channel| channel.language)
        .filter(|language| offered.contains(language))
        .unwrap_or_else(|| visit.speech.language());
    // A code that was typed wrong still leads somewhere.
    let path = channel.map_or_else(|| "/".to_owned(), |channel| channel.path());
    Ok(see(&page::address(language, &path)))
}

/// GET: the first page, which knows by which way one came.
pub(crate) async fn arrive(visit: Visit, Path(code): Path<String>) -> Result<Response, Refusal> {
    let Some(channel) = visit.door.reception.channel(&code).await? else {
        return Ok(see(&page::address(visit.speech.language(), "/")));
    };
    opened(&visit, &channel.code).await;
    let mut draft = Draft::new(&*visit.door.chance);
    draft.channel = Some(channel.code.clone());
    if let Some(town) = channel.town.filter(|_| channel.desk.is_none()).and_then(|town| visit.directory.town(town)) {
        draft.town_typed.clone_from(&town.name);
    }
    match &channel.desk {
        Some(desk) if reception::has_closed(&visit.directory, desk, visit.today()) => closed(&visit, &channel, &draft),
        _ => crate::ask::page(&visit, &draft, &Errors::default()),
    }
}

/// GET: the sheet that was printed. It is shown here and not led to, so that a booking made from it still knows the way.
pub(crate) async fn printed(visit: Visit, Path(id): Path<String>) -> Result<Response, Refusal> {
    let mut sheet = crate::sheet::page(&visit, &id, Some(PRINTED)).await?;
    opened(&visit, PRINTED).await;
    sheet.headers_mut().extend(quiet());
    Ok(sheet)
}

/// The desk of the paper has closed: said kindly, with who helps now.
fn closed(visit: &Visit, channel: &Channel, draft: &Draft) -> Result<Response, Refusal> {
    let language = visit.speech.language();
    let mut helpers: Vec<ResultCard> = Vec::new();
    let mut known: Vec<&str> = Vec::new();
    let there = channel.town.map(|town| visit.directory.services_in_town(town)).unwrap_or_default();
    for (_, desk) in there {
        if helpers.len() == HELPERS {
            break;
        }
        if known.contains(&desk.id.as_str()) || reception::has_closed(&visit.directory, &desk.id, visit.today()) {
            continue;
        }
        known.push(&desk.id);
        let mut card = ResultCard::new(Text::of(&desk.name, language)).href(format!("/sportelli/{}", desk.id));
        if let Some(body) = visit.directory.body(&desk.body) {
            card = card.over(Text::said(body.name.clone()));
        }
        for phone in visit.directory.phones(desk).iter().take(1) {
            card = card.action(call(phone));
        }
        helpers.push(card);
    }
    if let Some(body) = visit.directory.body(&channel.body).filter(|_| helpers.is_empty()) {
        let card = ResultCard::new(Text::said(body.name.clone())).href(format!("/enti/{}", body.id));
        helpers.push(body.phones.iter().fold(card, |card, phone| card.action(call(phone))));
    }
    Ok(Shell::new(&visit.door.house, &visit.speech, "door-closed-title")
        .switch(Switch::Path(channel.path()))
        .show(&Closed { state: visit.seal(draft)?, helpers }))
}

impl Closed {
    fn begin(&self) -> Action {
        Action::main("door-begin", Go::press("go", "to-ask")).icon("arrow")
    }
}

/// One more who came by the way this form came. A number that cannot be kept stops nobody.
pub(crate) async fn count(visit: &Visit, channel: Option<&str>, what: Reach) {
    if let Some(code) = channel {
        counted(visit, code, what).await;
    }
}

async fn opened(visit: &Visit, code: &str) {
    counted(visit, code, Reach::Opened).await;
}

async fn counted(visit: &Visit, code: &str, what: Reach) {
    if let Err(error) = visit.door.reception.count(code, what).await {
        tracing::warn!(%error, "a campaign could not be counted");
    }
}

/// Leads on. Kept by nobody: the next who follows it is counted too.
fn see(address: &str) -> Response {
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    let mut answer = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
    answer.headers_mut().extend(quiet());
    answer
}

/// Kept by no browser, listed by no search.
fn quiet() -> HeaderMap {
    HeaderMap::from_iter([
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
    ])
}
