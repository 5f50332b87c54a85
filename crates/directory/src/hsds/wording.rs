// SPDX-License-Identifier: EUPL-1.2
//! Imported services in the pack's own words, so that families find them beside the territory's: searched, shown, and
//! proposed where the feed says which towns they serve and a word of ours says which need they answer.

use super::{
    feeds::{Feed, Feeds, parsed},
    model::Entity,
    record::{Record, each, said},
};
use crate::{
    pack::{Body, Cost, Desk, DeskAccess, Example, Mode, Pack, Place, Route, Service, Source, Status, ToldDay, Town},
    search::words::folded_words,
};
use kernel::{Istat, Language, Localized};
use serde_json::Value;
use std::collections::HashMap;

/// Letters of the short text.
const SHORT: usize = 240;

/// Adds what the feeds say to a pack, after the pack's own things. An id that the pack uses already is passed over.
pub(crate) fn beside(pack: &mut Pack, feeds: &Feeds) {
    if feeds.is_empty() {
        return;
    }
    let gazetteer = Gazetteer::of(pack);
    let records: HashMap<(Entity, &str), Record> = feeds
        .records
        .iter()
        .filter(|kept| kept.entity != Entity::Service)
        .map(|kept| ((kept.entity, kept.id.as_str()), parsed(&kept.json)))
        .collect();
    let known: std::collections::HashSet<String> = pack.services.iter().map(|service| service.id.clone()).collect();
    for feed in &feeds.list {
        pack.sources.push(Source {
            id: source_id(feed),
            title: feed.title.clone(),
            publisher: None,
            date: None,
            date_is: None,
            url: None,
        });
        pack.bodies.push(body(feed, &source_id(feed), &feed.title, &Record::new()));
    }
    for kept in &feeds.records {
        let Some(feed) = feeds.feed(&kept.feed) else { continue };
        let telling = Telling { feed, gazetteer: &gazetteer, records: &records };
        match kept.entity {
            Entity::Organization => {
                let Some(record) = records.get(&(Entity::Organization, kept.id.as_str())) else { continue };
                pack.bodies.push(body(feed, &kept.id, said(record, "name"), record));
            }
            Entity::Location => {
                let Some(record) = records.get(&(Entity::Location, kept.id.as_str())) else { continue };
                pack.places.extend(telling.place(&kept.id, record));
            }
            Entity::Service if !known.contains(&kept.id) => {
                let record = parsed(&kept.json);
                // What has ended stays in the open data; a family has no use for it.
                if said(&record, "status") != "defunct" {
                    let (service, desks) = telling.service(&kept.id, &record);
                    pack.services.push(service);
                    pack.desks.extend(desks);
                }
            }
            _ => {}
        }
    }
}

fn source_id(feed: &Feed) -> String {
    format!("feed-{}", feed.id)
}

fn body(feed: &Feed, id: &str, name: &str, record: &Record) -> Body {
    Body {
        id: id.to_owned(),
        name: if name.is_empty() { feed.title.clone() } else { name.to_owned() },
        kind: "other".into(),
        town: None,
        member_of: Vec::new(),
        phones: each(record, "phones").map(|phone| said(phone, "number").to_owned()).collect(),
        emails: Some(said(record, "email")).filter(|email| !email.is_empty()).map(str::to_owned).into_iter().collect(),
        url: Some(said(record, "website")).filter(|url| !url.is_empty()).map(str::to_owned),
        said: vec![source_id(feed)],
        example: Example::default(),
    }
}

/// Our towns, districts and needs by the words a feed may use for them.
pub(crate) struct Gazetteer {
    towns: HashMap<String, Istat>,
    codes: HashMap<String, Istat>,
    districts: HashMap<String, String>,
    everywhere: Vec<String>,
    needs: HashMap<String, String>,
    stages: Vec<String>,
}

/// What a service area means to us.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reach {
    pub towns: Vec<Istat>,
    pub districts: Vec<String>,
    pub everywhere: bool,
}

impl Reach {
    pub(crate) fn is_nowhere(&self) -> bool {
        self.towns.is_empty() && self.districts.is_empty() && !self.everywhere
    }
}

fn folded(text: &str) -> String {
    folded_words(text).join(" ")
}

