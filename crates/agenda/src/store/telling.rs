// SPDX-License-Identifier: EUPL-1.2
//! Whether and where people agreed to be written to.

use crate::told::Wish;
use store::{ReadTx, StoreError, WriteTx, row};
use vault::Sealed;

pub(crate) fn insert(tx: &WriteTx<'_>, booking: &str, wish: &Sealed<Wish>) -> Result<(), StoreError> {
    tx.execute("INSERT INTO agenda_telling (booking, wish) VALUES ($1, $2)", row![booking, wish])?;
    Ok(())
}

/// Nothing for a booking made before anybody was asked.
pub(crate) fn of(tx: &ReadTx<'_>, booking: &str) -> Result<Option<Sealed<Wish>>, StoreError> {
    tx.first("SELECT wish FROM agenda_telling WHERE booking = $1", row![booking], |row| row.get(0))
}
