// SPDX-License-Identifier: EUPL-1.2
//! Everything the open data can say about one snapshot in one language: an index built once, records made when asked.

use super::{
    feeds::parsed,
    ids::Names,
    model::{Entity, Kind},
    record::{Record, each, said},
    say::{Teller, moment},
};
use crate::{Snapshot, search::words::folded_words};
use kernel::{Istat, Language};
use serde_json::{Value, json};
use std::{collections::HashMap, sync::Arc};

/// Where a record is made from.
#[derive(Debug, Clone)]
enum From {
    /// The nth of its kind in the territory's own pack.
    Pack(usize),
    /// A desk of the pack that is a location of its own.
    Desk(usize),
    /// Made already: short lists of words.
    Made(Box<Record>),
    /// The nth record of the feeds.
    Feed(usize),
}

/// What filters look at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facets {
    pub organizations: Vec<String>,
    pub terms: Vec<String>,
    /// RFC 3339, comparable as an instant; empty: nobody knows.
    pub modified: String,
    /// Folded words, each after a space.
    pub words: String,
    pub parent: String,
    pub taxonomy: String,
    /// Towns a service at a location serves.
    pub towns: Vec<Istat>,
    /// The service of a service at a location.
    pub service: usize,
}

#[derive(Debug)]
pub(crate) struct Entry {
    pub id: String,
    from: From,
    pub facets: Facets,
}

/// The records of one kind, in their order.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    pub entries: Vec<Entry>,
    by_id: HashMap<String, usize>,
}

impl Shelf {
    fn put(&mut self, entry: Entry) {
        if !self.by_id.contains_key(&entry.id) {
            self.by_id.insert(entry.id.clone(), self.entries.len());
            self.entries.push(entry);
        }
    }

    fn get(&self, id: &str) -> Option<&Entry> {
        self.entries.get(*self.by_id.get(id)?)
    }
}

/// How much of a record is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// Only what is one: no lists inside.
    Brief,
    /// With everything inside.
    Full,
}

/// The open data of one snapshot.
#[derive(Debug)]
pub(crate) struct Book {
    pub snapshot: Arc<Snapshot>,
    names: Names,
    pub language: Language,
    address: String,
    shelves: HashMap<Entity, Shelf>,
    /// The taxonomy of each term.
    taxonomy_of: HashMap<String, String>,
}

/// Folded words, each after a space, to look for beginnings.
pub(crate) fn folded(texts: &[&str]) -> String {
    let mut words = String::new();
    for word in texts.iter().flat_map(|text| folded_words(text)) {
        words.push(' ');
        words.push_str(&word);
    }
    words
}

fn words_of(record: &Record) -> String {
    folded(&[said(record, "name"), said(record, "alternate_name"), said(record, "description"), said(record, "code")])
}

fn terms_of(record: &Record) -> Vec<String> {
    let mut terms: Vec<String> = each(record, "attributes")
        .map(|attribute| said(attribute, "taxonomy_term_id"))
        .filter(|term| !term.is_empty())
        .map(str::to_owned)
        .collect();
    terms.dedup();
    terms
}

impl Book {
    /// Builds the index.
    pub(crate) fn of(snapshot: Arc<Snapshot>, language: Language, address: &str) -> Self {
        let names = Names::of(&snapshot.territory().id);
        let mut book = Self {
            snapshot,
            names,
            language,
            address: address.trim_end_matches('/').to_owned(),
            shelves: Entity::ALL.into_iter().map(|entity| (entity, Shelf::default())).collect(),
            taxonomy_of: HashMap::new(),
        };
        let snapshot = Arc::clone(&book.snapshot);
        book.own(&snapshot);
        book.imported(&snapshot);
        book.at_locations(&snapshot);
        book
    }

    fn teller<'b>(&'b self, snapshot: &'b Snapshot) -> Teller<'b> {
        Teller { snapshot, names: &self.names, language: self.language, address: &self.address }
    }

    fn put(&mut self, entity: Entity, id: String, from: From, facets: Facets) {
        self.shelves.entry(entity).or_default().put(Entry { id, from, facets });
    }

