// SPDX-License-Identifier: EUPL-1.2
//! Past appointments of which nobody said whether the person came: one press each, and a slip is put right where it was made.

use crate::{
    addresses, appointment,
    calendar::{View, Views, loose_ends, seen},
    diary::{Line, marks},
    visit::Visit,
};
use agenda::slots::Status;
use askama::Template;
use axum::response::Response;
use identity::Action;
use jiff::civil::DateTime;
use kernel::Problem;
use page::{
    Form, Refusal, Switch, filters,
    ui::{Action as Press, Empty, Text},
};

/// The list.
#[derive(Template)]
#[template(path = "unclosed.html")]
pub(crate) struct Unclosed {
    pub views: Views,
    pub count: i64,
    pub lines: Vec<Line>,
    pub now: DateTime,
    pub may_mark: bool,
    pub many_desks: bool,
}

impl Unclosed {
    fn nothing(&self) -> Empty {
        Empty::new("check", "desk-to-close-empty.title", "desk-to-close-empty")
    }

    fn title(&self) -> Text {
        Text::from("desk-to-close").with("count", self.count)
    }

    fn is_open(&self, line: &Line) -> bool {
        line.status == Status::Booked
    }

    fn changes(&self, line: &Line) -> Vec<Press> {
        if self.may_mark { marks(line, self.now) } else { Vec::new() }
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (desks, scope) = seen(&visit);
    let names: Vec<&str> = desks.iter().map(String::as_str).collect();
    let found = if desks.is_empty() {
        Vec::new()
    } else {
        visit.desk.agenda.to_close(&names, &scope, &visit.actor()).await.map_err(Problem::from)?
    };
    let now = visit.local_now();
    let ends = loose_ends(&visit, now.date()).await?;
    let page = Unclosed {
        views: Views::of(&visit, View::ToClose, now.date(), &ends),
        count: ends.unclosed,
        lines: found.into_iter().map(|appointment| appointment::line(&visit, appointment)).collect(),
        now,
        may_mark: !visit.desks_for(Action::MarkBooking).is_empty(),
        many_desks: desks.len() > 1,
    };
    let title = appointment::done(&form).unwrap_or("desk-to-close-title");
    Ok(visit.shell(title, Switch::Path(addresses::TO_CLOSE.to_owned())).show(&page))
}
