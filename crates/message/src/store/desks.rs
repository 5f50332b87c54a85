// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL: messages as a desk sees them, and what it does about those that failed.

use crate::{
    draft::{Contents, MessageId, Recipient},
    kind::{Channel, Failure, Kind, Settled, State},
    outbox::Told,
};
use ::store::{FromRow, ReadTx, Row, StoreError, WriteTx, row};
use kernel::{Language, UtcMicros};
use vault::{Sealed, SubjectId};

impl FromRow for Told {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let column = |column, expected| StoreError::Column { column, expected };
        let state = State::from_code(&row.get::<String>(5)?).ok_or(column(5, "a state"))?;
        let settled = row.get::<Option<String>>(11)?;
        Ok(Self {
            id: row.get(0)?,
            about: row.get(1)?,
            kind: Kind::from_code(&row.get::<String>(2)?).ok_or(column(2, "a kind of message"))?,
            channel: Channel::from_code(&row.get::<String>(3)?).ok_or(column(3, "a channel"))?,
            language: Language::from_code(&row.get::<String>(4)?).ok_or(column(4, "a language"))?,
            state,
            due: row.get(6)?,
            goes: row.get(7)?,
            meets: row.get(8)?,
            tries: u32::try_from(row.get::<i64>(9)?).unwrap_or(0),
            ended: row.get(10)?,
            settled: settled.as_deref().and_then(Settled::from_code),
            delivered: row.get(12)?,
            failure: (state == State::Failed).then_some(match (row.get::<bool>(13)?, row.get::<Option<String>>(14)?) {
                (true, _) => Failure::NotDelivered,
                (false, Some(outcome)) if outcome == "refused" => Failure::Refused,
                _ => Failure::NotTaken,
            }),
        })
    }
}

/// The messages about this, in the order they were written.
pub(crate) fn about(tx: &ReadTx<'_>, about: &str) -> Result<Vec<Told>, StoreError> {
    tx.rows(
        "SELECT m.id, m.about, m.kind, m.channel, m.language, m.state, m.due_at, m.next_at, m.meets_at, m.tries,
           m.ended_at, m.settled,
           CAST(CASE WHEN d.message IS NULL THEN 0 ELSE 1 END AS BIGINT),
           CAST(CASE WHEN f.message IS NULL THEN 0 ELSE 1 END AS BIGINT),
           (SELECT t.outcome FROM message_try AS t WHERE t.message = m.id ORDER BY t.n DESC LIMIT 1)
         FROM message_outgoing AS m
         LEFT JOIN message_receipt AS d ON d.message = m.id AND d.outcome = 'delivered'
         LEFT JOIN message_receipt AS f ON f.message = m.id AND f.outcome = 'failed'
         WHERE m.about = $1 ORDER BY m.created_at, m.due_at, m.id",
        row![about],
    )
}

/// The messages of a desk that speak of appointments between two instants.
pub(crate) fn of_desk(tx: &ReadTx<'_>, desk: &str, from: UtcMicros, to: UtcMicros) -> Result<Vec<Told>, StoreError> {
    tx.rows(
        "SELECT m.id, m.about, m.kind, m.channel, m.language, m.state, m.due_at, m.next_at, m.meets_at, m.tries,
           m.ended_at, m.settled,
           CAST(CASE WHEN d.message IS NULL THEN 0 ELSE 1 END AS BIGINT),
           CAST(CASE WHEN f.message IS NULL THEN 0 ELSE 1 END AS BIGINT),
           (SELECT t.outcome FROM message_try AS t WHERE t.message = m.id ORDER BY t.n DESC LIMIT 1)
         FROM message_outgoing AS m
         LEFT JOIN message_receipt AS d ON d.message = m.id AND d.outcome = 'delivered'
         LEFT JOIN message_receipt AS f ON f.message = m.id AND f.outcome = 'failed'
         WHERE m.desk = $1 AND m.meets_at >= $2 AND m.meets_at < $3 ORDER BY m.created_at, m.due_at, m.id",
        row![desk, from, to],
    )
}

