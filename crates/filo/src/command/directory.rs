// SPDX-License-Identifier: EUPL-1.2
//! `filo directory import|export|quality|due`: others' services beside ours, ours for others, and how good they are.

use super::{Outcome, Place, Stop, route::read_pack, say, territory::agreed};
use clap::{Args, Subcommand};
use directory::{
    Snapshot, SnapshotHolder,
    hsds::{self, Feed, Gathered},
    quality::{due, quality, reachable},
    store::{current_feed_items, import, plan_import},
};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{Actor, Clock, Language, SystemChance, SystemClock};
use std::{
    fs::File,
    io::{BufWriter, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::Arc,
};
use store::Db;

/// At the foot of the help of `import`.
const IMPORT: &str = "PATH is a folder of the Human Services Data Specification 3.1 (tables with datapackage.json, or JSON),
a JSON file, or a file with one service a line (.ndjson). Addresses of the web are not fetched: save the feed in a file first.

For example:
  filo directory import feed/ --feed provincia --title \"Provincia di Esempio\" --dry-run --report report.ndjson
  filo directory import feed/ --feed provincia --title \"Provincia di Esempio\" --yes

Importing again changes only what changed. Nothing is deleted: what the feed no longer says stays in history";

#[derive(Debug, Args)]
pub(super) struct Directory {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Import somebody else's services (HSDS 3.1): shows what would change, then asks
    #[command(after_help = IMPORT)]
    Import(Import),
    /// Write the whole directory as a folder of HSDS 3.1 (JSON)
    Export {
        /// Folder to write; made when it is not there
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Read this pack instead of the loaded territory
        #[arg(long, value_name = "DIR")]
        pack: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
    },
    /// Score each service's sheet from 0 to 100, with what would raise it
    Quality {
        /// The day to look from; today when not said
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Print JSON
        #[arg(long)]
        json: bool,
        /// Read this pack instead of the loaded territory
        #[arg(long, value_name = "DIR")]
        pack: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
    },
    /// List the sheets to check again, by steward
    Due {
        /// The day to look from; today when not said
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
        /// Print JSON
        #[arg(long)]
        json: bool,
        /// Read this pack instead of the loaded territory
        #[arg(long, value_name = "DIR")]
        pack: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Debug, Args)]
struct Import {
    /// Folder or file of the feed
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Short word that marks all that comes from this feed: small letters, digits, hyphens
    #[arg(long, value_name = "WORD", value_parser = word)]
    feed: String,
    /// Who publishes it, as families read it; the word itself when not said
    #[arg(long, value_name = "NAME")]
    title: Option<String>,
    /// Language of its texts
    #[arg(long, default_value = "it", value_parser = language)]
    lang: Language,
    /// Write the report here, row by row, a JSON object a line
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    /// Show what would change and stop
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    #[command(flatten)]
    place: Place,
}

fn word(text: &str) -> Result<String, String> {
    let sound = (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-');
    if sound { Ok(text.to_owned()) } else { Err("write small letters, digits and hyphens: provincia-2026".into()) }
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_code(text).ok_or_else(|| "write it, ro, pa, ar, sq, en, uk, fr, es or zh".into())
}

impl Directory {
    pub(super) fn run(self) -> Outcome {
        match self.what {
            What::Import(command) => command.run(),
            What::Export { folder, pack, place } => export(&folder, pack.as_deref(), &place),
            What::Quality { on, json, pack, place } => scores(&*snapshot(pack.as_deref(), &place)?, on, json),
            What::Due { on, json, pack, place } => to_check(&*snapshot(pack.as_deref(), &place)?, on, json),
        }
    }
}

/// The loaded directory, or a pack's.
fn snapshot(pack: Option<&Path>, place: &Place) -> Result<Arc<Snapshot>, Stop> {
    match pack {
        Some(folder) => Ok(Arc::new(Snapshot::build(read_pack(folder)?, 0))),
        None => {
            place.must_be_there()?;
            loaded(&place.open_database()?)
        }
    }
}

fn loaded(db: &Db) -> Result<Arc<Snapshot>, Stop> {
    let holder = SnapshotHolder::new();
    holder.refresh_now(db)?;
    holder
        .current()
        .ok_or_else(|| Stop::Refused("filo: no territory is loaded: begin with `filo territory load DIR`".into()))
}

/// Today, where the territory is.
fn today(snapshot: &Snapshot) -> Result<Date, Stop> {
    let zone = TimeZone::get(&snapshot.territory().zone)?;
    Ok(SystemClock.now().timestamp().to_zoned(zone).date())
}

impl Import {
    fn run(self) -> Outcome {
        if self.path.to_str().is_some_and(|path| path.starts_with("http://") || path.starts_with("https://")) {
            return Err(Stop::Refused(
                "filo: an address of the web is not fetched: save the feed in a file, then import the file".into(),
            ));
        }
        self.place.must_be_there()?;
        let db = self.place.open_database()?;
        let snapshot = loaded(&db)?;
        let feed = Feed {
            id: self.feed.clone(),
            title: self.title.clone().unwrap_or_else(|| self.feed.clone()),
            language: self.lang,
        };
        // Progress is for whoever watches; a log wants the last line alone.
        let watched = std::io::stderr().is_terminal();
        let mut progress = |done: usize, total: usize| {
            if watched {
                eprint!("\r{done} of {total} rows");
            } else if done == total {
                eprintln!("{total} rows read");
            }
        };
        let gathered = hsds::gather(&self.path, &feed, &snapshot, today(&snapshot)?, &mut progress)?;
        if watched {
            eprintln!();
        }
        if let Some(path) = &self.report {
            write_report(path, &gathered)?;
        }
        say(&gathered.report.to_string())?;
        let current = db.read_now(&Actor::operator(), current_feed_items)?;
        let changes = plan_import(&gathered, &current);
        drop(current);
        if changes.is_empty() {
            return say("Nothing to change: this feed is imported already.\n");
        }
        say(&format!("{changes}\n"))?;
        if self.dry_run {
            return say("This is what importing would change. Nothing was changed.\n");
        }
        if !self.yes && !agreed("Import it?")? {
            return Err(Stop::Refused("Nothing was changed. Add --yes to import without being asked.".into()));
        }
        let now = SystemClock.now();
        let imported = db.write_now(&Actor::operator(), move |tx| import(tx, &gathered, now, &SystemChance));
        match imported {
            Ok(_) => say("Imported.\n"),
            Err(refused) => Err(Stop::Refused(format!("filo: nothing was changed: {refused}"))),
        }
    }
}

fn write_report(path: &Path, gathered: &Gathered) -> Outcome {
    let refused = |error: std::io::Error| Stop::Refused(format!("filo: the report {}: {error}", path.display()));
    let mut out = BufWriter::new(File::create(path).map_err(refused)?);
    gathered.report.write_lines(&mut out).and_then(|()| out.flush()).map_err(refused)
}

fn export(folder: &Path, pack: Option<&Path>, place: &Place) -> Outcome {
    let written = hsds::export(snapshot(pack, place)?, &place.address, folder)
        .map_err(|error| Stop::Refused(format!("filo: {}: {error}", folder.display())))?;
    let told: Vec<String> = written.iter().map(|(file, count)| format!("{count:>6}  {file}\n")).collect();
    say(&told.concat())
}

fn scores(snapshot: &Snapshot, on: Option<Date>, json: bool) -> Outcome {
    let day = on.map_or_else(|| today(snapshot), Ok)?;
    let languages = &snapshot.territory().languages;
    let mut rows: Vec<_> = snapshot
        .own_services()
        .iter()
        .map(|service| (service.id.as_str(), quality(service, reachable(snapshot, service), languages, day)))
        .collect();
    rows.sort_by(|one, other| (one.1.score, one.0).cmp(&(other.1.score, other.0)));
    if json {
        let told: Vec<_> = rows
            .iter()
            .map(|(id, found)| serde_json::json!({ "service": id, "score": found.score, "gaps": found.gaps }))
            .collect();
        return say(&format!("{}\n", serde_json::Value::Array(told)));
    }
    let wide = rows.iter().map(|(id, _)| id.len()).max().unwrap_or_default();
    let mut told = format!("score  {:wide$}  what would raise it\n", "service");
    for (id, found) in &rows {
        let gaps: Vec<String> = found.gaps.iter().map(|gap| format!("{} +{}", gap.part, gap.points)).collect();
        told.push_str(format!("{:>5}  {id:wide$}  {}", found.score, gaps.join(", ")).trim_end());
        told.push('\n');
    }
    let sum: u32 = rows.iter().map(|(_, found)| u32::from(found.score)).sum();
    let mean = sum.checked_div(u32::try_from(rows.len()).unwrap_or(u32::MAX)).unwrap_or_default();
    told.push_str(&format!("{} sheets, {mean} of 100 on average.\n", rows.len()));
    say(&told)
}

fn to_check(snapshot: &Snapshot, on: Option<Date>, json: bool) -> Outcome {
    let day = on.map_or_else(|| today(snapshot), Ok)?;
    let found = due(snapshot, day);
    let name = |steward: Option<&str>| {
        steward.and_then(|id| snapshot.body(id)).map_or("nobody", |body| body.name.as_str()).to_owned()
    };
    if json {
        let told: Vec<_> = found
            .iter()
            .map(|due| {
                serde_json::json!({
                    "service": due.service.id,
                    "steward": due.steward,
                    "steward_name": name(due.steward),
                    "emails": due.steward.and_then(|id| snapshot.body(id)).map(|body| &body.emails),
                    "verified_on": due.checked.map(|day| day.as_str()),
                    "due": due.due.map(|day| day.to_string()),
                })
            })
            .collect();
        return say(&format!("{}\n", serde_json::Value::Array(told)));
    }
    if found.is_empty() {
        return say(&format!("No sheet is to be checked by {day}.\n"));
    }
    let mut by_steward: std::collections::BTreeMap<String, Vec<String>> = std::collections::BTreeMap::new();
    for due in &found {
        let last = due.checked.map_or_else(|| "never checked".into(), |day| format!("checked {}", day.as_str()));
        let by = due.due.map_or_else(String::new, |day| format!(", due {day}"));
        by_steward.entry(name(due.steward)).or_default().push(format!("  {}: {last}{by}", due.service.id));
    }
    let mut told = String::new();
    for (steward, lines) in by_steward {
        told.push_str(&format!("{steward}\n{}\n", lines.join("\n")));
    }
    told.push_str(&format!("{} sheets to check by {day}.\n", found.len()));
    say(&told)
}
