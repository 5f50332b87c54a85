// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL on documents and their files. Who may see a case has been asked before.

use crate::{
    case::{CaseId, OpenCase},
    document::{DocumentId, FileId, kinds::Looked},
    plan::By,
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use jiff::civil::Date;
use kernel::UtcMicros;
use vault::{Sealed, SubjectId};

/// A file as it lies.
pub(crate) struct FileRow<T> {
    pub id: FileId,
    pub state: String,
    pub account: String,
    pub body: String,
    pub same: Option<[u8; 32]>,
    pub content: Option<Sealed<T>>,
    pub looked: Looked,
}

impl<T> FileRow<T> {
    /// Whether it is whole, no document's yet, and was sent by this account for this body.
    pub(crate) fn is_arrived_for(&self, account: &str, body: &str) -> bool {
        self.state == "arrived" && self.account == account && self.body == body
    }

    /// Whether somebody may open it, who has sent it or not: unseen it is nobody's but theirs, and with something in it nobody's.
    pub(crate) fn may_be_opened(&self, sent_it: bool) -> bool {
        match self.looked {
            Looked::Unasked | Looked::Clean => true,
            Looked::Waiting => sent_it,
            Looked::Found => false,
        }
    }
}

fn hash(bytes: Option<Vec<u8>>) -> Result<Option<[u8; 32]>, StoreError> {
    bytes.map(|bytes| bytes.try_into().map_err(|_| StoreError::Damaged)).transpose()
}

fn file_from<T>(row: &Row<'_>, at: usize) -> Result<FileRow<T>, StoreError> {
    Ok(FileRow {
        id: row.get(at)?,
        state: row.get(at + 1)?,
        account: row.get(at + 2)?,
        body: row.get(at + 3)?,
        same: hash(row.get(at + 4)?)?,
        content: row.get::<Option<Vec<u8>>>(at + 5)?.map(Sealed::from_bytes),
        looked: Looked::from_code(&row.get::<String>(at + 6)?).ok_or(StoreError::Damaged)?,
    })
}

/// A document as it lies.
pub(crate) struct DocumentRow<T> {
    pub id: DocumentId,
    pub file: FileId,
    pub follows: Option<DocumentId>,
    pub content: Sealed<T>,
    pub revision: i64,
    pub expires: Option<Date>,
    pub added: By,
    pub withdrawn: Option<By>,
}

impl<T> DocumentRow<T> {
    pub(crate) fn new(
        id: DocumentId,
        file: FileId,
        follows: Option<DocumentId>,
        expires: Option<Date>,
        content: Sealed<T>,
        added: By,
    ) -> Self {
        Self { id, file, follows, content, revision: 1, expires, added, withdrawn: None }
    }

    /// Whether this account added it, for this body.
    pub(crate) fn is_by(&self, account: &str, body: &str) -> bool {
        self.added.account == account && self.added.body == body
    }

    /// The same, or manages the case.
    pub(crate) fn is_theirs(&self, account: &str, body: &str, open: &OpenCase) -> bool {
        let manages = open.body == body && open.manager.is_some_and(|manager| manager.to_string() == account);
        manages || self.is_by(account, body)
    }
}

impl<T> FromRow for DocumentRow<T> {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let withdrawn = row.get::<Option<UtcMicros>>(9)?;
        let expires: Option<String> = row.get(5)?;
        Ok(Self {
            id: row.get(0)?,
            file: row.get(1)?,
            follows: row.get(2)?,
            content: row.get(3)?,
            revision: row.get(4)?,
            expires: expires.map(|day| day.parse().map_err(|_| StoreError::Damaged)).transpose()?,
            added: By { at: row.get(6)?, account: row.get(7)?, body: row.get(8)? },
            withdrawn: match withdrawn {
                Some(at) => Some(By { at, account: row.get(10)?, body: row.get(11)? }),
                None => None,
            },
        })
    }
}

pub(crate) fn begin(
    tx: &WriteTx<'_>,
    case: CaseId,
    file: FileId,
    (account, body): (&str, &str),
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_file (id, case_id, state, account, body, begun_at, bytes, pieces, looked)
         VALUES ($1, $2, 'arriving', $3, $4, $5, 0, 0, 'unasked')",
        row![&file.to_string(), &case.to_string(), account, body, now],
    )?;
    Ok(())
}

pub(crate) fn insert_piece(
    tx: &WriteTx<'_>,
    file: FileId,
    number: i64,
    content: &Sealed<Vec<u8>>,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO casework_piece (file_id, number, content) VALUES ($1, $2, $3)",
        row![&file.to_string(), number, content],
    )?;
    Ok(())
}

