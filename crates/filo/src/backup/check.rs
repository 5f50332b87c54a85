// SPDX-License-Identifier: EUPL-1.2
//! Whether a copy is good: byte by byte against its list, page by page, link by link.

use super::{BackupError, DUMP, FILE, HEADS, List, print_of};
use crate::Filo;
use std::path::Path;
use store::Db;

/// Looks through a copy and says how large it is. Needs neither key nor data: on any machine with the folder. Blocks.
///
/// # Errors
/// [`BackupError::NoList`], [`BackupError::Changed`], [`BackupError::Store`].
pub fn check(copy: &Path) -> Result<u64, BackupError> {
    let list = List::read(copy)?;
    for file in &list.files {
        let path = copy.join(&file.name);
        let changed = |why| BackupError::Changed { file: path.clone(), why };
        let (bytes, sha256) = print_of(&path).map_err(|_| changed("it cannot be read"))?;
        if (bytes, &sha256) != (file.bytes, &file.sha256) {
            return Err(changed("its bytes have changed"));
        }
    }
    if list.holds(FILE) {
        store::look_through(&copy.join(FILE))?;
    } else if list.holds(DUMP) {
        store::read_dump(&copy.join(DUMP))?;
    } else {
        return Err(BackupError::NoList(copy.to_owned()));
    }
    Ok(list.bytes())
}

/// Follows the audit's chain in a copy just made. Says how many links it has.
pub(super) fn record(filo: &Filo, copy: &Path) -> Result<u64, BackupError> {
    store::look_through(&copy.join(FILE))?;
    let db = Db::open_copy(&copy.join(FILE))?;
    let report = audit::verify(&db, &filo.vault.audit_public_key(), &copy.join(HEADS))?;
    if report.is_sound() { Ok(report.links) } else { Err(BackupError::Record(report.to_string())) }
}
