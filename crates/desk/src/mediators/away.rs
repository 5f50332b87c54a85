// SPDX-License-Identifier: EUPL-1.2
//! When a mediator is away, as the register and her own page ask it: whole days.

use crate::{away::stretch, visit::Visit};
use agenda::StandingAbsence;
use jiff::{civil::Date, tz::TimeZone};
use kernel::UtcMicros;
use page::{
    Errors, Form,
    ui::{Field, Kind},
};

/// The longest an absence lasts, in seconds: a year and a day.
const LONGEST: i64 = 366 * 86_400;

/// When she is away.
pub(crate) struct Away {
    pub path: String,
    /// Id and words.
    pub rows: Vec<(String, String)>,
    pub from: Field,
    pub to: Field,
    pub open: bool,
}

impl Away {
    pub(crate) fn new(path: String, rows: Vec<(String, String)>, typed: &Form, errors: &Errors) -> Self {
        let field = |name: &'static str, label: &'static str| {
            Field::new(name, label, Kind::Date).value(typed.get(name)).short().error(errors.of(name))
        };
        Self {
            path,
            rows,
            from: field("away-from", "desk-away-from"),
            to: field("away-to", "desk-away-to").hint("desk-away-to-hint").optional(),
            open: errors.of("away-from").is_some() || errors.of("away-to").is_some(),
        }
    }
}

/// Absences, as their page shows them.
pub(super) fn rows(visit: &Visit, away: &[StandingAbsence]) -> Vec<(String, String)> {
    away.iter().map(|one| (one.id.clone(), stretch(visit, one))).collect()
}

/// The days of an absence that was typed, as instants; what is wrong is said beside its field.
pub(super) fn days_away(visit: &Visit, form: &Form) -> Result<(UtcMicros, UtcMicros), Errors> {
    let mut reading = form.reading();
    let from = reading.date("away-from");
    if from.is_none() && form.get("away-from").trim().is_empty() {
        reading.refuse("away-from", "desk-away-from-missing");
    }
    let to = reading.date("away-to").or(from);
    let zone = TimeZone::get(&visit.directory.territory().zone).unwrap_or(TimeZone::UTC);
    let instant = |day: Date| day.to_zoned(zone.clone()).ok().map(|at| UtcMicros::from_timestamp(at.timestamp()));
    let starts = from.and_then(instant);
    let ends = to.and_then(|day| day.tomorrow().ok()).and_then(instant);
    match (starts, ends) {
        (Some(starts), Some(ends)) if ends <= starts => reading.refuse("away-to", "desk-away-backwards"),
        (Some(_), Some(ends)) if ends <= visit.now => reading.refuse("away-to", "desk-away-past"),
        (Some(starts), Some(ends)) if ends > starts.plus_seconds(LONGEST) => {
            reading.refuse("away-to", "desk-away-too-long");
        }
        _ => {}
    }
    let errors = reading.finish();
    match (starts, ends) {
        (Some(starts), Some(ends)) if errors.is_empty() => Ok((starts, ends)),
        _ => Err(errors),
    }
}