/// `false`: it was thrown away meanwhile.
pub(crate) fn whole<T>(
    tx: &WriteTx<'_>,
    file: FileId,
    (bytes, pieces): (i64, i64),
    same: &[u8; 32],
    content: &Sealed<T>,
    looked: Looked,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let written = tx.execute(
        "UPDATE casework_file SET state = 'arrived', bytes = $2, pieces = $3, same_index = $4, content = $5, looked = $6, looked_at = $7
         WHERE id = $1 AND state = 'arriving'",
        row![&file.to_string(), bytes, pieces, same, content, looked.code(), (looked != Looked::Unasked).then_some(now)],
    )?;
    Ok(written > 0)
}

pub(crate) fn keep(tx: &WriteTx<'_>, file: FileId) -> Result<(), StoreError> {
    tx.execute("UPDATE casework_file SET state = 'kept' WHERE id = $1", row![&file.to_string()])?;
    Ok(())
}

/// A file that is no document's goes without a trace.
pub(crate) fn forget(tx: &WriteTx<'_>, file: FileId) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM casework_piece WHERE file_id = $1
           AND EXISTS (SELECT 1 FROM casework_file f WHERE f.id = file_id AND f.state <> 'kept')",
        row![&file.to_string()],
    )?;
    tx.execute("DELETE FROM casework_file WHERE id = $1 AND state <> 'kept'", row![&file.to_string()])?;
    Ok(())
}

pub(crate) fn sweep(tx: &WriteTx<'_>, before: UtcMicros) -> Result<u64, StoreError> {
    tx.execute(
        "DELETE FROM casework_piece WHERE file_id IN
           (SELECT f.id FROM casework_file f WHERE f.state <> 'kept' AND f.begun_at < $1)",
        row![before],
    )?;
    tx.execute("DELETE FROM casework_file WHERE state <> 'kept' AND begun_at < $1", row![before])
}

pub(crate) fn file<T>(tx: &ReadTx<'_>, case: CaseId, file: FileId) -> Result<Option<FileRow<T>>, StoreError> {
    tx.first(
        "SELECT id, state, account, body, same_index, content, looked FROM casework_file WHERE case_id = $1 AND id = $2",
        row![&case.to_string(), &file.to_string()],
        |row| file_from(row, 0),
    )
}

pub(crate) fn piece(tx: &ReadTx<'_>, file: FileId, number: i64) -> Result<Option<Sealed<Vec<u8>>>, StoreError> {
    tx.first(
        "SELECT content FROM casework_piece WHERE file_id = $1 AND number = $2",
        row![&file.to_string(), number],
        |row| row.get(0),
    )
}

/// A file that waits to be looked at.
pub(crate) struct WaitingRow {
    pub file: FileId,
    pub subject: SubjectId,
    pub pieces: i64,
}

pub(crate) fn waiting(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<WaitingRow>, StoreError> {
    tx.query(
        "SELECT f.id, c.subject, f.pieces FROM casework_file f JOIN casework_case c ON c.id = f.case_id
         WHERE f.looked = 'waiting' AND f.state <> 'arriving' ORDER BY f.begun_at LIMIT $1",
        row![at_most],
        |row| Ok(WaitingRow { file: row.get(0)?, subject: row.get(1)?, pieces: row.get(2)? }),
    )
}

pub(crate) fn set_looked(tx: &WriteTx<'_>, file: FileId, looked: Looked, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE casework_file SET looked = $2, looked_at = $3 WHERE id = $1",
        row![&file.to_string(), looked.code(), now],
    )?;
    Ok(())
}

/// The document of the same bytes, if the case has it, and by which form it came.
pub(crate) fn same(
    tx: &ReadTx<'_>,
    case: CaseId,
    same: &[u8; 32],
) -> Result<Option<(DocumentId, [u8; 32])>, StoreError> {
    tx.first(
        "SELECT id, form_index FROM casework_document WHERE case_id = $1 AND same_index = $2 AND withdrawn_at IS NULL",
        row![&case.to_string(), same],
        |row| Ok((row.get(0)?, hash(Some(row.get(1)?))?.ok_or(StoreError::Damaged)?)),
    )
}

pub(crate) fn of_file(tx: &ReadTx<'_>, file: FileId) -> Result<Option<DocumentId>, StoreError> {
    tx.first("SELECT id FROM casework_document WHERE file_id = $1", row![&file.to_string()], |row| row.get(0))
}

