// SPDX-License-Identifier: EUPL-1.2
//! A worker books for somebody who stands at the counter or is on the telephone. What the database cannot hold is refused;
//! what only the desk's own rules advise against is told, and the worker decides.

use crate::{
    Agenda, BookingError,
    booking::BookingView,
    holidays,
    image::Image,
    offer::Offer,
    rules::ServiceRules,
    slots::{self, Audience, Minutes, NotBookable, Query},
    week::{self, Week},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{
    Zoned,
    civil::{Date, DateTime},
};
use kernel::Actor;

/// Why a time is unusual. Nothing of this makes it impossible: it is read, and confirmed all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// No window of this worker holds it for this service.
    Outside,
    /// It is a national holiday.
    Holiday,
    /// Nearer than the notice the desk asks of the public.
    UnderNotice,
    /// Farther than the public may book.
    BeyondNotice,
}

/// A time that a worker asks for.
#[derive(Debug, Clone)]
pub struct AskedTime {
    /// What to bring back to [`Agenda::confirm`] or [`Agenda::move_by_service`].
    pub token: String,
    /// The desk.
    pub desk: String,
    /// The service.
    pub service: String,
    /// With whom, by role; nobody named when any may receive.
    pub worker: Option<String>,
    /// When it begins, in the territory's zone.
    pub starts: Zoned,
    /// When it ends.
    pub ends: Zoned,
    /// What there is to read before it is booked.
    pub doubts: Vec<Doubt>,
}

/// Random bytes in a form made anew.
const FORM_BYTES: usize = 24;

