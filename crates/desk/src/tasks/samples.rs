// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages of what is to be done: nobody in them is real.

use super::{
    Line, fields,
    list::List,
    of_case::{New, Page as OfCase, Past},
    one::Page as One,
};
use page::{
    Errors, Shell,
    ui::{Action as Press, Field, Go, Kind, Notice, Text, Tone},
};

/// Every page of this room.
pub(crate) fn pages(shell: &impl Fn(&'static str) -> Shell) -> askama::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("to-do", shell("desk-tasks").html(&list(true))?),
        ("to-do-empty", shell("desk-tasks").html(&list(false))?),
        ("to-do-case", shell("desk-tasks-case").html(&of_case(true, false))?),
        ("to-do-case-empty", shell("desk-tasks-case").html(&of_case(false, false))?),
        ("to-do-case-wrong", shell("desk-tasks-case").wrong(true).html(&of_case(true, true))?),
        ("to-do-one", shell("desk-task").html(&one(true))?),
        ("to-do-one-read", shell("desk-task").html(&one(false))?),
    ])
}

fn line(what: &str, case: bool, late: bool) -> Line {
    Line {
        what: Text::said(what),
        path: "/scrivania/casi/prova/da-fare/prova".into(),
        case: case.then(|| ("Famiglia di prova".into(), "/scrivania/casi/prova".into())),
        children: late,
        facts: vec![Text::from("desk-task-by").with("day", "venerdì 4 dicembre"), "desk-task-nobody-s".into()],
        late,
        tick: Some(("caso".into(), "compito".into())),
    }
}

fn waits(what: Text, fact: Text) -> Line {
    Line { what, facts: vec![fact], tick: None, ..line("", true, false) }
}

fn done() -> (Notice, String) {
    let back = Press::new("desk-task-take-up", Go::press("undo", "compito"));
    (Notice::new(Tone::Done, "desk-task-done-told").action(back).announced(), "caso".into())
}

fn list(some: bool) -> List {
    let plan = waits(Text::from("desk-tasks-plan").with("count", 2), "desk-plan-kind-framework".into());
    let since = Text::from("desk-tasks-since").with("day", "lunedì 23 novembre");
    let papers = waits(Text::from("desk-tasks-papers").with("count", 1), since);
    let parts = vec![
        ("desk-tasks-late", vec![line("Chiama la scuola di prova", true, true)]),
        ("desk-tasks-these-days", vec![line("Porta il modulo allo sportello", true, false), plan]),
        ("desk-tasks-no-day", vec![papers]),
    ];
    List { done: some.then(done), all: List::all(some), parts: if some { parts } else { Vec::new() }, full: some }
}

fn team() -> Vec<(String, String)> {
    vec![("uno".into(), "Operatrice di prova".into()), ("due".into(), "Educatore di prova, Ente di prova".into())]
}

fn of_case(some: bool, wrong: bool) -> OfCase {
    let mut errors = Errors::default();
    if wrong {
        errors.add("what", "desk-task-what-missing");
        errors.add("due", "desk-task-due-wrong");
    }
    let past = |how: &'static str, why: &str, back: bool| Past {
        what: "Chiedi il certificato".into(),
        how: Text::from(how).with("day", "lunedì 23 novembre").with("name", "Operatrice di prova"),
        why: why.into(),
        back: back.then(|| ("caso".into(), "compito".into())),
    };
    let (what, due, whose) = fields(("", if wrong { "2020-01-01" } else { "" }, "uno"), &team(), &errors);
    OfCase {
        summary: errors.summary(),
        done: some.then(done),
        case: "/scrivania/casi/prova".into(),
        name: "Famiglia di prova".into(),
        path: "/scrivania/casi/prova/da-fare".into(),
        ended: !some,
        lines: if some {
            vec![line("Chiama la scuola di prova", false, true), line("Altro", false, false)]
        } else {
            Vec::new()
        },
        past: match some {
            true => {
                vec![past("desk-task-was-done", "", true), past("desk-task-was-dropped", "L’ha già portato", false)]
            }
            false => Vec::new(),
        },
        new: some.then(|| New { key: "0".repeat(32), what, due, whose }),
    }
}

fn one(may: bool) -> One {
    let errors = Errors::default();
    One {
        summary: errors.summary(),
        notice: may
            .then(|| Notice::new(Tone::Waiting, Text::from("desk-task-changed-kept").with("what", "Altre parole"))),
        back: "/scrivania/casi/prova/da-fare".into(),
        path: "/scrivania/casi/prova/da-fare/prova".into(),
        name: "Famiglia di prova".into(),
        version: 2,
        said: "Chiama la scuola di prova".into(),
        fields: may.then(|| fields(("Chiama la scuola di prova", "2026-12-04", "due"), &team(), &errors)),
        why: may.then(|| Field::new("why", "desk-task-why", Kind::Text).optional()),
    }
}
