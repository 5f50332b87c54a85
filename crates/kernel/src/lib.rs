// SPDX-License-Identifier: EUPL-1.2
//! The kernel: the words every room shares.
//!
//! **Owns** identifiers, instants and the clock, chance, towns, languages, the Italian [`tax_code`], [`money`] as people write it, the actor of a change
//! and the [`Problem`] by which a refusal reaches people.
//!
//! **Offers** plain values and two traits, [`Clock`] and [`Chance`], so that time and randomness are always
//! arguments.
//!
//! **Never** touches a database, the network or the file system; never knows a room.

mod actor;
mod chance;
mod id;
mod language;
mod letters;
pub mod money;
mod order;
mod problem;
pub mod tax_code;
mod time;
mod town;
mod words;

pub use actor::{Actor, ActorKind};
pub use chance::{Chance, SeededChance, SystemChance};
pub use id::{Id, IdError};
pub use language::{Direction, Language};
pub use letters::plain_latin;
pub use order::by_name;
pub use problem::{Kind, Problem};
pub use time::{Clock, FixedClock, SystemClock, UtcMicros};
pub use town::{Istat, IstatError};
pub use words::Localized;
