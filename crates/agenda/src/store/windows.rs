// SPDX-License-Identifier: EUPL-1.2
//! Opening windows and absences: rows that are withdrawn, never deleted.

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

/// A stretch in which a worker is away.
#[derive(Debug, Clone)]
pub(crate) struct AbsenceRow {
    pub worker: String,
    pub starts_at: UtcMicros,
    pub ends_at: UtcMicros,
}

impl FromRow for AbsenceRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { worker: row.get(0)?, starts_at: row.get(1)?, ends_at: row.get(2)? })
    }
}

/// Absences of the desk's workers that end after `since` and begin before `until`.
pub(crate) fn absences(
    tx: &ReadTx<'_>,
    desk: &str,
    since: UtcMicros,
    until: UtcMicros,
) -> Result<Vec<AbsenceRow>, StoreError> {
    tx.rows(
        "SELECT worker, starts_at, ends_at FROM agenda_absence
         WHERE worker IN (SELECT worker FROM agenda_window WHERE desk = $1 AND withdrawn_at IS NULL)
           AND ends_at > $2 AND starts_at < $3 AND withdrawn_at IS NULL
         ORDER BY worker, starts_at",
        row![desk, since, until],
    )
}

pub(crate) fn insert_absence(
    tx: &WriteTx<'_>,
    id: &str,
    absence: &AbsenceRow,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO agenda_absence (id, worker, starts_at, ends_at, made_at) VALUES ($1, $2, $3, $4, $5)",
        row![id, &absence.worker, absence.starts_at, absence.ends_at, now],
    )?;
    Ok(())
}

/// The worker of an absence that stands.
pub(crate) fn absent_worker(tx: &ReadTx<'_>, id: &str) -> Result<Option<String>, StoreError> {
    tx.first("SELECT worker FROM agenda_absence WHERE id = $1 AND withdrawn_at IS NULL", row![id], |row| row.get(0))
}

pub(crate) fn withdraw_absence(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE agenda_absence SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL", row![id, now])?;
    Ok(())
}
