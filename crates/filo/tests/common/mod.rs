// SPDX-License-Identifier: EUPL-1.2
//! What the tests of the command line share: typing a command, a folder of data, a running server.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod server;

use filo::{Filo, Keys, Settings};
use kernel::{SystemChance, SystemClock};
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use store::Db;

/// What a person sees after a command.
#[derive(Debug)]
pub struct Seen {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Seen {
    pub fn must_be(self, status: i32) -> Self {
        assert_eq!(self.status, status, "out: {}\nerr: {}", self.out, self.err);
        self
    }

    /// The screen, with the folder of this run called `<DATA>`.
    pub fn screen(&self, folder: &Path) -> String {
        let text = format!("status {}\n--- out\n{}--- err\n{}", self.status, self.out, self.err);
        text.replace(&folder.display().to_string(), "<DATA>")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }

    /// A refusal in JSON: status 1, nothing on the output, one line with field and message and nothing else.
    pub fn refusal(&self) -> (String, String) {
        assert_eq!((self.status, self.out.as_str()), (1, ""), "{}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{:?}", self.err);
        let told: serde_json::Value = serde_json::from_str(&self.err).unwrap_or_else(|_| panic!("{}", self.err));
        let told = told.as_object().unwrap();
        assert_eq!(told.len(), 2, "{told:?}");
        (told["field"].as_str().unwrap().into(), told["message"].as_str().unwrap().into())
    }
}

/// `filo`, with nothing of the machine's own settings.
pub fn filo() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_filo"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("FILO_") {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// Types a command.
pub fn run<S: AsRef<std::ffi::OsStr>>(words: &[S]) -> Seen {
    seen(filo().args(words))
}

/// Types a command and gives it something to read.
pub fn run_with<S: AsRef<std::ffi::OsStr>>(words: &[S], input: impl Into<Vec<u8>>) -> Seen {
    let mut child =
        filo().args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (mut stdin, input) = (child.stdin.take().unwrap(), input.into());
    // A command may stop reading early: that is its right.
    let writing = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    of(output)
}

/// Runs a prepared command.
pub fn seen(command: &mut Command) -> Seen {
    of(command.output().unwrap())
}

fn of(output: std::process::Output) -> Seen {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the terminal reads UTF-8");
    let seen = Seen { status: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) };
    assert!(!seen.err.contains("panicked"), "{}", seen.err);
    seen
}

/// The shipped territory.
pub fn cremona() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../territories/cremona")
        .canonicalize()
        .unwrap()
        .display()
        .to_string()
}

/// A copy of the shipped territory, to be changed.
pub fn cremona_copy() -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let target = to.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                copy(&entry.path(), &target);
            } else {
                std::fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(&cremona()), folder.path());
    folder
}

/// Changes the first place where a file of a pack says `from`.
pub fn change(pack: &Path, file: &str, from: &str, to: &str) {
    let path = pack.join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} does not say {from}");
    std::fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// A folder of data, and a place for the key elsewhere.
pub struct Data {
    folder: tempfile::TempDir,
    keys: tempfile::TempDir,
}

impl Data {
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), keys: tempfile::tempdir().unwrap() }
    }

    /// With the shipped territory and a key, as after a first start.
    pub fn loaded() -> Self {
        let data = Self::empty();
        data.run(&["territory", "load", &cremona(), "--yes"]).must_be(0);
        data.open();
        data
    }

    /// Filò on this data, in this process.
    pub fn open(&self) -> Filo {
        let settings = Settings::new(self.path(), Keys::File(self.key()));
        Filo::open(settings, Arc::new(SystemClock), Arc::new(SystemChance)).unwrap()
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The key file, apart from the data.
    pub fn key(&self) -> PathBuf {
        self.keys.path().join("filo.key")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    /// A command on this data, with their key.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = filo();
        command.args(words).arg("--data").arg(self.path()).env("FILO_KEY_FILE", self.key());
        command
    }

    pub fn run(&self, words: &[&str]) -> Seen {
        seen(&mut self.command(words))
    }

    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

/// A new database on the server named by `FILO_TEST_POSTGRES`, if there is one.
pub fn postgres() -> Option<String> {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let server = store::testing::server()?;
    let admin = Db::open(&format!("{server}/postgres")).unwrap();
    // A process of the same number may have left its names behind: the test that runs tells them apart too.
    let mut fold = u64::from(std::process::id());
    for byte in std::thread::current().name().unwrap_or_default().bytes() {
        fold = (fold ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    for _ in 0..20 {
        let name = format!("filo_{:x}_{}", fold & 0xff_ffff_ffff, NUMBER.fetch_add(1, Ordering::Relaxed));
        if store::create_test_database(&admin, &name).is_ok() {
            return Some(format!("{server}/{name}"));
        }
    }
    panic!("no free name for a database");
}
