// SPDX-License-Identifier: EUPL-1.2
//! Pathways: what is asked, found out, decided and done when a household has one particular trouble, as data of the territory.
//!
//! A pathway is a file ([`read`]) and, once it has landed, a version that never changes ([`landed`]). Its rules are
//! a typed table that explains itself ([`rules`]); what is granted is reckoned to the cent ([`grant`]); its days are counted from facts
//! ([`days`]). All three are plain functions. A **course** is a pathway walked on a case: [`course`] says what lies under the key of the
//! case, and how a proposal is decided by another person.

mod commands;
pub mod course;
pub mod days;
mod error;
pub mod grant;
pub mod landed;
pub mod read;
mod reads;
pub mod rules;

pub use commands::{AtCourse, NewCourse, Proposing, Wanted};
pub use error::CourseError;
pub use reads::{Act, CourseView, Waiting};

use crate::instrument::{Condition, Instrument, Source};
use jiff::civil::Date;
use kernel::Localized;
use serde::{Deserialize, Serialize};

/// A pathway, at one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pathway {
    /// The facts that are asked: code, version, title and source of the pathway are those of this form.
    pub form: Instrument,
    /// The fact that says on which day it was applied for: values in force are those of that day.
    pub applied: String,
    /// Amounts and numbers that rules compare with.
    pub values: Vec<Value>,
    /// What must hold.
    pub rules: Vec<Rule>,
    /// What is granted, if anything is.
    pub grant: Option<Grant>,
    /// Papers that are asked for.
    pub documents: Vec<Document>,
    /// What is done, in order.
    pub steps: Vec<Step>,
    /// What may come of it in the end.
    pub outcomes: Vec<Outcome>,
}

impl Pathway {
    /// A value by its short word.
    pub fn value(&self, code: &str) -> Option<&Value> {
        self.values.iter().find(|one| one.code == code)
    }

    /// Its short word, the same for every version.
    pub fn code(&self) -> &str {
        &self.form.code
    }

    /// Its version, from one.
    pub fn version(&self) -> i64 {
        self.form.version
    }

    /// Its name.
    pub fn title(&self) -> &Localized {
        &self.form.title
    }

    /// Whose work it is.
    pub fn source(&self) -> &Source {
        &self.form.source
    }

    /// Whether something is proposed and decided here. Otherwise it was decided elsewhere, by a judge say, and is followed until it ends.
    pub fn decides(&self) -> bool {
        let decides = |step: &Step| matches!(step.done, DoneBy::Proposal | DoneBy::Decision);
        self.grant.is_some() || self.steps.iter().any(decides)
    }
}

/// A figure that rules compare with. It changes with the law: each with the day from which it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Short word.
    pub code: String,
    /// What it is.
    pub say: Localized,
    /// What it counts.
    pub unit: Unit,
    /// What it was from which day, the earliest first; never none.
    pub at: Vec<InForce>,
}

impl Value {
    /// What holds on a day; nothing before the first.
    pub fn on(&self, day: Date) -> Option<&InForce> {
        self.at.iter().rev().find(|one| one.from <= day)
    }
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Cents.
    Money,
    /// Whole years.
    Years,
    /// Something else.
    Number,
}

/// A figure with the day from which it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    /// From when.
    pub from: Date,
    /// How much: cents, years, or a number.
    pub amount: i64,
    /// Who says so.
    pub source: Localized,
    /// An example: no source of the territory says so yet.
    pub example: bool,
}

/// What must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Short word.
    pub code: String,
    /// What must hold, in a sentence.
    pub say: Localized,
    /// The article it comes from.
    pub source: Localized,
    /// Asked only when all of these hold; otherwise it does not concern this household.
    pub only_if: Vec<Condition>,
    /// Whether one check is enough.
    pub any: bool,
    /// What is looked at; never none.
    pub checks: Vec<Check>,
    /// What to bring while it is not known.
    pub bring: Option<Localized>,
}

/// One look at one fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Which fact.
    pub item: String,
    /// What it must be.
    pub test: Test,
}

/// What a fact must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    /// One of these answers.
    Is(Vec<String>),
    /// Yes, or no.
    Said(bool),
    /// As much as this value or less.
    AtMost(String),
    /// As much as this value or more.
    AtLeast(String),
    /// A day so many years before the application, or earlier: the value says how many.
    Since(String),
}

/// What is granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The value above which all parts together never go.
    pub total: String,
    /// Its parts, in the order in which the total is used up.
    pub parts: Vec<Part>,
}

/// A part of what is granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Short word.
    pub code: String,
    /// What it is for.
    pub say: Localized,
    /// The fact that says how much is asked: never is more granted.
    pub asked: String,
    /// The value above which it never goes.
    pub at_most: String,
}

/// A paper that is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Short word.
    pub code: String,
    /// What it is.
    pub say: Localized,
    /// Where it is had, or what it must show.
    pub hint: Option<Localized>,
    /// Asked only when all of these hold.
    pub only_if: Vec<Condition>,
    /// Nothing is granted without it.
    pub required: bool,
}

/// Something that is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Short word.
    pub code: String,
    /// What.
    pub say: Localized,
    /// How, or who.
    pub hint: Option<Localized>,
    /// What shows that it is done.
    pub done: DoneBy,
    /// By when.
    pub within: Option<Within>,
    /// It is done again, as many days after the last time, until the day that this fact says: a report every six months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// What shows that a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoneBy {
    /// Somebody says so.
    Mark,
    /// Every paper that must be there has come.
    Documents,
    /// A proposal was made.
    Proposal,
    /// It was decided.
    Decision,
    /// What came of it was noted.
    Outcome,
}

/// By when something is done: so many days after something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Within {
    /// How many.
    pub days: u16,
    /// Only days on which offices work are counted.
    pub working: bool,
    /// It ends when it ends, also when offices rest: terms that are hours in the law.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fixed: bool,
    /// After what.
    pub after: After,
    /// The article it comes from.
    pub source: Option<Localized>,
}

/// From what days are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// A fact that is a day.
    Fact(String),
    /// The day on which a step before it was done.
    Step(String),
}

/// What may come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Short word.
    pub code: String,
    /// What it says.
    pub say: Localized,
}
