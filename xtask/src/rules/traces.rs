// SPDX-License-Identifier: EUPL-1.2
//! Traces of where the work was done: paths of one machine, hosts of registries, and what was left for later.

use super::{Finding, Verdict};
use crate::Project;
use crate::reading::rust;
use std::path::Path;

/// Hosts that only a lock file's resolved addresses or one machine's settings would name.
const HOSTS: [&str; 5] = [
    concat!("registry.", "npmjs"),
    concat!("registry.", "yarnpkg"),
    concat!("static.", "crates.io"),
    concat!("index.", "crates.io"),
    concat!("py", "pi.org"),
];

/// Homes that exist on one machine only.
const HOMES: [&str; 3] = [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];

/// Folders of every machine, whose names may stand in a text.
const COMMON: [&str; 8] = ["/", "/tmp", "/var/tmp", "/opt", "/srv", "/usr/src", "/example", "/mnt"];

const LEFT_OVER: [&str; 3] = [concat!("dbg", "!("), concat!("todo", "!("), concat!("unimplemented", "!(")];

/// Judges every text file; what is left for later, in Rust code.
///
/// # Errors
/// Never; the signature is that of all rules.
pub fn judge(project: &Project) -> Verdict {
    let places = places(project.root());
    let mut found = Vec::new();
    for (file, text) in project.texts().filter(|(file, _)| *file != "Cargo.lock") {
        for (number, line) in text.lines().enumerate() {
            for host in HOSTS.iter().filter(|host| line.contains(**host)) {
                let cure = "leave addresses of registries out (npm: omit-lockfile-registry-resolved)";
                found.push(Finding::new(file, number + 1, format!("names the registry {host}"), cure));
            }
            for place in places.iter().filter(|place| names_place(line, place)) {
                let cure = "write a path from the project's folder, or take it from a setting";
                found.push(Finding::new(file, number + 1, format!("names a folder of one machine: {place}"), cure));
            }
        }
        if file.ends_with(".rs") {
            for (number, line) in rust::code(text).lines().enumerate() {
                for word in LEFT_OVER.iter().filter(|word| has_macro(line, word)) {
                    let what = format!("{} was left here", word.trim_end_matches('('));
                    found.push(Finding::new(file, number + 1, what, "finish it or remove it"));
                }
            }
        }
    }
    Ok(found)
}

/// The homes of any machine, and where this very checkout stands.
fn places(root: &Path) -> Vec<String> {
    let standing = root.ancestors().take(2).map(|path| path.display().to_string());
    let standing = standing.filter(|path| !COMMON.contains(&path.as_str())).map(|path| format!("{path}/"));
    HOMES.iter().map(|home| (*home).to_owned()).chain(standing).collect()
}

/// Whether a line names a folder from the top: not as the middle of an address or of a longer path.
fn names_place(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before
            .is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '/' | '}' | ')' | '*'))
    })
}

fn has_macro(line: &str, word: &str) -> bool {
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn judged(file: &str, text: &str) -> Vec<String> {
        judge(&Project::of(&[(file, text)]))
            .unwrap()
            .into_iter()
            .map(|finding| format!("{}: {}", finding.line, finding.what))
            .collect()
    }

    #[test]
    fn a_home_is_found_and_an_address_is_not() {
        let home = format!("x\nsee {}someone/filo", HOMES[1]);
        assert_eq!(judged("a.md", &home), [format!("2: names a folder of one machine: {}", HOMES[1])]);
        assert_eq!(judged("a.md", &format!("https://example.org{}page", HOMES[1])), Vec::<String>::new());
    }

    #[test]
    fn the_folder_of_this_checkout_is_found() {
        assert_eq!(
            judged("a.toml", "path = \"/example/filo/data\""),
            ["1: names a folder of one machine: /example/filo/"]
        );
    }

    #[test]
    fn a_registry_is_found() {
        assert_eq!(judged("web/package-lock.json", &format!("https://{}.org/sass", HOSTS[0])).len(), 1);
    }

    #[test]
    fn what_was_left_for_later_is_found_in_code_only() {
        let left = LEFT_OVER[1];
        assert_eq!(judged("a.rs", &format!("fn f() {{\n    {left});\n}}")).len(), 1);
        assert_eq!(
            judged("a.rs", &format!("// {left})\nfn f() {{ say(\"{left})\"); my_{left}); }}")),
            Vec::<String>::new()
        );
    }
}
