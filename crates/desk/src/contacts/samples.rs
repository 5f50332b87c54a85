// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages of contacts: nobody in them is real.

use super::{
    entry,
    list::{Closed, List, Row, next_step},
    one::{Change, One},
    reach::{self, Reach},
    screen::{Around, Focus, Offer, Screen, Versions},
    who::{Candidate, Card, Who},
    words,
};
use directory::pack::Need;
use jiff::civil::date;
use kernel::{Language, Localized};
use page::{
    Errors,
    ui::{Choice, Field, Kind, Notice, Select, SummaryList, SummaryRow, Table, Text, Tone},
};
use reception::contact::{Count, Draft, Mode, Outcome, Person};

const ID: &str = "0190c3d4-0000-7000-8000-000000000001";

/// Which screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// Nothing typed yet, and one contact waits.
    Empty,
    /// Several may be meant.
    Found,
    /// Nobody answers.
    NotFound,
    /// Somebody chosen, of whom there is something to heed.
    Chosen,
    /// Somebody new, with mistakes.
    New,
    /// Two versions.
    Versions,
}

/// The screen in each of its states.
pub(crate) fn screen(shown: Shown, language: Language) -> Screen {
    let mut draft = Draft { mode: "telephone".into(), ..Draft::default() };
    let mut errors = Errors::default();
    let who = match shown {
        Shown::Empty => {
            draft = Draft::default();
            Who::Ask(None)
        }
        Shown::Found | Shown::NotFound => {
            draft.line = "inventta prova 300 000".into();
            Who::Ask(Some(if shown == Shown::Found { candidates() } else { Vec::new() }))
        }
        Shown::Chosen | Shown::Versions => {
            draft.person = Person::Open;
            draft.needs = vec!["home".into()];
            draft.note = "Parole inventate: ha ricevuto una lettera.".into();
            Who::Of(Box::new(card()))
        }
        Shown::New => {
            draft.line = "Inventata Prova 1985 300 000".into();
            entry::carry_over(&mut draft);
            draft.asked = "qualcosa".into();
            draft.flags = vec!["no_messages".into()];
            errors.add("asked", Text::from("desk-contact-asked-unknown").with("words", "qualcosa"));
            errors.add("outcome", "desk-contact-outcome-missing");
            Who::New
        }
    };
    let needs = needs();
    let around = Around {
        needs: &needs,
        towns: vec!["Comune di prova".to_owned()],
        language,
        desks: vec![("prova".into(), "Sportello di prova".into())],
        ticket: String::new(),
        focus: if matches!(shown, Shown::Found | Shown::NotFound) { Focus::Found } else { Focus::Line },
    };
    let mut screen = Screen::new(&draft, who, &errors, around);
    if shown == Shown::Empty {
        screen.offers = vec![Offer { draft: ID.into(), when: "8:52".into() }];
    }
    if shown == Shown::Versions {
        let columns = vec!["desk-contact-part".into(), "desk-contact-theirs".into(), "desk-contact-mine".into()];
        let table = Table::new("desk-contact-versions-caption", columns)
            .row(vec![
                "desk-contact-note".into(),
                Text::said("Parole inventate di una collega."),
                Text::said("Parole inventate: ha ricevuto una lettera."),
            ])
            .row(vec![
                "desk-contact-outcome".into(),
                words::outcome(Outcome::Back).into(),
                words::outcome(Outcome::Information).into(),
            ]);
        screen.versions = Some(Versions { table, own: false });
    }
    screen
}

fn needs() -> Vec<Need> {
    let need = |code: &str, name: &str| Need {
        code: code.to_owned(),
        domain: "housing".to_owned(),
        icon: None,
        name: Localized::italian(name),
        say: Localized::italian(name),
        words: Vec::new(),
        typed: Default::default(),
        first: true,
        discreet: false,
    };
    vec![need("home", "Casa"), need("work", "Lavoro"), need("documents", "Documenti e pratiche difficili")]
}

pub(crate) fn candidates() -> Vec<Candidate> {
    let one = |n: u8, name: &str, why: Vec<(&'static str, Option<&'static str>)>| Candidate {
        person: format!("0190c3d4-0000-7000-8000-00000000000{n}"),
        name: name.to_owned(),
        born: Some("1 febbraio 1985".to_owned()),
        why: why.into_iter().map(|(field, how)| (field.into(), how.map(Text::from))).collect(),
        flags: Vec::new(),
        parted: false,
    };
    let mut first = one(
        2,
        "Prova Inventata",
        vec![("desk-contact-why-surname", Some("desk-contact-why-typo")), ("desk-contact-why-given", None)],
    );
    first.flags = vec!["desk-contact-flag-do-not-call".into()];
    let long = "Persona dal nome davvero molto lungo che non sta in una riga sola Inventatissimissima";
    vec![first, one(3, long, vec![("desk-contact-why-telephone", None)]), one(4, "‏اسم مخترع", Vec::new())]
}

