// SPDX-License-Identifier: EUPL-1.2
//! Imports in the database: SQLite, and PostgreSQL when the tests are given a server.

use crate::{
    feeds::{read, service, uuid},
    reader::{Reader, cremona},
};
use directory::{
    SnapshotHolder,
    hsds::{Gathered, Outcome},
    store::{DirectoryError, Loaded, current_feed_items, current_items, import, load, plan, plan_import},
};
use kernel::{Actor, SeededChance, UtcMicros};
use serde_json::{Value, json};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use store::{Db, migrate};

const NOW: UtcMicros = UtcMicros(1_764_000_000_000_000);

/// Runs a story on each database, with the shipped territory loaded.
fn on_both(story: impl Fn(&Db)) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open_file(&folder.path().join("filo.db")).unwrap();
    begin(&db);
    story(&db);
    if let Some(server) = store::testing::server() {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = format!("hsds_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        let db = Db::open(&format!("{server}/{name}")).unwrap();
        begin(&db);
        story(&db);
    }
}

fn begin(db: &Db) {
    let steps = [store::MIGRATIONS, audit::MIGRATIONS, directory::MIGRATIONS].concat();
    migrate(db, &steps, NOW).unwrap();
    let pack = cremona();
    db.write_now(&Actor::operator(), move |tx| load(tx, &pack, NOW, &SeededChance::new(1))).unwrap();
}

fn holder(db: &Db) -> Arc<SnapshotHolder> {
    let holder = Arc::new(SnapshotHolder::new());
    holder.refresh_now(db).unwrap();
    holder
}

fn gathered(db: &Db, services: &[Value]) -> Gathered {
    let folder = tempfile::tempdir().unwrap();
    let text: String = services.iter().map(|service| format!("{service}\n")).collect();
    std::fs::write(folder.path().join("services.ndjson"), text).unwrap();
    read(&folder.path().join("services.ndjson"), &holder(db).current().unwrap())
}

fn import_now(db: &Db, services: &[Value], at: i64) -> Loaded {
    let gathered = gathered(db, services);
    let now = NOW.plus_seconds(at);
    let seed = u64::try_from(at).unwrap() + 10;
    db.write_now(&Actor::operator(), move |tx| import(tx, &gathered, now, &SeededChance::new(seed))).unwrap()
}

fn count(db: &Db, sql: &'static str) -> i64 {
    db.read_now::<_, store::StoreError>(&Actor::system(), move |tx| tx.first(sql, &[], |row| row.get(0)))
        .unwrap()
        .unwrap()
}

const ITEMS: &str = "SELECT COUNT(*) FROM directory_item WHERE kind = 'feed-service'";

#[test]
fn importing_again_doubles_nothing_and_changes_only_what_changed() {
    on_both(|db| {
        let first = import_now(db, &[service(1), service(2), service(3)], 1);
        assert_eq!((first.version, count(db, ITEMS)), (2, 3));
        let again = import_now(db, &[service(3), service(1), service(2)], 2);
        assert!(again.changes.is_empty() && again.version == 2, "{}", again.changes);
        let mut renamed = service(2);
        renamed["name"] = json!("Un nome nuovo");
        let third = import_now(db, &[service(1), renamed], 3);
        let told = third.changes.to_string();
        assert!(told.contains(&format!("~ feed-service prova/{}: name", uuid(2))), "{told}");
        assert!(told.contains(&format!("- feed-service prova/{} (kept in history)", uuid(3))), "{told}");
        assert_eq!(count(db, ITEMS), 4, "history is kept");
        let snapshot = holder(db).current().unwrap();
        assert!(snapshot.service(&uuid(3)).is_none());
        assert_eq!(snapshot.service(&uuid(2)).unwrap().title.get(kernel::Language::It), "Un nome nuovo");
        assert_eq!(count(db, "SELECT COUNT(*) FROM audit_entry WHERE action = 'directory.imported'"), 3);
    });
}

