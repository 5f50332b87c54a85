// SPDX-License-Identifier: EUPL-1.2
//! The key store keeps its promises on both databases: right key or nothing, destroyed is destroyed, rotated is whole.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{NOW, PLACE, Scene, on_both, wait};
use kernel::{Actor, Kind, Problem, SeededChance};
use std::{
    fs,
    sync::{Arc, Mutex},
};
use store::{Engine, StoreError, row};
use vault::{KeyRing, Progress, ReadLog, Rotation, Sealed, SubjectId, Vault, VaultError, rotate};

const SECRET: &str = "l'è un segret ben tegnüt";

fn a_sealed(vault: &Vault) -> (SubjectId, Sealed<String>) {
    let (id, key) = wait(vault.new_subject(NOW)).unwrap();
    (id, key.seal_text(&PLACE, SECRET).unwrap())
}

fn read(vault: &Vault, id: SubjectId, sealed: &Sealed<String>) -> Result<String, VaultError> {
    let mut reads = ReadLog::new("test");
    let opened = wait(vault.subject(id)).and_then(|key| key.open(&PLACE, sealed, &mut reads));
    drop(reads.hand_over());
    opened
}

fn turn(scene: &Scene) -> Result<Rotation, VaultError> {
    rotate(&scene.keys(), &scene.key_file(), NOW, &scene.chance, |_| {})
}

fn ids(scene: &Scene) -> Vec<String> {
    KeyRing::load(&scene.key_file()).unwrap().ids().into_iter().map(ToOwned::to_owned).collect()
}

#[test]
fn what_one_node_seals_another_opens() {
    on_both(|scene| {
        let (one, other) = (scene.node(), scene.node());
        let (id, sealed) = a_sealed(&one);
        assert_eq!(read(&other, id, &sealed).unwrap(), SECRET);
        assert_eq!(one.index("person.phone", "+390"), other.index("person.phone", "+390"));
        assert!(other.verify("slot", b"x", &one.sign("slot", b"x")));
        let state = one.seal_state("door", NOW.plus_seconds(1), b"s");
        assert_eq!(other.open_state("door", NOW, &state).unwrap(), b"s");
        assert_eq!(one.audit_public_key(), other.audit_public_key());
    });
}

