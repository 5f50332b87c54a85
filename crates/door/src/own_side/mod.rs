// SPDX-License-Identifier: EUPL-1.2
//! "Il mio filo" from the family's side (C8): one adult's own part of a case, by a link and a code, without an account.
//!
//! Everything stands at one address with one neutral title. The link's secret leaves the address before anything is shown; the code, told by
//! another way, opens the page. Whatever does not open is answered alike, whatever the reason: a page that was suspended because somebody
//! fears violence is one that never was (ADR 0123). No name is on any page here.

mod copy;
mod enter;
mod home;
pub(crate) mod session;

use crate::visit::Visit;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use casework::own_side::{OwnError, WordKind};
use kernel::{Actor, Problem};
use page::{Errors, Form, Refusal, Shell};

pub(crate) use enter::follow;

/// The one address.
pub(crate) const PATH: &str = "/pagina";
/// The one title.
const TITLE: &str = "door-discreet-title";

/// GET: the page of whoever has opened it in this browser; to everybody else, how it is opened.
pub(crate) async fn show(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let followed = session::followed(&visit, &headers).is_some();
    let Some(open) = session::read(&visit, &headers) else {
        return Ok(enter::page(&visit, followed, &Errors::default()));
    };
    match home::show(&visit, open, &Form::of([]), &Errors::default(), form.get("fatto") == "1").await {
        Ok(page) => Ok(session::again(&visit, open, page)),
        Err(OwnError::Nothing) => Ok(session::take(&visit, enter::page(&visit, followed, &Errors::default()))),
        Err(other) => Err(Problem::from(other).into()),
    }
}

/// POST: whatever was pressed.
pub(crate) async fn answer(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    match form.get("at") {
        "code" => return enter::answer(&visit, &headers, &form).await,
        "close" => return Ok(session::take(&visit, back(&visit, ""))),
        _ => {}
    }
    let Some(open) = session::read(&visit, &headers) else {
        return Ok(enter::page(&visit, session::followed(&visit, &headers).is_some(), &Errors::default()));
    };
    let done = match form.get("at") {
        "copy" => copy::answer(&visit, open).await,
        _ => say(&visit, open, &form).await,
    };
    match done {
        Ok(answer) => Ok(session::again(&visit, open, answer)),
        Err(OwnError::Nothing) => Ok(session::take(&visit, enter::page(&visit, false, &Errors::default()))),
        Err(other) => Err(Problem::from(other).into()),
    }
}

/// Something is written to the team.
async fn say(visit: &Visit, open: session::Open, form: &Form) -> Result<Response, OwnError> {
    let kind = WordKind::from_code(form.get("kind")).unwrap_or(WordKind::Answer);
    let said = visit
        .door
        .casework
        .say_on_own_page(open.rests(), kind, form.get("words"), form.get("key"), &Actor::public())
        .await;
    let why = match said {
        Ok(()) => return Ok(back(visit, "?fatto=1")),
        Err(OwnError::Missing(_)) => "door-discreet-message-missing",
        Err(OwnError::TooLong(_)) => "door-mine-too-long",
        Err(OwnError::ManyWait) => "door-mine-many",
        Err(other) => return Err(other),
    };
    let mut errors = Errors::default();
    errors.add("words", why);
    home::show(visit, open, form, &errors, false).await
}

/// The frame of every page of this way.
fn shell(visit: &Visit) -> Shell {
    Shell::new(&visit.door.house, &visit.speech, TITLE).neutral().step("step", PATH)
}

/// Back to the one address, with a GET: nothing that was sent stays behind in the history.
fn back(visit: &Visit, said: &str) -> Response {
    let target = page::address(visit.speech.language(), &format!("{PATH}{said}"));
    let mut answer = StatusCode::SEE_OTHER.into_response();
    if let Ok(target) = HeaderValue::from_str(&target) {
        answer.headers_mut().insert(header::LOCATION, target);
    }
    answer
}
