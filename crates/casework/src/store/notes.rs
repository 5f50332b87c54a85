// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on the diary. What the team reads and what is somebody's own lie in two tables; whoever asks for the second says who they
//! are in the query itself.

use crate::{
    case::CaseId,
    note::{By, Kind, Moment, NoteId, Words},
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use identity::Member;
use jiff::civil::Date;
use kernel::UtcMicros;
use vault::{Sealed, SubjectId};

/// A note of the team as it lies.
pub(crate) struct NoteRow {
    pub id: NoteId,
    pub kind: Kind,
    pub happened: Moment,
    pub by: By,
    pub corrects: Option<NoteId>,
    pub content: Sealed<Words>,
    pub filed_at: UtcMicros,
    pub opened_at: Option<UtcMicros>,
}

impl FromRow for NoteRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            kind: Kind::from_code(&row.get::<String>(1)?).ok_or(StoreError::Damaged)?,
            happened: row.get::<String>(2)?.parse().map_err(|_| StoreError::Damaged)?,
            by: By { account: row.get(3)?, body: row.get(4)?, at: row.get(5)? },
            corrects: row.get(6)?,
            content: row.get(7)?,
            filed_at: row.get(8)?,
            opened_at: row.get(9)?,
        })
    }
}

/// What is somebody's own, as it lies. Of a draft the kind and the moment are empty.
pub(crate) struct OwnRow {
    pub id: NoteId,
    pub subject: SubjectId,
    pub kind: String,
    pub happened: String,
    pub by: By,
    pub corrects: Option<NoteId>,
    pub part_of: Option<NoteId>,
    pub content: Sealed<String>,
    pub changed_at: UtcMicros,
    pub filed_at: Option<UtcMicros>,
}

impl FromRow for OwnRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            kind: row.get(2)?,
            happened: row.get(3)?,
            by: By { account: row.get(4)?, body: row.get(5)?, at: row.get(6)? },
            corrects: row.get(7)?,
            part_of: row.get(8)?,
            content: row.get(9)?,
            changed_at: row.get(10)?,
            filed_at: row.get(11)?,
        })
    }
}

/// A page of a diary, as its query takes it. What is empty asks nothing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    pub kind: String,
    pub body: String,
    pub account: String,
    /// Those before this moment and id.
    pub before: (String, String),
    pub at_most: i64,
}

/// A page of what the team reads, newest first, without corrections.
pub(crate) fn page(tx: &ReadTx<'_>, case: CaseId, asked: &Asked) -> Result<Vec<NoteRow>, StoreError> {
    tx.rows(
        "SELECT id, kind, happened, account, body, written_at, corrects, content, filed_at, opened_at
         FROM casework_note
         WHERE case_id = $1 AND corrects IS NULL
           AND (happened < $2 OR (happened = $2 AND id < $3))
           AND ($4 = '' OR kind = $4) AND ($5 = '' OR body = $5) AND ($6 = '' OR account = $6)
         ORDER BY happened DESC, id DESC LIMIT $7",
        row![
            &case.to_string(),
            &asked.before.0,
            &asked.before.1,
            &asked.kind,
            &asked.body,
            &asked.account,
            asked.at_most
        ],
    )
}

/// Corrections of what happened between two moments, in the order in which they came.
pub(crate) fn corrections(tx: &ReadTx<'_>, case: CaseId, from: &str, to: &str) -> Result<Vec<NoteRow>, StoreError> {
    tx.rows(
        "SELECT id, kind, happened, account, body, written_at, corrects, content, filed_at, opened_at
         FROM casework_note
         WHERE case_id = $1 AND happened >= $2 AND happened <= $3 AND corrects IS NOT NULL
         ORDER BY filed_at, id LIMIT 500",
        row![&case.to_string(), from, to],
    )
}

/// A note of the team with its corrections.
pub(crate) fn with_corrections(tx: &ReadTx<'_>, case: CaseId, note: NoteId) -> Result<Vec<NoteRow>, StoreError> {
    tx.rows(
        "SELECT id, kind, happened, account, body, written_at, corrects, content, filed_at, opened_at
         FROM casework_note WHERE case_id = $1 AND (id = $2 OR corrects = $2)
         ORDER BY filed_at, id LIMIT 500",
        row![&case.to_string(), &note.to_string()],
    )
}

/// The bodies whose people have written for the team.
pub(crate) fn bodies(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<String>, StoreError> {
    tx.query(
        "SELECT DISTINCT body FROM casework_note WHERE case_id = $1 ORDER BY body",
        row![&case.to_string()],
        |row| row.get(0),
    )
}

pub(crate) fn filed_by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<NoteId>, StoreError> {
    tx.first("SELECT id FROM casework_note WHERE form_index = $1", row![form], |row| row.get(0))
}

/// `false`: this form has been filed already.
pub(crate) fn insert(tx: &WriteTx<'_>, case: CaseId, note: &NoteRow, form: &[u8]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_note (id, case_id, kind, happened, account, body, corrects, content, form_index, written_at, filed_at, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING",
        row![
            &note.id.to_string(),
            &case.to_string(),
            note.kind.code(),
            &note.happened.to_string(),
            &note.by.account,
            &note.by.body,
            note.corrects.map(|id| id.to_string()).as_deref(),
            &note.content,
            form,
            note.by.at,
            note.filed_at,
            note.opened_at
        ],
    )?;
    Ok(written > 0)
}

