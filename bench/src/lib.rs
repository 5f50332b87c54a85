// SPDX-License-Identifier: EUPL-1.2
//! The bench: how fast the house is, measured from outside, as a family's browser sees it.
//!
//! **Owns** a made-up territory of any size ([`territory`]), a visitor that costs little ([`client`]), the ways through
//! the real pages that prepare a measurement ([`walk`]), the load itself ([`load`]), and what the machine says of a
//! process ([`process`]).
//!
//! **Offers** `cargo xtask bench`, which prints the table of `docs/performance.md`. The server it measures is another
//! process: the very `filo serve` of production, with its allocator (`bench-town`).
//!
//! **Never** reaches into a room: what is measured is what the network gives.

pub mod client;
pub mod figures;
pub mod load;
pub mod process;
pub mod site;
pub mod store;
pub mod territory;
pub mod walk;

/// Why a measurement stopped, for whoever runs it.
pub type Refusal = Box<dyn std::error::Error + Send + Sync>;
/// What a step of a measurement gives.
pub type Outcome<T> = Result<T, Refusal>;
