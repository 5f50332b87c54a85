// SPDX-License-Identifier: EUPL-1.2
//! The read API, over the whole shipped territory.

use crate::{
    kit::{hollow, kit},
    reader::{Reader, cremona},
    standard::{ADDRESSES, Standard},
};
use axum::{body::Body, http::Request};
use directory::Snapshot;
use serde_json::Value;
use std::collections::BTreeSet;

fn reader() -> Reader {
    Reader::of(Snapshot::build(cremona(), 0))
}

const LISTS: [&str; 6] =
    ["services", "organizations", "locations", "service_at_locations", "taxonomies", "taxonomy_terms"];

fn contents(page: &Value) -> &Vec<Value> {
    page["contents"].as_array().unwrap()
}

/// What `/service_at_locations/{id}` says beside: the specification gives that address two schemas.
const AT_LOCATION: [&str; 2] = ["name", "status"];

#[test]
fn every_record_of_the_shipped_territory_is_what_the_specification_asks() {
    let (standard, reader) = (Standard::new(), reader());
    standard.must_hold("root", &reader.json("/hsds"), &[]);
    for list in LISTS {
        let kind = if list == "taxonomies" { "taxonomy" } else { list.strip_suffix('s').unwrap() };
        let more = if kind == "service_at_location" { &AT_LOCATION[..] } else { &[] };
        let ids = reader.ids(&format!("/hsds/{list}"));
        assert!(!ids.is_empty(), "{list}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{list}: an id is there twice");
        for id in &ids {
            let record = reader.json(&format!("/hsds/{list}/{id}"));
            assert_eq!(record["id"], **id);
            standard.must_hold(kind, &record, more);
            let mut empty = Vec::new();
            hollow(&record, "", &mut empty);
            assert!(empty.is_empty(), "{list}/{id}: {empty:?}");
        }
        let mut ways = vec![reader.json(&format!("/hsds/{list}?per_page=500"))];
        if ["services", "organizations", "service_at_locations"].contains(&list) {
            ways.push(reader.json(&format!("/hsds/{list}?full=true&per_page=500")));
        }
        if list == "organizations" {
            ways.push(reader.json("/hsds/organizations?full_service=true&per_page=500"));
        }
        ways.push(reader.post(&format!("/hsds/{list}"), "application/x-www-form-urlencoded", "per_page=3").json());
        for page in ways {
            standard.must_hold("page", &page, &[]);
            assert!(!contents(&page).is_empty(), "{list}");
            contents(&page).iter().for_each(|record| standard.must_hold(kind, record, more));
        }
    }
}

#[test]
fn every_record_of_the_shipped_territory_holds_against_the_official_kit() {
    let Some(mut kit) = kit() else { return };
    let reader = reader();
    kit.must_hold("get /", &reader.json("/hsds"));
    for (list, whole, brief) in [
        ("services", "compiled/service.json", "compiled/service_list.json"),
        ("organizations", "compiled/organization.json", "compiled/organization_list.json"),
        ("locations", "location.json", "location.json"),
        ("service_at_locations", "compiled/service_at_location.json", "compiled/service_at_location_list.json"),
        ("taxonomies", "taxonomy.json", "taxonomy.json"),
        ("taxonomy_terms", "taxonomy_term.json", "taxonomy_term.json"),
    ] {
        let ids = reader.ids(&format!("/hsds/{list}"));
        for id in &ids {
            let record = reader.json(&format!("/hsds/{list}/{id}"));
            kit.must_hold(whole, &record);
            if list != "locations" {
                kit.must_hold(&format!("get /{list}/{{id}}"), &record);
            }
        }
        let page = reader.json(&format!("/hsds/{list}?per_page=500"));
        assert!(contents(&page).len() == ids.len() || ids.len() > 500, "{list}");
        for record in contents(&page) {
            kit.must_hold(brief, record);
        }
        if list != "locations" {
            let mut page = page.clone();
            // The specification's description says that each item is itself a list's schema; the envelope is checked
            // with it, since it only asks for the fields of the records.
            kit.must_hold(&format!("get /{list}"), &page);
            page["contents"][0].as_object_mut().unwrap().remove("id");
            let broken = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                kit.must_hold(&format!("get /{list}"), &page)
            }));
            assert!(broken.is_err(), "{list}: the kit sees nothing");
            kit.must_hold(
                &format!("post /{list}"),
                &reader.post(&format!("/hsds/{list}"), "application/x-www-form-urlencoded", "per_page=3").json(),
            );
        }
    }
    for list in ["services", "organizations", "service_at_locations"] {
        let page = reader.json(&format!("/hsds/{list}?full=true&per_page=500"));
        for record in contents(&page) {
            kit.must_hold(&format!("compiled/{}.json", list.strip_suffix('s').unwrap()), record);
        }
    }
    for record in contents(&reader.json("/hsds/organizations?full_service=true&per_page=500")) {
        kit.must_hold("compiled/organization.json", record);
    }
}