/// What is theirs in a case, the drafts, the last written first. Nobody else's answers.
pub(crate) fn drafts(tx: &ReadTx<'_>, case: CaseId, member: &Member) -> Result<Vec<OwnRow>, StoreError> {
    tx.rows(
        "SELECT id, subject, kind, happened, account, body, written_at, corrects, part_of, content, changed_at, filed_at
         FROM casework_own_note
         WHERE case_id = $1 AND account = $2 AND body = $3 AND state = 'draft'
         ORDER BY changed_at DESC, id DESC LIMIT 50",
        row![&case.to_string(), &member.account.to_string(), &member.body],
    )
}

/// A page of the reserved notes that are theirs, or were handed to them and accepted: the rule in words is `note/rules.rs`.
pub(crate) fn reserved_page(
    tx: &ReadTx<'_>,
    case: CaseId,
    (member, today): (&Member, Date),
    asked: &Asked,
) -> Result<Vec<OwnRow>, StoreError> {
    tx.rows(
        "SELECT n.id, n.subject, n.kind, n.happened, n.account, n.body, n.written_at, n.corrects, n.part_of, n.content, n.changed_at, n.filed_at
         FROM casework_own_note n
         WHERE n.case_id = $1 AND n.body = $9 AND n.state = 'reserved' AND n.part_of IS NULL AND n.corrects IS NULL
           AND (n.happened < $2 OR (n.happened = $2 AND n.id < $3))
           AND ($4 = '' OR n.kind = $4) AND ($5 = '' OR n.body = $5) AND ($6 = '' OR n.account = $6)
           AND (n.account = $8
             OR (EXISTS (SELECT 1 FROM casework_note_handover h
                         WHERE h.to_account = $8 AND h.body = n.body AND h.from_account = n.account AND h.answer = 'accepted'
                           AND h.ended_at IS NULL AND n.filed_at <= h.answered_at AND (h.case_id IS NULL OR h.case_id = n.case_id))
               AND EXISTS (SELECT 1 FROM casework_seat s JOIN casework_seat a ON a.case_id = s.case_id AND a.part = s.part AND a.body = s.body
                           WHERE s.case_id = n.case_id AND s.account = $8 AND s.body = n.body AND a.account = n.account
                             AND s.since <= $10 AND (s.until IS NULL OR s.until > $10))))
         ORDER BY n.happened DESC, n.id DESC LIMIT $7",
        row![
            &case.to_string(),
            &asked.before.0,
            &asked.before.1,
            &asked.kind,
            &asked.body,
            &asked.account,
            asked.at_most,
            &member.account.to_string(),
            &member.body,
            &today.to_string()
        ],
    )
}

/// What belongs to notes that happened between two moments and is theirs or was handed to them: private parts, and corrections of reserved notes.
pub(crate) fn reserved_beside(
    tx: &ReadTx<'_>,
    case: CaseId,
    (member, today): (&Member, Date),
    (from, to): (&str, &str),
) -> Result<Vec<OwnRow>, StoreError> {
    tx.rows(
        "SELECT n.id, n.subject, n.kind, n.happened, n.account, n.body, n.written_at, n.corrects, n.part_of, n.content, n.changed_at, n.filed_at
         FROM casework_own_note n
         WHERE n.case_id = $1 AND n.body = $5 AND n.state = 'reserved' AND (n.part_of IS NOT NULL OR n.corrects IS NOT NULL)
           AND n.happened >= $2 AND n.happened <= $3
           AND (n.account = $4
             OR (EXISTS (SELECT 1 FROM casework_note_handover h
                         WHERE h.to_account = $4 AND h.body = n.body AND h.from_account = n.account AND h.answer = 'accepted'
                           AND h.ended_at IS NULL AND n.filed_at <= h.answered_at AND (h.case_id IS NULL OR h.case_id = n.case_id))
               AND EXISTS (SELECT 1 FROM casework_seat s JOIN casework_seat a ON a.case_id = s.case_id AND a.part = s.part AND a.body = s.body
                           WHERE s.case_id = n.case_id AND s.account = $4 AND s.body = n.body AND a.account = n.account
                             AND s.since <= $6 AND (s.until IS NULL OR s.until > $6))))
         ORDER BY n.filed_at, n.id LIMIT 500",
        row![&case.to_string(), from, to, &member.account.to_string(), &member.body, &today.to_string()],
    )
}

