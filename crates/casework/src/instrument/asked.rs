// SPDX-License-Identifier: EUPL-1.2
//! Which questions are asked after given answers. A question looks only at those before it, so one walk from the first to the last
//! decides them all: there is nothing to go round in.

use super::{Answer, Answers, Condition, Instrument, Item, Test};
use std::collections::BTreeSet;

/// The questions that are asked, in their order.
pub fn asked<'i>(instrument: &'i Instrument, answers: &Answers) -> Vec<&'i Item> {
    let mut codes: BTreeSet<&str> = BTreeSet::new();
    let mut asked = Vec::new();
    for item in instrument.items() {
        let met = item.only_if.iter().all(|condition| {
            codes.contains(condition.item.as_str())
                && answers.get(&condition.item).is_some_and(|answer| holds(condition, answer))
        });
        if met {
            codes.insert(&item.code);
            asked.push(item);
        }
    }
    asked
}

/// Whether an answer is what a condition wants.
pub fn holds(condition: &Condition, answer: &Answer) -> bool {
    match (&condition.test, answer) {
        (Test::Is(codes), Answer::One(code)) => codes.contains(code),
        (Test::Is(codes), Answer::Several(chosen)) => chosen.iter().any(|code| codes.contains(code)),
        (Test::Said(wanted), Answer::YesNo(said)) => wanted == said,
        (Test::AtLeast(least), Answer::Number(number)) => number >= least,
        (Test::AtMost(most), Answer::Number(number)) => number <= most,
        _ => false,
    }
}

/// The answers to questions that are asked: what was answered before a rule left its question out is dropped.
pub fn kept(instrument: &Instrument, answers: &Answers) -> Answers {
    asked(instrument, answers)
        .into_iter()
        .filter_map(|item| Some((item.code.clone(), answers.get(&item.code)?.clone())))
        .collect()
}

/// The questions that must be answered and are not. None: the instrument is complete.
pub fn missing<'i>(instrument: &'i Instrument, answers: &Answers) -> Vec<&'i Item> {
    let needed = asked(instrument, answers).into_iter();
    needed.filter(|item| item.required && !answers.contains_key(&item.code)).collect()
}