#[test]
fn nodes_that_start_together_share_one_set_of_secrets() {
    on_both(|scene| {
        let vaults: Vec<Vault> = std::thread::scope(|threads| {
            let starts: Vec<_> = (0..4).map(|_| threads.spawn(|| scene.node())).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert!(vaults.iter().all(|vault| vault.audit_public_key() == vaults[0].audit_public_key()));
    });
}

#[test]
fn a_wrong_key_file_is_told_and_changes_nothing() {
    on_both(|scene| {
        let (id, sealed) = a_sealed(&scene.node());
        let wrong = scene.folder.path().join("wrong.key");
        KeyRing::create(&wrong, &SeededChance::new(99)).unwrap();
        let refused = scene.open_with(&wrong).err().unwrap();
        let VaultError::WrongKey { needed, given } = &refused else { panic!("{refused}") };
        assert_eq!(needed, &ids(scene)[0]);
        assert_ne!(given, needed);
        assert!(refused.to_string().contains("wrong key file"));
        assert!(matches!(rotate(&scene.keys(), &wrong, NOW, &scene.chance, |_| {}), Err(VaultError::WrongKey { .. })));
        assert_eq!(read(&scene.node(), id, &sealed).unwrap(), SECRET);
    });
}

#[test]
fn a_store_that_lost_its_secrets_is_never_given_new_ones() {
    on_both(|scene| {
        a_sealed(&scene.node());
        let keys = scene.keys();
        for sql in [
            "UPDATE vault_subject SET master = NULL, wrapped = NULL, destroyed_at = 1",
            "DELETE FROM vault_secret WHERE name <> 'state'",
        ] {
            keys.write_now(&Actor::operator(), move |tx| tx.execute(sql, &[])).unwrap();
        }
        assert!(matches!(scene.open_with(&scene.key_file()).err(), Some(VaultError::Damaged { .. })));
        for sql in ["DELETE FROM vault_secret", "DELETE FROM vault_master"] {
            keys.write_now(&Actor::operator(), move |tx| tx.execute(sql, &[])).unwrap();
        }
        assert!(matches!(scene.open_with(&scene.key_file()).err(), Some(VaultError::Damaged { .. })));
    });
}

#[test]
fn a_key_file_is_made_at_the_very_first_start_and_never_beside_keys() {
    on_both(|scene| {
        let path = scene.folder.path().join("first.key");
        let start = || KeyRing::for_store(&scene.keys(), &path, None, NOW, &*scene.chance);
        let ring = start().unwrap();
        let vault = Vault::open(scene.keys(), &ring, scene.clock.clone(), scene.chance.clone()).unwrap();
        let (id, sealed) = a_sealed(&vault);
        assert_eq!(start().unwrap().ids(), ring.ids());
        fs::rename(&path, scene.folder.path().join("elsewhere.key")).unwrap();
        assert_eq!(start().err(), Some(VaultError::NoKeyFile { path: path.clone() }));
        assert!(!path.exists());
        let text = fs::read_to_string(scene.folder.path().join("elsewhere.key")).unwrap();
        let ring = KeyRing::for_store(&scene.keys(), &path, Some(&text), NOW, &*scene.chance).unwrap();
        let vault = Vault::open(scene.keys(), &ring, scene.clock.clone(), scene.chance.clone()).unwrap();
        assert_eq!(read(&vault, id, &sealed).unwrap(), SECRET);
    });
}

#[test]
fn the_database_of_the_data_is_no_key_store() {
    on_both(|scene| {
        store::migrate(&scene.keys(), store::MIGRATIONS, NOW).unwrap();
        assert_eq!(scene.open_with(&scene.key_file()).err(), Some(VaultError::NotAKeyStore));
    });
}

#[test]
fn an_altered_key_store_is_told() {
    on_both(|scene| {
        let vault = scene.node();
        let (one, sealed) = a_sealed(&vault);
        let (other, _) = a_sealed(&vault);
        let keys = scene.keys();
        // Somebody gives one person's key to another.
        keys.write_now(&Actor::operator(), move |tx| {
            tx.execute(
                "UPDATE vault_subject SET wrapped = (SELECT wrapped FROM vault_subject WHERE id = $2) WHERE id = $1",
                row![&one.to_string(), &other.to_string()],
            )
        })
        .unwrap();
        assert!(matches!(read(&scene.node(), one, &sealed), Err(VaultError::Damaged { .. })));
        keys.write_now(&Actor::operator(), |tx| {
            tx.execute("UPDATE vault_secret SET wrapped = $1 WHERE name = 'index'", row![b"0123456789".as_slice()])
        })
        .unwrap();
        assert!(matches!(scene.open_with(&scene.key_file()).err(), Some(VaultError::Damaged { .. })));
    });
}

#[test]
fn a_destroyed_key_stays_destroyed_for_every_node() {
    on_both(|scene| {
        let (one, other) = (scene.node(), scene.node());
        let (id, sealed) = a_sealed(&one);
        assert_eq!(read(&other, id, &sealed).unwrap(), SECRET);
        assert!(wait(one.destroy(id, NOW)).unwrap());
        assert_eq!(read(&one, id, &sealed), Err(VaultError::Destroyed));
        // The other node remembers for a few seconds, no longer.
        scene.clock.advance_seconds(6);
        assert_eq!(read(&other, id, &sealed), Err(VaultError::Destroyed));
        assert_eq!(read(&scene.node(), id, &sealed), Err(VaultError::Destroyed));
        assert!(!wait(one.destroy(id, NOW)).unwrap());
        assert_eq!(turn(scene).unwrap().subjects, 0);
        assert_eq!(read(&scene.node(), id, &sealed), Err(VaultError::Destroyed));
        let problem = Problem::from(VaultError::Destroyed);
        assert_eq!((problem.kind, problem.key), (Kind::Gone, "page-problem-destroyed"));
    });
}

#[test]
fn a_list_shows_the_people_whose_keys_are_left() {
    on_both(|scene| {
        let vault = scene.node();
        let made: Vec<_> = (0..40).map(|_| a_sealed(&vault)).collect();
        let gone = made[7].0;
        wait(vault.destroy(gone, NOW)).unwrap();
        for reader in [vault, scene.node()] {
            let mut asked: Vec<SubjectId> = made.iter().map(|(id, _)| *id).collect();
            asked.push(asked[0]);
            let found = wait(reader.subjects(&asked)).unwrap();
            assert_eq!(found.len(), 39);
            assert!(!found.contains_key(&gone));
            let mut reads = ReadLog::new("test");
            for (id, sealed) in made.iter().filter(|(id, _)| *id != gone) {
                assert_eq!(found[id].open(&PLACE, sealed, &mut reads).unwrap(), SECRET);
            }
            assert_eq!(reads.hand_over().subjects.len(), 39);
            assert!(wait(reader.subjects(&[])).unwrap().is_empty());
        }
    });
}

#[test]
fn a_subject_nobody_made_is_told() {
    on_both(|scene| {
        let vault = scene.node();
        let nobody = kernel::Id::new(NOW, &SeededChance::new(5));
        assert_eq!(wait(vault.subject(nobody)).err(), Some(VaultError::NoSubject));
        assert_eq!(wait(vault.subjects(&[nobody])).err(), Some(VaultError::NoSubject));
        assert_eq!(wait(vault.destroy(nobody, NOW)).err(), Some(VaultError::NoSubject));
    });
}

#[test]
fn a_rotation_keeps_everything_readable_and_retires_the_old_file() {
    on_both(|scene| {
        let running = scene.node();
        let made: Vec<_> = (0..30).map(|_| a_sealed(&running)).collect();
        let (index, public) = (running.index("person.phone", "+390"), running.audit_public_key());
        let old_file = scene.folder.path().join("old.key");
        fs::copy(scene.key_file(), &old_file).unwrap();

        let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
        let told = seen.clone();
        let rotation =
            rotate(&scene.keys(), &scene.key_file(), NOW, &scene.chance, move |step| told.lock().unwrap().push(step))
                .unwrap();
        assert_eq!(rotation.subjects, 30);
        assert_eq!(seen.lock().unwrap().last(), Some(&Progress { done: 30, total: 30 }));
        assert_eq!(ids(scene), std::slice::from_ref(&rotation.to));

        let fresh = scene.node();
        for (id, sealed) in &made {
            assert_eq!(read(&fresh, *id, sealed).unwrap(), SECRET);
        }
        assert_eq!(fresh.index("person.phone", "+390"), index);
        assert_eq!(fresh.audit_public_key(), public);
        assert!(matches!(scene.open_with(&old_file).err(), Some(VaultError::WrongKey { .. })));

        // A node that was running finds the new key by itself, for old people and for new ones.
        scene.clock.advance_seconds(60);
        assert_eq!(read(&running, made[0].0, &made[0].1).unwrap(), SECRET);
        let (id, sealed) = a_sealed(&running);
        assert_eq!(read(&fresh, id, &sealed).unwrap(), SECRET);
    });
}

#[test]
fn a_node_that_makes_people_right_after_a_rotation_uses_the_new_key() {
    on_both(|scene| {
        let running = scene.node();
        turn(scene).unwrap();
        let (id, sealed) = a_sealed(&running);
        assert_eq!(read(&scene.node(), id, &sealed).unwrap(), SECRET);
    });
}

#[test]
fn a_node_without_the_new_key_says_so_and_stores_nothing() {
    on_both(|scene| {
        let text = fs::read_to_string(scene.key_file()).unwrap();
        let ring = KeyRing::from_text(&text).unwrap();
        let node = Vault::open(scene.keys(), &ring, scene.clock.clone(), scene.chance.clone()).unwrap();
        turn(scene).unwrap();
        assert_eq!(wait(node.new_subject(NOW)).err(), Some(VaultError::Rotated));
        assert_eq!(turn(scene).unwrap().subjects, 0);
    });
}

#[test]
fn people_made_while_the_key_rotates_stay_readable() {
    on_both(|scene| {
        let node = scene.node();
        let made: Vec<_> = std::thread::scope(|threads| {
            let makers: Vec<_> = (0..4)
                .map(|_| threads.spawn(|| (0..25).map(|_| wait(node.new_subject(NOW)).unwrap().0).collect::<Vec<_>>()))
                .collect();
            let mut turns = 0;
            while turns < 3 {
                match turn(scene) {
                    Ok(_) => turns += 1,
                    Err(VaultError::Store(StoreError::Busy)) => {}
                    Err(other) => panic!("{other}"),
                }
            }
            makers.into_iter().flat_map(|maker| maker.join().unwrap()).collect()
        });
        assert_eq!(wait(scene.node().subjects(&made)).unwrap().len(), 100);
    });
}

/// The file as a crash left it: the keys of these texts, in this order.
fn leave_in_file(scene: &Scene, texts: &[String]) {
    fs::write(scene.key_file(), texts.join("\n")).unwrap();
}

#[test]
fn a_crash_before_the_rewrapping_is_taken_up() {
    on_both(|scene| {
        let (id, sealed) = a_sealed(&scene.node());
        let old = fs::read_to_string(scene.key_file()).unwrap();
        let waiting = scene.folder.path().join("waiting.key");
        let next = KeyRing::create(&waiting, &SeededChance::new(77)).unwrap().ids()[0].to_owned();
        leave_in_file(scene, &[old, fs::read_to_string(&waiting).unwrap()]);
        fs::write(scene.folder.path().join("filo.key.new"), "half").unwrap();
        assert_eq!(read(&scene.node(), id, &sealed).unwrap(), SECRET);
        assert_eq!(turn(scene).unwrap().to, next);
        assert_eq!(ids(scene), [next]);
        assert_eq!(read(&scene.node(), id, &sealed).unwrap(), SECRET);
    });
}

#[test]
fn a_crash_after_the_rewrapping_is_tidied() {
    on_both(|scene| {
        let (id, sealed) = a_sealed(&scene.node());
        let old = fs::read_to_string(scene.key_file()).unwrap();
        let first = turn(scene).unwrap();
        leave_in_file(scene, &[old, fs::read_to_string(scene.key_file()).unwrap()]);
        assert_eq!(read(&scene.node(), id, &sealed).unwrap(), SECRET);
        let second = turn(scene).unwrap();
        assert_eq!(second.from, first.to);
        assert_eq!(ids(scene), [second.to]);
        assert_eq!(read(&scene.node(), id, &sealed).unwrap(), SECRET);
    });
}

#[test]
fn a_rotation_that_meets_damage_changes_nothing() {
    on_both(|scene| {
        let vault = scene.node();
        let (id, sealed) = a_sealed(&vault);
        let (broken, _) = a_sealed(&vault);
        let keys = scene.keys();
        keys.write_now(&Actor::operator(), move |tx| {
            tx.execute(
                "UPDATE vault_subject SET wrapped = $2 WHERE id = $1",
                row![&broken.to_string(), b"x".as_slice()],
            )
        })
        .unwrap();
        assert!(matches!(turn(scene), Err(VaultError::Damaged { .. })));
        assert_eq!(read(&scene.node(), id, &sealed).unwrap(), SECRET);
    });
}

#[test]
fn the_files_of_the_key_store_show_no_key_and_no_text() {
    on_both(|scene| {
        let vault = scene.node();
        if vault_engine(scene) != Engine::Sqlite {
            return;
        }
        let db = scene.keys();
        db.write_now(&Actor::system(), |tx| tx.execute("CREATE TABLE person (id TEXT, name BLOB)", &[])).unwrap();
        for _ in 0..50 {
            let (id, sealed) = a_sealed(&vault);
            db.write_now(&Actor::system(), move |tx| {
                tx.execute("INSERT INTO person (id, name) VALUES ($1, $2)", row![&id.to_string(), &sealed])
            })
            .unwrap();
        }
        turn(scene).unwrap();
        let text = fs::read_to_string(scene.key_file()).unwrap();
        let key = text.trim().rsplit('.').next().unwrap().to_owned();
        let mut scanned = 0;
        for entry in fs::read_dir(scene.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_string_lossy().starts_with("keys.db") {
                let bytes = fs::read(&path).unwrap();
                scanned += bytes.len();
                for needle in [SECRET, "segret", key.as_str()] {
                    assert!(!bytes.windows(needle.len()).any(|seen| seen == needle.as_bytes()), "{needle}");
                }
            }
        }
        assert!(scanned > 50 * 100, "the scan looked at {scanned} bytes");
    });
}

fn vault_engine(scene: &Scene) -> Engine {
    scene.keys().engine()
}
