// SPDX-License-Identifier: EUPL-1.2
//! Importing somebody else's directory: every row is read, made sound or refused with its reason, joined with what it
//! belongs to, and compared with what was imported before. Nothing is written here: see [`crate::store::import`].

mod clean;
mod files;
mod join;
mod report;
mod text;

pub use files::FeedError;
pub use report::{Note, Outcome, Report};

use super::{
    feeds::{Feed, FeedRecord, Feeds},
    ids::Names,
    model::Entity,
    record::{Record, each, said},
    wording::{Gazetteer, Reach},
};
use crate::Snapshot;
use clean::Spot;
use jiff::civil::Date;
use serde_json::Value;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::Path,
};

/// How far an import is: rows done, of how many.
pub type Progress<'p> = &'p mut dyn FnMut(usize, usize);

/// A feed, read and made sound.
#[derive(Debug, Clone)]
pub struct Gathered {
    /// Whose it is.
    pub feed: Feed,
    pub(crate) records: Vec<FeedRecord>,
    /// Things that could not be kept this time: what was imported of them before stays.
    pub(crate) refused: HashSet<(Entity, String)>,
    /// Row by row.
    pub report: Report,
}

/// A feed being read.
#[derive(Debug)]
pub(crate) struct Gathering<'g> {
    pub feed: &'g Feed,
    pub names: Names,
    pub today: Date,
    pub report: Report,
    /// What stands alone, as cleaned so far, with where it was first said.
    pub records: BTreeMap<(Entity, String), (Record, String)>,
    /// What belongs to something, waiting to be put there.
    pub parts: HashMap<Entity, Vec<(Record, String)>>,
}

/// Reads a feed for the territory of a snapshot. `today` is the day of the territory.
///
/// # Errors
/// When there is nothing that can be read; whatever is wrong with single rows is in the report.
pub fn gather(
    path: &Path,
    feed: &Feed,
    snapshot: &Snapshot,
    today: Date,
    progress: Progress<'_>,
) -> Result<Gathered, FeedError> {
    let names = Names::of(&snapshot.territory().id);
    let mut gathering =
        Gathering { feed, names, today, report: Report::default(), records: BTreeMap::new(), parts: HashMap::new() };
    let rows = gathering.rows(path)?;
    let total = rows.len();
    for (nth, row) in rows.into_iter().enumerate() {
        if nth % 500 == 0 {
            progress(nth, total);
        }
        let at = Spot { row: &row.row, entity: row.entity, id: String::new(), path: String::new(), table: row.table };
        let Some(record) = gathering.clean(&row.value, &at, 0) else { continue };
        let at = Spot { id: said(&record, "id").to_owned(), ..at };
        if row.entity.stands_alone() {
            gathering.keep(row.entity, record, &at);
        } else {
            gathering.parts.entry(row.entity).or_default().push((record, row.row.clone()));
        }
    }
    progress(total, total);
    gathering.join();
    Ok(gathering.finish(snapshot))
}

