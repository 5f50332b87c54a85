// SPDX-License-Identifier: EUPL-1.2
//! Versions of the directory in the database, through the room's face.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::{
    SnapshotHolder,
    pack::{self, Pack},
    store::{DirectoryError, Loaded, Refreshed, current_items, items_of, load, pack_at, plan},
};
use kernel::{Actor, Language, Localized, SeededChance, UtcMicros};
use std::path::Path;
use store::{Db, Migration, migrate};

const NOW: UtcMicros = UtcMicros(1_764_000_000_000_000);

fn valley() -> Pack {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small"));
    checked.pack.expect("the valley is sound")
}

fn steps() -> Vec<Migration> {
    [store::MIGRATIONS, audit::MIGRATIONS, directory::MIGRATIONS].concat()
}

fn town_db() -> Db {
    let db = Db::in_memory().unwrap();
    migrate(&db, &steps(), NOW).unwrap();
    db
}

fn load_now(db: &Db, pack: &Pack) -> Loaded {
    let pack = pack.clone();
    // Each load draws its own chance, as in life: ids in the audit are never the same twice.
    let seed = u64::try_from(count(db, "SELECT COUNT(*) FROM audit_entry")).unwrap();
    db.write_now(&Actor::operator(), move |tx| load(tx, &pack, NOW, &SeededChance::new(seed))).unwrap()
}

fn count(db: &Db, sql: &'static str) -> i64 {
    db.read_now::<_, store::StoreError>(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get(0)))
        .unwrap()
        .unwrap()
}

#[test]
fn the_same_pack_loaded_twice_changes_nothing() {
    let (db, pack) = (town_db(), valley());
    let first = load_now(&db, &pack);
    assert_eq!((first.version, first.changes.added.len()), (1, items_of(&pack).len()));
    let again = load_now(&db, &pack);
    assert_eq!(again.version, 1);
    assert!(again.changes.is_empty());
    assert_eq!(count(&db, "SELECT COUNT(*) FROM audit_entry WHERE action = 'directory.loaded'"), 2);
}

#[test]
fn what_is_loaded_reads_back_as_it_was() {
    let (db, pack) = (town_db(), valley());
    load_now(&db, &pack);
    let back = db.read_now(&Actor::system(), |tx| pack_at(tx, 1)).unwrap();
    assert_eq!(items_of(&back), items_of(&pack));
    assert_eq!(back.needs, pack.needs, "needs keep the order in which they are offered");
}

#[test]
fn a_change_is_said_before_it_is_made_and_history_stays() {
    let (db, pack) = (town_db(), valley());
    load_now(&db, &pack);
    let mut other = pack.clone();
    other.services[0].title = Localized::italian("Un altro titolo");
    other.services[0].minutes = Some(30);
    let gone = other.services.pop().unwrap();
    other.bodies[0].id = "nuovo-ente".into();
    let current = db.read_now(&Actor::system(), current_items).unwrap();
    let told = plan(&other, &current).to_string();
    let expected = format!(
        "+ body nuovo-ente\n~ service {}: minutes, title\n- body unione-esempio (kept in history)\n- service {} (kept in history)\n1 added, 1 changed, 2 withdrawn.",
        other.services[0].id, gone.id
    );
    // The first body in the pack is the union.
    assert_eq!(told, expected);
    let loaded = load_now(&db, &other);
    assert_eq!((loaded.version, loaded.changes.to_string()), (2, told));
    let (before, after) =
        db.read_now::<_, DirectoryError>(&Actor::system(), |tx| Ok((pack_at(tx, 1)?, pack_at(tx, 2)?))).unwrap();
    assert_eq!(items_of(&before), items_of(&pack));
    assert_eq!(items_of(&after), items_of(&other));
    // Taking the old pack again is a third version, with every row of the first two still there.
    assert_eq!(load_now(&db, &pack).version, 3);
    assert_eq!(items_of(&db.read_now(&Actor::system(), |tx| pack_at(tx, 2)).unwrap()), items_of(&other));
}

#[test]
fn a_load_that_fails_leaves_nothing() {
    let (db, pack) = (town_db(), valley());
    let failed = db.write_now::<(), DirectoryError>(&Actor::operator(), move |tx| {
        load(tx, &pack, NOW, &SeededChance::new(1))?;
        Err(DirectoryError::Empty)
    });
    assert_eq!(failed, Err(DirectoryError::Empty));
    assert_eq!(count(&db, "SELECT COUNT(*) FROM directory_item"), 0);
    assert_eq!(count(&db, "SELECT COUNT(*) FROM audit_entry"), 0);
}

#[test]
fn a_load_by_another_process_is_seen_and_swapped_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filo.db");
    let (ours, theirs) = (Db::open_file(&path).unwrap(), Db::open_file(&path).unwrap());
    migrate(&ours, &steps(), NOW).unwrap();
    let holder = SnapshotHolder::new();
    assert_eq!(holder.refresh_now(&ours).unwrap(), Refreshed::Empty);
    assert!(holder.current().is_none());

    load_now(&theirs, &valley());
    assert_eq!(holder.refresh_now(&ours).unwrap(), Refreshed::Moved { version: 1 });
    assert_eq!(holder.refresh_now(&ours).unwrap(), Refreshed::Same);
    let held = holder.current().unwrap();

    let mut other = valley();
    other.services[0].title = Localized::italian("Nuovo titolo");
    load_now(&theirs, &other);
    assert_eq!(holder.refresh_now(&ours).unwrap(), Refreshed::Moved { version: 2 });
    let id = other.services[0].id.as_str();
    assert_ne!(held.service(id).unwrap().title.get(Language::It), "Nuovo titolo", "a request keeps what it holds");
    assert_eq!(holder.current().unwrap().service(id).unwrap().title.get(Language::It), "Nuovo titolo");
}

#[test]
fn a_broken_database_leaves_the_last_good_snapshot_and_says_so() {
    let db = town_db();
    load_now(&db, &valley());
    let holder = SnapshotHolder::new();
    holder.refresh_now(&db).unwrap();
    let empty = Db::in_memory().unwrap();
    assert!(holder.refresh_now(&empty).is_err(), "no tables there");
    assert_eq!(holder.current().unwrap().version(), 1);
    assert!(holder.trouble().is_some());
    holder.refresh_now(&db).unwrap();
    assert!(holder.trouble().is_none());
}

#[test]
fn a_row_written_by_hand_is_refused_by_name() {
    let db = town_db();
    load_now(&db, &valley());
    db.write_now::<_, store::StoreError>(&Actor::system(), |tx| {
        tx.execute("UPDATE directory_item SET body = '{' WHERE kind = 'desk' AND id = 'ascolto'", &[])
    })
    .unwrap();
    let refused = SnapshotHolder::new().refresh_now(&db).unwrap_err();
    assert_eq!(refused.to_string(), "the stored desk \"ascolto\" cannot be read: load the territory again");
}
