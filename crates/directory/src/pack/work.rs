// SPDX-License-Identifier: EUPL-1.2
//! The files that say who works here and where: bodies.toml, programmes.toml, places.toml, desks.toml.

use super::{
    Body, DateIs, Desk, DeskAccess, Figure, Instead, Milestone, Mode, Partner, Place, Programme, Source, Window,
    check::WindowCheck,
    entry::Entry,
    finding::{Spot, Thing},
    intake::intake,
};

const BODY_KINDS: &[&str] = &[
    "municipality",
    "inter_municipal",
    "health_agency",
    "school",
    "cooperative",
    "consortium",
    "foundation",
    "association",
    "company",
    "region",
    "grouping",
    "other",
];

pub(super) fn bodies(top: Entry<'_, '_>) -> Vec<Body> {
    let bodies = top
        .entries("body", "body")
        .into_iter()
        .map(|entry| {
            let id = entry.id("id", Some(Thing::Body));
            top.sheet.report.define_quietly(Thing::Grouping, &id, entry.spot());
            entry.require("kind", "\"cooperative\"");
            let body = Body {
                id,
                name: entry.line("name"),
                kind: entry.word("kind", BODY_KINDS).unwrap_or_default().to_owned(),
                town: entry.town_anywhere("town"),
                member_of: entry.named_list("member_of", Thing::Grouping),
                phones: entry.phones(),
                emails: entry.emails(),
                url: entry.url(),
                said: entry.named_list("said", Thing::Source),
                example: entry.example(),
            };
            entry.close();
            body
        })
        .collect();
    top.close();
    bodies
}

impl Entry<'_, '_> {
    /// A town that need not be ours: a body may sit elsewhere.
    fn town_anywhere(&self, key: &'static str) -> Option<kernel::Istat> {
        let code = self.line_maybe(key)?;
        let town = code.parse().ok();
        if town.is_none() {
            self.mistake(
                key,
                format!("\"{code}\" is not an ISTAT code"),
                "Write six digits between quotes: \"019021\".",
            );
        }
        town
    }
}

pub(super) fn programmes(top: Entry<'_, '_>) -> (Vec<Source>, Vec<Programme>) {
    let sources = top
        .entries("source", "source")
        .into_iter()
        .map(|entry| {
            let source = Source {
                id: entry.id("id", Some(Thing::Source)),
                title: entry.line("title"),
                publisher: entry.line_maybe("publisher"),
                date: entry.told_day("date"),
                date_is: entry.word("date_is", &["published", "printed", "unknown"]).map(|word| match word {
                    "published" => DateIs::Published,
                    "printed" => DateIs::Printed,
                    _ => DateIs::Unknown,
                }),
                url: entry.url(),
            };
            if source.date.is_some() && source.date_is.is_none() {
                entry.mistake(
                    "date",
                    format!("source \"{}\" has a date and does not say what it is", source.id),
                    "Add date_is = \"published\", \"printed\" or \"unknown\".",
                );
            }
            entry.close();
            source
        })
        .collect();
    let programmes = top.entries("programme", "programme").into_iter().map(programme).collect();
    top.close();
    (sources, programmes)
}

