// SPDX-License-Identifier: EUPL-1.2
//! Sample pages: where one begins, the columns, the rows, how far it is, what came of it. Nobody in them is real.

use super::{
    columns::{Columns, Heading, Word, options},
    hub::{Bring, Brought, Hub, Out, Waiting},
    one::{Progress, counts},
    path_of,
    preview::{Preview, Shown, standing_key},
};
use page::{
    Errors, Form,
    ui::{Action as Press, Field, Go, Kind, Notice, Pages, Text, Tone},
};
use reception::exchange::{Column, RowKind};

const ID: &str = "0190c3d4-0000-7000-8000-0000000000e1";

fn path() -> String {
    ID.parse().map(path_of).unwrap_or_default()
}

/// Where one begins: `full` with files that wait and after counting, else with a mistake.
pub(crate) fn hub(full: bool) -> Hub {
    let desks = vec![
        ("prova".to_owned(), "Sportello di prova".to_owned()),
        ("lontano".to_owned(), "Sportello lontano di prova".to_owned()),
    ];
    let mut errors = Errors::default();
    if !full {
        errors.add("to", "desk-exchange-to-before");
        errors.add("file", "desk-exchange-file-locked");
    }
    let counted = full.then(|| {
        let notice = Notice::new(Tone::Waiting, "desk-exchange-outside")
            .title(Text::from("desk-exchange-rows").with("count", 41_usize));
        let ways = vec![
            Press::main("desk-exchange-csv", Go::press("go", "csv")),
            Press::new("desk-exchange-xlsx", Go::press("go", "xlsx")),
        ];
        (notice, ways)
    });
    let waiting = vec![Waiting {
        path: path(),
        when: "9:12".to_owned(),
        what: Text::from("desk-exchange-waits-ready").with("count", 120_i64),
    }];
    Hub {
        notice: None,
        summary: errors.summary(),
        out: Out::new(
            &RowKind::ALL,
            &desks,
            &Form::default(),
            ("2026-11-01".into(), "2026-11-30".into()),
            counted,
            &errors,
        ),
        bring: Some(Bring::new(&RowKind::ALL, &desks, &[], &Brought::default(), &errors)),
        waiting: if full { waiting } else { Vec::new() },
        back: Press::quiet("desk-contacts", Go::to("/scrivania/contatti")),
        saved: if full { vec![(ID.to_owned(), "Foglio dello sportello di prova".to_owned())] } else { Vec::new() },
    }
}

/// The columns; `wrong`: two hold the same.
pub(crate) fn columns(wrong: bool) -> Columns {
    let mut errors = Errors::default();
    if wrong {
        let twice = Text::from("desk-exchange-column-twice").with("column", "Cognome");
        errors.add("c1", twice);
    }
    let heading = |number: usize, name: &str, examples: &str, chosen| Heading {
        number,
        name: name.to_owned(),
        examples: examples.to_owned(),
        options: options(RowKind::Contacts, chosen),
    };
    let headings = vec![
        heading(0, "Data", "30/11/2026 · 29/11/2026", Some(Column::Day)),
        heading(1, "Chi", "Inventata Prova · Finti Altra", Some(Column::Name)),
        heading(2, "Un titolo davvero molto lungo che nessuno accorcia mai", "👩‍👧 · ‏اسم مخترع", None),
        heading(3, "Canale", "al banco · wa", Some(Column::Mode)),
    ];
    let words = vec![Word {
        number: 0,
        column: Column::Mode,
        label: super::column(Column::Mode),
        word: "wa".to_owned(),
        options: vec![
            ("remote".to_owned(), "desk-contact-mode-remote".into()),
            ("-".to_owned(), "desk-exchange-word-nothing".into()),
        ],
    }];
    Columns {
        path: path(),
        notice: (!wrong).then(|| Notice::new(Tone::Waiting, "desk-exchange-words-asked")),
        summary: errors.summary(),
        lines: 120,
        source: (!wrong).then(|| "Fonte di prova".to_owned()),
        headings,
        words,
        name: Field::new("name", "desk-exchange-save-as", Kind::Text).hint("desk-exchange-save-as-hint").optional(),
    }
}

