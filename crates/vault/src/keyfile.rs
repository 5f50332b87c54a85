// SPDX-License-Identifier: EUPL-1.2
//! The operator's keys: a file of text lines, current key first, or the same text in the environment.

use crate::{VaultError, cipher::Secret, store, vault::prepare};
use ::store::{Db, StoreError};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use kernel::{Actor, Chance, UtcMicros};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

const MARK: &str = "filo1";
const HEADER: &str = "# Filò: the keys of this territory. Without them nothing personal can ever be read again.\n\
# Keep a copy in a safe place, apart from the copies of the data.\n";

/// The master keys given to this machine. Cannot be printed; [`KeyRing::ids`] names them.
pub struct KeyRing {
    masters: Vec<Master>,
    file: Option<PathBuf>,
}

/// One master key. Its id is computed from it: a mistyped key is noticed.
pub(crate) struct Master {
    id: String,
    secret: Secret,
}

impl Master {
    pub(crate) fn random(chance: &dyn Chance) -> Self {
        Self::from_secret(Secret::random(chance))
    }

    fn from_secret(secret: Secret) -> Self {
        let print = secret.derive(b"filo key id 1");
        Self { id: hex(&print.bytes()[..4]), secret }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// The key that wraps other keys.
    pub(crate) fn wrapping(&self) -> Secret {
        self.secret.derive(b"filo wrap 1")
    }
}

impl KeyRing {
    /// Makes a key file with one new key, readable by its owner alone.
    ///
    /// # Errors
    /// [`VaultError::KeyFileExists`]: a key file is never overwritten. [`VaultError::KeyFileRefused`] when the folder
    /// is missing or cannot be written.
    pub fn create(path: &Path, chance: &dyn Chance) -> Result<Self, VaultError> {
        let ring = Self { masters: vec![Master::random(chance)], file: Some(path.to_owned()) };
        match write_new(path, &ring.text()) {
            Ok(()) => Ok(ring),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(VaultError::KeyFileExists { path: path.to_owned() })
            }
            Err(error) => Err(refused(path, &error)),
        }
    }

    /// The keys of a file.
    ///
    /// # Errors
    /// [`VaultError::NoKeyFile`], [`VaultError::KeyFileOpen`] when group or others may read it,
    /// [`VaultError::KeyText`] with the line that is no key.
    pub fn load(path: &Path) -> Result<Self, VaultError> {
        let file = match File::open(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(VaultError::NoKeyFile { path: path.to_owned() });
            }
            opened => opened.map_err(|error| refused(path, &error))?,
        };
        // The mode of the file that is open, not of whatever the name means a moment later.
        owner_alone(path, &file)?;
        let text = Zeroizing::new(io::read_to_string(file).map_err(|error| refused(path, &error))?);
        Ok(Self { masters: parse(&text)?, file: Some(path.to_owned()) })
    }

    /// The keys of a text, as `FILO_KEY` carries it: the lines of a key file, parted by blanks or new lines.
    ///
    /// # Errors
    /// [`VaultError::KeyText`] with the line that is no key.
    pub fn from_text(text: &str) -> Result<Self, VaultError> {
        Ok(Self { masters: parse(text)?, file: None })
    }

    /// The keys of `text` (the value of `FILO_KEY`) when it is given, else of the file.
    ///
    /// # Errors
    /// As [`KeyRing::from_text`] and [`KeyRing::load`].
    pub fn find(path: &Path, text: Option<&str>) -> Result<Self, VaultError> {
        text.map_or_else(|| Self::load(path), Self::from_text)
    }

    /// [`KeyRing::find`] for a start: at the very first one, when the key store is still empty and there is no key
    /// anywhere, makes the key file. Beside a store that holds keys it never makes one.
    ///
    /// # Errors
    /// As [`KeyRing::find`] and [`KeyRing::create`]; [`VaultError::Store`].
    pub fn for_store(
        keys: &Db,
        path: &Path,
        text: Option<&str>,
        now: UtcMicros,
        chance: &dyn Chance,
    ) -> Result<Self, VaultError> {
        match Self::find(path, text) {
            Err(VaultError::NoKeyFile { .. }) => {}
            found => return found,
        }
        prepare(keys, now)?;
        let is_empty = keys.read_now(&Actor::system(), |tx| {
            Ok::<_, StoreError>(store::master(tx)?.is_none() && !store::any_subject(tx)?)
        })?;
        if is_empty { Self::create(path, chance) } else { Err(VaultError::NoKeyFile { path: path.to_owned() }) }
    }

    /// The ids of the keys, current first. They tell nothing about the keys.
    pub fn ids(&self) -> Vec<&str> {
        self.masters.iter().map(Master::id).collect()
    }

    /// One new key that no file holds.
    pub(crate) fn random(chance: &dyn Chance) -> Self {
        Self { masters: vec![Master::random(chance)], file: None }
    }

    pub(crate) fn first(&self) -> Option<&Master> {
        self.masters.first()
    }

    pub(crate) fn last(&self) -> Option<&Master> {
        self.masters.last()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Master> {
        self.masters.iter().find(|master| master.id == id)
    }

    pub(crate) fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Puts a key at the end, in the file first. A key at the end waits: the first one in use stays first.
    pub(crate) fn append(&mut self, master: Master) -> Result<(), VaultError> {
        self.masters.push(master);
        self.replace_file()
    }

    /// Leaves out the keys that stand before this one.
    pub(crate) fn drop_before(&mut self, id: &str) -> Result<bool, VaultError> {
        let place = self.masters.iter().position(|master| master.id == id).unwrap_or(0);
        self.masters.drain(..place);
        if place > 0 {
            self.replace_file()?;
        }
        Ok(place > 0)
    }

    fn replace_file(&self) -> Result<(), VaultError> {
        let Some(path) = &self.file else { return Ok(()) };
        let beside = beside(path, ".new");
        // Whatever an interrupted rotation left there was never in use.
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(refused(&beside, &error)),
            _ => {}
        }
        write_new(&beside, &self.text())
            .and_then(|()| fs::rename(&beside, path))
            .and_then(|()| sync_folder(path))
            .map_err(|error| refused(path, &error))
    }

    fn text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(HEADER.len() + self.masters.len() * 64));
        text.push_str(HEADER);
        for master in &self.masters {
            let secret = Zeroizing::new(BASE64_URL_SAFE_NO_PAD.encode(master.secret.bytes()));
            for part in [MARK, ".", &master.id, ".", &secret, "\n"] {
                text.push_str(part);
            }
        }
        text
    }
}

