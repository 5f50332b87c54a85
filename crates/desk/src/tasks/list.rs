// SPDX-License-Identifier: EUPL-1.2
//! All that waits for a worker, in all their cases: what is late first.

use super::{Line, PATH, day, of, refused, soon_name, whose};
use crate::{
    cases,
    visit::{Visit, see},
};
use askama::Template;
use axum::response::Response;
use casework::{
    case::Whose,
    task::{Ending, Waiting, Waits, rules, rules::Soon},
};
use jiff::civil::Date;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Choice, Choices, Empty, Go, Notice, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "tasks/list.html")]
pub(crate) struct List {
    /// What was just done, with the case by which it is undone.
    pub done: Option<(Notice, String)>,
    pub all: Choices,
    pub parts: Vec<(&'static str, Vec<Line>)>,
    pub full: bool,
}

impl List {
    fn path(&self) -> &'static str {
        PATH
    }

    fn none(&self) -> Empty {
        Empty::new("check", "desk-tasks-empty-title", "desk-tasks-empty")
    }

    pub(super) fn all(chosen: bool) -> Choices {
        let tick = Choice::new("tutti", "desk-tasks-all").chosen(chosen);
        Choices::several("di", "desk-tasks-all", vec![tick]).asked_by_the_title()
    }
}

/// "It is done", with the way back.
pub(super) fn done(form: &Form) -> Option<(Notice, String)> {
    let undo = |task: String| {
        let back = Press::new("desk-task-take-up", Go::press("undo", task));
        Notice::new(Tone::Done, "desk-task-done-told").action(back).announced()
    };
    let (task, case) = (form.get("fatto"), form.get("caso"));
    let known = |id: &str| !id.is_empty() && id.parse::<casework::task::TaskId>().is_ok();
    (known(task) && known(case)).then(|| (undo(task.to_owned()), case.to_owned()))
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (who, today) = (visit.who(), visit.today());
    let all = form.get("di") == "tutti";
    let asked = if all { Whose::Body } else { Whose::Mine };
    let found = visit.desk.casework.to_do(&who, asked, today).await.map_err(refused)?;
    let holders: Vec<_> = found
        .lines
        .iter()
        .filter_map(|one| match &one.waits {
            Waits::Task(task) => task.holder,
            _ => None,
        })
        .collect();
    let names = visit.account_names(&holders).await?;
    let mut parts: Vec<(Soon, Vec<Line>)> = Soon::ALL.map(|soon| (soon, Vec::new())).into();
    for one in found.lines {
        let soon = rules::soon(one.due, today);
        let line = line(&visit, one, &names, today);
        if let Some((_, lines)) = parts.iter_mut().find(|(part, _)| *part == soon) {
            lines.push(line);
        }
    }
    let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    let page = List {
        done: done(&form),
        all: List::all(all),
        parts: parts.map(|(soon, lines)| (soon_name(soon), lines)).collect(),
        full: found.full,
    };
    Ok(visit.shell("desk-tasks", Switch::Path(PATH.to_owned())).show(&page))
}

fn line(
    visit: &Visit,
    one: Waiting,
    names: &std::collections::BTreeMap<identity::AccountId, String>,
    today: Date,
) -> Line {
    let (case, me) = (cases::path_of(one.case), visit.session.member.account);
    let by = day(one.due, &visit.speech);
    let late = one.due.is_some_and(|due| due < today);
    let (what, path, facts, tick) = match one.waits {
        Waits::Task(task) => {
            let id = task.task.to_string();
            let facts = [by, Some(whose(&task, me, names))].into_iter().flatten().collect();
            // Who only reads the case ends what is theirs.
            let keeps = identity::policy::reach(visit.session.member.role, identity::Action::KeepCases)
                != identity::policy::Reach::Nowhere;
            let tick = (keeps || task.holder == Some(me)).then(|| (one.case.to_string(), id.clone()));
            (Text::said(task.what), format!("{}/{id}", of(one.case)), facts, tick)
        }
        Waits::Plan(kind, many) => {
            let what = Text::from("desk-tasks-plan").with("count", many);
            (
                what,
                format!("{case}/piani"),
                [Some(crate::plans::kind_name(kind).into()), by].into_iter().flatten().collect(),
                None,
            )
        }
        Waits::Papers(many, since) => {
            let since = visit.speech.days().day(visit.local(since).date());
            let facts = vec![Text::from("desk-tasks-since").with("day", since)];
            (Text::from("desk-tasks-papers").with("count", many), case.clone(), facts, None)
        }
    };
    Line { what, path, case: Some((one.name, case)), children: one.children, facts, late, tick }
}

/// POST: done, or taken up again.
pub(crate) async fn tick(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let not_found = || Refusal::not_found().back_to(PATH);
    let (who, today, room) = (visit.who(), visit.today(), &visit.desk.casework);
    let case = form.get("case").parse().map_err(|_| not_found())?;
    let back = if form.has("tick") {
        let task = form.get("tick").parse().map_err(|_| not_found())?;
        room.end_task(&who, case, task, Ending::Done, today).await.map_err(refused)?;
        format!("{PATH}?fatto={task}&caso={case}")
    } else {
        let task = form.get("undo").parse().map_err(|_| not_found())?;
        room.take_up_task(&who, case, task, today).await.map_err(refused)?;
        PATH.to_owned()
    };
    Ok(see(visit.speech.language(), &back))
}
