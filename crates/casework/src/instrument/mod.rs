// SPDX-License-Identifier: EUPL-1.2
//! What an instrument says: its questions, when each is asked, how answers are reckoned, and what a score means in words.
//!
//! Plain values: a definition is written in a file, checked by [`read`], kept as it landed.

mod answer;
mod asked;
mod exact;
pub mod read;
mod reckon;

pub use answer::{Answer, Answers, LONGEST_TEXT, NotAnAnswer};
pub use asked::{asked, holds, kept, missing};
pub use exact::{Exact, NotANumber};
pub use reckon::{Outcome, Reckoned, Taken, range, scores};

use jiff::civil::Date;
use kernel::{Language, Localized};
use serde::{Deserialize, Serialize};

/// The most questions of an instrument.
pub const MOST_ITEMS: usize = 200;
/// The most answers a question offers.
pub const MOST_OPTIONS: usize = 30;
/// The most points an answer gives, and the largest number that may be answered, on either side of nothing.
pub const MOST_POINTS: i64 = 10_000;
/// The largest amount of money that may be answered, in cents.
pub const MOST_MONEY: i64 = 10_000_000_000;
/// The heaviest weight.
pub const MOST_WEIGHT: i64 = 100;

/// An instrument, at one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Short word: the same for every version.
    pub code: String,
    /// From 1. Whatever changes in the text is another version.
    pub version: i64,
    /// Its name.
    pub title: Localized,
    /// What it is for.
    pub about: Localized,
    /// How to use it: read before the first question.
    pub how: Option<Localized>,
    /// Under which terms it may be used: an SPDX expression, or the holder's words.
    pub licence: String,
    /// Whose work it is.
    pub source: Source,
    /// Its parts, in the order in which they are asked.
    pub sections: Vec<Section>,
    /// What is reckoned from the answers.
    pub scores: Vec<Score>,
}

/// Whose work an instrument is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Who wrote it.
    pub by: String,
    /// What it rests on: a law, a publication.
    pub work: Localized,
    /// Where that is read.
    pub url: Option<String>,
}

/// The decision by which the partners adopted a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adoption {
    /// Who decided.
    pub body: String,
    /// Kind and number of the act.
    pub act: String,
    /// Its day.
    pub on: Date,
}

/// A part that is answered in one go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Short word.
    pub code: String,
    /// Its heading.
    pub title: Localized,
    /// What it is about.
    pub about: Option<Localized>,
    /// Its questions.
    pub items: Vec<Item>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Short word, its own within the instrument.
    pub code: String,
    /// What is asked.
    pub ask: Localized,
    /// How to answer, or why it is asked.
    pub hint: Option<Localized>,
    /// How it is answered.
    pub kind: ItemKind,
    /// Whether one may not go on without.
    pub required: bool,
    /// Asked only when all of these hold.
    pub only_if: Vec<Condition>,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// One of these.
    One(Vec<Choice>),
    /// Any of these.
    Several(Vec<Choice>),
    /// A whole number.
    Number {
        /// The smallest.
        least: i64,
        /// The largest.
        most: i64,
        /// Of what: "euro", "persone".
        unit: Option<Localized>,
        /// Whether the number itself counts in scores.
        counts: bool,
    },
    /// An amount of money, in cents. It never counts in a score: rules of pathways compare it to the cent.
    Money {
        /// The largest, in cents.
        most: i64,
    },
    /// A step between two ends.
    Scale {
        /// The lowest step.
        least: i64,
        /// The highest step.
        most: i64,
        /// What the lowest step means.
        low: Localized,
        /// What the highest step means.
        high: Localized,
    },
    /// Yes or no, with the points of each where it counts.
    YesNo {
        /// Points of a yes and of a no.
        points: Option<(i64, i64)>,
    },
    /// A day.
    Date,
    /// Words.
    Text {
        /// The longest, in characters.
        longest: usize,
    },
}

/// An answer that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Short word.
    pub code: String,
    /// What it says.
    pub say: Localized,
    /// What it counts.
    pub points: Option<i64>,
}

/// Something an earlier answer must be. A question that was not asked, or not answered, meets no condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The earlier question.
    pub item: String,
    /// What its answer must be.
    pub test: Test,
}

/// What an answer must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    /// One of these codes; of several answers, at least one.
    Is(Vec<String>),
    /// Yes, or no.
    Said(bool),
    /// This number or more.
    AtLeast(i64),
    /// This number or less.
    AtMost(i64),
}

/// What is reckoned from answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Short word.
    pub code: String,
    /// Its name.
    pub title: Localized,
    /// What it tells, and what it does not.
    pub about: Option<Localized>,
    /// How answers come together.
    pub how: How,
    /// The questions that count.
    pub terms: Vec<Term>,
    /// What happens when an answer is missing.
    pub gaps: Gaps,
    /// What the result means, from the lowest: each begins where the one before ends, and the last includes its end.
    pub bands: Vec<Band>,
}

