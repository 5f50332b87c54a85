// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on cases. Every list embeds who may see what; the rule in words is `case/access.rs`.

use crate::case::{
    CaseId,
    life::Stage,
    read::Asked,
    reasons::{Paper, Part},
    team::{Seat, SeatId},
};
use ::store::{FromColumn, FromRow, ReadTx, Row, StoreError, WriteTx, row};
use identity::{AccountId, Role};
use jiff::civil::Date;
use kernel::{Istat, UtcMicros};
use people::PersonId;
use vault::{Sealed, SubjectId};

/// A case as it lies.
pub(crate) struct CaseRow {
    pub id: CaseId,
    pub subject: SubjectId,
    pub body: String,
    pub town: Istat,
    pub stage: Stage,
    pub reason: Option<String>,
    pub emergency: bool,
    pub sealed: bool,
    pub manager: Option<AccountId>,
    pub children_until: Option<i64>,
    pub name: Sealed<String>,
    pub summary: Sealed<String>,
    pub version: i64,
    pub opened_at: UtcMicros,
    pub changed_at: UtcMicros,
}

pub(crate) fn day(text: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| StoreError::Damaged)
}

fn code<T>(row: &Row<'_>, column: usize, read: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
    read(&String::from_column(row, column)?).ok_or(StoreError::Damaged)
}

impl FromRow for CaseRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            body: row.get(2)?,
            town: row.get(3)?,
            stage: code(row, 4, Stage::from_code)?,
            reason: row.get(5)?,
            emergency: row.get(6)?,
            sealed: row.get(7)?,
            manager: row.get(8)?,
            children_until: row.get(9)?,
            name: row.get(10)?,
            summary: row.get(11)?,
            version: row.get(12)?,
            opened_at: row.get(13)?,
            changed_at: row.get(14)?,
        })
    }
}

pub(crate) fn one(tx: &ReadTx<'_>, case: CaseId) -> Result<Option<CaseRow>, StoreError> {
    Ok(tx
        .rows(
            "SELECT id, subject, body, town, stage, reason, emergency, sealed, manager, children_until, name, summary, version,
                    opened_at, changed_at
             FROM casework_case WHERE id = $1 AND disposed_at IS NULL",
            row![&case.to_string()],
        )?
        .into_iter()
        .next())
}

/// Whether somebody could get anything of a case by its id: judged in one statement, so that what is not for them costs what is not there. The rule
/// itself comes after ([`access`](crate::case::access::access)); this lets through whoever it could let through. `leads`: a coordinator's role.
pub(crate) fn within_reach(
    tx: &ReadTx<'_>,
    case: CaseId,
    (account, body, leads): (&str, &str, bool),
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT c.version FROM casework_case c WHERE c.id = $1 AND c.disposed_at IS NULL AND (
             ($4 = 1 AND c.sealed = 0
              AND (c.body = $3 OR EXISTS (SELECT 1 FROM casework_held h WHERE h.case_id = c.id AND h.body = $3)))
             OR EXISTS (SELECT 1 FROM casework_seat s WHERE s.case_id = c.id AND s.account = $2 AND s.body = $3)
             OR EXISTS (SELECT 1 FROM casework_glass g WHERE g.case_id = c.id AND g.account = $2 AND g.body = $3 AND g.until_at > $5))",
        row![&case.to_string(), account, body, leads, now],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// `false`: this form has opened its case already.
pub(crate) fn insert(tx: &WriteTx<'_>, case: &CaseRow, form: &[u8; 32]) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO casework_case (id, subject, body, town, stage, reason, emergency, sealed, manager, children_until, name,
                                    summary, version, form_index, opened_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, NULL, 0, 0, NULL, $6, $7, $8, $9, $10, $11, $11)
         ON CONFLICT (form_index) DO NOTHING",
        row![
            &case.id.to_string(),
            &case.subject.to_string(),
            &case.body,
            &case.town,
            case.stage.code(),
            case.children_until,
            &case.name,
            &case.summary,
            case.version,
            form,
            case.opened_at
        ],
    )?;
    Ok(kept == 1)
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<CaseId>, StoreError> {
    tx.first("SELECT id FROM casework_case WHERE form_index = $1", row![form], |row| row.get(0))
}

