// SPDX-License-Identifier: EUPL-1.2
//! Licences of what we depend on: crates (as Cargo tells them) and front-end packages (as their lock file tells them).

use super::expression::is_allowed;
use super::{Finding, Verdict};
use crate::Project;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::process::Command;

const CRATES: &str = "Cargo.lock";
const PACKAGES: &str = "web/package-lock.json";

/// Crates and packages that do not state their licence where it is looked for, with what their own files say.
const READ_BY_HAND: [(&str, &str); 2] = [("dom-walk", "MIT"), ("ical", "Apache-2.0")];

/// Judges every crate and every front-end package.
///
/// # Errors
/// When Cargo does not answer or a lock file cannot be read.
pub fn judge(project: &Project) -> Verdict {
    let mut found = of_crates(&metadata(project)?)?;
    if let Some(text) = project.text(PACKAGES) {
        found.extend(of_packages(text)?);
    }
    Ok(found)
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Crate>,
}

#[derive(Deserialize)]
struct Crate {
    name: String,
    version: String,
    license: Option<String>,
}

/// What Cargo knows about the crates we build for this kind of machine.
fn metadata(project: &Project) -> Result<String, String> {
    let platform = platform()?;
    let ask = |offline: &[&str]| {
        Command::new("cargo")
            .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", &platform])
            .args(offline)
            .current_dir(project.root())
            .output()
            .map_err(|error| format!("cargo does not start: {error}"))
    };
    let mut answer = ask(&["--offline"])?;
    if !answer.status.success() {
        answer = ask(&[])?;
    }
    if !answer.status.success() {
        return Err(format!("cargo metadata failed: {}", String::from_utf8_lossy(&answer.stderr).trim()));
    }
    String::from_utf8(answer.stdout).map_err(|_| "cargo metadata did not answer in UTF-8".to_owned())
}

fn platform() -> Result<String, String> {
    let answer = Command::new("rustc").arg("-vV").output().map_err(|error| format!("rustc does not start: {error}"))?;
    let text = String::from_utf8_lossy(&answer.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say for which machine it builds".to_owned())
}

fn of_crates(metadata: &str) -> Verdict {
    let metadata: Metadata =
        serde_json::from_str(metadata).map_err(|error| format!("cargo metadata cannot be read: {error}"))?;
    let cure = "find another crate, or read its licence and add it to ALLOWED or READ_BY_HAND with the reason";
    let refused = metadata.packages.into_iter().filter_map(|one| {
        let licence = one.license.or_else(|| read_by_hand(&one.name)).unwrap_or_default();
        (!is_allowed(&licence))
            .then(|| Finding::new(CRATES, 0, format!("{} {} is under \"{licence}\"", one.name, one.version), cure))
    });
    Ok(refused.collect())
}

fn read_by_hand(name: &str) -> Option<String> {
    READ_BY_HAND.iter().find(|(known, _)| *known == name).map(|(_, licence)| (*licence).to_owned())
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    license: Option<String>,
}

fn of_packages(lock: &str) -> Verdict {
    let lock: Lock = serde_json::from_str(lock).map_err(|error| format!("{PACKAGES} cannot be read: {error}"))?;
    let refused = lock.packages.into_iter().filter(|(name, _)| !name.is_empty()).filter_map(|(name, package)| {
        let name = name.rsplit("node_modules/").next().unwrap_or(&name).to_owned();
        let licence = package.license.or_else(|| read_by_hand(&name)).unwrap_or_default();
        (!is_allowed(&licence))
            .then(|| Finding::new(PACKAGES, 0, format!("{name} is under \"{licence}\""), "find another package"))
    });
    Ok(refused.collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_crate_under_a_licence_we_do_not_allow_is_named() {
        let metadata = r#"{"packages":[{"name":"fine","version":"1.0.0","license":"MIT OR Apache-2.0"},
            {"name":"closed","version":"2.0.0","license":"SSPL-1.0"},{"name":"silent","version":"0.1.0","license":null}]}"#;
        let found: Vec<String> = of_crates(metadata).unwrap().into_iter().map(|finding| finding.what).collect();
        assert_eq!(found, ["closed 2.0.0 is under \"SSPL-1.0\"", "silent 0.1.0 is under \"\""]);
    }

    #[test]
    fn a_front_end_package_is_judged_the_same_way() {
        let lock = r#"{"packages":{"":{"license":"EUPL-1.2"},"node_modules/sass":{"license":"MIT"},
            "node_modules/a/node_modules/b":{"license":"CC-BY-NC-4.0"}}}"#;
        let found: Vec<String> = of_packages(lock).unwrap().into_iter().map(|finding| finding.what).collect();
        assert_eq!(found, ["b is under \"CC-BY-NC-4.0\""]);
    }
}
