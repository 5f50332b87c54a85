// SPDX-License-Identifier: EUPL-1.2
//! A key store on each database, a key file, a fixed clock.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use kernel::{Chance, FixedClock, SeededChance, UtcMicros};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use store::Db;
use vault::{KeyRing, Place, Vault, VaultError};

pub const NOW: UtcMicros = UtcMicros(1_700_000_000_000_000);
pub const PLACE: Place<'static> = Place { table: "person", column: "name", row: "1" };

/// A key store of its own, and everything needed to open it as several nodes would.
pub struct Scene {
    pub folder: tempfile::TempDir,
    pub address: String,
    pub clock: Arc<FixedClock>,
    pub chance: Arc<dyn Chance>,
}

impl Scene {
    fn new(address: Option<String>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.db").to_str().unwrap().to_owned();
        let scene = Self {
            address: address.unwrap_or(file),
            folder,
            clock: Arc::new(FixedClock::at(NOW)),
            chance: Arc::new(SeededChance::new(1)),
        };
        KeyRing::create(&scene.key_file(), &*scene.chance).unwrap();
        scene
    }

    pub fn key_file(&self) -> PathBuf {
        self.folder.path().join("filo.key")
    }

    pub fn keys(&self) -> Db {
        Db::open(&self.address).unwrap()
    }

    /// Another node that opens the same store with the file.
    pub fn node(&self) -> Vault {
        self.open_with(&self.key_file()).unwrap()
    }

    pub fn open_with(&self, key_file: &Path) -> Result<Vault, VaultError> {
        Vault::open(self.keys(), &KeyRing::load(key_file)?, self.clock.clone(), self.chance.clone())
    }
}

/// Runs the story on SQLite, and on PostgreSQL when the tests were given a server.
pub fn on_both(story: impl Fn(&Scene)) {
    story(&Scene::new(None));
    if let Some(server) = store::testing::server() {
        static NUMBER: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("vault_{}_{number}", std::process::id());
        store::create_test_database(&Db::open(&format!("{server}/postgres")).unwrap(), &name).unwrap();
        story(&Scene::new(Some(format!("{server}/{name}"))));
    }
}

pub fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}
