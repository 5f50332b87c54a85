// SPDX-License-Identifier: EUPL-1.2
//! The files that say the territory's words: territory.toml, needs.toml, facts.toml.

use super::{
    District, Emergency, Fact, FactKind, Named, Need, Norm, OutsidePlace, Retention, Territory,
    entry::Entry,
    finding::{Spot, Thing},
};
use crate::routing::MOST_WORDS;
use kernel::Language;
use std::collections::BTreeMap;

/// The six domains of D.Lgs. 147/2017, article 5.
pub(super) const DOMAINS: &[&str] = &["functioning", "economic", "employment", "education", "housing", "networks"];

/// Files whose keeping a territory may set.
const KEPT: &[&str] = &["case_closed", "case_refused"];
/// What a sentence of the law about one's own data may be.
const NORMS: &[&str] = &["right", "term", "refusal", "restriction", "while_restricted", "left_out", "complaint"];
/// What may be asked.
const RIGHTS: &[&str] = &["access", "correction", "erasure", "restriction", "objection"];

/// The languages a territory says are complete; Italian when it says none.
pub(super) fn languages(top: &Entry<'_, '_>) -> Vec<Language> {
    let mut languages = Vec::new();
    for (code, spot) in top.spotted("languages") {
        match Language::ALL.into_iter().find(|language| language.code() == code) {
            Some(language) if !languages.contains(&language) => languages.push(language),
            Some(_) => top.sheet.report.warning(&spot, format!("\"{code}\" is there twice"), "Remove one."),
            None => top.sheet.report.mistake(
                &spot,
                format!("\"{code}\" is not a language of Filò"),
                "Use it, ro, pa, ar, sq, en, uk, fr, es, zh.",
            ),
        }
    }
    if languages.first() != Some(&Language::It) {
        top.mistake(
            "languages",
            "the first language is not Italian",
            "Italian is the source of every text: languages = [\"it\", \"en\"].",
        );
    }
    languages
}

pub(super) fn territory(top: Entry<'_, '_>, languages: Vec<Language>) -> Territory {
    let id = top.id("id", None);
    let name = top.text("name");
    let zone = top.line("zone");
    if !zone.is_empty() && jiff::tz::TimeZone::get(&zone).is_err() {
        top.mistake("zone", format!("there is no time zone \"{zone}\""), "Write zone = \"Europe/Rome\".");
    }
    top.table("languages");
    let districts = top
        .entries("district", "district")
        .into_iter()
        .map(|entry| {
            let district = District {
                id: entry.id("id", Some(Thing::District)),
                name: entry.text("name"),
                lead: entry.named_maybe("lead", Thing::Body),
            };
            entry.close();
            district
        })
        .collect();
    top.require("district", "a heading [[district]] with id and name");
    let life_stages = named(&top, "life_stage", "life stage", "id", Some(Thing::LifeStage));
    let categories = named(&top, "category", "category", "id", Some(Thing::Category));
    let emergencies = top
        .entries("emergency", "emergency number")
        .into_iter()
        .map(|entry| {
            let emergency =
                Emergency { phone: entry.line("phone"), name: entry.text("name"), when: entry.text("when") };
            entry.close();
            emergency
        })
        .collect();
    let outside = top
        .entries("outside", "outside")
        .into_iter()
        .map(|entry| {
            let prefix = if entry.has("prefix") { entry.prefix() } else { entry.line("prefix") };
            let place = OutsidePlace {
                prefix,
                name: entry.line("name"),
                body: entry.line("body"),
                say: entry.text("say"),
                phone: entry.line_maybe("phone"),
                url: entry.url(),
            };
            entry.close();
            place
        })
        .collect();
    let (retention, norms) = (retention(&top), norms(&top));
    top.close();
    Territory { id, name, zone, languages, districts, life_stages, categories, emergencies, outside, retention, norms }
}

