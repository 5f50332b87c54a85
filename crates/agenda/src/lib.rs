// SPDX-License-Identifier: EUPL-1.2
//! The room `agenda`: opening windows, free times and, soon, bookings.
//!
//! **Owns** the calendar of every desk: when a worker receives, when not, and which times are taken.
//! **Offers** [`slots`], the free times computed from windows, absences, holidays and bookings; [`recurrence`],
//! the rules by which days repeat; [`holidays`], the days on which Italy rests.
//! **Never** stores a free time: each one is computed again whenever somebody asks, and once more when a booking
//! is confirmed. It never reads a clock by itself either: now and the zone come in as arguments.

pub mod holidays;
pub mod recurrence;
pub mod slots;
