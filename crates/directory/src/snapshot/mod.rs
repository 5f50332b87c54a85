// SPDX-License-Identifier: EUPL-1.2
//! The whole directory in memory: built once from a pack, never changed, swapped whole when its version moves.

mod lookup;
mod names;
mod order;
mod sheets;

pub use names::TownMatch;
pub use sheets::{DeskSheet, ServiceSheet};

use crate::{
    hsds::Feeds,
    pack::{Body, Desk, Pack, Place, Service},
    routing::RoutingIndex,
    search::SearchIndex,
};
use kernel::{Istat, UtcMicros};
use rustc_hash::FxHashMap;
use std::collections::HashMap;

/// Where each id stands in the pack.
#[derive(Debug, Default)]
pub(crate) struct Ids(FxHashMap<Box<str>, u32>);

impl Ids {
    fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut ids = FxHashMap::default();
        for (place, name) in names.enumerate() {
            ids.entry(Box::from(name)).or_insert(u32::try_from(place).unwrap_or(u32::MAX));
        }
        Self(ids)
    }

    pub(crate) fn get(&self, id: &str) -> Option<u32> {
        self.0.get(id).copied()
    }
}

/// Which services mention a thing, by the thing's place in the pack.
#[derive(Debug, Default)]
pub(crate) struct Mentions(Vec<Vec<u32>>);

impl Mentions {
    pub(crate) fn sized(things: usize) -> Self {
        Self(vec![Vec::new(); things])
    }

    pub(crate) fn note(&mut self, thing: Option<u32>, service: u32) {
        if let Some(list) = thing.and_then(|thing| self.0.get_mut(thing as usize))
            && list.last() != Some(&service)
        {
            list.push(service);
        }
    }

    pub(crate) fn of(&self, thing: Option<u32>) -> &[u32] {
        thing.and_then(|thing| self.0.get(thing as usize)).map_or(&[], Vec::as_slice)
    }
}

/// The directory as it stood at one version. Cheap to share behind an `Arc`; answers without a database.
#[derive(Debug)]
pub struct Snapshot {
    pub(crate) version: i64,
    pub(crate) pack: Pack,
    pub(crate) towns: FxHashMap<Istat, u32>,
    pub(crate) needs: Ids,
    pub(crate) facts: Ids,
    pub(crate) bodies: Ids,
    pub(crate) programmes: Ids,
    pub(crate) places: Ids,
    pub(crate) desks: Ids,
    pub(crate) services: Ids,
    pub(crate) sources: Ids,
    pub(crate) services_of_body: Mentions,
    pub(crate) services_of_stage: Mentions,
    pub(crate) services_of_desk: Mentions,
    pub(crate) services_of_need: Mentions,
    pub(crate) names: names::Names,
    pub(crate) orders: order::Orders,
    pub(crate) routing: RoutingIndex,
    pub(crate) search: SearchIndex,
    beside: Beside,
}

/// What stands beside the pack: feeds that were imported, and when things were said.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    pub feeds: Feeds,
    /// When this version was loaded.
    pub loaded_at: Option<UtcMicros>,
    /// When each service's words last changed.
    pub modified: HashMap<String, UtcMicros>,
    /// How many things of the pack are its own: those of feeds come after.
    own: Own,
}

impl Beside {
    /// Feeds, and when this version and each service's words were loaded.
    pub(crate) fn new(feeds: Feeds, loaded_at: Option<UtcMicros>, modified: HashMap<String, UtcMicros>) -> Self {
        Self { feeds, loaded_at, modified, own: Own::default() }
    }
}

#[derive(Debug, Default, Clone, Copy)]
struct Own {
    bodies: usize,
    places: usize,
    desks: usize,
    services: usize,
}

impl Snapshot {
    /// As [`Self::build`], with what was imported beside the pack.
    pub(crate) fn with(mut pack: Pack, version: i64, mut beside: Beside) -> Self {
        beside.own = Own {
            bodies: pack.bodies.len(),
            places: pack.places.len(),
            desks: pack.desks.len(),
            services: pack.services.len(),
        };
        crate::hsds::beside(&mut pack, &beside.feeds);
        Self { beside, ..Self::build_all(pack, version) }
    }

    /// A snapshot of a pack with feeds beside it, without a database: for trying an import.
    pub fn with_feeds(pack: Pack, version: i64, feeds: Feeds) -> Self {
        Self::with(pack, version, Beside::new(feeds, None, HashMap::new()))
    }

