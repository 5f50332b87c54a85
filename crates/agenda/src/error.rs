// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with a booking, each with the way out.

use crate::{
    mediators::rules::WhyNot,
    slots::{NotBookable, SearchError},
};
use kernel::{Kind, Problem, UtcMicros};
use message::MessageError;
use std::collections::BTreeSet;
use store::StoreError;
use vault::VaultError;

/// Why a booking is refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum BookingError {
    /// Somebody was faster: choose another time, the search is kept.
    #[error("this time has just been taken")]
    JustTaken,
    /// The time was free and is not offered any more: the window was withdrawn, or the place is closed that day.
    #[error("this time is not offered any more")]
    Vanished,
    /// The time has passed or is nearer than the desk's notice: choose a later one.
    #[error("this time has passed or is too near")]
    TooSoon,
    /// Whoever would receive is away then.
    #[error("whoever would receive is away")]
    Away,
    /// Who was to lead a meeting has something else then: another hour, or somebody else.
    #[error("{worker} is taken at that hour")]
    Busy {
        /// Who, by role.
        worker: String,
        /// The first five minutes that are taken.
        at: UtcMicros,
    },
    /// Who was to lead a meeting is away then.
    #[error("{worker} is away at that hour")]
    Absent {
        /// Who, by role.
        worker: String,
        /// When the meeting would begin.
        at: UtcMicros,
    },
    /// Farther ahead than the desk books.
    #[error("this time is too far ahead")]
    TooFar,
    /// The time offered was not written by us, or was changed on the way.
    #[error("the chosen time was not written by this house")]
    Tampered,
    /// The list the time was chosen from is too old: look again.
    #[error("the list of times is too old")]
    Expired,
    /// The desk takes no bookings, or not in this way, or not for this service.
    #[error("the desk does not take this booking")]
    DeskClosed,
    /// The desk's limit for cancelling and moving has passed: telephone.
    #[error("too late to cancel or move")]
    TooLate,
    /// Too early to say whether the person came.
    #[error("it has not begun yet")]
    TooEarly,
    /// It was cancelled before.
    #[error("already cancelled")]
    AlreadyCancelled,
    /// A booking moves within its own desk and service; for another, make a new one.
    #[error("a booking moves within its own desk and service")]
    Elsewhere,
    /// Whoever was to interpret cannot: choose somebody else, or leave it to be found.
    #[error("who was to interpret cannot: {0:?}")]
    NoMediator(BTreeSet<WhyNot>),
    /// Somebody has changed it since it was read: read it again.
    #[error("changed since it was read")]
    ChangedMeanwhile,
    /// Nobody could write to them of it: they asked not to be written to, or left no way.
    #[error("they cannot be written to")]
    Unreachable,
    /// There is no such booking for whoever asks.
    #[error("no such booking")]
    NotFound,
    /// Nobody can be told apart without a name.
    #[error("a name is needed")]
    NameMissing,
    /// One of the texts is longer than anyone needs.
    #[error("{field} is too long")]
    TooLong {
        /// Which field.
        field: &'static str,
    },
    /// An opening window of the pack cannot be understood.
    #[error("window {window} of desk {desk}: {message}")]
    BadWindow {
        /// The desk.
        desk: String,
        /// The window.
        window: String,
        /// What is wrong and what to write instead.
        message: String,
    },
    /// The days asked for are too many, or hold more times than anyone can look at.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// What is stored cannot be read as what it should be. A defect of ours.
    #[error("stored {what} cannot be read")]
    Unreadable {
        /// Of what.
        what: &'static str,
    },
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<NotBookable> for BookingError {
    fn from(reason: NotBookable) -> Self {
        match reason {
            NotBookable::OffClock => Self::Tampered,
            NotBookable::Past | NotBookable::TooSoon => Self::TooSoon,
            NotBookable::TooFar => Self::TooFar,
            NotBookable::Closed => Self::Vanished,
            NotBookable::Taken => Self::JustTaken,
            NotBookable::Away => Self::Away,
            NotBookable::Search(error) => Self::Search(error),
        }
    }
}

impl From<MessageError> for BookingError {
    fn from(error: MessageError) -> Self {
        match error {
            MessageError::Store(error) => Self::Store(error),
            MessageError::Vault(error) => Self::Vault(error),
        }
    }
}

impl From<BookingError> for Problem {
    fn from(error: BookingError) -> Self {
        let (kind, key) = match error {
            BookingError::JustTaken | BookingError::Busy { .. } | BookingError::NoMediator(_) => {
                (Kind::Conflict, "agenda-just-taken")
            }
            BookingError::ChangedMeanwhile => (Kind::Conflict, "page-problem-conflict"),
            BookingError::Vanished | BookingError::Away | BookingError::Absent { .. } => {
                (Kind::Conflict, "agenda-vanished")
            }
            BookingError::TooSoon => (Kind::Conflict, "agenda-too-soon"),
            BookingError::TooFar => (Kind::Invalid, "agenda-too-far"),
            BookingError::Tampered => (Kind::Malformed, "agenda-tampered"),
            BookingError::Expired => (Kind::Gone, "agenda-expired"),
            BookingError::DeskClosed => (Kind::Conflict, "agenda-desk-closed"),
            BookingError::TooLate => (Kind::Conflict, "agenda-too-late"),
            BookingError::TooEarly => (Kind::Conflict, "agenda-too-early"),
            BookingError::AlreadyCancelled => (Kind::Conflict, "agenda-already-cancelled"),
            BookingError::Elsewhere => (Kind::Invalid, "agenda-elsewhere"),
            BookingError::Unreachable => (Kind::Conflict, "agenda-unreachable"),
            BookingError::NotFound => (Kind::NotFound, "agenda-not-found"),
            BookingError::NameMissing => return Problem::new(Kind::Invalid, "agenda-name-missing").at("name"),
            BookingError::TooLong { field } => return Problem::new(Kind::Invalid, "agenda-too-long").at(field),
            BookingError::BadWindow { desk, window, .. } => {
                return Problem::new(Kind::Invalid, "agenda-bad-window").with("desk", desk).with("window", window);
            }
            BookingError::Search(_) => (Kind::Invalid, "agenda-too-many-days"),
            BookingError::Unreadable { .. } => (Kind::Fault, "page-problem-fault"),
            BookingError::Store(error) => return error.into(),
            BookingError::Vault(error) => return error.into(),
        };
        Problem::new(kind, key)
    }
}
