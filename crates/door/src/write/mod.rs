// SPDX-License-Identifier: EUPL-1.2
//! "Write without a name" (D4): what is said before anything is written, the form, the six words, and the private page.
//!
//! Everything stands at one address with one neutral title, so that the history of a telephone holds one entry that tells
//! nothing: the pages are told apart by what their forms carry. Nothing is kept before the form is sent; the private page
//! is held by a cookie that lasts as long as the browser is open, at most twenty quiet minutes (ADR 0059).

mod before;
mod leave;
mod own;
mod session;
mod tell;
mod today;
mod words;

use crate::{draft::Draft, visit::Visit};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use page::{Form, Refusal, Shell};

pub(crate) use leave::{leave, left};
pub(crate) use own::booked;
pub(crate) use tell::desks_for;
pub(crate) use today::show as today;

/// The one address.
pub(crate) const PATH: &str = "/informazioni";
/// The one title.
pub(crate) const TITLE: &str = "door-discreet-title";

/// GET: the private page of whoever has opened it in this browser; to everybody else, what is said before writing.
pub(crate) async fn show(visit: Visit, headers: HeaderMap) -> Result<Response, Refusal> {
    match session::read(&visit, &headers) {
        Some(thread) => own::show(&visit, thread, own::Said::Nothing).await,
        None => before::page(&visit, &before::Before::default()),
    }
}

/// POST: whatever was pressed.
pub(crate) async fn answer(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    match form.get("at") {
        "words" => words::enter(&visit, &form).await,
        "tell" => tell::answer(&visit, &form).await,
        "own" => match session::read(&visit, &headers) {
            Some(thread) => own::answer(&visit, thread, &form).await,
            None => before::page(&visit, &before::Before::over()),
        },
        "open" => words::open(&visit, &form),
        "before" => before::answer(&visit, &form),
        // From a page of the ordinary steps: what was said there comes along.
        _ => {
            let draft: Draft = visit.draft(&form)?;
            before::page(&visit, &before::Before::knowing(&visit, &draft))
        }
    }
}

/// The frame of every page of this way.
fn shell(visit: &Visit) -> Shell {
    Shell::new(&visit.door.house, &visit.speech, TITLE).neutral().step("step", PATH)
}

/// Back to the one address, with a GET: nothing that was sent stays behind in the history.
fn back(visit: &Visit) -> Response {
    let target = page::address(visit.speech.language(), PATH);
    let mut answer = StatusCode::SEE_OTHER.into_response();
    if let Ok(target) = HeaderValue::from_str(&target) {
        answer.headers_mut().insert(header::LOCATION, target);
    }
    answer
}
