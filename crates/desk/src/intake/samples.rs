// SPDX-License-Identifier: EUPL-1.2
//! Sample pages of intake.

use super::{
    assess::Assess,
    enter::{Around, Enter},
    list::{List, Row, next_notice},
    one::{Decide, Done, One, Said},
    ordinal, words,
};
use directory::pack::{About, IntakeQuestion, IntakeRule};
use kernel::{Id, Language, Localized, SeededChance, UtcMicros};
use page::{
    Errors, Form,
    ui::{Notice, Text, Tone},
};
use reception::intake::{
    Answered, Assessment, Facts, Finding, Fit, Household, Limit, Next, RequestId, RequestView, Residence, Standing,
    Status, Verdict,
};

const STANDS: Standing = Standing { taken: 19, places: 25, planned_cents: 9_800_000, fund_cents: 14_000_000 };

fn id() -> RequestId {
    Id::new(UtcMicros(1_795_000_000_000_000), &SeededChance::new(9))
}

/// The list: full of all sorts, or empty.
pub(crate) fn list(full: bool, language: Language) -> List {
    let row = |arrival, name: &str, status, fit: Option<Fit>, assessed| Row {
        path: super::path_of(id()),
        nth: ordinal(arrival),
        when: format!("3 dicembre, 9:0{arrival}:11"),
        name: (!name.is_empty()).then(|| name.to_owned()),
        status: words::status(status),
        fit: fit.map(words::fit),
        to_ask: fit != Some(Fit::Fits),
        assessed,
        desk: None,
        planned: (status == Status::Placed).then(|| kernel::money::written(520_000, language)),
    };
    let rows = |rows: Vec<Row>| if full { rows } else { Vec::new() };
    List {
        programme: "Ripartire".into(),
        id: "ripartire".into(),
        programmes: None,
        notices: next_notice(STANDS, &if full { Next::Here(id(), 3) } else { Next::Nobody }).into_iter().collect(),
        figures: full.then(|| super::list::figures(STANDS, language)),
        open: true,
        may_enter: true,
        waiting: rows(vec![
            row(3, "Persona Inventata 3", Status::Arrived, Some(Fit::Fits), true),
            row(5, "Il papà di prova", Status::Listed, Some(Fit::Ask), false),
            row(7, "Famiglia Dicognomelunghissimo Diprovachenonfinisce", Status::Arrived, Some(Fit::DoesNot), false),
        ]),
        placed: rows(vec![row(1, "Persona Inventata 1", Status::Placed, None, true)]),
        ended: rows(vec![
            row(2, "Persona Inventata 2", Status::Refused, None, true),
            row(4, "", Status::Withdrawn, None, false),
        ]),
    }
}

/// The form, with mistakes when it was sent wrong.
pub(crate) fn enter(wrong: bool) -> Enter {
    let mut errors = Errors::default();
    if wrong {
        errors.add("name", "desk-intake-name-missing");
        errors.add("telephone", "desk-intake-reach-missing");
    }
    let around = Around {
        programme: "Ripartire".into(),
        towns: vec![("015070".into(), "Cernusco sul Naviglio".into())],
        desks: Vec::new(),
        action: super::NEW.into(),
        back: super::PATH.into(),
        carried: vec![("progetto", "ripartire".into())],
        correcting: false,
        notice: None,
    };
    let typed = Form::of([("town", "015070"), ("minors", "si"), ("note", "Nota di prova.")]);
    Enter::new(around, &if wrong { typed } else { Form::default() }, &errors)
}

/// The questions, some answered.
pub(crate) fn assess(wrong: bool, language: Language) -> Assess {
    let question = |id: &str, about, ask: &str| IntakeQuestion {
        id: id.into(),
        about,
        ask: Localized::italian(ask).and(Language::En, ask),
        levels: ["Niente", "Un poco", "Molto", "Moltissimo"]
            .map(|one| Localized::italian(one).and(Language::En, one))
            .to_vec(),
    };
    let questions = [
        question("bills", About::Need, "Prova: riescono a pagare le bollette?"),
        question("work", About::Need, "Prova: quanto pesa la mancanza di lavoro?"),
        question("wish", About::Motivation, "Prova: che cosa vogliono cambiare?"),
    ];
    let mut errors = Errors::default();
    if wrong {
        errors.add("q0", "desk-intake-assess-nothing");
    }
    let typed = if wrong { Form::default() } else { Form::of([("q0", "bills:2")]) };
    Assess::new(&id().to_string(), "Persona Inventata 3".into(), 1, &questions, &typed, &errors, language)
}

