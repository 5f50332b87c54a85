// SPDX-License-Identifier: EUPL-1.2
//! Coming in with a passkey: one press, the finger on the sensor, and the day is there. They fear to be shut out because the
//! telephone is at home: name and password stay on the same page, and what they typed stays with them.

use super::{
    held,
    welcome::{shell, welcome},
};
use crate::{
    Desk,
    sign_in::{SignIn, wait},
    visit::see,
};
use axum::{extract::State, http::HeaderMap, response::Response};
use identity::{Identity, IdentityError, PasskeyQuestion};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech,
    ui::{Notice, Text, Tone},
};

/// The part of a page that asks the browser for a passkey. Without a script it is not seen.
pub(crate) struct Ask {
    /// Under which address passkeys are at home.
    pub origin: String,
    /// What the browser must ask; none before the press.
    pub question: Option<PasskeyQuestion>,
    /// What may go wrong in the browser, by the name the script knows, with the words for it.
    pub says: Vec<(&'static str, Notice)>,
}

impl Ask {
    /// For whoever comes in; none where passkeys cannot be used.
    pub(crate) fn to_enter(identity: &Identity) -> Option<Self> {
        Some(Self::at(identity.passkey_home().ok()?.origin()))
    }

    /// For whoever comes in at this address.
    pub(crate) fn at(origin: &str) -> Self {
        Self::new(origin.to_owned(), "desk-passkey-says-cancelled", None)
    }

    /// For whoever makes a passkey.
    pub(crate) fn to_make(origin: String, question: PasskeyQuestion) -> Self {
        let mut ask = Self::new(origin, "desk-passkey-says-not-made", Some(question));
        ask.says.push(("already", Notice::new(Tone::Waiting, "desk-passkey-says-already")));
        ask
    }

    fn new(origin: String, cancelled: &'static str, question: Option<PasskeyQuestion>) -> Self {
        let elsewhere = Text::from("desk-passkey-says-elsewhere").with("address", origin.as_str());
        let says = vec![
            ("cancelled", Notice::new(Tone::Waiting, cancelled)),
            ("old", Notice::new(Tone::Waiting, "desk-passkey-says-old")),
            ("elsewhere", Notice::new(Tone::Waiting, elsewhere)),
            ("failed", Notice::new(Tone::Waiting, "desk-passkey-says-failed")),
        ];
        Self { origin, question, says }
    }

    pub(crate) fn ceremony(&self) -> &str {
        self.question.as_ref().map_or("", |question| &question.ceremony)
    }
}

/// POST: the first press asks, the second time the browser brings the answer.
pub(crate) async fn answer(
    State(desk): State<Desk>,
    speech: Speech,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Refusal> {
    let (held, typed) = (form.get(held::FIELD), form.get("typed"));
    let (identity, sender) = (&desk.identity, desk.identity.sender(&headers));
    let waiting = identity.waiting_passkey(&headers);
    let page = || SignIn::new(typed, &Errors::default()).with_ways(identity, &speech).holding(held);
    if form.get("credential").is_empty() {
        return match identity.ask_passkey(waiting, sender).await {
            Ok((question, browser)) => {
                let mut answer = shell(&desk.house, &speech, "desk-sign-in").show(&page().asking(question));
                identity.wait_for_passkey(&browser, answer.headers_mut());
                Ok(answer)
            }
            Err(IdentityError::TooManyTries { seconds }) => Ok(wait(&desk, &speech, typed, seconds, held)),
            Err(IdentityError::PasskeysOff) => Ok(see(speech.language(), "/scrivania/entra")),
            Err(other) => Err(Problem::from(other).into()),
        };
    }
    let words = match identity.enter_with_passkey(form.get("ceremony"), waiting, form.get("credential"), sender).await {
        Ok(opened) => return Ok(welcome(&desk, &speech, &headers, &opened, held)),
        Err(IdentityError::StepOver) => "desk-passkey-over",
        Err(IdentityError::PasskeyUnknown) => "desk-passkey-unknown",
        Err(IdentityError::PasskeyCopied) => "desk-passkey-copied",
        Err(IdentityError::PasskeyRefused) => "desk-passkey-refused",
        Err(IdentityError::NoMembership) => "identity-no-membership",
        Err(IdentityError::PasskeysOff) => return Ok(see(speech.language(), "/scrivania/entra")),
        Err(other) => return Err(Problem::from(other).into()),
    };
    Ok(shell(&desk.house, &speech, "desk-sign-in").wrong(true).show(&page().notice(Tone::Waiting, words)))
}