pub(crate) fn count(tx: &ReadTx<'_>, case: CaseId) -> Result<usize, StoreError> {
    let found =
        tx.first("SELECT count(*) FROM casework_document WHERE case_id = $1", row![&case.to_string()], |row| {
            row.get::<i64>(0)
        })?;
    Ok(found.and_then(|many| usize::try_from(many).ok()).unwrap_or_default())
}

/// `false`: the same is there already, or the older one has another in its place.
pub(crate) fn insert<T>(
    tx: &WriteTx<'_>,
    case: CaseId,
    one: &DocumentRow<T>,
    same: &[u8; 32],
    form: &[u8; 32],
) -> Result<bool, StoreError> {
    let (follows, expires) = (one.follows.map(|id| id.to_string()), one.expires.map(|day| day.to_string()));
    let written = tx.execute(
        "INSERT INTO casework_document (id, case_id, file_id, same_index, form_index, follows, content, revision, expires,
                                        added_at, added_by, added_body)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, $11) ON CONFLICT DO NOTHING",
        row![
            &one.id.to_string(),
            &case.to_string(),
            &one.file.to_string(),
            same,
            form,
            follows.as_deref(),
            &one.content,
            expires.as_deref(),
            one.added.at,
            &one.added.account,
            &one.added.body
        ],
    )?;
    Ok(written > 0)
}

pub(crate) fn one<T>(
    tx: &ReadTx<'_>,
    case: CaseId,
    document: DocumentId,
) -> Result<Option<DocumentRow<T>>, StoreError> {
    let found = tx.rows(
        "SELECT id, file_id, follows, content, revision, expires, added_at, added_by, added_body,
                withdrawn_at, withdrawn_by, withdrawn_body
         FROM casework_document WHERE case_id = $1 AND id = $2",
        row![&case.to_string(), &document.to_string()],
    )?;
    Ok(found.into_iter().next())
}

/// A document and the file that holds.
type WithFile<T, F> = (DocumentRow<T>, FileRow<F>);

/// All of a case with their files, the oldest first.
pub(crate) fn of_case<T, F>(tx: &ReadTx<'_>, case: CaseId) -> Result<Vec<WithFile<T, F>>, StoreError> {
    tx.query(
        "SELECT d.id, d.file_id, d.follows, d.content, d.revision, d.expires, d.added_at, d.added_by, d.added_body,
                d.withdrawn_at, d.withdrawn_by, d.withdrawn_body,
                f.id, f.state, f.account, f.body, f.same_index, f.content, f.looked
         FROM casework_document d JOIN casework_file f ON f.id = d.file_id
         WHERE d.case_id = $1 ORDER BY d.added_at, d.id",
        row![&case.to_string()],
        |row| Ok((DocumentRow::from_row(row)?, file_from(row, 12)?)),
    )
}

/// How many that hold run out before a day.
pub(crate) fn run_out(tx: &ReadTx<'_>, case: CaseId, before: Date) -> Result<i64, StoreError> {
    let found = tx.first(
        "SELECT count(*) FROM casework_document d
         WHERE d.case_id = $1 AND d.expires < $2 AND d.withdrawn_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM casework_document n WHERE n.follows = d.id AND n.withdrawn_at IS NULL)",
        row![&case.to_string(), &before.to_string()],
        |row| row.get(0),
    )?;
    Ok(found.unwrap_or_default())
}

/// Writes a document over the revision that was read. `false`: somebody was faster, or what it becomes is there already.
pub(crate) fn put<T>(tx: &WriteTx<'_>, one: &DocumentRow<T>) -> Result<bool, StoreError> {
    let expires = one.expires.map(|day| day.to_string());
    let gone = one.withdrawn.as_ref();
    let written = tx.execute(
        "UPDATE casework_document SET content = $3, revision = revision + 1, expires = $4,
                withdrawn_at = $5, withdrawn_by = $6, withdrawn_body = $7
         WHERE id = $1 AND revision = $2
           AND (CAST($5 AS BIGINT) IS NOT NULL OR NOT EXISTS (
             SELECT 1 FROM casework_document other WHERE other.case_id = casework_document.case_id
               AND other.id <> casework_document.id AND other.withdrawn_at IS NULL
               AND (other.same_index = casework_document.same_index OR other.follows = casework_document.follows)))",
        row![
            &one.id.to_string(),
            one.revision,
            &one.content,
            expires.as_deref(),
            gone.map(|by| by.at),
            gone.map(|by| by.account.as_str()),
            gone.map(|by| by.body.as_str())
        ],
    )?;
    Ok(written > 0)
}
