// SPDX-License-Identifier: EUPL-1.2
//! `filo territory check|load`: explain every mistake of a pack; load it, showing first what would change.

use super::{Outcome, Place, Stop, route::read_pack, say};
use crate::{FiloError, TerritoryWords, filo::OfCasework};
use agenda::BookingError;
use casework::{
    note::duty::{duties_differ, read_duties},
    pathway::{landed::compare_pathways, read::read_folder as read_pathways},
};
use clap::{Args, Subcommand};
use directory::pack::{self, Finding, Pack, Severity, Window};
use directory::store::DirectoryError;
use jiff::tz::TimeZone;
use kernel::{Actor, Clock, SystemChance, SystemClock};
use std::{
    io::IsTerminal,
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{Db, StoreError};

#[derive(Debug, Args)]
pub(super) struct Territory {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Explain every mistake with file, line and cure
    Check {
        /// Folder of the pack
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Load a pack: shows what would change, then asks
    Load {
        /// Folder of the pack
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Do not ask
        #[arg(long)]
        yes: bool,
        /// Show what would change and stop
        #[arg(long, conflicts_with = "yes")]
        dry_run: bool,
        #[command(flatten)]
        place: Place,
    },
}

impl Territory {
    pub(super) fn run(self) -> Outcome {
        match self.what {
            What::Check { folder } => check(&folder),
            What::Load { folder, yes, dry_run, place } => load(&folder, &place, yes, dry_run),
        }
    }
}

/// What the calendar says of an opening window.
pub(super) fn window_check(window: &Window) -> Result<(), String> {
    window.rrule.as_deref().map_or(Ok(()), |rule| agenda::check_rrule(rule, &TimeZone::UTC))
}

/// Findings as people read them.
pub(super) fn told(findings: &[Finding]) -> String {
    let mut told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    let mistakes = findings.iter().filter(|finding| finding.severity == Severity::Mistake).count();
    told.push(match mistakes {
        0 => "The pack is sound.".to_owned(),
        1 => "1 mistake: mend it and check again.".to_owned(),
        many => format!("{many} mistakes: mend them and check again."),
    });
    told.join("\n")
}

fn check(folder: &std::path::Path) -> Outcome {
    let checked = pack::check_with(folder, &window_check);
    let Some(pack) = checked.pack else { return Err(Stop::Refused(told(&checked.findings))) };
    words(folder)?;
    let instruments = super::instrument::sound(casework::read_folder(folder))?;
    super::instrument::sound(read_duties(folder))?;
    super::instrument::sound(read_pathways(folder))?;
    say(&format!("{}\n{}\n", told(&checked.findings), contents(&pack, instruments.len())))
}

/// The pack's own words for messages; refused when any is wrong.
fn words(folder: &Path) -> Result<Vec<TerritoryWords>, Stop> {
    let (words, mistakes) = message::words::read_folder(folder);
    if mistakes.is_empty() {
        return Ok(words);
    }
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    Err(Stop::Refused(format!("{}\nMend the words of the messages and check again.", told.join("\n"))))
}

/// What a pack holds, in a line.
fn contents(pack: &Pack, instruments: usize) -> String {
    let windows: usize = pack.desks.iter().map(|desk| desk.windows.len()).sum();
    format!(
        "{}: {} towns, {} bodies, {} services, {} desks with {windows} opening windows, {} programmes, {instruments} instruments.",
        pack.territory.name.get(kernel::Language::It),
        pack.towns.len(),
        pack.bodies.len(),
        pack.services.len(),
        pack.desks.len(),
        pack.programmes.len()
    )
}

const LOADED: &str = "Nothing to change: this territory is loaded already.\n";

fn load(folder: &std::path::Path, place: &Place, yes: bool, dry_run: bool) -> Outcome {
    let pack = read_pack(folder)?;
    let words = words(folder)?;
    let instruments = super::instrument::sound(casework::read_folder(folder))?;
    let pathways = super::instrument::sound(read_pathways(folder))?;
    let of_casework = (instruments, super::instrument::sound(read_duties(folder))?, pathways);
    // Showing what would change makes nothing: where there is no data yet, an empty database stands in for it.
    let open = if place.is_there() { Some(place.open_database()?) } else { None };
    let told = match &open {
        Some(db) => changes(db, &pack, &words, &of_casework)?,
        None => changes(&empty()?, &pack, &words, &of_casework)?,
    };
    let Some(told) = told else {
        return say(LOADED);
    };
    say(&told)?;
    if dry_run {
        return say("This is what loading would change. Nothing was changed.\n");
    }
    if !yes && !agreed("Load it?")? {
        return Err(Stop::Refused("Nothing was changed. Add --yes to load without being asked.".into()));
    }
    let db = open.map_or_else(|| place.open_database(), Ok)?;
    let (now, chance) = (SystemClock.now(), Arc::new(SystemChance));
    let loaded = crate::filo::load_pack(&db, pack.clone(), Some(words.clone()), Some(of_casework.clone()), now, chance);
    match loaded {
        Ok(_) => say("Loaded.\n"),
        // Somebody else loaded the same a moment ago.
        Err(_) if changes(&db, &pack, &words, &of_casework)?.is_none() => say(LOADED),
        Err(refused) => Err(Stop::Refused(format!("filo: nothing was changed: {}", reason(&refused)))),
    }
}

/// Why a load was refused. A taken row means one thing here.
fn reason(refused: &FiloError) -> String {
    match refused {
        FiloError::Store(StoreError::Taken { .. })
        | FiloError::Directory(DirectoryError::Store(StoreError::Taken { .. }))
        | FiloError::Agenda(BookingError::Store(StoreError::Taken { .. })) => {
            "somebody else is loading a territory at this moment: try again".into()
        }
        other => other.to_string(),
    }
}

fn empty() -> Result<Db, Stop> {
    let db = Db::in_memory()?;
    store::migrate(&db, &crate::migrations(), SystemClock.now())?;
    Ok(db)
}

/// What loading would change; nothing when all is as it is.
fn changes(
    db: &Db,
    pack: &Pack,
    words: &[TerritoryWords],
    (instruments, duties, pathways): &OfCasework,
) -> Result<Option<String>, Stop> {
    let zone = TimeZone::get(&pack.territory.zone)?;
    let windows = agenda::windows_of(pack);
    let directory = pack.clone();
    let (changes, opening, spoken) = db.read_now(&Actor::operator(), move |tx| {
        let changes = directory::store::plan(&directory, &directory::store::current_items(tx)?);
        let opening = agenda::compare_windows(tx, &windows, &zone)?;
        Ok::<_, kernel::Problem>((changes, opening, message::kept_words(tx)?))
    })?;
    let other_words = words.iter().filter(|one| !spoken.contains(one)).count()
        + spoken.iter().filter(|one| !words.contains(one)).count();
    let (wanted, recalled, walked) = (instruments.clone(), duties.clone(), pathways.clone());
    let (landing, other_duties, walks) = db.read_now(&Actor::operator(), move |tx| {
        Ok::<_, casework::CaseworkError>((
            casework::compare(tx, &wanted)?,
            duties_differ(tx, &recalled)?,
            compare_pathways(tx, &walked)?,
        ))
    })?;
    if changes.is_empty()
        && opening.is_empty()
        && other_words == 0
        && landing.is_empty()
        && !other_duties
        && walks.is_empty()
    {
        return Ok(None);
    }
    let mut told = format!("{}\n", changes.to_string().trim_end());
    told.push_str(&format!(
        "opening windows: {} added, {} changed, {} withdrawn, {} as they are\n",
        opening.added.len(),
        opening.changed.len(),
        opening.withdrawn.len(),
        opening.unchanged
    ));
    if other_words > 0 {
        told.push_str(&format!("words of messages: {} of its own, {} until now\n", words.len(), spoken.len()));
    }
    if other_duties {
        told.push_str(&format!("duties of who writes: {}\n", duties.len()));
    }
    if !landing.is_empty() {
        told.push_str(&format!("{landing}\n"));
    }
    if !walks.is_empty() {
        told.push_str(&format!("{walks}\n").replace("instruments:", "pathways:"));
    }
    Ok(Some(told))
}

/// Asks whoever sits at a terminal; nobody else agrees.
pub(super) fn agreed(question: &str) -> Result<bool, Stop> {
    if !std::io::stdin().is_terminal() {
        return Ok(false);
    }
    say(&format!("{question} [y/N] "))?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "s" | "sì" | "si"))
}
