// SPDX-License-Identifier: EUPL-1.2
//! Pathways from the files of a territory pack, `pathways/*.toml`. Every mistake is told with file, line and cure; how a file is written is
//! in `docs/guides/pathways.md`.

mod rules;
mod steps;

use super::{Grant, InForce, Part, Pathway, Unit, Value};
use crate::instrument::{Adoption, Instrument, ItemKind, read::whole};
use directory::pack::{self, Entry, Finding, Severity, nearest};
use jiff::civil::Date;
use kernel::money;
use std::{collections::BTreeMap, path::Path};

/// The part of a pack that holds pathways.
const PART: &str = "pathways";

/// A pathway as a file says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file, from the pack's folder.
    pub file: String,
    /// The pathway.
    pub pathway: Pathway,
    /// The decision that adopted it, if there is one.
    pub adoption: Option<Adoption>,
}

/// The pathways of a pack, in the order of their files, and what was found in it. A file with a mistake gives none. No folder, no
/// pathways.
pub fn read_folder(pack: &Path) -> (Vec<Found>, Vec<Finding>) {
    read(pack, &pack::files_in(pack, PART))
}

/// One file, or those of a folder, wherever they are: the folder of a pack, or one that holds pathways alone.
pub fn read_path(path: &Path) -> (Vec<Found>, Vec<Finding>) {
    if path.join(PART).is_dir() {
        return read_folder(path);
    }
    if path.is_dir() {
        let files: Vec<String> = pack::files_in(path, ".").iter().map(|file| file.replacen("./", "", 1)).collect();
        return read(path, &files);
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    read(path.parent().unwrap_or(Path::new("")), &[name])
}

fn read(folder: &Path, files: &[String]) -> (Vec<Found>, Vec<Finding>) {
    let mut said: BTreeMap<(String, i64), String> = BTreeMap::new();
    let (made, findings) = pack::read_files(folder, files, |top| {
        let (form, adoption, top) = whole(top);
        let key = (form.code.clone(), form.version);
        if let Some(first) = said.get(&key) {
            top.mistake(
                "code",
                format!("version {} of \"{}\" is already in {first}", key.1, key.0),
                "Give one of the two another version or another code, or remove it.",
            );
        } else {
            said.insert(key, top.file().to_owned());
        }
        if !form.scores.is_empty() {
            top.mistake("score", "a pathway reckons no scores", "Write rules: a heading [[rule]].");
        }
        let applied = top.line("applied");
        fact(&top, "applied", &applied, &form, "a day", |kind| matches!(kind, ItemKind::Date));
        let mut pathway = Pathway {
            values: values(&top),
            form,
            applied,
            rules: Vec::new(),
            grant: None,
            documents: Vec::new(),
            steps: Vec::new(),
            outcomes: Vec::new(),
        };
        pathway.rules = rules::rules(&top, &pathway);
        pathway.grant = grant(&top, &pathway);
        pathway.documents = rules::documents(&top, &pathway);
        pathway.steps = steps::steps(&top, &pathway);
        pathway.outcomes = steps::outcomes(&top);
        top.close();
        (pathway, adoption)
    });
    let broken = |file: &str| findings.iter().any(|one| one.file == file && one.severity == Severity::Mistake);
    let sound = made.into_iter().filter(|(file, _)| !broken(file));
    (sound.map(|(file, (pathway, adoption))| Found { file, pathway, adoption }).collect(), findings)
}

/// Whether a fact is there and is answered as it must be; the mistake is told.
fn fact(
    part: &Entry<'_, '_>,
    key: &str,
    code: &str,
    form: &Instrument,
    what: &str,
    fits: impl Fn(&ItemKind) -> bool,
) -> bool {
    if code.is_empty() {
        return false;
    }
    match form.item(code) {
        Some(item) if fits(&item.kind) => true,
        Some(_) => {
            part.mistake(
                key,
                format!("the fact \"{code}\" is not answered by {what}"),
                format!("Name one that is {what}."),
            );
            false
        }
        None => {
            let near = nearest(code, form.items().map(|item| item.code.as_str()));
            let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
            part.mistake(key, format!("there is no fact \"{code}\""), format!("{near}Name a question of this file."));
            false
        }
    }
}

/// Whether a value is there and counts what it must; the mistake is told.
fn value(part: &Entry<'_, '_>, key: &str, code: &str, values: &[Value], unit: &[Unit]) -> bool {
    if code.is_empty() {
        return false;
    }
    match values.iter().find(|one| one.code == code) {
        Some(one) if unit.contains(&one.unit) => true,
        Some(_) => {
            part.mistake(
                key,
                format!("\"{code}\" does not count the same"),
                "Compare money with money, a day with years, a number with a number.",
            );
            false
        }
        None => {
            let near = nearest(code, values.iter().map(|one| one.code.as_str()));
            let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
            part.mistake(
                key,
                format!("there is no value \"{code}\""),
                format!("{near}Add a heading [[value]] with this code, from when it holds and who says so."),
            );
            false
        }
    }
}

/// A day as it is written in a file.
fn day(part: &Entry<'_, '_>, key: &'static str) -> Option<Date> {
    let text = part.line(key);
    let day = text.parse().ok();
    if day.is_none() && !text.is_empty() {
        part.mistake(key, format!("\"{text}\" is not a day"), "Write year, month, day: \"2026-11-23\".");
    }
    day
}

/// That a code is not there twice.
fn once<'c>(part: &Entry<'_, '_>, what: &str, code: &str, mut known: impl Iterator<Item = &'c str>) {
    if known.any(|one| one == code) {
        part.mistake("code", format!("{what} \"{code}\" is there twice"), "Give each its own code.");
    }
}

