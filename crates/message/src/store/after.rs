// SPDX-License-Identifier: EUPL-1.2
//! This room's SQL: what came of a message, what the territory says in its own words, and what is forgotten.

use crate::{
    draft::MessageId,
    kind::Kind,
    words::{Template, Wording},
};
use ::store::{ReadTx, StoreError, WriteTx, row};
use kernel::{Language, UtcMicros};

/// One try, and what came of it.
pub(crate) struct Try<'a> {
    pub outcome: &'a str,
    pub why: &'a str,
    pub reference: Option<&'a str>,
    pub parts: i64,
}

pub(crate) fn tried(
    tx: &WriteTx<'_>,
    message: MessageId,
    turn: i64,
    one: &Try<'_>,
    now: UtcMicros,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO message_try (message, n, outcome, why, reference, parts, tried_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (message, n) DO NOTHING",
        row![&message.to_string(), turn, one.outcome, one.why, one.reference, one.parts, now],
    )?;
    Ok(())
}

/// The message with this id, as text.
pub(crate) fn by_id(tx: &ReadTx<'_>, id: &str) -> Result<Option<MessageId>, StoreError> {
    tx.first("SELECT id FROM message_outgoing WHERE id = $1", row![id], |row| row.get(0))
}

/// The message that the gateway calls so.
pub(crate) fn by_reference(tx: &ReadTx<'_>, reference: &str) -> Result<Option<MessageId>, StoreError> {
    tx.first(
        "SELECT message FROM message_try WHERE reference = $1 ORDER BY tried_at DESC LIMIT 1",
        row![reference],
        |row| row.get(0),
    )
}

/// `false`: it was told before.
pub(crate) fn receipt(tx: &WriteTx<'_>, message: MessageId, outcome: &str, now: UtcMicros) -> Result<bool, StoreError> {
    let kept = tx.execute(
        "INSERT INTO message_receipt (message, outcome, received_at) VALUES ($1, $2, $3)
         ON CONFLICT (message, outcome) DO NOTHING",
        row![&message.to_string(), outcome, now],
    )?;
    Ok(kept == 1)
}

/// It arrived, whatever was thought of it before.
pub(crate) fn arrived(tx: &WriteTx<'_>, message: MessageId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE message_outgoing SET state = 'sent', next_at = NULL, ended_at = $2 WHERE id = $1 AND state <> 'sent'",
        row![&message.to_string(), now],
    )?;
    Ok(())
}

/// It was taken and did not arrive; unless it was told to have arrived.
pub(crate) fn did_not_arrive(tx: &WriteTx<'_>, message: MessageId, now: UtcMicros) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE message_outgoing SET state = 'failed', ended_at = $2 WHERE id = $1 AND state = 'sent' AND NOT EXISTS
           (SELECT 1 FROM message_receipt WHERE message = $1 AND outcome = 'delivered')",
        row![&message.to_string(), now],
    )?;
    Ok(())
}

/// Forgets messages that ended before then, with what came of them. Says how many.
pub(crate) fn forget(tx: &WriteTx<'_>, before: UtcMicros) -> Result<u64, StoreError> {
    tx.execute(
        "DELETE FROM message_receipt WHERE message IN (SELECT id FROM message_outgoing WHERE ended_at < $1)",
        row![before],
    )?;
    tx.execute(
        "DELETE FROM message_try WHERE message IN (SELECT id FROM message_outgoing WHERE ended_at < $1)",
        row![before],
    )?;
    tx.execute("DELETE FROM message_outgoing WHERE ended_at < $1", row![before])
}

/// The territory's own words, in place of those it had.
pub(crate) fn keep_words(tx: &WriteTx<'_>, words: &[(Language, Kind, Template)]) -> Result<(), StoreError> {
    tx.execute("DELETE FROM message_words", &[])?;
    for (language, kind, template) in words {
        tx.execute(
            "INSERT INTO message_words (language, kind, subject, told, discreet) VALUES ($1, $2, $3, $4, $5)",
            row![language.code(), kind.code(), &template.subject, template.told.as_deref(), &template.discreet],
        )?;
    }
    Ok(())
}

/// The territory's own words, by language and kind. Those of a later version say nothing here.
pub(crate) fn kept_words(tx: &ReadTx<'_>) -> Result<Vec<(Language, Kind, Template)>, StoreError> {
    let own = tx.query(
        "SELECT language, kind, subject, told, discreet FROM message_words ORDER BY language, kind",
        &[],
        |row| {
            let template = Template { subject: row.get(2)?, told: row.get(3)?, discreet: row.get(4)? };
            Ok((row.get::<String>(0)?, row.get::<String>(1)?, template))
        },
    )?;
    let known = own.into_iter().filter_map(|(language, kind, template)| {
        Some((Language::from_code(&language)?, Kind::from_code(&kind)?, template))
    });
    let mut known: Vec<_> = known.collect();
    known.sort_by_key(|(language, kind, _)| (language.code(), *kind));
    Ok(known)
}

/// Our own words, with the territory's in their place where it has any.
pub(crate) fn wording(tx: &ReadTx<'_>, ours: &Wording) -> Result<Wording, StoreError> {
    let own = kept_words(tx)?;
    Ok(own.into_iter().fold(ours.clone(), |wording, (language, kind, template)| wording.with(language, kind, template)))
}
