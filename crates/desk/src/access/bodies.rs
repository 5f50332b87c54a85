// SPDX-License-Identifier: EUPL-1.2
//! For which body one acts, said once after signing in and changed whenever the work changes.

use super::{
    BODIES, MINE,
    held::{self, Resume},
};
use crate::visit::{Visit, see};
use askama::Template;
use axum::{http::HeaderMap, response::Response};
use kernel::{Kind, Problem};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action, Go, Text, Weight},
};

/// A part to choose.
pub(crate) struct Part {
    pub press: Action,
    pub role: Text,
    pub now: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "access/bodies.html")]
pub(crate) struct Bodies {
    pub parts: Vec<Part>,
    /// What waits for them to have chosen, encrypted; empty: nothing.
    pub held: String,
}

impl Part {
    pub(crate) fn new(id: String, body: String, role: &'static str, now: bool) -> Self {
        let press = Action::new(Text::said(body), Go::press("part", id)).weight(Weight::Second);
        Self { press: press.hidden(role), role: role.into(), now }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    page(&visit, "").await
}

async fn page(visit: &Visit, held: &str) -> Result<Response, Refusal> {
    let parts = visit.desk.identity.own_memberships(&visit.session.member).await.map_err(Problem::from)?;
    let parts = parts
        .into_iter()
        .map(|part| {
            let now = visit.session.chosen && part.id == visit.session.membership;
            Part::new(part.id.to_string(), visit.body_name(&part.body), part.role.key(), now)
        })
        .collect();
    Ok(visit.shell("desk-bodies-title", Switch::Path(BODIES.to_owned())).show(&Bodies { parts, held: held.to_owned() }))
}

/// POST.
pub(crate) async fn choose(visit: Visit, headers: HeaderMap, form: Form) -> Result<Response, Refusal> {
    let held = form.get(held::FIELD);
    if !form.has("part") && form.has(held::FIELD) {
        return page(&visit, held).await;
    }
    let part = form.get("part").parse().map_err(|_| Problem::new(Kind::Malformed, "page-problem-malformed"))?;
    let identity = &visit.desk.identity;
    let token = identity.token(&headers).ok_or_else(Refusal::not_found)?;
    identity.act_for(&visit.session.member, &token, part).await.map_err(Problem::from)?;
    if let Some(resume) = Resume::of(&visit.desk, visit.session.member.account, held, true) {
        return Ok(visit.shell("desk-held-title", Switch::Path(BODIES.to_owned())).show(&resume));
    }
    Ok(see(visit.speech.language(), landing(&visit)))
}

/// Where the day begins: at what they must be told, if there is anything.
fn landing(visit: &Visit) -> &'static str {
    if visit.session.notices > 0 { MINE } else { "/scrivania" }
}