    /// The territory's own things.
    fn own(&mut self, snapshot: &Snapshot) {
        let (names, address) = (self.names.clone(), self.address.clone());
        let teller = Teller { snapshot, names: &names, language: self.language, address: &address };
        for record in teller.taxonomies() {
            let facets = Facets { words: words_of(&record), ..Facets::default() };
            self.put(Entity::Taxonomy, said(&record, "id").to_owned(), From::Made(Box::new(record)), facets);
        }
        for record in teller.terms() {
            self.term(record);
        }
        for (nth, body) in snapshot.own_bodies().iter().enumerate() {
            let record = teller.organization(body);
            let facets = Facets { words: words_of(&record), ..Facets::default() };
            self.put(Entity::Organization, teller.organization_id(&body.id), From::Pack(nth), facets);
        }
        for (nth, programme) in snapshot.programmes().iter().enumerate() {
            self.put(Entity::Program, teller.program_id(&programme.id), From::Pack(nth), Facets::default());
        }
        for (nth, place) in snapshot.own_places().iter().enumerate() {
            let facets = Facets { words: words_of(&teller.location(place)), ..Facets::default() };
            self.put(Entity::Location, teller.location_id(&place.id), From::Pack(nth), facets);
        }
        for (nth, desk) in snapshot.own_desks().iter().enumerate() {
            if desk.place.as_deref().is_none_or(|place| snapshot.place(place).is_none()) {
                let facets = Facets { words: folded(&[desk.name.get(self.language)]), ..Facets::default() };
                self.put(Entity::Location, teller.location_of(desk), From::Desk(nth), facets);
            }
        }
        for (nth, service) in snapshot.own_services().iter().enumerate() {
            let record = teller.service(service, snapshot.modified(&service.id));
            let desks = teller.desks_of(service);
            let bodies = desks.iter().map(|(desk, _)| desk.body.as_str()).filter(|id| snapshot.body(id).is_some());
            let mut organizations: Vec<String> =
                teller.body_of(service).into_iter().chain(bodies).map(|body| teller.organization_id(body)).collect();
            organizations.sort_unstable();
            organizations.dedup();
            let facets = Facets {
                organizations,
                terms: terms_of(&record),
                modified: said(&record, "last_modified").to_owned(),
                words: words_of(&record),
                ..Facets::default()
            };
            self.put(Entity::Service, teller.service_id(&service.id), From::Pack(nth), facets);
        }
    }

    fn term(&mut self, record: Record) {
        let (id, taxonomy) = (said(&record, "id").to_owned(), said(&record, "taxonomy_id").to_owned());
        self.taxonomy_of.insert(id.clone(), taxonomy.clone());
        let facets = Facets {
            words: words_of(&record),
            parent: said(&record, "parent_id").to_owned(),
            taxonomy,
            ..Facets::default()
        };
        self.put(Entity::TaxonomyTerm, id, From::Made(Box::new(record)), facets);
    }

    /// What came from feeds.
    fn imported(&mut self, snapshot: &Snapshot) {
        for (nth, kept) in snapshot.feeds().records.iter().enumerate() {
            let record = parsed(&kept.json);
            if kept.entity == Entity::TaxonomyTerm {
                self.term(record);
                continue;
            }
            let modified = match said(&record, "last_modified") {
                "" => kept.since.map(moment).unwrap_or_default(),
                told => told.to_owned(),
            };
            let facets = Facets {
                organizations: Some(said(&record, "organization_id").to_owned())
                    .filter(|id| !id.is_empty())
                    .into_iter()
                    .collect(),
                terms: terms_of(&record),
                modified,
                words: words_of(&record),
                ..Facets::default()
            };
            self.put(kept.entity, kept.id.clone(), From::Feed(nth), facets);
        }
    }

    /// Services at locations, after the services they belong to.
    fn at_locations(&mut self, snapshot: &Snapshot) {
        let mut found = Vec::new();
        for (nth, service) in self.shelf(Entity::Service).entries.iter().enumerate() {
            match service.from {
                From::Pack(place) => {
                    let Some(own) = snapshot.own_services().get(place) else { continue };
                    let teller = self.teller(snapshot);
                    for (desk, routes) in teller.desks_of(own) {
                        let served =
                            snapshot.towns().iter().filter(|town| routes.iter().any(|route| route.covers(town)));
                        let towns = served.map(|town| town.istat).collect();
                        found.push((teller.at_id(&own.id, &desk.id), nth, towns));
                    }
                }
                From::Feed(place) => {
                    let Some(kept) = snapshot.feeds().records.get(place) else { continue };
                    let routes =
                        snapshot.service(&kept.id).map(|service| service.routes.as_slice()).unwrap_or_default();
                    for at in each(&parsed(&kept.json), "service_at_locations") {
                        let id = said(at, "id").to_owned();
                        let towns =
                            routes.iter().filter(|route| route.desk == id).flat_map(|route| route.towns.clone());
                        let towns = towns.collect();
                        found.push((id, nth, towns));
                    }
                }
                From::Desk(_) | From::Made(_) => {}
            }
        }
        for (id, service, towns) in found {
            let of = self.shelf(Entity::Service).entries.get(service).map(|entry| entry.facets.clone());
            let facets = Facets { towns, service, ..of.unwrap_or_default() };
            self.put(Entity::ServiceAtLocation, id, From::Pack(service), facets);
        }
    }

