// SPDX-License-Identifier: EUPL-1.2
//! Versions of the directory in the database, and the snapshot that follows them.
mod holder;
pub use holder::SnapshotHolder;
/// Migrations.
pub const MIGRATIONS: &[()] = &[];
