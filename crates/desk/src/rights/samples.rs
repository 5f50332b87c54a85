// SPDX-License-Identifier: EUPL-1.2
//! Samples of the pages of what persons ask about their data: nobody in them is real.

use super::{
    list::{Line, List},
    one::One,
    person::{New, Page},
};
use casework::rights::{Answered, Content, Extended, Ground, Outcome, Proof, Restricted, Right, RightView, Way, terms};
use directory::pack::Norm;
use jiff::civil::{Date, date};
use kernel::{Id, Language, Localized, SeededChance, UtcMicros};
use page::{
    Errors, Form, Shell, Speech,
    ui::{Notice, Text, Tone},
};

const AT: UtcMicros = UtcMicros(1_795_000_000_000_000);
const TODAY: Date = date(2026, 11, 23);

fn id<T>(number: u64) -> Id<T> {
    Id::new(UtcMicros(i64::try_from(number).unwrap_or_default() * 1_000), &SeededChance::new(number))
}

fn words(it: &str, en: &str) -> Localized {
    Localized::italian(it).and(Language::En, en)
}

fn norms() -> Vec<Norm> {
    let norm = |code: &str, about: &str, rights: &[&str]| Norm {
        code: code.to_owned(),
        about: about.to_owned(),
        rights: rights.iter().map(|one| (*one).to_owned()).collect(),
        text: words("Una regola di prova, in parole semplici.", "A made-up rule, in plain words."),
        article: words("Legge di prova, articolo 1", "A made-up law, article 1"),
    };
    vec![
        norm("a", "right", &["access"]),
        norm("e", "right", &["erasure"]),
        norm("t", "term", &[]),
        norm("r", "refusal", &["erasure"]),
        norm("s", "refusal", &[]),
        norm("x", "restriction", &[]),
        norm("w", "while_restricted", &[]),
    ]
}

fn view(right: Right, received: Date, proof: Option<Proof>) -> RightView {
    RightView {
        id: id(1),
        person: id(2),
        right,
        body: "comune".to_owned(),
        received,
        due: terms::due(received),
        way: Way::InPerson,
        proof,
        content: Content {
            name: "Persona di prova".to_owned(),
            words: "Vorrei sapere che cosa avete scritto di me.".to_owned(),
            asker: "Tutore di prova".to_owned(),
            power: "Decreto di prova 12 del 2026".to_owned(),
            reach: "Al telefono, la mattina".to_owned(),
        },
        extended: None,
        copied_at: None,
        answer: None,
        restriction: None,
        version: 1,
        noted_at: AT,
        noted_by: id(3),
    }
}

fn answered(right: Right, outcome: Outcome, restricted: bool) -> RightView {
    let ground = Ground {
        code: "r".to_owned(),
        text: words("Una regola di prova, in parole semplici.", "A made-up rule, in plain words."),
        article: words("Legge di prova, articolo 1", "A made-up law, article 1"),
    };
    let on = TODAY;
    RightView {
        answer: Some(Answered {
            on,
            by: id(3),
            outcome,
            words: "Parole di prova.".to_owned(),
            ground: Some(ground.clone()),
            complain: vec![ground],
        }),
        extended: Some(Extended { on, why: "Ci sono molte carte da leggere.".to_owned() }),
        restriction: restricted.then(|| Restricted { ground: "x".to_owned(), since: on, lifted: None }),
        ..view(right, date(2026, 10, 30), Some(Proof::Document))
    }
}

