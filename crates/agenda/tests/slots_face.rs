// SPDX-License-Identifier: EUPL-1.2
//! What the face of free times refuses, where it points and what it says; and that nothing makes it hang or fall.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use agenda::slots::face;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::{Value, json};

fn whole() -> Value {
    json!({
        "zone": "Europe/Rome", "now": "2021-04-30T08:00", "audience": "public",
        "asked": {"from": "2021-05-03", "to": "2021-05-07"},
        "service": {"id": "s", "minutes": 60, "pause_after": 0, "min_notice": "PT30M", "max_notice": "P180D", "workers": 1},
        "places": [{"id": "p", "town": "019036", "closed": ["2025-11-13"], "open_on_holidays": false}],
        "workers": [{
            "id": "a",
            "windows": [{
                "id": "w", "first": "2021-05-03", "from": "09:00", "to": "11:20", "rrule": "FREQ=WEEKLY;BYDAY=MO",
                "until": "2021-07-22", "place": "p", "services": ["s"], "except": ["2025-11-17"],
                "instead": [{"date": "2025-11-24", "from": "14:00", "to": "16:00"}],
            }],
            "absences": [{"from": "2021-10-27T09:00", "to": "2021-10-28T12:00", "rrule": "FREQ=YEARLY", "until": "2030-01-01"}],
            "bookings": [{"id": "b", "from": "2021-10-27T09:00", "to": "2021-10-27T09:45", "status": "booked", "pause_after": 0}],
        }],
        "moving": "b",
    })
}

/// The document with one value changed, or taken away.
fn with(pointer: &str, value: Option<Value>) -> Value {
    let mut document = whole();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    match (parent, value) {
        (Value::Object(fields), Some(value)) => _ = fields.insert(name.to_owned(), value),
        (Value::Object(fields), None) => _ = fields.remove(name),
        (Value::Array(items), Some(value)) => items[name.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer}"),
    }
    document
}

fn refusal(input: &str) -> (String, String) {
    let refusal = face::run(input).unwrap_err();
    assert!(refusal.ends_with('\n'));
    let refusal: Value = serde_json::from_str(&refusal).unwrap();
    assert_eq!(refusal.as_object().unwrap().len(), 2);
    (refusal["field"].as_str().unwrap().to_owned(), refusal["message"].as_str().unwrap().to_owned())
}

#[test]
fn a_whole_document_is_accepted() {
    assert!(face::run(&whole().to_string()).is_ok());
}

#[test]
fn what_is_required_is_asked_for_by_name() {
    let required = [
        "/zone",
        "/now",
        "/asked",
        "/asked/from",
        "/asked/to",
        "/service",
        "/service/id",
        "/service/minutes",
        "/places/0/id",
        "/workers/0/id",
        "/workers/0/windows/0/id",
        "/workers/0/windows/0/first",
        "/workers/0/windows/0/from",
        "/workers/0/windows/0/to",
        "/workers/0/windows/0/place",
        "/workers/0/absences/0/from",
        "/workers/0/absences/0/to",
        "/workers/0/bookings/0/from",
        "/workers/0/bookings/0/to",
        "/workers/0/windows/0/instead/0/date",
    ];
    for pointer in required {
        for value in [None, Some(Value::Null)] {
            let (field, message) = refusal(&with(pointer, value).to_string());
            assert_eq!(field, pointer);
            assert!(message.contains("required"), "{pointer}: {message}");
        }
    }
}

#[test]
fn all_the_rest_may_be_left_out_or_null() {
    let optional = [
        "/audience",
        "/service/pause_after",
        "/service/min_notice",
        "/service/max_notice",
        "/service/workers",
        "/places/0/town",
        "/places/0/closed",
        "/places/0/open_on_holidays",
        "/workers/0/windows/0/rrule",
        "/workers/0/windows/0/until",
        "/workers/0/windows/0/services",
        "/workers/0/windows/0/except",
        "/workers/0/windows/0/instead",
        "/workers/0/absences/0/rrule",
        "/workers/0/absences/0/until",
        "/workers/0/absences",
        "/workers/0/windows",
        "/workers/0/bookings/0/status",
        "/workers/0/bookings/0/pause_after",
        "/moving",
    ];
    for pointer in optional {
        for value in [None, Some(Value::Null)] {
            let document = with(pointer, value).to_string();
            assert!(face::run(&document).is_ok(), "{pointer}: {:?}", face::run(&document));
        }
    }
    let bare = json!({"zone": "UTC", "now": "2021-05-01T00:00", "asked": {"from": "2021-05-01", "to": "2021-05-02"},
        "service": {"id": "s", "minutes": 5}});
    assert_eq!(face::run(&bare.to_string()).unwrap(), "{\"slots\":[],\"next\":null}\n");
}

