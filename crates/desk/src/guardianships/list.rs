// SPDX-License-Identifier: EUPL-1.2
//! The legal protections of a case.

use super::{Names, Place, appointed, list_of, measure_name, on_day, path_of, what_name};
use crate::{plans::Told, visit::Visit};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{case::CaseId, guardianship::GuardianshipView};
use page::{
    Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Text},
};

/// One of them.
pub(crate) struct Line {
    pub path: String,
    pub whom: String,
    pub facts: Vec<Text>,
    pub late: Vec<Text>,
}

/// The page.
#[derive(Template)]
#[template(path = "guardianships/list.html")]
pub(crate) struct List {
    pub case: String,
    pub name: String,
    pub lines: Vec<Line>,
    pub begin: Option<Press>,
}

impl List {
    fn none(&self) -> Empty {
        Empty::new("check", "desk-guard-none-title", "desk-guard-none")
    }

    pub(super) fn of(
        views: &[GuardianshipView],
        (case, name, may): (CaseId, String, bool),
        told: &Told<'_>,
        names: &Names,
    ) -> Self {
        let line = |view: &GuardianshipView| {
            let holds = view.holds()?;
            let measure = told.speech.say(measure_name(holds.terms.measure)).into_owned();
            let mut facts = vec![
                Text::from("desk-guard-appointed")
                    .with("measure", measure)
                    .with("who", appointed(told, holds.terms, names)),
            ];
            facts.extend(holds.end.map(|(_, end)| Text::from("desk-guard-over").with("day", on_day(told, end))));
            Some(Line {
                path: path_of(case, view.id),
                whom: told.person(holds.terms.whom),
                facts,
                late: awaits(view, told).into_iter().filter(|(_, late)| *late).map(|(said, _)| said).collect(),
            })
        };
        let begin = may.then(|| Press::main("desk-guard-new", Go::to(format!("{}/nuova", list_of(case)))));
        Self { case: format!("/scrivania/casi/{case}"), name, lines: views.iter().filter_map(line).collect(), begin }
    }
}

/// What is awaited, each with whether its day has passed.
pub(super) fn awaits(view: &GuardianshipView, told: &Told<'_>) -> Vec<(Text, bool)> {
    let said = view.awaited().into_iter().map(|one| {
        let what = told.speech.say(what_name(one.what)).into_owned();
        (Text::from("desk-guard-due-by").with("what", what).with("day", on_day(told, one.due)), one.due < told.today)
    });
    said.collect()
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>) -> Result<Response, Refusal> {
    let place = Place::of(&visit, &case).await?;
    let (told, names) = (visit.told_of(&place.open).await?, visit.team_names(&place.open).await?);
    let page = List::of(&place.views, (place.open.case, place.open.name.clone(), place.may()), &told, &names);
    Ok(visit.shell("desk-guard", Switch::Path(list_of(place.open.case))).show(&page))
}
