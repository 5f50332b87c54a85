// SPDX-License-Identifier: EUPL-1.2
//! `filo keys rotate` and `filo account create`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, Seen, run_with};
use std::fs;

const GOOD: &str = "una-frase-inventata-e-lunga\n";

fn create(data: &Data, sign_in: &str, body: &str, role: &str, desk: &str, password: &str) -> Seen {
    let (folder, key) = (data.path().to_str().unwrap(), data.key());
    let words = [
        "account",
        "create",
        "--sign-in",
        sign_in,
        "--name",
        "Prova",
        "--body",
        body,
        "--role",
        role,
        "--desk",
        desk,
        "--data",
        folder,
        "--key-file",
        key.to_str().unwrap(),
    ];
    run_with(&words, password)
}

fn sound(data: &Data, sign_in: &str) -> Seen {
    create(data, sign_in, "comune-crema", "front_desk", "casa-crema", GOOD)
}

#[test]
fn an_account_is_opened_once() {
    let data = Data::loaded();
    let seen = sound(&data, "prova@prova.example").must_be(0);
    assert!(seen.out.starts_with("Account ") && seen.out.ends_with(" is open.\n"), "{}", seen.out);
    assert_eq!(seen.err, "", "nothing is asked when nobody sits there");
    let again = sound(&data, "prova@prova.example").must_be(1);
    assert!(again.err.contains("taken: choose another"), "{}", again.err);
}

#[test]
fn an_account_that_cannot_be_is_refused_with_what_to_do() {
    let data = Data::loaded();
    let told = [
        create(&data, "a@prova.example", "comune-crema", "front_desk", "casa-crema", "short\n"),
        create(&data, "a@prova.example", "comune-crema", "front_desk", "casa-crema", "aaaaaaaaaaaaaaaaaaaa\n"),
        create(&data, "a@prova.example", "comune-crema", "front_desk", "casa-crema", "\n"),
        create(&data, "a@prova.example", "comune-crema", "front_desk", "casa-crema", ""),
        create(&data, "a@prova.example", "comune-crem", "front_desk", "casa-crema", GOOD),
        create(&data, "a@prova.example", "comune-crema", "front_desc", "casa-crema", GOOD),
        create(&data, "a@prova.example", "comune-crema", "front_desk", "casa-creme", GOOD),
        create(&data, "", "comune-crema", "front_desk", "casa-crema", GOOD),
    ];
    let lines: Vec<String> = told
        .into_iter()
        .map(|seen| {
            assert_eq!((seen.status, seen.out.as_str()), (1, ""), "{}", seen.err);
            seen.err
        })
        .collect();
    insta::assert_snapshot!(lines.concat());
}

/// The path of the address that a command prints.
fn invited(seen: &Seen) -> String {
    let line = seen.out.lines().find(|line| line.contains("/it/scrivania/invito/"));
    line.unwrap_or_else(|| panic!("{}", seen.out)).trim().to_owned()
}

#[test]
fn people_are_invited_and_let_back_in_from_the_command_line() {
    let data = Data::loaded();
    let first = data.run(&["account", "invite", "--first"]).must_be(0);
    assert!(first.out.contains("sets up the first administrator"), "{}", first.out);
    assert_ne!(invited(&first), invited(&data.run(&["account", "invite", "--first"]).must_be(0)));
    let invite = ["account", "invite", "--sign-in", "prova@prova.example", "--name", "Prova", "--body", "comune-crema"];
    let seen =
        data.run(&[&invite[..], &["--role", "front_desk", "--address", "https://filo.example"]].concat()).must_be(0);
    assert!(invited(&seen).starts_with("https://filo.example/it/scrivania/invito/"), "{}", seen.out);
    data.run(&invite).must_be(2);
    let nobody = data.run(&["account", "recover", "--sign-in", "prova@prova.example"]).must_be(1);
    assert_eq!(nobody.err, "filo: nobody signs in as \"prova@prova.example\": check the name\n");
    sound(&data, "prova@prova.example").must_be(0);
    invited(&data.run(&["account", "recover", "--sign-in", "prova@prova.example"]).must_be(0));
    let late = data.run(&["account", "invite", "--first"]).must_be(1);
    assert!(late.err.contains("somebody has an account already"), "{}", late.err);
}

#[test]
fn without_data_or_territory_no_account_is_opened() {
    let data = Data::empty();
    let seen = sound(&data, "a@prova.example").must_be(1);
    assert!(seen.err.contains("there is no Filò in") && seen.err.contains("filo territory load"), "{}", seen.err);
    assert_eq!(data.names(), Vec::<String>::new());
}

#[test]
fn a_new_master_key_opens_everything_and_the_old_one_nothing() {
    let data = Data::loaded();
    let key = data.key();
    let kept = key.with_extension("old");
    fs::copy(&key, &kept).unwrap();
    let seen = data.run(&["keys", "rotate"]).must_be(0);
    assert!(seen.out.contains("opens nothing any more") && seen.out.contains("Back up the key file."), "{}", seen.out);
    assert_eq!(seen.err, "", "progress is for whoever watches");
    assert_ne!(fs::read(&key).unwrap(), fs::read(&kept).unwrap());

    sound(&data, "dopo@prova.example").must_be(0);
    data.run(&["audit", "verify"]).must_be(0);
    let old = data.run(&["audit", "verify", "--key-file", kept.to_str().unwrap()]).must_be(1);
    assert!(old.err.contains("wrong key file") && old.err.contains("nothing was changed"), "{}", old.err);
    let again = data.run(&["keys", "rotate"]).must_be(0);
    assert!(again.out.contains("opens nothing any more"), "{}", again.out);
}

#[test]
fn a_key_in_the_environment_cannot_be_rotated_and_the_way_is_shown() {
    let data = Data::loaded();
    let text = fs::read_to_string(data.key()).unwrap();
    let with_text = |words: &[&str], text: &str| {
        let mut command = data.command(words);
        common::seen(command.env_remove("FILO_KEY_FILE").env("FILO_KEY", text))
    };
    let seen = with_text(&["keys", "rotate"], &text).must_be(2);
    assert_eq!(seen.err, "filo: the key is in FILO_KEY: put it in a file, name it with --key-file, then rotate\n");
    assert_eq!(with_text(&["audit", "verify"], &text).status, 0, "the same key from the environment opens");
    let seen = with_text(&["audit", "verify"], "nonsense").must_be(1);
    assert!(seen.err.contains("is not a key"), "{}", seen.err);
    // Put in a file and named, as the refusal says: the file goes before the text.
    let mut command = data.command(&["keys", "rotate"]);
    common::seen(command.env("FILO_KEY", &text)).must_be(0);
}
