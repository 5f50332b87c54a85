// SPDX-License-Identifier: EUPL-1.2
//! Instruments from the files of a territory pack, `instruments/*.toml`. Every mistake is told with file, line and cure; how a file
//! is written is in `docs/guides/instruments.md`.

mod items;
mod reckoning;

use super::{Adoption, Condition, Instrument, Item, MOST_ITEMS, Section, Source};
use directory::pack::{self, Entry, Finding, Severity};
use items::Known;
use jiff::civil::Date;
use std::{collections::BTreeMap, path::Path};

/// The part of a pack that holds instruments.
const PART: &str = "instruments";
/// The most versions of an instrument.
const MOST_VERSIONS: i64 = 10_000;

/// An instrument as a file says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file, from the pack's folder.
    pub file: String,
    /// The instrument.
    pub instrument: Instrument,
    /// The decision that adopted it, if there is one.
    pub adoption: Option<Adoption>,
}

/// The instruments of a pack, in the order of their files, and what was found in them. A file with a mistake gives none. No
/// folder, no instruments.
pub fn read_folder(pack: &Path) -> (Vec<Found>, Vec<Finding>) {
    read(pack, &pack::files_in(pack, PART))
}

/// One file, or the files of a folder, wherever they are: the folder of a pack, or one that holds instruments alone.
pub fn read_path(path: &Path) -> (Vec<Found>, Vec<Finding>) {
    if path.join(PART).is_dir() {
        return read_folder(path);
    }
    if path.is_dir() {
        let files: Vec<String> = pack::files_in(path, ".").iter().map(|file| file.replacen("./", "", 1)).collect();
        return read(path, &files);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    read(folder, &[name])
}

fn read(folder: &Path, files: &[String]) -> (Vec<Found>, Vec<Finding>) {
    // Where each version was said first: a second file with the same is told.
    let mut said: BTreeMap<(String, i64), String> = BTreeMap::new();
    let (made, findings) = pack::read_files(folder, files, |top| {
        let (instrument, adoption, top) = whole(top);
        let key = (instrument.code.clone(), instrument.version);
        let file = top.file().to_owned();
        if let Some(first) = said.get(&key) {
            top.mistake(
                "code",
                format!("version {} of \"{}\" is already in {first}", key.1, key.0),
                "Give one of the two another version or another code, or remove it.",
            );
        } else {
            said.insert(key, file);
        }
        top.close();
        (instrument, adoption)
    });
    let broken = |file: &str| findings.iter().any(|one| one.file == file && one.severity == Severity::Mistake);
    let sound = made.into_iter().filter(|(file, _)| !broken(file));
    (sound.map(|(file, (instrument, adoption))| Found { file, instrument, adoption }).collect(), findings)
}

/// A whole file. The entry comes back, to be closed when all that may be asked of it was.
pub(crate) fn whole<'e, 's>(top: Entry<'e, 's>) -> (Instrument, Option<Adoption>, Entry<'e, 's>) {
    let code = top.own_id("code");
    top.require("version", "1");
    let version = top.number("version", 1..=MOST_VERSIONS).unwrap_or(1);
    let title = top.workers_text("title");
    let about = top.workers_text("about");
    let how = top.workers_text_maybe("how");
    let licence = top.line("licence");
    let source = source(&top);
    let adoption = adoption(&top);
    let mut known = Known::default();
    let sections = sections(&top, &mut known);
    if known.count() > MOST_ITEMS {
        top.mistake(
            "section",
            format!("the instrument asks {} questions", known.count()),
            format!("Ask {MOST_ITEMS} at most: part it into two instruments."),
        );
    }
    let mut instrument = Instrument { code, version, title, about, how, licence, source, sections, scores: Vec::new() };
    instrument.scores = reckoning::scores(&top, &instrument);
    (instrument, adoption, top)
}

/// The conditions of something that depends on these questions; a mistake is told as for a question.
pub(crate) fn conditions<'i>(part: &Entry<'_, '_>, items: impl Iterator<Item = &'i Item>) -> Vec<Condition> {
    items::conditions(part, "", &Known::of_all(items))
}

fn source(top: &Entry<'_, '_>) -> Source {
    top.require("source", "{ by = \"…\", work = { it = \"…\", en = \"…\" } }");
    match top.part("source", "source") {
        Some(part) => {
            let by = part.line("by");
            let work = part.workers_text("work");
            let url = part.line_maybe("url");
            if url.as_deref().is_some_and(|url| !url.starts_with("https://")) {
                part.mistake("url", "the address does not begin with https://", "Write the whole address.");
            }
            part.close();
            Source { by, work, url }
        }
        None => Source { by: String::new(), work: kernel::Localized::default(), url: None },
    }
}

fn adoption(top: &Entry<'_, '_>) -> Option<Adoption> {
    let part = top.part("adopted", "adopted")?;
    let (body, act, on) = (part.line("body"), part.line("act"), part.line("on"));
    let day = on.parse::<Date>().ok();
    if day.is_none() && !on.is_empty() {
        part.mistake("on", format!("\"{on}\" is not a day"), "Write year, month, day: \"2026-11-23\".");
    }
    part.close();
    Some(Adoption { body, act, on: day? })
}

fn sections(top: &Entry<'_, '_>, known: &mut Known) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for part in top.entries("section", "section") {
        let code = part.own_id("code");
        if sections.iter().any(|one| one.code == code) {
            part.mistake("code", format!("section \"{code}\" is there twice"), "Give each its own code.");
        }
        let title = part.workers_text("title");
        let about = part.workers_text_maybe("about");
        let items = part.entries("item", "question").into_iter().map(|entry| items::item(entry, known)).collect();
        let section = Section { code, title, about, items };
        if section.items.is_empty() {
            part.mistake("item", "the section asks nothing", "Add a heading [[section.item]], or remove the section.");
        }
        part.close();
        sections.push(section);
    }
    if sections.is_empty() {
        top.mistake(
            "section",
            "the instrument asks nothing",
            "Add a heading [[section]] with at least one [[section.item]].",
        );
    }
    sections
}
