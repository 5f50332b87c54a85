// SPDX-License-Identifier: EUPL-1.2
//! What the rules say of the facts, one by one, with every value they were compared with: a finding explains itself without the pathway,
//! also in a year.

use super::{
    Check, Document, Pathway, Rule, Test, Unit,
    grant::{Asked, contribution},
};
use crate::instrument::{Answer, Answers, Condition, holds, missing};
use jiff::{ToSpan, civil::Date};
use kernel::Localized;
use serde::{Deserialize, Serialize};

/// What a rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// It holds.
    Met,
    /// It does not.
    NotMet,
    /// A fact is missing.
    Unknown,
    /// It does not concern this household.
    NotAsked,
}

/// A value as it was in force, copied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// What it is.
    pub say: Localized,
    /// What it counts.
    pub unit: Unit,
    /// How much.
    pub amount: i64,
    /// Since when.
    pub from: Date,
    /// Who says so.
    pub source: Localized,
    /// An example.
    pub example: bool,
}

/// What one look at one fact found.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// The question.
    pub ask: Localized,
    /// The answer; nothing: not known.
    pub answer: Option<Answer>,
    /// The answer in words, where it is one of those offered.
    pub said: Option<Localized>,
    /// What it was compared with.
    pub value: Option<Copied>,
    /// How.
    pub how: How,
    /// What came of it.
    pub says: Says,
}

/// How a fact was compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// With an answer.
    Answer,
    /// No more than a value.
    AtMost,
    /// No less than a value.
    AtLeast,
    /// So many years before.
    Since,
}

/// What a rule found.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The rule's short word.
    pub code: String,
    /// What must hold.
    pub say: Localized,
    /// The article.
    pub source: Localized,
    /// Whether one check is enough.
    pub any: bool,
    /// What was looked at.
    pub looked: Vec<Looked>,
    /// What it says.
    pub says: Says,
    /// What to bring, while it is not known; what to do, while it is not in order.
    pub bring: Option<Localized>,
}

/// A part of the sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartSum {
    /// What it is for.
    pub say: Localized,
    /// How much is asked, in cents.
    pub asked: i64,
    /// The most it may be.
    pub at_most: Copied,
    /// What it comes to.
    pub given: i64,
}

/// What is granted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Its parts.
    pub parts: Vec<PartSum>,
    /// The most that all may be together.
    pub at_most: Copied,
}

impl Sum {
    /// What all parts come to, in cents.
    pub fn given(&self) -> i64 {
        self.parts.iter().map(|part| part.given).sum()
    }
}

/// All that the rules found, with the values they used: it is copied onto a proposal whole.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// The day whose values were in force.
    pub on: Date,
    /// Each rule, in order.
    pub rules: Vec<Found>,
    /// What would be granted; nothing where the pathway grants nothing, or a figure is not known.
    pub sum: Option<Sum>,
    /// Papers that must be there and are not.
    pub lacking: Vec<Localized>,
    /// Questions that must be answered and are not.
    pub unanswered: Vec<Localized>,
}

impl Evaluation {
    /// What all rules say together: one that does not hold decides, then one that is not known.
    pub fn says(&self) -> Says {
        if self.rules.iter().any(|one| one.says == Says::NotMet) {
            Says::NotMet
        } else if self.rules.iter().any(|one| one.says == Says::Unknown) {
            Says::Unknown
        } else {
            Says::Met
        }
    }

    /// Whether it may be granted: every rule holds, every paper and answer is there.
    pub fn may_grant(&self) -> bool {
        self.says() == Says::Met && self.lacking.is_empty() && self.unanswered.is_empty()
    }
}

/// Asks every rule. Values are those of the day of the application; before it is known, those of today.
pub fn evaluate(pathway: &Pathway, answers: &Answers, come: impl Fn(&Document) -> bool, today: Date) -> Evaluation {
    let on = match answers.get(&pathway.applied) {
        Some(Answer::Date(day)) => *day,
        _ => today,
    };
    let asked = pathway.documents.iter().filter(|paper| concerns(&paper.only_if, answers) == Some(true));
    Evaluation {
        on,
        rules: pathway.rules.iter().map(|rule| found(pathway, rule, answers, on)).collect(),
        sum: sum(pathway, answers, on),
        lacking: asked.filter(|paper| paper.required && !come(paper)).map(|paper| paper.say.clone()).collect(),
        unanswered: missing(&pathway.form, answers).into_iter().map(|item| item.ask.clone()).collect(),
    }
}

/// Whether all conditions hold; nothing while one is not known and none fails.
pub fn concerns(only_if: &[Condition], answers: &Answers) -> Option<bool> {
    let each: Vec<Option<bool>> =
        only_if.iter().map(|one| answers.get(&one.item).map(|answer| holds(one, answer))).collect();
    if each.contains(&Some(false)) {
        return Some(false);
    }
    each.into_iter().all(|one| one == Some(true)).then_some(true)
}

