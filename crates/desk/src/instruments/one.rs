// SPDX-License-Identifier: EUPL-1.2
//! One instrument: every question with its rule, and how the scores are made, in plain words.

use super::{PATH, asked_for, path_of, trial_of, words};
use crate::visit::Visit;
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    Landed,
    instrument::{Item, Score, Section},
};
use page::{
    Form, Refusal, Speech, Switch, filters,
    ui::{Action as Press, Go, Notice, SummaryList, SummaryRow, Table, Text, Tone},
};

/// A question with its rules.
pub(crate) struct Asked {
    pub ask: Text,
    pub hint: Option<Text>,
    pub kind: Text,
    pub required: bool,
    pub rules: Vec<Text>,
    /// What may be answered, with its points.
    pub options: Vec<(Text, Option<i64>)>,
}

/// A part.
pub(crate) struct Part {
    pub title: Text,
    pub about: Option<Text>,
    pub count: usize,
    pub items: Vec<Asked>,
}

/// A score with its rules.
pub(crate) struct Reckoning {
    pub title: Text,
    pub about: Option<Text>,
    pub how: Text,
    pub gaps: Text,
    /// The questions that count, with what is particular about each.
    pub terms: Vec<(Text, Option<Text>)>,
    pub bands: Table,
}

/// The page.
#[derive(Template)]
#[template(path = "instruments/one.html")]
pub(crate) struct One {
    pub title: Text,
    pub about: Text,
    pub how: Option<Text>,
    pub notice: Notice,
    pub facts: SummaryList,
    pub url: Option<Press>,
    pub versions: Vec<Press>,
    pub parts: Vec<Part>,
    pub reckonings: Vec<Reckoning>,
    pub trial: Press,
    pub back: Press,
}

impl One {
    pub(super) fn of(one: &Landed, versions: &[i64], speech: &Speech) -> Self {
        let (instrument, language) = (&one.instrument, speech.language());
        let notice = match words::adopted(one, speech) {
            Some(adopted) => Notice::new(Tone::Done, adopted),
            None => {
                Notice::new(Tone::Waiting, "desk-instruments-not-adopted").title("desk-instruments-not-adopted.title")
            }
        };
        let row = |key: &'static str, value: Text| SummaryRow::new(key, value);
        let facts = vec![
            row("desk-instruments-version", Text::said(instrument.version.to_string())),
            row("desk-instruments-licence", Text::said(instrument.licence.clone())),
            row("desk-instruments-by", Text::said(instrument.source.by.clone()))
                .and(words::told(&instrument.source.work, language)),
            row("desk-instruments-languages", Text::said(words::languages(instrument))),
        ];
        let others = versions.iter().filter(|version| **version != instrument.version);
        let other = |version: &i64| {
            let path = format!("{PATH}/{}?versione={version}", instrument.code);
            Press::quiet(Text::from("desk-instruments-other-version").with("version", *version), Go::to(path))
        };
        let trial = format!("{}?versione={}", trial_of(one), instrument.version);
        Self {
            title: words::told(&instrument.title, language),
            about: words::told(&instrument.about, language),
            how: instrument.how.as_ref().map(|how| words::told(how, language)),
            notice,
            facts: SummaryList::new(facts),
            url: instrument
                .source
                .url
                .clone()
                .map(|url| Press::quiet("desk-instruments-source", Go::Exact(url)).icon("external")),
            versions: others.map(other).collect(),
            parts: instrument.sections.iter().map(|section| part(one, section, speech)).collect(),
            reckonings: instrument.scores.iter().map(|score| reckoning(one, score, speech)).collect(),
            trial: Press::main("desk-instruments-try", Go::to(trial)),
            back: Press::quiet("desk-instruments-back", Go::to(PATH)),
        }
    }
}

fn part(one: &Landed, section: &Section, speech: &Speech) -> Part {
    let language = speech.language();
    Part {
        title: words::told(&section.title, language),
        about: section.about.as_ref().map(|about| words::told(about, language)),
        count: section.items.len(),
        items: section.items.iter().map(|item| asked(one, item, speech)).collect(),
    }
}

fn asked(one: &Landed, item: &Item, speech: &Speech) -> Asked {
    let language = speech.language();
    let options = item.options().iter();
    Asked {
        ask: words::told(&item.ask, language),
        hint: item.hint.as_ref().map(|hint| words::told(hint, language)),
        kind: words::kind(item, language),
        required: item.required,
        rules: item.only_if.iter().map(|rule| words::condition(&one.instrument, rule, language)).collect(),
        options: options.map(|option| (words::told(&option.say, language), option.points)).collect(),
    }
}

fn reckoning(one: &Landed, score: &Score, speech: &Speech) -> Reckoning {
    let (instrument, language) = (&one.instrument, speech.language());
    let columns = vec!["desk-instruments-result".into(), "desk-instruments-means".into()];
    let mut bands = Table::new("desk-instruments-bands", columns).empty("desk-instruments-no-bands");
    for (place, band) in score.bands.iter().enumerate() {
        let said = words::told(&band.say, language);
        let said = match &band.about {
            None => said,
            Some(about) => Text::said(format!("{}. {}", band.say.get(language), about.get(language))),
        };
        bands = bands.row(vec![words::limits(score, place, language), said]);
    }
    let terms = score
        .terms
        .iter()
        .map(|term| (words::question(instrument, &term.item, language), words::particular(instrument, term, language)));
    Reckoning {
        title: words::told(&score.title, language),
        about: score.about.as_ref().map(|about| words::told(about, language)),
        how: words::how(instrument, score, language),
        gaps: words::gaps(score),
        terms: terms.collect(),
        bands,
    }
}

/// GET.
pub(crate) async fn show(visit: Visit, Path(code): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (one, versions) = asked_for(&visit, &code, &form).await?;
    let page = One::of(&one, &versions, &visit.speech);
    let title = words::told(&one.instrument.title, visit.speech.language());
    Ok(visit.shell(title, Switch::Path(path_of(&one))).show(&page))
}
