// SPDX-License-Identifier: EUPL-1.2
//! Free times: from windows, absences, holidays and bookings to the starts a person may choose.
//!
//! Pure rules over plain values: the zone and now are arguments, nothing is read or stored. A [`Calendar`] is made
//! once and asked often; [`search`] answers a [`Query`] with the free times and the next one after them, [`check`]
//! tells whether one start can still be booked, whatever the grid has become meanwhile, and [`face`] is the same
//! search for programs, JSON in and JSON out. The rules in plain words: `docs/reference/slots.md`.

mod calendar;
mod check;
pub mod face;
mod free;
mod glance;
mod query;
mod rearrange;
mod search;
mod wall;

pub use calendar::{
    Absence, Booking, Calendar, CalendarError, Hours, Id, Instead, MINUTES_A_DAY, Minutes, Offered, OnHolidays, Place,
    QUANTUM, Status, Window, Worker,
};
pub use check::{NotBookable, check, idle};
pub use glance::{Glance, Stretch, glance};
pub use query::{Audience, Found, Notice, Query, SearchError, Service, Slot};
pub use rearrange::{Expected, Proposal, rearrange};
pub use search::{next, search, slots};
