// SPDX-License-Identifier: EUPL-1.2
//! Threads in the database.

use crate::threads::{CallOutcome, Called, Message, Outcome, Side, Standing, Story, ThreadError, ThreadId};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use identity::Tally;
use kernel::UtcMicros;
use vault::{Place, ReadLog, Sealed, SubjectId, SubjectKey, VaultError};

/// A thread as it lies.
pub(crate) struct ThreadRow {
    pub id: String,
    pub subject: SubjectId,
    pub desk: String,
    pub body: String,
    pub standing: Standing,
    pub outcome: Option<Outcome>,
    pub named: bool,
    pub code_index: Option<Vec<u8>>,
    story: Option<Vec<u8>>,
    pub waiting_since: Option<UtcMicros>,
    pub opened_at: UtcMicros,
    pub changed_at: UtcMicros,
    pub closed_at: Option<UtcMicros>,
}

impl FromRow for ThreadRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            desk: row.get(2)?,
            body: row.get(3)?,
            standing: Standing::from_code(&row.get::<String>(4)?),
            outcome: row.get::<Option<String>>(5)?.and_then(|code| Outcome::from_code(&code)),
            named: row.get(6)?,
            code_index: row.get(7)?,
            story: row.get(8)?,
            waiting_since: row.get(9)?,
            opened_at: row.get(10)?,
            changed_at: row.get(11)?,
            closed_at: row.get(12)?,
        })
    }
}

impl ThreadRow {
    pub(crate) fn thread(&self) -> Result<ThreadId, ThreadError> {
        self.id.parse().map_err(|_| ThreadError::NotFound)
    }

    pub(crate) fn open_story(&self, key: &SubjectKey, reads: &mut ReadLog) -> Result<Story, ThreadError> {
        let sealed = Sealed::<Story>::from_bytes(self.story.clone().ok_or(ThreadError::NotFound)?);
        Ok(key.open(&Place { table: "reception_thread", column: "story", row: &self.id }, &sealed, reads)?)
    }
}

/// A thread about to be written.
pub(crate) struct NewRow<'a> {
    pub id: &'a str,
    pub subject: SubjectId,
    pub desk: &'a str,
    pub body: &'a str,
    pub code: &'a [u8; 32],
    pub form: &'a [u8; 32],
    pub story: &'a Sealed<Story>,
}

/// Writes a thread whose person waits. `false`: its code is taken, or its form has opened one.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &NewRow<'_>, now: UtcMicros) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO reception_thread (id, subject, desk, body, status, named, code_index, form_index, story, waiting_since, opened_at, changed_at)
         VALUES ($1, $2, $3, $4, 'open', 0, $5, $6, $7, $8, $8, $8) ON CONFLICT DO NOTHING",
        row![new.id, &new.subject.to_string(), new.desk, new.body, new.code, new.form, new.story, now],
    )?;
    Ok(kept == 1)
}

pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<ThreadRow>, StoreError> {
    tx.first(
        "SELECT id, subject, desk, body, status, outcome, named, code_index, story, waiting_since, opened_at, changed_at, closed_at
         FROM reception_thread WHERE id = $1",
        row![id],
        ThreadRow::from_row,
    )
}

pub(crate) fn by_form(tx: &ReadTx<'_>, form: &[u8; 32]) -> Result<Option<ThreadRow>, StoreError> {
    tx.first(
        "SELECT id, subject, desk, body, status, outcome, named, code_index, story, waiting_since, opened_at, changed_at, closed_at
         FROM reception_thread WHERE form_index = $1",
        row![form],
        ThreadRow::from_row,
    )
}

/// The thread that a code opens: one that goes on, or was closed after `since`.
pub(crate) fn by_code(tx: &ReadTx<'_>, code: &[u8; 32], since: UtcMicros) -> Result<Option<ThreadRow>, StoreError> {
    tx.first(
        "SELECT id, subject, desk, body, status, outcome, named, code_index, story, waiting_since, opened_at, changed_at, closed_at
         FROM reception_thread WHERE code_index = $1 AND (closed_at IS NULL OR closed_at > $2)",
        row![code, since],
        ThreadRow::from_row,
    )
}

/// The open threads of a desk: those that wait first, the longest first.
pub(crate) fn of_desk(tx: &ReadTx<'_>, desk: &str, at_most: i64) -> Result<Vec<ThreadRow>, StoreError> {
    tx.rows(
        "SELECT id, subject, desk, body, status, outcome, named, code_index, story, waiting_since, opened_at, changed_at, closed_at
         FROM reception_thread WHERE desk = $1 AND status = 'open'
         ORDER BY CASE WHEN waiting_since IS NULL THEN 1 ELSE 0 END, waiting_since, changed_at DESC LIMIT $2",
        row![desk, at_most],
    )
}