impl Gathering<'_> {
    /// Keeps a record that stands alone. Said twice, the two are put together; where they differ the first holds.
    pub(crate) fn keep(&mut self, entity: Entity, record: Record, at: &Spot<'_>) {
        let key = (entity, said(&record, "id").to_owned());
        let Some((mut known, row)) = self.records.remove(&key) else {
            self.records.insert(key, (record, at.row.to_owned()));
            return;
        };
        for (name, value) in record {
            match (known.get_mut(&name), value) {
                (None, value) => {
                    known.insert(name, value);
                }
                (Some(Value::Array(old)), Value::Array(new)) => {
                    for item in new {
                        if !old.iter().any(|known| known["id"] == item["id"]) {
                            old.push(item);
                        }
                    }
                }
                (Some(old), new) if *old != new => {
                    let here = Spot { entity, id: key.1.clone(), path: name, ..at.clone() };
                    let wrong = format!("the same id was in {row} with other words: the first are kept");
                    let wrong = if wrong.len() > 200 {
                        "the same id was there before with other words".to_owned()
                    } else {
                        wrong
                    };
                    self.note(&here, Outcome::LeftOut, wrong, "Give each thing an id of its own, and say it once.");
                }
                _ => {}
            }
        }
        self.records.insert(key, (known, row));
    }

    /// Closes: what is ours or another feed's already is refused, what can be proposed is told from what cannot.
    fn finish(mut self, snapshot: &Snapshot) -> Gathered {
        let ours = own_ids(snapshot, &self.names);
        let theirs: HashSet<(Entity, &str)> = snapshot
            .feeds()
            .records
            .iter()
            .filter(|kept| kept.feed != self.feed.id)
            .map(|kept| (kept.entity, kept.id.as_str()))
            .collect();
        let gazetteer = Gazetteer::of(snapshot.pack());
        let mut kept = Vec::new();
        let mut refused = HashSet::new();
        let all = std::mem::take(&mut self.records);
        let terms: HashMap<&str, &Record> = all
            .iter()
            .filter(|((entity, _), _)| *entity == Entity::TaxonomyTerm)
            .map(|((_, id), (record, _))| (id.as_str(), record))
            .collect();
        let mut verdicts = Vec::new();
        for ((entity, id), (record, row)) in &all {
            let at = Spot { row, entity: *entity, id: id.clone(), path: String::new(), table: false };
            if ours.contains(id) || theirs.contains(&(*entity, id.as_str())) {
                let whose =
                    if ours.contains(id) { "it is this territory's own" } else { "another feed has it already" };
                // A word or a body known already is used as it is; a service would be shown twice.
                if *entity == Entity::Service {
                    verdicts.push((at, Outcome::Refused, whose.to_owned(), "Nothing to do: it is there already."));
                    refused.insert((*entity, id.clone()));
                }
                continue;
            }
            if *entity == Entity::Service {
                verdicts.push(verdict(at, record, &terms, &gazetteer));
            }
            let json = Value::Object(record.clone()).to_string().into_boxed_str();
            kept.push(FeedRecord { feed: self.feed.id.clone(), entity: *entity, id: id.clone(), json, since: None });
        }
        for (at, outcome, why, cure) in verdicts {
            self.note(&at, outcome, why, cure);
        }
        for note in self.report.notes().iter().filter(|note| note.outcome == Outcome::Refused && !note.id.is_empty()) {
            if let Some(entity) = Entity::named(note.entity) {
                let id = super::ids::tidy(&note.id).unwrap_or_else(|| {
                    self.names.id(&format!("feed/{}/{}", self.feed.id, entity.code()), note.id.trim())
                });
                refused.insert((entity, id));
            }
        }
        Gathered { feed: self.feed.clone(), records: kept, refused, report: self.report }
    }
}

/// Whether a service can be proposed to anybody.
fn verdict<'s>(
    at: Spot<'s>,
    record: &Record,
    terms: &HashMap<&str, &Record>,
    gazetteer: &Gazetteer,
) -> (Spot<'s>, Outcome, String, &'static str) {
    let areas = each(record, "service_areas")
        .chain(each(record, "service_at_locations").flat_map(|at| each(at, "service_areas")));
    let reach: Reach = gazetteer.reach(areas);
    let answers = each(record, "attributes")
        .filter_map(|attribute| terms.get(said(attribute, "taxonomy_term_id")))
        .any(|term| gazetteer.need(term).is_some());
    let status = said(record, "status");
    if status != "active" {
        let why = format!("its status is \"{status}\"");
        return (at, Outcome::KeptUnrouted, why, "It is proposed again when it is active.");
    }
    if reach.is_nowhere() {
        let cure = "Name our towns in service_areas, by ISTAT code in \"extent\" or by name.";
        return (at, Outcome::KeptUnrouted, "no service area is a town of ours".into(), cure);
    }
    if !answers {
        let cure = "File it under a term whose code or name is one of our needs.";
        return (at, Outcome::KeptUnrouted, "no term is one of our needs".into(), cure);
    }
    (at, Outcome::Kept, String::new(), "")
}

/// Identifiers that are the territory's own: its export, imported back, must not double it.
fn own_ids(snapshot: &Snapshot, names: &Names) -> HashSet<String> {
    let services = snapshot.own_services().iter().map(|service| names.id("service", &service.id));
    let bodies = snapshot.own_bodies().iter().map(|body| names.id("organization", &body.id));
    let places = snapshot.own_places().iter().map(|place| names.id("location", &place.id));
    let needs = snapshot.needs().iter().map(|need| names.id("taxonomy_term", &format!("needs/{}", need.code)));
    services.chain(bodies).chain(places).chain(needs).collect()
}

/// Feeds as they would be after an import, for trying it without a database.
pub fn with(feeds: &Feeds, gathered: &Gathered) -> Feeds {
    let others = feeds.records.iter().filter(|kept| kept.feed != gathered.feed.id).cloned();
    let list = feeds.list.iter().filter(|feed| feed.id != gathered.feed.id).cloned();
    Feeds {
        list: list.chain([gathered.feed.clone()]).collect(),
        records: others.chain(gathered.records.iter().cloned()).collect(),
    }
}
