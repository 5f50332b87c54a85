// SPDX-License-Identifier: EUPL-1.2
//! Scores and their bands.

use crate::instrument::{Band, Exact, Gaps, How, Instrument, Item, MOST_WEIGHT, Score, Term, Weight, range};
use directory::pack::{Entry, nearest};

/// What may be said of missing answers.
const GAPS: [&str; 4] = ["no_score", "leave_out", "as_mean", "as_nothing"];

pub(super) fn scores(top: &Entry<'_, '_>, instrument: &Instrument) -> Vec<Score> {
    let mut scores: Vec<Score> = Vec::new();
    for entry in top.entries("score", "score") {
        let code = entry.own_id("code");
        if scores.iter().any(|one| one.code == code) {
            entry.mistake("code", format!("score \"{code}\" is there twice"), "Give each its own code.");
        }
        let title = entry.workers_text("title");
        let about = entry.workers_text_maybe("about");
        entry.require("how", "\"sum\"");
        let how = if entry.word("how", &["sum", "mean"]) == Some("mean") { How::Mean } else { How::Sum };
        let terms = terms(&entry, instrument);
        let gaps = gaps(&entry, how, &terms, instrument);
        let mut score = Score { code, title, about, how, terms: terms.unwrap_or_default(), gaps, bands: Vec::new() };
        let within = range(instrument, &score).filter(|_| !score.terms.is_empty());
        score.bands = bands(&entry, within);
        entry.close();
        scores.push(score);
    }
    scores
}

/// The questions that count; nothing when one of them cannot.
fn terms(entry: &Entry<'_, '_>, instrument: &Instrument) -> Option<Vec<Term>> {
    let sections = entry.lines("sections");
    let mut terms: Vec<Term> = Vec::new();
    let mut sound = true;
    for code in &sections {
        let Some(section) = instrument.sections.iter().find(|section| section.code == *code) else {
            let codes = instrument.sections.iter().map(|section| section.code.as_str());
            let near = nearest(code, codes).map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
            entry.mistake(
                "sections",
                format!("there is no section \"{code}\""),
                format!("{near}Name a section of this file."),
            );
            sound = false;
            continue;
        };
        let counting = section.items.iter().filter(|item| item.points().is_some());
        terms.extend(counting.map(|item| Term { item: item.code.clone(), weight: Weight::Fixed(1), reversed: false }));
    }
    for part in entry.entries("of", "counted question") {
        match term(&part, instrument) {
            Some(term) if terms.iter().any(|known| known.item == term.item) => {
                part.mistake("item", format!("\"{}\" counts twice in this score", term.item), "Remove one of the two.");
                sound = false;
            }
            Some(term) => terms.push(term),
            None => sound = false,
        }
        part.close();
    }
    if terms.is_empty() && sound {
        entry.mistake(
            "sections",
            "no question with points counts in this score",
            "Write sections = [\"…\"] with questions that give points, or a heading [[score.of]] for each.",
        );
        sound = false;
    }
    sound.then_some(terms)
}

fn term(part: &Entry<'_, '_>, instrument: &Instrument) -> Option<Term> {
    let code = part.line("item");
    let fixed = part.number("weight", 1..=MOST_WEIGHT);
    let other = part.line_maybe("weight_of");
    let reversed = part.yes("reversed");
    let item = known(part, "item", &code, instrument)?;
    if item.points().is_none() {
        part.mistake(
            "item",
            format!("question \"{code}\" gives no points, and a score counts it"),
            "Give its answers points (for a number: counts = true), or leave it out of the score.",
        );
        return None;
    }
    let weight = match other {
        None => Weight::Fixed(fixed.unwrap_or(1)),
        Some(other) => {
            let weighing = known(part, "weight_of", &other, instrument)?;
            let bounds = weighing.bounds();
            if part.has("weight") {
                part.mistake("weight", "the weight is said twice", "Keep weight, or weight_of.");
                return None;
            }
            match bounds {
                Some((least, most)) if least >= 1 && most <= MOST_WEIGHT => Weight::Answer(other),
                Some((least, _)) if least < 1 => {
                    part.mistake(
                        "weight_of",
                        format!("\"{other}\" may be {least}, and the score would be divided by nothing"),
                        "Let its smallest answer be 1: least = 1.",
                    );
                    return None;
                }
                Some((_, most)) => {
                    part.mistake(
                        "weight_of",
                        format!("\"{other}\" may be {most}"),
                        format!("A weight is {MOST_WEIGHT} at most."),
                    );
                    return None;
                }
                None => {
                    part.mistake(
                        "weight_of",
                        format!("\"{other}\" is not answered by a number"),
                        "Name a number or a scale.",
                    );
                    return None;
                }
            }
        }
    };
    Some(Term { item: code, weight, reversed })
}

