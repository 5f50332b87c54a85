// SPDX-License-Identifier: EUPL-1.2
//! Feeds in the database: beside the pack's items, marked by where they came from, in one unit.

use super::{
    Changes, DirectoryError, Loaded,
    changes::compare,
    items::{Item, ItemKind, item, read, written},
    rows::{current_feed_items, current_items, feed_items_at, write},
};
use crate::{
    hsds::{Entity, Feed, FeedRecord, Feeds, Gathered},
    snapshot::Beside,
};
use ::store::{ReadTx, WriteTx};
use kernel::{Chance, UtcMicros};

const KINDS: [(Entity, ItemKind); 6] = [
    (Entity::Organization, ItemKind::FeedOrganization),
    (Entity::Program, ItemKind::FeedProgram),
    (Entity::Location, ItemKind::FeedLocation),
    (Entity::Service, ItemKind::FeedService),
    (Entity::Taxonomy, ItemKind::FeedTaxonomy),
    (Entity::TaxonomyTerm, ItemKind::FeedTerm),
];

fn kind(entity: Entity) -> Option<ItemKind> {
    KINDS.iter().find(|(known, _)| *known == entity).map(|(_, kind)| *kind)
}

fn entity(kind: ItemKind) -> Option<Entity> {
    KINDS.iter().find(|(_, known)| *known == kind).map(|(entity, _)| *entity)
}

/// The items of a gathered feed.
fn items_of(gathered: &Gathered) -> Vec<Item> {
    let feed = &gathered.feed;
    let records = gathered.records.iter().filter_map(|record| {
        Some(written(kind(record.entity)?, &format!("{}/{}", feed.id, record.id), record.json.to_string()))
    });
    std::iter::once(item(ItemKind::Feed, &feed.id, feed)).chain(records).collect()
}

/// What an import would change, compared with the feed's items among those that hold now. What was refused this time
/// and kept before stays as it was.
pub fn plan_import(gathered: &Gathered, current: &[Item]) -> Changes {
    let inside = format!("{}/", gathered.feed.id);
    let theirs: Vec<Item> =
        current.iter().filter(|item| item.id == gathered.feed.id || item.id.starts_with(&inside)).cloned().collect();
    let mut changes = compare(&items_of(gathered), &theirs);
    changes.withdrawn.retain(|(kind, id)| {
        let id = id.strip_prefix(&inside).unwrap_or(id);
        !entity(*kind).is_some_and(|entity| gathered.refused.contains(&(entity, id.to_owned())))
    });
    changes
}

/// Imports a feed: writes what changed as a new version of the directory, in this unit. The same feed again changes
/// nothing. Every import is written in the audit.
///
/// # Errors
/// [`DirectoryError::Empty`] before a territory is loaded; whatever the database refuses, and then nothing is kept.
pub fn import(
    tx: &WriteTx<'_>,
    gathered: &Gathered,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<Loaded, DirectoryError> {
    let pack = current_items(tx)?;
    let territory = pack.iter().find(|item| item.kind == ItemKind::Territory).ok_or(DirectoryError::Empty)?;
    let changes = plan_import(gathered, &current_feed_items(tx)?);
    let version = write(tx, &territory.id, &items_of(gathered), &changes, now)?;
    let details = format!(
        "{{\"version\":{version},\"added\":{},\"changed\":{},\"withdrawn\":{}}}",
        changes.added.len(),
        changes.changed.len(),
        changes.withdrawn.len()
    );
    let entry = audit::Entry { action: "directory.imported", subject: &gathered.feed.id, details: &details };
    audit::record(tx, &entry, now, chance)?;
    Ok(Loaded { version, changes })
}

/// What stood beside the pack at a version.
pub(super) fn beside_at(tx: &ReadTx<'_>, version: i64) -> Result<Beside, DirectoryError> {
    let mut feeds = Feeds::default();
    for (item, since) in feed_items_at(tx, version)? {
        if item.kind == ItemKind::Feed {
            feeds.list.push(read::<Feed>(&item)?);
        } else if let (Some(entity), Some((feed, id))) = (entity(item.kind), item.id.split_once('/')) {
            feeds.records.push(FeedRecord {
                feed: feed.to_owned(),
                entity,
                id: id.to_owned(),
                json: item.body.into_boxed_str(),
                since: Some(since),
            });
        }
    }
    Ok(Beside::new(
        feeds,
        super::rows::loaded_at(tx, version)?,
        super::rows::services_since(tx, version)?.into_iter().collect(),
    ))
}