#[test]
fn a_row_that_cannot_be_read_today_keeps_its_words_of_yesterday() {
    on_both(|db| {
        import_now(db, &[service(1), service(2)], 1);
        let mut broken = service(2);
        broken["name"] = json!("");
        let loaded = import_now(db, &[service(1), broken], 2);
        assert!(loaded.changes.is_empty(), "{}", loaded.changes);
        assert!(holder(db).current().unwrap().service(&uuid(2)).is_some());
    });
}

#[test]
fn the_territory_and_the_feeds_do_not_touch_each_other() {
    on_both(|db| {
        import_now(db, &[service(1)], 1);
        let current = db.read_now(&Actor::system(), current_items).unwrap();
        assert!(plan(&cremona(), &current).is_empty(), "the pack sees only what is its own");
        let mut pack = cremona();
        pack.services.truncate(3);
        db.write_now(&Actor::operator(), move |tx| load(tx, &pack, NOW, &SeededChance::new(77))).unwrap();
        let snapshot = holder(db).current().unwrap();
        assert_eq!(snapshot.own_services().len(), 3);
        assert!(snapshot.service(&uuid(1)).is_some());
    });
}

#[test]
fn an_import_that_fails_leaves_nothing() {
    on_both(|db| {
        let gathered = gathered(db, &[service(1)]);
        let failed = db.write_now::<(), DirectoryError>(&Actor::operator(), move |tx| {
            import(tx, &gathered, NOW, &SeededChance::new(3))?;
            Err(DirectoryError::Empty)
        });
        assert_eq!(failed, Err(DirectoryError::Empty));
        assert_eq!(count(db, ITEMS), 0);
        assert_eq!(holder(db).current().unwrap().version(), 1);
    });
}

#[test]
fn two_feeds_with_one_service_show_it_once() {
    on_both(|db| {
        import_now(db, &[service(1)], 1);
        let snapshot = holder(db).current().unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("services.ndjson"), format!("{}\n{}\n", service(1), service(2))).unwrap();
        let other = directory::hsds::Feed { id: "altra".into(), ..crate::feeds::feed() };
        let second =
            directory::hsds::gather(folder.path(), &other, &snapshot, crate::feeds::TODAY, &mut |_, _| {}).unwrap();
        assert_eq!(second.report.count(Outcome::Refused), 1, "{}", second.report);
        assert_eq!(second.report.count(Outcome::Kept), 1);
    });
}

#[test]
fn readers_see_when_things_changed() {
    on_both(|db| {
        import_now(db, &[service(1)], 86_400);
        let reader = Reader::at(holder(db), "");
        let answer = reader.get("/hsds/services?minimal=true");
        assert!(answer.header("etag").contains("cremona-2-it"), "{}", answer.header("etag"));
        assert!(answer.header("last-modified").ends_with("GMT"));
        let all = answer.json()["total_items"].as_u64().unwrap();
        let since = |day: &str| reader.json(&format!("/hsds/services?minimal=true&modified_after={day}"));
        // The territory was loaded on 24 November 2025 at 16:00, the feed a day later.
        assert_eq!(since("2025-11-24")["total_items"], all);
        assert_eq!(since("2025-11-25T00:00:00Z")["total_items"], 1);
        assert_eq!(since("2025-11-25T00:00:00Z")["contents"][0]["id"], uuid(1));
        assert_eq!(since("2025-12-25")["total_items"], 0);
        assert!(answer.json()["contents"][0]["modified_date"].as_str().unwrap().starts_with("2025-11-2"));
    });
}

#[test]
fn a_large_feed_is_imported_in_reasonable_time() {
    // Twenty thousand, built for speed, take seconds: `cargo run --release -p directory --example import`.
    let services: Vec<Value> = (0..1000).map(service).collect();
    on_both(|db| {
        let gathered = gathered(db, &services);
        assert_eq!(gathered.report.count(Outcome::Kept), 1000, "{}", gathered.report);
        let plan = plan_import(&gathered, &db.read_now(&Actor::system(), current_feed_items).unwrap());
        assert_eq!(plan.added.len(), 1000 + 3, "the services, their body, their word, the feed");
        db.write_now(&Actor::operator(), move |tx| import(tx, &gathered, NOW, &SeededChance::new(5))).unwrap();
        assert_eq!(holder(db).current().unwrap().services().len(), cremona().services.len() + 1000);
    });
}
