// SPDX-License-Identifier: EUPL-1.2
//! Contacts (D8): somebody came, called or wrote to a desk; what they asked for, and how it ended.
//!
//! A contact is **open** until it has an outcome; then it is **closed**, and a reason opens it again. Nothing of it is ever
//! deleted or overwritten: what stood there before a correction stays, sealed under the contact's key. Two who correct the
//! same contact are told: the second gets [`ContactError::ChangedMeanwhile`] and compares.
//!
//! Who it was is a person of the register ([`Known`]), by id alone, or nobody: who does not say it is not invented. A person who
//! was noted at the contact itself was never known before ([`Known::Newly`]): that is what [`crate::Reception::reach`] counts.
//!
//! While it is being typed it is a [`Draft`], kept at every step under a key of its own and destroyed when the contact is filed.
//! A [`Ticket`] in the page says whose draft it is, so that a form sent after the session has ended is kept as well.

mod draft;
pub mod named;
mod note;
mod reach;
mod read;
mod record;
mod words;

pub use draft::{Draft, DraftId, Kept, Person, Ticket, Waiting};
pub use note::NewContact;
pub use reach::{Count, Figure, LEAST, Seen, figures};
pub(crate) use read::KeptRecord;
pub use read::{Former, Listed, View, When};
pub use record::{Contact, ContactId, Known, LONGEST_LINE, LONGEST_NOTE, MOST_NEEDS, Record, Story};
pub use words::{Mode, Motive, Outcome, Speaker};

use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::{Place, VaultError};

/// Why something on a contact is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContactError {
    /// There is no such contact, draft or desk for whoever asks.
    #[error("no such contact")]
    NotFound,
    /// Somebody has changed it since it was read: read it again, and compare.
    #[error("somebody has changed this contact since: read it again")]
    ChangedMeanwhile,
    /// The outcome needs a few words.
    #[error("the outcome needs a few words: to whom, or why")]
    NoReason,
    /// It is open already.
    #[error("it is open already")]
    Open,
    /// Longer than any of its kind.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<ContactError> for Problem {
    fn from(error: ContactError) -> Self {
        match error {
            ContactError::NotFound => Self::new(Kind::NotFound, "page-problem-not-found"),
            ContactError::ChangedMeanwhile | ContactError::Open => Self::new(Kind::Conflict, "page-problem-conflict"),
            ContactError::NoReason => Self::new(Kind::Invalid, "page-problem-invalid").at("reason"),
            ContactError::TooLong { field } => Self::new(Kind::Invalid, "page-problem-invalid").at(field),
            ContactError::Store(error) => error.into(),
            ContactError::Vault(VaultError::Destroyed) => Self::new(Kind::NotFound, "page-problem-not-found"),
            ContactError::Vault(error) => error.into(),
        }
    }
}

fn story_place(contact: &str) -> Place<'_> {
    Place { table: "reception_contact", column: "story", row: contact }
}

fn former_place(row: &str) -> Place<'_> {
    Place { table: "reception_contact_former", column: "record", row }
}

fn former_row(contact: &str, version: i64) -> String {
    format!("{contact}/{version}")
}