    /// What was imported from others.
    pub fn feeds(&self) -> &Feeds {
        &self.beside.feeds
    }

    /// When this version was loaded; nobody knows for a pack read from a folder.
    pub fn loaded_at(&self) -> Option<UtcMicros> {
        self.beside.loaded_at
    }

    /// When a service's words last changed.
    pub(crate) fn modified(&self, service: &str) -> Option<UtcMicros> {
        self.beside.modified.get(service).copied()
    }

    /// The pack's own bodies, without those of feeds.
    pub(crate) fn own_bodies(&self) -> &[Body] {
        self.pack.bodies.get(..self.beside.own.bodies).unwrap_or_default()
    }

    /// The pack's own places.
    pub(crate) fn own_places(&self) -> &[Place] {
        self.pack.places.get(..self.beside.own.places).unwrap_or_default()
    }

    /// The pack's own desks.
    pub(crate) fn own_desks(&self) -> &[Desk] {
        self.pack.desks.get(..self.beside.own.desks).unwrap_or_default()
    }

    /// The pack's own services.
    pub fn own_services(&self) -> &[Service] {
        self.pack.services.get(..self.beside.own.services).unwrap_or_default()
    }

    /// Builds the indexes over a pack. `version` is the one in the database, 0 for a pack read from a folder.
    ///
    /// Never fails: a reference that leads nowhere (a checked pack has none) is passed over.
    pub fn build(pack: Pack, version: i64) -> Self {
        Self::with(pack, version, Beside::default())
    }

    fn build_all(pack: Pack, version: i64) -> Self {
        let towns = pack.towns.iter().zip(0..).map(|(town, place)| (town.istat, place)).collect();
        let needs = Ids::of(pack.needs.iter().map(|need| need.code.as_str()));
        let facts = Ids::of(pack.facts.iter().map(|fact| fact.name.as_str()));
        let bodies = Ids::of(pack.bodies.iter().map(|body| body.id.as_str()));
        let programmes = Ids::of(pack.programmes.iter().map(|programme| programme.id.as_str()));
        let places = Ids::of(pack.places.iter().map(|place| place.id.as_str()));
        let desks = Ids::of(pack.desks.iter().map(|desk| desk.id.as_str()));
        let services = Ids::of(pack.services.iter().map(|service| service.id.as_str()));
        let sources = Ids::of(pack.sources.iter().map(|source| source.id.as_str()));
        let stages = Ids::of(pack.territory.life_stages.iter().map(|stage| stage.id.as_str()));

        let mut services_of_body = Mentions::sized(pack.bodies.len());
        let mut services_of_stage = Mentions::sized(pack.territory.life_stages.len());
        let mut services_of_desk = Mentions::sized(pack.desks.len());
        let mut services_of_need = Mentions::sized(pack.needs.len());
        for (service, place) in pack.services.iter().zip(0_u32..) {
            for body in &service.contacts {
                services_of_body.note(bodies.get(body), place);
            }
            for route in &service.routes {
                let desk = desks.get(&route.desk);
                services_of_desk.note(desk, place);
                let body = desk.and_then(|desk| pack.desks.get(desk as usize)).and_then(|desk| bodies.get(&desk.body));
                services_of_body.note(body, place);
            }
            for stage in &service.life_stages {
                services_of_stage.note(stages.get(stage), place);
            }
            for need in service.needs.iter().chain(&service.also_needs) {
                services_of_need.note(needs.get(need), place);
            }
        }
        for desk in &pack.desks {
            for service in &desk.services {
                if let Some(service) = services.get(service) {
                    services_of_desk.note(desks.get(&desk.id), service);
                }
            }
        }
        for list in services_of_desk.0.iter_mut().chain(&mut services_of_body.0) {
            list.sort_unstable();
            list.dedup();
        }
        let names = names::Names::of(&pack.towns);
        let routing = RoutingIndex::build(&pack);
        let search = SearchIndex::build(&pack);
        Self {
            version,
            pack,
            towns,
            needs,
            facts,
            bodies,
            programmes,
            places,
            desks,
            services,
            sources,
            services_of_body,
            services_of_stage,
            services_of_desk,
            services_of_need,
            names,
            orders: order::Orders::default(),
            routing,
            search,
            beside: Beside::default(),
        }
    }

    /// The version in the database this snapshot was read at; 0 for a pack read from a folder.
    pub fn version(&self) -> i64 {
        self.version
    }

    /// The pack behind it.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }
}
