// SPDX-License-Identifier: EUPL-1.2
//! The command line explains itself, and its reference says the same.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::run;
use std::path::Path;

/// Every command, as it is typed.
const COMMANDS: [&str; 34] = [
    "",
    "serve",
    "demo",
    "territory",
    "territory check",
    "territory load",
    "directory",
    "directory import",
    "directory export",
    "directory quality",
    "directory due",
    "instrument",
    "instrument check",
    "route",
    "slots",
    "audit",
    "audit verify",
    "backup",
    "backup make",
    "backup check",
    "backup restore",
    "keys",
    "keys rotate",
    "poster",
    "account",
    "account create",
    "account invite",
    "account recover",
    "eid",
    "people",
    "people match",
    "tax-code",
    "tax-code make",
    "tax-code check",
];

/// Set it to write the reference anew.
const REWRITE: &str = "FILO_REWRITE_REFERENCE";

fn help(command: &str) -> String {
    let words: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
    let seen = run(&words).must_be(0);
    assert_eq!(seen.err, "");
    seen.out
}

/// The commands a help text lists.
fn listed(help: &str) -> Vec<String> {
    let part = help.split("Commands:\n").nth(1).unwrap_or_default();
    part.lines()
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_first_help_reads_well() {
    insta::assert_snapshot!(help(""));
}

#[test]
fn every_command_is_in_the_reference() {
    for command in COMMANDS {
        for inner in listed(&help(command)) {
            let full = format!("{command} {inner}").trim().to_owned();
            assert!(COMMANDS.contains(&&*full), "{full} is new: add it to COMMANDS");
        }
    }
}

#[test]
fn the_reference_says_what_the_commands_say() {
    let mut text = String::from(
        "<!-- SPDX-License-Identifier: EUPL-1.2 -->\n# The command line\n\nWritten by the commands themselves: a test fails when this page differs, and\n\
         `FILO_REWRITE_REFERENCE=1 cargo test -p filo --test help` writes it anew.\n\n\
         A command ends with status 0 when it is done, 1 when it refuses and says why, 2 when it was typed wrongly.\n\
         What `filo slots` reads and answers is in [Free times](slots.md); the files of a pack are in\n\
         [The territory pack](territory-pack.md).\n",
    );
    for command in COMMANDS {
        let title = format!("filo {command}");
        let level = if command.contains(' ') { "###" } else { "##" };
        text.push_str(&format!("\n{level} `{}`\n\n```text\n{}\n```\n", title.trim(), help(command).trim_end()));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/command-line.md");
    if std::env::var_os(REWRITE).is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "docs/reference/command-line.md differs: run {REWRITE}=1 cargo test -p filo --test help");
}

#[test]
fn a_word_typed_wrongly_ends_with_2_and_the_word_that_was_meant() {
    let typed = [
        "rout",
        "territory loda x",
        "route --twon 019021 --need work",
        "route --town 019021",
        "slots",
        "territory load x --yes --dry-run",
        "audit verify --database mysql://somewhere/else",
        "serve --listen",
    ];
    let mut screens = String::new();
    for line in typed {
        let seen = run(&line.split_whitespace().collect::<Vec<_>>()).must_be(2);
        assert_eq!(seen.out, "", "{line}");
        screens.push_str(&format!("$ filo {line}\n{}\n", seen.err));
    }
    insta::assert_snapshot!(screens);
}

#[test]
fn no_command_shows_the_help() {
    let seen = run::<&str>(&[]).must_be(2);
    assert!(seen.err.contains("Usage: filo <COMMAND>"), "{}", seen.err);
}

#[test]
fn settings_of_the_machine_never_show_in_the_help() {
    let secret = "postgres://somebody:a-password@somewhere/data";
    let mut command = common::filo();
    command.args(["serve", "--help"]);
    for name in ["FILO_DATABASE", "FILO_KEY_STORE", "FILO_KEY", "FILO_KEY_FILE", "FILO_DATA"] {
        command.env(name, secret);
    }
    let seen = common::seen(&mut command).must_be(0);
    assert!(!seen.out.contains("a-password"), "{}", seen.out);
}
