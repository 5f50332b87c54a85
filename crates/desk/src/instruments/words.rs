// SPDX-License-Identifier: EUPL-1.2
//! Rules in plain words: when a question is asked, how a score comes about, where a band begins and ends.

use casework::{
    Landed,
    instrument::{
        Condition, Exact, Gaps, How, Instrument, Item, ItemKind, NotAnAnswer, Score, Taken, Term, Test, Weight, range,
    },
};
use kernel::{Language, Localized};
use page::{Speech, ui::Text};

/// A number to two digits, as the language writes it.
pub(crate) fn number(value: Exact, language: Language) -> String {
    value.decimal(if language == Language::En { '.' } else { ',' })
}

/// A whole number with the sign that is easy to see.
pub(crate) fn whole(value: i64) -> String {
    number(Exact::from(value), Language::It)
}

/// The decision that adopted it; nothing while there is none.
pub(crate) fn adopted(one: &Landed, speech: &Speech) -> Option<Text> {
    let adoption = one.adoption.as_ref()?;
    let day = speech.days().long(adoption.on);
    Some(
        Text::from("desk-instruments-adopted")
            .with("body", adoption.body.clone())
            .with("act", adoption.act.clone())
            .with("day", day),
    )
}

/// The languages in which all of it can be read, by their own names.
pub(crate) fn languages(instrument: &Instrument) -> String {
    instrument.languages().into_iter().map(Language::own_name).collect::<Vec<_>>().join(", ")
}

/// How a question is answered.
pub(crate) fn kind(item: &Item, language: Language) -> Text {
    match &item.kind {
        ItemKind::One(_) => "desk-instruments-kind-one".into(),
        ItemKind::Several(_) => "desk-instruments-kind-several".into(),
        ItemKind::Number { least, most, unit, .. } => between("desk-instruments-kind-number", *least, *most)
            .with("unit", unit.as_ref().map_or("", |unit| unit.get(language)).to_owned()),
        ItemKind::Scale { least, most, low, high } => between("desk-instruments-kind-scale", *least, *most)
            .with("low", low.get(language).to_owned())
            .with("high", high.get(language).to_owned()),
        ItemKind::YesNo { points: None } => "desk-instruments-kind-yes-no".into(),
        ItemKind::YesNo { points: Some((yes, no)) } => {
            Text::from("desk-instruments-kind-yes-no-points").with("yes", whole(*yes)).with("no", whole(*no))
        }
        ItemKind::Money { .. } => "desk-instruments-kind-money".into(),
        ItemKind::Date => "desk-instruments-kind-date".into(),
        ItemKind::Text { longest } => {
            Text::from("desk-instruments-kind-text").with("longest", i64::try_from(*longest).unwrap_or(i64::MAX))
        }
    }
}

fn between(key: &'static str, least: i64, most: i64) -> Text {
    Text::from(key).with("least", whole(least)).with("most", whole(most))
}

/// Why what was typed is no answer.
pub(crate) fn refused(why: NotAnAnswer, item: &Item, language: Language) -> Text {
    let text = match (why, item.bounds()) {
        (NotAnAnswer::NotOffered, _) => "desk-instruments-not-offered".into(),
        (NotAnAnswer::NotANumber, Some((least, most))) | (NotAnAnswer::Outside { least, most }, _) => {
            between("desk-instruments-not-a-number", least, most)
        }
        (NotAnAnswer::NotANumber, None) => "desk-instruments-not-offered".into(),
        (NotAnAnswer::NotMoney, _) => {
            Text::from("desk-instruments-not-money").with("question", item.ask.get(language).to_owned())
        }
        (NotAnAnswer::NotADay, _) => "page-field-date".into(),
        (NotAnAnswer::TooLong { longest }, _) => Text::from("page-field-too-long").with("max", longest),
    };
    text.with("question", item.ask.get(language).to_owned())
}

/// That an answer is needed.
pub(crate) fn needed(item: &Item, language: Language) -> Text {
    Text::from("desk-instruments-needed").with("question", item.ask.get(language).to_owned())
}

fn asks(instrument: &Instrument, code: &str, language: Language) -> String {
    instrument.item(code).map_or(code, |item| item.ask.get(language)).to_owned()
}

/// A question by its words; where others of the instrument ask the same, with the part it stands in.
pub(crate) fn question(instrument: &Instrument, code: &str, language: Language) -> Text {
    let Some(item) = instrument.item(code) else { return Text::said(code.to_owned()) };
    let part = instrument.sections.iter().find(|section| section.items.iter().any(|known| known.code == item.code));
    match part.filter(|_| instrument.items().filter(|other| other.ask == item.ask).count() > 1) {
        Some(part) => Text::said(format!("{} · {}", part.title.get(language), item.ask.get(language))),
        None => told(&item.ask, language),
    }
}

