// SPDX-License-Identifier: EUPL-1.2
//! The chores of the house.
//!
//! **Owns** the rules that are code ([`rules`]), the tools a fresh machine needs, the temporary PostgreSQL of the
//! tests, and the order in which `make test`, `make demo` and the others do their work.
//!
//! **Offers** the rules as plain functions over a [`Project`], so that each can be shown to fail, and
//! [`reading::statements`], every SQL statement of every room, for the test that prepares them on both databases.
//!
//! **Never** depends on a room: it must build in seconds and judge the house from outside.

pub mod chores;
pub mod machine;
pub mod project;
pub mod reading;
pub mod rules;

pub use project::Project;
