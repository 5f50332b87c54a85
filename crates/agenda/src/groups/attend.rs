// SPDX-License-Identifier: EUPL-1.2
//! Who came to a meeting: one tap a person, put right later, every word that was said kept.

use super::{CycleView, EnrolmentId, Kept, Mark, Rate, SessionId, SessionView, note_enrolment, session::find};
use crate::{
    Agenda, BookingError, DeskScope, Person,
    store::groups::{self, EnrolmentRow, MarkRow},
};
use jiff::Zoned;
use kernel::Actor;
use std::collections::BTreeMap;
use vault::ReadLog;

/// How early somebody may be marked, in seconds before the start: some people come early.
const EARLY: i64 = 3_600;

/// Somebody expected at a meeting.
pub struct Attended {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
    /// Who; nobody when their data were destroyed.
    pub person: Option<Person>,
    /// What is said of them now.
    pub mark: Option<Mark>,
    /// What was said before, and when; the oldest first, the last one included.
    pub history: Vec<(Mark, Zoned)>,
}

/// A meeting and who is expected there.
pub struct Attendance {
    /// The group.
    pub cycle: CycleView,
    /// The meeting.
    pub session: SessionView,
    /// Whether one may say already who came.
    pub may_mark: bool,
    /// Who is expected, in the order of arrival.
    pub people: Vec<Attended>,
    /// How many came, of those marked at this meeting.
    pub rate: Option<Rate>,
}

impl Agenda {
    /// A meeting and who is expected. Names are opened and the reads written in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also outside `scope`; [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn attendance(
        &self,
        id: SessionId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Attendance, BookingError> {
        let (name, scope, zone, now) = (id.to_string(), scope.clone(), self.desks().zone(), self.now());
        let local = zone.clone();
        let (cycle, session, rows, people, marks) = self
            .db()
            .read(actor, move |tx| {
                let (cycle, session) = find(tx, &name, &scope)?;
                let sessions = groups::sessions_of(tx, &cycle.id)?;
                let expected = groups::expected(tx, &session.id)?;
                let rows: Vec<EnrolmentRow> = groups::enrolments_of(tx, &cycle.id)?
                    .into_iter()
                    .filter(|row| expected.contains(&row.id))
                    .collect();
                let people = groups::people_of(tx, &cycle.id)?;
                let marks = groups::marks_of(tx, &cycle.id)?;
                Ok::<_, BookingError>((CycleView::of(&cycle, &sessions, &local)?, session, rows, people, marks))
            })
            .await?;
        let subjects: Vec<_> = rows.iter().map(|row| row.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new("agenda.attendance");
        let mut said: BTreeMap<&str, Vec<(Mark, Zoned)>> = BTreeMap::new();
        for row in marks.iter().filter(|row| row.session == session.id) {
            let mark = Mark::from_code(&row.mark).ok_or(super::unreadable("mark"))?;
            said.entry(&row.enrolment).or_default().push((mark, row.marked_at.timestamp().to_zoned(zone.clone())));
        }
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            let sealed = people.iter().find(|one| one.enrolment == row.id);
            let person = match (keys.get(&row.subject), sealed) {
                (Some(key), Some(sealed)) => Some(Kept::open(key, &row.id, &sealed.person, &mut reads)?.person()),
                _ => None,
            };
            let history = said.remove(row.id.as_str()).unwrap_or_default();
            let mark = history.last().map(|(mark, _)| *mark).filter(|mark| *mark != Mark::Unsaid);
            let enrolment = row.id.parse().map_err(|_| super::unreadable("id"))?;
            all.push(Attended { enrolment, person, mark, history });
        }
        audit::commit_reads(self.db(), actor, reads, now, &**self.chance()).await?;
        Ok(Attendance {
            cycle,
            may_mark: session.status == super::PLANNED && now >= session.starts_at.plus_seconds(-EARLY),
            session: SessionView::of(&session, &zone)?,
            rate: Rate::of(all.iter().filter_map(|one| one.mark)),
            people: all,
        })
    }

    /// Says that somebody came, did not, was excused, or that it was a mistake to say so. The same tap twice is one.
    ///
    /// # Errors
    /// [`BookingError::TooEarly`] before the meeting, [`BookingError::AlreadyCancelled`] of one that was called off,
    /// [`BookingError::NotFound`] for who has no place at it or outside `scope`; [`BookingError::Store`].
    pub async fn mark_attendance(
        &self,
        (session, enrolment): (SessionId, EnrolmentId),
        mark: Mark,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        let (name, person, scope, now) = (session.to_string(), enrolment.to_string(), scope.clone(), self.now());
        let chance = self.chance().clone();
        self.db()
            .write(actor, move |tx| {
                let (cycle, session) = find(tx, &name, &scope)?;
                if session.status != super::PLANNED {
                    return Err(BookingError::AlreadyCancelled);
                }
                if now < session.starts_at.plus_seconds(-EARLY) {
                    return Err(BookingError::TooEarly);
                }
                let row = groups::enrolment(tx, &person)?.ok_or(BookingError::NotFound)?;
                if !groups::expected(tx, &session.id)?.contains(&row.id) {
                    return Err(BookingError::NotFound);
                }
                groups::take_turn(tx, &cycle.id, now)?;
                let said = groups::marks(tx, &session.id, &row.id)?;
                let last = said.last();
                if last.map_or(Mark::Unsaid.code(), |last| last.mark.as_str()) == mark.code() {
                    return Ok(());
                }
                let version = last.map_or(1, |last| last.version + 1);
                let new = MarkRow {
                    session: session.id.clone(),
                    enrolment: row.id.clone(),
                    version,
                    mark: mark.code().to_owned(),
                    marked_at: now,
                };
                if !groups::mark(tx, &new)? {
                    return Err(BookingError::JustTaken);
                }
                note_enrolment(tx, "agenda.group_marked", &row, now, &*chance)
            })
            .await
    }
}
