// SPDX-License-Identifier: EUPL-1.2
//! The vocabulary of a contact: how it came, why, who speaks, how it ended.

use serde::{Deserialize, Serialize};

/// How they reached the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// They came.
    #[default]
    InPerson,
    /// They called, or were called.
    Telephone,
    /// By mail.
    Mail,
    /// A written report.
    Written,
    /// Somebody went to them.
    Home,
    /// By video, or another way from afar.
    Remote,
}

impl Mode {
    /// Every way, the most frequent first.
    pub const ALL: [Self; 6] = [Self::InPerson, Self::Telephone, Self::Mail, Self::Written, Self::Home, Self::Remote];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Telephone => "telephone",
            Self::Mail => "mail",
            Self::Written => "written",
            Self::Home => "home",
            Self::Remote => "remote",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What moved them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Motive {
    /// Nobody sent them.
    #[default]
    Spontaneous,
    /// Somebody sent them, or signalled them.
    Sent,
    /// The service asked them to come.
    Summoned,
    /// A court decided.
    Decree,
}

impl Motive {
    /// Every motive.
    pub const ALL: [Self; 4] = [Self::Spontaneous, Self::Sent, Self::Summoned, Self::Decree];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Spontaneous => "spontaneous",
            Self::Sent => "sent",
            Self::Summoned => "summoned",
            Self::Decree => "decree",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Who spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The person it is about.
    #[default]
    Itself,
    /// Somebody of the family.
    Family,
    /// Somebody else: a neighbour, a teacher, a colleague.
    Other,
}

impl Speaker {
    /// Everybody.
    pub const ALL: [Self; 3] = [Self::Itself, Self::Family, Self::Other];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Itself => "self",
            Self::Family => "family",
            Self::Other => "other",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// How a contact ended. Without one it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// They were told what they wanted to know.
    Information,
    /// They have an appointment, or get one now.
    Appointment,
    /// They were sent on to somebody else.
    SentOn,
    /// They come back another time.
    Back,
    /// Nobody answered.
    NoAnswer,
    /// They want nothing more.
    Declined,
    /// It is nothing that this network does, or not for where they live.
    NotOurs,
    /// The emergency service was called.
    Emergency,
    /// It was noted by mistake.
    Mistake,
}

impl Outcome {
    /// Every outcome, the most frequent first.
    pub const ALL: [Self; 9] = [
        Self::Information,
        Self::Appointment,
        Self::SentOn,
        Self::Back,
        Self::NoAnswer,
        Self::Declined,
        Self::NotOurs,
        Self::Emergency,
        Self::Mistake,
    ];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Appointment => "appointment",
            Self::SentOn => "sent_on",
            Self::Back => "back",
            Self::NoAnswer => "no_answer",
            Self::Declined => "declined",
            Self::NotOurs => "not_ours",
            Self::Emergency => "emergency",
            Self::Mistake => "mistake",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Whether it says nothing without a few words: sent on to whom, not ours why, which mistake.
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::SentOn | Self::NotOurs | Self::Mistake)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_stored_is_read_again() {
        assert!(Mode::ALL.into_iter().all(|one| Mode::from_code(one.code()) == Some(one)));
        assert!(Motive::ALL.into_iter().all(|one| Motive::from_code(one.code()) == Some(one)));
        assert!(Speaker::ALL.into_iter().all(|one| Speaker::from_code(one.code()) == Some(one)));
        assert!(Outcome::ALL.into_iter().all(|one| Outcome::from_code(one.code()) == Some(one)));
        assert_eq!(Outcome::from_code("open"), None);
    }
}
