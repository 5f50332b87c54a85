// SPDX-License-Identifier: EUPL-1.2
//! What other chores need built first.

use crate::machine::command::run;
use crate::machine::node;
use crate::project::root;
use std::ffi::OsStr;
use std::process::Command;

/// Styles, type and icons, when something they are made from has changed.
///
/// # Errors
/// When Node.js is missing and cannot be had, or the build fails.
pub fn assets(path: &OsStr) -> Result<(), String> {
    // Run as a chore of its own, so that it finds the right Node.js on its path.
    let own = std::env::current_exe().map_err(|error| format!("this program does not know where it is: {error}"))?;
    run(Command::new(own).args(["assets", "--if-needed"]).env("PATH", path).current_dir(root()?))
}

/// As [`assets`], making sure of Node.js first.
///
/// # Errors
/// As there.
pub fn assets_from_nothing() -> Result<(), String> {
    assets(&node::path()?)
}
