// SPDX-License-Identifier: EUPL-1.2
//! What is kept of a contact: codes that count, and words that are sealed.

use super::{ContactError, Mode, Motive, Outcome, Speaker};
use kernel::{Id, Istat};
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a [`ContactId`] names.
#[derive(Debug)]
pub enum Contact {}

/// The id of a contact. It opens nothing by itself.
pub type ContactId = Id<Contact>;

/// The longest note, in letters.
pub const LONGEST_NOTE: usize = 2_000;
/// The longest of the shorter texts, in letters.
pub const LONGEST_LINE: usize = 200;
/// Needs of one contact, at most.
pub const MOST_NEEDS: usize = 12;

/// Who it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Known {
    /// They did not say.
    #[default]
    Unsaid,
    /// They were in the register before.
    Before(PersonId),
    /// They were noted in the register at this contact.
    Newly(PersonId),
}

impl Known {
    /// The person, when they said who they are.
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Unsaid => None,
            Self::Before(person) | Self::Newly(person) => Some(person),
        }
    }
}

/// Words of a contact. Sealed wherever they lie, and not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Story {
    /// A short note.
    pub note: String,
    /// Who spoke for them, in a few words.
    pub spoke: String,
    /// Who sent or signalled them.
    pub sent_by: String,
    /// What makes the outcome clear: sent on to whom, not ours why.
    pub reason: String,
}

/// A contact, whole.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// At which desk.
    pub desk: String,
    /// Who it was.
    pub known: Known,
    /// How.
    pub mode: Mode,
    /// Why.
    pub motive: Motive,
    /// Who spoke.
    pub speaker: Speaker,
    /// What they asked for: codes of the territory's needs.
    pub needs: BTreeSet<String>,
    /// Where they live.
    pub town: Option<Istat>,
    /// Which language they spoke.
    pub language: Option<String>,
    /// Whether they want an interpreter.
    pub interpreter: bool,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// Whether children live with them (C9).
    pub minors: bool,
    /// How it ended; none while it is open.
    pub outcome: Option<Outcome>,
    /// What was said.
    pub story: Story,
}

impl Record {
    /// The same without blanks around its words.
    ///
    /// # Errors
    /// [`ContactError::TooLong`]; [`ContactError::NoReason`] when the outcome needs one.
    pub fn checked(self) -> Result<Self, ContactError> {
        let short = |text: String, field: &'static str, longest: usize| {
            let text = text.trim();
            if text.chars().count() > longest { Err(ContactError::TooLong { field }) } else { Ok(text.to_owned()) }
        };
        let story = Story {
            note: short(self.story.note, "note", LONGEST_NOTE)?,
            spoke: short(self.story.spoke, "spoke", LONGEST_LINE)?,
            sent_by: short(self.story.sent_by, "sent-by", LONGEST_LINE)?,
            reason: short(self.story.reason, "reason", LONGEST_LINE)?,
        };
        if self.outcome.is_some_and(Outcome::needs_reason) && story.reason.is_empty() {
            return Err(ContactError::NoReason);
        }
        if self.needs.len() > MOST_NEEDS {
            return Err(ContactError::TooLong { field: "needs" });
        }
        Ok(Self { story, ..self })
    }

    /// Which parts differ, as codes: what the audit may know of a correction, and what a page of two versions compares.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        let differ = [
            ("who", self.known.person() != other.known.person()),
            ("needs", self.needs != other.needs),
            ("urgent", self.urgent != other.urgent),
            ("minors", self.minors != other.minors),
            ("mode", self.mode != other.mode),
            ("town", self.town != other.town),
            ("language", self.language != other.language),
            ("interpreter", self.interpreter != other.interpreter),
            ("speaker", self.speaker != other.speaker),
            ("spoke", self.story.spoke != other.story.spoke),
            ("motive", self.motive != other.motive),
            ("sent-by", self.story.sent_by != other.story.sent_by),
            ("note", self.story.note != other.story.note),
            ("outcome", self.outcome != other.outcome),
            ("reason", self.story.reason != other.story.reason),
            ("desk", self.desk != other.desk),
        ];
        differ.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn record(outcome: Option<Outcome>, reason: &str) -> Record {
        Record {
            desk: "d".into(),
            known: Known::Unsaid,
            mode: Mode::default(),
            motive: Motive::default(),
            speaker: Speaker::default(),
            needs: BTreeSet::new(),
            town: None,
            language: None,
            interpreter: false,
            urgent: false,
            minors: false,
            outcome,
            story: Story { reason: reason.into(), ..Story::default() },
        }
    }

    #[test]
    fn an_outcome_that_says_nothing_by_itself_wants_a_few_words() {
        for outcome in Outcome::ALL {
            let bare = record(Some(outcome), "  ").checked();
            assert_eq!(bare.is_err(), outcome.needs_reason(), "{outcome:?}");
            assert!(record(Some(outcome), " alla parrocchia ").checked().unwrap().story.reason == "alla parrocchia");
        }
        assert!(record(None, "").checked().is_ok(), "what is open needs no reason");
    }

    #[test]
    fn a_note_without_end_is_refused_by_name() {
        let mut long = record(None, "");
        long.story.note = "è".repeat(LONGEST_NOTE + 1);
        assert!(long.checked().err() == Some(ContactError::TooLong { field: "note" }));
    }
}
