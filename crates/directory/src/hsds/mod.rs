// SPDX-License-Identifier: EUPL-1.2
//! The directory as open data: the Human Services Data Specification 3.1, an Open Referral resource.
//!
//! - [`router`]: the read API, answered from memory;
//! - [`Feeds`]: what was imported from others, beside the pack;
//! - [`gather`]: somebody else's directory read row by row, with a report; [`crate::store::import`] keeps it.
//! - [`export()`]: all of it as a folder.
//!
//! Its guide is `docs/guides/open-data.md`; what each address answers is in `docs/reference/open-data.md`.

mod api;
mod ask;
mod book;
mod description;
mod export;
mod feed;
mod feeds;
mod ids;
mod model;
mod record;
mod say;
mod wording;

pub use api::{OpenData, router};
pub use export::export;
pub use feed::{FeedError, Gathered, Note, Outcome, Report, gather, with};
pub(crate) use feeds::FeedRecord;
pub use feeds::{Feed, Feeds};
pub(crate) use model::Entity;
pub(crate) use wording::beside;