/// Rows of every kind.
pub(crate) fn preview() -> Preview {
    let row = |number: u32, code: &'static str, name: Option<&str>, said: Vec<&str>| Shown {
        number,
        code,
        standing: standing_key(code),
        when: (code != "wrong").then(|| "lunedì 30 novembre, 9:30 · Sportello di prova".to_owned()),
        name: name.map(str::to_owned),
        needs: "Casa, Lavoro".to_owned(),
        said: said.into_iter().map(str::to_owned).collect(),
        offered: matches!(code, "new" | "known" | "alike").then_some(number != 3),
        alike: Vec::new(),
    };
    let mut alike = row(5, "alike", Some("Prova Inventata"), Vec::new());
    alike.alike = vec![
        (String::new(), "desk-exchange-alike-open".into(), true),
        (format!("of:{ID}"), Text::from("desk-exchange-alike-one").with("name", "Prova Inventatta, 1985"), false),
        ("new".to_owned(), "desk-exchange-alike-new".into(), false),
    ];
    let long = "Persona dal nome davvero molto lungo che non sta in una riga sola Inventatissimissima";
    let count = |code: &str| match code {
        "new" => 96,
        "known" => 12,
        "alike" | "here" => 3,
        "wrong" => 6,
        _ => 0,
    };
    Preview {
        path: path(),
        notice: Notice::new(Tone::Waiting, "desk-exchange-nothing-yet").title("desk-exchange-nothing-yet.title"),
        also: None,
        told: None,
        kind: RowKind::Contacts,
        counts: counts(count),
        rows: vec![
            row(2, "new", Some(long), Vec::new()),
            row(3, "new", None, vec!["Parole inventate."]),
            row(4, "known", Some("Altra Finti"), Vec::new()),
            alike,
            row(6, "here", Some("‏اسم مخترع"), Vec::new()),
            row(7, "wrong", None, vec!["«31/02/2026» · Parole inventate."]),
        ],
        pages: Pages::new(format!("{}?pagina=", path()), 1, 3),
        to_look_at: vec![(3, format!("{}?pagina=3", path()))],
        number: 0,
        version: 2,
        last: false,
        writable: 111,
    }
}

/// Rows of a diary.
pub(crate) fn appointments() -> Preview {
    let row = |number: u32, code: &'static str, name: Option<&str>, said: Vec<&str>| Shown {
        number,
        code,
        standing: standing_key(code),
        when: name.map(|_| "lunedì 30 novembre, 9:30 · Sportello di prova".to_owned()),
        name: name.map(str::to_owned),
        needs: name.map(|_| "Colloquio di prova · Operatore 2 · al telefono".to_owned()).unwrap_or_default(),
        said: said.into_iter().map(str::to_owned).collect(),
        offered: (code == "new").then_some(true),
        alike: Vec::new(),
    };
    let long = "Persona dal nome davvero molto lungo che non sta in una riga sola Inventatissimissima";
    let count = |code: &str| match code {
        "new" => 2,
        "here" | "over" | "wrong" => 1,
        _ => 0,
    };
    Preview {
        told: Some(Notice::new(Tone::Info, "desk-exchange-nobody-told")),
        kind: RowKind::Appointments,
        counts: counts(count),
        rows: vec![
            row(2, "new", Some(long), Vec::new()),
            row(3, "new", Some("‏اسم مخترع"), vec!["Parole inventate.", "Altre parole inventate."]),
            row(4, "here", Some("Altra Finti"), Vec::new()),
            row(5, "over", None, Vec::new()),
            row(6, "wrong", None, vec!["«9:30» · Parole inventate."]),
        ],
        pages: Pages::new(format!("{}?pagina=", path()), 1, 1),
        to_look_at: Vec::new(),
        last: true,
        writable: 2,
        ..preview()
    }
}

/// Under way, or done.
pub(crate) fn progress(done: bool) -> Progress {
    let count = |code: &str| match code {
        "kept" => 108,
        "here" => 3,
        "refused" | "wrong" => 4,
        "left_out" => 1,
        _ => 0,
    };
    let notice = Notice::new(Tone::Done, Text::from("desk-exchange-kept").with("count", 108_usize));
    Progress {
        path: path(),
        title: if done { "desk-exchange-done" } else { "desk-exchange-writing" },
        notice: done.then_some(notice),
        far: (!done).then_some((40, 100)),
        table: done.then(|| counts(count)),
        refused: if done { 9 } else { 0 },
        until: "martedì 1 dicembre, 9:12".to_owned(),
    }
}
