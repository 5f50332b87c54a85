// SPDX-License-Identifier: EUPL-1.2
//! Putting parts where they belong, and taking away references that lead nowhere or in circles.

use super::{Gathering, clean::Spot, report::Outcome};
use crate::hsds::{
    model::{Entity, Kind},
    record::{Record, each, said},
};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// Parts, each after those that belong to it.
const ORDER: [Entity; 15] = [
    Entity::Attribute,
    Entity::Language,
    Entity::Phone,
    Entity::Contact,
    Entity::Url,
    Entity::Funding,
    Entity::Schedule,
    Entity::ServiceArea,
    Entity::Accessibility,
    Entity::Address,
    Entity::OrganizationIdentifier,
    Entity::RequiredDocument,
    Entity::CostOption,
    Entity::ServiceCapacity,
    Entity::ServiceAtLocation,
];

impl Gathering<'_> {
    /// Joins everything.
    pub(crate) fn join(&mut self) {
        self.units();
        for entity in ORDER {
            let Some(parts) = self.parts.remove(&entity) else { continue };
            // Where each waiting part of another kind stands.
            let places: HashMap<(Entity, String), usize> = self
                .parts
                .iter()
                .flat_map(|(kind, list)| {
                    list.iter().enumerate().map(|(place, (record, _))| ((*kind, said(record, "id").to_owned()), place))
                })
                .collect();
            for (record, row) in parts {
                self.place(entity, record, &row, &places);
            }
        }
        self.parts.clear();
        self.lists();
        self.references();
        for (entity, field) in [(Entity::Organization, "parent_organization_id"), (Entity::TaxonomyTerm, "parent_id")] {
            self.circles(entity, field);
        }
    }

    /// Capacities in tables name their unit by id alone.
    fn units(&mut self) {
        let units: HashMap<String, Record> = self
            .parts
            .remove(&Entity::Unit)
            .into_iter()
            .flatten()
            .map(|(unit, _)| (said(&unit, "id").to_owned(), unit))
            .collect();
        let capacities = self.parts.remove(&Entity::ServiceCapacity).unwrap_or_default();
        for (mut capacity, row) in capacities {
            let unit = capacity.get("unit").and_then(Value::as_object).cloned().unwrap_or_default();
            let whole = if unit.contains_key("name") { Some(unit) } else { units.get(said(&unit, "id")).cloned() };
            match whole {
                Some(unit) => {
                    capacity.insert("unit".into(), Value::Object(unit));
                    capacity.remove("unit_id");
                    self.parts.entry(Entity::ServiceCapacity).or_default().push((capacity, row));
                }
                None => {
                    let id = said(&capacity, "id").to_owned();
                    let at =
                        Spot { row: &row, entity: Entity::ServiceCapacity, id, path: "unit_id".into(), table: true };
                    self.note(&at, Outcome::Orphan, "there is no such unit", "Send that too.");
                }
            }
        }
    }

    /// Puts a part into everything it names.
    fn place(&mut self, entity: Entity, record: Record, row: &str, places: &HashMap<(Entity, String), usize>) {
        let at = Spot { row, entity, id: said(&record, "id").to_owned(), path: String::new(), table: true };
        let named = parents(entity, &record);
        let mut inside = record;
        if entity != Entity::ServiceAtLocation {
            // Inside a thing, that thing need not be named again.
            for field in entity.fields() {
                if matches!(field.kind, Kind::Ref(_)) && !matches!(field.name, "taxonomy_term_id" | "unit_id") {
                    inside.remove(field.name);
                }
            }
        }
        let mut placed = false;
        for (field, parent, id) in &named {
            let list = parent.fields().iter().find(|field| field.kind == Kind::Many(entity)).map(|field| field.name);
            let Some(list) = list else { continue };
            let home = match self.records.get_mut(&(*parent, id.clone())) {
                Some((home, _)) => Some(home),
                None => places
                    .get(&(*parent, id.clone()))
                    .and_then(|place| self.parts.get_mut(parent)?.get_mut(*place))
                    .map(|(home, _)| home),
            };
            if let Some(home) = home {
                let items = home.entry(list).or_insert_with(|| json!([]));
                if let Value::Array(items) = items
                    && !items.iter().any(|known| known["id"] == inside["id"])
                {
                    items.push(Value::Object(inside.clone()));
                }
                placed = true;
            } else if !field.is_empty() {
                let here = Spot { path: (*field).to_owned(), ..at.clone() };
                self.note(
                    &here,
                    Outcome::LeftOut,
                    format!("there is no such {}", parent.code()),
                    "Name one that is in the feed.",
                );
            }
        }
        if !placed {
            self.note(
                &at,
                Outcome::Orphan,
                "it belongs to nothing that is here",
                "Name what it belongs to, and send that too.",
            );
        }
    }

    /// In tables, programs and locations name their body; here a body lists them.
    fn lists(&mut self) {
        // A body that lists its services answers for them, also where they do not say so.
        let offered: Vec<(String, String)> = self
            .records
            .iter()
            .filter(|((kind, _), _)| *kind == Entity::Organization)
            .flat_map(|((_, body), (record, _))| {
                each(record, "services").map(move |service| (body.clone(), said(service, "id").to_owned()))
            })
            .collect();
        for (body, service) in offered {
            if let Some((record, _)) = self.records.get_mut(&(Entity::Service, service))
                && !record.contains_key("organization")
            {
                record.entry("organization_id").or_insert(Value::String(body));
            }
        }
        for (entity, list) in [(Entity::Program, "programs"), (Entity::Location, "locations")] {
            let named: Vec<(String, String)> = self
                .records
                .iter()
                .filter(|((kind, _), _)| *kind == entity)
                .map(|((_, id), (record, _))| (id.clone(), said(record, "organization_id").to_owned()))
                .collect();
            for (id, body) in named {
                let Some((home, _)) = self.records.get_mut(&(Entity::Organization, body)) else { continue };
                if let Value::Array(items) = home.entry(list).or_insert_with(|| json!([]))
                    && !items.iter().any(|known| known["id"] == *id)
                {
                    items.push(json!({ "id": id }));
                }
            }
        }
    }

    /// References between records: what leads nowhere is taken away.
    fn references(&mut self) {
        let known: HashSet<(Entity, String)> = self.records.keys().cloned().collect();
        let keys: Vec<(Entity, String)> = self.records.keys().cloned().collect();
        for key in keys {
            let Some((mut record, row)) = self.records.remove(&key) else { continue };
            let at = Spot { row: &row, entity: key.0, id: key.1.clone(), path: String::new(), table: false };
            // The services of a body are told by the services.
            record.remove("services");
            self.check(&mut record, &at, &known, true);
            if key.0 == Entity::Service {
                both(&mut record, "organization", "organization_id");
                both(&mut record, "program", "program_id");
            }
            if key.0 == Entity::TaxonomyTerm {
                both(&mut record, "taxonomy_detail", "taxonomy_id");
            }
            self.records.insert(key, (record, row));
        }
    }

    /// Checks the references of a record and of all that is inside.
    fn check(&mut self, record: &mut Record, at: &Spot<'_>, known: &HashSet<(Entity, String)>, top: bool) {
        for field in at.entity.fields() {
            let here = Spot { path: join(&at.path, field.name), ..at.clone() };
            match field.kind {
                Kind::Ref(other) if other.stands_alone() => {
                    let id = said(record, field.name).to_owned();
                    // Inside a thing, a reference to that very thing or beside a link says nothing new.
                    let loose = field.name == "link_id";
                    if !id.is_empty() && !loose && !known.contains(&(other, id.clone())) {
                        record.remove(field.name);
                        let outcome = if top { Outcome::Orphan } else { Outcome::LeftOut };
                        self.note(
                            &here,
                            outcome,
                            format!("there is no such {}", other.code()),
                            "Send that too, or leave it out.",
                        );
                    }
                }
                Kind::One(other) => {
                    let Some(Value::Object(inner)) = record.get_mut(field.name) else { continue };
                    if !other.stands_alone() {
                        let mut inner = std::mem::take(inner);
                        self.check(&mut inner, &Spot { entity: other, ..here }, known, false);
                        record.insert(field.name.into(), Value::Object(inner));
                    } else if !known.contains(&(other, said(inner, "id").to_owned())) {
                        record.remove(field.name);
                        self.note(
                            &here,
                            Outcome::LeftOut,
                            format!("there is no such {}", other.code()),
                            "Send that too, or leave it out.",
                        );
                    }
                }
                Kind::Many(other) => {
                    let Some(Value::Array(items)) = record.remove(field.name) else { continue };
                    let mut kept = Vec::new();
                    for (nth, item) in items.into_iter().enumerate() {
                        let Value::Object(mut inner) = item else { continue };
                        let here = Spot { entity: other, path: join(&here.path, &nth.to_string()), ..here.clone() };
                        if !other.stands_alone() {
                            if other == Entity::ServiceAtLocation {
                                inner.remove("service");
                                inner.insert("service_id".into(), json!(at.id));
                                both(&mut inner, "location", "location_id");
                            }
                            if other == Entity::Attribute {
                                both(&mut inner, "taxonomy_term", "taxonomy_term_id");
                            }
                            self.check(&mut inner, &here, known, false);
                            kept.push(Value::Object(inner));
                        } else if known.contains(&(other, said(&inner, "id").to_owned())) {
                            kept.push(Value::Object(inner));
                        } else {
                            self.note(
                                &here,
                                Outcome::LeftOut,
                                format!("there is no such {}", other.code()),
                                "Send that too, or leave it out.",
                            );
                        }
                    }
                    if !kept.is_empty() {
                        record.insert(field.name.into(), Value::Array(kept));
                    }
                }
                _ => {}
            }
        }
    }

    /// Cuts circles of parents where they close.
    fn circles(&mut self, entity: Entity, field: &str) {
        let parents: HashMap<String, String> = self
            .records
            .iter()
            .filter(|((kind, _), _)| *kind == entity)
            .map(|((_, id), (record, _))| (id.clone(), said(record, field).to_owned()))
            .filter(|(_, parent)| !parent.is_empty())
            .collect();
        let mut sound: HashSet<&str> = HashSet::new();
        let mut cut: Vec<&str> = Vec::new();
        let mut starts: Vec<&String> = parents.keys().collect();
        starts.sort();
        for start in starts {
            let mut walked: Vec<&str> = Vec::new();
            let mut here = start.as_str();
            while let Some(parent) = parents.get(here).filter(|_| !sound.contains(here) && !cut.contains(&here)) {
                walked.push(here);
                if walked.contains(&parent.as_str()) {
                    cut.push(here);
                    break;
                }
                here = parent;
            }
            sound.extend(walked);
        }
        for id in cut {
            let key = (entity, id.to_owned());
            let Some((mut record, row)) = self.records.remove(&key) else { continue };
            record.remove(field);
            let at = Spot { row: &row, entity, id: id.to_owned(), path: field.to_owned(), table: false };
            self.note(
                &at,
                Outcome::LeftOut,
                "its parents go in a circle",
                "Nothing can be above itself: mend the parents.",
            );
            self.records.insert(key, (record, row));
        }
    }
}

