// SPDX-License-Identifier: EUPL-1.2
//! Somebody is away: where those whom they were to receive can go. One look at the calendar for all of them, in memory,
//! so that a whole day is proposed at once and no proposal takes another's time.

use super::calendar::{Calendar, Id, Minutes};
use super::check::check;
use super::query::{Audience, Notice, Query, SearchError, Service, Slot};
use super::search::slots;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, btree_map::Entry};

/// Somebody who is expected by a worker who will not be there.
#[derive(Debug, Clone)]
pub struct Expected {
    /// The booking, as the calendar knows it.
    pub booking: Id,
    /// For what.
    pub service: Id,
    /// Where.
    pub place: Id,
    /// When it begins.
    pub start: Timestamp,
    /// Its length.
    pub minutes: Minutes,
    /// How long who receives stays busy after it.
    pub pause_after: Minutes,
    /// How many receive together.
    pub need: usize,
    /// Who was to receive.
    pub workers: Vec<Id>,
}

/// Where somebody can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// To a colleague who is free at the same time.
    Same {
        /// To whom.
        worker: Id,
    },
    /// To the first time after it that anybody is free.
    Later {
        /// When and where.
        slot: Slot,
        /// With whom.
        worker: Id,
    },
}

/// How far ahead of the last of them a time is looked for, in days.
const DAYS_AHEAD: i64 = 28;

/// Where each can go when `away` is not there; nothing where no time is found. In the order of `expected`, which is the
/// order in which they choose: first all who can keep their time, then the others.
///
/// # Errors
/// [`SearchError`] when there would be more times than anyone can look at.
pub fn rearrange(
    calendar: &Calendar,
    now: Timestamp,
    away: &str,
    expected: &[Expected],
) -> Result<Vec<Option<Proposal>>, SearchError> {
    let mut planned: Vec<Planned> = Vec::new();
    let mut lists: BTreeMap<(Id, Minutes, Minutes, usize), Vec<Slot>> = BTreeMap::new();
    let first = expected.iter().map(|one| one.start).min().unwrap_or(now).max(now);
    let last = expected.iter().map(|one| one.start).max().unwrap_or(now).max(now);
    let horizon = last.checked_add(SignedDuration::from_hours(24 * DAYS_AHEAD)).unwrap_or(Timestamp::MAX);
    let mut proposals: Vec<Option<Proposal>> = vec![None; expected.len()];
    // Whoever can keep their time comes first: a time that is new for one must not take another's own.
    for (one, proposal) in expected.iter().zip(&mut proposals) {
        let own = Query { moving: Some(one.booking.clone()), ..one.query(now, first, horizon) };
        // Too late, or nobody else: then at another time.
        let free = check(&own, calendar, one.start, &one.place).unwrap_or_default();
        let partners_stay = one.workers.iter().filter(|worker| &***worker != away).all(|worker| free.contains(worker));
        let stand_in = free.iter().find(|worker| {
            &***worker != away && !one.workers.contains(worker) && is_open(&planned, worker, one.span(one.start))
        });
        if let Some(worker) = stand_in.filter(|_| partners_stay) {
            let (from, until) = one.span(one.start);
            planned.push((worker.clone(), from, until));
            *proposal = Some(Proposal::Same { worker: worker.clone() });
        }
    }
    for (one, proposal) in expected.iter().zip(&mut proposals).filter(|(_, proposal)| proposal.is_none()) {
        let key = (one.service.clone(), one.minutes, one.pause_after, one.need);
        let list = match lists.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(slots(&one.query(now, first, horizon), calendar)?),
        };
        let later = list.iter().filter(|slot| slot.start >= one.start);
        let found = first_together(later, one.need, |worker, start| is_open(&planned, worker, one.span(start)));
        if let Some((slot, workers)) = found {
            let (from, until) = one.span(slot.start);
            planned.extend(workers.iter().map(|worker| (worker.clone(), from, until)));
            *proposal = workers.into_iter().next().map(|worker| Proposal::Later { slot, worker });
        }
    }
    Ok(proposals)
}

/// Time of a worker that a proposal takes, in seconds.
type Planned = (Id, i64, i64);

fn is_open(planned: &[Planned], worker: &Id, (from, until): (i64, i64)) -> bool {
    !planned.iter().any(|(taken, begin, end)| taken == worker && *begin < until && from < *end)
}

impl Expected {
    /// The seconds this meeting takes of a worker when it begins then.
    fn span(&self, start: Timestamp) -> (i64, i64) {
        let from = start.as_second();
        (from, from + i64::from(self.minutes + self.pause_after) * 60)
    }

    /// The question for times like this one's.
    fn query(&self, now: Timestamp, from: Timestamp, to: Timestamp) -> Query {
        Query {
            now,
            audience: Audience::Staff,
            from,
            to,
            service: Service {
                id: self.service.clone(),
                minutes: self.minutes,
                pause_after: self.pause_after,
                workers: self.need,
                notice: Notice::default(),
            },
            moving: None,
        }
    }
}

/// The first of these times at which as many workers as needed are open together.
fn first_together<'s>(
    times: impl Iterator<Item = &'s Slot>,
    need: usize,
    open: impl Fn(&Id, Timestamp) -> bool,
) -> Option<(Slot, Vec<Id>)> {
    let mut at: Option<(Slot, Vec<Id>)> = None;
    // Sorted by start and place: those of one time stand together.
    for slot in times {
        let Some(worker) = slot.worker.as_ref().filter(|worker| open(worker, slot.start)) else { continue };
        let mut known = match at.take() {
            Some((known, workers)) if known.start == slot.start && known.place == slot.place => (known, workers),
            _ => (slot.clone(), Vec::new()),
        };
        known.1.push(worker.clone());
        if known.1.len() >= need.max(1) {
            return Some(known);
        }
        at = Some(known);
    }
    None
}
