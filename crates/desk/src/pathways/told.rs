// SPDX-License-Identifier: EUPL-1.2
//! What the rules found, in words: each rule with what was answered and the figure it was compared with, the sum with its limits.

use crate::instruments::words;
use casework::{
    instrument::Answer,
    pathway::{
        Unit,
        days::Standing,
        rules::{Copied, Evaluation, Found, How, Looked, Says, Sum},
    },
};
use jiff::civil::Date;
use kernel::{Localized, money};
use page::{Speech, ui::Text};

/// A rule as it is read.
pub(crate) struct RuleLine {
    pub say: Text,
    pub source: Text,
    pub says: &'static str,
    pub icon: &'static str,
    /// It does not hold, or is not known.
    pub open: bool,
    /// It does not concern this household.
    pub aside: bool,
    pub looked: Vec<Text>,
    pub bring: Option<Text>,
}

/// What would be granted.
pub(crate) struct SumLines {
    pub parts: Vec<(Text, Text)>,
    pub total: String,
    pub limit: Text,
}

pub(super) fn day(day: Date, speech: &Speech) -> String {
    speech.days().told(&day.to_string())
}

/// An amount whose mark never stands on another line.
pub(super) fn money(cents: i64, speech: &Speech) -> String {
    money::written(cents, speech.language()).replace(' ', "\u{a0}")
}

/// What a rule says: a requirement of whoever asks for something, or, of what was decided elsewhere, something to be checked.
pub(super) fn says_name(says: Says, decides: bool) -> &'static str {
    match says {
        Says::Met if !decides => "desk-pathway-in-order",
        Says::NotMet if !decides => "desk-pathway-not-in-order",
        Says::Met => "desk-pathway-met",
        Says::NotMet => "desk-pathway-not-met",
        Says::Unknown => "desk-pathway-unknown",
        Says::NotAsked => "desk-pathway-not-asked",
    }
}

/// What all rules say together.
pub(super) fn whole(found: &Evaluation) -> &'static str {
    match found.says() {
        Says::NotMet => "desk-pathway-whole-not-met",
        Says::Unknown => "desk-pathway-whole-unknown",
        Says::Met | Says::NotAsked if found.may_grant() => "desk-pathway-whole-met",
        Says::Met | Says::NotAsked => "desk-pathway-whole-lacking",
    }
}

fn answer(looked: &Looked, speech: &Speech) -> String {
    let language = speech.language();
    match (&looked.answer, &looked.said) {
        (None, _) => speech.say("desk-pathway-no-answer").into_owned(),
        (_, Some(said)) => said.get(language).to_owned(),
        (Some(Answer::YesNo(true)), None) => speech.say("desk-instruments-yes").into_owned(),
        (Some(Answer::YesNo(false)), None) => speech.say("desk-instruments-no").into_owned(),
        (Some(Answer::Money(cents)), None) => money(*cents, speech),
        (Some(Answer::Number(number)), None) => words::whole(*number),
        (Some(Answer::Date(on)), None) => day(*on, speech),
        (Some(Answer::Several(codes)), None) => codes.join(", "),
        (Some(Answer::One(said) | Answer::Text(said)), None) => said.clone(),
    }
}

pub(super) fn amount(value: &Copied, speech: &Speech) -> String {
    match value.unit {
        Unit::Money => money(value.amount, speech),
        Unit::Years | Unit::Number => words::whole(value.amount),
    }
}

/// `over` is the article of the rule: said once where the figure comes from it too.
fn looked(one: &Looked, over: &Localized, speech: &Speech) -> Text {
    let language = speech.language();
    let again = one.value.as_ref().is_some_and(|value| value.source == *over);
    let key = match (one.how, &one.value, again) {
        (How::AtMost, Some(_), false) => "desk-pathway-look-at-most",
        (How::AtMost, Some(_), true) => "desk-pathway-look-at-most-same",
        (How::AtLeast, Some(_), false) => "desk-pathway-look-at-least",
        (How::AtLeast, Some(_), true) => "desk-pathway-look-at-least-same",
        (How::Since, Some(_), false) => "desk-pathway-look-since",
        (How::Since, Some(_), true) => "desk-pathway-look-since-same",
        _ => "desk-pathway-look",
    };
    let text = Text::from(key).with("question", one.ask.get(language).to_owned()).with("answer", answer(one, speech));
    match &one.value {
        Some(value) => text
            .with("amount", amount(value, speech))
            .with("count", value.amount)
            .with("day", day(value.from, speech))
            .with("source", value.source.get(language).to_owned()),
        None => text,
    }
}

pub(super) fn rule(found: &Found, decides: bool, speech: &Speech) -> RuleLine {
    let language = speech.language();
    RuleLine {
        say: words::told(&found.say, language),
        source: words::told(&found.source, language),
        says: says_name(found.says, decides),
        icon: match found.says {
            Says::Met => "check",
            Says::NotMet => "warning",
            Says::Unknown => "clock",
            Says::NotAsked => "info",
        },
        open: matches!(found.says, Says::NotMet | Says::Unknown),
        aside: found.says == Says::NotAsked,
        looked: match found.says {
            Says::NotAsked => Vec::new(),
            _ => found.looked.iter().map(|one| looked(one, &found.source, speech)).collect(),
        },
        bring: found.bring.as_ref().map(|bring| words::told(bring, language)),
    }
}

pub(super) fn sum(found: &Sum, speech: &Speech) -> SumLines {
    let language = speech.language();
    let part = |one: &casework::pathway::rules::PartSum| {
        let told = Text::from("desk-pathway-part")
            .with("given", money(one.given, speech))
            .with("asked", money(one.asked, speech))
            .with("most", amount(&one.at_most, speech));
        (words::told(&one.say, language), told)
    };
    SumLines {
        parts: found.parts.iter().map(part).collect(),
        total: money(found.given(), speech),
        limit: Text::from("desk-pathway-limit")
            .with("amount", amount(&found.at_most, speech))
            .with("day", day(found.at_most.from, speech))
            .with("source", found.at_most.source.get(language).to_owned()),
    }
}

/// Whether a figure that was used is an example.
pub(super) fn example(found: &Evaluation) -> bool {
    let mut looked = found.rules.iter().flat_map(|rule| &rule.looked).filter_map(|one| one.value.as_ref());
    looked.any(|value| value.example) || found.sum.as_ref().is_some_and(|sum| sum.at_most.example)
}

/// Where a step stands, and whether it is late; `last`: it was done on that day, and is done again.
pub(super) fn standing(one: Standing, last: Option<Date>, speech: &Speech) -> (Text, bool) {
    let on = |key: &'static str, on: Date| Text::from(key).with("day", day(on, speech));
    match (one, last) {
        (Standing::Due(at), Some(last)) => (on("desk-pathway-step-again", at).with("last", day(last, speech)), false),
        (Standing::Late(at), Some(last)) => {
            (on("desk-pathway-step-again-late", at).with("last", day(last, speech)), true)
        }
        (one, _) => standing_once(one, on),
    }
}

fn standing_once(one: Standing, on: impl Fn(&'static str, Date) -> Text) -> (Text, bool) {
    match one {
        Standing::Done(at) => (on("desk-pathway-step-done", at), false),
        Standing::Due(at) => (on("desk-pathway-step-due", at), false),
        Standing::Late(at) => (on("desk-pathway-step-late", at), true),
        Standing::Waits => ("desk-pathway-step-waits".into(), false),
        Standing::Open => ("desk-pathway-step-open".into(), false),
    }
}
