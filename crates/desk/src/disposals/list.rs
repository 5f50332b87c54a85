// SPDX-License-Identifier: EUPL-1.2
//! What is due, the act that allows its disposal, and the disposals so far.

use super::{PATH, ended, number, told};
use crate::visit::{Visit, see};
use askama::Template;
use axum::response::Response;
use casework::{
    case::CaseId,
    disposal::{Act, Disposal, DisposalError, Due, LONGEST, MOST, NewDisposal},
};
use directory::pack::Retention;
use identity::{Action, policy};
use kernel::Problem;
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Choice, Choices, Empty, ErrorSummary, Field, Kind, Text},
};
use std::collections::BTreeSet;

/// A disposal on the list.
pub(crate) struct Line {
    pub path: String,
    pub act: Text,
    pub count: usize,
    pub state: Text,
    pub waits: bool,
}

/// What is due, with the form that proposes; nothing for who confirms.
pub(crate) struct Proposing {
    pub key: String,
    /// None is due.
    pub nothing: bool,
    pub files: Choices,
    pub authority: Field,
    pub act: Field,
    pub on: Field,
}

/// The page.
#[derive(Template)]
#[template(path = "disposals/list.html")]
pub(crate) struct List {
    pub summary: ErrorSummary,
    pub rules: Vec<(Text, Text, bool)>,
    pub proposing: Option<Proposing>,
    pub lines: Vec<Line>,
}

impl List {
    fn none_due(&self) -> Empty {
        Empty::new("check", "desk-disposal-none.title", "desk-disposal-none")
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    page(&visit, &Form::default(), Errors::default()).await
}

/// POST: proposes.
pub(crate) async fn propose(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let mut errors = Errors::default();
    if form.get("go") == "language" {
        return page(&visit, &form, errors).await;
    }
    let on = form.get("on").trim().parse();
    if on.is_err() {
        errors.add("on", "page-field-date");
    }
    let cases: BTreeSet<CaseId> = form.all("case").filter_map(|id| id.parse().ok()).collect();
    if cases.is_empty() {
        errors.add("case", "desk-disposal-choose");
    }
    for (field, key) in [("authority", "desk-disposal-authority-missing"), ("act", "desk-disposal-act-missing")] {
        if form.get(field).trim().is_empty() {
            errors.add(field, key);
        }
    }
    if let (Ok(on), true) = (on, errors.is_empty()) {
        let act = Act { authority: form.get("authority").to_owned(), number: form.get("act").to_owned(), on };
        let new = NewDisposal { form: form.get("key").to_owned(), act, cases };
        let (room, today) = (&visit.desk.casework, visit.local_now().date());
        match room.propose_disposal(&visit.who(), new, &visit.schedule(), today).await {
            Ok(id) => return Ok(see(visit.speech.language(), &format!("{PATH}/{id}"))),
            Err(DisposalError::TooMany) => errors.add("case", Text::from("desk-disposal-too-many").with("max", MOST)),
            Err(DisposalError::NotDue) => errors.add("case", "desk-disposal-not-due"),
            Err(DisposalError::NotYet) => errors.add("on", "desk-disposal-not-yet"),
            Err(DisposalError::TooLong { field }) => {
                let field = if field == "number" { "act" } else { field };
                errors.add(field, Text::from("page-field-too-long").with("max", LONGEST));
            }
            Err(why) => return Err(Problem::from(why).into()),
        }
    }
    page(&visit, &form, errors).await
}

async fn page(visit: &Visit, form: &Form, errors: Errors) -> Result<Response, Refusal> {
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.local_now().date());
    let proposes = policy::reach(visit.session.member.role, Action::ProposeDisposal) != policy::Reach::Nowhere;
    let due = if proposes {
        let due = room.due_for_disposal(&who, &visit.schedule(), today).await.map_err(Problem::from)?;
        let due = due.into_iter().map(|one| {
            let town = visit.town_name(one.town);
            let days = [visit.local(one.opened_at).date(), visit.local(one.ended_at).date()];
            (one, town, days)
        });
        Some(due.collect())
    } else {
        None
    };
    let disposals = room.disposals(&who).await.map_err(Problem::from)?;
    let key = match form.get("key") {
        "" => visit.desk.reception.form_key(),
        key => key.to_owned(),
    };
    let day = |at| visit.local(at).date();
    let wrong = !errors.is_empty();
    let rules = &visit.directory.territory().retention;
    let page = List::of(rules, due, &disposals, (form, &errors, key), &day, &visit.speech);
    Ok(visit.shell("desk-disposal", Switch::Form { id: "step", path: PATH.to_owned() }).wrong(wrong).show(&page))
}

/// A file that is due, with the name of its town, and the days on which it was opened and ended.
pub(super) type Shown = (Due, String, [jiff::civil::Date; 2]);

impl List {
    pub(super) fn of(
        rules: &[Retention],
        due: Option<Vec<Shown>>,
        disposals: &[Disposal],
        (form, errors, key): (&Form, &Errors, String),
        day: &dyn Fn(kernel::UtcMicros) -> jiff::civil::Date,
        speech: &Speech,
    ) -> Self {
        let language = speech.language();
        let rule = |one: &Retention| {
            let key = if one.of == "case_refused" { "desk-disposal-rule-refused" } else { "desk-disposal-rule-closed" };
            (Text::from(key).with("years", one.years), Text::of(&one.basis, language), one.example.any())
        };
        let proposing = due.map(|due| {
            let nothing = due.is_empty();
            let choice = |(one, town, [opened, closed]): Shown| {
                let label = Text::from("desk-disposal-file").with("number", number(one.case)).with("town", town);
                let note = Text::from(ended(one.stage))
                    .with("opened", told(speech, opened))
                    .with("ended", told(speech, closed))
                    .with("since", told(speech, one.since));
                let value = one.case.to_string();
                let chosen = form.all("case").any(|id| id == value);
                Choice::new(value, label).note(note).chosen(chosen)
            };
            let files = Choices::several("case", "desk-disposal-files", due.into_iter().map(choice).collect());
            let line = |name: &'static str, label: &'static str| {
                Field::new(name, label, Kind::Text).value(form.get(name)).at_most(LONGEST).error(errors.of(name))
            };
            Proposing {
                key,
                nothing,
                files: files.error(errors.of("case")),
                authority: line("authority", "desk-disposal-authority").hint("desk-disposal-authority-hint"),
                act: line("act", "desk-disposal-act"),
                on: Field::new("on", "desk-disposal-on", Kind::Date).value(form.get("on")).error(errors.of("on")),
            }
        });
        let line = |one: &Disposal| {
            let at = |key: &'static str, at| Text::from(key).with("day", told(speech, day(at)));
            Line {
                path: format!("{PATH}/{}", one.id),
                act: Text::from("desk-disposal-act-of")
                    .with("authority", one.act.authority.clone())
                    .with("number", one.act.number.clone())
                    .with("day", told(speech, one.act.on)),
                count: one.cases.len(),
                state: match (&one.confirmed, &one.withdrawn) {
                    (Some(done), _) => at("desk-disposal-confirmed", done.at),
                    (None, Some(done)) => at("desk-disposal-withdrawn", done.at),
                    (None, None) => at("desk-disposal-waits", one.proposed.at),
                },
                waits: one.waits(),
            }
        };
        Self {
            summary: errors.summary(),
            rules: rules.iter().map(rule).collect(),
            proposing,
            lines: disposals.iter().map(line).collect(),
        }
    }
}
