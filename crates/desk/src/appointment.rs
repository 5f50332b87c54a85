// SPDX-License-Identifier: EUPL-1.2
//! An appointment as every page of the calendar says it, and what was just done to one.

use crate::{
    diary::{Line, Visitor},
    told::{self, Telling},
    visit::Visit,
};
use agenda::{
    Appointment,
    mediators::{Standing, Tongue},
};
use kernel::Language;
use page::{Form, ui::Text};

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
        mediation: mediated(language, appointment.mediation),
    }
}

/// What the line of an appointment says of it; nothing where nobody is needed.
fn mediated(language: Language, mediation: Option<(Tongue, Standing)>) -> Option<Telling> {
    let (tongue, standing) = mediation?;
    let (words, wrong) = match standing {
        Standing::Found => ("desk-mediation-with", false),
        Standing::ToFind => ("desk-mediation-to-find", true),
        Standing::Refused => ("desk-mediation-refused", false),
        Standing::Over => return None,
    };
    Some(Telling { words: Text::from(words).with("language", tongue.name(language)), wrong })
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
        "moved-find" => Some("desk-done-moved-find"),
        "mediator" => Some("desk-done-mediator"),
        "mediator-later" => Some("desk-done-mediator-later"),
        "mediator-none" => Some("desk-done-mediator-none"),
        "mediator-missed" => Some("desk-done-mediator-missed"),
        _ => None,
    }
}
