// SPDX-License-Identifier: EUPL-1.2
//! The house keeps its rules: each rule, on the real tree.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use xtask::rules::{self, Verdict};
use xtask::{Project, reading};

fn keeps(judge: fn(&Project) -> Verdict) {
    let project = Project::here().unwrap();
    let findings = judge(&project).unwrap();
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "\n{}\n", told.join("\n"));
}

#[test]
fn every_room_imports_only_rooms_below_it() {
    keeps(rules::floors::judge);
}

#[test]
fn the_architecture_page_shows_the_house_as_it_stands() {
    keeps(rules::floors::judge_map);
}

#[test]
fn no_room_touches_the_tables_of_another() {
    keeps(rules::tables::judge);
}

#[test]
fn migrations_make_only_their_own_rooms_tables() {
    keeps(rules::migrations::judge);
}

#[test]
fn everything_we_depend_on_may_be_shipped() {
    keeps(rules::licences::judge);
}

#[test]
fn no_banned_crate_has_come_in() {
    keeps(rules::crates::judge);
}

#[test]
fn every_source_says_its_licence() {
    keeps(rules::headers::judge);
}

#[test]
fn no_file_tells_of_the_machine_it_was_written_on() {
    keeps(rules::traces::judge);
}

#[test]
fn no_file_is_too_long_to_tell_one_thing() {
    keeps(rules::lengths::judge);
}

#[test]
fn catalogues_of_public_software_can_read_about_us() {
    keeps(rules::publiccode::judge);
}

#[test]
fn every_link_of_the_documentation_leads_somewhere() {
    keeps(rules::links::judge);
}

/// The rules above would pass on an empty tree: this one shows that the tree was really read.
#[test]
fn the_rules_have_seen_the_house() {
    let project = Project::here().unwrap();
    assert!(project.rooms().any(|room| room == "kernel") && project.rooms().count() >= 10);
    assert!(reading::statements(&project).iter().any(|statement| statement.room == "store"));
}
