// SPDX-License-Identifier: EUPL-1.2
//! Looking people up by names that are sealed on the disk: an index that lives in memory alone.

pub(crate) mod alike;
pub(crate) mod asked;
pub(crate) mod fold;
pub(crate) mod index;
pub(crate) mod rank;
mod words;
