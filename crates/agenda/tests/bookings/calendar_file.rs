// SPDX-License-Identifier: EUPL-1.2
//! The file for a person's own calendar, read back line by line as RFC 5545 says.

use crate::town::{DESK, MONDAY, SERVICE, on_both};
use agenda::{BookingView, IcsWords, ics};
use kernel::Actor;
use std::collections::BTreeMap;

const WORDS: IcsWords<'_> = IcsWords {
    summary: "Sportello per la ricerca del lavoro",
    neutral: "Appuntamento",
    location: Some("Municipio; piano terra, piazza Garibaldi"),
    description: Some(
        "Porta: documento d'identità\nSe non puoi venire, sposta l'appuntamento: è semplice e libera l'ora per un'altra famiglia.",
    ),
};

/// Reads a calendar as its readers must: unfolds, checks the frame, gives each property of the one event its value.
fn read(file: &str) -> BTreeMap<String, String> {
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']), "lines end in CRLF");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "no line is longer than 75 bytes");
    let unfolded = file.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.trim_end().split("\r\n").collect();
    assert_eq!((lines[0], lines[lines.len() - 1]), ("BEGIN:VCALENDAR", "END:VCALENDAR"));
    for once in ["BEGIN:VEVENT", "END:VEVENT", "VERSION:2.0"] {
        assert_eq!(lines.iter().filter(|line| **line == once).count(), 1, "{once}");
    }
    let mut values = BTreeMap::new();
    for line in lines {
        let (name, value) = line.split_once(':').expect(line);
        let name = name.split(';').next().unwrap();
        assert!(name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-'), "{name}");
        let value = value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        if !matches!(name, "BEGIN" | "END") {
            assert_eq!(values.insert(name.to_owned(), value), None, "{name} comes once");
        }
    }
    for needed in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "PRODID", "METHOD", "SUMMARY"] {
        assert!(values.contains_key(needed), "{needed}");
    }
    values
}

fn file(booking: &BookingView) -> BTreeMap<String, String> {
    read(&ics(booking, &WORDS))
}

#[test]
fn a_booking_goes_into_a_calendar_and_follows_its_changes() {
    on_both(async |town| {
        let made = town.book(DESK, SERVICE, MONDAY, "09:00").await.unwrap();
        let first = file(&made.booking);
        assert_eq!(first["DTSTART"], "20261130T080000Z");
        assert_eq!(first["DTEND"], "20261130T090000Z");
        assert_eq!(first["SUMMARY"], WORDS.summary);
        assert_eq!(first["LOCATION"], WORDS.location.unwrap());
        assert_eq!(first["DESCRIPTION"], WORDS.description.unwrap());
        assert_eq!((first["METHOD"].as_str(), first["STATUS"].as_str()), ("PUBLISH", "CONFIRMED"));
        assert_eq!(ics(&made.booking, &WORDS), ics(&made.booking, &WORDS), "the same booking is the same file");

        let token = town.token(DESK, SERVICE, MONDAY, "11:00").await;
        let moved = file(&town.agenda.move_to(&made.link, &token, &Actor::public()).await.unwrap());
        assert_eq!(moved["UID"], first["UID"]);
        assert_eq!((first["SEQUENCE"].as_str(), moved["SEQUENCE"].as_str()), ("0", "1"));
        assert_eq!(moved["DTSTART"], "20261130T100000Z");

        let gone = file(&town.agenda.cancel(&made.link, &Actor::public()).await.unwrap());
        assert_eq!(gone["UID"], first["UID"]);
        assert_eq!((gone["SEQUENCE"].as_str(), gone["STATUS"].as_str()), ("2", "CANCELLED"));
        assert_eq!(gone["METHOD"], "CANCEL");
    });
}

#[test]
fn a_discreet_service_leaves_only_an_hour_on_the_telephone() {
    on_both(async |town| {
        let made = town.book(DESK, "riservato", MONDAY, "09:00").await.unwrap();
        let shown = file(&made.booking);
        assert_eq!(shown["SUMMARY"], "Appuntamento");
        assert!(!shown.contains_key("LOCATION") && !shown.contains_key("DESCRIPTION"));
        assert!(!ics(&made.booking, &WORDS).contains("riservato"));
    });
}
