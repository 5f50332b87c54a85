// SPDX-License-Identifier: EUPL-1.2
//! Past appointments that nobody has closed, and those just closed.

use super::bookings::BookingRow;
use kernel::UtcMicros;
use store::{ReadTx, StoreError, row};

/// How many appointments of a desk are over and not said of.
pub(crate) fn count_open(tx: &ReadTx<'_>, desk: &str, now: UtcMicros) -> Result<i64, StoreError> {
    let counted = tx.first(
        "SELECT count(*) FROM agenda_booking WHERE desk = $1 AND status = 'booked' AND ends_at <= $2",
        row![desk, now],
        |row| row.get(0),
    )?;
    Ok(counted.unwrap_or(0))
}

/// The appointments of a desk that are over and not said of, the oldest first, at most so many.
pub(crate) fn open(tx: &ReadTx<'_>, desk: &str, now: UtcMicros, at_most: i64) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT id, desk, service, place, town, mode, starts_at, ends_at, pause_after, status, subject, code_index,
           language, rules, made_at, changed_at, moves, moved_from
         FROM agenda_booking WHERE desk = $1 AND status = 'booked' AND ends_at <= $2
         ORDER BY ends_at, id LIMIT $3",
        row![desk, now, at_most],
    )
}

/// The appointments of a desk that began after `since` and were said of after `changed`, so that a slip can be put right.
pub(crate) fn just_closed(
    tx: &ReadTx<'_>,
    desk: &str,
    since: UtcMicros,
    changed: UtcMicros,
    now: UtcMicros,
) -> Result<Vec<BookingRow>, StoreError> {
    tx.rows(
        "SELECT id, desk, service, place, town, mode, starts_at, ends_at, pause_after, status, subject, code_index,
           language, rules, made_at, changed_at, moves, moved_from
         FROM agenda_booking WHERE desk = $1 AND starts_at >= $2 AND starts_at < $4 AND ends_at <= $4
           AND status IN ('seen', 'no_show') AND changed_at >= $3
         ORDER BY ends_at, id",
        row![desk, since, changed, now],
    )
}
