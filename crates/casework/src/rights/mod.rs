// SPDX-License-Identifier: EUPL-1.2
//! What somebody asks about the data that are held about them: a copy, a correction, erasure, restriction, that it stop (GDPR, articles 12,
//! 15-18, 20 and 21).
//!
//! Whoever receives people notes the request ([`Casework::note_right`](crate::Casework::note_right)); the coordinator of the body and the data
//! protection officer answer it. The days are a rule ([`terms`]); the articles and the grounds of a refusal are files of the territory, and the
//! answer keeps the words it was given with. The officer sees who asks what and by when, and opens no file. While a restriction stands
//! ([`Casework::held_still`](crate::Casework::held_still)) the pages say so, and ordinary changes wait.

mod commands;
mod error;
mod holds;
mod reads;
pub mod terms;

pub use commands::{Answer, Extension, Lifting, NewRight};
pub use error::RightsError;
pub use holds::{Hold, Still};
pub use reads::{Answered, Due, Extended, Restricted, RightView};

use crate::case::reasons::{coded, kept_by_code};
use kernel::{Id, Localized};
use serde::{Deserialize, Serialize};
use vault::Place;

/// What a [`RightId`] names.
#[derive(Debug)]
pub enum RightsRequest {}

/// The id of a request. It opens nothing.
pub type RightId = Id<RightsRequest>;

/// Letters of what is asked, of a reason, of an answer.
pub const LONGEST_WORDS: usize = 4_000;
/// Letters of a line: a name, the source of a power, where they are reached.
pub const LONGEST_LINE: usize = 300;
/// Requests of a list, at most: what waits comes first.
pub const LISTED: i64 = 200;

coded! {
    /// What is asked.
    Right {
        /// To see what is held, and to have a copy (art. 15).
        Access = "access",
        /// That something wrong be put right (art. 16).
        Correction = "correction",
        /// That it be erased (art. 17).
        Erasure = "erasure",
        /// That it be kept and not used (art. 18).
        Restriction = "restriction",
        /// That it be used no more for this (art. 21).
        Objection = "objection",
    }
}

coded! {
    /// By what way a request came.
    Way {
        /// Said at the counter.
        InPerson = "in_person",
        /// On paper.
        Letter = "letter",
        /// By mail, certified or not.
        Mail = "mail",
        /// By telephone.
        Telephone = "telephone",
    }
}

coded! {
    /// Who asks.
    Asker {
        /// The person.
        Themselves = "self",
        /// A parent, for a child.
        Parent = "parent",
        /// A guardian or administrator, by a decree.
        Guardian = "guardian",
        /// Somebody whom the person has charged with it.
        Delegate = "delegate",
    }
}

coded! {
    /// How it was seen who they are (art. 12, paragraph 6).
    Proof {
        /// By a document.
        Document = "document",
        /// The worker knows them.
        Known = "known",
        /// By a digital identity or signature.
        Digital = "digital",
        /// By the copy of a document, sent with the request.
        Copy = "copy",
    }
}

coded! {
    /// What was answered.
    Outcome {
        /// Yes, to all of it.
        Granted = "granted",
        /// In part.
        Partly = "partly",
        /// No.
        Refused = "refused",
        /// It could not be seen who asks.
        Unidentified = "unidentified",
        /// They took it back.
        Withdrawn = "withdrawn",
    }
}

kept_by_code! { Asker Right }

impl Outcome {
    /// Whether it needs a ground.
    pub fn needs_ground(self) -> bool {
        matches!(self, Self::Partly | Self::Refused)
    }

    /// Whether it may be given before it was seen who they are.
    pub fn of_anybody(self) -> bool {
        matches!(self, Self::Unidentified | Self::Withdrawn)
    }
}

/// A ground, as the territory's file had it on the day of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// Its name in the file.
    pub code: String,
    /// In plain sentences.
    pub text: Localized,
    /// The article, as it is cited.
    pub article: Localized,
}

/// Who asks what, in words. Sealed as it is, and not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Content {
    /// The person's name, as it was when they asked.
    pub name: String,
    /// What they ask, in their own words.
    #[serde(default)]
    pub words: String,
    /// Who asks for them; empty: themselves.
    #[serde(default)]
    pub asker: String,
    /// Where that power comes from: decree, delegation, parental responsibility.
    #[serde(default)]
    pub power: String,
    /// Where and how they want to be answered without a risk.
    #[serde(default)]
    pub reach: String,
}

/// An answer, in words. Sealed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Said {
    pub words: String,
    pub ground: Option<Ground>,
    /// The sentences on how to complain, as they stood.
    #[serde(default)]
    pub complain: Vec<Ground>,
}

fn content_place(row: &str) -> Place<'_> {
    Place { table: "casework_right", column: "content", row }
}

fn extension_place(row: &str) -> Place<'_> {
    Place { table: "casework_right", column: "extension", row }
}

fn answer_place(row: &str) -> Place<'_> {
    Place { table: "casework_right", column: "answer", row }
}

fn lift_place(row: &str) -> Place<'_> {
    Place { table: "casework_restriction", column: "lift", row }
}