fn values(top: &Entry<'_, '_>) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    for part in top.entries("value", "value") {
        let code = part.own_id("code");
        once(&part, "value", &code, values.iter().map(|one| one.code.as_str()));
        let say = part.workers_text("say");
        part.require("unit", "\"money\"");
        let unit = match part.word("unit", &["money", "years", "number"]) {
            Some("years") => Unit::Years,
            Some("number") => Unit::Number,
            _ => Unit::Money,
        };
        let mut at: Vec<InForce> = Vec::new();
        for one in part.entries("at", "figure") {
            let from = day(&one, "from");
            let source = one.workers_text("source");
            let example = one.yes("example");
            one.require("amount", if unit == Unit::Money { "\"8000\"" } else { "1" });
            let text = one.written("amount").unwrap_or_default();
            let amount = match unit {
                Unit::Money => money::read(&text),
                Unit::Years | Unit::Number => text.parse().ok().filter(|number| (0..=1_000_000).contains(number)),
            };
            if amount.is_none() && !text.is_empty() {
                let cure =
                    if unit == Unit::Money { "Write euro: \"8000\" or \"8000,50\"." } else { "Write a whole number." };
                one.mistake("amount", format!("\"{text}\" is no amount"), cure);
            }
            if let (Some(from), Some(before)) = (from, at.last())
                && from <= before.from
            {
                one.mistake(
                    "from",
                    format!("this figure holds from {from}, and the one before from {}", before.from),
                    "Write the earliest first, each with its own day.",
                );
            }
            one.close();
            if let (Some(from), Some(amount)) = (from, amount) {
                at.push(InForce { from, amount, source, example });
            }
        }
        if !part.has("at") {
            part.mistake(
                "code",
                format!("the value \"{code}\" has no figure"),
                "Add a heading [[value.at]] with from, amount and source.",
            );
        }
        part.close();
        values.push(Value { code, say, unit, at });
    }
    values
}

fn grant(top: &Entry<'_, '_>, pathway: &Pathway) -> Option<Grant> {
    let part = top.part("grant", "grant")?;
    let total = part.line("total");
    value(&part, "total", &total, &pathway.values, &[Unit::Money]);
    let mut parts: Vec<Part> = Vec::new();
    for one in part.entries("part", "part") {
        let code = one.own_id("code");
        once(&one, "part", &code, parts.iter().map(|part| part.code.as_str()));
        let (say, asked, at_most) = (one.workers_text("say"), one.line("asked"), one.line("at_most"));
        fact(&one, "asked", &asked, &pathway.form, "an amount of money", |kind| matches!(kind, ItemKind::Money { .. }));
        value(&one, "at_most", &at_most, &pathway.values, &[Unit::Money]);
        if parts.iter().any(|part| part.asked == asked) && !asked.is_empty() {
            one.mistake("asked", format!("\"{asked}\" would be paid twice"), "Ask for each part by its own fact.");
        }
        one.close();
        parts.push(Part { code, say, asked, at_most });
    }
    if parts.is_empty() {
        part.mistake("part", "nothing is granted", "Add a heading [[grant.part]], or remove [grant].");
    }
    part.close();
    Some(Grant { total, parts })
}
