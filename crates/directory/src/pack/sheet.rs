// SPDX-License-Identifier: EUPL-1.2
//! A service as a pack says it: the official sheet, the routes that lead to it, whom it is for.

use super::{Example, ToldDay};
use kernel::{Istat, Localized};
use serde::{Deserialize, Serialize};

/// How a service stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Offered.
    Active,
    /// Paused: shown, never proposed.
    Suspended,
    /// Announced: shown, never proposed.
    Planned,
}

/// What a service costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// Cents of euro.
    Cents(i64),
    /// As the words say.
    Said(Localized),
}

/// A service: its sheet in the official order, and whom it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Short word.
    pub id: String,
    /// Heading it is filed under.
    pub category: String,
    /// Title.
    pub title: Localized,
    /// How it stands.
    pub status: Status,
    /// Why, when not active.
    pub status_why: Option<Localized>,
    /// One or two sentences.
    pub short: Localized,
    /// Whom it is for.
    pub for_whom: Localized,
    /// What one does; lines are steps.
    pub how: Localized,
    /// What to bring.
    pub need: Vec<Localized>,
    /// What one gets.
    pub get: Localized,
    /// Deadlines and waiting.
    pub times: Option<Localized>,
    /// How to reach it, beside the desks.
    pub access: Option<Localized>,
    /// Conditions of use.
    pub conditions_text: Option<Localized>,
    /// Bodies to ask.
    pub contacts: Vec<String>,
    /// Topics.
    pub topics: Vec<String>,
    /// What it costs.
    pub cost: Cost,
    /// Length of an appointment; absent: not booked.
    pub minutes: Option<u32>,
    /// Minutes kept free after it.
    pub pause_after: u32,
    /// Workers who sit together.
    pub workers: u32,
    /// The programme it belongs to.
    pub programme: Option<String>,
    /// Seasons of life.
    pub life_stages: Vec<String>,
    /// User areas.
    pub areas: Vec<String>,
    /// What it answers first.
    pub needs: Vec<String>,
    /// What it helps with.
    pub also_needs: Vec<String>,
    /// What is example data.
    pub example: Example,
    /// The day somebody checked it.
    pub verified_on: Option<ToldDay>,
    /// The body that checked it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_by: Option<String>,
    /// The body that keeps the sheet true: it is reminded when a check is due. See [`Self::kept_by`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steward: Option<String>,
    /// Months after which the steward wants to check again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_every_months: Option<u32>,
    /// The feed it was imported from; absent: the territory's own pack says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feed: Option<String>,
    /// Sources that name it.
    pub said: Vec<String>,
    /// Who reaches which desk: the first that matches wins.
    pub routes: Vec<Route>,
    /// Whom it is for; all must hold.
    pub conditions: Vec<Condition>,
    /// What to try when a condition fails.
    pub instead: Vec<String>,
}

impl Service {
    /// The body that keeps the sheet true: the steward named, else who checked it last, else the first body to ask.
    pub fn kept_by(&self) -> Option<&str> {
        self.steward.as_deref().or(self.verified_by.as_deref()).or(self.contacts.first().map(String::as_str))
    }
}

/// Who reaches which desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Towns it serves.
    pub towns: Vec<Istat>,
    /// Districts it serves; no towns and no districts: the whole territory.
    pub districts: Vec<String>,
    /// Towns it does not serve all the same.
    pub except_towns: Vec<Istat>,
    /// Only for these needs; empty: for all.
    pub needs: Vec<String>,
    /// The desk.
    pub desk: String,
    /// Why this desk, as a family reads it.
    pub reason: Localized,
}

/// A test on a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    /// The answer is at least the value.
    AtLeast,
    /// The answer is at most the value.
    AtMost,
    /// The answer is the value.
    Is,
    /// The answer is another.
    IsNot,
    /// The answer is one of the values.
    OneOf,
    /// The answer lies between, ends included.
    Between,
}

/// A value in a condition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number, in the fact's unit (euro for euro).
    Number(i64),
    /// A code.
    Code(String),
}

/// A condition: whom a service is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The fact it looks at.
    pub fact: String,
    /// How it looks at it.
    pub test: Test,
    /// One value; two for between (from, to); one or more for one of.
    pub values: Vec<Value>,
    /// Said when it holds.
    pub fits: Option<Localized>,
    /// Said when it fails.
    pub fails: Localized,
    /// Conditions of one group are alternatives.
    pub group: Option<String>,
    /// How much it says that this is the right service.
    pub weight: u32,
    /// An unknown fact neither holds the service back nor is asked.
    pub only_if_known: bool,
    /// The condition counts only when one of these needs was chosen; empty: always.
    pub needs: Vec<String>,
}
