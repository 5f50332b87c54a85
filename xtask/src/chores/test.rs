// SPDX-License-Identifier: EUPL-1.2
//! `test`: every test there is, on both databases and in a real browser, from a fresh clone.

use super::build;
use super::tally::{self, Outcome, Skipped, Tally};
use crate::machine::command::{cargo, find, run, step};
use crate::machine::node;
use crate::machine::postgres::{self, Durable, Postgres};
use crate::machine::tools::{self, Tool};
use crate::project::root;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// Runs everything; `--fast` runs only the tests beside the code, on SQLite, for `make check`.
///
/// # Errors
/// When a test fails, or something the tests need cannot be had.
pub fn test(arguments: &[String]) -> Result<(), String> {
    match arguments {
        [] => whole(),
        [one] if one == "--fast" => fast(),
        [other, ..] => Err(format!("unknown argument \"{other}\"; use: cargo xtask test [--fast]")),
    }
}

fn fast() -> Result<(), String> {
    step("Fast tests");
    let mut command = if has_nextest() {
        cargo(&["nextest", "run", "--workspace", "--profile", "fast"])?
    } else {
        cargo(&["test", "--quiet", "--workspace", "--lib", "--bins"])?
    };
    run(command.env_remove(postgres::SETTING))
}

fn whole() -> Result<(), String> {
    let started = Instant::now();
    tools::ensure(&[Tool::Postgres, Tool::Chromium])?;
    let path = node::path()?;
    build::assets(&path)?;

    let (server, address) = database()?;
    let mut parts: Vec<(&str, Outcome)> = Vec::new();
    step("Tests of the code");
    parts.push(("code", tally::run(rust_tests()?.env(postgres::SETTING, &address))?));
    step("Examples in the documentation");
    let mut examples = cargo(&["test", "--workspace", "--doc"])?;
    parts.push(("examples", tally::run(examples.env(postgres::SETTING, &address))?));
    step("Walks in a browser");
    parts.push(("walks", tally::run(&mut walk(&path, &address)?)?));
    drop(server);
    close(&parts, started)
}

/// The server that tests use: one already running when its address is set, else one of our own.
fn database() -> Result<(Option<Postgres>, String), String> {
    if let Some(address) = std::env::var(postgres::SETTING).ok().filter(|address| !address.is_empty()) {
        step(&format!("PostgreSQL: using the one at {address}"));
        return Ok((None, address));
    }
    step(&format!("PostgreSQL {}: a temporary one", postgres::version().unwrap_or_default()));
    let server = Postgres::start(Durable::No)?;
    let address = server.address().to_owned();
    Ok((Some(server), address))
}

fn rust_tests() -> Result<Command, String> {
    if has_nextest() {
        // Every failure in one run: the person who mends them wants the whole list.
        cargo(&["nextest", "run", "--workspace", "--no-fail-fast"])
    } else {
        cargo(&["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"])
    }
}

fn has_nextest() -> bool {
    find("cargo-nextest").is_some()
}

/// The walks lead a browser through a real server, a test town's. It is the one the tests of the code have built: asked
/// for alone it would bring every library once more, with other features.
fn walk(path: &OsStr, address: &str) -> Result<Command, String> {
    run(&mut cargo(&["build", "--workspace", "--bins", "--tests"])?)?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root()?.join("target"), PathBuf::from);
    let mut command = Command::new("node");
    command
        .arg(root()?.join("testkit/walks/run.mjs"))
        .arg("--town")
        .arg(target.join("debug/testtown"))
        .env("PATH", path)
        .env(postgres::SETTING, address)
        .current_dir(root()?);
    if let Some(browser) = tools::browser() {
        command.env("FILO_BROWSER", browser);
    }
    Ok(command)
}

/// What `make test` promises to have: a test that says it is not here is a failure.
const PROMISED: &str = "PostgreSQL:";

/// Tells how it went; the last line has the shape that test runners' readers know. What did not run is named, with its reason.
fn close(parts: &[(&str, Outcome)], started: Instant) -> Result<(), String> {
    println!("\n{:<10} {:>7} {:>7} {:>8}", "tests", "passed", "failed", "skipped");
    for (name, Outcome { tally, .. }) in parts {
        println!("{name:<10} {:>7} {:>7} {:>8}", tally.passed, tally.failed, tally.skipped);
    }
    let Tally { passed, failed, skipped } =
        parts.iter().fold(Tally::default(), |sum, (_, outcome)| sum.and(outcome.tally));
    let (lines, broken) = not_run(parts.iter().map(|(_, outcome)| &outcome.skipped));
    println!("\n{lines}");
    let mut stumbled: Vec<&str> =
        parts.iter().filter(|(_, outcome)| !outcome.succeeded).map(|(name, _)| *name).collect();
    stumbled.extend(broken.then_some("tests that need PostgreSQL did not run"));
    let word = if stumbled.is_empty() && failed == 0 { "ok" } else { "FAILED" };
    println!(
        "test result: {word}. {passed} passed; {failed} failed; {skipped} ignored; finished in {:.1}s",
        started.elapsed().as_secs_f32()
    );
    if word == "ok" { Ok(()) } else { Err(format!("these did not end well: {}", stumbled.join(", "))) }
}

/// The lines that name what did not run, and whether something promised is among it.
fn not_run<'s>(parts: impl Iterator<Item = &'s Skipped>) -> (String, bool) {
    let mut lines = String::new();
    let mut broken = false;
    for (why, tests) in parts.flatten() {
        let names: Vec<&str> = tests.iter().map(String::as_str).collect();
        lines.push_str(&format!("skipped: {why}: {}\n", names.join(", ")));
        broken |= why.starts_with(PROMISED);
    }
    (lines, broken)
}

/// Runs a command with a temporary PostgreSQL at hand.
///
/// # Errors
/// When there is no command, the server does not start, or the command fails.
pub fn with_postgres(arguments: &[String]) -> Result<(), String> {
    let arguments = arguments.strip_prefix(&["--".to_owned()]).unwrap_or(arguments);
    let Some((program, rest)) = arguments.split_first() else {
        return Err("which command? use: cargo xtask with-postgres -- COMMAND…".to_owned());
    };
    tools::ensure(&[Tool::Postgres])?;
    let server = Postgres::start(Durable::No)?;
    let ended = run(Command::new(program).args(rest).env(postgres::SETTING, server.address()));
    drop(server);
    ended
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn skipped(why: &str, test: &str) -> Skipped {
        Skipped::from([(why.to_owned(), [test.to_owned()].into())])
    }

    #[test]
    fn what_did_not_run_is_named_with_its_reason() {
        let (lines, broken) = not_run([&skipped("hsds kit: not here", "api::holds")].into_iter());
        assert_eq!(lines, "skipped: hsds kit: not here: api::holds\n");
        assert!(!broken);
        assert_eq!(not_run([].into_iter()), (String::new(), false));
    }

    #[test]
    fn a_second_database_that_is_not_there_is_a_failure() {
        assert!(not_run([&skipped("PostgreSQL: nobody there", "both")].into_iter()).1);
    }
}
