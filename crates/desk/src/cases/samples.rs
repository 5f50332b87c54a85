// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages of cases: nobody in them is real.

use super::{
    about::{Known, Told},
    forms::DeedForm,
    glass::{Glass, Line as GlassLine},
    list::{Line, List},
    one::{Elsewhere, One, SeatLine, StepLine},
    open::Open,
    whom::Whom,
};
use page::{
    Errors, Shell,
    ui::{Choice, Choices, Field, Kind, Notice, Select, Text, Tone},
};

/// Every page of this room.
pub(crate) fn pages(shell: &impl Fn(&'static str) -> Shell) -> askama::Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("cases", shell("desk-cases").html(&list(true))?),
        ("cases-empty", shell("desk-cases").html(&list(false))?),
        ("case", shell("desk-case").html(&one(false))?),
        ("case-conflict", shell("desk-case").wrong(true).html(&one(true))?),
        ("case-open", shell("desk-case-open").html(&open(false))?),
        ("case-open-wrong", shell("desk-case-open").wrong(true).html(&open(true))?),
        ("case-whom", shell("desk-case-whom").html(&whom(false))?),
        ("case-whom-wrong", shell("desk-case-whom").wrong(true).html(&whom(true))?),
        ("case-elsewhere", shell("desk-case").html(&elsewhere())?),
        ("glass", shell("desk-glass").html(&glass(true))?),
        ("glass-none", shell("desk-glass").html(&glass(false))?),
    ])
}

fn line(sealed: bool) -> Line {
    Line {
        path: "/scrivania/casi/prova".into(),
        name: "Famiglia di prova".into(),
        stage: "desk-case-stage-in-charge",
        next: Some("desk-case-next-settle"),
        manager: Text::from("desk-case-managed-by").with("name", "Operatrice di prova"),
        body: sealed.then(|| "Ente di prova".into()),
        owed: vec!["desk-case-paper-assessment", "desk-case-paper-notice"],
        children: true,
        emergency: true,
        sealed,
        changed: "3 dicembre 2026".into(),
    }
}

/// The list.
fn list(full: bool) -> List {
    List {
        lines: if full { vec![line(false), line(true)] } else { Vec::new() },
        stage: List::stages(None),
        mine: full.then(|| List::tick("di", "mie", "desk-cases-mine", false)),
        ended: List::tick("finiti", "si", "desk-cases-ended", false),
        full,
    }
}

/// A case; `conflict`: a colleague wrote the summary meanwhile.
fn one(conflict: bool) -> One {
    let mut errors = Errors::default();
    if conflict {
        errors.add("summary", "desk-case-both");
    }
    let reasons = vec![Choice::new("no_need", "desk-case-no-no-need"), Choice::new("other", "desk-case-no-other")];
    let form = |code: &'static str, title: &'static str, open| DeedForm {
        code,
        title: title.into(),
        note: Some("desk-case-do-refuse-note"),
        selects: vec![
            Select::new(format!("{code}-reason"), "desk-case-reason", reasons.clone()).prompt("desk-case-choose"),
        ],
        fields: vec![Field::new(format!("{code}-words"), "desk-case-words", Kind::Long)],
        open,
    };
    let seat = |manages, until: Option<&str>| SeatLine {
        name: "Operatrice di prova".into(),
        part: "desk-case-part-educator",
        body: "Ente di prova".into(),
        since: "3 novembre 2026".into(),
        until: until.map(str::to_owned),
        manages,
    };
    One {
        notice: conflict.then(|| Notice::new(Tone::Waiting, "desk-case-changed-kept").announced()),
        summary: errors.summary(),
        path: "/scrivania/casi/prova".into(),
        version: 3,
        name: "Famiglia di prova".into(),
        stage: "desk-case-stage-in-charge",
        reason: None,
        body: "Ente di prova".into(),
        town: "Comune di prova".into(),
        children: true,
        emergency: true,
        sealed: conflict,
        glass: conflict.then(|| "giovedì 3 dicembre, 9:30".into()),
        next: "desk-case-next-settle",
        owed: vec!["desk-case-paper-assessment"],
        concerned: vec![("Persona di prova 1".into(), "/scrivania/nuclei/persona/prova".into())],
        about: "Un riassunto di prova.".into(),
        about_field: Some(
            Field::new("summary", "desk-case-summary-field", Kind::Long)
                .hint("desk-case-summary-hint")
                .value("Un riassunto di prova.")
                .error(errors.of("summary")),
        ),
        theirs: conflict.then(|| "Il testo del collega di prova.".into()),
        deeds: vec![form("refuse", "desk-case-do-refuse", true), form("close", "desk-case-do-close", false)],
        hands: vec![form("join", "desk-case-join", conflict)],
        team: vec![seat(true, None), seat(false, None)],
        before: vec![seat(false, Some("1 dicembre 2026"))],
        steps: vec![StepLine {
            what: "desk-case-did-refused",
            more: Some("desk-case-no-other".into()),
            when: "giovedì 3 dicembre, 9:30".into(),
            role: "identity-role-case-worker",
            body: "Ente di prova".into(),
            words: "Parole di prova.".into(),
        }],
        papers: 1,
        words_waiting: 1,
        tasks: 3,
        still: vec![Notice::new(Tone::Waiting, "desk-rights-line-still").title("desk-rights-still-title")],
        bodies: Some(Select::new(
            "ente",
            "desk-case-join-body",
            vec![Choice::new("prova", Text::said("Ente di prova"))],
        )),
    }
}

