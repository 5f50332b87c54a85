// SPDX-License-Identifier: EUPL-1.2
//! The vault: nobody who steals the disk reads who a person is.
//!
//! **Owns** the territory's keys: the master key in the operator's file ([`KeyRing`]), the territory's secrets and
//! one key for each subject (person, case or thread), wrapped by the master in a key store of their own.
//!
//! **Offers** sealed fields ([`SubjectKey::seal`], [`Sealed`]) that open only in the table, column and row they were
//! sealed for; a [`ReadLog`] of what was opened; blind indexes for exact look-ups ([`Vault::index`], with the
//! spellings of [`normal`]); signatures and encrypted, expiring states for links, forms and cookies; rotation of the
//! master key ([`rotate`]); destruction of a subject's key ([`Vault::destroy`]), which no backup undoes.
//!
//! **Never** knows what a value means or who may see it, never prints a key or a sealed value, never makes new
//! secrets beside old ones: with the wrong key file it does not start.
//!
//! ```
//! # use kernel::{FixedClock, SeededChance, UtcMicros}; use std::sync::Arc;
//! # use vault::{Place, ReadLog, Vault, VaultError};
//! # async fn story() -> Result<(), VaultError> {
//! let now = UtcMicros(1_000_000);
//! let vault = Vault::in_memory(Arc::new(FixedClock::at(now)), Arc::new(SeededChance::new(1)))?;
//! let (subject, key) = vault.new_subject(now).await?;
//! let place = Place { table: "agenda_participant", column: "name", row: "7" };
//! let sealed = key.seal_text(&place, "a name")?;
//!
//! let mut reads = ReadLog::new("desk.today");
//! let name: String = vault.subject(subject).await?.open(&place, &sealed, &mut reads)?;
//! assert_eq!(name, "a name");
//! // `audit::commit_reads` takes the log before the response leaves.
//! # drop(reads.hand_over()); Ok(()) }
//! # let Ok(()) = tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(story()) else { panic!() };
//! ```

mod cache;
mod cipher;
mod error;
mod keyfile;
mod keys;
pub mod normal;
mod place;
mod reads;
mod rotate;
mod sealed;
mod state;
mod store;
mod subject;
mod vault;

pub use error::VaultError;
pub use keyfile::KeyRing;
pub use place::Place;
pub use reads::{ReadLog, Reads};
pub use rotate::{Progress, Rotation, rotate};
pub use sealed::Sealed;
pub use store::MIGRATIONS;
pub use subject::{Subject, SubjectId, SubjectKey};
pub use vault::Vault;
