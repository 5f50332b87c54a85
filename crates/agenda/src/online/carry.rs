// SPDX-License-Identifier: EUPL-1.2
//! Carrying a decision out: those who are expected, changed and told, a few in each unit.
//!
//! A unit holds its bookings' new ways, their history, audit, event and message, or nothing of it. What was done is known by the
//! history alone: after a crash, or with two nodes at it, the next unit passes over it.

use super::{SwitchId, becomes, day_of, decisions};
use crate::{
    Agenda, BookingError,
    notes::{self, Note},
    store::{
        bookings::{self, BookingRow},
        switches::{self, SwitchRow, SwitchedRow},
        telling,
    },
    told::{self, Telling},
};
use kernel::{Actor, UtcMicros};
use std::collections::BTreeMap;
use store::WriteTx;
use vault::ReadLog;

/// Bookings in one unit. Other writers wait no longer than for these.
const UNIT: i64 = 50;

/// How far a decision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Bookings changed by this call.
    pub changed: usize,
    /// Of these, told by a message.
    pub told: usize,
    /// Nobody is left.
    pub finished: bool,
}

/// Where a walk over a decision's desks stands.
struct Walk {
    row: SwitchRow,
    desks: Vec<String>,
    step: i64,
    at: usize,
    after: (UtcMicros, String),
}

impl Walk {
    fn from(&self, now: UtcMicros) -> (UtcMicros, String) {
        // A booking named by nothing comes before all that begin at the same instant.
        (self.row.from_at.max(now), String::new())
    }
}

impl Agenda {
    /// Carries a decision on, or its calling off, by at most so many units. Called again it goes on; when nobody is left it does nothing.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], [`BookingError::Store`], [`BookingError::Vault`]: the unit in hand is undone, those before stand.
    pub async fn carry_on(&self, id: SwitchId, units: usize, actor: &Actor) -> Result<Progress, BookingError> {
        let mut done = Progress::default();
        let name = id.to_string();
        let found = self
            .db()
            .read(actor, move |tx| {
                let row = switches::by_id(tx, &name)?.ok_or(BookingError::NotFound)?;
                let desks = switches::desks(tx, &name)?;
                Ok::<_, BookingError>((row, desks))
            })
            .await?;
        let (row, desks) = found;
        let step = i64::from(row.called_off_at.is_some());
        if (step == 0 && row.done_at.is_some()) || row.undone_at.is_some() {
            return Ok(Progress { finished: true, ..done });
        }
        let now = self.now();
        let mut walk = Walk { row, desks, step, at: 0, after: (UtcMicros(0), String::new()) };
        walk.after = walk.from(now);
        let mut left = units;
        while walk.at < walk.desks.len() {
            if left == 0 {
                return Ok(done);
            }
            if self.unit(&mut walk, &mut done, actor).await? {
                left -= 1;
            }
        }
        done.finished = self.finish(&walk, actor).await?;
        Ok(done)
    }

    /// Carries on whatever is not finished, by at most so many units: for the background work of a node. Says how many were changed.
    ///
    /// # Errors
    /// As [`Agenda::carry_on`].
    pub async fn carry_all_on(&self, units: usize) -> Result<usize, BookingError> {
        let actor = Actor::system();
        let open = self.db().read(&actor, switches::open).await?;
        let mut changed = 0;
        for id in open {
            let id = id.parse().map_err(|_| BookingError::Unreadable { what: "switch" })?;
            changed += self.carry_on(id, units, &actor).await?.changed;
        }
        Ok(changed)
    }

