// SPDX-License-Identifier: EUPL-1.2
//! Prescribers (D9): a teacher, a doctor, somebody of a parish sends a person to a desk with that person's agreement, by a
//! personal link and without an account.
//!
//! A coordinator gives the link ([`Reception::give_link`](crate::Reception::give_link)) for a year at most, renews it, changes it, revokes it. Whoever holds it
//! opens their own page ([`Reception::open_link`](crate::Reception::open_link)), sends somebody ([`Reception::send`](crate::Reception::send)) and reads what became of it in one word
//! ([`Reception::sent`](crate::Reception::sent)): never what was said at the desk. The desk reads ([`Reception::sending`](crate::Reception::sending)) and answers with one of four words.
//!
//! **A child at risk is never sent.** [`Risk`] is asked first, and only "no" gives the [`Clear`] without which a
//! [`NewSending`] cannot be made. What was answered to that question is kept nowhere: this is not where one reports.
//!
//! **Nobody is sent without agreement.** [`Agreement::checked`] refuses what nobody agreed to, and for who is under 18 what no parent
//! agreed to. The agreement can be taken back ([`Reception::take_back`](crate::Reception::take_back)) as long as nobody has answered: then no word is left.

mod agreement;
mod at_desk;
mod link;
mod person;
mod state;

pub use agreement::{Agreement, By, Clear, How, LONGEST_READ, Risk};
pub use at_desk::{ListedSending, SendingView};
pub use link::{
    Given, LONGEST_LINK, ListedPrescriber, NewPrescriber, Profession, Profile, Standing, Unanswered, until,
};
pub use person::{LONGEST_NOTE, MOST_A_DAY, NewSending, Prescriber, Sent, Story};
pub use state::{Answer, State, Step};

use ::store::StoreError;
use kernel::{Id, Kind, Problem};
use vault::{Place, VaultError};

/// What a [`PrescriberId`] names.
#[derive(Debug)]
pub enum Who {}

/// The id of a prescriber. It opens nothing by itself.
pub type PrescriberId = Id<Who>;

/// What a [`SendingId`] names.
#[derive(Debug)]
pub enum Sending {}

/// The id of somebody who was sent. It opens nothing by itself.
pub type SendingId = Id<Sending>;

/// Why something is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrescriberError {
    /// There is no such thing for whoever asks.
    #[error("no such prescriber, or nothing of the kind was sent")]
    NotFound,
    /// This link opens nothing.
    #[error("this link opens nothing")]
    OpensNothing,
    /// The link has ended, or was revoked.
    #[error("this link is over: {0:?}")]
    Over(Standing),
    /// Too many tries: so many seconds to wait.
    #[error("wait {0} seconds")]
    Wait(i64),
    /// More than [`MOST_A_DAY`] in a day.
    #[error("too many in a day")]
    TooMany,
    /// A field is empty that must not be.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A field is longer than any of its kind.
    #[error("{0} is too long")]
    TooLong(&'static str),
    /// Nobody agreed.
    #[error("nobody agreed")]
    NoAgreement,
    /// For somebody under 18 a parent agrees.
    #[error("a parent agrees for somebody under 18")]
    ParentNeeded,
    /// The agreement is of a day to come, or older than three months.
    #[error("no agreement is of that day")]
    NotThatDay,
    /// The link would end before today, or after twelve months.
    #[error("a link lasts from tomorrow to twelve months")]
    NotSoLong,
    /// From how it stands this step leads nowhere: it was answered, or taken back.
    #[error("this is not possible from how it stands")]
    NotPossible,
    /// Somebody has changed it since it was read.
    #[error("somebody has changed this since: read it again")]
    ChangedMeanwhile,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<identity::Wait> for PrescriberError {
    fn from(wait: identity::Wait) -> Self {
        Self::Wait(wait.0)
    }
}

impl From<message::MessageError> for PrescriberError {
    fn from(error: message::MessageError) -> Self {
        match error {
            message::MessageError::Store(error) => Self::Store(error),
            message::MessageError::Vault(error) => Self::Vault(error),
        }
    }
}

impl From<PrescriberError> for Problem {
    fn from(error: PrescriberError) -> Self {
        let invalid = || Self::new(Kind::Invalid, "page-problem-invalid");
        match error {
            PrescriberError::NotFound | PrescriberError::OpensNothing => {
                Self::new(Kind::NotFound, "page-problem-not-found")
            }
            PrescriberError::Over(_) => Self::new(Kind::Gone, "page-problem-gone"),
            PrescriberError::Wait(_) | PrescriberError::TooMany => Self::new(Kind::TooMany, "page-problem-too-many"),
            PrescriberError::Missing(field) | PrescriberError::TooLong(field) => invalid().at(field),
            PrescriberError::NoAgreement | PrescriberError::ParentNeeded => invalid().at("agreed"),
            PrescriberError::NotThatDay => invalid().at("day"),
            PrescriberError::NotSoLong => invalid().at("until"),
            PrescriberError::NotPossible | PrescriberError::ChangedMeanwhile => {
                Self::new(Kind::Conflict, "page-problem-conflict")
            }
            PrescriberError::Store(error) => error.into(),
            PrescriberError::Vault(VaultError::Destroyed) => Self::new(Kind::NotFound, "page-problem-not-found"),
            PrescriberError::Vault(error) => error.into(),
        }
    }
}

/// A line without blanks around it.
fn line(text: String, field: &'static str, longest: usize) -> Result<String, PrescriberError> {
    let text = text.trim();
    if text.chars().count() > longest { Err(PrescriberError::TooLong(field)) } else { Ok(text.to_owned()) }
}

fn profile_place(prescriber: &str) -> Place<'_> {
    Place { table: "reception_prescriber", column: "profile", row: prescriber }
}

fn called_place(sending: &str) -> Place<'_> {
    Place { table: "reception_sending", column: "called", row: sending }
}

fn story_place(sending: &str) -> Place<'_> {
    Place { table: "reception_sending", column: "story", row: sending }
}
