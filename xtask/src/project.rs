// SPDX-License-Identifier: EUPL-1.2
//! The project as the rules see it: names of files and what is written in them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every file of the project that git tracks or would track.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
    files: BTreeMap<String, Option<String>>,
}

impl Project {
    /// Reads the project that this chore was built in.
    ///
    /// # Errors
    /// When git does not answer or the folder cannot be read.
    pub fn here() -> Result<Self, String> {
        Self::open(&root()?)
    }

    /// Reads the project in a folder.
    ///
    /// # Errors
    /// When git does not answer or the folder cannot be read.
    pub fn open(root: &Path) -> Result<Self, String> {
        let listed = Command::new("git")
            .args(["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .map_err(|error| {
                format!("git does not start ({error}): install it, the rules ask it for the list of files")
            })?;
        if !listed.status.success() {
            return Err(format!("git cannot list the files of {}: clone the project with git", root.display()));
        }
        let mut files = BTreeMap::new();
        for name in String::from_utf8_lossy(&listed.stdout).split('\0').filter(|name| !name.is_empty()) {
            // A file that git still lists may have been removed a moment ago.
            if let Ok(bytes) = std::fs::read(root.join(name)) {
                files.insert(name.to_owned(), String::from_utf8(bytes).ok());
            }
        }
        Ok(Self { root: root.to_owned(), files })
    }

    /// A project made of these files, for showing that a rule can fail.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), Some((*text).to_owned()))).collect();
        Self { root: PathBuf::from("/example/filo"), files }
    }

    /// Where it stands.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The text of a file; `None` when there is none or it is not text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.files.get(name)?.as_deref()
    }

    /// Every text file, in the order of names.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().filter_map(|(name, text)| Some((name.as_str(), text.as_deref()?)))
    }

    /// Whether there is a file, or a folder that holds one.
    pub fn has(&self, name: &str) -> bool {
        let folder = format!("{}/", name.trim_end_matches('/'));
        self.files.contains_key(name)
            || name.is_empty()
            || self.files.range(folder.clone()..).next().is_some_and(|(next, _)| next.starts_with(&folder))
    }

    /// The names of the rooms: folders of `crates/` with a `Cargo.toml`.
    pub fn rooms(&self) -> impl Iterator<Item = &str> {
        self.files
            .keys()
            .filter_map(|name| name.strip_prefix("crates/")?.strip_suffix("/Cargo.toml"))
            .filter(|room| !room.contains('/'))
    }
}

/// The folder of the project.
///
/// # Errors
/// Never in a checkout: `xtask` lies in the project's folder.
pub fn root() -> Result<PathBuf, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_owned).ok_or_else(|| "xtask has no parent folder".to_owned())
}

/// The room a file belongs to: `crates/agenda/src/slots.rs` → `agenda`.
pub fn room_of(file: &str) -> Option<&str> {
    file.strip_prefix("crates/")?.split_once('/').map(|(room, _)| room)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn folders_count_as_present_when_they_hold_a_file() {
        let project = Project::of(&[("docs/adr/0001-one.md", "x")]);
        assert!(project.has("docs/adr") && project.has("docs/adr/") && project.has("docs/adr/0001-one.md"));
        assert!(!project.has("docs/ad") && !project.has("docs/adr/0002-two.md"));
    }

    #[test]
    fn a_room_is_a_crate_and_not_a_folder_inside_one() {
        let project = Project::of(&[("crates/agenda/Cargo.toml", ""), ("crates/agenda/inner/Cargo.toml", "")]);
        assert_eq!(project.rooms().collect::<Vec<_>>(), ["agenda"]);
        assert_eq!(room_of("crates/agenda/src/lib.rs"), Some("agenda"));
        assert_eq!(room_of("web/build.mjs"), None);
    }
}
