// SPDX-License-Identifier: EUPL-1.2
//! The store: two databases behind one face.
//!
//! **Owns** connections, units of work, migrations, the outbox of typed events, the leases by which nodes share background work,
//! and copies of a database while it is used.
//!
//! **Offers** [`Db::read`] and [`Db::write`]: synchronous closures over one transaction, run on a small pool
//! away from the async threads, carrying the [`kernel::Actor`] who asks. A read unit cannot write, by type. SQL is
//! written by hand in the common subset of SQLite and PostgreSQL with `$1` parameters; stored types are
//! `BIGINT`, `TEXT` and `BLOB`.
//!
//! **Never** knows what a row means, never retries a unit, never lets a unit go on after one of its statements failed:
//! PostgreSQL would refuse, and so does SQLite here. Use `ON CONFLICT DO NOTHING` where a clash is expected.
//!
//! ```
//! # use kernel::Actor; use store::{Db, StoreError, row};
//! # fn main() -> Result<(), StoreError> {
//! let db = Db::in_memory()?;
//! db.write_now(&Actor::system(), |tx| tx.execute("CREATE TABLE note (id BIGINT, said TEXT)", &[]))?;
//! db.write_now(&Actor::system(), |tx| tx.execute("INSERT INTO note (id, said) VALUES ($1, $2)", row![7, "ciao"]))?;
//! let said: Vec<String> = db.read_now(&Actor::system(), |tx| {
//!     tx.query("SELECT said FROM note WHERE id = $1", row![7], |row| row.get(0))
//! })?;
//! assert_eq!(said, ["ciao"]);
//! # Ok(()) }
//! ```

mod copies;
mod db;
mod engine;
mod error;
mod events;
mod migrate;
mod postgres;
mod sqlite;
mod tally;
#[doc(hidden)]
pub mod testing;
mod unit;
mod value;

pub use copies::{Copied, Part, copy_file, dump, latest_copy, look_through, note_copy, read_dump};
pub use db::{Db, Engine, create_test_database};
pub use error::StoreError;
pub use events::{
    Event, Lease, MIGRATIONS, PendingEvent, claim_lease, delivered, pending, purge_delivered, waiting_events,
};
pub use migrate::{Migration, migrate};
pub use tally::Counted;
pub use unit::{ReadTx, WriteTx};
pub use value::{FromColumn, FromRow, Row, Value};
