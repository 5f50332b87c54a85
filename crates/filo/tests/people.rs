// SPDX-License-Identifier: EUPL-1.2
//! `filo tax-code` and `filo people match`, as a clerk types them.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::run;
use kernel::{Chance, SeededChance};
use people::invented;
use serde_json::json;

#[test]
fn a_tax_code_is_made_and_read_back() {
    let born = ["--sex", "F", "--born", "1985-02-01", "--place", "D150"];
    let made =
        run(&[&["tax-code", "make", "--surname", "Prova", "--given", "Inventata"], &born[..]].concat()).must_be(0);
    assert_eq!(made.json(), json!({ "code": "PRVNNT85B41D150P" }));
    let told = run(&["tax-code", "check", "prvnnt85b41d150p"]).must_be(0).json();
    assert_eq!(
        told,
        json!({ "code": "PRVNNT85B41D150P", "valid": true, "kind": "personal", "sex": "F", "born": "1985-02-01",
                "place": "D150", "omocodia": false, "without_omocodia": "PRVNNT85B41D150P" })
    );
    let told = run(&["tax-code", "check", "RSSMRA85T10A56NH"]).must_be(0).json();
    assert_eq!((&told["omocodia"], &told["without_omocodia"]), (&json!(true), &json!("RSSMRA85T10A562S")));
    let told = run(&["tax-code", "check", "09090909095"]).must_be(0).json();
    assert_eq!(told, json!({ "code": "09090909095", "valid": true, "kind": "provisional" }));
}

#[test]
fn a_wrong_tax_code_is_refused_with_its_field() {
    let make = |change: (&str, &str)| {
        let mut words = vec!["tax-code", "make"];
        for (option, usual) in
            [("--surname", "Prova"), ("--given", "Uno"), ("--sex", "M"), ("--born", "1985-02-01"), ("--place", "D150")]
        {
            words.extend([option, if option == change.0 { change.1 } else { usual }]);
        }
        run(&words).refusal().0
    };
    for (option, value, field) in [
        ("--surname", "---", "/surname"),
        ("--given", "王", "/given"),
        ("--sex", "x", "/sex"),
        ("--born", "1985-02-30", "/born"),
        ("--born", "2999-01-01", "/born"),
        ("--place", "Cremona", "/place"),
    ] {
        assert_eq!(make((option, value)), field, "{option} {value}");
    }
    for wrong in ["", "RSSMRA85T10A562X", "RSSMRA85T10A562", "12345678901", "💥"] {
        assert_eq!(run(&["tax-code", "check", wrong]).refusal().0, "/code", "{wrong}");
    }
}

/// A register of invented people in which every fifth stands twice, the second time typed badly.
fn register() -> String {
    let mut table = String::from("person,cognome,nome,data_nascita,telefono\n");
    for n in 0..600 {
        let person = invented::person(11, n);
        let born = person.identity.born.map(String::from).unwrap_or_default();
        let telephone = &person.contacts[0].value;
        let (surname, given) = (&person.identity.surname, &person.identity.given);
        table.push_str(&format!("{n},{surname},{given},{born},{telephone}\n"));
        if n % 5 == 0 {
            let chance = SeededChance::new(n);
            let typed = invented::mistyped(surname, &chance).to_uppercase();
            let telephone = if chance.below(2) == 0 { telephone.replace(' ', "/") } else { String::new() };
            let (surname, given) =
                if n % 25 == 0 { (given.clone(), typed) } else { (typed, kernel::plain_latin(given)) };
            table.push_str(&format!("{n},{surname},{given},{born},{telephone}\n"));
        }
    }
    table
}

#[test]
fn rows_of_one_person_are_found_and_those_of_two_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("register.csv");
    std::fs::write(&file, register()).unwrap();
    let file = file.display().to_string();
    let told = run(&["people", "match", &file, "--truth", "person"]).must_be(0).json();
    assert_eq!(told["rows"], 720);
    let measured = &told["measured"];
    assert_eq!(measured["true_pairs"], 120);
    let (precision, recall) = (measured["precision"].as_f64().unwrap(), measured["recall"].as_f64().unwrap());
    assert!(precision >= 0.97 && recall >= 0.9, "{measured}");
    let first = &told["pairs"][0];
    assert!(first["score"].as_u64().unwrap() >= 650 && first["lines"].as_array().unwrap().len() == 2);
    assert!(first["reasons"].as_array().unwrap().iter().any(|reason| reason["field"] == "surname"));
    let told = run(&["people", "match", &file, "--least", "0"]).must_be(0).json();
    assert!(told.get("measured").is_none());
}

#[test]
fn a_table_that_cannot_be_read_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let write = |text: &str| {
        let file = folder.path().join("x.csv");
        std::fs::write(&file, text).unwrap();
        file.display().to_string()
    };
    let refusal = |words: &[&str]| run(&[&["people", "match"], words].concat()).refusal();
    assert_eq!(refusal(&["/nowhere/x.csv"]).0, "/file");
    assert_eq!(refusal(&[&write("a,b\n1,2\n")]).0, "/file");
    assert_eq!(refusal(&[&write("cognome,nome\nx,y\n"), "--truth", "chi"]).0, "/truth");
    let (field, message) = refusal(&[&write("cognome,nome\nx,y\nz\n")]);
    assert!(field == "/file" && message.contains("line 3"), "{message}");
}
