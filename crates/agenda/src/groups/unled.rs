// SPDX-License-Identifier: EUPL-1.2
//! A meeting whose leader is away: who could lead it instead, and what is decided. Nobody's name is opened here.

use super::{CycleId, SessionId, make::occupy, note_cycle, session::find};
use crate::{
    Agenda, BookingError, DeskScope, absence, hold,
    notes::{self, Note},
    store::{
        absences::AbsenceRow,
        groups::{self, Span, UnledRow},
        windows,
    },
};
use jiff::{Zoned, tz::TimeZone};
use kernel::{Actor, UtcMicros};
use std::collections::BTreeSet;
use store::ReadTx;

/// A meeting that somebody was to lead who will not be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unled {
    /// Its group.
    pub cycle: CycleId,
    /// Which meeting.
    pub session: SessionId,
    /// The desk.
    pub desk: String,
    /// What the group is called.
    pub title: String,
    /// When it begins.
    pub starts: Zoned,
    /// When it ends.
    pub ends: Zoned,
    /// How many have a place.
    pub expected: u32,
    /// Who leads it too, by role.
    pub beside: Vec<String>,
    /// Who could lead it instead, by role: of the desk, neither away nor taken then. Who leads it too comes first.
    pub could: Vec<String>,
    /// It was decided that it stays as it is.
    pub kept: bool,
}

/// The meetings that an absence leaves without who leads them, at the desks one may see, by start; those that have begun are left out.
pub(crate) fn under(
    tx: &ReadTx<'_>,
    absence: &AbsenceRow,
    scope: &DeskScope,
    now: UtcMicros,
    zone: &TimeZone,
) -> Result<Vec<Unled>, BookingError> {
    let span = Span { from: absence.starts_at, to: absence.ends_at, now };
    let desks: Vec<String> =
        groups::desks_led(tx, &absence.worker, span)?.into_iter().filter(|desk| scope.covers(desk)).collect();
    if desks.is_empty() {
        return Ok(Vec::new());
    }
    let kept = groups::kept_sessions(tx, &absence.id)?;
    let mut found: Vec<Unled> = Vec::new();
    for desk in &desks {
        for row in groups::led_at(tx, desk, &absence.worker, span)? {
            let UnledRow { session, title, expected, leader } = row;
            let id: SessionId = session.id.parse().map_err(|_| super::unreadable("id"))?;
            // A row for each who leads it, one after the other.
            if found.last().is_none_or(|last| last.session != id) {
                let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
                found.push(Unled {
                    cycle: session.cycle.parse().map_err(|_| super::unreadable("id"))?,
                    session: id,
                    desk: desk.clone(),
                    title,
                    starts: local(session.starts_at),
                    ends: local(session.ends_at),
                    expected: u32::try_from(expected).unwrap_or(u32::MAX),
                    beside: Vec::new(),
                    could: groups::could_lead(tx, desk, &session, &absence.worker)?,
                    kept: kept.contains(&session.id),
                });
            }
            if leader != absence.worker
                && let Some(last) = found.last_mut()
            {
                last.beside.push(leader);
            }
        }
    }
    for one in &mut found {
        let beside = one.beside.clone();
        one.could.sort_by_key(|worker| !beside.contains(worker));
    }
    found.sort_by_key(|one| (one.starts.timestamp(), one.session));
    Ok(found)
}

impl Agenda {
    /// Gives the lead of one meeting to somebody else of its desk, at the same hour; to who leads it too, who then leads it alone.
    /// Pressed twice it is done once. Those who come are told nothing: day, hour and place are the same.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also outside `scope` or for who does not sit at the desk; [`BookingError::Vanished`] when `from` does
    /// not lead it; [`BookingError::Busy`] and [`BookingError::Absent`] when `to` cannot; [`BookingError::AlreadyCancelled`],
    /// [`BookingError::TooLate`] once it has begun; [`BookingError::Store`].
    pub async fn lead_instead(
        &self,
        id: SessionId,
        (from, to): (&str, &str),
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<CycleId, BookingError> {
        let (name, from, to, scope) = (id.to_string(), from.to_owned(), to.to_owned(), scope.clone());
        let (now, chance) = (self.now(), self.chance().clone());
        let (cycle, desks) = self
            .db()
            .write(actor, move |tx| {
                let (cycle, _) = find(tx, &name, &scope)?;
                groups::take_turn(tx, &cycle.id, now)?;
                let (cycle, session) = find(tx, &name, &scope)?;
                let id: CycleId = cycle.id.parse().map_err(|_| super::unreadable("id"))?;
                let mut desks: BTreeSet<String> = windows::desks_of(tx, &to)?.into_iter().collect();
                if !desks.contains(&cycle.desk) {
                    return Err(BookingError::NotFound);
                }
                if session.status == super::CANCELLED {
                    return Err(BookingError::AlreadyCancelled);
                }
                if session.starts_at <= now {
                    return Err(BookingError::TooLate);
                }
                hold::take_turns(tx, [from.as_str(), to.as_str()].into_iter())?;
                let leaders = groups::leaders(tx, &session.id)?;
                if from == to || !leaders.contains(&from) {
                    let already = from != to && leaders.contains(&to);
                    return if already { Ok((id, BTreeSet::new())) } else { Err(BookingError::Vanished) };
                }
                groups::let_go(tx, &from, &session.id)?;
                if leaders.contains(&to) {
                    if groups::is_away(tx, &to, session.starts_at, session.ends_at)? {
                        return Err(BookingError::Absent { worker: to, at: session.starts_at });
                    }
                } else {
                    occupy(tx, &session, &BTreeSet::from([to.clone()]))?;
                }
                desks.extend(windows::desks_of(tx, &from)?);
                let details = serde_json::json!({ "cycle": cycle.id, "session": session.n, "from": from, "to": to });
                note_cycle(tx, "agenda.group_session_led", &session.id, details, now, &*chance)?;
                Ok::<_, BookingError>((id, desks))
            })
            .await?;
        desks.iter().for_each(|desk| self.changed(desk));
        Ok(cycle)
    }

    /// Decides that a meeting stays as it is although who leads it is away: somebody of the desk sees to it. It leaves the list of what is open.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] when the absence or the meeting is not there for `scope`, [`BookingError::Store`].
    pub async fn keep_unled(
        &self,
        absence: &str,
        session: SessionId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let (now, chance, scope, absence) = (self.now(), self.chance().clone(), scope.clone(), absence.to_owned());
        self.db()
            .write(actor, move |tx| {
                let row = absence::standing(tx, &absence, &scope)?;
                let (_, found) = find(tx, &session.to_string(), &scope)?;
                if groups::keep_session(tx, &row.id, &found.id, now)? {
                    let details = serde_json::json!({ "absence": row.id, "session": found.id });
                    notes::record(tx, &Note { action: "agenda.kept", subject: &found.id, details }, now, &*chance)?;
                }
                Ok(())
            })
            .await
    }
}
