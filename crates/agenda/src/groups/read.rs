// SPDX-License-Identifier: EUPL-1.2
//! Groups as the people of a desk see them: the list, one group with who comes and who waits, the meetings of a day.

use super::{CycleId, CycleView, EnrolmentId, Kept, Mark, Rate, SessionId, Standing, standing, told};
use crate::{Agenda, BookingError, DeskScope, Person, store::groups};
use jiff::{Zoned, civil::Date};
use kernel::{Actor, Language, UtcMicros};
use std::collections::BTreeMap;
use vault::ReadLog;

/// The most groups of one desk in the list: the newest.
const LISTED: i64 = 60;

/// A group in the list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The group.
    pub cycle: CycleView,
    /// How many have a place.
    pub enrolled: u32,
    /// For how many a place is kept until they answer.
    pub offered: u32,
    /// How many wait.
    pub waiting: u32,
    /// How many came; nothing where nobody was marked yet.
    pub rate: Option<Rate>,
}

/// Somebody who asked to come.
pub struct Member {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
    /// The how-manieth to ask, from 1.
    pub arrival: u32,
    /// When, by the server's clock.
    pub asked: Zoned,
    /// Where they stand.
    pub standing: Standing,
    /// Until when the offered place is kept.
    pub answer_by: Option<Zoned>,
    /// The language they read.
    pub language: Language,
    /// Who, as far as they said; nothing when their data were destroyed.
    pub person: Option<Person>,
    /// How many meetings they came to, of those at which they were marked.
    pub rate: Option<Rate>,
    /// What they were told of the place that is offered.
    pub told: Vec<message::Told>,
}

/// A group with all who asked.
pub struct CycleSheet {
    /// The group.
    pub cycle: CycleView,
    /// Who leads it, by role: everybody who leads one of its meetings.
    pub leaders: Vec<String>,
    /// Who leads each meeting, where they are not the same at all of them.
    pub leading: BTreeMap<SessionId, Vec<String>>,
    /// Whether somebody who asks now gets a place: one is free and nobody waits.
    pub open: bool,
    /// Everybody who asked, in the order of arrival.
    pub members: Vec<Member>,
    /// How many came, over all meetings.
    pub rate: Option<Rate>,
    /// The same for each meeting of which something was said.
    pub rates: BTreeMap<SessionId, Rate>,
}

/// A meeting of a group on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The meeting.
    pub session: SessionId,
    /// Its group.
    pub cycle: CycleId,
    /// Where it meets.
    pub desk: String,
    /// What the group is called.
    pub title: String,
    /// When it begins.
    pub starts: Zoned,
    /// How many are expected.
    pub expected: u32,
    /// The absence of who leads it, until somebody decides: see [`Agenda::under`].
    pub unled: Option<String>,
}

