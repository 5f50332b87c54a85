// SPDX-License-Identifier: EUPL-1.2
//! Which towns a route covers.

use crate::pack::{Route, Town};

impl Route {
    /// Whether this route covers a town: named, or in a named district, or no place named at all; and not excepted.
    pub fn covers(&self, town: &Town) -> bool {
        let everywhere = self.towns.is_empty() && self.districts.is_empty();
        !self.except_towns.contains(&town.istat)
            && (everywhere || self.towns.contains(&town.istat) || self.districts.contains(&town.district))
    }
}