/// How answers come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Points times weights, added.
    Sum,
    /// The same, divided by the weights.
    Mean,
}

/// A question that counts in a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Which.
    pub item: String,
    /// How much.
    pub weight: Weight,
    /// Whether its points are turned round: the most becomes the least.
    pub reversed: bool,
}

/// How much an answer weighs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// As the instrument says: 1 or more.
    Fixed(i64),
    /// As another question was answered: a number that is 1 or more.
    Answer(String),
}

/// What happens when an answer is missing. Questions that a rule leaves out are not missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gaps {
    /// No score.
    NoScore,
    /// The mean of those answered, when they are at least so many.
    LeaveOut(usize),
    /// Each missing one counts as the mean of those answered, when they are at least so many.
    AsMean(usize),
    /// It counts nothing, when at least so many are answered.
    AsNothing(usize),
}

impl Gaps {
    /// How many answers there must be; nothing where all must.
    pub fn least(self) -> Option<usize> {
        match self {
            Self::NoScore => None,
            Self::LeaveOut(least) | Self::AsMean(least) | Self::AsNothing(least) => Some(least),
        }
    }
}

/// What a part of a score's range means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// Where it begins: included unless the band before includes it.
    pub from: Exact,
    /// Where it ends.
    pub to: Exact,
    /// Whether its end belongs to it.
    pub closed: bool,
    /// What it is called.
    pub say: Localized,
    /// What it suggests.
    pub about: Option<Localized>,
}

impl Instrument {
    /// Every question, in the order of asking.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// A question by its short word.
    pub fn item(&self, code: &str) -> Option<&Item> {
        self.items().find(|item| item.code == code)
    }

    /// The languages in which all of it can be read, the most used first.
    pub fn languages(&self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| self.texts().iter().all(|text| text.has(*language))).collect()
    }

    /// Every text that people read.
    pub fn texts(&self) -> Vec<&Localized> {
        let mut texts = vec![&self.title, &self.about, &self.source.work];
        texts.extend(&self.how);
        for section in &self.sections {
            texts.push(&section.title);
            texts.extend(&section.about);
        }
        for item in self.items() {
            texts.push(&item.ask);
            texts.extend(&item.hint);
            match &item.kind {
                ItemKind::One(options) | ItemKind::Several(options) => {
                    texts.extend(options.iter().map(|option| &option.say));
                }
                ItemKind::Number { unit, .. } => texts.extend(unit),
                ItemKind::Scale { low, high, .. } => texts.extend([low, high]),
                ItemKind::YesNo { .. } | ItemKind::Money { .. } | ItemKind::Date | ItemKind::Text { .. } => {}
            }
        }
        for score in &self.scores {
            texts.push(&score.title);
            texts.extend(&score.about);
            for band in &score.bands {
                texts.push(&band.say);
                texts.extend(&band.about);
            }
        }
        texts
    }
}

impl Item {
    /// The least and the most points an answer gives; nothing when it gives none.
    pub fn points(&self) -> Option<(i64, i64)> {
        match &self.kind {
            ItemKind::One(options) => {
                let points: Option<Vec<i64>> = options.iter().map(|option| option.points).collect();
                let points = points?;
                Some((*points.iter().min()?, *points.iter().max()?))
            }
            ItemKind::Several(options) => {
                let points: Option<Vec<i64>> = options.iter().map(|option| option.points).collect();
                let points = points?;
                Some((
                    points.iter().filter(|one| **one < 0).sum::<i64>(),
                    points.iter().filter(|one| **one > 0).sum::<i64>(),
                ))
            }
            ItemKind::Number { least, most, counts: true, .. } | ItemKind::Scale { least, most, .. } => {
                Some((*least, *most))
            }
            ItemKind::YesNo { points: Some((yes, no)) } => Some((*yes.min(no), *yes.max(no))),
            ItemKind::Number { .. }
            | ItemKind::Money { .. }
            | ItemKind::YesNo { points: None }
            | ItemKind::Date
            | ItemKind::Text { .. } => None,
        }
    }

    /// The bounds of the number that is answered; nothing where no number is.
    pub fn bounds(&self) -> Option<(i64, i64)> {
        match &self.kind {
            ItemKind::Number { least, most, .. } | ItemKind::Scale { least, most, .. } => Some((*least, *most)),
            _ => None,
        }
    }

    /// The answers that may be chosen.
    pub fn options(&self) -> &[Choice] {
        match &self.kind {
            ItemKind::One(options) | ItemKind::Several(options) => options,
            _ => &[],
        }
    }
}
