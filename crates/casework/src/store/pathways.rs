// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on pathways and courses. Who may see a case has been asked before; the list of what waits embeds the same rule as the
//! list of cases.

use super::{Lying, lying};
use crate::{
    assessment::By,
    case::CaseId,
    pathway::course::{Content, CourseId, Deed, State, Told},
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use jiff::civil::Date;
use kernel::UtcMicros;
use vault::Sealed;

/// Every version that ever landed, by code, the newest first.
pub(crate) fn all(tx: &ReadTx<'_>) -> Result<Vec<Lying>, StoreError> {
    tx.query(
        "SELECT code, version, definition, adoption, offered, landed_at FROM casework_pathway ORDER BY code, version DESC",
        &[],
        lying,
    )
}

/// One version.
pub(crate) fn version(tx: &ReadTx<'_>, code: &str, version: i64) -> Result<Option<Lying>, StoreError> {
    tx.first(
        "SELECT code, version, definition, adoption, offered, landed_at FROM casework_pathway
         WHERE code = $1 AND version = $2",
        row![code, version],
        lying,
    )
}

/// The versions by which something is walked on a case.
pub(crate) fn used_in(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<Lying>, StoreError> {
    tx.query(
        "SELECT code, version, definition, adoption, offered, landed_at FROM casework_pathway used
         WHERE EXISTS (SELECT 1 FROM casework_course one
                       WHERE one.case_id = $1 AND one.pathway = used.code AND one.version = used.version)",
        row![&case.to_string()],
        lying,
    )
}

/// Writes a version in.
pub(crate) fn insert_version(tx: &WriteTx<'_>, one: &Lying) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_pathway (code, version, definition, adoption, offered, landed_at)
         VALUES ($1, $2, $3, $4, 1, $5)",
        row![&*one.code, one.version, &*one.definition, one.adoption.as_deref(), one.landed_at],
    )?;
    Ok(())
}

/// Offers a version that landed before, with its adoption, or no more.
pub(crate) fn offer(
    tx: &WriteTx<'_>,
    code: &str,
    version: i64,
    adoption: Option<&str>,
    offered: bool,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_pathway SET offered = $4, adoption = $3 WHERE code = $1 AND version = $2",
        row![code, version, adoption, offered],
    )?;
    Ok(())
}

/// A course as it lies.
pub(crate) struct CourseRow {
    pub id: CourseId,
    pub case: CaseId,
    pub pathway: String,
    pub version: i64,
    pub state: State,
    pub content: Sealed<Content>,
    pub revision: i64,
    pub begun: By,
    pub changed_at: UtcMicros,
    pub proposed: Option<(UtcMicros, String)>,
    pub decided_by: Option<String>,
}

impl FromRow for CourseRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let (at, by): (Option<UtcMicros>, Option<String>) = (row.get(11)?, row.get(12)?);
        Ok(Self {
            id: row.get(0)?,
            case: row.get(1)?,
            pathway: row.get(2)?,
            version: row.get(3)?,
            state: State::from_code(&row.get::<String>(4)?).ok_or(StoreError::Damaged)?,
            content: row.get(5)?,
            revision: row.get(6)?,
            begun: By { at: row.get(7)?, account: row.get(8)?, body: row.get(9)? },
            changed_at: row.get(10)?,
            proposed: at.zip(by),
            decided_by: row.get(13)?,
        })
    }
}

/// Begins one; `false`: this form has begun one already.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &CourseRow, form: &[u8]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_course (id, case_id, pathway, version, state, content, revision, form_index, begun_at,
                                      begun_by, begun_body, changed_at)
         VALUES ($1, $2, $3, $4, 'open', $5, 1, $6, $7, $8, $9, $7) ON CONFLICT (form_index) DO NOTHING",
        row![
            &new.id.to_string(),
            &new.case.to_string(),
            &*new.pathway,
            new.version,
            &new.content,
            form,
            new.begun.at,
            &*new.begun.account,
            &*new.begun.body
        ],
    )?;
    Ok(written > 0)
}

/// What a form has begun.
pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8]) -> Result<Option<CourseId>, StoreError> {
    tx.first("SELECT id FROM casework_course WHERE form_index = $1", row![form], |row| row.get(0))
}