/// Messages of a desk that failed since then, of which nobody has taken care and which still make sense: the latest first.
pub(crate) fn failed(
    tx: &ReadTx<'_>,
    desk: &str,
    since: UtcMicros,
    now: UtcMicros,
    at_most: i64,
) -> Result<Vec<Told>, StoreError> {
    tx.rows(
        "SELECT m.id, m.about, m.kind, m.channel, m.language, m.state, m.due_at, m.next_at, m.meets_at, m.tries,
           m.ended_at, m.settled,
           CAST(CASE WHEN d.message IS NULL THEN 0 ELSE 1 END AS BIGINT),
           CAST(CASE WHEN f.message IS NULL THEN 0 ELSE 1 END AS BIGINT),
           (SELECT t.outcome FROM message_try AS t WHERE t.message = m.id ORDER BY t.n DESC LIMIT 1)
         FROM message_outgoing AS m
         LEFT JOIN message_receipt AS d ON d.message = m.id AND d.outcome = 'delivered'
         LEFT JOIN message_receipt AS f ON f.message = m.id AND f.outcome = 'failed'
         WHERE m.desk = $1 AND m.state = 'failed' AND m.ended_at >= $2 AND m.settled IS NULL
           AND (m.meets_at IS NULL OR m.meets_at > $3)
         ORDER BY m.ended_at DESC, m.id DESC LIMIT $4",
        row![desk, since, now, at_most],
    )
}

/// A message that failed, as it lies, for writing it again.
pub(crate) struct FailedRow {
    pub once: String,
    pub about: String,
    pub desk: Option<String>,
    pub kind: Kind,
    pub subject: SubjectId,
    pub recipient: Sealed<Recipient>,
    pub blanks: Sealed<Contents>,
    pub language: Language,
    pub urgent: bool,
    pub meets: Option<UtcMicros>,
    pub good_until: Option<UtcMicros>,
}

/// The message with this id, if it failed and nobody has taken care of it.
pub(crate) fn unsettled(tx: &ReadTx<'_>, id: MessageId) -> Result<Option<FailedRow>, StoreError> {
    tx.first(
        "SELECT once, about, desk, kind, subject, recipient, blanks, language, urgent, meets_at, good_until
         FROM message_outgoing WHERE id = $1 AND state = 'failed' AND settled IS NULL",
        row![&id.to_string()],
        |row| {
            let column = |column, expected| StoreError::Column { column, expected };
            Ok(FailedRow {
                once: row.get(0)?,
                about: row.get(1)?,
                desk: row.get(2)?,
                kind: Kind::from_code(&row.get::<String>(3)?).ok_or(column(3, "a kind of message"))?,
                subject: row.get(4)?,
                recipient: row.get(5)?,
                blanks: row.get(6)?,
                language: Language::from_code(&row.get::<String>(7)?).ok_or(column(7, "a language"))?,
                urgent: row.get(8)?,
                meets: row.get(9)?,
                good_until: row.get(10)?,
            })
        },
    )
}

/// Notes that somebody took care of a message that failed. `false`: somebody had, or it has not failed.
pub(crate) fn settle(tx: &WriteTx<'_>, id: MessageId, how: Settled, now: UtcMicros) -> Result<bool, StoreError> {
    let done = tx.execute(
        "UPDATE message_outgoing SET settled = $2, settled_at = $3
         WHERE id = $1 AND state = 'failed' AND settled IS NULL",
        row![&id.to_string(), how.code(), now],
    )?;
    Ok(done == 1)
}

/// Messages about this are answered for by another desk from now on.
pub(crate) fn hand(tx: &WriteTx<'_>, about: &str, desk: &str) -> Result<(), StoreError> {
    tx.execute("UPDATE message_outgoing SET desk = $2 WHERE about = $1", row![about, desk])?;
    Ok(())
}