/// Writes what a case has become. `false`: somebody was faster.
pub(crate) fn put(tx: &WriteTx<'_>, case: &CaseRow, seen: i64) -> Result<bool, StoreError> {
    let manager = case.manager.map(|account| account.to_string());
    let changed = tx.execute(
        "UPDATE casework_case SET body = $3, town = $4, stage = $5, reason = $6, emergency = $7, sealed = $8, manager = $9,
                children_until = $10, name = $11, summary = $12, version = $13, changed_at = $14
         WHERE id = $1 AND version = $2",
        row![
            &case.id.to_string(),
            seen,
            &case.body,
            &case.town,
            case.stage.code(),
            case.reason.as_deref(),
            case.emergency,
            case.sealed,
            manager.as_deref(),
            case.children_until,
            &case.name,
            &case.summary,
            case.version,
            case.changed_at
        ],
    )?;
    Ok(changed == 1)
}

pub(crate) fn team(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<Seat>, StoreError> {
    tx.query(
        "SELECT id, account, body, part, since, until FROM casework_seat WHERE case_id = $1 ORDER BY noted_at, id",
        row![&case.to_string()],
        |row| {
            Ok(Seat {
                id: row.get(0)?,
                account: row.get(1)?,
                body: row.get(2)?,
                part: code(row, 3, Part::from_code)?,
                since: day(&row.get::<String>(4)?)?,
                until: row.get::<Option<String>>(5)?.map(|text| day(&text)).transpose()?,
            })
        },
    )
}

pub(crate) fn insert_seat(
    tx: &WriteTx<'_>,
    case: CaseId,
    seat: &Seat,
    now: UtcMicros,
    by: &str,
) -> Result<(), StoreError> {
    let until = seat.until.map(|day| day.to_string());
    tx.execute(
        "INSERT INTO casework_seat (id, case_id, account, body, part, since, until, noted_at, noted_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        row![
            &seat.id.to_string(),
            &case.to_string(),
            &seat.account.to_string(),
            &seat.body,
            seat.part.code(),
            &seat.since.to_string(),
            until.as_deref(),
            now,
            by
        ],
    )?;
    Ok(())
}

pub(crate) fn end_seat(tx: &WriteTx<'_>, seat: SeatId, until: Date) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_seat SET until = $2 WHERE id = $1 AND until IS NULL",
        row![&seat.to_string(), &until.to_string()],
    )?;
    Ok(())
}

pub(crate) fn owed(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<Paper>, StoreError> {
    tx.query(
        "SELECT DISTINCT paper FROM casework_owed WHERE case_id = $1 AND done_at IS NULL",
        row![&case.to_string()],
        |row| code(row, 0, Paper::from_code),
    )
}

pub(crate) fn owe(tx: &WriteTx<'_>, case: CaseId, paper: Paper, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_owed (case_id, paper, since_at) VALUES ($1, $2, $3)",
        row![&case.to_string(), paper.code(), now],
    )?;
    Ok(())
}

pub(crate) fn settle(tx: &WriteTx<'_>, case: CaseId, paper: Paper, now: UtcMicros, by: &str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_owed SET done_at = $3, done_by = $4 WHERE case_id = $1 AND paper = $2 AND done_at IS NULL",
        row![&case.to_string(), paper.code(), now, by],
    )?;
    Ok(())
}

/// Whom it concerns and concerned: who, since when, until when.
pub(crate) fn concerned(
    tx: &ReadTx<'_>,
    case: CaseId,
) -> Result<Vec<(PersonId, UtcMicros, Option<UtcMicros>)>, StoreError> {
    tx.query(
        "SELECT person, since_at, until_at FROM casework_concerned WHERE case_id = $1 ORDER BY since_at, id",
        row![&case.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

pub(crate) fn concern(
    tx: &WriteTx<'_>,
    id: &str,
    case: CaseId,
    person: PersonId,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_concerned (id, case_id, person, since_at) VALUES ($1, $2, $3, $4)",
        row![id, &case.to_string(), &person.to_string(), now],
    )?;
    Ok(())
}

pub(crate) fn concern_no_more(
    tx: &WriteTx<'_>,
    case: CaseId,
    person: PersonId,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let ended = tx.execute(
        "UPDATE casework_concerned SET until_at = $3 WHERE case_id = $1 AND person = $2 AND until_at IS NULL",
        row![&case.to_string(), &person.to_string(), now],
    )?;
    Ok(ended == 1)
}

/// A step of a case's history as it lies.
pub(crate) struct StepRow {
    pub number: i64,
    pub at: UtcMicros,
    pub account: AccountId,
    pub body: String,
    pub role: Role,
    pub what: String,
    pub detail: String,
    pub words: Sealed<String>,
}

pub(crate) fn steps(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<StepRow>, StoreError> {
    tx.query(
        "SELECT number, at, account, body, role, what, detail, words FROM casework_step WHERE case_id = $1 ORDER BY number",
        row![&case.to_string()],
        |row| {
            Ok(StepRow {
                number: row.get(0)?,
                at: row.get(1)?,
                account: row.get(2)?,
                body: row.get(3)?,
                role: code(row, 4, |text| text.parse().ok())?,
                what: row.get(5)?,
                detail: row.get(6)?,
                words: row.get(7)?,
            })
        },
    )
}

pub(crate) fn insert_step(tx: &WriteTx<'_>, case: CaseId, step: &StepRow) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_step (case_id, number, at, account, body, role, what, detail, words)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        row![
            &case.to_string(),
            step.number,
            step.at,
            &step.account.to_string(),
            &step.body,
            step.role.code(),
            &step.what,
            &step.detail,
            &step.words
        ],
    )?;
    Ok(())
}

pub(crate) fn held(tx: &WriteTx<'_>, case: CaseId, body: &str, until: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_held (case_id, body, until_at) VALUES ($1, $2, $3)",
        row![&case.to_string(), body, until],
    )?;
    Ok(())
}

