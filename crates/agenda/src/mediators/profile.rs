// SPDX-License-Identifier: EUPL-1.2
//! Who a mediator is, as far as an agenda needs to know.

use super::hours::Hours;
use directory::pack::Mode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a mediator says of herself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// She says neither, or nothing: who asks for one of them is not offered her.
    #[default]
    Unsaid,
}

impl Gender {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Woman, Self::Man, Self::Unsaid];

    /// The word in forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Woman => "woman",
            Self::Man => "man",
            Self::Unsaid => "unsaid",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gender| gender.code() == code)
    }
}

/// How a mediator interprets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// In the room.
    InPerson,
    /// On the telephone.
    Telephone,
    /// On a screen.
    Video,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Telephone, Self::Video];

    /// The word in forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Telephone => "telephone",
            Self::Video => "video",
        }
    }

    /// What a word means.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }

    /// How one interprets where one meets like this.
    #[must_use]
    pub fn of(mode: Mode) -> Self {
        match mode {
            Mode::OnSite | Mode::Home => Self::InPerson,
            Mode::Online => Self::Video,
            Mode::Phone => Self::Telephone,
        }
    }
}

/// Who a mediator is: one sealed value. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Profile {
    /// Name and surname.
    pub name: String,
    /// What she says of herself.
    pub gender: Gender,
    /// The languages she interprets: codes of [`super::Tongue`].
    pub languages: BTreeSet<String>,
    /// How she interprets.
    pub ways: BTreeSet<Way>,
    /// When she can come.
    pub hours: Hours,
    /// Her telephone.
    pub phone: Option<String>,
    /// Her mail address.
    pub email: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_forms_come_back() {
        assert!(Gender::ALL.into_iter().all(|one| Gender::from_code(one.code()) == Some(one)));
        assert!(Way::ALL.into_iter().all(|one| Way::from_code(one.code()) == Some(one)));
    }
}