/// A case is opened; `wrong`: nothing was filled in.
fn open(wrong: bool) -> Open {
    let mut errors = Errors::default();
    if wrong {
        errors.add("concerned", "desk-case-nobody");
        errors.add("reason", "desk-case-why-missing");
    }
    let people = vec![Choice::new("1", Text::said("Persona di prova 1")).chosen(!wrong)];
    Open {
        summary: errors.summary(),
        key: "prova".into(),
        person: "prova".into(),
        back: "/scrivania/nuclei".into(),
        concerned: Choices::several("concerned", "desk-case-concerned", people)
            .hint("desk-case-concerned-hint")
            .error(errors.of("concerned")),
        name: Field::new("name", "desk-case-name", Kind::Text).value("Di Prova"),
        town: Select::new("town", "desk-case-town", vec![Choice::new("1", Text::said("Comune di prova"))])
            .prompt("desk-case-choose"),
        part: None,
        reason: Field::new("reason", "desk-case-why", Kind::Long).hint("desk-case-why-hint").error(errors.of("reason")),
    }
}

/// Its name and whom it concerns are changed; `wrong`: nobody is left, and a colleague was faster.
fn whom(wrong: bool) -> Whom {
    let mut errors = Errors::default();
    if wrong {
        errors.add("concerned", "desk-case-nobody");
    }
    let one =
        |number: u8| Choice::new(number.to_string(), Text::said(format!("Persona di prova {number}"))).chosen(!wrong);
    Whom {
        notice: wrong.then(|| Notice::new(Tone::Waiting, "desk-case-changed-kept").announced()),
        summary: errors.summary(),
        case: "/scrivania/casi/prova".into(),
        path: "/scrivania/casi/prova/riguarda".into(),
        called: "Famiglia di prova".into(),
        version: 3,
        name: Field::new("name", "desk-case-name", Kind::Text).hint("desk-case-name-hint").value("Famiglia di prova"),
        concerned: Choices::several("concerned", "desk-case-concerned", vec![one(1), one(2)])
            .hint("desk-case-whom-hint")
            .error(errors.of("concerned")),
    }
}

/// That the glass was broken, or was not.
fn glass(broken: bool) -> Glass {
    let line = GlassLine {
        id: "prova".into(),
        who: Text::said("Operatrice di prova"),
        role: "identity-role-case-worker",
        body: "Ente di prova".into(),
        when: "giovedì 3 dicembre, 9:30".into(),
        until: "giovedì 3 dicembre, 12:30".into(),
        reason: "Motivo di prova.".into(),
        path: Some("/scrivania/casi/prova".into()),
    };
    Glass { notice: None, lines: if broken { vec![line] } else { Vec::new() } }
}

/// A case that goes on elsewhere.
fn elsewhere() -> Elsewhere {
    Elsewhere { body: "Ente di prova".into(), ask: "desk-case-ask-body".into() }
}

/// What a person's page says.
pub(crate) fn told() -> Told {
    let known = Known {
        case: "prova".into(),
        body: "Ente di prova".into(),
        ask: Text::from("desk-case-ask").with("name", "Operatrice di prova"),
        reason: Some(Field::new("reason", "desk-glass-reason", Kind::Long).hint("desk-glass-reason-hint")),
        wrong: false,
    };
    Told {
        whole: vec![line(true)],
        known: vec![known],
        person: "prova".into(),
        open: Some("/scrivania/casi/nuovo".into()),
        holding: people::address::Holding::OpenCase,
    }
}
