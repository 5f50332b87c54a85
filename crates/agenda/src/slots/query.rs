// SPDX-License-Identifier: EUPL-1.2
//! A question to the calendar, and its answer.

use super::calendar::{Calendar, Id, Minutes};
use jiff::{Span, Timestamp, ToSpan};

/// Who asks. Notice binds the public; nobody sees the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Families, and those who book for them from outside: one row per start and place, no worker named.
    Public,
    /// People of the desk: one row per start, place and worker, no notice.
    Staff,
}

/// How early and how late the public may book, from now. Days and longer are days of the calendar, hours and shorter
/// elapsed time; both bounds are allowed themselves.
#[derive(Debug, Clone, Default)]
pub struct Notice {
    /// No start sooner than this.
    pub min: Span,
    /// No start later than this; `None` for no limit.
    pub max: Option<Span>,
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Service {
    /// Its name, as windows list it.
    pub id: Id,
    /// How long a meeting lasts.
    pub minutes: Minutes,
    /// How long its worker stays busy afterwards.
    pub pause_after: Minutes,
    /// How many workers it takes at once, at least one.
    pub workers: usize,
    /// Limits for the public.
    pub notice: Notice,
}

/// A search.
#[derive(Debug, Clone)]
pub struct Query {
    /// The present.
    pub now: Timestamp,
    /// Who asks.
    pub audience: Audience,
    /// No slot begins before this.
    pub from: Timestamp,
    /// No slot ends after this.
    pub to: Timestamp,
    /// What for.
    pub service: Service,
    /// A booking about to be moved: its own time counts as free, and its length is kept in place of the service's.
    pub moving: Option<Id>,
}

/// A free time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// When it begins.
    pub start: Timestamp,
    /// When it ends, pause not counted.
    pub end: Timestamp,
    /// Where.
    pub place: Id,
    /// With whom; `None` for the public.
    pub worker: Option<Id>,
}

/// What a search finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Sorted by start, place, worker; no two alike.
    pub slots: Vec<Slot>,
    /// The first start from the end of what was asked on.
    pub next: Option<Timestamp>,
}

/// Why a search has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SearchError {
    /// The booking to be moved is not there.
    #[error("no booking has this id; use the id of one of the bookings, or null")]
    UnknownMoving,
    /// The same booking stands under several workers with different lengths.
    #[error("this booking has different lengths under different workers; give it the same from and to")]
    UnclearMoving,
    /// More slots than anyone can look at.
    #[error("there would be more than {0} free times; ask for fewer days")]
    TooManySlots(usize),
    /// More windows and absences come round in these days than one search may read.
    #[error("windows and absences come round more than {0} times in these days; ask for fewer days")]
    TooMuchWork(usize),
}

/// A query worked out: seconds since 1970, and lengths in seconds.
pub(super) struct Ask<'a> {
    pub(super) service: &'a str,
    pub(super) length: i64,
    pub(super) pause: i64,
    pub(super) need: usize,
    pub(super) audience: Audience,
    pub(super) moving: Option<&'a str>,
    pub(super) now: i64,
    /// The soonest start allowed to this audience.
    pub(super) soonest: i64,
    /// The latest start allowed to this audience.
    pub(super) latest: i64,
    /// What was asked for: the soonest start and the latest end.
    pub(super) from: i64,
    pub(super) to: i64,
}

impl<'a> Ask<'a> {
    pub(super) fn new(query: &'a Query, calendar: &Calendar) -> Result<Ask<'a>, SearchError> {
        let length = match &query.moving {
            Some(id) => kept_length(id, calendar)?,
            None => i64::from(query.service.minutes) * 60,
        };
        let now = round_up(query.now);
        let (soonest, latest) = match query.audience {
            Audience::Staff => (now, i64::MAX),
            Audience::Public => {
                let notice = &query.service.notice;
                let soonest = after(query.now, notice.min, calendar).map_or(i64::MAX, round_up);
                let latest = notice
                    .max
                    .map_or(i64::MAX, |max| after(query.now, max, calendar).map_or(i64::MAX, |at| at.as_second()));
                (soonest.max(now), latest)
            }
        };
        Ok(Ask {
            service: &query.service.id,
            length: length.max(1),
            pause: i64::from(query.service.pause_after) * 60,
            need: query.service.workers.max(1),
            audience: query.audience,
            moving: query.moving.as_deref(),
            now,
            soonest,
            latest,
            from: round_up(query.from),
            to: query.to.as_second(),
        })
    }

    /// The last start at which the search for the next free time stops looking: the public's latest start where there is
    /// one, else a year on; never more than [`FARTHEST_YEARS`].
    pub(super) fn horizon(&self, query: &Query, calendar: &Calendar) -> i64 {
        let base = query.to.max(query.now);
        let end_of_time = Timestamp::MAX.as_second();
        let on = |years: i64| after(base, years.years(), calendar).map_or(end_of_time, |at| at.as_second());
        if self.latest == i64::MAX { on(1) } else { self.latest.min(on(FARTHEST_YEARS)) }
    }
}

/// However far ahead the public may book, the search for the next free time looks no farther than this.
const FARTHEST_YEARS: i64 = 5;

/// The instant a span after another on the calendar of this zone; `None` past the end of time.
fn after(from: Timestamp, span: Span, calendar: &Calendar) -> Option<Timestamp> {
    from.to_zoned(calendar.zone.clone()).checked_add(span).ok().map(|at| at.timestamp())
}

/// Whole seconds, a fraction counting as the next one. Ends need no such care: starts are whole minutes, so that
/// dropping the fraction of an end excludes nothing.
fn round_up(at: Timestamp) -> i64 {
    at.as_second() + i64::from(at.subsec_nanosecond() > 0)
}

fn kept_length(id: &str, calendar: &Calendar) -> Result<i64, SearchError> {
    let mut lengths = calendar
        .workers
        .iter()
        .flat_map(|worker| &worker.lengths)
        .filter(|(booking, _)| &**booking == id)
        .map(|(_, length)| *length);
    let first = lengths.next().ok_or(SearchError::UnknownMoving)?;
    if lengths.any(|length| length != first) { Err(SearchError::UnclearMoving) } else { Ok(first) }
}
