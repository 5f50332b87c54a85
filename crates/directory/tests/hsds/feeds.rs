// SPDX-License-Identifier: EUPL-1.2
//! Others' directories, imported beside ours.

use crate::{
    kit::kit,
    reader::{Reader, cremona},
    standard::{Standard, whole},
};
use directory::{
    Asked, Filters, Snapshot,
    hsds::{Feed, Gathered, Outcome, gather, with},
    pack::Status,
    routing::orient,
    search::search,
};
use jiff::civil::{Date, date};
use kernel::Language;
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::Path};

pub const TODAY: Date = date(2026, 11, 22);

pub fn feed() -> Feed {
    Feed { id: "prova".into(), title: "Provincia di Prova".into(), language: Language::It }
}

pub fn read(path: &Path, snapshot: &Snapshot) -> Gathered {
    gather(path, &feed(), snapshot, TODAY, &mut |_, _| {}).unwrap()
}

/// The territory with a feed beside it, without a database.
fn beside(gathered: &Gathered) -> Snapshot {
    Snapshot::with_feeds(cremona(), 0, with(&directory::hsds::Feeds::default(), gathered))
}

/// A feed written down as lines, imported.
fn lines(services: &[Value]) -> (Gathered, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let text: String = services.iter().map(|service| format!("{service}\n")).collect();
    fs::write(folder.path().join("services.ndjson"), text).unwrap();
    (read(&folder.path().join("services.ndjson"), &Snapshot::build(cremona(), 0)), folder)
}

pub fn uuid(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

/// A sound service for Casalmaggiore, filed under one of our needs.
pub fn service(number: usize) -> Value {
    json!({
        "id": uuid(number),
        "name": format!("Sportello di prova {number}"),
        "status": "active",
        "description": "Aiuta a cercare lavoro.",
        "application_process": "Chiama.",
        "organization": { "id": uuid(900_000), "name": "Ente di prova", "description": "Un ente." },
        "service_areas": [{ "id": uuid(100_000 + number), "name": "Casalmaggiore", "extent": "ISTAT 019021", "extent_type": "text" }],
        "attributes": [{
            "id": uuid(200_000 + number),
            "taxonomy_term": { "id": uuid(900_001), "code": "work", "name": "Lavoro", "description": "Cercare lavoro" },
        }],
        "phones": [{ "id": uuid(300_000 + number), "number": "0375 000000" }],
    })
}

fn wrongs(gathered: &Gathered, outcome: Outcome) -> Vec<(String, String)> {
    let of = gathered.report.notes().iter().filter(|note| note.outcome == outcome);
    of.map(|note| (note.field.clone(), note.wrong.clone())).collect()
}

/// Every leaf of a value that the other has not, or has otherwise.
fn differences(one: &Value, other: &Value, path: &str, found: &mut BTreeSet<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            for key in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                let path = format!("{path}/{key}");
                match (one.get(key), other.get(key)) {
                    (Some(one), Some(other)) => differences(one, other, &path, found),
                    (Some(_), None) => drop(found.insert(format!("- {path}"))),
                    _ => drop(found.insert(format!("+ {path}"))),
                }
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            one.iter().zip(other).for_each(|(one, other)| differences(one, other, &format!("{path}[]"), found));
        }
        _ if one != other => drop(found.insert(format!("~ {path}"))),
        _ => {}
    }
}

/// Differences that are meant, wherever they stand, with the reason.
const MEANT: [(&str, &str); 12] = [
    ("- metadata", "the history of another system, which names people"),
    ("- name of a contact", "names a person"),
    ("- attention", "names a person"),
    ("- latitude", "the example stands at 100 degrees north"),
    ("- parent_organization_id", "the example's parent is nowhere"),
    ("- parent_id", "the example's parent is nowhere"),
    ("+ organization_id", "said beside the organization"),
    ("+ program_id", "said beside the program"),
    ("+ service_id", "said inside the service"),
    ("+ location_id", "said beside the location"),
    ("+ taxonomy_id", "said beside the taxonomy"),
    ("+ taxonomy_term_id", "said beside the term"),
];

fn meant(difference: &str) -> bool {
    let (sign, path) = difference.split_once(' ').unwrap();
    let last = path.rsplit('/').next().unwrap();
    let said = if sign == "-" && last == "name" && path.contains("contacts[]") {
        "- name of a contact".to_owned()
    } else {
        format!("{sign} {last}")
    };
    MEANT.iter().any(|(known, _)| *known == said)
}