/// What happens on the page of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum On {
    /// It has just arrived, and something is still to be asked.
    Arrived,
    /// A coordinator would pass the limit of places.
    Full,
    /// It has a place.
    Placed,
    /// Somebody who only reads.
    Reading,
}

/// One request.
pub(crate) fn one(on: On, language: Language) -> One {
    let facts = Facts {
        residence: Residence::Elsewhere,
        minors: (on != On::Arrived).then_some(true),
        job_lost: Some(true),
        hardship: None,
    };
    let household = Household {
        name: "Persona Inventata 3".into(),
        telephone: "000 000 003".into(),
        reach: "Meglio dopo le 14".into(),
        note: "Nota di prova: due figli, il lavoro è finito a settembre.".into(),
        facts,
        ..Household::default()
    };
    let answered = |asked: &str, said: &str, about| Answered {
        question: "q".into(),
        about,
        value: 3,
        asked: asked.into(),
        said: said.into(),
    };
    let assessment = Assessment {
        answers: vec![
            answered("Prova: riescono a pagare le bollette?", "No, da mesi", About::Need),
            answered("Prova: che cosa vogliono cambiare?", "Una cosa, e il primo passo", About::Motivation),
        ],
        of: 3,
        ..Assessment::default()
    };
    let view = RequestView {
        request: id(),
        programme: "ripartire".into(),
        arrival: 3,
        arrived_at: UtcMicros(0),
        desk: "d".into(),
        body: "b".into(),
        contact: None,
        status: if on == On::Placed { Status::Placed } else { Status::Arrived },
        place: None,
        planned_cents: if on == On::Placed { 520_000 } else { 0 },
        household,
        assessment: (on != On::Arrived).then_some(assessment),
        version: 2,
        entered_by: String::new(),
        steps: Vec::new(),
    };
    let other = if on == On::Arrived { Verdict::Unknown } else { Verdict::Yes };
    let found = [
        Finding { rule: IntakeRule::Resident, verdict: if on == On::Reading { Verdict::No } else { Verdict::Yes } },
        Finding { rule: IntakeRule::Minors, verdict: other },
        Finding { rule: IntakeRule::Hardship, verdict: Verdict::Yes },
    ];
    let full = Standing { taken: 25, ..STANDS };
    let said = match on {
        On::Full => Said {
            typed: Form::of([("step", "place"), ("amount", "5200")]),
            limits: Some(([Limit::Places].into(), full)),
            ..Said::default()
        },
        _ => Said::default(),
    };
    let residence = Text::said("Cernusco sul Naviglio");
    let mut page = One::new(&view, "Ripartire", &found, residence, "3 dicembre, 9:02:11".into(), &Errors::default());
    page.may_keep = on != On::Reading;
    page.decide =
        (on != On::Reading).then(|| Decide::new(&view, if on == On::Full { full } else { STANDS }, &said, language));
    if on == On::Arrived {
        page.notice = Some(Notice::new(Tone::Done, "desk-intake-done-entered").announced());
    }
    if on == On::Placed {
        let done = |what: &str, passed, reason: &str, amount: Option<i64>| Done {
            when: "9:40".into(),
            what: words::done(what),
            own: true,
            amount: amount.map(|cents| kernel::money::written(cents, language)),
            passed,
            reason: reason.into(),
        };
        page.done = vec![
            done("place", vec![words::passed(Limit::Places)], "Motivo di prova: sfratto domani.", Some(520_000)),
            done("assessed", Vec::new(), "", None),
        ];
    }
    page
}
