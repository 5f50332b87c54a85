// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on what persons ask about their data, and on what is restricted.

use super::case::day;
use crate::{
    case::CaseId,
    rights::{Content, Hold, LISTED, Outcome, Proof, Right, RightId, Said, Way},
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use identity::AccountId;
use jiff::civil::Date;
use kernel::UtcMicros;
use people::PersonId;
use vault::{Sealed, SubjectId};

/// A request as it lies.
pub(crate) struct RightRow {
    pub id: RightId,
    pub subject: SubjectId,
    pub person: PersonId,
    pub right: Right,
    pub body: String,
    pub received: Date,
    pub due: Date,
    pub way: Way,
    pub proof: Option<Proof>,
    pub content: Sealed<Content>,
    pub version: i64,
    pub noted_at: UtcMicros,
    pub noted_by: AccountId,
    pub extension: Option<(Date, Sealed<String>)>,
    pub copied_at: Option<UtcMicros>,
    pub answer: Option<AnswerRow>,
    pub restriction: Option<RestrictionRow>,
}

/// An answer as it lies.
pub(crate) struct AnswerRow {
    pub on: Date,
    pub by: AccountId,
    pub outcome: Outcome,
    pub said: Sealed<Said>,
}

/// A restriction as it lies.
pub(crate) struct RestrictionRow {
    pub ground: String,
    pub since: Date,
    pub lifted: Option<(Date, Sealed<String>)>,
}

fn coded<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
    read(text).ok_or(StoreError::Damaged)
}

fn dated(row: &Row<'_>, column: usize) -> Result<Option<Date>, StoreError> {
    row.get::<Option<String>>(column)?.map(|text| day(&text)).transpose()
}

fn sealed<T>(row: &Row<'_>, column: usize) -> Result<Option<Sealed<T>>, StoreError> {
    Ok(row.get::<Option<Vec<u8>>>(column)?.map(Sealed::from_bytes))
}

impl FromRow for RightRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let answer = match (dated(row, 16)?, row.get(17)?, row.get::<Option<String>>(18)?, sealed(row, 19)?) {
            (Some(on), Some(by), Some(outcome), Some(said)) => {
                Some(AnswerRow { on, by, outcome: coded(&outcome, Outcome::from_code)?, said })
            }
            _ => None,
        };
        let restriction = match (row.get::<Option<String>>(20)?, dated(row, 21)?) {
            (Some(ground), Some(since)) => {
                Some(RestrictionRow { ground, since, lifted: dated(row, 22)?.zip(sealed(row, 23)?) })
            }
            _ => None,
        };
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            person: row.get(2)?,
            right: coded(&row.get::<String>(3)?, Right::from_code)?,
            body: row.get(4)?,
            received: day(&row.get::<String>(5)?)?,
            due: day(&row.get::<String>(6)?)?,
            way: coded(&row.get::<String>(7)?, Way::from_code)?,
            proof: row.get::<Option<String>>(8)?.map(|text| coded(&text, Proof::from_code)).transpose()?,
            content: row.get(9)?,
            version: row.get(10)?,
            noted_at: row.get(11)?,
            noted_by: row.get(12)?,
            extension: dated(row, 13)?.zip(sealed(row, 14)?),
            copied_at: row.get(15)?,
            answer,
            restriction,
        })
    }
}

/// Whose requests whoever asks is shown: all, those of a body, those that they noted for the body they act for.
#[derive(Clone)]
pub(crate) struct Shown {
    pub all: bool,
    /// The body all of whose requests are shown; empty: none.
    pub body: String,
    pub account: String,
    pub acting: String,
}

pub(crate) fn one(tx: &ReadTx<'_>, id: RightId, shown: &Shown) -> Result<Option<RightRow>, StoreError> {
    tx.first(
        "SELECT q.id, q.subject, q.person, q.kind, q.body, q.received, q.due, q.way, q.proof, q.content, q.version, q.noted_at, q.noted_by,
                q.extended_on, q.extension, q.copied_at, q.answered_on, q.answered_by, q.outcome, q.answer, r.ground, r.since, r.told_on, r.lift
         FROM casework_right q LEFT JOIN casework_restriction r ON r.request_id = q.id
         WHERE q.id = $1 AND ($2 = 1 OR q.body = $3 OR (q.noted_by = $4 AND q.body = $5))",
        row![&id.to_string(), shown.all, &shown.body, &shown.account, &shown.acting],
        RightRow::from_row,
    )
}

