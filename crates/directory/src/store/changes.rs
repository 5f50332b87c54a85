// SPDX-License-Identifier: EUPL-1.2
//! What a load would change, said before it changes it.

use super::items::{Item, ItemKind, items_of};
use crate::pack::Pack;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// A thing whose words change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind.
    pub kind: ItemKind,
    /// Its id.
    pub id: String,
    /// The parts that change, by their key.
    pub fields: Vec<String>,
}

/// The difference between a pack and what is loaded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// New things.
    pub added: Vec<(ItemKind, String)>,
    /// Things whose words change.
    pub changed: Vec<Change>,
    /// Things the pack no longer says; kept in history.
    pub withdrawn: Vec<(ItemKind, String)>,
}

impl Changes {
    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.withdrawn.is_empty()
    }
}

/// Compares a pack with the items that hold now.
pub fn plan(pack: &Pack, current: &[Item]) -> Changes {
    compare(&items_of(pack), current)
}

pub(super) fn compare(wanted: &[Item], current: &[Item]) -> Changes {
    let known: BTreeMap<(ItemKind, &str), &Item> =
        current.iter().map(|item| ((item.kind, item.id.as_str()), item)).collect();
    let kept: BTreeSet<(ItemKind, &str)> = wanted.iter().map(|item| (item.kind, item.id.as_str())).collect();
    let mut changes = Changes::default();
    for item in wanted {
        match known.get(&(item.kind, item.id.as_str())) {
            None => changes.added.push((item.kind, item.id.clone())),
            Some(old) if old.hash != item.hash => {
                let fields = fields(&old.body, &item.body);
                changes.changed.push(Change { kind: item.kind, id: item.id.clone(), fields });
            }
            Some(_) => {}
        }
    }
    changes.withdrawn =
        known.keys().filter(|key| !kept.contains(*key)).map(|(kind, id)| (*kind, (*id).to_owned())).collect();
    changes
}

/// The keys whose value differs.
fn fields(old: &str, new: &str) -> Vec<String> {
    let read = |body: &str| serde_json::from_str::<BTreeMap<String, serde_json::Value>>(body).unwrap_or_default();
    let (old, new) = (read(old), read(new));
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    keys.into_iter().filter(|key| old.get(*key) != new.get(*key)).cloned().collect()
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("Nothing changes.");
        }
        let mut lines: Vec<String> = Vec::new();
        // A first load adds hundreds of things: count them by kind, name those of small changes.
        let mut kinds: BTreeMap<ItemKind, Vec<&str>> = BTreeMap::new();
        for (kind, id) in &self.added {
            kinds.entry(*kind).or_default().push(id);
        }
        for (kind, ids) in kinds {
            match ids.as_slice() {
                few if few.len() <= 5 => lines.extend(few.iter().map(|id| format!("+ {kind} {id}"))),
                many => lines.push(format!("+ {} of kind {kind}", many.len())),
            }
        }
        for change in &self.changed {
            lines.push(format!("~ {} {}: {}", change.kind, change.id, change.fields.join(", ")));
        }
        for (kind, id) in &self.withdrawn {
            lines.push(format!("- {kind} {id} (kept in history)"));
        }
        lines.push(format!(
            "{} added, {} changed, {} withdrawn.",
            self.added.len(),
            self.changed.len(),
            self.withdrawn.len()
        ));
        f.write_str(&lines.join("\n"))
    }
}
