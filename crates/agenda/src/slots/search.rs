// SPDX-License-Identifier: EUPL-1.2
//! The sweep: from free intervals to starts on the grid.
//!
//! The grid hangs on each free interval's beginning, never on now nor on what was asked: a start that is shown stays
//! where it is until it is taken or too near. Starts too early are dropped, not shifted.

use super::calendar::Calendar;
use super::free::{FreeTime, Interval, Patience};
use super::query::{Ask, Audience, Found, Query, SearchError, Slot};
use super::wall::WallClock;
use jiff::Timestamp;

/// How many free times one answer may hold.
const MOST_SLOTS: usize = 200_000;
/// How many starts may be looked at to make it: overlapping windows give the same start again and again.
const MOST_STARTS: usize = 2_000_000;
/// The search for the next free time looks first at a week, then at stretches each twice as long.
const FIRST_STRETCH: i64 = 7 * 86_400;

/// The free times a query asks for, and the next one after them.
///
/// # Errors
/// [`SearchError`] when the booking to be moved is unknown or the answer would be too large.
pub fn search(query: &Query, calendar: &Calendar) -> Result<Found, SearchError> {
    Ok(Found { slots: slots(query, calendar)?, next: next(query, calendar)? })
}

/// The free times alone: each lies wholly within what is asked and within one free interval.
///
/// # Errors
/// As [`search`].
pub fn slots(query: &Query, calendar: &Calendar) -> Result<Vec<Slot>, SearchError> {
    let ask = Ask::new(query, calendar)?;
    let stretch = Stretch {
        first: ask.from.max(ask.soonest),
        last: ask.to.saturating_sub(ask.length).min(ask.latest),
        want: Want::All,
    };
    let mut rows = sweep(calendar, &ask, &stretch, &mut Patience::new())?;
    rows.sort_unstable();
    rows.dedup();
    if rows.len() > MOST_SLOTS {
        return Err(SearchError::TooManySlots(MOST_SLOTS));
    }
    Ok(rows.into_iter().filter_map(|row| row.slot(calendar, &ask)).collect())
}

/// The first start from the end of what is asked on: up to the public's latest one, or within a year.
///
/// # Errors
/// As [`search`].
pub fn next(query: &Query, calendar: &Calendar) -> Result<Option<Timestamp>, SearchError> {
    let ask = Ask::new(query, calendar)?;
    let horizon = ask.horizon(query, calendar);
    let mut patience = Patience::new();
    let mut first = round_to_asked_end(query).max(ask.soonest);
    let mut length = FIRST_STRETCH;
    while first <= horizon {
        let last = horizon.min(first.saturating_add(length - 1));
        let rows = sweep(calendar, &ask, &Stretch { first, last, want: Want::Soonest }, &mut patience)?;
        if let Some(row) = rows.into_iter().min() {
            return Ok(Timestamp::from_second(row.start).ok());
        }
        first = last.saturating_add(1);
        length *= 2;
    }
    Ok(None)
}

fn round_to_asked_end(query: &Query) -> i64 {
    query.to.as_second() + i64::from(query.to.subsec_nanosecond() > 0)
}

/// Starts from `first` to `last`, both allowed, in seconds since 1970.
struct Stretch {
    first: i64,
    last: i64,
    want: Want,
}

/// What is done with the starts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    /// Every one.
    All,
    /// The soonest: one of each interval will do.
    Soonest,
}

/// A row of the answer by indexes, which sort as the ids do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    start: i64,
    place: usize,
    /// `None` for the public.
    worker: Option<usize>,
}

impl Row {
    fn slot(self, calendar: &Calendar, ask: &Ask<'_>) -> Option<Slot> {
        let worker = match self.worker {
            Some(worker) => Some(calendar.workers.get(worker)?.id.clone()),
            None => None,
        };
        Some(Slot {
            start: Timestamp::from_second(self.start).ok()?,
            end: Timestamp::from_second(self.start + ask.length).ok()?,
            place: calendar.places.get(self.place)?.id.clone(),
            worker,
        })
    }
}

