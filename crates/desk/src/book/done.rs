// SPDX-License-Identifier: EUPL-1.2
//! It stands: the code to say, and the way on.

use super::Asked;
use crate::{addresses, visit::Visit};
use agenda::Confirmed;
use askama::Template;
use axum::response::Response;
use page::{
    Switch, filters,
    ui::{Action, Go, SummaryList, SummaryRow, Text},
};

#[derive(Template)]
#[template(path = "book/done.html")]
pub(crate) struct Done {
    pub code: String,
    pub rows: SummaryList,
    pub actions: Vec<Action>,
}

pub(super) fn page(visit: &Visit, asked: &Asked, made: Confirmed) -> Response {
    let booking = made.booking;
    let days = visit.speech.days();
    let day = booking.starts.date();
    let when = format!("{}, {}", days.long(day), days.clock(booking.starts.time()));
    let with: Vec<String> = booking.workers.iter().map(|worker| visit.worker_name(&booking.desk, worker)).collect();
    let page = Done {
        code: made.code.to_string(),
        rows: SummaryList::new(vec![
            SummaryRow::new("desk-when", when),
            SummaryRow::new("desk-who", asked.who.name.clone()),
            SummaryRow::new("desk-with", Text::said(with.join(", "))).and(visit.desk_name(&booking.desk)),
        ]),
        actions: vec![
            Action::main("desk-book-see-day", Go::to(addresses::day(day))),
            Action::new("desk-book-another", Go::to(addresses::book_at(&booking.desk, day))),
        ],
    };
    // The page has no address: another language starts from the day.
    visit.shell("desk-book-done", Switch::Path(addresses::day(day))).show(&page)
}
