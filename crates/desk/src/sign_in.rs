// SPDX-License-Identifier: EUPL-1.2
//! Coming in and going out.

use crate::{
    Desk,
    access::{
        by_eid::provider,
        by_passkey::Ask,
        code::Code,
        held,
        welcome::{shell, welcome},
    },
    visit::{see, to_the_entrance},
};
use askama::Template;
use axum::{
    body::to_bytes,
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};
use identity::{Credentials, HeldForm, Identity, IdentityError, PasskeyQuestion, Password, SignedIn};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, filters,
    ui::{ErrorSummary, Field, Kind, Notice, Text, Tone},
};

/// The sign-in page.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub(crate) struct SignIn {
    notice: Option<Notice>,
    summary: ErrorSummary,
    /// What waits for them to be in, encrypted; empty: nothing.
    held: String,
    /// The first way in; none where passkeys cannot be used.
    passkey: Option<Ask>,
    /// The way in by a digital identity: the provider's name; none where nobody comes in so.
    eid: Option<String>,
    name: Field,
    password: Field,
}

impl SignIn {
    /// The page with what was typed so far, the password excepted.
    pub(crate) fn new(typed: &str, errors: &Errors) -> Self {
        Self {
            notice: None,
            summary: errors.summary(),
            held: String::new(),
            passkey: None,
            eid: None,
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

    /// With the ways in by a passkey and by a digital identity, where they can be.
    pub(crate) fn with_ways(self, identity: &Identity, speech: &Speech) -> Self {
        self.offering(Ask::to_enter(identity)).by_eid(provider(identity, speech))
    }

    pub(crate) fn by_eid(mut self, provider: Option<String>) -> Self {
        self.eid = provider;
        self
    }

    pub(crate) fn offering(mut self, passkey: Option<Ask>) -> Self {
        self.passkey = passkey;
        self
    }

    /// Asks the browser for a passkey.
    pub(crate) fn asking(mut self, question: PasskeyQuestion) -> Self {
        if let Some(ask) = &mut self.passkey {
            ask.question = Some(question);
        }
        self
    }

    /// With a form that waits.
    pub(crate) fn holding(mut self, held: &str) -> Self {
        held.clone_into(&mut self.held);
        self
    }

    pub(crate) fn notice(mut self, tone: Tone, words: impl Into<Text>) -> Self {
        self.notice = Some(Notice::new(tone, words).announced());
        self
    }
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
    let mut page = SignIn::new("", &Errors::default()).with_ways(&desk.identity, &speech);
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
    let held = form.get(held::FIELD);
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
            Ok(SignedIn::In(opened)) => return Ok(welcome(&desk, &speech, &headers, &opened, held)),
            Ok(SignedIn::SecondStep(state)) => {
                let frame = shell(&desk.house, &speech, "desk-code-title");
                return Ok(frame.show(&Code::new(&state, &Errors::default()).holding(held)));
            }
            Err(IdentityError::TooManyTries { seconds }) => {
                return Ok(wait(&desk, &speech, &sign_in_name, seconds, held));
            }
            Err(IdentityError::WrongCredentials) => errors.add("password", "identity-wrong-credentials"),
            Err(IdentityError::NoMembership) => errors.add("sign-in-name", "identity-no-membership"),
            Err(other) => return Err(Problem::from(other).into()),
        }
    }
    Ok(shell(&desk.house, &speech, "desk-sign-in")
        .wrong(true)
        .show(&SignIn::new(form.get("sign-in-name"), &errors).with_ways(&desk.identity, &speech).holding(held)))
}

/// The largest form that is held, in bytes: encrypted and written in letters it still fits in one form.
const LARGEST: usize = 32 * 1024;

/// Answers a request whose session is over: what it carried is held when its page says whose it is, and the door is one.
pub(crate) async fn lapsed(desk: &Desk, path: &str, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(speech) = Speech::from_request_parts(&mut parts, desk).await;
    let out = || to_the_entrance(desk, &parts.headers, speech.language());
    if parts.method != Method::POST || path.contains('{') {
        return out();
    }
    let Ok(body) = to_bytes(body, LARGEST).await else { return out() };
    let Ok(form) = Form::read(&body) else { return out() };
    let sent = HeldForm { path: path.to_owned(), body: body.to_vec() };
    match desk.identity.hold(form.get("whose"), &sent) {
        Some(held) => {
            let page = SignIn::new("", &Errors::default())
                .with_ways(&desk.identity, &speech)
                .holding(&held)
                .notice(Tone::Waiting, "desk-session-over-held");
            shell(&desk.house, &speech, "desk-sign-in").show(&page)
        }
        None => out(),
    }
}

/// Too many tries: the same page, which says how long to wait.
pub(crate) fn wait(desk: &Desk, speech: &Speech, typed: &str, seconds: i64, held: &str) -> Response {
    let page = SignIn::new(typed, &Errors::default())
        .with_ways(&desk.identity, speech)
        .holding(held)
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
    // What was typed without a connection and waits on this device is gone with whoever leaves.
    answer.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"storage\""));
    Ok(answer)
}
