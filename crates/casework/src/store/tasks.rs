// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on tasks. Who may see a case has been asked before; the list for a worker goes from their seats, as the list of cases does.

use super::case::day;
use crate::{
    case::{CaseId, read::Asked},
    plan::kinds::Kind,
    task::{Content, LISTED, TaskId},
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use identity::AccountId;
use jiff::civil::Date;
use kernel::UtcMicros;
use vault::{Sealed, SubjectId};

/// How a task ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ended {
    pub at: UtcMicros,
    pub by: AccountId,
    pub done: bool,
}

/// A task as it lies.
pub(crate) struct TaskRow {
    pub id: TaskId,
    pub case: CaseId,
    pub content: Sealed<Content>,
    /// To whom it was given, for which body.
    pub given: Option<(AccountId, String)>,
    pub due: Option<Date>,
    pub version: i64,
    pub noted_at: UtcMicros,
    pub noted_by: AccountId,
    pub ended: Option<Ended>,
}

impl FromRow for TaskRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let (account, body): (Option<AccountId>, Option<String>) = (row.get(3)?, row.get(4)?);
        let (at, by, how): (Option<UtcMicros>, Option<AccountId>, Option<String>) =
            (row.get(9)?, row.get(10)?, row.get(11)?);
        Ok(Self {
            id: row.get(0)?,
            case: row.get(1)?,
            content: row.get(2)?,
            given: account.zip(body),
            due: row.get::<Option<String>>(5)?.map(|text| day(&text)).transpose()?,
            version: row.get(6)?,
            noted_at: row.get(7)?,
            noted_by: row.get(8)?,
            ended: at.zip(by).map(|(at, by)| Ended { at, by, done: how.as_deref() == Some("done") }),
        })
    }
}

pub(crate) fn one(tx: &ReadTx<'_>, case: CaseId, task: TaskId) -> Result<Option<TaskRow>, StoreError> {
    let found = tx.rows(
        "SELECT id, case_id, content, account, body, due, version, noted_at, noted_by, ended_at, ended_by, ended_how
         FROM casework_task WHERE case_id = $1 AND id = $2",
        row![&case.to_string(), &task.to_string()],
    )?;
    Ok(found.into_iter().next())
}

/// The open tasks of a case, the nearest day first and those without a day last; then those that ended last.
pub(crate) fn of(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<TaskRow>, StoreError> {
    tx.rows(
        "SELECT id, case_id, content, account, body, due, version, noted_at, noted_by, ended_at, ended_by, ended_how
         FROM casework_task WHERE case_id = $1
         ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, ended_at DESC, CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, noted_at, id
         LIMIT $2",
        row![&case.to_string(), LISTED],
    )
}

pub(crate) fn how_many_open(tx: &ReadTx<'_>, case: CaseId) -> Result<i64, StoreError> {
    let many = tx.first(
        "SELECT count(*) FROM casework_task WHERE case_id = $1 AND ended_at IS NULL",
        row![&case.to_string()],
        |row| row.get(0),
    )?;
    Ok(many.unwrap_or_default())
}

/// What a form has noted.
pub(crate) fn by_form(tx: &ReadTx<'_>, case: CaseId, form: &[u8; 32]) -> Result<Option<TaskId>, StoreError> {
    tx.first(
        "SELECT id FROM casework_task WHERE form_index = $1 AND case_id = $2",
        row![form, &case.to_string()],
        |row| row.get(0),
    )
}

pub(crate) fn insert(tx: &WriteTx<'_>, task: &TaskRow, body: &str, form: &[u8; 32]) -> Result<(), StoreError> {
    let (account, given) = parts(task);
    let due = task.due.map(|due| due.to_string());
    tx.execute(
        "INSERT INTO casework_task (id, case_id, content, account, body, due, form_index, version, noted_at, noted_by, noted_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        row![
            &task.id.to_string(),
            &task.case.to_string(),
            &task.content,
            account.as_deref(),
            given,
            due.as_deref(),
            form,
            task.version,
            task.noted_at,
            &task.noted_by.to_string(),
            body
        ],
    )?;
    Ok(())
}

