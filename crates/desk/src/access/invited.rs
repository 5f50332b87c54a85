// SPDX-License-Identifier: EUPL-1.2
//! Following an invitation: the secret leaves the address at once, and the person is asked for as little as is needed.

use super::{INVITED, MINE, PASSKEYS, chosen, new_password};
use crate::{Desk, access::welcome::shell, visit::see};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::Snapshot;
use identity::{Founder, IdentityError, Invited, Offer, Password, Token};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Choice, ErrorSummary, Field, Kind, Notice, Select, Text, Tone},
};

/// What the page asks.
pub(crate) enum Asks {
    /// Who sets up the installation.
    Founder(Box<Questions>),
    /// A newcomer's password.
    Newcomer,
    /// Somebody with an account, signed in or not.
    Known { signed_in: bool },
    /// A new password after all was lost.
    Back,
}

/// What the first administrator says of themselves.
pub(crate) struct Questions {
    name: Field,
    sign_in: Field,
    body: Select,
}

/// The page.
#[derive(Template)]
#[template(path = "access/invited.html")]
pub(crate) struct Welcome {
    summary: ErrorSummary,
    notice: Option<Notice>,
    title: &'static str,
    lead: Text,
    /// What they will type to sign in.
    sign_in_name: Option<String>,
    asks: Asks,
    password: Field,
    again: Field,
}

impl Welcome {
    pub(crate) fn new(asks: Asks, lead: Text, sign_in_name: Option<String>, errors: &Errors) -> Self {
        let title = match &asks {
            Asks::Founder(_) => "desk-invited-founder-title",
            Asks::Newcomer => "desk-invited-title",
            Asks::Known { .. } => "desk-invited-known-title",
            Asks::Back => "desk-invited-back-title",
        };
        let (password, again) = new_password(errors);
        Self { summary: errors.summary(), notice: None, title, lead, sign_in_name, asks, password, again }
    }

    pub(crate) fn title(&self) -> &'static str {
        self.title
    }

    fn asks_password(&self) -> bool {
        !matches!(self.asks, Asks::Known { .. })
    }
}

/// The link is good no more.
#[derive(Template)]
#[template(path = "access/over.html")]
pub(crate) struct Over;

/// The address with the secret: kept by the browser, gone from the address before anything is shown.
pub(crate) async fn follow(State(desk): State<Desk>, speech: Speech, Path(secret): Path<String>) -> Response {
    let mut answer = see(speech.language(), INVITED);
    if let Some(token) = Token::read(&secret) {
        desk.identity.follow(&token, answer.headers_mut());
    }
    answer
}

/// GET.
pub(crate) async fn show(State(desk): State<Desk>, speech: Speech, headers: HeaderMap) -> Result<Response, Refusal> {
    page(&desk, &speech, &headers, &Form::default(), &Errors::default()).await
}

async fn page(
    desk: &Desk,
    speech: &Speech,
    headers: &HeaderMap,
    form: &Form,
    errors: &Errors,
) -> Result<Response, Refusal> {
    let invited = match desk.identity.invitation(headers) {
        Some(token) => desk.identity.invited(&token).await,
        None => Err(IdentityError::InvitationOver),
    };
    let directory = desk.directory()?;
    let page = match invited {
        Ok(Invited::Founder) => {
            Welcome::new(founder(&directory, speech, form, errors), "desk-invited-founder-lead".into(), None, errors)
        }
        Ok(Invited::Newcomer(offer)) => {
            let lead = offered("desk-invited-lead", &offer, &directory, speech);
            Welcome::new(Asks::Newcomer, lead, Some(offer.sign_in_name), errors)
        }
        Ok(Invited::Known(offer)) => {
            let lead = offered("desk-invited-lead", &offer, &directory, speech);
            let signed_in = desk.identity.recognise(headers).await.map_err(Problem::from)?.is_some();
            let mut page = Welcome::new(Asks::Known { signed_in }, lead, Some(offer.sign_in_name), errors);
            page.notice = form.has("other").then(|| Notice::new(Tone::Waiting, "desk-invited-other").announced());
            page
        }
        Ok(Invited::Back { name, sign_in_name }) => {
            let lead = Text::from("desk-invited-back-lead").with("name", name);
            Welcome::new(Asks::Back, lead, Some(sign_in_name), errors)
        }
        Err(IdentityError::InvitationOver) => return Ok(over(desk, speech)),
        Err(other) => return Err(Problem::from(other).into()),
    };
    let frame = shell(&desk.house, speech, page.title()).switch(Switch::Path(INVITED.to_owned()));
    Ok(frame.wrong(!errors.is_empty()).show(&page))
}

