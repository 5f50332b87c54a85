// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on plans. Who may see a case has been asked before; the list of what is late embeds the same rule as the list of
//! cases.

use crate::{
    case::CaseId,
    plan::{
        By, Content, PlanId, State,
        kinds::Kind,
        late::{Late, Progress},
        sign::Signature,
        wording::Wording,
    },
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use jiff::civil::Date;
use kernel::{Language, UtcMicros};
use vault::Sealed;

/// A plan as it lies.
pub(crate) struct PlanRow {
    pub id: PlanId,
    pub kind: Kind,
    pub by: By,
}

impl FromRow for PlanRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            kind: Kind::from_code(&row.get::<String>(1)?).ok_or(StoreError::Damaged)?,
            by: By { at: row.get(2)?, account: row.get(3)?, body: row.get(4)? },
        })
    }
}

/// A version as it lies.
pub(crate) struct VersionRow {
    pub plan: PlanId,
    pub number: i64,
    pub state: State,
    pub content: Sealed<Content>,
    pub revision: i64,
    pub begun: By,
    pub changed_at: UtcMicros,
    pub signed_at: Option<UtcMicros>,
}

impl FromRow for VersionRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            plan: row.get(0)?,
            number: row.get(1)?,
            state: State::from_code(&row.get::<String>(2)?).ok_or(StoreError::Damaged)?,
            content: row.get(3)?,
            revision: row.get(4)?,
            begun: By { at: row.get(5)?, account: row.get(6)?, body: row.get(7)? },
            changed_at: row.get(8)?,
            signed_at: row.get(9)?,
        })
    }
}

/// Something noted beside a version: a signature, or what came of it.
pub(crate) struct NotedRow<T> {
    pub id: String,
    pub plan: PlanId,
    pub version: i64,
    pub content: Sealed<T>,
    pub by: By,
}

impl<T> FromRow for NotedRow<T> {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            plan: row.get(1)?,
            version: row.get(2)?,
            content: row.get(3)?,
            by: By { at: row.get(4)?, account: row.get(5)?, body: row.get(6)? },
        })
    }
}

