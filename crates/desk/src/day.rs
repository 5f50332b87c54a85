// SPDX-License-Identifier: EUPL-1.2
//! The diary of a day: whom the desks one serves expect.

use crate::{
    calendar::{View, Views, loose_ends},
    diary::{Diary, Line, State, Visitor},
    told::{self, Telling},
    visit::{Visit, path_of},
};
use agenda::{Appointment, DeskScope, slots::Status};
use axum::{extract::Path, response::Response};
use identity::{Action, scope};
use jiff::civil::Date;
use kernel::Problem;
use page::{Form, Refusal, Switch};

/// The day it is now.
pub(crate) async fn today(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let today = visit.local_now().date();
    show(&visit, today, "/scrivania".to_owned(), &form).await
}

/// Any other day.
pub(crate) async fn on(visit: Visit, Path(day): Path<String>, form: Form) -> Result<Response, Refusal> {
    let day: Date = day.parse().map_err(|_| Refusal::not_found())?;
    show(&visit, day, path_of(day), &form).await
}

async fn show(visit: &Visit, day: Date, path: String, form: &Form) -> Result<Response, Refusal> {
    let desks = visit.desks_for(Action::SeeBookings);
    let expected = if desks.is_empty() {
        Vec::new()
    } else {
        let names: Vec<&str> = desks.iter().map(String::as_str).collect();
        let scope = DeskScope::of(&desks);
        visit.desk.agenda.day(&names, day, &scope, &visit.actor()).await.map_err(Problem::from)?
    };
    let ends = loose_ends(visit, day).await?;
    let lines = expected
        .into_iter()
        .map(|appointment| {
            let left = ends.undecided.iter().find(|(_, booking)| *booking == appointment.booking.id);
            let moved = appointment.booking.moved_from.is_some() && appointment.booking.status == Status::Booked;
            let line = Line { away: left.map(|(absence, _)| absence.clone()), ..line(visit, appointment) };
            // Whom no message reaches may stand before the door at the old hour.
            let untold = (moved && line.told.is_none() && line.to > visit.local_now())
                .then(|| Telling { words: "desk-told-untold".into(), wrong: true });
            Line { told: line.told.or(untold), ..line }
        })
        .collect();
    let mut page = Diary::new(day, visit.local_now(), state(visit, &desks), lines, desks.len() > 1)
        .moving(!visit.desks_for(Action::MoveBooking).is_empty())
        .interrupted(visit.interrupted().await?);
    if !desks.is_empty() {
        page = page.among(Views::of(visit, View::Day, day, &ends));
    }
    Ok(visit.shell(done(form).unwrap_or("desk-diary"), Switch::Path(path)).show(&page))
}

impl Visit {
    /// The desks on which they may do this, out of those the directory knows.
    pub(crate) fn desks_for(&self, action: Action) -> Vec<String> {
        let all = self.directory.desks().iter().map(|desk| (desk.id.as_str(), desk.body.as_str()));
        scope(&self.who(), action).desks(all)
    }

    pub(crate) fn scope_for(&self, action: Action) -> DeskScope {
        DeskScope::of(self.desks_for(action))
    }
}

fn state(visit: &Visit, seen: &[String]) -> State {
    if identity::policy::reach(visit.session.member.role, Action::SeeBookings) == identity::policy::Reach::Nowhere {
        State::NotTheirs
    } else if seen.is_empty() {
        State::NoDesk
    } else if visit.desks_for(Action::MarkBooking).is_empty() {
        State::ReadOnly
    } else {
        State::Open
    }
}

/// An appointment in the words of the directory.
pub(crate) fn line(visit: &Visit, appointment: Appointment) -> Line {
    let language = visit.speech.language();
    let booking = appointment.booking;
    let workers = booking.workers.iter().map(|worker| visit.worker_name(&booking.desk, worker)).collect();
    // What has left the directory keeps its id for a name: a booking is never hidden for that.
    let service = visit.directory.service(&booking.service);
    let service = service.map_or_else(|| booking.service.clone(), |service| service.title.get(language).to_owned());
    let desk = visit.directory.desk(&booking.desk);
    let desk = desk.map_or_else(|| booking.desk.clone(), |desk| desk.name.get(language).to_owned());
    let told = told::standing(&visit.speech, &appointment.told, |at| visit.local(at));
    let people = appointment.people.into_iter().map(Visitor::from).collect();
    Line {
        booking: booking.id.to_string(),
        from: booking.starts.datetime(),
        to: booking.ends.datetime(),
        people,
        service,
        desk,
        mode: booking.mode,
        was: appointment.joining.as_ref().and_then(|joining| joining.was.as_ref()).map(|(was, _)| *was),
        link: appointment.joining.and_then(|joining| joining.link),
        language: booking.language,
        status: booking.status,
        told,
        workers,
        away: None,
    }
}

/// What was just done. The title says it, which is read aloud when the page opens; eyes and keyboard land on the line,
/// whose state says it too.
pub(crate) fn done(form: &Form) -> Option<&'static str> {
    match form.get("fatto") {
        "seen" => Some("desk-done-seen"),
        "no_show" => Some("desk-done-no-show"),
        "booked" => Some("desk-done-undo"),
        "cancelled" => Some("desk-done-cancelled"),
        "moved" => Some("desk-done-moved"),
        "handed" => Some("desk-done-handed"),
        _ => None,
    }
}
