// SPDX-License-Identifier: EUPL-1.2
//! Groups, as families see them: the sheet of one, coming in or onto the list in one step, and one's own page.
//!
//! The public reads open or full, never a figure and never who. The private page has the one address and the one title of every
//! appointment: who looks at a telephone learns that there is one.

mod come;
pub(crate) mod own;
mod sheet;

pub(crate) use come::answer;
pub(crate) use sheet::show;

use crate::visit::Visit;
use agenda::groups::{CycleView, PublicGroup, SessionView};
use jiff::Zoned;
use page::ui::{SummaryList, SummaryRow, Text};

/// A group on the sheet of its service or its desk.
pub(crate) struct Line {
    pub path: String,
    pub title: String,
    pub next: Option<Text>,
    pub words: &'static str,
}

/// The groups among which `theirs` chooses. While the database does not answer the sheet says nothing of them.
pub(crate) async fn lines(visit: &Visit, theirs: impl Fn(&CycleView) -> bool) -> Vec<Line> {
    let found = visit.door.agenda.public_groups().await;
    let found = found.inspect_err(|error| tracing::warn!(%error, "groups could not be read")).unwrap_or_default();
    let line = |group: &PublicGroup| Line {
        path: path(&group.cycle),
        title: group.cycle.title.clone(),
        next: group.cycle.to_come(visit.now).next().map(|session| when(visit, &session.starts)),
        words: if group.open { "door-group-open" } else { "door-group-full" },
    };
    found.iter().filter(|group| theirs(&group.cycle)).map(line).collect()
}

/// The sheet of a group.
pub(crate) fn path(cycle: &CycleView) -> String {
    format!("/gruppi/{}", cycle.id)
}

/// "giovedì 3 dicembre, alle 18:00".
fn when(visit: &Visit, at: &Zoned) -> Text {
    let days = visit.speech.days();
    Text::from("door-when").with("day", days.day(at.date())).with("time", days.clock(at.time()))
}

/// What was written by the desk, in the language in which it meets.
fn told(cycle: &CycleView, text: &str) -> Text {
    Text::Told(text.to_owned(), cycle.language)
}

/// The meetings still to come, each in its line.
fn meetings(visit: &Visit, cycle: &CycleView) -> Vec<Text> {
    cycle.to_come(visit.now).map(|session: &SessionView| when(visit, &session.starts)).collect()
}

/// Where, in which language, of which service.
fn rows(visit: &Visit, cycle: &CycleView) -> SummaryList {
    let language = visit.speech.language();
    let mut rows = Vec::new();
    if let Some(place) = visit.directory.place(&cycle.place) {
        let town = visit.directory.town(place.town).map(|town| town.name.clone());
        let parts: Vec<String> =
            [Some(place.name.clone()), place.address.clone(), town].into_iter().flatten().collect();
        let mut row = SummaryRow::new("door-row-place", Text::said(parts.join(", ")));
        if let Some(access) = &place.access {
            row = row.and(Text::of(access, language));
        }
        rows.push(row);
    }
    rows.push(SummaryRow::new("door-group-language", Text::said(cycle.language.own_name())));
    if let Some(service) = visit.directory.service(&cycle.service) {
        rows.push(
            SummaryRow::new("door-row-service", Text::of(&service.title, language))
                .and(crate::lines::cost(visit, service)),
        );
    }
    SummaryList::new(rows)
}
