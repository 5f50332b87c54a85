// SPDX-License-Identifier: EUPL-1.2
//! The territory that is shipped can be booked: windows load, and each desk that gives appointments has a free time.

use agenda::{Agenda, Desks};
use directory::{Snapshot, SnapshotHolder, pack};
use kernel::{Actor, FixedClock, SeededChance};
use std::{path::Path, sync::Arc};
use store::Db;
use vault::Vault;

#[test]
fn each_service_of_each_desk_with_windows_has_a_free_time_in_the_shipped_territory() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    let checked = pack::check_with(&folder, &|window| agenda::check_window(window, &crate::town::rome()));
    let mistakes: Vec<String> = checked.findings.iter().map(ToString::to_string).collect();
    let pack = checked.pack.unwrap_or_else(|| panic!("{mistakes:#?}"));
    let windows = agenda::windows_of(&pack);
    let directory = Arc::new(SnapshotHolder::holding(Snapshot::build(pack, 1)));
    let (now, chance) = (crate::town::at("2026-11-30T08:00"), Arc::new(SeededChance::new(3)));
    let clock = Arc::new(FixedClock::at(now));
    let db = Db::in_memory().unwrap();
    store::migrate(&db, &[store::MIGRATIONS, audit::MIGRATIONS, agenda::MIGRATIONS].concat(), now).unwrap();
    let vault = Vault::in_memory(clock.clone(), chance.clone()).unwrap();
    let (drawn, zone) = (chance.clone(), directory.zone());
    let loaded =
        db.write_now(&Actor::operator(), move |tx| agenda::load_windows(tx, &windows, &zone, now, &*drawn)).unwrap();
    assert!(loaded.added.len() > 20, "{loaded:?}");
    let agenda = Agenda::new(db, vault, clock, chance, directory.clone());
    let snapshot = directory.current().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (mut asked, mut nothing) = (0, Vec::new());
    for desk in snapshot.desks().iter().filter(|desk| !desk.windows.is_empty()) {
        for service in snapshot.services_of_desk(&desk.id) {
            if directory.service(&service.id).is_none()
                || Desks::desk(&*directory, &desk.id).is_none_or(|d| !d.by_appointment)
            {
                continue;
            }
            asked += 1;
            if runtime.block_on(agenda.next(&desk.id, &service.id)).unwrap().is_none() {
                nothing.push(format!("{} at {}", service.id, desk.id));
            }
        }
    }
    assert!(asked > 30, "only {asked} services can be booked");
    assert!(nothing.is_empty(), "{asked} asked; nothing free for {nothing:#?}");
}
