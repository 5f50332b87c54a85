// SPDX-License-Identifier: EUPL-1.2
//! What is asked at an appointment, and how that stands.

use super::{Asked, Avoid, MediatorId, Tongue, WhyNot};
use crate::BookingError;
use message::Told;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest reason, in letters.
pub const LONGEST_REASON: usize = 300;
/// The longest name by which a mediator calls the person.
const LONGEST_CALLED: usize = 40;
/// The most bodies and mediators that a family would rather not have.
const MOST_AVOIDED: usize = 20;

/// What is asked beside the language: sealed with the booking. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Wish {
    /// A woman, a man, or whoever.
    pub asked: Asked,
    /// Whom rather not.
    pub avoid: Avoid,
    /// How the mediator calls the person: a first name at most, or a code. All she ever reads of who comes.
    pub called: String,
    /// Why the family would rather have none, when they said so.
    pub refused: Option<String>,
}

impl Wish {
    /// The same without blanks around its words.
    ///
    /// # Errors
    /// [`BookingError::TooLong`].
    pub fn checked(mut self) -> Result<Self, BookingError> {
        self.called = self.called.trim().to_owned();
        if self.called.chars().count() > LONGEST_CALLED {
            return Err(BookingError::TooLong { field: "called" });
        }
        if self.avoid.bodies.len() + self.avoid.mediators.len() > MOST_AVOIDED {
            return Err(BookingError::TooLong { field: "avoid" });
        }
        self.refused = self.refused.map(|why| why.trim().to_owned()).filter(|why| !why.is_empty());
        if self.refused.as_ref().is_some_and(|why| why.chars().count() > LONGEST_REASON) {
            return Err(BookingError::TooLong { field: "reason" });
        }
        Ok(self)
    }
}

/// Somebody who interprets, asked for with an appointment.
#[derive(Clone)]
pub struct NewMediation {
    /// Which language: a code of [`Tongue`].
    pub language: String,
    /// What else was asked.
    pub wish: Wish,
    /// Who comes; nobody: still to be found.
    pub who: Option<MediatorId>,
}

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Somebody is to be found.
    ToFind,
    /// Somebody comes.
    Found,
    /// The family would rather have nobody.
    Refused,
    /// Not needed any more, or the appointment was called off.
    Over,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ToFind, Self::Found, Self::Refused, Self::Over];

    /// The word in tables.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ToFind => "to_find",
            Self::Found => "found",
            Self::Refused => "refused",
            Self::Over => "over",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.code() == code)
    }
}

/// Why somebody is still to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandsBecause {
    /// It was asked, and nobody was chosen.
    Asked,
    /// The appointment was moved to an hour at which she cannot come.
    Moved,
    /// She was let go.
    LetGo,
    /// What is asked has changed, and she does not fit it.
    OtherWish,
}

impl StandsBecause {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Asked, Self::Moved, Self::LetGo, Self::OtherWish];

    /// The word in tables.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Moved => "moved",
            Self::LetGo => "let_go",
            Self::OtherWish => "other_wish",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.code() == code)
    }
}

/// What becomes of an appointment whose mediator is let go.
#[derive(Clone, PartialEq, Eq)]
pub enum LetGo {
    /// Somebody else is to be found.
    FindAnother,
    /// Nobody is needed.
    NotNeeded,
    /// The family would rather have nobody, for this reason.
    Refused(String),
}

/// What is asked at an appointment, opened.
#[derive(Clone)]
pub struct Mediation {
    /// Which language.
    pub language: String,
    /// What else was asked.
    pub wish: Wish,
    /// How it stands.
    pub standing: Standing,
    /// Why somebody is to be found.
    pub because: StandsBecause,
    /// Who comes.
    pub who: Option<(MediatorId, String)>,
    /// What she was told.
    pub told: Vec<Told>,
    /// Why she no longer fits, when something has changed since she was booked.
    pub why_not: BTreeSet<WhyNot>,
}

impl NewMediation {
    pub(super) fn checked(self) -> Result<Self, BookingError> {
        if Tongue::from_code(&self.language).is_none() {
            return Err(BookingError::Tampered);
        }
        Ok(Self { wish: self.wish.checked()?, ..self })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn the_words_of_tables_come_back() {
        assert!(Standing::ALL.into_iter().all(|one| Standing::from_code(one.code()) == Some(one)));
        assert!(StandsBecause::ALL.into_iter().all(|one| StandsBecause::from_code(one.code()) == Some(one)));
    }

    #[test]
    fn a_mediator_reads_a_first_name_and_not_a_story() {
        let long = Wish { called: "è".repeat(LONGEST_CALLED + 1), ..Wish::default() };
        assert!(long.checked().is_err());
        let blank = Wish { called: " Asha ".into(), refused: Some("  ".into()), ..Wish::default() }.checked().unwrap();
        assert!(blank.called == "Asha" && blank.refused.is_none());
    }
}
