// SPDX-License-Identifier: EUPL-1.2
//! They came, they did not, or it was a mistake to say so.

use crate::{
    addresses,
    visit::{Visit, see},
};
use agenda::{BookingError, BookingId, slots::Status};
use axum::response::Response;
use identity::Action;
use jiff::civil::Date;
use kernel::{Kind, Language, Problem};
use page::{Form, Refusal};

/// Marks a booking and leads back to its line.
pub(crate) async fn mark(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let (booking, day) = asked(&form)?;
    let to = match form.get("to") {
        "seen" => Status::Seen,
        "no_show" => Status::NoShow,
        "booked" => Status::Booked,
        _ => return Err(malformed()),
    };
    let scope = visit.scope_for(Action::MarkBooking);
    let marked = visit.desk.agenda.mark(booking, to, &scope, &visit.actor()).await;
    marked.map_err(|error| refused(error, day))?;
    let language = visit.speech.language();
    if form.has("list") {
        return Ok(see(language, &format!("{}?fatto={}#b-{booking}", addresses::TO_CLOSE, form.get("to"))));
    }
    Ok(back(language, day, form.get("to"), booking))
}

/// The booking and the day that the buttons of a line carry.
pub(crate) fn asked(form: &Form) -> Result<(BookingId, Date), Refusal> {
    let booking = form.get("booking").parse().map_err(|_| malformed())?;
    let day = form.get("day").parse().map_err(|_| malformed())?;
    Ok((booking, day))
}

pub(crate) fn malformed() -> Refusal {
    Problem::new(Kind::Malformed, "page-problem-malformed").into()
}

/// A refusal that leads back to the day. What a worker may meet is said in this room's words.
pub(crate) fn refused(error: BookingError, day: Date) -> Refusal {
    let problem = match error {
        BookingError::NotFound => Problem::new(Kind::NotFound, "page-problem-not-found"),
        BookingError::TooEarly => Problem::new(Kind::Conflict, "desk-too-early"),
        BookingError::AlreadyCancelled => Problem::new(Kind::Conflict, "desk-already-cancelled"),
        BookingError::Away => Problem::new(Kind::Conflict, "desk-away"),
        BookingError::JustTaken => Problem::new(Kind::Conflict, "desk-just-taken"),
        BookingError::Vanished | BookingError::Elsewhere | BookingError::Expired => {
            Problem::new(Kind::Conflict, "desk-vanished")
        }
        BookingError::TooLate => Problem::new(Kind::Conflict, "desk-too-late"),
        other => other.into(),
    };
    Refusal::from(problem).back_to(addresses::day(day))
}

/// Back to the line, which says what was done. The id in the fragment stays in the browser and opens nothing.
pub(crate) fn back(language: Language, day: Date, done: &str, booking: BookingId) -> Response {
    see(language, &format!("{}?fatto={done}#b-{booking}", addresses::day(day)))
}