#[test]
fn a_record_with_every_field_of_the_specification_comes_back_as_it_went() {
    let standard = Standard::new();
    let sent = whole(&standard, "service", 3, &mut 0);
    let (gathered, _folder) = lines(std::slice::from_ref(&sent));
    assert_eq!(gathered.report.count(Outcome::Refused), 0, "{}", gathered.report);
    let reader = Reader::of(beside(&gathered));
    let back = reader.json(&format!("/hsds/services/{}", sent["id"].as_str().unwrap()));
    standard.must_hold("service", &back, &[]);
    let mut found = BTreeSet::new();
    differences(&sent, &back, "", &mut found);
    found.retain(|found| !meant(found));
    assert_eq!(found, BTreeSet::new());
}

#[test]
fn the_official_examples_come_back_as_they_went() {
    let Some(mut kit) = kit() else { return };
    let snapshot = Snapshot::build(cremona(), 0);
    let whole = read(&kit.path("examples"), &snapshot);
    assert_eq!(whole.report.count(Outcome::Refused), 0, "{}", whole.report);
    // File by file: the examples are not one feed, and say one place in several ways.
    for (list, file, schema, expected) in [
        // A space at the end of a text.
        ("services", "service_full", "compiled/service.json", &["~ /description"][..]),
        ("organizations", "organization_full", "compiled/organization.json", &["- /services"]),
        (
            "service_at_locations",
            "service_at_location_full",
            "compiled/service_at_location.json",
            &["- /service", "+ /name", "+ /status"],
        ),
        ("taxonomies", "taxonomy", "taxonomy.json", &[]),
        ("taxonomy_terms", "taxonomy_term", "taxonomy_term.json", &[]),
        ("locations", "location", "location.json", &[]),
    ] {
        let mut sent = kit.json(&format!("examples/{file}.json"));
        let reader = Reader::of(beside(&read(&kit.path(&format!("examples/{file}.json")), &snapshot)));
        let mut back = reader.json(&format!("/hsds/{list}/{}", sent["id"].as_str().unwrap()));
        kit.must_hold(schema, &back);
        if file == "organization_full" {
            // The services of a body are told shortly, as the specification allows; whole when asked.
            let full = reader.json(&format!("/hsds/organizations/{}?full_service=true", sent["id"].as_str().unwrap()));
            assert_eq!(full["services"][0]["name"], sent["services"][0]["name"]);
            back.as_object_mut().unwrap().remove("services");
        }
        if file == "service_at_location_full" {
            // What the service is, not all of it: that is at its own address.
            assert_eq!(back["service"]["name"], sent["service"]["name"]);
            back.as_object_mut().unwrap().remove("service");
        }
        let mut found = BTreeSet::new();
        differences(&sent.take(), &back, "", &mut found);
        found.retain(|found| !meant(found));
        assert_eq!(found, expected.iter().map(|path| (*path).to_owned()).collect(), "{file}");
    }
}

#[test]
fn the_official_tables_say_the_same_as_the_official_json() {
    let Some(kit) = kit() else { return };
    let snapshot = Snapshot::build(cremona(), 0);
    let tables = Reader::of(beside(&read(&kit.path("examples/csv"), &snapshot)));
    let sent = kit.json("examples/service_full.json");
    let back = tables.json(&format!("/hsds/services/{}", sent["id"].as_str().unwrap()));
    let mut found = BTreeSet::new();
    differences(&sent, &back, "", &mut found);
    found.retain(|found| !meant(found));
    // What the official tables themselves leave hanging, or do not say.
    let hanging = ["additional_urls", "additional_websites", "capacities", "attributes", "languages", "tax_id"];
    found.retain(|found| !hanging.iter().any(|part| found.contains(part)));
    let expected: BTreeSet<String> = [
        "~ /description",
        // These parts name a body or a service at a location that is in no table.
        "- /organization/contacts",
        "- /organization/locations",
        "- /service_at_locations[]/contacts",
        "- /service_at_locations[]/service_areas",
    ]
    .map(str::to_owned)
    .into();
    assert_eq!(found, expected);
}

#[test]
fn a_sound_feed_is_proposed_to_the_towns_it_serves() {
    let (gathered, _folder) = lines(&[service(1), service(2)]);
    assert_eq!(gathered.report.count(Outcome::Kept), 2, "{}", gathered.report);
    let snapshot = beside(&gathered);
    let found = |town: &str| {
        let asked = Asked::read(&snapshot, town, ["work"], []).unwrap();
        orient(&snapshot, &asked).results.iter().any(|fit| fit.service.id == uuid(1))
    };
    assert!(found("019021") && !found("019035"));
    let sheet = snapshot.service_sheet(&uuid(1)).unwrap();
    assert_eq!(sheet.service.feed.as_deref(), Some("prova"));
    assert_eq!(sheet.sources[0].title, "Provincia di Prova");
    assert_eq!(snapshot.phones(sheet.desks[0].0.desk), ["0375 000000"]);
    assert_eq!(snapshot.own_services().len(), cremona().services.len());
}

