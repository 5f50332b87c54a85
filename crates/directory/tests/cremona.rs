// SPDX-License-Identifier: EUPL-1.2
//! The shipped territory, asked what the five sources say of it.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::{
    Asked, Orientation, Snapshot,
    pack::{self, Status, Town},
    route_face::{RouteInput, route},
    routing::orient,
};
use kernel::Language;
use std::{collections::BTreeSet, path::Path, sync::LazyLock};

static CREMONA: LazyLock<Snapshot> = LazyLock::new(|| {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona"));
    let told: String = checked.findings.iter().map(|finding| format!("{finding}\n")).collect();
    Snapshot::build(checked.pack.unwrap_or_else(|| panic!("{told}")), 0)
});

fn ask(town: &str, needs: &[&str], facts: &[(&str, &str)]) -> Orientation<'static> {
    orient(&CREMONA, &Asked::read(&CREMONA, town, needs.iter().copied(), facts.iter().copied()).unwrap())
}

fn named(name: &str) -> &'static Town {
    let found = CREMONA.find_town(name);
    assert!(found.first().is_some_and(|found| found.exact), "{name}");
    found[0].town
}

fn district(id: &str) -> Vec<&'static Town> {
    CREMONA.towns().iter().filter(|town| town.district == id).collect()
}

