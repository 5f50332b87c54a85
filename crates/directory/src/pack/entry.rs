// SPDX-License-Identifier: EUPL-1.2
//! Reading one table of a TOML file, key by key: every mistake is noted with its line, and reading goes on.

use super::{
    Example, Value,
    finding::{Report, Spot, Thing},
    words::Words,
};
use crate::routing::is_code;
use kernel::{Istat, Language, Localized};
use std::{cell::RefCell, ops::Range};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

pub(super) type Item<'i> = Spanned<DeValue<'i>>;

/// A file being read: its name, its lines, where findings go, the languages texts must have, and their translations.
pub(super) struct Sheet<'s> {
    pub file: String,
    pub report: &'s Report,
    pub languages: &'s [Language],
    pub words: &'s Words,
    starts: Vec<usize>,
}

impl<'s> Sheet<'s> {
    pub(super) fn new(
        file: String,
        text: &str,
        report: &'s Report,
        languages: &'s [Language],
        words: &'s Words,
    ) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, report, languages, words, starts }
    }

    pub(super) fn spot(&self, span: &Range<usize>) -> Spot {
        let line = self.starts.partition_point(|start| *start <= span.start);
        Spot { file: self.file.clone(), line }
    }
}

/// A table being read: each mistake is noted with its line, and reading goes on. A key that is absent or wrong gives something
/// empty; [`Entry::close`] says which keys nobody asked for.
pub struct Entry<'e, 's> {
    table: &'e DeTable<'e>,
    span: Range<usize>,
    pub(super) sheet: &'e Sheet<'s>,
    /// What the entry is, for sentences: `desk "lavoro"`.
    name: RefCell<String>,
    asked: RefCell<Vec<&'static str>>,
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a number with a fraction",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

impl<'e, 's> Entry<'e, 's> {
    pub(super) fn new(table: &'e DeTable<'e>, span: Range<usize>, sheet: &'e Sheet<'s>, name: &str) -> Self {
        Self { table, span, sheet, name: RefCell::new(name.to_owned()), asked: RefCell::new(Vec::new()) }
    }

    /// The file it is in.
    pub fn file(&self) -> &str {
        &self.sheet.file
    }

    /// Knows a key without reading it: what is wrong there was told already.
    pub fn pass_over(&self, key: &'static str) {
        self.item(key);
    }

    /// Where the entry begins.
    pub(super) fn spot(&self) -> Spot {
        self.sheet.spot(&self.span)
    }

    /// Where a key of the entry is; where the entry begins when it is absent.
    pub(super) fn spot_of(&self, key: &str) -> Spot {
        self.table.get(key).map_or_else(|| self.spot(), |item| self.sheet.spot(&item.span()))
    }

    /// Says that something cannot stay so, at a key, or where the entry begins.
    pub fn mistake(&self, key: &str, message: impl Into<String>, cure: impl Into<String>) {
        self.sheet.report.mistake(&self.spot_of(key), message, cure);
    }

    /// Says that somebody will miss something.
    pub fn warning(&self, key: &str, message: impl Into<String>, cure: impl Into<String>) {
        self.sheet.report.warning(&self.spot_of(key), message, cure);
    }

    pub(super) fn item(&self, key: &'static str) -> Option<&'e Item<'e>> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(super) fn missing(&self, key: &str, example: &str) {
        self.sheet.report.mistake(
            &self.spot(),
            format!("{} has no \"{key}\"", self.name.borrow()),
            format!("Add a line such as: {key} = {example}"),
        );
    }

    pub(super) fn wrong(&self, key: &str, found: &Item<'_>, wanted: &str, example: &str) {
        self.sheet.report.mistake(
            &self.sheet.spot(&found.span()),
            format!("\"{key}\" is {} where {wanted} is expected", kind(found.get_ref())),
            format!("Write for example: {key} = {example}"),
        );
    }

