// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL: messages. Tries, receipts and words are in [`after`], what a desk sees and does in [`desks`].

pub(crate) mod after;
pub(crate) mod desks;

use crate::{
    draft::{Contents, Draft, MessageId, Recipient, Urgency},
    kind::{Channel, Kind, State},
    outbox::{Retime, Standing},
};
use ::store::{FromRow, Migration, ReadTx, Row, StoreError, WriteTx, row};
use kernel::{Language, UtcMicros};
use vault::{Sealed, SubjectId};

/// This room's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "message-0001", sql: include_str!("../migrations/0001_outbox.sql") },
    Migration { name: "message-0002", sql: include_str!("../migrations/0002_desk.sql") },
];

/// What [`Standing`] and lists of failures look back, in seconds.
const WEEK: i64 = 7 * 86_400;

/// A message about to be written.
pub(crate) struct New<'a> {
    pub id: &'a str,
    pub subject: SubjectId,
    pub recipient: &'a Sealed<Recipient>,
    pub blanks: &'a Sealed<Contents>,
    pub draft: &'a Draft,
    pub next: UtcMicros,
    pub now: UtcMicros,
}

/// `false`: one of this name was written before.
pub(crate) fn insert(tx: &WriteTx<'_>, new: &New<'_>) -> Result<bool, StoreError> {
    let draft = new.draft;
    let kept = tx.execute(
        "INSERT INTO message_outgoing (id, once, about, kind, channel, subject, recipient, blanks, language, urgent,
           meets_at, due_at, good_until, state, turn, tries, next_at, created_at, desk)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'waiting', 0, 0, $14, $15, $16)
         ON CONFLICT (once) DO NOTHING",
        row![
            new.id,
            &draft.once,
            &draft.about,
            draft.kind.code(),
            draft.to.channel().code(),
            &new.subject.to_string(),
            new.recipient,
            new.blanks,
            draft.language.code(),
            draft.urgency == Urgency::Urgent,
            draft.meets,
            draft.due,
            draft.good_until,
            new.next,
            new.now,
            draft.desk.as_deref(),
        ],
    )?;
    Ok(kept == 1)
}

/// By which way the message of this name goes, if there is one.
pub(crate) fn way_of(tx: &ReadTx<'_>, once: &str) -> Result<Option<(Channel, Urgency)>, StoreError> {
    tx.first("SELECT channel, urgent FROM message_outgoing WHERE once = $1", row![once], |row| {
        Ok((channel(row, 0)?, urgency(row, 1)?))
    })
}

/// `false`: there is none of this name that has not ended.
pub(crate) fn withdraw(tx: &WriteTx<'_>, once: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE message_outgoing SET state = 'withdrawn', next_at = NULL, ended_at = $2
         WHERE once = $1 AND state IN ('waiting', 'sending')",
        row![once, now],
    )?;
    Ok(done == 1)
}

pub(crate) fn withdraw_about(tx: &WriteTx<'_>, about: &str, now: UtcMicros) -> Result<u64, StoreError> {
    tx.execute(
        "UPDATE message_outgoing SET state = 'withdrawn', next_at = NULL, ended_at = $2
         WHERE about = $1 AND state IN ('waiting', 'sending')",
        row![about, now],
    )
}

/// `false`: none of this name waits.
pub(crate) fn retime(tx: &WriteTx<'_>, once: &str, when: Retime, next: UtcMicros) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE message_outgoing SET due_at = $2, good_until = $3, meets_at = $4, next_at = $5, tries = 0, turn = turn + 1
         WHERE once = $1 AND state = 'waiting'",
        row![once, when.due, when.good_until, when.meets, next],
    )?;
    Ok(done == 1)
}

/// A message that is due, as it lies.
pub(crate) struct Due {
    pub id: MessageId,
    pub subject: SubjectId,
    pub kind: Kind,
    pub channel: Channel,
    pub language: Language,
    pub urgency: Urgency,
    pub recipient: Sealed<Recipient>,
    pub blanks: Sealed<Contents>,
    pub meets: Option<UtcMicros>,
    pub good_until: Option<UtcMicros>,
    /// Grows with each claim and each new time: who claims names the turn that was read.
    pub turn: i64,
    pub tries: i64,
}

impl FromRow for Due {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get(0)?,
            subject: row.get(1)?,
            kind: kind(row, 2)?,
            channel: channel(row, 3)?,
            language: language(row, 4)?,
            urgency: urgency(row, 5)?,
            recipient: row.get(6)?,
            blanks: row.get(7)?,
            meets: row.get(8)?,
            good_until: row.get(9)?,
            turn: row.get(10)?,
            tries: row.get(11)?,
        })
    }
}

/// Messages somebody must look at: due, to be tried again, or held by a node that did not come back.
pub(crate) fn due(tx: &ReadTx<'_>, channel: Channel, now: UtcMicros, at_most: i64) -> Result<Vec<Due>, StoreError> {
    tx.rows(
        "SELECT id, subject, kind, channel, language, urgent, recipient, blanks, meets_at, good_until, turn, tries
         FROM message_outgoing WHERE channel = $1 AND next_at <= $2 ORDER BY next_at, id LIMIT $3",
        row![channel.code(), now, at_most],
    )
}

