// SPDX-License-Identifier: EUPL-1.2
//! Booking in the six official steps: place, time, reason, person, summary, confirmation. A step already known is
//! filled and skipped. Each is a page of its own, sends its form to its own path, and keeps what was typed.

pub(crate) mod done;
mod interpreter;
pub(crate) mod person;
pub(crate) mod place;
pub(crate) mod reason;
pub(crate) mod summary;
pub(crate) mod tell;
pub(crate) mod time;

use crate::{
    draft::{Draft, Wish},
    go,
    thread::Step,
    visit::Visit,
};
use axum::response::Response;
use directory::pack::{Desk, Mode, Service, Status};
use kernel::UtcMicros;
use page::{Form, Refusal};

/// What the "book" button of a desk sends.
pub(crate) fn book_word(service: &str, desk: &str) -> String {
    format!("book:{service}:{desk}")
}

/// The service and desk a "book" button names, when they go together and can be booked.
pub(crate) fn chosen(visit: &Visit, word: &str) -> Option<Wish> {
    let (service, desk) = word.strip_prefix("book:")?.split_once(':')?;
    let (service, desk) = (visit.directory.service(service)?, visit.directory.desk(desk)?);
    bookable(service, desk).then(|| wish(service, desk))
}

/// Whether one books this service at this desk.
pub(crate) fn bookable(service: &Service, desk: &Desk) -> bool {
    service.status == Status::Active
        && service.minutes.is_some()
        && !desk.windows.is_empty()
        && (desk.services.contains(&service.id) || service.routes.iter().any(|route| route.desk == desk.id))
}

/// The first free time of a service at a desk; none when it takes no bookings. A calendar that cannot be read hides no
/// desk: its telephone stays.
pub(crate) async fn first_free(visit: &Visit, service: &Service, desk: &Desk) -> Option<UtcMicros> {
    if !bookable(service, desk) {
        return None;
    }
    match visit.door.agenda.next(&desk.id, &service.id).await {
        Ok(next) => next.map(|at| UtcMicros::from_timestamp(at.timestamp())),
        Err(error) => {
            tracing::warn!(desk = desk.id, %error, "no free time could be read");
            None
        }
    }
}

/// The mode with this code; on site for any other.
pub(crate) fn mode(code: &str) -> Mode {
    [Mode::Online, Mode::Phone, Mode::Home].into_iter().find(|mode| mode.code() == code).unwrap_or(Mode::OnSite)
}

/// A wish for a service at a desk, met as the desk prefers.
pub(crate) fn wish(service: &Service, desk: &Desk) -> Wish {
    Wish {
        service: service.id.clone(),
        desk: desk.id.clone(),
        mode: desk.modes.first().copied().unwrap_or(Mode::OnSite).code().to_owned(),
        ..Wish::default()
    }
}

/// POST from a sheet: the service is known, perhaps the desk.
pub(crate) async fn start(visit: Visit, form: Form) -> Result<Response, Refusal> {
    let service = visit.directory.service(form.get("service")).ok_or_else(Refusal::not_found)?;
    let desks: Vec<&Desk> = desks(&visit, service);
    let desk = match desks.as_slice() {
        [only] => Some(*only),
        _ => desks.iter().find(|desk| desk.id == form.get("desk")).copied(),
    };
    let mut draft = Draft::new(&*visit.door.chance);
    draft.channel = visit.door.reception.channel(form.get("channel")).await?.map(|channel| channel.code);
    let first = match (desk, desks.first()) {
        (Some(desk), _) => {
            draft.wish = Some(Wish { from_sheet: true, ..wish(service, desk) });
            Step::Time
        }
        (None, Some(desk)) => {
            draft.wish = Some(Wish { desk: String::new(), from_sheet: true, ..wish(service, desk) });
            Step::Place
        }
        (None, None) => return Err(Refusal::not_found().back_to(format!("/servizi/{}", service.id))),
    };
    go::show(&visit, &draft, first).await
}

/// Desks where a service is booked, each once, in the order of its routes.
pub(crate) fn desks<'d>(visit: &'d Visit, service: &Service) -> Vec<&'d Desk> {
    let mut desks: Vec<&Desk> = Vec::new();
    for route in &service.routes {
        if let Some(desk) = visit.directory.desk(&route.desk)
            && bookable(service, desk)
            && !desks.iter().any(|known| known.id == desk.id)
        {
            desks.push(desk);
        }
    }
    desks
}
