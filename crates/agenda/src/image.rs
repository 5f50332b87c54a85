// SPDX-License-Identifier: EUPL-1.2
//! A desk's calendar in memory, at most one second old.
//!
//! Public pages read it in place of the database. It is looked at again when somebody asks and it has grown old: one small
//! query tells whether any worker's time has changed; only then is the calendar read anew. Whoever confirms reads the
//! truth instead (see [`crate::Agenda::confirm`]).

use crate::{
    BookingError, calendar,
    online::{self, Decision},
    rules::{DeskRules, Desks, ServiceRules},
    slots::{Audience, Calendar},
    store::time,
    week::{self, Week},
};
use arc_swap::ArcSwapOption;
use jiff::{Timestamp, Zoned, civil::Date};
use kernel::{Actor, UtcMicros};
use std::{
    collections::HashMap,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;
use vault::Vault;

/// How old an image may be, in microseconds.
const OLDEST: i64 = 1_000_000;
/// Meetings that ended longer ago than this are not read, in seconds. Their pauses may still matter.
const LOOK_BACK: i64 = 86_400;
/// Weeks kept beside one image; more are computed and forgotten. A full one weighs about ten kilobytes.
const WEEKS_KEPT: usize = 128;
/// How long "no free time" is believed, in microseconds: the farthest day moves on with the clock.
const NOTHING_FREE: i64 = 60_000_000;

/// A desk as it was at one instant.
pub(crate) struct Image {
    pub(crate) rules: DeskRules,
    pub(crate) calendar: Arc<Calendar>,
    pub(crate) read_at: UtcMicros,
    /// The soonest start that the notice leaves to the public.
    soonest: Timestamp,
    /// How the desk receives from which day on.
    pub(crate) decisions: Arc<Vec<Decision>>,
    version: i64,
    generation: u64,
    turns: Vec<(String, i64)>,
    weeks: RwLock<HashMap<WeekKey, Arc<Week>>>,
    firsts: Arc<Firsts>,
}

type WeekKey = (String, Date, bool);
/// By service, the first free time for the public and when it was looked for. Outlives the image while nothing changes.
type Firsts = RwLock<HashMap<String, (Option<Timestamp>, UtcMicros)>>;

impl Image {
    /// An instant in the territory's zone.
    pub(crate) fn local(&self, at: Timestamp) -> Zoned {
        at.to_zoned(self.calendar.zone().clone())
    }

    fn known_week(&self, key: &WeekKey) -> Option<Arc<Week>> {
        self.weeks.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// The week from this day, computed at most once an image.
    pub(crate) fn week(
        &self,
        desks: &dyn Desks,
        vault: &Vault,
        service: &str,
        from: Date,
        audience: Audience,
    ) -> Result<Arc<Week>, BookingError> {
        let key = (service.to_owned(), from, audience == Audience::Staff);
        if let Some(week) = self.known_week(&key) {
            return Ok(week);
        }
        let service = self.service(desks, service)?;
        let week = Arc::new(week::compute(self, vault, &service, from, audience, None)?);
        let mut weeks = self.weeks.write().unwrap_or_else(PoisonError::into_inner);
        if weeks.len() < WEEKS_KEPT {
            weeks.insert(key, week.clone());
        }
        Ok(week)
    }

    /// The first free time for the public. While the calendar stands still, it stays the first until it is too near.
    pub(crate) fn first(&self, desks: &dyn Desks, service: &str) -> Result<Option<Timestamp>, BookingError> {
        let known = self.firsts.read().unwrap_or_else(PoisonError::into_inner).get(service).copied();
        match known {
            Some((Some(first), _)) if first >= self.soonest => return Ok(Some(first)),
            Some((None, looked)) if self.read_at.0 - looked.0 < NOTHING_FREE => return Ok(None),
            _ => {}
        }
        let rules = self.service(desks, service)?;
        let first = week::next_after(self, &rules, self.read_at.timestamp(), Audience::Public)?;
        let mut firsts = self.firsts.write().unwrap_or_else(PoisonError::into_inner);
        firsts.insert(service.to_owned(), (first, self.read_at));
        Ok(first)
    }

    /// The rules of a service that can be booked at this desk.
    pub(crate) fn service(&self, desks: &dyn Desks, service: &str) -> Result<ServiceRules, BookingError> {
        bookable(&self.rules, desks, service)
    }
}

/// The rules of a service, when this desk gives appointments for it.
pub(crate) fn bookable(desk: &DeskRules, desks: &dyn Desks, service: &str) -> Result<ServiceRules, BookingError> {
    if !desk.by_appointment || !desk.services.iter().any(|offered| offered == service) {
        return Err(BookingError::DeskClosed);
    }
    desks.service(service).ok_or(BookingError::DeskClosed)
}

/// The images of all desks.
#[derive(Default)]
pub(crate) struct Images {
    frames: RwLock<HashMap<String, Arc<Frame>>>,
}

#[derive(Default)]
struct Frame {
    image: ArcSwapOption<Image>,
    /// One reads, the others wait for what it finds.
    reading: tokio::sync::Mutex<()>,
    /// Grows with each change this node makes: an image read before it is old.
    generation: AtomicU64,
}

impl Images {
    /// Says that a desk has just changed: the next who asks reads again.
    pub(crate) fn changed(&self, desk: &str) {
        let frames = self.frames.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(frame) = frames.get(desk) {
            frame.generation.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// The image of a desk, read again when it is older than a second.
    pub(crate) async fn of(
        &self,
        db: &Db,
        desks: &Arc<dyn Desks>,
        desk: &str,
        now: UtcMicros,
    ) -> Result<Arc<Image>, BookingError> {
        let frame = self.frame(&**desks, desk)?;
        if let Some(image) = frame.fresh(&**desks, now) {
            return Ok(image);
        }
        let _reading = frame.reading.lock().await;
        if let Some(image) = frame.fresh(&**desks, now) {
            return Ok(image);
        }
        let generation = frame.generation.load(Ordering::SeqCst);
        let before = frame.image.load_full();
        let (shared, name) = (desks.clone(), desk.to_owned());
        let image = db
            .read(&Actor::system(), move |tx| {
                let version = shared.version();
                let rules = shared.desk(&name).ok_or(BookingError::NotFound)?;
                let turns = time::turns(tx, &name)?;
                let kept = before.filter(|old| old.version == version && old.turns == turns);
                let (calendar, firsts, decisions) = match kept {
                    Some(old) => (old.calendar.clone(), old.firsts.clone(), old.decisions.clone()),
                    None => {
                        let since = now.plus_seconds(-LOOK_BACK);
                        let calendar = calendar::read(tx, &*shared, &name, since, UtcMicros(i64::MAX))?;
                        (Arc::new(calendar), Arc::default(), Arc::new(online::decisions(tx, &name)?))
                    }
                };
                let weeks = RwLock::default();
                let soonest = now.timestamp().to_zoned(calendar.zone().clone()).checked_add(rules.notice.min);
                let soonest = soonest.map_or(Timestamp::MAX, |at| at.timestamp());
                Ok::<_, BookingError>(Image {
                    rules,
                    calendar,
                    read_at: now,
                    soonest,
                    decisions,
                    version,
                    generation,
                    turns,
                    weeks,
                    firsts,
                })
            })
            .await?;
        let image = Arc::new(image);
        frame.image.store(Some(image.clone()));
        Ok(image)
    }

    fn frame(&self, desks: &dyn Desks, desk: &str) -> Result<Arc<Frame>, BookingError> {
        let known = self.frames.read().unwrap_or_else(PoisonError::into_inner).get(desk).cloned();
        if let Some(frame) = known {
            return Ok(frame);
        }
        // Only desks that exist get a frame: asking for made-up names costs no memory.
        desks.desk(desk).ok_or(BookingError::NotFound)?;
        let mut frames = self.frames.write().unwrap_or_else(PoisonError::into_inner);
        Ok(frames.entry(desk.to_owned()).or_default().clone())
    }
}

impl Frame {
    fn fresh(&self, desks: &dyn Desks, now: UtcMicros) -> Option<Arc<Image>> {
        let image = self.image.load_full()?;
        // Who waited for the image asked before it was read: it is younger than their question.
        let young = (now.0 - image.read_at.0).abs() < OLDEST;
        let same = image.generation == self.generation.load(Ordering::SeqCst) && image.version == desks.version();
        (young && same).then_some(image)
    }
}