impl Entry<'_, '_> {
    /// First digits of ISTAT codes; empty means everywhere else.
    fn prefix(&self) -> String {
        let prefix = self.table("prefix").and_then(|item| item.get_ref().as_str()).map(str::to_owned);
        match prefix {
            Some(prefix) if prefix.len() <= 6 && prefix.bytes().all(|byte| byte.is_ascii_digit()) => prefix,
            _ => {
                self.mistake(
                    "prefix",
                    "\"prefix\" is not the beginning of an ISTAT code",
                    "Write up to six digits between quotes: \"015\" is the province of Milan, \"\" everywhere else.",
                );
                String::new()
            }
        }
    }

    /// A web address.
    pub(super) fn url(&self) -> Option<String> {
        let url = self.line_maybe("url")?;
        if !url.starts_with("https://") && !url.starts_with("http://") || url.contains(char::is_whitespace) {
            self.mistake("url", format!("\"{url}\" is not a web address"), "Write it whole: \"https://…\".");
        }
        Some(url)
    }

    /// Mail addresses.
    pub(super) fn emails(&self) -> Vec<String> {
        for (mail, spot) in self.spotted("emails") {
            let good = mail.split_once('@').is_some_and(|(who, host)| {
                !who.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
            });
            if !good || mail.contains(char::is_whitespace) {
                let cure = "Write it as name@example.org.";
                self.sheet.report.mistake(&spot, format!("\"{mail}\" is not a mail address"), cure);
            }
        }
        self.lines("emails")
    }

    /// Telephone numbers: digits, with spaces and a plus; an extension after "int.".
    pub(super) fn phones(&self) -> Vec<String> {
        for (written, spot) in self.spotted("phones") {
            let (phone, extension) = written.split_once(" int. ").unwrap_or((written.as_str(), "0"));
            let digits = phone.bytes().filter(u8::is_ascii_digit).count();
            let good = phone.bytes().all(|byte| byte.is_ascii_digit() || b" +".contains(&byte));
            let extended = (1..=6).contains(&extension.len()) && extension.bytes().all(|byte| byte.is_ascii_digit());
            if !good || !extended || !(3..=15).contains(&digits) {
                let cure = "Write digits and spaces, \"0375 40200\"; an extension as \"0375 40200 int. 1\".";
                self.sheet.report.mistake(&spot, format!("\"{written}\" is not a telephone number"), cure);
            }
        }
        self.lines("phones")
    }
}

/// How long files are kept: once for each kind.
fn retention(top: &Entry<'_, '_>) -> Vec<Retention> {
    let mut list: Vec<Retention> = Vec::new();
    for entry in top.entries("retention", "retention") {
        entry.require("of", "\"case_closed\"");
        let of = entry.word("of", KEPT).unwrap_or_default().to_owned();
        let one = Retention {
            years: entry.small("years", 200).unwrap_or_default(),
            basis: entry.text("basis"),
            example: entry.example(),
            of,
        };
        if !entry.has("years") {
            entry.missing("years", "40");
        }
        if list.iter().any(|known| known.of == one.of) {
            entry.mistake("of", format!("how long \"{}\" is kept is there twice", one.of), "Remove one.");
        }
        entry.close();
        list.push(one);
    }
    list
}

/// What the law says of one's own data.
fn norms(top: &Entry<'_, '_>) -> Vec<Norm> {
    let mut list: Vec<Norm> = Vec::new();
    for entry in top.entries("norm", "norm") {
        let code = entry.own_id("code");
        if list.iter().any(|known| known.code == code) {
            entry.mistake("code", format!("the norm \"{code}\" is there twice"), "Give each its own code.");
        }
        entry.require("about", "\"refusal\"");
        for (right, spot) in entry.spotted("rights") {
            if !RIGHTS.contains(&right.as_str()) {
                let cure = format!("Use some of: {}; none for all.", RIGHTS.join(", "));
                entry.sheet.report.mistake(&spot, format!("there is no right \"{right}\""), cure);
            }
        }
        let one = Norm {
            code,
            about: entry.word("about", NORMS).unwrap_or_default().to_owned(),
            rights: entry.lines("rights"),
            text: entry.workers_text("text"),
            article: entry.workers_text("article"),
        };
        entry.close();
        list.push(one);
    }
    list
}

