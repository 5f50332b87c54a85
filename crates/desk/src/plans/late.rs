// SPDX-License-Identifier: EUPL-1.2
//! What has passed its day in the cases one works on: told to the whole team, whoever wrote the plan.

use super::{LATE, kind_name, path_of};
use crate::visit::Visit;
use askama::Template;
use axum::response::Response;
use casework::plan::LatePlan;
use kernel::Problem;
use page::{
    Refusal, Speech, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone},
};

/// A plan in which something is late.
pub(crate) struct Line {
    pub path: String,
    pub case: String,
    pub kind: &'static str,
    pub late: Text,
}

/// The page.
#[derive(Template)]
#[template(path = "plans/late.html")]
pub(crate) struct Page {
    pub lines: Vec<Line>,
}

impl Page {
    fn none(&self) -> Empty {
        Empty::new("check", "desk-plans-late-none-title", "desk-plans-late-none")
    }

    pub(super) fn of(found: Vec<(LatePlan, String, i64)>, speech: &Speech) -> Self {
        let line = |(one, case, version): (LatePlan, String, i64)| Line {
            path: path_of(one.case, one.plan, version),
            case,
            kind: kind_name(one.kind),
            late: Text::from("desk-plan-late-count").with("count", one.many).with("day", speech.days().long(one.since)),
        };
        Self { lines: found.into_iter().map(line).collect() }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.local_now().date());
    let mut found = Vec::new();
    for one in room.late_plans(&who, today).await.map_err(Problem::from)? {
        // The names of cases are sealed: each is opened, and read.
        let open = room.case_for(&who, one.case, today).await.map_err(Problem::from)?;
        let view = room.plan(&who, &open, one.plan).await.map_err(Problem::from)?;
        let version = view.in_force().map_or(1, |version| version.number);
        found.push((one, open.name, version));
    }
    let page = Page::of(found, &visit.speech);
    Ok(visit.shell("desk-plans-late", Switch::Path(LATE.to_owned())).show(&page))
}

impl Visit {
    /// That something in a plan has passed its day, for the first page of the day.
    pub(crate) async fn late_plans(&self) -> Result<Option<Notice>, Refusal> {
        let late = self.desk.casework.late_plans(&self.who(), self.local_now().date()).await.map_err(Problem::from)?;
        Ok((!late.is_empty()).then(|| {
            let words = Text::from("desk-plans-late-notice").with("count", late.len());
            Notice::new(Tone::Waiting, words).action(Press::new("desk-plans-late-see", Go::to(LATE)))
        }))
    }
}