/// Every page of this room.
///
/// # Errors
/// The first page that cannot be written.
pub(crate) fn pages(
    shell: &impl Fn(&'static str) -> Shell,
    speech: &Speech,
) -> askama::Result<Vec<(&'static str, String)>> {
    let one = |view: &RightView, leads, wrong| one(view, leads, wrong, speech);
    let early = date(2026, 11, 20);
    Ok(vec![
        ("rights-list", shell("desk-rights").html(&list(true, speech))?),
        ("rights-list-none", shell("desk-rights").html(&list(false, speech))?),
        ("rights-person", shell("desk-rights-person").html(&person(true, false, speech))?),
        ("rights-person-wrong", shell("desk-rights-person").wrong(true).html(&person(false, true, speech))?),
        (
            "rights-access",
            shell("desk-rights-one").html(&one(&view(Right::Access, early, Some(Proof::Known)), true, false))?,
        ),
        (
            "rights-not-known",
            shell("desk-rights-one").html(&one(&view(Right::Access, date(2026, 10, 1), None), true, false))?,
        ),
        (
            "rights-officer",
            shell("desk-rights-one").html(&one(&view(Right::Access, early, Some(Proof::Copy)), false, false))?,
        ),
        (
            "rights-erasure-wrong",
            shell("desk-rights-one").wrong(true).html(&one(
                &view(Right::Erasure, early, Some(Proof::Digital)),
                true,
                true,
            ))?,
        ),
        (
            "rights-refused",
            shell("desk-rights-one").html(&one(&answered(Right::Erasure, Outcome::Refused, false), true, false))?,
        ),
        (
            "rights-restricted",
            shell("desk-rights-one").html(&one(&answered(Right::Restriction, Outcome::Granted, true), true, false))?,
        ),
    ])
}

fn list(some: bool, speech: &Speech) -> List {
    let line = |view: &RightView| Line::of(view, "Comune di prova".to_owned(), TODAY, speech);
    if !some {
        return List { waiting: Vec::new(), answered: Vec::new() };
    }
    let (late, soon, calm) = (date(2026, 9, 30), date(2026, 10, 30), date(2026, 11, 20));
    List {
        waiting: vec![
            line(&view(Right::Access, late, None)),
            line(&view(Right::Correction, soon, Some(Proof::Known))),
            line(&view(Right::Objection, calm, Some(Proof::Known))),
        ],
        answered: vec![
            line(&answered(Right::Restriction, Outcome::Granted, true)),
            line(&answered(Right::Erasure, Outcome::Refused, false)),
        ],
    }
}

fn person(some: bool, wrong: bool, speech: &Speech) -> Page {
    let (form, mut errors) = (Form::default(), Errors::default());
    if wrong {
        errors.add("right", "desk-rights-what-missing");
        errors.add("asker-name", "desk-rights-asker-name-missing");
        errors.add("power", "desk-rights-power-missing");
        errors.add("proof", "desk-rights-proof-missing");
    }
    let language = speech.language();
    let norms = norms();
    let cited = |one: &Norm| (one.text.get(language).to_owned(), one.article.get(language).to_owned());
    Page {
        summary: errors.summary(),
        path: "/scrivania/nuclei/persona/prova/diritti".to_owned(),
        back: "/scrivania/nuclei/persona/prova".to_owned(),
        name: "Persona di prova".to_owned(),
        lines: if some { list(true, speech).waiting } else { Vec::new() },
        terms: norms.iter().filter(|one| one.about == "term").map(cited).collect(),
        powers: match some {
            true => {
                vec![("Tutore di prova".to_owned(), "desk-tie-guardian", "Decreto di prova 12 del 2026".to_owned())]
            }
            false => Vec::new(),
        },
        new: New::of(&norms, ("0".repeat(32), TODAY.to_string()), (&form, &errors), language),
    }
}

fn one(view: &RightView, leads: bool, wrong: bool, speech: &Speech) -> One {
    let (form, mut errors) = (Form::default(), Errors::default());
    if wrong {
        errors.add("outcome", "desk-rights-outcome-missing");
        errors.add("ground", "desk-rights-ground-missing");
    }
    let made = leads.then(|| "lunedì 23 novembre, 8:00".to_owned());
    let by = ("Comune di prova".to_owned(), "Operatrice di prova".to_owned());
    let mut page = One::of(view, by, (true, leads, made), (&norms(), TODAY), (&form, &errors), speech);
    page.notice = (!wrong && leads).then(|| Notice::new(Tone::Done, Text::from("desk-rights-done-noted")));
    page.erasing = wrong.then_some("desk-rights-erasing-case");
    page
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::{
        copy,
        gather::{Line, Part},
    };

    #[test]
    fn programs_read_the_same_as_people() {
        let line = |said: &str| Line { code: "name", label: "Nome".into(), said: vec![said.into()] };
        let mut part = Part::new("person", "La persona");
        part.lines.push(line("Persona «di prova» <b>"));
        let read: serde_json::Value =
            serde_json::from_str(&copy::for_programs("2026-11-23", "Comune", &[part])).unwrap();
        assert_eq!(read["parts"][0]["lines"][0]["said"][0], "Persona «di prova» <b>");
        assert_eq!((read["made"].as_str(), read["parts"][0]["part"].as_str()), (Some("2026-11-23"), Some("person")));
    }
}
