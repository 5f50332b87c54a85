// SPDX-License-Identifier: EUPL-1.2
//! What is known of a set of workers and places: the calendar that searches read.

use crate::holidays;
use crate::recurrence::Dates;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::sync::Arc;

/// The name by which the caller knows a place, worker, window, service or booking. Results are sorted by it.
pub type Id = Arc<str>;
/// A number of minutes.
pub type Minutes = u32;
/// Calendar times are multiples of this: five minutes, the quantum in which time is occupied.
pub const QUANTUM: Minutes = 5;
/// Minutes on the clock from one midnight to the next.
pub const MINUTES_A_DAY: Minutes = 24 * 60;

/// Whether a place works on national holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnHolidays {
    /// It closes, as most do.
    Closed,
    /// It opens all the same. This never opens a day of `closed`.
    Open,
}

/// Where people are received.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its name for the caller.
    pub id: Id,
    /// Days on which it is shut, the patron saint's among them.
    pub closed: Vec<Date>,
    /// What it does on national holidays.
    pub holidays: OnHolidays,
}

/// Someone who receives, with all that fills their time in every place and for every body.
#[derive(Debug, Clone)]
pub struct Worker {
    /// Their name for the caller.
    pub id: Id,
    /// When they receive.
    pub windows: Vec<Window>,
    /// When they are away.
    pub absences: Vec<Absence>,
    /// What is already taken.
    pub bookings: Vec<Booking>,
}

/// Opening hours of one day on the wall clock, in minutes from midnight, the end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    from: Minutes,
    to: Minutes,
}

impl Hours {
    /// Hours from `from` to `to`; `None` unless `from < to <= 24:00`.
    #[must_use]
    pub fn new(from: Minutes, to: Minutes) -> Option<Hours> {
        (from < to && to <= MINUTES_A_DAY).then_some(Hours { from, to })
    }
}

/// Which services a window is for.
#[derive(Debug, Clone)]
pub enum Offered {
    /// Every service.
    All,
    /// These alone.
    Only(Vec<Id>),
}

/// Other hours on one day of a window, in place of its usual ones or on a day of its own.
#[derive(Debug, Clone, Copy)]
pub struct Instead {
    /// The day.
    pub date: Date,
    /// Its hours.
    pub hours: Hours,
}

/// Opening hours that happen once or repeat.
#[derive(Debug, Clone)]
pub struct Window {
    /// Its name for the caller.
    pub id: Id,
    /// The days it opens.
    pub dates: Dates,
    /// Its usual hours.
    pub hours: Hours,
    /// Where.
    pub place: Id,
    /// What for.
    pub services: Offered,
    /// Days dropped.
    pub except: Vec<Date>,
    /// Days with other hours. A day both here and in `except` has these hours: dropping the usual ones and
    /// writing new ones is one way to move them.
    pub instead: Vec<Instead>,
}

/// Time away, once or again and again.
#[derive(Debug, Clone)]
pub enum Absence {
    /// From one instant to another, the end excluded.
    Once {
        /// When it begins.
        from: Timestamp,
        /// When it is over.
        to: Timestamp,
    },
    /// On the wall clock of each of these days; `to` may lie on a later day.
    Repeating {
        /// The days on which it begins.
        dates: Dates,
        /// Minutes from that day's midnight.
        from: Minutes,
        /// Minutes from that same midnight, end excluded.
        to: Minutes,
    },
}

/// Where a booking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// To come.
    Booked,
    /// It took place.
    Seen,
    /// Nobody came.
    NoShow,
    /// Called off by the person.
    CancelledByPerson,
    /// Called off by the desk.
    CancelledByService,
}

impl Status {
    /// Whether the time is taken.
    #[must_use]
    pub fn occupies(self) -> bool {
        match self {
            Status::Booked | Status::Seen | Status::NoShow => true,
            Status::CancelledByPerson | Status::CancelledByService => false,
        }
    }
}

/// Time given to somebody. A booking with several workers stands under each of them with the same id.
#[derive(Debug, Clone)]
pub struct Booking {
    /// Its name for the caller, if it may be moved.
    pub id: Option<Id>,
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
    /// How long the worker stays busy after it.
    pub pause_after: Minutes,
    /// Where it stands.
    pub status: Status,
    /// Time kept for it beside what it has, until somebody says whether they come then instead.
    pub kept: bool,
}

/// Why a calendar cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// Two places with one name.
    #[error("two places are called {0}; give each its own id")]
    DuplicatePlace(Id),
    /// Two workers with one name.
    #[error("two workers are called {0}; give each its own id")]
    DuplicateWorker(Id),
    /// A window in a place that is not in the list.
    #[error("a window of worker {worker} is at {place}, which is not among the places; add it there")]
    UnknownPlace {
        /// Whose window.
        worker: Id,
        /// The place it names.
        place: Id,
    },
}

/// Workers and places, checked and laid out for searching. Immutable: make a new one when something changes.
#[derive(Debug, Clone)]
pub struct Calendar {
    pub(super) zone: TimeZone,
    /// Sorted by id, so that an index sorts as its id does.
    pub(super) places: Vec<Place>,
    /// Sorted by id.
    pub(super) workers: Vec<Diary>,
}

/// A worker as searches read them.
#[derive(Debug, Clone)]
pub(super) struct Diary {
    pub(super) id: Id,
    /// Each with the index of its place.
    pub(super) windows: Vec<(Window, usize)>,
    pub(super) absences: Vec<Absence>,
    /// Those that occupy, sorted by beginning.
    pub(super) bookings: Vec<Taken>,
    /// The longest of them in seconds, pause included: how far back an overlap can begin.
    pub(super) longest: i64,
    /// Every booking that has a name, cancelled ones included, with its length in seconds.
    pub(super) lengths: Vec<(Id, i64)>,
}

