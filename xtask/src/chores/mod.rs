// SPDX-License-Identifier: EUPL-1.2
//! The chores, one file each. `make` is their thin front.

pub mod build;
pub mod check;
pub mod demo;
pub mod measure;
pub mod reports;
pub mod tally;
pub mod test;
