// SPDX-License-Identifier: EUPL-1.2
//! The instruments that come along: sound, in two languages, and reckoned as their pages say, whatever is answered.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use casework::{
    Found,
    instrument::{Answer, Answers, Exact, Instrument, Item, ItemKind, Outcome, asked, kept, missing, range, scores},
};
use jiff::civil::date;
use kernel::Language;
use proptest::prelude::*;
use std::{path::Path, sync::LazyLock};

static SHIPPED: LazyLock<Vec<Found>> = LazyLock::new(|| {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona");
    let (found, findings) = casework::read_folder(&pack);
    assert_eq!(findings, [], "the shipped instruments are sound");
    found
});

fn shipped(code: &str) -> &'static Instrument {
    &SHIPPED.iter().find(|one| one.instrument.code == code).expect(code).instrument
}

fn said(words: &[(&str, &str)]) -> impl Fn(&Instrument) -> Answers {
    let words: Vec<(String, String)> = words.iter().map(|(item, said)| ((*item).into(), (*said).into())).collect();
    move |instrument| {
        let read = |(code, said): &(String, String)| {
            let item = instrument.item(code).unwrap_or_else(|| panic!("no question {code}"));
            (code.clone(), item.read(&[said]).unwrap().unwrap())
        };
        words.iter().map(read).collect()
    }
}

#[test]
fn every_one_is_there_in_italian_and_in_english_and_none_is_said_to_be_adopted() {
    let codes: Vec<&str> = SHIPPED.iter().map(|one| one.instrument.code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "analisi-approfondita",
            "analisi-preliminare",
            "bisogno-motivazione",
            "forze-bambino-famiglia",
            "obiettivi-raggiunti",
            "profilo-lavoro",
        ]
    );
    for one in &*SHIPPED {
        assert_eq!(one.instrument.languages(), [Language::It, Language::En], "{}", one.instrument.code);
        assert_eq!(one.adoption, None, "nobody adopted {}: no source says so", one.instrument.code);
        assert_eq!(one.instrument.licence, "EUPL-1.2", "our own words");
    }
}

#[test]
fn need_and_motivation_are_read_as_a_request_is_read() {
    let instrument = shipped("bisogno-motivazione");
    let reading = |words: &[(&str, &str)]| {
        let answers = said(words)(instrument);
        scores(instrument, &answers).iter().map(|one| one.band).collect::<Vec<_>>()
    };
    // A mean of 1 is low, of 2 is high: as `reception::intake::Assessment::reading`.
    assert_eq!(reading(&[("bollette", "1"), ("lavoro", "1"), ("desiderio", "2"), ("tempo", "2")]), [Some(0), Some(2)]);
    assert_eq!(reading(&[("bollette", "1"), ("lavoro", "2"), ("desiderio", "1")]), [Some(1), Some(0)]);
    assert_eq!(reading(&[("bollette", "3"), ("lavoro", "2")]), [Some(2), None]);
}

#[test]
fn a_question_comes_up_only_after_the_answer_that_calls_for_it() {
    let instrument = shipped("analisi-preliminare");
    let codes = |answers: &Answers| asked(instrument, answers).iter().map(|item| item.code.clone()).collect::<Vec<_>>();
    let calm = said(&[("urgenza", "no"), ("minori", "0")])(instrument);
    assert!(!codes(&calm).iter().any(|code| code == "quale-urgenza" || code == "scuola-figli" || code == "sfratto"));
    let urgent = said(&[("urgenza", "yes"), ("minori", "2"), ("casa-oggi", "3")])(instrument);
    for code in ["quale-urgenza", "scuola-figli", "sfratto"] {
        assert!(codes(&urgent).iter().any(|known| known == code), "{code}");
    }
}

#[test]
fn goals_weigh_as_the_person_said_and_come_out_to_the_fraction() {
    let instrument = shipped("obiettivi-raggiunti");
    let answers = said(&[
        ("obiettivo-1", "x"),
        ("peso-1", "3"),
        ("arrivo-1", "piu"),
        ("c-e-2", "yes"),
        ("obiettivo-2", "y"),
        ("peso-2", "1"),
        ("arrivo-2", "molto-meno"),
        ("c-e-3", "no"),
    ])(instrument);
    let made = &scores(instrument, &answers)[0];
    assert_eq!(made.outcome, Outcome::Value(Exact::ratio(1, 4).unwrap()));
    assert_eq!(made.band, Some(3), "a little more than hoped");
    assert_eq!(made.not_asked, ["arrivo-3"]);
    let exactly = said(&[("obiettivo-1", "x"), ("peso-1", "3"), ("arrivo-1", "atteso"), ("c-e-2", "no")])(instrument);
    assert_eq!(scores(instrument, &exactly)[0].band, Some(2), "what was hoped");
    let none = said(&[("obiettivo-1", "x"), ("peso-1", "3"), ("c-e-2", "no")])(instrument);
    assert_eq!(scores(instrument, &none)[0].outcome, Outcome::TooFew { answered: 0, least: 1 });
}

#[test]
fn what_counts_the_other_way_round_does() {
    let instrument = shipped("forze-bambino-famiglia");
    let answers = said(&[("eta", "2"), ("gioca", "3"), ("dorme", "3"), ("paura", "0")])(instrument);
    assert_eq!(
        scores(instrument, &answers)[0].outcome,
        Outcome::Value(Exact::from(3)),
        "hardly ever afraid is the best"
    );
}

