// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on disposals. Codes and days alone: nobody opens a file to dispose of it.

use crate::{
    case::{CaseId, life::Stage},
    disposal::{Act, Disposal, DisposalId, DisposedCase, Done},
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use jiff::civil::Date;
use kernel::{Istat, UtcMicros};
use vault::SubjectId;

/// A case that has ended.
pub(crate) struct Ended {
    pub case: CaseId,
    pub town: Istat,
    pub stage: Stage,
    pub reason: String,
    pub children_until: Option<i64>,
    pub opened_at: UtcMicros,
    pub ended_at: UtcMicros,
}

impl FromRow for Ended {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            case: row.get(0)?,
            town: row.get::<String>(1)?.parse().map_err(|_| StoreError::Damaged)?,
            stage: Stage::from_code(&row.get::<String>(2)?).ok_or(StoreError::Damaged)?,
            reason: row.get(3)?,
            children_until: row.get(4)?,
            opened_at: row.get(5)?,
            ended_at: row.get(6)?,
        })
    }
}

/// The cases of a body that have ended and are in no disposal that waits.
pub(crate) fn ended(tx: &ReadTx<'_>, body: &str) -> Result<Vec<Ended>, StoreError> {
    tx.rows(
        "SELECT c.id, c.town, c.stage, coalesce(c.reason, ''), c.children_until, c.opened_at, max(s.at)
         FROM casework_case c
         JOIN casework_step s ON s.case_id = c.id AND s.what = c.stage
         WHERE c.body = $1 AND c.stage IN ('closed', 'refused') AND c.disposed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM casework_disposed d JOIN casework_disposal p ON p.id = d.disposal_id
                           WHERE d.case_id = c.id AND p.confirmed_at IS NULL AND p.withdrawn_at IS NULL)
         GROUP BY c.id, c.town, c.stage, c.reason, c.children_until, c.opened_at",
        row![body],
    )
}

/// Those of a disposal, as they are now.
pub(crate) fn ended_in(tx: &ReadTx<'_>, disposal: DisposalId) -> Result<Vec<Ended>, StoreError> {
    tx.rows(
        "SELECT c.id, c.town, c.stage, coalesce(c.reason, ''), c.children_until, c.opened_at, max(s.at)
         FROM casework_disposed d
         JOIN casework_disposal p ON p.id = d.disposal_id
         JOIN casework_case c ON c.id = d.case_id AND c.body = p.body
         JOIN casework_step s ON s.case_id = c.id AND s.what = c.stage
         WHERE d.disposal_id = $1 AND c.stage IN ('closed', 'refused') AND c.disposed_at IS NULL
         GROUP BY c.id, c.town, c.stage, c.reason, c.children_until, c.opened_at",
        row![&disposal.to_string()],
    )
}

fn done(row: &Row<'_>, at: usize) -> Result<Option<Done>, StoreError> {
    let (when, who): (Option<UtcMicros>, Option<String>) = (row.get(at)?, row.get(at + 1)?);
    Ok(when.zip(who).map(|(at, account)| Done { account, at }))
}

fn disposal(row: &Row<'_>) -> Result<Disposal, StoreError> {
    Ok(Disposal {
        id: row.get(0)?,
        body: row.get(1)?,
        act: Act {
            authority: row.get(2)?,
            number: row.get(3)?,
            on: row.get::<String>(4)?.parse().map_err(|_| StoreError::Damaged)?,
        },
        proposed: done(row, 5)?.ok_or(StoreError::Damaged)?,
        confirmed: done(row, 7)?,
        withdrawn: done(row, 9)?,
        cases: Vec::new(),
    })
}

fn case(row: &Row<'_>) -> Result<(DisposalId, DisposedCase), StoreError> {
    Ok((
        row.get(0)?,
        DisposedCase {
            case: row.get(1)?,
            town: row.get::<String>(2)?.parse().map_err(|_| StoreError::Damaged)?,
            stage: Stage::from_code(&row.get::<String>(3)?).ok_or(StoreError::Damaged)?,
            opened_at: row.get(4)?,
            due: row.get::<String>(5)?.parse().map_err(|_| StoreError::Damaged)?,
            kept: row.get(6)?,
            destroyed_at: row.get(7)?,
        },
    ))
}

/// The disposals of a body, or of all when it is empty; the newest first.
pub(crate) fn all(tx: &ReadTx<'_>, body: &str) -> Result<Vec<Disposal>, StoreError> {
    let mut found = tx.query(
        "SELECT id, body, authority, act, act_on, proposed_at, proposed_by, confirmed_at, confirmed_by, withdrawn_at, withdrawn_by
         FROM casework_disposal WHERE $1 = '' OR body = $1 ORDER BY proposed_at DESC, id DESC",
        row![body],
        disposal,
    )?;
    let cases = tx.query(
        "SELECT d.disposal_id, d.case_id, c.town, c.stage, c.opened_at, d.due, d.kept, d.destroyed_at
         FROM casework_disposal p
         JOIN casework_disposed d ON d.disposal_id = p.id
         JOIN casework_case c ON c.id = d.case_id
         WHERE $1 = '' OR p.body = $1 ORDER BY d.due, d.case_id",
        row![body],
        case,
    )?;
    for (id, one) in cases {
        if let Some(there) = found.iter_mut().find(|there| there.id == id) {
            there.cases.push(one);
        }
    }
    Ok(found)
}

