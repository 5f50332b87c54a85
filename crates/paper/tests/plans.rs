// SPDX-License-Identifier: EUPL-1.2
//! A family's plan as they take it home: read back from the PDF itself, in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[allow(dead_code)]
mod reader;

use jiff::civil::date;
use kernel::Language;
use page::{Catalog, Speech};
use paper::{FamilyPlan, Far, PlanGoal, PlanPromise, PlanSigner, PlanSupport, Rhythm, Written};
use reader::{sizes, text_of};

fn speech(language: Language) -> Speech {
    Catalog::new().add_room(paper::WORDS).strict().build().unwrap().speech(language)
}

fn written(said: &str) -> Written {
    Written { said: said.to_owned(), in_italian: false }
}

fn promise(by: Option<&str>, what: Written) -> PlanPromise {
    PlanPromise { by: by.map(str::to_owned), what, due: Some(date(2026, 12, 20)), ask: "000 1234567".to_owned() }
}

fn plan(goals: usize) -> FamilyPlan {
    let goal = |number: usize| PlanGoal {
        far: [Far::Weeks, Far::Months, Far::Years][number % 3],
        what: written(&format!("Una casa di prova numero {number}")),
        sign: Some(written("Il contratto è firmato")),
        yours: vec![
            promise(None, written("Portate le bollette")),
            promise(Some("Prova Inventata"), written("Telefona")),
        ],
        services: vec![promise(Some("Comune di prova"), written("Scrive al proprietario"))],
    };
    FamilyPlan {
        draft: false,
        people: vec!["Prova Inventata".to_owned(), "Altra Inventata".to_owned()],
        first: Some(date(2026, 12, 1)),
        every: Some(Rhythm::Months(3)),
        review: Some(date(2027, 3, 1)),
        goals: (0..goals).map(goal).collect(),
        supports: vec![PlanSupport {
            what: written("Sei ore di educativa"),
            by: "Cooperativa di prova".to_owned(),
            from: Some(date(2026, 12, 1)),
            until: None,
        }],
        signers: vec![
            PlanSigner { name: Some("Prova Inventata".to_owned()), child: false, on: Some(date(2026, 12, 3)) },
            PlanSigner { name: Some("Bambina Inventata".to_owned()), child: true, on: None },
            PlanSigner { name: None, child: false, on: None },
        ],
        talk_to: vec![("Comune di prova".to_owned(), vec!["000 7654321".to_owned()])],
        made_on: date(2026, 12, 3),
    }
}

fn count(text: &str, words: &str) -> usize {
    text.replace(char::is_whitespace, "").matches(&words.replace(' ', "")).count()
}

#[test]
fn who_does_what_by_when_stands_on_it() {
    let pdf = plan(1).pdf(&speech(Language::It)).unwrap();
    let text = text_of(&pdf);
    for words in [
        "Il vostro piano",
        "Vale dal 1 dicembre 2026.",
        "Una casa di prova numero 0",
        "Ce ne accorgiamo così: Il contratto è firmato",
        "Che cosa fate voi",
        "Portate le bollette",
        "Voi, insieme · entro il 20 dicembre 2026",
        "Che cosa fanno i servizi",
        "Comune di prova · entro il 20 dicembre 2026",
        "Cooperativa di prova · dal 1 dicembre 2026",
        "lunedì 1 marzo 2027",
        "E poi ogni 3 mesi.",
        "ha firmato il 3 dicembre 2026",
        "per Bambina Inventata",
        "000 7654321",
    ] {
        assert_eq!(count(&text, words), 1, "{words}: {text}");
    }
    assert_eq!(count(&text, "bozza") + count(&text, "In italiano:"), 0, "{text}");
}

#[test]
fn a_draft_says_so_and_what_nobody_translated_says_in_which_language_it_is() {
    let mut draft = plan(1);
    draft.draft = true;
    draft.goals[0].what = Written { said: "Una casa di prova".to_owned(), in_italian: true };
    let text = text_of(&draft.pdf(&speech(Language::Ro)).unwrap());
    assert_eq!(count(&text, "Este o ciornă"), 1, "{text}");
    assert_eq!(count(&text, "În italiană: Una casa di prova"), 1, "{text}");
    assert_eq!(count(&text, "La fiecare 3 luni") + count(&text, "la fiecare 3 luni"), 1, "{text}");
}

#[test]
fn a_long_plan_goes_over_the_page_in_every_language_and_its_foot_stands_on_each() {
    for language in Language::ALL {
        let pdf = plan(7).pdf(&speech(language)).unwrap();
        let pages = sizes(&pdf).len();
        assert!((2..=6).contains(&pages), "{language}: {pages} pages");
    }
    let pdf = plan(7).pdf(&speech(Language::En)).unwrap();
    assert_eq!(count(&text_of(&pdf), "Printed on"), sizes(&pdf).len());
}

#[test]
fn the_same_plan_gives_the_same_paper_and_a_letter_that_nobody_draws_spoils_nothing() {
    let words = speech(Language::Uk);
    let mut strange = plan(1);
    strange.people = vec!["Prova 😀".to_owned()];
    assert_eq!(strange.pdf(&words).unwrap(), strange.pdf(&words).unwrap());
    assert_eq!(count(&text_of(&strange.pdf(&words).unwrap()), "Prova ?"), 1);
}
