// SPDX-License-Identifier: EUPL-1.2
//! Ways to reach a person: telephone and mail, each safe or not.

use crate::PeopleError;
use kernel::{Id, UtcMicros};
use vault::{Place, Vault, normal};

/// Names a contact point. Never instantiated.
#[derive(Debug, Clone, Copy)]
pub enum Contact {}

/// The id of a contact point.
pub type ContactId = Id<Contact>;

/// What sort of way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactKind {
    /// A telephone.
    Telephone,
    /// A mail address.
    Mail,
}

impl ContactKind {
    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
            Self::Mail => "mail",
        }
    }

    pub(crate) fn from_code(code: &str) -> Self {
        if code == "mail" { Self::Mail } else { Self::Telephone }
    }

    /// The one spelling of a value: `+390375123456`, `desk@prova.example`.
    ///
    /// # Errors
    /// [`PeopleError::NoTelephone`], [`PeopleError::NoMail`].
    pub fn spelled(self, text: &str) -> Result<String, PeopleError> {
        match self {
            Self::Telephone => normal::phone(text).ok_or(PeopleError::NoTelephone),
            Self::Mail => normal::mail(text).ok_or(PeopleError::NoMail),
        }
    }

    /// The blind index of a value in its one spelling.
    pub(crate) fn index(self, vault: &Vault, spelled: &str) -> [u8; 32] {
        match self {
            Self::Telephone => vault.index("people_contact.telephone", spelled),
            Self::Mail => vault.index("people_contact.mail", spelled),
        }
    }
}

/// Whether it is safe to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safe {
    /// They said so.
    Safe,
    /// Somebody else may answer, or read.
    Unsafe,
    /// Nobody has asked.
    Unknown,
}

impl Safe {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Safe, Self::Unsafe, Self::Unknown];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
            Self::Unknown => "unknown",
        }
    }

    /// The less safe of two.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unsafe, _) | (_, Self::Unsafe) => Self::Unsafe,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Safe, Self::Safe) => Self::Safe,
        }
    }

    /// Reads the word; what is not known is not safe.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|safe| safe.code() == code).unwrap_or(Self::Unsafe)
    }
}

/// Whether a message may be left on the answering machine, or with whoever answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// They said so.
    Yes,
    /// Never: somebody else listens to it.
    No,
    /// Nobody has asked.
    Unknown,
}

impl Voice {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Unknown, Self::Yes, Self::No];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word; what is not known is a no.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|voice| voice.code() == code).unwrap_or(Self::No)
    }

    /// The one that lets less.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

/// What is to be heeded of a contact point.
#[derive(Clone, PartialEq, Eq)]
pub struct Manner {
    /// Whether it is safe.
    pub safe: Safe,
    /// Whether a message may be left.
    pub voice: Voice,
    /// Whose it is, when it is not their own: "the sister's". Empty: their own.
    pub whose: String,
}

/// A contact point about to be added.
#[derive(Clone, PartialEq, Eq)]
pub struct NewContact {
    /// Telephone or mail.
    pub kind: ContactKind,
    /// As it was typed.
    pub value: String,
    /// Whether it is safe.
    pub safe: Safe,
}

/// A contact point, opened.
#[derive(Clone, PartialEq, Eq)]
pub struct ContactPoint {
    /// Which.
    pub id: ContactId,
    /// Telephone or mail.
    pub kind: ContactKind,
    /// In its one spelling.
    pub value: String,
    /// Whether it is safe.
    pub safe: Safe,
    /// Whose it is, when it is not their own; empty: their own.
    pub whose: String,
    /// Whether a message may be left.
    pub voice: Voice,
    /// Since when.
    pub since: UtcMicros,
    /// Until when; `None`: it holds.
    pub until: Option<UtcMicros>,
}

/// Ways to reach somebody of whom several records are joined: one that holds in two of them stands once, and is no safer than in
/// either.
pub(crate) fn once(points: Vec<ContactPoint>) -> Vec<ContactPoint> {
    let mut once: Vec<ContactPoint> = Vec::with_capacity(points.len());
    for point in points {
        let holds = |known: &&mut ContactPoint| known.until.is_none() && point.until.is_none();
        let same = |known: &&mut ContactPoint| (known.kind, &known.value) == (point.kind, &point.value);
        match once.iter_mut().filter(holds).find(same) {
            Some(known) => {
                known.safe = known.safe.stricter(point.safe);
                known.voice = known.voice.stricter(point.voice);
                if known.whose.is_empty() {
                    known.whose = point.whose;
                }
            }
            None => once.push(point),
        }
    }
    once
}

pub(crate) fn place(contact: &str) -> Place<'_> {
    Place { table: "people_contact", column: "value", row: contact }
}

pub(crate) fn whose_place(contact: &str) -> Place<'_> {
    Place { table: "people_contact", column: "whose", row: contact }
}
