// SPDX-License-Identifier: EUPL-1.2
//! Needs, seasons of life and headings as taxonomies and their terms.

use super::Teller;
use crate::hsds::record::{Making, Record};
use crate::pack::Service;
use serde_json::Value;

/// The territory's own lists of words: code, name, what it is.
const LISTS: [(&str, &str, &str); 3] = [
    ("needs", "Bisogni", "Che cosa sta succedendo a una famiglia, con parole sue."),
    ("life-stages", "Stagioni della vita", "Dalla gravidanza alla terza età."),
    ("categories", "Argomenti", "Titoli sotto i quali sono raccolti i servizi, oltre ai bisogni."),
];

impl Teller<'_> {
    fn taxonomy_id(&self, list: &str) -> String {
        self.names.id("taxonomy", list)
    }

    fn term_id(&self, list: &str, code: &str) -> String {
        self.names.id("taxonomy_term", &format!("{list}/{code}"))
    }

    /// The lists.
    pub(crate) fn taxonomies(&self) -> Vec<Record> {
        LISTS
            .iter()
            .map(|(list, name, description)| {
                let version = if *list == "needs" { self.snapshot.pack().needs_version.as_str() } else { "" };
                Making::new(self.taxonomy_id(list))
                    .text("name", name)
                    .text("description", description)
                    .text("version", version)
                    .done()
            })
            .collect()
    }

    /// Every word of the lists.
    pub(crate) fn terms(&self) -> Vec<Record> {
        let territory = self.snapshot.territory();
        let needs = self.snapshot.needs().iter().map(|need| ("needs", need.code.as_str(), &need.name, Some(&need.say)));
        let stages = territory.life_stages.iter().map(|stage| ("life-stages", stage.id.as_str(), &stage.name, None));
        let headings = territory.categories.iter().map(|named| ("categories", named.id.as_str(), &named.name, None));
        needs
            .chain(stages)
            .chain(headings)
            .map(|(list, code, name, say)| {
                let (name, spoken) = name.get_marked(self.language);
                let say = say.map(|say| say.get(self.language)).filter(|say| !say.is_empty()).unwrap_or(name);
                Making::new(self.term_id(list, code))
                    .text("code", code)
                    .text("name", name)
                    .text("description", say)
                    .text("taxonomy", LISTS.iter().find(|known| known.0 == list).map_or("", |known| known.1))
                    .text("taxonomy_id", self.taxonomy_id(list))
                    .link("taxonomy_detail", Some(self.taxonomy_id(list)))
                    .text("language", spoken.code())
                    .done()
            })
            .collect()
    }

    /// The words a service is filed under. Topics and areas have no list: they are said as they are.
    pub(super) fn attributes(&self, service: &Service, service_id: &str) -> Vec<Value> {
        let territory = self.snapshot.territory();
        let needs = service.needs.iter().map(|code| ("needs", code, "need"));
        let also = service.also_needs.iter().map(|code| ("needs", code, "also_need"));
        let stages = service.life_stages.iter().map(|code| ("life-stages", code, "life_stage"));
        let heading = territory.categories.iter().find(|named| named.id == service.category);
        let heading = heading.map(|named| ("categories", &named.id, "category"));
        let filed = needs.chain(also).chain(stages).chain(heading).map(|(list, code, link)| {
            Making::new(self.names.id("attribute", &format!("{}/{link}/{code}", service.id)))
                .text("link_id", service_id)
                .text("link_type", link)
                .text("link_entity", "service")
                .text("value", code)
                .text("taxonomy_term_id", self.term_id(list, code))
                .link("taxonomy_term", Some(self.term_id(list, code)))
                .object()
        });
        let loose = |link: &'static str, words: &[String]| -> Vec<Value> {
            words
                .iter()
                .map(|word| {
                    Making::new(self.names.id("attribute", &format!("{}/{link}/{word}", service.id)))
                        .text("link_id", service_id)
                        .text("link_type", link)
                        .text("link_entity", "service")
                        .text("value", word)
                        .object()
                })
                .collect()
        };
        filed.chain(loose("topic", &service.topics)).chain(loose("area", &service.areas)).collect()
    }
}
