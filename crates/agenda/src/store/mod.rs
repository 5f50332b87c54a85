// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL and nothing else.

pub(crate) mod absences;
pub(crate) mod bookings;
pub(crate) mod earlier;
pub(crate) mod feeds;
pub(crate) mod groups;
pub(crate) mod hours;
pub(crate) mod mediators;
pub(crate) mod origins;
pub(crate) mod sheets;
pub(crate) mod switches;
pub(crate) mod telling;
pub(crate) mod time;
pub(crate) mod windows;

use store::Migration;

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "agenda-0001", sql: include_str!("../../migrations/0001_agenda.sql") },
    Migration { name: "agenda-0002", sql: include_str!("../../migrations/0002_absences.sql") },
    Migration { name: "agenda-0003", sql: include_str!("../../migrations/0003_telling.sql") },
    Migration { name: "agenda-0004", sql: include_str!("../../migrations/0004_switches.sql") },
    Migration { name: "agenda-0005", sql: include_str!("../../migrations/0005_origins.sql") },
    Migration { name: "agenda-0006", sql: include_str!("../../migrations/0006_groups.sql") },
    Migration { name: "agenda-0007", sql: include_str!("../../migrations/0007_feeds.sql") },
    Migration { name: "agenda-0008", sql: include_str!("../../migrations/0008_earlier.sql") },
    Migration { name: "agenda-0009", sql: include_str!("../../migrations/0009_mediators.sql") },
    Migration { name: "agenda-0010", sql: include_str!("../../migrations/0010_absent_leaders.sql") },
];
