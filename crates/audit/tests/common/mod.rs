// SPDX-License-Identifier: EUPL-1.2
//! An audit on each database, and a hand that alters it.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use audit::{Entry, Report, Sealed, Sealing, What, commit_reads, record, seal_once, verify};
use kernel::{Actor, Chance, FixedClock, SeededChance, UtcMicros};
use std::{path::PathBuf, sync::Arc};
use store::{Db, Engine};
use vault::{Place, ReadLog, Vault};

pub const NOW: UtcMicros = UtcMicros(1_700_000_000_000_000);

/// A database with its audit, a vault, a place for the heads.
pub struct Scene {
    pub folder: tempfile::TempDir,
    pub db: Db,
    pub vault: Vault,
    pub chance: Arc<dyn Chance>,
}

impl Scene {
    fn new(address: Option<String>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("filo.db").to_str().unwrap().to_owned();
        let db = Db::open(&address.unwrap_or(file)).unwrap();
        store::migrate(&db, &[store::MIGRATIONS, audit::MIGRATIONS].concat(), NOW).unwrap();
        let chance: Arc<dyn Chance> = Arc::new(SeededChance::new(1));
        let vault = Vault::in_memory(Arc::new(FixedClock::at(NOW)), chance.clone()).unwrap();
        Self { folder, db, vault, chance }
    }

    pub fn heads(&self) -> PathBuf {
        self.folder.path().join("heads.log")
    }

    /// Books something `times` times.
    pub fn work(&self, times: usize) {
        for _ in 0..times {
            let chance = self.chance.clone();
            self.db
                .write_now(&Actor::worker("account-1", "comune"), move |tx| {
                    record(tx, &Entry { action: "agenda.booked", subject: "s-1", details: "{}" }, NOW, &*chance)
                })
                .unwrap();
        }
    }

    /// Opens so many files for one reading.
    pub fn read_together(&self, how_many: u8) {
        let mut reads = ReadLog::new("case.list");
        for row in 0..how_many {
            let (_, key) = wait(self.vault.new_subject(NOW)).unwrap();
            let row = row.to_string();
            let place = Place { table: "person", column: "name", row: &row };
            let sealed = key.seal_text(&place, "secret").unwrap();
            key.open(&place, &sealed, &mut reads).unwrap();
        }
        wait(commit_reads(&self.db, &Actor::worker("account-1", "comune"), reads, NOW, &*self.chance)).unwrap();
    }

    pub fn seal_as(&self, node: &str, now: UtcMicros) -> Sealed {
        let sealing = Sealing { node: node.into(), heads: self.heads() };
        wait(seal_once(&self.db, &self.vault, &sealing, now)).unwrap()
    }

    pub fn seal(&self) -> Sealed {
        self.seal_as("a", NOW)
    }

    pub fn verify(&self) -> Report {
        verify(&self.db, &self.vault.audit_public_key(), &self.heads()).unwrap()
    }

    pub fn found(&self) -> Vec<(What, Option<i64>)> {
        self.verify().faults.iter().map(|fault| (fault.what, fault.seq)).collect()
    }

    /// What somebody with the password of the database can do: the triggers go first.
    pub fn by_hand(&self, statements: &[&str]) {
        let guards: &[&str] = match self.db.engine() {
            Engine::Sqlite => &[
                "DROP TRIGGER IF EXISTS audit_entry_no_update",
                "DROP TRIGGER IF EXISTS audit_entry_no_delete",
                // The table again, without its triggers and its reference.
                "CREATE TABLE loose (seq INTEGER NOT NULL PRIMARY KEY, entry_id TEXT NOT NULL, hash BLOB NOT NULL)",
                "INSERT INTO loose (seq, entry_id, hash) SELECT seq, entry_id, hash FROM audit_link",
                "DROP TABLE audit_link",
                "ALTER TABLE loose RENAME TO audit_link",
                "DROP TRIGGER IF EXISTS audit_head_no_update",
                "DROP TRIGGER IF EXISTS audit_head_no_delete",
                "DROP TRIGGER IF EXISTS audit_set_no_update",
                "DROP TRIGGER IF EXISTS audit_set_no_delete",
                "DROP TRIGGER IF EXISTS audit_set_member_no_update",
                "DROP TRIGGER IF EXISTS audit_set_member_no_delete",
            ],
            Engine::Postgres => &[
                "DROP TRIGGER IF EXISTS audit_entry_append_only ON audit_entry",
                "DROP TRIGGER IF EXISTS audit_link_append_only ON audit_link",
                "DROP TRIGGER IF EXISTS audit_head_append_only ON audit_head",
                "DROP TRIGGER IF EXISTS audit_set_append_only ON audit_set",
                "DROP TRIGGER IF EXISTS audit_set_member_append_only ON audit_set_member",
                "ALTER TABLE audit_link DROP CONSTRAINT IF EXISTS audit_link_entry_id_fkey",
            ],
        };
        let all: Vec<String> = guards.iter().chain(statements).map(|sql| (*sql).to_owned()).collect();
        self.db
            .write_now(&Actor::operator(), move |tx| all.iter().try_for_each(|sql| tx.execute(sql, &[]).map(drop)))
            .unwrap();
    }
}

pub fn on_both(story: impl Fn(&Scene)) {
    story(&Scene::new(None));
    if let Some(server) = store::testing::server() {
        static NUMBER: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("audit_{}_{number}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        story(&Scene::new(Some(format!("{server}/{name}"))));
    }
}

pub fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}

/// Ten entries, sealed five and five.
pub fn sealed_twice(scene: &Scene) {
    for _ in 0..2 {
        scene.work(5);
        assert_eq!(scene.seal().linked, 5);
    }
    assert!(scene.verify().is_sound());
}
