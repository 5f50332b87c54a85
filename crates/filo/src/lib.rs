// SPDX-License-Identifier: EUPL-1.2
//! Filò, the binary: the rooms wired together, the command line, the demonstration, the background work.
//!
//! **Owns** the order of migrations, where data and keys are, what runs beside the requests, copies of all of it ([`backup`]).
//!
//! **Offers** [`Filo::open`], which gives every room what it needs; [`Filo::router`]; [`serve`].
//!
//! **Never** decides anything a room should decide.

mod apart;
mod background;
pub mod backup;
pub mod command;
pub mod demonstration;
pub mod documents;
mod filo;
mod outgoing;
mod post;
mod serve;
mod settings;
mod sight;
mod trouble;

pub use apart::NotApart;
pub use background::{Background, Beat, Posting, beat};
pub use filo::{Filo, FiloError, TerritoryWords, migrations};
pub use post::TerritoryTime;
pub use serve::{Listening, serve};
pub use settings::{Keys, Messages, Settings};
pub use sight::{DiskOf, Metrics};
