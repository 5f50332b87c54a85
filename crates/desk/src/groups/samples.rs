// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of groups.

use super::{
    change::Change,
    enrol::{EnrolForm, EnrolledPage, For},
    list::{List, Row, seats},
    make::{Make, Offered},
    one::{Meeting, One, Who},
    rate,
    sitting::{Expected, SittingPage},
};
use crate::{diary::Visitor, told::Telling};
use agenda::groups::{Mark, Rate};
use page::{
    Errors, Form,
    ui::{Notice, SummaryList, SummaryRow, Text, Tone},
};

/// An id that belongs to nothing.
const ID: &str = "0190a1b3-0000-7000-8000-000000000006";
const GROUP: &str = "Cerchio di prova dei nuovi papà";

/// The list: two groups to come and one that is over, or none.
pub(crate) fn list(full: bool) -> List {
    let row = |title: &str, taken, marked: Option<Rate>, waits: i64| Row {
        path: format!("/scrivania/gruppi/{ID}"),
        title: title.to_owned(),
        day: if waits < 0 { String::new() } else { "gio 3 dic".to_owned() },
        hour: if waits < 0 { String::new() } else { "18:00".to_owned() },
        desk: Some("Sportello di prova".to_owned()),
        public: taken > 5,
        seats: seats(taken, 12),
        waiting: (waits > 0).then(|| Text::from("desk-groups-waiting-count").with("count", waits)),
        rate: rate(marked),
    };
    let some = Some(Rate { came: 9, of: 12 });
    List {
        may_make: true,
        coming: if full {
            vec![row(GROUP, 12, some, 3), row("Incontri di prova per genitori", 4, None, 0)]
        } else {
            Vec::new()
        },
        over: if full { vec![row("Cerchio di prova della primavera", 8, some, -1)] } else { Vec::new() },
    }
}

/// A new group; `wrong`: a leader is taken.
pub(crate) fn make(wrong: bool) -> Make {
    let offered = Offered {
        services: vec![("prova/ascolto".to_owned(), "Ascolto di prova".to_owned())],
        leaders: vec![
            ("prova/educatrice".to_owned(), "Educatrice".to_owned()),
            ("prova/psicologo".to_owned(), "Psicologo".to_owned()),
        ],
    };
    if !wrong {
        return Make::new(&offered, String::new(), &Form::default(), &Errors::default(), None);
    }
    let typed = Form::of([
        ("form", ID),
        ("title", GROUP),
        ("what", "prova/ascolto"),
        ("first", "2026-12-03"),
        ("hour", "18:00"),
        ("every", "2"),
        ("sessions", "8"),
        ("minutes", "90"),
        ("seats", "12"),
        ("language", "it"),
        ("leader", "prova/educatrice"),
        ("public", "si"),
    ]);
    let mut errors = Errors::default();
    errors.add("hour", "desk-groups-clash");
    let words = Text::from("desk-groups-busy").with("who", "Educatrice").with("when", "17 dicembre, 18:00");
    Make::new(&offered, String::new(), &typed, &errors, Some(Notice::new(Tone::Danger, words)))
}

