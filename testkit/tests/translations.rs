// SPDX-License-Identifier: EUPL-1.2
//! Every word of every room: none asked for and missing, none there and never asked for.
#![allow(clippy::unwrap_used, missing_docs)]

use page::translations::audit;
use std::path::{Path, PathBuf};

/// Names that begin like words of a room and are none: files, threads, cookies, sample pages, examples in comments.
const NO_WORDS: [&str; 16] = [
    "audit-heads.log",
    "desk-day",
    "desk-day-done",
    "desk-day-empty",
    "desk-day-one",
    "desk-sign-in-over",
    "desk-sign-in-wait",
    "desk-sign-in-wrong",
    "door-need-",
    "door-person",
    "door-title",
    "door-welcome",
    "filo-browser",
    "filo-head-1",
    "filo-read",
    "filo-write",
];

/// A step of the data's growth: `agenda-0001`.
fn is_step(name: &str) -> bool {
    name.rsplit_once('-')
        .is_some_and(|(_, number)| number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_no_word(fault: &str) -> bool {
    fault.split('"').nth(1).is_some_and(|name| NO_WORDS.contains(&name) || is_step(name))
}

fn rooms() -> Vec<PathBuf> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    std::fs::read_dir(crates).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
}

#[test]
fn every_room_says_all_it_asks_for_and_nothing_else() {
    let faults: Vec<String> =
        audit(&rooms()).iter().map(ToString::to_string).filter(|fault| !is_no_word(fault)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
