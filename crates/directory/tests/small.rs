// SPDX-License-Identifier: EUPL-1.2
//! The made-up valley of `tests/pack-small`, through the room's face: check, orientation, search, `filo route`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::{Asked, Snapshot, pack, routing::orient};
use std::path::Path;

fn valley() -> Snapshot {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small"));
    assert!(checked.findings.is_empty(), "{}", told(&checked));
    Snapshot::build(checked.pack.expect("the valley is sound"), 0)
}

fn told(checked: &pack::Checked) -> String {
    checked.findings.iter().map(|finding| format!("{finding}\n")).collect()
}

fn ask<'s>(snapshot: &'s Snapshot, town: &str, needs: &[&str], facts: &[(&str, &str)]) -> directory::Orientation<'s> {
    let asked = Asked::read(snapshot, town, needs.iter().copied(), facts.iter().copied()).unwrap();
    orient(snapshot, &asked)
}

fn services<'s>(found: &'s directory::Orientation<'s>) -> Vec<&'s str> {
    found.results.iter().map(|fit| fit.service.id.as_str()).collect()
}

#[test]
fn each_town_reaches_its_own_desk() {
    let valley = valley();
    for (town, body) in [("999001", "coop-esempio"), ("999002", "coop-esempio"), ("999003", "unione-esempio")] {
        let found = ask(&valley, town, &["work"], &[("minors", "0")]);
        assert_eq!(found.results[0].service.id, "sportello-lavoro");
        assert_eq!(found.results[0].body.id, body, "{town}");
    }
}

#[test]
fn a_desk_without_telephone_answers_with_its_bodys() {
    let valley = valley();
    assert_eq!(valley.phones(valley.desk("lavoro-alta").unwrap()), ["0999 200"]);
    assert_eq!(valley.phones(valley.desk("lavoro-bassa").unwrap()), ["0999 300"]);
}

#[test]
fn only_what_still_changes_the_answer_is_asked() {
    let valley = valley();
    let names =
        |found: &directory::Orientation<'_>| found.questions.iter().map(|fact| fact.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&ask(&valley, "999001", &["work"], &[])), ["minors"]);
    assert!(names(&ask(&valley, "999001", &["work"], &[("minors", "2")])).is_empty());
    // The fund does not reach the lower valley: there the children change nothing.
    assert!(names(&ask(&valley, "999003", &["work"], &[])).is_empty());
    assert_eq!(names(&ask(&valley, "999003", &["rent_arrears"], &[])), ["eviction_notice", "isee"]);
    // One alternative is enough.
    assert!(names(&ask(&valley, "999003", &["rent_arrears"], &[("eviction_notice", "1")])).is_empty());
    assert_eq!(names(&ask(&valley, "999003", &["rent_arrears"], &[("eviction_notice", "0")])), ["isee"]);
}

#[test]
fn a_question_one_would_rather_not_answer_is_not_asked_again() {
    let valley = valley();
    let mut asked = Asked::read(&valley, "999001", ["work"], []).unwrap();
    asked.skipped.insert("minors".into());
    let found = orient(&valley, &asked);
    assert!(found.questions.is_empty());
    assert!(services(&found).contains(&"fondo-ripresa"), "still shown: it may fit");
}

#[test]
fn a_near_miss_says_why_not_and_what_instead() {
    let valley = valley();
    let found = ask(&valley, "999001", &["work"], &[("minors", "0")]);
    assert_eq!(services(&found), ["sportello-lavoro", "segretariato"]);
    let miss = &found.near_misses[0];
    assert_eq!(miss.service.id, "fondo-ripresa");
    assert_eq!(miss.why_not[0].get(kernel::Language::It), "È per chi ha almeno un figlio minorenne.");
    assert_eq!(miss.instead[0].id, "segretariato");
}

#[test]
fn a_limit_in_euro_is_kept_to_the_cent() {
    let valley = valley();
    let fits = |isee| {
        let facts = [("eviction_notice", "0"), ("isee", isee)];
        services(&ask(&valley, "999003", &["rent_arrears"], &facts)).contains(&"aiuto-affitto")
    };
    assert!(fits("10000") && fits("10000,00") && !fits("10000.01"));
}

#[test]
fn what_is_made_for_the_need_comes_before_what_also_helps() {
    let valley = valley();
    let found = ask(&valley, "999001", &["work", "rent_arrears"], &[]);
    assert_eq!(services(&found).last(), Some(&"segretariato"));
}

#[test]
fn children_come_first() {
    let valley = valley();
    assert!(ask(&valley, "999001", &["work"], &[("minors", "1")]).results.iter().all(|fit| fit.children_first));
    assert!(!ask(&valley, "999001", &["work"], &[("minors", "0")]).children_first);
}

#[test]
fn elsewhere_is_said_kindly_and_most_precisely() {
    let valley = valley();
    let body = |town| ask(&valley, town, &["work"], &[]).outside.unwrap().body.to_owned();
    assert_eq!(body("998001"), "Comune di Città Vicina");
    assert_eq!(body("998002"), "Servizio sociale della Provincia Vicina");
    assert_eq!(body("000001"), "Comune di residenza, servizio sociale");
    assert!(ask(&valley, "000001", &["work"], &[]).unmet);
}

#[test]
fn a_town_is_found_however_it_is_written() {
    let valley = valley();
    for (typed, name) in [
        ("S. Martino d/L.", "San Martino del Lago"),
        ("san martino", "San Martino del Lago"),
        ("Rivarolo del Re e U.", "Rivarolo del Re ed Uniti"),
        ("rivarolo", "Rivarolo del Re ed Uniti"),
        ("Torricella del P.", "Torricella del Pizzo"),
        ("toricella", "Torricella del Pizzo"),
        ("cà dandrea", "Ca' d'Andrea"),
        ("CA’ D’ANDREA", "Ca' d'Andrea"),
        ("999004", "Ca' d'Andrea"),
    ] {
        let found = valley.find_town(typed);
        assert_eq!(found.first().map(|found| found.town.name.as_str()), Some(name), "{typed}");
    }
    assert!(valley.find_town("Altrove").is_empty() && valley.find_town("").is_empty());
    assert!(valley.find_town(&"x".repeat(100_000)).is_empty());
    assert!(valley.find_town("san martino del lago")[0].exact);
}
