// SPDX-License-Identifier: EUPL-1.2
//! Can this start still be booked? Asked when a person confirms a time that was listed a while ago.
//!
//! A listed time stays good while its window, the notice and the busy ranges allow it, even if the grid has moved
//! since: another booking may have begun a new interval, and the person who reads the list cannot know.

use super::calendar::{Calendar, Id, QUANTUM};
use super::free::{FreeTime, Patience, away};
use super::query::{Ask, Audience, Query, SearchError};
use super::search::Reach;
use super::wall::WallClock;
use jiff::Timestamp;

/// Why a start cannot be booked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotBookable {
    /// It is not a multiple of five minutes: no list ever offered it.
    #[error("times are multiples of five minutes")]
    OffClock,
    /// It has begun already.
    #[error("this time has passed")]
    Past,
    /// Nearer than the notice the desk asks of the public.
    #[error("this time is too near to be booked")]
    TooSoon,
    /// Farther than the desk lets the public book.
    #[error("this time is too far ahead to be booked")]
    TooFar,
    /// No window holds it, or not those of as many workers as needed, or the place is shut.
    #[error("nobody receives at this time")]
    Closed,
    /// A window holds it, but the time is busy.
    #[error("this time has just been taken")]
    Taken,
    /// Whoever would receive is away.
    #[error("nobody who could receive is there")]
    Away,
    /// The question itself cannot be answered.
    #[error(transparent)]
    Search(#[from] SearchError),
}

/// The workers who can take a meeting that begins at `start` in `place`: at least as many as the service needs, sorted
/// by id. `query.from` and `query.to` are not looked at.
///
/// # Errors
/// [`NotBookable`] says why not.
pub fn check(query: &Query, calendar: &Calendar, start: Timestamp, place: &str) -> Result<Vec<Id>, NotBookable> {
    let ask = Ask::new(query, calendar)?;
    let second = start.as_second();
    if second % (i64::from(QUANTUM) * 60) != 0 || start.subsec_nanosecond() != 0 {
        return Err(NotBookable::OffClock);
    }
    if second < ask.now {
        return Err(NotBookable::Past);
    }
    if ask.audience == Audience::Public {
        if second < ask.soonest {
            return Err(NotBookable::TooSoon);
        }
        if second > ask.latest {
            return Err(NotBookable::TooFar);
        }
    }
    let place = calendar.places.binary_search_by(|known| (*known.id).cmp(place)).map_err(|_| NotBookable::Closed)?;
    let clock = WallClock::new(&calendar.zone, second, second + ask.length);
    let mut patience = Patience::new();
    let mut free = Vec::new();
    let mut open = 0;
    for worker in &calendar.workers {
        let time = FreeTime::read(calendar, &clock, worker, &ask, second, second + ask.length, &mut patience)?;
        let reach = Reach::new(time);
        if reach.holds(second, place, &ask) {
            free.push(worker.id.clone());
        }
        if reach.opens(second, place, &ask) {
            open += 1;
        }
    }
    if free.len() >= ask.need {
        Ok(free)
    } else if open >= ask.need {
        Err(NotBookable::Taken)
    } else {
        Err(NotBookable::Closed)
    }
}

/// The workers who have nothing else at this time, whatever their windows say: for the people of the desk, who may receive
/// outside the usual hours when they have read that it is so. Sorted by id; `query.from` and `query.to` are not looked at.
///
/// # Errors
/// [`NotBookable::OffClock`], [`NotBookable::Past`]; [`NotBookable::Taken`] and [`NotBookable::Away`] when too few are left.
pub fn idle(query: &Query, calendar: &Calendar, start: Timestamp) -> Result<Vec<Id>, NotBookable> {
    let ask = Ask::new(query, calendar)?;
    let second = start.as_second();
    if second % (i64::from(QUANTUM) * 60) != 0 || start.subsec_nanosecond() != 0 {
        return Err(NotBookable::OffClock);
    }
    if second < ask.now {
        return Err(NotBookable::Past);
    }
    let (end, until) = (second + ask.length, second + ask.length + ask.pause);
    let clock = WallClock::new(&calendar.zone, second, end);
    let mut patience = Patience::new();
    let (mut idle, mut gone) = (Vec::new(), 0);
    for worker in &calendar.workers {
        let mut absent = Vec::new();
        for absence in &worker.absences {
            away(&clock, absence, second, end, &mut patience, &mut absent)?;
        }
        let others = worker.bookings.iter().filter(|held| ask.moving.is_none() || held.id.as_deref() != ask.moving);
        let busy = others.into_iter().any(|held| held.from < until && held.until > second);
        match (absent.is_empty(), busy) {
            (false, _) => gone += 1,
            (true, false) => idle.push(worker.id.clone()),
            (true, true) => {}
        }
    }
    if idle.len() >= ask.need {
        Ok(idle)
    } else if idle.len() + gone >= ask.need {
        Err(NotBookable::Away)
    } else {
        Err(NotBookable::Taken)
    }
}