fn programme(entry: Entry<'_, '_>) -> Programme {
    let id = entry.id("id", Some(Thing::Programme));
    entry.sheet.report.define_quietly(Thing::Grouping, &id, entry.spot());
    let partners = entry
        .entries("partners", "partner")
        .into_iter()
        .map(|part| {
            let partner = Partner { body: part.named("body", Thing::Body), role: part.text_maybe("role") };
            part.close();
            partner
        })
        .collect();
    let figures = entry
        .entries("figures", "figure")
        .into_iter()
        .map(|part| {
            part.require("cents", "14000000");
            part.require("certainty", "\"stated\"");
            let figure = Figure {
                what: part.text("what"),
                cents: part.number("cents", 0..=i64::MAX).unwrap_or_default(),
                certainty: part.word("certainty", &["stated", "applied", "about"]).unwrap_or_default().to_owned(),
            };
            part.close();
            figure
        })
        .collect();
    let milestones = entry
        .entries("milestones", "milestone")
        .into_iter()
        .filter_map(|part| {
            part.require("date", "\"2021-01-11\"");
            let (date, what) = (part.told_day("date"), part.text("what"));
            part.close();
            Some(Milestone { date: date?, what })
        })
        .collect();
    let (districts, towns) = (entry.named_list("districts", Thing::District), entry.towns("towns"));
    let places = entry.small("places", 1_000_000);
    let programme = Programme {
        id,
        name: entry.line("name"),
        summary: entry.text("summary"),
        lead: entry.named_maybe("lead", Thing::Body),
        partners,
        intake: intake(&entry, places, !(districts.is_empty() && towns.is_empty())),
        districts,
        towns,
        starts: entry.told_day("starts"),
        ends: entry.told_day("ends"),
        years: entry.small("years", 99),
        state: entry.text_maybe("state"),
        state_on: entry.told_day("state_on"),
        demonstration: entry.yes("demonstration"),
        source: entry.named_maybe("source", Thing::Source),
        places,
        figures,
        milestones,
        example: entry.example(),
    };
    if programme.source.is_none() && !programme.example.any() {
        entry.warning(
            "source",
            format!("programme \"{}\" has no source", programme.id),
            "Say where it was read: source = \"…\"; or mark it example = true.",
        );
    }
    if programme.starts.as_ref().zip(programme.ends.as_ref()).is_some_and(|(starts, ends)| starts > ends) {
        entry.mistake("ends", "the programme ends before it starts", "Exchange \"starts\" and \"ends\".");
    }
    entry.close();
    programme
}

pub(super) fn places(top: Entry<'_, '_>) -> Vec<Place> {
    let places = top
        .entries("place", "place")
        .into_iter()
        .filter_map(|entry| {
            let id = entry.id("id", Some(Thing::Place));
            entry.require("town", "\"019021\"");
            let (name, town) = (entry.line("name"), entry.town_maybe("town"));
            let place = town.map(|town| Place {
                id,
                name,
                town,
                address: entry.line_maybe("address"),
                access: entry.text_maybe("access"),
                lat: entry.degrees("lat", 90.0),
                lon: entry.degrees("lon", 180.0),
                closed: entry.days("closed"),
                open_on_holidays: entry.yes("open_on_holidays"),
                example: entry.example(),
            });
            if entry.has("lat") != entry.has("lon") {
                entry.mistake("lat", "one of \"lat\" and \"lon\" is missing", "Write both, or neither.");
            }
            // Without a town the rest was not read: its keys are no mistake.
            if place.is_some() {
                entry.close();
            }
            place
        })
        .collect();
    top.close();
    places
}

const MODES: &[&str] = &["on_site", "online", "phone", "home"];

pub(super) fn desks(top: Entry<'_, '_>, check: WindowCheck<'_>) -> Vec<Desk> {
    let desks = top.entries("desk", "desk").into_iter().map(|entry| desk(entry, check)).collect();
    top.close();
    desks
}

