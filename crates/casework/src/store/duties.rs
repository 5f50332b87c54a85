// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on the duties that are recalled beside where one writes.

use ::store::{ReadTx, StoreError, WriteTx, row};

/// Every duty, in the order of the file.
pub(crate) fn all(tx: &ReadTx<'_>) -> Result<Vec<(String, String)>, StoreError> {
    tx.query("SELECT code, definition FROM casework_duty ORDER BY position, code", &[], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

/// These in place of all others.
pub(crate) fn replace(tx: &WriteTx<'_>, duties: &[(String, String)]) -> Result<(), StoreError> {
    tx.execute("DELETE FROM casework_duty", &[])?;
    for (position, (code, definition)) in (0_i64..).zip(duties) {
        tx.execute(
            "INSERT INTO casework_duty (code, position, definition) VALUES ($1, $2, $3)",
            row![code, position, definition],
        )?;
    }
    Ok(())
}
