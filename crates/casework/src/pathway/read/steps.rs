// SPDX-License-Identifier: EUPL-1.2
//! Steps of a pathway with their days, and what may come of it.

use super::{fact, once};
use crate::{
    instrument::ItemKind,
    pathway::{After, DoneBy, Outcome, Pathway, Step, Within},
};
use directory::pack::{Entry, nearest};

/// The most days of a term.
const MOST_DAYS: i64 = 3_650;

pub(super) fn steps(top: &Entry<'_, '_>, pathway: &Pathway) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for part in top.entries("step", "step") {
        let code = part.own_id("code");
        once(&part, "step", &code, steps.iter().map(|one| one.code.as_str()));
        let (say, hint) = (part.workers_text("say"), part.workers_text_maybe("hint"));
        let done = match part.word("done", &["mark", "documents", "proposal", "decision", "outcome"]) {
            Some("documents") => DoneBy::Documents,
            Some("proposal") => DoneBy::Proposal,
            Some("decision") => DoneBy::Decision,
            Some("outcome") => DoneBy::Outcome,
            _ => DoneBy::Mark,
        };
        let within = part.part("within", "term").map(|term| within(term, &code, pathway, &steps));
        let until = until(&part, within.is_some(), done, pathway);
        part.close();
        steps.push(Step { code, say, hint, done, within: within.flatten(), until });
    }
    if steps.is_empty() {
        top.mistake("step", "the pathway has no step", "Add a heading [[step]] with code and say.");
    }
    steps
}

/// Until when a step is done again and again.
fn until(part: &Entry<'_, '_>, has_term: bool, done: DoneBy, pathway: &Pathway) -> Option<String> {
    let code = part.line_maybe("again_until")?;
    if !has_term || done != DoneBy::Mark {
        part.mistake(
            "again_until",
            "only what somebody ticks, within a term, is done again",
            "Add within = { days = 180, … }, and leave out done.",
        );
    }
    fact(part, "again_until", &code, &pathway.form, "a day", |kind| matches!(kind, ItemKind::Date)).then_some(code)
}

fn within(term: Entry<'_, '_>, own: &str, pathway: &Pathway, before: &[Step]) -> Option<Within> {
    term.require("days", "30");
    let days = term.number("days", 0..=MOST_DAYS).and_then(|days| u16::try_from(days).ok());
    let (working, fixed) = (term.yes("working"), term.yes("fixed"));
    if working && fixed {
        term.mistake("fixed", "a term of working days cannot be fixed", "Leave out working, or fixed.");
    }
    let source = term.workers_text_maybe("source");
    let (after_fact, after_step) = (term.line_maybe("fact"), term.line_maybe("step"));
    let after = match (after_fact, after_step) {
        (Some(code), None) => {
            let fits = |kind: &ItemKind| matches!(kind, ItemKind::Date);
            fact(&term, "fact", &code, &pathway.form, "a day", fits).then_some(After::Fact(code))
        }
        (None, Some(code)) => {
            let known = before.iter().any(|step| step.code == code);
            if !known {
                let near = nearest(&code, before.iter().map(|step| step.code.as_str()));
                let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
                let (what, cure) = if code == own {
                    (format!("the step \"{own}\" waits for itself"), "Name a step that comes before it.".to_owned())
                } else {
                    let cure = format!("{near}Days are counted from a step that comes before.");
                    (format!("no step \"{code}\" comes before \"{own}\""), cure)
                };
                term.mistake("step", what, cure);
            }
            known.then_some(After::Step(code))
        }
        (fact, _) => {
            let said = if fact.is_some() { "two things" } else { "nothing" };
            term.mistake(
                "days",
                format!("the days are counted from {said}"),
                "Write fact = \"…\" for a day that was answered, or step = \"…\" for a step that was done.",
            );
            None
        }
    };
    term.close();
    Some(Within { days: days?, working, fixed, after: after?, source })
}

pub(super) fn outcomes(top: &Entry<'_, '_>) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = Vec::new();
    for part in top.entries("outcome", "outcome") {
        let code = part.own_id("code");
        once(&part, "outcome", &code, outcomes.iter().map(|one| one.code.as_str()));
        let say = part.workers_text("say");
        part.close();
        outcomes.push(Outcome { code, say });
    }
    if outcomes.is_empty() {
        top.mistake("outcome", "nothing can come of it", "Add a heading [[outcome]] for each way in which it may end.");
    }
    outcomes
}