pub(crate) fn of_case(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<PlanRow>, StoreError> {
    tx.rows(
        "SELECT id, kind, begun_at, begun_by, begun_body FROM casework_plan WHERE case_id = $1 ORDER BY begun_at, id",
        row![&case.to_string()],
    )
}

pub(crate) fn versions(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<VersionRow>, StoreError> {
    tx.rows(
        "SELECT v.plan_id, v.number, v.state, v.content, v.revision, v.begun_at, v.begun_by, v.begun_body, v.changed_at, v.signed_at
         FROM casework_plan p JOIN casework_plan_version v ON v.plan_id = p.id
         WHERE p.case_id = $1 ORDER BY v.plan_id, v.number",
        row![&case.to_string()],
    )
}

pub(crate) fn version(
    tx: &ReadTx<'_>,
    case: CaseId,
    plan: PlanId,
    number: i64,
) -> Result<Option<VersionRow>, StoreError> {
    Ok(tx
        .rows(
            "SELECT v.plan_id, v.number, v.state, v.content, v.revision, v.begun_at, v.begun_by, v.begun_body, v.changed_at, v.signed_at
             FROM casework_plan p JOIN casework_plan_version v ON v.plan_id = p.id
             WHERE p.case_id = $1 AND p.id = $2 AND v.number = $3",
            row![&case.to_string(), &plan.to_string(), number],
        )?
        .into_iter()
        .next())
}

pub(crate) fn signatures(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<NotedRow<Signature>>, StoreError> {
    tx.rows(
        "SELECT s.id, s.plan_id, s.version, s.content, s.noted_at, s.noted_by, s.noted_body
         FROM casework_plan p JOIN casework_plan_signature s ON s.plan_id = p.id
         WHERE p.case_id = $1 ORDER BY s.noted_at, s.id",
        row![&case.to_string()],
    )
}

pub(crate) fn progress(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<NotedRow<Progress>>, StoreError> {
    tx.rows(
        "SELECT g.id, g.plan_id, g.version, g.content, g.noted_at, g.noted_by, g.noted_body
         FROM casework_plan p JOIN casework_plan_progress g ON g.plan_id = p.id
         WHERE p.case_id = $1 ORDER BY g.noted_at, g.id",
        row![&case.to_string()],
    )
}

/// `false`: this form has begun a plan already.
pub(crate) fn insert(tx: &WriteTx<'_>, case: CaseId, plan: &PlanRow, form: &[u8; 32]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_plan (id, case_id, kind, form_index, begun_at, begun_by, begun_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (form_index) DO NOTHING",
        row![
            &plan.id.to_string(),
            &case.to_string(),
            plan.kind.code(),
            form,
            plan.by.at,
            &plan.by.account,
            &plan.by.body
        ],
    )?;
    Ok(written > 0)
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<PlanId>, StoreError> {
    tx.first("SELECT id FROM casework_plan WHERE form_index = $1", row![form], |row| row.get(0))
}

/// `false`: there is a draft, or a version of this number, already.
pub(crate) fn insert_version(
    tx: &WriteTx<'_>,
    plan: PlanId,
    number: i64,
    content: &Sealed<Content>,
    by: &By,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_plan_version (plan_id, number, state, content, revision, begun_at, begun_by, begun_body, changed_at)
         VALUES ($1, $2, 'draft', $3, 1, $4, $5, $6, $4) ON CONFLICT DO NOTHING",
        row![&plan.to_string(), number, content, by.at, &by.account, &by.body],
    )?;
    Ok(written > 0)
}

/// Writes over a draft at the revision that was read.
pub(crate) fn rewrite(
    tx: &WriteTx<'_>,
    row: &VersionRow,
    content: &Sealed<Content>,
    at: UtcMicros,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_plan_version SET content = $4, revision = revision + 1, changed_at = $5
         WHERE plan_id = $1 AND number = $2 AND revision = $3 AND state = 'draft'",
        row![&row.plan.to_string(), row.number, row.revision, content, at],
    )?;
    Ok(written > 0)
}

/// A draft at the revision that was read becomes something else, or what was set aside a draft again.
pub(crate) fn stand(tx: &WriteTx<'_>, row: &VersionRow, state: State, at: UtcMicros) -> Result<bool, StoreError> {
    let signed = (state == State::Signed).then_some(at);
    let written = tx.execute(
        "UPDATE casework_plan_version SET state = $4, revision = revision + 1, changed_at = $5, signed_at = $6
         WHERE plan_id = $1 AND number = $2 AND revision = $3 AND state <> 'signed'",
        row![&row.plan.to_string(), row.number, row.revision, state.code(), at, signed],
    )?;
    Ok(written > 0)
}

/// Whether a plan has a draft.
pub(crate) fn has_draft(tx: &ReadTx<'_>, plan: PlanId) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT number FROM casework_plan_version WHERE plan_id = $1 AND state = 'draft'",
        row![&plan.to_string()],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// `false`: this form has noted its signature already.
pub(crate) fn insert_signature(
    tx: &WriteTx<'_>,
    signed: &NotedRow<Signature>,
    form: &[u8; 32],
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_plan_signature (id, plan_id, version, content, form_index, noted_at, noted_by, noted_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (form_index) DO NOTHING",
        row![
            &signed.id,
            &signed.plan.to_string(),
            signed.version,
            &signed.content,
            form,
            signed.by.at,
            &signed.by.account,
            &signed.by.body
        ],
    )?;
    Ok(written > 0)
}

pub(crate) fn insert_progress(tx: &WriteTx<'_>, noted: &NotedRow<Progress>) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_plan_progress (id, plan_id, version, content, noted_at, noted_by, noted_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        row![
            &noted.id,
            &noted.plan.to_string(),
            noted.version,
            &noted.content,
            noted.by.at,
            &noted.by.account,
            &noted.by.body
        ],
    )?;
    Ok(())
}

/// Writes the days on which something of a plan is awaited over those before.
pub(crate) fn await_these(tx: &WriteTx<'_>, plan: PlanId, awaited: &[Late]) -> Result<(), StoreError> {
    tx.execute("DELETE FROM casework_plan_awaited WHERE plan_id = $1", row![&plan.to_string()])?;
    for one in awaited {
        let item = one.what.map(|id| id.to_string()).unwrap_or_default();
        tx.execute(
            "INSERT INTO casework_plan_awaited (plan_id, item, due) VALUES ($1, $2, $3)",
            row![&plan.to_string(), &item, &one.due.to_string()],
        )?;
    }
    Ok(())
}

/// The words of a plan in a language, as they lie.
pub(crate) struct WordingRow {
    pub content: Sealed<Wording>,
    pub revision: i64,
}

pub(crate) fn wording(
    tx: &ReadTx<'_>,
    case: CaseId,
    plan: PlanId,
    language: Language,
) -> Result<Option<WordingRow>, StoreError> {
    tx.first(
        "SELECT w.content, w.revision FROM casework_plan p JOIN casework_plan_wording w ON w.plan_id = p.id
         WHERE p.case_id = $1 AND p.id = $2 AND w.language = $3",
        row![&case.to_string(), &plan.to_string(), language.code()],
        |row| Ok(WordingRow { content: row.get(0)?, revision: row.get(1)? }),
    )
}

/// Writes words down over those of the revision that was read, none of which is revision 0. `false`: somebody has written since.
pub(crate) fn write_wording(
    tx: &WriteTx<'_>,
    (plan, language, revision): (PlanId, Language, i64),
    content: &Sealed<Wording>,
    by: &By,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_plan_wording (plan_id, language, content, revision, changed_at, changed_by, changed_body)
         VALUES ($1, $2, $3, 1, $4, $5, $6)
         ON CONFLICT (plan_id, language) DO UPDATE SET content = excluded.content, revision = casework_plan_wording.revision + 1,
           changed_at = excluded.changed_at, changed_by = excluded.changed_by, changed_body = excluded.changed_body
         WHERE casework_plan_wording.revision = $7",
        row![&plan.to_string(), language.code(), content, by.at, &by.account, &by.body, revision],
    )?;
    Ok(written > 0)
}

