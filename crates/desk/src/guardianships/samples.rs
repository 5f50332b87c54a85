// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages, about nobody.

use super::{account, begin, close, decree, due, leave, line, list, one};
use crate::plans::Told;
use casework::guardianship::{
    AccountView, AuthorisationView, DecreeNoted, DueGuardianship, GuardianshipView, Period,
    account::{Account, Closing, Line, Report, Written},
    authorisation::{Answer, Authorisation},
    awaited::What,
    categories::{Category, VERSION},
    decree::{Act, Decree, Measure, Terms},
    period::Rhythm,
};
use casework::plan::By;
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use kernel::{Id, SeededChance, UtcMicros};
use page::{Errors, Form, Shell, Speech};

const DAY: Date = date(2026, 12, 3);

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn by() -> By {
    By { account: "prova".to_owned(), body: "comune".to_owned(), at: UtcMicros(1_795_000_000_000_000) }
}

fn written<T>(what: T) -> Written<T> {
    Written { what, times: 1, by: by() }
}

fn told(speech: &Speech) -> Told<'_> {
    Told {
        speech,
        people: vec![(id(90), Some("Persona Di Prova".to_owned()))],
        children: [].into(),
        bodies: vec![("comune".to_owned(), "Comune di prova".to_owned())],
        needs: Vec::new(),
        today: DAY,
        zone: TimeZone::UTC,
    }
}

fn view(balance: i64) -> GuardianshipView {
    let from = date(2025, 8, 31);
    let terms = Rhythm::new(12, from).map(|rhythm| Terms {
        measure: Measure::Support,
        whom: id(90),
        body: "comune".to_owned(),
        by_name: None,
        rhythm,
        powers: "Riscuote la pensione e paga la retta.".to_owned(),
        limits: "Ogni acquisto oltre 500 euro chiede l’autorizzazione.".to_owned(),
    });
    let (court, number) = ("Tribunale di prova".to_owned(), "12/2025".to_owned());
    let decree = Decree { act: Act::Opens, court, number, on: from, terms, ending: None };
    let row = |number, on, category, words: &str, cents| {
        let words = words.to_owned();
        (id(number), written(Some(Line { on, category, words, cents, document: None, authorisation: None })))
    };
    let said = |words: &str| words.to_owned();
    let account = Account {
        categories: VERSION,
        why: String::new(),
        opening: 100_000,
        lines: [
            row(1, date(2025, 9, 1), Category::Pension, "Pensione di settembre", 1_200_000),
            row(2, date(2025, 9, 5), Category::Residence, "Retta di settembre", 890_000),
            row(3, date(2025, 9, 9), Category::Pocket, "Denaro per la settimana", 10_000),
        ]
        .into(),
        closing: Some(written(Closing {
            balance,
            bank: 390_000,
            cash: 10_000,
            words: said("Banca di prova, 30 agosto"),
        })),
        report: Some(written(Report {
            met_on: Some(date(2026, 8, 20)),
            health: said("Sta bene, di prova."),
            home: said("Vive in una struttura di prova."),
            daily: said("Va al centro di prova."),
            relations: said("Vede una sorella."),
            wishes: said("«Vorrei tornare al mare.»"),
            opinion: said("Il progetto va avanti."),
        })),
        filed_on: None,
    };
    let period = Period { number: 1, first: from, last: date(2026, 8, 30) };
    let answer = Answer { granted: true, on: date(2026, 2, 10), act: said("7/2026"), limit: None, until: Some(DAY) };
    let asked = Authorisation {
        asked_on: date(2026, 2, 1),
        subject: said("Una carrozzina di prova"),
        limit: Some(150_000),
        answer: Some(answer),
    };
    GuardianshipView {
        id: id(50),
        begun: by(),
        decrees: vec![DecreeNoted { decree, by: by() }],
        accounts: vec![AccountView { period, version: 1, account, revision: 3, begun: by(), filed_at: None }],
        authorisations: vec![AuthorisationView { id: id(60), what: asked, by: by() }],
    }
}

/// Every page of this room, by name.
///
/// # Errors
/// The first page that cannot be written.
pub(crate) fn pages(
    shell: &impl Fn(&'static str) -> Shell,
    speech: &Speech,
) -> askama::Result<Vec<(&'static str, String)>> {
    let (told, names, form, none) = (told(speech), Vec::new(), Form::default(), Errors::default());
    let case = || (id(2), "Caso di prova".to_owned(), true);
    let base = "/scrivania/casi/prova/protezione";
    let back = || (base.to_owned(), format!("{base}/prova"), "Caso di prova".to_owned());
    let ways = || (format!("{base}/prova"), format!("{base}/prova/conti/1/1"));
    let mut wrong = Errors::default();
    wrong.add("cents", "desk-guard-money-wrong");
    let mut clash = line::page((&form, &wrong), (ways().1, ways().1, String::new()), &line::Offered::default(), true);
    clash.theirs = vec![("desk-guard-line", "3 dicembre 2026 · Pensione · € 1.000,00".to_owned())];
    let mut pages = vec![
        ("guardianships", shell("desk-guard").html(&list::List::of(&[view(400_000)], case(), &told, &names))?),
        ("guardianships-none", shell("desk-guard").html(&list::List::of(&[], case(), &told, &names))?),
        ("guardianship-line", shell("desk-guard-line").wrong(true).html(&clash)?),
    ];
    if let Some(page) = one::One::of(&view(400_000), back(), true, &told, &names) {
        pages.push(("guardianship", shell("desk-guard").html(&page)?));
    }
    for (name, balance) in [("guardianship-account", 400_000), ("guardianship-refused", 410_000)] {
        let whole = view(balance);
        if let Some(account) = whole.accounts.first() {
            let page = account::Account::of((&whole, account), ways(), (true, true), (&form, &none), &told, id(99));
            pages.push((name, shell("desk-guard-account").html(&page)?));
        }
    }
    for (name, act) in
        [("guardianship-decree", Act::Opens), ("guardianship-oath", Act::Oath), ("guardianship-end", Act::Ends)]
    {
        let page = decree::write(act, (&form, &none), (ways().0, ways().0, String::new(), None), &told, &[]);
        pages.push((name, shell("desk-guard-new").html(&page)?));
    }
    let page = begin::page(true, (&form, &none), ways(), None);
    pages.push(("guardianship-begin", shell("desk-guard-begin").html(&page)?));
    for (name, known) in [("guardianship-ask", false), ("guardianship-answer", true)] {
        let page = leave::page(known, (&form, &none), (ways().0, ways().0, String::new()), None);
        pages.push((name, shell("desk-guard-ask").html(&page)?));
    }
    for (name, which) in
        [("guardianship-closing", close::Which::Closing), ("guardianship-report", close::Which::Report)]
    {
        let page = close::page(which, (&form, &none), (ways().1, String::new()));
        pages.push((name, shell("desk-guard-closing").html(&page)?));
    }
    let awaited = |what, due| DueGuardianship { case: id(2), guardianship: id(50), what, due };
    let lines = [awaited(What::Oath, date(2026, 11, 1)), awaited(What::Account, date(2026, 12, 30))];
    let lines = lines.into_iter().map(|one| due::line(one, "Caso di prova".to_owned(), speech, DAY)).collect();
    pages.push(("guardianship-due", shell("desk-guard-due").html(&due::Page { lines })?));
    pages.push(("guardianship-due-none", shell("desk-guard-due").html(&due::Page { lines: Vec::new() })?));
    Ok(pages)
}
