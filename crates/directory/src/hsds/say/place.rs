// SPDX-License-Identifier: EUPL-1.2
//! Buildings as locations; a desk that nobody goes to is a virtual one.

use super::Teller;
use crate::hsds::record::{Making, Record};
use crate::pack::{Desk, Mode, Place};

impl Teller<'_> {
    pub(crate) fn location_id(&self, place: &str) -> String {
        self.names.id("location", place)
    }

    /// Where a desk is: its building, or itself.
    pub(crate) fn location_of(&self, desk: &Desk) -> String {
        match desk.place.as_deref().filter(|place| self.snapshot.place(place).is_some()) {
            Some(place) => self.location_id(place),
            None => self.names.id("location", &format!("desk/{}", desk.id)),
        }
    }

    /// A building.
    pub(crate) fn location(&self, place: &Place) -> Record {
        let id = self.location_id(&place.id);
        let town = self.snapshot.town(place.town);
        let access = place.access.as_ref().map(|access| access.get(self.language)).filter(|access| !access.is_empty());
        let address = town.map(|town| {
            Making::new(self.names.id("address", &place.id))
                .text("address_1", place.address.as_deref().unwrap_or(&place.name))
                .text("city", &town.name)
                .text("state_province", &town.province)
                .text("postal_code", &town.cap)
                .text("country", "IT")
                .text("address_type", "physical")
                .object()
        });
        let accessibility = access
            .map(|access| Making::new(self.names.id("accessibility", &place.id)).text("description", access).object());
        Making::new(id)
            .text("location_type", "physical")
            .text("name", &place.name)
            .value("latitude", place.lat.or(town.map(|town| town.lat)))
            .value("longitude", place.lon.or(town.map(|town| town.lon)))
            // Only a town's own code, so that a reader matches it without a map.
            .text("external_identifier", place.town.as_str())
            .text("external_identifier_type", "ISTAT")
            .list("addresses", address.into_iter().collect())
            .list("accessibility", accessibility.into_iter().collect())
            .done()
    }

    /// A desk reached by telephone, video or at home.
    pub(crate) fn virtual_location(&self, desk: &Desk) -> Record {
        let modes: Vec<&str> = desk
            .modes
            .iter()
            .map(|mode| match mode {
                Mode::OnSite => "allo sportello",
                Mode::Online => "in videochiamata",
                Mode::Phone => "per telefono",
                Mode::Home => "a casa della famiglia",
            })
            .collect();
        Making::new(self.location_of(desk))
            .text("location_type", "virtual")
            .text("name", desk.name.get(self.language))
            .text("description", modes.join(", "))
            .done()
    }
}