fn over(desk: &Desk, speech: &Speech) -> Response {
    let frame = shell(&desk.house, speech, "desk-invited-over-title");
    let mut answer = frame.switch(Switch::Path(INVITED.to_owned())).status(StatusCode::GONE).show(&Over);
    desk.identity.forget_invitation(answer.headers_mut());
    answer
}

/// "Persona Inventata, Cooperativa di prova ti aspetta: Sportello."
fn offered(key: &'static str, offer: &Offer, directory: &Snapshot, speech: &Speech) -> Text {
    let body = directory.body(&offer.body).map_or(offer.body.as_str(), |body| &body.name);
    let role = speech.say(offer.role.key()).into_owned();
    Text::from(key).with("name", offer.name.as_str()).with("body", body).with("role", role)
}

fn founder(directory: &Snapshot, speech: &Speech, form: &Form, errors: &Errors) -> Asks {
    let bodies = directory.bodies_by_name(speech.language()).map(|body| (body.id.clone(), body.name.clone())).collect();
    founder_asks(bodies, form, errors)
}

/// The questions to the first administrator.
pub(crate) fn founder_asks(bodies: Vec<(String, String)>, form: &Form, errors: &Errors) -> Asks {
    let options = bodies
        .into_iter()
        .map(|(id, name)| {
            let chosen = id == form.get("body");
            Choice::new(id, Text::said(name)).chosen(chosen)
        })
        .collect();
    Asks::Founder(Box::new(Questions {
        name: Field::new("name", "desk-people-name", Kind::Text)
            .hint("desk-people-name-hint")
            .autocomplete("name")
            .at_most(120)
            .value(form.get("name"))
            .error(errors.of("name")),
        sign_in: Field::new("sign-in-name", "desk-sign-in-name", Kind::Text)
            .hint("desk-invited-sign-in-hint")
            .autocomplete("username")
            .at_most(80)
            .value(form.get("sign-in-name"))
            .error(errors.of("sign-in-name")),
        body: Select::new("body", "desk-people-body", options)
            .prompt("desk-people-body-choose")
            .error(errors.of("body")),
    }))
}

/// POST: accepts.
pub(crate) async fn accept(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let Some(token) = desk.identity.invitation(&headers) else { return Ok(over(&desk, &speech)) };
    if form.has("join") {
        return join(&desk, &speech, &headers, &token).await;
    }
    let mut reading = form.reading();
    let founder = if form.has("sign-in-name") {
        let display_name = reading.required("name", 120, "identity-bad-display-name");
        let sign_in_name = reading.required("sign-in-name", 80, "identity-bad-sign-in-name");
        let known = desk.directory()?.body(form.get("body")).map(|body| body.id.clone());
        if known.is_none() {
            reading.refuse("body", "identity-body-missing");
        }
        Some(Founder { display_name, sign_in_name, body: known.unwrap_or_default() })
    } else {
        None
    };
    let password: Password = chosen(&form, &mut reading);
    let mut errors = reading.finish();
    if errors.is_empty() {
        let sender = desk.identity.sender(&headers);
        match desk.identity.accept(&token, &password, founder.as_ref(), sender).await {
            Ok(opened) => {
                // A passkey is offered right away, and may be later; what they must be told comes before.
                let offer = desk.identity.passkey_home().is_ok() && !opened.notices;
                let next = if offer { PASSKEYS } else { MINE };
                let mut answer = see(speech.language(), &format!("{next}?fatto=benvenuto"));
                desk.identity.greet(&opened, answer.headers_mut());
                desk.identity.forget_invitation(answer.headers_mut());
                return Ok(answer);
            }
            Err(IdentityError::InvitationOver) => return Ok(over(&desk, &speech)),
            Err(error) => super::mistake(error, "password", &mut errors)?,
        }
    }
    page(&desk, &speech, &headers, &form, &errors).await
}

/// Accepts with the account one is signed in with.
async fn join(desk: &Desk, speech: &Speech, headers: &HeaderMap, token: &Token) -> Result<Response, Refusal> {
    let session = desk.identity.recognise(headers).await.map_err(Problem::from)?;
    let (Some(session), Some(own)) = (session, desk.identity.token(headers)) else {
        return Ok(see(speech.language(), INVITED));
    };
    match desk.identity.join(&session.member, token).await {
        Ok(part) => {
            desk.identity.act_for(&session.member, &own, part).await.map_err(Problem::from)?;
            let mut answer = see(speech.language(), "/scrivania");
            desk.identity.forget_invitation(answer.headers_mut());
            Ok(answer)
        }
        Err(IdentityError::NotForYou) => {
            let other = Form::read(b"other=yes")?;
            page(desk, speech, headers, &other, &Errors::default()).await
        }
        Err(IdentityError::AlreadyMember | IdentityError::InvitationOver) => Ok(over(desk, speech)),
        Err(error) => Err(Problem::from(error).into()),
    }
}