    /// The records of a kind.
    pub(crate) fn shelf(&self, entity: Entity) -> &Shelf {
        &self.shelves[&entity]
    }

    /// The taxonomy a term is of.
    pub(crate) fn taxonomy_of(&self, term: &str) -> Option<&str> {
        self.taxonomy_of.get(term).map(String::as_str)
    }

    /// A record by its id.
    pub(crate) fn find(&self, entity: Entity, id: &str) -> Option<&Entry> {
        self.shelf(entity).get(id)
    }

    /// A record as it is kept: others that stand alone are named by id.
    fn bare(&self, entity: Entity, entry: &Entry) -> Record {
        let snapshot = &*self.snapshot;
        let teller = self.teller(snapshot);
        let made = match (&entry.from, entity) {
            (From::Made(record), _) => Some((**record).clone()),
            (From::Pack(_), Entity::ServiceAtLocation) => self.bare_at(entry),
            (From::Feed(nth), _) => snapshot.feeds().records.get(*nth).map(|kept| {
                let mut record = parsed(&kept.json);
                if entity == Entity::Service
                    && !record.contains_key("last_modified")
                    && !entry.facets.modified.is_empty()
                {
                    record.insert("last_modified".into(), json!(entry.facets.modified));
                }
                record
            }),
            (From::Pack(nth), Entity::Service) => {
                snapshot.own_services().get(*nth).map(|own| teller.service(own, snapshot.modified(&own.id)))
            }
            (From::Pack(nth), Entity::Organization) => {
                snapshot.own_bodies().get(*nth).map(|own| teller.organization(own))
            }
            (From::Pack(nth), Entity::Program) => snapshot.programmes().get(*nth).map(|own| teller.program(own)),
            (From::Pack(nth), Entity::Location) => snapshot.own_places().get(*nth).map(|own| teller.location(own)),
            (From::Desk(nth), _) => snapshot.own_desks().get(*nth).map(|own| teller.virtual_location(own)),
            (From::Pack(_), _) => None,
        };
        made.unwrap_or_default()
    }

    fn bare_at(&self, entry: &Entry) -> Option<Record> {
        let service = self.shelf(Entity::Service).entries.get(entry.facets.service)?;
        let whole = self.bare(Entity::Service, service);
        let mut at = each(&whole, "service_at_locations").find(|at| said(at, "id") == entry.id)?.clone();
        at.insert("service".into(), json!({ "id": service.id }));
        Some(at)
    }

    /// A record as it is shown.
    pub(crate) fn record(&self, entity: Entity, entry: &Entry, length: Length) -> Record {
        let mut record = self.bare(entity, entry);
        if length == Length::Brief {
            record.retain(|_, value| !value.is_array());
        }
        self.nest(entity, &mut record, length);
        record
    }

    /// Puts the records that are named by id in their place; what leads nowhere is left out.
    fn nest(&self, entity: Entity, record: &mut Record, length: Length) {
        for field in entity.fields() {
            match field.kind {
                Kind::One(other) => {
                    let Some(value) = record.remove(field.name) else { continue };
                    // A service inside its service at a location says what it is; the rest is at its own address.
                    let inside = if other == Entity::Service { Length::Brief } else { length };
                    if let Some(whole) = self.placed(other, value, inside) {
                        record.insert(field.name.into(), whole);
                    }
                }
                Kind::Many(other) => {
                    let Some(Value::Array(items)) = record.remove(field.name) else { continue };
                    let whole: Vec<Value> =
                        items.into_iter().filter_map(|item| self.placed(other, item, length)).collect();
                    if !whole.is_empty() {
                        record.insert(field.name.into(), Value::Array(whole));
                    }
                }
                _ => {}
            }
        }
    }

    fn placed(&self, entity: Entity, value: Value, length: Length) -> Option<Value> {
        let Value::Object(mut inner) = value else { return None };
        if entity.stands_alone() {
            let entry = self.find(entity, said(&inner, "id"))?;
            return Some(Value::Object(self.record(entity, entry, length)));
        }
        self.nest(entity, &mut inner, length);
        Some(Value::Object(inner))
    }
}
