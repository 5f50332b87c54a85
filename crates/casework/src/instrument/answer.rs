// SPDX-License-Identifier: EUPL-1.2
//! An answer, and how what was typed becomes one.

use super::{Item, ItemKind};
use jiff::civil::Date;
use kernel::money;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest text an item may allow, in characters.
pub const LONGEST_TEXT: usize = 4_000;

/// What was answered. Of a person it is personal: it is not printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The code chosen.
    One(String),
    /// The codes chosen, in the order of the question; at least one.
    Several(Vec<String>),
    /// A number, or a step of a scale.
    Number(i64),
    /// An amount, in cents.
    Money(i64),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Date(Date),
    /// Words.
    Text(String),
}

/// The answers, by the short word of their question.
pub type Answers = BTreeMap<String, Answer>;

/// Why what was typed is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAnswer {
    /// It is none of those offered.
    #[error("this is none of the answers offered")]
    NotOffered,
    /// It is no whole number.
    #[error("this is not a whole number")]
    NotANumber,
    /// It is no amount of money, or a larger one than any.
    #[error("this is not an amount of money")]
    NotMoney,
    /// It lies outside.
    #[error("the number must be from {least} to {most}")]
    Outside {
        /// The smallest.
        least: i64,
        /// The largest.
        most: i64,
    },
    /// It is no day.
    #[error("this is not a day")]
    NotADay,
    /// It is too long.
    #[error("the text is longer than {longest} characters")]
    TooLong {
        /// The longest.
        longest: usize,
    },
}

impl Item {
    /// Reads what was typed or chosen: nothing when nothing was.
    ///
    /// # Errors
    /// Why it is no answer to this question.
    pub fn read(&self, typed: &[&str]) -> Result<Option<Answer>, NotAnAnswer> {
        let typed: Vec<&str> = typed.iter().map(|one| one.trim()).filter(|one| !one.is_empty()).collect();
        let Some(first) = typed.first().copied() else { return Ok(None) };
        let answer = match &self.kind {
            ItemKind::One(options) => {
                let known = options.iter().any(|option| option.code == first);
                known.then(|| Answer::One(first.to_owned())).ok_or(NotAnAnswer::NotOffered)?
            }
            ItemKind::Several(options) => {
                if typed.iter().any(|code| options.iter().all(|option| option.code != *code)) {
                    return Err(NotAnAnswer::NotOffered);
                }
                let chosen = options.iter().filter(|option| typed.contains(&option.code.as_str()));
                Answer::Several(chosen.map(|option| option.code.clone()).collect())
            }
            ItemKind::Number { least, most, .. } | ItemKind::Scale { least, most, .. } => {
                // The sign that pages write is longer than the one on a keyboard.
                let number: i64 = first.replace('−', "-").parse().map_err(|_| NotAnAnswer::NotANumber)?;
                if !(*least..=*most).contains(&number) {
                    return Err(NotAnAnswer::Outside { least: *least, most: *most });
                }
                Answer::Number(number)
            }
            ItemKind::Money { most } => {
                let cents = money::read(first).filter(|cents| cents <= most);
                Answer::Money(cents.ok_or(NotAnAnswer::NotMoney)?)
            }
            ItemKind::YesNo { .. } => match first {
                "yes" => Answer::YesNo(true),
                "no" => Answer::YesNo(false),
                _ => return Err(NotAnAnswer::NotOffered),
            },
            ItemKind::Date => Answer::Date(day(first).ok_or(NotAnAnswer::NotADay)?),
            ItemKind::Text { longest } => {
                if first.chars().count() > *longest {
                    return Err(NotAnAnswer::TooLong { longest: *longest });
                }
                Answer::Text(first.to_owned())
            }
        };
        Ok(Some(answer))
    }

    /// The points of an answer; nothing when the question gives none.
    pub fn points_of(&self, answer: &Answer) -> Option<i64> {
        match (&self.kind, answer) {
            (ItemKind::One(options), Answer::One(code)) => {
                options.iter().find(|option| option.code == *code).and_then(|option| option.points)
            }
            (ItemKind::Several(options), Answer::Several(codes)) => {
                options.iter().filter(|option| codes.contains(&option.code)).map(|option| option.points).sum()
            }
            (ItemKind::Number { counts: true, .. } | ItemKind::Scale { .. }, Answer::Number(number)) => Some(*number),
            (ItemKind::YesNo { points: Some((yes, no)) }, Answer::YesNo(said)) => Some(if *said { *yes } else { *no }),
            _ => None,
        }
    }
}

impl Answer {
    /// As a form sends it again.
    pub fn typed(&self) -> Vec<String> {
        match self {
            Self::One(code) => vec![code.clone()],
            Self::Several(codes) => codes.clone(),
            Self::Number(number) => vec![number.to_string()],
            Self::Money(cents) => vec![money::typed(*cents)],
            Self::YesNo(said) => vec![if *said { "yes" } else { "no" }.to_owned()],
            Self::Date(day) => vec![day.to_string()],
            Self::Text(text) => vec![text.clone()],
        }
    }
}

/// `2026-12-03`, as browsers send it, or `3/12/2026`, as people write it.
fn day(text: &str) -> Option<Date> {
    text.parse().ok().or_else(|| {
        let mut parts = text.split(['/', '.', '-']).map(|part| part.trim().parse::<i16>().ok());
        let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
        let whole = parts.next().is_none().then(|| (i8::try_from(day).ok(), i8::try_from(month).ok()))?;
        Date::new(year, whole.1?, whole.0?).ok()
    })
}