/// Rows in no order, possibly repeated.
fn sweep(
    calendar: &Calendar,
    ask: &Ask<'_>,
    stretch: &Stretch,
    patience: &mut Patience,
) -> Result<Vec<Row>, SearchError> {
    let mut rows = Vec::new();
    if stretch.first > stretch.last || ask.need > calendar.workers.len() {
        return Ok(rows);
    }
    let until = stretch.last.saturating_add(ask.length);
    let clock = WallClock::new(&calendar.zone, stretch.first, until);
    let mut times = Vec::new();
    for (index, worker) in calendar.workers.iter().enumerate() {
        let time = FreeTime::read(calendar, &clock, worker, ask, stretch.first, until, patience)?;
        let named = (ask.audience == Audience::Staff).then_some(index);
        for interval in &time.intervals {
            grid(*interval, &time, ask, stretch, |start| {
                rows.push(Row { start, place: interval.place, worker: named });
                if rows.len() > MOST_STARTS { Err(SearchError::TooManySlots(MOST_SLOTS)) } else { Ok(()) }
            })?;
        }
        if ask.need > 1 {
            times.push(Reach::new(time));
        }
    }
    if ask.need > 1 { Ok(together(rows, &times, ask)?) } else { Ok(rows) }
}

/// The starts of one free interval: its beginning, then steps of length and pause.
fn grid(
    interval: Interval,
    time: &FreeTime,
    ask: &Ask<'_>,
    stretch: &Stretch,
    mut each: impl FnMut(i64) -> Result<(), SearchError>,
) -> Result<(), SearchError> {
    let step = ask.length + ask.pause;
    let missed = (stretch.first - interval.begin).max(0);
    let mut start = interval.begin + (missed + step - 1) / step * step;
    while start + ask.length <= interval.end && start <= stretch.last {
        if !time.pause_fits(start + ask.length, ask.pause) {
            // Later starts of this interval end even nearer to that booking.
            break;
        }
        each(start)?;
        if stretch.want == Want::Soonest && ask.need == 1 {
            break;
        }
        start += step;
    }
    Ok(())
}

/// Keeps the starts at which as many workers as needed are free in the same place: a start on any worker's grid
/// counts. Staff see each worker who is free then.
fn together(mut rows: Vec<Row>, times: &[Reach], ask: &Ask<'_>) -> Result<Vec<Row>, SearchError> {
    for row in &mut rows {
        row.worker = None;
    }
    rows.sort_unstable();
    rows.dedup();
    let mut out = Vec::new();
    for row in rows {
        let free: Vec<usize> = times
            .iter()
            .enumerate()
            .filter(|(_, reach)| reach.holds(row.start, row.place, ask))
            .map(|(index, _)| index)
            .collect();
        if free.len() < ask.need {
            continue;
        }
        match ask.audience {
            Audience::Public => out.push(row),
            Audience::Staff => out.extend(free.into_iter().map(|worker| Row { worker: Some(worker), ..row })),
        }
        if out.len() > MOST_STARTS {
            return Err(SearchError::TooManySlots(MOST_SLOTS));
        }
    }
    Ok(out)
}

/// Answers quickly whether a meeting fits in one of a worker's free intervals, on or off the grid.
pub(super) struct Reach {
    time: FreeTime,
    /// By place, then beginning; the end is the farthest reached by any interval of that place begun so far.
    farthest: Vec<Interval>,
}

impl Reach {
    pub(super) fn new(time: FreeTime) -> Reach {
        let farthest = farthest(&time.intervals);
        Reach { time, farthest }
    }

    /// Whether the whole meeting fits in one free interval at this place, its pause meeting no booking.
    pub(super) fn holds(&self, start: i64, place: usize, ask: &Ask<'_>) -> bool {
        covers(&self.farthest, start, place, ask) && self.time.pause_fits(start + ask.length, ask.pause)
    }

    /// Whether a window would hold it if nothing were busy.
    pub(super) fn opens(&self, start: i64, place: usize, ask: &Ask<'_>) -> bool {
        covers(&farthest(&self.time.opening), start, place, ask)
    }
}

fn farthest(intervals: &[Interval]) -> Vec<Interval> {
    let mut out = intervals.to_vec();
    out.sort_unstable_by_key(|interval| (interval.place, interval.begin));
    let mut before: Option<Interval> = None;
    for interval in &mut out {
        if let Some(before) = before.filter(|before| before.place == interval.place) {
            interval.end = interval.end.max(before.end);
        }
        before = Some(*interval);
    }
    out
}

fn covers(farthest: &[Interval], start: i64, place: usize, ask: &Ask<'_>) -> bool {
    let after = farthest.partition_point(|interval| (interval.place, interval.begin) <= (place, start));
    after
        .checked_sub(1)
        .and_then(|at| farthest.get(at))
        .is_some_and(|interval| interval.place == place && start + ask.length <= interval.end)
}
