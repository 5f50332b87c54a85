// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on hand-overs of reserved notes. No statement here looks whether there is any note.

use crate::{
    case::CaseId,
    note::handover::{Act, HandoverId},
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use identity::{AccountId, Member};
use kernel::UtcMicros;
use vault::{Sealed, SubjectId};

/// A hand-over as it lies.
pub(crate) struct HandoverRow {
    pub id: HandoverId,
    pub case: Option<CaseId>,
    pub body: String,
    pub from: AccountId,
    pub to: AccountId,
    pub given_by: AccountId,
    pub subject: SubjectId,
    pub content: Sealed<Act>,
    pub given_at: UtcMicros,
    pub answer: Option<String>,
    pub answered_at: Option<UtcMicros>,
    pub ended_at: Option<UtcMicros>,
    pub seen_by_author_at: Option<UtcMicros>,
}

impl FromRow for HandoverRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            case: row.get(1)?,
            body: row.get(2)?,
            from: row.get(3)?,
            to: row.get(4)?,
            given_by: row.get(5)?,
            subject: row.get(6)?,
            content: row.get(7)?,
            given_at: row.get(8)?,
            answer: row.get(9)?,
            answered_at: row.get(10)?,
            ended_at: row.get(11)?,
            seen_by_author_at: row.get(12)?,
        })
    }
}

/// `false`: this form has handed over already.
pub(crate) fn insert(tx: &WriteTx<'_>, one: &HandoverRow, form: &[u8; 32]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_note_handover (id, case_id, body, from_account, to_account, given_by, subject, content, form_index, given_at, seen_by_author_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (form_index) DO NOTHING",
        row![
            &one.id.to_string(),
            one.case.map(|id| id.to_string()).as_deref(),
            &one.body,
            &one.from.to_string(),
            &one.to.to_string(),
            &one.given_by.to_string(),
            &one.subject.to_string(),
            &one.content,
            form,
            one.given_at,
            one.seen_by_author_at
        ],
    )?;
    Ok(written > 0)
}

/// Whether the same hand-over holds or waits already.
pub(crate) fn holds(tx: &ReadTx<'_>, one: &HandoverRow) -> Result<bool, StoreError> {
    let case = one.case.map(|id| id.to_string()).unwrap_or_default();
    let found = tx.first(
        "SELECT id FROM casework_note_handover
         WHERE body = $1 AND from_account = $2 AND to_account = $3 AND COALESCE(case_id, '') = $4
           AND ended_at IS NULL AND (answer IS NULL OR answer = 'accepted')",
        row![&one.body, &one.from.to_string(), &one.to.to_string(), &case],
        |row| row.get::<String>(0),
    )?;
    Ok(found.is_some())
}

pub(crate) fn one(tx: &ReadTx<'_>, id: HandoverId) -> Result<Option<HandoverRow>, StoreError> {
    Ok(tx
        .rows(
            "SELECT id, case_id, body, from_account, to_account, given_by, subject, content, given_at, answer, answered_at, ended_at, seen_by_author_at
             FROM casework_note_handover WHERE id = $1",
            row![&id.to_string()],
        )?
        .into_iter()
        .next())
}

/// Those that somebody gave, was given, or that are of their notes, for the body they act for; the newest first.
pub(crate) fn of_member(tx: &ReadTx<'_>, member: &Member, at_most: i64) -> Result<Vec<HandoverRow>, StoreError> {
    tx.rows(
        "SELECT id, case_id, body, from_account, to_account, given_by, subject, content, given_at, answer, answered_at, ended_at, seen_by_author_at
         FROM casework_note_handover
         WHERE body = $2 AND (from_account = $1 OR to_account = $1 OR given_by = $1)
         ORDER BY given_at DESC, id DESC LIMIT $3",
        row![&member.account.to_string(), &member.body, at_most],
    )
}

/// Those by an act of a body, for who keeps its accounts; the newest first.
pub(crate) fn by_act(tx: &ReadTx<'_>, body: &str, at_most: i64) -> Result<Vec<HandoverRow>, StoreError> {
    tx.rows(
        "SELECT id, case_id, body, from_account, to_account, given_by, subject, content, given_at, answer, answered_at, ended_at, seen_by_author_at
         FROM casework_note_handover WHERE body = $1 AND case_id IS NULL
         ORDER BY given_at DESC, id DESC LIMIT $2",
        row![body, at_most],
    )
}

/// Those that the data protection officer has still to see, of every body.
pub(crate) fn for_officer(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<HandoverRow>, StoreError> {
    tx.rows(
        "SELECT id, case_id, body, from_account, to_account, given_by, subject, content, given_at, answer, answered_at, ended_at, seen_by_author_at
         FROM casework_note_handover WHERE seen_by_officer_at IS NULL
         ORDER BY given_at DESC, id DESC LIMIT $1",
        row![at_most],
    )
}

/// How many wait for somebody: to answer, or, of their own notes, to be seen.
pub(crate) fn waiting(tx: &ReadTx<'_>, member: &Member) -> Result<i64, StoreError> {
    let found = tx.first(
        "SELECT count(*) FROM casework_note_handover
         WHERE body = $2 AND ((to_account = $1 AND answer IS NULL AND ended_at IS NULL) OR (from_account = $1 AND seen_by_author_at IS NULL))",
        row![&member.account.to_string(), &member.body],
        |row| row.get(0),
    )?;
    Ok(found.unwrap_or_default())
}

pub(crate) fn waiting_for_officer(tx: &ReadTx<'_>) -> Result<i64, StoreError> {
    let found =
        tx.first("SELECT count(*) FROM casework_note_handover WHERE seen_by_officer_at IS NULL", &[], |row| {
            row.get(0)
        })?;
    Ok(found.unwrap_or_default())
}

/// `false`: answered or ended before.
pub(crate) fn answer(tx: &WriteTx<'_>, id: HandoverId, answer: &str, at: UtcMicros) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_note_handover SET answer = $2, answered_at = $3 WHERE id = $1 AND answer IS NULL AND ended_at IS NULL",
        row![&id.to_string(), answer, at],
    )?;
    Ok(changed > 0)
}

/// `false`: ended before.
pub(crate) fn end(tx: &WriteTx<'_>, id: HandoverId, at: UtcMicros) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_note_handover SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL",
        row![&id.to_string(), at],
    )?;
    Ok(changed > 0)
}

pub(crate) fn seen_by_author(tx: &WriteTx<'_>, id: HandoverId, at: UtcMicros) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_note_handover SET seen_by_author_at = $2 WHERE id = $1 AND seen_by_author_at IS NULL",
        row![&id.to_string(), at],
    )?;
    Ok(changed > 0)
}

pub(crate) fn seen_by_officer(tx: &WriteTx<'_>, id: HandoverId, at: UtcMicros) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE casework_note_handover SET seen_by_officer_at = $2 WHERE id = $1 AND seen_by_officer_at IS NULL",
        row![&id.to_string(), at],
    )?;
    Ok(changed > 0)
}

/// Who has ever had a seat for a body, on whatever case: also those who left the body.
pub(crate) fn ever_seated(tx: &ReadTx<'_>, body: &str) -> Result<Vec<AccountId>, StoreError> {
    tx.query(
        "SELECT DISTINCT account FROM casework_seat WHERE body = $1 ORDER BY account LIMIT 500",
        row![body],
        |row| row.get(0),
    )
}