#[test]
fn a_service_for_nowhere_of_ours_is_found_by_searching_and_proposed_to_nobody() {
    let mut elsewhere = service(1);
    elsewhere["service_areas"][0] = json!({ "id": uuid(7), "name": "MyCity" });
    elsewhere["name"] = json!("Ludoteca viaggiante");
    let (gathered, _folder) = lines(&[elsewhere]);
    assert_eq!(
        wrongs(&gathered, Outcome::KeptUnrouted),
        [(String::new(), "no service area is a town of ours".to_owned())]
    );
    let snapshot = beside(&gathered);
    let hits = search(&snapshot, "ludoteca viaggiante", Language::It, &Filters::default());
    assert_eq!(hits.services[0].service.id, uuid(1));
    for town in snapshot.towns() {
        assert!(snapshot.services_in_town(town.istat).iter().all(|(service, _)| service.id != uuid(1)));
    }
}

#[test]
fn a_damaged_feed_is_told_row_by_row_and_what_is_sound_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut odd = service(1);
    odd["name"] = json!("<b>Sportello</b> \u{202e}olleпtrops\u{202c} 👪");
    odd["description"] = json!("<p>Uno</p><script>alert(1)</script><p>Due &amp; tre</p>");
    odd["email"] = json!("non è una mail");
    odd["url"] = json!("javascript:alert(1)");
    odd["assured_date"] = json!("2199-01-01");
    odd["last_modified"] = json!("0001-01-01T00:00:00Z");
    odd["minimum_age"] = json!("12");
    odd["maximum_age"] = json!(7);
    odd["wait_time"] = Value::Null;
    odd["alert"] = json!(3);
    odd["status"] = json!("ACTIVE");
    odd["phones"] = json!({ "id": uuid(8), "number": "0375 1" });
    odd["languages"] = json!("italiano");
    odd["fantasia"] = json!("x");
    odd["contacts"] = json!([{ "id": uuid(9), "name": "Una Persona", "email": "ufficio@example.org" }]);
    let mut again = service(1);
    again["name"] = json!("Un altro nome");
    let mut numbered = service(2);
    numbered["id"] = json!(17);
    let mut nameless = service(3);
    nameless["name"] = json!("  ");
    let mut homeless = service(4);
    homeless.as_object_mut().unwrap().remove("id");
    let mut text: String = [odd, again, numbered, nameless, homeless].iter().map(|row| format!("{row}\n")).collect();
    text.push_str("{\"id\": \"half\n[1,2]\n\n");
    fs::write(folder.path().join("services.ndjson"), text).unwrap();
    // Bodies in a circle, and 447 rows that belong to nothing.
    let bodies: Vec<Value> = (0..3)
        .map(|nth| json!({ "id": uuid(500 + nth), "name": format!("Ente {nth}"), "description": "x", "parent_organization_id": uuid(500 + (nth + 1) % 3) }))
        .chain([json!({ "id": uuid(510), "name": "Sé stesso", "description": "x", "parent_organization_id": uuid(510) })])
        .collect();
    fs::write(folder.path().join("organizations.json"), json!(bodies).to_string()).unwrap();
    let orphans: String =
        (0..447).map(|nth| format!("{},{},0375 2\n", uuid(1000 + nth), uuid(700_000 + nth))).collect();
    fs::write(folder.path().join("phones.csv"), format!("id,service_id,number\n{orphans}")).unwrap();

    let snapshot = Snapshot::build(cremona(), 0);
    let gathered = read(folder.path(), &snapshot);
    let report = &gathered.report;
    assert_eq!(report.count(Outcome::Orphan), 447, "{report}");
    let refused: BTreeSet<(String, String)> = report
        .notes()
        .iter()
        .filter(|note| note.outcome == Outcome::Refused)
        .map(|note| (note.row.clone(), note.field.clone()))
        .collect();
    let rows = |numbers: &[(&str, &str)]| {
        numbers.iter().map(|(row, field)| ((*row).to_owned(), (*field).to_owned())).collect::<BTreeSet<_>>()
    };
    assert_eq!(
        refused,
        rows(&[
            ("services.ndjson:4", "name"),
            ("services.ndjson:5", ""),
            ("services.ndjson:6", ""),
            ("services.ndjson:7", "")
        ])
    );
    let left: BTreeSet<String> = wrongs(&gathered, Outcome::LeftOut).into_iter().map(|(field, _)| field).collect();
    for field in [
        "email",
        "url",
        "assured_date",
        "last_modified",
        "minimum_age",
        "wait_time",
        "languages",
        "fantasia",
        "contacts/0/name",
        "name",
        "parent_organization_id",
    ] {
        assert!(left.contains(field), "{field}: {left:?}");
    }
    let circles = wrongs(&gathered, Outcome::LeftOut).into_iter().filter(|(_, wrong)| wrong.contains("circle")).count();
    assert_eq!(circles, 2, "each circle is cut once");
    for note in report.notes().iter().filter(|note| !matches!(note.outcome, Outcome::Kept)) {
        assert!(!note.wrong.is_empty() && !note.cure.is_empty() && !note.row.is_empty(), "{note:?}");
    }
    assert_eq!(report.count(Outcome::Kept), 2, "{report}");

    let reader = Reader::of(beside(&gathered));
    let kept = reader.json(&format!("/hsds/services/{}", uuid(1)));
    assert_eq!(kept["name"], "Sportello olleпtrops 👪");
    assert_eq!(kept["description"], "Uno\nDue & tre");
    assert_eq!(kept["status"], "active");
    assert_eq!(kept["phones"][0]["number"], "0375 1");
    assert!(kept["contacts"][0]["name"].is_null() && kept["contacts"][0]["email"] == "ufficio@example.org");
    assert_eq!(kept["alert"], "3");
    // An id that is no UUID becomes one, the same every time.
    let second = read(folder.path(), &snapshot);
    let ids = |gathered: &Gathered| Reader::of(beside(gathered)).ids("/hsds/services");
    assert_eq!(ids(&gathered), ids(&second));
    let standard = Standard::new();
    for id in ids(&gathered) {
        standard.must_hold("service", &reader.json(&format!("/hsds/services/{id}")), &[]);
    }
}

