// SPDX-License-Identifier: EUPL-1.2
//! `test`: every test there is, on both databases and in a real browser, from a fresh clone.

use super::build;
use super::tally::{self, Outcome, Tally};
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
    let walks = walks()?;
    tools::ensure(&[Tool::Postgres])?;
    if walks.is_some() {
        tools::ensure(&[Tool::Chromium])?;
    }
    let path = node::path()?;
    build::assets(&path)?;

    let (server, address) = database()?;
    let mut parts: Vec<(&str, Outcome)> = Vec::new();
    step("Tests of the code");
    parts.push(("code", tally::run(rust_tests()?.env(postgres::SETTING, &address))?));
    step("Examples in the documentation");
    let mut examples = cargo(&["test", "--workspace", "--doc"])?;
    parts.push(("examples", tally::run(examples.env(postgres::SETTING, &address))?));
    if let Some(script) = &walks {
        step("Walks in a browser");
        parts.push(("walks", tally::run(&mut walk(script, &path, &address)?)?));
    }
    drop(server);
    close(&parts, started)
}

/// The server that tests use: one already running when its address is set, else one of our own.
fn database() -> Result<(Option<Postgres>, String), String> {
    if let Ok(address) = std::env::var(postgres::SETTING) {
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

/// The walks, when they are written.
fn walks() -> Result<Option<PathBuf>, String> {
    let script = root()?.join("testkit/walks/run.mjs");
    Ok(script.is_file().then_some(script))
}

/// The walks lead a browser through a real server: the binary is built first, and both are named to them.
fn walk(script: &std::path::Path, path: &OsStr, address: &str) -> Result<Command, String> {
    run(&mut cargo(&["build", "--package", "filo"])?)?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root()?.join("target"), PathBuf::from);
    let mut command = Command::new("node");
    command.arg(script).env("PATH", path).env(postgres::SETTING, address).current_dir(root()?);
    command.env("FILO_BINARY", target.join("debug/filo"));
    if let Some(browser) = tools::browser() {
        command.env("FILO_BROWSER", browser);
    }
    Ok(command)
}

/// Tells how it went; the last line has the shape that test runners' readers know.
fn close(parts: &[(&str, Outcome)], started: Instant) -> Result<(), String> {
    println!("\n{:<10} {:>7} {:>7} {:>8}", "tests", "passed", "failed", "skipped");
    for (name, Outcome { tally, .. }) in parts {
        println!("{name:<10} {:>7} {:>7} {:>8}", tally.passed, tally.failed, tally.skipped);
    }
    let stumbled: Vec<&str> = parts.iter().filter(|(_, outcome)| !outcome.succeeded).map(|(name, _)| *name).collect();
    let Tally { passed, failed, skipped } =
        parts.iter().fold(Tally::default(), |sum, (_, outcome)| sum.and(outcome.tally));
    let word = if stumbled.is_empty() && failed == 0 { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {word}. {passed} passed; {failed} failed; {skipped} ignored; finished in {:.1}s",
        started.elapsed().as_secs_f32()
    );
    if word == "ok" { Ok(()) } else { Err(format!("these did not end well: {}", stumbled.join(", "))) }
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
