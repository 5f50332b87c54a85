// SPDX-License-Identifier: EUPL-1.2
//! Codes on what people print: they lead back to the page, and carry nothing of who printed it.

use crate::visit::Visit;
use paper::Code;
use reception::PRINTED;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Codes drawn so far: drawing one costs more than the rest of a page of results. Cheap to clone.
#[derive(Clone, Default)]
pub struct Codes {
    drawn: Arc<Mutex<BTreeMap<String, Arc<str>>>>,
}

/// Codes kept; with one more all are drawn anew. Addresses are those of our services, by language and host.
const KEPT: usize = 512;

impl Codes {
    /// The picture of an address; none when it is too long.
    fn picture(&self, address: &str) -> Option<Arc<str>> {
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = drawn.get(address) {
            return Some(Arc::clone(known));
        }
        let picture: Arc<str> = Code::of(address).ok()?.svg().into();
        if drawn.len() >= KEPT {
            drawn.clear();
        }
        drawn.insert(address.to_owned(), Arc::clone(&picture));
        Some(picture)
    }
}

/// The foot of a printed page: a code, and where it leads.
pub(crate) struct Back {
    /// The code, as a picture in the page.
    pub picture: Arc<str>,
    /// Where it leads, as people type it.
    pub address: String,
}

/// The way back to a page by its path without language (`/servizi/x`); to the first page for `/`. None when nobody knows
/// how the site was reached.
pub(crate) fn back(visit: &Visit, path: &str) -> Option<Back> {
    if visit.reached.is_empty() {
        return None;
    }
    let path = if path == "/" { "" } else { path };
    let way = page::address(visit.speech.language(), &format!("/v/{PRINTED}{path}"));
    let picture = visit.door.codes.picture(&format!("{}{way}", visit.reached))?;
    let reached = visit.reached.split_once("://").map_or(visit.reached.as_str(), |(_, host)| host);
    let typed = page::address(visit.speech.language(), if path.is_empty() { "/" } else { path });
    Some(Back { picture, address: format!("{reached}{typed}") })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_is_drawn_once_and_the_memory_has_an_end() {
        let codes = Codes::default();
        let first = codes.picture("https://filo.example/it/v/print").unwrap();
        assert!(Arc::ptr_eq(&first, &codes.picture("https://filo.example/it/v/print").unwrap()));
        for number in 0..KEPT + 5 {
            codes.picture(&format!("https://filo.example/{number}")).unwrap();
        }
        assert!(codes.drawn.lock().unwrap().len() <= KEPT);
    }
}