fn desk(entry: Entry<'_, '_>, check: WindowCheck<'_>) -> Desk {
    let id = entry.id("id", Some(Thing::Desk));
    let mut modes = Vec::new();
    for (word, spot) in entry.spotted("modes") {
        match word.as_str() {
            "on_site" => modes.push(Mode::OnSite),
            "online" => modes.push(Mode::Online),
            "phone" => modes.push(Mode::Phone),
            "home" => modes.push(Mode::Home),
            other => {
                let near = super::nearest(other, MODES.iter().copied());
                let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
                let cure = format!("{near}Use on_site, online, phone, home.");
                entry.sheet.report.mistake(&spot, format!("\"{other}\" is not a way to meet a desk"), cure);
            }
        }
    }
    if !entry.has("modes") {
        entry.require("modes", "[\"on_site\"]");
    } else if modes.is_empty() {
        entry.mistake("modes", "\"modes\" names no way to meet the desk", "Use on_site, online, phone, home.");
    }
    entry.require("access", "\"appointment\"");
    let access = match entry.word("access", &["appointment", "walk_in", "both"]) {
        Some("walk_in") => DeskAccess::WalkIn,
        Some("both") => DeskAccess::Both,
        _ => DeskAccess::Appointment,
    };
    let mut workers = entry.lines("workers");
    if workers.is_empty() {
        workers.push(format!("{id}-1"));
    }
    let place = entry.named_maybe("place", Thing::Place);
    if place.is_none() && modes.contains(&Mode::OnSite) {
        entry.mistake(
            "place",
            format!("desk \"{id}\" is met on site and has no place"),
            "Add place = \"…\", or take on_site out of modes.",
        );
    }
    let online = entry.line_maybe("online");
    if let Some(link) = online.as_deref().filter(|link| !is_meeting_link(link)) {
        entry.mistake(
            "online",
            format!("\"{link}\" is not the address of a meeting"),
            "Write https:// and a name, at most 80 letters in all; {room} stands for a name of each booking.",
        );
    }
    let languages = entry.spotted("languages");
    for (code, spot) in &languages {
        if !(2..=3).contains(&code.len()) || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
            let cure = "Use ISO 639 codes: \"it\", \"en\", \"pa\".";
            entry.sheet.report.mistake(spot, format!("\"{code}\" is not the code of a language"), cure);
        }
    }
    let services = entry.named_list("services", Thing::Service);
    let mut windows: Vec<Window> = Vec::new();
    for part in entry.entries("window", "window") {
        let spot = part.spot();
        if let Some(window) = window(part, &workers, &services, check) {
            if windows.iter().any(|known| known.id == window.id) {
                entry.sheet.report.mistake(
                    &spot,
                    format!("window \"{}\" is twice at desk \"{id}\"", window.id),
                    "Give one of the two another id.",
                );
            }
            windows.push(window);
        }
    }
    let desk = Desk {
        name: entry.text("name"),
        body: entry.named("body", Thing::Body),
        programme: entry.named_maybe("programme", Thing::Programme),
        place,
        modes,
        online,
        access,
        phones: entry.phones(),
        emails: entry.emails(),
        services,
        languages: languages.into_iter().map(|(code, _)| code).collect(),
        min_notice: entry.duration("min_notice", "PT0S"),
        max_notice: entry.duration("max_notice", "P90D"),
        cancel_until: entry.duration("cancel_until", "PT0S"),
        workers,
        say_before: entry.text_maybe("say_before"),
        windows,
        example: entry.example(),
        id,
    };
    entry.close();
    desk
}

