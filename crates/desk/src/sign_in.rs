// SPDX-License-Identifier: EUPL-1.2
//! Coming in and going out.

use crate::{
    Desk,
    access::{BODIES, INVITED, MINE, code::Code},
    visit::see,
};
use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use identity::{Credentials, IdentityError, Opened, Password, SignedIn};
use kernel::Problem;
use page::{
    Errors, Form, House, Refusal, Shell, Speech, Switch, filters,
    ui::{ErrorSummary, Field, Kind, Notice, Text, Tone},
};

/// The sign-in page.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub(crate) struct SignIn {
    notice: Option<Notice>,
    summary: ErrorSummary,
    name: Field,
    password: Field,
}

impl SignIn {
    /// The page with what was typed so far, the password excepted.
    pub(crate) fn new(typed: &str, errors: &Errors) -> Self {
        Self {
            notice: None,
            summary: errors.summary(),
            name: Field::new("sign-in-name", "desk-sign-in-name", Kind::Text)
                .value(typed)
                .autocomplete("username")
                .at_most(80)
                .error(errors.of("sign-in-name")),
            password: Field::new("password", "desk-password", Kind::Password)
                .autocomplete("current-password")
                .error(errors.of("password")),
        }
    }

    pub(crate) fn notice(mut self, tone: Tone, words: impl Into<Text>) -> Self {
        self.notice = Some(Notice::new(tone, words).announced());
        self
    }
}

/// The frame of the pages before one is in.
pub(crate) fn shell(house: &House, speech: &Speech, title: &'static str) -> Shell {
    Shell::new(house, speech, title).only_in(&crate::LANGUAGES).switch(Switch::Path("/scrivania/entra".to_owned()))
}

/// The page, unless somebody is signed in already.
pub(crate) async fn show(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    if desk.identity.recognise(&headers).await.map_err(Problem::from)?.is_some() {
        return Ok(see(speech.language(), "/scrivania"));
    }
    let mut page = SignIn::new("", &Errors::default());
    if form.has("scaduta") {
        let kept = form.get("scaduta") == "contatto";
        page = page.notice(Tone::Waiting, if kept { "desk-contact-session-over" } else { "desk-session-over" });
    }
    Ok(shell(&desk.house, &speech, "desk-sign-in").show(&page))
}

/// Checks what was typed and lets in.
pub(crate) async fn enter(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let mut reading = form.reading();
    let sign_in_name = reading.required("sign-in-name", 80, "desk-sign-in-name-missing");
    let password = Password::new(form.get("password"));
    if form.get("password").is_empty() {
        reading.refuse("password", "desk-password-missing");
    }
    let mut errors = reading.finish();
    if errors.is_empty() {
        let typed = Credentials { sign_in_name: sign_in_name.clone(), password };
        match desk.identity.sign_in(&typed, desk.identity.sender(&headers)).await {
            Ok(SignedIn::In(opened)) => return Ok(welcome(&desk, &speech, &headers, &opened)),
            Ok(SignedIn::SecondStep(state)) => {
                let frame = shell(&desk.house, &speech, "desk-code-title");
                return Ok(frame.show(&Code::new(&state, &Errors::default())));
            }
            Err(IdentityError::TooManyTries { seconds }) => return Ok(wait(&desk, &speech, &sign_in_name, seconds)),
            Err(IdentityError::WrongCredentials) => errors.add("password", "identity-wrong-credentials"),
            Err(IdentityError::NoMembership) => errors.add("sign-in-name", "identity-no-membership"),
            Err(other) => return Err(Problem::from(other).into()),
        }
    }
    Ok(shell(&desk.house, &speech, "desk-sign-in").wrong(true).show(&SignIn::new(form.get("sign-in-name"), &errors)))
}

/// Leads in: to the invitation they follow, else to the choice of the body they act for, else to what they must be told,
/// else to the day.
pub(crate) fn welcome(desk: &Desk, speech: &Speech, headers: &HeaderMap, opened: &Opened) -> Response {
    let to = if desk.identity.invitation(headers).is_some() {
        INVITED
    } else if opened.memberships > 1 {
        BODIES
    } else if opened.notices {
        MINE
    } else {
        "/scrivania"
    };
    let mut answer = see(speech.language(), to);
    desk.identity.greet(opened, answer.headers_mut());
    answer
}

/// Too many tries: the same page, which says how long to wait.
fn wait(desk: &Desk, speech: &Speech, typed: &str, seconds: i64) -> Response {
    let page = SignIn::new(typed, &Errors::default())
        .notice(Tone::Waiting, Text::from("identity-too-many-tries").with("seconds", seconds));
    let mut answer = shell(&desk.house, speech, "desk-sign-in").status(StatusCode::TOO_MANY_REQUESTS).show(&page);
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    answer
}

/// Ends the session.
pub(crate) async fn leave(State(desk): State<Desk>, speech: Speech, headers: HeaderMap) -> Result<Response, Refusal> {
    if let Some(token) = desk.identity.token(&headers) {
        desk.identity.sign_out(&token).await.map_err(Problem::from)?;
    }
    let mut answer = see(speech.language(), "/scrivania/entra");
    desk.identity.dismiss(answer.headers_mut());
    Ok(answer)
}