/// What waits, the nearest day first; then what was answered last.
pub(crate) fn list(tx: &ReadTx<'_>, shown: &Shown) -> Result<Vec<RightRow>, StoreError> {
    tx.query(
        "SELECT q.id, q.subject, q.person, q.kind, q.body, q.received, q.due, q.way, q.proof, q.content, q.version, q.noted_at, q.noted_by,
                q.extended_on, q.extension, q.copied_at, q.answered_on, q.answered_by, q.outcome, q.answer, r.ground, r.since, r.told_on, r.lift
         FROM casework_right q LEFT JOIN casework_restriction r ON r.request_id = q.id
         WHERE $1 = 1 OR q.body = $2 OR (q.noted_by = $3 AND q.body = $4)
         ORDER BY CASE WHEN q.answered_at IS NULL THEN 0 ELSE 1 END, q.answered_at DESC, q.due, q.id LIMIT $5",
        row![shown.all, &shown.body, &shown.account, &shown.acting, LISTED],
        RightRow::from_row,
    )
}

/// Those of one person.
pub(crate) fn of_person(tx: &ReadTx<'_>, person: PersonId, shown: &Shown) -> Result<Vec<RightRow>, StoreError> {
    tx.query(
        "SELECT q.id, q.subject, q.person, q.kind, q.body, q.received, q.due, q.way, q.proof, q.content, q.version, q.noted_at, q.noted_by,
                q.extended_on, q.extension, q.copied_at, q.answered_on, q.answered_by, q.outcome, q.answer, r.ground, r.since, r.told_on, r.lift
         FROM casework_right q LEFT JOIN casework_restriction r ON r.request_id = q.id
         WHERE q.person = $6 AND ($1 = 1 OR q.body = $2 OR (q.noted_by = $3 AND q.body = $4))
         ORDER BY q.received DESC, q.id LIMIT $5",
        row![shown.all, &shown.body, &shown.account, &shown.acting, LISTED, &person.to_string()],
        RightRow::from_row,
    )
}

/// How many that wait are late, and how many are due up to a day, these included.
pub(crate) fn due(tx: &ReadTx<'_>, shown: &Shown, today: Date, until: Date) -> Result<(i64, i64), StoreError> {
    let found = tx.first(
        "SELECT count(CASE WHEN q.due < $5 THEN 1 END), count(*) FROM casework_right q
         WHERE q.answered_at IS NULL AND q.due <= $6 AND ($1 = 1 OR q.body = $2 OR (q.noted_by = $3 AND q.body = $4))",
        row![shown.all, &shown.body, &shown.account, &shown.acting, &today.to_string(), &until.to_string()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(found.unwrap_or_default())
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<(RightId, AccountId)>, StoreError> {
    tx.first("SELECT id, noted_by FROM casework_right WHERE form_index = $1", row![form], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

pub(crate) fn insert(tx: &WriteTx<'_>, new: &RightRow, asker: &str, form: &[u8; 32]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_right (id, subject, person, kind, body, received, due, way, asker, proof, content, form_index, version, noted_at,
                                     noted_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14) ON CONFLICT (form_index) DO NOTHING",
        row![
            &new.id.to_string(),
            &new.subject.to_string(),
            &new.person.to_string(),
            new.right.code(),
            &new.body,
            &new.received.to_string(),
            &new.due.to_string(),
            new.way.code(),
            asker,
            new.proof.map(Proof::code),
            &new.content,
            form,
            new.noted_at,
            &new.noted_by.to_string()
        ],
    )?;
    Ok(written == 1)
}

/// `false`, here and below: somebody was faster.
pub(crate) fn prove(tx: &WriteTx<'_>, id: RightId, seen: i64, proof: Proof) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_right SET proof = $3, version = version + 1 WHERE id = $1 AND version = $2 AND answered_at IS NULL",
        row![&id.to_string(), seen, proof.code()],
    )?;
    Ok(changed == 1)
}

pub(crate) fn extend(
    tx: &WriteTx<'_>,
    (id, seen): (RightId, i64),
    (due, told): (Date, Date),
    why: &Sealed<String>,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_right SET due = $3, extended_on = $4, extension = $5, version = version + 1
         WHERE id = $1 AND version = $2 AND answered_at IS NULL AND extended_on IS NULL",
        row![&id.to_string(), seen, &due.to_string(), &told.to_string(), why],
    )?;
    Ok(changed == 1)
}

/// A copy was prepared.
pub(crate) fn copied(tx: &WriteTx<'_>, id: RightId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE casework_right SET copied_at = $2 WHERE id = $1", row![&id.to_string(), now])?;
    Ok(())
}

pub(crate) fn answer(
    tx: &WriteTx<'_>,
    (id, seen): (RightId, i64),
    (outcome, on, said): (Outcome, Date, &Sealed<Said>),
    (by, now): (AccountId, UtcMicros),
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_right SET outcome = $3, answered_on = $4, answer = $5, answered_by = $6, answered_at = $7, version = version + 1
         WHERE id = $1 AND version = $2 AND answered_at IS NULL",
        row![&id.to_string(), seen, outcome.code(), &on.to_string(), said, &by.to_string(), now],
    )?;
    Ok(changed == 1)
}

