// SPDX-License-Identifier: EUPL-1.2
//! The test kit: a whole town to try things in.
//!
//! **Owns** what tests of whole stories share: [`TestTown`], a Filò with a temporary database (SQLite or PostgreSQL), the
//! shipped territory and a clock that stands still; [`Visitor`], somebody with a browser who finds fields by their
//! labels; [`provider::Provider`], which lets people in by a digital identity; readers that look for what must not be there ([`scan`], [`sql`]).
//!
//! **Offers** [`on_both`], which tells a story on SQLite and, when `FILO_TEST_POSTGRES` names a server, on PostgreSQL.
//!
//! **Never** goes around the pages: a story presses what a person would press.
//!
//! ```no_run
//! # testkit::on_sqlite(|town| async move {
//! let family = town.visitor();
//! let page = family.get("/it/").await.choose("Ho perso il lavoro").fill("Dove abiti?", "Casalmaggiore");
//! family.send(page.press("Avanti")).await.must_be(200);
//! # });
//! ```
#![allow(clippy::panic, clippy::expect_used, reason = "a test stops by panicking, and says why")]

mod both;
pub mod gulpease;
pub mod html;
mod interventions;
mod own_sides;
mod page;
pub mod provider;
pub mod samples;
pub mod scan;
pub mod sql;
pub mod story;
mod town;
mod visitor;

pub use both::{on_both, on_postgres, on_sqlite};
pub use own_sides::Threads;
pub use page::{Page, Sending, percent};
pub use town::{Builder, Login, NOW, OLD_CASE, PASSWORD, TestTown};
pub use visitor::{HOST, Visitor};
