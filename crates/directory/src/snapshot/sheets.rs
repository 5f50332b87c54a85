// SPDX-License-Identifier: EUPL-1.2
//! What the page of a service and of a desk shows, gathered in one look.

use super::Snapshot;
use crate::pack::{Body, Desk, Need, Place, Programme, Route, Service, Source, Town};

/// The page of a service.
#[derive(Debug, Clone)]
pub struct ServiceSheet<'s> {
    /// The service.
    pub service: &'s Service,
    /// What it answers first.
    pub needs: Vec<&'s Need>,
    /// The programme it belongs to.
    pub programme: Option<&'s Programme>,
    /// Bodies to ask.
    pub contacts: Vec<&'s Body>,
    /// Its desks, each once, with the routes that lead there.
    pub desks: Vec<(DeskSheet<'s>, Vec<&'s Route>)>,
    /// What was read to write it, its programme's source included.
    pub sources: Vec<&'s Source>,
}

/// The page of a desk.
#[derive(Debug, Clone)]
pub struct DeskSheet<'s> {
    /// The desk.
    pub desk: &'s Desk,
    /// The body that runs it.
    pub body: Option<&'s Body>,
    /// Where it is.
    pub place: Option<&'s Place>,
    /// In which town.
    pub town: Option<&'s Town>,
    /// Telephones: the desk's, or its body's.
    pub phones: &'s [String],
    /// Mail addresses: the desk's, or its body's.
    pub emails: &'s [String],
    /// The programme it belongs to.
    pub programme: Option<&'s Programme>,
    /// Services one finds there.
    pub services: Vec<&'s Service>,
}

impl Snapshot {
    /// What the page of a service shows; `None` when there is no such service.
    pub fn service_sheet(&self, id: &str) -> Option<ServiceSheet<'_>> {
        let service = self.service(id)?;
        let programme = service.programme.as_deref().and_then(|id| self.programme(id));
        let mut desks: Vec<(DeskSheet<'_>, Vec<&Route>)> = Vec::new();
        for route in &service.routes {
            if let Some((_, routes)) = desks.iter_mut().find(|(sheet, _)| sheet.desk.id == route.desk) {
                routes.push(route);
            } else if let Some(sheet) = self.desk_sheet(&route.desk) {
                desks.push((sheet, vec![route]));
            }
        }
        let mut sources: Vec<&Source> = service.said.iter().filter_map(|id| self.source(id)).collect();
        if let Some(source) = programme.and_then(|programme| self.source(programme.source.as_deref()?))
            && !sources.iter().any(|known| known.id == source.id)
        {
            sources.push(source);
        }
        Some(ServiceSheet {
            service,
            needs: service.needs.iter().filter_map(|code| self.need(code)).collect(),
            programme,
            contacts: service.contacts.iter().filter_map(|id| self.body(id)).collect(),
            desks,
            sources,
        })
    }

    /// What the page of a desk shows; `None` when there is no such desk.
    pub fn desk_sheet(&self, id: &str) -> Option<DeskSheet<'_>> {
        let desk = self.desk(id)?;
        let place = self.place_of(desk);
        Some(DeskSheet {
            desk,
            body: self.body(&desk.body),
            place,
            town: place.and_then(|place| self.town(place.town)),
            phones: self.phones(desk),
            emails: self.emails(desk),
            programme: desk.programme.as_deref().and_then(|id| self.programme(id)),
            services: self.services_of_desk(id).collect(),
        })
    }
}