#[test]
fn what_is_typed_becomes_an_answer_or_says_why_not() {
    let instrument = shipped("analisi-preliminare");
    let minors = instrument.item("minori").unwrap();
    assert!(minors.read(&[" 3 "]).unwrap() == Some(Answer::Number(3)));
    assert!(minors.read(&["", "  "]).unwrap().is_none());
    assert!(minors.read(&["21"]).is_err() && minors.read(&["-1"]).is_err() && minors.read(&["due"]).is_err());
    let day = instrument.item("sfratto").unwrap();
    assert!(day.read(&["3/12/2026"]).unwrap() == Some(Answer::Date(date(2026, 12, 3))));
    assert!(day.read(&["31/2/2026"]).is_err());
    let care = instrument.item("cura").unwrap();
    assert!(
        care.read(&["malato", "bambino", "malato"]).unwrap()
            == Some(Answer::Several(vec!["bambino".into(), "malato".into()]))
    );
    assert!(care.read(&["malato", "altro"]).is_err());
}

/// What may be typed as an answer; nothing, now and then.
fn typed(item: &Item) -> BoxedStrategy<Vec<String>> {
    let one = |words: BoxedStrategy<String>| words.prop_map(|word| vec![word]).boxed();
    let codes: Vec<String> = item.options().iter().map(|option| option.code.clone()).collect();
    let some = match &item.kind {
        ItemKind::One(_) => one(prop::sample::select(codes).boxed()),
        ItemKind::Several(_) => {
            let most = codes.len();
            prop::sample::subsequence(codes, 1..=most).boxed()
        }
        ItemKind::Number { least, most, .. } | ItemKind::Scale { least, most, .. } => {
            one((*least..=*most).prop_map(|number| number.to_string()).boxed())
        }
        ItemKind::Money { .. } => one((0..1_000_000_i64).prop_map(kernel::money::typed).boxed()),
        ItemKind::YesNo { .. } => one(prop::sample::select(vec!["yes".to_owned(), "no".to_owned()]).boxed()),
        ItemKind::Date => Just(vec!["2026-12-03".to_owned()]).boxed(),
        ItemKind::Text { .. } => one("[a-z][a-zàèì ]{1,20}[a-z]".boxed()),
    };
    prop_oneof![7 => some, 3 => Just(Vec::new())].boxed()
}

/// An instrument with answers to some of its questions.
#[derive(Clone)]
struct Case {
    instrument: &'static Instrument,
    answers: Answers,
}

/// Answers are not printed, these neither: their short form is.
impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let typed: Vec<_> = self.answers.iter().map(|(code, answer)| (code, answer.typed())).collect();
        write!(f, "{} {typed:?}", self.instrument.code)
    }
}

fn answered() -> impl Strategy<Value = Case> {
    (0..SHIPPED.len()).prop_flat_map(|place| {
        let instrument = &SHIPPED[place].instrument;
        let each: Vec<_> = instrument.items().map(typed).collect();
        each.prop_map(move |given: Vec<Vec<String>>| {
            let read = |(item, typed): (&Item, &Vec<String>)| {
                let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
                Some((item.code.clone(), item.read(&typed).unwrap()?))
            };
            let answers = instrument.items().zip(&given).filter_map(read).collect();
            Case { instrument, answers }
        })
    })
}

proptest! {
    #[test]
    fn a_score_lies_in_its_range_and_in_one_band(Case { instrument, answers } in answered()) {
        for made in scores(instrument, &answers) {
            let score = &instrument.scores[made.score];
            if let Outcome::Value(value) = made.outcome {
                let (least, most) = range(instrument, score).unwrap();
                prop_assert!(least <= value && value <= most, "{value} of {}", score.code);
                prop_assert!(made.band.is_some(), "{value} of {} has no band", score.code);
                prop_assert!(!made.taken.is_empty());
            } else {
                prop_assert!(made.band.is_none());
            }
            prop_assert_eq!(made.taken.len() + made.unanswered.len() + made.not_asked.len(), score.terms.len());
        }
    }

    #[test]
    fn what_is_not_asked_decides_nothing(Case { instrument, answers } in answered()) {
        let kept = kept(instrument, &answers);
        let codes = |answers: &Answers| asked(instrument, answers).iter().map(|item| item.code.clone()).collect::<Vec<_>>();
        prop_assert_eq!(codes(&kept), codes(&answers));
        prop_assert!(scores(instrument, &kept) == scores(instrument, &answers));
        prop_assert!(kept.keys().all(|code| codes(&kept).contains(code)));
    }

    #[test]
    fn a_question_is_asked_by_what_stands_before_it_alone(Case { instrument, answers } in answered(), at in 0..100_usize) {
        let items: Vec<&Item> = instrument.items().collect();
        let at = at % items.len();
        let mut changed = answers.clone();
        changed.retain(|code, _| items[..at].iter().any(|item| item.code == *code));
        let until = |answers: &Answers| {
            let asked = asked(instrument, answers);
            items[..=at].iter().map(|item| asked.iter().any(|one| one.code == item.code)).collect::<Vec<_>>()
        };
        prop_assert_eq!(until(&changed), until(&answers));
    }

    #[test]
    fn it_is_complete_when_all_that_must_be_answered_is(Case { instrument, answers } in answered()) {
        let missing = missing(instrument, &answers);
        let needed = asked(instrument, &answers);
        for item in &needed {
            let lacks = item.required && !answers.contains_key(&item.code);
            prop_assert_eq!(missing.iter().any(|one| one.code == item.code), lacks);
        }
        prop_assert!(missing.len() <= needed.len());
    }

    #[test]
    fn an_answer_is_read_as_it_is_written(Case { instrument, answers } in answered()) {
        for (code, answer) in &answers {
            let typed = answer.typed();
            let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
            prop_assert!(instrument.item(code).unwrap().read(&typed).unwrap().as_ref() == Some(answer));
        }
    }
}
