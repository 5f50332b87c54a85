// SPDX-License-Identifier: EUPL-1.2
//! Looking things up by id, and browsing: by season of life, by town, by body.

use super::Snapshot;
use crate::pack::{Body, Desk, Fact, Need, Place, Programme, Service, Source, Status, Territory, Town};
use kernel::Istat;

fn nth<T>(list: &[T], place: Option<u32>) -> Option<&T> {
    place.and_then(|place| list.get(place as usize))
}

impl Snapshot {
    /// The territory: name, zone, languages, emergency numbers, seasons of life.
    pub fn territory(&self) -> &Territory {
        &self.pack.territory
    }

    /// Every town, in the order of the pack.
    pub fn towns(&self) -> &[Town] {
        &self.pack.towns
    }

    /// The town with this ISTAT code, when it is ours.
    pub fn town(&self, istat: Istat) -> Option<&Town> {
        nth(&self.pack.towns, self.towns.get(&istat).copied())
    }

    /// Every need, in the order they are offered.
    pub fn needs(&self) -> &[Need] {
        &self.pack.needs
    }

    /// The need with this code.
    pub fn need(&self, code: &str) -> Option<&Need> {
        nth(&self.pack.needs, self.needs.get(code))
    }

    /// Every fact that may be asked.
    pub fn facts(&self) -> &[Fact] {
        &self.pack.facts
    }

    /// The fact with this name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        nth(&self.pack.facts, self.facts.get(name))
    }

    /// Every body.
    pub fn bodies(&self) -> &[Body] {
        &self.pack.bodies
    }

    /// The body with this id.
    pub fn body(&self, id: &str) -> Option<&Body> {
        nth(&self.pack.bodies, self.bodies.get(id))
    }

    /// Every programme.
    pub fn programmes(&self) -> &[Programme] {
        &self.pack.programmes
    }

    /// The programme with this id.
    pub fn programme(&self, id: &str) -> Option<&Programme> {
        nth(&self.pack.programmes, self.programmes.get(id))
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        nth(&self.pack.sources, self.sources.get(id))
    }

    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        nth(&self.pack.places, self.places.get(id))
    }

    /// Every desk.
    pub fn desks(&self) -> &[Desk] {
        &self.pack.desks
    }

    /// The desk with this id.
    pub fn desk(&self, id: &str) -> Option<&Desk> {
        nth(&self.pack.desks, self.desks.get(id))
    }

    /// Every service, in the order of the pack.
    pub fn services(&self) -> &[Service] {
        &self.pack.services
    }

    /// The service with this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        nth(&self.pack.services, self.services.get(id))
    }

    /// Services that a body offers, or that name it as a contact.
    pub fn services_of_body<'s>(&'s self, body: &str) -> impl Iterator<Item = &'s Service> {
        self.listed(self.services_of_body.of(self.bodies.get(body)))
    }

    /// Services for a season of life (`pregnancy`, `0-3`, … as the territory names them).
    pub fn services_of_stage<'s>(&'s self, stage: &str) -> impl Iterator<Item = &'s Service> {
        let place = self.pack.territory.life_stages.iter().position(|known| known.id == stage);
        self.listed(self.services_of_stage.of(place.and_then(|place| u32::try_from(place).ok())))
    }

    /// Services one finds at a desk.
    pub fn services_of_desk<'s>(&'s self, desk: &str) -> impl Iterator<Item = &'s Service> {
        self.listed(self.services_of_desk.of(self.desks.get(desk)))
    }

    /// Services that answer a need, first or also.
    pub fn services_of_need<'s>(&'s self, need: &str) -> impl Iterator<Item = &'s Service> {
        self.listed(self.services_of_need.of(self.needs.get(need)))
    }

    /// Active services that reach the people of a town, with the desk that serves them.
    pub fn services_in_town(&self, town: Istat) -> Vec<(&Service, &Desk)> {
        self.pack
            .services
            .iter()
            .filter(|service| service.status == Status::Active)
            .filter_map(|service| Some((service, self.desk_for(service, town)?)))
            .collect()
    }

    /// The desk that serves the people of a town for this service: the first route that covers the town.
    pub fn desk_for(&self, service: &Service, town: Istat) -> Option<&Desk> {
        let town = self.town(town)?;
        service.routes.iter().find(|route| route.covers(town)).and_then(|route| self.desk(&route.desk))
    }

    /// Telephones of a desk: its own, or its body's.
    pub fn phones<'s>(&'s self, desk: &'s Desk) -> &'s [String] {
        if desk.phones.is_empty() { self.body(&desk.body).map_or(&[], |body| &body.phones) } else { &desk.phones }
    }

    /// Mail addresses of a desk: its own, or its body's.
    pub fn emails<'s>(&'s self, desk: &'s Desk) -> &'s [String] {
        if desk.emails.is_empty() { self.body(&desk.body).map_or(&[], |body| &body.emails) } else { &desk.emails }
    }

    /// Where a desk is.
    pub fn place_of(&self, desk: &Desk) -> Option<&Place> {
        self.place(desk.place.as_deref()?)
    }

    pub(crate) fn listed<'s>(&'s self, places: &'s [u32]) -> impl Iterator<Item = &'s Service> {
        places.iter().filter_map(|place| self.pack.services.get(*place as usize))
    }
}
