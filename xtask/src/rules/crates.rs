// SPDX-License-Identifier: EUPL-1.2
//! Crates that were weighed and left out, each with its reason.

use super::floors::{line_of, manifest, package, sections};
use super::{Finding, Verdict};
use crate::Project;
use toml::{Table, Value};

/// Left out wherever they would come from.
const ANYWHERE: &[(&str, &str)] = &[
    ("openssl-sys", "TLS is rustls: one implementation, no system library to match (docs/adr/0006)"),
    ("native-tls", "TLS is rustls (docs/adr/0006)"),
    ("sqlx", "SQL is written by hand behind store (docs/adr/0001)"),
    ("diesel", "SQL is written by hand behind store (docs/adr/0001)"),
    ("sea-orm", "SQL is written by hand behind store (docs/adr/0001)"),
    ("reqwest", "the house asks nobody on the network when it serves a page; name the need in an adr first"),
    ("rhai", "rules are data, never scripts (docs/adr/0003)"),
    ("mlua", "rules are data, never scripts (docs/adr/0003)"),
    ("boa_engine", "rules are data, never scripts (docs/adr/0003)"),
    ("rquickjs", "rules are data, never scripts (docs/adr/0003)"),
    ("zen-engine", "rules are data, never scripts (docs/adr/0003)"),
    ("actix-web", "the web is axum: one framework in the house"),
    ("rocket", "the web is axum: one framework in the house"),
    ("md5", "broken as a hash of anything that matters: use sha2"),
];

/// Left out of our own rooms; others may bring them in for themselves.
const DIRECT: &[(&str, &str)] = &[
    ("chrono", "dates and times are jiff: zones and clock changes are right there"),
    ("time", "dates and times are jiff"),
    ("rand", "chance is an argument: take a kernel::Chance"),
    ("lazy_static", "the standard library has LazyLock"),
    ("once_cell", "the standard library has LazyLock and OnceLock"),
    ("async-trait", "the language has async functions in traits"),
    ("serde_yaml", "packs and settings are TOML"),
    ("failure", "errors are one enum a room"),
    ("anyhow", "errors are one enum a room; what a person can do is said in each"),
    ("eyre", "errors are one enum a room"),
];

/// Judges the lock file, and what our own crates ask for.
///
/// # Errors
/// When a `Cargo.toml` or the lock file cannot be read.
pub fn judge(project: &Project) -> Verdict {
    let mut found = Vec::new();
    for (name, _) in locked(project)? {
        if let Some((_, why)) = ANYWHERE.iter().find(|(banned, _)| *banned == name) {
            found.push(Finding::new("Cargo.lock", 0, format!("{name} is in the house"), *why));
        }
    }
    let house = manifest(project, "Cargo.toml")?;
    let shared = house.get("workspace").and_then(|workspace| workspace.get("dependencies")).and_then(Value::as_table);
    for (file, text) in project.texts().filter(|(file, _)| file.ends_with("/Cargo.toml")) {
        for (_, dependencies) in sections(&manifest(project, file)?) {
            for (key, value) in dependencies {
                if let Some((name, why)) = DIRECT.iter().find(|(banned, _)| *banned == package(key, value, shared)) {
                    found.push(Finding::new(file, line_of(text, key), format!("asks for {name}"), *why));
                }
            }
        }
    }
    Ok(found)
}

/// Crates that are here in more than one version: told, not refused.
///
/// # Errors
/// When the lock file cannot be read.
pub fn doubles(project: &Project) -> Result<Vec<String>, String> {
    let locked = locked(project)?;
    let mut told: Vec<String> = Vec::new();
    for group in locked.chunk_by(|one, other| one.0 == other.0).filter(|group| group.len() > 1) {
        let versions: Vec<&str> = group.iter().map(|(_, version)| version.as_str()).collect();
        told.push(format!("{} {}", group[0].0, versions.join(" and ")));
    }
    Ok(told)
}

fn locked(project: &Project) -> Result<Vec<(String, String)>, String> {
    let lock = manifest(project, "Cargo.lock")?;
    let packages = lock.get("package").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let word = |package: &Table, key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut all: Vec<(String, String)> = packages
        .iter()
        .filter_map(Value::as_table)
        .map(|package| (word(package, "name"), word(package, "version")))
        .collect();
    all.sort();
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    const HOUSE: (&str, &str) = ("Cargo.toml", "[workspace.dependencies]\nagenda = { path = \"crates/agenda\" }");

    #[test]
    fn a_banned_crate_is_found_however_deep_it_lies() {
        let lock = "[[package]]\nname = \"fine\"\nversion = \"1.0.0\"\n[[package]]\nname = \"openssl-sys\"\nversion = \"0.9.0\"";
        let found = judge(&Project::of(&[HOUSE, ("Cargo.lock", lock)])).unwrap();
        assert_eq!(found.len(), 1);
        assert!(found[0].what.contains("openssl-sys") && found[0].cure.contains("rustls"));
    }

    #[test]
    fn a_crate_banned_for_us_is_found_where_we_ask_for_it() {
        let asks = "[dependencies]\nserde = \"1\"\nchrono = \"0.4\"";
        let found = judge(&Project::of(&[HOUSE, ("Cargo.lock", ""), ("crates/agenda/Cargo.toml", asks)])).unwrap();
        assert_eq!((found.len(), found[0].line), (1, 3));
    }

    #[test]
    fn two_versions_are_told() {
        let lock = "[[package]]\nname = \"syn\"\nversion = \"2.0.0\"\n[[package]]\nname = \"syn\"\nversion = \"3.0.0\"";
        assert_eq!(doubles(&Project::of(&[("Cargo.lock", lock)])).unwrap(), ["syn 2.0.0 and 3.0.0"]);
    }
}