#[test]
fn a_service_carries_all_a_family_would_ask() {
    let reader = reader();
    let services =
        reader.json("/hsds/services?full=true&search=orientamento lavoro&per_page=500".replace(' ', "%20").as_str());
    assert!(services["total_items"].as_u64().unwrap() < 74, "searching narrows");
    let all = reader.json("/hsds/services?full=true&per_page=500");
    let some = |field: &str| contents(&all).iter().any(|service| !service[field].is_null());
    for field in [
        "description",
        "application_process",
        "eligibility_description",
        "wait_time",
        "fees_description",
        "url",
        "organization",
        "languages",
        "service_areas",
        "service_at_locations",
        "required_documents",
        "cost_options",
        "contacts",
        "attributes",
    ] {
        assert!(some(field), "{field}");
    }
    let at: Vec<&Value> =
        contents(&all).iter().filter_map(|service| service["service_at_locations"].as_array()).flatten().collect();
    for field in ["location", "schedules", "phones", "service_areas"] {
        assert!(at.iter().any(|at| !at[field].is_null()), "{field}");
    }
    let schedule = at.iter().filter_map(|at| at["schedules"].as_array()).flatten().next().unwrap();
    assert!(schedule["notes"].as_str().unwrap().contains("Europe/Rome"), "the zone has a name: {schedule}");
    assert!([1, 2].contains(&schedule["timezone"].as_i64().unwrap()));
    assert!(contents(&all)[0]["url"].as_str().unwrap().starts_with("https://filo.example/it/servizi/"));
}

#[test]
fn nobody_who_works_at_a_desk_is_named() {
    let reader = reader();
    for desk in reader.snapshot.desks() {
        assert!(!desk.workers.is_empty());
    }
    for list in LISTS {
        let text = reader
            .get(&format!(
                "/hsds/{list}?format=ndjson{}",
                if list.contains("tax") || list == "locations" { "" } else { "&full=true" }
            ))
            .text;
        for line in text.lines() {
            let record: Value = serde_json::from_str(line).unwrap();
            let mut named = Vec::new();
            people(&record, &mut named);
            assert!(named.is_empty(), "{list}: {named:?}");
        }
    }
}

/// Contacts with a name, addresses for the attention of somebody.
fn people(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                if key == "contacts" {
                    found.extend(
                        inner
                            .as_array()
                            .unwrap()
                            .iter()
                            .filter_map(|contact| contact["name"].as_str())
                            .map(str::to_owned),
                    );
                }
                if key == "attention" || key == "worker" {
                    found.push(inner.to_string());
                }
                people(inner, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| people(inner, found)),
        _ => {}
    }
}

#[test]
fn pages_count_and_meet_without_gaps() {
    let reader = reader();
    let all = reader.ids("/hsds/services");
    let mut read = Vec::new();
    for number in 1.. {
        let page = reader.json(&format!("/hsds/services?per_page=10&page={number}"));
        assert_eq!(page["total_items"], all.len());
        assert_eq!(page["total_pages"], all.len().div_ceil(10));
        assert_eq!(page["page_number"], number);
        assert_eq!(page["size"], contents(&page).len());
        assert_eq!(page["first_page"], number == 1);
        assert_eq!(page["last_page"], number >= all.len().div_ceil(10));
        assert_eq!(page["empty"], contents(&page).is_empty());
        if contents(&page).is_empty() {
            break;
        }
        read.extend(contents(&page).iter().map(|record| record["id"].as_str().unwrap().to_owned()));
    }
    assert_eq!(read, all);
    assert_eq!(reader.json("/hsds/services?page=18446744073709551615")["empty"], true);
}

