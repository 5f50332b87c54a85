// SPDX-License-Identifier: EUPL-1.2
//! The diary of a day: whom the desks one serves expect.

use crate::{
    addresses,
    appointment::{done, line},
    calendar::{View, Views, loose_ends},
    diary::{Diary, Line, State},
    mediators,
    told::Telling,
    visit::{Visit, see},
};
use agenda::{DeskScope, slots::Status};
use axum::{extract::Path, response::Response};
use identity::Action;
use jiff::civil::Date;
use kernel::Problem;
use page::{Form, Refusal, Switch};

/// The day it is now; whoever sits at no desk and interprets finds their own.
pub(crate) async fn today(visit: Visit, form: Form) -> Result<Response, Refusal> {
    if visit.desks_for(Action::SeeBookings).is_empty()
        && visit.desk.agenda.mediates(&visit.session.member).await.map_err(Problem::from)?
    {
        return Ok(see(visit.speech.language(), mediators::OWN));
    }
    let today = visit.local_now().date();
    show(&visit, today, "/scrivania".to_owned(), &form).await
}

/// Any other day.
pub(crate) async fn on(visit: Visit, Path(day): Path<String>, form: Form) -> Result<Response, Refusal> {
    let day: Date = day.parse().map_err(|_| Refusal::not_found())?;
    show(&visit, day, addresses::day(day), &form).await
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
        .meeting(visit.sittings(day).await?)
        .interrupted(visit.interrupted().await?)
        .broken(visit.glass_notice().await?)
        .late(visit.late_plans().await?)
        .with_tasks(visit.to_do_today().await?)
        .due(visit.due_guardianships().await?)
        .asked_of_rights(visit.due_rights().await?)
        .deciding(visit.waiting_pathways().await?)
        .handed(visit.handovers_waiting().await?);
    if !desks.is_empty() {
        page = page.among(Views::of(visit, View::Day, day, &ends));
    }
    Ok(visit.shell(done(form).unwrap_or("desk-diary"), Switch::Path(path)).show(&page))
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