pub(crate) fn restrict(
    tx: &WriteTx<'_>,
    id: RightId,
    person: PersonId,
    body: &str,
    (ground, since): (&str, Date),
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_restriction (request_id, person, body, ground, since) VALUES ($1, $2, $3, $4, $5)",
        row![&id.to_string(), &person.to_string(), body, ground, &since.to_string()],
    )?;
    Ok(())
}

pub(crate) fn lift(
    tx: &WriteTx<'_>,
    id: RightId,
    (told, why): (Date, &Sealed<String>),
    (by, now): (AccountId, UtcMicros),
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_restriction SET told_on = $2, lift = $3, lifted_by = $4, lifted_at = $5
         WHERE request_id = $1 AND lifted_at IS NULL",
        row![&id.to_string(), &told.to_string(), why, &by.to_string(), now],
    )?;
    Ok(changed == 1)
}

fn hold(row: &Row<'_>) -> Result<Hold, StoreError> {
    Ok(Hold { body: row.get(0)?, ground: row.get(1)?, since: day(&row.get::<String>(2)?)? })
}

/// What stands for one person, whichever body restricted it.
pub(crate) fn holds_of_person(tx: &ReadTx<'_>, person: PersonId) -> Result<Vec<Hold>, StoreError> {
    tx.query(
        "SELECT body, ground, since FROM casework_restriction WHERE person = $1 AND lifted_at IS NULL ORDER BY since, request_id",
        row![&person.to_string()],
        hold,
    )
}

/// What stands for those whom a case concerns now, of the body that holds it.
pub(crate) fn holds_of_case(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<Hold>, StoreError> {
    tx.query(
        "SELECT r.body, r.ground, r.since FROM casework_case c
         JOIN casework_concerned o ON o.case_id = c.id AND o.until_at IS NULL
         JOIN casework_restriction r ON r.person = o.person AND r.body = c.body AND r.lifted_at IS NULL
         WHERE c.id = $1 ORDER BY r.since, r.request_id",
        row![&case.to_string()],
        hold,
    )
}

/// What waits for an answer of those whom a case concerns now, asked of the body that holds it: what, and by when.
pub(crate) fn asked_in_case(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<(Right, Date)>, StoreError> {
    tx.query(
        "SELECT q.kind, q.due FROM casework_case c
         JOIN casework_concerned o ON o.case_id = c.id AND o.until_at IS NULL
         JOIN casework_right q ON q.person = o.person AND q.body = c.body AND q.answered_at IS NULL
         WHERE c.id = $1 ORDER BY q.due, q.id",
        row![&case.to_string()],
        |row| Ok((coded(&row.get::<String>(0)?, Right::from_code)?, day(&row.get::<String>(1)?)?)),
    )
}
