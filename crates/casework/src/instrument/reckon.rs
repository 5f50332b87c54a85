// SPDX-License-Identifier: EUPL-1.2
//! Scores, to the fraction, with every step by which they came about.

use super::{Answers, Band, Exact, Gaps, How, Instrument, Item, Score, Term, Weight, asked};

/// What became of a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The result.
    Value(Exact),
    /// All must be answered, and these are not.
    Missing(Vec<String>),
    /// Too few are answered.
    TooFew {
        /// How many are.
        answered: usize,
        /// How many must be.
        least: usize,
    },
    /// The rules left out every question that counts.
    NothingAsked,
}

/// An answer as it went into a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The question.
    pub item: String,
    /// The points of the answer.
    pub points: i64,
    /// What was counted: the same, or turned round.
    pub counted: i64,
    /// How much it weighed.
    pub weight: i64,
}

/// A score with how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reckoned {
    /// Which score: its place in the instrument.
    pub score: usize,
    /// What became of it.
    pub outcome: Outcome,
    /// The answers that went into it.
    pub taken: Vec<Taken>,
    /// Questions that count and were asked, and have no answer.
    pub unanswered: Vec<String>,
    /// Questions that count and were not asked.
    pub not_asked: Vec<String>,
    /// The band it lies in: its place in the score.
    pub band: Option<usize>,
}

/// Every score of an instrument.
pub fn scores(instrument: &Instrument, answers: &Answers) -> Vec<Reckoned> {
    let asked = asked(instrument, answers);
    instrument.scores.iter().enumerate().map(|(place, score)| reckon(place, score, &asked, answers)).collect()
}

fn reckon(place: usize, score: &Score, asked: &[&Item], answers: &Answers) -> Reckoned {
    let (mut taken, mut unanswered, mut not_asked) = (Vec::new(), Vec::new(), Vec::new());
    for term in &score.terms {
        match asked.iter().find(|item| item.code == term.item) {
            None => not_asked.push(term.item.clone()),
            Some(item) => match take(term, item, asked, answers) {
                Some(one) => taken.push(one),
                None => unanswered.push(term.item.clone()),
            },
        }
    }
    let outcome = outcome(score, &taken, &unanswered);
    let band = match &outcome {
        Outcome::Value(value) => band_of(score, *value),
        _ => None,
    };
    Reckoned { score: place, outcome, taken, unanswered, not_asked, band }
}

fn take(term: &Term, item: &Item, asked: &[&Item], answers: &Answers) -> Option<Taken> {
    let points = item.points_of(answers.get(&term.item)?)?;
    let weight = match &term.weight {
        Weight::Fixed(weight) => *weight,
        Weight::Answer(other) => match (asked.iter().find(|item| item.code == *other), answers.get(other)) {
            (Some(_), Some(super::Answer::Number(weight))) => *weight,
            _ => return None,
        },
    };
    let (least, most) = item.points()?;
    let counted = if term.reversed { least + most - points } else { points };
    Some(Taken { item: term.item.clone(), points, counted, weight })
}

fn outcome(score: &Score, taken: &[Taken], unanswered: &[String]) -> Outcome {
    let least = match score.gaps {
        Gaps::NoScore if !unanswered.is_empty() => return Outcome::Missing(unanswered.to_vec()),
        gaps => gaps.least().unwrap_or(1).max(1),
    };
    if taken.is_empty() && unanswered.is_empty() {
        return Outcome::NothingAsked;
    }
    let too_few = || Outcome::TooFew { answered: taken.len(), least };
    // Where rules left questions out, there may be fewer than that to answer: then all of those.
    if taken.len() < least.min(taken.len() + unanswered.len()) {
        return too_few();
    }
    let sum: i64 = taken.iter().map(|one| one.counted * one.weight).sum();
    let weights: i64 = taken.iter().map(|one| one.weight).sum();
    let value = match (score.how, score.gaps) {
        (How::Mean, _) => Exact::ratio(sum, weights),
        (How::Sum, Gaps::AsMean(_)) => {
            let fixed = |item: &String| score.terms.iter().find(|term| term.item == *item).map_or(1, fixed_weight);
            let all = weights + unanswered.iter().map(fixed).sum::<i64>();
            sum.checked_mul(all).and_then(|sum| Exact::ratio(sum, weights))
        }
        (How::Sum, _) => Some(Exact::from(sum)),
    };
    value.map_or_else(too_few, Outcome::Value)
}

fn fixed_weight(term: &Term) -> i64 {
    match term.weight {
        Weight::Fixed(weight) => weight,
        Weight::Answer(_) => 1,
    }
}

fn band_of(score: &Score, value: Exact) -> Option<usize> {
    let first = score.bands.first()?;
    let within = |band: &Band| value < band.to || (band.closed && value == band.to);
    if value < first.from { None } else { score.bands.iter().position(within) }
}

/// The least and the most a score can be; nothing when a question it counts gives no points.
pub fn range(instrument: &Instrument, score: &Score) -> Option<(Exact, Exact)> {
    let mut terms = Vec::with_capacity(score.terms.len());
    for term in &score.terms {
        let item = instrument.item(&term.item)?;
        let (least, most) = item.points()?;
        let (light, heavy) = match &term.weight {
            Weight::Fixed(weight) => (*weight, *weight),
            Weight::Answer(other) => instrument.item(other)?.bounds()?,
        };
        let counts_nothing = !item.only_if.is_empty() || matches!(score.gaps, Gaps::AsNothing(_));
        terms.push((least, most, light, heavy, counts_nothing));
    }
    match score.how {
        How::Mean => {
            let least = terms.iter().map(|term| term.0).min()?;
            let most = terms.iter().map(|term| term.1).max()?;
            Some((least.into(), most.into()))
        }
        How::Sum => {
            let (mut low, mut high) = (0_i64, 0_i64);
            for (least, most, light, heavy, counts_nothing) in terms {
                let corners = [least * light, least * heavy, most * light, most * heavy];
                let (mut down, mut up) = (*corners.iter().min()?, *corners.iter().max()?);
                if counts_nothing {
                    (down, up) = (down.min(0), up.max(0));
                }
                (low, high) = (low + down, high + up);
            }
            Some((low.into(), high.into()))
        }
    }
}
