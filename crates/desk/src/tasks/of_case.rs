// SPDX-License-Identifier: EUPL-1.2
//! What is to be done in a case: noted in one line, done with one press.

use super::{Line, day, fields, list::done, of, refused, typed, whose};
use crate::{
    cases,
    visit::{Visit, see},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    case::{CaseId, OpenCase, access::Doing},
    task::{Ending, MOST_OPEN, NewTask, OneTask, TaskError},
};
use identity::AccountId;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Empty, ErrorSummary, Field, Notice, Select, Text},
};
use std::collections::BTreeMap;

/// A task that has ended.
pub(crate) struct Past {
    pub what: String,
    pub how: Text,
    pub why: String,
    /// To take it up again: the case and itself.
    pub back: Option<(String, String)>,
}

/// What is noted anew.
pub(crate) struct New {
    pub key: String,
    pub what: Field,
    pub due: Field,
    pub whose: Select,
}

/// The page.
#[derive(Template)]
#[template(path = "tasks/case.html")]
pub(crate) struct Page {
    pub summary: ErrorSummary,
    pub done: Option<(Notice, String)>,
    pub case: String,
    pub name: String,
    pub path: String,
    pub ended: bool,
    pub lines: Vec<Line>,
    pub past: Vec<Past>,
    pub new: Option<New>,
}

impl Page {
    fn none(&self) -> Empty {
        Empty::new("check", "desk-tasks-none-title", "desk-tasks-none")
    }
}

/// The case, for whoever may read it.
pub(super) async fn opened(visit: &Visit, case: &str) -> Result<OpenCase, Refusal> {
    let case: CaseId = case.parse().map_err(|_| Refusal::not_found().back_to(cases::PATH))?;
    visit.desk.casework.case_for(&visit.who(), case, visit.today()).await.map_err(cases::refused)
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open = opened(&visit, &case).await?;
    page(&visit, &open, &form, &Errors::default()).await
}

async fn page(visit: &Visit, open: &OpenCase, form: &Form, errors: &Errors) -> Result<Response, Refusal> {
    let today = visit.today();
    let tasks = visit.desk.casework.tasks(&visit.who(), open, today).await.map_err(refused)?;
    let ended = tasks.iter().filter_map(|one| one.ended.map(|(_, by, _)| by));
    let accounts: Vec<AccountId> = open.team.iter().map(|seat| seat.account).chain(ended).collect();
    let names = visit.account_names(&accounts).await?;
    let (past, now): (Vec<_>, Vec<_>) = tasks.into_iter().partition(|one| one.ended.is_some());
    let seats = visit.seats(open, &names).await;
    let new = (open.may(Doing::Carry) && open.life.is_open()).then(|| {
        let own = open.team.iter().find(|seat| seat.is(&visit.session.member) && seat.on(today));
        // Whoever writes it down does it, as long as they do not say otherwise.
        let chosen = if form.has("whose") {
            form.get("whose").to_owned()
        } else {
            own.map(|seat| seat.id.to_string()).unwrap_or_default()
        };
        let (what, due, whose) = fields((form.get("what"), form.get("due"), &chosen), &seats, errors);
        let key = if form.has("key") { form.get("key").to_owned() } else { visit.desk.reception.form_key() };
        New { key, what, due, whose }
    });
    let page = Page {
        summary: errors.summary(),
        done: done(form),
        case: cases::path_of(open.case),
        name: open.name.clone(),
        path: of(open.case),
        ended: !open.life.is_open(),
        lines: now.iter().map(|one| line(visit, open, one, &names)).collect(),
        past: past.into_iter().map(|one| gone(visit, open, one, &names)).collect(),
        new,
    };
    let switch = Switch::Path(page.path.clone());
    Ok(visit.shell("desk-tasks-case", switch).wrong(!errors.is_empty()).show(&page))
}

fn line(visit: &Visit, open: &OpenCase, task: &OneTask, names: &BTreeMap<AccountId, String>) -> Line {
    let id = task.task.to_string();
    let facts = [day(task.due, &visit.speech), Some(whose(task, visit.session.member.account, names))];
    Line {
        what: Text::said(task.what.clone()),
        path: format!("{}/{id}", of(open.case)),
        case: None,
        children: false,
        facts: facts.into_iter().flatten().collect(),
        late: task.due.is_some_and(|due| due < visit.today()),
        tick: visit.ticks(open, task).then(|| (open.case.to_string(), id)),
    }
}

fn gone(visit: &Visit, open: &OpenCase, task: OneTask, names: &BTreeMap<AccountId, String>) -> Past {
    let how = task.ended.map_or_else(
        || Text::said(""),
        |(at, by, done)| {
            let day = visit.speech.days().day(visit.local(at).date());
            let name = names.get(&by).cloned().unwrap_or_else(|| visit.speech.say("desk-case-somebody").into_owned());
            Text::from(if done { "desk-task-was-done" } else { "desk-task-was-dropped" })
                .with("day", day)
                .with("name", name)
        },
    );
    Past {
        back: visit.ticks(open, &task).then(|| (open.case.to_string(), task.task.to_string())),
        what: task.what,
        how,
        why: task.why,
    }
}

/// POST: noted, done, or taken up again.
pub(crate) async fn act(visit: Visit, Path(case): Path<String>, form: Form) -> Result<Response, Refusal> {
    let open = opened(&visit, &case).await?;
    let (who, today, room) = (visit.who(), visit.today(), &visit.desk.casework);
    let (language, path) = (visit.speech.language(), of(open.case));
    let not_found = || Refusal::not_found().back_to(cases::PATH);
    if form.has("tick") {
        let task = form.get("tick").parse().map_err(|_| not_found())?;
        room.end_task(&who, open.case, task, Ending::Done, today).await.map_err(refused)?;
        return Ok(see(language, &format!("{path}?fatto={task}&caso={}", open.case)));
    }
    if form.has("undo") {
        let task = form.get("undo").parse().map_err(|_| not_found())?;
        room.take_up_task(&who, open.case, task, today).await.map_err(refused)?;
        return Ok(see(language, &path));
    }
    if !open.may(Doing::Carry) {
        return Err(not_found());
    }
    let mut errors = Errors::default();
    let put = typed(&form, None, &open, today, &mut errors);
    if errors.is_empty() {
        let new = NewTask { form: form.get("key").to_owned(), put };
        match room.add_task(&who, open.case, new, today).await {
            Ok(_) => return Ok(see(language, &path)),
            Err(TaskError::TooMany) => errors.add("what", Text::from("desk-task-too-many").with("count", MOST_OPEN)),
            Err(TaskError::CaseEnded) => errors.add("what", "desk-task-case-ended"),
            Err(error) => return Err(refused(error)),
        }
    }
    page(&visit, &open, &form, &errors).await
}
