// SPDX-License-Identifier: EUPL-1.2
//! The diary of a case: what happened, when, with whom, told by who was there.
//!
//! A note is a draft, which only its author sees and may delete, until it is filed. Filed it never changes: a correction is another note that
//! names it. It is filed for the team, or **reserved**: its author's alone, whoever leads, manages, keeps the machine or breaks the glass. A
//! reserved note may become part of the file, never the reverse; and it may pass to a substitute by a hand-over ([`handover`]). [`rules`] says
//! what is missing before a note is filed and who reads what is somebody's own; [`duty`] is what the law asks of who writes.

mod commands;
mod device;
pub mod duty;
mod error;
mod filing;
pub mod handover;
mod own;
mod reads;
pub mod rules;

pub use commands::{Deleted, Keep, Kept};
pub use error::NoteError;
pub use filing::Filed;
pub use reads::{Diary, Draft, Entry, Filter, Older, OneNote, Openness};

use crate::case::reasons::coded;
use jiff::civil::{Date, DateTime, Time};
use kernel::{Id, UtcMicros};
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, str::FromStr};
use vault::Place;

/// Names a note.
#[derive(Debug, Clone, Copy)]
pub enum Note {}

/// The id of a note. A draft keeps it when it is filed.
pub type NoteId = Id<Note>;

/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 12_000;
/// The longest place, reason, or names of others, in characters.
pub const LONGEST_LINE: usize = 300;
/// The most notes on a page.
pub const ON_A_PAGE: usize = 30;

coded! {
    /// What kind of note.
    Kind {
        /// A conversation.
        Conversation = "conversation",
        /// A visit at home.
        HomeVisit = "home_visit",
        /// A telephone call.
        Telephone = "telephone",
        /// A meeting of the team.
        Team = "team",
        /// A contact with another body.
        Contact = "contact",
        /// Something observed.
        Observation = "observation",
        /// Something that happened.
        Event = "event",
        /// The report of an interview.
        Report = "report",
        /// Something else.
        Other = "other",
    }
}

/// When something happened, on the territory's clock: a day, with its hour when somebody knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// The hour and minute.
    pub time: Option<Time>,
}

impl Moment {
    /// A moment to the minute.
    pub fn of(at: DateTime) -> Self {
        Self { day: at.date(), time: Time::new(at.hour(), at.minute(), 0, 0).ok() }
    }

    /// Whether it has come.
    pub fn has_come(self, now: DateTime) -> bool {
        match self.time {
            Some(time) => self.day.to_datetime(time) <= now,
            None => self.day <= now.date(),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            Some(time) => write!(f, "{}T{:02}:{:02}", self.day, time.hour(), time.minute()),
            None => write!(f, "{}", self.day),
        }
    }
}

impl FromStr for Moment {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('T') {
            Some((day, time)) => Ok(Self { day: day.parse()?, time: Some(time.parse()?) }),
            None => Ok(Self { day: text.parse()?, time: None }),
        }
    }
}

/// What a filed note says besides its kind and moment. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(default)]
pub struct Words {
    /// Whom of the case it was with.
    pub people: BTreeSet<PersonId>,
    /// Who else.
    pub others: String,
    /// Where.
    pub place: String,
    /// The text, in paragraphs.
    pub text: String,
    /// Why it corrects another.
    pub why: String,
    /// Why it is written after the case was closed.
    pub late: String,
}

/// Who is to read a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readers {
    /// Whoever reads the case.
    #[default]
    Team,
    /// Its author alone.
    Author,
}

/// A note as it is written, finished or not. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(default)]
pub struct Writing {
    /// The code of its kind, as chosen.
    pub kind: String,
    /// The day, as typed.
    pub day: String,
    /// The hour, as typed.
    pub time: String,
    /// Who is to read it.
    pub readers: Readers,
    /// What it says.
    pub words: Words,
    /// The part that stays its author's alone.
    pub private: String,
    /// Which note it corrects.
    pub corrects: Option<NoteId>,
}

/// Who wrote something, for which body, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    /// The account.
    pub account: String,
    /// The body it acted for.
    pub body: String,
    /// When it was begun.
    pub at: UtcMicros,
}

fn note_place(row: &str) -> Place<'_> {
    Place { table: "casework_note", column: "content", row }
}

fn own_place(row: &str) -> Place<'_> {
    Place { table: "casework_own_note", column: "content", row }
}

/// Within: what the note's own key seals, before the case's does.
fn own_inner_place(row: &str) -> Place<'_> {
    Place { table: "casework_own_note", column: "content.own", row }
}

fn handover_place(row: &str) -> Place<'_> {
    Place { table: "casework_note_handover", column: "content", row }
}
