// SPDX-License-Identifier: EUPL-1.2
//! Bodies as organizations, programmes as programs. A body is never a person.

use super::Teller;
use crate::hsds::record::{Making, Record, mail, web};
use crate::pack::{Body, Programme};
use serde_json::{Value, json};

/// What each kind of body is called by who lives here.
const KINDS: [(&str, &str); 11] = [
    ("municipality", "Comune"),
    ("inter_municipal", "Ente di più Comuni"),
    ("health_agency", "Servizio sanitario"),
    ("grouping", "Rete di enti"),
    ("region", "Regione"),
    ("company", "Azienda"),
    ("foundation", "Fondazione"),
    ("association", "Associazione"),
    ("consortium", "Consorzio"),
    ("cooperative", "Cooperativa"),
    ("school", "Scuola"),
];

impl Teller<'_> {
    pub(crate) fn organization_id(&self, body: &str) -> String {
        self.names.id("organization", body)
    }

    pub(crate) fn program_id(&self, programme: &str) -> String {
        self.names.id("program", programme)
    }

    /// A body.
    pub(crate) fn organization(&self, body: &Body) -> Record {
        let id = self.organization_id(&body.id);
        let kind = KINDS.iter().find(|(code, _)| *code == body.kind).map_or("Ente", |(_, said)| said);
        let town = body.town.and_then(|town| self.snapshot.town(town));
        let description = match town {
            Some(town) => format!("{kind}: {}, {} ({})", body.name, town.name, town.province),
            None => format!("{kind}: {}", body.name),
        };
        // Groupings it belongs to are not parents: only the first that is a body is told, since one alone is allowed.
        let parent = body.member_of.iter().find(|id| **id != body.id && self.snapshot.body(id).is_some());
        let programs = self.snapshot.programmes().iter().filter(|programme| programme.lead.as_ref() == Some(&body.id));
        let mut places: Vec<&str> = self
            .snapshot
            .own_desks()
            .iter()
            .filter(|desk| desk.body == body.id)
            .filter_map(|desk| desk.place.as_deref())
            .collect();
        places.sort_unstable();
        places.dedup();
        Making::new(id)
            .text("name", &body.name)
            .text("description", description)
            .maybe("email", body.emails.iter().find_map(|email| mail(email)))
            .maybe("website", body.url.as_deref().and_then(web))
            .maybe("parent_organization_id", parent.map(|parent| self.organization_id(parent)))
            .list("phones", self.phones(&body.phones, &format!("body/{}", body.id)))
            .list("locations", places.iter().map(|place| json!({ "id": self.location_id(place) })).collect())
            .list("programs", programs.map(|program| json!({ "id": self.program_id(&program.id) })).collect())
            .done()
    }

    /// A programme.
    pub(crate) fn program(&self, programme: &Programme) -> Record {
        let lead = programme.lead.as_deref().filter(|lead| self.snapshot.body(lead).is_some());
        let summary = programme.summary.get(self.language);
        Making::new(self.program_id(&programme.id))
            .maybe("organization_id", lead.map(|lead| self.organization_id(lead)))
            .text("name", &programme.name)
            .text("description", if summary.is_empty() { &programme.name } else { summary })
            .done()
    }

    /// Telephones that voices answer.
    pub(super) fn phones(&self, numbers: &[String], whose: &str) -> Vec<Value> {
        numbers
            .iter()
            .map(|number| {
                Making::new(self.names.id("phone", &format!("{whose}/{number}")))
                    .text("number", number)
                    .text("type", "voice")
                    .object()
            })
            .collect()
    }
}