/// Writes what a task has become. `false`: somebody was faster.
pub(crate) fn put(tx: &WriteTx<'_>, task: &TaskRow, seen: i64) -> Result<bool, StoreError> {
    let (account, given) = parts(task);
    let due = task.due.map(|due| due.to_string());
    let by = task.ended.map(|ended| ended.by.to_string());
    let changed = tx.execute(
        "UPDATE casework_task SET content = $3, account = $4, body = $5, due = $6, version = $7, ended_at = $8, ended_by = $9,
                ended_how = $10
         WHERE id = $1 AND version = $2",
        row![
            &task.id.to_string(),
            seen,
            &task.content,
            account.as_deref(),
            given,
            due.as_deref(),
            task.version,
            task.ended.map(|ended| ended.at),
            by.as_deref(),
            task.ended.map(|ended| if ended.done { "done" } else { "dropped" })
        ],
    )?;
    Ok(changed == 1)
}

fn parts(task: &TaskRow) -> (Option<String>, Option<&str>) {
    let account = task.given.as_ref().map(|(account, _)| account.to_string());
    (account, task.given.as_ref().map(|(_, body)| body.as_str()))
}

/// The case of something that waits, as a list shows it.
pub(crate) struct CaseOf {
    pub case: CaseId,
    pub subject: SubjectId,
    pub name: Sealed<String>,
    pub children_until: Option<i64>,
    pub opened_at: UtcMicros,
}

fn case_of(row: &Row<'_>, first: usize) -> Result<CaseOf, StoreError> {
    Ok(CaseOf {
        case: row.get(first)?,
        subject: row.get(first + 1)?,
        name: row.get(first + 2)?,
        children_until: row.get(first + 3)?,
        opened_at: row.get(first + 4)?,
    })
}

/// The open tasks of the open cases on whose team whoever asks is, or which they lead: theirs and those of whoever is not on the team (any
/// more) when `mine`; else all. With each whether its holder is on the team.
pub(crate) fn for_worker(tx: &ReadTx<'_>, asked: &Asked) -> Result<Vec<(TaskRow, bool, CaseOf)>, StoreError> {
    tx.query(
        "WITH near AS (
             SELECT s.case_id AS id FROM casework_seat s
             WHERE s.account = $2 AND s.body = $3 AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)
             UNION SELECT b.id FROM casework_case b WHERE $5 = 0 AND b.body = $1 AND b.sealed = 0),
         standing AS (
             SELECT t.id, t.case_id, t.content, t.account, t.body, t.due, t.version, t.noted_at, t.noted_by, t.ended_at, t.ended_by,
                    t.ended_how, c.subject, c.name, c.children_until, c.opened_at,
                    CASE WHEN EXISTS (SELECT 1 FROM casework_seat h WHERE h.case_id = t.case_id AND h.account = t.account AND h.body = t.body
                                        AND h.since <= $4 AND (h.until IS NULL OR h.until > $4)) THEN 1 ELSE 0 END AS held
             FROM near CROSS JOIN casework_case c CROSS JOIN casework_task t
             WHERE c.id = near.id AND c.stage NOT IN ('refused', 'closed') AND c.disposed_at IS NULL
               AND t.case_id = c.id AND t.ended_at IS NULL)
         SELECT id, case_id, content, account, body, due, version, noted_at, noted_by, ended_at, ended_by, ended_how,
                CAST(held AS BIGINT), case_id, subject, name, children_until, opened_at
         FROM standing
         WHERE $5 = 0 OR held = 0 OR (account = $2 AND body = $3)
         ORDER BY CASE WHEN due IS NULL THEN 1 ELSE 0 END, due, CASE WHEN children_until >= $6 THEN 0 ELSE 1 END, noted_at, id
         LIMIT $7",
        row![
            &asked.leads,
            &asked.account,
            &asked.body,
            &asked.today.to_string(),
            asked.mine,
            i64::from(asked.today.year()),
            LISTED
        ],
        |row| Ok((TaskRow::from_row(row)?, row.get::<i64>(12)? > 0, case_of(row, 13)?)),
    )
}