fn known<'i>(part: &Entry<'_, '_>, key: &str, code: &str, instrument: &'i Instrument) -> Option<&'i Item> {
    let found = instrument.item(code);
    if found.is_none() && !code.is_empty() {
        let near = nearest(code, instrument.items().map(|item| item.code.as_str()));
        let near = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
        part.mistake(key, format!("there is no question \"{code}\""), format!("{near}Name a question of this file."));
    }
    found
}

fn gaps(entry: &Entry<'_, '_>, how: How, terms: &Option<Vec<Term>>, instrument: &Instrument) -> Gaps {
    entry.require("missing", "\"no_score\"");
    let word = entry.word("missing", &GAPS).unwrap_or("no_score");
    let most = terms.as_ref().map_or(i64::MAX, |terms| i64::try_from(terms.len()).unwrap_or(i64::MAX)).max(1);
    if word == "no_score" {
        if entry.has("least") {
            entry.mistake(
                "least",
                "every answer is needed, and \"least\" says how many",
                "Remove \"least\", or choose another rule.",
            );
        }
        entry.pass_over("least");
        return Gaps::NoScore;
    }
    entry.require("least", "1");
    let least = entry.number("least", 1..=most).and_then(|least| usize::try_from(least).ok()).unwrap_or(1);
    let cure = "For a mean write leave_out; for a sum as_mean or as_nothing; for both no_score.";
    match (word, how) {
        ("leave_out", How::Mean) => Gaps::LeaveOut(least),
        ("as_nothing", How::Sum) => Gaps::AsNothing(least),
        ("as_mean", How::Sum) => {
            let mut ranges = terms.iter().flatten().filter_map(|term| instrument.item(&term.item)?.points());
            let first = ranges.next();
            if terms.iter().flatten().any(|term| matches!(term.weight, Weight::Answer(_)))
                || ranges.any(|one| Some(one) != first)
            {
                entry.mistake(
                    "missing",
                    "the questions of this score differ in points or weigh by an answer: their mean says nothing of a missing one",
                    "Write no_score or as_nothing.",
                );
            }
            Gaps::AsMean(least)
        }
        _ => {
            entry.mistake(
                "missing",
                format!("\"{word}\" does not fit a {}", if how == How::Sum { "sum" } else { "mean" }),
                cure,
            );
            Gaps::NoScore
        }
    }
}

/// A number to the fraction.
fn exact(part: &Entry<'_, '_>, key: &'static str) -> Option<Exact> {
    let text = part.written(key)?;
    let number = text.parse().ok();
    if number.is_none() {
        part.mistake(key, format!("\"{key}\" is \"{text}\""), "Write a number such as 4, 1.5 or \"3/2\".");
    }
    number
}

fn bands(entry: &Entry<'_, '_>, within: Option<(Exact, Exact)>) -> Vec<Band> {
    let mut bands: Vec<Band> = Vec::new();
    let parts = entry.entries("band", "band");
    let last = parts.len().saturating_sub(1);
    let mut sound = true;
    for (place, part) in parts.into_iter().enumerate() {
        let say = part.workers_text("say");
        let about = part.workers_text_maybe("about");
        part.require("from", "0");
        let closed = part.has("to");
        let key = if closed { "to" } else { "below" };
        if closed && part.has("below") {
            part.mistake("below", "the band ends twice", "Keep below (this not included) or to (this included).");
            part.pass_over("below");
            sound = false;
        } else if !closed && place == last {
            let most = within.map_or_else(|| "4".to_owned(), |(_, most)| most.to_string());
            part.mistake(
                "below",
                "the last band does not say \"to\"",
                format!("The last band includes its end: write to = {most}."),
            );
            part.pass_over("to");
            sound = false;
        } else if !closed {
            part.require("below", "4");
        }
        let (from, to) = (exact(&part, "from"), exact(&part, key));
        if let (Some(from), Some(to)) = (from, to) {
            if from > to || (from == to && !closed) {
                part.mistake(key, format!("the band goes from {from} to {to}"), "Let it end above where it begins.");
                sound = false;
            }
            match (bands.last(), within) {
                (Some(before), _) if from < before.to => {
                    part.mistake(
                        "from",
                        format!("this band begins at {from}, and the one before ends at {}: they overlap", before.to),
                        format!("Write from = {}.", before.to),
                    );
                    sound = false;
                }
                (Some(before), _) if from > before.to => {
                    part.mistake(
                        "from",
                        format!("nothing is said from {} to {from}: there is a hole", before.to),
                        format!("Write from = {}.", before.to),
                    );
                    sound = false;
                }
                (None, Some((least, _))) if from > least => {
                    part.mistake(
                        "from",
                        format!("the score may be {least}, and the first band begins at {from}: there is a hole"),
                        format!("Write from = {least}."),
                    );
                    sound = false;
                }
                _ => {}
            }
            if let Some((_, most)) = within.filter(|(_, most)| place == last && sound && to < *most) {
                part.mistake(
                    "to",
                    format!("the score may be {most}, and the last band ends at {to}: there is a hole"),
                    format!("Write to = {most}."),
                );
            }
            bands.push(Band { from, to, closed, say, about });
        }
        part.close();
    }
    bands
}
