// SPDX-License-Identifier: EUPL-1.2
//! Appointments as a table: what the diary shows of them, day after day. What must stand on no printed sheet stands in no file either: of a
//! discreet appointment it is not said what it is for, nor what the person wrote.

use super::{file, hub};
use crate::{
    appointment::line,
    diary::{mode_key, state_words},
    visit::Visit,
};
use agenda::Appointment;
use axum::response::Response;
use identity::Action;
use kernel::{Kind, Problem};
use page::Refusal;
use paper::table::{write_csv, write_xlsx};

/// The headings, in order.
const COLUMNS: [&str; 13] = [
    "desk-exchange-column-day",
    "desk-exchange-column-hour",
    "desk-exchange-until-hour",
    "desk-exchange-column-desk",
    "desk-exchange-service",
    "desk-exchange-worker",
    "desk-exchange-column-mode",
    "desk-exchange-status",
    "desk-exchange-person",
    "desk-exchange-column-telephone",
    "desk-exchange-column-mail",
    "desk-exchange-column-language",
    "desk-exchange-column-note",
];

/// How many there are.
pub(super) async fn count(visit: &Visit, asked: &hub::Asked) -> Result<usize, Refusal> {
    let desks: Vec<&str> = asked.desks.iter().map(String::as_str).collect();
    let scope = visit.scope_for(Action::SeeBookings);
    let counted = visit.desk.agenda.count_out(&desks, (asked.from, asked.to), &scope, &visit.actor()).await;
    Ok(counted.map_err(Problem::from)?)
}

/// Gives the file; that it was taken is in the audit before it leaves.
pub(super) async fn take(visit: &Visit, asked: &hub::Asked, form: &'static str) -> Result<Response, Refusal> {
    let desks: Vec<&str> = asked.desks.iter().map(String::as_str).collect();
    let scope = visit.scope_for(Action::SeeBookings);
    let taken = visit.desk.agenda.take_out(&desks, (asked.from, asked.to), form, &scope, &visit.actor()).await;
    let mut headings: Vec<String> = COLUMNS.map(|key| visit.speech.say(key).into_owned()).into();
    headings.push(visit.speech.say("desk-exchange-withheld").into_owned());
    let rows: Vec<Vec<String>> = taken.map_err(Problem::from)?.into_iter().map(|one| row(visit, one)).collect();
    let bytes = match form {
        "xlsx" => write_xlsx(&headings, &rows).map_err(|_| Problem::new(Kind::Fault, "page-problem-fault"))?,
        _ => write_csv(&headings, &rows),
    };
    let name = visit.speech.say("desk-exchange-file-appointments").into_owned();
    Ok(file(bytes, form, &format!("{name}-{}-{}", asked.from, asked.to)))
}

fn row(visit: &Visit, appointment: Appointment) -> Vec<String> {
    let say = |key: &str| visit.speech.say(key).into_owned();
    let discreet = appointment.booking.discreet;
    let line = line(visit, appointment);
    let all = |of: fn(&crate::diary::Visitor) -> Option<&String>| {
        line.people.iter().filter_map(of).cloned().collect::<Vec<_>>().join("; ")
    };
    let open = |text: String| if discreet { String::new() } else { text };
    vec![
        line.from.date().strftime("%d/%m/%Y").to_string(),
        line.from.time().strftime("%H:%M").to_string(),
        line.to.time().strftime("%H:%M").to_string(),
        line.desk.clone(),
        open(line.service.clone()),
        line.workers.join("; "),
        say(mode_key(line.mode)),
        say(state_words(line.status)),
        all(|person| Some(&person.name)),
        all(|person| person.phone.as_ref()),
        all(|person| person.email.as_ref()),
        line.language.own_name().to_owned(),
        open(all(|person| person.note.as_ref())),
        if discreet { say("desk-exchange-withheld-service") } else { String::new() },
    ]
}
