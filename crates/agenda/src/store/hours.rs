// SPDX-License-Identifier: EUPL-1.2
//! Single days of windows with other hours, or none.

use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};

/// One day of a window as the desk decided it; without hours it is closed.
#[derive(Debug, Clone)]
pub(crate) struct HoursRow {
    pub name: String,
    pub day: String,
    pub opens: Option<String>,
    pub closes: Option<String>,
}

impl FromRow for HoursRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { name: row.get(0)?, day: row.get(1)?, opens: row.get(2)?, closes: row.get(3)? })
    }
}

/// What stands at a desk, by window and day.
pub(crate) fn of_desk(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<HoursRow>, StoreError> {
    tx.rows(
        "SELECT name, day, opens, closes FROM agenda_other_hours
         WHERE desk = $1 AND withdrawn_at IS NULL ORDER BY name, day",
        row![desk],
    )
}

/// Writes what a day is; again, when it was written before.
pub(crate) fn write(tx: &WriteTx<'_>, desk: &str, hours: &HoursRow, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_other_hours (desk, name, day, opens, closes, made_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (desk, name, day) DO UPDATE SET opens = excluded.opens, closes = excluded.closes,
           made_at = excluded.made_at, withdrawn_at = NULL",
        row![desk, &hours.name, &hours.day, hours.opens.as_ref(), hours.closes.as_ref(), now],
    )?;
    Ok(())
}

/// The day is again as the window usually is.
pub(crate) fn withdraw(tx: &WriteTx<'_>, desk: &str, name: &str, day: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE agenda_other_hours SET withdrawn_at = $4
         WHERE desk = $1 AND name = $2 AND day = $3 AND withdrawn_at IS NULL",
        row![desk, name, day, now],
    )?;
    Ok(())
}