impl Gazetteer {
    pub(crate) fn of(pack: &Pack) -> Self {
        let mut districts = HashMap::new();
        for district in &pack.territory.districts {
            for (_, name) in district.name.iter() {
                districts.insert(folded(name), district.id.clone());
            }
        }
        let mut needs = HashMap::new();
        for need in &pack.needs {
            for text in need.words.iter().map(String::as_str).chain(need.name.iter().map(|(_, name)| name)) {
                needs.entry(folded(text)).or_insert_with(|| need.code.clone());
            }
        }
        for need in &pack.needs {
            needs.insert(folded(&need.code), need.code.clone());
        }
        let town = |town: &Town| (folded(&town.name), town.istat);
        Self {
            towns: pack.towns.iter().map(town).collect(),
            codes: pack.towns.iter().map(|town| (town.istat.as_str().to_owned(), town.istat)).collect(),
            districts,
            everywhere: pack.territory.name.iter().map(|(_, name)| folded(name)).collect(),
            needs,
            stages: pack.territory.life_stages.iter().map(|stage| stage.id.clone()).collect(),
        }
    }

    /// The town a name or a code is.
    fn town(&self, text: &str) -> Option<Istat> {
        let text = folded(text);
        let bare = ["comune di ", "citta di ", "municipality of ", "town of ", "city of "]
            .iter()
            .find_map(|before| text.strip_prefix(before))
            .unwrap_or(&text);
        self.towns.get(bare).or_else(|| self.codes.get(bare)).copied()
    }

    /// What service areas mean: ISTAT codes anywhere in them, or names of towns and districts between commas.
    pub(crate) fn reach<'r>(&self, areas: impl Iterator<Item = &'r Record>) -> Reach {
        let mut reach = Reach::default();
        for area in areas {
            let coded: Vec<Istat> = ["extent", "name", "uri"]
                .iter()
                .flat_map(|field| said(area, field).split(|letter: char| !letter.is_ascii_digit()))
                .filter_map(|code| self.codes.get(code).copied())
                .collect();
            if !coded.is_empty() {
                reach.towns.extend(coded);
                continue;
            }
            for part in said(area, "name").split([',', ';', '\n']) {
                let name = folded(part);
                if let Some(town) = self.town(part) {
                    reach.towns.push(town);
                } else if let Some(district) = self.districts.get(&name) {
                    reach.districts.push(district.clone());
                } else if self.everywhere.contains(&name) {
                    reach.everywhere = true;
                }
            }
        }
        reach.towns.sort_unstable();
        reach.towns.dedup();
        reach.districts.sort_unstable();
        reach.districts.dedup();
        if reach.everywhere {
            reach = Reach { everywhere: true, ..Reach::default() };
        }
        reach
    }

    /// The need a term is, by our code or by our words for it.
    pub(crate) fn need(&self, term: &Record) -> Option<&str> {
        [said(term, "code"), said(term, "name")]
            .iter()
            .filter(|word| !word.is_empty())
            .find_map(|word| self.needs.get(&folded(word)))
            .map(String::as_str)
    }
}

struct Telling<'t> {
    feed: &'t Feed,
    gazetteer: &'t Gazetteer,
    records: &'t HashMap<(Entity, &'t str), Record>,
}