/// One thing of somebody's own, with what belongs to it, if it is theirs or was handed to them. Asked in the same way whether or not it is there.
pub(crate) fn own(
    tx: &ReadTx<'_>,
    case: CaseId,
    (member, today): (&Member, Date),
    note: NoteId,
) -> Result<Vec<OwnRow>, StoreError> {
    tx.rows(
        "SELECT n.id, n.subject, n.kind, n.happened, n.account, n.body, n.written_at, n.corrects, n.part_of, n.content, n.changed_at, n.filed_at
         FROM casework_own_note n
         WHERE n.case_id = $1 AND n.body = $4 AND (n.id = $2 OR n.part_of = $2 OR n.corrects = $2)
           AND (n.account = $3
             OR (n.state = 'reserved'
               AND EXISTS (SELECT 1 FROM casework_note_handover h
                         WHERE h.to_account = $3 AND h.body = n.body AND h.from_account = n.account AND h.answer = 'accepted'
                           AND h.ended_at IS NULL AND n.filed_at <= h.answered_at AND (h.case_id IS NULL OR h.case_id = n.case_id))
               AND EXISTS (SELECT 1 FROM casework_seat s JOIN casework_seat a ON a.case_id = s.case_id AND a.part = s.part AND a.body = s.body
                           WHERE s.case_id = n.case_id AND s.account = $3 AND s.body = n.body AND a.account = n.account
                             AND s.since <= $5 AND (s.until IS NULL OR s.until > $5))))
         ORDER BY n.written_at, n.id LIMIT 500",
        row![&case.to_string(), &note.to_string(), &member.account.to_string(), &member.body, &today.to_string()],
    )
}

/// What a form has made of somebody's own.
pub(crate) fn own_by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<OwnRow>, StoreError> {
    Ok(tx
        .rows(
            "SELECT id, subject, kind, happened, account, body, written_at, corrects, part_of, content, changed_at, filed_at
             FROM casework_own_note WHERE form_index = $1",
            row![form],
        )?
        .into_iter()
        .next())
}

/// The form that made a draft: a note keeps it when it is filed.
pub(crate) fn form_of(tx: &ReadTx<'_>, draft: NoteId) -> Result<Option<Vec<u8>>, StoreError> {
    tx.first("SELECT form_index FROM casework_own_note WHERE id = $1", row![&draft.to_string()], |row| row.get(0))
}

/// `false`: this form has made one already.
pub(crate) fn insert_own(tx: &WriteTx<'_>, case: CaseId, own: &OwnRow, form: &[u8]) -> Result<bool, StoreError> {
    let written = tx.execute(
        "INSERT INTO casework_own_note (id, case_id, account, body, state, subject, kind, happened, corrects, part_of, content, form_index, written_at, changed_at, filed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING",
        row![
            &own.id.to_string(),
            &case.to_string(),
            &own.by.account,
            &own.by.body,
            if own.filed_at.is_some() { "reserved" } else { "draft" },
            &own.subject.to_string(),
            &own.kind,
            &own.happened,
            own.corrects.map(|id| id.to_string()).as_deref(),
            own.part_of.map(|id| id.to_string()).as_deref(),
            &own.content,
            form,
            own.by.at,
            own.changed_at,
            own.filed_at
        ],
    )?;
    Ok(written > 0)
}

/// Writes over a draft; `false`: it is a draft no more.
pub(crate) fn rewrite(
    tx: &WriteTx<'_>,
    id: NoteId,
    content: &Sealed<String>,
    at: UtcMicros,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_own_note SET content = $2, changed_at = $3 WHERE id = $1 AND state = 'draft'",
        row![&id.to_string(), content, at],
    )?;
    Ok(written > 0)
}

/// A draft becomes a reserved note; `false`: it is a draft no more, or was written since.
pub(crate) fn reserve(tx: &WriteTx<'_>, own: &OwnRow, read_at: UtcMicros) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_own_note
         SET state = 'reserved', kind = $2, happened = $3, corrects = $4, content = $5, changed_at = $6, filed_at = $6
         WHERE id = $1 AND state = 'draft' AND changed_at = $7",
        row![
            &own.id.to_string(),
            &own.kind,
            &own.happened,
            own.corrects.map(|id| id.to_string()).as_deref(),
            &own.content,
            own.changed_at,
            read_at
        ],
    )?;
    Ok(written > 0)
}

/// Takes away what is somebody's own no more: a draft that was deleted or filed, a reserved note that became part of the file. `false`: it was
/// written since it was read, or is gone.
pub(crate) fn remove(tx: &WriteTx<'_>, id: NoteId, read_at: UtcMicros) -> Result<bool, StoreError> {
    let gone =
        tx.execute("DELETE FROM casework_own_note WHERE id = $1 AND changed_at = $2", row![&id.to_string(), read_at])?;
    Ok(gone > 0)
}
