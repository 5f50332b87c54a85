// SPDX-License-Identifier: EUPL-1.2
//! The machine: what must be installed on it, how commands are run, and the temporary PostgreSQL of the tests.

pub mod command;
pub mod node;
pub mod postgres;
pub mod tools;
