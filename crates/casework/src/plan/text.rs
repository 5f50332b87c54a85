// SPDX-License-Identifier: EUPL-1.2
//! What a plan says: its goals, who promised what by when, supports given, and when it is looked at again.

use super::{kinds::Term, rhythm::Every};
use jiff::civil::Date;
use kernel::Id;
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

/// The id of a goal, commitment or support. The same in every version: that is how versions are laid side by side.
pub type PieceId = Id<Piece>;

/// Who promises something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The family, together.
    Family,
    /// One of those whom the case concerns.
    Person(PersonId),
    /// A body, by its short word in the directory.
    Body(String),
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Family => f.write_str("family"),
            Self::Person(id) => write!(f, "person {id}"),
            Self::Body(body) => write!(f, "body {body}"),
        }
    }
}

/// Nobody of whom a plan speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither the family, nor a person, nor a body")]
pub struct NoParty;

impl FromStr for Party {
    type Err = NoParty;

    fn from_str(text: &str) -> Result<Self, NoParty> {
        match text.split_once(' ') {
            None if text == "family" => Ok(Self::Family),
            Some(("person", id)) => id.parse().map(Self::Person).map_err(|_| NoParty),
            Some(("body", body)) if !body.is_empty() => Ok(Self::Body(body.to_owned())),
            _ => Err(NoParty),
        }
    }
}

/// What is to be different, and for which needs.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Goal {
    /// What is to be different, in words that the family would use.
    pub what: String,
    /// How everybody will see that it is.
    pub sign: String,
    /// How far away it is.
    pub term: Term,
    /// Codes of needs, of the directory's vocabulary.
    pub needs: BTreeSet<String>,
}

/// What somebody promises to do for a goal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Commitment {
    /// For which goal.
    pub goal: PieceId,
    /// Who.
    pub by: Party,
    /// What.
    pub what: String,
    /// By when; nothing: for as long as the plan lasts.
    pub due: Option<Date>,
    /// Whom to ask about it: a name or a telephone number.
    pub ask: String,
}

/// Something given to the family: money, hours, a place.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Support {
    /// What, and how much of it.
    pub what: String,
    /// Who gives it.
    pub by: Party,
    /// The first and the last day, where they are known.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

/// Since when a plan holds, and when it is looked at again.
#[derive(Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Frame {
    /// The first day.
    pub first: Option<Date>,
    /// The rhythm of its reviews.
    pub every: Option<Every>,
}

/// A plan's whole text. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(default)]
pub struct Text {
    /// Since when, and its rhythm.
    pub frame: Frame,
    /// The goals, in the order in which they came.
    pub goals: BTreeMap<PieceId, Goal>,
    /// What was promised.
    pub commitments: BTreeMap<PieceId, Commitment>,
    /// What is given.
    pub supports: BTreeMap<PieceId, Support>,
}

/// One part of a text: what two hands may write at once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// Since when, and its rhythm.
    Frame(Frame),
    /// A goal.
    Goal(Goal),
    /// A commitment.
    Commitment(Commitment),
    /// A support.
    Support(Support),
}

/// Where a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// There is one frame.
    Frame,
    /// Which goal.
    Goal(PieceId),
    /// Which commitment.
    Commitment(PieceId),
    /// Which support.
    Support(PieceId),
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame => f.write_str("frame"),
            Self::Goal(id) => write!(f, "goal {id}"),
            Self::Commitment(id) => write!(f, "commitment {id}"),
            Self::Support(id) => write!(f, "support {id}"),
        }
    }
}

impl Text {
    /// What stands there.
    pub fn get(&self, spot: Spot) -> Option<Piece> {
        match spot {
            Spot::Frame => Some(Piece::Frame(self.frame)),
            Spot::Goal(id) => self.goals.get(&id).cloned().map(Piece::Goal),
            Spot::Commitment(id) => self.commitments.get(&id).cloned().map(Piece::Commitment),
            Spot::Support(id) => self.supports.get(&id).cloned().map(Piece::Support),
        }
    }

    /// Puts a piece there, or takes it away. A piece of another kind changes nothing.
    pub fn set(&mut self, spot: Spot, piece: Option<Piece>) {
        match (spot, piece) {
            (Spot::Frame, piece) => {
                self.frame = if let Some(Piece::Frame(frame)) = piece { frame } else { Frame::default() }
            }
            (Spot::Goal(id), Some(Piece::Goal(goal))) => drop(self.goals.insert(id, goal)),
            (Spot::Goal(id), None) => drop(self.goals.remove(&id)),
            (Spot::Commitment(id), Some(Piece::Commitment(one))) => drop(self.commitments.insert(id, one)),
            (Spot::Commitment(id), None) => drop(self.commitments.remove(&id)),
            (Spot::Support(id), Some(Piece::Support(one))) => drop(self.supports.insert(id, one)),
            (Spot::Support(id), None) => drop(self.supports.remove(&id)),
            _ => {}
        }
    }

    /// These pieces in one line, as a page carries them along to say what it was read with.
    pub fn carried(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The pieces of such a line. Altered on its way it is an empty text: then what stands there now is another hand's, and is shown.
    pub fn of_carried(line: &str) -> Self {
        serde_json::from_str(line).unwrap_or_default()
    }

    /// What was promised for a goal, in the order in which it came.
    pub fn promised(&self, goal: PieceId) -> impl Iterator<Item = (PieceId, &Commitment)> {
        self.commitments.iter().filter(move |(_, one)| one.goal == goal).map(|(id, one)| (*id, one))
    }

    /// What is missing before anybody can sign it.
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacks = Vec::new();
        if self.frame.first.is_none() || self.frame.every.is_none() {
            lacks.push(Lack::Review);
        }
        if self.goals.is_empty() {
            lacks.push(Lack::Goals);
        }
        for (id, goal) in &self.goals {
            if goal.needs.is_empty() {
                lacks.push(Lack::Needs(*id));
            }
            if self.promised(*id).next().is_none() {
                lacks.push(Lack::Promises(*id));
            }
        }
        // A list of what a family must do is no plan.
        if !self.commitments.is_empty() && !self.commitments.values().any(|one| matches!(one.by, Party::Body(_))) {
            lacks.push(Lack::Services);
        }
        lacks
    }
}

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Since when it holds, or when it is looked at again.
    Review,
    /// It has no goal.
    Goals,
    /// A goal is tied to no need.
    Needs(PieceId),
    /// Nobody promises anything for a goal.
    Promises(PieceId),
    /// No service promises anything.
    Services,
}
