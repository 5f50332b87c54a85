// SPDX-License-Identifier: EUPL-1.2
//! Coming in with SPID or CIE: away to the provider and back. They fear that a family waits while a stranger's page turns and
//! turns, and to come in as whoever sat there before: every way back ends on a page with the other ways, and what waited waits.

use super::{
    EID, MINE,
    held::{self, Resume},
    welcome::{shell, welcome},
};
use crate::{
    Desk,
    sign_in::{SignIn, wait},
    visit::see,
};
use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::Response,
};
use identity::{EidAnswer, EidDeparture, EidOutcome, EidSent, Identity, IdentityError};
use kernel::{Language, Problem};
use page::{
    Errors, Form, Refusal, Shell, Speech, filters,
    ui::{Text, Tone},
};

/// Where one leaves from, and where one reads what became of it.
pub(crate) const ENTER: &str = "/scrivania/entra/identita";
/// Where the provider sends people back: the path to register with it, without language.
pub const RETURN: &str = "/scrivania/entra/identita/ritorno";

/// On the way. Browsers go on by themselves: a form of ours may lead nowhere else (its policy), a page may.
#[derive(Template)]
#[template(path = "access/eid_go.html")]
pub(crate) struct Go {
    pub provider: String,
    pub address: String,
}

/// What people call the provider; none: nobody comes in that way.
pub(crate) fn provider(identity: &Identity, speech: &Speech) -> Option<String> {
    let eid = identity.eid()?;
    Some(eid.name().map_or_else(|| speech.say("desk-eid-usual").into_owned(), str::to_owned))
}

/// The whole address to which the provider sends people back: one for all languages, as it is registered.
pub(crate) fn redirect(desk: &Desk) -> String {
    format!("{}{}", desk.address.trim_end_matches('/'), page::address(Language::It, RETURN))
}

/// Leads to the provider.
pub(crate) fn go(desk: &Desk, speech: &Speech, frame: &Shell, sent: EidSent) -> Response {
    let onward = HeaderValue::from_str(&format!("0; url={}", sent.address));
    let provider = provider(&desk.identity, speech).unwrap_or_default();
    let mut answer = frame.show(&Go { provider, address: sent.address });
    if let Ok(onward) = onward {
        answer.headers_mut().insert(HeaderName::from_static("refresh"), onward);
    }
    desk.identity.wait_for_eid(&sent.browser, answer.headers_mut());
    answer
}

/// POST: leaves for the provider.
pub(crate) async fn leave(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let (identity, held) = (&desk.identity, form.get(held::FIELD));
    let departure = EidDeparture {
        redirect: &redirect(&desk),
        language: speech.language(),
        held,
        waiting: identity.waiting_eid(&headers),
    };
    match identity.leave_for_eid(departure, identity.sender(&headers)).await {
        Ok(sent) => Ok(go(&desk, &speech, &shell(&desk.house, &speech, "desk-eid-going-title"), sent)),
        Err(IdentityError::EidOff) => Ok(see(speech.language(), "/scrivania/entra")),
        Err(IdentityError::EidDown) => {
            let page = entrance(&desk, &speech, held, EidOutcome::Down);
            Ok(shell(&desk.house, &speech, "desk-sign-in").status(StatusCode::SERVICE_UNAVAILABLE).show(&page))
        }
        Err(IdentityError::TooManyTries { seconds }) => Ok(wait(&desk, &speech, "", seconds, held)),
        Err(other) => Err(Problem::from(other).into()),
    }
}

/// GET, from the provider: always leads on, so that what it wrote in the address does not stay there.
pub(crate) async fn back(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let identity = &desk.identity;
    let session = identity.recognise(&headers).await.map_err(Problem::from)?;
    let waiting = identity.waiting_eid(&headers);
    let answer = EidAnswer {
        state: form.get("state"),
        code: form.get("code"),
        error: form.get("error"),
        issuer: form.get("iss"),
    };
    let kind = identity.sender(&headers).kind;
    let back = match identity.back_from_eid(answer, waiting.as_ref(), session.as_ref(), kind).await {
        Ok(back) => back,
        Err(IdentityError::EidOff) => return Ok(see(speech.language(), "/scrivania/entra")),
        Err(IdentityError::StepOver) => {
            let to = if session.is_some() { EID } else { ENTER };
            return Ok(see(speech.language(), &format!("{to}?vecchia")));
        }
        Err(other) => return Err(Problem::from(other).into()),
    };
    let Some(opened) = back.opened else {
        // The page says what came of it this once: who opens it later finds the list.
        let to = if back.linking { format!("{EID}?esito") } else { ENTER.to_owned() };
        return Ok(see(back.language, &to));
    };
    if back.held {
        let mut answer = see(back.language, ENTER);
        identity.greet(&opened, answer.headers_mut());
        return Ok(answer);
    }
    Ok(welcome(&desk, &desk.house.words.speech(back.language), &headers, &opened, ""))
}

/// GET: what became of it. In: what waited comes first; not in: why, with the other ways on the same page.
pub(crate) async fn after(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let identity = &desk.identity;
    let session = identity.recognise(&headers).await.map_err(Problem::from)?;
    let waiting = identity.waiting_eid(&headers);
    let trip = identity.eid_trip(waiting.as_ref(), session.as_ref()).await.map_err(Problem::from)?;
    if let Some(session) = session {
        let held = trip.map(|trip| trip.held).unwrap_or_default();
        return Ok(match Resume::of(&desk, session.member.account, &held, session.chosen) {
            Some(resume) => shell(&desk.house, &speech, "desk-held-title").show(&resume),
            None => see(speech.language(), if session.chosen && session.notices > 0 { MINE } else { "/scrivania" }),
        });
    }
    let old = form.has("vecchia");
    let (outcome, held) = match trip {
        Some(trip) => ((!old).then_some(trip.outcome), trip.held),
        None if old => (None, String::new()),
        None => return Ok(see(speech.language(), "/scrivania/entra")),
    };
    let page = match outcome {
        Some(outcome) => entrance(&desk, &speech, &held, outcome),
        None => fresh(&desk, &speech, &held).notice(Tone::Waiting, "desk-eid-old"),
    };
    Ok(shell(&desk.house, &speech, "desk-sign-in").wrong(outcome != Some(EidOutcome::Cancelled)).show(&page))
}

fn fresh(desk: &Desk, speech: &Speech, held: &str) -> SignIn {
    SignIn::new("", &Errors::default()).with_ways(&desk.identity, speech).holding(held)
}

/// The sign-in page, with why this way did not let them in.
fn entrance(desk: &Desk, speech: &Speech, held: &str, outcome: EidOutcome) -> SignIn {
    let provider = provider(&desk.identity, speech).unwrap_or_default();
    fresh(desk, speech, held).notice(Tone::Waiting, not_in(outcome, &provider))
}

/// Why somebody is not in.
pub(crate) fn not_in(outcome: EidOutcome, provider: &str) -> Text {
    let words = match outcome {
        EidOutcome::Cancelled => "desk-eid-cancelled",
        EidOutcome::Down => "desk-eid-down",
        EidOutcome::TooLow => "desk-eid-too-low",
        EidOutcome::Unknown => "desk-eid-unknown",
        EidOutcome::NoMembership => "identity-no-membership",
        EidOutcome::TooMany => "desk-eid-too-many",
        _ => "desk-eid-refused",
    };
    Text::from(words).with("provider", provider)
}
