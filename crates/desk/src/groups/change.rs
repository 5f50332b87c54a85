// SPDX-License-Identifier: EUPL-1.2
//! One meeting called off, or at another day and hour: this page is the second look, everybody with a place is told once.

use super::{path_of, refusal, sitting_of, when};
use crate::{
    addresses,
    book::hour,
    visit::{Visit, see},
};
use agenda::{BookingError, groups::SessionId};
use askama::Template;
use axum::{extract::Path, response::Response};
use identity::Action;
use page::{
    Errors, Form, Refusal, Switch, filters,
    ui::{Action as Press, ErrorSummary, Field, Go, Kind, Notice, Text, Tone, Weight},
};

/// The form.
#[derive(Template)]
#[template(path = "groups/change.html")]
pub(crate) struct Change {
    pub summary: ErrorSummary,
    pub notice: Option<Notice>,
    pub group: String,
    pub when: String,
    /// How many have a place and are told.
    pub told: Text,
    pub action: String,
    /// The absence from whose list one came.
    pub absence: Option<String>,
    pub day: Field,
    pub hour: Field,
    pub to: Press,
    pub off: Press,
    pub back: Press,
}

impl Change {
    pub(crate) fn new(
        (group, when, back): (String, String, String),
        expected: usize,
        action: String,
        (typed, errors): (&Form, &Errors),
        notice: Option<Notice>,
    ) -> Self {
        let field = |name: &'static str, label: &'static str, kind: Kind| {
            Field::new(name, label, kind).value(typed.get(name)).short().error(errors.of(name))
        };
        Self {
            summary: errors.summary(),
            notice,
            group,
            when,
            told: Text::from("desk-groups-told").with("count", expected),
            action,
            absence: addresses::from_absence(typed),
            day: field("day", "desk-groups-other-day", Kind::Date),
            hour: field("hour", "desk-groups-hour", Kind::Text).hint("desk-groups-hour-hint").at_most(5),
            to: Press::main("desk-groups-move-yes", Go::press("go", "move")).icon("calendar"),
            off: Press::new("desk-groups-off-yes", Go::press("go", "off")).weight(Weight::Danger),
            back: match addresses::from_absence(typed) {
                Some(absence) => Press::quiet("desk-under-back", Go::to(addresses::absence(&absence))),
                None => Press::quiet("desk-groups-to-group", Go::to(back)),
            },
        }
    }
}

async fn page(
    visit: &Visit,
    id: SessionId,
    typed: (&Form, &Errors),
    notice: Option<Notice>,
) -> Result<Response, Refusal> {
    let scope = visit.scope_for(Action::MoveBooking);
    let found = visit.desk.agenda.attendance(id, &scope, &visit.actor()).await;
    let seen = found.map_err(|error| refusal(error, super::PATH.to_owned()))?;
    let back = path_of(seen.cycle.id);
    if seen.session.cancelled {
        return Err(refusal(BookingError::AlreadyCancelled, back));
    }
    if seen.session.starts.timestamp() <= visit.now.timestamp() {
        return Err(refusal(BookingError::TooLate, back));
    }
    let action = format!("{}/cambia", sitting_of(id));
    let (wrong, switch) = (!typed.1.is_empty(), Switch::Form { id: "step", path: action.clone() });
    let named = (seen.cycle.title.clone(), when(&visit.speech, &seen.session.starts), back);
    let page = Change::new(named, seen.people.len(), action, typed, notice);
    Ok(visit.shell("desk-groups-change", switch).wrong(wrong).show(&page))
}

/// GET: the meeting, and what can be done with it.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let id: SessionId = id.parse().map_err(|_| Refusal::not_found())?;
    page(&visit, id, (&form, &Errors::default()), None).await
}

/// POST.
pub(crate) async fn change(visit: Visit, Path(id): Path<String>, form: Form) -> Result<Response, Refusal> {
    let id: SessionId = id.parse().map_err(|_| Refusal::not_found())?;
    let (scope, actor, agenda) = (visit.scope_for(Action::MoveBooking), visit.actor(), &visit.desk.agenda);
    let (done, word) = match form.get("go") {
        "off" => (agenda.cancel_session(id, &scope, &actor).await, "annullato"),
        // Enter in the day or the hour.
        "move" | "on" => {
            let mut reading = form.reading();
            let day = reading.date("day");
            if day.is_none() && form.get("day").is_empty() {
                reading.refuse("day", "desk-groups-first-missing");
            }
            let at = hour(form.get("hour"));
            if at.is_none() {
                reading.refuse("hour", "desk-book-own-hour-missing");
            }
            let errors = reading.finish();
            let (Some(day), Some(at)) = (day, at) else { return page(&visit, id, (&form, &errors), None).await };
            (agenda.move_session(id, day.to_datetime(at), &scope, &actor).await, "spostato")
        }
        _ => return page(&visit, id, (&form, &Errors::default()), None).await,
    };
    match done {
        Ok(done) => {
            let back = addresses::from_absence(&form)
                .map_or_else(|| path_of(done.cycle), |absence| addresses::absence(&absence));
            // Whom no message reaches is to be telephoned: it is said where one comes back to.
            let untold = done.expected.saturating_sub(done.told);
            let untold = if untold > 0 && !done.already { format!("&senza={untold}") } else { String::new() };
            Ok(see(visit.speech.language(), &format!("{back}?fatto={word}{untold}")))
        }
        Err(error @ (BookingError::Busy { .. } | BookingError::Absent { .. } | BookingError::TooSoon)) => {
            let mut errors = Errors::default();
            let notice = visit.clash("", &error).map(|words| Notice::new(Tone::Danger, words).announced());
            match error {
                BookingError::TooSoon => errors.add("day", "desk-groups-past-day"),
                _ => errors.add("hour", "desk-groups-clash"),
            }
            page(&visit, id, (&form, &errors), notice).await
        }
        Err(error) => Err(refusal(error, sitting_of(id))),
    }
}
