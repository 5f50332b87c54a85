// SPDX-License-Identifier: EUPL-1.2
//! What waits for a decision or is late, in the cases one works on or leads: where there are children first, then who waits longest.

use super::{WAITING, path_of, state_name, told};
use crate::{instruments::words, visit::Visit};
use askama::Template;
use axum::response::Response;
use casework::pathway::{Waiting, course::State, landed::LandedPathway};
use kernel::Problem;
use page::{
    Refusal, Speech, Switch, filters,
    ui::{Action as Press, Empty, Go, Notice, Text, Tone},
};

/// A course that waits.
pub(crate) struct Line {
    pub path: String,
    pub case: String,
    pub title: Text,
    pub state: &'static str,
    pub children: bool,
    pub late: Option<Text>,
}

/// The page.
#[derive(Template)]
#[template(path = "pathways/waiting.html")]
pub(crate) struct Page {
    pub lines: Vec<Line>,
}

impl Page {
    fn none(&self) -> Empty {
        Empty::new("check", "desk-pathways-waiting-none-title", "desk-pathways-waiting-none")
    }

    pub(super) fn of(found: Vec<(Waiting, String, LandedPathway)>, today: jiff::civil::Date, speech: &Speech) -> Self {
        let line = |(one, case, landed): (Waiting, String, LandedPathway)| Line {
            path: path_of(one.case, one.course),
            case,
            title: words::told(landed.pathway.title(), speech.language()),
            state: state_name(one.state, landed.pathway.decides()),
            children: one.children,
            late: one
                .due
                .filter(|due| *due < today)
                .map(|due| Text::from("desk-pathway-step-late").with("day", told::day(due, speech))),
        };
        Self { lines: found.into_iter().map(line).collect() }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let (who, room, today) = (visit.who(), &visit.desk.casework, visit.today());
    let mut found = Vec::new();
    for one in room.waiting_courses(&who, today).await.map_err(Problem::from)? {
        // The names of cases are sealed: each is opened, and read.
        let open = room.case_for(&who, one.case, today).await.map_err(Problem::from)?;
        let view = room.course(&who, &open, one.course).await.map_err(Problem::from)?;
        if view.state != State::Aside {
            found.push((one, open.name, view.landed));
        }
    }
    let page = Page::of(found, today, &visit.speech);
    Ok(visit.shell("desk-pathways-waiting", Switch::Path(WAITING.to_owned())).show(&page))
}

impl Visit {
    /// That something waits for a decision or is late, for the first page of the day.
    pub(crate) async fn waiting_pathways(&self) -> Result<Option<Notice>, Refusal> {
        let found = self.desk.casework.waiting_courses(&self.who(), self.today()).await.map_err(Problem::from)?;
        Ok((!found.is_empty()).then(|| {
            let words = Text::from("desk-pathways-notice").with("count", found.len());
            Notice::new(Tone::Waiting, words).action(Press::new("desk-pathways-see", Go::to(WAITING)))
        }))
    }
}
