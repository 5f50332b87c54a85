// SPDX-License-Identifier: EUPL-1.2
//! What the Human Services Data Specification 3.1 asks of a record, an answer and an address, said in our own words: names,
//! what must be there, what sort it is. It is always at hand, where the official kit need not be; and it is stricter, since a field
//! that the specification does not know is a mistake here. What it knows less than the kit: nothing of the descriptions.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// One line a kind of record: its fields, `!` where it must be there, then the sort. `*x` is a list of records, `+x` one record.
const RECORDS: &str = "
service: id! uuid, organization_id uuid, program_id uuid, name! text, alternate_name text, description text, url uri, additional_urls *url, email mail, status! active|inactive|defunct|temporarily_closed, interpretation_services text, application_process text, fees_description text, wait_time text, fees text, accreditations text, eligibility_description text, minimum_age number, maximum_age number, assured_date text, assurer_email mail, licenses text, alert text, last_modified instant, phones *phone, schedules *schedule, service_areas *service_area, service_at_locations *service_at_location, languages *language, organization +organization, funding *funding, cost_options *cost_option, program +program, required_documents *required_document, contacts *contact, capacities *service_capacity
organization: id! uuid, name! text, alternate_name text, description! text, email mail, website uri, additional_websites *url, tax_status text, tax_id text, year_incorporated number, legal_status text, logo text, uri uri, parent_organization_id uuid, funding *funding, contacts *contact, phones *phone, locations *location, programs *program, organization_identifiers *organization_identifier, services *service
location: id! uuid, location_type! physical|postal|virtual, url uri, organization_id uuid, name text, alternate_name text, description text, transportation text, latitude number, longitude number, external_identifier text, external_identifier_type text, languages *language, addresses *address, contacts *contact, accessibility *accessibility, phones *phone, schedules *schedule
service_at_location: id! uuid, service_id uuid, location_id uuid, description text, service_areas *service_area, contacts *contact, phones *phone, schedules *schedule, location +location, service +service
taxonomy: id! uuid, name! text, description! text, uri uri, version text
taxonomy_term: id! uuid, code text, name! text, description! text, parent_id uuid, taxonomy text, taxonomy_detail +taxonomy, language text, taxonomy_id uuid, term_uri uri
accessibility: id! uuid, location_id uuid, description text, details text, url uri
address: id! uuid, location_id uuid, attention text, address_1! text, address_2 text, city! text, region text, state_province! text, postal_code! text, country! text, address_type! physical|postal|virtual
attribute: id! uuid, link_id uuid, taxonomy_term_id uuid, link_type text, link_entity text, value text, taxonomy_term +taxonomy_term, label text
contact: id! uuid, organization_id uuid, service_id uuid, service_at_location_id uuid, location_id uuid, name text, title text, department text, email mail, phones *phone
cost_option: id! uuid, service_id uuid, valid_from text, valid_to text, option text, currency text, amount number, amount_description text
funding: id! uuid, organization_id uuid, service_id uuid, source text
language: id! uuid, service_id uuid, location_id uuid, phone_id uuid, name text, code text, note text
metadata: id! uuid, resource_id uuid, resource_type text, last_action_date! text, last_action_type! text, field_name! text, previous_value! text, replacement_value! text, updated_by! text
organization_identifier: id! uuid, organization_id uuid, identifier_scheme text, identifier_type! text, identifier! text
phone: id! uuid, location_id uuid, service_id uuid, organization_id uuid, contact_id uuid, service_at_location_id uuid, number! text, extension number, type text, description text, languages *language
program: id! uuid, organization_id uuid, name! text, alternate_name text, description! text
required_document: id! uuid, service_id uuid, document text, uri uri
schedule: id! uuid, service_id uuid, location_id uuid, service_at_location_id uuid, valid_from text, valid_to text, dtstart text, timezone number, until text, count number, wkst MO|TU|WE|TH|FR|SA|SU, freq WEEKLY|MONTHLY, interval number, byday text, byweekno text, bymonthday text, byyearday text, description text, opens_at text, closes_at text, schedule_link uri, attending_type text, notes text
service_area: id! uuid, service_id uuid, service_at_location_id uuid, name text, description text, extent text, extent_type text, uri text
service_capacity: id! uuid, service_id uuid, unit! +unit, unit_id uuid, available! number, maximum number, description text, updated! instant
unit: id! uuid, name! text, scheme text, identifier text, uri uri
url: id! uuid, label text, url! uri, organization_id uuid, service_id uuid
page: total_items! whole, total_pages! whole, page_number! whole, size! whole, first_page! truth, last_page! truth, empty! truth, contents! list
root: version! text, profile! uri, openapi_url! uri
";

