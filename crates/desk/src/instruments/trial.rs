// SPDX-License-Identifier: EUPL-1.2
//! A trial: an instrument answered as in real life, part by part. The page itself carries what was answered; nothing is kept.

use super::{
    asked_for, path_of,
    result::Outcome,
    sheet::{Ask, Typed, ask, field, parts},
    trial_of, words,
};
use crate::visit::Visit;
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    Landed,
    instrument::{Item, missing},
};
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Action as Press, ErrorSummary, Go, Notice, Text, Tone},
};

/// The page.
#[derive(Template)]
#[template(path = "instruments/trial.html")]
pub(crate) struct Trial {
    pub summary: ErrorSummary,
    pub notice: Notice,
    pub path: String,
    pub version: i64,
    pub title: Text,
    pub part: usize,
    pub heading: Text,
    pub of: Text,
    pub about: Option<Text>,
    pub how: Option<Text>,
    pub asks: Vec<Ask>,
    /// The questions that stand on this page.
    pub shown: Vec<String>,
    /// What was answered on other pages.
    pub carried: Vec<(String, String)>,
    pub on: Press,
    pub back: Press,
}

/// GET: the first part.
pub(crate) async fn show(visit: Visit, Path(code): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (one, _) = asked_for(&visit, &code, &form).await?;
    Ok(step(&visit, &one, 0, &Form::default(), &Errors::default(), &[]))
}

/// POST: the next part, one of those before, or the result.
pub(crate) async fn answer(visit: Visit, Path(code): Path<String>, form: Form) -> Result<Response, Refusal> {
    let (one, _) = asked_for(&visit, &code, &form).await?;
    let instrument = &one.instrument;
    let at: usize = form.get("part").parse().unwrap_or(0).min(instrument.sections.len().saturating_sub(1));
    let typed = Typed::of(instrument, &form, visit.speech.language());
    let parts = parts(instrument, &typed.answers);
    let go = form.get("go");
    if let Some(to) = go.strip_prefix("to:").and_then(|to| to.parse::<usize>().ok()) {
        return Ok(step(
            &visit,
            &one,
            to.min(instrument.sections.len().saturating_sub(1)),
            &form,
            &Errors::default(),
            &[],
        ));
    }
    match go {
        "language" if form.has("end") => return Ok(end(&visit, &one, &typed)),
        "language" => return Ok(step(&visit, &one, at, &form, &Errors::default(), &[])),
        "back" => {
            let before = parts.iter().rev().find(|(place, _)| *place < at).map_or(0, |(place, _)| *place);
            return Ok(step(&visit, &one, before, &form, &Errors::default(), &[]));
        }
        _ => {}
    }
    let here: Vec<&Item> =
        parts.iter().find(|(place, _)| *place == at).map(|(_, items)| items.clone()).unwrap_or_default();
    let (old, new): (Vec<&Item>, Vec<&Item>) =
        here.iter().partition(|item| form.all("shown").any(|code| code == item.code));
    let needed = missing(instrument, &typed.answers);
    let mut errors = Errors::default();
    for item in old {
        if let Some((_, why)) = typed.wrong.iter().find(|(code, _)| *code == item.code) {
            errors.add(field(item), why.clone());
        } else if needed.iter().any(|one| one.code == item.code) {
            errors.add(field(item), words::needed(item, visit.speech.language()));
        }
    }
    if !errors.is_empty() || !new.is_empty() {
        return Ok(step(&visit, &one, at, &form, &errors, &new));
    }
    match parts.iter().find(|(place, _)| *place > at) {
        Some((next, _)) => Ok(step(&visit, &one, *next, &form, &errors, &[])),
        None => Ok(end(&visit, &one, &typed)),
    }
}

fn step(visit: &Visit, one: &Landed, at: usize, form: &Form, errors: &Errors, new: &[&Item]) -> Response {
    let page = Trial::of(one, at, form, errors, new, &visit.speech);
    let title = words::told(&one.instrument.title, visit.speech.language());
    let switch = Switch::Form { id: "step", path: page.path.clone() };
    visit.shell(title, switch).wrong(!errors.is_empty()).show(&page)
}

fn end(visit: &Visit, one: &Landed, typed: &Typed) -> Response {
    let page = Outcome::of(one, typed, &visit.speech);
    let title = words::told(&one.instrument.title, visit.speech.language());
    visit.shell(title, Switch::Form { id: "step", path: trial_of(one) }).show(&page)
}

impl Trial {
    pub(super) fn of(one: &Landed, at: usize, form: &Form, errors: &Errors, new: &[&Item], speech: &Speech) -> Self {
        let (instrument, language) = (&one.instrument, speech.language());
        let typed = Typed::of(instrument, form, language);
        let parts = parts(instrument, &typed.answers);
        let place = parts.iter().position(|(place, _)| *place == at).unwrap_or_default();
        let (at, items) = parts.get(place).cloned().unwrap_or_default();
        let section = instrument.sections.get(at);
        let notice = match new {
            [] => Notice::new(Tone::Info, "desk-instruments-trial-kept"),
            [first, ..] => {
                let more = Text::from("desk-instruments-more").with("count", new.len());
                let more = more.with("question", first.ask.get(language).to_owned());
                Notice::new(Tone::Waiting, more).announced()
            }
        };
        let back = match place {
            0 => Press::quiet("desk-instruments-leave", Go::to(path_of(one))),
            _ => Press::quiet("desk-instruments-before", Go::leave("step", "go", "back")),
        };
        let on = if place + 1 < parts.len() { "desk-instruments-on" } else { "desk-instruments-reckon" };
        Self {
            summary: errors.summary(),
            notice,
            path: trial_of(one),
            version: instrument.version,
            title: words::told(&instrument.title, language),
            part: at,
            heading: section.map_or_else(|| Text::said(""), |section| words::told(&section.title, language)),
            of: Text::from("desk-instruments-part").with("part", place + 1).with("parts", parts.len()),
            about: section.and_then(|section| section.about.as_ref()).map(|about| words::told(about, language)),
            how: instrument.how.as_ref().filter(|_| place == 0).map(|how| words::told(how, language)),
            asks: items.iter().map(|item| ask(item, form, errors, speech)).collect(),
            shown: items.iter().map(|item| item.code.clone()).collect(),
            carried: typed.carried(instrument, &items),
            on: Press::main(on, Go::press("go", "on")),
            back,
        }
    }
}
