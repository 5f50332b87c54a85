// SPDX-License-Identifier: EUPL-1.2
//! What bookings were made out of.

use super::bookings::BookingRow;
use store::{ReadTx, StoreError, WriteTx, row};

pub(crate) fn insert(tx: &WriteTx<'_>, booking: &str, origin: &str) -> Result<(), StoreError> {
    tx.execute("INSERT INTO agenda_origin (booking, origin) VALUES ($1, $2)", row![booking, origin])?;
    Ok(())
}

/// The bookings made out of it, by start.
pub(crate) fn bookings(tx: &ReadTx<'_>, origin: &str) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT b.id, b.desk, b.service, b.place, b.town, b.mode, b.starts_at, b.ends_at, b.pause_after, b.status, b.subject,
           b.code_index, b.language, b.rules, b.made_at, b.changed_at, b.moves, b.moved_from
         FROM agenda_origin o JOIN agenda_booking b ON b.id = o.booking WHERE o.origin = $1 ORDER BY b.starts_at, b.id",
        row![origin],
    )
}
