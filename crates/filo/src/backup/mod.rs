// SPDX-License-Identifier: EUPL-1.2
//! Copies of everything while people book: made, looked through, noted; and set up again on another machine.
//!
//! A copy is a folder of its own with a list of what is in it, written last: without the list it was never finished. The wrapped keys
//! never lie with the data they open, and of them only the latest copy is kept, so that a key destroyed stays destroyed (ADR 0030).

mod check;
mod make;
mod restore;

pub use check::check;
pub use make::{Made, Order, make};
pub use restore::restore;

use jiff::{Timestamp, tz::TimeZone};
use kernel::UtcMicros;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};
use store::StoreError;

/// The list of what a copy holds.
const LIST: &str = "copy.json";
/// The database of a copy, by engine.
const FILE: &str = "filo.db";
const DUMP: &str = "filo.dump";
/// The signed heads of the audit.
const HEADS: &str = "audit-heads.log";
/// How the folder of a copy is called, before its moment.
const NAME: &str = "filo-";
/// A folder that is being written.
const UNFINISHED: &str = ".unfinished";

/// Why a copy was not made, is not good, or was not set up; and the way out.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A copy beside what it copies goes with it.
    #[error("{} lies with the data: what takes one takes both. Name a folder on another disk: --to /other/disk/copies", .0.display())]
    Inside(PathBuf),
    /// The keys would lie with the data they open.
    #[error("the keys would lie with the copies of the data: who takes {} would need only the master key. Name a folder elsewhere: --keys-to /another/place", .0.display())]
    Together(PathBuf),
    /// A folder or file cannot be used.
    #[error("{}: {reason}", path.display())]
    Disk {
        /// Which.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// No copy, or one that was never finished.
    #[error("{} holds no finished copy: its list copy.json is missing or cannot be read. Take another folder", .0.display())]
    NoList(PathBuf),
    /// A file of the copy is not what it was.
    #[error("{} is not what was copied: {why}. This copy is not good: take an older one, and look at the disk it lies on", file.display())]
    Changed {
        /// Which.
        file: PathBuf,
        /// How one knows.
        why: &'static str,
    },
    /// The record of reads and changes in the copy is not whole.
    #[error("the record of reads and changes is not whole in the copy, so it was not kept. {0}")]
    Record(String),
    /// Data would be written over.
    #[error("{} holds data already: nothing was changed. Name an empty folder with --data", .0.display())]
    Occupied(PathBuf),
    /// A copy of a server is set up by the server's own program.
    #[error("this is a copy of a PostgreSQL database. Make an empty one, then: pg_restore --no-owner --dbname=ADDRESS {}", .0.display())]
    OfAServer(PathBuf),
    /// The database.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The record of reads and changes.
    #[error("{0}")]
    Audit(#[from] audit::AuditError),
}

/// What lies in a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct List {
    /// Which Filò made it.
    filo: String,
    /// When, in UTC.
    made_at: Timestamp,
    files: Vec<Listed>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    name: String,
    bytes: u64,
    sha256: String,
}

impl List {
    /// The list of a folder, as it lies there.
    fn read(copy: &Path) -> Result<Self, BackupError> {
        let none = || BackupError::NoList(copy.to_owned());
        let text = fs::read_to_string(copy.join(LIST)).map_err(|_| none())?;
        let list: Self = serde_json::from_str(&text).map_err(|_| none())?;
        // A name that leads out of the folder is no list of ours.
        let known = |one: &Listed| [FILE, DUMP, HEADS].contains(&one.name.as_str());
        if list.files.iter().all(known) { Ok(list) } else { Err(none()) }
    }

    fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }

    fn holds(&self, name: &str) -> bool {
        self.files.iter().any(|file| file.name == name)
    }
}

impl Listed {
    fn of(copy: &Path, name: &str) -> Result<Self, BackupError> {
        let path = copy.join(name);
        let (bytes, sha256) = print_of(&path).map_err(|error| disk(&path, &error))?;
        Ok(Self { name: name.to_owned(), bytes, sha256 })
    }
}

/// A file's length and SHA-256, in hexadecimal.
fn print_of(path: &Path) -> io::Result<(u64, String)> {
    let (mut file, mut print, mut bytes) = (File::open(path)?, Sha256::new(), 0_u64);
    let mut piece = vec![0; 1 << 16];
    loop {
        let length = file.read(&mut piece)?;
        let Some(read) = piece.get(..length).filter(|read| !read.is_empty()) else { break };
        print.update(read);
        bytes += read.len() as u64;
    }
    Ok((bytes, print.finalize().iter().map(|byte| format!("{byte:02x}")).collect()))
}

/// The folder of a copy made at this moment: names sort as moments do.
fn name_at(now: UtcMicros) -> String {
    format!("{NAME}{}", now.timestamp().to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ"))
}

/// Finished copies in a folder, the oldest first.
fn finished(folder: &Path) -> Result<Vec<PathBuf>, BackupError> {
    let entries = fs::read_dir(folder).map_err(|error| disk(folder, &error))?;
    let mut copies: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(NAME)))
        .filter(|path| path.join(LIST).is_file())
        .collect();
    copies.sort_unstable();
    Ok(copies)
}

fn disk(path: &Path, error: &io::Error) -> BackupError {
    BackupError::Disk { path: path.to_owned(), reason: error.to_string() }
}