#[test]
fn what_cannot_be_is_refused_where_it_stands() {
    let window = "/workers/0/windows/0";
    let absence = "/workers/0/absences/0";
    let booking = "/workers/0/bookings/0";
    let at = |parent: &str, name: &str| format!("{parent}/{name}");
    let cases = [
        ("/zone".to_owned(), json!("Europe/Cremona"), "IANA"),
        ("/zone".to_owned(), json!(1), "text"),
        ("/now".to_owned(), json!("2021-04-30"), "hour"),
        ("/now".to_owned(), json!("2021-02-30T08:00"), "exist"),
        ("/now".to_owned(), json!("yesterday"), "2021-05-03T09:00"),
        ("/audience".to_owned(), json!("public|staff"), "public or staff"),
        ("/asked".to_owned(), json!([]), "object"),
        ("/asked/to".to_owned(), json!("2021-05-02"), "before"),
        ("/asked/to".to_owned(), json!("2150-05-02"), "1100 days"),
        ("/asked/to".to_owned(), json!("9999-12-31"), "1970"),
        ("/asked/from".to_owned(), json!("0001-01-01"), "1970"),
        ("/service/minutes".to_owned(), json!(0), "from 5"),
        ("/service/minutes".to_owned(), json!(-60), "from 5"),
        ("/service/minutes".to_owned(), json!(7), "multiples of five"),
        ("/service/minutes".to_owned(), json!(1_000_000_000), "1440"),
        ("/service/minutes".to_owned(), json!(60.5), "whole"),
        ("/service/minutes".to_owned(), json!("60"), "whole"),
        ("/service/pause_after".to_owned(), json!(-5), "from 0"),
        ("/service/workers".to_owned(), json!(0), "from 1"),
        ("/service/min_notice".to_owned(), json!("30 minutes"), "ISO 8601"),
        ("/service/min_notice".to_owned(), json!("-PT30M"), "negative"),
        ("/service/max_notice".to_owned(), json!("P99999999Y"), "ISO 8601"),
        ("/service/id".to_owned(), json!(""), "empty"),
        ("/places/0/closed/0".to_owned(), json!("13/11/2025"), "2021-05-03"),
        ("/places/0/open_on_holidays".to_owned(), json!("no"), "true or false"),
        ("/places".to_owned(), json!({}), "list"),
        (at(window, "first"), json!("2021-02-29"), "day"),
        (at(window, "from"), json!("9:00"), "09:00"),
        (at(window, "from"), json!("09:02"), "multiples of five"),
        (at(window, "to"), json!("08:00"), "later"),
        (at(window, "to"), json!("09:00"), "later"),
        (at(window, "to"), json!("24:05"), "24:00"),
        (at(window, "place"), json!("nowhere"), "places"),
        (at(window, "rrule"), json!("FREQ=HOURLY"), "DAILY"),
        (at(window, "rrule"), json!("FREQ=WEEKLY;BYDAY=XX"), "MO, TU"),
        (at(window, "rrule"), json!(""), "leave it out"),
        (at(window, "until"), json!("2021-05-02"), "before"),
        (at(window, "services"), json!("s"), "list"),
        (at(window, "instead/0/to"), json!("13:00"), "later"),
        (at(absence, "to"), json!("2021-10-27T09:00"), "later"),
        (at(absence, "rrule"), json!("FREQ=SECONDLY"), "DAILY"),
        (at(absence, "to"), json!("2031-10-28"), "366 days"),
        (at(booking, "to"), json!("2021-10-27T08:45"), "later"),
        (at(booking, "from"), json!("2021-10-27T09:01"), "multiples of five"),
        (at(booking, "status"), json!("cancelled"), "cancelled_by_person"),
        ("/moving".to_owned(), json!("c"), "no booking"),
        ("/moving".to_owned(), json!(3), "text"),
    ];
    for (pointer, value, word) in cases {
        let (field, message) = refusal(&with(&pointer, Some(value.clone())).to_string());
        assert_eq!(field, pointer, "{value}: {message}");
        assert!(message.contains(word), "{pointer} = {value}: {message}");
    }
}

#[test]
fn two_of_one_name_are_refused_at_the_second() {
    let mut document = whole();
    document["places"] = json!([{"id": "p"}, {"id": "p"}]);
    assert_eq!(refusal(&document.to_string()).0, "/places/1/id");
    let mut document = whole();
    let worker = document["workers"][0].clone();
    document["workers"].as_array_mut().unwrap().push(worker);
    assert_eq!(refusal(&document.to_string()).0, "/workers/1/id");
}

#[test]
fn a_slip_of_the_pen_is_refused_and_an_unknown_field_is_left_alone() {
    let mut document = whole();
    document["workers"][0]["absence"] = document["workers"][0]["absences"].take();
    document["workers"][0].as_object_mut().unwrap().remove("absences");
    let (field, message) = refusal(&document.to_string());
    assert_eq!(field, "/workers/0/absence");
    assert!(message.contains("`absences`"), "{message}");
    let mut document = whole();
    document["workers"][0]["name"] = json!("somebody");
    document["comment"] = json!("kept by another program");
    assert!(face::run(&document.to_string()).is_ok());
}

