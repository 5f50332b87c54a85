// SPDX-License-Identifier: EUPL-1.2
//! Writing messages in the unit of the change they tell of.

use crate::{
    MessageError,
    draft::{Contents, Draft, MessageId, Recipient, Urgency},
    kind::{Channel, Failure, Kind, Settled, State},
    quiet::{LocalTime, rings_from},
    store,
};
use ::store::{ReadTx, StoreError, WriteTx};
use kernel::{Chance, Id, Language, UtcMicros};
use std::{collections::BTreeSet, sync::Arc};
use vault::{Place, SubjectKey};

/// The table of messages.
pub(crate) const TABLE: &str = "message_outgoing";

/// Where messages wait. Cheap to clone; every function runs in the unit it is given, so that a message exists exactly when
/// the change does.
#[derive(Clone)]
pub struct Outbox {
    local: Arc<dyn LocalTime>,
    chance: Arc<dyn Chance>,
    ways: BTreeSet<Channel>,
}

/// What became of a message that was to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enqueued {
    /// It waits.
    Kept(MessageId),
    /// One of this name was written before: nothing changed.
    Already,
}

/// What became of a message that was to be withdrawn or put at another time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// Done.
    Done,
    /// It has gone or ended otherwise, or (for another time) is going at this very moment: nothing changed.
    TooLate,
    /// There is none of this name.
    Unknown,
}

/// A message as the desk sees it: no address, no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub id: MessageId,
    /// What it is about.
    pub about: String,
    /// What it says.
    pub kind: Kind,
    /// By which way.
    pub channel: Channel,
    /// In which language.
    pub language: Language,
    /// Where it is on its way.
    pub state: State,
    /// When it is or was to go.
    pub due: UtcMicros,
    /// When it is looked at next: past the quiet hours, or for its next try. Nothing once it has ended.
    pub goes: Option<UtcMicros>,
    /// When the appointment is of which it speaks.
    pub meets: Option<UtcMicros>,
    /// Tries so far.
    pub tries: u32,
    /// When it went, failed, was dropped or withdrawn.
    pub ended: Option<UtcMicros>,
    /// Whether the gateway told that it arrived.
    pub delivered: bool,
    /// Why it failed, where it did.
    pub failure: Option<Failure>,
    /// What somebody did about that.
    pub settled: Option<Settled>,
}

/// How the outbox stands, for the page of who looks after the machine. Numbers alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// Messages for a later time, or for their next try.
    pub waiting: u64,
    /// Of these, how many should have gone by now.
    pub overdue: u64,
    /// Since when the oldest of those waits.
    pub overdue_since: Option<UtcMicros>,
    /// Failed in the last seven days.
    pub failed: u64,
    /// Sent in the last seven days.
    pub sent: u64,
}

impl Outbox {
    /// Opens the outbox with the territory's clock and holidays.
    pub fn new(local: Arc<dyn LocalTime>, chance: Arc<dyn Chance>) -> Self {
        Self { local, chance, ways: BTreeSet::new() }
    }

    /// With these ways out of the house, so that who asks people whether to write to them promises nothing that does not leave.
    #[must_use]
    pub fn by(mut self, ways: impl IntoIterator<Item = Channel>) -> Self {
        self.ways.extend(ways);
        self
    }

    /// The ways by which messages leave here.
    pub fn ways(&self) -> &BTreeSet<Channel> {
        &self.ways
    }

    /// Writes a message, sealed under the key of the person it belongs to. A telephone message that falls in the quiet hours
    /// waits for the morning, unless it is urgent.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses; the unit is lost with it.
    pub fn enqueue(
        &self,
        tx: &WriteTx<'_>,
        key: &SubjectKey,
        draft: &Draft,
        now: UtcMicros,
    ) -> Result<Enqueued, MessageError> {
        let id: MessageId = Id::new(now, &*self.chance);
        let row = id.to_string();
        let recipient = key.seal(&Place { table: TABLE, column: "recipient", row: &row }, &draft.to)?;
        let blanks = key.seal(&Place { table: TABLE, column: "blanks", row: &row }, &draft.contents)?;
        let next = self.goes_at(draft.to.channel(), draft.urgency, draft.due);
        let new = store::New { id: &row, subject: key.id(), recipient: &recipient, blanks: &blanks, draft, next, now };
        Ok(if store::insert(tx, &new)? { Enqueued::Kept(id) } else { Enqueued::Already })
    }

    /// Takes a message back, if it has not gone. One that is going at this very moment may still arrive; it is not tried again.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn withdraw(&self, tx: &WriteTx<'_>, once: &str, now: UtcMicros) -> Result<Changed, StoreError> {
        let done = store::withdraw(tx, once, now)?;
        self.outcome(tx, once, done)
    }

    /// Takes back every message about this that has not gone, as [`Outbox::withdraw`] does. Says how many.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn withdraw_about(&self, tx: &WriteTx<'_>, about: &str, now: UtcMicros) -> Result<u64, StoreError> {
        store::withdraw_about(tx, about, now)
    }

    /// Puts a waiting message at another time; its tries begin anew.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn retime(&self, tx: &WriteTx<'_>, once: &str, when: Retime) -> Result<Changed, StoreError> {
        let Some((channel, urgency)) = store::way_of(tx, once)? else { return Ok(Changed::Unknown) };
        let done = store::retime(tx, once, when, self.goes_at(channel, urgency, when.due))?;
        self.outcome(tx, once, done)
    }

    /// The messages about this, in the order they were written: for the page of a booking.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn about(&self, tx: &ReadTx<'_>, about: &str) -> Result<Vec<Told>, StoreError> {
        store::desks::about(tx, about)
    }

    /// The messages of a desk that speak of appointments between two instants, by appointment and in the order they were
    /// written: for the page of a day. Which desks somebody may ask for, the caller has from the policy.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn of_desk(
        &self,
        tx: &ReadTx<'_>,
        desk: &str,
        from: UtcMicros,
        to: UtcMicros,
    ) -> Result<Vec<Told>, StoreError> {
        store::desks::of_desk(tx, desk, from, to)
    }

    /// How the outbox stands.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub fn standing(&self, tx: &ReadTx<'_>, now: UtcMicros) -> Result<Standing, StoreError> {
        store::standing(tx, now)
    }

    /// The territory's clock.
    pub fn local(&self) -> &Arc<dyn LocalTime> {
        &self.local
    }

    pub(crate) fn chance(&self) -> &dyn Chance {
        &*self.chance
    }

    /// When a message due then may go.
    pub(crate) fn goes_at(&self, channel: Channel, urgency: Urgency, due: UtcMicros) -> UtcMicros {
        match (channel, urgency) {
            (Channel::Sms, Urgency::Usual) => rings_from(due, &*self.local),
            _ => due,
        }
    }

    fn outcome(&self, tx: &WriteTx<'_>, once: &str, done: bool) -> Result<Changed, StoreError> {
        if done {
            return Ok(Changed::Done);
        }
        Ok(if store::way_of(tx, once)?.is_some() { Changed::TooLate } else { Changed::Unknown })
    }
}

/// Another time for a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retime {
    /// When to send it.
    pub due: UtcMicros,
    /// From when on it makes no sense.
    pub good_until: Option<UtcMicros>,
    /// When the appointment is now.
    pub meets: Option<UtcMicros>,
}

/// The sealed parts of a message, opened.
pub(crate) struct Opened {
    pub(crate) to: Recipient,
    pub(crate) contents: Contents,
}
