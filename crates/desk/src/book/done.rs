// SPDX-License-Identifier: EUPL-1.2
//! It stands: the code to say, and the way on.

use super::Asked;
use crate::{addresses, mediators, visit::Visit};
use agenda::Confirmed;
use askama::Template;
use axum::response::Response;
use kernel::Problem;
use page::{
    Refusal, Switch, filters,
    ui::{Action, Go, SummaryList, SummaryRow, Text},
};

#[derive(Template)]
#[template(path = "book/done.html")]
pub(crate) struct Done {
    pub code: String,
    pub rows: SummaryList,
    pub actions: Vec<Action>,
}

pub(super) async fn page(visit: &Visit, asked: &Asked, made: Confirmed) -> Result<Response, Refusal> {
    let booking = made.booking;
    let days = visit.speech.days();
    let day = booking.starts.date();
    let when = format!("{}, {}", days.long(day), days.clock(booking.starts.time()));
    let with: Vec<String> = booking.workers.iter().map(|worker| visit.worker_name(&booking.desk, worker)).collect();
    let mut rows = vec![
        SummaryRow::new("desk-when", when),
        SummaryRow::new("desk-who", asked.who.name.clone()),
        SummaryRow::new("desk-with", Text::said(with.join(", "))).and(visit.desk_name(&booking.desk)),
    ];
    if !asked.mediation.tongue.is_empty() {
        let asked = visit.desk.agenda.mediation(booking.id, &super::scope(visit), &visit.actor()).await;
        let asked = asked.map_err(Problem::from)?;
        let who = asked.as_ref().and_then(|asked| asked.who.as_ref()).map(|(_, name)| name.clone());
        let row = match who {
            Some(name) => SummaryRow::new("desk-mediation", name).and("desk-mediation-free"),
            None => SummaryRow::new("desk-mediation", "desk-mediation-nobody-yet"),
        };
        rows.push(row);
    }
    let mut actions = vec![
        Action::main("desk-book-see-day", Go::to(addresses::day(day))),
        Action::new("desk-book-another", Go::to(addresses::book_at(&booking.desk, day))),
    ];
    if asked.mediation.later() {
        actions.push(Action::quiet("desk-mediation-find", Go::to(mediators::FIND)));
    }
    let page = Done { code: made.code.to_string(), rows: SummaryList::new(rows), actions };
    // The page has no address: another language starts from the day.
    Ok(visit.shell("desk-book-done", Switch::Path(addresses::day(day))).show(&page))
}
