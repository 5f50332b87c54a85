// SPDX-License-Identifier: EUPL-1.2
//! The groups that everybody may see, at most a second old: public pages hardly touch the database. Whether one is open or full, never
//! a figure; only asking reads the truth.

use super::{CycleId, CycleView, Standing};
use crate::{
    Agenda, BookingError,
    store::groups::{self, SessionRow},
};
use kernel::{Actor, UtcMicros};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// The oldest that is shown, in microseconds.
const OLDEST: i64 = 1_000_000;

/// A group, as the public sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicGroup {
    /// The group.
    pub cycle: CycleView,
    /// Whether there is a place: else one may ask to be put on the list.
    pub open: bool,
}

/// What was read last.
#[derive(Default)]
pub(crate) struct Shelf {
    read: arc_swap::ArcSwapOption<Read>,
    generation: AtomicU64,
}

struct Read {
    at: UtcMicros,
    generation: u64,
    groups: Arc<Vec<PublicGroup>>,
}

impl Shelf {
    pub(crate) fn changed(&self) {
        self.generation.fetch_add(1, Ordering::SeqCst);
    }

    fn fresh(&self, now: UtcMicros) -> Option<Arc<Vec<PublicGroup>>> {
        let read = self.read.load_full()?;
        let same = read.generation == self.generation.load(Ordering::SeqCst);
        ((now.0 - read.at.0).abs() < OLDEST && same).then(|| read.groups.clone())
    }
}

impl Agenda {
    /// The groups to which everybody may ask to come, and which have a meeting to come; by title.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn public_groups(&self) -> Result<Arc<Vec<PublicGroup>>, BookingError> {
        let now = self.now();
        if let Some(groups) = self.shelf().fresh(now) {
            return Ok(groups);
        }
        let generation = self.shelf().generation.load(Ordering::SeqCst);
        let zone = self.desks().zone();
        let groups = self
            .db()
            .read(&Actor::public(), move |tx| {
                let mut sessions: BTreeMap<String, Vec<SessionRow>> = BTreeMap::new();
                for session in groups::public_sessions(tx, now)? {
                    sessions.entry(session.cycle.clone()).or_default().push(session);
                }
                let counts = groups::public_counts(tx, now)?;
                groups::public_cycles(tx, now)?
                    .iter()
                    .map(|row| {
                        let count = |standings: &[Standing]| -> i64 {
                            let theirs = counts.iter().filter(|(cycle, status, _)| {
                                *cycle == row.id && standings.iter().any(|standing| standing.code() == status)
                            });
                            theirs.map(|(_, _, count)| *count).sum()
                        };
                        let held = count(&[Standing::Enrolled, Standing::Offered]);
                        let sessions = sessions.remove(&row.id).unwrap_or_default();
                        Ok(PublicGroup {
                            cycle: CycleView::of(row, &sessions, &zone)?,
                            open: held < row.seats && count(&[Standing::Waiting]) == 0,
                        })
                    })
                    .collect::<Result<Vec<_>, BookingError>>()
            })
            .await?;
        let groups = Arc::new(groups);
        self.shelf().read.store(Some(Arc::new(Read { at: now, generation, groups: groups.clone() })));
        Ok(groups)
    }

    /// One of them; nothing where there is none for everybody.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn public_group(&self, id: CycleId) -> Result<Option<PublicGroup>, BookingError> {
        Ok(self.public_groups().await?.iter().find(|one| one.cycle.id == id).cloned())
    }
}
