// SPDX-License-Identifier: EUPL-1.2
//! A trial: an instrument answered as in real life, part by part. The page itself carries what was answered; nothing is kept.

use super::{asked_for, path_of, result::Outcome, trial_of, words};
use crate::visit::Visit;
use askama::Template;
use axum::{extract::Path, response::Response};
use casework::{
    Landed,
    instrument::{Answers, Instrument, Item, ItemKind, asked, missing},
};
use kernel::Language;
use page::{
    Errors, Form, Refusal, Speech, Switch, filters,
    ui::{Action as Press, Choice, Choices, ErrorSummary, Field, Go, Kind, Notice, Select, Text, Tone},
};

/// Steps of a scale that stand one under the other; beyond, a list that opens.
const STEPS: i64 = 7;

/// A question to answer.
pub(crate) enum Ask {
    Choices(Choices),
    Select(Select),
    Field(Field),
}

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

/// How a field is called.
pub(super) fn field(item: &Item) -> String {
    format!("i-{}", item.code)
}

/// What was typed so far: answers, and what is none.
pub(super) struct Typed {
    pub answers: Answers,
    pub wrong: Vec<(String, Text)>,
}

impl Typed {
    pub(super) fn of(instrument: &Instrument, form: &Form, language: Language) -> Self {
        let (mut answers, mut wrong) = (Answers::new(), Vec::new());
        for item in instrument.items() {
            let name = field(item);
            let typed: Vec<&str> = form.all(&name).collect();
            match item.read(&typed) {
                Ok(Some(answer)) => drop(answers.insert(item.code.clone(), answer)),
                Ok(None) => {}
                Err(why) => wrong.push((item.code.clone(), words::refused(why, item, language))),
            }
        }
        Self { answers, wrong }
    }

    /// The answers as a form carries them, but for those to these questions.
    pub(super) fn carried(&self, instrument: &Instrument, but: &[&Item]) -> Vec<(String, String)> {
        let others = instrument.items().filter(|item| but.iter().all(|here| here.code != item.code));
        others
            .filter_map(|item| Some((field(item), self.answers.get(&item.code)?)))
            .flat_map(|(name, answer)| answer.typed().into_iter().map(move |value| (name.clone(), value)))
            .collect()
    }
}

/// The questions of each part that are asked; a part without any is passed over.
fn parts<'i>(instrument: &'i Instrument, answers: &Answers) -> Vec<(usize, Vec<&'i Item>)> {
    let all = asked(instrument, answers);
    let sections = instrument.sections.iter().enumerate();
    sections
        .map(|(place, section)| {
            let own = |item: &&&Item| section.items.iter().any(|known| known.code == item.code);
            (place, all.iter().filter(own).copied().collect::<Vec<_>>())
        })
        .filter(|(_, items)| !items.is_empty())
        .collect()
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

/// A question as it is answered.
fn ask(item: &Item, form: &Form, errors: &Errors, speech: &Speech) -> Ask {
    let (name, language) = (field(item), speech.language());
    let label = words::told(&item.ask, language);
    let error = errors.of(&name);
    let hint = item.hint.as_ref().map(|hint| words::told(hint, language));
    let chosen = |value: &str| form.all(&name).any(|typed| typed == value);
    let group = |options: Vec<Choice>, several: bool| {
        let group = if several {
            Choices::several(name.clone(), label.clone(), options)
        } else {
            Choices::one(name.clone(), label.clone(), options)
        };
        let group = match &hint {
            Some(hint) => group.hint(hint.clone()),
            None => group,
        };
        Ask::Choices(group.error(error.clone()))
    };
    // What was chosen by mistake can be taken back, where nothing must be answered.
    let none =
        (!item.required).then(|| Choice::new("", "desk-instruments-no-answer").chosen(form.has(&name) && chosen("")));
    match &item.kind {
        ItemKind::One(options) | ItemKind::Several(options) => {
            let several = matches!(item.kind, ItemKind::Several(_));
            let offered = options.iter().map(|option| {
                Choice::new(option.code.clone(), words::told(&option.say, language)).chosen(chosen(&option.code))
            });
            group(offered.chain(none.filter(|_| !several)).collect(), several)
        }
        ItemKind::YesNo { .. } => {
            let offered = [("yes", "desk-instruments-yes"), ("no", "desk-instruments-no")];
            let offered = offered.into_iter().map(|(value, said)| Choice::new(value, said).chosen(chosen(value)));
            group(offered.chain(none).collect(), false)
        }
        ItemKind::Scale { least, most, low, high } => {
            let step = |number: i64| {
                let choice = Choice::new(number.to_string(), Text::said(words::whole(number)));
                let choice = choice.chosen(chosen(&number.to_string()));
                match number {
                    number if number == *least => choice.note(words::told(low, language)),
                    number if number == *most => choice.note(words::told(high, language)),
                    _ => choice,
                }
            };
            if most - least < STEPS {
                return group((*least..=*most).map(step).chain(none).collect(), false);
            }
            let select = Select::new(name.clone(), label, (*least..=*most).map(step).collect());
            let select = select.prompt("desk-instruments-choose").error(error);
            Ask::Select(match hint {
                Some(hint) => select.hint(hint),
                None => select,
            })
        }
        ItemKind::Number { .. } => {
            Ask::Field(typed(item, form, error, label, Kind::Number, Some(number_hint(item, hint, speech))).short())
        }
        ItemKind::Date => Ask::Field(typed(item, form, error, label, Kind::Date, hint).short()),
        ItemKind::Text { longest } => Ask::Field(typed(item, form, error, label, Kind::Long, hint).at_most(*longest)),
    }
}

fn typed(item: &Item, form: &Form, error: Option<Text>, label: Text, kind: Kind, hint: Option<Text>) -> Field {
    let name = field(item);
    let value = form.get(&name).to_owned();
    let field = Field::new(name, label, kind).value(value).error(error);
    let field = if item.required { field } else { field.optional() };
    match hint {
        Some(hint) => field.hint(hint),
        None => field,
    }
}

/// The limits of a number, after what the instrument says itself.
fn number_hint(item: &Item, hint: Option<Text>, speech: &Speech) -> Text {
    let limits = words::kind(item, speech.language());
    let said = |text: &Text| text.resolve(speech).map(|said| said.into_owned()).unwrap_or_default();
    match hint {
        None => limits,
        Some(hint) => Text::said(format!("{} {}", said(&hint), said(&limits))),
    }
}
