// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody.

use super::{Hands, list, one, propose};
use crate::plans::Told;
use casework::{
    case::CaseId,
    intervention::{
        DeliveryView, InterventionView, PaymentView,
        delivery::{Given, Paid},
        kinds::{Deed, Fund, MeansTest, Reason, Rhythm, State},
        life::Turn,
        share::Shares,
        terms::{Beneficiary, Measure, Source, Terms},
    },
    plan::{
        By,
        text::{Party, Support},
    },
};
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use kernel::{Id, SeededChance, UtcMicros};
use page::{Errors, Form, Shell, Speech};

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn told(speech: &Speech) -> Told<'_> {
    Told {
        speech,
        people: vec![(id(90), Some("Persona Di Prova".to_owned())), (id(91), Some("Bambina Di Prova".to_owned()))],
        children: [id(91)].into(),
        bodies: vec![
            ("comune".to_owned(), "Comune di prova".to_owned()),
            ("coop".to_owned(), "Cooperativa di prova".to_owned()),
        ],
        needs: Vec::new(),
        today: date(2026, 12, 3),
        zone: TimeZone::UTC,
    }
}

fn by(account: &str) -> By {
    By { account: account.to_owned(), body: "comune".to_owned(), at: UtcMicros(1_795_000_000_000_000) }
}

fn turn(deed: Deed, on: Date, reason: Option<Reason>) -> Turn {
    Turn { deed, on, reason, words: String::new(), by: by("due") }
}

fn delivery(number: u64, day: Date, quantity: i64) -> DeliveryView {
    let given = Given { from: day, until: day, quantity, by: "Educatrice di prova".to_owned(), words: String::new() };
    DeliveryView {
        id: id(number),
        given: Some(given),
        why: String::new(),
        corrects: None,
        corrected: None,
        by: by("uno"),
        payments: Vec::new(),
    }
}

fn terms() -> Terms {
    Terms {
        what: "Educatrice in casa, il pomeriggio".to_owned(),
        by: Party::Body("coop".to_owned()),
        to: Beneficiary::Person(id(91)),
        rhythm: Rhythm::Monthly,
        measure: Measure::Hours { cents_per_hour: 2_150 },
        quantity: 24 * 60,
        from: date(2026, 9, 1),
        until: date(2027, 2, 28),
        shares: Shares::new(1_250, 4_000).unwrap_or_default(),
        source: Source { fund: Fund::Private, name: "Bando di prova".to_owned() },
        means: MeansTest::Isee,
        isee: Some(820_000),
        support: None,
    }
}

fn asked(number: u64) -> InterventionView {
    InterventionView {
        id: id(number),
        terms: terms(),
        state: State::Assessed,
        asked: by("uno"),
        turns: Vec::new(),
        deliveries: Vec::new(),
        revision: 1,
    }
}

fn running(number: u64) -> InterventionView {
    let mut paid = delivery(20, date(2026, 9, 3), 90);
    let (on, act) = (date(2026, 10, 2), "Mandato 1/2026".to_owned());
    paid.payments.push(PaymentView { id: "p".to_owned(), paid: Paid { on, act }, by: by("tre"), back: None });
    let wrong = DeliveryView { corrected: Some(id(22)), ..delivery(21, date(2026, 9, 10), 600) };
    let right = DeliveryView {
        corrects: Some(id(21)),
        why: "Erano due ore, non dieci".to_owned(),
        ..delivery(22, date(2026, 9, 10), 120)
    };
    InterventionView {
        state: State::Active,
        turns: vec![turn(Deed::Authorise, date(2026, 8, 30), None)],
        deliveries: vec![paid, wrong, right],
        ..asked(number)
    }
}

fn ended(number: u64) -> InterventionView {
    let terms = Terms {
        what: "Contributo per la caldaia".to_owned(),
        rhythm: Rhythm::Once,
        measure: Measure::Sum,
        quantity: 45_000,
        to: Beneficiary::Household,
        until: date(2026, 9, 1),
        ..terms()
    };
    let turns =
        vec![turn(Deed::Authorise, date(2026, 8, 30), None), turn(Deed::End, date(2026, 9, 1), Some(Reason::NeedMet))];
    InterventionView { state: State::Closed, turns, terms, ..asked(number) }
}

/// Every page of this room, by name.
///
/// # Errors
/// The first page that cannot be written.
pub(crate) fn pages(
    shell: &impl Fn(&'static str) -> Shell,
    speech: &Speech,
) -> askama::Result<Vec<(&'static str, String)>> {
    let none = Errors::default();
    let (told, case): (_, CaseId) = (told(speech), id(2));
    let listed = |all: &[InterventionView]| list::List::of(all, (case, "Caso di prova".to_owned()), &told, true);
    let mut wrong = Errors::default();
    wrong.add("what", "desk-intervention-what-missing");
    wrong.add("by", "desk-intervention-by-missing");
    wrong.add("user", "desk-intervention-shares-whole");
    let typed = Form::of([("what", ""), ("quantity", "24"), ("user", "80"), ("health", "40"), ("from", "2026-12-01")]);
    let support = Support {
        what: "Sei ore di educatrice alla settimana".to_owned(),
        by: Party::Body("coop".to_owned()),
        from: Some(date(2026, 12, 1)),
        until: None,
    };
    let supports = [((id(3), id(4)), support)];
    let new = |form: &Form, errors: &Errors| {
        propose::Propose::of((case, "Caso di prova".to_owned()), (form, errors), &supports, &told)
    };
    let one = |view: &InterventionView, account: &str, form: &Form, errors: &Errors| {
        let reader = one::Reader { account: account.to_owned(), carries: true, decides: true, form, errors };
        let names = ["uno", "due", "tre"].map(|name| (name.to_owned(), format!("Operatrice di prova {name}")));
        let hands = Hands { told: &told, names: names.into() };
        one::One::of(view, (case, "Caso di prova".to_owned()), &reader, &hands)
    };
    let mut refused = Errors::default();
    refused.add("quantity-deliver", "desk-intervention-quantity-left");
    let slip = Form::of([("mark", "deliver"), ("from-deliver", "2026-12-01"), ("quantity-deliver", "300")]);
    let empty = Form::default();
    Ok(vec![
        ("interventions", shell("desk-interventions").html(&listed(&[ended(10), running(11), asked(12)]))?),
        ("interventions-none", shell("desk-interventions").html(&listed(&[]))?),
        ("interventions-new", shell("desk-interventions-new").html(&new(&empty, &none))?),
        ("interventions-new-wrong", shell("desk-interventions-new").wrong(true).html(&new(&typed, &wrong))?),
        ("intervention-asked", shell("desk-intervention").html(&one(&asked(12), "due", &empty, &none))?),
        ("intervention-own", shell("desk-intervention").html(&one(&asked(12), "uno", &empty, &none))?),
        ("intervention", shell("desk-intervention").html(&one(&running(11), "tre", &empty, &none))?),
        (
            "intervention-wrong",
            shell("desk-intervention").wrong(true).html(&one(&running(11), "uno", &slip, &refused))?,
        ),
    ])
}
