// SPDX-License-Identifier: EUPL-1.2
//! The free intervals of one worker: each window's hours minus what is busy. Windows never merge.

use super::calendar::{Absence, Calendar, Diary, MINUTES_A_DAY, Minutes};
use super::query::{Ask, SearchError};
use super::wall::WallClock;
use jiff::civil::Date;

/// How many occurrences of windows and absences one search may read. Fifty workers with ten weekly windows each
/// have 80,000 in three years.
const MOST_OCCURRENCES: usize = 5_000_000;

/// A stretch in which a worker receives at a place, in seconds since 1970, the end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Interval {
    pub(super) begin: i64,
    pub(super) end: i64,
    pub(super) place: usize,
}

/// What is left of the patience of one search.
pub(super) struct Patience(usize);

impl Patience {
    pub(super) fn new() -> Patience {
        Patience(MOST_OCCURRENCES)
    }

    fn spend(&mut self) -> Result<(), SearchError> {
        self.0 = self.0.checked_sub(1).ok_or(SearchError::TooMuchWork(MOST_OCCURRENCES))?;
        Ok(())
    }
}

/// A worker's time over a stretch.
pub(super) struct FreeTime {
    /// The hours of windows that touch the stretch, each whole, before anything busy is taken out; sorted.
    pub(super) opening: Vec<Interval>,
    /// What is free of them; sorted by beginning within each window.
    pub(super) intervals: Vec<Interval>,
    /// When bookings begin, sorted: a pause may meet none of them.
    bookings: Vec<i64>,
}

impl FreeTime {
    /// The time of `worker` in every window for the service that touches `from..=to`.
    pub(super) fn read(
        calendar: &Calendar,
        clock: &WallClock<'_>,
        worker: &Diary,
        ask: &Ask<'_>,
        from: i64,
        to: i64,
        patience: &mut Patience,
    ) -> Result<FreeTime, SearchError> {
        let opening = opening(calendar, clock, worker, Some(ask.service), from, to, patience)?;
        let mut time = FreeTime { opening, intervals: Vec::new(), bookings: Vec::new() };
        let Some(begin) = time.opening.iter().map(|interval| interval.begin).min() else { return Ok(time) };
        let end = time.opening.iter().map(|interval| interval.end).max().unwrap_or(begin) + ask.pause;
        let mut busy = Vec::new();
        // Bookings are sorted by beginning; none that starts earlier than the longest one ago reaches this stretch.
        let oldest = worker.bookings.partition_point(|booking| booking.from < begin - worker.longest);
        for booking in worker.bookings.iter().skip(oldest).take_while(|booking| booking.from < end) {
            if ask.moving.is_none() || booking.id.as_deref() != ask.moving {
                busy.push((booking.from, booking.until));
                time.bookings.push(booking.from);
            }
        }
        for absence in &worker.absences {
            away(clock, absence, begin, end, patience, &mut busy)?;
        }
        let busy = united(busy);
        for interval in &time.opening {
            cut(*interval, &busy, &mut time.intervals);
        }
        Ok(time)
    }

    /// Whether a pause of this length after `end` meets no booking. Touching one is not meeting it.
    pub(super) fn pause_fits(&self, end: i64, pause: i64) -> bool {
        let next = self.bookings.partition_point(|begin| *begin < end);
        self.bookings.get(next).is_none_or(|begin| end + pause <= *begin)
    }
}

/// The hours of all windows for this service, or for any, that touch `from..=to`, on days when their places are open.
pub(super) fn opening(
    calendar: &Calendar,
    clock: &WallClock<'_>,
    worker: &Diary,
    service: Option<&str>,
    from: i64,
    to: i64,
    patience: &mut Patience,
) -> Result<Vec<Interval>, SearchError> {
    // A day more at each end: a midnight that a change of the clock moves, a date line that a country crosses.
    let (Some(first), Some(last)) = (clock.day_near(from, -1), clock.day_near(to, 1)) else { return Ok(Vec::new()) };
    let mut out = Vec::new();
    for (window, place) in &worker.windows {
        if service.is_some_and(|service| !window.offers(service)) {
            continue;
        }
        let mut result = Ok(());
        let mut open = |day: Date, bounds: (Minutes, Minutes)| {
            if result.is_ok() {
                result = patience.spend();
            }
            if result.is_err() || calendar.shut(*place, day) {
                return;
            }
            let (Some(begin), Some(end)) = (clock.instant(day, bounds.0), clock.instant(day, bounds.1)) else { return };
            if begin < end && end > from && begin <= to {
                out.push(Interval { begin, end, place: *place });
            }
        };
        window.dates.between(first, last, |day| {
            if let Some(hours) = window.usual(day) {
                open(day, hours.bounds());
            }
        });
        for instead in window.changed(first, last) {
            open(instead.date, instead.hours.bounds());
        }
        result?;
    }
    out.sort_unstable();
    // Two windows with the very same hours and place offer nothing that one does not.
    out.dedup();
    Ok(out)
}

/// Adds what an absence takes of `begin..end`.
pub(super) fn away(
    clock: &WallClock<'_>,
    absence: &Absence,
    begin: i64,
    end: i64,
    patience: &mut Patience,
    busy: &mut Vec<(i64, i64)>,
) -> Result<(), SearchError> {
    match absence {
        Absence::Once { from, to } => {
            patience.spend()?;
            let (from, to) = (from.as_second(), to.as_second());
            if from < end && to > begin {
                busy.push((from, to));
            }
            Ok(())
        }
        Absence::Repeating { dates, from, to } => {
            let days_long = i64::from(*to / MINUTES_A_DAY);
            let (Some(first), Some(last)) = (clock.day_near(begin, -1 - days_long), clock.day_near(end, 1)) else {
                return Ok(());
            };
            let mut result = Ok(());
            dates.between(first, last, |day| {
                if result.is_ok() {
                    result = patience.spend();
                }
                if result.is_err() {
                    return;
                }
                if let (Some(from), Some(to)) = (clock.instant(day, *from), clock.instant(day, *to))
                    && from < to
                    && from < end
                    && to > begin
                {
                    busy.push((from, to));
                }
            });
            result
        }
    }
}

/// Busy ranges joined where they overlap or touch, in order.
pub(super) fn united(mut busy: Vec<(i64, i64)>) -> Vec<(i64, i64)> {
    busy.sort_unstable();
    let mut out: Vec<(i64, i64)> = Vec::with_capacity(busy.len());
    for (from, to) in busy {
        match out.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => out.push((from, to)),
        }
    }
    out
}

/// What the busy ranges leave of an interval.
pub(super) fn cut(interval: Interval, busy: &[(i64, i64)], into: &mut Vec<Interval>) {
    let mut begin = interval.begin;
    let start = busy.partition_point(|(_, to)| *to <= begin);
    for (from, to) in busy.iter().skip(start).take_while(|(from, _)| *from < interval.end) {
        if begin < *from {
            into.push(Interval { begin, end: *from, ..interval });
        }
        begin = begin.max(*to);
    }
    if begin < interval.end {
        into.push(Interval { begin, ..interval });
    }
}