pub(crate) fn held_before(tx: &ReadTx<'_>, case: CaseId, body: &str) -> Result<bool, StoreError> {
    let held = tx.first(
        "SELECT body FROM casework_held WHERE case_id = $1 AND body = $2 LIMIT 1",
        row![&case.to_string(), body],
        |row| row.get::<String>(0),
    )?;
    Ok(held.is_some())
}

/// The cases that whoever asks may read without breaking anything, children first, then the oldest change. It goes from their seats and
/// their body to the cases, never through all cases.
pub(crate) fn list(tx: &ReadTx<'_>, asked: &Asked, at_most: i64) -> Result<Vec<CaseRow>, StoreError> {
    tx.rows(
        "WITH near AS (
             SELECT s.case_id AS id FROM casework_seat s
             WHERE s.account = $2 AND s.body = $3 AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)
             UNION SELECT b.id FROM casework_case b WHERE $5 = 0 AND b.body = $1 AND b.sealed = 0)
         SELECT c.id, c.subject, c.body, c.town, c.stage, c.reason, c.emergency, c.sealed, c.manager, c.children_until, c.name,
                c.summary, c.version, c.opened_at, c.changed_at
         FROM near CROSS JOIN casework_case c
         WHERE c.id = near.id
           AND ($6 = '' OR c.stage = $6)
           AND ($7 = 0 OR c.stage NOT IN ('refused', 'closed'))
           AND c.disposed_at IS NULL
         ORDER BY CASE WHEN c.children_until >= $8 THEN 0 ELSE 1 END, c.changed_at, c.id
         LIMIT $9",
        row![
            &asked.leads,
            &asked.account,
            &asked.body,
            &asked.today.to_string(),
            asked.mine,
            asked.stage.map_or("", Stage::code),
            asked.open,
            i64::from(asked.today.year()),
            at_most
        ],
    )
}

/// What is owed in the cases of [`list`].
pub(crate) fn owed_in_list(tx: &ReadTx<'_>, asked: &Asked) -> Result<Vec<(CaseId, Paper)>, StoreError> {
    tx.query(
        "WITH near AS (
             SELECT s.case_id AS id FROM casework_seat s
             WHERE s.account = $2 AND s.body = $3 AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)
             UNION SELECT b.id FROM casework_case b WHERE $5 = 0 AND b.body = $1 AND b.sealed = 0)
         SELECT DISTINCT o.case_id, o.paper FROM near CROSS JOIN casework_owed o WHERE o.case_id = near.id AND o.done_at IS NULL",
        row![&asked.leads, &asked.account, &asked.body, &asked.today.to_string(), asked.mine],
        |row| Ok((row.get(0)?, code(row, 1, Paper::from_code)?)),
    )
}

/// A case that concerns somebody, with what the rule asks.
pub(crate) struct Near {
    pub case: CaseRow,
    pub on_team: bool,
    pub glass: bool,
}

/// The cases that concern a person now.
pub(crate) fn about(tx: &ReadTx<'_>, person: PersonId, asked: &Asked, now: UtcMicros) -> Result<Vec<Near>, StoreError> {
    tx.query(
        "SELECT c.id, c.subject, c.body, c.town, c.stage, c.reason, c.emergency, c.sealed, c.manager, c.children_until, c.name,
                c.summary, c.version, c.opened_at, c.changed_at,
                (SELECT count(*) FROM casework_seat s WHERE s.case_id = c.id AND s.account = $2 AND s.body = $3
                   AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)),
                (SELECT count(*) FROM casework_glass g WHERE g.case_id = c.id AND g.account = $2 AND g.body = $3
                   AND g.until_at > $5)
         FROM casework_concerned p JOIN casework_case c ON c.id = p.case_id
         WHERE p.person = $1 AND p.until_at IS NULL
         ORDER BY c.opened_at, c.id",
        row![&person.to_string(), &asked.account, &asked.body, &asked.today.to_string(), now],
        |row| {
            Ok(Near {
                case: CaseRow::from_row(row)?,
                on_team: row.get::<i64>(15)? > 0,
                glass: row.get::<i64>(16)? > 0,
            })
        },
    )
}

