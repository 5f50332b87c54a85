// SPDX-License-Identifier: EUPL-1.2
//! A service's sheet as linked data: the Italian profile of the Core Public Service Vocabulary (CPSV-AP_IT), as JSON-LD.
//! Made for the page of the service, so that whoever gathers public services reads it without asking.

use crate::{
    Snapshot,
    pack::{Cost, Desk, Status},
};
use kernel::{Language, Localized};
use serde_json::{Map, Value, json};

/// The words used, by their short names.
fn context() -> Value {
    json!({
        "cpsv": "http://purl.org/vocab/cpsv#",
        "cpsvapit": "https://w3id.org/italia/onto/CPSV/",
        "cv": "http://data.europa.eu/m8g/",
        "dcterms": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "locn": "http://www.w3.org/ns/locn#",
        "schema": "https://schema.org/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// The linked data of a service; `None` when there is no such service. `page` is the address of its page, whole when the
/// site's address is known. Bodies and desks are told, people never.
pub fn service(snapshot: &Snapshot, id: &str, page: &str) -> Option<Value> {
    let sheet = snapshot.service_sheet(id)?;
    let service = sheet.service;
    let mut told = Map::new();
    let mut put = |key: &str, value: Value| {
        let empty = value.as_array().is_some_and(Vec::is_empty);
        if !empty && !value.is_null() {
            told.insert(key.into(), value);
        }
    };
    put("@context", context());
    put("@id", json!(page));
    put("@type", json!(["cpsv:PublicService", "cpsvapit:PublicService"]));
    put("dcterms:identifier", json!(service.id));
    put("dcterms:title", texts(&service.title));
    put("dcterms:description", texts(&service.short));
    put("dcterms:audience", texts(&service.for_whom));
    put("cv:processingTime", service.times.as_ref().map_or(Value::Null, texts));
    put("cv:status", json!(status(service.status)));
    put("foaf:page", json!({ "@id": page }));
    put("dcterms:language", languages(&sheet.desks.iter().map(|(desk, _)| desk.desk).collect::<Vec<_>>()));
    let bodies = sheet.contacts.iter().map(|body| {
        let mut told = json!({ "@type": "cv:PublicOrganisation", "skos:prefLabel": body.name });
        if let Some(url) = &body.url {
            told["foaf:homepage"] = json!({ "@id": url });
        }
        told
    });
    put("cv:hasCompetentAuthority", bodies.collect());
    let topics = sheet.needs.iter().map(
        |need| json!({ "@type": "skos:Concept", "skos:notation": need.code, "skos:prefLabel": texts(&need.name) }),
    );
    put("cv:thematicArea", topics.collect());
    let inputs = service.need.iter().filter(|input| !input.is_empty());
    put(
        "cpsv:hasInput",
        inputs.map(|input| json!({ "@type": "cv:Evidence", "dcterms:title": texts(input) })).collect(),
    );
    if !service.get.is_empty() {
        put("cpsv:produces", json!({ "@type": "cv:Output", "dcterms:description": texts(&service.get) }));
    }
    if !service.how.is_empty() {
        put("cpsv:follows", json!({ "@type": "cpsv:Rule", "dcterms:description": texts(&service.how) }));
    }
    put("cv:hasCost", cost(&service.cost));
    let channels = sheet.desks.iter().map(|(desk, _)| {
        let mut told = json!({ "@type": "cv:Channel", "dcterms:title": texts(&desk.desk.name) });
        if !desk.phones.is_empty() {
            told["schema:telephone"] = json!(desk.phones);
        }
        if !desk.emails.is_empty() {
            told["schema:email"] = json!(desk.emails);
        }
        if let (Some(place), Some(town)) = (desk.place, desk.town) {
            told["locn:address"] = json!({
                "@type": "locn:Address",
                "locn:thoroughfare": place.address.as_deref().unwrap_or(&place.name),
                "locn:postName": town.name,
                "locn:postCode": town.cap,
            });
        }
        told
    });
    put("cv:hasChannel", channels.collect());
    let mut served: Vec<&str> = snapshot
        .towns()
        .iter()
        .filter(|town| service.routes.iter().any(|route| route.covers(town)))
        .map(|town| town.istat.as_str())
        .collect();
    served.sort_unstable();
    // Each municipality has an address of its own in the national vocabulary, by its code.
    let served = served.iter().map(|code| json!({ "@id": format!("https://w3id.org/italia/controlled-vocabulary/territorial-classifications/cities/{code}") }));
    put("dcterms:spatial", served.collect());
    if let Some(day) = service.verified_on.as_ref().filter(|day| day.as_str().len() == 10) {
        put("dcterms:modified", json!({ "@type": "xsd:date", "@value": day.as_str() }));
    }
    Some(Value::Object(told))
}

/// [`service`] as text that can stand inside a `<script type="application/ld+json">`: no sign in it can close the block.
pub fn service_block(snapshot: &Snapshot, id: &str, page: &str) -> Option<String> {
    let text = service(snapshot, id, page)?.to_string();
    Some(text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

/// A text in every language it has.
fn texts(text: &Localized) -> Value {
    let said = text.iter().filter(|(_, words)| !words.trim().is_empty());
    said.map(|(language, words)| json!({ "@language": language.code(), "@value": words })).collect()
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Suspended => "suspended",
        Status::Planned => "planned",
    }
}

fn cost(cost: &Cost) -> Value {
    match cost {
        Cost::Free => json!({ "@type": "cv:Cost", "cv:value": 0, "cv:currency": "EUR" }),
        Cost::Cents(cents) => {
            let euro = format!("{}.{:02}", cents / 100, cents % 100);
            json!({ "@type": "cv:Cost", "cv:value": { "@type": "xsd:decimal", "@value": euro }, "cv:currency": "EUR" })
        }
        Cost::Said(said) => json!({ "@type": "cv:Cost", "dcterms:description": texts(said) }),
    }
}

fn languages(desks: &[&Desk]) -> Value {
    let mut codes: Vec<&str> = desks.iter().flat_map(|desk| &desk.languages).map(String::as_str).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.into_iter().filter(|code| Language::from_code(code).is_some()).map(|code| json!(code)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn valley() -> Snapshot {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small");
        Snapshot::build(crate::pack::check(&folder).pack.unwrap(), 0)
    }

    #[test]
    fn a_sheet_tells_title_body_channel_and_towns() {
        let valley = valley();
        let told = service(&valley, "sportello-lavoro", "https://filo.example/it/servizi/sportello-lavoro").unwrap();
        assert_eq!(told["dcterms:identifier"], "sportello-lavoro");
        assert!(told["dcterms:title"][0]["@value"].is_string());
        for part in ["@context", "cv:hasChannel", "dcterms:spatial", "cv:hasCost", "cv:thematicArea"] {
            assert!(!told[part].is_null(), "{part}");
        }
        assert!(!told.to_string().contains("null"));
        assert!(service(&valley, "nessuno", "").is_none());
    }

    #[test]
    fn no_text_closes_the_block_it_stands_in() {
        let mut pack = valley().pack().clone();
        pack.services[0].title = Localized::italian("</script><script>alert('&')</script>");
        let id = pack.services[0].id.clone();
        let block = service_block(&Snapshot::build(pack, 0), &id, "").unwrap();
        assert!(!block.contains(['<', '>', '&']), "{block}");
        let back: Value = serde_json::from_str(&block).unwrap();
        assert_eq!(back["dcterms:title"][0]["@value"], "</script><script>alert('&')</script>");
    }
}
