// SPDX-License-Identifier: EUPL-1.2
//! Workers' time at a glance: when each receives, what is free of it, when they are away. For the people of the desk,
//! who look at a day or a week whole, whatever the service.

use super::calendar::{Calendar, Id};
use super::free::{Interval, Patience, away, cut, opening, united};
use super::query::SearchError;
use super::wall::WallClock;
use jiff::Timestamp;

/// From one instant to another, the end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stretch {
    /// When it begins.
    pub from: Timestamp,
    /// When it is over.
    pub to: Timestamp,
}

/// One worker's time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Who.
    pub worker: Id,
    /// When a window lets them receive, absent or not.
    pub open: Vec<Stretch>,
    /// What is still free of it from now on: neither taken, nor away, nor past.
    pub free: Vec<Stretch>,
    /// When they are away.
    pub away: Vec<Stretch>,
    /// What is taken, pauses not counted, with the name of the booking: also at desks other than this.
    pub taken: Vec<(Option<Id>, Stretch)>,
    /// What is kept for a booking beside what it has.
    pub kept: Vec<Stretch>,
}

/// Every worker's time in the windows that touch `from..to`, in the order of their names.
///
/// # Errors
/// [`SearchError::TooMuchWork`] when windows and absences come round too often.
pub fn glance(calendar: &Calendar, now: Timestamp, from: Timestamp, to: Timestamp) -> Result<Vec<Glance>, SearchError> {
    let (first, last, now) = (from.as_second(), to.as_second(), now.as_second());
    let clock = WallClock::new(&calendar.zone, first, last);
    let mut patience = Patience::new();
    let mut glances = Vec::with_capacity(calendar.workers.len());
    for worker in &calendar.workers {
        // A window that begins when the stretch ends does not touch it.
        let open = opening(calendar, &clock, worker, None, first, last - 1, &mut patience)?;
        let open = united(open.into_iter().map(|interval| (interval.begin, interval.end)).collect());
        let mut gone = Vec::new();
        for absence in &worker.absences {
            away(&clock, absence, first, last, &mut patience, &mut gone)?;
        }
        let gone = united(gone);
        let bookings = || worker.bookings.iter().filter(|booking| booking.from < last && booking.until > first);
        let mut busy: Vec<(i64, i64)> = bookings().map(|booking| (booking.from, booking.until)).collect();
        busy.extend(&gone);
        busy.push((i64::MIN, now));
        let busy = united(busy);
        let mut free = Vec::new();
        for (begin, end) in &open {
            cut(Interval { begin: *begin, end: *end, place: 0 }, &busy, &mut free);
        }
        glances.push(Glance {
            worker: worker.id.clone(),
            open: open.into_iter().filter_map(stretch).collect(),
            free: free.into_iter().filter_map(|interval| stretch((interval.begin, interval.end))).collect(),
            away: gone.into_iter().filter_map(stretch).collect(),
            taken: bookings()
                .filter(|booking| !booking.kept)
                .filter_map(|booking| Some((booking.id.clone(), stretch((booking.from, booking.ends))?)))
                .collect(),
            kept: bookings()
                .filter(|booking| booking.kept)
                .filter_map(|booking| stretch((booking.from, booking.ends)))
                .collect(),
        });
    }
    Ok(glances)
}

fn stretch((from, to): (i64, i64)) -> Option<Stretch> {
    Some(Stretch { from: Timestamp::from_second(from).ok()?, to: Timestamp::from_second(to).ok()? })
}
