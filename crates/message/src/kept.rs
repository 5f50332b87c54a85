// SPDX-License-Identifier: EUPL-1.2
//! The messages that went, as people read them: for the demonstration, and for whoever must show what was written.

use crate::{MessageError, draft::MessageId, kind::Kind, outbox::TABLE, store};
use ::store::Db;
use kernel::{Actor, Chance, Language, UtcMicros};
use vault::{Place, ReadLog, SubjectId, Vault};

/// A message that went. Personal: it cannot be printed.
pub struct Sent {
    /// Which.
    pub id: MessageId,
    /// What it said, by kind.
    pub kind: Kind,
    /// To whom: an address or a number.
    pub to: String,
    /// What it said, in words.
    pub text: String,
    /// In which language.
    pub language: Language,
    /// When it went.
    pub at: UtcMicros,
}

/// The latest messages that went, the newest first. That they were read is written down before they are returned. Who may
/// ask is for the caller to decide: in a demonstration, everybody.
///
/// # Errors
/// Whatever the database or the vault refuses.
pub async fn latest(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    at_most: i64,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<Vec<Sent>, MessageError> {
    let rows = db.read(actor, move |tx| store::latest(tx, at_most)).await?;
    let subjects: Vec<SubjectId> = rows.iter().map(|row| row.subject).collect();
    let keys = vault.subjects(&subjects).await?;
    let mut reads = ReadLog::new("message.latest");
    let mut sent = Vec::with_capacity(rows.len());
    for row in rows {
        // Of somebody who was forgotten nothing is left to read.
        let Some(key) = keys.get(&row.subject) else { continue };
        let id = row.id.to_string();
        let to = key.open(&Place { table: TABLE, column: "recipient", row: &id }, &row.recipient, &mut reads)?;
        let text = key.open(&Place { table: TABLE, column: "said", row: &id }, &row.said, &mut reads)?;
        let to = to.address().to_owned();
        sent.push(Sent { id: row.id, kind: row.kind, to, text, language: row.language, at: row.at });
    }
    audit::commit_reads(db, actor, reads, now, chance).await?;
    Ok(sent)
}
