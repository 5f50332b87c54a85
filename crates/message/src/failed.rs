// SPDX-License-Identifier: EUPL-1.2
//! Messages that did not arrive: who must telephone sees them, writes again, or says that it is done.

use crate::{
    MessageError, Outbox,
    draft::{Draft, MessageId, Urgency},
    kind::Settled,
    outbox::{Enqueued, TABLE, Told},
    store::desks,
};
use ::store::{ReadTx, StoreError, WriteTx};
use audit::Entry;
use kernel::UtcMicros;
use vault::{Place, ReadLog, SubjectId, SubjectKey};

/// A message, as far as is needed to decide who may do something about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concerned {
    /// What it is about.
    pub about: String,
    /// The desk that answers for it.
    pub desk: Option<String>,
    /// Under whose key it lies.
    pub subject: SubjectId,
}

/// What somebody does about a message that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// Writes it again.
    Again,
    /// Has told them by telephone.
    ByPhone,
}

/// What became of a message that somebody wanted to take care of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cared {
    /// Done.
    Done,
    /// Somebody had done so already, or it has arrived meanwhile.
    Already,
    /// What it tells makes no sense any more: the appointment is past.
    TooLate,
}

impl Outbox {
    /// The messages of a desk that failed since then, that still make sense and of which nobody has taken care; the latest
    /// first. Which desks somebody may ask for, the caller has from the policy.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn failed(
        &self,
        tx: &ReadTx<'_>,
        desk: &str,
        since: UtcMicros,
        now: UtcMicros,
        at_most: i64,
    ) -> Result<Vec<Told>, StoreError> {
        desks::failed(tx, desk, since, now, at_most)
    }

    /// What a message is about, whatever became of it: so that who may not know of it learns nothing. Nothing: there is none.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn concerned(&self, tx: &ReadTx<'_>, id: MessageId) -> Result<Option<Concerned>, StoreError> {
        desks::concerned(tx, id)
    }

    /// Writes a failed message again, as another message: a gateway that knows the key of the first would think that it has it
    /// already. The opening is noted in the same unit.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses; the unit is lost with it.
    pub fn again(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        id: MessageId,
        now: UtcMicros,
    ) -> Result<Cared, MessageError> {
        let Some(row) = desks::unsettled(tx, id)? else { return Ok(Cared::Already) };
        if row.good_until.is_some_and(|until| until <= now) {
            return Ok(Cared::TooLate);
        }
        if !desks::settle(tx, id, Settled::Again, now)? {
            return Ok(Cared::Already);
        }
        let name = id.to_string();
        let mut reads = ReadLog::new("message.again");
        let to = key.open(&Place { table: TABLE, column: "recipient", row: &name }, &row.recipient, &mut reads)?;
        let contents = key.open(&Place { table: TABLE, column: "blanks", row: &name }, &row.blanks, &mut reads)?;
        let reads = reads.hand_over();
        for subject in &reads.subjects {
            let entry = Entry { action: "read", subject: &subject.to_string(), details: reads.purpose };
            audit::record(tx, &entry, now, self.chance())?;
        }
        let draft = Draft {
            desk: row.desk,
            contents,
            meets: row.meets,
            good_until: row.good_until,
            urgency: if row.urgent { Urgency::Urgent } else { Urgency::Usual },
            ..Draft::new(format!("{}/again", row.once), row.about, row.kind, to, row.language, now)
        };
        Ok(match self.enqueue(tx, key, &draft, now)? {
            Enqueued::Kept(_) => Cared::Done,
            Enqueued::Already => Cared::Already,
        })
    }

    /// Notes that the person was told by telephone.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn told_by_phone(&self, tx: &WriteTx<'_>, id: MessageId, now: UtcMicros) -> Result<Cared, StoreError> {
        Ok(if desks::settle(tx, id, Settled::ByPhone, now)? { Cared::Done } else { Cared::Already })
    }

    /// Messages about this are answered for by another desk from now on.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn hand(&self, tx: &WriteTx<'_>, about: &str, desk: &str) -> Result<(), StoreError> {
        desks::hand(tx, about, desk)
    }
}
