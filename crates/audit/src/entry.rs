// SPDX-License-Identifier: EUPL-1.2
//! An entry: who did what to which subject, and when.

use crate::{gather, store};
use ::store::{Db, ReadTx, StoreError, WriteTx};
use kernel::{Actor, Chance, Id, UtcMicros};
use vault::ReadLog;

/// What happened, for the audit. Ids and words of the work; personal data never.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The deed: `agenda.booked`. At most 64 characters.
    pub action: &'a str,
    /// The opaque id of what it was done to. At most 64 characters.
    pub subject: &'a str,
    /// More, in a few words or JSON of codes and ids: `{"desk":"…"}`. Kept to 500 characters.
    pub details: &'a str,
}

/// The identifier of an entry.
pub type EntryId = Id<Recorded>;

/// An entry as it stands in the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its id, as text: whatever stands in the table must be shown, also what was put there by hand.
    pub id: String,
    /// When.
    pub at: UtcMicros,
    /// The kind of party: `public`, `worker`, `operator`, `system`.
    pub actor: String,
    /// The worker's account.
    pub account: Option<String>,
    /// The body the worker acted for.
    pub body: Option<String>,
    /// The deed.
    pub action: String,
    /// To what; `set:…` where it stands for several that were read together, and [`about`] gives the one that was asked for.
    pub subject: String,
    /// More.
    pub details: String,
}

/// The deed of every read.
const READ: &str = "read";

/// Writes an entry in the unit of the change it tells of: both are kept or neither. The actor is the unit's.
///
/// # Errors
/// Whatever the database refuses; the unit is lost with it.
pub fn record(tx: &WriteTx<'_>, entry: &Entry<'_>, now: UtcMicros, chance: &dyn Chance) -> Result<EntryId, StoreError> {
    let id = Id::new(now, chance);
    store::insert_entries(tx, &[Recorded::new(id, tx.actor(), entry, now)])?;
    Ok(id)
}

/// Writes down who was read and why, one entry for all subjects, durably: at once, or, inside [`gathered`](crate::gathered), with all that is read
/// for the same answer. Call it before the response leaves; when it fails, refuse the page. Does nothing when nothing was read.
///
/// # Errors
/// Whatever the database refuses: then nobody may see what was opened.
pub async fn commit_reads(
    db: &Db,
    actor: &Actor,
    reads: ReadLog,
    now: UtcMicros,
    chance: &dyn Chance,
) -> Result<(), StoreError> {
    let reads = reads.hand_over();
    if reads.subjects.is_empty() {
        return Ok(());
    }
    let entries: Vec<Recorded> = reads
        .subjects
        .iter()
        .map(|subject| {
            let subject = subject.to_string();
            let entry = Entry { action: READ, subject: &subject, details: reads.purpose };
            Recorded::new(Id::new(now, chance), actor, &entry, now)
        })
        .collect();
    gather::keep_with_the_answer(db, entries).await
}

/// The latest entries about one subject, newest first, older than `before` (the last of the previous page).
///
/// # Errors
/// Whatever the database refuses.
pub fn about(tx: &ReadTx<'_>, subject: &str, before: Option<&str>, at_most: i64) -> Result<Vec<Recorded>, StoreError> {
    store::about(tx, subject, before, at_most)
}

impl Recorded {
    fn new(id: EntryId, actor: &Actor, entry: &Entry<'_>, now: UtcMicros) -> Self {
        Self {
            id: id.to_string(),
            at: now,
            actor: actor.kind().code().to_owned(),
            account: actor.account().map(ToOwned::to_owned),
            body: actor.body().map(ToOwned::to_owned),
            action: entry.action.to_owned(),
            subject: entry.subject.to_owned(),
            details: shortened(entry.details, 500),
        }
    }
}

/// Too many details must not undo the work they tell of.
fn shortened(text: &str, at_most: usize) -> String {
    match text.char_indices().nth(at_most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(at_most - 1).chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_details_are_shortened_on_a_character() {
        assert_eq!(shortened("però", 4), "però");
        assert_eq!(shortened("perché no", 6), "perch…");
    }
}
