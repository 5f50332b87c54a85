// SPDX-License-Identifier: EUPL-1.2
//! Changing one's own password.

use super::{MINE, PASSWORD, chosen, mistake, new_password};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use identity::Password;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{ErrorSummary, Field, Kind},
};

/// The page.
#[derive(Template)]
#[template(path = "access/password.html")]
pub(crate) struct Change {
    summary: ErrorSummary,
    present: Field,
    password: Field,
    again: Field,
}

impl Change {
    pub(crate) fn new(errors: &Errors) -> Self {
        let (password, again) = new_password(errors);
        Self { summary: errors.summary(), present: present_password(errors), password, again }
    }
}

/// The password of now, asked before what would shut its owner out.
pub(crate) fn present_password(errors: &Errors) -> Field {
    Field::new("present", "desk-present-password", Kind::Password)
        .autocomplete("current-password")
        .error(errors.of("present"))
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Response {
    page(&visit, &Errors::default())
}

fn page(visit: &Visit, errors: &Errors) -> Response {
    let shell = visit.shell("desk-password-change", Switch::Path(PASSWORD.to_owned()));
    shell.wrong(!errors.is_empty()).show(&Change::new(errors))
}

/// POST.
pub(crate) async fn change(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let mut reading = form.reading();
    if form.get("present").is_empty() {
        reading.refuse("present", "desk-password-missing");
    }
    let new = chosen(&form, &mut reading);
    let mut errors = reading.finish();
    if errors.is_empty() {
        let identity = &visit.desk.identity;
        let token = identity.token(&headers).ok_or_else(Refusal::not_found)?;
        let present = Password::new(form.get("present"));
        match identity.change_password(&visit.session.member, &token, &present, &new).await {
            Ok(()) => return Ok(see(visit.speech.language(), &format!("{MINE}?fatto=password"))),
            Err(error) => mistake(error, "present", &mut errors)?,
        }
    }
    Ok(page(&visit, &errors))
}
