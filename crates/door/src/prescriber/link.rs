// SPDX-License-Identifier: EUPL-1.2
//! Opening the page by its link; and what is said when the link is over.

use super::{PATH, TITLE, back, session};
use crate::visit::Visit;
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use kernel::{Actor, Problem};
use page::{
    Refusal, Shell, Switch, filters,
    ui::{Action, Notice, Text, Tone},
};
use reception::prescribers::{PrescriberError, Standing};

#[derive(Template)]
#[template(path = "prescriber/link.html")]
struct Page {
    notice: Option<Notice>,
    open: Option<Action>,
}

#[derive(Template)]
#[template(path = "prescriber/over.html")]
struct Over {
    title: &'static str,
    lead: &'static str,
}

/// GET with the secret: the address keeps nothing, a short-lived cookie does. No word on whether the link is right.
pub(crate) async fn follow(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    if secret.len() > 100 {
        return Err(Refusal::not_found());
    }
    Ok(session::follow(&visit, &secret, back(&visit, "")))
}

fn shell(visit: &Visit) -> Shell {
    Shell::new(&visit.door.house, &visit.speech, TITLE).neutral().switch(Switch::Path(PATH.to_owned()))
}

/// The button that opens; or, without a link, how one comes by it.
pub(super) fn page(visit: &Visit, headers: &HeaderMap, said: Option<&'static str>) -> Response {
    let notice = said.map(|words| Notice::new(Tone::Info, words).announced());
    write(visit, session::followed(visit, headers).is_some(), notice, StatusCode::OK)
}

fn write(visit: &Visit, followed: bool, notice: Option<Notice>, status: StatusCode) -> Response {
    let open = Action::main("door-invii-open", page::ui::Go::press("go", "on")).icon("arrow");
    shell(visit).status(status).show(&Page { notice, open: followed.then_some(open) })
}

/// POST: the page opens.
pub(super) async fn open(visit: &Visit, headers: &HeaderMap) -> Result<Response, Refusal> {
    let Some(secret) = session::followed(visit, headers) else {
        // Pressed twice, or the page is open in this browser already.
        return Ok(back(visit, ""));
    };
    match visit.door.reception.open_link(&secret, &Actor::public()).await {
        Ok(()) => Ok(session::opened(visit, &secret, back(visit, ""))),
        Err(PrescriberError::OpensNothing) => Ok(over(visit, None)),
        Err(PrescriberError::Over(standing)) => Ok(over(visit, Some(standing))),
        Err(PrescriberError::Wait(seconds)) => {
            let words = Text::from("door-invii-wait").with("seconds", seconds);
            let notice = Notice::new(Tone::Waiting, words).announced();
            Ok(write(visit, true, Some(notice), StatusCode::TOO_MANY_REQUESTS))
        }
        Err(other) => Err(Problem::from(other).into()),
    }
}

/// The link opens nothing, any more or at all: it shows nothing of anybody, and says the way out.
pub(super) fn over(visit: &Visit, standing: Option<Standing>) -> Response {
    let (title, lead, status) = match standing {
        Some(Standing::Ended) => ("door-invii-ended", "door-invii-ended-lead", StatusCode::GONE),
        Some(_) => ("door-invii-revoked", "door-invii-revoked-lead", StatusCode::GONE),
        None => ("door-invii-nothing", "door-invii-nothing-lead", StatusCode::NOT_FOUND),
    };
    session::take(visit, shell(visit).status(status).show(&Over { title, lead }))
}
