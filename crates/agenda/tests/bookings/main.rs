// SPDX-License-Identifier: EUPL-1.2
//! Bookings through the room's face, on both databases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod absences;
mod at_the_desk;
mod calendar_file;
mod change;
mod confirm;
mod constraints;
mod days;
mod earlier;
mod feeds;
mod groups;
mod lists;
mod mediators;
mod online;
mod races;
mod sealed;
mod territory;
mod town;
mod windows;