/// Takes a message in hand until the lease ends. `false`: another node was faster, or it was withdrawn or put elsewhere.
/// A claim locks one row in a unit of its own, so that nodes never wait for one another crosswise.
pub(crate) fn claim(tx: &WriteTx<'_>, id: MessageId, turn: i64, lease: UtcMicros) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE message_outgoing SET state = 'sending', turn = turn + 1, tries = tries + 1, next_at = $3
         WHERE id = $1 AND turn = $2 AND state IN ('waiting', 'sending')",
        row![&id.to_string(), turn, lease],
    )?;
    Ok(done == 1)
}

/// Waits until then, unless somebody else has it by now.
pub(crate) fn wait(tx: &WriteTx<'_>, id: MessageId, turn: i64, until: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE message_outgoing SET state = 'waiting', next_at = $3
         WHERE id = $1 AND turn = $2 AND state IN ('waiting', 'sending')",
        row![&id.to_string(), turn, until],
    )?;
    Ok(())
}

/// Ends a message that did not go: failed or dropped.
pub(crate) fn end(
    tx: &WriteTx<'_>,
    id: MessageId,
    turn: i64,
    state: State,
    now: UtcMicros,
) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE message_outgoing SET state = $3, next_at = NULL, ended_at = $4
         WHERE id = $1 AND turn = $2 AND state IN ('waiting', 'sending')",
        row![&id.to_string(), turn, state.code(), now],
    )?;
    Ok(done == 1)
}

/// It went: whoever says so, and whatever was thought of it meanwhile. A gateway may tell that it did not arrive before we have
/// written down that it took it.
pub(crate) fn sent(
    tx: &WriteTx<'_>,
    id: MessageId,
    wording: &str,
    said: &Sealed<String>,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE message_outgoing SET next_at = NULL, ended_at = $4, wording = $2, said = $3,
           state = CASE WHEN EXISTS (SELECT 1 FROM message_receipt WHERE message = $1 AND outcome = 'failed')
             AND NOT EXISTS (SELECT 1 FROM message_receipt WHERE message = $1 AND outcome = 'delivered')
             THEN 'failed' ELSE 'sent' END
         WHERE id = $1 AND state <> 'sent'",
        row![&id.to_string(), wording, said, now],
    )?;
    Ok(())
}

pub(crate) fn standing(tx: &ReadTx<'_>, now: UtcMicros) -> Result<Standing, StoreError> {
    let count = |number: i64| u64::try_from(number).unwrap_or(0);
    // The minute in which a message is on its way is no delay.
    let late = now.plus_seconds(-60);
    let open = tx.first(
        "SELECT count(*), CAST(coalesce(sum(CASE WHEN next_at <= $1 THEN 1 ELSE 0 END), 0) AS BIGINT),
           min(CASE WHEN next_at <= $1 THEN due_at END)
         FROM message_outgoing WHERE next_at IS NOT NULL",
        row![late],
        |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?, row.get::<Option<UtcMicros>>(2)?)),
    )?;
    let ended = tx.query(
        "SELECT state, count(*) FROM message_outgoing
         WHERE state IN ('sent', 'failed') AND ended_at >= $1 GROUP BY state",
        row![now.plus_seconds(-WEEK)],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
    )?;
    let of = |state: State| ended.iter().find(|(code, _)| code == state.code()).map_or(0, |(_, number)| count(*number));
    let (waiting, overdue, since) = open.unwrap_or((0, 0, None));
    Ok(Standing {
        waiting: count(waiting),
        overdue: count(overdue),
        overdue_since: since,
        failed: of(State::Failed),
        sent: of(State::Sent),
    })
}

/// A message that went, with what it said, as it lies.
pub(crate) struct SentRow {
    pub id: MessageId,
    pub subject: SubjectId,
    pub kind: Kind,
    pub recipient: Sealed<Recipient>,
    pub said: Sealed<String>,
    pub language: Language,
    pub at: UtcMicros,
}

/// The latest messages that went.
pub(crate) fn latest(tx: &ReadTx<'_>, at_most: i64) -> Result<Vec<SentRow>, StoreError> {
    tx.query(
        "SELECT id, subject, kind, recipient, said, language, ended_at FROM message_outgoing
         WHERE state = 'sent' AND said IS NOT NULL ORDER BY ended_at DESC, id DESC LIMIT $1",
        row![at_most],
        |row| {
            Ok(SentRow {
                id: row.get(0)?,
                subject: row.get(1)?,
                kind: kind(row, 2)?,
                recipient: row.get(3)?,
                said: row.get(4)?,
                language: language(row, 5)?,
                at: row.get(6)?,
            })
        },
    )
}

fn kind(row: &Row<'_>, column: usize) -> Result<Kind, StoreError> {
    Kind::from_code(&row.get::<String>(column)?).ok_or(StoreError::Column { column, expected: "a kind of message" })
}

fn channel(row: &Row<'_>, column: usize) -> Result<Channel, StoreError> {
    Channel::from_code(&row.get::<String>(column)?).ok_or(StoreError::Column { column, expected: "a channel" })
}

fn language(row: &Row<'_>, column: usize) -> Result<Language, StoreError> {
    Language::from_code(&row.get::<String>(column)?).ok_or(StoreError::Column { column, expected: "a language" })
}

fn urgency(row: &Row<'_>, column: usize) -> Result<Urgency, StoreError> {
    Ok(if row.get::<bool>(column)? { Urgency::Urgent } else { Urgency::Usual })
}