    /// Reads a key with `read`; what it does not understand is a mistake.
    fn maybe<T>(
        &self,
        key: &'static str,
        wanted: &str,
        example: &str,
        read: impl Fn(&DeValue<'_>) -> Option<T>,
    ) -> Option<T> {
        let found = self.item(key)?;
        let value = read(found.get_ref());
        if value.is_none() {
            self.wrong(key, found, wanted, example);
        }
        value
    }

    /// A plain word or line; `None` when absent.
    pub fn line_maybe(&self, key: &'static str) -> Option<String> {
        let found = self.item(key)?;
        let Some(text) = found.get_ref().as_str() else {
            self.wrong(key, found, "a text", "\"…\"");
            return None;
        };
        if text.trim().is_empty() {
            self.mistake(key, format!("\"{key}\" is empty"), "Write it, or remove the line.");
        }
        Some(text.to_owned())
    }

    /// A plain word or line that must be there.
    pub fn line(&self, key: &'static str) -> String {
        if !self.has(key) {
            self.item(key);
            self.missing(key, "\"…\"");
            return String::new();
        }
        self.line_maybe(key).unwrap_or_default()
    }

    /// The id that names the entry: a short word, defined here.
    pub(super) fn id(&self, key: &'static str, thing: Option<Thing>) -> String {
        let id = self.line(key);
        if !id.is_empty() {
            let what = self.name.borrow().clone();
            *self.name.borrow_mut() = format!("{what} \"{id}\"");
            if !is_code(&id) {
                self.mistake(
                    key,
                    format!("\"{id}\" cannot be an id"),
                    "Use lower-case letters without accents, digits, hyphens and underscores; at most 60.",
                );
            }
            if let Some(thing) = thing {
                self.sheet.report.define(thing, &id, self.spot_of(key));
            }
        }
        id
    }

    /// The id that names the entry within its own file; empty when absent.
    pub fn own_id(&self, key: &'static str) -> String {
        self.id(key, None)
    }

    /// An id defined elsewhere; `None` when absent.
    pub(super) fn named_maybe(&self, key: &'static str, thing: Thing) -> Option<String> {
        let id = self.line_maybe(key)?;
        self.sheet.report.want(thing, &id, self.spot_of(key));
        Some(id)
    }

    /// An id defined elsewhere that must be there.
    pub(super) fn named(&self, key: &'static str, thing: Thing) -> String {
        if !self.has(key) {
            self.item(key);
            self.missing(key, "\"…\"");
            return String::new();
        }
        self.named_maybe(key, thing).unwrap_or_default()
    }

    /// A list of lines, with the spot of each.
    pub(super) fn spotted(&self, key: &'static str) -> Vec<(String, Spot)> {
        let Some(found) = self.item(key) else { return Vec::new() };
        let Some(list) = found.get_ref().as_array() else {
            self.wrong(key, found, "a list of texts", "[\"…\"]");
            return Vec::new();
        };
        list.iter()
            .filter_map(|item| {
                let text = item.get_ref().as_str().filter(|text| !text.trim().is_empty());
                if text.is_none() {
                    self.wrong(key, item, "a list of texts", "[\"…\", \"…\"]");
                }
                Some((text?.to_owned(), self.sheet.spot(&item.span())))
            })
            .collect()
    }

    /// A list of lines.
    pub fn lines(&self, key: &'static str) -> Vec<String> {
        self.spotted(key).into_iter().map(|(line, _)| line).collect()
    }

    /// A list of ids defined elsewhere.
    pub(super) fn named_list(&self, key: &'static str, thing: Thing) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for (id, spot) in self.spotted(key) {
            if ids.contains(&id) {
                self.sheet.report.warning(&spot, format!("\"{id}\" is twice in \"{key}\""), "Remove one.");
                continue;
            }
            self.sheet.report.want(thing, &id, spot);
            ids.push(id);
        }
        ids
    }

