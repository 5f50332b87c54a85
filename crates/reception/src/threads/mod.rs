// SPDX-License-Identifier: EUPL-1.2
//! Anonymous threads (D4): somebody writes without a name, a desk answers, and nobody else learns of it.
//!
//! A thread is opened by [`Reception::open_thread`], which gives a [`SpokenCode`]; [`Reception::enter`] finds it again by
//! its words; what the person does on their page is in `person`, what the desk does in `at_desk`. Everything that was said
//! lies sealed under the thread's own key, which is destroyed when the person deletes the thread.
//!
//! A thread is **open**, **closed** by its desk (its words open it for thirty days more, and writing opens it again) or
//! **deleted** by its person, of which desk, days and outcome remain and nothing that was said. A thread with a name can be
//! closed but not deleted: it has become part of what the desk must keep.

mod at_desk;
mod code;
mod guess;
mod hours;
mod notice;
mod person;
mod story;

pub(crate) use guess::keep_pace;

pub use at_desk::{Called, DeskView, Listed};
pub use code::{BITS, NoCode, SpokenCode, WORDS, list};
pub use hours::{Callable, SafeHours, time_of};
pub use notice::Undelivered;
pub use person::{Appointment, NewThread, Opened, Own};
pub use story::{
    CallOutcome, LONGEST, May, Message, Named, Outcome, SafeReach, Side, Standing, Story, Thread, ThreadId, Way,
};

use crate::Reception;
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use kernel::{Kind, Problem};
use vault::{Place, VaultError};

/// Why something on a thread is refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ThreadError {
    /// There is no such thread for whoever asks.
    #[error("no such thread")]
    NotFound,
    /// The words open nothing: they are wrong, or their thread is closed or deleted. No word on which.
    #[error("these words open nothing")]
    WordsOpenNothing,
    /// What was typed cannot be a code.
    #[error("no code: {0:?}")]
    NoCode(NoCode),
    /// Too many tries: so many seconds to wait.
    #[error("wait {0} seconds")]
    Wait(i64),
    /// Nothing was written.
    #[error("nothing was written")]
    Empty,
    /// Longer than [`LONGEST`].
    #[error("too long")]
    TooLong,
    /// A thread with a name is closed, not deleted.
    #[error("a thread with a name is not deleted")]
    HasAName,
    /// The desk it should be handed to belongs to another body.
    #[error("another body's desk")]
    Elsewhere,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<message::MessageError> for ThreadError {
    fn from(error: message::MessageError) -> Self {
        match error {
            message::MessageError::Store(error) => Self::Store(error),
            message::MessageError::Vault(error) => Self::Vault(error),
        }
    }
}

impl From<identity::Wait> for ThreadError {
    fn from(wait: identity::Wait) -> Self {
        Self::Wait(wait.0)
    }
}

impl From<ThreadError> for Problem {
    fn from(error: ThreadError) -> Self {
        match error {
            ThreadError::NotFound | ThreadError::WordsOpenNothing => {
                Self::new(Kind::NotFound, "page-problem-not-found")
            }
            ThreadError::Wait(_) => Self::new(Kind::TooMany, "page-problem-too-many"),
            ThreadError::NoCode(_)
            | ThreadError::Empty
            | ThreadError::TooLong
            | ThreadError::HasAName
            | ThreadError::Elsewhere => Self::new(Kind::Invalid, "page-problem-invalid"),
            ThreadError::Store(error) => error.into(),
            ThreadError::Vault(VaultError::Destroyed) => Self::new(Kind::NotFound, "page-problem-not-found"),
            ThreadError::Vault(error) => error.into(),
        }
    }
}

fn story_place(thread: &str) -> Place<'_> {
    Place { table: "reception_thread", column: "story", row: thread }
}

fn words_place(message: &str) -> Place<'_> {
    Place { table: "reception_message", column: "words", row: message }
}

fn link_place(booking: &str) -> Place<'_> {
    Place { table: "reception_appointment", column: "link", row: booking }
}

/// What was written, without blanks around it.
fn written(text: &str) -> Result<String, ThreadError> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(ThreadError::Empty),
        count if count > LONGEST => Err(ThreadError::TooLong),
        _ => Ok(text.to_owned()),
    }
}

impl Reception {
    /// What a change of a thread leaves behind it, in its own unit: the audit's entry, filed under the thread's subject, and
    /// the event for rooms above. Nothing of what was said.
    fn tell(&self, tx: &WriteTx<'_>, action: &str, row: &crate::store::threads::ThreadRow) -> Result<(), StoreError> {
        let (now, subject) = (self.clock.now(), row.subject.to_string());
        let details = format!("thread {} desk {}", row.id, row.desk);
        audit::record(tx, &Entry { action, subject: &subject, details: &details }, now, &*self.chance)?;
        tx.emit(&Event { topic: action, subject: &row.id, body: row.desk.as_bytes() }, now, &*self.chance)
    }
}
