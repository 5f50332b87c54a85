// SPDX-License-Identifier: EUPL-1.2
//! The directory as open data: what others read, and what is read from others.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod api;
mod feeds;
mod kept;
mod kit;
mod reader;
mod standard;