/// The address of a meeting online: safe, of one line, short enough for a telephone message.
fn is_meeting_link(text: &str) -> bool {
    let host = text.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    host.is_some_and(|host| host.contains('.') && !host.contains('@'))
        && text.len() <= 80
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`|".contains(&byte))
}

fn window(entry: Entry<'_, '_>, workers: &[String], services: &[String], check: WindowCheck<'_>) -> Option<Window> {
    let before = entry.sheet.report.mistakes();
    let id = entry.id("id", None);
    let worker = entry.line_maybe("worker").unwrap_or_else(|| workers.first().cloned().unwrap_or_default());
    if !workers.contains(&worker) {
        let near = super::nearest(&worker, workers.iter().map(String::as_str));
        let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
        entry.mistake(
            "worker",
            format!("worker \"{worker}\" is not among the workers of the desk"),
            format!("{near}Workers here: {}.", workers.join(", ")),
        );
    }
    entry.require("first", "\"2026-01-05\"");
    let (first, from, to) = (entry.day("first"), entry.time("from"), entry.time("to"));
    let ends_at_midnight = to == jiff::civil::Time::midnight();
    if from >= to && !ends_at_midnight {
        entry.mistake("to", format!("the window closes at {to} and opens at {from}"), "A window ends after it begins.");
    }
    let until = entry.day("until");
    if first.zip(until).is_some_and(|(first, until)| until < first) {
        entry.mistake("until", "the window ends before its first day", "Move \"until\" after \"first\".");
    }
    let rrule = entry.line_maybe("rrule");
    if let Some(rule) = &rrule
        && let Err(cure) = readable_rule(rule)
    {
        entry.mistake("rrule", format!("\"{}\" is not a rule of recurrence", super::entry::shortened(rule)), cure);
    }
    if rrule.is_none() && until.is_some() {
        entry.warning("until", "\"until\" has no effect without \"rrule\"", "Add rrule = \"FREQ=WEEKLY;BYDAY=MO\".");
    }
    let held = entry.spotted("services");
    for (service, spot) in &held {
        if !services.is_empty() && !services.contains(service) {
            let near = super::nearest(service, services.iter().map(String::as_str));
            let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
            entry.sheet.report.mistake(
                spot,
                format!("service \"{service}\" is not among the services of the desk"),
                format!("{near}Services here: {}.", services.join(", ")),
            );
        }
    }
    let except = entry.days("except");
    let mut instead = Vec::new();
    for part in entry.entries("instead", "instead") {
        part.require("date", "\"2026-12-09\"");
        let (date, from, to) = (part.day("date"), part.time("from"), part.time("to"));
        if from >= to && to != jiff::civil::Time::midnight() {
            part.mistake("to", format!("it closes at {to} and opens at {from}"), "It must end after it begins.");
        }
        part.close();
        instead.extend(date.map(|date| Instead { date, from, to }));
    }
    let spot: Spot = entry.spot_of("rrule");
    let report = entry.sheet.report;
    entry.close();
    let services = held.into_iter().map(|(service, _)| service).collect();
    let window = Window { id, worker, first: first?, from, to, rrule, until, services, except, instead };
    // The calendar is asked only about windows that can be read.
    if report.mistakes() == before
        && let Err(message) = check(&window)
    {
        report.mistake(&spot, format!("window \"{}\": {message}", window.id), "Mend the rule, or remove the window.");
    }
    Some(window)
}

/// A light look at a recurrence: parts are NAME=VALUE, the frequency is known, no name is twice. The calendar looks
/// deeper.
fn readable_rule(rule: &str) -> Result<(), String> {
    const NAMES: &[&str] =
        &["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"];
    const FREQUENCIES: &[&str] = &["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    let mut seen: Vec<&str> = Vec::new();
    for part in rule.split(';') {
        let Some((name, value)) = part.split_once('=') else {
            return Err("Write parts NAME=VALUE with semicolons between: \"FREQ=WEEKLY;BYDAY=MO,WE\".".to_owned());
        };
        if !NAMES.contains(&name) {
            let near = super::nearest(name, NAMES.iter().copied());
            let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
            return Err(format!("{near}Known parts: {}.", NAMES.join(", ")));
        }
        if seen.contains(&name) {
            return Err(format!("{name} is there twice: remove one."));
        }
        if name == "FREQ" && !FREQUENCIES.contains(&value) {
            return Err(format!("FREQ is one of: {}.", FREQUENCIES.join(", ")));
        }
        let whole = |value: &str| value.parse::<u32>().is_ok_and(|number| number > 0);
        if matches!(name, "INTERVAL" | "COUNT") && !whole(value) {
            return Err(format!("{name} is a whole number, 1 or more."));
        }
        if name == "BYDAY" && !value.split(',').all(weekday) {
            return Err(
                "BYDAY takes MO, TU, WE, TH, FR, SA, SU; or 1MO for the first Monday, -1FR for the last Friday."
                    .to_owned(),
            );
        }
        seen.push(name);
    }
    if seen.contains(&"FREQ") { Ok(()) } else { Err("Say how often: FREQ=WEEKLY.".to_owned()) }
}

fn weekday(text: &str) -> bool {
    let Some(at) = text.len().checked_sub(2).filter(|at| text.is_char_boundary(*at)) else { return false };
    let (nth, day) = text.split_at(at);
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&day)
        && (nth.is_empty() || nth.parse::<i8>().is_ok_and(|nth| nth != 0 && (-53..=53).contains(&nth)))
}
