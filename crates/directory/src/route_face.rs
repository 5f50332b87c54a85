// SPDX-License-Identifier: EUPL-1.2
//! What `filo route` prints: orientation as JSON, for desk managers who try a pack before publishing it.

use crate::{
    Asked, Orientation, Refusal, RefusalKind, Snapshot, Why,
    pack::{Cost, Need},
    routing::orient,
};
use kernel::Language;
use serde_json::{Value, json};

/// A question from the command line, in texts.
#[derive(Debug, Clone, Default)]
pub struct RouteInput<'t> {
    /// ISTAT code.
    pub town: &'t str,
    /// Need codes.
    pub needs: Vec<&'t str>,
    /// `name=value`.
    pub facts: Vec<&'t str>,
    /// Language of the sentences.
    pub language: Language,
    /// Decides among equals: days since 1970.
    pub day_seed: u64,
}

/// The next free moment of a service at a desk (`desk id`, `service id`), RFC 3339, as the calendar tells it.
pub type NextFree<'n> = &'n dyn Fn(&str, &str) -> Option<String>;

/// The answer as JSON on one line; or, refused, the JSON of `{"field", "message"}`.
///
/// # Errors
/// The text to print on the error stream: a town that is not an ISTAT code, an unknown need or fact, an answer that
/// cannot be. A well-formed town that is not ours is not an error: `outside` says who serves it.
pub fn route(snapshot: &Snapshot, input: &RouteInput<'_>, next: NextFree<'_>) -> Result<String, String> {
    if let Some(fact) = input.facts.iter().find(|fact| !fact.contains('=')) {
        let message = format!("\"{}\" has no answer: write name=value, for example minors=1", fact.escape_default());
        return Err(json!({ "field": "/facts", "message": message }).to_string());
    }
    answer(snapshot, input, next)
        .map_err(|refusal| json!({ "field": refusal.field, "message": refusal.to_string() }).to_string())
}

fn answer(snapshot: &Snapshot, input: &RouteInput<'_>, next: NextFree<'_>) -> Result<String, Refusal> {
    let facts = input.facts.iter().filter_map(|fact| fact.split_once('='));
    let needs = input.needs.iter().copied().filter(|code| !code.trim().is_empty());
    let mut asked = Asked::read(snapshot, input.town, needs, facts)?;
    if asked.needs.is_empty() {
        let known = snapshot.needs().iter().map(|need| need.code.as_str());
        return Err(Refusal::new(RefusalKind::NoNeed, "/needs".into(), "").suggesting("", known));
    }
    asked.day_seed = input.day_seed;
    asked.language = Some(input.language);
    Ok(told(&orient(snapshot, &asked), snapshot, input.language, next).to_string())
}

fn told(found: &Orientation<'_>, snapshot: &Snapshot, language: Language, next: NextFree<'_>) -> Value {
    let town = match (found.town, &found.outside) {
        (Some(town), _) => json!({ "istat": town.istat, "name": town.name }),
        (None, Some(outside)) => json!({ "istat": outside.istat, "name": outside.town_name }),
        (None, None) => Value::Null,
    };
    let results: Vec<Value> = found
        .results
        .iter()
        .map(|fit| {
            let mut modes: Vec<&str> = fit.desk.modes.iter().map(|mode| mode.code()).collect();
            modes.sort_unstable();
            json!({
                "service": fit.service.id,
                "name": fit.service.title.get(language),
                "programme": fit.programme.map(|programme| &programme.name),
                "body": fit.body.name,
                "desk": {
                    "id": fit.desk.id,
                    "name": fit.desk.name.get(language),
                    "town": fit.place.map(|place| place.town),
                    "modes": modes,
                },
                "phones": snapshot.phones(fit.desk),
                "emails": snapshot.emails(fit.desk),
                "why": fit.why.iter().map(|why| sentence(why, language)).collect::<Vec<_>>(),
                "bring": fit.service.need.iter().map(|text| text.get(language)).collect::<Vec<_>>(),
                "cost": cost(&fit.service.cost, language),
                "next": next(&fit.desk.id, &fit.service.id),
                "distance_km": fit.distance_km.map(|km| (km * 10.0).round() / 10.0),
                "certain": fit.certain(),
                "children_first": fit.children_first,
            })
        })
        .collect();
    let near_misses: Vec<Value> = found
        .near_misses
        .iter()
        .map(|miss| {
            json!({
                "service": miss.service.id,
                "name": miss.service.title.get(language),
                "why_not": miss.why_not.iter().map(|text| text.get(language)).collect::<Vec<_>>(),
                "instead": miss.instead.iter().map(|service| &service.id).collect::<Vec<_>>(),
            })
        })
        .collect();
    let questions: Vec<Value> = found
        .questions
        .iter()
        .map(|fact| json!({ "fact": fact.name, "ask": fact.ask.get(language), "why": fact.why.get(language) }))
        .collect();
    json!({
        "town": town,
        "needs": found.needs.iter().map(|need| &need.code).collect::<Vec<_>>(),
        "results": results,
        "near_misses": near_misses,
        "questions": questions,
        "outside": found.outside.as_ref().map(|outside| json!({
            "body": outside.body,
            "say": outside.say.get(language),
            "phone": outside.phone,
            "url": outside.url,
        })),
        "unmet": found.unmet,
    })
}

/// A reason as a sentence.
pub(crate) fn sentence(why: &Why<'_>, language: Language) -> String {
    match why {
        Why::Route(text) | Why::Condition(text) => text.get(language).to_owned(),
        Why::Needs(needs) => {
            let names: Vec<&str> = needs.iter().map(|need: &&Need| need.name.get(language)).collect();
            let names = names.join(", ");
            if language == Language::It {
                format!("Risponde a quello che hai scelto: {names}.")
            } else {
                format!("It answers what you chose: {names}.")
            }
        }
    }
}

fn cost(cost: &Cost, language: Language) -> Value {
    match cost {
        Cost::Free => json!("free"),
        Cost::Cents(cents) => json!({ "cents": cents }),
        Cost::Said(text) => json!(text.get(language)),
    }
}
