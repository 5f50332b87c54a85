// SPDX-License-Identifier: EUPL-1.2
//! What the sample pages of access show. Nobody is somebody: "Persona Inventata 3".

use super::{
    bodies::{Bodies, Part},
    by_eid::Go,
    by_passkey::Ask,
    code::Code,
    eid::{Eids, Line as EidLine, One as OneEid, times},
    held::Resume,
    invite::{Invite, Shown},
    invited::{Asks, Over, Welcome, founder_asks},
    mine::{Line, Mine, done, told},
    part::{desk_question, role_question},
    passkey::One,
    passkeys::{Add, Make, Passkeys, line as passkey_line},
    password::Change,
    people::{Line as Colleague, People, Waiting},
    person::{ByEid, Person},
    second_step::{Codes, Enrol, Manage},
};
use askama::Template;
use identity::{BrowserKind, EidStanding, Enrolment, EnteredBy, KeptWhere, OwnPasskey, PasskeyQuestion, Role, Told};
use kernel::{Id, SeededChance, UtcMicros};
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
        one(frame, "access-eid-go", "desk-eid-going-title", false, eid_go()),
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
        one(frame, "access-passkeys", "desk-passkeys", false, passkeys(2, &well)),
        one(frame, "access-passkeys-first", "desk-passkeys", false, passkeys(0, &well)),
        one(
            frame,
            "access-passkeys-wrong",
            "desk-passkeys",
            true,
            passkeys(1, &errors("passkey-name", "desk-passkey-name-missing")),
        ),
        one(frame, "access-passkeys-off", "desk-passkeys", false, Passkeys { add: None, ..passkeys(0, &well) }),
        one(frame, "access-passkey-make", "desk-passkey-make", false, make()),
        one(
            frame,
            "access-passkey",
            "desk-passkey-change",
            false,
            One::new(&passkey(1), &Form::default(), true, &well),
        ),
        one(
            frame,
            "access-passkey-wrong",
            "desk-passkey-change",
            true,
            One::new(&passkey(1), &Form::default(), false, &wrong),
        ),
        one(frame, "access-eids", "desk-eids-title", false, eids(2, None, &well)),
        one(frame, "access-eids-first", "desk-eids-title", false, eids(0, None, &well)),
        one(frame, "access-eids-wrong", "desk-eids-title", true, eids(1, None, &wrong)),
        one(frame, "access-eids-offered", "desk-eids-title", false, eids(0, Some("Persona Inventata 3"), &well)),
        one(frame, "access-eids-nameless", "desk-eids-title", false, eids(0, Some(""), &well)),
        one(frame, "access-eids-off", "desk-eids-title", false, Eids { provider: None, ..eids(1, None, &well) }),
        one(frame, "access-eid", "desk-eid-unlink-title", false, one_eid(false)),
        one(frame, "access-eid-last", "desk-eid-unlink-title", true, one_eid(true)),
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
    let line = |kind: BrowserKind, end: Option<&str>| {
        let way = if kind.hand_held { EnteredBy::Eid } else { EnteredBy::Passkey };
        Line::new((kind, way), "Cooperativa di prova".into(), WHEN.into(), WHEN.into(), end.map(str::to_owned))
    };
    Mine {
        done: if tells { None } else { done("chiusa") },
        told: if tells {
            vec![
                told(Told::AccessReset, WHEN.into()),
                told(Told::RecoveryCodeUsed, WHEN.into()),
                told(Told::PasskeyAdded, WHEN.into()),
                told(Told::PasskeyCopied, WHEN.into()),
                told(Told::EidLinked, WHEN.into()),
                told(Told::EidNumberGiven, WHEN.into()),
            ]
        } else {
            Vec::new()
        },
        body: "Cooperativa di prova".into(),
        role: Role::FrontDesk.key().into(),
        sessions: vec![line(kind(Some("Firefox"), false), None), line(kind(None, true), Some("reference"))],
        passkeys: Some(if tells { 0 } else { 2 }),
        eids: Some(("SPID o CIE".into(), if tells { 0 } else { 1 })),
        second_step: if tells {
            "desk-second-step-is-off".into()
        } else {
            Text::from("desk-second-step-is-on").with("codes", 1_i64)
        },
        second_step_on: !tells,
    }
}

fn passkey(number: u8) -> OwnPasskey {
    let (name, kept) = match number {
        1 => ("Telefono", KeptWhere::Carried),
        _ => ("Chiavetta dell’armadio, quella con il nastro verde", KeptWhere::OneDevice),
    };
    OwnPasskey {
        id: Id::new(UtcMicros(0), &SeededChance::new(u64::from(number))),
        name: name.to_owned(),
        kept,
        added_at: UtcMicros(0),
        used_at: None,
    }
}

fn passkeys(many: u8, errors: &Errors) -> Passkeys {
    let used = |number: u8| (number == 1).then(|| WHEN.to_owned());
    let line = |number| passkey_line(&passkey(number), "lunedì 30 novembre".to_owned(), used(number));
    Passkeys {
        summary: errors.summary(),
        done: (many == 0).then(|| Notice::new(Tone::Done, "desk-passkey-welcome").announced()),
        welcome: many == 0,
        lines: (1..=many).map(line).collect(),
        add: Some(Add::new("", many == 0, errors)),
    }
}

/// What a browser would be told to ask. The script of the page finds nothing to ask in it.
pub(crate) fn question() -> PasskeyQuestion {
    PasskeyQuestion { ceremony: "ceremony".to_owned(), options: "{\"challenge\":\"AAAA\"}".to_owned() }
}

fn make() -> Make {
    Make { ask: Ask::to_make("https://filo.example".to_owned(), question()), name: "Telefono".to_owned() }
}

fn eid_go() -> Go {
    Go { provider: "SPID o CIE".into(), address: "https://accesso.example/entra?state=prova".into() }
}

fn eids(many: usize, offered: Option<&str>, errors: &Errors) -> Eids {
    let line = |number: usize| EidLine {
        times: times("lunedì 30 novembre".into(), (number == 0).then(|| WHEN.to_owned())),
        good: number == 0,
        unlink: format!("{}?quale={number}", super::EID),
    };
    Eids {
        summary: errors.summary(),
        done: (many == 2)
            .then(|| Notice::new(Tone::Done, Text::from("desk-eid-linked").with("provider", "SPID o CIE")).announced()),
        provider: Some("SPID o CIE".into()),
        offered: offered.map(str::to_owned),
        lines: (0..many).map(line).collect(),
        present: (!errors.is_empty()).then(|| super::password::present_password(errors)),
    }
}

fn one_eid(last: bool) -> OneEid {
    OneEid {
        summary: ErrorSummary::new(Vec::new()),
        notice: last.then(|| Notice::new(Tone::Waiting, "desk-eid-last-way").announced()),
        id: "1".into(),
        times: times("lunedì 30 novembre".into(), None),
        present: None,
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
        eid: theirs.then(|| {
            ByEid::new("SPID o CIE".into(), EidStanding { linked: 0, number_given: true }, &Errors::default())
        }),
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