    /// One unit; `false` when there was nobody in it.
    async fn unit(&self, walk: &mut Walk, done: &mut Progress, actor: &Actor) -> Result<bool, BookingError> {
        let Some(desk) = walk.desks.get(walk.at).cloned() else { return Ok(false) };
        let (rules, asked, after) = (self.desks().clone(), desk.clone(), walk.after.clone());
        let found = self
            .db()
            .read(actor, move |tx| {
                let decisions = decisions(tx, &asked)?;
                let rows = switches::concerned(tx, &asked, (after.0, &after.1), UNIT)?;
                let (whole, last) = (rows.len(), rows.last().map(|row| (row.starts_at, row.id.clone())));
                let mut open = Vec::new();
                for row in rows {
                    if becomes(tx, &row, &decisions, day_of(&*rules, row.starts_at))?.is_some() {
                        let wish = telling::of(tx, &row.id)?;
                        open.push((row, wish));
                    }
                }
                Ok::<_, BookingError>((open, whole, last))
            })
            .await?;
        let (open, whole, last) = found;
        match last {
            Some(last) if i64::try_from(whole).is_ok_and(|whole| whole == UNIT) => walk.after = last,
            _ => {
                walk.at += 1;
                walk.after = walk.from(self.now());
            }
        }
        if open.is_empty() {
            return Ok(false);
        }
        let subjects: Vec<_> = open.iter().map(|(row, _)| row.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let (mut reads, mut ready) = (ReadLog::new("agenda.switch"), Vec::with_capacity(open.len()));
        for (row, wish) in open {
            let key = keys.get(&row.subject);
            let telling = match (self.outbox(), key, wish) {
                (Some(outbox), Some(key), Some(wish)) => {
                    Some(Telling::open(outbox, self.vault(), key, &row.id, &wish, &mut reads)?)
                }
                _ => None,
            };
            ready.push((row.id, telling));
        }
        audit::commit_reads(self.db(), actor, reads, self.now(), &**self.chance()).await?;
        let (agenda, switch, step) = (self.clone(), walk.row.id.clone(), walk.step);
        let (changed, told) = self
            .db()
            .write(actor, move |tx| {
                let unit = Unit { agenda: &agenda, switch: &switch, step, now: agenda.now() };
                unit.carry(tx, &ready)
            })
            .await?;
        done.changed += changed;
        done.told += told;
        self.changed(&desk);
        Ok(true)
    }

    async fn finish(&self, walk: &Walk, actor: &Actor) -> Result<bool, BookingError> {
        let (id, step, now, chance) = (walk.row.id.clone(), walk.step, self.now(), self.chance().clone());
        self.db()
            .write(actor, move |tx| {
                let (ended, action) = match step {
                    0 => (switches::set_done(tx, &id, now)?, "agenda.switch_done"),
                    _ => (switches::set_undone(tx, &id, now)?, "agenda.switch_undone"),
                };
                if ended {
                    let passed = switches::passed(tx, &id, step)?;
                    let count = |of: fn(&(String, i64, i64)) -> i64| passed.iter().map(of).sum::<i64>();
                    let details = serde_json::json!({ "changed": count(|one| one.1), "told": count(|one| one.2) });
                    notes::record(tx, &Note { action, subject: &id, details }, now, &*chance)?;
                }
                // Called off meanwhile: then it is not finished, it goes the other way.
                let row = switches::by_id(tx, &id)?.ok_or(BookingError::NotFound)?;
                Ok::<_, BookingError>(row.called_off_at.is_none() || row.undone_at.is_some())
            })
            .await
    }
}

/// A unit about to be written.
struct Unit<'a> {
    agenda: &'a Agenda,
    switch: &'a str,
    step: i64,
    now: UtcMicros,
}

impl Unit<'_> {
    fn carry(&self, tx: &WriteTx<'_>, ready: &[(String, Option<Telling>)]) -> Result<(usize, usize), BookingError> {
        let (mut changed, mut told) = (0, 0);
        let switch = switches::by_id(tx, self.switch)?.ok_or(BookingError::NotFound)?;
        if i64::from(switch.called_off_at.is_some()) != self.step {
            // Called off while this unit was being made ready: nothing of it is told.
            return Ok((0, 0));
        }
        let mut known = BTreeMap::new();
        for (booking, telling) in ready {
            bookings::take_turn(tx, booking)?;
            let Some(row) = bookings::by_id(tx, booking)? else { continue };
            if !known.contains_key(&row.desk) {
                known.insert(row.desk.clone(), decisions(tx, &row.desk)?);
            }
            let Some(decisions) = known.get(&row.desk) else { continue };
            let day = day_of(&**self.agenda.desks(), row.starts_at);
            if row.status != "booked" || row.starts_at < self.now.max(switch.from_at) {
                continue;
            }
            let Some((towards, _)) = becomes(tx, &row, decisions, day)? else { continue };
            if switches::step_of(tx, self.switch, self.step, booking)?.is_some() {
                continue;
            }
            changed += 1;
            told += usize::from(self.change(tx, row, towards.code(), telling.as_ref())?);
        }
        Ok((changed, told))
    }

    /// Changes one booking and tells its person. `false`: by no message.
    fn change(
        &self,
        tx: &WriteTx<'_>,
        mut row: BookingRow,
        mode: &str,
        telling: Option<&Telling>,
    ) -> Result<bool, BookingError> {
        let desks = &**self.agenda.desks();
        let was = std::mem::replace(&mut row.mode, mode.to_owned());
        row.moves += 1;
        row.changed_at = self.now;
        switches::set_mode(tx, &row.id, mode, self.now)?;
        let one = SwitchedRow {
            booking: row.id.clone(),
            version: row.moves,
            switch: self.switch.to_owned(),
            step: self.step,
            was,
            mode: mode.to_owned(),
            told: telling.is_some_and(Telling::reaches),
            changed_at: self.now,
        };
        switches::insert_switched(tx, &one)?;
        notes::tell(tx, "agenda.switched", &row, self.now, &**self.agenda.chance())?;
        let first = match self.step {
            0 => None,
            _ => switches::step_of(tx, self.switch, 0, &row.id)?,
        };
        told::switched(tx, telling, desks, &row, first.map(|first| (first.version, first.mode)), self.now)
    }
}
