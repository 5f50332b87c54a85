// SPDX-License-Identifier: EUPL-1.2
//! What was imported from others and stands beside the territory's own pack.

use super::model::Entity;
use kernel::{Language, UtcMicros};
use serde::{Deserialize, Serialize};

/// Somebody else's directory, imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    /// Short word that marks all that came from it.
    pub id: String,
    /// Who publishes it, as families read it.
    pub title: String,
    /// The language its texts are in.
    pub language: Language,
}

/// One record of a feed, cleaned; other records that stand alone are named by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FeedRecord {
    pub feed: String,
    pub entity: Entity,
    pub id: String,
    /// Kept as text: a feed of twenty thousand services is read in parts.
    pub json: Box<str>,
    /// When this wording was imported.
    pub since: Option<UtcMicros>,
}

/// Every feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feeds {
    /// Who was imported.
    pub list: Vec<Feed>,
    pub(crate) records: Vec<FeedRecord>,
}

impl Feeds {
    /// Whether nothing was ever imported.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn feed(&self, id: &str) -> Option<&Feed> {
        self.list.iter().find(|feed| feed.id == id)
    }
}

/// A record read back from its text. What was written by hand and cannot be read is an empty record.
pub(crate) fn parsed(json: &str) -> super::record::Record {
    serde_json::from_str(json).unwrap_or_default()
}
