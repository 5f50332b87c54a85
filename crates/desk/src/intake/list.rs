// SPDX-License-Identifier: EUPL-1.2
//! The requests of a programme: those that wait in the order of arrival, those with a place, the others.

use super::{NEW, PATH, Programme, ordinal, path_of, refusal, words};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use identity::{Action, decides_intake};
use kernel::money;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Empty, Go, Notice, Select, Text, Tone},
};
use reception::intake::{Arrived, Fit, Next, Standing, Status, findings};

/// A line of the list. Personal: shown and forgotten.
pub(crate) struct Row {
    pub path: String,
    pub nth: Text,
    pub when: String,
    /// Nothing: the key is gone.
    pub name: Option<String>,
    pub status: &'static str,
    pub fit: Option<&'static str>,
    pub to_ask: bool,
    pub assessed: bool,
    pub desk: Option<String>,
    pub planned: Option<String>,
}

/// The list.
#[derive(Template)]
#[template(path = "intake/list.html")]
pub(crate) struct List {
    pub programme: String,
    pub id: String,
    pub programmes: Option<Select>,
    pub notices: Vec<Notice>,
    /// "19 of 25, € 98,000 of € 140,000": for who decides.
    pub figures: Option<Text>,
    pub open: bool,
    pub may_enter: bool,
    pub waiting: Vec<Row>,
    pub placed: Vec<Row>,
    pub ended: Vec<Row>,
}

impl List {
    fn new_request(&self) -> String {
        format!("{NEW}?progetto={}", self.id)
    }

    fn empty(&self) -> Empty {
        let nothing = Empty::new("person", "desk-intake-empty.title", "desk-intake-empty");
        if self.may_enter {
            nothing.action(Press::main("desk-intake-new", Go::to(self.new_request())))
        } else {
            nothing
        }
    }
}

/// Nothing of theirs: said, with the way out.
#[derive(Template)]
#[template(source = "<h1>{{ \"desk-intake\"|t }}</h1>{{ nothing }}", ext = "html")]
pub(crate) struct NotTheirs {
    nothing: Empty,
}

impl NotTheirs {
    pub(crate) fn new() -> Self {
        Self {
            nothing: Empty::new("info", "desk-intake-not-theirs.title", "desk-intake-not-theirs")
                .action(Press::new("desk-diary", Go::to("/scrivania"))),
        }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let all = visit.programmes_for(Action::ReadIntake);
    let shell = |title: Text| visit.shell(title, Switch::Path(PATH.to_owned()));
    let wanted = form.get("progetto");
    let Some(at) = all.iter().position(|one| one.terms.programme == wanted).or((!all.is_empty()).then_some(0)) else {
        return Ok(shell("desk-intake".into()).show(&NotTheirs::new()));
    };
    let Programme { terms, desks } = &all[at];
    let (reception, actor) = (&visit.desk.reception, visit.actor());
    let listed = reception.requests(&terms.programme, desks, &actor).await.map_err(refusal)?;
    let (standing, next) = reception.intake_standing(terms, desks, &actor).await.map_err(refusal)?;
    let who = visit.who();
    let decides =
        desks.iter().filter_map(|desk| visit.directory.desk(desk)).any(|desk| decides_intake(&who, &desk.body));
    let mut notices = Vec::new();
    if form.get("fatto") == "libero" {
        notices.push(Notice::new(Tone::Done, "desk-intake-done-freed").announced());
    }
    notices.extend(next_notice(standing, &next));
    let keeps = visit.programmes_for(Action::KeepIntake);
    let (mut waiting, mut placed, mut ended) = (Vec::new(), Vec::new(), Vec::new());
    for one in listed {
        let group = match one.status {
            status if status.waits() => &mut waiting,
            Status::Placed => &mut placed,
            _ => &mut ended,
        };
        let found =
            one.household.as_ref().map(|household| findings(&terms.intake.rules, &terms.towns, &household.facts));
        group.push(row(&visit, one, found.map(|found| Fit::of(&found)), desks.len() > 1, decides));
    }
    let programmes = (all.len() > 1).then(|| {
        let options = all.iter().map(|one| {
            let chosen = one.terms.programme == terms.programme;
            Choice::new(one.terms.programme.clone(), Text::said(one.terms.name.clone())).chosen(chosen)
        });
        Select::new("progetto", "desk-intake-programme", options.collect())
    });
    let page = List {
        programme: terms.name.clone(),
        id: terms.programme.clone(),
        programmes,
        notices,
        figures: decides.then(|| figures(standing, visit.speech.language())),
        open: standing.is_open(),
        may_enter: keeps.iter().any(|one| one.terms.programme == terms.programme),
        waiting,
        placed,
        ended,
    };
    Ok(shell("desk-intake".into()).show(&page))
}

/// "19 of 25 households, € 98,000 of € 140,000".
pub(crate) fn figures(standing: Standing, language: kernel::Language) -> Text {
    Text::from("desk-intake-figures")
        .with("taken", standing.taken)
        .with("places", standing.places)
        .with("planned", money::written(standing.planned_cents, language))
        .with("fund", money::written(standing.fund_cents, language))
}

/// Who is next, when there is room. Shown, never chosen.
pub(crate) fn next_notice(standing: Standing, next: &Next) -> Option<Notice> {
    match next {
        _ if !standing.is_open() => None,
        Next::Nobody => None,
        Next::Here(request, arrival) => {
            let words = Text::from("desk-intake-next").with("nth", *arrival);
            let open = Press::new(Text::from("desk-intake-next-open").with("nth", *arrival), Go::to(path_of(*request)));
            Some(Notice::new(Tone::Info, words).action(open))
        }
        Next::ElsewhereInTheProgramme => Some(Notice::new(Tone::Info, "desk-intake-next-elsewhere")),
    }
}

fn row(visit: &Visit, one: Arrived, fit: Option<Fit>, many: bool, decides: bool) -> Row {
    let waits = one.status.waits();
    Row {
        path: path_of(one.request),
        nth: ordinal(one.arrival),
        when: visit.to_the_second(one.arrived_at),
        name: one.household.map(|household| household.name),
        status: words::status(one.status),
        fit: fit.filter(|_| waits).map(words::fit),
        to_ask: waits && fit != Some(Fit::Fits),
        assessed: one.assessed,
        desk: many.then(|| visit.desk_name(&one.desk)),
        planned: (decides && one.planned_cents > 0).then(|| money::written(one.planned_cents, visit.speech.language())),
    }
}
