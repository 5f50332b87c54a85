// SPDX-License-Identifier: EUPL-1.2
//! Opening windows: rows that are withdrawn, never deleted.

use kernel::UtcMicros;
use store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};

/// A live window.
#[derive(Debug, Clone)]
pub(crate) struct WindowRow {
    pub id: String,
    pub desk: String,
    pub name: String,
    pub worker: String,
    pub place: String,
    pub definition: String,
}

impl FromRow for WindowRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            desk: row.get(1)?,
            name: row.get(2)?,
            worker: row.get(3)?,
            place: row.get(4)?,
            definition: row.get(5)?,
        })
    }
}

/// Every live window of the house.
pub(crate) fn all(tx: &ReadTx<'_>) -> Result<Vec<WindowRow>, StoreError> {
    tx.rows(
        "SELECT id, desk, name, worker, place, definition FROM agenda_window
         WHERE withdrawn_at IS NULL ORDER BY desk, name",
        &[],
    )
}

/// The live windows of a desk, by worker.
pub(crate) fn of_desk(tx: &ReadTx<'_>, desk: &str) -> Result<Vec<WindowRow>, StoreError> {
    tx.rows(
        "SELECT id, desk, name, worker, place, definition FROM agenda_window
         WHERE desk = $1 AND withdrawn_at IS NULL ORDER BY worker, name",
        row![desk],
    )
}

pub(crate) fn insert(tx: &WriteTx<'_>, window: &WindowRow, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_window (id, desk, name, worker, place, definition, loaded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        row![&window.id, &window.desk, &window.name, &window.worker, &window.place, &window.definition, now],
    )?;
    Ok(())
}

pub(crate) fn withdraw(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_window SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL", row![id, now])?;
    Ok(())
}

/// The desks at which a worker sits by a live window.
pub(crate) fn desks_of(tx: &ReadTx<'_>, worker: &str) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT DISTINCT desk FROM agenda_window WHERE worker = $1 AND withdrawn_at IS NULL ORDER BY desk",
        row![worker],
        |row| row.get(0),
    )
}
