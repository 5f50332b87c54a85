// SPDX-License-Identifier: EUPL-1.2
//! A pathway walked on a case: where it stands, what lies under the key of the case, what was proposed and decided.

use super::{
    Document, Pathway, Step,
    reads::CourseView,
    rules::{Evaluation, concerns},
};
use crate::{
    assessment::{By, GaveWay},
    instrument::{Answers, kept},
};
use jiff::civil::Date;
use kernel::{Id, Localized};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vault::Place;

/// The id of a course.
pub type CourseId = Id<CourseView>;

/// The longest reason, in characters.
pub const LONGEST_WORDS: usize = 4_000;

/// Where a course stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Facts and papers are gathered.
    Open,
    /// Something was proposed: it waits for another person.
    Proposed,
    /// It was decided.
    Decided,
    /// What came of it was noted.
    Ended,
    /// Begun by mistake: it stays to be read.
    Aside,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Open, Self::Proposed, Self::Decided, Self::Ended, Self::Aside];

    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Proposed => "proposed",
            Self::Decided => "decided",
            Self::Ended => "ended",
            Self::Aside => "aside",
        }
    }

    /// The state of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// What was done with a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Something was proposed.
    Proposed,
    /// The proposal was sent back to who made it.
    SentBack,
    /// It was decided.
    Decided,
    /// What came of it was noted.
    Noted,
    /// It was set aside.
    Aside,
    /// It was taken up again.
    Back,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Self; 6] = [Self::Proposed, Self::SentBack, Self::Decided, Self::Noted, Self::Aside, Self::Back];

    /// The word stored in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::SentBack => "sent_back",
            Self::Decided => "decided",
            Self::Noted => "noted",
            Self::Aside => "aside",
            Self::Back => "back",
        }
    }

    /// The deed of a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.code() == code)
    }
}

/// What is proposed, and decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is granted.
    Grant,
    /// It is refused.
    Refuse,
}

/// What is ticked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ticked {
    /// A paper that came.
    Paper(String),
    /// A step that was done.
    Step(String),
}

/// Something that was ticked, or of which the tick was taken back. Both stay.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// What.
    pub of: Ticked,
    /// When it came or was done; nothing: the tick was taken back.
    pub on: Option<Date>,
    /// Who says so.
    pub by: By,
}

/// What lies under the key of the case. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The facts.
    pub answers: Answers,
    /// Whose each is.
    pub hands: BTreeMap<String, By>,
    /// Facts that gave way to another hand's.
    pub gave_way: Vec<GaveWay>,
    /// What was ticked, in order.
    pub marks: Vec<Mark>,
}

impl Content {
    /// The tick that holds of something; nothing where there is none, or the last was taken back.
    pub fn tick(&self, of: &Ticked) -> Option<&Mark> {
        self.marks.iter().rev().find(|mark| mark.of == *of).filter(|mark| mark.on.is_some())
    }

    /// When a step was done, by who says so; the last time, for one that is done again and again: there a tick that is taken back gives way to
    /// the one before it.
    pub fn step_done(&self, step: &Step) -> Option<Date> {
        let of = Ticked::Step(step.code.clone());
        if step.until.is_none() {
            return self.tick(&of)?.on;
        }
        let mut times = Vec::new();
        for mark in self.marks.iter().filter(|mark| mark.of == of) {
            match mark.on {
                Some(on) => times.push(on),
                None => drop(times.pop()),
            }
        }
        times.pop()
    }

    /// Whether a paper has come.
    pub fn came(&self, paper: &Document) -> bool {
        self.tick(&Ticked::Paper(paper.code.clone())).is_some()
    }

    /// The facts that are asked: what was answered before a rule left its question out is not.
    pub fn facts(&self, pathway: &Pathway) -> Answers {
        kept(&pathway.form, &self.answers)
    }

    /// When the last paper that must be there came; nothing while one is missing, or it is not known whether it is needed.
    pub fn papers_complete(&self, pathway: &Pathway) -> Option<Date> {
        let facts = self.facts(pathway);
        let needed: Vec<&Document> = pathway
            .documents
            .iter()
            .filter(|paper| paper.required && concerns(&paper.only_if, &facts) != Some(false))
            .collect();
        if needed.iter().any(|paper| !self.came(paper)) {
            return None;
        }
        needed.iter().filter_map(|paper| self.tick(&Ticked::Paper(paper.code.clone()))?.on).max()
    }
}

/// What was said with a deed, sealed. A proposal and a decision carry a copy of all that the rules found.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// What is proposed or decided.
    pub verdict: Option<Verdict>,
    /// Why, in words.
    pub words: String,
    /// What came of it, by its short word and in its words.
    pub outcome: Option<(String, Localized)>,
    /// What the rules found, with the values in force that day.
    pub evaluation: Option<Evaluation>,
    /// Papers that had come, and when.
    pub papers: Vec<(Localized, Date)>,
    /// Somebody whom the case concerns was a child.
    pub children: bool,
}

pub(super) fn place(row: &str) -> Place<'_> {
    Place { table: "casework_course", column: "content", row }
}

pub(super) fn act_place(row: &str) -> Place<'_> {
    Place { table: "casework_course_act", column: "content", row }
}