    /// A list of our towns.
    pub(super) fn towns(&self, key: &'static str) -> Vec<Istat> {
        self.spotted(key)
            .into_iter()
            .filter_map(|(code, spot)| match code.parse::<Istat>() {
                Ok(town) => {
                    self.sheet.report.want(Thing::Town, &code, spot);
                    Some(town)
                }
                Err(_) => {
                    self.sheet.report.mistake(&spot, not_istat(&code), ISTAT_CURE);
                    None
                }
            })
            .collect()
    }

    /// One of our towns.
    pub(super) fn town_maybe(&self, key: &'static str) -> Option<Istat> {
        let code = self.line_maybe(key)?;
        let town = code.parse();
        if town.is_ok() {
            self.sheet.report.want(Thing::Town, &code, self.spot_of(key));
        } else {
            self.mistake(key, not_istat(&code), ISTAT_CURE);
        }
        town.ok()
    }

    /// A text by language, with the translations of `words/`; `None` when absent.
    pub(super) fn text_maybe(&self, key: &'static str) -> Option<Localized> {
        let found = self.item(key)?;
        Some(self.text_of(key, found))
    }

    /// A text by language that must be there.
    pub(super) fn text(&self, key: &'static str) -> Localized {
        if !self.has(key) {
            self.item(key);
            self.missing(key, "{ it = \"…\", en = \"…\" }");
            return Localized::default();
        }
        self.text_maybe(key).unwrap_or_default()
    }

    /// A list of texts.
    pub(super) fn texts(&self, key: &'static str) -> Vec<Localized> {
        let Some(found) = self.item(key) else { return Vec::new() };
        let Some(list) = found.get_ref().as_array() else {
            self.wrong(key, found, "a list of texts", "[ { it = \"…\", en = \"…\" } ]");
            return Vec::new();
        };
        list.iter().map(|item| self.text_of(key, item)).collect()
    }

    pub(super) fn text_of(&self, key: &'static str, found: &Item<'_>) -> Localized {
        self.text_in(key, found, self.sheet.languages)
    }

    /// A text that only workers read, and that must be there: their pages are in Italian and in English.
    pub fn workers_text(&self, key: &'static str) -> Localized {
        match self.item(key) {
            Some(found) => self.text_in(key, found, &self.workers_languages()),
            None => {
                self.missing(key, "{ it = \"…\", en = \"…\" }");
                Localized::default()
            }
        }
    }

    /// A text that only workers read; `None` when absent.
    pub fn workers_text_maybe(&self, key: &'static str) -> Option<Localized> {
        let found = self.item(key)?;
        Some(self.text_in(key, found, &self.workers_languages()))
    }

    /// A list of texts that only workers read.
    pub fn workers_texts(&self, key: &'static str) -> Vec<Localized> {
        let Some(found) = self.item(key) else { return Vec::new() };
        let Some(list) = found.get_ref().as_array() else {
            self.wrong(key, found, "a list of texts", "[ { it = \"…\", en = \"…\" } ]");
            return Vec::new();
        };
        let languages = self.workers_languages();
        list.iter().map(|item| self.text_in(key, item, &languages)).collect()
    }

    fn workers_languages(&self) -> Vec<Language> {
        let theirs = |language: &&Language| matches!(language, Language::It | Language::En);
        self.sheet.languages.iter().filter(theirs).copied().collect()
    }

