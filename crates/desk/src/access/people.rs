// SPDX-License-Identifier: EUPL-1.2
//! Who works for a body, and who is invited: for those who keep its accounts.

use super::{PEOPLE, day, moment};
use crate::visit::{Visit, see};
use askama::Template;
use axum::response::Response;
use identity::{Action as Deed, Colleague, OpenInvitation, Resource, allows};
use kernel::{Problem, by_name};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action, Choice, Go, Notice, Select, Text, Tone},
};

/// A colleague.
pub(crate) struct Line {
    pub name: String,
    pub part: String,
    pub role: Text,
    pub desks: Vec<String>,
    /// The day of their last visit; none: never yet.
    pub seen: Option<String>,
    pub second_step: bool,
}

impl Line {
    fn path(&self) -> String {
        format!("{PEOPLE}/{}", self.part)
    }
}

/// An invitation that waits.
pub(crate) struct Waiting {
    pub name: String,
    pub what: Text,
    pub until: String,
    pub revoke: Action,
}

impl Waiting {
    pub(crate) fn new(name: String, what: Text, until: String, id: String) -> Self {
        let revoke = Action::quiet("desk-people-revoke", Go::press("revoke", id)).hidden(Text::said(name.clone()));
        Self { name, what, until, revoke }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "access/people.html")]
pub(crate) struct People {
    pub done: Option<Notice>,
    pub body: String,
    /// The id of the body, for the link that invites.
    pub id: String,
    /// The other bodies, for who keeps the whole house.
    pub bodies: Option<Select>,
    pub lines: Vec<Line>,
    pub waiting: Vec<Waiting>,
}

impl People {
    fn invite_path(&self) -> String {
        format!("{}?ente={}", super::INVITE, self.id)
    }
}

/// The body a page is about: the one asked for, if its accounts are theirs to keep; else their own.
pub(crate) fn body_asked(visit: &Visit, form: &Form) -> Result<String, Refusal> {
    let asked = match form.get("ente") {
        "" => visit.session.member.body.clone(),
        id => visit.directory.body(id).ok_or_else(Refusal::not_found)?.id.clone(),
    };
    if !allows(&visit.who(), Deed::KeepAccounts, &Resource::Body(&asked)) {
        return Err(Refusal::not_found());
    }
    Ok(asked)
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let (identity, who) = (&visit.desk.identity, visit.who());
    let mut colleagues = identity.colleagues(&who, &body).await.map_err(Problem::from)?;
    let sort = by_name(visit.speech.language());
    colleagues.sort_by(|one, other| sort(&one.name, &other.name));
    let waiting = identity.open_invitations(&who, &body).await.map_err(Problem::from)?;
    let page = People {
        done: done(form.get("fatto")),
        body: visit.body_name(&body),
        bodies: bodies(&visit, &body),
        lines: colleagues.into_iter().map(|one| line(&visit, one)).collect(),
        waiting: waiting.into_iter().map(|one| waits(&visit, one)).collect(),
        id: body,
    };
    Ok(visit.shell("desk-people", Switch::Path(PEOPLE.to_owned())).show(&page))
}

/// POST: takes an invitation back.
pub(crate) async fn revoke(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let id = form.get("revoke").parse().map_err(|_| Refusal::not_found())?;
    let revoked = visit.desk.identity.revoke_invitation(&visit.who(), id).await;
    revoked.map_err(|error| Refusal::from(Problem::from(error)).back_to(PEOPLE))?;
    Ok(see(visit.speech.language(), &format!("{PEOPLE}?ente={body}&fatto=ritirato")))
}

/// Every body, for who keeps the accounts of all.
pub(crate) fn bodies(visit: &Visit, now: &str) -> Option<Select> {
    if !allows(&visit.who(), Deed::KeepAccounts, &Resource::House) {
        return None;
    }
    let bodies = visit.directory.bodies_by_name(visit.speech.language());
    let options = bodies.map(|body| Choice::new(body.id.clone(), Text::said(&*body.name)).chosen(body.id == now));
    Some(Select::new("ente", "desk-people-of", options.collect()))
}

fn line(visit: &Visit, one: Colleague) -> Line {
    Line {
        part: one.id.to_string(),
        name: one.name,
        role: one.role.key().into(),
        desks: one.desks.iter().map(|desk| visit.desk_name(desk)).collect(),
        seen: one.seen_on.map(|at| day(visit, at)),
        second_step: one.second_step,
    }
}

fn waits(visit: &Visit, one: OpenInvitation) -> Waiting {
    let what = if one.back { "desk-people-invited-back".into() } else { Text::from(one.role.key()) };
    Waiting::new(one.name, what, moment(visit, one.ends_at), one.id.to_string())
}

fn done(what: &str) -> Option<Notice> {
    let words = match what {
        "ritirato" => "desk-people-revoked",
        "cambiato" => "desk-people-changed",
        "chiuso" => "desk-people-ended",
        _ => return None,
    };
    Some(Notice::new(Tone::Done, words).announced())
}
