// SPDX-License-Identifier: EUPL-1.2
//! The operator's key file: made once, for its owner alone, every mistake explained.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use kernel::SeededChance;
use std::{fs, os::unix::fs::PermissionsExt, path::Path};
use vault::{KeyRing, VaultError};

fn text_of(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_new_file_is_for_its_owner_alone_and_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filo.key");
    let ring = KeyRing::create(&path, &SeededChance::new(1)).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let before = text_of(&path);
    let refused = KeyRing::create(&path, &SeededChance::new(2)).err().unwrap();
    assert_eq!(refused, VaultError::KeyFileExists { path: path.clone() });
    assert_eq!(text_of(&path), before);
    assert_eq!(KeyRing::load(&path).unwrap().ids(), ring.ids());
}

#[test]
fn a_file_that_others_can_read_is_refused_with_the_cure() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filo.key");
    KeyRing::create(&path, &SeededChance::new(1)).unwrap();
    for mode in [0o640, 0o604, 0o620, 0o644, 0o666] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let refused = KeyRing::load(&path).err().unwrap();
        assert_eq!(refused, VaultError::KeyFileOpen { path: path.clone(), mode });
        assert!(refused.to_string().contains(&format!("chmod 600 {}", path.display())), "{refused}");
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    assert!(KeyRing::load(&path).is_ok());
}

#[test]
fn a_missing_file_or_folder_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none").join("filo.key");
    assert_eq!(KeyRing::load(&path).err(), Some(VaultError::NoKeyFile { path: path.clone() }));
    assert!(matches!(
        KeyRing::create(&path, &SeededChance::new(1)).err(),
        Some(VaultError::KeyFileRefused { path: told, .. }) if told == path
    ));
}

#[test]
fn the_environment_may_carry_the_same_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filo.key");
    let made = KeyRing::create(&path, &SeededChance::new(1)).unwrap();
    assert_eq!(KeyRing::find(Path::new("nowhere"), Some(&text_of(&path))).unwrap().ids(), made.ids());
    let bare = text_of(&path).lines().last().unwrap().to_owned();
    assert_eq!(KeyRing::from_text(&bare).unwrap().ids(), made.ids());
}

#[test]
fn every_changed_character_of_a_key_is_noticed_on_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filo.key");
    KeyRing::create(&path, &SeededChance::new(1)).unwrap();
    let whole = text_of(&path);
    let key = whole.lines().last().unwrap();
    for place in 0..key.len() {
        for with in ["A", "b", "7", ".", " "] {
            let altered = format!("# one\n\n{}{with}{}", &key[..place], &key[place + 1..]);
            if altered.ends_with(key) {
                continue;
            }
            match KeyRing::from_text(&altered).err() {
                Some(VaultError::KeyText { line: 3, .. }) => {}
                other => panic!("place {place} with {with:?}: {:?}", other.map(|error| error.to_string())),
            }
        }
    }
    assert!(matches!(KeyRing::from_text("# nothing\n").err(), Some(VaultError::KeyText { .. })));
}

#[test]
fn an_error_never_shows_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("filo.key");
    KeyRing::create(&path, &SeededChance::new(1)).unwrap();
    let whole = text_of(&path);
    let secret = whole.trim().rsplit('.').next().unwrap();
    let refused = KeyRing::from_text(&format!("filo1.00000000.{secret}")).err().unwrap();
    assert!(!format!("{refused} {refused:?}").contains(secret));
}
