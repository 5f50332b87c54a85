// SPDX-License-Identifier: EUPL-1.2
//! Sample pages: nothing decided yet, the question with mistakes, who is concerned, under way, done, asked whether to call it off.

use super::{
    Left, PATH,
    ask::{Ask, Question, Row},
    one::{Asking, One, table},
    path_of,
    preview::Preview,
};
use crate::diary::Visitor;
use agenda::ForeseenDesk;
use jiff::civil::Date;
use page::{
    Errors, Form,
    ui::{Notice, SummaryList, SummaryRow, Text, Tone},
};

fn choices() -> Vec<(String, Text)> {
    vec![
        ("territory".into(), Text::from("desk-online-all-of").with("body", "Cooperativa di prova")),
        ("programme:prova".into(), Text::from("desk-online-programme").with("name", "Programma di prova")),
        ("desk:prova".into(), Text::said("Sportello di prova")),
    ]
}

/// The question; `some`: above decisions, else with mistakes and nothing decided.
pub(crate) fn asked(day: Date, some: bool) -> Ask {
    let mut errors = Errors::default();
    if !some {
        errors.add("what", "desk-online-what-missing");
        errors.add("from", "desk-online-from-past");
        errors.add("rooms", "desk-online-rooms-wrong");
    }
    let row = |what: &str, towards, standing, waiting| Row {
        path: format!("{PATH}/0190a1b3-0000-7000-8000-000000000001"),
        what: Text::said(what),
        towards,
        from: day,
        standing,
        waiting,
    };
    let rows = vec![
        row("Sportello di prova", "desk-online-to-desk", "desk-online-going", true),
        row("Programma di prova", "desk-online-to-online", "desk-online-done", false),
        row("Sportello lontano di prova", "desk-online-to-phone", "desk-online-called-off", false),
    ];
    let form = Question::new(choices(), &Form::default(), &errors);
    Ask { notice: None, summary: errors.summary(), rows: if some { rows } else { Vec::new() }, form: Some(form) }
}

fn decision() -> SummaryList {
    SummaryList::new(vec![
        SummaryRow::new("desk-online-what", Text::said("Programma di prova")),
        SummaryRow::new("desk-online-to", "desk-online-to-online"),
        SummaryRow::new("desk-online-from", Text::said("giovedì 3 dicembre 2026")),
        SummaryRow::new("desk-online-why", "desk-online-why-ordinance"),
        SummaryRow::new("desk-online-words", Text::said("Un’ordinanza di prova chiude gli sportelli.")),
    ])
}

fn left() -> Vec<Left> {
    let one = |n: u8, phone: Option<&str>, why| Left {
        people: vec![Visitor {
            name: format!("Persona di prova {n}"),
            phone: phone.map(str::to_owned),
            ..Visitor::default()
        }],
        when: "giovedì 3 dicembre, 10:00".into(),
        desk: "Sportello di prova".into(),
        why,
    };
    vec![
        one(1, Some("000 000 003"), "desk-online-untold-choice"),
        one(2, None, "desk-online-untold-no-way"),
        one(3, Some("000 000 004"), "desk-online-untold-none"),
    ]
}

/// Who is concerned; `some`: some people, else nobody at all.
pub(crate) fn preview(some: bool) -> Preview {
    let desk =
        |changes, told, by_phone, online| ForeseenDesk { changes, told, by_phone, online, ..ForeseenDesk::default() };
    let desks = if some {
        vec![
            ("Sportello di prova".to_owned(), desk(41, 38, 6, 2)),
            ("Sportello lontano di prova".to_owned(), desk(7, 7, 0, 0)),
        ]
    } else {
        vec![("Sportello di prova".to_owned(), desk(0, 0, 0, 0))]
    };
    let mut notices =
        vec![Notice::new(Tone::Waiting, "desk-online-nothing-yet").title("desk-online-nothing-yet.title")];
    if some {
        let over =
            Text::from("desk-online-over").with("what", "Di nuovo di persona").with("day", "lunedì 14 dicembre 2026");
        notices.push(Notice::new(Tone::Info, over));
    }
    Preview::new(decision(), notices, desks, if some { left() } else { Vec::new() }, vec![("to", "online".to_owned())])
}

/// How a decision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stands {
    UnderWay,
    Done,
    Sure,
}

/// A decision.
pub(crate) fn one(stands: Stands) -> One {
    let (done, told) = if stands == Stands::UnderWay { (20, 18) } else { (41, 38) };
    let desks =
        vec![("Sportello di prova".to_owned(), done, told, 0), ("Sportello lontano di prova".to_owned(), 7, 7, 0)];
    let path = "0190a1b3-0000-7000-8000-000000000001".parse().map_or_else(|_| PATH.to_owned(), path_of);
    One {
        path,
        notice: None,
        title: if stands == Stands::UnderWay { "desk-online-going" } else { "desk-online-done" },
        decision: decision(),
        progress: (stands == Stands::UnderWay).then_some((27, 48)),
        table: table(desks, false),
        left: if stands == Stands::Sure { Vec::new() } else { left() },
        call_off: match stands {
            Stands::UnderWay => None,
            Stands::Done => Some(Asking::Offered),
            Stands::Sure => Some(Asking::Sure),
        },
    }
}