/// How many of their own tasks, and of nobody's, are due today or late.
pub(crate) fn due(tx: &ReadTx<'_>, asked: &Asked) -> Result<i64, StoreError> {
    let many = tx.first(
        "SELECT count(*)
         FROM casework_seat s CROSS JOIN casework_case c CROSS JOIN casework_task t
         WHERE s.account = $1 AND s.body = $2 AND s.since <= $3 AND (s.until IS NULL OR s.until > $3)
           AND c.id = s.case_id AND c.stage NOT IN ('refused', 'closed') AND c.disposed_at IS NULL
           AND t.case_id = c.id AND t.ended_at IS NULL AND t.due <= $3
           AND ((t.account = $1 AND t.body = $2)
             OR NOT EXISTS (SELECT 1 FROM casework_seat h WHERE h.case_id = t.case_id AND h.account = t.account AND h.body = t.body
                              AND h.since <= $3 AND (h.until IS NULL OR h.until > $3)))",
        row![&asked.account, &asked.body, &asked.today.to_string()],
        |row| row.get(0),
    )?;
    Ok(many.unwrap_or_default())
}

/// What plans of the same cases await up to a day: how many things, and the nearest.
pub(crate) fn plans_await(
    tx: &ReadTx<'_>,
    asked: &Asked,
    until: Date,
) -> Result<Vec<(CaseOf, Kind, i64, Date)>, StoreError> {
    tx.query(
        "WITH near AS (
             SELECT s.case_id AS id FROM casework_seat s
             WHERE s.account = $2 AND s.body = $3 AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)
             UNION SELECT b.id FROM casework_case b WHERE $5 = 0 AND b.body = $1 AND b.sealed = 0),
         due AS (
             SELECT p.case_id, p.id, p.kind, count(*) AS many, min(a.due) AS first
             FROM near CROSS JOIN casework_plan p CROSS JOIN casework_plan_awaited a
             WHERE p.case_id = near.id AND a.plan_id = p.id AND a.due <= $6
             GROUP BY p.case_id, p.id, p.kind)
         SELECT c.id, c.subject, c.name, c.children_until, c.opened_at, d.kind, d.many, d.first
         FROM due d JOIN casework_case c ON c.id = d.case_id
         WHERE c.stage NOT IN ('refused', 'closed') AND c.disposed_at IS NULL
         ORDER BY d.first, d.id LIMIT $7",
        row![
            &asked.leads,
            &asked.account,
            &asked.body,
            &asked.today.to_string(),
            asked.mine,
            &until.to_string(),
            LISTED
        ],
        |row| {
            let kind = Kind::from_code(&row.get::<String>(5)?).ok_or(StoreError::Damaged)?;
            Ok((case_of(row, 0)?, kind, row.get(6)?, day(&row.get::<String>(7)?)?))
        },
    )
}

/// The papers owed in the same cases, by case, with since when the first is.
pub(crate) fn papers_owed(tx: &ReadTx<'_>, asked: &Asked) -> Result<Vec<(CaseOf, i64, UtcMicros)>, StoreError> {
    tx.query(
        "WITH near AS (
             SELECT s.case_id AS id FROM casework_seat s
             WHERE s.account = $2 AND s.body = $3 AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)
             UNION SELECT b.id FROM casework_case b WHERE $5 = 0 AND b.body = $1 AND b.sealed = 0),
         owed AS (
             SELECT w.case_id, count(*) AS many, min(w.since_at) AS since
             FROM near CROSS JOIN casework_owed w WHERE w.case_id = near.id AND w.done_at IS NULL GROUP BY w.case_id)
         SELECT c.id, c.subject, c.name, c.children_until, c.opened_at, o.many, o.since
         FROM owed o JOIN casework_case c ON c.id = o.case_id
         WHERE c.disposed_at IS NULL
         ORDER BY o.since, c.id LIMIT $6",
        row![&asked.leads, &asked.account, &asked.body, &asked.today.to_string(), asked.mine, LISTED],
        |row| Ok((case_of(row, 0)?, row.get(5)?, row.get(6)?)),
    )
}
