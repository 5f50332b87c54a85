// SPDX-License-Identifier: EUPL-1.2
//! The link, the code, and the one answer to all that does not open.

use super::{
    back,
    session::{self, Open},
    shell,
};
use crate::visit::Visit;
use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use casework::own_side::OwnError;
use kernel::{Actor, Problem};
use page::{
    Errors, Form, Refusal, filters,
    ui::{Action, ErrorSummary, Field, Go, Kind, Text},
};

#[derive(Template)]
#[template(path = "own_side/enter.html")]
struct Page {
    errors: ErrorSummary,
    /// Nothing to be typed without a link.
    code: Option<(Field, Action)>,
}

/// GET with the secret: the address keeps nothing, a short-lived cookie does. No word on whether the link is right: nothing is looked up.
pub(crate) async fn follow(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refusal> {
    if secret.len() > 100 {
        return Err(Refusal::not_found());
    }
    Ok(session::follow(&visit, &secret, back(&visit, "")))
}

/// The question; or, without a link, how one comes by it.
pub(super) fn page(visit: &Visit, followed: bool, errors: &Errors) -> Response {
    let code = followed.then(|| {
        // What was typed is not shown again: whoever stands behind would read it.
        let field = Field::new("code", "door-own-code", Kind::Text)
            .hint("door-mine-code-hint")
            .at_most(20)
            .autocomplete("off")
            .short()
            .error(errors.of("code"));
        (field, Action::main("door-discreet-open", Go::press("go", "on")).icon("arrow"))
    });
    shell(visit).wrong(!errors.is_empty()).show(&Page { errors: errors.summary(), code })
}

/// POST: the code.
pub(super) async fn answer(visit: &Visit, headers: &HeaderMap, form: &Form) -> Result<Response, Refusal> {
    let Some(link) = session::followed(visit, headers) else {
        // Pressed twice, or the page is open in this browser already.
        return Ok(back(visit, ""));
    };
    let why = match visit.door.casework.enter_own_page(&link, form.get("code"), &Actor::public()).await {
        Ok(entered) => return Ok(session::opened(visit, Open::new(entered, visit.now), back(visit, ""))),
        Err(OwnError::Missing(_)) => Text::from("door-mine-digits"),
        Err(OwnError::Nothing) => Text::from("door-mine-nothing"),
        Err(OwnError::Wait(seconds)) => Text::from("door-discreet-words-wait").with("seconds", seconds),
        Err(other) => return Err(Problem::from(other).into()),
    };
    let mut errors = Errors::default();
    errors.add("code", why);
    Ok(page(visit, true, &errors))
}
