// SPDX-License-Identifier: EUPL-1.2
//! Free search: words as people type them, forgiving mistakes, knowing Italian stems, leading to services and needs.

mod index;
mod query;
pub(crate) mod words;

pub(crate) use index::SearchIndex;
pub use query::search;

use crate::pack::{Body, Need, Service, Town};
use kernel::Istat;

/// Narrows a search; `None` lets everything through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// Only services that reach this town.
    pub town: Option<Istat>,
    /// Only services for this need, first or also.
    pub need: Option<String>,
    /// Only services for this season of life.
    pub life_stage: Option<String>,
    /// Only services of this body.
    pub body: Option<String>,
    /// Only services for this user area.
    pub area: Option<String>,
    /// Hits wanted; 20 when `None`.
    pub limit: Option<usize>,
}

/// A service that answers to the words, and how well (greater is better; only for comparing hits of one search).
#[derive(Debug, Clone, Copy)]
pub struct Hit<'s> {
    /// The service.
    pub service: &'s Service,
    /// How well.
    pub score: f32,
}

/// What a search found.
#[derive(Debug, Clone, Default)]
pub struct Found<'s> {
    /// Services, best first.
    pub services: Vec<Hit<'s>>,
    /// How many more there are.
    pub more: usize,
    /// Needs the words speak of, best first: they lead to orientation.
    pub needs: Vec<&'s Need>,
    /// Bodies whose name holds the words.
    pub bodies: Vec<&'s Body>,
    /// A town, when the words name one.
    pub towns: Vec<&'s Town>,
}
