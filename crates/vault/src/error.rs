// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with keys, and what the person at the machine can do about it.

use ::store::StoreError;
use kernel::{Kind, Problem};
use std::path::PathBuf;

/// A refusal of the vault. Carries paths and key ids, never a key and never a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// There is no key file.
    #[error("there is no key file at {path}: put the territory's key file there, or its text in FILO_KEY", path = path.display())]
    NoKeyFile {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The key file may be read by others.
    #[error("the key file {path} can be read by others (mode {mode:04o}): run  chmod 600 {path}", path = path.display())]
    KeyFileOpen {
        /// The file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// A key file is never overwritten.
    #[error("there is already a key file at {path}: it is never overwritten; choose another name", path = path.display())]
    KeyFileExists {
        /// The file.
        path: PathBuf,
    },
    /// The key file or its folder cannot be read or written.
    #[error("the key file {path} cannot be used: {reason}", path = path.display())]
    KeyFileRefused {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        reason: String,
    },
    /// A line of the key text is not a key.
    #[error("line {line} of the keys is not a key: {reason}; copy the file again from the place where you keep it")]
    KeyText {
        /// From 1.
        line: usize,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The keys given do not open this key store.
    #[error(
        "wrong key file: this key store is locked with the key {needed}, the keys given are {given}; use the file that was made with it, nothing was changed"
    )]
    WrongKey {
        /// Id of the key that is needed.
        needed: String,
        /// Ids of the keys given.
        given: String,
    },
    /// The master key was changed while this program ran and the new one is not known here.
    #[error("the key was changed: give this machine the new key file and start Filò again")]
    Rotated,
    /// The database given for the keys holds other data.
    #[error("the address of the key store leads to a database of other data: give the keys a database of their own")]
    NotAKeyStore,
    /// The key store contradicts itself.
    #[error("the key store is damaged ({what}): restore its latest copy")]
    Damaged {
        /// What does not fit.
        what: &'static str,
    },
    /// The key that is asked for was destroyed.
    #[error("the key of this subject was destroyed: what it sealed can no longer be read")]
    Destroyed,
    /// No key was ever made for this subject.
    #[error("the key store does not know this subject: was it restored from an older copy?")]
    NoSubject,
    /// A sealed value was altered, or moved to another row or column.
    #[error("a sealed value of {table}.{column} does not open: it was altered or moved")]
    SealBroken {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A value cannot be written down, or what was sealed is of another kind.
    #[error("a value of {table}.{column} is not of the expected kind")]
    Kind {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// A form's state was altered, or is not ours.
    #[error("the state is broken or not ours")]
    StateBroken,
    /// A form's state is too old.
    #[error("the state has expired")]
    StateExpired,
    /// The database of keys refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<VaultError> for Problem {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Store(refused) => refused.into(),
            VaultError::StateBroken => Problem::new(Kind::Malformed, "page-problem-malformed"),
            VaultError::StateExpired => Problem::new(Kind::Gone, "page-problem-gone"),
            VaultError::Destroyed => Problem::new(Kind::Gone, "page-problem-destroyed"),
            VaultError::Rotated => Problem::new(Kind::Unavailable, "page-problem-unavailable"),
            _ => Problem::new(Kind::Fault, "page-problem-fault"),
        }
    }
}