#[test]
fn what_has_ended_is_not_shown_to_families() {
    let (mut ended, mut paused) = (service(1), service(2));
    ended["status"] = json!("defunct");
    paused["status"] = json!("temporarily closed");
    let (gathered, _folder) = lines(&[ended, paused]);
    let snapshot = beside(&gathered);
    assert!(snapshot.service(&uuid(1)).is_none());
    assert_eq!(snapshot.service(&uuid(2)).unwrap().status, Status::Suspended);
    assert_eq!(Reader::of(snapshot).json(&format!("/hsds/services/{}", uuid(1)))["status"], "defunct");
}

#[test]
fn our_own_export_read_back_doubles_nothing() {
    let snapshot = std::sync::Arc::new(Snapshot::build(cremona(), 0));
    let folder = tempfile::tempdir().unwrap();
    let written = directory::hsds::export(snapshot.clone(), "", folder.path()).unwrap();
    assert!(written.iter().any(|(file, count)| *file == "services.json" && *count == snapshot.services().len()));
    let gathered = read(folder.path(), &snapshot);
    assert_eq!(gathered.report.count_of(Outcome::Refused, "service"), snapshot.services().len(), "{}", gathered.report);
    assert_eq!(gathered.report.count(Outcome::Kept) + gathered.report.count(Outcome::KeptUnrouted), 0);
    let page: Value = serde_json::from_str(&fs::read_to_string(folder.path().join("services.json")).unwrap()).unwrap();
    let standard = Standard::new();
    standard.must_hold("page", &page, &[]);
    page["contents"].as_array().unwrap().iter().for_each(|service| standard.must_hold("service", service, &[]));
}

#[test]
fn a_neighbour_s_export_is_proposed_here_as_it_was_there() {
    // Another territory that serves our towns: the same words under another name.
    let mut neighbour = cremona();
    neighbour.territory.id = "vicina".into();
    let neighbour = std::sync::Arc::new(Snapshot::build(neighbour, 0));
    let folder = tempfile::tempdir().unwrap();
    directory::hsds::export(neighbour.clone(), "https://vicina.example", folder.path()).unwrap();
    let gathered = read(folder.path(), &Snapshot::build(cremona(), 0));
    assert_eq!(gathered.report.count(Outcome::Refused), 0, "{}", gathered.report);
    let active = neighbour.services().iter().filter(|service| service.status == Status::Active).count();
    assert_eq!(gathered.report.count(Outcome::Kept), active, "{}", gathered.report);
    let snapshot = beside(&gathered);
    let town = "019021".parse().unwrap();
    assert_eq!(snapshot.services_in_town(town).len(), 2 * neighbour.services_in_town(town).len());
}

#[test]
fn what_is_no_feed_is_said_plainly() {
    let folder = tempfile::tempdir().unwrap();
    let snapshot = Snapshot::build(cremona(), 0);
    let refused = gather(folder.path(), &feed(), &snapshot, TODAY, &mut |_, _| {}).unwrap_err().to_string();
    assert!(refused.contains("no services were found"), "{refused}");
    let missing = gather(&folder.path().join("nowhere.json"), &feed(), &snapshot, TODAY, &mut |_, _| {});
    assert!(missing.unwrap_err().to_string().contains("nowhere.json"));
}