/// A list of short words with their names.
fn named(parent: &Entry<'_, '_>, key: &'static str, what: &str, id: &'static str, thing: Option<Thing>) -> Vec<Named> {
    let mut list: Vec<Named> = Vec::new();
    for entry in parent.entries(key, what) {
        let named = Named { id: entry.id(id, thing), name: entry.text("name") };
        if thing.is_none() && list.iter().any(|known| known.id == named.id) {
            entry.mistake(id, format!("the {what} \"{}\" is there twice", named.id), "Remove one, or change its id.");
        }
        entry.close();
        list.push(named);
    }
    list
}

/// Needs, and the version of their list.
pub(super) fn needs(top: Entry<'_, '_>) -> (Vec<Need>, String) {
    let version = top.line("version");
    for domain in DOMAINS {
        let spot = Spot { file: top.sheet.file.clone(), line: 0 };
        top.sheet.report.define_quietly(Thing::Category, domain, spot);
    }
    let needs: Vec<Need> = top
        .entries("need", "need")
        .into_iter()
        .map(|entry| {
            let code = entry.id("code", Some(Thing::Need));
            top.sheet.report.define_quietly(Thing::Category, &code, entry.spot());
            entry.require("domain", "\"employment\"");
            let need = Need {
                code,
                domain: entry.word("domain", DOMAINS).unwrap_or_default().to_owned(),
                icon: entry.line_maybe("icon"),
                name: entry.text("name"),
                say: entry.text("say"),
                words: entry.lines("words"),
                typed: BTreeMap::new(),
                first: entry.yes("first"),
                discreet: entry.yes("discreet"),
            };
            if need.words.is_empty() {
                entry.warning(
                    "words",
                    format!("need \"{}\" has no words", need.code),
                    "Add what people type: words = [\"…\"].",
                );
            }
            entry.close();
            Need { typed: top.sheet.words.typed(&need.code), ..need }
        })
        .collect();
    too_many(&top, "need", needs.len());
    top.close();
    (needs, version)
}

fn too_many(top: &Entry<'_, '_>, what: &'static str, count: usize) {
    if count == 0 {
        top.require(what, &format!("a heading [[{what}]]"));
    }
    if count > MOST_WORDS {
        top.mistake(what, format!("there are {count} entries [[{what}]]"), format!("Keep at most {MOST_WORDS}."));
    }
}

const KINDS: &[&str] = &["count", "yes_no", "age", "euro", "code", "choice"];

/// Facts.
pub(super) fn facts(top: Entry<'_, '_>) -> Vec<Fact> {
    let facts: Vec<Fact> = top
        .entries("fact", "fact")
        .into_iter()
        .map(|entry| {
            let name = entry.id("name", Some(Thing::Fact));
            entry.require("kind", "\"yes_no\"");
            let kind = match entry.word("kind", KINDS) {
                Some("count") => FactKind::Count,
                Some("age") => FactKind::Age,
                Some("euro") => FactKind::Euro,
                Some("code") => FactKind::Code,
                Some("choice") => FactKind::Choice,
                _ => FactKind::YesNo,
            };
            let fact = Fact {
                name,
                kind,
                ask: entry.text("ask"),
                why: entry.text("why"),
                min: entry.number("min", 0..=1_000_000_000),
                max: entry.number("max", 0..=1_000_000_000),
                choices: named(&entry, "choice", "choice", "code", None),
            };
            if kind == FactKind::Choice && fact.choices.is_empty() {
                entry.mistake(
                    "kind",
                    format!("fact \"{}\" is a choice without choices", fact.name),
                    "Add [[fact.choice]] with code and name, or change its kind.",
                );
            }
            if fact.min.zip(fact.max).is_some_and(|(min, max)| min > max) {
                entry.mistake("min", "\"min\" is greater than \"max\"", "Exchange them.");
            }
            entry.close();
            fact
        })
        .collect();
    too_many(&top, "fact", facts.len());
    top.close();
    facts
}