/// When a question is asked.
pub(crate) fn condition(instrument: &Instrument, condition: &Condition, language: Language) -> Text {
    let key = match &condition.test {
        Test::Is(_) => "desk-instruments-if-is",
        Test::Said(true) => "desk-instruments-if-yes",
        Test::Said(false) => "desk-instruments-if-no",
        Test::AtLeast(_) => "desk-instruments-if-at-least",
        Test::AtMost(_) => "desk-instruments-if-at-most",
    };
    let text = Text::from(key).with("question", asks(instrument, &condition.item, language));
    match &condition.test {
        Test::Is(codes) => {
            let options = instrument.item(&condition.item).map(Item::options).unwrap_or_default();
            let said = options.iter().filter(|option| codes.contains(&option.code));
            let said: Vec<String> = said.map(|option| format!("«{}»", option.say.get(language))).collect();
            text.with("answers", said.join(" / "))
        }
        Test::AtLeast(number) | Test::AtMost(number) => text.with("number", whole(*number)),
        Test::Said(_) => text,
    }
}

/// What is done with the answers, and within which limits.
pub(crate) fn how(instrument: &Instrument, score: &Score, language: Language) -> Text {
    let key = match score.how {
        How::Sum => "desk-instruments-sum",
        How::Mean => "desk-instruments-mean",
    };
    let (least, most) = range(instrument, score).unwrap_or((Exact::from(0), Exact::from(0)));
    Text::from(key)
        .with("count", score.terms.len())
        .with("least", number(least, language))
        .with("most", number(most, language))
}

/// What happens when an answer is missing.
pub(crate) fn gaps(score: &Score) -> Text {
    let least = score.gaps.least().unwrap_or_default();
    match score.gaps {
        Gaps::NoScore => "desk-instruments-gaps-no-score".into(),
        Gaps::LeaveOut(_) => Text::from("desk-instruments-gaps-leave-out").with("least", least),
        Gaps::AsMean(_) => Text::from("desk-instruments-gaps-as-mean").with("least", least),
        Gaps::AsNothing(_) => Text::from("desk-instruments-gaps-as-nothing").with("least", least),
    }
}

/// What is particular about a question that counts: its weight, whether it is turned round.
pub(crate) fn particular(instrument: &Instrument, term: &Term, language: Language) -> Option<Text> {
    let weight = match &term.weight {
        Weight::Fixed(1) => String::new(),
        Weight::Fixed(weight) => weight.to_string(),
        Weight::Answer(other) => {
            return Some(Text::from("desk-instruments-weighs-as").with("question", asks(instrument, other, language)));
        }
    };
    match (weight.is_empty(), term.reversed) {
        (true, false) => None,
        (true, true) => Some("desk-instruments-reversed".into()),
        (false, false) => Some(Text::from("desk-instruments-weighs").with("weight", weight)),
        (false, true) => Some(Text::from("desk-instruments-weighs-reversed").with("weight", weight)),
    }
}

/// Where a band begins and ends.
pub(crate) fn limits(score: &Score, place: usize, language: Language) -> Text {
    let Some(band) = score.bands.get(place) else { return Text::said("") };
    let open = place.checked_sub(1).and_then(|before| score.bands.get(before)).is_some_and(|before| before.closed);
    let key = match (open, band.closed) {
        (false, true) if band.from == band.to => "desk-instruments-band-only",
        (false, false) => "desk-instruments-band-from-below",
        (false, true) => "desk-instruments-band-from-to",
        (true, false) => "desk-instruments-band-above-below",
        (true, true) => "desk-instruments-band-above-to",
    };
    Text::from(key).with("from", number(band.from, language)).with("to", number(band.to, language))
}

/// "2 + 3 × 2 + 1 = 9", or divided by the weights.
pub(crate) fn formula(score: &Score, taken: &[Taken], value: Exact, language: Language) -> String {
    let terms = taken.iter().map(|one| match (one.weight, one.counted < 0) {
        (1, false) => whole(one.counted),
        (1, true) => format!("({})", whole(one.counted)),
        (weight, false) => format!("{} × {weight}", whole(one.counted)),
        (weight, true) => format!("({}) × {weight}", whole(one.counted)),
    });
    let sum = terms.collect::<Vec<_>>().join(" + ");
    let weights: i64 = taken.iter().map(|one| one.weight).sum();
    let added: i64 = taken.iter().map(|one| one.counted * one.weight).sum();
    let result = number(value, language);
    // A mean of whole numbers is seldom two digits long: then the sign says so.
    let same = if value.whole().is_some() || Exact::ratio(added, weights) != Some(value) { "=" } else { "≈" };
    match score.how {
        How::Mean if taken.len() == 1 => result,
        How::Mean => format!("({sum}) : {weights} {same} {result}"),
        How::Sum if value == Exact::from(added) => format!("{sum} = {result}"),
        // Those missing count as the mean of the others.
        How::Sum => format!("{sum} = {} → {result}", whole(added)),
    }
}

/// A text of the instrument.
pub(crate) fn told(text: &Localized, language: Language) -> Text {
    Text::of(text, language)
}
