// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, by an instrument made up for them.

use super::{
    list::{Line, List},
    one::One,
    result::Outcome,
    sheet::Typed,
    trial::Trial,
    words,
};
use casework::{
    Landed,
    instrument::{
        Adoption, Band, Choice, Condition, Exact, Gaps, How, Instrument, Item, ItemKind, Score, Section, Source, Term,
        Test, Weight,
    },
};
use jiff::civil::date;
use kernel::{Language, Localized, UtcMicros};
use page::{Errors, Form, Speech};

fn text(italian: &str, english: &str) -> Localized {
    Localized::italian(italian).and(Language::En, english)
}

fn item(code: &str, kind: ItemKind, required: bool, only_if: Vec<Condition>) -> Item {
    Item {
        code: code.to_owned(),
        ask: text(&format!("Domanda di prova «{code}»?"), &format!("Sample question “{code}”?")),
        hint: Some(text("Perché si chiede.", "Why it is asked.")),
        kind,
        required,
        only_if,
    }
}

/// One question of each kind, one rule, one score; adopted or not.
pub(crate) fn instrument(adopted: bool) -> Landed {
    let choice = |code: &str, points: i64| Choice {
        code: code.to_owned(),
        say: text(&format!("Risposta {code}"), &format!("Answer {code}")),
        points: Some(points),
    };
    let rule = vec![Condition { item: "si-no".to_owned(), test: Test::Said(true) }];
    let scale = |most| ItemKind::Scale {
        least: 0,
        most,
        low: text("per niente", "not at all"),
        high: text("del tutto", "wholly"),
    };
    let number = ItemKind::Number { least: 0, most: 20, unit: Some(text("persone", "people")), counts: false };
    let section = |code: &str, items: Vec<Item>| Section {
        code: code.to_owned(),
        title: text(&format!("Parte {code}"), &format!("Part {code}")),
        about: Some(text("Di che cosa parla.", "What it speaks of.")),
        items,
    };
    let term = |item: &str, weight: i64, reversed: bool| Term {
        item: item.to_owned(),
        weight: Weight::Fixed(weight),
        reversed,
    };
    let band = |from: i64, to: i64, closed: bool| Band {
        from: Exact::from(from),
        to: Exact::from(to),
        closed,
        say: text("Che cosa vuol dire", "What it means"),
        about: Some(text("Che cosa si fa di solito.", "What is usually done.")),
    };
    let instrument = Instrument {
        code: "prova".to_owned(),
        version: 2,
        title: text("Strumento di prova", "Sample instrument"),
        about: text("A che cosa serve.", "What it is for."),
        how: Some(text("Come si usa.", "How it is used.")),
        licence: "EUPL-1.2".to_owned(),
        source: Source {
            by: "Nessuno".to_owned(),
            work: text("Inventato per guardare le pagine.", "Made up to look at the pages."),
            url: Some("https://example.org/strumento".to_owned()),
        },
        sections: vec![
            section(
                "uno",
                vec![
                    item("una", ItemKind::One(vec![choice("a", 0), choice("b", 1), choice("c", 2)]), true, Vec::new()),
                    item("molte", ItemKind::Several(vec![choice("a", 0), choice("b", 1)]), false, Vec::new()),
                    item("si-no", ItemKind::YesNo { points: None }, true, Vec::new()),
                    item("quando", ItemKind::Date, true, rule),
                ],
            ),
            section(
                "due",
                vec![
                    item("quanti", number, true, Vec::new()),
                    item("gradino", scale(3), false, Vec::new()),
                    item("gradini", scale(10), false, Vec::new()),
                    item("parole", ItemKind::Text { longest: 500 }, false, Vec::new()),
                ],
            ),
        ],
        scores: vec![Score {
            code: "conto".to_owned(),
            title: text("Conto di prova", "Sample score"),
            about: Some(text("Che cosa dice.", "What it tells.")),
            how: How::Sum,
            terms: vec![term("una", 2, false), term("gradino", 1, true)],
            gaps: Gaps::AsNothing(1),
            bands: vec![band(0, 3, false), band(3, 7, true)],
        }],
    };
    let adoption =
        Adoption { body: "Assemblea di prova".to_owned(), act: "delibera 0".to_owned(), on: date(2026, 11, 2) };
    Landed { instrument, adoption: adopted.then_some(adoption), offered: true, landed_at: UtcMicros(0) }
}

const ANSWERED: [(&str, &str); 5] = [
    ("i-una", "c"),
    ("i-si-no", "yes"),
    ("i-quando", "2026-12-03"),
    ("i-gradino", "1"),
    ("i-parole", "Parole di prova"),
];

/// The list: none, or two.
pub(crate) fn list(some: bool, speech: &Speech) -> List {
    let lines = [true, false].map(|adopted| Line::of(&instrument(adopted), speech));
    List { lines: if some { lines.into() } else { Vec::new() } }
}

/// One instrument.
pub(crate) fn one(adopted: bool, speech: &Speech) -> One {
    One::of(&instrument(adopted), &[2, 1], speech)
}

/// A part of a trial; the first one with mistakes and a question that came up.
pub(crate) fn trial(part: usize, speech: &Speech) -> Trial {
    let mut errors = Errors::default();
    if part == 0 {
        errors.add("i-una", words::needed(&item("una", ItemKind::Date, true, Vec::new()), speech.language()));
    }
    let form = if part == 0 { Form::of([("i-si-no", "yes")]) } else { Form::of(ANSWERED) };
    let one = instrument(false);
    let new: Vec<&Item> = one.instrument.items().filter(|item| part == 0 && item.code == "quando").collect();
    Trial::of(&one, part, &form, &errors, &new, speech)
}

/// A result: whole, or without enough answers.
pub(crate) fn result(whole: bool, speech: &Speech) -> Outcome {
    let one = instrument(whole);
    let form = if whole { Form::of(ANSWERED) } else { Form::of([("i-si-no", "no")]) };
    let typed = Typed::of(&one.instrument, &form, speech.language());
    Outcome::of(&one, &typed, speech)
}