pub(crate) fn one(tx: &ReadTx<'_>, id: DisposalId) -> Result<Option<Disposal>, StoreError> {
    let found = tx.first(
        "SELECT id, body, authority, act, act_on, proposed_at, proposed_by, confirmed_at, confirmed_by, withdrawn_at, withdrawn_by
         FROM casework_disposal WHERE id = $1",
        row![&id.to_string()],
        disposal,
    )?;
    let Some(mut found) = found else { return Ok(None) };
    let cases = tx.query(
        "SELECT d.disposal_id, d.case_id, c.town, c.stage, c.opened_at, d.due, d.kept, d.destroyed_at
         FROM casework_disposed d JOIN casework_case c ON c.id = d.case_id
         WHERE d.disposal_id = $1 ORDER BY d.due, d.case_id",
        row![&id.to_string()],
        case,
    )?;
    found.cases = cases.into_iter().map(|(_, one)| one).collect();
    Ok(Some(found))
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<DisposalId>, StoreError> {
    tx.first("SELECT id FROM casework_disposal WHERE form_index = $1", row![form], |row| row.get(0))
}

pub(crate) fn propose(
    tx: &WriteTx<'_>,
    (id, body, act): (DisposalId, &str, &Act),
    form: &[u8; 32],
    by: &str,
    at: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_disposal (id, body, authority, act, act_on, form_index, proposed_at, proposed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        row![&id.to_string(), body, &act.authority, &act.number, &act.on.to_string(), form, at, by],
    )?;
    Ok(())
}

/// A case of a disposal, with how many people it concerned.
pub(crate) fn add(tx: &WriteTx<'_>, id: DisposalId, case: CaseId, due: Date) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_disposed (disposal_id, case_id, due, people, kept)
         SELECT $1, $2, $3, count(DISTINCT person), 0 FROM casework_concerned WHERE case_id = $2",
        row![&id.to_string(), &case.to_string(), &due.to_string()],
    )?;
    Ok(())
}

/// `false`: it was decided before.
pub(crate) fn withdraw(tx: &WriteTx<'_>, id: DisposalId, by: &str, at: UtcMicros) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_disposal SET withdrawn_at = $2, withdrawn_by = $3
         WHERE id = $1 AND confirmed_at IS NULL AND withdrawn_at IS NULL",
        row![&id.to_string(), at, by],
    )?;
    Ok(written > 0)
}

/// `false`: it was decided before.
pub(crate) fn confirm(tx: &WriteTx<'_>, id: DisposalId, by: &str, at: UtcMicros) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_disposal SET confirmed_at = $2, confirmed_by = $3
         WHERE id = $1 AND confirmed_at IS NULL AND withdrawn_at IS NULL",
        row![&id.to_string(), at, by],
    )?;
    Ok(written > 0)
}

/// A case is no more: whom it concerned is forgotten, its codes and days stay.
pub(crate) fn dispose(tx: &WriteTx<'_>, id: DisposalId, case: CaseId, at: UtcMicros) -> Result<(), StoreError> {
    let case = case.to_string();
    tx.execute(
        "UPDATE casework_disposed SET people = (SELECT count(DISTINCT person) FROM casework_concerned WHERE case_id = $2)
         WHERE disposal_id = $1 AND case_id = $2",
        row![&id.to_string(), &case],
    )?;
    tx.execute("UPDATE casework_case SET disposed_at = $2 WHERE id = $1", row![&case, at])?;
    tx.execute("DELETE FROM casework_concerned WHERE case_id = $1", row![&case])?;
    Ok(())
}

/// A case that was no longer due stays.
pub(crate) fn keep(tx: &WriteTx<'_>, id: DisposalId, case: CaseId) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_disposed SET kept = 1 WHERE disposal_id = $1 AND case_id = $2",
        row![&id.to_string(), &case.to_string()],
    )?;
    Ok(())
}

/// Whose keys are still to be destroyed: of one disposal, or of all.
pub(crate) fn to_destroy(
    tx: &ReadTx<'_>,
    id: Option<DisposalId>,
) -> Result<Vec<(DisposalId, CaseId, SubjectId)>, StoreError> {
    let id = id.map(|id| id.to_string()).unwrap_or_default();
    tx.query(
        "SELECT d.disposal_id, d.case_id, c.subject
         FROM casework_disposed d
         JOIN casework_disposal p ON p.id = d.disposal_id
         JOIN casework_case c ON c.id = d.case_id
         WHERE p.confirmed_at IS NOT NULL AND d.kept = 0 AND d.destroyed_at IS NULL AND ($1 = '' OR d.disposal_id = $1)
         ORDER BY d.disposal_id, d.case_id",
        row![&id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

pub(crate) fn destroyed(tx: &WriteTx<'_>, id: DisposalId, case: CaseId, at: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_disposed SET destroyed_at = $3 WHERE disposal_id = $1 AND case_id = $2 AND destroyed_at IS NULL",
        row![&id.to_string(), &case.to_string(), at],
    )?;
    Ok(())
}
