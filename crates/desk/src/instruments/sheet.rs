// SPDX-License-Identifier: EUPL-1.2
//! A part of an instrument as a form: its questions as they are answered, and what was typed read back. Shared by the trial, of which
//! nothing is kept, and by assessments.

use super::words;
use casework::instrument::{Answers, Instrument, Item, ItemKind, asked};
use kernel::Language;
use page::{
    Errors, Form, Speech,
    ui::{Choice, Choices, Field, Kind, Select, Text},
};

/// Steps of a scale that stand one under the other; beyond, a list that opens.
const STEPS: i64 = 7;

/// A question to answer.
pub(crate) enum Ask {
    Choices(Choices),
    Select(Select),
    Field(Field),
}

/// How a field is called.
pub(crate) fn field(item: &Item) -> String {
    format!("i-{}", item.code)
}

/// What was typed so far: answers, and what is none.
pub(crate) struct Typed {
    pub answers: Answers,
    pub wrong: Vec<(String, Text)>,
}

impl Typed {
    pub(crate) fn of(instrument: &Instrument, form: &Form, language: Language) -> Self {
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
    pub(crate) fn carried(&self, instrument: &Instrument, but: &[&Item]) -> Vec<(String, String)> {
        let others = instrument.items().filter(|item| but.iter().all(|here| here.code != item.code));
        others
            .filter_map(|item| Some((field(item), self.answers.get(&item.code)?)))
            .flat_map(|(name, answer)| answer.typed().into_iter().map(move |value| (name.clone(), value)))
            .collect()
    }
}

/// The questions of each part that are asked; a part without any is passed over.
pub(crate) fn parts<'i>(instrument: &'i Instrument, answers: &Answers) -> Vec<(usize, Vec<&'i Item>)> {
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

/// A question as it is answered.
pub(crate) fn ask(item: &Item, form: &Form, errors: &Errors, speech: &Speech) -> Ask {
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
        ItemKind::Money { .. } => {
            let hint = hint.unwrap_or_else(|| "desk-instruments-kind-money".into());
            Ask::Field(typed(item, form, error, label, Kind::Text, Some(hint)).short())
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
