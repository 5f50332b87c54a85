// SPDX-License-Identifier: EUPL-1.2
//! Opening windows from a territory: what would change, and the change. A window that changes is withdrawn and comes
//! back as a new row; none is ever deleted, and bookings made under it stay.

use crate::{
    BookingError,
    notes::{self, Note},
    store::{
        time,
        windows::{self, WindowRow},
    },
    window::{OpeningWindow, WindowTimes},
};
use jiff::tz::TimeZone;
use kernel::{Chance, Id, UtcMicros};
use std::collections::{BTreeMap, BTreeSet};
use store::{ReadTx, WriteTx};

/// What a load changes. Windows are told as `desk/name`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Loaded {
    /// Windows that were not there.
    pub added: Vec<String>,
    /// Windows with other days, hours, worker or place.
    pub changed: Vec<String>,
    /// Windows that the territory no longer tells.
    pub withdrawn: Vec<String>,
    /// How many stay as they are.
    pub unchanged: usize,
}

impl Loaded {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.withdrawn.is_empty()
    }
}

/// What [`load_windows`] would change.
///
/// # Errors
/// As [`load_windows`].
pub fn compare_windows(tx: &ReadTx<'_>, told: &[OpeningWindow], zone: &TimeZone) -> Result<Loaded, BookingError> {
    Ok(Plan::of(tx, told, zone)?.loaded)
}

/// Makes the windows of the house those that the territory tells: all of them, for every desk. The same again changes
/// nothing.
///
/// # Errors
/// [`BookingError::BadWindow`] for a window that cannot be understood, or told twice; [`BookingError::Store`].
pub fn load_windows(
    tx: &WriteTx<'_>,
    told: &[OpeningWindow],
    zone: &TimeZone,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<Loaded, BookingError> {
    let plan = Plan::of(tx, told, zone)?;
    if plan.loaded.is_empty() {
        return Ok(plan.loaded);
    }
    let workers: BTreeSet<&str> = plan
        .withdrawn
        .iter()
        .map(|row| row.worker.as_str())
        .chain(plan.added.iter().map(|w| w.worker.as_str()))
        .collect();
    for worker in workers {
        time::take_turn(tx, worker)?;
    }
    for row in &plan.withdrawn {
        windows::withdraw(tx, &row.id, now)?;
    }
    for window in &plan.added {
        let row = WindowRow {
            id: Id::<OpeningWindow>::new(now, chance).to_string(),
            desk: window.desk.clone(),
            name: window.name.clone(),
            worker: window.worker.clone(),
            place: window.place.clone(),
            definition: definition(&window.times)?,
        };
        windows::insert(tx, &row, now)?;
    }
    let details = serde_json::json!({
        "added": plan.loaded.added.len(),
        "changed": plan.loaded.changed.len(),
        "withdrawn": plan.loaded.withdrawn.len(),
    });
    notes::record(tx, &Note { action: "agenda.windows_loaded", subject: "agenda_window", details }, now, chance)?;
    Ok(plan.loaded)
}

fn definition(times: &WindowTimes) -> Result<String, BookingError> {
    serde_json::to_string(times).map_err(|_| BookingError::Unreadable { what: "window" })
}

struct Plan<'w> {
    loaded: Loaded,
    withdrawn: Vec<WindowRow>,
    added: Vec<&'w OpeningWindow>,
}

impl<'w> Plan<'w> {
    fn of(tx: &ReadTx<'_>, told: &'w [OpeningWindow], zone: &TimeZone) -> Result<Self, BookingError> {
        let mut wanted: BTreeMap<(String, String), &OpeningWindow> = BTreeMap::new();
        for window in told {
            window.check(zone)?;
            if wanted.insert((window.desk.clone(), window.name.clone()), window).is_some() {
                return Err(BookingError::BadWindow {
                    desk: window.desk.clone(),
                    window: window.name.clone(),
                    message: "it is told twice; give each window of a desk its own id".to_owned(),
                });
            }
        }
        let mut plan = Plan { loaded: Loaded::default(), withdrawn: Vec::new(), added: Vec::new() };
        for row in windows::all(tx)? {
            let name = format!("{}/{}", row.desk, row.name);
            match wanted.remove(&(row.desk.clone(), row.name.clone())) {
                None => {
                    plan.loaded.withdrawn.push(name);
                    plan.withdrawn.push(row);
                }
                Some(window) if same(window, &row) => plan.loaded.unchanged += 1,
                Some(window) => {
                    plan.loaded.changed.push(name);
                    plan.withdrawn.push(row);
                    plan.added.push(window);
                }
            }
        }
        for ((desk, name), window) in wanted {
            plan.loaded.added.push(format!("{desk}/{name}"));
            plan.added.push(window);
        }
        Ok(plan)
    }
}

/// Compared as values: a field added to the definition later does not change every window.
fn same(window: &OpeningWindow, row: &WindowRow) -> bool {
    window.worker == row.worker
        && window.place == row.place
        && serde_json::from_str::<WindowTimes>(&row.definition).is_ok_and(|times| times == window.times)
}
