// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages: nobody in them is real.

use super::{
    links::{Line, Links, Questions, Readers, Shown, Typed, Waiting},
    list::{List, Row},
    one::One,
};
use kernel::Language;
use page::{
    Errors,
    ui::{SummaryList, SummaryRow, Text},
};
use reception::prescribers::Standing;

const DAY: &str = "giovedì 10 giugno 2027";

/// Who has a link: one that opens, one that has ended, one revoked; `wrong`: a form with mistakes; or nobody.
pub(crate) fn links(some: bool, wrong: bool) -> Links {
    let line = |name: &str, standing, opened: bool| Line {
        id: "0190c3d4-0000-7000-8000-000000000001".to_owned(),
        seen: 1,
        name: Some(name.to_owned()),
        what: "desk-prescriber-teacher",
        place: "Scuola di prova".to_owned(),
        reach: "000 000 003".to_owned(),
        standing,
        until: DAY.to_owned(),
        opened: opened.then(|| DAY.to_owned()),
    };
    let mut errors = Errors::default();
    if wrong {
        errors.add("name", "desk-prescriber-name-missing");
        errors.add("until", "desk-prescriber-last-wrong");
    }
    let typed = Typed { place: "Scuola di prova".to_owned(), until: "2027-06-10".to_owned(), ..Typed::default() };
    let lines = vec![
        line("Persona Inventata 3", Standing::Open, true),
        line("Persona Inventata 4", Standing::Ended, false),
        line("Persona Inventata 5", Standing::Revoked, true),
    ];
    Links {
        summary: errors.summary(),
        notice: None,
        body: "Cooperativa di prova".to_owned(),
        id: "prova".to_owned(),
        bodies: None,
        waiting: if some { waiting() } else { Vec::new() },
        readers: readers(),
        lines: if some { lines } else { Vec::new() },
        form_key: "0".repeat(32),
        renewed_until: DAY.to_owned(),
        open: wrong,
        questions: Questions::new(&typed, &errors),
    }
}

/// One that nobody has opened, one of a desk that nobody sits at any more.
fn waiting() -> Vec<Waiting> {
    let waits = |desk: &str, state, nobody: bool| Waiting {
        from: Text::said("Persona Inventata 3, Scuola di prova"),
        desk: desk.to_owned(),
        body: "Cooperativa di prova".to_owned(),
        since: "lunedì 30 novembre, 9:15".to_owned(),
        state,
        nobody,
        call: Some(("000000003".to_owned(), "000 000 003".to_owned())),
    };
    vec![
        waits("Sportello lavoro di prova", "desk-sending-new", false),
        waits("Sportello famiglia di prova", "desk-sending-read", true),
    ]
}

fn readers() -> Readers {
    Readers {
        served: vec!["Sportello lavoro di prova (Cooperativa di prova)".to_owned()],
        unserved: vec!["Sportello famiglia di prova (Comune di prova)".to_owned()],
    }
}

/// The link, this once.
pub(crate) fn shown() -> Shown {
    Shown {
        name: "Persona Inventata 3".to_owned(),
        address: format!("https://filo.example/it/invii/{}", "0a".repeat(20)),
        until: DAY.to_owned(),
        town: "Paese di prova".to_owned(),
        readers: readers(),
        back: super::LINKS.to_owned(),
    }
}

/// What came: one new with an appointment, one read, one answered; or nothing.
pub(crate) fn list(some: bool) -> List {
    let row = |called: &str, state, waits, booked| Row {
        path: format!("{}/0190c3d4-0000-7000-8000-000000000001", super::PATH),
        called: Some(called.to_owned()),
        from: Text::said("Persona Inventata 3, Scuola di prova"),
        desk: "Sportello di prova".to_owned(),
        when: "lunedì 30 novembre, 9:15".to_owned(),
        state,
        waits,
        booked,
    };
    let rows = vec![
        row("P. I.", "desk-sending-new", true, true),
        row("Girasole", "desk-sending-read", true, false),
        row("Persona di prova", "desk-sending-taken", false, false),
    ];
    List { notice: None, rows: if some { rows } else { Vec::new() }, served: true }
}

/// One of them, with the words that were read in Arabic.
pub(crate) fn one() -> One {
    One {
        notice: None,
        id: "0190c3d4-0000-7000-8000-000000000001".to_owned(),
        seen: 1,
        called: "P. I.".to_owned(),
        state: "desk-sending-read",
        minor: true,
        call: Some(("000000003".to_owned(), "000 000 003".to_owned())),
        facts: SummaryList::new(vec![
            SummaryRow::new("desk-sending-from", Text::said("Persona Inventata 3, Scuola di prova"))
                .and(Text::from("desk-prescriber-teacher"))
                .and(Text::said("000 000 004")),
            SummaryRow::new("desk-sending-desk", "Sportello di prova".to_owned()),
            SummaryRow::new("desk-sending-language", "العربية".to_owned()),
        ]),
        note: "Parole inventate per la prova.".to_owned(),
        agreed: Text::from("desk-sending-agreed").with("who", "un genitore").with("how", "di persona").with("day", DAY),
        read: ("هذا مجاني. هل توافق؟".to_owned(), Language::Ar),
        booked: false,
        contact: vec![("line", "P. I. 000 000 003".to_owned())],
        booking: vec![("name", "P. I.".to_owned())],
        answers: vec![
            ("taken", "desk-sending-taken", false),
            ("received", "desk-sending-received", true),
            ("call", "desk-sending-call", false),
            ("could_not", "desk-sending-could-not", false),
        ],
        may_answer: true,
    }
}
