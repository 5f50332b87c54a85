// SPDX-License-Identifier: EUPL-1.2
//! `filo instrument check`, and what loading a pack does with its instruments, as whoever writes one meets them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, change, cremona, cremona_copy, run};

const FILE: &str = "instruments/analisi-preliminare.toml";

#[test]
fn sound_instruments_are_told_one_by_one() {
    let seen = run(&["instrument", "check", &cremona()]).must_be(0);
    assert_eq!(seen.err, "");
    let lines: Vec<&str> = seen.out.lines().collect();
    assert_eq!(lines.len(), 7, "{}", seen.out);
    assert!(
        lines[1].starts_with("analisi-preliminare version 1: 19 questions in 7 sections, 1 scores, it en, not yet")
    );
    assert_eq!(lines[6], "Sound: 6 in all.");
    let folder = format!("{}/instruments", cremona());
    assert_eq!(run(&["instrument", "check", &folder]).must_be(0).out, seen.out, "the folder alone will do");
}

#[test]
fn a_broken_one_is_refused_with_file_line_and_cure_by_check_and_by_load() {
    let pack = cremona_copy();
    change(pack.path(), FILE, "below = 5", "below = 4");
    let folder = pack.path().to_str().unwrap();
    let line = std::fs::read_to_string(pack.path().join(FILE)).unwrap();
    let line = line.lines().position(|line| line == "from = 5").unwrap() + 1;
    let told = format!("{FILE}:{line}: mistake: nothing is said from 4 to 5: there is a hole\n    Write from = 4.");
    for words in [&["instrument", "check", folder][..], &["territory", "check", folder]] {
        let seen = run(words).must_be(1);
        assert!(seen.err.contains(&told), "{}", seen.err);
        assert_eq!(seen.out, "");
    }
    let data = Data::empty();
    assert!(data.run(&["territory", "load", folder, "--yes"]).must_be(1).err.contains(&told));
}

#[test]
fn where_there_is_none_it_is_said() {
    let nowhere = tempfile::tempdir().unwrap();
    let seen = run(&["instrument", "check", nowhere.path().to_str().unwrap()]).must_be(1);
    assert!(seen.err.contains("there is no instrument in"), "{}", seen.err);
    let seen = run(&["instrument", "check", nowhere.path().join("manca").to_str().unwrap()]).must_be(1);
    assert!(seen.err.contains("give a file, or the folder of a pack"), "{}", seen.err);
}

#[test]
fn a_version_that_was_loaded_is_not_changed_by_another_load() {
    let (pack, data) = (cremona_copy(), Data::empty());
    let folder = pack.path().to_str().unwrap();
    data.run(&["territory", "load", folder, "--yes"]).must_be(0);
    change(pack.path(), FILE, "Come vanno le cose oggi?", "Come vanno oggi le cose?");
    let seen = data.run(&["territory", "load", folder, "--yes"]).must_be(1);
    assert!(seen.err.contains("the text of version 1 of \"analisi-preliminare\" has changed"), "{}", seen.err);
    assert!(seen.err.contains("write version = 2 in a new file"), "{}", seen.err);
    change(pack.path(), FILE, "version = 1", "version = 2");
    let seen = data.run(&["territory", "load", folder, "--yes"]).must_be(0);
    assert!(seen.out.contains("instruments: 1 new, 0 adopted, 1 withdrawn, 5 as they are"), "{}", seen.out);
}
