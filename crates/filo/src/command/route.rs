// SPDX-License-Identifier: EUPL-1.2
//! `filo route`: ask the directory as a family would.

use super::{Outcome, Place, Stop, runtime, say};
use clap::Args;
use directory::{
    Snapshot,
    pack::{self, Pack},
    route_face::{RouteInput, route},
};
use jiff::tz::TimeZone;
use kernel::{Actor, Clock, Language, SystemChance, SystemClock};
use std::{path::PathBuf, sync::Arc};

/// At the foot of the help.
const EXAMPLES: &str = "For example, from the folder of the project:
  filo route --town 019021 --need work --pack territories/cremona
  filo route --town 019035 --need rent_arrears,eviction --fact eviction_notice=1 minors=2 --pack territories/cremona

The answer is one JSON document. A refusal is {\"field\",\"message\"} on the error stream, with status 1";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Route {
    /// ISTAT code of the town: 019021
    #[arg(long, value_name = "ISTAT")]
    town: String,
    /// Codes of the needs, one or several with commas: work,rent_arrears
    #[arg(long, value_name = "CODE[,CODE]", value_delimiter = ',', required = true)]
    need: Vec<String>,
    /// What is known of the family: minors=2 job_lost=1
    #[arg(long, value_name = "name=value", num_args = 1..)]
    fact: Vec<String>,
    /// Language of the sentences
    #[arg(long, default_value = "it")]
    lang: String,
    /// Read this pack instead of the loaded territory
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    #[command(flatten)]
    place: Place,
}

impl Route {
    pub(super) fn run(self) -> Outcome {
        let language = Language::from_code(&self.lang).ok_or_else(|| {
            Stop::Refused(
                serde_json::json!({ "field": "/lang", "message": format!("unknown language \"{}\": use it, ro, pa, ar, sq, en, uk, fr, es or zh", self.lang) })
                    .to_string(),
            )
        })?;
        let now = SystemClock.now();
        let input = RouteInput {
            town: &self.town,
            needs: self.need.iter().map(String::as_str).collect(),
            facts: self.fact.iter().map(String::as_str).collect(),
            language,
            day_seed: u64::try_from(now.0.div_euclid(86_400_000_000)).unwrap_or(0),
        };
        let answer = match &self.pack {
            Some(folder) => from_pack(read_pack(folder)?, &input)?,
            None => self.loaded(&input)?,
        };
        say(&format!("{answer}\n"))
    }

    fn loaded(&self, input: &RouteInput<'_>) -> Result<String, Stop> {
        self.place.must_be_there()?;
        let db = self.place.open_database()?;
        let holder = Arc::new(directory::SnapshotHolder::new());
        holder.refresh_now(&db)?;
        let snapshot = holder.current().ok_or_else(|| {
            Stop::Refused("filo: no territory is loaded: `filo territory load DIR`, or name a pack with --pack".into())
        })?;
        asked(&runtime()?, &agenda_of(db, holder)?, &snapshot, input)
    }
}

/// A pack that nobody has loaded: its calendars are empty of bookings, and live as long as this question.
fn from_pack(pack: Pack, input: &RouteInput<'_>) -> Result<String, Stop> {
    let windows = agenda::windows_of(&pack);
    let zone = TimeZone::get(&pack.territory.zone)?;
    let holder = Arc::new(directory::SnapshotHolder::holding(Snapshot::build(pack, 0)));
    let db = store::Db::in_memory()?;
    let now = SystemClock.now();
    store::migrate(&db, &crate::migrations(), now)?;
    db.write_now(&Actor::operator(), move |tx| agenda::load_windows(tx, &windows, &zone, now, &SystemChance))?;
    let snapshot = holder.current().ok_or_else(|| Stop::Refused("filo: the pack is empty".into()))?;
    asked(&runtime()?, &agenda_of(db, holder)?, &snapshot, input)
}

/// The calendars, for somebody who asks only when there is room: nothing sealed is opened, so any key does.
fn agenda_of(db: store::Db, desks: Arc<directory::SnapshotHolder>) -> Result<agenda::Agenda, Stop> {
    let (clock, chance) = (Arc::new(SystemClock), Arc::new(SystemChance));
    let vault = vault::Vault::in_memory(clock.clone(), chance.clone())?;
    Ok(agenda::Agenda::new(db, vault, clock, chance, desks))
}

fn asked(
    runtime: &tokio::runtime::Runtime,
    agenda: &agenda::Agenda,
    snapshot: &Snapshot,
    input: &RouteInput<'_>,
) -> Result<String, Stop> {
    let next = |desk: &str, service: &str| {
        let at = runtime.block_on(agenda.next(desk, service)).ok().flatten()?;
        Some(at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    };
    route(snapshot, input, &next).map_err(Stop::Refused)
}

/// A pack without mistakes.
pub(super) fn read_pack(folder: &std::path::Path) -> Result<Pack, Stop> {
    let checked = pack::check_with(folder, &super::territory::window_check);
    match checked.pack {
        Some(pack) => Ok(pack),
        None => Err(Stop::Refused(super::territory::told(&checked.findings))),
    }
}