    fn text_in(&self, key: &'static str, found: &Item<'_>, languages: &[Language]) -> Localized {
        let spot = self.sheet.spot(&found.span());
        let mut text = Localized::default();
        match found.get_ref() {
            DeValue::String(italian) => text = text.and(Language::It, italian.as_ref()),
            DeValue::Table(table) => {
                for (code, said) in table {
                    let code_spot = self.sheet.spot(&code.span());
                    let language =
                        Language::ALL.into_iter().find(|language| language.code() == code.get_ref().as_ref());
                    match (language, said.get_ref().as_str()) {
                        (Some(language), Some(said)) => text = text.and(language, said),
                        (Some(_), None) => self.wrong(key, said, "a text", "{ it = \"…\", en = \"…\" }"),
                        (None, _) => self.sheet.report.mistake(
                            &code_spot,
                            format!("\"{}\" is not a language of Filò", code.get_ref()),
                            "Use it, ro, pa, ar, sq, en, uk, fr, es, zh.",
                        ),
                    }
                }
            }
            _ => {
                self.wrong(key, found, "a text, or a table of texts by language", "{ it = \"…\", en = \"…\" }");
                return text;
            }
        }
        if text.is_empty() {
            self.sheet.report.mistake(&spot, format!("\"{key}\" is empty"), "Write it, or remove the line.");
            return text;
        }
        if languages.contains(&Language::It) && !text.has(Language::It) {
            self.sheet.report.mistake(
                &spot,
                format!("\"{key}\" has no Italian"),
                "Italian is the source of every text: add it = \"…\".",
            );
            return text;
        }
        self.sheet.words.complete(text, languages, &spot, self.sheet.report)
    }

