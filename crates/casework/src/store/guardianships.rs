// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on legal protection. Who may see a case has been asked before; the list of what is due embeds the same rule as the
//! list of cases.

use crate::{
    case::CaseId,
    guardianship::{
        GuardianshipId, Period,
        account::Account,
        authorisation::{Authorisation, AuthorisationId},
        awaited::{Awaited, What},
        decree::Decree,
        period::{day_of, number_of},
    },
    plan::By,
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use jiff::civil::Date;
use kernel::UtcMicros;
use vault::Sealed;

/// A protection as it lies.
pub(crate) struct GuardianshipRow {
    pub id: GuardianshipId,
    pub by: By,
}

impl FromRow for GuardianshipRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self { id: row.get(0)?, by: By { at: row.get(1)?, account: row.get(2)?, body: row.get(3)? } })
    }
}

/// An entry of the register as it lies.
pub(crate) struct DecreeRow {
    pub guardianship: GuardianshipId,
    pub number: i64,
    pub content: Sealed<Decree>,
    pub by: By,
}

impl FromRow for DecreeRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            guardianship: row.get(0)?,
            number: row.get(1)?,
            content: row.get(2)?,
            by: By { at: row.get(3)?, account: row.get(4)?, body: row.get(5)? },
        })
    }
}

/// A version of an account as it lies.
pub(crate) struct AccountRow {
    pub guardianship: GuardianshipId,
    pub period: Period,
    pub version: i64,
    pub content: Sealed<Account>,
    pub revision: i64,
    pub begun: By,
    pub filed_at: Option<UtcMicros>,
}

impl FromRow for AccountRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let day = |at| day_of(row.get(at)?).ok_or(StoreError::Damaged);
        Ok(Self {
            guardianship: row.get(0)?,
            period: Period { number: row.get(1)?, first: day(2)?, last: day(3)? },
            version: row.get(4)?,
            content: row.get(5)?,
            revision: row.get(6)?,
            begun: By { at: row.get(7)?, account: row.get(8)?, body: row.get(9)? },
            filed_at: row.get(10)?,
        })
    }
}

/// What the judge was asked, as it lies.
pub(crate) struct AuthorisationRow {
    pub id: AuthorisationId,
    pub guardianship: GuardianshipId,
    pub content: Sealed<Authorisation>,
    pub by: By,
}

impl FromRow for AuthorisationRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            guardianship: row.get(1)?,
            content: row.get(2)?,
            by: By { at: row.get(3)?, account: row.get(4)?, body: row.get(5)? },
        })
    }
}

