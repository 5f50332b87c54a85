// SPDX-License-Identifier: EUPL-1.2
//! The sheet of a day as a printer and a screen reader get it: read back from the PDF itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[allow(dead_code)]
mod reader;

use jiff::civil::date;
use kernel::Language;
use paper::{DaySheet, DeskPart, Visit};
use reader::{sizes, text_of};

fn visit(hour: usize, name: &str) -> Visit {
    Visit {
        time: format!("{hour}:00–{hour}:45"),
        who: vec![name.to_owned()],
        phones: vec!["000 1234567".to_owned()],
        what: "Sportello per la ricerca del lavoro".to_owned(),
        how: vec!["Di persona".to_owned(), "Operatore 1".to_owned()],
    }
}

fn sheet(visits: Vec<Visit>) -> DaySheet {
    DaySheet {
        lang: Language::It,
        title: "lunedì 23 novembre 2026".to_owned(),
        printed: "Stampato oggi, 8:40, Prova".to_owned(),
        heads: ["Ora", "Chi", "Per che cosa", "Come e con chi", "È venuto?"].map(str::to_owned),
        desks: vec![
            DeskPart {
                name: "Sportello di prova".to_owned(),
                notes: vec!["17:00 Gruppo di prova: 7 attesi.".to_owned()],
                visits,
            },
            DeskPart { name: "Un altro sportello".to_owned(), notes: Vec::new(), visits: Vec::new() },
        ],
        nobody: "Nessuno in agenda.".to_owned(),
        ticks: ["sì".to_owned(), "no".to_owned()],
        foot: "Distruggilo a fine giornata.".to_owned(),
        page: "Pagina".to_owned(),
        day: date(2026, 11, 23),
    }
}

fn count(text: &str, words: &str) -> usize {
    text.replace(char::is_whitespace, "").matches(&words.replace(' ', "")).count()
}

#[test]
fn whom_each_desk_expects_stands_on_it_with_room_to_tick() {
    let pdf = sheet(vec![visit(9, "Persona Inventata"), visit(10, "Altra Inventata")]).pdf().unwrap();
    let text = text_of(&pdf);
    for words in [
        "lunedì 23 novembre 2026",
        "Sportello di prova",
        "9:00–9:45",
        "Persona Inventata",
        "Altra Inventata",
        "Gruppo di prova: 7 attesi.",
        "Un altro sportello",
        "Nessuno in agenda.",
        "Distruggilo a fine giornata.",
    ] {
        assert_eq!(count(&text, words), 1, "{words}: {text}");
    }
    assert_eq!(sizes(&pdf).len(), 1);
}

#[test]
fn a_full_day_goes_on_over_the_page_and_each_page_says_what_its_columns_are() {
    let visits = (0..40).map(|number| visit(8 + number / 4, &format!("Prova {number} inventata"))).collect();
    let pdf = sheet(visits).pdf().unwrap();
    let (text, pages) = (text_of(&pdf), sizes(&pdf).len());
    assert!(pages > 1, "{pages}");
    assert_eq!(count(&text, "Distruggilo"), pages);
    assert!(count(&text, "Per che cosa") >= pages - 1, "the last page may hold the other desk alone: {text}");
    for number in 10..40 {
        assert_eq!(count(&text, &format!("Prova {number} inventata")), 1, "{number}");
    }
}

#[test]
fn names_in_any_letters_are_printed_and_a_letter_that_nobody_draws_spoils_nothing() {
    let names = ["ਪਰਖ ਨਾਮ", "اسم تجريبي", "Пробне Ім’я", "Ștefan Ëngjëll", "Prova 😀 \u{10ffff}"];
    let visits = names.iter().enumerate().map(|(hour, name)| visit(9 + hour, name)).collect();
    let pdf = sheet(visits).pdf().unwrap();
    let text = text_of(&pdf);
    assert_eq!(count(&text, "Пробне Ім’я"), 1, "{text}");
    assert_eq!(count(&text, "Prova ? ?"), 1, "{text}");
}

#[test]
fn the_same_day_gives_the_same_bytes() {
    let day = sheet(vec![visit(9, "Persona Inventata")]);
    assert_eq!(day.pdf().unwrap(), day.pdf().unwrap());
}