    /// One of these words; the first when absent and `default` is given.
    pub fn word(&self, key: &'static str, words: &[&'static str]) -> Option<&'static str> {
        let given = self.line_maybe(key)?;
        let known = words.iter().find(|word| **word == given).copied();
        if known.is_none() {
            let near = super::nearest(&given, words.iter().copied());
            let cure = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
            self.mistake(
                key,
                format!("\"{key}\" cannot be \"{given}\""),
                format!("{cure}Use one of: {}.", words.join(", ")),
            );
        }
        known
    }

    /// Says that a key must be there.
    pub fn require(&self, key: &'static str, example: &str) {
        if !self.has(key) {
            self.missing(key, example);
        }
    }

    /// True or false; false when absent.
    pub fn yes(&self, key: &'static str) -> bool {
        self.maybe(key, "true or false", "true", |value| value.as_bool()).unwrap_or_default()
    }

    /// A whole number within bounds.
    pub fn number(&self, key: &'static str, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let number = self.maybe(key, "a whole number", "1", whole)?;
        if !bounds.contains(&number) {
            self.mistake(
                key,
                format!("\"{key}\" is {number}"),
                format!("It must be from {} to {}.", bounds.start(), bounds.end()),
            );
            return None;
        }
        Some(number)
    }

    /// A small number that is never negative.
    pub(super) fn small(&self, key: &'static str, most: u32) -> Option<u32> {
        self.number(key, 0..=i64::from(most)).and_then(|number| u32::try_from(number).ok())
    }

    /// Degrees.
    pub(super) fn degrees(&self, key: &'static str, most: f64) -> Option<f64> {
        let degrees = self.maybe(key, "a number of degrees", "45.13", |value| match value {
            DeValue::Float(float) => float.as_str().parse::<f64>().ok(),
            other => whole(other).map(|number| number as f64),
        })?;
        if !(-most..=most).contains(&degrees) {
            self.mistake(key, format!("\"{key}\" is {degrees}"), format!("It must be from -{most} to {most}."));
            return None;
        }
        Some(degrees)
    }

    /// `example = true` or a list of keys.
    pub(super) fn example(&self) -> Example {
        match self.item("example").map(Spanned::get_ref) {
            Some(DeValue::Boolean(whole)) => Example::Whole(*whole),
            Some(DeValue::Array(_)) => Example::Parts(self.lines("example")),
            Some(_) => {
                self.mistake(
                    "example",
                    "\"example\" is neither true nor a list",
                    "Write example = true, or example = [\"address\", \"hours\"].",
                );
                Example::default()
            }
            None => Example::default(),
        }
    }

    /// A number, a code, or true and false as 1 and 0.
    pub(super) fn value(&self, key: &'static str) -> Option<Value> {
        let found = self.item(key)?;
        let value = value_of(found.get_ref());
        if value.is_none() {
            self.wrong(key, found, "a number or a code", "1");
        }
        value
    }

    /// A list of values.
    pub(super) fn values(&self, key: &'static str) -> Vec<Value> {
        let Some(found) = self.item(key) else { return Vec::new() };
        match found.get_ref().as_array() {
            Some(list) => list
                .iter()
                .filter_map(|item| {
                    let value = value_of(item.get_ref());
                    if value.is_none() {
                        self.wrong(key, item, "a number or a code", "[\"a\", \"b\"]");
                    }
                    value
                })
                .collect(),
            None => self.value(key).into_iter().collect(),
        }
    }

    /// Whether a key holds a list.
    pub fn is_list(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|item| item.get_ref().is_array())
    }

    /// A number as it is written, also with a fraction or between quotes: `4`, `1.5`, `"3/2"`; `None` when absent.
    pub fn written(&self, key: &'static str) -> Option<String> {
        self.maybe(key, "a number", "4", |value| match value {
            DeValue::String(text) => Some(text.trim().to_owned()),
            DeValue::Float(float) => Some(float.as_str().to_owned()),
            other => whole(other).map(|number| number.to_string()),
        })
    }

    /// A table inside, as an entry called `name`; `None` when absent.
    pub fn part<'t>(&'t self, key: &'static str, name: &str) -> Option<Entry<'t, 's>>
    where
        'e: 't,
    {
        let found = self.item(key)?;
        let Some(table) = found.get_ref().as_table() else {
            self.wrong(key, found, "a table", "{ … }");
            return None;
        };
        Some(Entry::new(table, found.span(), self.sheet, name))
    }

    /// A table inside, as it was read.
    pub(super) fn table(&self, key: &'static str) -> Option<&'e Item<'e>> {
        self.item(key)
    }

    /// The `[[key]]` tables inside, each as an entry called `name`.
    pub fn entries<'t>(&'t self, key: &'static str, name: &str) -> Vec<Entry<'t, 's>>
    where
        'e: 't,
    {
        let Some(found) = self.item(key) else { return Vec::new() };
        let Some(list) = found.get_ref().as_array() else {
            self.wrong(key, found, "a list of tables", &format!("[ {{ … }} ], or a heading [[{key}]]"));
            return Vec::new();
        };
        list.iter()
            .filter_map(|item| {
                let Some(table) = item.get_ref().as_table() else {
                    self.wrong(key, item, "a table", "[ { … } ]");
                    return None;
                };
                Some(Entry::new(table, item.span(), self.sheet, name))
            })
            .collect()
    }

    /// Closes the entry: keys nobody asked for are mistakes.
    pub fn close(self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            let word: &str = key.get_ref();
            if asked.contains(&word) {
                continue;
            }
            let cure = match super::nearest(word, asked.iter().copied()) {
                Some(near) => format!("Did you mean \"{near}\"?"),
                None => format!("Remove it. Known here: {}.", asked.join(", ")),
            };
            self.sheet.report.mistake(
                &self.sheet.spot(&key.span()),
                format!("{} has an unknown key \"{}\"", self.name.borrow(), shortened(word)),
                cure,
            );
        }
    }
}

pub(super) fn whole(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn value_of(value: &DeValue<'_>) -> Option<Value> {
    match value {
        DeValue::String(code) => Some(Value::Code(code.to_string())),
        DeValue::Boolean(yes) => Some(Value::Number(i64::from(*yes))),
        other => whole(other).map(Value::Number),
    }
}

/// A text short enough for a sentence.
pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= 60 { text.to_owned() } else { text.chars().take(59).chain(['…']).collect() }
}

const ISTAT_CURE: &str = "An ISTAT code is six digits between quotes: \"019021\" is Casalmaggiore.";

fn not_istat(code: &str) -> String {
    format!("\"{}\" is not an ISTAT code", shortened(code))
}
