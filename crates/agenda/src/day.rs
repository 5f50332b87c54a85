// SPDX-License-Identifier: EUPL-1.2
//! The day of a desk: who is expected, as its people see it.

use crate::{
    Agenda, BookingError, DeskScope,
    booking::{BookingView, Person},
    mediators::{Marks, Standing, Tongue, mark, marks},
    online::{self, Joining},
    people,
    store::{
        bookings::{self, BookingRow, ParticipantRow},
        origins,
    },
    told,
};
use jiff::civil::Date;
use kernel::{Actor, UtcMicros};
use message::Told;
use std::collections::BTreeMap;
use vault::{ReadLog, SubjectId};

/// An expected meeting.
pub struct Appointment {
    /// The booking.
    pub booking: BookingView,
    /// Who comes. Empty when their key was destroyed: what they told is gone for good.
    pub people: Vec<Person>,
    /// What they were told of it and will be, in the order it was written.
    pub told: Vec<Told>,
    /// The link where it is online, and what it was before a decision changed it. Read with a day and with one booking alone.
    pub joining: Option<Joining>,
    /// The language that somebody interprets there, and how that stands. Read with a day, a sheet and one booking alone.
    pub mediation: Option<(Tongue, Standing)>,
}

/// Rows of one desk's day, before anything is opened.
struct Page {
    rows: Vec<BookingRow>,
    workers: BTreeMap<String, Vec<String>>,
    people: Vec<ParticipantRow>,
    told: Vec<Told>,
    joining: BTreeMap<String, Joining>,
    marks: Marks,
}

impl Agenda {
    /// The bookings of a day at these desks, cancelled ones included, by start. Desks outside `scope` are passed over in
    /// silence. Names are opened and the reads written in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::TooFar`] at the end of the calendar, [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn day(
        &self,
        desks: &[&str],
        date: Date,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Appointment>, BookingError> {
        self.day_for("agenda.day", desks, date, scope, actor).await
    }

    /// The same, to be printed: the audit says so, for paper goes where no page can follow it.
    ///
    /// # Errors
    /// As [`Agenda::day`].
    pub async fn day_on_paper(
        &self,
        desks: &[&str],
        date: Date,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Appointment>, BookingError> {
        self.day_for("agenda.day_printed", desks, date, scope, actor).await
    }

    async fn day_for(
        &self,
        purpose: &'static str,
        desks: &[&str],
        date: Date,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Appointment>, BookingError> {
        let zone = self.desks().zone();
        let instant = |day: Date| {
            let start = day.to_zoned(zone.clone()).map_err(|_| BookingError::TooFar)?;
            Ok::<_, BookingError>(UtcMicros::from_timestamp(start.timestamp()))
        };
        let (from, to) = (instant(date)?, instant(date.tomorrow().map_err(|_| BookingError::TooFar)?)?);
        let asked: Vec<String> =
            desks.iter().filter(|desk| scope.covers(desk)).map(|desk| (*desk).to_owned()).collect();
        let (outbox, agenda) = (self.outbox().cloned(), self.clone());
        let pages = self
            .db()
            .read(actor, move |tx| {
                let mut pages = Vec::with_capacity(asked.len());
                for desk in &asked {
                    let rows = bookings::of_desk(tx, desk, from, to)?;
                    let mut workers: BTreeMap<String, Vec<String>> = BTreeMap::new();
                    for (booking, worker) in bookings::workers_of_desk(tx, desk, from, to)? {
                        workers.entry(booking).or_default().push(worker);
                    }
                    let people = bookings::participants_of_desk(tx, desk, from, to)?;
                    let told = match &outbox {
                        Some(outbox) => outbox.of_desk(tx, desk, from, to)?,
                        None => Vec::new(),
                    };
                    let joining = online::of_day(tx, &agenda, desk, &rows, (from, to))?;
                    let marks = marks(tx, desk, from, to)?;
                    pages.push(Page { rows, workers, people, told, joining, marks });
                }
                Ok::<_, BookingError>(pages)
            })
            .await?;
        let subjects: Vec<SubjectId> = pages.iter().flat_map(|page| &page.rows).map(|row| row.subject).collect();
        let keys = self.vault().subjects(&subjects).await?;
        let mut reads = ReadLog::new(purpose);
        let mut appointments = Vec::with_capacity(subjects.len());
        for mut page in pages {
            for row in &page.rows {
                let workers = page.workers.remove(&row.id).unwrap_or_default();
                let mut known = Vec::new();
                if let Some(key) = keys.get(&row.subject) {
                    for sealed in page.people.iter().filter(|person| person.booking == row.id) {
                        known.push(people::open(key, sealed, &mut reads)?);
                    }
                }
                let about = told::about(&row.id);
                let told = page.told.iter().filter(|one| one.about == about).cloned().collect();
                let joining = page.joining.remove(&row.id);
                let mediation = page.marks.remove(&row.id);
                let booking = BookingView::of(row, workers, &zone)?;
                appointments.push(Appointment { booking, people: known, told, joining, mediation });
            }
        }
        appointments.sort_by(|a, b| a.booking.starts.cmp(&b.booking.starts).then(a.booking.id.cmp(&b.booking.id)));
        audit::commit_reads(self.db(), actor, reads, self.now(), &**self.chance()).await?;
        Ok(appointments)
    }

    /// One booking and who comes, for its page at the desk. The read is written in the audit before this returns.
    ///
    /// # Errors
    /// [`BookingError::NotFound`], also for a booking of another desk; [`BookingError::Store`], [`BookingError::Vault`].
    pub async fn appointment(
        &self,
        id: crate::BookingId,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Appointment, BookingError> {
        let (agenda, scope) = (self.clone(), scope.clone());
        let (booking, subject, sealed, told, joining, mediation) = self
            .db()
            .read(actor, move |tx| {
                let row = bookings::by_id(tx, &id.to_string())?
                    .filter(|row| scope.covers(&row.desk))
                    .ok_or(BookingError::NotFound)?;
                let (told, joining) = (told::of(tx, &agenda, &row.id)?, online::joining(tx, &agenda, &row)?);
                let people = bookings::participants(tx, &row.id)?;
                let mediation = mark(tx, &row.id)?;
                Ok::<_, BookingError>((agenda.view(tx, &row)?, row.subject, people, told, joining, mediation))
            })
            .await?;
        let keys = self.vault().subjects(&[subject]).await?;
        let mut reads = ReadLog::new("agenda.appointment");
        let mut known = Vec::new();
        if let Some(key) = keys.get(&subject) {
            for person in &sealed {
                known.push(people::open(key, person, &mut reads)?);
            }
        }
        audit::commit_reads(self.db(), actor, reads, self.now(), &**self.chance()).await?;
        Ok(Appointment { booking, people: known, told, joining, mediation })
    }

    /// The bookings that workers made out of something they had noted ([`crate::Confirm::origin`]), by start. Desks outside
    /// `scope` are passed over in silence; who comes is not told.
    ///
    /// # Errors
    /// [`BookingError::Store`].
    pub async fn made_from(
        &self,
        origin: &str,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<BookingView>, BookingError> {
        let (agenda, scope, origin) = (self.clone(), scope.clone(), origin.to_owned());
        self.db()
            .read(actor, move |tx| {
                let rows = origins::bookings(tx, &origin)?;
                rows.iter().filter(|row| scope.covers(&row.desk)).map(|row| agenda.view(tx, row)).collect()
            })
            .await
    }
}
