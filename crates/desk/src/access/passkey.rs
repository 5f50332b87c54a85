// SPDX-License-Identifier: EUPL-1.2
//! One of my passkeys: another name, or away with it. They lost the telephone on the tram and fear that the finder comes in: one
//! press takes it away, and the page says what remains.

use super::{PASSKEYS, mistake, passkeys::name_field, password::present_password};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use identity::{IdentityError, OwnPasskey, PasskeyId, Password};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{ErrorSummary, Field},
};

/// The page.
#[derive(Template)]
#[template(path = "access/passkey.html")]
pub(crate) struct One {
    pub summary: ErrorSummary,
    pub id: String,
    pub called: String,
    pub name: Field,
    /// The password again, when they came in a while ago.
    pub present: Option<Field>,
}

impl One {
    pub(crate) fn new(passkey: &OwnPasskey, form: &Form, fresh: bool, errors: &Errors) -> Self {
        let typed = if form.has("passkey-name") { form.get("passkey-name") } else { &passkey.name };
        Self {
            summary: errors.summary(),
            id: passkey.id.to_string(),
            called: passkey.name.clone(),
            name: name_field(typed, errors),
            present: (!fresh).then(|| present_password(errors)),
        }
    }

    fn path(&self) -> &'static str {
        PASSKEYS
    }
}

/// GET.
pub(crate) async fn show(visit: &Visit, which: &str, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let own = visit.desk.identity.own_passkeys(&visit.session.member).await.map_err(Problem::from)?;
    let one = own.iter().find(|one| one.id.to_string() == which);
    let one = one.ok_or_else(|| Refusal::not_found().back_to(PASSKEYS))?;
    let page = One::new(one, form, visit.session.is_fresh(visit.now), errors);
    let shell = visit.shell("desk-passkey-change", Switch::Path(PASSKEYS.to_owned()));
    Ok(shell.wrong(!errors.is_empty()).show(&page))
}

/// POST.
pub(crate) async fn change(visit: &Visit, headers: &HeaderMap, form: &Form) -> Result<Response, Refusal> {
    let (identity, member) = (&visit.desk.identity, &visit.session.member);
    let id: PasskeyId = form.get("passkey").parse().map_err(|_| Refusal::not_found().back_to(PASSKEYS))?;
    let mut errors = Errors::default();
    let (outcome, done) = if form.get("do") == "remove" {
        let fresh = visit.session.is_fresh(visit.now);
        if !fresh && form.get("present").is_empty() {
            errors.add("present", "desk-password-missing");
            return show(visit, form.get("passkey"), form, &errors).await;
        }
        let token = identity.token(headers).ok_or_else(Refusal::not_found)?;
        let present = (!fresh).then(|| Password::new(form.get("present")));
        (identity.remove_passkey(member, &token, present.as_ref(), id).await, "tolta")
    } else {
        (identity.rename_passkey(member, id, form.get("passkey-name")).await, "nome")
    };
    match outcome {
        Ok(()) => return Ok(see(visit.speech.language(), &format!("{PASSKEYS}?fatto={done}"))),
        Err(IdentityError::BadPasskeyName) => errors.add("passkey-name", "desk-passkey-name-missing"),
        Err(IdentityError::NotForYou) => return Err(Refusal::not_found().back_to(PASSKEYS)),
        Err(error) => mistake(error, "present", &mut errors)?,
    }
    show(visit, form.get("passkey"), form, &errors).await
}
