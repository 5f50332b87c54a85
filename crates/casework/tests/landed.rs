// SPDX-License-Identifier: EUPL-1.2
//! What has landed stays: on both databases.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use casework::{Casework, CaseworkError, Found, Landing, instrument::Adoption};
use jiff::civil::date;
use kernel::{Actor, FixedClock, Localized, SeededChance, UtcMicros};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;

const NOW: UtcMicros = UtcMicros(1_795_000_000_000_000);

/// Tells the story on SQLite, and on PostgreSQL when the tests were given a server.
fn on_both(story: impl AsyncFn(Db)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let steps =
        [store::MIGRATIONS, audit::MIGRATIONS, identity::MIGRATIONS, people::MIGRATIONS, casework::MIGRATIONS].concat();
    let db = Db::in_memory().unwrap();
    store::migrate(&db, &steps, NOW).unwrap();
    runtime.block_on(story(db));
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("casework_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        let db = Db::open(&format!("{server}/{name}")).unwrap();
        store::migrate(&db, &steps, NOW).unwrap();
        runtime.block_on(story(db));
    }
}

fn room(db: &Db) -> Casework {
    let (clock, chance) = (Arc::new(FixedClock::at(NOW)), Arc::new(SeededChance::new(1)));
    let vault = vault::Vault::in_memory(clock.clone(), chance.clone()).unwrap();
    Casework::new(db.clone(), vault, clock, chance)
}

fn shipped() -> Vec<Found> {
    casework::read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona")).0
}

async fn land(db: &Db, found: &[Found]) -> Result<Landing, CaseworkError> {
    static LOADS: AtomicU64 = AtomicU64::new(0);
    let (found, chance) = (found.to_vec(), SeededChance::new(LOADS.fetch_add(1, Ordering::Relaxed)));
    db.write(&Actor::operator(), move |tx| casework::land(tx, &found, NOW, &chance)).await
}

#[test]
fn a_version_lands_once_and_its_text_never_changes() {
    on_both(async |db| {
        let mut found = shipped();
        assert_eq!(land(&db, &found).await.unwrap().new.len(), found.len());
        let again = land(&db, &found).await.unwrap();
        assert!(again.is_empty() && again.unchanged == found.len(), "{again:?}");

        let before = found[0].instrument.clone();
        found[0].instrument.title = Localized::italian("Un altro titolo");
        let refused = land(&db, &found).await.unwrap_err().to_string();
        assert!(refused.contains("the text of version 1 of \"analisi-approfondita\" has changed"), "{refused}");
        assert!(refused.contains("write version = 2 in a new file"), "{refused}");
        let room = room(&db);
        let there = room.instrument("analisi-approfondita", &Actor::operator()).await.unwrap();
        assert_eq!(there[0].instrument, before, "read back as it was written");

        found[0].instrument.version = 2;
        let landing = land(&db, &found).await.unwrap();
        assert_eq!((landing.new.len(), landing.withdrawn.len()), (1, 1));
        let there = room.instrument("analisi-approfondita", &Actor::operator()).await.unwrap();
        assert_eq!(
            there.iter().map(|one| (one.instrument.version, one.offered)).collect::<Vec<_>>(),
            [(2, true), (1, false)]
        );
        let offered = room.instruments(&Actor::operator()).await.unwrap();
        assert_eq!(offered.len(), found.len());
        assert_eq!(offered[0].instrument.version, 2);
    });
}

#[test]
fn a_decision_may_come_later_and_then_stays() {
    on_both(async |db| {
        let mut found = shipped();
        land(&db, &found).await.unwrap();
        let adoption = Adoption { body: "Assemblea di prova".into(), act: "delibera 0".into(), on: date(2026, 11, 2) };
        found[1].adoption = Some(adoption.clone());
        assert_eq!(land(&db, &found).await.unwrap().adopted.len(), 1);
        let room = room(&db);
        let code = found[1].instrument.code.clone();
        let there = room.instrument(&code, &Actor::operator()).await.unwrap();
        assert_eq!(there[0].adoption.as_ref(), Some(&adoption));
        for other in [None, Some(Adoption { on: date(2026, 11, 3), ..adoption })] {
            found[1].adoption = other;
            let refused = land(&db, &found).await.unwrap_err().to_string();
            assert!(refused.contains("was adopted by another decision"), "{refused}");
        }
    });
}

#[test]
fn what_a_pack_has_no_more_is_offered_no_more_and_stays() {
    on_both(async |db| {
        let found = shipped();
        land(&db, &found).await.unwrap();
        assert_eq!(land(&db, &[]).await.unwrap().withdrawn.len(), found.len());
        let room = room(&db);
        assert_eq!(room.instruments(&Actor::operator()).await.unwrap(), []);
        assert_eq!(room.instrument("profilo-lavoro", &Actor::operator()).await.unwrap().len(), 1);
        assert_eq!(room.instrument("nessuno", &Actor::operator()).await.unwrap(), []);
        assert_eq!(land(&db, &found).await.unwrap().again.len(), found.len());
        assert_eq!(room.instruments(&Actor::operator()).await.unwrap().len(), found.len());
    });
}