pub(crate) fn count_waiting(tx: &ReadTx<'_>, desk: &str) -> Result<i64, StoreError> {
    let count = tx.first(
        "SELECT count(*) FROM reception_thread WHERE desk = $1 AND status = 'open' AND waiting_since IS NOT NULL",
        row![desk],
        |row| row.get(0),
    )?;
    Ok(count.unwrap_or(0))
}

/// Writes what they say of themselves anew, unless it has changed since `row` was read.
pub(crate) fn retell(
    tx: &WriteTx<'_>,
    row: &ThreadRow,
    story: &Sealed<Story>,
    named: bool,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        "UPDATE reception_thread SET story = $2, named = $3, changed_at = $4 WHERE id = $1 AND story = $5",
        row![&row.id, story, row.named || named, now, row.story.as_ref()],
    )?;
    Ok(changed == 1)
}

/// The person waits, since the first word nobody has answered. A thread that was closed opens again.
pub(crate) fn waits(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE reception_thread SET status = 'open', outcome = NULL, closed_at = NULL,
           waiting_since = CASE WHEN waiting_since IS NULL THEN $2 ELSE waiting_since END, changed_at = $2
         WHERE id = $1 AND status <> 'deleted'",
        row![id, now],
    )?;
    Ok(())
}

pub(crate) fn answered(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_thread SET waiting_since = NULL, changed_at = $2 WHERE id = $1", row![id, now])?;
    Ok(())
}

pub(crate) fn hand(tx: &WriteTx<'_>, id: &str, desk: &str, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_thread SET desk = $2, changed_at = $3 WHERE id = $1", row![id, desk, now])?;
    Ok(())
}

pub(crate) fn close(tx: &WriteTx<'_>, id: &str, outcome: Outcome, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE reception_thread SET status = 'closed', outcome = $2, closed_at = $3, changed_at = $3, waiting_since = NULL
         WHERE id = $1 AND status = 'open'",
        row![id, outcome.code(), now],
    )?;
    Ok(())
}

/// Removes everything that was said. `false`: it has a name, and stays.
pub(crate) fn delete(tx: &WriteTx<'_>, id: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let deleted = tx.execute(
        "UPDATE reception_thread SET status = 'deleted', story = NULL, code_index = NULL, waiting_since = NULL,
           closed_at = $2, changed_at = $2 WHERE id = $1 AND named = 0 AND status <> 'deleted'",
        row![id, now],
    )?;
    if deleted == 1 {
        tx.execute("DELETE FROM reception_message WHERE thread = $1", row![id])?;
        tx.execute("DELETE FROM reception_appointment WHERE thread = $1", row![id])?;
    }
    Ok(deleted == 1)
}

/// A message about to be written.
pub(crate) struct NewMessage<'a> {
    pub id: &'a str,
    pub thread: &'a str,
    pub words: &'a Sealed<String>,
    pub form: &'a [u8; 32],
}

/// Writes a message. `false`: this form has said it already.
pub(crate) fn insert_message(
    tx: &WriteTx<'_>,
    new: &NewMessage<'_>,
    side: Side,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO reception_message (id, thread, side, words, form_index, written_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (form_index) DO NOTHING",
        row![new.id, new.thread, side.code(), new.words, new.form, now],
    )?;
    Ok(kept == 1)
}

/// A message as it lies.
pub(crate) struct SealedMessage {
    id: String,
    pub side: Side,
    words: Sealed<String>,
    written_at: UtcMicros,
    pub read_at: Option<UtcMicros>,
}

impl SealedMessage {
    pub(crate) fn open(&self, key: &SubjectKey, reads: &mut ReadLog) -> Result<Message, VaultError> {
        let place = Place { table: "reception_message", column: "words", row: &self.id };
        let words = key.open(&place, &self.words, reads)?;
        Ok(Message { side: self.side, words, written_at: self.written_at, read_at: self.read_at })
    }
}

pub(crate) fn messages(tx: &ReadTx<'_>, thread: &str) -> Result<Vec<SealedMessage>, StoreError> {
    tx.query(
        "SELECT id, side, words, written_at, read_at FROM reception_message WHERE thread = $1 ORDER BY written_at, id",
        row![thread],
        |row| {
            Ok(SealedMessage {
                id: row.get(0)?,
                side: Side::from_code(&row.get::<String>(1)?),
                words: row.get(2)?,
                written_at: row.get(3)?,
                read_at: row.get(4)?,
            })
        },
    )
}