/// Broken glass as it lies.
pub(crate) struct GlassRow {
    pub id: String,
    pub case: CaseId,
    pub subject: SubjectId,
    pub account: AccountId,
    pub body: String,
    pub role: Role,
    pub reason: Sealed<String>,
    pub broken_at: UtcMicros,
    pub until: UtcMicros,
}

fn glass_row(row: &Row<'_>) -> Result<GlassRow, StoreError> {
    Ok(GlassRow {
        id: row.get(0)?,
        case: row.get(1)?,
        subject: row.get(2)?,
        account: row.get(3)?,
        body: row.get(4)?,
        role: code(row, 5, |text| text.parse().ok())?,
        reason: row.get(6)?,
        broken_at: row.get(7)?,
        until: row.get(8)?,
    })
}

/// Until when the glass is broken for somebody.
pub(crate) fn glass_until(
    tx: &ReadTx<'_>,
    case: CaseId,
    account: &str,
    body: &str,
    now: UtcMicros,
) -> Result<Option<UtcMicros>, StoreError> {
    tx.first(
        "SELECT until_at FROM casework_glass WHERE case_id = $1 AND account = $2 AND body = $3 AND until_at > $4
         ORDER BY until_at DESC LIMIT 1",
        row![&case.to_string(), account, body, now],
        |row| row.get(0),
    )
}

pub(crate) fn insert_glass(tx: &WriteTx<'_>, glass: &GlassRow, manager: Option<AccountId>) -> Result<(), StoreError> {
    let manager = manager.map(|account| account.to_string());
    tx.execute(
        "INSERT INTO casework_glass (id, case_id, account, body, role, manager, reason, broken_at, until_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        row![
            &glass.id,
            &glass.case.to_string(),
            &glass.account.to_string(),
            &glass.body,
            glass.role.code(),
            manager.as_deref(),
            &glass.reason,
            glass.broken_at,
            glass.until
        ],
    )?;
    Ok(())
}

/// Broken glass that a manager has not acknowledged, the newest first.
pub(crate) fn glass_for_manager(tx: &ReadTx<'_>, account: &str, at_most: i64) -> Result<Vec<GlassRow>, StoreError> {
    tx.query(
        "SELECT g.id, g.case_id, c.subject, g.account, g.body, g.role, g.reason, g.broken_at, g.until_at
         FROM casework_glass g JOIN casework_case c ON c.id = g.case_id
         WHERE g.manager = $1 AND g.seen_by_manager_at IS NULL ORDER BY g.broken_at DESC, g.id LIMIT $2",
        row![account, at_most],
        glass_row,
    )
}

/// Broken glass that the data protection officer has not acknowledged, the newest first.
pub(crate) fn glass_for_officer(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<GlassRow>, StoreError> {
    tx.query(
        "SELECT g.id, g.case_id, c.subject, g.account, g.body, g.role, g.reason, g.broken_at, g.until_at
         FROM casework_glass g JOIN casework_case c ON c.id = g.case_id
         WHERE g.seen_by_officer_at IS NULL ORDER BY g.broken_at DESC, g.id LIMIT $1",
        row![at_most],
        glass_row,
    )
}

/// How many wait for a manager, or for the data protection officer when no account is given.
pub(crate) fn glass_waiting(tx: &ReadTx<'_>, account: &str) -> Result<i64, StoreError> {
    let waiting = tx.first(
        "SELECT count(*) FROM casework_glass
         WHERE ($1 = '' AND seen_by_officer_at IS NULL) OR (manager = $1 AND seen_by_manager_at IS NULL)",
        row![account],
        |row| row.get(0),
    )?;
    Ok(waiting.unwrap_or_default())
}

pub(crate) fn glass_seen_by_manager(
    tx: &WriteTx<'_>,
    id: &str,
    account: &str,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let seen = tx.execute(
        "UPDATE casework_glass SET seen_by_manager_at = $3 WHERE id = $1 AND manager = $2 AND seen_by_manager_at IS NULL",
        row![id, account, now],
    )?;
    Ok(seen == 1)
}

pub(crate) fn glass_seen_by_officer(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let seen = tx.execute(
        "UPDATE casework_glass SET seen_by_officer_at = $2 WHERE id = $1 AND seen_by_officer_at IS NULL",
        row![id, now],
    )?;
    Ok(seen == 1)
}