/// What a part says it belongs to: the field, the kind, the id.
fn parents(entity: Entity, record: &Record) -> Vec<(&'static str, Entity, String)> {
    if entity == Entity::Attribute {
        let id = said(record, "link_id").to_owned();
        let told = Entity::named(said(record, "link_entity"));
        // When the kind is not told, or told in words of their own, whatever has that id is meant.
        return match told {
            Some(told) => vec![("link_id", told, id)],
            None => Entity::ALL.into_iter().map(|kind| ("", kind, id.clone())).collect(),
        };
    }
    let mut named: Vec<(&'static str, Entity, String)> = entity
        .fields()
        .iter()
        .filter_map(|field| match field.kind {
            Kind::Ref(other)
                if !matches!(field.name, "taxonomy_term_id" | "unit_id" | "location_id")
                    || (field.name == "location_id" && entity != Entity::ServiceAtLocation) =>
            {
                let id = said(record, field.name);
                (!id.is_empty()).then(|| (field.name, other, id.to_owned()))
            }
            _ => None,
        })
        .collect();
    if entity == Entity::ServiceAtLocation
        && named.is_empty()
        && let Some(id) = record.get("service").and_then(|service| service["id"].as_str())
    {
        named.push(("service", Entity::Service, id.to_owned()));
    }
    named
}

/// A link and its id say the same: whichever is there gives the other.
fn both(record: &mut Record, link: &str, id: &str) {
    let linked = record.get(link).and_then(|link| link["id"].as_str()).map(str::to_owned);
    let named = record.get(id).and_then(Value::as_str).map(str::to_owned);
    if let Some(value) = linked.or(named) {
        record.insert(link.to_owned(), json!({ "id": value }));
        record.insert(id.to_owned(), Value::String(value));
    }
}

fn join(path: &str, field: &str) -> String {
    if path.is_empty() { field.to_owned() } else { format!("{path}/{field}") }
}