/// While this is held no other rotation changes the file: two at once could each write away the other's new key.
pub(crate) struct Alone(#[expect(dead_code, reason = "held for its lock")] File);

impl Alone {
    pub(crate) fn with(path: &Path) -> Result<Self, VaultError> {
        let lock = beside(path, ".lock");
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(&lock);
        let file = file.map_err(|error| refused(&lock, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(fs::TryLockError::WouldBlock) => Err(VaultError::KeyFileRefused {
                path: path.to_owned(),
                reason: "another rotation is changing it; wait until it ends".into(),
            }),
            Err(fs::TryLockError::Error(error)) => Err(refused(&lock, &error)),
        }
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn parse(text: &str) -> Result<Vec<Master>, VaultError> {
    let mut masters: Vec<Master> = Vec::new();
    for (line, written) in text.lines().enumerate() {
        let wrong = |reason| VaultError::KeyText { line: line + 1, reason };
        for word in written.split('#').next().unwrap_or_default().split_whitespace() {
            let mut parts = word.split('.');
            let (Some(MARK), Some(id), Some(secret), None) = (parts.next(), parts.next(), parts.next(), parts.next())
            else {
                return Err(wrong("it is not of the form filo1.ID.KEY"));
            };
            let bytes = Zeroizing::new(
                BASE64_URL_SAFE_NO_PAD.decode(secret).map_err(|_| wrong("it holds a character that no key has"))?,
            );
            let secret = Secret::from_slice(&bytes).ok_or_else(|| wrong("it is too short or too long"))?;
            let master = Master::from_secret(secret);
            if master.id != id {
                return Err(wrong("a character of it was changed"));
            }
            if masters.iter().all(|known| known.id != master.id) {
                masters.push(master);
            }
        }
    }
    if masters.is_empty() {
        return Err(VaultError::KeyText { line: 1, reason: "there is no key at all" });
    }
    Ok(masters)
}

#[cfg(unix)]
fn owner_alone(path: &Path, file: &File) -> Result<(), VaultError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = file.metadata().map_err(|error| refused(path, &error))?.permissions().mode() & 0o7777;
    if mode & 0o077 == 0 { Ok(()) } else { Err(VaultError::KeyFileOpen { path: path.to_owned(), mode }) }
}

#[cfg(not(unix))]
fn owner_alone(_: &Path, _: &File) -> Result<(), VaultError> {
    Ok(())
}

/// Writes a file that did not exist, owner alone, safe from a power cut once this returns.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).and_then(|()| sync_folder(path));
    if written.is_err() {
        // Half a key is worse than none: the next try must find the place free.
        let _ = fs::remove_file(path);
    }
    written
}

fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn refused(path: &Path, error: &io::Error) -> VaultError {
    VaultError::KeyFileRefused { path: path.to_owned(), reason: error.to_string() }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
