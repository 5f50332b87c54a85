// SPDX-License-Identifier: EUPL-1.2
//! A desk's days whole: who sits there and when, whom they expect, what is free, what is still to be decided or said.

use crate::{
    Agenda, Appointment, BookingError, BookingId, DeskScope,
    booking::BookingView,
    calendar,
    mediators::{Marks, marks},
    people,
    slots::{self, Stretch as Instants},
    store::{
        absences,
        bookings::{self, BookingRow, ParticipantRow},
        sheets,
    },
};
use jiff::{ToSpan, Zoned, civil::Date, tz::TimeZone};
use kernel::{Actor, UtcMicros};
use std::collections::{BTreeMap, BTreeSet};
use vault::{ReadLog, SubjectId};

/// The days of a desk.
pub struct DeskSheet {
    /// The desk.
    pub desk: String,
    /// Who sits there by a live window, by name of their role.
    pub workers: Vec<WorkerTime>,
    /// Whom it expects, cancelled ones included, by start.
    pub appointments: Vec<Appointment>,
    /// What is expected of somebody who is away then, and nobody has decided of: the absence and the booking.
    pub undecided: Vec<(String, BookingId)>,
}

/// One worker's time over the days of a sheet, in the territory's zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerTime {
    /// Who, by role.
    pub worker: String,
    /// When they receive at this desk, absent or not.
    pub open: Vec<Stretch>,
    /// What is free of it from now on.
    pub free: Vec<Stretch>,
    /// When they are away.
    pub away: Vec<Stretch>,
    /// When another desk has them.
    pub elsewhere: Vec<Stretch>,
    /// When they are kept for somebody who would come earlier and has not answered yet.
    pub kept: Vec<Stretch>,
}

/// From one moment to another, the end excluded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// When it begins.
    pub from: Zoned,
    /// When it is over.
    pub to: Zoned,
}

impl Stretch {
    fn of(instants: Instants, zone: &TimeZone) -> Self {
        Self { from: instants.from.to_zoned(zone.clone()), to: instants.to.to_zoned(zone.clone()) }
    }
}

/// What somebody still has to see to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LooseEnds {
    /// Past appointments of which nobody said whether the person came.
    pub unclosed: i64,
    /// What is expected of somebody who is away then: the absence and the booking.
    pub undecided: Vec<(String, BookingId)>,
}

/// The most days one sheet shows.
const MOST_DAYS: i64 = 31;
/// The most open appointments of one desk in the list.
const MOST_OPEN: i64 = 100;
/// How long something said of a past appointment can be put right from the list, in seconds.
const JUST_SAID: i64 = 3_600;
/// How far back the list looks for those just said of, in seconds: older ones are put right on their day.
const LOOK_BACK: i64 = 90 * 86_400;

/// What a read unit found of a desk, before anything is opened.
struct Found {
    desk: String,
    calendar: slots::Calendar,
    rows: Vec<BookingRow>,
    workers: BTreeMap<String, Vec<String>>,
    people: Vec<ParticipantRow>,
    undecided: Vec<(String, BookingId)>,
    marks: Marks,
}

