// SPDX-License-Identifier: EUPL-1.2
//! Rules and papers of a pathway, and on which facts they depend.

use super::{fact, once, value};
use crate::{
    instrument::{Condition, ItemKind, read::conditions},
    pathway::{Check, Document, Pathway, Rule, Test, Unit},
};
use directory::pack::Entry;

pub(super) fn rules(top: &Entry<'_, '_>, pathway: &Pathway) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for part in top.entries("rule", "rule") {
        let code = part.own_id("code");
        once(&part, "rule", &code, rules.iter().map(|one| one.code.as_str()));
        let (say, source) = (part.workers_text("say"), part.workers_text("source"));
        let bring = part.workers_text_maybe("bring");
        let any = part.word("meets", &["all", "any"]) == Some("any");
        let only_if = only_if(&part, pathway);
        let checks: Vec<Check> =
            part.entries("check", "check").into_iter().filter_map(|one| check(one, pathway)).collect();
        if !part.has("check") {
            part.mistake(
                "code",
                format!("the rule \"{code}\" looks at nothing"),
                "Write check = [ { item = \"…\", said = true } ], or a heading [[rule.check]].",
            );
        }
        part.close();
        rules.push(Rule { code, say, source, only_if, any, checks, bring });
    }
    rules
}

pub(super) fn documents(top: &Entry<'_, '_>, pathway: &Pathway) -> Vec<Document> {
    let mut papers: Vec<Document> = Vec::new();
    for part in top.entries("document", "document") {
        let code = part.own_id("code");
        once(&part, "document", &code, papers.iter().map(|one| one.code.as_str()));
        let (say, hint) = (part.workers_text("say"), part.workers_text_maybe("hint"));
        let (required, only_if) = (part.yes("required"), only_if(&part, pathway));
        part.close();
        papers.push(Document { code, say, hint, only_if, required });
    }
    papers
}

/// The conditions under which something concerns a household, read as those of a question are.
fn only_if(part: &Entry<'_, '_>, pathway: &Pathway) -> Vec<Condition> {
    conditions(part, pathway.form.items())
}

fn check(part: Entry<'_, '_>, pathway: &Pathway) -> Option<Check> {
    let item = part.line("item");
    let keys = ["is", "said", "at_most", "at_least", "since_years"];
    let said = keys.iter().filter(|key| part.has(key)).count();
    let (codes, yes) = (part.lines("is"), part.has("said").then(|| part.yes("said")));
    let (most, least) = (part.line_maybe("at_most"), part.line_maybe("at_least"));
    let years = part.line_maybe("since_years");
    let mut test = None;
    if said != 1 {
        part.mistake(
            "item",
            format!("the check says {said} things of \"{item}\""),
            "Write one of: is = [\"…\"], said = true, at_most = \"a value\", at_least = \"a value\", since_years = \"a value\".",
        );
    } else if !codes.is_empty() || part.has("is") {
        let chosen = |kind: &ItemKind| matches!(kind, ItemKind::One(_) | ItemKind::Several(_));
        if fact(&part, "item", &item, &pathway.form, "a choice", chosen) {
            let known = pathway.form.item(&item).map(|item| item.options()).unwrap_or_default();
            let strange = codes.iter().find(|code| known.iter().all(|option| option.code != **code));
            match strange {
                Some(strange) => {
                    let known: Vec<&str> = known.iter().map(|option| option.code.as_str()).collect();
                    let cure = format!("Answers: {}.", known.join(", "));
                    part.mistake("is", format!("\"{strange}\" is no answer of \"{item}\""), cure);
                }
                None if codes.is_empty() => {
                    part.mistake("is", "the check names no answer", "Write at least one: is = [\"…\"].");
                }
                None => test = Some(Test::Is(codes)),
            }
        }
    } else if let Some(yes) = yes {
        let fits = |kind: &ItemKind| matches!(kind, ItemKind::YesNo { .. });
        if fact(&part, "item", &item, &pathway.form, "yes or no", fits) {
            test = Some(Test::Said(yes));
        }
    } else if let Some(code) = years {
        let fits = |kind: &ItemKind| matches!(kind, ItemKind::Date);
        let known = fact(&part, "item", &item, &pathway.form, "a day", fits);
        if value(&part, "since_years", &code, &pathway.values, &[Unit::Years]) && known {
            test = Some(Test::Since(code));
        }
    } else {
        test = limit(&part, &item, pathway, most, least);
    }
    part.close();
    test.map(|test| Check { item, test })
}

fn limit(
    part: &Entry<'_, '_>,
    item: &str,
    pathway: &Pathway,
    most: Option<String>,
    least: Option<String>,
) -> Option<Test> {
    let (key, code) = match (&most, &least) {
        (Some(code), _) => ("at_most", code.clone()),
        (None, Some(code)) => ("at_least", code.clone()),
        (None, None) => return None,
    };
    let fits = |kind: &ItemKind| matches!(kind, ItemKind::Money { .. } | ItemKind::Number { .. });
    let known = fact(part, "item", item, &pathway.form, "money or a number", fits);
    let units: &[Unit] = match pathway.form.item(item).map(|item| &item.kind) {
        Some(ItemKind::Money { .. }) => &[Unit::Money],
        Some(ItemKind::Number { .. }) => &[Unit::Number, Unit::Years],
        _ => &[Unit::Money, Unit::Number, Unit::Years],
    };
    let counts = value(part, key, &code, &pathway.values, units);
    (known && counts).then(|| if most.is_some() { Test::AtMost(code) } else { Test::AtLeast(code) })
}
