// SPDX-License-Identifier: EUPL-1.2
//! Where Filò keeps things: one data folder, or one database address; the master key apart from both.

use crate::apart::DEMONSTRATION;
use std::path::{Path, PathBuf};

/// Where the data, the keys and the site are.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder of everything Filò keeps on this machine: database, key store, heads of the audit.
    pub data: PathBuf,
    /// `postgres://…`, or nothing: SQLite in the data folder.
    pub database: Option<String>,
    /// Another place for the key store, so that it is backed up apart; `postgres://…`, or nothing.
    pub key_store: Option<String>,
    /// Where the master key is.
    pub keys: Keys,
    /// Where people reach the site: `https://filo.example`; empty: not known.
    pub address: String,
    /// Where "leave at once" leads in the end: a whole address of something harmless, the weather; none: our own calendar.
    pub exit: Option<String>,
    /// The file of the certificate that the web server before us shows; none: its end is not watched.
    pub certificate: Option<PathBuf>,
    /// How much work a password costs. Tests ask for less.
    pub hardness: identity::Hardness,
    /// By which ways messages to people leave.
    pub messages: Messages,
    /// The provider by which workers come in with a digital identity; none: they do not.
    pub eid: Option<Box<identity::EidSettings>>,
}

/// By which ways messages to people leave.
#[derive(Debug, Clone, Default)]
pub enum Messages {
    /// By none: they wait until somebody says by which.
    #[default]
    Wait,
    /// By none, and they are readable on a page: for a demonstration.
    Readable,
    /// By these.
    Sent(Box<message::Settings>),
}

/// Where the master key is.
#[derive(Clone)]
pub enum Keys {
    /// In a file.
    File(PathBuf),
    /// In the text itself, as the environment variable `FILO_KEY` gives it.
    Text(String),
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Text(_) => f.write_str("Text(…)"),
        }
    }
}

impl Settings {
    /// Data in one folder, the master key where it is said: see [`crate::NotApart`].
    pub fn new(data: &Path, keys: Keys) -> Self {
        Self {
            data: data.to_owned(),
            database: None,
            key_store: None,
            keys,
            address: String::new(),
            exit: None,
            certificate: None,
            hardness: identity::Hardness::PROPER,
            messages: Messages::Wait,
            eid: None,
        }
    }

    /// A demonstration: all in one folder, also the key. It protects nobody, since nobody in it is real.
    pub fn demonstration(data: &Path) -> Self {
        Self { messages: Messages::Readable, ..Self::new(data, Keys::File(data.join(DEMONSTRATION))) }
    }

    /// Whether the folder is that of a demonstration.
    pub(crate) fn is_demonstration(&self) -> bool {
        matches!(&self.keys, Keys::File(file) if *file == self.data.join(DEMONSTRATION))
    }

    /// The address of the database.
    pub fn database_address(&self) -> String {
        database_address(&self.data, self.database.as_deref())
    }

    /// The signed heads of the audit, outside the database.
    pub fn heads(&self) -> PathBuf {
        self.data.join("audit-heads.log")
    }
}

/// The address of the database: the one that was given, or a file in the data folder.
pub(crate) fn database_address(data: &Path, given: Option<&str>) -> String {
    given.map_or_else(|| data.join("filo.db").display().to_string(), str::to_owned)
}