/// Those of a case, the newest first.
pub(crate) fn of_case(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<CourseRow>, StoreError> {
    tx.rows(
        "SELECT id, case_id, pathway, version, state, content, revision, begun_at, begun_by, begun_body, changed_at,
                proposed_at, proposed_by, decided_by
         FROM casework_course WHERE case_id = $1 ORDER BY begun_at DESC, id DESC",
        row![&case.to_string()],
    )
}

/// One of a case.
pub(crate) fn one(tx: &ReadTx<'_>, case: CaseId, id: CourseId) -> Result<Option<CourseRow>, StoreError> {
    let found = tx.rows(
        "SELECT id, case_id, pathway, version, state, content, revision, begun_at, begun_by, begun_body, changed_at,
                proposed_at, proposed_by, decided_by
         FROM casework_course WHERE case_id = $1 AND id = $2",
        row![&case.to_string(), &id.to_string()],
    )?;
    Ok(found.into_iter().next())
}

/// Writes what a course has become over what was read; `false`: somebody was faster.
pub(crate) fn put(tx: &WriteTx<'_>, course: &CourseRow, due: Option<Date>, at: UtcMicros) -> Result<bool, StoreError> {
    let (proposed_at, proposed_by) = course.proposed.clone().unzip();
    let due = due.map(|day| day.to_string());
    let written = tx.execute(
        "UPDATE casework_course SET state = $3, content = $4, revision = revision + 1, due = $5, changed_at = $6,
                proposed_at = $7, proposed_by = $8, decided_by = $9
         WHERE id = $1 AND revision = $2",
        row![
            &course.id.to_string(),
            course.revision,
            course.state.code(),
            &course.content,
            due.as_deref(),
            at,
            proposed_at,
            proposed_by.as_deref(),
            course.decided_by.as_deref()
        ],
    )?;
    Ok(written > 0)
}

/// An act as it lies.
pub(crate) struct ActRow {
    pub id: String,
    pub course: CourseId,
    pub deed: Deed,
    pub content: Sealed<Told>,
    pub by: By,
}

/// Adds an act.
pub(crate) fn insert_act(tx: &WriteTx<'_>, act: &ActRow, form: &[u8]) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_course_act (id, course_id, deed, content, form_index, at, by_account, by_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        row![
            &*act.id,
            &act.course.to_string(),
            act.deed.code(),
            &act.content,
            form,
            act.by.at,
            &*act.by.account,
            &*act.by.body
        ],
    )?;
    Ok(())
}

/// Whether a form has done its act already.
pub(crate) fn acted(tx: &ReadTx<'_>, form: &[u8]) -> Result<bool, StoreError> {
    let found =
        tx.first("SELECT id FROM casework_course_act WHERE form_index = $1", row![form], |row| row.get::<String>(0))?;
    Ok(found.is_some())
}

/// The acts of every course of a case, in order.
pub(crate) fn acts(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<ActRow>, StoreError> {
    tx.query(
        "SELECT a.id, a.course_id, a.deed, a.content, a.at, a.by_account, a.by_body
         FROM casework_course_act a JOIN casework_course c ON c.id = a.course_id
         WHERE c.case_id = $1 ORDER BY a.at, a.id",
        row![&case.to_string()],
        |row| {
            Ok(ActRow {
                id: row.get(0)?,
                course: row.get(1)?,
                deed: Deed::from_code(&row.get::<String>(2)?).ok_or(StoreError::Damaged)?,
                content: row.get(3)?,
                by: By { at: row.get(4)?, account: row.get(5)?, body: row.get(6)? },
            })
        },
    )
}

/// A course that waits, as a list shows it.
pub(crate) struct WaitingRow {
    pub case: CaseId,
    pub course: CourseId,
    pub pathway: String,
    pub version: i64,
    pub state: State,
    pub since: UtcMicros,
    pub due: Option<String>,
    pub children: bool,
}

/// What waits for a decision or is late, of the cases one works on or leads: where there are children first, then who waits longest.
pub(crate) fn waiting(
    tx: &ReadTx<'_>,
    (leads, account, body): (&str, &str, &str),
    today: Date,
    at_most: i64,
) -> Result<Vec<WaitingRow>, StoreError> {
    tx.query(
        "SELECT c.id, p.id, p.pathway, p.version, p.state, coalesce(p.proposed_at, p.begun_at), p.due,
                CAST(CASE WHEN c.children_until >= $6 THEN 1 ELSE 0 END AS BIGINT)
         FROM casework_course p
         JOIN casework_case c ON c.id = p.case_id
         WHERE c.stage NOT IN ('refused', 'closed') AND c.disposed_at IS NULL
           AND (p.state = 'proposed' OR (p.state IN ('open', 'decided') AND p.due < $4))
           AND ((c.body = $1 AND c.sealed = 0)
             OR EXISTS (SELECT 1 FROM casework_seat s WHERE s.case_id = c.id AND s.account = $2 AND s.body = $3
                          AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)))
         ORDER BY 8 DESC, 6, p.id LIMIT $5",
        row![leads, account, body, &today.to_string(), at_most, i64::from(today.year())],
        |row| {
            Ok(WaitingRow {
                case: row.get(0)?,
                course: row.get(1)?,
                pathway: row.get(2)?,
                version: row.get(3)?,
                state: State::from_code(&row.get::<String>(4)?).ok_or(StoreError::Damaged)?,
                since: row.get(5)?,
                due: row.get(6)?,
                children: row.get::<i64>(7)? == 1,
            })
        },
    )
}