#[test]
fn what_is_not_json_is_refused_as_a_whole() {
    for input in ["", "{", "nothing", "{\"zone\":\"UTC\"} x", "\u{feff}{}"] {
        let (field, message) = refusal(input);
        assert_eq!(field, "");
        assert!(message.contains("JSON"), "{message}");
    }
    assert_eq!(refusal("[]").0, "");
    assert_eq!(refusal(&"[".repeat(100_000)).0, "");
    assert!(refusal(&" ".repeat(face::LARGEST_INPUT + 1)).1.contains("20 MB"));
}

#[test]
fn offsets_and_midnights_are_understood() {
    for now in ["2021-04-30T06:00:00Z", "2021-04-30T08:00:00+02:00", "2021-04-30T08:00:00", "2021-04-29T24:00"] {
        assert!(face::run(&with("/now", Some(json!(now))).to_string()).is_ok(), "{now}");
    }
    let window = with("/workers/0/windows/0/to", Some(json!("24:00")));
    let answer: Value = serde_json::from_str(&face::run(&window.to_string()).unwrap()).unwrap();
    // The booking being moved lasts 45 minutes: 900 minutes hold twenty of them.
    assert_eq!(answer["slots"].as_array().unwrap().len(), 20);
    assert_eq!(answer["slots"][19]["end"], json!("2021-05-04T00:00:00+02:00"));
}

#[test]
fn heavy_questions_are_answered_or_refused_but_end() {
    // Two hundred windows that open every day for years, for a meeting that never fits.
    let window =
        json!({"id": "w", "first": "1970-01-01", "from": "09:00", "to": "10:00", "rrule": "FREQ=DAILY", "place": "p"});
    let mut document = whole();
    document["moving"] = Value::Null;
    document["service"] = json!({"id": "s", "minutes": 65, "max_notice": "P9000Y"});
    document["workers"][0]["windows"] = json!(vec![window.clone(); 200]);
    document["asked"]["to"] = json!("2024-05-01");
    let answer: Value = serde_json::from_str(&face::run(&document.to_string()).unwrap()).unwrap();
    assert_eq!(answer, json!({"slots": [], "next": null}));
    // More free times than anyone can read.
    document["service"] = json!({"id": "s", "minutes": 5});
    let (field, message) = refusal(&document.to_string().replace("09:00", "00:00").replace("10:00", "24:00"));
    assert_eq!(field, "/asked");
    assert!(message.contains("fewer days"), "{message}");
    // More rules than are read at a time.
    document["workers"][0]["windows"] = json!(vec![window; 6_000]);
    assert_eq!(refusal(&document.to_string()).0, "/workers/0/windows");
}

fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| pointers(value, &format!("{at}/{name}"), into)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), into));
        }
        _ => {}
    }
    if !at.is_empty() {
        into.push(at.to_owned());
    }
}

fn junk() -> impl Strategy<Value = Value> {
    let texts = [
        "",
        "p",
        "s",
        "2021-10-31T02:30",
        "2021-03-28",
        "2199-12-31",
        "1970-01-01T00:00",
        "2199-12-31T24:00",
        "24:00",
        "00:00",
        "P1000Y",
        "PT0S",
        "FREQ=DAILY",
        "FREQ=YEARLY;BYDAY=53MO;BYSETPOS=-366",
        "FREQ=DAILY;COUNT=10000;INTERVAL=10000",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=9999",
        "FREQ=WEEKLY;UNTIL=00010101T000000Z",
        "Pacific/Apia",
        "Asia/Kathmandu",
        "America/St_Johns",
        "é😀\u{0}",
        "2021-05-03T09:00+99:99",
        "-009999-01-01T00:00",
    ];
    prop_oneof![
        prop::sample::select(texts.to_vec()).prop_map(|text| json!(text)),
        any::<i64>().prop_map(|number| json!(number)),
        (0..300_i64).prop_map(|number| json!(number * 5)),
        any::<f64>().prop_map(|number| json!(number)),
        any::<String>().prop_map(|text| json!(text)),
        any::<bool>().prop_map(|answer| json!(answer)),
        Just(json!(null)),
        Just(json!([])),
        Just(json!({})),
    ]
}

#[test]
fn no_input_makes_it_fall() {
    let mut all = Vec::new();
    pointers(&whole(), "", &mut all);
    let changes = prop::collection::vec((prop::sample::select(all), junk()), 1..4);
    let config = Config { cases: 3_000, rng_seed: RngSeed::Fixed(5), failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&changes, |changes| {
            let mut document = whole();
            for (pointer, value) in changes {
                if let Some(place) = document.pointer_mut(&pointer) {
                    *place = value;
                }
            }
            let input = document.to_string();
            match face::run(&input) {
                Ok(answer) => prop_assert!(serde_json::from_str::<Value>(&answer).is_ok()),
                Err(_) => {
                    let (field, message) = refusal(&input);
                    prop_assert!(!message.is_empty());
                    // Where a value stands wrong, the pointer leads to it; a missing one is pointed at by its place.
                    let parent = field.rsplit_once('/').map_or("", |(parent, _)| parent);
                    prop_assert!(document.pointer(parent).is_some(), "{} in {}", field, input);
                }
            }
            Ok(())
        })
        .unwrap();
}
