// SPDX-License-Identifier: EUPL-1.2
//! `cargo xtask assets`: fetches the front-end packages of the lock file and builds `web/dist`, and `web/paper`, the type to
//! print with.
//!
//! The only chore that runs npm; Cargo itself never downloads anything for the pages.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// What the assets are made from, seen from `web/`: the rooms with pages keep styles of their own; Chinese is printed with
/// the signs that our words and the territories' use.
const SOURCES: [&str; 12] = [
    "package-lock.json",
    "package.json",
    "build.mjs",
    "paper.mjs",
    "share.mjs",
    "styles",
    "scripts",
    "icons",
    "../crates/door/styles",
    "../crates/desk/styles",
    "../crates/paper/locales",
    "../territories",
];

/// Builds the assets. `--if-needed` does nothing when `web/dist` is newer than everything it is made from.
///
/// # Errors
/// Says which command failed and what to do.
pub fn run(args: &[String]) -> Result<(), String> {
    if let Some(unknown) = args.iter().find(|argument| *argument != "--if-needed") {
        return Err(format!("unknown argument \"{unknown}\"; use: cargo xtask assets [--if-needed]"));
    }
    let web = web_folder()?;
    if args.iter().any(|argument| argument == "--if-needed") && is_fresh(&web) {
        println!("web/dist is up to date");
        return Ok(());
    }
    if !has_packages(&web) {
        command(&web, "npm", &["ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund"])?;
    }
    command(&web, "node", &["build.mjs"])
}

fn web_folder() -> Result<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask has no parent folder")?;
    Ok(root.join("web"))
}

/// Whether `node_modules` was installed from this very lock file.
fn has_packages(web: &Path) -> bool {
    match (changed(&web.join("node_modules/.package-lock.json")), changed(&web.join("package-lock.json"))) {
        (Some(installed), Some(lock)) => installed >= lock,
        _ => false,
    }
}

fn is_fresh(web: &Path) -> bool {
    let Some(built) = changed(&web.join("dist/manifest.json")) else { return false };
    SOURCES.iter().all(|source| newest(&web.join(source)).is_some_and(|time| time <= built))
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}

/// The latest change of a file, or of anything in a folder.
fn newest(path: &Path) -> Option<SystemTime> {
    if !path.is_dir() {
        return changed(path);
    }
    std::fs::read_dir(path).ok()?.flatten().filter_map(|entry| newest(&entry.path())).max()
}

fn command(folder: &Path, program: &str, args: &[&str]) -> Result<(), String> {
    println!("{program} {}", args.join(" "));
    let status = Command::new(program).args(args).current_dir(folder).status().map_err(|error| {
        format!("{program} does not start ({error}): the pages' styles need Node.js 20 or newer with npm (apt install nodejs npm)")
    })?;
    if status.success() { Ok(()) } else { Err(format!("{program} {} failed: see its message above", args.join(" "))) }
}
