// SPDX-License-Identifier: EUPL-1.2
//! Which questions are still worth asking: only those whose answer changes what is shown.

use super::{
    orient::{Candidate, Question, best_rank, ones, rank_with},
    truth::{Verdict, judge},
};
use std::collections::BTreeMap;

/// Facts some answer to which changes the shown results, those that change most first; `skipped` are never asked.
///
/// Each candidate is judged again as if the answer were known, at every answer where one of its conditions changes
/// its mind. A shown candidate matters when its verdict moves; one that is not shown, when the answer lifts it in.
pub(super) fn questions(
    question: &Question<'_>,
    fitting: &[Candidate],
    shown: usize,
    skipped: impl Fn(u16) -> bool,
) -> Vec<u16> {
    let last = shown.checked_sub(1).and_then(|last| fitting.get(last)).map_or(u128::MAX, |last| last.rank);
    // How much each fact changes: a service that may go counts two, one that may become certain counts one.
    let mut changes: BTreeMap<u16, u32> = BTreeMap::new();
    for (place, candidate) in fitting.iter().enumerate() {
        let Verdict::Depends { facts, .. } = candidate.verdict else { continue };
        // Whatever is answered, this one stays out of sight.
        if place >= shown && best_rank(candidate.rank) <= last {
            continue;
        }
        let Some(row) = question.row(candidate.service) else { continue };
        for fact in ones(facts).filter(|fact| !skipped(*fact)) {
            let change = verdicts(question, &row.tests, fact)
                .filter(|verdict| *verdict != candidate.verdict)
                .filter(|verdict| place < shown || rank_with(candidate.rank, *verdict) > last)
                .map(|verdict| if verdict == Verdict::Fails { 2 } else { 1 })
                .max();
            if let Some(change) = change {
                *changes.entry(fact).or_default() += change;
            }
        }
    }
    let mut facts: Vec<(u32, u16)> = changes.into_iter().map(|(fact, change)| (change, fact)).collect();
    facts.sort_by_key(|(change, fact)| (std::cmp::Reverse(*change), *fact));
    facts.into_iter().map(|(_, fact)| fact).collect()
}

/// The verdicts on a service at every telling answer to a fact.
fn verdicts<'t>(
    question: &'t Question<'_>,
    tests: &'t [super::truth::TestRow],
    fact: u16,
) -> impl Iterator<Item = Verdict> + 't {
    let domain = question.index.kinds.get(usize::from(fact));
    let mut answers: Vec<i64> = tests
        .iter()
        .filter(|test| test.fact == fact && test.counts(question.chosen))
        .flat_map(|test| test.check.turning_points())
        .filter(|answer| domain.is_some_and(|domain| domain.admits(*answer)))
        .collect();
    answers.push(super::index::OTHER);
    answers.retain(|answer| domain.is_some_and(|domain| domain.admits(*answer)));
    answers.sort_unstable();
    answers.dedup();
    answers.into_iter().map(move |answer| {
        judge(tests, question.chosen, |asked| if asked == fact { Some(answer) } else { question.known.answer(asked) })
    })
}
