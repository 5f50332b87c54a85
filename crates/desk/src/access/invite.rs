// SPDX-License-Identifier: EUPL-1.2
//! Inviting somebody: four questions, and a link that is shown once.

use super::{
    INVITE, INVITED, PEOPLE, moment,
    part::{desk_question, desks, role_chosen, role_question, roles, ticked},
    people::body_asked,
    whole_address,
};
use crate::visit::Visit;
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use identity::{Link, NewInvitation};
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Choices, ErrorSummary, Field, Kind, Text},
};
use std::collections::BTreeSet;

/// The questions.
#[derive(Template)]
#[template(path = "access/invite.html")]
pub(crate) struct Invite {
    pub summary: ErrorSummary,
    pub body: String,
    pub id: String,
    pub name: Field,
    pub sign_in: Field,
    pub role: Choices,
    pub desks: Option<Choices>,
}

impl Invite {
    pub(crate) fn new(
        form: &Form,
        errors: &Errors,
        body: (String, String),
        role: Choices,
        desks: Option<Choices>,
    ) -> Self {
        Self {
            summary: errors.summary(),
            id: body.0,
            body: body.1,
            name: Field::new("name", "desk-people-name", Kind::Text)
                .hint("desk-people-name-hint")
                .autocomplete("off")
                .at_most(120)
                .value(form.get("name"))
                .error(errors.of("name")),
            sign_in: Field::new("sign-in-name", "desk-sign-in-name", Kind::Text)
                .hint("desk-people-sign-in-hint")
                .autocomplete("off")
                .at_most(80)
                .value(form.get("sign-in-name"))
                .error(errors.of("sign-in-name")),
            role,
            desks,
        }
    }
}

/// The link, this once.
#[derive(Template)]
#[template(path = "access/link.html")]
pub(crate) struct Shown {
    pub name: String,
    pub back: bool,
    pub address: String,
    pub until: String,
}

impl Shown {
    fn people_path(&self) -> &'static str {
        PEOPLE
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    Ok(page(&visit, &body, &form, &Errors::default()))
}

fn page(visit: &Visit, body: &str, form: &Form, errors: &Errors) -> Response {
    let offered = desks(visit, body, &BTreeSet::new());
    let role = role_question(&roles(visit, body), form.get("role"), errors);
    let desks = desk_question(&offered, &ticked(form, &offered));
    let page = Invite::new(form, errors, (body.to_owned(), visit.body_name(body)), role, desks);
    visit.shell("desk-people-invite", Switch::Path(INVITE.to_owned())).wrong(!errors.is_empty()).show(&page)
}

/// POST.
pub(crate) async fn invite(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let mut reading = form.reading();
    let display_name = reading.required("name", 120, "identity-bad-display-name");
    let sign_in_name = reading.required("sign-in-name", 80, "identity-bad-sign-in-name");
    let role = role_chosen(&form, &roles(&visit, &body));
    if role.is_none() {
        reading.refuse("role", "desk-people-role-missing");
    }
    let mut errors = reading.finish();
    if let Some(role) = role.filter(|_| errors.is_empty()) {
        let served = ticked(&form, &desks(&visit, &body, &BTreeSet::new()));
        let new =
            NewInvitation { display_name: display_name.clone(), sign_in_name, body: body.clone(), role, desks: served };
        match visit.desk.identity.invite(&visit.who(), &new).await {
            Ok(link) => return Ok(shown(&visit, &headers, &link, display_name, false)),
            Err(error) => super::mistake(error, "sign-in-name", &mut errors)?,
        }
    }
    Ok(page(&visit, &body, &form, &errors))
}

/// The page that shows a link, this once. It has no address: going back to it asks anew.
pub(crate) fn shown(visit: &Visit, headers: &HeaderMap, link: &Link, name: String, back: bool) -> Response {
    let path = format!("{INVITED}/{}", link.token.text());
    let page = Shown { name, back, address: whole_address(visit, headers, &path), until: moment(visit, link.ends_at) };
    visit.shell(Text::from("desk-link-title"), Switch::Path(PEOPLE.to_owned())).show(&page)
}
