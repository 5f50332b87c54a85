// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL: instruments here; cases and what belongs to them beside.

pub(crate) mod assessments;
pub(crate) mod case;
pub(crate) mod disposal;
pub(crate) mod documents;
pub(crate) mod duties;
pub(crate) mod guardianships;
pub(crate) mod handovers;
pub(crate) mod interventions;
pub(crate) mod notes;
pub(crate) mod own_sides;
pub(crate) mod pathways;
pub(crate) mod plans;
pub(crate) mod rights;
pub(crate) mod tasks;

use crate::{CaseworkError, case::CaseId};
use ::store::{Migration, ReadTx, Row, StoreError, WriteTx, row};
use kernel::UtcMicros;

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "casework-0001", sql: include_str!("../migrations/0001_instruments.sql") },
    Migration { name: "casework-0002", sql: include_str!("../migrations/0002_cases.sql") },
    Migration { name: "casework-0004", sql: include_str!("../migrations/0004_assessments.sql") },
    Migration { name: "casework-0005", sql: include_str!("../migrations/0005_plans.sql") },
    Migration { name: "casework-0006", sql: include_str!("../migrations/0006_notes.sql") },
    Migration { name: "casework-0007", sql: include_str!("../migrations/0007_documents.sql") },
    Migration { name: "casework-0009", sql: include_str!("../migrations/0009_wordings.sql") },
    Migration { name: "casework-0010", sql: include_str!("../migrations/0010_disposals.sql") },
    Migration { name: "casework-0011", sql: include_str!("../migrations/0011_pathways.sql") },
    Migration { name: "casework-0012", sql: include_str!("../migrations/0012_guardianships.sql") },
    Migration { name: "casework-0013", sql: include_str!("../migrations/0013_own_sides.sql") },
    Migration { name: "casework-0014", sql: include_str!("../migrations/0014_interventions.sql") },
    Migration { name: "casework-0015", sql: include_str!("../migrations/0015_tasks.sql") },
    Migration { name: "casework-0016", sql: include_str!("../migrations/0016_rights.sql") },
    Migration { name: "casework-0017", sql: include_str!("../migrations/0017_concerned_in.sql") },
];

/// A version as it lies.
pub(crate) struct Lying {
    pub code: String,
    pub version: i64,
    pub definition: String,
    pub adoption: Option<String>,
    pub offered: bool,
    pub landed_at: UtcMicros,
}

fn lying(row: &Row<'_>) -> Result<Lying, StoreError> {
    Ok(Lying {
        code: row.get(0)?,
        version: row.get(1)?,
        definition: row.get(2)?,
        adoption: row.get(3)?,
        offered: row.get(4)?,
        landed_at: row.get(5)?,
    })
}

/// Every version that ever landed.
pub(crate) fn all(tx: &ReadTx<'_>) -> Result<Vec<Lying>, StoreError> {
    tx.query(
        "SELECT code, version, definition, adoption, offered, landed_at FROM casework_instrument ORDER BY code, version",
        &[],
        lying,
    )
}

/// The versions of the last territory that was loaded.
pub(crate) fn offered(tx: &ReadTx<'_>) -> Result<Vec<Lying>, StoreError> {
    tx.query(
        "SELECT code, version, definition, adoption, offered, landed_at FROM casework_instrument WHERE offered = 1 \
         ORDER BY code, version",
        &[],
        lying,
    )
}

/// Every version of one instrument, the newest first.
pub(crate) fn versions(tx: &ReadTx<'_>, code: &str) -> Result<Vec<Lying>, StoreError> {
    tx.query(
        "SELECT code, version, definition, adoption, offered, landed_at FROM casework_instrument WHERE code = $1 \
         ORDER BY version DESC",
        row![code],
        lying,
    )
}

/// The versions by which anything was answered about a case.
pub(crate) fn used_in(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<Lying>, StoreError> {
    tx.query(
        "SELECT code, version, definition, adoption, offered, landed_at FROM casework_instrument used
         WHERE EXISTS (SELECT 1 FROM casework_assessment one
                       WHERE one.case_id = $1 AND one.instrument = used.code AND one.version = used.version)",
        row![&case.to_string()],
        lying,
    )
}

/// Writes a version in.
pub(crate) fn insert(tx: &WriteTx<'_>, one: &Lying) -> Result<(), CaseworkError> {
    tx.execute(
        "INSERT INTO casework_instrument (code, version, definition, adoption, offered, landed_at) \
         VALUES ($1, $2, $3, $4, 1, $5)",
        row![&*one.code, one.version, &*one.definition, one.adoption.as_deref(), one.landed_at],
    )?;
    Ok(())
}

/// Offers a version that landed before, with its adoption.
pub(crate) fn offer(tx: &WriteTx<'_>, code: &str, version: i64, adoption: Option<&str>) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_instrument SET offered = 1, adoption = $3 WHERE code = $1 AND version = $2",
        row![code, version, adoption],
    )?;
    Ok(())
}

/// Offers a version no more. It stays.
pub(crate) fn withdraw(tx: &WriteTx<'_>, code: &str, version: i64) -> Result<(), StoreError> {
    tx.execute("UPDATE casework_instrument SET offered = 0 WHERE code = $1 AND version = $2", row![code, version])?;
    Ok(())
}