impl Telling<'_> {
    fn text(&self, text: &str) -> Localized {
        let text = text.trim();
        if text.is_empty() { Localized::default() } else { Localized::default().and(self.feed.language, text) }
    }

    fn maybe(&self, text: &str) -> Option<Localized> {
        Some(self.text(text)).filter(|text| !text.is_empty())
    }

    /// A building, when it stands in one of our towns.
    fn place(&self, id: &str, record: &Record) -> Option<Place> {
        let address = each(record, "addresses").find(|address| said(address, "address_type") != "postal");
        let code =
            Some(said(record, "external_identifier")).filter(|_| said(record, "external_identifier_type") == "ISTAT");
        let town =
            code.and_then(|code| self.gazetteer.town(code)).or_else(|| self.gazetteer.town(said(address?, "city")))?;
        let access: Vec<&str> = each(record, "accessibility")
            .map(|access| said(access, "description"))
            .chain([said(record, "transportation")])
            .filter(|text| !text.is_empty())
            .collect();
        let name = said(record, "name");
        let street = address.map(|address| said(address, "address_1")).filter(|street| !street.is_empty());
        Some(Place {
            id: id.to_owned(),
            name: if name.is_empty() { street.unwrap_or_default().to_owned() } else { name.to_owned() },
            town,
            address: street.filter(|street| *street != name).map(str::to_owned),
            access: self.maybe(&access.join("\n")),
            lat: record.get("latitude").and_then(Value::as_f64),
            lon: record.get("longitude").and_then(Value::as_f64),
            closed: Vec::new(),
            open_on_holidays: false,
            example: Example::default(),
        })
    }

    fn service(&self, id: &str, record: &Record) -> (Service, Vec<Desk>) {
        let terms: Vec<&Record> = each(record, "attributes")
            .filter_map(|attribute| self.records.get(&(Entity::TaxonomyTerm, said(attribute, "taxonomy_term_id"))))
            .collect();
        let mut needs: Vec<String> =
            terms.iter().filter_map(|term| self.gazetteer.need(term)).map(str::to_owned).collect();
        needs.sort_unstable();
        needs.dedup();
        let stages = &self.gazetteer.stages;
        let life_stages: Vec<String> =
            stages.iter().filter(|stage| terms.iter().any(|term| said(term, "code") == *stage)).cloned().collect();
        let topics = terms
            .iter()
            .filter(|term| {
                self.gazetteer.need(term).is_none() && !stages.iter().any(|stage| said(term, "code") == stage)
            })
            .map(|term| said(term, "name").to_owned())
            .collect();
        let organization = said(record, "organization_id");
        let body = if self.records.contains_key(&(Entity::Organization, organization)) {
            organization.to_owned()
        } else {
            source_id(self.feed)
        };
        let (desks, routes) = self.desks(id, record, &body);
        let description = said(record, "description");
        let short = shortened(if description.is_empty() { said(record, "name") } else { description });
        let status = said(record, "status");
        let service = Service {
            id: id.to_owned(),
            category: needs.first().cloned().unwrap_or_default(),
            title: self.text(said(record, "name")),
            status: if status == "active" { Status::Active } else { Status::Suspended },
            status_why: (status != "active").then(|| {
                self.maybe(said(record, "alert")).unwrap_or_else(|| {
                    Localized::italian("Chi lo offre dice che adesso è fermo.")
                        .and(Language::En, "Who offers it says that it is paused now.")
                })
            }),
            for_whom: self.text(&eligible(record)),
            how: self.text(said(record, "application_process")),
            need: each(record, "required_documents")
                .filter_map(|document| self.maybe(said(document, "document")))
                .collect(),
            get: self.text(if short == description { "" } else { description }),
            short: self.text(&short),
            times: self.maybe(said(record, "wait_time")),
            access: self.maybe(said(record, "interpretation_services")),
            conditions_text: None,
            contacts: vec![body],
            topics,
            cost: self.cost(record),
            minutes: None,
            pause_after: 0,
            workers: 1,
            programme: None,
            life_stages,
            areas: Vec::new(),
            needs,
            also_needs: Vec::new(),
            example: Example::default(),
            verified_on: Some(said(record, "assured_date"))
                .filter(|day| !day.is_empty())
                .map(|day| ToldDay(day.to_owned())),
            verified_by: None,
            steward: None,
            review_every_months: None,
            feed: Some(self.feed.id.clone()),
            said: vec![source_id(self.feed)],
            routes,
            conditions: Vec::new(),
            instead: Vec::new(),
        };
        (service, desks)
    }

    /// A desk for each place of the service; one by telephone when there is none.
    fn desks(&self, id: &str, record: &Record, body: &str) -> (Vec<Desk>, Vec<Route>) {
        let own = record.get("service_areas").and_then(Value::as_array).is_some_and(|areas| !areas.is_empty());
        let whole = self.gazetteer.reach(each(record, "service_areas"));
        let name = said(record, "name");
        let mut found: Vec<(Desk, Reach)> = each(record, "service_at_locations")
            .map(|at| {
                let location = self.records.get(&(Entity::Location, said(at, "location_id")));
                let place = location.and_then(|location| self.place(said(at, "location_id"), location));
                let named = location.map(|location| said(location, "name")).filter(|name| !name.is_empty());
                let reach = self.gazetteer.reach(each(at, "service_areas"));
                let reach =
                    if reach.is_nowhere() && own { self.gazetteer.reach(each(record, "service_areas")) } else { reach };
                let sources = [Some(at), Some(record), location];
                (self.desk(said(at, "id"), named.unwrap_or(name), body, place.map(|place| place.id), &sources), reach)
            })
            .collect();
        if found.is_empty() {
            found.push((self.desk(&format!("{id}-desk"), name, body, None, &[Some(record)]), whole));
        }
        let routes = found.iter().map(|(desk, reach)| self.route(desk, reach)).collect();
        (found.into_iter().map(|(desk, _)| desk).collect(), routes)
    }

    fn desk(&self, id: &str, name: &str, body: &str, place: Option<String>, from: &[Option<&Record>]) -> Desk {
        let mut phones: Vec<String> = Vec::new();
        let mut emails: Vec<String> = Vec::new();
        let add = |list: &mut Vec<String>, text: &str| {
            if !text.is_empty() && !list.iter().any(|known| known == text) {
                list.push(text.to_owned());
            }
        };
        for record in from.iter().flatten() {
            for phone in each(record, "phones") {
                add(&mut phones, said(phone, "number"));
            }
            add(&mut emails, said(record, "email"));
            for contact in each(record, "contacts") {
                add(&mut emails, said(contact, "email"));
                for phone in each(contact, "phones") {
                    add(&mut phones, said(phone, "number"));
                }
            }
        }
        let mut languages: Vec<String> = Vec::new();
        for language in from.iter().flatten().flat_map(|record| each(record, "languages")) {
            add(&mut languages, said(language, "code"));
        }
        Desk {
            id: id.to_owned(),
            name: self.text(name),
            body: body.to_owned(),
            programme: None,
            online: None,
            modes: vec![if place.is_some() { Mode::OnSite } else { Mode::Phone }],
            place,
            // A feed does not say: whoever calls first loses nothing.
            access: DeskAccess::Appointment,
            phones,
            emails,
            services: Vec::new(),
            languages,
            min_notice: "PT0S".into(),
            max_notice: "P1D".into(),
            cancel_until: "PT0S".into(),
            workers: vec!["sportello".into()],
            say_before: None,
            windows: Vec::new(),
            example: Example::default(),
        }
    }

    fn route(&self, desk: &Desk, reach: &Reach) -> Route {
        // A service of which nobody says whom it serves is shown, never proposed: its route covers no town.
        let towns = if reach.is_nowhere() { vec![Istat::NOWHERE] } else { reach.towns.clone() };
        Route {
            towns,
            districts: reach.districts.clone(),
            except_towns: Vec::new(),
            needs: Vec::new(),
            desk: desk.id.clone(),
            reason: if reach.is_nowhere() {
                Localized::default()
            } else {
                Localized::italian(format!("Serve il tuo comune, secondo {}.", self.feed.title))
                    .and(Language::En, format!("It serves your town, according to {}.", self.feed.title))
            },
        }
    }

    fn cost(&self, record: &Record) -> Cost {
        let amounts: Vec<f64> =
            each(record, "cost_options").filter_map(|option| option.get("amount").and_then(Value::as_f64)).collect();
        let free = !amounts.is_empty() && amounts.iter().all(|amount| *amount == 0.0);
        let told: Vec<&str> = [said(record, "fees_description")]
            .into_iter()
            .chain(each(record, "cost_options").map(|option| said(option, "amount_description")))
            .filter(|text| !text.is_empty())
            .collect();
        if free {
            return Cost::Free;
        }
        if let Some(first) = told.first() {
            return Cost::Said(self.text(first));
        }
        Cost::Said(Localized::italian("Chiedi quanto costa").and(Language::En, "Ask what it costs"))
    }
}

