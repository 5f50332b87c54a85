// SPDX-License-Identifier: EUPL-1.2
//! One day of a repeating window, with other hours or closed: the others stay as they are.

use crate::{
    Agenda, BookingError, DeskScope,
    notes::{self, Note},
    store::{
        hours::{self, HoursRow},
        time, windows,
    },
    window::{self, OtherHours, WindowTimes},
};
use jiff::civil::{Date, Time};
use kernel::Actor;

/// What a window is on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayHours {
    /// As it usually is.
    Usual,
    /// Nobody receives.
    Closed,
    /// Other hours than the usual ones; midnight is the end of the day.
    From(Time, Time),
}

/// A window on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WindowDay {
    /// The desk.
    pub desk: String,
    /// Its name, unique within the desk.
    pub window: String,
    /// Who sits there, by role.
    pub worker: String,
    /// Its hours as the territory tells them; none when it does not open that day.
    pub usual: Option<(Time, Time)>,
    /// Its hours that day; none when it is closed.
    pub hours: Option<(Time, Time)>,
}

impl Agenda {
    /// The windows of these desks that open on a day, or would open if the desk had not closed them. Desks outside `scope` are
    /// passed over in silence.
    ///
    /// # Errors
    /// [`BookingError::Store`]; [`BookingError::Unreadable`] for a window that cannot be read.
    pub async fn windows_on(
        &self,
        desks: &[&str],
        day: Date,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<Vec<WindowDay>, BookingError> {
        let zone = self.desks().zone();
        let asked: Vec<String> =
            desks.iter().filter(|desk| scope.covers(desk)).map(|desk| (*desk).to_owned()).collect();
        self.db()
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in asked {
                    let changed = hours::of_desk(tx, &desk)?;
                    for row in windows::of_desk(tx, &desk)? {
                        let unreadable = || BookingError::Unreadable { what: "window" };
                        let told: WindowTimes = serde_json::from_str(&row.definition).map_err(|_| unreadable())?;
                        let mut now = told.clone();
                        overlay(&mut now, &row.name, &changed);
                        let usual = window::hours_on(&told, day, &zone).map_err(|_| unreadable())?;
                        let hours = window::hours_on(&now, day, &zone).map_err(|_| unreadable())?;
                        if usual.is_some() || hours.is_some() {
                            let desk = desk.clone();
                            found.push(WindowDay { desk, window: row.name, worker: row.worker, usual, hours });
                        }
                    }
                }
                Ok(found)
            })
            .await
    }

    /// Says what a window is on one day. Who is booked in hours that close stays booked: the desk sees to them.
    ///
    /// # Errors
    /// [`BookingError::NotFound`] for an unknown window, also of a desk outside `scope`; [`BookingError::BadWindow`] for
    /// hours that are none; [`BookingError::Store`].
    pub async fn change_day(
        &self,
        (desk, name): (&str, &str),
        day: Date,
        to: DayHours,
        scope: &DeskScope,
        actor: &Actor,
    ) -> Result<(), BookingError> {
        if !scope.covers(desk) {
            return Err(BookingError::NotFound);
        }
        if let DayHours::From(from, to) = to {
            window::check_hours(from, to).map_err(|message| BookingError::BadWindow {
                desk: desk.to_owned(),
                window: name.to_owned(),
                message,
            })?;
        }
        let (now, chance) = (self.now(), self.chance().clone());
        let (place, name, at) = (desk.to_owned(), name.to_owned(), day.to_string());
        self.db()
            .write(actor, move |tx| {
                let known = windows::of_desk(tx, &place)?.into_iter().find(|row| row.name == name);
                let worker = known.ok_or(BookingError::NotFound)?.worker;
                time::take_turn(tx, &worker)?;
                let clock = |time: Time| time.strftime("%H:%M").to_string();
                let row = |opens, closes| HoursRow { name: name.clone(), day: at.clone(), opens, closes };
                match to {
                    DayHours::Usual => hours::withdraw(tx, &place, &name, &at, now)?,
                    DayHours::Closed => hours::write(tx, &place, &row(None, None), now)?,
                    DayHours::From(from, to) => {
                        hours::write(tx, &place, &row(Some(clock(from)), Some(clock(to))), now)?;
                    }
                }
                let subject = format!("{place}/{name}");
                let details = serde_json::json!({ "day": at, "hours": format!("{to:?}") });
                notes::record(tx, &Note { action: "agenda.day_changed", subject: &subject, details }, now, &*chance)
            })
            .await?;
        self.changed(desk);
        Ok(())
    }
}

/// A window as the desk's own days make it.
pub(crate) fn overlay(times: &mut WindowTimes, name: &str, changed: &[HoursRow]) {
    for row in changed.iter().filter(|row| row.name == name) {
        let Ok(date) = row.day.parse::<Date>() else { continue };
        times.instead.retain(|other| other.date != date);
        let time = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<Time>().ok());
        match (time(&row.opens), time(&row.closes)) {
            (Some(from), Some(to)) => times.instead.push(OtherHours { date, from, to }),
            _ => times.except.push(date),
        }
    }
}
