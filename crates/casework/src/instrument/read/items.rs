// SPDX-License-Identifier: EUPL-1.2
//! Questions, what may be answered, and when each is asked.

use crate::instrument::{Choice, Condition, Item, ItemKind, LONGEST_TEXT, MOST_MONEY, MOST_OPTIONS, MOST_POINTS, Test};
use directory::pack::{Entry, nearest};

/// The kinds of question, as a file names them.
const KINDS: [&str; 8] = ["one", "several", "number", "money", "scale", "yes_no", "date", "text"];
/// The most steps of a scale.
const MOST_STEPS: i64 = 21;

/// The questions read so far: a rule may look only at these.
#[derive(Default)]
pub(super) struct Known {
    items: Vec<Item>,
}

impl Known {
    pub(super) fn count(&self) -> usize {
        self.items.len()
    }

    /// All questions of a file, for what stands after them.
    pub(super) fn of_all<'i>(items: impl Iterator<Item = &'i Item>) -> Self {
        Self { items: items.cloned().collect() }
    }

    fn of(&self, code: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.code == code)
    }
}

pub(super) fn item(entry: Entry<'_, '_>, known: &mut Known) -> Item {
    let code = entry.own_id("code");
    if known.of(&code).is_some() {
        entry.mistake(
            "code",
            format!("question \"{code}\" is there twice"),
            "Give each its own code, also across sections.",
        );
    }
    let ask = entry.workers_text("ask");
    let hint = entry.workers_text_maybe("hint");
    let required = entry.yes("required");
    let only_if = conditions(&entry, &code, known);
    entry.require("kind", "\"one\"");
    let kind = kind(&entry);
    entry.close();
    let item = Item { code, ask, hint, kind, required, only_if };
    known.items.push(item.clone());
    item
}

/// When something is asked: what depends on it, by the questions that come before.
pub(super) fn conditions(entry: &Entry<'_, '_>, own: &str, known: &Known) -> Vec<Condition> {
    entry.entries("only_if", "rule").into_iter().filter_map(|rule| condition(rule, own, known)).collect()
}

fn kind(entry: &Entry<'_, '_>) -> ItemKind {
    let points = -MOST_POINTS..=MOST_POINTS;
    match entry.word("kind", &KINDS) {
        Some("one") => ItemKind::One(options(entry, 2)),
        Some("several") => ItemKind::Several(options(entry, 1)),
        Some("number") => {
            let (least, most) = bounds(entry);
            let unit = entry.workers_text_maybe("unit");
            ItemKind::Number { least, most, unit, counts: entry.yes("counts") }
        }
        Some("money") => ItemKind::Money { most: MOST_MONEY },
        Some("scale") => {
            let (least, most) = bounds(entry);
            if most - least >= MOST_STEPS {
                entry.mistake(
                    "most",
                    format!("the scale has {} steps", most - least + 1),
                    format!("Keep {MOST_STEPS} at most, or ask for a number."),
                );
            }
            ItemKind::Scale { least, most, low: entry.workers_text("low"), high: entry.workers_text("high") }
        }
        Some("yes_no") => {
            let (yes, no) = (entry.number("points_yes", points.clone()), entry.number("points_no", points));
            if yes.is_some() != no.is_some() {
                entry.mistake(
                    "points_yes",
                    "only one of the two answers has points",
                    "Write both points_yes and points_no, or neither.",
                );
            }
            ItemKind::YesNo { points: yes.zip(no) }
        }
        Some("date") => ItemKind::Date,
        Some("text") => {
            let longest = entry.number("longest", 1..=i64::try_from(LONGEST_TEXT).unwrap_or(i64::MAX));
            ItemKind::Text { longest: longest.and_then(|longest| usize::try_from(longest).ok()).unwrap_or(1_000) }
        }
        // The mistake is told already.
        _ => {
            for key in
                ["options", "least", "most", "unit", "counts", "low", "high", "points_yes", "points_no", "longest"]
            {
                entry.pass_over(key);
            }
            ItemKind::Text { longest: LONGEST_TEXT }
        }
    }
}

fn bounds(entry: &Entry<'_, '_>) -> (i64, i64) {
    entry.require("least", "0");
    entry.require("most", "10");
    let within = -MOST_POINTS..=MOST_POINTS;
    let (least, most) = (entry.number("least", within.clone()), entry.number("most", within));
    let (Some(least), Some(most)) = (least, most) else { return (0, 1) };
    if least >= most {
        entry.mistake(
            "most",
            format!("\"most\" is {most} and \"least\" is {least}"),
            "The largest must be above the smallest.",
        );
        return (least, least + 1);
    }
    (least, most)
}