pub(crate) fn of_case(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<GuardianshipRow>, StoreError> {
    tx.rows(
        "SELECT id, begun_at, begun_by, begun_body FROM casework_guardianship WHERE case_id = $1 ORDER BY begun_at, id",
        row![&case.to_string()],
    )
}

pub(crate) fn decrees(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<DecreeRow>, StoreError> {
    tx.rows(
        "SELECT d.guardianship_id, d.number, d.content, d.noted_at, d.noted_by, d.noted_body
         FROM casework_guardianship g JOIN casework_decree d ON d.guardianship_id = g.id
         WHERE g.case_id = $1 ORDER BY d.guardianship_id, d.number",
        row![&case.to_string()],
    )
}

pub(crate) fn accounts(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<AccountRow>, StoreError> {
    tx.rows(
        "SELECT a.guardianship_id, p.number, p.first_day, p.last_day, a.version, a.content, a.revision, a.begun_at, a.begun_by,
           a.begun_body, a.filed_at
         FROM casework_guardianship g
         JOIN casework_guardianship_period p ON p.guardianship_id = g.id
         JOIN casework_guardianship_account a ON a.guardianship_id = p.guardianship_id AND a.period = p.number
         WHERE g.case_id = $1 ORDER BY a.guardianship_id, a.period, a.version",
        row![&case.to_string()],
    )
}

pub(crate) fn authorisations(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<AuthorisationRow>, StoreError> {
    tx.rows(
        "SELECT a.id, a.guardianship_id, a.content, a.noted_at, a.noted_by, a.noted_body
         FROM casework_guardianship g JOIN casework_authorisation a ON a.guardianship_id = g.id
         WHERE g.case_id = $1 ORDER BY a.noted_at, a.id",
        row![&case.to_string()],
    )
}

/// `false`: this form has opened one already.
pub(crate) fn insert(
    tx: &WriteTx<'_>,
    case: CaseId,
    id: GuardianshipId,
    form: &[u8; 32],
    by: &By,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_guardianship (id, case_id, form_index, begun_at, begun_by, begun_body)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (form_index) DO NOTHING",
        row![&id.to_string(), &case.to_string(), form, by.at, &by.account, &by.body],
    )?;
    Ok(written > 0)
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<GuardianshipId>, StoreError> {
    tx.first("SELECT id FROM casework_guardianship WHERE form_index = $1", row![form], |row| row.get(0))
}

/// `false`: this form has noted it already, or another entry has this number.
pub(crate) fn insert_decree(tx: &WriteTx<'_>, decree: &DecreeRow, form: &[u8; 32]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_decree (guardianship_id, number, content, form_index, noted_at, noted_by, noted_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
        row![
            &decree.guardianship.to_string(),
            decree.number,
            &decree.content,
            form,
            decree.by.at,
            &decree.by.account,
            &decree.by.body
        ],
    )?;
    Ok(written > 0)
}

/// Whether a form has noted an entry of the register, or asked for an authorisation.
pub(crate) fn was_sent(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<bool, StoreError> {
    let found = tx.first(
        "SELECT noted_at FROM casework_decree WHERE form_index = $1
         UNION ALL SELECT noted_at FROM casework_authorisation WHERE form_index = $1",
        row![form],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// A period that begins the day after the one before.
pub(crate) fn insert_period(
    tx: &WriteTx<'_>,
    guardianship: GuardianshipId,
    period: Period,
    after: Option<Date>,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_guardianship_period (guardianship_id, number, first_day, last_day, after_day)
         VALUES ($1, $2, $3, $4, $5)",
        row![
            &guardianship.to_string(),
            period.number,
            number_of(period.first),
            number_of(period.last),
            after.map(number_of)
        ],
    )?;
    Ok(())
}

/// Moves the end of a period that nobody has filed yet.
pub(crate) fn end_period(
    tx: &WriteTx<'_>,
    guardianship: GuardianshipId,
    number: i64,
    last: Date,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_guardianship_period SET last_day = $3 WHERE guardianship_id = $1 AND number = $2
           AND NOT EXISTS (SELECT 1 FROM casework_guardianship_account a
                           WHERE a.guardianship_id = $1 AND a.period = $2 AND a.state = 'filed')",
        row![&guardianship.to_string(), number, number_of(last)],
    )?;
    Ok(())
}

/// `false`: there is a draft of this period, or this version, already.
pub(crate) fn insert_account(tx: &WriteTx<'_>, account: &AccountRow) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_guardianship_account (guardianship_id, period, version, state, opening_agrees, balance_agrees,
           statement_agrees, content, revision, begun_at, begun_by, begun_body)
         VALUES ($1, $2, $3, 'draft', 0, 0, 0, $4, 1, $5, $6, $7) ON CONFLICT DO NOTHING",
        row![
            &account.guardianship.to_string(),
            account.period.number,
            account.version,
            &account.content,
            account.begun.at,
            &account.begun.account,
            &account.begun.body
        ],
    )?;
    Ok(written > 0)
}

/// Writes over a draft at the revision that was read; with a moment, it is filed and changes no more.
pub(crate) fn rewrite(
    tx: &WriteTx<'_>,
    (guardianship, period, version, revision): (GuardianshipId, i64, i64, i64),
    content: &Sealed<Account>,
    [opening, balance, statement]: [bool; 3],
    filed_at: Option<UtcMicros>,
) -> Result<bool, StoreError> {
    let state = if filed_at.is_some() { "filed" } else { "draft" };
    let written = tx.execute(
        "UPDATE casework_guardianship_account
         SET content = $5, opening_agrees = $6, balance_agrees = $7, statement_agrees = $8, state = $9, filed_at = $10,
           revision = revision + 1
         WHERE guardianship_id = $1 AND period = $2 AND version = $3 AND revision = $4 AND state = 'draft'",
        row![
            &guardianship.to_string(),
            period,
            version,
            revision,
            content,
            opening,
            balance,
            statement,
            state,
            filed_at
        ],
    )?;
    Ok(written > 0)
}

/// `false`: this form has asked already.
pub(crate) fn insert_authorisation(
    tx: &WriteTx<'_>,
    asked: &AuthorisationRow,
    form: &[u8; 32],
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_authorisation (id, guardianship_id, content, form_index, answered, noted_at, noted_by, noted_body)
         VALUES ($1, $2, $3, $4, 0, $5, $6, $7) ON CONFLICT (form_index) DO NOTHING",
        row![
            &asked.id.to_string(),
            &asked.guardianship.to_string(),
            &asked.content,
            form,
            asked.by.at,
            &asked.by.account,
            &asked.by.body
        ],
    )?;
    Ok(written > 0)
}

/// Writes the judge's answer beside what was asked. `false`: somebody has, already.
pub(crate) fn answer(
    tx: &WriteTx<'_>,
    id: AuthorisationId,
    content: &Sealed<Authorisation>,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_authorisation SET content = $2, answered = 1 WHERE id = $1 AND answered = 0",
        row![&id.to_string(), content],
    )?;
    Ok(written > 0)
}

