// SPDX-License-Identifier: EUPL-1.2
//! Making a copy. The heads of the audit go first: whatever they know, the database copied after them knows too.

use super::{BackupError, DUMP, FILE, HEADS, LIST, List, Listed, UNFINISHED, check, disk, finished, name_at};
use crate::{Filo, apart};
use kernel::Actor;
use std::{
    fs::{self, DirBuilder, File},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{Copied, Engine, Part};

/// The schema of the wrapped keys on a server that holds the data too.
const KEYS: &str = "filo_keys";

/// What is copied where.
#[derive(Debug, Clone)]
pub struct Order {
    /// The folder of the copies; each has a folder of its own in it.
    pub to: PathBuf,
    /// The folder of the wrapped keys, of which only the latest copy is kept; nothing: they are not copied.
    pub keys_to: Option<PathBuf>,
    /// How many copies stay, this one included; nothing: all.
    pub keep: Option<usize>,
}

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where it is.
    pub copy: PathBuf,
    /// How large it is.
    pub bytes: u64,
    /// Links of the audit's chain that were followed in the copy; nothing for a server, whose copy can be read but not asked.
    pub links: Option<u64>,
    /// Older copies that were removed.
    pub removed: usize,
}

/// Copies everything while others work, looks through the copy, and only then calls it one and notes it. Blocks.
///
/// # Errors
/// [`BackupError`]; what was begun is removed.
pub fn make(filo: &Filo, order: &Order) -> Result<Made, BackupError> {
    let settings = &filo.settings;
    if apart::holds(&settings.data, &order.to) {
        return Err(BackupError::Inside(order.to.clone()));
    }
    if let Some(keys) = &order.keys_to {
        if apart::holds(&order.to, keys) || apart::holds(keys, &order.to) {
            return Err(BackupError::Together(order.to.clone()));
        }
        if apart::holds(&settings.data, keys) {
            return Err(BackupError::Inside(keys.clone()));
        }
    }
    let now = filo.clock.now();
    let copy = order.to.join(name_at(now));
    let begun = order.to.join(format!("{}{UNFINISHED}", name_at(now)));
    private_folder(&order.to)?;
    // Another that began within the same second has this name: its folder is not to be written into.
    DirBuilder::new().mode(0o700).create(&begun).map_err(|error| disk(&begun, &error))?;
    let (list, links) = match finish(filo, order, &begun, &copy) {
        Ok(written) => written,
        Err(refused) => {
            // Half a copy helps nobody; what could not be removed is never taken for one, by its name.
            let _ = fs::remove_dir_all(&begun);
            return Err(refused);
        }
    };
    let bytes = list.bytes();
    let (copied, chance) = (Copied { made_at: now, bytes }, Arc::clone(&filo.chance));
    filo.db.write_now(&Actor::operator(), move |tx| -> Result<(), BackupError> {
        store::note_copy(tx, copied, &*chance)?;
        let entry = audit::Entry { action: "filo.copied", subject: "filo", details: "" };
        audit::record(tx, &entry, now, &*chance)?;
        Ok(())
    })?;
    let removed = order.keep.map_or(Ok(0), |keep| remove_older(&order.to, keep.max(1)))?;
    Ok(Made { copy, bytes, links, removed })
}

/// The keys after the data: whatever is copied can be opened. Only when both are there the copy has its name.
fn finish(filo: &Filo, order: &Order, begun: &Path, copy: &Path) -> Result<(List, Option<u64>), BackupError> {
    let written = write(filo, begun)?;
    if let Some(keys) = &order.keys_to {
        copy_keys(filo, keys)?;
    }
    fs::rename(begun, copy).map_err(|error| disk(copy, &error))?;
    kept(&order.to)?;
    Ok(written)
}

fn write(filo: &Filo, into: &Path) -> Result<(List, Option<u64>), BackupError> {
    let settings = &filo.settings;
    let mut files = Vec::new();
    if settings.heads().exists() {
        let heads = into.join(HEADS);
        fs::copy(settings.heads(), &heads).map_err(|error| disk(&heads, &error))?;
        files.push(Listed::of(into, HEADS)?);
    }
    let (name, links) = match (filo.db.engine(), &settings.database) {
        (Engine::Postgres, Some(address)) => {
            store::dump(address, Part::Without(KEYS), &into.join(DUMP))?;
            store::read_dump(&into.join(DUMP))?;
            (DUMP, None)
        }
        _ => {
            store::copy_file(&settings.data.join(FILE), &into.join(FILE))?;
            (FILE, Some(check::record(filo, into)?))
        }
    };
    files.push(Listed::of(into, name)?);
    let list = List { filo: env!("CARGO_PKG_VERSION").to_owned(), made_at: filo.clock.now().timestamp(), files };
    for file in &list.files {
        kept(&into.join(&file.name))?;
    }
    let path = into.join(LIST);
    let text = serde_json::to_string_pretty(&list)
        .map_err(|error| BackupError::Disk { path: path.clone(), reason: error.to_string() })?;
    fs::write(&path, text + "\n").map_err(|error| disk(&path, &error))?;
    kept(&path)?;
    kept(into)?;
    Ok((list, links))
}

/// The wrapped keys, in place of the copy before.
fn copy_keys(filo: &Filo, folder: &Path) -> Result<(), BackupError> {
    private_folder(folder)?;
    let settings = &filo.settings;
    let dumped = |address: &str, part: Part<'_>| {
        let new = folder.join("keys.dump.new");
        store::dump(address, part, &new)?;
        store::read_dump(&new)?;
        Ok::<_, BackupError>((new, folder.join("keys.dump")))
    };
    let (new, place) = match (&settings.key_store, &settings.database) {
        (Some(address), _) if address.starts_with("postgres") => dumped(address, Part::Whole)?,
        (None, Some(address)) => dumped(address, Part::Only(KEYS))?,
        (Some(file), _) => copied_keys(Path::new(file), folder)?,
        (None, None) => copied_keys(&settings.data.join("keys.db"), folder)?,
    };
    kept(&new)?;
    fs::rename(&new, &place).map_err(|error| disk(&place, &error))
}

fn copied_keys(from: &Path, folder: &Path) -> Result<(PathBuf, PathBuf), BackupError> {
    let new = folder.join("keys.db.new");
    // Left by a machine that stopped half-way.
    let _ = fs::remove_file(&new);
    store::copy_file(from, &new)?;
    store::look_through(&new)?;
    Ok((new, folder.join("keys.db")))
}

fn remove_older(folder: &Path, keep: usize) -> Result<usize, BackupError> {
    let copies = finished(folder)?;
    let older = copies.len().saturating_sub(keep);
    for copy in copies.iter().take(older) {
        fs::remove_dir_all(copy).map_err(|error| disk(copy, &error))?;
    }
    Ok(older)
}

/// A folder that only its owner opens.
fn private_folder(path: &Path) -> Result<(), BackupError> {
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(|error| disk(path, &error))
}

/// Waits until the disk has it: a copy that a power cut takes away is none.
fn kept(path: &Path) -> Result<(), BackupError> {
    File::open(path).and_then(|file| file.sync_all()).map_err(|error| disk(path, &error))
}
