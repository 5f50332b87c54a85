// SPDX-License-Identifier: EUPL-1.2
//! A pack taken apart into items, one a row, and put together again.

use super::DirectoryError;
use crate::pack::Pack;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use std::{collections::HashMap, fmt};

/// Kinds of items, in the order a person would read them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemKind {
    /// The territory itself.
    Territory,
    /// The order in which needs or facts are offered.
    Order,
    /// A municipality.
    Town,
    /// A word of need.
    Need,
    /// A question.
    Fact,
    /// A body.
    Body,
    /// A source.
    Source,
    /// A programme.
    Programme,
    /// A building.
    Place,
    /// A desk.
    Desk,
    /// A service.
    Service,
    /// Somebody else's directory, imported.
    Feed,
    /// An organization of a feed.
    FeedOrganization,
    /// A program of a feed.
    FeedProgram,
    /// A location of a feed.
    FeedLocation,
    /// A service of a feed.
    FeedService,
    /// A taxonomy of a feed.
    FeedTaxonomy,
    /// A term of a taxonomy of a feed.
    FeedTerm,
}

impl ItemKind {
    const ALL: [Self; 18] = [
        Self::Territory,
        Self::Order,
        Self::Town,
        Self::Need,
        Self::Fact,
        Self::Body,
        Self::Source,
        Self::Programme,
        Self::Place,
        Self::Desk,
        Self::Service,
        Self::Feed,
        Self::FeedOrganization,
        Self::FeedProgram,
        Self::FeedLocation,
        Self::FeedService,
        Self::FeedTaxonomy,
        Self::FeedTerm,
    ];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Territory => "territory",
            Self::Order => "order",
            Self::Town => "town",
            Self::Need => "need",
            Self::Fact => "fact",
            Self::Body => "body",
            Self::Source => "source",
            Self::Programme => "programme",
            Self::Place => "place",
            Self::Desk => "desk",
            Self::Service => "service",
            Self::Feed => "feed",
            Self::FeedOrganization => "feed-organization",
            Self::FeedProgram => "feed-program",
            Self::FeedLocation => "feed-location",
            Self::FeedService => "feed-service",
            Self::FeedTaxonomy => "feed-taxonomy",
            Self::FeedTerm => "feed-term",
        }
    }

    /// The kind a word names.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl fmt::Display for ItemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// One thing the territory says, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What kind.
    pub kind: ItemKind,
    /// Its id within the kind.
    pub id: String,
    /// Its words, as JSON.
    pub body: String,
    /// SHA-256 of the body, in hexadecimal.
    pub hash: String,
}

/// The order of needs or facts.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Order {
    ids: Vec<String>,
    version: String,
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn item<T: Serialize>(kind: ItemKind, id: &str, thing: &T) -> Item {
    // Plain structs with text keys always serialize; an empty body would be refused when read back.
    written(kind, id, serde_json::to_string(thing).unwrap_or_default())
}

/// An item of a body that is JSON already.
pub(super) fn written(kind: ItemKind, id: &str, body: String) -> Item {
    Item { kind, id: id.to_owned(), hash: hexadecimal(&Sha256::digest(body.as_bytes())), body }
}

/// A pack as items, sorted by kind and id.
pub fn items_of(pack: &Pack) -> Vec<Item> {
    let order = |ids: Vec<String>, version: &str| Order { ids, version: version.to_owned() };
    let mut items = vec![
        item(ItemKind::Territory, &pack.territory.id, &pack.territory),
        item(
            ItemKind::Order,
            "needs",
            &order(pack.needs.iter().map(|need| need.code.clone()).collect(), &pack.needs_version),
        ),
        item(ItemKind::Order, "facts", &order(pack.facts.iter().map(|fact| fact.name.clone()).collect(), "")),
    ];
    items.extend(pack.towns.iter().map(|town| item(ItemKind::Town, town.istat.as_str(), town)));
    items.extend(pack.needs.iter().map(|need| item(ItemKind::Need, &need.code, need)));
    items.extend(pack.facts.iter().map(|fact| item(ItemKind::Fact, &fact.name, fact)));
    items.extend(pack.bodies.iter().map(|body| item(ItemKind::Body, &body.id, body)));
    items.extend(pack.sources.iter().map(|source| item(ItemKind::Source, &source.id, source)));
    items.extend(pack.programmes.iter().map(|programme| item(ItemKind::Programme, &programme.id, programme)));
    items.extend(pack.places.iter().map(|place| item(ItemKind::Place, &place.id, place)));
    items.extend(pack.desks.iter().map(|desk| item(ItemKind::Desk, &desk.id, desk)));
    items.extend(pack.services.iter().map(|service| item(ItemKind::Service, &service.id, service)));
    items.sort_by(|one, other| (one.kind, &one.id).cmp(&(other.kind, &other.id)));
    items
}

pub(super) fn read<T: DeserializeOwned>(item: &Item) -> Result<T, DirectoryError> {
    serde_json::from_str(&item.body)
        .map_err(|_| DirectoryError::Unreadable { kind: item.kind.code().to_owned(), id: item.id.clone() })
}

/// Puts a pack together. Needs and facts come in the order they are offered; the rest by id.
pub(super) fn pack_of(items: &[Item]) -> Result<Pack, DirectoryError> {
    fn all<T: DeserializeOwned>(items: &[Item], kind: ItemKind) -> Result<Vec<T>, DirectoryError> {
        items.iter().filter(|item| item.kind == kind).map(read).collect()
    }
    fn ordered<T>(mut things: Vec<T>, order: &Order, id: impl Fn(&T) -> &str) -> Vec<T> {
        let places: HashMap<&str, usize> = order.ids.iter().map(String::as_str).zip(0..).collect();
        things.sort_by_key(|thing| places.get(id(thing)).copied().unwrap_or(usize::MAX));
        things
    }
    let order = |id: &str| {
        items.iter().find(|item| item.kind == ItemKind::Order && item.id == id).map_or(Ok(Order::default()), read)
    };
    let (needs_order, facts_order) = (order("needs")?, order("facts")?);
    let territory = items.iter().find(|item| item.kind == ItemKind::Territory).ok_or(DirectoryError::Empty)?;
    Ok(Pack {
        territory: read(territory)?,
        towns: all(items, ItemKind::Town)?,
        needs: ordered(all(items, ItemKind::Need)?, &needs_order, |need: &crate::pack::Need| &need.code),
        facts: ordered(all(items, ItemKind::Fact)?, &facts_order, |fact: &crate::pack::Fact| &fact.name),
        needs_version: needs_order.version,
        bodies: all(items, ItemKind::Body)?,
        sources: all(items, ItemKind::Source)?,
        programmes: all(items, ItemKind::Programme)?,
        places: all(items, ItemKind::Place)?,
        desks: all(items, ItemKind::Desk)?,
        services: all(items, ItemKind::Service)?,
    })
}
