// SPDX-License-Identifier: EUPL-1.2
//! The master key lives apart from the data: who takes the data folder, or a copy of it, must not hold the key as well.

use crate::Keys;
use std::path::{Path, PathBuf};

/// The key of a demonstration, the only one that may lie with its data. Its name says what it is.
pub(crate) const DEMONSTRATION: &str = "demonstration.key";
/// Where earlier versions made the key unless told otherwise.
const ONCE: &str = "filo.key";

/// Why the keys are not accepted, and the ways out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotApart {
    /// Nobody said where the key is.
    #[error(
        "say where the master key is. It may not lie with the data: who takes the folder {} would read every name.
  --key-file /other/disk/filo.key   or FILO_KEY_FILE: another disk, a stick; the first start makes the file
  FILO_KEY                          the key itself, for example out of systemd's credentials",
        data.display()
    )]
    Unnamed {
        /// The data folder.
        data: PathBuf,
    },
    /// A key lies in the data folder, whatever else was named.
    #[error(
        "a master key lies in the data folder: {key}. Who takes the folder would read every name. Move it away and name its new place:
  mkdir -m 700 /other/disk/keys && mv {key} /other/disk/keys/filo.key
  then --key-file /other/disk/keys/filo.key (or FILO_KEY_FILE) with every command",
        key = key.display()
    )]
    Inside {
        /// The key.
        key: PathBuf,
    },
    /// The file named lies with the data.
    #[error(
        "the key file {key} would lie with the data in {data}: who takes one folder takes both. Neither may lie in a folder that holds the other. Name a place elsewhere, better on another disk: --key-file /other/disk/keys/filo.key. To move a key that exists: mv {key} /other/disk/keys/filo.key",
        key = key.display(), data = data.display()
    )]
    Together {
        /// The key file, links followed.
        key: PathBuf,
        /// The data folder, links followed.
        data: PathBuf,
    },
}

/// The keys that were named, when they are apart from the data. A file goes before a text. The folder of a demonstration
/// brings its own key when none is named.
///
/// # Errors
/// [`NotApart`], with the ways out.
pub(crate) fn keys(data: &Path, file: Option<&Path>, text: Option<String>) -> Result<Keys, NotApart> {
    let home = real(data);
    let once = home.join(ONCE);
    if real(&once).starts_with(&home) && once.exists() {
        return Err(NotApart::Inside { key: data.join(ONCE) });
    }
    match (file, text) {
        (Some(file), _) => {
            let key = real(file);
            let folder = key.parent().unwrap_or(&key);
            if folder.starts_with(&home) || home.starts_with(folder) {
                return Err(NotApart::Together { key, data: home });
            }
            // The real place: a rotation that replaced a link would leave the key beside the link.
            Ok(Keys::File(key))
        }
        (None, Some(text)) => Ok(Keys::Text(text)),
        (None, None) if home.join(DEMONSTRATION).exists() => Ok(Keys::File(data.join(DEMONSTRATION))),
        (None, None) => Err(NotApart::Unnamed { data: data.to_owned() }),
    }
}

/// Whether a folder is, or would be, around a path; links followed.
pub(crate) fn holds(folder: &Path, path: &Path) -> bool {
    real(path).starts_with(real(folder))
}

/// Whether both lie on one disk, so that who takes the disk takes both. Nothing when the system does not say.
#[cfg(unix)]
pub(crate) fn on_one_disk(one: &Path, other: &Path) -> Option<bool> {
    use std::os::unix::fs::MetadataExt;
    Some(one.metadata().ok()?.dev() == other.metadata().ok()?.dev())
}

/// Whether both lie on one disk, so that who takes the disk takes both. Nothing when the system does not say.
#[cfg(not(unix))]
pub(crate) fn on_one_disk(_: &Path, _: &Path) -> Option<bool> {
    None
}

/// Where a path leads, links followed, also when its last parts are not there yet.
fn real(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut missing = Vec::new();
    let mut there = whole.as_path();
    loop {
        if let Ok(real) = there.canonicalize() {
            return missing.iter().rev().fold(real, |path, name| path.join(name));
        }
        let (Some(parent), Some(name)) = (there.parent(), there.file_name()) else { return whole };
        missing.push(name);
        there = parent;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use std::fs;

    /// `srv/data` for the data, `srv/data/inner` in it, `elsewhere` beside.
    fn place() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("srv/data");
        fs::create_dir_all(data.join("inner")).unwrap();
        fs::create_dir(folder.path().join("elsewhere")).unwrap();
        (folder, data)
    }

    fn is_together(data: &Path, key: &Path) -> bool {
        matches!(keys(data, Some(key), None), Err(NotApart::Together { .. }))
    }

    #[test]
    fn neither_folder_may_hold_the_other() {
        let (folder, data) = place();
        for with in ["srv/data/a.key", "srv/data/inner/a.key", "srv/data/none/yet/a.key", "srv/a.key", "a.key"] {
            assert!(is_together(&data, &folder.path().join(with)), "{with}");
        }
        assert!(is_together(&folder.path().join("srv/not/there/yet"), &folder.path().join("srv/a.key")));
        for apart in ["elsewhere/a.key", "srv/other/a.key", "srv/database.key/a.key"] {
            let key = folder.path().join(apart);
            assert!(matches!(keys(&data, Some(&key), None), Ok(Keys::File(_))), "{apart}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_on_both_sides() {
        use std::os::unix::fs::symlink;
        let (folder, data) = place();
        let elsewhere = folder.path().join("elsewhere");
        symlink(&data, elsewhere.join("way")).unwrap();
        assert!(is_together(&data, &elsewhere.join("way/a.key")));
        assert!(is_together(&elsewhere.join("way"), &data.join("a.key")));
        // A link in the data folder to a key elsewhere is no key in the data folder.
        fs::write(elsewhere.join("true.key"), "").unwrap();
        symlink(elsewhere.join("true.key"), data.join("filo.key")).unwrap();
        let Ok(Keys::File(key)) = keys(&data, Some(&data.join("filo.key")), None) else { panic!() };
        assert_eq!(key, elsewhere.canonicalize().unwrap().join("true.key"));
    }

    #[test]
    fn a_key_left_in_the_data_folder_is_not_passed_over() {
        let (folder, data) = place();
        fs::write(data.join("filo.key"), "").unwrap();
        let elsewhere = folder.path().join("elsewhere/filo.key");
        for (file, text) in [(None, None), (Some(elsewhere.as_path()), None), (None, Some("a key".to_owned()))] {
            assert_eq!(keys(&data, file, text).unwrap_err(), NotApart::Inside { key: data.join("filo.key") });
        }
    }

    #[test]
    fn a_file_goes_before_a_text_and_a_demonstration_brings_its_own() {
        let (folder, data) = place();
        assert!(matches!(keys(&data, None, None), Err(NotApart::Unnamed { .. })));
        assert!(matches!(keys(&data, None, Some("a key".into())), Ok(Keys::Text(_))));
        let key = folder.path().join("elsewhere/filo.key");
        assert!(matches!(keys(&data, Some(&key), Some("a key".into())), Ok(Keys::File(_))));
        fs::write(data.join(DEMONSTRATION), "").unwrap();
        assert!(matches!(keys(&data, None, None), Ok(Keys::File(key)) if key == data.join(DEMONSTRATION)));
    }
}
