// SPDX-License-Identifier: EUPL-1.2
//! services/ID.toml: the official sheet, and whom the service is for.

use super::{
    Condition, Cost, Route, Service, Status, Test, Value,
    entry::Entry,
    finding::{Spot, Thing},
};

/// A service with where its parts are written, for the checks that need every file.
pub(super) struct Written {
    pub service: Service,
    pub routes: Vec<Spot>,
    pub conditions: Vec<Spot>,
}

const TESTS: &[&str] = &["at_least", "at_most", "is", "is_not", "one_of", "between"];

pub(super) fn service(top: Entry<'_, '_>, stem: &str) -> Written {
    let id = top.id("id", Some(Thing::Service));
    if !id.is_empty() && id != stem {
        top.mistake("id", format!("the file is \"{stem}.toml\" and the id \"{id}\""), "Make them the same.");
    }
    top.require("status", "\"active\"");
    let status = match top.word("status", &["active", "suspended", "planned"]) {
        Some("suspended") => Status::Suspended,
        Some("planned") => Status::Planned,
        _ => Status::Active,
    };
    let status_why = top.text_maybe("status_why");
    if status != Status::Active && status_why.is_none() {
        top.mistake("status", "the service is not active and does not say why", "Add status_why = { it = \"…\" }.");
    }
    let (mut routes, mut route_spots) = (Vec::new(), Vec::new());
    for entry in top.entries("route", "route") {
        route_spots.push(entry.spot_of("desk"));
        routes.push(Route {
            towns: entry.towns("towns"),
            districts: entry.named_list("districts", Thing::District),
            except_towns: entry.towns("except_towns"),
            needs: entry.named_list("needs", Thing::Need),
            desk: entry.named("desk", Thing::Desk),
            reason: entry.text("reason"),
        });
        entry.close();
    }
    if routes.is_empty() {
        top.sheet.report.mistake(
            &top.spot(),
            format!("service \"{id}\" has no route: nobody can reach it"),
            "Add [[route]] with a desk and a reason; without towns and districts it serves the whole territory.",
        );
    }
    let (mut conditions, mut condition_spots) = (Vec::new(), Vec::new());
    for entry in top.entries("condition", "condition") {
        condition_spots.push(entry.spot());
        conditions.push(condition(entry));
    }
    let mut instead = Vec::new();
    for entry in top.entries("instead", "instead") {
        let other = entry.named("service", Thing::Service);
        if other == id {
            entry.mistake("service", "the service names itself instead of itself", "Name another, or remove it.");
        }
        entry.close();
        instead.push(other);
    }
    let needs = top.named_list("needs", Thing::Need);
    let also_needs = top.named_list("also_needs", Thing::Need);
    if needs.is_empty() && also_needs.is_empty() {
        top.mistake("needs", format!("service \"{id}\" answers no need"), "Add needs = [\"…\"] from needs.toml.");
    }
    for need in also_needs.iter().filter(|need| needs.contains(need)) {
        top.warning("also_needs", format!("\"{need}\" is in \"needs\" already"), "Take it out of \"also_needs\".");
    }
    top.require("cost", "\"free\"");
    let service = Service {
        category: top.named("category", Thing::Category),
        title: top.text("title"),
        status,
        status_why,
        short: top.text("short"),
        for_whom: top.text("for_whom"),
        how: top.text("how"),
        need: top.texts("need"),
        get: top.text("get"),
        times: top.text_maybe("times"),
        access: top.text_maybe("access"),
        conditions_text: top.text_maybe("conditions"),
        contacts: top.named_list("contacts", Thing::Body),
        topics: top.lines("topics"),
        cost: cost(&top),
        minutes: top.number("minutes", 5..=1440).and_then(|minutes| u32::try_from(minutes).ok()),
        pause_after: top.small("pause_after", 1440).unwrap_or_default(),
        workers: top.number("workers", 1..=20).and_then(|workers| u32::try_from(workers).ok()).unwrap_or(1),
        programme: top.named_maybe("programme", Thing::Programme),
        life_stages: top.named_list("life_stages", Thing::LifeStage),
        areas: top.lines("areas"),
        needs,
        also_needs,
        example: top.example(),
        verified_on: top.told_day("verified_on"),
        verified_by: top.named_maybe("verified_by", Thing::Body),
        steward: top.named_maybe("steward", Thing::Body),
        review_every_months: top.number("review_every_months", 1..=60).and_then(|months| u32::try_from(months).ok()),
        feed: None,
        said: top.named_list("said", Thing::Source),
        routes,
        conditions,
        instead,
        id,
    };
    for (key, minutes) in [("minutes", service.minutes.unwrap_or_default()), ("pause_after", service.pause_after)] {
        if minutes % 5 != 0 {
            top.mistake(key, format!("\"{key}\" is {minutes}"), "Calendars go by five minutes: use a multiple of 5.");
        }
    }
    top.close();
    Written { service, routes: route_spots, conditions: condition_spots }
}

