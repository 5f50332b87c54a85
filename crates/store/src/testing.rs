// SPDX-License-Identifier: EUPL-1.2
//! What tests of every room ask of the machine they run on. A test that cannot have it is never silently green: it is told.

use std::io::Write;

/// The PostgreSQL server on which tests make their databases, by `FILO_TEST_POSTGRES`; none: the second database is told as
/// skipped. `make test` always names one, and fails when it is told so.
#[must_use]
pub fn server() -> Option<String> {
    let server = std::env::var("FILO_TEST_POSTGRES").ok().filter(|server| !server.is_empty());
    if server.is_none() {
        skipped("PostgreSQL: FILO_TEST_POSTGRES names no server");
    }
    server
}

/// Tells that a test, or the rest of one, does not run on this machine, and why: `what: why`. Where `FILO_SKIPPED` names a
/// file a line is added to it, from which the last lines of `make test` are told: test and reason.
pub fn skipped(why: &str) {
    let running = std::thread::current();
    let line = format!("{}: {}\n", why.replace('\n', " "), running.name().unwrap_or("?"));
    let told = std::env::var_os("FILO_SKIPPED").filter(|file| !file.is_empty()).and_then(|file| {
        let mut file = std::fs::OpenOptions::new().append(true).create(true).open(file).ok()?;
        // One write: several tests tell at once.
        file.write_all(line.as_bytes()).ok()
    });
    if told.is_none() {
        let _unheard = std::io::stdout().write_all(format!("skipped: {line}").as_bytes());
    }
}
