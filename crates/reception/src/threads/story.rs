// SPDX-License-Identifier: EUPL-1.2
//! What somebody said of themselves, and what was written: plain values, sealed wherever they lie.

use super::hours::{Callable, SafeHours};
use jiff::civil::DateTime;
use kernel::{Id, UtcMicros};
use serde::{Deserialize, Serialize};

/// What a [`ThreadId`] names.
#[derive(Debug)]
pub enum Thread {}

/// The identifier of a thread. It opens nothing by itself.
pub type ThreadId = Id<Thread>;

/// The longest message, in characters.
pub const LONGEST: usize = 4_000;

/// By which way the desk may answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// On the private page alone.
    #[default]
    Here,
    /// By telephone.
    Call,
    /// By a message on the telephone.
    Message,
    /// By mail.
    Email,
}

impl Way {
    /// Every way, the safest first.
    pub const ALL: [Self; 4] = [Self::Here, Self::Call, Self::Message, Self::Email];

    /// Its word in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Call => "call",
            Self::Message => "message",
            Self::Email => "email",
        }
    }

    /// The way with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }
}

/// How somebody can be reached without harm. Personal: it cannot be printed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeReach {
    /// The way.
    pub way: Way,
    /// The number or address; empty for [`Way::Here`].
    pub address: String,
    /// Safe days and hours.
    pub hours: SafeHours,
    /// What to say when somebody else answers.
    pub cover: String,
    /// Do not contact me any more.
    pub never: bool,
}

/// Whether the desk may reach somebody now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// They read on their page alone.
    OnlyHere,
    /// They asked not to be contacted.
    Never,
    /// At these hours.
    Hours(Callable),
    /// The hours they gave leave no time.
    Unclear,
}

impl SafeReach {
    /// Whether they may be reached at this moment of the territory's wall clock.
    pub fn may(&self, now: DateTime) -> May {
        if self.never {
            return May::Never;
        }
        if self.way == Way::Here {
            return May::OnlyHere;
        }
        self.hours.at(now).map_or(May::Unclear, May::Hours)
    }
}

/// A name, given by choice. Personal: it cannot be printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Name and surname as they give it.
    pub name: String,
    /// When.
    pub given_at: i64,
}

/// Who somebody said they are: as little as they like. Personal: it cannot be printed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// What to call them.
    pub alias: Option<String>,
    /// Where they live, if they said it: the code of the town.
    pub town: Option<String>,
    /// Codes of their needs, if they chose some.
    pub needs: Vec<String>,
    /// They are under eighteen.
    pub minor: bool,
    /// Children live in the household (C9).
    pub children: bool,
    /// The language they read, by its code.
    pub language: String,
    /// The language they would speak with an interpreter, by its code.
    pub interpreter: Option<String>,
    /// How to reach them.
    pub reach: SafeReach,
    /// Their name, once they chose to give it.
    pub name: Option<Named>,
}

impl Story {
    /// What to call them: their name, their alias, or nothing.
    pub fn called(&self) -> Option<&str> {
        self.name.as_ref().map(|named| named.name.as_str()).or(self.alias.as_deref())
    }
}

/// Who wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Whoever opened the thread.
    Person,
    /// The desk.
    Desk,
}

impl Side {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Desk => "desk",
        }
    }

    pub(crate) fn from_code(code: &str) -> Self {
        if code == "desk" { Self::Desk } else { Self::Person }
    }
}

/// Something that was written. Personal: it cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// By whom.
    pub side: Side,
    /// The words.
    pub words: String,
    /// When.
    pub written_at: UtcMicros,
    /// When the other side read it.
    pub read_at: Option<UtcMicros>,
}

/// Whether a thread goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Open,
    /// The desk closed it.
    Closed,
    /// Its person deleted it: nothing that was said is left.
    Deleted,
}

impl Standing {
    pub(crate) fn from_code(code: &str) -> Self {
        match code {
            "open" => Self::Open,
            "closed" => Self::Closed,
            _ => Self::Deleted,
        }
    }
}

/// How a call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallOutcome {
    /// They spoke.
    Reached,
    /// Nobody answered.
    NoAnswer,
    /// Somebody else answered.
    SomebodyElse,
}

impl CallOutcome {
    /// Every outcome.
    pub const ALL: [Self; 3] = [Self::Reached, Self::NoAnswer, Self::SomebodyElse];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::NoAnswer => "no_answer",
            Self::SomebodyElse => "somebody_else",
        }
    }

    /// The outcome with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// Why a desk closes a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// They have their answer.
    Helped,
    /// They have an appointment.
    Appointment,
    /// Another service goes on with them.
    Elsewhere,
    /// They did not come back.
    Lost,
    /// Opened by mistake, or not meant for a desk.
    Mistake,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 5] = [Self::Helped, Self::Appointment, Self::Elsewhere, Self::Lost, Self::Mistake];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Appointment => "appointment",
            Self::Elsewhere => "elsewhere",
            Self::Lost => "lost",
            Self::Mistake => "mistake",
        }
    }

    /// The outcome with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn who_asked_not_to_be_contacted_is_never_called() {
        let noon = date(2026, 11, 23).at(12, 0, 0, 0);
        let mut reach = SafeReach { way: Way::Call, ..SafeReach::default() };
        assert!(matches!(reach.may(noon), May::Hours(Callable::Now { .. })));
        reach.never = true;
        assert_eq!(reach.may(noon), May::Never);
        assert_eq!(SafeReach::default().may(noon), May::OnlyHere);
    }

    #[test]
    fn every_word_reads_back() {
        assert!(Way::ALL.into_iter().all(|way| Way::from_code(way.code()) == Some(way)));
        assert!(Outcome::ALL.into_iter().all(|one| Outcome::from_code(one.code()) == Some(one)));
        assert!(CallOutcome::ALL.into_iter().all(|one| CallOutcome::from_code(one.code()) == Some(one)));
    }
}
