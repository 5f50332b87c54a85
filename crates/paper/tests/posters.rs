// SPDX-License-Identifier: EUPL-1.2
//! Posters as a printer and a screen reader get them: read back from the PDF itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod reader;

use jiff::civil::{Weekday, date, time};
use kernel::Language;
use page::{Catalog, Speech};
use paper::{Access, Danger, Helper, Need, Opening, PaperError, Poster, Size, Subject};
use reader::{code_on, text_of};

const LINK: &str = "https://filo.example/v/bcd23";

fn speech(language: Language) -> Speech {
    Catalog::new().add_room(paper::WORDS).strict().build().unwrap().speech(language)
}

fn helper(name: &str) -> Helper {
    let open = |day, from, to| Opening { day, from: time(from, 0, 0, 0), to: time(to, 0, 0, 0) };
    Helper {
        name: name.to_owned(),
        body: "Cooperativa di prova".to_owned(),
        place: vec!["Sala civica".to_owned(), "Via di Prova 1".to_owned(), "Borgo di Prova".to_owned()],
        phones: vec!["0375 000000".to_owned()],
        access: Access::Appointment,
        opening: vec![open(Weekday::Monday, 9, 12), open(Weekday::Wednesday, 9, 12), open(Weekday::Thursday, 14, 17)],
        opens_otherwise: false,
        spoken: vec![Language::It, Language::Ar],
    }
}

fn poster(size: Size) -> Poster {
    let need = |icon: &str, name: &str| Need { icon: icon.to_owned(), name: name.to_owned() };
    Poster {
        size,
        subject: Subject::Desk,
        territory: "Ambito territoriale di prova".to_owned(),
        needs: vec![
            need("work", "Lavoro"),
            need("bills", "Bollette"),
            need("home", "Casa"),
            need("newborn", "Un bambino appena nato"),
            need("elder_care", "Aiuto per un anziano"),
            need("nobody-drew-this", "Altro"),
        ],
        helpers: vec![helper("Sportello lavoro di prova")],
        dangers: vec![Danger { phone: "112".to_owned(), name: "Emergenze".to_owned() }],
        link: LINK.to_owned(),
        languages: Language::ALL.to_vec(),
        made_on: date(2026, 11, 22),
        example: true,
    }
}

fn has(pdf: &[u8], words: &[u8]) -> bool {
    pdf.windows(words.len()).any(|window| window == words)
}

#[test]
fn a_poster_can_be_read_aloud_and_says_who_where_and_when() {
    let pdf = poster(Size::A4).pdf(&speech(Language::It)).unwrap();
    let text = text_of(&pdf);
    for said in [
        "Ti serve una mano?",
        "È gratis",
        "Non serve dire il nome",
        "Sportello lavoro di prova",
        "Via di Prova 1",
        "0375 000000",
        "lunedì, mercoledì: dalle 9:00 alle 12:00",
        "Si viene su appuntamento.",
        "filo.example/v/bcd23",
        "112",
        "Alcuni dati sono di esempio",
    ] {
        let close = |text: &str| text.split_whitespace().collect::<String>();
        assert!(close(&text).contains(&close(said)), "{said}\n{text}");
    }
    assert!(has(&pdf, b"/StructTreeRoot") && has(&pdf, b"/MarkInfo"), "tagged");
    assert!(has(&pdf, b"pdfuaid") && has(&pdf, b"pdfaid"), "says that it is PDF/UA and PDF/A");
}

#[test]
fn ten_languages_in_three_sizes_are_one_page_each_and_the_code_leads_home() {
    for language in Language::ALL {
        let speech = speech(language);
        for (size, width, height) in [(Size::A4, 595.0, 842.0), (Size::A3, 842.0, 1191.0), (Size::Card, 595.0, 842.0)] {
            let pdf = poster(size).pdf(&speech).unwrap_or_else(|refused| panic!("{language} {size:?}: {refused}"));
            // To look at them: FILO_POSTERS=folder.
            if let Ok(folder) = std::env::var("FILO_POSTERS") {
                std::fs::write(format!("{folder}/{language}-{}.pdf", size.code()), &pdf).unwrap();
            }
            let pages = reader::sizes(&pdf);
            assert_eq!(pages.len(), 1, "{language} {size:?}");
            assert!(
                (pages[0].0 - width).abs() < 1.5 && (pages[0].1 - height).abs() < 1.5,
                "{language}: {:?}",
                pages[0]
            );
            assert!(pdf.len() < 400_000, "{language} {size:?}: {} bytes", pdf.len());
            assert_eq!(
                reader::fonts_outside(&pdf),
                Vec::<String>::new(),
                "{language} {size:?}: type that is not in the file"
            );
            // The wall poster is drawn twice as large by A3: one reading of each lay-out is enough.
            if size != Size::A3 {
                assert_eq!(code_on(&pdf), LINK, "{language} {size:?}");
            }
        }
    }
}

#[test]
fn every_script_is_drawn_with_its_own_letters() {
    for language in Language::ALL {
        let speech = speech(language);
        let text = text_of(&poster(Size::A4).pdf(&speech).unwrap());
        // Joined letters (Arabic, Gurmukhi) are one drawing for several: then most of them are found, not all.
        let letters: Vec<char> = speech.say("paper-lead").chars().filter(|letter| letter.is_alphabetic()).collect();
        let found = letters.iter().filter(|letter| text.contains(**letter)).count();
        assert!(found * 10 >= letters.len() * 6, "{language}: {found} of {} letters", letters.len());
        assert!(text.contains("0375"), "{language}");
    }
}

#[test]
fn the_same_poster_is_the_same_file() {
    let speech = speech(Language::Fr);
    assert_eq!(poster(Size::A4).pdf(&speech), poster(Size::A4).pdf(&speech));
}

#[test]
fn a_town_with_four_long_desks_still_fits() {
    let mut town = poster(Size::A4);
    town.subject = Subject::Town("Piadena Drizzona".to_owned());
    town.helpers = (1..=4)
        .map(|number| helper(&format!("Sportello sociale per le famiglie e per il lavoro numero {number}, distaccato")))
        .collect();
    for size in Size::ALL {
        town.size = size;
        let pdf = town.pdf(&speech(Language::It)).unwrap_or_else(|refused| panic!("{size:?}: {refused}"));
        let text = text_of(&pdf);
        assert!(text.contains("numero 4"), "{text}");
    }
}

#[test]
fn what_does_not_fit_or_cannot_be_drawn_is_refused() {
    let mut endless = poster(Size::A4);
    endless.helpers[0].place = vec!["Via davvero lunghissima ".repeat(200)];
    assert_eq!(endless.pdf(&speech(Language::It)), Err(PaperError::TooLong { what: "text" }));
    let mut strange = poster(Size::Card);
    strange.helpers[0].name = "Sportello ꧁ 𐎠".to_owned();
    let Err(PaperError::NoLetters { letters }) = strange.pdf(&speech(Language::It)) else { panic!("it was drawn") };
    assert!(letters.contains('꧁') && letters.contains('𐎠') && !letters.contains('S'));
}

#[test]
fn what_bodies_write_is_never_program() {
    let mut sly = poster(Size::A4);
    sly.helpers[0].name = "#panic(\"no\") $ * _ @x <y> \\ \"".to_owned();
    assert!(text_of(&sly.pdf(&speech(Language::It)).unwrap()).contains("#panic"));
}
