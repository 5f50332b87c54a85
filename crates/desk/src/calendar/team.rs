// SPDX-License-Identifier: EUPL-1.2
//! A team side by side on one day: every worker of the desks one serves who receives then.

use super::{Calendar, Grid, Steps, View, Views, grid::Told, loose_ends, seen, sheets, week};
use crate::{addresses, visit::Visit};
use axum::{extract::Path, response::Response};
use jiff::civil::Date;
use page::{
    Form, Refusal, Switch,
    ui::{Choice, Empty, Select, Text},
};

/// Today.
pub(crate) async fn now(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let today = visit.local_now().date();
    show(&visit, today, &form).await
}

/// Any other day.
pub(crate) async fn on(visit: Visit, Path(day): Path<String>, form: Form) -> Result<Response, Refusal> {
    let day: Date = day.parse().map_err(|_| Refusal::not_found())?;
    show(&visit, day, &form).await
}

async fn show(visit: &Visit, day: Date, form: &Form) -> Result<Response, Refusal> {
    let (desks, _) = seen(visit);
    let chosen = desks.iter().find(|desk| *desk == form.get("sportello")).cloned();
    let ends = loose_ends(visit, day).await?;
    let shown: Vec<String> = chosen.clone().map_or_else(|| desks.clone(), |desk| vec![desk]);
    let found = if shown.is_empty() { Vec::new() } else { sheets(visit, &shown, day, 1).await? };
    let mut laid: Vec<Told> = Vec::new();
    for sheet in found {
        let workers = week::everybody(&sheet);
        let mut rows = week::Rows::new(visit, sheet);
        for worker in workers {
            let mut row = rows.on(&worker, day);
            if row.is_idle() {
                continue;
            }
            row.day_path = None;
            row.who = Some(visit.worker_name(&rows.desk, &worker));
            row.desk = (shown.len() > 1).then(|| visit.desk_name(&rows.desk));
            laid.push(row);
        }
    }
    let today = visit.local_now().date();
    let days = visit.speech.days();
    let path = addresses::team(day);
    let query = chosen.as_ref().map(|desk| format!("?sportello={desk}")).unwrap_or_default();
    let mut questions = Vec::new();
    if desks.len() > 1 {
        let options = desks.iter().map(|desk| {
            Choice::new(desk.clone(), Text::said(visit.desk_name(desk))).chosen(chosen.as_ref() == Some(desk))
        });
        questions.push(Select::new("sportello", "desk-which-desk", options.collect()).prompt("desk-every-desk"));
    }
    let to = |day: Date| format!("{}{query}", addresses::team(day));
    let sum = Text::from("desk-week-sum").with("expected", week::expected(&laid)).with("free", week::free_hours(&laid));
    let page = Calendar {
        views: Views::of(visit, View::Team, day, &ends),
        title: Text::from("desk-team-of").with("day", days.long(day)),
        steps: Steps {
            label: "desk-days",
            before: ("desk-day-before", day.yesterday().ok().map(to)),
            now: ("desk-today", to(today), day == today),
            after: ("desk-day-after", day.tomorrow().ok().map(to)),
        },
        path: path.clone(),
        questions,
        sum: Some(sum),
        grid: Grid::new(Text::from("desk-team-of").with("day", days.long(day)), "desk-grid-who", laid),
        nothing: Empty::new("calendar", "desk-team-empty.title", "desk-team-empty")
            .action(page::ui::Action::new("desk-view-day", page::ui::Go::to(addresses::day(day)))),
        may_exchange: visit.may_exchange(),
    };
    Ok(visit.shell("desk-view-team", Switch::Path(format!("{path}{query}"))).show(&page))
}
