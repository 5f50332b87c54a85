// SPDX-License-Identifier: EUPL-1.2
//! The directory: who works in the territory, what they offer, where, and for whom.
//!
//! **Owns** the territory's words: towns, needs, facts, bodies, programmes, places, desks, services, routes and
//! conditions; their versions in the database (tables `directory_…`).
//!
//! **Offers**
//! - [`pack`]: reads a territory pack and explains every mistake with file, line and cure;
//! - [`Snapshot`]: the whole directory in memory, immutable, with look-ups for pages;
//! - [`routing`]: orientation, from town, needs and facts to services, desks and reasons;
//! - [`search`]: free words that forgive typing mistakes;
//! - [`route_face`]: what `filo route` prints;
//! - [`linked`]: a service's sheet as linked data, for its page;
//! - [`quality`]: how good a sheet is, what would make it better, when to look at it again;
//! - [`hsds`]: the directory as open data, read by others, and others' directories imported beside ours;
//! - [`store`]: versions in the database, what a load would change, and a [`SnapshotHolder`] that follows them.
//!
//! **Never** decides for a person, never reads the clock, never asks the database while it answers a family.
//! It knows nothing of slots: when a desk is free is told by the room above.

pub mod hsds;
pub mod linked;
pub mod pack;
pub mod quality;
pub mod route_face;
pub mod routing;
pub mod search;
mod snapshot;
pub mod store;

pub use routing::{Answer, Asked, Fit, NearMiss, Orientation, Outside, Refusal, RefusalKind, Why};
pub use search::{Filters, Found};
pub use snapshot::{DeskSheet, ServiceSheet, Snapshot, TownMatch};
pub use store::{MIGRATIONS, SnapshotHolder};