/// Writes the days on which something is awaited over those before.
pub(crate) fn await_these(
    tx: &WriteTx<'_>,
    guardianship: GuardianshipId,
    awaited: &[Awaited],
) -> Result<(), StoreError> {
    let id = guardianship.to_string();
    tx.execute("DELETE FROM casework_guardianship_awaited WHERE guardianship_id = $1", row![&id])?;
    for one in awaited {
        let item = one.item.map(|item| item.to_string()).unwrap_or_default();
        tx.execute(
            "INSERT INTO casework_guardianship_awaited (guardianship_id, kind, item, due) VALUES ($1, $2, $3, $4)",
            row![&id, one.what.code(), &item, &one.due.to_string()],
        )?;
    }
    Ok(())
}

/// Something awaited, of which case.
pub(crate) struct DueRow {
    pub case: CaseId,
    pub guardianship: GuardianshipId,
    pub what: What,
    pub due: String,
}

/// What is awaited up to a day, in the open cases on whose team whoever asks is, or which they lead; the longest first. The last day of
/// something allowed is told before it comes, and not after.
pub(crate) fn due_for(
    tx: &ReadTx<'_>,
    (leads, account, body): (&str, &str, &str),
    (today, until): (Date, Date),
    at_most: i64,
) -> Result<Vec<DueRow>, StoreError> {
    tx.query(
        "SELECT g.case_id, g.id, a.kind, a.due
         FROM casework_guardianship_awaited a
         JOIN casework_guardianship g ON g.id = a.guardianship_id
         JOIN casework_case c ON c.id = g.case_id
         WHERE a.due <= $5 AND (a.kind <> 'authorisation' OR a.due >= $4) AND c.stage NOT IN ('refused', 'closed')
           AND ((c.body = $1 AND c.sealed = 0)
             OR EXISTS (SELECT 1 FROM casework_seat s WHERE s.case_id = c.id AND s.account = $2 AND s.body = $3
                          AND s.since <= $4 AND (s.until IS NULL OR s.until > $4)))
         ORDER BY a.due, g.id, a.kind LIMIT $6",
        row![leads, account, body, &today.to_string(), &until.to_string(), at_most],
        |row| {
            Ok(DueRow {
                case: row.get(0)?,
                guardianship: row.get(1)?,
                what: What::from_code(&row.get::<String>(2)?).ok_or(StoreError::Damaged)?,
                due: row.get(3)?,
            })
        },
    )
}
