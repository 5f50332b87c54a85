// SPDX-License-Identifier: EUPL-1.2
//! When a worker is away, whatever body they work for.

use crate::{
    Agenda, BookingError, DeskScope,
    notes::{self, Note},
    store::{
        absences::{self, AbsenceRow},
        time, windows,
    },
};
use jiff::{Zoned, tz::TimeZone};
use kernel::{Actor, Id, UtcMicros};
use std::collections::{BTreeMap, BTreeSet};
use store::ReadTx;

/// A stretch in which a worker does not receive, at any desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// Who, by role.
    pub worker: String,
    /// From when.
    pub starts_at: UtcMicros,
    /// Until when, excluded.
    pub ends_at: UtcMicros,
    /// Why, in a word of the work.
    pub kind: AwayKind,
}

/// Why a worker is away, as far as an agenda needs to know: never their health, never their life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AwayKind {
    /// Away; nobody asks why.
    #[default]
    Away,
    /// On leave.
    Leave,
    /// At a course.
    Course,
    /// At a meeting, or working elsewhere.
    Meeting,
}

impl AwayKind {
    /// Every kind, the one that asks nothing first.
    pub const ALL: [Self; 4] = [Self::Away, Self::Leave, Self::Course, Self::Meeting];

    /// The word it is stored by.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Away => "away",
            Self::Leave => "leave",
            Self::Course => "course",
            Self::Meeting => "meeting",
        }
    }

    /// The kind that a word means.
    #[must_use]
    pub fn from_code(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == word)
    }
}

/// An absence that stands, as the people of the desk see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingAbsence {
    /// Its id.
    pub id: String,
    /// Who, by role.
    pub worker: String,
    /// From when, in the territory's zone.
    pub starts: Zoned,
    /// Until when, excluded.
    pub ends: Zoned,
    /// Why.
    pub kind: AwayKind,
}

impl StandingAbsence {
    pub(crate) fn of(row: &AbsenceRow, zone: &TimeZone) -> Self {
        let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
        Self {
            id: row.id.clone(),
            worker: row.worker.clone(),
            starts: local(row.starts_at),
            ends: local(row.ends_at),
            kind: AwayKind::from_code(&row.kind).unwrap_or_default(),
        }
    }
}

