// SPDX-License-Identifier: EUPL-1.2
//! An account as the court receives it: read back from the PDF itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[allow(dead_code)]
mod reader;

use jiff::civil::date;
use paper::{CourtAccount, CourtGroup, CourtLine, CourtSum};
use reader::{sizes, text_of};

fn said(words: &str) -> String {
    words.to_owned()
}

fn group(name: &str, many: usize, total: &str) -> CourtGroup {
    let line = |number: usize| CourtLine {
        day: format!("{:02}/03/2026", number % 28 + 1),
        what: format!("Voce di prova numero {number}"),
        proof: if number == 0 { said("Ricevuta di prova; decreto 7/2026") } else { String::new() },
        sum: said("€ 1.000,00"),
    };
    CourtGroup { name: said(name), lines: (0..many).map(line).collect(), total: said(total) }
}

fn account(many: usize) -> CourtAccount {
    let sum = |name: &str, sum: &str, strong| CourtSum { name: said(name), sum: said(sum), strong };
    CourtAccount {
        court: vec![said("Tribunale di prova"), said("Al giudice tutelare")],
        title: said("Rendiconto dell’amministrazione di sostegno"),
        note: Some(said("Bozza: non è stato depositato.")),
        facts: vec![
            (said("Decreto"), said("12/2025 del 31 agosto 2025")),
            (said("Persona"), said("Prova Inventata")),
            (said("Chi è nominato"), said("Ufficio di protezione del Comune di prova")),
            (said("Periodo"), said("dal 31 agosto 2025 al 30 agosto 2026")),
        ],
        heads: ["Data", "Descrizione", "Prova", "Somma"].map(said),
        opening: sum("Saldo iniziale al 31 agosto 2025", "€ 1.000,00", true),
        sides: vec![
            (said("Entrate"), vec![group("Pensione", many, "€ 12.000,00")]),
            (
                said("Uscite"),
                vec![group("Retta della struttura", many, "€ 9.000,00"), group("Salute", 1, "€ 1.000,00")],
            ),
        ],
        nothing: said("Nessuna voce."),
        total_says: said("Totale della voce"),
        closing: (
            said("Chiusura"),
            vec![
                sum("Totale entrate", "€ 12.000,00", false),
                sum("Totale uscite", "€ 10.000,00", false),
                sum("Saldo finale al 30 agosto 2026", "€ 3.000,00", true),
                sum("Saldo in banca o in posta", "€ 2.900,00", false),
                sum("Contanti", "€ 100,00", false),
            ],
        ),
        statement: said("Estratto conto di prova al 30 agosto 2026."),
        report: said("Relazione sulle condizioni di vita"),
        seen: vec![
            (said("Salute e cure"), said("Sta bene, di prova.")),
            (said("Volontà della persona"), said("«Vorrei tornare al mare.»")),
        ],
        opinion: Some((said("Valutazioni di chi scrive"), said("Il progetto di prova va avanti."))),
        signs: vec![said("Luogo e data"), said("Chi è nominato")],
        foot: said("Atto per il giudice tutelare. Non si mostra ad altri."),
        page: said("Pagina"),
        made_on: date(2026, 11, 18),
    }
}

fn count(text: &str, words: &str) -> usize {
    text.replace(char::is_whitespace, "").matches(&words.replace(' ', "")).count()
}

#[test]
fn the_court_finds_every_sum_and_opinions_apart_from_what_was_seen() {
    let pdf = account(3).pdf().unwrap();
    if let Ok(path) = std::env::var("FILO_KEEP_PAPER") {
        std::fs::write(path, &pdf).unwrap();
    }
    let text = text_of(&pdf);
    for words in [
        "Tribunale di prova",
        "Rendiconto dell’amministrazione di sostegno",
        "Prova Inventata",
        "Saldo iniziale al 31 agosto 2025",
        "€ 9.000,00",
        "Ricevuta di prova; decreto 7/2026",
        "€ 3.000,00",
        "Estratto conto di prova",
        "«Vorrei tornare al mare.»",
    ] {
        assert!(count(&text, words) > 0, "{words}: {text}");
    }
    let at = |words: &str| text.replace(char::is_whitespace, "").find(&words.replace(' ', "")).unwrap();
    assert!(at("Sta bene, di prova.") < at("Valutazioni di chi scrive"));
    assert_eq!(count(&text, "Luogo e data"), 2, "under the account and under the report");
}

#[test]
fn a_long_account_goes_over_pages_and_an_empty_side_says_so() {
    let long = account(120).pdf().unwrap();
    assert!(sizes(&long).len() >= 6);
    assert_eq!(count(&text_of(&long), "Non si mostra ad altri"), sizes(&long).len());
    let mut empty = account(1);
    (empty.sides[0].1, empty.seen, empty.note) = (Vec::new(), Vec::new(), None);
    let pdf = empty.pdf().unwrap();
    assert_eq!(sizes(&pdf).len(), 1);
    assert!(count(&text_of(&pdf), "Nessuna voce.") == 1 && count(&text_of(&pdf), "Bozza") == 0);
    assert_eq!(empty.pdf().unwrap(), pdf, "the same account gives the same paper");
}
