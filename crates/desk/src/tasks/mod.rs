// SPDX-License-Identifier: EUPL-1.2
//! What is to be done (C5): one list of all that waits for a worker, and the tasks of a case.
//!
//! [`list`] is the worker's own page, [`of_case`] the case's, [`one`] a task that is changed or needed no more. Who may is asked of the room of
//! casework, every time.

mod list;
mod of_case;
mod one;
pub(crate) mod samples;

pub(crate) use list::{show as list, tick};
pub(crate) use of_case::{act, show as of_case};
pub(crate) use one::{change, show as one};

use crate::visit::Visit;
use casework::{
    case::{CaseId, OpenCase, access::Doing},
    task::{LONGEST, OneTask, Put, TaskError, rules::Soon},
};
use identity::AccountId;
use jiff::civil::Date;
use kernel::{Kind as Wrong, Problem};
use page::{
    Errors, Form, Refusal, Speech,
    ui::{Action as Press, Choice, Field, Go, Kind, Notice, Select, Text, Tone},
};
use std::collections::BTreeMap;

/// All that waits for whoever asks.
pub(crate) const PATH: &str = "/scrivania/da-fare";
/// What is to be done in a case.
pub(crate) const CASE: &str = "/scrivania/casi/{case}/da-fare";
/// One task.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/da-fare/{task}";

fn of(case: CaseId) -> String {
    format!("/scrivania/casi/{case}/da-fare")
}

fn refused(error: TaskError) -> Refusal {
    let problem = match error {
        TaskError::ChangedMeanwhile => Problem::new(Wrong::Conflict, "desk-task-changed"),
        TaskError::CaseEnded => Problem::new(Wrong::Conflict, "desk-task-case-ended"),
        other => other.into(),
    };
    Refusal::from(problem).back_to(PATH)
}

fn soon_name(soon: Soon) -> &'static str {
    match soon {
        Soon::Late => "desk-tasks-late",
        Soon::Today => "desk-tasks-today",
        Soon::TheseDays => "desk-tasks-these-days",
        Soon::Later => "desk-tasks-later",
        Soon::NoDay => "desk-tasks-no-day",
    }
}

/// A task, or something else that waits, as a line of a page. Personal: shown and forgotten.
pub(crate) struct Line {
    /// What is to be done, in the words of whoever noted it; or in the page's.
    pub what: Text,
    /// Where it is changed, or seen to.
    pub path: String,
    /// The case, by name and page; nothing on the case's own page.
    pub case: Option<(String, String)>,
    /// Whether there are children: what is due on a day comes first where there are.
    pub children: bool,
    pub facts: Vec<Text>,
    pub late: bool,
    /// For the button by which it is done: its case, and itself.
    pub tick: Option<(String, String)>,
}

fn whose(task: &OneTask, me: AccountId, names: &BTreeMap<AccountId, String>) -> Text {
    match task.holder {
        Some(account) if account == me => "desk-task-mine".into(),
        Some(account) => match names.get(&account) {
            Some(name) => Text::from("desk-task-of").with("name", name.clone()),
            None => "desk-task-of-somebody".into(),
        },
        None if task.left => "desk-task-left".into(),
        None => "desk-task-nobody-s".into(),
    }
}

/// By when, in words.
fn day(due: Option<Date>, speech: &Speech) -> Option<Text> {
    due.map(|due| Text::from("desk-task-by").with("day", speech.days().day(due)))
}

/// What was typed of a task; what is wrong, by field.
fn typed(form: &Form, was: Option<Date>, open: &OpenCase, today: Date, errors: &mut Errors) -> Put {
    let what = form.get("what").trim().to_owned();
    if what.is_empty() {
        errors.add("what", "desk-task-what-missing");
    } else if what.chars().count() > LONGEST {
        errors.add("what", Text::from("page-field-too-long").with("max", LONGEST));
    }
    let written = form.get("due").trim();
    let due = (!written.is_empty()).then(|| written.parse::<Date>());
    let due = match due {
        None => None,
        Some(Err(_)) => {
            errors.add("due", "page-field-date");
            None
        }
        Some(Ok(due)) => {
            if was != Some(due) && !casework::task::rules::fitting(due, today) {
                errors.add("due", "desk-task-due-wrong");
            }
            Some(due)
        }
    };
    let whose = form.get("whose").parse().ok();
    if whose.is_some_and(|seat| !open.team.iter().any(|one| one.id == seat && one.on(today))) {
        errors.add("whose", "desk-task-not-on-team");
    }
    Put { what, due, whose }
}

/// The fields of a task: what, by when, whose.
fn fields(
    (what, due, chosen): (&str, &str, &str),
    team: &[(String, String)],
    errors: &Errors,
) -> (Field, Field, Select) {
    let somebody =
        |(seat, name): &(String, String)| Choice::new(seat.clone(), Text::said(name.clone())).chosen(seat == chosen);
    let nobody = Choice::new("", "desk-task-whoever").chosen(chosen.is_empty());
    (
        Field::new("what", "desk-task-what", Kind::Text)
            .hint("desk-task-what-hint")
            .at_most(LONGEST)
            .value(what)
            .error(errors.of("what")),
        Field::new("due", "desk-task-due", Kind::Date).optional().short().value(due).error(errors.of("due")),
        Select::new("whose", "desk-task-whose", std::iter::once(nobody).chain(team.iter().map(somebody)).collect())
            .error(errors.of("whose")),
    )
}

impl Visit {
    /// The team of a case today: seat and name, with the body of those who are of another.
    async fn seats(&self, open: &OpenCase, names: &BTreeMap<AccountId, String>) -> Vec<(String, String)> {
        let here = open.team.iter().filter(|seat| seat.on(self.today()));
        here.map(|seat| {
            let name = names.get(&seat.account).cloned();
            let name = name.unwrap_or_else(|| self.speech.say("desk-case-somebody").into_owned());
            let name = if seat.body == open.body { name } else { format!("{name}, {}", self.body_name(&seat.body)) };
            (seat.id.to_string(), name)
        })
        .collect()
    }

    /// Whether a task may be ended here: whoever carries the case on, or whose it is.
    fn ticks(&self, open: &OpenCase, task: &OneTask) -> bool {
        open.life.is_open() && (open.may(Doing::Carry) || task.holder == Some(self.session.member.account))
    }

    /// That something waits today or is late, for the first page of the day.
    pub(crate) async fn to_do_today(&self) -> Result<Option<Notice>, Refusal> {
        let today = self.local_now().date();
        let many = self.desk.casework.tasks_due(&self.who(), today).await.map_err(Problem::from)?;
        Ok((many > 0).then(|| {
            let words = Text::from("desk-tasks-notice").with("count", many);
            Notice::new(Tone::Waiting, words).action(Press::new("desk-tasks-see", Go::to(PATH)))
        }))
    }
}