impl Agenda {
    /// The groups of these desks: those with a meeting to come first, by the next one. Desks outside `scope` are passed over in silence.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn groups(
        &self,
        desks: &[String],
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Listed>, BookingError> {
        let asked: Vec<String> = desks.iter().filter(|desk| scope.covers(desk)).cloned().collect();
        let (zone, now) = (self.desks().zone(), self.now());
        let mut found = self
            .db()
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in &asked {
                    let mut sessions: BTreeMap<String, Vec<_>> = BTreeMap::new();
                    for session in groups::sessions_of_desk(tx, desk)? {
                        sessions.entry(session.cycle.clone()).or_default().push(session);
                    }
                    let counts = groups::counts_of_desk(tx, desk)?;
                    let marks = groups::marks_of_desk(tx, desk)?;
                    for row in groups::cycles_of(tx, desk, LISTED)? {
                        let count = |standing: Standing| {
                            let one =
                                counts.iter().find(|(cycle, status, _)| *cycle == row.id && *status == standing.code());
                            one.map_or(0, |(_, _, count)| u32::try_from(*count).unwrap_or(u32::MAX))
                        };
                        let theirs = marks.iter().filter(|(cycle, ..)| *cycle == row.id);
                        let rate = Rate::of(theirs.flat_map(|(_, mark, count)| {
                            let mark = Mark::from_code(mark).unwrap_or(Mark::Unsaid);
                            std::iter::repeat_n(mark, usize::try_from(*count).unwrap_or(0))
                        }));
                        let sessions = sessions.remove(&row.id).unwrap_or_default();
                        found.push(Listed {
                            cycle: CycleView::of(&row, &sessions, &zone)?,
                            enrolled: count(Standing::Enrolled),
                            offered: count(Standing::Offered),
                            waiting: count(Standing::Waiting),
                            rate,
                        });
                    }
                }
                Ok::<_, BookingError>(found)
            })
            .await?;
        found.sort_by_cached_key(|one| {
            let next = one.cycle.to_come(now).next().map(|session| session.starts.timestamp());
            (next.is_none(), next, std::cmp::Reverse(one.cycle.id))
        });
        Ok(found)
    }

    /// A group with all who asked. Names are opened and the reads written in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also outside `scope`; [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn group(&self, id: CycleId, scope: &DeskScope, actor: &Actor) -> Result<CycleSheet, BookingError> {
        let (name, scope, zone, now) = (id.to_string(), scope.clone(), self.desks().zone(), self.now());
        let (local, outbox) = (zone.clone(), self.outbox().cloned());
        let (cycle, leaders, rows, people, marks, told, free) = self
            .db()
            .read(actor, move |tx| {
                let row =
                    groups::cycle(tx, &name)?.filter(|row| scope.covers(&row.desk)).ok_or(BookingError::NotFound)?;
                let sessions = groups::sessions_of(tx, &name)?;
                let rows = groups::enrolments_of(tx, &name)?;
                let mut told = BTreeMap::new();
                for row in &rows {
                    if let (Some(outbox), Standing::Offered) = (&outbox, standing(row)?) {
                        told.insert(row.id.clone(), outbox.about(tx, &told::about(&row.id))?);
                    }
                }
                let free = super::enrol::free_seat(tx, &row, now)?.is_some();
                Ok::<_, BookingError>((
                    CycleView::of(&row, &sessions, &local)?,
                    groups::leaders_of(tx, &name)?,
                    rows,
                    groups::people_of(tx, &name)?,
                    groups::marks_of(tx, &name)?,
                    told,
                    free,
                ))
            })
            .await?;
        // The last word on each, by meeting and person.
        let mut last: BTreeMap<(&str, &str), Mark> = BTreeMap::new();
        for row in &marks {
            let mark = Mark::from_code(&row.mark).ok_or(super::unreadable("mark"))?;
            last.insert((&row.session, &row.enrolment), mark);
        }
        let subjects: Vec<_> = rows.iter().map(|row| row.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new("agenda.group");
        let (mut members, mut told) = (Vec::with_capacity(rows.len()), told);
        for row in &rows {
            let sealed = people.iter().find(|one| one.enrolment == row.id);
            let person = match (keys.get(&row.subject), sealed) {
                (Some(key), Some(sealed)) => Some(Kept::open(key, &row.id, &sealed.person, &mut reads)?.person()),
                _ => None,
            };
            let local = |at: UtcMicros| at.timestamp().to_zoned(zone.clone());
            members.push(Member {
                enrolment: row.id.parse().map_err(|_| super::unreadable("id"))?,
                arrival: u32::try_from(row.arrival).unwrap_or(u32::MAX),
                asked: local(row.made_at),
                standing: standing(row)?,
                answer_by: row.answer_by.map(local),
                language: Language::from_code(&row.language).ok_or(super::unreadable("language"))?,
                person,
                rate: Rate::of(last.iter().filter(|((_, whose), _)| *whose == row.id).map(|(_, mark)| *mark)),
                told: told.remove(&row.id).unwrap_or_default(),
            });
        }
        audit::commit_reads(self.db(), actor, reads, now, &**self.chance()).await?;
        let rates = cycle
            .sessions
            .iter()
            .filter_map(|session| {
                let id = session.id.to_string();
                let rate = Rate::of(last.iter().filter(|((at, _), _)| *at == id).map(|(_, mark)| *mark))?;
                Some((session.id, rate))
            })
            .collect();
        let mut leading: BTreeMap<SessionId, Vec<String>> = BTreeMap::new();
        let mut all = std::collections::BTreeSet::new();
        for (session, worker) in leaders {
            all.insert(worker.clone());
            leading.entry(session.parse().map_err(|_| super::unreadable("id"))?).or_default().push(worker);
        }
        if cycle.sessions.iter().all(|one| leading.get(&one.id).is_some_and(|these| these.len() == all.len())) {
            leading.clear();
        }
        Ok(CycleSheet {
            leaders: all.into_iter().collect(),
            leading,
            open: free && members.iter().all(|one| one.standing != Standing::Waiting),
            rate: Rate::of(last.values().copied()),
            rates,
            members,
            cycle,
        })
    }

    /// The meetings of these desks' groups on a day, by start. Nobody's name is opened.
    ///
    /// # Errors
    /// [`BookingError::TooFar`] at the end of the calendar, [`BookingError::Store`].
    pub async fn sittings(
        &self,
        desks: &[String],
        day: Date,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Sitting>, BookingError> {
        let (zone, now) = (self.desks().zone(), self.now());
        let instant = |day: Date| {
            let start = day.to_zoned(zone.clone()).map_err(|_| BookingError::TooFar)?;
            Ok::<_, BookingError>(UtcMicros::from_timestamp(start.timestamp()))
        };
        let (from, to) = (instant(day)?, instant(day.tomorrow().map_err(|_| BookingError::TooFar)?)?);
        let asked: Vec<String> = desks.iter().filter(|desk| scope.covers(desk)).cloned().collect();
        let local = zone.clone();
        let mut found = self
            .db()
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in &asked {
                    for (row, title, unled) in groups::sessions_between(tx, desk, from, to)? {
                        found.push(Sitting {
                            unled: unled.filter(|_| row.starts_at > now),
                            session: row.id.parse().map_err(|_| super::unreadable("id"))?,
                            cycle: row.cycle.parse().map_err(|_| super::unreadable("id"))?,
                            desk: desk.clone(),
                            title,
                            starts: row.starts_at.timestamp().to_zoned(local.clone()),
                            expected: u32::try_from(groups::expected(tx, &row.id)?.len()).unwrap_or(u32::MAX),
                        });
                    }
                }
                Ok::<_, BookingError>(found)
            })
            .await?;
        found.sort_by(|a, b| a.starts.cmp(&b.starts).then(a.session.cmp(&b.session)));
        Ok(found)
    }
}