impl Agenda {
    /// Writes that a worker is away. What is booked in that time stays booked: the desk decides of it (see
    /// [`Agenda::under`]). The same stretch entered again is the one that stands.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] when the worker sits at no desk of `scope`; [`BookingError::Store`], also when it ends
    /// before it begins.
    pub async fn add_absence(
        &self,
        absence: Absence,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<String, BookingError> {
        let ids = self.add_absences(vec![absence], scope, actor).await?;
        ids.into_iter().next().ok_or(BookingError::NotFound)
    }

    /// Writes many absences, all or none, and gives the id of each, in their order. What stands already is not doubled:
    /// the same table brought in twice changes nothing.
    ///
    /// # Errors
    /// As [`Agenda::add_absence`].
    pub async fn add_absences(
        &self,
        told: Vec<Absence>,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<String>, BookingError> {
        let (now, chance, scope) = (self.now(), self.chance().clone(), scope.clone());
        let (ids, desks) = self
            .db()
            .write(actor, move |tx| {
                let workers: BTreeSet<&str> = told.iter().map(|absence| absence.worker.as_str()).collect();
                let mut desks = BTreeSet::new();
                for worker in workers {
                    let theirs = windows::desks_of(tx, worker)?;
                    if !theirs.iter().any(|desk| scope.covers(desk)) {
                        return Err(BookingError::NotFound);
                    }
                    desks.extend(theirs);
                    time::take_turn(tx, worker)?;
                }
                let mut ids = Vec::with_capacity(told.len());
                let mut written: BTreeMap<String, usize> = BTreeMap::new();
                for absence in told {
                    let row = AbsenceRow {
                        id: Id::<Absence>::new(now, &*chance).to_string(),
                        worker: absence.worker,
                        starts_at: absence.starts_at,
                        ends_at: absence.ends_at,
                        kind: absence.kind.code().to_owned(),
                    };
                    if absences::insert(tx, &row, now)? {
                        *written.entry(row.worker).or_default() += 1;
                        ids.push(row.id);
                    } else {
                        let standing = absences::standing(tx, &row.worker, row.starts_at, row.ends_at)?;
                        ids.push(standing.ok_or(BookingError::Unreadable { what: "absence" })?);
                    }
                }
                // One entry for each worker: a table of thousands is one deed.
                for (worker, count) in &written {
                    let subject =
                        if *count == 1 && ids.len() == 1 { ids.concat() } else { "agenda_absence".to_owned() };
                    let details = serde_json::json!({ "worker": worker, "absences": count });
                    notes::record(tx, &Note { action: "agenda.absence", subject: &subject, details }, now, &*chance)?;
                }
                Ok((ids, desks))
            })
            .await?;
        desks.iter().for_each(|desk| self.changed(desk));
        Ok(ids)
    }

    /// Withdraws an absence: the worker receives again.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also when the worker sits at no desk of `scope`; [`BookingError::Store`].
    pub async fn withdraw_absence(&self, id: &str, scope: &DeskScope, actor: &Actor) -> Result<(), BookingError> {
        let (now, chance, id, scope) = (self.now(), self.chance().clone(), id.to_owned(), scope.clone());
        let desks = self
            .db()
            .write(actor, move |tx| {
                let row = standing(tx, &id, &scope)?;
                time::take_turn(tx, &row.worker)?;
                absences::withdraw(tx, &id, now)?;
                let details = serde_json::json!({ "worker": row.worker });
                notes::record(tx, &Note { action: "agenda.absence_withdrawn", subject: &id, details }, now, &*chance)?;
                Ok::<_, BookingError>(windows::desks_of(tx, &row.worker)?)
            })
            .await?;
        desks.iter().for_each(|desk| self.changed(desk));
        Ok(())
    }

    /// The absences of these workers that are not over, the nearest first, at most `at_most` of each.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn absences(
        &self,
        workers: &[String],
        scope: &DeskScope,
        at_most: i64,
        actor: &Actor,
    ) -> Result<Vec<StandingAbsence>, BookingError> {
        let (now, zone, scope, workers) = (self.now(), self.desks().zone(), scope.clone(), workers.to_vec());
        self.db()
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for worker in &workers {
                    if windows::desks_of(tx, worker)?.iter().any(|desk| scope.covers(desk)) {
                        found.extend(absences::of_worker(tx, worker, now, at_most)?);
                    }
                }
                found.sort_by(|a, b| (a.starts_at, &a.worker, &a.id).cmp(&(b.starts_at, &b.worker, &b.id)));
                Ok::<_, BookingError>(found.iter().map(|row| StandingAbsence::of(row, &zone)).collect())
            })
            .await
    }

    /// Who is away, by role.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also when the worker sits at no desk of `scope`; [`BookingError::Store`].
    pub async fn worker_of_absence(&self, id: &str, scope: &DeskScope, actor: &Actor) -> Result<String, BookingError> {
        let (id, scope) = (id.to_owned(), scope.clone());
        self.db().read(actor, move |tx| Ok::<_, BookingError>(standing(tx, &id, &scope)?.worker)).await
    }
}

/// An absence that stands, of somebody who sits at a desk of this scope.
pub(crate) fn standing(tx: &ReadTx<'_>, id: &str, scope: &DeskScope) -> Result<AbsenceRow, BookingError> {
    let row = absences::by_id(tx, id)?.ok_or(BookingError::NotFound)?;
    let theirs = windows::desks_of(tx, &row.worker)?.iter().any(|desk| scope.covers(desk));
    if theirs { Ok(row) } else { Err(BookingError::NotFound) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn each_kind_reads_back_from_its_word() {
        for kind in AwayKind::ALL {
            assert_eq!(AwayKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(AwayKind::from_code("illness"), None);
    }
}
