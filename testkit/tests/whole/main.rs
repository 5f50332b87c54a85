// SPDX-License-Identifier: EUPL-1.2
//! Filò as a whole, met from outside: every page of a small town, as families, workers and thieves meet it. One
//! program holds them all, as each would carry the whole house: twenty programs were five gigabytes and minutes of
//! linking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod assessments;
mod attacker;
mod backup;
mod bad_input;
mod campaigns;
mod discreet;
mod disposal;
mod earlier;
mod eid;
mod family;
mod feeds;
mod groups;
mod house_rules;
mod icons;
mod intake;
mod interpreter;
mod own_sides;
mod pages;
mod plain_words;
mod prescribers;
mod queries;
mod random_forms;
mod state;
mod statements;
mod stolen_disk;
mod territory;
mod told;
mod translations;
