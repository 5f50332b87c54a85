// SPDX-License-Identifier: EUPL-1.2
//! Appointments taken out as a table: what the people of a desk see in their diary, over a stretch of days. Each opening is in the audit,
//! and so is that they were taken out, how many and in which form.

use crate::{
    Agenda, Appointment, BookingError, DeskScope,
    mediators::Marks,
    notes::{self, Note},
    sheet::Shut,
    store::bookings,
};
use jiff::civil::Date;
use kernel::{Actor, UtcMicros};
use std::collections::BTreeMap;

/// Appointments in one file, at most.
pub const MOST_OUT: usize = 5_000;

impl Agenda {
    /// How many appointments of these desks there are from a day to another, both included; cancelled ones too. Nothing is opened.
    /// Desks outside `scope` are passed over in silence.
    ///
    /// # Errors
    /// [`BookingError::TooFar`] at the end of the calendar, [`BookingError::Store`].
    pub async fn count_out(
        &self,
        desks: &[&str],
        days: (Date, Date),
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<usize, BookingError> {
        Ok(self.shut_out(desks, days, scope, actor).await?.iter().map(|shut| shut.rows.len()).sum())
    }

    /// The appointments themselves, the earliest first, at most [`MOST_OUT`]. Names are opened; the reads, and one entry for the whole with
    /// `form` (`csv`, `xlsx`), are in the audit before this returns.
    ///
    /// # Errors
    /// As [`Agenda::count_out`]; [`BookingError::Vault`].
    pub async fn take_out(
        &self,
        desks: &[&str],
        days: (Date, Date),
        form: &'static str,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Appointment>, BookingError> {
        let mut shut = self.shut_out(desks, days, scope, actor).await?;
        let mut left = MOST_OUT;
        for list in &mut shut {
            list.rows.truncate(left);
            left -= list.rows.len();
        }
        let mut taken: Vec<Appointment> = self.opened(shut, "agenda.out", actor).await?.into_iter().flatten().collect();
        taken.sort_by(|one, other| one.booking.starts.cmp(&other.booking.starts));
        let (now, chance, rows) = (self.now(), self.chance().clone(), taken.len());
        let details = serde_json::json!({
            "rows": rows, "form": form, "from": days.0.to_string(), "to": days.1.to_string(), "desks": desks
        });
        self.db()
            .write(actor, move |tx| {
                notes::record(tx, &Note { action: "agenda.taken_out", subject: "appointments", details }, now, &*chance)
            })
            .await?;
        Ok(taken)
    }

    async fn shut_out(
        &self,
        desks: &[&str],
        (from, to): (Date, Date),
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<Shut>, BookingError> {
        let zone = self.desks().zone();
        let instant = |day: Date| {
            let start = day.to_zoned(zone.clone()).map_err(|_| BookingError::TooFar)?;
            Ok::<_, BookingError>(UtcMicros::from_timestamp(start.timestamp()))
        };
        let (first, last) = (instant(from)?, instant(to.tomorrow().map_err(|_| BookingError::TooFar)?)?);
        let asked: Vec<String> =
            desks.iter().filter(|desk| scope.covers(desk)).map(|desk| (*desk).to_owned()).collect();
        self.db()
            .read(actor, move |tx| {
                let mut found = Vec::with_capacity(asked.len());
                for desk in &asked {
                    let mut workers: BTreeMap<String, Vec<String>> = BTreeMap::new();
                    for (booking, worker) in bookings::workers_of_desk(tx, desk, first, last)? {
                        workers.entry(booking).or_default().push(worker);
                    }
                    let rows = bookings::of_desk(tx, desk, first, last)?;
                    let people = bookings::participants_of_desk(tx, desk, first, last)?;
                    let marks = Marks::new();
                    found.push(Shut { rows, workers, people, marks });
                }
                Ok::<_, BookingError>(found)
            })
            .await
    }
}
