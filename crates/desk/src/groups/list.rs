// SPDX-License-Identifier: EUPL-1.2
//! The groups of the desks one serves: the next meeting of each, how many come, who waits, how many came.

use super::{NEW, PATH, path_of, rate};
use crate::visit::Visit;
use agenda::DeskScope;
use askama::Template;
use axum::response::Response;
use identity::Action;
use kernel::Problem;
use page::{
    Refusal, Switch, filters,
    ui::{Action as Press, Empty, Go, Text},
};

/// A line of the list. Nobody's name.
pub(crate) struct Row {
    pub path: String,
    pub title: String,
    pub day: String,
    pub hour: String,
    pub desk: Option<String>,
    pub public: bool,
    pub seats: Text,
    pub waiting: Option<Text>,
    pub rate: Text,
}

/// The list.
#[derive(Template)]
#[template(path = "groups/list.html")]
pub(crate) struct List {
    pub may_make: bool,
    pub coming: Vec<Row>,
    pub over: Vec<Row>,
}

impl List {
    fn new_group(&self) -> &'static str {
        NEW
    }

    fn empty(&self) -> Empty {
        let nothing = Empty::new("person", "desk-groups-empty.title", "desk-groups-empty");
        if self.may_make { nothing.action(Press::main("desk-groups-new", Go::to(NEW))) } else { nothing }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::SeeBookings);
    let scope = DeskScope::of(&desks);
    let found = visit.desk.agenda.groups(&desks, &scope, &visit.actor()).await.map_err(Problem::from)?;
    let (mut coming, mut over) = (Vec::new(), Vec::new());
    let days = visit.speech.days();
    for one in found {
        let next = one.cycle.to_come(visit.now).next().map(|session| session.starts.clone());
        let list = if next.is_some() { &mut coming } else { &mut over };
        list.push(Row {
            path: path_of(one.cycle.id),
            day: next.as_ref().map(|at| days.short(at.date())).unwrap_or_default(),
            hour: next.as_ref().map(|at| days.clock(at.time())).unwrap_or_default(),
            desk: (desks.len() > 1).then(|| visit.desk_name(&one.cycle.desk)),
            public: one.cycle.public,
            seats: seats(one.enrolled + one.offered, one.cycle.seats),
            waiting: (one.waiting > 0)
                .then(|| Text::from("desk-groups-waiting-count").with("count", i64::from(one.waiting))),
            rate: rate(one.rate),
            title: one.cycle.title,
        });
    }
    let page = List { may_make: !visit.desks_for(Action::KeepAbsences).is_empty(), coming, over };
    Ok(visit.shell("desk-groups", Switch::Path(PATH.to_owned())).show(&page))
}

/// "8 posti su 12".
pub(crate) fn seats(taken: u32, seats: u32) -> Text {
    Text::from("desk-groups-seats").with("taken", i64::from(taken)).with("seats", i64::from(seats))
}
