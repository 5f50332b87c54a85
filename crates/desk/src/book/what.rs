// SPDX-License-Identifier: EUPL-1.2
//! What for, at which desk, from which day.

use super::{Asked, FORM, offered};
use crate::{addresses::BOOK, visit::Visit};
use askama::Template;
use axum::response::Response;
use page::{
    Errors, Switch, filters,
    ui::{Action, Choice, Empty, ErrorSummary, Field, Go, Kind, Select, Text},
};

#[derive(Template)]
#[template(path = "book/what.html")]
pub(crate) struct What {
    pub summary: ErrorSummary,
    pub what: Select,
    pub day: Field,
    pub carried: Vec<(&'static str, String)>,
    pub main: Action,
    pub nothing: Option<Empty>,
}

impl What {
    /// The page; `offered` by value and label.
    pub(crate) fn new(offered: Vec<(String, String)>, asked: &Asked, day: String, errors: &Errors) -> Self {
        Self {
            summary: errors.summary(),
            nothing: offered.is_empty().then(|| Empty::new("calendar", "desk-book-nothing.title", "desk-book-nothing")),
            what: Select::new(
                "what",
                "desk-book-what",
                offered
                    .into_iter()
                    .map(|(value, label)| {
                        let chosen = value == asked.what;
                        Choice::new(value, Text::said(label)).chosen(chosen)
                    })
                    .collect(),
            )
            .error(errors.of("what")),
            day: Field::new("giorno", "desk-book-day", Kind::Date).value(day).short(),
            carried: asked.carried(&["what", "giorno", "slot"]),
            main: Action::main("desk-book-times", Go::press("go", "on")),
        }
    }
}

pub(super) fn page(visit: &Visit, asked: &Asked, errors: &Errors) -> Response {
    let all = offered(visit).into_iter().map(|one| (format!("{}/{}", one.desk, one.service), one.label)).collect();
    let day = asked.day.unwrap_or_else(|| visit.local_now().date());
    let page = What::new(all, asked, day.to_string(), errors);
    visit
        .shell("desk-book-title", Switch::Form { id: FORM, path: BOOK.to_owned() })
        .wrong(!errors.is_empty())
        .show(&page)
}