impl Agenda {
    /// The secret of a new form, for [`crate::Confirm::form_key`]: posted twice it makes one booking.
    #[must_use]
    pub fn new_form(&self) -> String {
        let mut bytes = [0; FORM_BYTES];
        self.chance().fill(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The time that a worker types, with a worker of this desk: inside or outside the windows, whatever the notice.
    /// `minutes` keeps the length of a booking that moves; `moving` is that booking, whose own time counts as free.
    ///
    /// # Errors
    /// What blocks: [`BookingError::JustTaken`], [`BookingError::Away`], [`BookingError::TooSoon`] for the past,
    /// [`BookingError::Tampered`] unless it is a multiple of five minutes; [`BookingError::NotFound`] for a worker who
    /// does not sit there; [`BookingError::DeskClosed`], [`BookingError::Store`].
    pub async fn ask_time(
        &self,
        (desk, service): (&str, &str),
        worker: &str,
        start: DateTime,
        moving: Option<&BookingView>,
    ) -> Result<AskedTime, BookingError> {
        let image = self.image(desk).await?;
        let rules = kept_length(image.service(&**self.desks(), service)?, moving);
        let starts = start.to_zoned(image.calendar.zone().clone()).map_err(|_| BookingError::TooFar)?;
        let places = image.calendar.places_of(worker);
        let query = ask(&image, &rules, moving);
        let named = |free: Vec<slots::Id>| free.iter().any(|name| &**name == worker);
        let mut place = places.first().ok_or(BookingError::NotFound)?.clone();
        let mut inside = None;
        for known in &places {
            match slots::check(&query, &image.calendar, starts.timestamp(), known) {
                Ok(free) if named(free.clone()) => {
                    place = known.clone();
                    inside = Some(Ok(()));
                    break;
                }
                // Others are free then: this one is taken, away, or has no window.
                Ok(_) | Err(NotBookable::Closed) => {}
                Err(error) => inside = Some(Err(error)),
            }
        }
        let anyway = match inside {
            Some(Ok(())) => false,
            Some(Err(error)) if error != NotBookable::Taken => return Err(error.into()),
            _ => {
                let alone = image.calendar.only(worker);
                let mut one = query.clone();
                one.service.workers = 1;
                // Moved from a colleague, it is none of this worker's.
                one.moving = one.moving.filter(|id| alone.knows(id));
                slots::idle(&one, &alone, starts.timestamp())?;
                slots::idle(&query, &image.calendar, starts.timestamp())?;
                true
            }
        };
        let offer = Offer {
            desk: desk.to_owned(),
            service: service.to_owned(),
            place: place.to_string(),
            start: starts.timestamp(),
            audience: Audience::Staff,
            worker: Some(worker.to_owned()),
            anyway,
            issued: image.read_at.timestamp().as_second(),
        };
        Ok(asked(&image, &rules, offer, self.vault()))
    }

    /// What there is to read about a time that was chosen from a list or typed before.
    ///
    /// # Errors
    /// [`BookingError::Tampered`] for anything that is not an offer of ours, [`BookingError::NotFound`],
    /// [`BookingError::DeskClosed`], [`BookingError::Store`].
    pub async fn asked_time(&self, token: &str, actor: &Actor) -> Result<AskedTime, BookingError> {
        let offer = self.read_offer(token, actor)?;
        let image = self.image(&offer.desk).await?;
        let rules = image.service(&**self.desks(), &offer.service)?;
        Ok(asked(&image, &rules, offer, self.vault()))
    }

    /// The times to which the people of the desk can move a booking in the seven days from `from`, at its own desk or at
    /// another that gives the same service: with each worker, its length kept.
    ///
    /// # Errors
    /// As [`Agenda::week`].
    pub async fn week_elsewhere(&self, booking: &BookingView, desk: &str, from: Date) -> Result<Week, BookingError> {
        let image = self.image(desk).await?;
        let from = from.max(image.local(image.read_at.timestamp()).date());
        let rules = kept_length(image.service(&**self.desks(), &booking.service)?, Some(booking));
        let id = booking.id.to_string();
        let moving = Some(id.as_str()).filter(|id| image.calendar.knows(id));
        week::compute(&image, self.vault(), &rules, from, Audience::Staff, moving)
    }
}

/// The length a booking was made with stays its own.
fn kept_length(mut rules: ServiceRules, moving: Option<&BookingView>) -> ServiceRules {
    if let Some(booking) = moving {
        let seconds = booking.ends.timestamp().as_second() - booking.starts.timestamp().as_second();
        rules.minutes = Minutes::try_from(seconds / 60).unwrap_or(rules.minutes);
    }
    rules
}

fn ask(image: &Image, rules: &ServiceRules, moving: Option<&BookingView>) -> Query {
    let now = image.read_at.timestamp();
    Query {
        now,
        audience: Audience::Staff,
        from: now,
        to: now,
        service: rules.wanted(&image.rules.notice),
        moving: moving.map(|booking| slots::Id::from(booking.id.to_string())).filter(|id| image.calendar.knows(id)),
    }
}

fn asked(image: &Image, rules: &ServiceRules, offer: Offer, vault: &vault::Vault) -> AskedTime {
    let (now, notice) = (image.local(image.read_at.timestamp()), &image.rules.notice);
    let starts = image.local(offer.start);
    let mut doubts = Vec::new();
    if offer.anyway {
        doubts.push(Doubt::Outside);
        if holidays::national(starts.date()).is_some() {
            doubts.push(Doubt::Holiday);
        }
    }
    if now.checked_add(notice.min).is_ok_and(|soonest| starts < soonest) {
        doubts.push(Doubt::UnderNotice);
    }
    if notice.max.is_some_and(|max| now.checked_add(max).is_ok_and(|latest| starts > latest)) {
        doubts.push(Doubt::BeyondNotice);
    }
    let length = jiff::SignedDuration::from_mins(i64::from(rules.minutes));
    AskedTime {
        token: offer.token(vault),
        ends: image.local(offer.start.checked_add(length).unwrap_or(offer.start)),
        desk: offer.desk,
        service: offer.service,
        worker: offer.worker,
        starts,
        doubts,
    }
}
