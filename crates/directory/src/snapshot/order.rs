// SPDX-License-Identifier: EUPL-1.2
//! Names in the order of the reader's alphabet: found once a language and kept with the snapshot, since comparing as people
//! read costs a hundred times a comparison of bytes.

use super::Snapshot;
use crate::pack::{Body, Service, Town};
use kernel::{Language, by_name};
use std::sync::OnceLock;

/// The orders of one language, by place in the pack.
#[derive(Debug)]
struct Order {
    towns: Box<[u32]>,
    bodies: Box<[u32]>,
    /// The rank of each service by its title.
    services: Box<[u32]>,
}

/// The orders of every language asked for so far.
#[derive(Debug, Default)]
pub(crate) struct Orders([OnceLock<Order>; Language::ALL.len()]);

fn ordered<'n>(language: Language, names: impl Iterator<Item = &'n str>) -> Box<[u32]> {
    let order = by_name(language);
    let mut list: Vec<(&str, u32)> = names.zip(0..).collect();
    list.sort_by(|one, other| order(one.0, other.0));
    list.into_iter().map(|(_, place)| place).collect()
}

impl Snapshot {
    fn order(&self, language: Language) -> Option<&Order> {
        let cell = self.orders.0.get(language as usize)?;
        Some(cell.get_or_init(|| {
            let mut services = vec![0; self.pack.services.len()].into_boxed_slice();
            let titles = self.pack.services.iter().map(|service| service.title.get(language));
            for (place, rank) in ordered(language, titles).iter().zip(0..) {
                if let Some(slot) = services.get_mut(*place as usize) {
                    *slot = rank;
                }
            }
            Order {
                towns: ordered(language, self.pack.towns.iter().map(|town| town.name.as_str())),
                bodies: ordered(language, self.pack.bodies.iter().map(|body| body.name.as_str())),
                services,
            }
        }))
    }

    /// Every town, by name.
    pub fn towns_by_name(&self, language: Language) -> impl Iterator<Item = &Town> {
        let places = self.order(language).map_or(&[][..], |order| &order.towns);
        places.iter().filter_map(|place| self.pack.towns.get(*place as usize))
    }

    /// Every body, by name.
    pub fn bodies_by_name(&self, language: Language) -> impl Iterator<Item = &Body> {
        let places = self.order(language).map_or(&[][..], |order| &order.bodies);
        places.iter().filter_map(|place| self.pack.bodies.get(*place as usize))
    }

    /// Where a service stands among all by its title in this language.
    pub fn rank_by_title(&self, service: &Service, language: Language) -> u32 {
        let place = self.services.get(&service.id);
        place
            .zip(self.order(language))
            .and_then(|(place, order)| order.services.get(place as usize).copied())
            .unwrap_or_default()
    }
}