/// The specification's addresses, each for GET and POST where it is a list, with the parameters it gives them.
pub const ADDRESSES: [(&str, &[&str]); 11] = [
    ("/", &[]),
    (
        "/services",
        &[
            "search",
            "page",
            "per_page",
            "format",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "minimal",
            "full",
        ],
    ),
    ("/services/{id}", &[]),
    (
        "/organizations",
        &["search", "full_service", "full", "taxonomy_term_id", "taxonomy_id", "page", "per_page", "format"],
    ),
    ("/organizations/{id}", &["full_service"]),
    (
        "/service_at_locations",
        &[
            "search",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "full",
            "page",
            "per_page",
            "format",
            "postcode",
            "proximity",
        ],
    ),
    ("/service_at_locations/{id}", &[]),
    ("/taxonomies", &["search", "page", "per_page", "format"]),
    ("/taxonomies/{id}", &[]),
    ("/taxonomy_terms", &["search", "page", "per_page", "format", "taxonomy_id", "top_only", "parent_id"]),
    ("/taxonomy_terms/{id}", &[]),
];

struct Field {
    must: bool,
    sort: &'static str,
}

/// The specification, read.
pub struct Standard(BTreeMap<&'static str, BTreeMap<&'static str, Field>>);

impl Standard {
    pub fn new() -> Self {
        let lines = RECORDS.lines().filter(|line| !line.is_empty()).map(|line| {
            let (kind, fields) = line.split_once(": ").unwrap();
            let mut fields: BTreeMap<_, _> = fields
                .split(", ")
                .map(|field| {
                    let (name, sort) = field.split_once(' ').unwrap();
                    (name.trim_end_matches('!'), Field { must: name.ends_with('!'), sort })
                })
                .collect();
            // Nearly every record may say where it is filed and what was done to it.
            if !["page", "root", "metadata"].contains(&kind) {
                fields.insert("metadata", Field { must: false, sort: "*metadata" });
            }
            if !["page", "root", "metadata", "attribute", "taxonomy", "taxonomy_term"].contains(&kind) {
                fields.insert("attributes", Field { must: false, sort: "*attribute" });
            }
            (kind, fields)
        });
        let read = Self(lines.collect());
        for fields in read.0.values() {
            for field in fields.values() {
                let record = field.sort.strip_prefix(['*', '+']);
                assert!(record.is_none_or(|record| read.0.contains_key(record)), "no record {}", field.sort);
            }
        }
        read
    }

    /// Fails with every mistake when `value` is no such record. `more` are fields of ours that the specification lets be.
    pub fn must_hold(&self, kind: &str, value: &Value, more: &[&str]) {
        let mut wrong = Vec::new();
        self.look(kind, value, more, "", &mut wrong);
        let shown: String = value.to_string().chars().take(400).collect();
        assert!(wrong.is_empty(), "{kind}\n{}\n{shown}", wrong.join("\n"));
    }

    /// What is wrong with a record.
    pub fn mistakes(&self, kind: &str, value: &Value) -> Vec<String> {
        let mut wrong = Vec::new();
        self.look(kind, value, &[], "", &mut wrong);
        wrong
    }