/// A group with everybody who asked.
pub(crate) fn one() -> One {
    let who = |nth: i64, name: &str, words: Text, offered: bool| Who {
        enrolment: ID.to_owned(),
        nth: crate::intake::ordinal(nth),
        asked: format!("24 novembre, 9:0{nth}:11"),
        person: Some(Visitor {
            name: name.to_owned(),
            phone: (nth % 2 == 1).then(|| format!("000 000 00{nth}")),
            ..Visitor::default()
        }),
        words,
        told: offered.then(|| Telling { words: "desk-told-by-phone".into(), wrong: false }),
        speaks: (nth == 2).then_some("Română"),
        accept: offered.then(|| format!("/scrivania/gruppi/{ID}/iscrivi")),
    };
    let meeting = |when: &str, cancelled, marked: Option<Rate>| Meeting {
        path: format!("/scrivania/incontri/{ID}"),
        when: when.to_owned(),
        cancelled,
        moved: false,
        leads: (when == "17 dicembre, 18:00").then(|| "Psicologo".to_owned()),
        rate: marked.map(|marked| rate(Some(marked))),
        change: (!cancelled && marked.is_none()).then(|| format!("/scrivania/incontri/{ID}/cambia")),
    };
    let until = Text::from("desk-groups-until").with("when", "26 novembre, 9:00");
    One {
        sure: None,
        notices: vec![
            Notice::new(Tone::Done, "desk-groups-done-off").announced(),
            Notice::new(Tone::Info, Text::from("desk-groups-skipped").with("days", "24 dicembre e 7 gennaio")),
        ],
        title: GROUP.to_owned(),
        path: format!("/scrivania/gruppi/{ID}"),
        enrol: Some(format!("/scrivania/gruppi/{ID}/iscrivi")),
        may_change: true,
        rows: SummaryList::new(vec![
            SummaryRow::new("desk-groups-row-places", seats(3, 3)).and("desk-groups-is-public"),
            SummaryRow::new("desk-groups-row-rate", rate(Some(Rate { came: 1, of: 2 }))),
        ]),
        about: SummaryList::new(vec![SummaryRow::new("desk-groups-leaders", Text::said("Educatrice"))]),
        meetings: vec![
            meeting("19 novembre, 18:00", false, Some(Rate { came: 1, of: 2 })),
            meeting("3 dicembre, 18:00", true, None),
            meeting("17 dicembre, 18:00", false, None),
        ],
        coming: vec![
            who(1, "Persona di prova 1", rate(Some(Rate { came: 1, of: 1 })), false),
            who(2, "Persona di prova 2", rate(None), false),
        ],
        offered: vec![who(3, "", until, true)],
        waiting: vec![who(4, "", "desk-groups-waits".into(), false), who(5, "", "desk-groups-waits".into(), false)],
        ended: vec![who(6, "Persona di prova 6", "desk-groups-left".into(), false)],
    }
}

/// Enrolling at the desk: a place, or the list because it is full.
pub(crate) fn enrol(full: bool) -> EnrolForm {
    let what = if full { For::List } else { For::Place };
    let notice = full.then(|| Notice::new(Tone::Waiting, "desk-groups-full"));
    let (typed, errors) = (Form::default(), Errors::default());
    let ways = message::Channel::ALL.into_iter().collect();
    EnrolForm::new(
        GROUP.to_owned(),
        &format!("/scrivania/gruppi/{ID}"),
        what,
        String::new(),
        &ways,
        (&typed, &errors),
        notice,
    )
}

/// The code to say.
pub(crate) fn enrolled() -> EnrolledPage {
    let path = format!("/scrivania/gruppi/{ID}");
    EnrolledPage::new(false, "K7WM-2QXA".to_owned(), GROUP, Some("giovedì 3 dicembre, 18:00".to_owned()), &path)
}

/// A meeting with three people, each marked otherwise; or before it begins, with nobody.
pub(crate) fn sitting(begun: bool) -> SittingPage {
    let said = |what: &str, when: &str| {
        Text::from("desk-groups-said").with("what", what.to_owned()).with("when", when.to_owned())
    };
    let one = |n: usize, mark, history| Expected {
        enrolment: format!("0190a1b3-0000-7000-8000-00000000000{n}"),
        name: Some(format!("Persona di prova {n}")),
        mark,
        history,
    };
    let corrected = vec![said("Assente", "3 dicembre, 18:05"), said("Presente", "3 dicembre, 18:20")];
    SittingPage {
        notice: (!begun).then(|| Notice::new(Tone::Info, "desk-groups-not-yet")),
        group: GROUP.to_owned(),
        group_path: format!("/scrivania/gruppi/{ID}"),
        path: format!("/scrivania/incontri/{ID}"),
        when: "3 dicembre, 18:00".to_owned(),
        rate: rate(begun.then_some(Rate { came: 1, of: 2 })),
        may_mark: begun,
        people: if begun {
            vec![one(1, Some(Mark::Came), corrected), one(2, Some(Mark::Excused), Vec::new()), one(3, None, Vec::new())]
        } else {
            Vec::new()
        },
    }
}

/// Calling one meeting off, or moving it.
pub(crate) fn change() -> Change {
    let named = (GROUP.to_owned(), "17 dicembre, 18:00".to_owned(), format!("/scrivania/gruppi/{ID}"));
    let (typed, errors) = (Form::default(), Errors::default());
    Change::new(named, 11, format!("/scrivania/incontri/{ID}/cambia"), (&typed, &errors), None)
}