fn options(entry: &Entry<'_, '_>, fewest: usize) -> Vec<Choice> {
    entry.require("options", "[ { code = \"…\", say = { it = \"…\", en = \"…\" } } ]");
    let mut options: Vec<Choice> = Vec::new();
    for part in entry.entries("options", "answer") {
        let code = part.own_id("code");
        if options.iter().any(|one| one.code == code) {
            part.mistake("code", format!("answer \"{code}\" is there twice"), "Give each its own code.");
        }
        let say = part.workers_text("say");
        let points = part.number("points", -MOST_POINTS..=MOST_POINTS);
        part.close();
        options.push(Choice { code, say, points });
    }
    if entry.has("options") && !(fewest..=MOST_OPTIONS).contains(&options.len()) {
        entry.mistake(
            "options",
            format!("the question offers {} answers", options.len()),
            format!("Offer from {fewest} to {MOST_OPTIONS}."),
        );
    }
    let pointed = options.iter().filter(|option| option.points.is_some()).count();
    if pointed > 0 && pointed < options.len() {
        entry.mistake(
            "options",
            format!("{pointed} of {} answers have points", options.len()),
            "Give points to each answer, 0 where it counts nothing, or to none.",
        );
    }
    options
}

fn condition(rule: Entry<'_, '_>, own: &str, known: &Known) -> Option<Condition> {
    let code = rule.line("item");
    let said = ["is", "said", "at_least", "at_most"].iter().filter(|key| rule.has(key)).count();
    let within = -MOST_POINTS..=MOST_POINTS;
    let (codes, yes) = (rule.lines("is"), rule.has("said").then(|| rule.yes("said")));
    let (least, most) = (rule.number("at_least", within.clone()), rule.number("at_most", within));
    let found = judged(&rule, &code, own, known, said, (codes, yes, least, most));
    rule.close();
    Some(Condition { item: code, test: found? })
}

type Wanted = (Vec<String>, Option<bool>, Option<i64>, Option<i64>);

fn judged(rule: &Entry<'_, '_>, code: &str, own: &str, known: &Known, said: usize, wanted: Wanted) -> Option<Test> {
    if said != 1 {
        rule.mistake(
            "item",
            format!("the rule says {said} things of \"{code}\""),
            "Write one of: is = [\"…\"], said = true, at_least = 1, at_most = 1. Several rules must all hold.",
        );
        return None;
    }
    let Some(item) = known.of(code) else {
        if code == own {
            rule.mistake(
                "item",
                format!("question \"{own}\" looks at itself"),
                "Name a question that comes before it.",
            );
        } else {
            let near = nearest(code, known.items.iter().map(|item| item.code.as_str()));
            let cure = near.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default();
            rule.mistake(
                "item",
                format!("no question \"{code}\" comes before \"{own}\""),
                format!("{cure}A question may look only at those before it."),
            );
        }
        return None;
    };
    let (codes, yes, least, most) = wanted;
    match (&item.kind, yes, least, most) {
        (ItemKind::One(options) | ItemKind::Several(options), None, None, None) if rule.has("is") => {
            for code in &codes {
                if options.iter().all(|option| option.code != *code) {
                    let known: Vec<&str> = options.iter().map(|option| option.code.as_str()).collect();
                    rule.mistake(
                        "is",
                        format!("\"{code}\" is no answer of \"{}\"", item.code),
                        format!("Answers: {}.", known.join(", ")),
                    );
                    return None;
                }
            }
            if codes.is_empty() {
                rule.mistake("is", "the rule names no answer", "Write at least one: is = [\"…\"].");
                return None;
            }
            Some(Test::Is(codes))
        }
        (ItemKind::YesNo { .. }, Some(said), None, None) => Some(Test::Said(said)),
        (
            ItemKind::Number { least: low, most: high, .. } | ItemKind::Scale { least: low, most: high, .. },
            None,
            _,
            _,
        ) if least.is_some() || most.is_some() => {
            let (always, never) = match (least, most) {
                (Some(least), _) => (least <= *low, least > *high),
                (_, Some(most)) => (most >= *high, most < *low),
                _ => (false, false),
            };
            if always || never {
                let how = if always { "every answer meets it" } else { "no answer can meet it" };
                rule.mistake(
                    if least.is_some() { "at_least" } else { "at_most" },
                    format!("the rule on \"{}\" decides nothing: {how}", item.code),
                    format!("Answers go from {low} to {high}: change the number, or remove the rule."),
                );
                return None;
            }
            least.map(Test::AtLeast).or(most.map(Test::AtMost))
        }
        (kind, ..) => {
            let fits = match kind {
                ItemKind::One(_) | ItemKind::Several(_) => "is = [\"…\"]",
                ItemKind::YesNo { .. } => "said = true, or said = false",
                ItemKind::Number { .. } | ItemKind::Scale { .. } => "at_least = 1, or at_most = 1",
                ItemKind::Date | ItemKind::Money { .. } | ItemKind::Text { .. } => {
                    rule.mistake(
                        "item",
                        format!(
                            "\"{}\" is answered by a day, an amount or words: no question can depend on it",
                            item.code
                        ),
                        "Ask beside it a question of yes or no.",
                    );
                    return None;
                }
            };
            rule.mistake(
                "item",
                format!("the rule does not fit the answers of \"{}\"", item.code),
                format!("Write {fits}."),
            );
            None
        }
    }
}
