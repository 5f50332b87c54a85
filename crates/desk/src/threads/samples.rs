// SPDX-License-Identifier: EUPL-1.2
//! Samples of the two pages: nobody in them is real.

use super::{Row, Talk, Waiting, one::Line};
use kernel::Language;
use page::{
    Errors,
    ui::{Action, Choice, Choices, Field, Go, Kind, Notice, Select, SummaryList, SummaryRow, Text, Tone},
};

/// Somebody who waits, a minor with an interpreter, somebody answered and named.
pub(crate) fn waiting() -> Waiting {
    let row = |called: Option<&str>, waiting: bool, may: Text| Row {
        thread: "0190c3d4-0000-7000-8000-000000000001".to_owned(),
        called: called.map(str::to_owned),
        named: false,
        desk: "Sportello di prova".to_owned(),
        waiting,
        since: "lunedì 30 novembre, 9:15".to_owned(),
        minor: false,
        children: false,
        reads: None,
        interpreter: None,
        may,
    };
    let mut minor = row(Some("Girasole"), true, Text::from("desk-thread-now").with("until", "14:00"));
    minor.minor = true;
    minor.reads = Some(Language::Ar);
    minor.interpreter = Some(Language::Ar);
    let later = Text::from("desk-thread-later").with("day", "giovedì 3 dicembre").with("from", "9:00");
    let mut family = row(None, true, later);
    family.children = true;
    let mut named = row(Some("Persona di prova"), false, "desk-thread-only-here".into());
    named.named = true;
    let sent = Text::from("desk-sendings-sum").with("waiting", 2_i64);
    let sent = Notice::new(Tone::Waiting, sent).action(Action::new("desk-sendings-go", Go::to("/scrivania/invii")));
    Waiting { sent: Some(sent), rows: vec![minor, family, named], served: true }
}

/// Nobody wrote.
pub(crate) fn nobody() -> Waiting {
    Waiting { sent: None, rows: Vec::new(), served: true }
}

/// A thread with its calls; `wrong`: the answer was empty.
pub(crate) fn talk(wrong: bool) -> Talk {
    let mut errors = Errors::default();
    if wrong {
        errors.add("answer", "desk-thread-answer-missing");
    }
    let line = |theirs: bool, words: &str| Line {
        theirs,
        words: words.to_owned(),
        when: "lunedì 30 novembre, 9:15".to_owned(),
        read: true,
    };
    Talk {
        thread: "0190c3d4-0000-7000-8000-000000000001".to_owned(),
        called: Some("Girasole".to_owned()),
        minor: true,
        children: true,
        facts: SummaryList::new(vec![
            SummaryRow::new("desk-thread-at", "Sportello di prova".to_owned()),
            SummaryRow::new("desk-thread-way", "desk-thread-way-call"),
            SummaryRow::new("desk-thread-interpreter", "العربية".to_owned()),
        ]),
        call: Some(Action::new(Text::said("0375 000000"), Go::Exact("tel:0375000000".to_owned())).icon("phone")),
        cover: Some("Sono della biblioteca, è arrivato il libro.".to_owned()),
        may: Text::from("desk-thread-now").with("until", "14:00"),
        lines: vec![
            line(true, "Ho bisogno di parlare con qualcuno.\nNon posso farlo da casa."),
            line(false, "Ti ascoltiamo. Puoi venire quando vuoi."),
            line(true, "شكرا"),
        ],
        calls: vec![("desk-thread-call-somebody-else".into(), "martedì 1 dicembre, 10:00".to_owned())],
        open: true,
        answer: Field::new("answer", "desk-thread-answer", Kind::Long)
            .hint("desk-thread-answer-hint")
            .error(errors.of("answer")),
        form_key: "0".repeat(32),
        whose: String::new(),
        hand: Some(Select::new("to", "desk-thread-hand", vec![Choice::new("altro", Text::said("Altro sportello"))])),
        outcome: Choices::one(
            "outcome",
            "desk-thread-outcome",
            vec![
                Choice::new("helped", "desk-thread-outcome-helped").chosen(true),
                Choice::new("lost", "desk-thread-outcome-lost"),
            ],
        ),
    }
}
