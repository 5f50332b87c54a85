// SPDX-License-Identifier: EUPL-1.2
//! The lean assessment: a few questions about need and motivation, each answered by one of four sentences, and a reading that is
//! suggested to whoever decides. It decides nothing.

use directory::pack::{About, LEVELS};
use serde::{Deserialize, Serialize};

/// An answer, with the words that were read then: in a year it explains itself, whatever the questions have become.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The question's short word.
    pub question: String,
    /// What it weighs.
    pub about: About,
    /// 0 to 3.
    pub value: u8,
    /// What was asked.
    pub asked: String,
    /// What was answered.
    pub said: String,
}

/// What was assessed. Sealed wherever it lies, and not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Assessment {
    /// The territory's version that held the questions.
    pub version: i64,
    /// The answers, in the order of the questions; what was not answered is not there.
    pub answers: Vec<Answered>,
    /// A few words.
    pub note: String,
    /// How many questions there were.
    pub of: usize,
}

/// How much, of need or of motivation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Little.
    Low,
    /// Some.
    Middle,
    /// Much.
    High,
}

/// The suggested reading of an assessment; nothing where nothing was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// How much help is needed.
    pub need: Option<Level>,
    /// How ready they are.
    pub motivation: Option<Level>,
    /// Whether questions were left out.
    pub partial: bool,
}

impl Assessment {
    /// What the answers suggest: of each kind, where their mean lies. Up to 1 is low, from 2 on high.
    pub fn reading(&self) -> Reading {
        let level = |about| {
            let values: Vec<usize> =
                self.answers.iter().filter(|one| one.about == about).map(|one| usize::from(one.value)).collect();
            let (sum, count) = (values.iter().sum::<usize>(), values.len());
            match count {
                0 => None,
                _ if sum <= count => Some(Level::Low),
                _ if sum < (LEVELS - 2) * count => Some(Level::Middle),
                _ => Some(Level::High),
            }
        };
        Reading {
            need: level(About::Need),
            motivation: level(About::Motivation),
            partial: self.answers.len() < self.of,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assessed(need: &[u8], motivation: &[u8]) -> Assessment {
        let answer = |about| {
            move |value: &u8| Answered {
                question: "q".into(),
                about,
                value: *value,
                asked: "?".into(),
                said: "!".into(),
            }
        };
        let answers =
            need.iter().map(answer(About::Need)).chain(motivation.iter().map(answer(About::Motivation))).collect();
        Assessment { answers, of: 4, ..Assessment::default() }
    }

    #[test]
    fn a_reading_says_how_much_of_each_and_what_is_still_to_ask() {
        let whole = assessed(&[3, 2], &[1, 0]).reading();
        assert_eq!(whole, Reading { need: Some(Level::High), motivation: Some(Level::Low), partial: false });
        let some = assessed(&[1, 2], &[]).reading();
        assert_eq!(some, Reading { need: Some(Level::Middle), motivation: None, partial: true });
    }

    proptest! {
        #[test]
        fn a_heavier_answer_never_lightens_the_reading(values in prop::collection::vec(0..3_u8, 1..6), at in 0..6_usize) {
            let mut heavier = values.clone();
            let at = at % heavier.len();
            heavier[at] += 1;
            prop_assert!(assessed(&heavier, &[]).reading().need >= assessed(&values, &[]).reading().need);
        }
    }
}
