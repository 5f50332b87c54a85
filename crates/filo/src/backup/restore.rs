// SPDX-License-Identifier: EUPL-1.2
//! Setting a copy up again, in an empty folder: nothing that is there is ever written over.

use super::{BackupError, DUMP, FILE, HEADS, List, check, disk};
use std::{fs, path::Path};

/// Checks a copy and puts it, with the wrapped keys, where Filò can be started on it. Blocks.
///
/// # Errors
/// As [`check`]; [`BackupError::Occupied`] when there are data already, [`BackupError::OfAServer`].
pub fn restore(copy: &Path, keys: &Path, data: &Path) -> Result<u64, BackupError> {
    let list = List::read(copy)?;
    if list.holds(DUMP) {
        return Err(BackupError::OfAServer(copy.join(DUMP)));
    }
    let bytes = check(copy)?;
    store::look_through(keys)?;
    fs::create_dir_all(data).map_err(|error| disk(data, &error))?;
    let mut there = fs::read_dir(data).map_err(|error| disk(data, &error))?;
    if there.next().is_some() {
        return Err(BackupError::Occupied(data.to_owned()));
    }
    let copied = |from: &Path, name: &str| {
        let to = data.join(name);
        fs::copy(from, &to).map_err(|error| disk(&to, &error))
    };
    if list.holds(HEADS) {
        copied(&copy.join(HEADS), HEADS)?;
    }
    copied(keys, "keys.db")?;
    // The database last: a folder without one holds no Filò, and says so.
    copied(&copy.join(FILE), FILE)?;
    Ok(bytes)
}
