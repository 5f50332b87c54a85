// SPDX-License-Identifier: EUPL-1.2
//! A desk's calendar, read whole from the database: its windows, and all that fills the time of its workers wherever
//! they sit.

use crate::{
    BookingError, other_hours,
    rules::Desks,
    slots::{self, Calendar, Id, Minutes, Status},
    store::{absences, hours, time, windows},
    window,
};
use kernel::UtcMicros;
use std::{collections::BTreeMap, sync::Arc};
use store::ReadTx;

/// Reads the calendar of a desk, with what is busy among meetings that end after `since` and begin before `until`.
pub(crate) fn read(
    tx: &ReadTx<'_>,
    desks: &dyn Desks,
    desk: &str,
    since: UtcMicros,
    until: UtcMicros,
) -> Result<Calendar, BookingError> {
    let zone = desks.zone();
    let mut places: BTreeMap<Id, slots::Place> = BTreeMap::new();
    let mut workers: BTreeMap<String, slots::Worker> = BTreeMap::new();
    let changed = hours::of_desk(tx, desk)?;
    for row in windows::of_desk(tx, desk)? {
        let worker = workers.entry(row.worker.clone()).or_insert_with(|| empty(&row.worker));
        let id: Id = Arc::from(row.place.as_str());
        if !places.contains_key(&id) {
            // A place the directory no longer knows receives nobody.
            let Some(rules) = desks.place(&row.place) else { continue };
            places.insert(id.clone(), slots::Place { id: id.clone(), closed: rules.closed, holidays: rules.holidays });
        }
        let unreadable = || BookingError::Unreadable { what: "window" };
        let mut times = serde_json::from_str(&row.definition).map_err(|_| unreadable())?;
        other_hours::overlay(&mut times, &row.name, &changed);
        worker.windows.push(window::compiled(&row.name, &id, &times, &zone).map_err(|_| unreadable())?);
    }
    for row in absences::of_desk(tx, desk, since, until)? {
        let Some(worker) = workers.get_mut(&row.worker) else { continue };
        let (from, to) = (row.starts_at.timestamp(), row.ends_at.timestamp());
        worker.absences.push(slots::Absence::Once { from, to });
    }
    for time::Held { busy: row, kept } in time::busy(tx, desk, since, until)? {
        let Some(worker) = workers.get_mut(&row.worker) else { continue };
        worker.bookings.push(slots::Booking {
            id: Some(Arc::from(row.booking)),
            from: row.starts_at.timestamp(),
            to: row.ends_at.timestamp(),
            pause_after: Minutes::try_from(row.pause_after).unwrap_or(0),
            // Only what holds time is read.
            status: Status::Booked,
            kept,
        });
    }
    Calendar::new(zone, places.into_values().collect(), workers.into_values().collect())
        .map_err(|_| BookingError::Unreadable { what: "calendar" })
}

fn empty(worker: &str) -> slots::Worker {
    slots::Worker { id: Arc::from(worker), windows: Vec::new(), absences: Vec::new(), bookings: Vec::new() }
}
