// SPDX-License-Identifier: EUPL-1.2
//! What is late or due within thirty days in the cases one works on: told to the whole team, whoever wrote it.

use super::{DUE, path_of, what_name};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use casework::guardianship::DueGuardianship;
use kernel::Problem;
use page::{
    Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone},
};
use std::collections::BTreeMap;

/// Something awaited.
pub(crate) struct Line {
    pub path: String,
    pub case: String,
    pub said: Text,
    pub late: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "guardianships/due.html")]
pub(crate) struct Page {
    pub lines: Vec<Line>,
}

impl Page {
    fn none(&self) -> Empty {
        Empty::new("check", "desk-guard-due-none-title", "desk-guard-due-none")
    }
}

pub(super) fn line(one: DueGuardianship, case: String, speech: &page::Speech, today: jiff::civil::Date) -> Line {
    let what = speech.say(what_name(one.what)).into_owned();
    Line {
        path: path_of(one.case, one.guardianship),
        case,
        said: Text::from("desk-guard-due-by").with("what", what).with("day", speech.days().told(&one.due.to_string())),
        late: one.due < today,
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.local_now().date());
    let (mut lines, mut names) = (Vec::new(), BTreeMap::new());
    for one in room.due_guardianships(&who, today).await.map_err(Problem::from)? {
        // The names of cases are sealed: each is opened, and read; once, however much of it is due.
        let name = match names.get(&one.case) {
            Some(name) => String::clone(name),
            None => {
                let open = room.case_for(&who, one.case, today).await.map_err(Problem::from)?;
                names.insert(one.case, open.name.clone());
                open.name
            }
        };
        lines.push(line(one, name, &visit.speech, today));
    }
    Ok(visit.shell("desk-guard-due", Switch::Path(DUE.to_owned())).show(&Page { lines }))
}

impl Visit {
    /// That something of a legal protection is late or soon due, for the first page of the day.
    pub(crate) async fn due_guardianships(&self) -> Result<Option<Notice>, Refusal> {
        let today = self.local_now().date();
        let due = self.desk.casework.due_guardianships(&self.who(), today).await.map_err(Problem::from)?;
        let late = due.iter().filter(|one| one.due < today).count();
        let words = match (late, due.len()) {
            (_, 0) => return Ok(None),
            (0, soon) => Text::from("desk-guard-due-notice").with("count", soon),
            (late, _) => Text::from("desk-guard-late-notice").with("count", late),
        };
        Ok(Some(Notice::new(Tone::Waiting, words).action(Press::new("desk-guard-due-see", Go::to(DUE)))))
    }
}
