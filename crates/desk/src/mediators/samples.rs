// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages: nobody in them is real.

use super::{
    away::Away,
    costs::Costs,
    find::{Find, Row},
    form::{Questions, sample},
    one::{self, One},
    own::{Own, Row as OwnRow},
    register::{Line, Register, ways},
};
use crate::diary::Visitor;
use agenda::mediators::{
    Candidate, CostLine, Gender, Month, WhyNot,
    money::{Outcome, reckoned},
};
use directory::pack::Mode;
use jiff::{civil::Date, tz::TimeZone};
use kernel::{Id, Language, SeededChance, UtcMicros};
use page::{
    Errors, Form, Speech,
    ui::{Action as Press, Go, Text},
};
use std::collections::BTreeSet;

/// One who is free, one who is asked first, one who is booked elsewhere.
pub(crate) fn candidates() -> Vec<Candidate> {
    let one = |number: u64, by_request: bool, why_not: &[WhyNot]| Candidate {
        id: Id::new(UtcMicros(0), &SeededChance::new(number)),
        name: format!("Mediatrice di prova {number}"),
        gender: Gender::Woman,
        body: "prova".to_owned(),
        by_request,
        phone: Some("000 000 005".to_owned()),
        why_not: why_not.iter().copied().collect::<BTreeSet<_>>(),
        minutes: 60,
        cents: 2_850,
        programme: "Fondo di prova".to_owned(),
    };
    vec![one(1, false, &[]), one(2, true, &[]), one(3, false, &[WhyNot::Busy, WhyNot::NoPledge])]
}

/// One appointment.
pub(crate) fn one(day: Date, speech: &Speech, wrong: bool) -> One {
    one::sample::one(day, &candidates(), speech, wrong)
}

/// What is to be found: one to book with a press, one for whom nobody is free; or nothing.
pub(crate) fn find(day: Date, some: bool) -> Find {
    let row = |number: i8, best: bool| Row {
        booking: format!("0190a1b2-0000-7000-8000-00000000000{number}"),
        from: day.at(8 + number, 30, 0, 0),
        people: vec![Visitor { name: format!("Persona di prova {number}"), ..Visitor::default() }],
        tongue: "punjabi".to_owned(),
        service: "Colloquio per cercare lavoro".to_owned(),
        desk: "Sportello lavoro di prova".to_owned(),
        because: match best {
            true => "desk-mediation-because-asked".into(),
            false => Text::from("desk-mediation-fails").with("name", "Mediatrice di prova 3").with("why", "assente"),
        },
        best: best.then(|| {
            let offer = Text::from("desk-mediator-offer")
                .with("minutes", 60_i64)
                .with("cost", "€ 28,50")
                .with("programme", "Fondo di prova");
            let label = Text::from("desk-mediation-book").with("name", "Mediatrice di prova 1");
            (offer, Press::new(label, Go::press("mediator", "prova")).icon("check"))
        }),
        choose: Some(Press::quiet("desk-mediation-choose", Go::press("go", ""))),
    };
    Find {
        notice: None,
        rows: if some { vec![row(1, true), row(2, false)] } else { Vec::new() },
        may_book: true,
        many_desks: true,
        ways: vec![Press::quiet("desk-mediators", Go::to(super::REGISTER))],
    }
}

/// Who mediates for a body; or nobody.
pub(crate) fn register(some: bool) -> Register {
    let line = |number: u8, stuck: Option<Text>| Line {
        path: format!("{}/prova-{number}", super::REGISTER),
        name: format!("Mediatrice di prova {number}"),
        tongues: "hindi, punjabi".to_owned(),
        ways: "di persona, al telefono".to_owned(),
        cost: "€ 28,50".to_owned(),
        programme: "Fondo di prova".to_owned(),
        stuck,
    };
    let ended = Text::from("desk-mediator-ended").with("day", "giovedì 10 giugno 2027");
    let lines = vec![line(1, None), line(2, Some("desk-mediator-no-pledge".into())), line(3, Some(ended))];
    Register {
        notice: None,
        bodies: None,
        body: "Cooperativa di prova".to_owned(),
        lines: if some { lines } else { Vec::new() },
        ways: ways("prova"),
    }
}

/// The form of one.
pub(crate) fn form(wrong: bool, language: Language) -> Questions {
    sample::form(wrong, language)
}

/// Her own days, or none.
pub(crate) fn own(day: Date, some: bool) -> Own {
    let row = |hour, mode, called: &str| OwnRow {
        from: day.at(hour, 0, 0, 0),
        to: day.at(hour, 45, 0, 0),
        tongue: "punjabi".to_owned(),
        mode,
        place: (mode == Mode::OnSite).then(|| "via Inventata 1, Cremona".to_owned()),
        phone: Some("000 000 003".to_owned()),
        link: (mode == Mode::Online).then(|| "https://incontri.prova.example/prova".to_owned()),
        called: called.to_owned(),
    };
    let rows = vec![row(9, Mode::OnSite, "Asha"), row(14, Mode::Online, "")];
    let away = Away::new(super::OWN.to_owned(), Vec::new(), &Form::default(), &Errors::default());
    Own {
        key: "0".repeat(22),
        summary: Errors::default().summary(),
        notice: None,
        rows: if some { rows } else { Vec::new() },
        away: Some(away),
    }
}

/// A month, or one in which nobody interpreted.
pub(crate) fn costs(day: Date, speech: &Speech, some: bool) -> Costs {
    let line = |number: u64, outcome: Outcome, booked: i64| {
        let (paid, cents) = reckoned(outcome, booked, 2_850);
        CostLine {
            mediator: Id::new(UtcMicros(0), &SeededChance::new(number)),
            name: format!("Mediatrice di prova {number}"),
            body: "prova".to_owned(),
            desk: "lavoro".to_owned(),
            programme: "Fondo di prova".to_owned(),
            starts: day.at(9, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap_or_default(),
            booked,
            paid,
            cents,
            cents_per_hour: 2_850,
            outcome,
        }
    };
    let lines = vec![line(1, Outcome::Done, 75), line(2, Outcome::Late, 60), line(1, Outcome::Ahead, 45)];
    let month = Month { lines: if some { lines } else { Vec::new() } };
    let body = |_: &str| "Cooperativa di prova".to_owned();
    let desk = |_: &str| "Sportello lavoro di prova".to_owned();
    Costs::new(speech, &month, day.first_of_month(), (&body, &desk), "prova")
}
