// SPDX-License-Identifier: EUPL-1.2
//! One meeting of a cycle changes alone: called off, or at another hour. Everybody who has a place is told once.

use super::{CANCELLED, CycleId, SessionId, Standing, make::occupy, note_cycle, standing, told};
use crate::{
    Agenda, BookingError, DeskScope, hold,
    store::{
        groups::{self, CycleRow, SessionRow},
        windows,
    },
};
use jiff::civil::DateTime;
use kernel::{Actor, UtcMicros};
use std::collections::BTreeSet;
use store::{ReadTx, WriteTx};

/// A meeting that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangedSession {
    /// Its cycle.
    pub cycle: CycleId,
    /// How many have a place at it.
    pub expected: usize,
    /// How many of them a message reaches.
    pub told: usize,
    /// It had been done before, and nobody was told again.
    pub already: bool,
}

/// What happens to it.
#[derive(Debug, Clone, Copy)]
enum Change {
    Off,
    To(UtcMicros),
}

/// Somebody may enrol while the keys of the others are opened: then it is begun again.
const TRIES: usize = 4;

impl Agenda {
    /// Calls one meeting off. Its leaders' time is free again.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also outside `scope`; [`BookingError::TooLate`] once it has begun; [`BookingError::Store`],
    /// [`BookingError::Vault`].
    pub async fn cancel_session(
        &self,
        id: SessionId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<ChangedSession, BookingError> {
        self.change_session(id, Change::Off, scope, actor).await
    }

    /// Puts one meeting at another day and hour, with its leaders and its length.
    ///
    /// # Errors
    /// As [`Agenda::cancel_session`]; [`BookingError::AlreadyCancelled`]; [`BookingError::Busy`] and [`BookingError::Absent`] name the
    /// leader who cannot; [`BookingError::TooSoon`] for the past, [`BookingError::Tampered`] off the five minutes.
    pub async fn move_session(
        &self,
        id: SessionId,
        to: DateTime,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<ChangedSession, BookingError> {
        if to.minute() % 5 != 0 || to.second() != 0 {
            return Err(BookingError::Tampered);
        }
        let to = to.to_zoned(self.desks().zone()).map_err(|_| BookingError::TooFar)?;
        let to = UtcMicros::from_timestamp(to.timestamp());
        if to <= self.now() {
            return Err(BookingError::TooSoon);
        }
        self.change_session(id, Change::To(to), scope, actor).await
    }

    async fn change_session(
        &self,
        id: SessionId,
        change: Change,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<ChangedSession, BookingError> {
        let (name, covers) = (id.to_string(), scope.clone());
        let (cycle, _) = self.db().read(actor, move |tx| find(tx, &name, &covers)).await?;
        for _ in 0..TRIES {
            let voices = told::voices(self, &cycle.id, actor).await?;
            let (agenda, name, covers, now) = (self.clone(), id.to_string(), scope.clone(), self.now());
            let changed = self
                .db()
                .write(actor, move |tx| {
                    let (cycle, _) = find(tx, &name, &covers)?;
                    groups::take_turn(tx, &cycle.id, now)?;
                    let (_, mut session) = find(tx, &name, &covers)?;
                    let mut rows = Vec::new();
                    for row in groups::enrolments_of(tx, &cycle.id)? {
                        if standing(&row)? == Standing::Enrolled {
                            rows.push(row);
                        }
                    }
                    let id = cycle.id.parse().map_err(|_| super::unreadable("id"))?;
                    let mut done = ChangedSession { cycle: id, expected: rows.len(), told: 0, already: false };
                    let same = match change {
                        Change::Off => session.status == CANCELLED,
                        Change::To(to) => session.status != CANCELLED && session.starts_at == to,
                    };
                    if same {
                        done.already = true;
                        return Ok(Some(done));
                    }
                    if session.status == CANCELLED {
                        return Err(BookingError::AlreadyCancelled);
                    }
                    if session.starts_at <= now {
                        return Err(BookingError::TooLate);
                    }
                    // Who came in since the keys were opened is told too.
                    if rows.iter().any(|row| !voices.contains_key(&row.id)) {
                        return Ok(None);
                    }
                    let action = apply(tx, &mut session, change, now)?;
                    for row in &rows {
                        let Some(Some(voice)) = voices.get(&row.id) else { continue };
                        let told = match change {
                            Change::Off => voice.cancelled(tx, &**agenda.desks(), &cycle, &session, row, now)?,
                            Change::To(_) => voice.moved(tx, &**agenda.desks(), &cycle, &session, row, now)?,
                        };
                        done.told += usize::from(told);
                    }
                    let details = serde_json::json!({
                        "cycle": cycle.id, "session": session.n, "starts_at": session.starts_at,
                        "moved_from": session.moved_from, "told": done.told,
                    });
                    note_cycle(tx, action, &session.id, details, now, &**agenda.chance())?;
                    Ok::<_, BookingError>(Some(done))
                })
                .await?;
            if let Some(done) = changed {
                self.shown_again(id, actor).await?;
                return Ok(done);
            }
        }
        Err(BookingError::JustTaken)
    }

    /// Calendars of all desks at which its leaders sit have changed.
    async fn shown_again(&self, id: SessionId, actor: &Actor) -> Result<(), BookingError> {
        let name = id.to_string();
        let desks = self
            .db()
            .read(actor, move |tx| {
                let mut desks = BTreeSet::new();
                for worker in groups::leaders(tx, &name)? {
                    desks.extend(windows::desks_of(tx, &worker)?);
                }
                Ok::<_, BookingError>(desks)
            })
            .await?;
        desks.iter().for_each(|desk| self.changed(desk));
        self.groups_changed();
        Ok(())
    }
}

pub(super) fn find(tx: &ReadTx<'_>, id: &str, scope: &DeskScope) -> Result<(CycleRow, SessionRow), BookingError> {
    let session = groups::session(tx, id)?.ok_or(BookingError::NotFound)?;
    let cycle = groups::cycle(tx, &session.cycle)?.filter(|cycle| scope.covers(&cycle.desk));
    Ok((cycle.ok_or(BookingError::NotFound)?, session))
}

/// The name of what was done.
fn apply(
    tx: &WriteTx<'_>,
    session: &mut SessionRow,
    change: Change,
    now: UtcMicros,
) -> Result<&'static str, BookingError> {
    let leaders: BTreeSet<String> = groups::leaders(tx, &session.id)?.into_iter().collect();
    hold::take_turns(tx, leaders.iter().map(String::as_str))?;
    groups::free(tx, &session.id)?;
    match change {
        Change::Off => {
            groups::cancel_session(tx, &session.id, now)?;
            CANCELLED.clone_into(&mut session.status);
            Ok("agenda.group_session_cancelled")
        }
        Change::To(to) => {
            let long = session.ends_at.0 - session.starts_at.0;
            session.moved_from = Some(session.starts_at);
            (session.starts_at, session.ends_at) = (to, UtcMicros(to.0 + long));
            session.moves += 1;
            groups::move_session(tx, &session.id, (session.starts_at, session.ends_at), now)?;
            occupy(tx, session, &leaders)?;
            Ok("agenda.group_session_moved")
        }
    }
}
