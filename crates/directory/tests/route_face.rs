// SPDX-License-Identifier: EUPL-1.2
//! What `filo route` prints, and how it refuses.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use directory::{
    Snapshot, pack,
    route_face::{RouteInput, route},
};
use kernel::Language;
use std::path::Path;

fn tell(town: &str, needs: &[&str], facts: &[&str]) -> Result<String, String> {
    let checked = pack::check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pack-small"));
    let valley = Snapshot::build(checked.pack.expect("the valley is sound"), 0);
    let input = RouteInput {
        town,
        needs: needs.to_vec(),
        facts: facts.to_vec(),
        language: Language::It,
        ..RouteInput::default()
    };
    let next = |desk: &str, service: &str| {
        (desk == "lavoro-alta" && service == "sportello-lavoro").then(|| "2026-12-01T09:00:00+01:00".to_owned())
    };
    route(&valley, &input, &next)
}

#[test]
fn an_answer_tells_who_why_and_when() {
    let told: serde_json::Value = serde_json::from_str(&tell("999001", &["work"], &["minors=0"]).unwrap()).unwrap();
    insta::assert_snapshot!(serde_json::to_string_pretty(&told).unwrap());
}

#[test]
fn a_refusal_names_the_field_and_what_was_meant() {
    let refused = |town, needs: &[&str], facts: &[&str]| tell(town, needs, facts).unwrap_err();
    let lines = [
        refused("9990", &["work"], &[]),
        refused("999001", &["wrok"], &[]),
        refused("999001", &[], &[]),
        refused("999001", &["work"], &["minor=1"]),
        refused("999001", &["work"], &["minors"]),
        refused("999001", &["work"], &["minors=two"]),
        refused("999001", &["work"], &["minors=-1"]),
        refused("999001", &["work"], &["eviction_notice=maybe"]),
        refused("999001", &["work"], &["parent=fahter"]),
        refused("999001", &["work"], &["isee=10.000"]),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_town_elsewhere_is_an_answer_not_a_refusal() {
    let told: serde_json::Value = serde_json::from_str(&tell("998001", &["work"], &[]).unwrap()).unwrap();
    assert_eq!(told["outside"]["body"], "Comune di Città Vicina");
    assert_eq!(told["town"]["name"], "Città Vicina");
    assert_eq!(told["unmet"], true);
    assert_eq!(told["results"], serde_json::json!([]));
}
