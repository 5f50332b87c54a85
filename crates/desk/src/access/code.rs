// SPDX-License-Identifier: EUPL-1.2
//! The second step of coming in: six digits from the app, or a recovery code.

use crate::{
    Desk,
    access::{
        held,
        welcome::{shell, welcome},
    },
    visit::see,
};
use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use identity::IdentityError;
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, filters,
    ui::{ErrorSummary, Field, Kind, Notice, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "access/code.html")]
pub(crate) struct Code {
    notice: Option<Notice>,
    summary: ErrorSummary,
    state: String,
    /// What waits for them to be in, encrypted; empty: nothing.
    held: String,
    code: Field,
}

impl Code {
    pub(crate) fn new(state: &str, errors: &Errors) -> Self {
        Self {
            notice: None,
            summary: errors.summary(),
            state: state.to_owned(),
            held: String::new(),
            code: Field::new("code", "desk-code", Kind::Code)
                .hint("desk-code-hint")
                .autocomplete("one-time-code")
                .at_most(20)
                .short()
                .error(errors.of("code")),
        }
    }

    /// With a form that waits.
    pub(crate) fn holding(mut self, held: &str) -> Self {
        held.clone_into(&mut self.held);
        self
    }

    pub(crate) fn waiting(mut self, seconds: i64) -> Self {
        let words = Text::from("identity-too-many-tries").with("seconds", seconds);
        self.notice = Some(Notice::new(Tone::Waiting, words).announced());
        self
    }
}

/// GET: the question has no address of its own.
pub(crate) async fn begin(speech: Speech) -> Response {
    see(speech.language(), "/scrivania/entra")
}

/// POST: lets in when the code is right.
pub(crate) async fn answer(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let (state, held) = (form.get("state"), form.get(held::FIELD));
    let frame = || shell(&desk.house, &speech, "desk-code-title");
    let mut errors = Errors::default();
    if form.get("code").trim().is_empty() {
        errors.add("code", "desk-code-missing");
        return Ok(frame().wrong(true).show(&Code::new(state, &errors).holding(held)));
    }
    match desk.identity.answer(state, form.get("code"), desk.identity.sender(&headers)).await {
        Ok(opened) => Ok(welcome(&desk, &speech, &headers, &opened, held)),
        Err(IdentityError::WrongCode) => {
            errors.add("code", "identity-wrong-code");
            Ok(frame().wrong(true).show(&Code::new(state, &errors).holding(held)))
        }
        Err(IdentityError::TooManyTries { seconds }) => {
            let page = Code::new(state, &errors).holding(held).waiting(seconds);
            let mut answer = frame().status(StatusCode::TOO_MANY_REQUESTS).show(&page);
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            Ok(answer)
        }
        Err(IdentityError::StepOver) => Ok(see(speech.language(), "/scrivania/entra?scaduta")),
        Err(other) => Err(Problem::from(other).into()),
    }
}
