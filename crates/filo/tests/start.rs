// SPDX-License-Identifier: EUPL-1.2
//! What goes wrong before Filò starts: it says what, where and what to do, and makes nothing.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{
    Data, Seen, cremona, filo, postgres, seen,
    server::{PATIENCE, Server},
};
use kernel::Actor;
use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};
use store::{Db, StoreError};

const ANYWHERE: &str = "127.0.0.1:0";

fn serve(data: &Data) -> Seen {
    data.run(&["serve", "--listen", ANYWHERE])
}

/// Status 1, nothing on the output, and these words.
fn refused(seen: &Seen, words: &[&str]) {
    assert_eq!((seen.status, seen.out.as_str()), (1, ""), "{}", seen.err);
    for word in words {
        assert!(seen.err.contains(word), "no \"{word}\" in: {}", seen.err);
    }
}

#[test]
fn a_folder_without_territory_says_how_to_begin() {
    let data = Data::empty();
    refused(&serve(&data), &["no territory is loaded yet", "filo territory load"]);
}

#[test]
fn another_territory_s_key_opens_nothing_and_changes_nothing() {
    let (data, other) = (Data::loaded(), Data::loaded());
    let key = other.key();
    let seen = data.run(&["serve", "--listen", ANYWHERE, "--key-file", key.to_str().unwrap()]);
    refused(&seen, &["wrong key file", "use the file that was made with it", "nothing was changed"]);
    data.run(&["audit", "verify"]).must_be(0);
}

#[test]
fn a_key_file_that_others_may_read_is_refused() {
    let data = Data::loaded();
    for mode in [0o644, 0o640, 0o604] {
        fs::set_permissions(data.key(), fs::Permissions::from_mode(mode)).unwrap();
        refused(&serve(&data), &["can be read by others", &format!("mode {mode:04o}"), "chmod 600"]);
    }
}

#[test]
fn data_without_its_key_file_never_get_another_key() {
    let data = Data::loaded();
    fs::rename(data.key(), data.key().with_extension("elsewhere")).unwrap();
    refused(&serve(&data), &["there is no key file", "put the territory's key file there"]);
    refused(&data.run(&["audit", "verify"]), &["there is no key file"]);
    assert!(!data.key().exists());
}

#[test]
fn a_key_file_cut_short_is_refused() {
    let data = Data::loaded();
    for text in ["", "\n", "nonsense\n"] {
        fs::write(data.key(), text).unwrap();
        let seen = serve(&data);
        refused(&seen, &["filo: "]);
        assert!(seen.err.contains("key"), "{}", seen.err);
    }
}

#[test]
fn a_folder_that_cannot_be_made_says_so() {
    let data = Data::empty();
    fs::write(data.file("a-file"), "").unwrap();
    let under = data.file("a-file").join("data");
    let words = ["territory", "load", &cremona(), "--yes", "--data", under.to_str().unwrap()];
    let told = common::run(&words);
    assert_eq!(told.status, 1);
    assert!(told.err.contains("cannot be made") && told.err.contains("Choose another with --data"), "{}", told.err);
}

/// The command as somebody who may only read the data: as another user when root runs the tests, since no permission
/// binds root.
fn as_a_stranger(command: &Command, data: &Data) -> Option<Command> {
    if fs::metadata(data.path()).unwrap().uid() != 0 {
        let mut same = Command::new(command.get_program());
        same.args(command.get_args()).stdin(Stdio::null());
        return Some(same);
    }
    // The way to the binary must be open to strangers too: a copy stands beside the data.
    let binary = data.file("filo-binary");
    fs::copy(command.get_program(), &binary).unwrap();
    let mut other = Command::new("setpriv");
    other.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&binary);
    other.args(command.get_args()).stdin(Stdio::null());
    let probe = Command::new("setpriv").args(["--reuid=65534", "--regid=65534", "--clear-groups", "true"]).output();
    if probe.is_ok_and(|probe| probe.status.success()) {
        Some(other)
    } else {
        store::testing::skipped("another user: root, and no setpriv to become somebody else");
        None
    }
}

