// SPDX-License-Identifier: EUPL-1.2
//! The register of a body: who mediates, what they speak, until when, and who has not pledged secrecy yet.

use super::{COSTS, NEW, REGISTER, way_words};
use crate::{
    access::people::{bodies, body_asked},
    visit::Visit,
};
use agenda::mediators::{Listed, Tongue};
use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use kernel::{Problem, money};
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Select, Text, Tone},
};

/// A mediator. Personal: shown and forgotten.
pub(crate) struct Line {
    pub path: String,
    pub name: String,
    /// Languages, in words.
    pub tongues: String,
    /// How, in words.
    pub ways: String,
    pub cost: String,
    pub programme: String,
    /// What keeps her from being booked; nothing when nothing does.
    pub stuck: Option<Text>,
}

/// The page.
#[derive(Template)]
#[template(path = "mediators/register.html")]
pub(crate) struct Register {
    pub notice: Option<Notice>,
    pub bodies: Option<Select>,
    pub body: String,
    pub lines: Vec<Line>,
    pub ways: Vec<Press>,
}

impl Register {
    fn empty(&self) -> Empty {
        Empty::new("language", "desk-mediators-empty.title", "desk-mediators-empty")
    }

    fn path(&self) -> &'static str {
        REGISTER
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let body = body_asked(&visit, &form)?;
    let listed = visit.desk.agenda.mediators_of(&body, &visit.who()).await.map_err(Problem::from)?;
    let notice = match form.get("fatto") {
        "scritta" => Some("desk-mediator-written"),
        "corretta" => Some("desk-mediator-corrected"),
        _ => None,
    };
    let today = visit.local_now().date();
    let page = Register {
        notice: notice.map(|words| Notice::new(Tone::Done, words).announced()),
        bodies: bodies(&visit, &body),
        body: visit.body_name(&body),
        lines: listed.iter().map(|one| line(&visit, one, today)).collect(),
        ways: ways(&body),
    };
    Ok(visit.shell("desk-mediators", Switch::Path(REGISTER.to_owned())).show(&page))
}

pub(super) fn ways(body: &str) -> Vec<Press> {
    vec![
        Press::main("desk-mediator-new", Go::to(format!("{NEW}?ente={body}"))).icon("person"),
        Press::quiet("desk-mediation-costs", Go::to(format!("{COSTS}?ente={body}"))),
    ]
}

fn line(visit: &Visit, one: &Listed, today: Date) -> Line {
    let language = visit.speech.language();
    let told = &one.told;
    let tongues = told.profile.languages.iter().filter_map(|code| Tongue::from_code(code));
    let day = |day: Date| visit.speech.days().long(day);
    let stuck = match (told.pledged_on, told.active_to) {
        (_, Some(to)) if to < today => Some(Text::from("desk-mediator-ended").with("day", day(to))),
        (None, _) => Some("desk-mediator-no-pledge".into()),
        _ if told.active_from > today => Some(Text::from("desk-mediator-begins").with("day", day(told.active_from))),
        _ => None,
    };
    Line {
        path: format!("{REGISTER}/{}", one.id),
        name: told.profile.name.clone(),
        tongues: tongues.map(|one| one.name(language)).collect::<Vec<_>>().join(", "),
        ways: told
            .profile
            .ways
            .iter()
            .map(|way| visit.speech.say(way_words(*way)).into_owned())
            .collect::<Vec<_>>()
            .join(", "),
        cost: money::written(told.cents_per_hour, language),
        programme: told.programme.clone(),
        stuck,
    }
}
