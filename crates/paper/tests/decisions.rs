// SPDX-License-Identifier: EUPL-1.2
//! A reasoned decision: read back from the PDF itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[allow(dead_code)]
mod reader;

use jiff::civil::date;
use paper::{Decision, DecisionRule};
use reader::{sizes, text_of};

fn said(words: &str) -> String {
    words.to_owned()
}

fn decision(rules: usize, granted: bool) -> Decision {
    let rule = |number: usize| DecisionRule {
        say: format!("Requisito di prova numero {number}"),
        says: said("C’è"),
        looked: vec![said("Quanto è l’ISE? € 31.000. Al massimo € 35.000, dal 25 luglio 2016.")],
        source: said("Articolo di prova"),
    };
    Decision {
        lang: said("it"),
        body: said("Comune di prova"),
        title: said("Decisione: morosità incolpevole"),
        verdict: said(if granted {
            "Il contributo è concesso: € 12.000."
        } else {
            "Il contributo non è concesso."
        }),
        note: Some(said("Alcuni importi sono un esempio.")),
        facts: vec![(said("Caso"), said("Famiglia Inventata")), (said("Domanda"), said("2 novembre 2026"))],
        why: (said("Perché"), said("Il reddito è calato per il licenziamento, di prova.")),
        sum: granted.then(|| {
            let parts =
                vec![(said("Per l’affitto non pagato"), said("€ 8.000")), (said("Per il rinvio"), said("€ 4.000"))];
            (said("Quanto"), parts, said("In tutto € 12.000"), said("Al massimo € 12.000, articolo di prova"))
        }),
        rules: (said("I requisiti"), (0..rules).map(rule).collect()),
        papers: (said("I documenti"), vec![said("Contratto, 10 novembre 2026")]),
        object: (said("Se non sei d’accordo"), said("Puoi chiedere di guardare di nuovo entro i termini di legge.")),
        signs: vec![said("Luogo e data"), said("Chi decide")],
        foot: said("Riguarda una famiglia: non si mostra ad altri."),
        page: said("Pagina"),
        made_on: date(2026, 11, 23),
    }
}

fn has(text: &str, words: &str) -> bool {
    text.replace(char::is_whitespace, "").contains(&words.replace(' ', ""))
}

#[test]
fn a_decision_says_what_why_how_much_and_how_to_object() {
    let sheet = decision(9, true);
    let pdf = sheet.pdf().unwrap();
    if let Ok(path) = std::env::var("FILO_KEEP_PAPER") {
        std::fs::write(path, &pdf).unwrap();
    }
    let text = text_of(&pdf);
    for words in [
        "Il contributo è concesso: € 12.000.",
        "Famiglia Inventata",
        "calato per il licenziamento",
        "€ 8.000",
        "In tutto € 12.000",
        "Al massimo € 12.000, articolo di prova",
        "Al massimo € 35.000, dal 25 luglio 2016",
        "Contratto, 10 novembre 2026",
        "Se non sei d’accordo",
        "Chi decide",
    ] {
        assert!(has(&text, words), "{words}: {text}");
    }
    assert_eq!(sheet.pdf().unwrap(), pdf, "the same decision gives the same paper");
}

#[test]
fn a_refusal_says_no_sum_and_many_rules_go_over_pages() {
    let pdf = decision(40, false).pdf().unwrap();
    let text = text_of(&pdf);
    assert!(sizes(&pdf).len() >= 3);
    assert!(has(&text, "Il contributo non è concesso.") && !has(&text, "In tutto"));
    assert!(has(&text, "Requisito di prova numero 39"));
}