fn cost(top: &Entry<'_, '_>) -> Cost {
    let Some(item) = top.table("cost") else { return Cost::Free };
    if item.get_ref().as_str() == Some("free") {
        return Cost::Free;
    }
    let Some(table) = item.get_ref().as_table() else {
        top.mistake(
            "cost",
            "\"cost\" cannot be read",
            "Write \"free\", { cents = 500 } or { it = \"…\", en = \"…\" }.",
        );
        return Cost::Free;
    };
    if table.contains_key("cents") {
        let part = Entry::new(table, item.span(), top.sheet, "cost");
        let cents = part.number("cents", 0..=100_000_000).unwrap_or_default();
        part.close();
        return Cost::Cents(cents);
    }
    Cost::Said(top.text_of("cost", item))
}

fn condition(entry: Entry<'_, '_>) -> Condition {
    let fact = entry.named("fact", Thing::Fact);
    entry.require("test", "\"at_least\"");
    let test = entry.word("test", TESTS).map(|word| match word {
        "at_least" => Test::AtLeast,
        "at_most" => Test::AtMost,
        "is" => Test::Is,
        "is_not" => Test::IsNot,
        "one_of" => Test::OneOf,
        _ => Test::Between,
    });
    let values = match test {
        Some(Test::Between) => {
            entry.require("from", "3");
            entry.require("to", "6");
            let both: Vec<Value> = entry.value("from").into_iter().chain(entry.value("to")).collect();
            if let [Value::Number(from), Value::Number(to)] = both.as_slice()
                && from > to
            {
                entry.mistake("from", "\"from\" is greater than \"to\"", "Exchange them.");
            }
            both
        }
        Some(Test::OneOf) => {
            let key = if entry.has("values") { "values" } else { "value" };
            entry.require(key, "[\"a\", \"b\"]");
            let values = entry.values(key);
            if values.is_empty() && entry.has(key) {
                entry.mistake(key, "\"one_of\" has no value", "List the values: value = [\"a\", \"b\"].");
            }
            values
        }
        _ => {
            entry.require("value", "1");
            if entry.is_list("value") {
                entry.mistake("value", "this test takes one value", "Use test = \"one_of\" for a list.");
                entry.values("value").into_iter().take(1).collect()
            } else {
                entry.value("value").into_iter().collect()
            }
        }
    };
    let condition = Condition {
        fact,
        test: test.unwrap_or(Test::Is),
        values,
        fits: entry.text_maybe("fits"),
        fails: entry.text("fails"),
        group: entry.line_maybe("group"),
        weight: if entry.has("weight") { entry.small("weight", 1000).unwrap_or(1) } else { 1 },
        only_if_known: entry.yes("only_if_known"),
        needs: entry.named_list("needs", Thing::Need),
    };
    if !entry.has("weight") {
        entry.table("weight");
    }
    entry.close();
    condition
}
