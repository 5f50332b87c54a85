// SPDX-License-Identifier: EUPL-1.2
//! What must be so before anybody is sent: no child at risk, and somebody's agreement.

use super::{PrescriberError, line};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// Whether the prescriber fears for a child. Asked first; kept nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Risk {
    /// Yes.
    Feared,
    /// They are not sure: that is a suspicion too.
    Unsure,
    /// No.
    No,
}

/// Nobody fears for a child: without it nothing is sent. Only [`Risk::clear`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clear(());

impl Risk {
    /// Every answer, in the order it is asked.
    pub const ALL: [Self; 3] = [Self::Feared, Self::Unsure, Self::No];

    /// The word a form sends.
    pub fn code(self) -> &'static str {
        match self {
            Self::Feared => "yes",
            Self::Unsure => "unsure",
            Self::No => "no",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|risk| risk.code() == code)
    }

    /// The way on, when nobody fears for a child; for anything else there is none, and the authorities are shown.
    pub fn clear(self) -> Option<Clear> {
        (self == Self::No).then_some(Clear(()))
    }
}

/// Who agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The person it is about.
    Person,
    /// A parent, or whoever has parental responsibility.
    Parent,
}

impl By {
    /// Everybody who may.
    pub const ALL: [Self; 2] = [Self::Person, Self::Parent];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Parent => "parent",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|by| by.code() == code)
    }
}

/// How they said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Face to face.
    InPerson,
    /// On the telephone.
    Telephone,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 2] = [Self::InPerson, Self::Telephone];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Telephone => "telephone",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.code() == code)
    }
}

/// The longest text that is read aloud, in letters.
pub const LONGEST_READ: usize = 2_000;
/// An agreement is as fresh as this, in days: three months.
const FRESH: i64 = 92;

/// An agreement, as it was given.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// By whom.
    pub by: By,
    /// How.
    pub how: How,
    /// On which day, on the territory's calendar.
    pub day: Date,
    /// The words that were read to them, as they were read.
    pub read: String,
    /// In which language (its code).
    pub language: String,
}

impl Agreement {
    /// The agreement, if it holds for somebody of that age on that day.
    ///
    /// # Errors
    /// [`PrescriberError::NoAgreement`] without words that were read; [`PrescriberError::ParentNeeded`] for a minor without a
    /// parent; [`PrescriberError::NotThatDay`]; [`PrescriberError::TooLong`].
    pub fn checked(self, minor: bool, today: Date) -> Result<Self, PrescriberError> {
        let read = line(self.read, "read", LONGEST_READ)?;
        if read.is_empty() {
            return Err(PrescriberError::NoAgreement);
        }
        if minor && self.by != By::Parent {
            return Err(PrescriberError::ParentNeeded);
        }
        if self.day > today || self.day < today.saturating_sub(FRESH.days()) {
            return Err(PrescriberError::NotThatDay);
        }
        Ok(Self { read, ..self })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 23);

    fn agreement(by: By, days_ago: i64, read: &str) -> Agreement {
        let day = TODAY.saturating_sub(days_ago.days());
        Agreement { by, how: How::InPerson, day, read: read.into(), language: "it".into() }
    }

    #[test]
    fn only_no_goes_on_and_doubt_is_a_suspicion() {
        for risk in Risk::ALL {
            assert_eq!(risk.clear().is_some(), risk == Risk::No, "{risk:?}");
            assert_eq!(Risk::from_code(risk.code()), Some(risk));
        }
        assert_eq!(Risk::from_code(""), None, "who says nothing has not said no");
    }

    #[test]
    fn every_word_reads_back() {
        assert!(By::ALL.into_iter().all(|by| By::from_code(by.code()) == Some(by)));
        assert!(How::ALL.into_iter().all(|how| How::from_code(how.code()) == Some(how)));
    }

    proptest! {
        #[test]
        fn nobody_under_18_is_sent_without_a_parent(minor: bool, parent: bool, ago in -5_i64..200, words in "[ a-z]{0,8}") {
            let by = if parent { By::Parent } else { By::Person };
            let held = agreement(by, ago, &words).checked(minor, TODAY).is_ok();
            let fresh = (0..=FRESH).contains(&ago);
            prop_assert_eq!(held, !words.trim().is_empty() && fresh && (!minor || parent));
        }
    }
}