/// Marks what one side wrote as read by the other.
pub(crate) fn mark_read(tx: &WriteTx<'_>, thread: &str, side: Side, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE reception_message SET read_at = $3 WHERE thread = $1 AND side = $2 AND read_at IS NULL",
        row![thread, side.code(), now],
    )?;
    Ok(())
}

pub(crate) fn insert_call(
    tx: &WriteTx<'_>,
    id: &str,
    thread: &str,
    outcome: CallOutcome,
    account: &str,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO reception_call (id, thread, outcome, account, made_at) VALUES ($1, $2, $3, $4, $5)",
        row![id, thread, outcome.code(), account, now],
    )?;
    Ok(())
}

pub(crate) fn calls(tx: &ReadTx<'_>, thread: &str) -> Result<Vec<Called>, StoreError> {
    tx.query(
        "SELECT outcome, made_at FROM reception_call WHERE thread = $1 ORDER BY made_at, id",
        row![thread],
        |row| {
            let outcome = CallOutcome::from_code(&row.get::<String>(0)?).unwrap_or(CallOutcome::NoAnswer);
            Ok(Called { outcome, at: row.get(1)? })
        },
    )
}

/// `false`: it is kept already.
pub(crate) fn insert_appointment(
    tx: &WriteTx<'_>,
    booking: &str,
    thread: &str,
    link: &Sealed<String>,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO reception_appointment (booking, thread, link, made_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (booking) DO NOTHING",
        row![booking, thread, link, now],
    )?;
    Ok(kept == 1)
}

/// Bookings taken from a thread, with the sealed secrets of their links.
pub(crate) fn appointments(tx: &ReadTx<'_>, thread: &str) -> Result<Vec<(String, Sealed<String>)>, StoreError> {
    tx.query(
        "SELECT booking, link FROM reception_appointment WHERE thread = $1 ORDER BY made_at, booking",
        row![thread],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The tries at the codes that begin so, the row held until the unit ends: two at once are counted one after the other.
pub(crate) fn hold_tally(tx: &WriteTx<'_>, bucket: &[u8; 32], now: UtcMicros) -> Result<Tally, StoreError> {
    tx.execute(
        "INSERT INTO reception_try (bucket, tries, last_at) VALUES ($1, 0, $2)
         ON CONFLICT (bucket) DO UPDATE SET bucket = excluded.bucket",
        row![bucket, now],
    )?;
    let tally = tx.first("SELECT tries, last_at FROM reception_try WHERE bucket = $1", row![bucket], |row| {
        Ok(Tally { tries: row.get(0)?, last_at: row.get(1)? })
    })?;
    Ok(tally.unwrap_or_default())
}

pub(crate) fn keep_tally(tx: &WriteTx<'_>, bucket: &[u8; 32], tally: Tally) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE reception_try SET tries = $2, last_at = $3 WHERE bucket = $1",
        row![bucket, tally.tries, tally.last_at.unwrap_or(UtcMicros(0))],
    )?;
    Ok(())
}

pub(crate) fn forget_tally(tx: &WriteTx<'_>, bucket: &[u8; 32]) -> Result<(), StoreError> {
    tx.execute("DELETE FROM reception_try WHERE bucket = $1", row![bucket])?;
    Ok(())
}

pub(crate) fn forget_tries(tx: &WriteTx<'_>, before: UtcMicros) -> Result<(), StoreError> {
    tx.execute("DELETE FROM reception_try WHERE last_at < $1", row![before])?;
    Ok(())
}

/// The pace at the six words.
pub(crate) const WORDS: &str = "codes";
/// The pace at codes that are said aloud.
pub(crate) const SPOKEN: &str = "spoken";

/// The pace of the whole house at something, its row held until the unit ends.
pub(crate) fn hold_pace(tx: &WriteTx<'_>, of: &str) -> Result<UtcMicros, StoreError> {
    tx.execute(
        "INSERT INTO reception_pace (name, due_at) VALUES ($1, 0) ON CONFLICT (name) DO UPDATE SET name = excluded.name",
        row![of],
    )?;
    let due = tx.first("SELECT due_at FROM reception_pace WHERE name = $1", row![of], |row| row.get(0))?;
    Ok(due.unwrap_or(UtcMicros(0)))
}

pub(crate) fn keep_pace(tx: &WriteTx<'_>, of: &str, due_at: UtcMicros) -> Result<(), StoreError> {
    tx.execute("UPDATE reception_pace SET due_at = $2 WHERE name = $1", row![of, due_at])?;
    Ok(())
}
