// SPDX-License-Identifier: EUPL-1.2
//! `filo route` as a family's questions, on the shipped territory.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{Data, Seen, cremona, run};
use serde_json::Value;
use std::collections::BTreeSet;

fn asked(words: &[&str]) -> Seen {
    run(&[&["route"], words, &["--pack", &cremona()]].concat())
}

fn answer(words: &[&str]) -> Value {
    let seen = asked(words).must_be(0);
    assert_eq!(seen.err, "");
    seen.json()
}

fn services(answer: &Value) -> Vec<String> {
    answer["results"].as_array().unwrap().iter().map(|result| result["service"].as_str().unwrap().into()).collect()
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn in_casalmaggiore_who_looks_for_work_is_sent_to_energheia() {
    let told = answer(&["--town", "019021", "--need", "work"]);
    let first = &told["results"][0];
    assert_eq!(told["town"], serde_json::json!({ "istat": "019021", "name": "Casalmaggiore" }));
    assert_eq!(first["body"], "Energheia Impresa Sociale");
    assert_eq!(texts(&first["phones"]), ["0375 40200", "324 7480228"]);
    assert_eq!(texts(&first["emails"]), ["casalmaggiore@energheiaimpresa.it"]);
    assert_eq!(first["programme"], "ACTIVITY.CR");
    assert_eq!((&told["outside"], &told["unmet"]), (&Value::Null, &Value::Bool(false)));
}

#[test]
fn each_of_the_other_sixteen_towns_of_the_casalasco_is_sent_to_mestieri() {
    let towns = std::fs::read_to_string(format!("{}/towns.csv", cremona())).unwrap();
    let towns: Vec<Vec<&str>> = towns.lines().map(|line| line.split(',').collect()).collect();
    let others: Vec<&Vec<&str>> = towns.iter().filter(|town| town[4] == "casalasco" && town[0] != "019021").collect();
    assert_eq!(others.len(), 16);
    for town in others {
        let told = answer(&["--town", town[0], "--need", "work"]);
        let first = &told["results"][0];
        assert_eq!(told["town"]["name"], town[2]);
        assert!(first["body"].as_str().unwrap().contains("Mestieri"), "{}: {first}", town[2]);
        assert!(!texts(&first["phones"]).is_empty() && !texts(&first["emails"]).is_empty(), "{}", town[2]);
    }
}

#[test]
fn in_cernusco_a_lost_job_with_a_child_finds_ripartire() {
    let told = answer(&["--town", "015070", "--need", "work", "--fact", "job_lost=1", "minors=1"]);
    let ripartire = &told["results"][0];
    assert_eq!((&ripartire["service"], &ripartire["programme"]), (&"ripartire".into(), &"Ripartire".into()));
    assert_eq!(texts(&ripartire["phones"]), ["328 944 36 39", "345 435 42 87"]);
    assert_eq!(texts(&ripartire["emails"]), ["lavorint@cris.it"]);
    assert!(texts(&ripartire["why"]).contains(&"Hai figli minorenni."));
}

#[test]
fn in_cernusco_without_a_child_ripartire_says_why_not_and_what_instead() {
    let told = answer(&["--town", "015070", "--need", "work", "--fact", "job_lost=1", "minors=0"]);
    let found = services(&told);
    assert!(!found.contains(&"ripartire".to_owned()));
    let near = &told["near_misses"][0];
    assert_eq!(near["service"], "ripartire");
    assert_eq!(texts(&near["why_not"]), ["È per chi ha almeno un figlio minorenne."]);
    let instead = texts(&near["instead"]);
    assert!(!instead.is_empty() && instead.iter().all(|other| found.contains(&(*other).to_owned())), "{instead:?}");
}

#[test]
fn a_child_at_the_bertesi_school_finds_the_listening_point() {
    for need in ["parenting", "school", "adolescence"] {
        let told = answer(&["--town", "019098", "--need", need, "--fact", "school=bertesi"]);
        assert_eq!(services(&told)[0], "punto-ascolto-bertesi", "{need}");
    }
    let elsewhere = answer(&["--town", "019098", "--need", "school", "--fact", "school=other"]);
    assert!(!services(&elsewhere).contains(&"punto-ascolto-bertesi".to_owned()));
}

#[test]
fn a_new_father_of_the_cremona_district_finds_groups_and_individual_meetings() {
    for town in ["019001", "019036", "019098"] {
        for need in ["newborn", "fatherhood"] {
            let told = answer(&["--town", town, "--need", need, "--fact", "parent=father"]);
            let found = services(&told);
            assert!(found.contains(&"incontri-neo-papa".to_owned()), "{town} {need}: {found:?}");
            assert!(found.iter().any(|service| service.contains("grupp")), "{town} {need}: {found:?}");
        }
    }
}

#[test]
fn in_crema_an_eviction_notice_opens_the_housing_emergency_and_the_children_are_flagged() {
    let told =
        answer(&["--town", "019035", "--need", "rent_arrears,eviction", "--fact", "eviction_notice=1", "minors=2"]);
    assert_eq!(told["needs"], serde_json::json!(["rent_arrears", "eviction"]));
    let first = &told["results"][0];
    assert_eq!(first["service"], "emergenza-abitativa-crema");
    assert_eq!(first["children_first"], true);
    assert!(texts(&first["why"]).iter().any(|why| why.contains("bambini o ragazzi")), "{}", first["why"]);
    assert_eq!(texts(&first["phones"]), ["0373 8941"]);
}

#[test]
fn milan_is_outside_and_told_kindly() {
    let told = answer(&["--town", "015146", "--need", "work"]);
    assert_eq!(told["results"], serde_json::json!([]));
    assert_eq!(told["unmet"], true);
    assert!(told["outside"]["body"].as_str().unwrap().contains("Comune di Milano"));
    assert!(told["outside"]["say"].as_str().unwrap().contains("020202"));
}

#[test]
fn the_answer_has_the_keys_that_are_written_down() {
    let seen = asked(&["--town", "019021", "--need", "work"]).must_be(0);
    assert_eq!(seen.out.trim_end().lines().count(), 1, "one document, one line");
    let told = seen.json();
    for key in ["town", "needs", "results", "near_misses", "outside", "unmet"] {
        assert!(keys(&told).contains(key), "{key}");
    }
    for result in told["results"].as_array().unwrap() {
        for key in ["service", "name", "programme", "body", "desk", "phones", "emails", "why", "bring", "cost", "next"]
        {
            assert!(keys(result).contains(key), "{key}");
        }
        for key in ["name", "town", "modes"] {
            assert!(keys(&result["desk"]).contains(key), "{key}");
        }
        assert!(!texts(&result["why"]).is_empty() && !texts(&result["bring"]).is_empty());
        // What "now" changes is the day; never the shape.
        if let Some(next) = result["next"].as_str() {
            assert_eq!((next.len(), &next[10..11], &next[22..23]), (25, "T", ":"), "{next}");
        }
    }
}

#[test]
fn needs_and_facts_may_be_given_once_or_several_times() {
    let one =
        answer(&["--town", "019035", "--need", "rent_arrears,eviction", "--fact", "eviction_notice=1", "minors=2"]);
    let words = ["--need", "rent_arrears", "--need", "eviction", "--fact", "eviction_notice=1", "--fact", "minors=2"];
    let several = answer(&[&["--town", "019035"][..], &words].concat());
    assert_eq!(one, several);
}

#[test]
fn the_answer_speaks_english_too() {
    let told = answer(&["--town", "015070", "--need", "work", "--fact", "minors=0", "--lang", "en"]);
    assert_eq!(texts(&told["near_misses"][0]["why_not"]).len(), 1);
    let italian = answer(&["--town", "015070", "--need", "work", "--fact", "minors=0"]);
    assert_eq!(services(&told), services(&italian));
    assert_ne!(told["results"][0]["why"], italian["results"][0]["why"]);
}

#[test]
fn what_is_not_understood_is_refused_with_its_field_and_what_was_meant() {
    let mut lines = String::new();
    for words in [
        "--town 0190 --need work",
        "--town Casalmaggiore --need work",
        "--town 019021 --need wrok",
        "--town 019021 --need work,evictoin",
        "--town 019021 --need work --fact minor=1",
        "--town 019021 --need work --fact minors",
        "--town 019021 --need work --fact minors=many",
        "--town 019021 --need work --fact minors=-1",
        "--town 019021 --need work --fact school=bertesy",
        "--town 019021 --need work --lang xx",
    ] {
        let (field, message) = asked(&words.split(' ').collect::<Vec<_>>()).refusal();
        lines.push_str(&format!("$ filo route {words}\n{field}: {message}\n"));
    }
    insta::assert_snapshot!(lines);
}

#[test]
fn html_and_sql_in_every_word_are_words() {
    for nasty in ["'; DROP TABLE directory_item; --", "<script>alert(1)</script>", "\u{202e}", "💧", ""] {
        asked(&["--town", nasty, "--need", "work"]).refusal();
        asked(&["--town", "019021", "--need", nasty]).refusal();
        asked(&["--town", "019021", "--need", "work", "--fact", &format!("minors={nasty}")]).refusal();
        asked(&["--town", "019021", "--need", "work", "--lang", nasty]).refusal();
    }
}

#[test]
fn without_a_pack_the_loaded_territory_answers_the_same() {
    let data = Data::loaded();
    let words = ["route", "--town", "019021", "--need", "work"];
    let loaded = data.run(&words).must_be(0).json();
    assert_eq!(loaded, answer(&words[1..]));
}

#[test]
fn without_a_pack_and_without_data_the_way_is_shown_and_nothing_is_made() {
    let data = Data::empty();
    let seen = data.run(&["route", "--town", "019021", "--need", "work"]).must_be(1);
    insta::assert_snapshot!(seen.screen(data.path()));
    assert_eq!(data.names(), Vec::<String>::new());
    let missing = run(&["route", "--town", "019021", "--need", "work", "--pack", "/no/such/pack"]).must_be(1);
    assert!(
        missing.out.is_empty() && missing.err.contains("Give the folder that holds territory.toml"),
        "{}",
        missing.err
    );
}