/// How many things of a plan are late, and since when.
pub(crate) struct LateRow {
    pub case: CaseId,
    pub plan: PlanId,
    pub kind: Kind,
    pub many: i64,
    pub since: String,
}

/// What is late in the open cases on whose team whoever asks is, or which they lead; the longest first.
pub(crate) fn late_for(
    tx: &ReadTx<'_>,
    (leads, account, body): (&str, &str, &str),
    today: Date,
    at_most: i64,
) -> Result<Vec<LateRow>, StoreError> {
    tx.query(
        "WITH near AS (
             SELECT s.case_id AS id FROM casework_seat s
             WHERE s.account = $2 AND s.body = $3 AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)
             UNION SELECT b.id FROM casework_case b WHERE b.body = $1 AND b.sealed = 0)
         SELECT p.case_id, p.id, p.kind, count(*), min(a.due)
         FROM near CROSS JOIN casework_case c CROSS JOIN casework_plan p CROSS JOIN casework_plan_awaited a
         WHERE c.id = near.id AND c.stage NOT IN ('refused', 'closed') AND p.case_id = c.id AND a.plan_id = p.id AND a.due < $4
         GROUP BY p.case_id, p.id, p.kind
         ORDER BY min(a.due), p.id LIMIT $5",
        row![leads, account, body, &today.to_string(), at_most],
        |row| {
            Ok(LateRow {
                case: row.get(0)?,
                plan: row.get(1)?,
                kind: Kind::from_code(&row.get::<String>(2)?).ok_or(StoreError::Damaged)?,
                many: row.get(3)?,
                since: row.get(4)?,
            })
        },
    )
}