    /// The kinds of record, and the sorts of their fields.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = (&str, bool, &str)>)> {
        self.0.iter().map(|(kind, fields)| (*kind, fields.iter().map(|(name, field)| (*name, field.must, field.sort))))
    }

    fn look(&self, kind: &str, value: &Value, more: &[&str], at: &str, wrong: &mut Vec<String>) {
        let Some(record) = value.as_object() else {
            wrong.push(format!("{at}: no {kind}"));
            return;
        };
        let fields = &self.0[kind];
        for (name, _) in fields.iter().filter(|(name, field)| field.must && !record.contains_key(**name)) {
            wrong.push(format!("{at}/{name} is missing"));
        }
        for (name, value) in record {
            match fields.get(name.as_str()) {
                Some(field) => self.sort(field.sort, value, &format!("{at}/{name}"), wrong),
                None if more.contains(&name.as_str()) => {}
                None => wrong.push(format!("{at}/{name} is no field of a {kind}")),
            }
        }
    }

    fn sort(&self, sort: &str, value: &Value, at: &str, wrong: &mut Vec<String>) {
        if let Some(kind) = sort.strip_prefix('+') {
            return self.look(kind, value, &[], at, wrong);
        }
        if let Some(kind) = sort.strip_prefix('*') {
            let Some(list) = value.as_array() else { return wrong.push(format!("{at}: no list")) };
            list.iter().enumerate().for_each(|(nth, one)| self.look(kind, one, &[], &format!("{at}/{nth}"), wrong));
            return;
        }
        let text = value.as_str();
        let sound = match sort {
            "text" => text.is_some(),
            "number" => value.is_number(),
            "whole" => value.is_u64(),
            "truth" => value.is_boolean(),
            "list" => value.is_array(),
            "uuid" => text.is_some_and(|text| text.len() == 36 && text.parse::<uuid::Uuid>().is_ok()),
            "instant" => text.is_some_and(|text| text.parse::<jiff::Timestamp>().is_ok()),
            "uri" => text.is_some_and(|text| text.parse::<axum::http::Uri>().is_ok_and(|uri| uri.scheme().is_some())),
            "mail" => text.and_then(|text| text.split_once('@')).is_some_and(|(who, host)| {
                !who.is_empty() && host.contains('.') && !host.contains(['@', ' ']) && !host.ends_with('.')
            }),
            words => text.is_some_and(|text| words.split('|').any(|word| word.replace('_', " ") == text)),
        };
        if !sound {
            wrong.push(format!("{at}: {value} is no {sort}"));
        }
    }
}

/// A record with every field of its kind, down to `depth` records inside one another. For going and coming back.
pub fn whole(standard: &Standard, kind: &str, depth: usize, number: &mut usize) -> Value {
    let mut next = |prefix: &str| {
        *number += 1;
        format!("{prefix}-0000-4000-8000-{number:012}")
    };
    let own = next("00000000");
    let mut record = Map::new();
    for (name, field) in &standard.0[kind] {
        let value: Value = match field.sort {
            // A service inside what belongs to it is told shortly: it has an address of its own.
            "+service" | "*service" => continue,
            "uuid" if *name == "id" => own.clone().into(),
            // What another record is called is said inside it.
            "uuid" => continue,
            "text" if ["uri", "logo"].contains(name) => format!("https://prova.example/{name}").into(),
            "text" if *name == "dtstart" || name.contains("date") || name.starts_with("valid") || *name == "until" => {
                "2026-11-20".into()
            }
            "text" => format!("Prova {kind} {name}").into(),
            "number" => 7.into(),
            "instant" => "2026-11-20T08:00:00Z".into(),
            "uri" => format!("https://prova.example/{name}").into(),
            "mail" => "x@prova.example".into(),
            sort if sort.starts_with(['*', '+']) && depth == 0 && !field.must => continue,
            sort if sort.starts_with('*') => vec![whole(standard, &sort[1..], depth - 1, number)].into(),
            sort if sort.starts_with('+') => whole(standard, &sort[1..], depth.saturating_sub(1), number),
            words => words.split('|').next().unwrap().replace('_', " ").into(),
        };
        record.insert((*name).to_owned(), value);
    }
    record.into()
}

#[test]
fn the_description_sees_what_is_wrong() {
    let standard = Standard::new();
    let sound = whole(&standard, "service", 2, &mut 0);
    assert_eq!(standard.mistakes("service", &sound), Vec::<String>::new());
    let broken = |change: &dyn Fn(&mut Map<String, Value>)| {
        let mut record = sound.clone();
        change(record.as_object_mut().unwrap());
        standard.mistakes("service", &record).len()
    };
    assert_eq!(broken(&|record| drop(record.remove("name"))), 1);
    for (field, wrong) in [
        ("id", Value::from("17")),
        ("status", "open".into()),
        ("status", Value::Null),
        ("url", "prova.example".into()),
        ("email", "nessuno".into()),
        ("minimum_age", "12".into()),
        ("last_modified", "ieri".into()),
        ("phones", Value::Object(Map::new())),
        ("phones", vec![Value::Object(Map::new())].into()),
        ("organization", "Ente".into()),
        ("fantasia", "x".into()),
    ] {
        assert!(broken(&|record| drop(record.insert(field.to_owned(), wrong.clone()))) > 0, "{field}: {wrong}");
    }
}
