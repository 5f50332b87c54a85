// SPDX-License-Identifier: EUPL-1.2
//! How fast entries are written, sealed and verified. `cargo bench -p audit`.
#![allow(clippy::unwrap_used, missing_docs)]

use audit::{Entry, Sealing, record, seal_once, verify};
use divan::{Bencher, counter::ItemsCount};
use kernel::{Actor, SystemChance, SystemClock, UtcMicros};
use std::sync::Arc;
use store::Db;
use vault::Vault;

const NOW: UtcMicros = UtcMicros(1_700_000_000_000_000);

fn main() {
    divan::main();
}

struct Scene {
    db: Db,
    vault: Vault,
    sealing: Sealing,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open_file(&folder.path().join("filo.db")).unwrap();
        store::migrate(&db, &[store::MIGRATIONS, audit::MIGRATIONS].concat(), NOW).unwrap();
        let vault = Vault::in_memory(Arc::new(SystemClock), Arc::new(SystemChance)).unwrap();
        let sealing = Sealing { node: "bench".into(), heads: folder.path().join("heads.log") };
        Self { db, vault, sealing, _folder: folder }
    }

    fn write(&self, entries: u32) {
        self.db
            .write_now(&Actor::system(), move |tx| {
                (0..entries).try_for_each(|_| {
                    let entry = Entry { action: "agenda.booked", subject: "s", details: "{\"desk\":\"d\"}" };
                    record(tx, &entry, NOW, &SystemChance).map(drop)
                })
            })
            .unwrap();
    }

    fn seal(&self) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        while runtime.block_on(seal_once(&self.db, &self.vault, &self.sealing, NOW)).unwrap().is_full() {}
    }
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn seal_2_000_entries(bencher: Bencher<'_, '_>) {
    let scene = Scene::new();
    bencher
        .counter(ItemsCount::new(2_000_u32))
        .with_inputs(|| scene.write(2_000))
        .bench_local_values(|()| scene.seal());
}

#[divan::bench(sample_count = 10, sample_size = 1)]
fn verify_10_000_entries(bencher: Bencher<'_, '_>) {
    let scene = Scene::new();
    scene.write(10_000);
    scene.seal();
    bencher
        .counter(ItemsCount::new(10_000_u32))
        .bench_local(|| verify(&scene.db, &scene.vault.audit_public_key(), &scene.sealing.heads).unwrap());
}
