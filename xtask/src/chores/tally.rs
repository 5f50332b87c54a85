// SPDX-License-Identifier: EUPL-1.2
//! Counting tests by what their runners print, so that the last line of `make test` tells the whole.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// Names the file to which tests write that they do not run on this machine; a runner calls such a test passed.
pub const SKIPPED: &str = "FILO_SKIPPED";

/// How many tests ended how.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Passed.
    pub passed: u64,
    /// Failed.
    pub failed: u64,
    /// Skipped or ignored.
    pub skipped: u64,
}

impl Tally {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }

    /// What one line of a runner adds: nextest's summary, `cargo test`'s result, or the same of the browser walks.
    pub fn read(line: &str) -> Self {
        let line = without_colours(line);
        let line = line.trim();
        let summary = line.starts_with("Summary [") && line.contains("run:");
        if !summary && !line.starts_with("test result:") {
            return Self::default();
        }
        let count = |word: &str| {
            let words: Vec<&str> = line.split([' ', ',', ';']).filter(|part| !part.is_empty()).collect();
            let place = words.iter().position(|part| *part == word)?;
            words.get(place.checked_sub(1)?)?.parse::<u64>().ok()
        };
        let of = |words: &[&str]| words.iter().filter_map(|word| count(word)).sum();
        Self { passed: of(&["passed"]), failed: of(&["failed", "timed"]), skipped: of(&["skipped", "ignored"]) }
    }
}

/// A runner's end: what it counted, and whether it called itself a success.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The counts.
    pub tally: Tally,
    /// Its exit status.
    pub succeeded: bool,
    /// What tests could not have on this machine, with the tests that it cost.
    pub skipped: Skipped,
}

/// A reason, `what: why`, with the tests that did not run for it.
pub type Skipped = BTreeMap<String, BTreeSet<String>>;

/// Runs a test runner, its output shown as it comes, and counts. Tests that tell that they did not run are no passed ones.
///
/// # Errors
/// When it does not start.
pub fn run(command: &mut Command) -> Result<Outcome, String> {
    run_showing(command, std::io::stdout(), std::io::stderr())
}

impl Outcome {
    fn of(tally: Tally, succeeded: bool, notes: &str) -> Self {
        let mut skipped = Skipped::new();
        for (why, test) in notes.lines().filter_map(|line| line.rsplit_once(": ")) {
            skipped.entry(why.to_owned()).or_default().insert(test.to_owned());
        }
        let tests: BTreeSet<&String> = skipped.values().flatten().collect();
        let count = u64::try_from(tests.len()).unwrap_or(u64::MAX).min(tally.passed);
        let tally = Tally { passed: tally.passed - count, skipped: tally.skipped + count, ..tally };
        Self { tally, succeeded, skipped }
    }
}

/// A file for the notes of one runner, of its own.
fn notes() -> PathBuf {
    static NUMBER: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    std::env::temp_dir().join(format!("filo-skipped-{}-{number}", std::process::id()))
}

fn run_showing(
    command: &mut Command,
    out: impl Write + Send + 'static,
    err: impl Write + Send + 'static,
) -> Result<Outcome, String> {
    let said = crate::machine::command::spoken(command);
    let notes = notes();
    let mut child = command
        .env(SKIPPED, &notes)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`{said}` does not start: {error}"))?;
    let counted = Arc::new(Mutex::new(Tally::default()));
    let readers: Vec<_> = [
        child.stdout.take().map(|pipe| follow(pipe, out, &counted)),
        child.stderr.take().map(|pipe| follow(pipe, err, &counted)),
    ]
    .into_iter()
    .flatten()
    .collect();
    for reader in readers {
        let _ended = reader.join();
    }
    let status = child.wait().map_err(|error| format!("`{said}` was lost: {error}"))?;
    let tally = *counted.lock().unwrap_or_else(PoisonError::into_inner);
    // No file: nobody had anything to tell.
    let told = std::fs::read_to_string(&notes).unwrap_or_default();
    let _gone = std::fs::remove_file(&notes);
    Ok(Outcome::of(tally, status.success(), &told))
}

fn follow(
    pipe: impl Read + Send + 'static,
    mut shown: impl Write + Send + 'static,
    counted: &Arc<Mutex<Tally>>,
) -> thread::JoinHandle<()> {
    let counted = Arc::clone(counted);
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut line = Vec::new();
        while pipe.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            // A closed terminal does not stop the counting.
            let _unshown = shown.write_all(&line).and_then(|()| shown.flush());
            let mut sum = counted.lock().unwrap_or_else(PoisonError::into_inner);
            *sum = sum.and(Tally::read(&String::from_utf8_lossy(&line)));
            line.clear();
        }
    })
}

fn without_colours(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn every_runners_last_line_is_understood() {
        for (line, passed, failed, skipped) in [
            ("     Summary [   0.412s] 61 tests run: 60 passed, 1 failed, 2 skipped", 60, 1, 2),
            ("     Summary [   0.412s] 61 tests run: 58 passed (2 slow), 3 timed out, 0 skipped", 58, 3, 0),
            (
                "\u{1b}[32;1m     Summary\u{1b}[0m [   0.4s] \u{1b}[1m7\u{1b}[0m tests run: \u{1b}[1m7\u{1b}[0m passed, \u{1b}[1m0\u{1b}[0m skipped",
                7,
                0,
                0,
            ),
            (
                "test result: FAILED. 49 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.08s",
                49,
                1,
                3,
            ),
            ("test result: ok. 9 passed; 0 failed", 9, 0, 0),
            ("12 passed by the way", 0, 0, 0),
        ] {
            assert_eq!(Tally::read(line), Tally { passed, failed, skipped }, "{line}");
        }
    }

    #[test]
    fn a_runner_is_followed_on_both_its_outputs() {
        let script = "echo 'test result: ok. 2 passed; 0 failed'; echo 'Summary [ 1s] 3 tests run: 3 passed, 1 skipped' >&2; exit 4";
        let outcome = run_showing(Command::new("sh").args(["-c", script]), std::io::sink(), std::io::sink()).unwrap();
        assert_eq!(outcome.tally, Tally { passed: 5, failed: 0, skipped: 1 });
        assert!(!outcome.succeeded && outcome.skipped.is_empty());
    }

    #[test]
    fn a_test_that_tells_it_did_not_run_is_no_passed_one() {
        let script = r#"
            echo 'kit: not here: api::holds' >> "$FILO_SKIPPED"
            echo 'kit: not here: feeds::come_back' >> "$FILO_SKIPPED"
            echo 'kit: not here: feeds::come_back' >> "$FILO_SKIPPED"
            echo 'disk: none: full' >> "$FILO_SKIPPED"
            echo 'test result: ok. 9 passed; 0 failed'"#;
        let outcome = run_showing(Command::new("sh").args(["-c", script]), std::io::sink(), std::io::sink()).unwrap();
        assert_eq!(outcome.tally, Tally { passed: 6, failed: 0, skipped: 3 });
        assert_eq!(outcome.skipped["kit: not here"].len(), 2);
        assert_eq!(outcome.skipped["disk: none"].len(), 1);
    }
}
