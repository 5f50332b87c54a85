// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody.

use super::page::{Given, Person, Telling};
use casework::{
    case::CaseId,
    own_side::{Child, Listed, OwnPages, OwnWord, Section, Settings, Standing, WordKind},
};
use jiff::civil::date;
use kernel::{Id, SeededChance, UtcMicros};
use page::{Errors, Form, Shell, Speech};
use people::household::minors::Age;

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn people() -> Vec<Person> {
    let person = |number, name: &str, age, of_age| Person { id: id(number), name: name.to_owned(), age, of_age };
    vec![
        person(1, "Mamma Di Prova", Age::Adult, None),
        person(2, "Papà Di Prova", Age::Adult, None),
        person(3, "Bambina Di Prova", Age::Child, Some(date(2034, 5, 1))),
        person(4, "Zia Di Prova", Age::Unknown, None),
    ]
}

fn word(number: u64, kind: WordKind, words: &str, answer: bool) -> OwnWord {
    let at = UtcMicros(1_795_000_000_000_000);
    OwnWord {
        id: id(number),
        page: id(10),
        kind,
        words: words.to_owned(),
        said_at: at,
        seen_at: Some(at),
        answer: answer.then(|| ("Ne parliamo giovedì.".to_owned(), at, "comune".to_owned())),
    }
}

fn some(guarded: bool) -> OwnPages {
    let at = UtcMicros(1_795_000_000_000_000);
    let settings = Settings {
        sections: Section::ALL.into(),
        children: vec![Child { person: id(3), of_age: date(2034, 5, 1) }],
        power: "Certificato di prova, visto il primo dicembre".to_owned(),
        contact: "Al telefono, il mattino".to_owned(),
        language: "it".to_owned(),
        appointments: vec!["K7WM-2QXA".to_owned()],
    };
    let page = Listed {
        page: id(10),
        person: id(1),
        standing: if guarded { Standing::Guarded } else { Standing::Open },
        settings,
        until: at.plus_seconds(90 * 86_400),
        entered_at: Some(at),
        tries: if guarded { 31 } else { 0 },
        version: 1,
        words: vec![
            word(21, WordKind::Correction, "Il mio cognome è scritto sbagliato.", false),
            word(22, WordKind::Answer, "Posso venire un’ora dopo?", true),
        ],
    };
    OwnPages {
        pages: vec![page],
        guard: guarded.then(|| (at, "comune".to_owned(), "Parole di prova della collega.".to_owned())),
        hidden: false,
    }
}

/// The samples, by name.
///
/// # Errors
/// A page that cannot be shown.
pub(crate) fn pages(
    shell: &impl Fn(&'static str) -> Shell,
    speech: &Speech,
) -> askama::Result<Vec<(&'static str, String)>> {
    let people = people();
    let case: CaseId = id(5);
    let when = |_: UtcMicros| speech.days().long(date(2026, 12, 3));
    let last = |_: UtcMicros| speech.days().long(date(2027, 3, 3));
    let body = |_: &str| "Comune di prova".to_owned();
    let write = |pages: &OwnPages, manages: bool, form: &Form, errors: &Errors| {
        let telling =
            Telling { people: &people, body: &body, when: &when, last: &last, manages, carries: true, form, errors };
        let mut page = telling.page(case, ("Caso di prova".to_owned(), Some("Collega Di Prova".to_owned())), pages);
        page.form_key = "prova".to_owned();
        shell("desk-own-side").wrong(!errors.is_empty()).html(&page)
    };
    let (empty, well) = (Form::of([]), Errors::default());
    let none = OwnPages { pages: Vec::new(), guard: None, hidden: false };
    let mut errors = Errors::default();
    errors.add("contact", "desk-own-side-contact-missing");
    let typed = Form::of([("go", "open")]);
    let given = Given {
        name: "Mamma Di Prova".to_owned(),
        address: format!("https://filo.example/it/pagina/{}", "0123456789".repeat(4)),
        code: "1234 5678".to_owned(),
        until: speech.days().long(date(2027, 3, 3)),
        contact: "Al telefono, il mattino".to_owned(),
        language: "italiano",
        back: "/scrivania".to_owned(),
    };
    Ok(vec![
        ("own-pages", write(&some(false), true, &empty, &well)?),
        ("own-pages-none", write(&none, true, &empty, &well)?),
        ("own-pages-wrong", write(&none, true, &typed, &errors)?),
        ("own-pages-guard", write(&some(true), true, &empty, &well)?),
        ("own-pages-reader", write(&some(false), false, &empty, &well)?),
        ("own-pages-given", shell("desk-own-side-given").html(&given)?),
    ])
}