/// A booking that occupies, in seconds since 1970.
#[derive(Debug, Clone)]
pub(super) struct Taken {
    pub(super) id: Option<Id>,
    pub(super) from: i64,
    /// Its pause not counted.
    pub(super) ends: i64,
    /// Its pause included.
    pub(super) until: i64,
    pub(super) kept: bool,
}

impl Calendar {
    /// Checks and lays out. `zone` is the one in which all wall-clock times are meant.
    ///
    /// # Errors
    /// [`CalendarError`] for repeated ids and windows at unknown places.
    pub fn new(zone: TimeZone, mut places: Vec<Place>, workers: Vec<Worker>) -> Result<Calendar, CalendarError> {
        for place in &mut places {
            place.closed.sort_unstable();
        }
        places.sort_by(|a, b| a.id.cmp(&b.id));
        if let Some(pair) = places.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(CalendarError::DuplicatePlace(pair[0].id.clone()));
        }
        let indexes: HashMap<Id, usize> =
            places.iter().enumerate().map(|(index, place)| (place.id.clone(), index)).collect();
        let mut diaries =
            workers.into_iter().map(|worker| Diary::new(worker, &indexes)).collect::<Result<Vec<_>, _>>()?;
        diaries.sort_by(|a, b| a.id.cmp(&b.id));
        if let Some(pair) = diaries.windows(2).find(|pair| pair[0].id == pair[1].id) {
            return Err(CalendarError::DuplicateWorker(pair[0].id.clone()));
        }
        Ok(Calendar { zone, places, workers: diaries })
    }

    /// The zone of its wall-clock times.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The places where this worker sits, each once, sorted.
    #[must_use]
    pub fn places_of(&self, worker: &str) -> Vec<Id> {
        let windows = self.workers.iter().filter(|diary| &*diary.id == worker).flat_map(|diary| &diary.windows);
        let indexes: std::collections::BTreeSet<usize> = windows.map(|(_, place)| *place).collect();
        indexes.into_iter().filter_map(|index| self.places.get(index)).map(|place| place.id.clone()).collect()
    }

    /// The same calendar with one worker alone.
    #[must_use]
    pub fn only(&self, worker: &str) -> Calendar {
        let workers = self.workers.iter().filter(|diary| &*diary.id == worker).cloned().collect();
        Calendar { zone: self.zone.clone(), places: self.places.clone(), workers }
    }

    /// Whether one of these workers knows a booking by this name.
    #[must_use]
    pub fn knows(&self, booking: &str) -> bool {
        self.workers.iter().flat_map(|worker| &worker.lengths).any(|(id, _)| &**id == booking)
    }

    /// Whether nobody is received at this place on this day.
    pub(super) fn shut(&self, place: usize, day: Date) -> bool {
        let Some(place) = self.places.get(place) else { return true };
        place.closed.binary_search(&day).is_ok()
            || (place.holidays == OnHolidays::Closed && holidays::national(day).is_some())
    }
}

impl Diary {
    fn new(worker: Worker, places: &HashMap<Id, usize>) -> Result<Diary, CalendarError> {
        let Worker { id, windows, absences, bookings } = worker;
        let windows = windows
            .into_iter()
            .map(|mut window| {
                window.except.sort_unstable();
                window.instead.sort_by_key(|instead| instead.date);
                match places.get(&window.place) {
                    Some(place) => Ok((window, *place)),
                    None => Err(CalendarError::UnknownPlace { worker: id.clone(), place: window.place }),
                }
            })
            .collect::<Result<Vec<_>, _>>()?;
        let mut lengths = Vec::new();
        let mut taken = Vec::new();
        for booking in bookings {
            let (from, to) = (booking.from.as_second(), booking.to.as_second());
            if let Some(id) = &booking.id {
                lengths.push((id.clone(), to - from));
            }
            if booking.status.occupies() && from < to {
                let until = to + i64::from(booking.pause_after) * 60;
                taken.push(Taken { id: booking.id, from, ends: to, until, kept: booking.kept });
            }
        }
        taken.sort_by_key(|booking| booking.from);
        let longest = taken.iter().map(|booking| booking.until - booking.from).max().unwrap_or(0);
        Ok(Diary { id, windows, absences, bookings: taken, longest, lengths })
    }
}

impl Window {
    /// The usual hours of a day that is neither dropped nor changed.
    pub(super) fn usual(&self, day: Date) -> Option<Hours> {
        let dropped = self.except.binary_search(&day).is_ok()
            || self.instead.binary_search_by_key(&day, |instead| instead.date).is_ok();
        (!dropped).then_some(self.hours)
    }

    /// The changed days from `from` to `to`.
    pub(super) fn changed(&self, from: Date, to: Date) -> &[Instead] {
        let start = self.instead.partition_point(|instead| instead.date < from);
        let end = self.instead.partition_point(|instead| instead.date <= to);
        self.instead.get(start..end).unwrap_or(&[])
    }

    pub(super) fn offers(&self, service: &str) -> bool {
        match &self.services {
            Offered::All => true,
            Offered::Only(services) => services.iter().any(|offered| &**offered == service),
        }
    }
}

impl Hours {
    pub(super) fn bounds(self) -> (Minutes, Minutes) {
        (self.from, self.to)
    }
}
