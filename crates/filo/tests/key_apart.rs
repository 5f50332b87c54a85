// SPDX-License-Identifier: EUPL-1.2
//! The master key never lies with the data: what a clerk sees who forgets, and every way out.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, Seen, cremona, filo, seen, server::Server};
use std::{fs, os::unix::fs::MetadataExt, path::Path, process::Command};

const SERVE: [&str; 3] = ["serve", "--listen", "127.0.0.1:0"];

/// A command on this data by somebody who has not said where the key is.
fn unsaid(data: &Data, words: &[&str]) -> Command {
    let mut command = data.command(words);
    command.env_remove("FILO_KEY_FILE");
    command
}

/// A territory that nobody has served yet: no key anywhere.
fn fresh() -> Data {
    let data = Data::empty();
    seen(&mut unsaid(&data, &["territory", "load", &cremona(), "--yes"])).must_be(0);
    data
}

fn refused(seen: &Seen, words: &[&str]) {
    assert_eq!((seen.status, seen.out.as_str()), (1, ""), "{}", seen.err);
    for word in words {
        assert!(seen.err.contains(word), "no \"{word}\" in: {}", seen.err);
    }
}

fn serves(command: &mut Command) {
    let server = Server::start(command);
    assert_eq!(server.get("/it").0, 200);
    assert_eq!(server.stop().0, 0);
}

fn holds_no_key(data: &Data) {
    for name in data.names() {
        let bytes = fs::read(data.file(&name)).unwrap();
        assert!(!bytes.windows(6).any(|part| part == b"filo1."), "{name} holds a master key");
    }
}

#[test]
fn unless_somebody_says_where_the_key_is_nothing_starts() {
    let data = fresh();
    let before = data.names();
    let told = seen(&mut unsaid(&data, &SERVE));
    insta::assert_snapshot!(told.screen(data.path()));
    let account = ["account", "create", "--sign-in", "a@prova.example", "--name", "Prova", "--body", "comune-crema"];
    let account = [&account[..], &["--role", "front_desk"]].concat();
    for words in [&account[..], &["audit", "verify"], &["keys", "rotate"]] {
        let told = seen(&mut unsaid(&data, words));
        refused(&told, &["say where the master key is", "--key-file", "FILO_KEY_FILE", "FILO_KEY "]);
    }
    assert_eq!(data.names(), before, "nothing was made");
}

#[test]
fn what_seals_nothing_asks_for_no_key() {
    let data = fresh();
    let route = seen(&mut unsaid(&data, &["route", "--town", "019021", "--need", "work"])).must_be(0);
    assert!(route.json()["results"][0]["body"].as_str().unwrap().contains("Energheia"), "{}", route.out);
    let again = seen(&mut unsaid(&data, &["territory", "load", &cremona(), "--yes"])).must_be(0);
    assert!(again.out.contains("Nothing to change"), "{}", again.out);
    assert!(data.names().iter().all(|name| name.starts_with("filo.db")), "{:?}", data.names());
}

#[test]
fn a_file_named_elsewhere_is_made_at_the_first_start() {
    for by_variable in [false, true] {
        let data = fresh();
        let mut command = unsaid(&data, &SERVE);
        if by_variable {
            command.env("FILO_KEY_FILE", data.key());
        } else {
            command.arg("--key-file").arg(data.key());
        }
        serves(&mut command);
        assert_eq!(fs::metadata(data.key()).unwrap().mode() & 0o777, 0o600);
        holds_no_key(&data);
        data.run(&["keys", "rotate"]).must_be(0);
        data.run(&["audit", "verify"]).must_be(0);
        holds_no_key(&data);
    }
}

#[test]
fn the_key_itself_in_the_environment_is_enough() {
    let (data, other) = (fresh(), Data::loaded());
    let text = fs::read_to_string(other.key()).unwrap();
    for _ in 0..2 {
        serves(unsaid(&data, &SERVE).env("FILO_KEY", &text));
        holds_no_key(&data);
        assert!(!data.key().exists());
    }
}

#[test]
fn a_key_that_lies_with_the_data_is_refused_however_it_is_named() {
    let data = fresh();
    let (inside, above) = (data.file("a.key"), data.path().parent().unwrap().join("filo-beside-the-data.key"));
    let link = data.key().with_file_name("way");
    std::os::unix::fs::symlink(data.path(), &link).unwrap();
    for key in [&inside, &data.path().join("none/../a.key"), &above, &link.join("a.key")] {
        let told = seen(unsaid(&data, &SERVE).arg("--key-file").arg(key));
        refused(&told, &["who takes one folder takes both", "--key-file /other/disk", "mv "]);
        assert!(!inside.exists() && !above.exists());
    }
}

/// Earlier versions made the key in the data folder.
#[test]
fn a_key_of_old_is_moved_as_the_message_says() {
    let data = Data::loaded();
    let inside = data.file("filo.key");
    fs::rename(data.key(), &inside).unwrap();
    for mut command in [unsaid(&data, &SERVE), data.command(&SERVE), unsaid(&data, &["audit", "verify"])] {
        let told = seen(command.env("FILO_KEY", "filo1.any.thing"));
        refused(&told, &["a master key lies in the data folder", "mkdir -m 700", "then --key-file"]);
        let moving = format!("mv {} /other/disk/keys/filo.key", inside.display());
        assert!(told.err.contains(&moving), "{}", told.err);
    }
    let moved = Command::new("mv").arg(&inside).arg(data.key()).status().unwrap();
    assert!(moved.success());
    serves(&mut data.command(&SERVE));
    holds_no_key(&data);
}

#[test]
fn a_key_on_the_disk_of_the_data_is_accepted_and_said() {
    let data = Data::loaded();
    assert_eq!(fs::metadata(data.key()).unwrap().dev(), fs::metadata(data.path()).unwrap().dev());
    let (_, _, err) = Server::start(&mut data.command(&SERVE)).stop();
    assert!(err.contains("the master key is on the same disk as the data"), "{err}");
    let text = fs::read_to_string(data.key()).unwrap();
    let mut command = unsaid(&data, &SERVE);
    let (_, _, err) = Server::start(command.env("FILO_KEY", text)).stop();
    assert_eq!(err, "");
}

#[test]
fn a_demonstration_keeps_its_key_and_says_what_it_is_worth() {
    let folder = tempfile::tempdir().unwrap();
    let on = |words: &[&str]| seen(filo().args(words).arg("--data").arg(folder.path()));
    let told = on(&["demo", "--prepare", "--pack", &cremona()]).must_be(0);
    let key = folder.path().join("demonstration.key");
    assert!(told.out.contains(&format!("in {}: good for a demonstration", key.display())), "{}", told.out);
    assert!(key.exists());
    // Its folder is looked at with the same commands, and never served as a real one.
    on(&["audit", "verify"]).must_be(0);
    refused(&on(&SERVE), &["is the folder of a demonstration", "filo demo --data"]);
    let named = on(&["serve", "--key-file", key.to_str().unwrap()]);
    refused(&named, &["who takes one folder takes both"]);
    assert!(Path::new(&key).exists());
}
