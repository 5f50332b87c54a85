// SPDX-License-Identifier: EUPL-1.2
//! `bench`, `pictures`, `nightly`: what is looked at now and then.

use super::{build, check};
use crate::machine::command::{cargo, run, step};
use crate::machine::node;
use crate::machine::postgres::{self, Durable, Postgres};
use crate::machine::tools::{self, Tool};
use crate::project::root;
use std::process::Command;

/// Measures, in a release build, on both databases; arguments go on to the benchmarks.
///
/// # Errors
/// When something cannot be built or a benchmark fails.
pub fn bench(arguments: &[String]) -> Result<(), String> {
    tools::ensure(&[Tool::Postgres])?;
    build::assets_from_nothing()?;
    let server = Postgres::start(Durable::Yes)?;
    let mut command = cargo(&["bench", "--package", "bench", "--"])?;
    run(command.args(arguments).env(postgres::SETTING, server.address()))
}

/// Takes a picture of every sample page, to look at them side by side, and assembles the contact sheets of `docs/pictures`:
/// every public page in four languages. Arguments name the folder of the pictures.
///
/// # Errors
/// When something cannot be built, or a page does not come.
pub fn pictures(arguments: &[String]) -> Result<(), String> {
    tools::ensure(&[Tool::Chromium])?;
    let path = node::path()?;
    build::assets(&path)?;
    for (script, arguments) in [("pictures.mjs", arguments), ("contact.mjs", &[]), ("contact-desk.mjs", &[])] {
        let mut command = Command::new("node");
        command.arg(root()?.join("testkit/walks").join(script)).args(arguments).env("PATH", &path).current_dir(root()?);
        if let Some(browser) = tools::browser() {
            command.env("FILO_BROWSER", browser);
        }
        run(&mut command)?;
    }
    Ok(())
}

/// All that is too slow for every change: the lints, every test with many more generated cases, the benchmarks.
///
/// # Errors
/// When any of it fails.
pub fn nightly() -> Result<(), String> {
    check::lint()?;
    check::reference()?;
    step("Tests, each property with 4096 cases, and a process killed 200 times under load");
    let own = std::env::current_exe().map_err(|error| format!("this program does not know where it is: {error}"))?;
    // The walks then look at every page under every combination of conditions, not at every pair of them.
    run(Command::new(own)
        .arg("test")
        .env("PROPTEST_CASES", "4096")
        .env("FILO_KILLS", "200")
        .env("FILO_WALKS", "full"))?;
    bench(&[])
}