#[test]
fn filters_must_all_hold() {
    let reader = reader();
    let term = |code: &str| {
        let terms = reader.json("/hsds/taxonomy_terms?per_page=500");
        contents(&terms).iter().find(|term| term["code"] == *code).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let (work, school) = (term("work"), term("school"));
    let by = |query: &str| reader.ids(&format!("/hsds/services?{query}")).into_iter().collect::<BTreeSet<_>>();
    let working = by(&format!("taxonomy_term_id={work}"));
    let expected: BTreeSet<_> = reader
        .snapshot
        .services_of_need("work")
        .map(|service| service.title.get(kernel::Language::It).to_owned())
        .collect();
    assert_eq!(working.len(), expected.len());
    let organization = {
        let page = reader.json(&format!("/hsds/services?full=true&taxonomy_term_id={work}"));
        contents(&page)[0]["organization"]["id"].as_str().unwrap().to_owned()
    };
    let offered = by(&format!("organization_id={organization}"));
    let both = by(&format!("organization_id={organization}&taxonomy_term_id={work}"));
    assert_eq!(both, working.intersection(&offered).cloned().collect());
    assert!(!both.is_empty() && both.len() < working.len());
    assert!(by(&format!("taxonomy_term_id={work}&search=nullasimile")).is_empty());
    assert_ne!(by(&format!("taxonomy_term_id={school}")), working);
    let needs =
        contents(&reader.json("/hsds/taxonomies")).iter().find(|list| list["name"] == "Bisogni").unwrap()["id"].clone();
    assert_eq!(by(&format!("taxonomy_id={}", needs.as_str().unwrap())).len(), reader.snapshot.services().len());
    // Organizations are found by what their services answer.
    let bodies = reader.ids(&format!("/hsds/organizations?taxonomy_term_id={work}"));
    assert!(bodies.contains(&organization) && bodies.len() < reader.snapshot.bodies().len());
    // Terms of one list.
    let terms = reader.json(&format!("/hsds/taxonomy_terms?per_page=500&taxonomy_id={}", needs.as_str().unwrap()));
    assert_eq!(terms["total_items"], reader.snapshot.needs().len());
}

#[test]
fn a_postal_code_finds_what_serves_its_towns_or_stands_near() {
    let reader = reader();
    let town = reader.snapshot.find_town("Casalmaggiore")[0].town.clone();
    let serving = reader.ids(&format!("/hsds/service_at_locations?postcode={}", town.cap));
    assert!(serving.len() >= reader.snapshot.services_in_town(town.istat).len());
    assert!(serving.len() < reader.ids("/hsds/service_at_locations").len());
    assert!(reader.ids("/hsds/service_at_locations?postcode=00100").is_empty());
    let near = reader.ids(&format!("/hsds/service_at_locations?postcode={}&proximity=3000", town.cap));
    let far = reader.ids(&format!("/hsds/service_at_locations?postcode={}&proximity=60000", town.cap));
    assert!(!near.is_empty() && near.len() < far.len());
}

#[test]
fn a_search_may_be_posted_as_a_form_or_as_json() {
    let reader = reader();
    let by_address = reader.json("/hsds/services?search=affitto&per_page=5");
    let by_form = reader.post("/hsds/services", "application/x-www-form-urlencoded", "search=affitto&per_page=5");
    let by_json = reader.post("/hsds/services", "application/json", "{\"search\":\"affitto\",\"per_page\":5}");
    assert!(by_address["total_items"].as_u64().unwrap() > 0);
    assert_eq!(by_form.json(), by_address);
    assert_eq!(by_json.json(), by_address);
    assert_eq!(reader.post("/hsds/services", "application/json", "[1]").status, 400);
    let large = "x".repeat(70_000);
    assert_eq!(reader.post("/hsds/services", "application/x-www-form-urlencoded", &large).status, 413);
}

#[test]
fn a_refusal_is_problem_json_and_names_the_parameter() {
    let reader = reader();
    for (path, status, parameter) in [
        ("/hsds/services?page=0", 422, "page"),
        ("/hsds/services?per_page=100000", 422, "per_page"),
        ("/hsds/services?taxonomy=x", 422, "taxonomy"),
        ("/hsds/services/x?full=true", 422, "full"),
        ("/hsds/services/ac148810-d857-441c-9679-408f346de14b", 404, ""),
        ("/hsds/people", 404, ""),
        ("/hsds/people/1", 404, ""),
        ("/hsds/services/%00%ff", 404, ""),
    ] {
        let answer = reader.get(path);
        if path.contains("%ff") {
            assert!(answer.status.is_client_error());
            continue;
        }
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        let told = answer.json();
        assert_eq!(told["status"], status, "{path}");
        assert_eq!(told["parameter"].as_str().unwrap_or_default(), parameter, "{path}");
    }
    let refused = reader.send(Request::delete("/hsds/services").body(Body::empty()).unwrap());
    assert_eq!((refused.status.as_u16(), refused.header("allow")), (405, "GET, HEAD, POST, OPTIONS"));
}

#[test]
fn any_site_may_read_and_a_copy_is_known_by_its_mark() {
    let reader = Reader::of(Snapshot::build(cremona(), 7));
    let first = reader.get("/hsds/services?per_page=2");
    assert_eq!(first.header("access-control-allow-origin"), "*");
    assert_eq!(first.header("content-language"), "it");
    let mark = first.header("etag").to_owned();
    assert!(mark.contains("cremona-7-it"), "{mark}");
    let again = Request::get("/hsds/services?per_page=2").header("if-none-match", &mark).body(Body::empty()).unwrap();
    let again = reader.send(again);
    assert_eq!((again.status.as_u16(), again.text.as_str()), (304, ""));
    let preflight = reader.send(Request::options("/hsds/services").body(Body::empty()).unwrap());
    assert_eq!(preflight.status, 204);
    assert!(preflight.header("access-control-allow-methods").contains("POST"));
    let english = reader.get("/hsds/services?lang=en&per_page=2");
    assert_eq!(english.header("content-language"), "en");
    assert_ne!(english.json()["contents"][0]["name"], first.json()["contents"][0]["name"]);
}

#[test]
fn the_short_list_is_whole_and_says_when_things_changed() {
    let reader = reader();
    let page = reader.json("/hsds/services?minimal=true");
    assert_eq!(page["size"], reader.snapshot.services().len());
    let keys: Vec<&String> = contents(&page)[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["id", "name", "status"]);
}

#[test]
fn the_description_tells_every_address_and_every_parameter() {
    let reader = reader();
    let description = reader.json("/hsds/openapi.json");
    assert_eq!(description["servers"][0]["url"], "https://filo.example/hsds");
    for list in LISTS {
        let told = description["paths"][format!("/{list}")]["get"]["parameters"].as_array().unwrap();
        for parameter in told {
            let target = parameter["$ref"].as_str().unwrap().trim_start_matches('#');
            assert!(description.pointer(target).is_some(), "{target}");
        }
        assert!(!description["paths"][format!("/{list}/{{id}}")]["get"].is_null());
    }
    // Every address of the specification is there, and takes every parameter that the specification gives it.
    for (path, parameters) in ADDRESSES {
        let whole = path != "/" && !path.ends_with("{id}");
        for method in if whole { &["get", "post"][..] } else { &["get"] } {
            takes(&description, path, method, parameters);
        }
    }
}

/// Fails when our description lacks an address, or one of its parameters.
fn takes(description: &Value, path: &str, method: &str, parameters: &[&str]) {
    let ours = &description["paths"][path][method];
    assert!(!ours.is_null(), "{method} {path}");
    let told: BTreeSet<&str> = ours["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|known| known["$ref"].as_str().unwrap().rsplit('/').next().unwrap())
        .collect();
    for name in parameters {
        assert!(told.contains(name), "{method} {path}: {name}");
    }
}

#[test]
fn our_description_of_the_specification_says_what_the_official_kit_says() {
    let Some(kit) = kit() else { return };
    let theirs = kit.json("schema/openapi.json");
    let mut addresses = BTreeSet::new();
    for (path, methods) in theirs["paths"].as_object().unwrap() {
        addresses.insert(path.as_str());
        let ours: BTreeSet<&str> =
            ADDRESSES.iter().filter(|(known, _)| known == path).flat_map(|(_, given)| given.iter().copied()).collect();
        for (method, operation) in methods.as_object().unwrap().iter().filter(|(method, _)| *method != "parameters") {
            let named = operation["parameters"].as_array().into_iter().flatten().map(|parameter| {
                let named = parameter["$ref"].as_str().and_then(|target| target.rsplit('/').next());
                named.or(parameter["name"].as_str()).unwrap()
            });
            assert_eq!(named.collect::<BTreeSet<_>>(), ours, "{method} {path}");
        }
    }
    assert_eq!(addresses, ADDRESSES.iter().map(|(path, _)| *path).collect());
    // Record by record: the fields, and which of them must be there.
    let standard = Standard::new();
    for (kind, fields) in standard.kinds().filter(|(kind, _)| !["page", "root"].contains(kind)) {
        let schema = kit.json(&format!("schema/{kind}.json"));
        let known = schema["properties"].as_object().unwrap();
        let must: BTreeSet<&str> =
            schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        let mut ours = BTreeSet::new();
        for (name, needed, _) in fields {
            assert_eq!(needed, must.contains(name), "{kind}/{name}");
            ours.insert(name);
        }
        // Said by the whole records alone.
        let beside = ["services", "service"];
        let differing: Vec<&str> = known
            .keys()
            .map(String::as_str)
            .collect::<BTreeSet<_>>()
            .symmetric_difference(&ours)
            .copied()
            .filter(|name| !beside.contains(name))
            .collect();
        assert_eq!(differing, Vec::<&str>::new(), "{kind}");
    }
}