fn found(pathway: &Pathway, rule: &Rule, answers: &Answers, on: Date) -> Found {
    let looked: Vec<Looked> = rule.checks.iter().map(|check| look(pathway, check, answers, on)).collect();
    let any = |says: Says| looked.iter().any(|one| one.says == says);
    let (first, last) = if rule.any { (Says::Met, Says::NotMet) } else { (Says::NotMet, Says::Met) };
    let says = match concerns(&rule.only_if, answers) {
        Some(false) => Says::NotAsked,
        None => Says::Unknown,
        Some(true) if any(first) => first,
        Some(true) if any(Says::Unknown) => Says::Unknown,
        Some(true) => last,
    };
    // Who asks for something brings what is not known; of what was decided elsewhere, what is not in order has a cure too.
    let owed = says == Says::Unknown || says == Says::NotMet && !pathway.decides();
    let bring = rule.bring.clone().filter(|_| owed);
    let (code, say, source) = (rule.code.clone(), rule.say.clone(), rule.source.clone());
    Found { code, say, source, any: rule.any, looked, says, bring }
}

fn copied(pathway: &Pathway, code: &str, on: Date) -> Option<Copied> {
    let value = pathway.value(code)?;
    let held = value.on(on)?;
    Some(Copied {
        say: value.say.clone(),
        unit: value.unit,
        amount: held.amount,
        from: held.from,
        source: held.source.clone(),
        example: held.example,
    })
}

fn look(pathway: &Pathway, check: &Check, answers: &Answers, on: Date) -> Looked {
    let item = pathway.form.item(&check.item);
    let answer = answers.get(&check.item).cloned();
    let number = match &answer {
        Some(Answer::Money(number) | Answer::Number(number)) => Some(*number),
        _ => None,
    };
    let verdict = |known: Option<bool>| match known {
        Some(true) => Says::Met,
        Some(false) => Says::NotMet,
        None => Says::Unknown,
    };
    let against = |code: &String, how: How| {
        let value = copied(pathway, code, on);
        let limit = value.as_ref().map(|value| value.amount);
        let known = match how {
            How::AtMost => number.zip(limit).map(|(number, limit)| number <= limit),
            How::AtLeast => number.zip(limit).map(|(number, limit)| number >= limit),
            How::Since | How::Answer => match (&answer, limit) {
                (Some(Answer::Date(since)), Some(years)) => {
                    let first = i32::try_from(years).ok().and_then(|years| on.checked_sub(years.years()).ok());
                    first.map(|first| *since <= first)
                }
                _ => None,
            },
        };
        (value, how, verdict(known))
    };
    let (value, how, says) = match &check.test {
        Test::Is(codes) => {
            let known = match &answer {
                Some(Answer::One(code)) => Some(codes.contains(code)),
                Some(Answer::Several(chosen)) => Some(chosen.iter().any(|code| codes.contains(code))),
                _ => None,
            };
            (None, How::Answer, verdict(known))
        }
        Test::Said(wanted) => {
            let known = match &answer {
                Some(Answer::YesNo(said)) => Some(said == wanted),
                _ => None,
            };
            (None, How::Answer, verdict(known))
        }
        Test::AtMost(code) => against(code, How::AtMost),
        Test::AtLeast(code) => against(code, How::AtLeast),
        Test::Since(code) => against(code, How::Since),
    };
    let said = match (&answer, item) {
        (Some(Answer::One(code)), Some(item)) => {
            item.options().iter().find(|option| option.code == *code).map(|option| option.say.clone())
        }
        _ => None,
    };
    Looked { ask: item.map_or_else(Localized::default, |item| item.ask.clone()), answer, said, value, how, says }
}

fn sum(pathway: &Pathway, answers: &Answers, on: Date) -> Option<Sum> {
    let grant = pathway.grant.as_ref()?;
    let at_most = copied(pathway, &grant.total, on)?;
    let mut parts = Vec::with_capacity(grant.parts.len());
    for part in &grant.parts {
        // Nothing is asked where nothing was said: a part may be left out.
        let asked = match answers.get(&part.asked) {
            Some(Answer::Money(cents)) => *cents,
            _ => 0,
        };
        parts.push((part, asked, copied(pathway, &part.at_most, on)?));
    }
    let reckoned: Vec<Asked> =
        parts.iter().map(|(_, asked, limit)| Asked { asked: *asked, at_most: limit.amount }).collect();
    let given = contribution(at_most.amount, &reckoned);
    let parts = parts.into_iter().zip(given).map(|((part, asked, limit), given)| PartSum {
        say: part.say.clone(),
        asked,
        at_most: limit,
        given,
    });
    Some(Sum { parts: parts.collect(), at_most })
}
