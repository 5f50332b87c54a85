// SPDX-License-Identifier: EUPL-1.2
//! A row of a feed made sound, field by field, by the table of the specification.

use super::{
    Gathering,
    report::{Note, Outcome},
    text::plain,
};
use crate::hsds::{
    ask::instant,
    ids::tidy,
    model::{Entity, Field, Kind},
    record::{Record, mail, web},
};
use jiff::civil::Date;
use serde_json::{Number, Value, json};

/// Where in a feed something stands.
#[derive(Debug, Clone)]
pub(crate) struct Spot<'s> {
    pub row: &'s str,
    pub entity: Entity,
    pub id: String,
    /// The fields it stands in.
    pub path: String,
    /// In a table, all values are texts: a number between quotes is no mistake.
    pub table: bool,
}

impl Spot<'_> {
    fn inside(&self, field: &str) -> Self {
        let path = if self.path.is_empty() { field.to_owned() } else { format!("{}/{field}", self.path) };
        Self { path, ..self.clone() }
    }
}

/// Deeper than any sound feed nests.
const DEEPEST: usize = 8;

impl Gathering<'_> {
    pub(crate) fn note(&mut self, at: &Spot<'_>, outcome: Outcome, wrong: impl Into<String>, cure: &str) {
        self.report.add(Note {
            row: at.row.to_owned(),
            entity: at.entity.code(),
            id: at.id.chars().take(80).collect(),
            field: at.path.clone(),
            wrong: wrong.into(),
            cure: cure.to_owned(),
            outcome,
        });
    }

    /// The identifier we keep for one of the feed: its own when it is a UUID, else one derived from it, always the same.
    fn identity(&mut self, entity: Entity, raw: &str, at: Option<&Spot<'_>>) -> String {
        if let Some(id) = tidy(raw) {
            return id;
        }
        if let Some(at) = at {
            self.note(at, Outcome::Mended, "its id is not a UUID", "Give each thing a UUID and never change it.");
        }
        self.names.id(&format!("feed/{}/{}", self.feed.id, entity.code()), raw.trim())
    }

    /// Cleans one thing. `None`: it cannot be kept, and the report says why, unless it only named another thing.
    pub(crate) fn clean(&mut self, raw: &Record, at: &Spot<'_>, depth: usize) -> Option<Record> {
        let entity = at.entity;
        if depth > DEEPEST {
            self.note(at, Outcome::LeftOut, "it is nested too deeply", "Name things by their id.");
            return None;
        }
        let nested = depth > 0;
        let given = match raw.get("id") {
            Some(Value::String(id)) if !id.trim().is_empty() => Some(id.clone()),
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => None,
        };
        let Some(given) = given.or_else(|| nested.then(|| format!("{}/{}", at.id, at.path))) else {
            self.note(
                at,
                Outcome::Refused,
                "it has no id",
                "Give it a UUID: without one it would be doubled at each import.",
            );
            return None;
        };
        let at = if nested { at.clone() } else { Spot { id: given.clone(), ..at.clone() } };
        let known = raw.contains_key("id");
        let id = self.identity(entity, &given, known.then_some(&at.inside("id")));
        let mut record = Record::new();
        record.insert("id".into(), Value::String(id.clone()));
        for field in entity.fields() {
            let Some(value) = raw.get(field.name) else { continue };
            let here = at.inside(field.name);
            if value.is_null() {
                self.note(&here, Outcome::LeftOut, "it is null", "Leave out what is not known.");
                continue;
            }
            if let Some(value) = self.field(field, value, &here, depth) {
                record.insert(field.name.into(), value);
            }
        }
        for name in raw.keys().filter(|name| *name != "id" && entity.fields().iter().all(|field| field.name != *name)) {
            let name: String = name.chars().take(60).collect();
            self.note(&at.inside(&name), Outcome::LeftOut, "the specification has no such field", "Use an attribute.");
        }
        ages(&mut record).then(|| {
            self.note(
                &at.inside("minimum_age"),
                Outcome::LeftOut,
                "the least age is above the greatest",
                "Exchange them.",
            )
        });
        self.whole(entity, record, &at, nested)
    }

    /// Fills what must be there, where it can be told.
    fn whole(&mut self, entity: Entity, mut record: Record, at: &Spot<'_>, nested: bool) -> Option<Record> {
        let only_named = nested && entity.stands_alone();
        for field in entity.fields().iter().filter(|field| field.needed) {
            if record.contains_key(field.name) {
                continue;
            }
            let name = record.get("name").cloned();
            let instead = match field.name {
                "description" => name,
                // A table names the unit by its id; it is put here when all tables are read.
                "unit" if record.contains_key("unit_id") => {
                    record.insert("unit".into(), json!({ "id": record["unit_id"] }));
                    continue;
                }
                "status" if record.contains_key("name") && !only_named => Some(json!("inactive")),
                "location_type" if !only_named => Some(json!("physical")),
                "country" => Some(json!("IT")),
                "address_type" => Some(json!("physical")),
                _ => None,
            };
            let here = at.inside(field.name);
            match instead {
                Some(value) => {
                    self.note(
                        &here,
                        Outcome::Mended,
                        format!("it is missing: \"{}\" is taken", value.as_str().unwrap_or_default()),
                        "Write it.",
                    );
                    record.insert(field.name.into(), value);
                }
                // A thing that only names another by its id is not a mistake.
                None if only_named => {
                    return Some(json!({ "id": record["id"] }).as_object().cloned().unwrap_or_default());
                }
                None => {
                    let outcome = if nested { Outcome::LeftOut } else { Outcome::Refused };
                    self.note(&here, outcome, "it must be there and is missing", "Write it.");
                    return None;
                }
            }
        }
        Some(record)
    }

    fn field(&mut self, field: &Field, value: &Value, at: &Spot<'_>, depth: usize) -> Option<Value> {
        match field.kind {
            Kind::Person => {
                let empty = value.as_array().is_some_and(Vec::is_empty) || value.as_str() == Some("");
                if !empty {
                    self.note(
                        at,
                        Outcome::LeftOut,
                        "it may name a person",
                        "Nothing to do: open data need no names of people.",
                    );
                }
                None
            }
            Kind::One(entity) => self.inner(entity, value, at, depth),
            Kind::Many(entity) => {
                let one = std::slice::from_ref(value);
                let items = match value {
                    Value::Array(items) => items.as_slice(),
                    Value::Object(_) => {
                        self.note(at, Outcome::Mended, "it is not a list", "Write a list of one.");
                        one
                    }
                    _ => {
                        self.note(at, Outcome::LeftOut, "it is not a list", "Write a list.");
                        return None;
                    }
                };
                let mut kept: Vec<Value> = Vec::new();
                for (nth, item) in items.iter().enumerate() {
                    let here = at.inside(&nth.to_string());
                    let Some(inner) = self.inner(entity, item, &here, depth) else { continue };
                    if kept.iter().any(|known| known["id"] == inner["id"]) {
                        self.note(&here, Outcome::LeftOut, "it is in the list twice", "Write it once.");
                    } else {
                        kept.push(inner);
                    }
                }
                (!kept.is_empty()).then_some(Value::Array(kept))
            }
            _ => self.plain_field(field.kind, value, at),
        }
    }

    fn inner(&mut self, entity: Entity, value: &Value, at: &Spot<'_>, depth: usize) -> Option<Value> {
        let Value::Object(raw) = value else {
            self.note(at, Outcome::LeftOut, "it is not an object", "Write an object with its id.");
            return None;
        };
        let here = Spot { entity, ..at.clone() };
        let record = self.clean(raw, &here, depth + 1)?;
        if !entity.stands_alone() {
            return Some(Value::Object(record));
        }
        let id = record["id"].clone();
        if record.len() > 1 {
            self.keep(entity, record, &here);
        }
        Some(json!({ "id": id }))
    }

    fn plain_field(&mut self, kind: Kind, value: &Value, at: &Spot<'_>) -> Option<Value> {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
            _ => {
                self.note(at, Outcome::LeftOut, "it is neither a text nor a number", "Write a text.");
                return None;
            }
        };
        if text.trim().is_empty() {
            if !at.table {
                self.note(at, Outcome::LeftOut, "it is empty", "Leave out what is not known.");
            }
            return None;
        }
        match kind {
            Kind::Number | Kind::Latitude | Kind::Longitude | Kind::Age | Kind::Amount => {
                return self.number(kind, value, &text, at);
            }
            _ if !value.is_string() => {
                self.note(at, Outcome::Mended, "it is a number where a text should be", "Write it between quotes.");
            }
            _ => {}
        }
        let refused = |gathering: &mut Self, wrong: &str, cure: &str| {
            gathering.note(at, Outcome::LeftOut, wrong, cure);
            None
        };
        let trimmed = text.trim();
        match kind {
            Kind::Uri => match web(trimmed)
                .or_else(|| web(&format!("https://{trimmed}")).filter(|_| trimmed.starts_with("www.")))
            {
                Some(address) => {
                    if address != text {
                        self.note(at, Outcome::Mended, "it is not a whole address", "Write https:// before it.");
                    }
                    Some(json!(address))
                }
                None => refused(self, "it is not an address of the web", "Write it whole: https://…"),
            },
            Kind::Email => match mail(trimmed.trim_start_matches("mailto:")) {
                Some(address) => Some(json!(address)),
                None => refused(self, "it is not a mail address", "Write name@example.org."),
            },
            Kind::Date => match day(trimmed) {
                Some(date) if at.path.ends_with("assured_date") && date > self.today => {
                    refused(self, "it is in the future", "Write the day on which somebody checked.")
                }
                Some(date) => Some(json!(date.to_string())),
                None => refused(self, "it is not a day from 1900 to 2100", "Write 2026-11-01."),
            },
            Kind::Moment => match instant(trimmed).filter(|at| sensible(at.to_zoned(jiff::tz::TimeZone::UTC).date())) {
                // Kept as it was written, zone included.
                Some(_) if trimmed.contains('T') && (trimmed.ends_with('Z') || offset(trimmed)) => Some(json!(trimmed)),
                Some(at) => Some(json!(at.to_string())),
                None => refused(self, "it is not a day and a time", "Write 2026-11-01T08:00:00Z."),
            },
            Kind::Word(words) => {
                let low = trimmed.to_lowercase().replace('_', " ");
                match words.iter().find(|word| word.to_lowercase() == low) {
                    Some(word) => {
                        if *word != text {
                            self.note(
                                at,
                                Outcome::Mended,
                                "it is written in another way",
                                &format!("Write \"{word}\"."),
                            );
                        }
                        Some(json!(word))
                    }
                    None => refused(
                        self,
                        "it is none of the words allowed",
                        &format!("Write one of: {}.", words.join(", ")),
                    ),
                }
            }
            Kind::Ref(entity) => Some(json!(self.identity(entity, trimmed, None))),
            _ => {
                let (plain, done) = plain(&text, kind == Kind::Name);
                for wrong in done {
                    self.note(at, Outcome::Mended, wrong, "Write plain text.");
                }
                (!plain.is_empty()).then(|| json!(plain))
            }
        }
    }

    fn number(&mut self, kind: Kind, value: &Value, text: &str, at: &Spot<'_>) -> Option<Value> {
        let number = text.trim().replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
        let Some(number) = number else {
            self.note(at, Outcome::LeftOut, "it is not a number", "Write a number without quotes.");
            return None;
        };
        let bounds = match kind {
            Kind::Latitude => -90.0..=90.0,
            Kind::Longitude => -180.0..=180.0,
            Kind::Age => 0.0..=130.0,
            Kind::Amount => 0.0..=10_000_000.0,
            _ => -1e12..=1e12,
        };
        if !bounds.contains(&number) {
            let wrong = format!("it is not from {} to {}", bounds.start(), bounds.end());
            self.note(at, Outcome::LeftOut, wrong, "Write the true number.");
            return None;
        }
        if let Value::Number(given) = value {
            return Some(Value::Number(given.clone()));
        }
        if !at.table {
            self.note(at, Outcome::Mended, "it is a number between quotes", "Write it without quotes.");
        }
        let whole = text.trim().parse::<i64>().ok().map(Number::from);
        whole.or_else(|| Number::from_f64(number)).map(Value::Number)
    }
}

/// Takes away ages that cannot be; says whether it did.
fn ages(record: &mut Record) -> bool {
    let years = |record: &Record, name: &str| record.get(name).and_then(Value::as_f64);
    let wrong = matches!((years(record, "minimum_age"), years(record, "maximum_age")), (Some(least), Some(most)) if least > most);
    if wrong {
        record.remove("minimum_age");
        record.remove("maximum_age");
    }
    wrong
}

fn sensible(day: Date) -> bool {
    (1900..=2100).contains(&day.year())
}

/// A day, also when a time follows it.
fn day(text: &str) -> Option<Date> {
    let date = text.get(..10)?;
    let rest = &text[10..];
    (rest.is_empty() || rest.starts_with(['T', ' '])).then(|| date.parse().ok()).flatten().filter(|day| sensible(*day))
}

/// Whether an instant ends with an offset.
fn offset(text: &str) -> bool {
    text.get(10..).is_some_and(|time| time.contains(['+', '-']))
}
