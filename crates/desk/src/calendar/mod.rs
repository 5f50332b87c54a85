// SPDX-License-Identifier: EUPL-1.2
//! The calendar beyond the day: a week of a desk or of one worker, and a team side by side on one day.

mod grid;
pub(crate) mod samples;
pub(crate) mod team;
pub(crate) mod views;
pub(crate) mod week;

pub(crate) use views::{View, Views};

use crate::visit::Visit;
use agenda::{DeskScope, DeskSheet, LooseEnds};
use askama::Template;
use grid::Grid;
use identity::Action;
use jiff::civil::Date;
use kernel::Problem;
use page::{
    Refusal, filters,
    ui::{Empty, Select, Text},
};

/// A calendar page: which days, whose, and the grid.
#[derive(Template)]
#[template(path = "calendar/calendar.html")]
pub(crate) struct Calendar {
    pub views: Views,
    /// What the page is called: the week, or the day.
    pub title: Text,
    pub steps: Steps,
    /// Where the questions of the head are sent, with what they ask.
    pub path: String,
    pub questions: Vec<Select>,
    pub sum: Option<Text>,
    pub grid: Grid,
    pub nothing: Empty,
    /// Whether a diary may come in from a sheet, or go out as one.
    pub may_exchange: bool,
}

/// Before, now, after: the way through the days.
pub(crate) struct Steps {
    pub label: &'static str,
    pub before: (&'static str, Option<String>),
    pub now: (&'static str, String, bool),
    pub after: (&'static str, Option<String>),
}

/// The desks whose bookings they may see, with the ids of all.
pub(crate) fn seen(visit: &Visit) -> (Vec<String>, DeskScope) {
    let desks = visit.desks_for(Action::SeeBookings);
    let scope = DeskScope::of(&desks);
    (desks, scope)
}

/// The days of these desks.
async fn sheets(visit: &Visit, desks: &[String], from: Date, days: i64) -> Result<Vec<DeskSheet>, Refusal> {
    let names: Vec<&str> = desks.iter().map(String::as_str).collect();
    let scope = DeskScope::of(desks);
    let found = visit.desk.agenda.sheet(&names, from, days, &scope, &visit.actor()).await;
    Ok(found.map_err(Problem::from)?)
}

/// What is still to be seen to at one's desks.
pub(crate) async fn loose_ends(visit: &Visit, day: Date) -> Result<LooseEnds, Refusal> {
    let (desks, scope) = seen(visit);
    if desks.is_empty() {
        return Ok(LooseEnds::default());
    }
    let names: Vec<&str> = desks.iter().map(String::as_str).collect();
    let found = visit.desk.agenda.loose_ends(&names, day, &scope, &visit.actor()).await;
    Ok(found.map_err(Problem::from)?)
}

impl Visit {
    /// What a worker is called: the role that the territory gives, without the desk's name before it.
    pub(crate) fn worker_name(&self, desk: &str, worker: &str) -> String {
        let own = worker.strip_prefix(desk).and_then(|rest| rest.strip_prefix('-')).unwrap_or(worker);
        if own.chars().all(|letter| letter.is_ascii_digit()) {
            return self.speech.say_with("desk-worker-number", &[("number", own.into())]).into_owned();
        }
        let words = own.replace('-', " ");
        let mut letters = words.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }
}