/// For whom it is, ages included.
fn eligible(record: &Record) -> String {
    let years = |field: &str| record.get(field).and_then(Value::as_f64).map(|years| format!("{years}"));
    let ages = match (years("minimum_age"), years("maximum_age")) {
        (Some(least), Some(most)) => format!("{least}–{most}"),
        (Some(least), None) => format!("≥ {least}"),
        (None, Some(most)) => format!("≤ {most}"),
        (None, None) => String::new(),
    };
    [said(record, "eligibility_description"), &ages]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The first sentences of a text, or its first words.
fn shortened(text: &str) -> String {
    let text = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let end = text.char_indices().nth(SHORT).map_or(text.len(), |(end, _)| end);
    let start = &text[..end];
    match start.rfind(". ") {
        Some(stop) => start[..=stop].to_owned(),
        None => format!("{}…", start.rsplit_once(' ').map_or(start, |(words, _)| words)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use serde_json::json;

    fn area(name: &str, extent: &str) -> Record {
        json!({ "name": name, "extent": extent }).as_object().unwrap().clone()
    }

    #[test]
    fn areas_are_our_towns_by_code_or_by_name_and_nothing_else() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small");
        let pack = crate::pack::check(&folder).pack.unwrap();
        let gazetteer = Gazetteer::of(&pack);
        let reach = |name: &str, extent: &str| gazetteer.reach([area(name, extent)].iter());
        let one: Istat = "999001".parse().unwrap();
        assert_eq!(reach("", "ISTAT 999001 000000").towns, [one]);
        let name = pack.towns.iter().find(|town| town.istat == one).unwrap().name.clone();
        assert_eq!(reach(&format!("Comune di {name}, Altrove"), "").towns, [one]);
        assert!(reach("All residents of the MyCity area", "extent").is_nowhere());
        assert!(reach(&format!("near {name} and beyond"), "").is_nowhere(), "a name inside a sentence proves nothing");
        assert!(reach(pack.territory.name.get(Language::It), "").everywhere);
    }

    #[test]
    fn a_long_text_is_cut_at_a_sentence() {
        let long = format!("{}. {}", "a".repeat(100), "b ".repeat(200));
        assert_eq!(shortened(&long), format!("{}.", "a".repeat(100)));
        assert!(shortened(&"parola ".repeat(100)).ends_with("parola…"));
    }
}
