// SPDX-License-Identifier: EUPL-1.2
//! A fault that lasts does not fill the log.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::Data;
use filo::{Background, Filo};
use kernel::{Actor, Chance};
use std::{
    io::Write,
    sync::{Arc, Mutex},
};
use store::StoreError;

/// What the log heard.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn lines(&self) -> Vec<String> {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap().lines().map(str::to_owned).collect()
    }
}

fn entry(filo: &Filo) {
    let (now, chance): (_, Arc<dyn Chance>) = (filo.clock.now(), Arc::clone(&filo.chance));
    let entry = audit::Entry { action: "test.done", subject: "nobody", details: "" };
    filo.db.write_now(&Actor::operator(), move |tx| audit::record(tx, &entry, now, &*chance).map(|_| ())).unwrap();
}

/// From now on the only connection that writes may only read, as on a disk that turned read-only.
fn turn_read_only(filo: &Filo) {
    let statement = "PRAGMA query_only = ON";
    filo.db.write_now(&Actor::system(), move |tx| -> Result<u64, StoreError> { tx.execute(statement, &[]) }).unwrap();
}

#[test]
fn a_disk_that_turns_read_only_is_said_once_not_each_second() {
    let data = Data::loaded();
    let filo = data.open();
    entry(&filo);
    turn_read_only(&filo);
    let log = Log::default();
    let to = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN);
    let subscriber = subscriber.with_writer(move || to.clone()).with_ansi(false).finish();
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut background = Background::new("test");
        for _ in 0..30 {
            assert_eq!(runtime.block_on(background.beat(&filo)).linked, 0);
        }
        let lines = log.lines();
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(
            lines[0].contains("the audit chain could not be sealed") && lines[0].contains("cannot be written"),
            "{lines:?}"
        );
    });
}
