// SPDX-License-Identifier: EUPL-1.2
//! The desk's pages, as those who sign in meet them. One program holds them all, as each would carry the whole house.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod a_day_at_the_desk;
mod access;
mod calendar;
mod carried;
mod cases;
mod common;
mod contacts;
mod documents;
mod exchange;
mod exchange_diary;
mod groups;
mod guardianships;
mod households;
mod instruments;
mod intake;
mod interventions;
mod mediators;
mod notes;
mod online;
mod passkeys;
mod pathways;
mod permissions;
mod persons;
mod plans;
mod rights;
