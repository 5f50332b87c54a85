// SPDX-License-Identifier: EUPL-1.2
//! The own side of a case, "Il mio filo" (C8): what one adult whom it concerns is shown of it, and what they answer.
//!
//! Whoever manages the case opens it for one adult at a time ([`Casework::open_own_page`](crate::Casework::open_own_page)), chooses what is
//! shown, and gets a link and a code that reach the person by two ways. [`standing`] says whether a page opens; as long as it does not, for
//! whatever reason, whoever follows its link gets the very answer of a link that never was: the same words after the same statements.
//!
//! **Suspected violence comes first.** Anybody who works on the case sets the guard with one press; a file that is parted, an address that
//! is told to nobody, or a sealed case have the same effect without any press, asked anew at each step. Nothing is ever sent from here.

mod commands;
mod enter;
mod error;
mod reads;
mod rules;
mod words;

pub use commands::{Change, Given, NewOwnPage};
pub use enter::OwnSession;
pub use error::OwnError;
pub use reads::{Listed, OwnPages, OwnPart, OwnPlan, OwnView};
pub use rules::{Facts, Reader, Standing, readers, standing};
pub use words::{OwnWord, WordKind};

use jiff::civil::Date;
use kernel::{Id, Language};
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vault::Place;

/// What an [`OwnPageId`] names.
#[derive(Debug)]
pub enum OwnPage {}

/// The id of a page. It opens nothing.
pub type OwnPageId = Id<OwnPage>;

/// What an [`OwnWordId`] names.
#[derive(Debug)]
pub enum Said {}

/// The id of something a person wrote.
pub type OwnWordId = Id<Said>;

/// Letters of what a person writes, or is answered.
pub const LONGEST_WORDS: usize = 4_000;
/// Letters of a line: where a person is reached safely, how it is known who has the responsibility for a child.
pub const LONGEST_LINE: usize = 300;
/// Appointments on a page at a time.
pub const MOST_APPOINTMENTS: usize = 12;
/// Words that wait for an answer on one page: more come when those are answered.
pub const MOST_WAITING: i64 = 20;
/// Months a page lasts at most, before it is renewed.
pub const LONGEST_PAGE: i64 = 6;

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Appointments, and when the plan is looked at again.
    Dates,
    /// Who promised what.
    Promises,
    /// What was given to other services, and why.
    Shared,
    /// Which role of which body read the file, and when.
    Readers,
}

impl Section {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Dates, Self::Promises, Self::Shared, Self::Readers];

    /// The word of forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dates => "dates",
            Self::Promises => "promises",
            Self::Shared => "shared",
            Self::Readers => "readers",
        }
    }

    /// The part of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A child whose part of the plan an adult is shown too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Child {
    /// Who.
    pub person: PersonId,
    /// The day on which they are of age: from then on their part is theirs alone.
    pub of_age: Date,
}

/// What whoever manages the case chose for a page. Sealed wherever it lies, and not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// What is shown.
    pub sections: BTreeSet<Section>,
    /// Children for whom this adult has the responsibility, and whose part of the plan they see.
    pub children: Vec<Child>,
    /// How it is known that they have it: a document, what was said by whom. Asked as soon as there is a child.
    pub power: String,
    /// How, where and when they are reached without a risk.
    pub contact: String,
    /// The code of the language they read.
    pub language: String,
    /// Codes of appointments to be shown.
    pub appointments: Vec<String>,
}

impl Settings {
    /// The language they read.
    pub fn read_in(&self) -> Language {
        Language::from_code(&self.language).unwrap_or(Language::It)
    }

    /// The children whose part they see on a day.
    pub fn children_on(&self, day: Date) -> BTreeSet<PersonId> {
        self.children.iter().filter(|one| day < one.of_age).map(|one| one.person).collect()
    }

    /// The same without blanks at its ends.
    ///
    /// # Errors
    /// [`OwnError::Missing`] for children without a source of the responsibility, and for a page that shows nothing; [`OwnError::TooLong`].
    pub fn checked(self) -> Result<Self, OwnError> {
        let line = |text: String, field: &'static str| match text.trim() {
            text if text.chars().count() > LONGEST_LINE => Err(OwnError::TooLong(field)),
            text => Ok(text.to_owned()),
        };
        let (power, contact) = (line(self.power, "power")?, line(self.contact, "contact")?);
        if self.sections.is_empty() {
            return Err(OwnError::Missing("sections"));
        }
        if !self.children.is_empty() && power.is_empty() {
            return Err(OwnError::Missing("power"));
        }
        if contact.is_empty() {
            return Err(OwnError::Missing("contact"));
        }
        if self.appointments.len() > MOST_APPOINTMENTS {
            return Err(OwnError::TooLong("appointment"));
        }
        Ok(Self { power, contact, ..self })
    }
}

fn content_place(row: &str) -> Place<'_> {
    Place { table: "casework_own_page", column: "content", row }
}

fn guard_place(row: &str) -> Place<'_> {
    Place { table: "casework_own_guard", column: "words", row }
}

fn word_place(row: &str) -> Place<'_> {
    Place { table: "casework_own_word", column: "content", row }
}

fn answer_place(row: &str) -> Place<'_> {
    Place { table: "casework_own_word", column: "answer", row }
}
