// SPDX-License-Identifier: EUPL-1.2
//! What the sample pages of access show. Nobody is somebody: "Persona Inventata 3".

use super::{
    bodies::{Bodies, Part},
    code::Code,
    held::Resume,
    invite::{Invite, Shown},
    invited::{Asks, Over, Welcome, founder_asks},
    mine::{Line, Mine, done, told},
    part::{desk_question, role_question},
    password::Change,
    people::{Line as Colleague, People, Waiting},
    person::Person,
    second_step::{Codes, Enrol, Manage},
};
use askama::Template;
use identity::{BrowserKind, Enrolment, Role, Told};
use page::{
    Errors, Form, Shell,
    ui::{ErrorSummary, Notice, SummaryList, SummaryRow, Text, Tone},
};
use std::collections::BTreeSet;

const WHEN: &str = "lunedì 30 novembre, 9:15";

/// The frame of a page: its title, and whether its form is wrong.
type Frame<'f> = &'f dyn Fn(&'static str, bool) -> Shell;

/// A page by its name.
type Written = (&'static str, askama::Result<String>);

fn one<C: Template>(frame: Frame<'_>, name: &'static str, title: &'static str, wrong: bool, page: C) -> Written {
    (name, frame(title, wrong).html(&page))
}

/// Pages before one is in.
pub(crate) fn outside(frame: Frame<'_>) -> Vec<Written> {
    let well = Errors::default();
    let wrong_code = errors("code", "identity-wrong-code");
    let differs = errors("again", "desk-new-password-differs");
    let role = "Sportello".to_owned();
    let offer = || {
        Text::from("desk-invited-lead")
            .with("name", "Persona Inventata 3")
            .with("body", "Cooperativa di prova")
            .with("role", role.as_str())
    };
    let name = || Some("persona.inventata@prova.example".to_owned());
    let bodies = || vec![("prova".to_owned(), "Cooperativa di prova".to_owned())];
    let founder = |errors: &Errors| founder_asks(bodies(), &Form::default(), errors);
    let back = Text::from("desk-invited-back-lead").with("name", "Persona Inventata 3");
    let missing = errors("body", "identity-body-missing");
    let lead = || Text::from("desk-invited-founder-lead");
    vec![
        one(frame, "access-code", "desk-code-title", false, Code::new("state", &well)),
        one(frame, "access-code-wrong", "desk-code-title", true, Code::new("state", &wrong_code)),
        one(frame, "access-held", "desk-held-title", false, held()),
        one(frame, "access-code-wait", "desk-code-title", false, Code::new("state", &well).waiting(32)),
        one(
            frame,
            "access-founder",
            "desk-invited-founder-title",
            false,
            Welcome::new(founder(&well), lead(), None, &well),
        ),
        one(
            frame,
            "access-founder-wrong",
            "desk-invited-founder-title",
            true,
            Welcome::new(founder(&missing), lead(), None, &missing),
        ),
        one(frame, "access-invited", "desk-invited-title", false, Welcome::new(Asks::Newcomer, offer(), name(), &well)),
        one(
            frame,
            "access-invited-wrong",
            "desk-invited-title",
            true,
            Welcome::new(Asks::Newcomer, offer(), name(), &differs),
        ),
        one(
            frame,
            "access-invited-known",
            "desk-invited-known-title",
            false,
            Welcome::new(Asks::Known { signed_in: true }, offer(), name(), &well),
        ),
        one(
            frame,
            "access-invited-out",
            "desk-invited-known-title",
            false,
            Welcome::new(Asks::Known { signed_in: false }, offer(), name(), &well),
        ),
        one(
            frame,
            "access-invited-back",
            "desk-invited-back-title",
            false,
            Welcome::new(Asks::Back, back, name(), &well),
        ),
        one(frame, "access-invited-over", "desk-invited-over-title", false, Over),
    ]
}

/// Pages of somebody signed in.
pub(crate) fn inside(frame: Frame<'_>) -> Vec<Written> {
    let well = Errors::default();
    let wrong = errors("present", "desk-present-password-wrong");
    let offered = || Enrolment {
        state: "state".to_owned(),
        groups: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ".to_owned(),
        address: "otpauth://totp/Fil%C3%B2:Prova?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Fil%C3%B2".to_owned(),
    };
    let mut pages = vec![
        one(frame, "access-bodies", "desk-bodies-title", false, bodies()),
        one(frame, "access-mine", "desk-access", false, mine(false)),
        one(frame, "access-mine-told", "desk-access", false, mine(true)),
        one(frame, "access-password", "desk-password-change", false, Change::new(&well)),
        one(frame, "access-password-wrong", "desk-password-change", true, Change::new(&wrong)),
        one(frame, "access-second-step", "desk-second-step", false, Manage::new("lunedì 30 novembre".into(), 7, &well)),
        one(frame, "access-codes", "desk-codes-title", false, Codes { codes: vec!["abcde-fghjk".to_owned(); 10] }),
        one(frame, "access-people", "desk-people", false, people(true)),
        one(frame, "access-people-first", "desk-people", false, people(false)),
        one(frame, "access-person", "desk-person", false, person(true)),
        one(frame, "access-person-above", "desk-person", false, person(false)),
        one(frame, "access-invite", "desk-people-invite", false, invite(&well)),
        one(
            frame,
            "access-invite-wrong",
            "desk-people-invite",
            true,
            invite(&errors("role", "desk-people-role-missing")),
        ),
        one(frame, "access-link", "desk-link-title", false, link()),
    ];
    for (name, mistakes) in [("access-enrol", &well), ("access-enrol-wrong", &errors("code", "identity-wrong-code"))] {
        if let Ok(page) = Enrol::new(&offered(), mistakes) {
            pages.push(one(frame, name, "desk-second-step", !mistakes.is_empty(), page));
        }
    }
    pages
}

fn errors(field: &'static str, why: &'static str) -> Errors {
    let mut errors = Errors::default();
    errors.add(field, why);
    errors
}

fn bodies() -> Bodies {
    let part = |id: &str, body: &str, role: Role, now| Part::new(id.into(), body.into(), role.key(), now);
    Bodies {
        parts: vec![
            part("1", "Cooperativa di prova", Role::FrontDesk, true),
            part(
                "2",
                "Consorzio di prova dal nome davvero molto lungo, che non sta in una riga",
                Role::Coordinator,
                false,
            ),
        ],
        held: String::new(),
    }
}

fn held() -> Resume {
    Resume {
        path: crate::addresses::THREADS.to_owned(),
        fields: vec![("answer".to_owned(), "Parole di prova".to_owned())],
    }
}

fn mine(tells: bool) -> Mine {
    let kind = |family, hand_held| BrowserKind { family, hand_held };
    let line = |kind, end: Option<&str>| {
        Line::new(kind, "Cooperativa di prova".into(), WHEN.into(), WHEN.into(), end.map(str::to_owned))
    };
    Mine {
        done: if tells { None } else { done("chiusa") },
        told: if tells {
            vec![told(Told::AccessReset, WHEN.into()), told(Told::RecoveryCodeUsed, WHEN.into())]
        } else {
            Vec::new()
        },
        body: "Cooperativa di prova".into(),
        role: Role::FrontDesk.key().into(),
        sessions: vec![line(kind(Some("Firefox"), false), None), line(kind(None, true), Some("reference"))],
        second_step: if tells {
            "desk-second-step-is-off".into()
        } else {
            Text::from("desk-second-step-is-on").with("codes", 1_i64)
        },
        second_step_on: !tells,
    }
}

fn people(many: bool) -> People {
    let line = |number: u8, role: Role, desks: &[&str], seen: bool| Colleague {
        name: format!("Persona Inventata {number}"),
        part: format!("0190c3d4-0000-7000-8000-00000000000{number}"),
        role: role.key().into(),
        desks: desks.iter().map(|desk| (*desk).to_owned()).collect(),
        seen: seen.then(|| "lunedì 30 novembre".to_owned()),
        second_step: seen,
    };
    let mut lines = vec![line(1, Role::Administrator, &[], true)];
    if many {
        lines.push(line(2, Role::CaseWorker, &["Sportello lavoro di prova", "Sportello casa di prova"], true));
        lines.push(line(3, Role::FrontDesk, &["Sportello lavoro di prova"], false));
    }
    let waiting = |number: u8, what: &'static str| {
        Waiting::new(format!("Persona Inventata {number}"), what.into(), WHEN.into(), number.to_string())
    };
    People {
        done: None,
        body: "Cooperativa di prova".into(),
        id: "prova".into(),
        bodies: None,
        lines,
        waiting: if many {
            vec![waiting(4, Role::FrontDesk.key()), waiting(5, "desk-people-invited-back")]
        } else {
            Vec::new()
        },
    }
}

fn desks() -> Vec<(String, String)> {
    vec![("lavoro".into(), "Sportello lavoro di prova".into()), ("casa".into(), "Sportello casa di prova".into())]
}

fn person(theirs: bool) -> Person {
    let served = BTreeSet::from(["lavoro".to_owned()]);
    let role = if theirs { Role::FrontDesk } else { Role::Administrator };
    let roles = [Role::Coordinator, Role::CaseWorker, Role::FrontDesk];
    Person {
        summary: ErrorSummary::new(Vec::new()),
        notice: theirs.then(|| Notice::new(Tone::Waiting, "identity-last-administrator").announced()),
        name: "Persona Inventata 3".into(),
        part: "0190c3d4-0000-7000-8000-000000000003".into(),
        facts: SummaryList::new(vec![
            SummaryRow::new("desk-people-body", "Cooperativa di prova".to_owned()),
            SummaryRow::new("desk-people-role", role.key()),
            SummaryRow::new("desk-people-since", "lunedì 30 novembre".to_owned()),
            SummaryRow::new("desk-people-last", "desk-people-never"),
            SummaryRow::new("desk-second-step", "desk-people-one-step"),
        ]),
        change: theirs
            .then(|| (role_question(&roles, role.code(), &Errors::default()), desk_question(&desks(), &served))),
    }
}

fn invite(errors: &Errors) -> Invite {
    let role = role_question(&[Role::Coordinator, Role::CaseWorker, Role::FrontDesk], "", errors);
    let desks = desk_question(&desks(), &BTreeSet::new());
    let body = ("prova".to_owned(), "Cooperativa di prova".to_owned());
    Invite::new(&Form::default(), errors, body, role, desks)
}

fn link() -> Shown {
    Shown {
        name: "Persona Inventata 3".into(),
        back: false,
        address: "https://filo.example/it/scrivania/invito/UnIndirizzoInventatoCheNonApreNienteMaLungoCosi".into(),
        until: WHEN.into(),
    }
}
