// SPDX-License-Identifier: EUPL-1.2
//! `demo`: everything from a fresh clone to a page in the browser.

use super::build;
use crate::machine::command::{cargo, run, step};
use std::os::unix::process::CommandExt;

/// Builds what is needed and becomes the demonstration; arguments go on to `filo demo`.
///
/// # Errors
/// When something cannot be built, or the demonstration does not start.
pub fn demo(arguments: &[String]) -> Result<(), String> {
    build::assets_from_nothing()?;
    let build = ["build", "--package", "filo", "--profile", "demo"];
    run(&mut cargo(&build)?)?;
    step("Starting the demonstration");
    let mut start = cargo(&["run", "--quiet", "--package", "filo", "--profile", "demo", "--", "demo"])?;
    // This process becomes the demonstration: Ctrl-C reaches it and nothing stands between.
    Err(format!("the demonstration does not start: {}", start.args(arguments).exec()))
}
