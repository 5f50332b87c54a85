// SPDX-License-Identifier: EUPL-1.2
//! What came of a trial: each score with its band and every step to it, and the answers. Nothing of it is kept.

use super::{path_of, sheet::Typed, trial_of, words};
use askama::Template;
use casework::{
    Landed,
    instrument::{self, Answer, Instrument, Item, ItemKind, Reckoned, asked, range, scores},
};
use page::{
    Speech, filters,
    ui::{Action as Press, Go, Notice, SummaryList, SummaryRow, Text, Tone},
};

/// A score that was made, or why it was not.
pub(crate) struct Made {
    pub title: Text,
    /// The value with its range; nothing when there is none.
    pub value: Option<(String, Text)>,
    pub band: Option<Text>,
    pub about: Option<Text>,
    /// What came last time.
    pub before: Option<Text>,
    /// Why there is none.
    pub without: Option<Text>,
    /// Each answer that counted: the question, what it counted.
    pub taken: Vec<(Text, Text)>,
    pub formula: String,
    /// Questions that count and were left out, with the reason.
    pub left_out: Vec<(Text, &'static str)>,
}

/// The page.
#[derive(Template)]
#[template(path = "instruments/result.html")]
pub(crate) struct Outcome {
    pub notice: Notice,
    pub path: String,
    pub version: i64,
    pub title: Text,
    pub adopted: Text,
    pub made: Vec<Made>,
    pub answers: Vec<(Text, SummaryList, Press)>,
    pub carried: Vec<(String, String)>,
    pub again: Press,
    pub back: Press,
}

impl Outcome {
    pub(super) fn of(one: &Landed, typed: &Typed, speech: &Speech) -> Self {
        let (instrument, language) = (&one.instrument, speech.language());
        let all = asked(instrument, &typed.answers);
        let answers = instrument.sections.iter().enumerate().filter_map(|(place, section)| {
            let own = section.items.iter().filter(|item| all.iter().any(|one| one.code == item.code));
            let rows: Vec<SummaryRow> = own
                .map(|item| {
                    SummaryRow::new(words::told(&item.ask, language), said(item, typed.answers.get(&item.code), speech))
                })
                .collect();
            let title = words::told(&section.title, language);
            let change =
                Press::new("desk-instruments-change", Go::press("go", format!("to:{place}"))).hidden(title.clone());
            (!rows.is_empty()).then(|| (title, SummaryList::new(rows), change))
        });
        let adopted = words::adopted(one, speech).unwrap_or_else(|| "desk-instruments-result-not-adopted".into());
        let begin = format!("{}?versione={}", trial_of(one), instrument.version);
        Self {
            notice: Notice::new(Tone::Info, "desk-instruments-nothing-kept").announced(),
            path: trial_of(one),
            version: instrument.version,
            title: words::told(&instrument.title, language),
            adopted,
            made: scores(instrument, &typed.answers).iter().map(|one| made(instrument, one, speech)).collect(),
            answers: answers.collect(),
            carried: typed.carried(instrument, &[]),
            again: Press::new("desk-instruments-again", Go::to(begin)),
            back: Press::quiet("desk-instruments-to-one", Go::to(path_of(one))),
        }
    }
}

/// A score in words.
pub(crate) fn made(instrument: &Instrument, reckoned: &Reckoned, speech: &Speech) -> Made {
    let language = speech.language();
    let ask = |code: &str| words::question(instrument, code, language);
    let Some(score) = instrument.scores.get(reckoned.score) else {
        return Made {
            title: Text::said(""),
            value: None,
            band: None,
            about: None,
            before: None,
            without: None,
            taken: Vec::new(),
            formula: String::new(),
            left_out: Vec::new(),
        };
    };
    let band = reckoned.band.and_then(|place| score.bands.get(place));
    let within = |(least, most)| {
        Text::from("desk-instruments-within")
            .with("least", words::number(least, language))
            .with("most", words::number(most, language))
    };
    let (value, formula, without) = match &reckoned.outcome {
        instrument::Outcome::Value(value) => (
            Some((words::number(*value, language), range(instrument, score).map_or_else(|| Text::said(""), within))),
            words::formula(score, &reckoned.taken, *value, language),
            None,
        ),
        instrument::Outcome::Missing(items) => {
            (None, String::new(), Some(Text::from("desk-instruments-without-missing").with("count", items.len())))
        }
        instrument::Outcome::TooFew { answered, least } => {
            let why = Text::from("desk-instruments-without-too-few").with("answered", *answered).with("least", *least);
            (None, String::new(), Some(why))
        }
        instrument::Outcome::NothingAsked => (None, String::new(), Some("desk-instruments-without-asked".into())),
    };
    let taken = reckoned.taken.iter().map(|one| {
        let key = match (one.weight, one.points == one.counted) {
            (1, true) => "desk-instruments-counts",
            (1, false) => "desk-instruments-counts-reversed",
            (_, true) => "desk-instruments-counts-weight",
            (_, false) => "desk-instruments-counts-reversed-weight",
        };
        let counted = Text::from(key)
            .with("points", one.points)
            .with("counted", words::whole(one.counted))
            .with("weight", one.weight);
        (ask(&one.item), counted)
    });
    let unanswered = reckoned.unanswered.iter().map(|code| (ask(code), "desk-instruments-unanswered"));
    let not_asked = reckoned.not_asked.iter().map(|code| (ask(code), "desk-instruments-not-asked"));
    Made {
        title: words::told(&score.title, language),
        value,
        band: band.map(|band| words::told(&band.say, language)),
        about: band.and_then(|band| band.about.as_ref()).map(|about| words::told(about, language)),
        before: None,
        without,
        taken: taken.collect(),
        formula,
        left_out: unanswered.chain(not_asked).collect(),
    }
}

/// An answer in words.
pub(crate) fn said(item: &Item, answer: Option<&Answer>, speech: &Speech) -> Text {
    let language = speech.language();
    let option = |code: &String| item.options().iter().find(|option| option.code == *code);
    match answer {
        None => "desk-instruments-no-answer-given".into(),
        Some(Answer::One(code)) => {
            option(code).map_or_else(|| Text::said(code.clone()), |option| words::told(&option.say, language))
        }
        Some(Answer::Several(codes)) => {
            let said = codes.iter().filter_map(option).map(|option| option.say.get(language));
            Text::said(said.collect::<Vec<_>>().join("; "))
        }
        Some(Answer::Number(number)) => match &item.kind {
            ItemKind::Number { unit: Some(unit), .. } => {
                Text::said(format!("{} {}", words::whole(*number), unit.get(language)))
            }
            _ => Text::said(words::whole(*number)),
        },
        Some(Answer::Money(cents)) => Text::said(kernel::money::written(*cents, language)),
        Some(Answer::YesNo(true)) => "desk-instruments-yes".into(),
        Some(Answer::YesNo(false)) => "desk-instruments-no".into(),
        Some(Answer::Date(day)) => Text::said(speech.days().long(*day)),
        Some(Answer::Text(text)) => Text::said(text.clone()),
    }
}