fn ids(found: &Orientation<'static>) -> Vec<&'static str> {
    found.results.iter().map(|fit| fit.service.id.as_str()).collect()
}

#[test]
fn the_shipped_pack_is_sound_and_complete() {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../territories/cremona"));
    let told: String = checked.findings.iter().map(|finding| format!("{finding}\n")).collect();
    assert_eq!(checked.mistakes(), 0, "{told}");
    // 113 municipalities of the province, and Cernusco sul Naviglio.
    assert_eq!(CREMONA.towns().len(), 114);
    assert!(CREMONA.services().len() >= 45);
    for stage in &CREMONA.territory().life_stages {
        assert!(CREMONA.services_of_stage(&stage.id).next().is_some(), "nothing for {}", stage.id);
    }
}

#[test]
fn each_casalasco_town_reaches_its_own_job_desk() {
    let casalasco = district("casalasco");
    assert_eq!(casalasco.len(), 17);
    for town in casalasco {
        let found = ask(town.istat.as_str(), &["work"], &[]);
        let first = &found.results[0];
        let body = if town.name == "Casalmaggiore" { "Energheia" } else { "Mestieri Lombardia" };
        assert!(first.body.name.contains(body), "{}: {}", town.name, first.body.name);
        assert!(!CREMONA.phones(first.desk).is_empty() && !CREMONA.emails(first.desk).is_empty(), "{}", town.name);
        assert!(first.certain(), "{}", town.name);
    }
    let first = ask("019021", &["work"], &[]).results.remove(0);
    assert!(CREMONA.phones(first.desk).contains(&"0375 40200".to_owned()));
    assert_eq!(CREMONA.emails(first.desk), ["casalmaggiore@energheiaimpresa.it"]);
}

#[test]
fn ripartire_is_for_families_of_cernusco_with_children() {
    let with = ask("015070", &["work"], &[("job_lost", "1"), ("minors", "1")]);
    assert_eq!(ids(&with).first(), Some(&"ripartire"));
    assert!(with.children_first && with.results[0].children_first);
    let without = ask("015070", &["work"], &[("job_lost", "1"), ("minors", "0")]);
    assert!(!ids(&without).contains(&"ripartire"));
    let miss = without.near_misses.iter().find(|miss| miss.service.id == "ripartire").unwrap();
    assert_eq!(miss.why_not[0].get(Language::It), "È per chi ha almeno un figlio minorenne.");
    assert!(!miss.instead.is_empty(), "and what instead");
    assert!(!without.results.is_empty());
    // It is asked when it is not known.
    let asked: Vec<_> = ask("015070", &["work"], &[]).questions.iter().map(|fact| fact.name.clone()).collect();
    assert!(asked.contains(&"minors".to_owned()) && asked.contains(&"job_lost".to_owned()), "{asked:?}");
}

#[test]
fn a_child_at_the_bertesi_school_has_a_listening_point() {
    let soresina = named("Soresina").istat;
    let found = ask(soresina.as_str(), &["school"], &[("school", "bertesi"), ("minors", "1")]);
    assert_eq!(ids(&found).first(), Some(&"punto-ascolto-bertesi"));
    let elsewhere = ask(soresina.as_str(), &["school"], &[("school", "other"), ("minors", "1")]);
    assert!(!ids(&elsewhere).contains(&"punto-ascolto-bertesi"));
}

#[test]
fn new_fathers_of_the_cremona_district_have_groups_and_meetings() {
    for town in district("cremonese") {
        let found = ask(town.istat.as_str(), &["newborn"], &[("parent", "father"), ("child_age", "0")]);
        for service in ["gruppi-neo-papa", "incontri-neo-papa"] {
            assert!(ids(&found).contains(&service), "{}: {service}", town.name);
        }
    }
}

#[test]
fn an_eviction_for_arrears_in_crema_flags_the_children() {
    let facts = [("eviction_notice", "1"), ("minors", "2")];
    let found = ask("019035", &["eviction", "rent_arrears"], &facts);
    assert_eq!(ids(&found).first(), Some(&"emergenza-abitativa-crema"));
    assert!(found.results[0].children_first);
}

#[test]
fn milan_is_outside_and_kindly_so() {
    let found = ask("015146", &["work"], &[]);
    let outside = found.outside.unwrap();
    assert!(outside.body.contains("Milano") && !outside.say.is_empty());
    assert!(found.results.is_empty() && found.unmet);
}

#[test]
fn no_town_finds_a_dead_end() {
    for town in CREMONA.towns() {
        for need in CREMONA.needs() {
            let found = ask(town.istat.as_str(), &[&need.code], &[]);
            assert!(!found.results.is_empty(), "{}: {}", town.name, need.code);
        }
    }
}

#[test]
fn whatever_a_family_answers_somebody_answers_them() {
    for town in CREMONA.towns() {
        for need in CREMONA.needs() {
            // The answers that close most doors.
            let facts = [
                ("minors", "0"),
                ("job_lost", "0"),
                ("eviction_notice", "0"),
                ("expecting", "0"),
                ("disability", "0"),
                ("isee", "200000"),
                ("age", "40"),
            ];
            let known: Vec<_> = facts.into_iter().filter(|(name, _)| CREMONA.fact(name).is_some()).collect();
            let found = ask(town.istat.as_str(), &[&need.code], &known);
            assert!(!found.unmet, "{}: {}", town.name, need.code);
        }
    }
}

#[test]
fn each_active_service_is_reached_from_somewhere() {
    let reached: BTreeSet<&str> = CREMONA
        .towns()
        .iter()
        .flat_map(|town| CREMONA.services_in_town(town.istat))
        .map(|(service, _)| service.id.as_str())
        .collect();
    for service in CREMONA.services().iter().filter(|service| service.status == Status::Active) {
        assert!(reached.contains(service.id.as_str()), "{}", service.id);
    }
}

#[test]
fn the_route_face_tells_casalmaggiore_of_energheia() {
    let input = RouteInput { town: "019021", needs: vec!["work"], ..RouteInput::default() };
    let told = route(&CREMONA, &input, &|_, _| Some("2026-12-01T09:00:00+01:00".to_owned())).unwrap();
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["town"], serde_json::json!({ "istat": "019021", "name": "Casalmaggiore" }));
    assert_eq!(told["results"][0]["body"], "Energheia Impresa Sociale");
    assert_eq!(told["results"][0]["cost"], "free");
    assert_eq!(told["results"][0]["next"], "2026-12-01T09:00:00+01:00");
    assert_eq!((&told["outside"], &told["unmet"]), (&serde_json::Value::Null, &serde_json::json!(false)));
}

#[test]
fn free_words_of_families_lead_to_their_needs() {
    use directory::{Filters, search::search};
    for (words, need) in [
        ("non arrivo a fine mese", "income"),
        ("affitto arretrato", "rent_arrears"),
        ("mi hanno licenziato", "work"),
        ("sfratto", "eviction"),
        ("sfrato", "eviction"),
        ("aspetto un bambino", "pregnancy"),
        ("mio marito mi picchia", "violence"),
        ("imparare l'italiano", "language"),
    ] {
        let found = search(&CREMONA, words, Language::It, &Filters::default());
        let codes: Vec<&str> = found.needs.iter().map(|need| need.code.as_str()).collect();
        assert!(codes.contains(&need), "{words}: {codes:?}");
    }
}
