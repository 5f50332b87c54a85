// SPDX-License-Identifier: EUPL-1.2
//! Saved mappings, and files that wait, in the database.

use crate::exchange::{Begun, Head, ImportId, MappingId, Part, Step};
use ::store::{ReadTx, StoreError, WriteTx, row};
use identity::AccountId;
use kernel::UtcMicros;
use vault::{Sealed, SubjectId};

/// A mapping about to be kept.
pub(crate) struct NewMapping<'a> {
    pub id: &'a str,
    pub body: &'a str,
    pub name: &'a str,
    pub content: &'a str,
    pub by: &'a str,
}

pub(crate) fn mappings(tx: &ReadTx<'_>, body: &str) -> Result<Vec<(MappingId, String, String)>, StoreError> {
    tx.query(
        "SELECT id, name, content FROM reception_mapping WHERE body = $1 ORDER BY name, id LIMIT 100",
        row![body],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

pub(crate) fn save_mapping(tx: &WriteTx<'_>, new: &NewMapping<'_>, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_mapping (id, body, name, content, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (body, name) DO UPDATE SET content = $4, changed_at = $5, changed_by = $6",
        row![new.id, new.body, new.name, new.content, now, new.by],
    )?;
    Ok(())
}

pub(crate) fn drop_mapping(tx: &WriteTx<'_>, body: &str, id: &str) -> Result<bool, StoreError> {
    Ok(tx.execute("DELETE FROM reception_mapping WHERE body = $1 AND id = $2", row![body, id])? == 1)
}

/// A file about to wait.
pub(crate) struct NewImport<'a> {
    pub id: &'a str,
    pub account: &'a str,
    pub body: &'a str,
    pub desk: &'a str,
    pub subject: SubjectId,
    pub head: &'a Sealed<Head>,
    pub lines: i64,
}

/// A file that waits, as it lies.
pub(crate) struct ImportRow {
    pub account: String,
    pub body: String,
    pub desk: String,
    pub subject: SubjectId,
    pub head: Sealed<Head>,
    pub step: Step,
    pub lines: i64,
    pub version: i64,
    pub begun_at: UtcMicros,
}

/// A part, as it lies.
pub(crate) struct PartRow {
    pub number: i64,
    pub content: Sealed<Part>,
    pub version: i64,
}

pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewImport<'_>, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_import (id, account, body, desk, subject, head, step, lines, version, begun_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'columns', $7, 1, $8)",
        row![new.id, new.account, new.body, new.desk, &new.subject.to_string(), new.head, new.lines, now],
    )?;
    Ok(())
}

pub(crate) fn insert_part(
    tx: &WriteTx<'_>,
    import: &str,
    number: i64,
    content: &Sealed<Part>,
    tally: &str,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_import_part (import, number, content, step, tally, version) VALUES ($1, $2, $3, 0, $4, 1)",
        row![import, number, content, tally],
    )?;
    Ok(())
}

pub(crate) fn one(tx: &ReadTx<'_>, id: &str) -> Result<Option<ImportRow>, StoreError> {
    tx.first(
        "SELECT account, body, desk, subject, head, step, lines, version, begun_at FROM reception_import WHERE id = $1",
        row![id],
        |row| {
            Ok(ImportRow {
                account: row.get(0)?,
                body: row.get(1)?,
                desk: row.get(2)?,
                subject: row.get(3)?,
                head: row.get(4)?,
                step: Step::from_code(&row.get::<String>(5)?),
                lines: row.get(6)?,
                version: row.get(7)?,
                begun_at: row.get(8)?,
            })
        },
    )
}

/// The newest first.
pub(crate) fn of_account(
    tx: &ReadTx<'_>,
    account: &str,
    body: &str,
    since: UtcMicros,
) -> Result<Vec<Begun>, StoreError> {
    tx.query(
        "SELECT id, step, lines, begun_at FROM reception_import WHERE account = $1 AND body = $2 AND begun_at > $3
         ORDER BY begun_at DESC, id LIMIT 20",
        row![account, body, since],
        |row| {
            Ok(Begun {
                id: row.get(0)?,
                step: Step::from_code(&row.get::<String>(1)?),
                lines: row.get(2)?,
                begun_at: row.get(3)?,
            })
        },
    )
}

/// How far each part is and how its rows stand, in order.
pub(crate) fn standing(tx: &ReadTx<'_>, import: &str) -> Result<Vec<(i64, String)>, StoreError> {
    tx.query("SELECT step, tally FROM reception_import_part WHERE import = $1 ORDER BY number", row![import], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

pub(crate) fn part(tx: &ReadTx<'_>, import: &str, number: i64) -> Result<Option<PartRow>, StoreError> {
    tx.first(
        "SELECT number, content, version FROM reception_import_part WHERE import = $1 AND number = $2",
        row![import, number],
        |row| Ok(PartRow { number: row.get(0)?, content: row.get(1)?, version: row.get(2)? }),
    )
}

/// The first part that this step has not done.
pub(crate) fn next_part(tx: &ReadTx<'_>, import: &str, below: i64) -> Result<Option<PartRow>, StoreError> {
    tx.first(
        "SELECT number, content, version FROM reception_import_part WHERE import = $1 AND step < $2 ORDER BY number LIMIT 1",
        row![import, below],
        |row| Ok(PartRow { number: row.get(0)?, content: row.get(1)?, version: row.get(2)? }),
    )
}

/// `false`: somebody else has done it since `seen`.
pub(crate) fn rewrite_part(
    tx: &WriteTx<'_>,
    import: &str,
    number: i64,
    seen: i64,
    content: &Sealed<Part>,
    step: i64,
    tally: &str,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "UPDATE reception_import_part SET content = $4, step = $5, tally = $6, version = version + 1
         WHERE import = $1 AND number = $2 AND version = $3",
        row![import, number, seen, content, step, tally],
    )?;
    Ok(kept == 1)
}

/// `false`: it has changed since `seen`.
pub(crate) fn turn(tx: &WriteTx<'_>, id: &str, seen: i64, step: &str) -> Result<bool, StoreError> {
    let turned = tx.execute(
        "UPDATE reception_import SET step = $3, version = version + 1 WHERE id = $1 AND version = $2",
        row![id, seen, step],
    )?;
    Ok(turned == 1)
}

pub(crate) fn set_head(tx: &WriteTx<'_>, id: &str, head: &Sealed<Head>) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_import SET head = $2 WHERE id = $1", row![id, head])?;
    Ok(())
}

pub(crate) fn begin_again(tx: &WriteTx<'_>, id: &str) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_import_part SET step = 0, version = version + 1 WHERE import = $1", row![id])?;
    Ok(())
}

pub(crate) fn delete(tx: &WriteTx<'_>, id: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM reception_import_part WHERE import = $1", row![id])?;
    tx.execute("DELETE FROM reception_import WHERE id = $1", row![id])?;
    Ok(())
}

/// At most a hundred, the oldest first.
pub(crate) fn old(tx: &ReadTx<'_>, before: UtcMicros) -> Result<Vec<(ImportId, SubjectId)>, StoreError> {
    tx.query(
        "SELECT id, subject FROM reception_import WHERE begun_at <= $1 ORDER BY begun_at, id LIMIT 100",
        row![before],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

pub(crate) fn open(tx: &ReadTx<'_>, since: UtcMicros) -> Result<Vec<(ImportId, AccountId, String)>, StoreError> {
    tx.query(
        "SELECT id, account, body FROM reception_import WHERE step IN ('checking', 'writing') AND begun_at > $1
         ORDER BY begun_at, id LIMIT 20",
        row![since],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}
