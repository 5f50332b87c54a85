// SPDX-License-Identifier: EUPL-1.2
//! What a person is shown: the free times of a week, how full a month is, the first free time.

use crate::{
    BookingError,
    holidays::{self, Holiday},
    image::Image,
    offer::Offer,
    rules::ServiceRules,
    slots::{self, Audience, Query, Slot},
};
use jiff::{Timestamp, ToSpan, Zoned, civil::Date};
use std::sync::Arc;
use vault::Vault;

/// Seven days of free times.
#[derive(Debug, Clone)]
pub struct Week {
    /// The desk.
    pub desk: String,
    /// The service.
    pub service: String,
    /// The seven days, in order.
    pub days: Vec<Day>,
    /// The first free time after them.
    pub next: Option<Zoned>,
}

/// A day of free times.
#[derive(Debug, Clone)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// The national holiday it is, if any: says why a day is empty.
    pub holiday: Option<Holiday>,
    /// Free times, by start, place and worker.
    pub slots: Vec<Offered>,
}

/// A free time that may be chosen.
#[derive(Debug, Clone)]
pub struct Offered {
    /// When it begins, in the territory's zone.
    pub starts: Zoned,
    /// When it ends.
    pub ends: Zoned,
    /// Where; [`crate::NOWHERE`] when nobody goes there.
    pub place: Arc<str>,
    /// With whom; for staff alone.
    pub worker: Option<Arc<str>>,
    /// What to bring back to [`crate::Agenda::confirm`].
    pub token: String,
}

/// How many times are free on each day of a month.
#[derive(Debug, Clone)]
pub struct Month {
    /// Every day of the month.
    pub days: Vec<(Date, usize)>,
    /// The first free time after the month.
    pub next: Option<Zoned>,
}

/// A question about a stretch of days, whole in the territory's zone.
pub(crate) fn query(
    image: &Image,
    service: &ServiceRules,
    audience: Audience,
    (from, to): (Date, Date),
) -> Result<Query, BookingError> {
    let instant = |day: Date| {
        day.to_zoned(image.calendar.zone().clone()).map(|at| at.timestamp()).map_err(|_| BookingError::TooFar)
    };
    Ok(Query {
        now: image.read_at.timestamp(),
        audience,
        from: instant(from)?,
        to: instant(to)?,
        service: service.wanted(&image.rules.notice),
        moving: None,
    })
}

/// The week that begins on this day. The time of the booking that is `moving` counts as free, and its length is kept.
pub(crate) fn compute(
    image: &Image,
    vault: &Vault,
    service: &ServiceRules,
    from: Date,
    audience: Audience,
    moving: Option<&str>,
) -> Result<Week, BookingError> {
    let to = from.checked_add(7.days()).map_err(|_| BookingError::TooFar)?;
    let mut query = query(image, service, audience, (from, to))?;
    query.moving = moving.map(Arc::from);
    let found = slots::search(&query, &image.calendar)?;
    let mut days: Vec<Day> = from
        .series(1.day())
        .take(7)
        .map(|date| Day { date, holiday: holidays::national(date), slots: Vec::new() })
        .collect();
    for slot in found.slots {
        let offered = offer(image, vault, service, audience, slot);
        let date = offered.starts.date();
        if let Some(day) = days.iter_mut().find(|day| day.date == date) {
            day.slots.push(offered);
        }
    }
    Ok(Week {
        desk: image.rules.id.clone(),
        service: service.id.clone(),
        days,
        next: found.next.map(|at| image.local(at)),
    })
}

fn offer(image: &Image, vault: &Vault, service: &ServiceRules, audience: Audience, slot: Slot) -> Offered {
    let offer = Offer {
        desk: image.rules.id.clone(),
        service: service.id.clone(),
        place: slot.place.to_string(),
        start: slot.start,
        audience,
        worker: slot.worker.as_ref().map(ToString::to_string),
        anyway: false,
        issued: image.read_at.timestamp().as_second(),
    };
    Offered {
        starts: image.local(slot.start),
        ends: image.local(slot.end),
        token: offer.token(vault),
        place: slot.place,
        worker: slot.worker,
    }
}

/// The month in which this day lies.
pub(crate) fn month(
    image: &Image,
    service: &ServiceRules,
    day: Date,
    audience: Audience,
) -> Result<Month, BookingError> {
    let first = day.first_of_month();
    let after = day.last_of_month().tomorrow().map_err(|_| BookingError::TooFar)?;
    let found = slots::search(&query(image, service, audience, (first, after))?, &image.calendar)?;
    let mut days: Vec<(Date, usize)> =
        first.series(1.day()).take_while(|day| *day < after).map(|day| (day, 0)).collect();
    for slot in &found.slots {
        let date = image.local(slot.start).date();
        if let Some((_, free)) = days.iter_mut().find(|(day, _)| *day == date) {
            *free += 1;
        }
    }
    Ok(Month { days, next: found.next.map(|at| image.local(at)) })
}

/// The first free time from an instant on.
pub(crate) fn next_after(
    image: &Image,
    service: &ServiceRules,
    after: Timestamp,
    audience: Audience,
) -> Result<Option<Timestamp>, BookingError> {
    let now = image.read_at.timestamp();
    let from = after.max(now);
    let wanted = service.wanted(&image.rules.notice);
    let query = Query { now, audience, from, to: from, service: wanted, moving: None };
    Ok(slots::next(&query, &image.calendar)?)
}