#[test]
fn a_folder_that_may_only_be_read_is_told() {
    let data = Data::loaded();
    let pack = common::cremona_copy();
    common::change(pack.path(), "bodies.toml", "0375 40200", "0375 40299");
    fs::set_permissions(pack.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let load = ["territory", "load", pack.path().to_str().unwrap(), "--yes"];
    let Some(mut command) = as_a_stranger(&data.command(&load), &data) else { return };
    for name in data.names() {
        let mode = if name == "filo-binary" { 0o555 } else { 0o444 };
        fs::set_permissions(data.file(&name), fs::Permissions::from_mode(mode)).unwrap();
    }
    fs::set_permissions(data.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let told = seen(&mut command);
    fs::set_permissions(data.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(told.status, 1, "{}", told.out);
    assert!(told.err.contains("cannot be written: check its owner"), "{}", told.err);
}

#[test]
fn data_of_a_newer_filo_are_left_alone() {
    let data = Data::loaded();
    let db = Db::open_file(&data.file("filo.db")).unwrap();
    db.write_now(&Actor::system(), |tx| -> Result<u64, StoreError> {
        tx.execute(
            "INSERT INTO store_migration (ordinal, name, print, applied_at) VALUES (1000, 'tomorrow-0001', 'x', 1)",
            &[],
        )
    })
    .unwrap();
    drop(db);
    let words = ["written by a newer Filò", "tomorrow-0001", "install that version or a later one"];
    refused(&serve(&data), &words);
    refused(&data.run(&["audit", "verify"]), &words);
}

/// Until everything is in the main file: the last connection to leave folds the journal in.
fn settle(data: &Data) {
    let until = Instant::now() + PATIENCE;
    // When several leave at the same instant none may be the last: then somebody comes and leaves again.
    while data.file("filo.db-wal").exists() {
        drop(Db::open_file(&data.file("filo.db")).unwrap());
        for _ in 0..10_000 {
            if !data.file("filo.db-wal").exists() {
                return;
            }
            std::thread::yield_now();
        }
        assert!(Instant::now() < until, "the journal stays");
    }
}

#[test]
fn a_damaged_database_is_told_and_not_touched() {
    for (from, len) in [(0, 100), (0, 200_000), (4096, 160_000)] {
        let data = Data::loaded();
        settle(&data);
        let mut bytes = fs::read(data.file("filo.db")).unwrap();
        let end = (from + len).min(bytes.len());
        bytes[from..end].fill(0xa7);
        fs::write(data.file("filo.db"), &bytes).unwrap();
        refused(&serve(&data), &["it is damaged: restore the latest backup"]);
        assert!(fs::read(data.file("filo.db")).unwrap() == bytes, "the damaged file is kept as it was found");
    }
}

#[test]
fn a_port_that_is_taken_is_told() {
    let data = Data::loaded();
    let first = Server::start(&mut data.command(&["serve", "--listen", ANYWHERE]));
    let second = data.run(&["serve", "--listen", &first.address]);
    refused(&second, &["cannot listen on", &first.address, "Is Filò running already? Choose another with --listen"]);
    refused(&data.run(&["serve", "--listen", "nonsense"]), &["cannot listen on nonsense"]);
    assert_eq!(first.get("/health").0, 200, "the first goes on");
}

#[test]
fn a_postgresql_that_is_not_there_is_told() {
    let data = Data::empty();
    let cure = "Check the address in --database or FILO_DATABASE, and that the server runs";
    let mut addresses = vec![
        "postgres://filo@127.0.0.1:1/none".to_owned(),
        "postgres://filo@nowhere.invalid/none".to_owned(),
        "postgres://".to_owned(),
        "postgres://:::/?=".to_owned(),
    ];
    if let Some(address) = postgres() {
        addresses.push(format!("{address}_that_nobody_made"));
    }
    for address in addresses {
        let told = data.run(&["audit", "verify", "--database", &address]);
        refused(&told, &["the database cannot be reached", cure]);
    }
}

#[test]
fn two_that_start_at_once_migrate_once() {
    let mut places: Vec<(Data, Option<String>)> = vec![(Data::empty(), None)];
    if let Some(address) = postgres() {
        places.push((Data::empty(), Some(address)));
    }
    for (data, database) in places {
        let start = || {
            let mut command = data.command(&["territory", "load", &cremona(), "--yes"]);
            if let Some(address) = &database {
                command.args(["--database", address]);
            }
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let together: Vec<_> = (0..3).map(|_| start()).collect();
        let told: Vec<String> = together
            .into_iter()
            .map(|child| {
                let output = child.wait_with_output().unwrap();
                let error = String::from_utf8(output.stderr).unwrap();
                assert_eq!(output.status.code(), Some(0), "{error}");
                String::from_utf8(output.stdout).unwrap()
            })
            .collect();
        assert!(told.iter().any(|told| told.ends_with("Loaded.\n")), "{told:?}");
        let file = data.file("filo.db").display().to_string();
        let db = Db::open(database.as_deref().unwrap_or(&file)).unwrap();
        let twice = db
            .read_now(&Actor::system(), |tx| {
                tx.first("SELECT count(*) - count(DISTINCT name) FROM store_migration", &[], |row| row.get::<i64>(0))
            })
            .unwrap();
        assert_eq!(twice, Some(0));
        let versions = db
            .read_now(&Actor::system(), |tx| {
                tx.first("SELECT count(*) FROM directory_version", &[], |row| row.get::<i64>(0))
            })
            .unwrap();
        assert_eq!(versions, Some(1), "the territory is loaded once");
    }
}

#[test]
fn the_key_is_read_by_its_owner_alone_and_lies_elsewhere() {
    let data = Data::loaded();
    assert_eq!(fs::metadata(data.key()).unwrap().mode() & 0o777, 0o600);
    assert!(data.names().iter().all(|name| !name.contains("key") || name.starts_with("keys.db")), "{:?}", data.names());
    assert!(Path::new(&data.file("keys.db")).exists(), "keys have a store of their own");
    assert_eq!(seen(filo().arg("--version")).out.split(' ').next(), Some("filo"));
}