impl Agenda {
    /// The days of these desks from `from` on, at most a month of them. Desks outside `scope` are passed over in silence.
    /// Names are opened and the reads written in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::TooFar`] at the end of the calendar, [`BookingError::Search`] for a desk with too many windows,
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn sheet(
        &self,
        desks: &[&str],
        from: Date,
        days: i64,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<DeskSheet>, BookingError> {
        let (rules, zone, now) = (self.desks().clone(), self.desks().zone(), self.now());
        let instant = |day: Date| {
            let start = day.to_zoned(zone.clone()).map_err(|_| BookingError::TooFar)?;
            Ok::<_, BookingError>(UtcMicros::from_timestamp(start.timestamp()))
        };
        let last = from.checked_add(days.clamp(1, MOST_DAYS).days()).map_err(|_| BookingError::TooFar)?;
        let (first, last) = (instant(from)?, instant(last)?);
        let asked: Vec<String> =
            desks.iter().filter(|desk| scope.covers(desk)).map(|desk| (*desk).to_owned()).collect();
        let found = self
            .db()
            .read(actor, move |tx| {
                let mut found = Vec::with_capacity(asked.len());
                for desk in asked {
                    let calendar = calendar::read(tx, &*rules, &desk, first, last)?;
                    let rows = bookings::of_desk(tx, &desk, first, last)?;
                    let mut workers: BTreeMap<String, Vec<String>> = BTreeMap::new();
                    for (booking, worker) in bookings::workers_of_desk(tx, &desk, first, last)? {
                        workers.entry(booking).or_default().push(worker);
                    }
                    let people = bookings::participants_of_desk(tx, &desk, first, last)?;
                    let undecided = absences::undecided(tx, &desk, first.max(now), last)?
                        .into_iter()
                        .filter_map(|(absence, booking)| Some((absence, booking.parse().ok()?)))
                        .collect();
                    let marks = marks(tx, &desk, first, last)?;
                    found.push(Found { desk, calendar, rows, workers, people, undecided, marks });
                }
                Ok::<_, BookingError>(found)
            })
            .await?;
        let mut sheets = Vec::with_capacity(found.len());
        let mut shut = Vec::with_capacity(found.len());
        for one in found {
            let glances = slots::glance(&one.calendar, now.timestamp(), first.timestamp(), last.timestamp())?;
            let here: BTreeSet<&str> = one.rows.iter().map(|row| row.id.as_str()).collect();
            let workers = glances.into_iter().map(|glance| time_of(glance, &here, &zone)).collect();
            sheets.push(DeskSheet { desk: one.desk, workers, appointments: Vec::new(), undecided: one.undecided });
            shut.push(Shut { rows: one.rows, workers: one.workers, people: one.people, marks: one.marks });
        }
        let opened = self.opened(shut, "agenda.sheet", actor).await?;
        for (sheet, appointments) in sheets.iter_mut().zip(opened) {
            sheet.appointments = appointments;
        }
        Ok(sheets)
    }

    /// What somebody still has to see to: past appointments that nobody said of, however old; and what is expected on a day,
    /// from now on, of somebody who is away.
    ///
    /// # Errors
    /// [`BookingError::TooFar`] at the end of the calendar, [`BookingError::Store`].
    pub async fn loose_ends(
        &self,
        desks: &[&str],
        day: Date,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<LooseEnds, BookingError> {
        let (now, zone) = (self.now(), self.desks().zone());
        let instant = |day: Date| {
            let start = day.to_zoned(zone.clone()).map_err(|_| BookingError::TooFar)?;
            Ok::<_, BookingError>(UtcMicros::from_timestamp(start.timestamp()))
        };
        let (first, last) = (instant(day)?, instant(day.tomorrow().map_err(|_| BookingError::TooFar)?)?);
        let asked: Vec<String> =
            desks.iter().filter(|desk| scope.covers(desk)).map(|desk| (*desk).to_owned()).collect();
        self.db()
            .read(actor, move |tx| {
                let mut ends = LooseEnds::default();
                for desk in &asked {
                    ends.unclosed += sheets::count_open(tx, desk, now)?;
                    // What is past can no longer be decided.
                    if last > now {
                        let undecided = absences::undecided(tx, desk, first.max(now), last)?;
                        ends.undecided.extend(
                            undecided.into_iter().filter_map(|(absence, id)| Some((absence, id.parse().ok()?))),
                        );
                    }
                }
                Ok::<_, BookingError>(ends)
            })
            .await
    }

    /// The appointments of these desks that are over and not said of, the oldest first, at most a hundred of each desk; and
    /// those said of in the last hour, so that a slip can be put right where it was made.
    ///
    /// # Errors
    /// [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn to_close(
        &self,
        desks: &[&str],
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Appointment>, BookingError> {
        let now = self.now();
        let asked: Vec<String> =
            desks.iter().filter(|desk| scope.covers(desk)).map(|desk| (*desk).to_owned()).collect();
        let shut = self
            .db()
            .read(actor, move |tx| {
                let mut shut = Shut::default();
                for desk in &asked {
                    let mut rows = sheets::open(tx, desk, now, MOST_OPEN)?;
                    let (since, changed) = (now.plus_seconds(-LOOK_BACK), now.plus_seconds(-JUST_SAID));
                    rows.extend(sheets::just_closed(tx, desk, since, changed, now)?);
                    shut.more(tx, rows)?;
                }
                Ok::<_, BookingError>(shut)
            })
            .await?;
        let mut opened: Vec<Appointment> =
            self.opened(vec![shut], "agenda.to_close", actor).await?.into_iter().flatten().collect();
        opened.sort_by(|a, b| a.booking.starts.cmp(&b.booking.starts).then(a.booking.id.cmp(&b.booking.id)));
        Ok(opened)
    }

    /// Opens who comes, list by list, and writes the reads in the audit.
    pub(crate) async fn opened(
        &self,
        lists: Vec<Shut>,
        purpose: &'static str,
        actor: &Actor,
    ) -> Result<Vec<Vec<Appointment>>, BookingError> {
        let zone = self.desks().zone();
        let subjects: Vec<SubjectId> = lists.iter().flat_map(|list| &list.rows).map(|row| row.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new(purpose);
        let mut opened = Vec::with_capacity(lists.len());
        for mut list in lists {
            let mut sealed: BTreeMap<&str, Vec<&ParticipantRow>> = BTreeMap::new();
            for person in &list.people {
                sealed.entry(&person.booking).or_default().push(person);
            }
            let mut appointments = Vec::with_capacity(list.rows.len());
            for row in &list.rows {
                let mut known = Vec::new();
                if let Some(key) = keys.get(&row.subject) {
                    for person in sealed.get(row.id.as_str()).into_iter().flatten() {
                        known.push(people::open(key, person, &mut reads)?);
                    }
                }
                let workers = list.workers.remove(&row.id).unwrap_or_default();
                appointments.push(Appointment {
                    booking: BookingView::of(row, workers, &zone)?,
                    people: known,
                    told: Vec::new(),
                    joining: None,
                    mediation: list.marks.remove(&row.id),
                });
            }
            opened.push(appointments);
        }
        audit::commit_reads(self.db(), actor, reads, self.now(), &**self.chance()).await?;
        Ok(opened)
    }
}

/// Bookings with who receives and who comes, still sealed.
#[derive(Default)]
pub(crate) struct Shut {
    pub(crate) rows: Vec<BookingRow>,
    pub(crate) workers: BTreeMap<String, Vec<String>>,
    pub(crate) people: Vec<ParticipantRow>,
    /// Where somebody interprets, when it was read.
    pub(crate) marks: Marks,
}

impl Shut {
    /// Adds bookings, one by one: for short lists that no index joins.
    pub(crate) fn more(&mut self, tx: &store::ReadTx<'_>, rows: Vec<BookingRow>) -> Result<(), BookingError> {
        for row in rows {
            self.workers.insert(row.id.clone(), bookings::workers(tx, &row.id)?);
            self.people.extend(bookings::participants(tx, &row.id)?);
            self.rows.push(row);
        }
        Ok(())
    }
}

fn time_of(glance: slots::Glance, here: &BTreeSet<&str>, zone: &TimeZone) -> WorkerTime {
    let local = |stretches: Vec<Instants>| stretches.into_iter().map(|one| Stretch::of(one, zone)).collect();
    let elsewhere = glance
        .taken
        .into_iter()
        .filter(|(id, _)| id.as_deref().is_none_or(|id| !here.contains(id)))
        .map(|(_, stretch)| stretch)
        .collect();
    WorkerTime {
        worker: glance.worker.to_string(),
        open: local(glance.open),
        free: local(glance.free),
        away: local(glance.away),
        elsewhere: local(elsewhere),
        kept: local(glance.kept),
    }
}