pub(crate) fn card() -> Card {
    Card {
        name: "Prova Inventata".to_owned(),
        born: Some("1 febbraio 1985".to_owned()),
        flags: vec!["desk-contact-flag-call-only-at".into(), "desk-contact-flag-address-secret".into()],
        call_at: "dopo le 18".to_owned(),
        ways: vec![("+39300000003".to_owned(), "desk-contact-safe-unsafe".into(), "di una vicina di prova".to_owned())],
        language: Some(Language::Pa),
        interpreter: true,
        parted: true,
        before: vec![
            ("martedì 1 dicembre, 9:30".to_owned(), "Casa, Lavoro".to_owned(), words::outcome(Outcome::Back).into()),
            ("lunedì 30 novembre, 11:00".to_owned(), String::new(), "desk-contact-is-open".into()),
        ],
    }
}

/// The list; `some`: with contacts.
pub(crate) fn list(some: bool) -> List {
    let row = |n: u8, name: Option<&str>, outcome: Option<Outcome>| Row {
        contact: format!("0190c3d4-0000-7000-8000-00000000001{n}"),
        path: format!("/scrivania/contatti/0190c3d4-0000-7000-8000-00000000001{n}"),
        when: format!("9:0{n}"),
        name: name.map(str::to_owned),
        newly: n == 2,
        needs: if n == 3 { String::new() } else { "Casa, Lavoro".to_owned() },
        town: Some("Comune di prova".to_owned()),
        mode: words::mode(Mode::Telephone),
        mode_icon: words::mode_icon(Mode::Telephone),
        desk: Some("Sportello di prova".to_owned()),
        urgent: n == 1,
        minors: n != 3,
        outcome: outcome.map(|outcome| words::outcome(outcome).into()),
    };
    let day = date(2026, 12, 3);
    if !some {
        return List {
            day: date(2026, 12, 1),
            today: day,
            notice: None,
            offers: Vec::new(),
            open: Vec::new(),
            rows: Vec::new(),
            desks: None,
            desk: String::new(),
            counted: 0,
        };
    }
    List {
        day,
        today: day,
        notice: Some(Notice::new(Tone::Done, "desk-contact-done-closed").announced()),
        offers: vec![Offer { draft: ID.into(), when: "8:52".into() }],
        open: vec![row(1, Some("Prova Inventata"), None), row(3, None, None)],
        rows: vec![
            row(2, Some("Persona dal nome davvero molto lungo Inventatissimissima"), Some(Outcome::SentOn)),
            row(4, None, Some(Outcome::Information)),
        ],
        desks: Some(
            Select::new("sportello", "desk-contact-desk", vec![Choice::new("prova", Text::said("Sportello di prova"))])
                .prompt("desk-contacts-all-desks"),
        ),
        desk: String::new(),
        counted: 4,
    }
}

/// Who receives nobody.
pub(crate) fn closed() -> Closed {
    Closed::new()
}

/// One contact: closed with its history, open without a name, or with a mistake.
pub(crate) fn one(open: bool, wrong: bool) -> One {
    let mut errors = Errors::default();
    if wrong {
        errors.add("why", "desk-contact-why-reopen-missing");
    }
    One {
        contact: ID.to_owned(),
        version: 2,
        summary: errors.summary(),
        notice: None,
        when: "9:04".to_owned(),
        own: !open,
        open,
        urgent: open,
        minors: true,
        card: (!open).then(card),
        file: (!open).then(|| format!("/scrivania/nuclei/persona/{ID}")),
        hidden: false,
        unnamed: open.then(|| format!("/scrivania/contatti/{ID}/nome")),
        taken_back: (!open).then(|| format!("/scrivania/contatti/{ID}/nome")),
        newly: !open,
        facts: SummaryList::new(vec![
            SummaryRow::new("desk-contact-outcome", words::outcome(Outcome::Appointment)),
            SummaryRow::new("desk-contact-needs", "Casa, Lavoro".to_owned()),
            SummaryRow::new("desk-contact-mode", words::mode(Mode::InPerson)),
        ]),
        note: "Parole inventate.\nSu due righe.".to_owned(),
        appointments: if open {
            Vec::new()
        } else {
            vec![(
                "giovedì 3 dicembre, 11:00 · Sportello lavoro di prova".to_owned(),
                "desk-status-booked".into(),
                "/scrivania/2026-12-03#b-1".to_owned(),
            )]
        },
        next: next_step((!open).then_some(Outcome::Appointment)),
        request: (!open).then(|| crate::intake::NEW.to_owned()),
        changes: vec![Change {
            when: "10:15".to_owned(),
            own: true,
            parts: vec![("desk-contact-outcome".into(), words::outcome(Outcome::Back).into())],
            why: "è tornata".to_owned(),
        }],
        why: Field::new("why", "desk-contact-why-reopen", Kind::Text).error(errors.of("why")),
        reopening: wrong,
    }
}

/// Figures of a quarter, or none.
pub(crate) fn figures(some: bool) -> Reach {
    let count = |town: &str, mode, contacts, newly| Count { town: town.parse().ok(), mode, contacts, newly };
    let counts = if some {
        vec![
            count("000001", Mode::InPerson, 31, 12),
            count("000002", Mode::Telephone, 14, 6),
            count("000003", Mode::InPerson, 3, 1),
            count("", Mode::Mail, 7, 0),
        ]
    } else {
        Vec::new()
    };
    reach::page(date(2026, 10, 1), false, &counts, |town| match town {
        Some(town) => Text::said(format!("Comune di prova {town}")),
        None => "desk-reach-no-town".into(),
    })
}
