// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of absences and of the list that one opens.

use super::{
    Away, Enter, Row,
    resolve::{Left, Meeting, Resolve},
};
use crate::{
    calendar::{View, Views},
    diary::Line,
};
use jiff::civil::Date;
use page::{
    Errors, Form,
    ui::{Notice, Text, Tone},
};

const ABSENCE: &str = "0190a1b3-0000-7000-8000-000000000001";

/// Who is away, and the form; with mistakes when it was sent wrong.
pub(crate) fn list(day: Date, wrong: bool) -> Away {
    let mut errors = Errors::default();
    if wrong {
        errors.add("from", "desk-away-from-missing");
        errors.add("to", "desk-away-backwards");
    }
    let row = |who: &str, when: &str, kind| Row { id: ABSENCE.into(), who: who.into(), when: when.into(), kind };
    let rows = vec![
        row("Assistente sociale", "giovedì 3 dicembre 2026, 9:00–13:00", "desk-away-kind-meeting"),
        row("Psicologo", "lunedì 7 dicembre – venerdì 11 dicembre 2026", "desk-away-kind-leave"),
    ];
    let workers = vec![
        ("educatrice".to_owned(), "Educatrice".to_owned()),
        ("assistente".to_owned(), "Assistente sociale".to_owned()),
    ];
    Away {
        views: Views::new(View::Away, day, 0, (true, true)),
        notice: None,
        summary: errors.summary(),
        rows: if wrong { Vec::new() } else { rows },
        form: Some(Enter::new(workers, &Form::default(), day, &errors)),
    }
}

/// An absence with people under it: a hand-over, a later time, nothing found, one that stays; or nobody left.
pub(crate) fn resolve(day: Date, lines: &[Line]) -> Resolve {
    let proposals = [
        Some((Text::from("desk-under-hand").with("who", "Psicologo"), "h:psicologo".to_owned())),
        Some((
            Text::from("desk-under-move")
                .with("day", "lunedì 7 dicembre")
                .with("time", "10:00")
                .with("who", "Educatrice"),
            "m:prova".to_owned(),
        )),
        None,
        None,
    ];
    let left: Vec<Left> = lines
        .iter()
        .take(4)
        .zip(proposals)
        .enumerate()
        .map(|(at, (line, proposal))| Left { line: line.clone(), kept: at == 3, proposal })
        .collect();
    Resolve {
        views: Views::new(View::Away, day, 0, (true, true)),
        notices: if left.is_empty() {
            vec![Notice::new(Tone::Done, Text::from("desk-under-done").with("count", 11)).announced()]
        } else {
            Vec::new()
        },
        absence: ABSENCE.into(),
        who: "Assistente sociale".into(),
        when: "giovedì 3 dicembre 2026".into(),
        kind: "desk-away-kind-away",
        meetings: if left.is_empty() { Vec::new() } else { meetings(day) },
        lines: left,
    }
}

/// A meeting with two who could lead it, one with nobody, one that stays.
fn meetings(day: Date) -> Vec<Meeting> {
    let meeting = |hour: i8, could: &[&str], beside: Option<&str>, kept| Meeting {
        session: ABSENCE.into(),
        group: format!("/scrivania/gruppi/{ABSENCE}"),
        title: "Cerchio di prova".into(),
        when: format!("giovedì 3 dicembre, {hour}:00"),
        from: day.at(hour, 0, 0, 0),
        about: Text::from("desk-under-meeting").with("count", 11).with("desk", "Sportello di prova"),
        beside: beside.map(str::to_owned),
        could: could.iter().map(|name| (name.to_lowercase(), (*name).to_owned())).collect(),
        may_change: true,
        kept,
    };
    vec![
        meeting(10, &["Educatrice", "Psicologo"], Some("Educatrice"), false),
        meeting(15, &[], None, false),
        meeting(18, &["Educatrice"], None, true),
    ]
}
