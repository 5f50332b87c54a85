// SPDX-License-Identifier: EUPL-1.2
//! The interventions of a case: what waits for a yes, what runs, what has ended; and what was planned, delivered and paid.

use super::{Place, hours, list_of, path_of, quantity, source, state_name, to_whom};
use crate::{
    plans::{Told, read},
    visit::Visit,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{CaseId, access::Doing},
    intervention::{
        InterventionView,
        kinds::{Rhythm, State},
        reckon::{Sums, Totals, totals},
    },
};
use kernel::money;
use page::{
    Refusal, Switch, filters,
    ui::{Empty, Table, Text},
};

/// An intervention in the list.
pub(crate) struct Line {
    pub path: String,
    pub what: String,
    pub state: &'static str,
    pub letter: &'static str,
    pub facts: Vec<Text>,
    pub sums: Option<Text>,
}

/// The page.
#[derive(Template)]
#[template(path = "interventions/list.html")]
pub(crate) struct List {
    pub case: String,
    pub name: String,
    pub path: String,
    pub groups: Vec<(&'static str, Vec<Line>)>,
    pub ended: Vec<Line>,
    /// What was planned, delivered and paid, with who bears it.
    pub whole: Option<Whole>,
    pub may: bool,
}

/// The totals of the household.
pub(crate) struct Whole {
    pub facts: Vec<Text>,
    pub by_month: Table,
    pub by_source: Table,
}

impl List {
    fn none(&self) -> Empty {
        Empty::new("documents", "desk-interventions-empty-title", "desk-interventions-empty")
    }

    fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.ended.is_empty()
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>) -> Result<Response, Refusal> {
    let case: CaseId = read(&case)?;
    let place = Place::of(&visit, case).await?;
    let told = visit.told_of(&place.open).await?;
    let list = List::of(&place.all, (case, place.open.name.clone()), &told, place.may(Doing::Carry));
    Ok(visit.shell("desk-interventions", Switch::Path(list.path.clone())).show(&list))
}

impl List {
    pub(super) fn of(all: &[InterventionView], (case, name): (CaseId, String), told: &Told<'_>, may: bool) -> Self {
        let lines = |states: &[State]| {
            let those = all.iter().rev().filter(|one| states.contains(&one.state));
            those.map(|one| line(one, case, told)).collect::<Vec<_>>()
        };
        let groups = [
            ("desk-interventions-asked", lines(&[State::Assessed, State::Waiting])),
            ("desk-interventions-running", lines(&[State::Active, State::Suspended])),
        ];
        let counted: Vec<_> = all.iter().map(InterventionView::counted).collect();
        let totals = totals(&counted);
        Self {
            case: format!("/scrivania/casi/{case}"),
            name,
            path: list_of(case),
            groups: groups.into_iter().filter(|(_, lines)| !lines.is_empty()).collect(),
            ended: lines(&[State::Closed]),
            whole: (!totals.by_month.is_empty()).then(|| whole(&totals, told)),
            may,
        }
    }
}

/// Cents, and the hours behind them.
fn told_sum(cents: i64, minutes: i64, told: &Told<'_>) -> String {
    let cents = money::written(cents, told.speech.language());
    if minutes > 0 { format!("{cents} · {}", hours(minutes)) } else { cents }
}

fn line(view: &InterventionView, case: CaseId, told: &Told<'_>) -> Line {
    let (terms, language) = (&view.terms, told.speech.language());
    let much = match terms.rhythm {
        Rhythm::Once => "desk-intervention-much-once",
        Rhythm::Monthly => "desk-intervention-much-monthly",
    };
    let sums = view.counted().sums();
    Line {
        path: path_of(case, view.id),
        what: terms.what.clone(),
        state: state_name(view.state),
        letter: view.state.code(),
        facts: vec![
            Text::said(told.party(&terms.by)),
            Text::said(to_whom(terms.to, told)),
            Text::from(much).with("much", quantity(terms.measure, terms.quantity, language)),
        ],
        sums: view.authorised().map(|_| {
            Text::from("desk-intervention-so-far")
                .with("delivered", told_sum(sums.delivered.whole(), sums.minutes, told))
                .with("planned", told_sum(sums.planned, sums.planned_minutes, told))
        }),
    }
}

fn row(first: String, sums: &Sums, told: &Told<'_>) -> Vec<Text> {
    vec![
        Text::said(first),
        Text::said(told_sum(sums.planned, sums.planned_minutes, told)),
        Text::said(told_sum(sums.delivered.whole(), sums.minutes, told)),
        Text::said(told_sum(sums.paid, 0, told)),
    ]
}

fn columns(first: &'static str) -> Vec<Text> {
    vec![
        first.into(),
        "desk-intervention-planned".into(),
        "desk-intervention-delivered".into(),
        "desk-intervention-paid".into(),
    ]
}

/// "Novembre 2026": the months of the tables.
pub(super) fn by_month<'s>(
    months: impl IntoIterator<Item = (casework::intervention::Month, &'s Sums)>,
    told: &Told<'_>,
) -> Table {
    let table = Table::new("desk-intervention-by-month", columns("desk-intervention-month"));
    months.into_iter().fold(table, |table, (month, sums)| {
        let day = month.first();
        table.row(row(format!("{:02}/{}", month.number(), day.year()), sums, told))
    })
}

fn whole(totals: &Totals, told: &Told<'_>) -> Whole {
    let (all, language) = (&totals.all, told.speech.language());
    let cents = |cents: i64| money::written(cents, language);
    let facts = vec![
        Text::from("desk-intervention-total-planned").with("sum", told_sum(all.planned, all.planned_minutes, told)),
        Text::from("desk-intervention-total-delivered").with("sum", told_sum(all.delivered.whole(), all.minutes, told)),
        Text::from("desk-intervention-total-paid").with("sum", cents(all.paid)),
        Text::from("desk-intervention-total-shares")
            .with("user", cents(all.delivered.user))
            .with("body", cents(all.delivered.body))
            .with("health", cents(all.delivered.health)),
    ];
    let sources = Table::new("desk-intervention-by-source", columns("desk-intervention-source"));
    let by_source = totals
        .by_source
        .iter()
        .fold(sources, |table, (one, sums)| table.row(row(source(one, told.speech), sums, told)));
    Whole { facts, by_month: by_month(totals.by_month.iter().map(|(month, sums)| (*month, sums)), told), by_source }
}
