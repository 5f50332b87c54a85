// SPDX-License-Identifier: EUPL-1.2
//! How fast keys are made, values sealed and opened, states carried. `cargo bench -p vault`.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::{Bencher, counter::ItemsCount};
use kernel::{SystemChance, SystemClock, UtcMicros};
use std::sync::Arc;
use store::Db;
use vault::{KeyRing, Place, ReadLog, Vault};

const NOW: UtcMicros = UtcMicros(1_700_000_000_000_000);
const PLACE: Place<'static> = Place { table: "agenda_participant", column: "name", row: "1" };

fn main() {
    divan::main();
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(work)
}

fn a_vault() -> Vault {
    Vault::in_memory(Arc::new(SystemClock), Arc::new(SystemChance)).unwrap()
}

/// Durable keys on SQLite, 64 asked for at once.
#[divan::bench]
fn new_subjects(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let ring = KeyRing::create(&folder.path().join("filo.key"), &SystemChance).unwrap();
    let keys = Db::open_file(&folder.path().join("keys.db")).unwrap();
    let vault = Vault::open(keys, &ring, Arc::new(SystemClock), Arc::new(SystemChance)).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    bencher.counter(ItemsCount::new(64_u32)).bench_local(|| {
        runtime.block_on(async {
            let asked: Vec<_> = (0..64)
                .map(|_| {
                    let vault = vault.clone();
                    tokio::spawn(async move { drop(vault.new_subject(NOW).await.unwrap()) })
                })
                .collect();
            for one in asked {
                one.await.unwrap();
            }
        });
    });
}

#[divan::bench]
fn seal_and_open_a_name(bencher: Bencher<'_, '_>) {
    let (_, key) = wait(a_vault().new_subject(NOW)).unwrap();
    let mut reads = ReadLog::new("bench");
    bencher.bench_local(|| {
        let sealed = key.seal_text(&PLACE, "a name of usual length").unwrap();
        key.open(&PLACE, &sealed, &mut reads).unwrap()
    });
    drop(reads.hand_over());
}

#[divan::bench]
fn carry_a_state_of_one_kilobyte(bencher: Bencher<'_, '_>) {
    let (vault, state) = (a_vault(), vec![7; 1024]);
    bencher.bench_local(|| {
        let text = vault.seal_state("door.booking", UtcMicros(i64::MAX), &state);
        vault.open_state("door.booking", NOW, &text).unwrap()
    });
}

#[divan::bench]
fn sign_and_verify(bencher: Bencher<'_, '_>) {
    let vault = a_vault();
    bencher.bench_local(|| vault.verify("agenda.slot", b"slot", &vault.sign("agenda.slot", b"slot")));
}
