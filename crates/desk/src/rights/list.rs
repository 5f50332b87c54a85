// SPDX-License-Identifier: EUPL-1.2
//! The register: what waits, the nearest day first; then what was answered.

use super::{LIST, outcome_name, path_of, right_name, stands};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use casework::rights::RightView;
use jiff::civil::Date;
use kernel::Problem;
use page::{
    Refusal, Speech, Switch, filters,
    ui::{Empty, Text},
};

/// A request in the register. Personal: shown and forgotten.
pub(crate) struct Line {
    pub path: String,
    pub name: String,
    pub right: &'static str,
    pub body: String,
    pub state: Text,
    pub outcome: Option<&'static str>,
    pub late: bool,
    /// Its restriction stands.
    pub still: bool,
}

impl Line {
    pub(super) fn of(view: &RightView, body: String, today: Date, speech: &Speech) -> Self {
        let (state, late) = stands(view, today, speech);
        Self {
            path: path_of(view.id),
            name: view.content.name.clone(),
            right: right_name(view.right),
            body,
            state,
            outcome: view.answer.as_ref().map(|one| outcome_name(one.outcome)),
            late,
            still: view.stands_still(),
        }
    }
}

/// The page.
#[derive(Template)]
#[template(path = "rights/list.html")]
pub(crate) struct List {
    pub waiting: Vec<Line>,
    pub answered: Vec<Line>,
}

impl List {
    pub(super) fn none(&self) -> Empty {
        Empty::new("check", "desk-rights-none-title", "desk-rights-none")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let found = visit.desk.casework.rights(&visit.who()).await.map_err(Problem::from)?;
    let today = visit.today();
    let line = |one: &RightView| Line::of(one, visit.body_name(&one.body), today, &visit.speech);
    let (answered, waiting): (Vec<_>, Vec<_>) = found.iter().partition(|one| one.answer.is_some());
    let page =
        List { waiting: waiting.into_iter().map(line).collect(), answered: answered.into_iter().map(line).collect() };
    Ok(visit.shell("desk-rights", Switch::Path(LIST.to_owned())).show(&page))
}
