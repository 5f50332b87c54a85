// SPDX-License-Identifier: EUPL-1.2
//! The rules of the house as code. Each is a small file whose tests show that it can fail.

pub mod crates;
pub mod doors;
pub mod expression;
pub mod floors;
pub mod headers;
pub mod lengths;
pub mod licences;
pub mod links;
pub mod migrations;
pub mod publiccode;
pub mod tables;
pub mod traces;

use crate::Project;
use std::fmt;

/// Something that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the project's folder.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub cure: String,
}

impl Finding {
    /// A finding in a file.
    pub fn new(file: &str, line: usize, what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into(), cure: cure.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => writeln!(out, "{}: {}", self.file, self.what)?,
            line => writeln!(out, "{}:{line}: {}", self.file, self.what)?,
        }
        write!(out, "    {}", self.cure)
    }
}

/// What judging one rule gives; an error when the rule could not be judged at all.
pub type Verdict = Result<Vec<Finding>, String>;

/// A rule, its name and how it is judged.
#[derive(Clone, Copy)]
pub struct Rule {
    /// One word.
    pub name: &'static str,
    /// What it asks.
    pub asks: &'static str,
    /// Judges it.
    pub judge: fn(&Project) -> Verdict,
}

/// All rules, in the order they are shown.
pub const ALL: &[Rule] = &[
    Rule { name: "floors", asks: "a room imports only rooms below it", judge: floors::judge },
    Rule { name: "map", asks: "the architecture page shows every room on its floor", judge: floors::judge_map },
    Rule { name: "tables", asks: "a room's SQL stays in its store and touches only its tables", judge: tables::judge },
    Rule {
        name: "migrations",
        asks: "a room makes only its tables and refers only downwards",
        judge: migrations::judge,
    },
    Rule { name: "licences", asks: "every dependency may be shipped under EUPL-1.2", judge: licences::judge },
    Rule { name: "crates", asks: "no crate that was weighed and left out", judge: crates::judge },
    Rule { name: "headers", asks: "every source file says its licence", judge: headers::judge },
    Rule { name: "traces", asks: "no machine paths, registry hosts, dbg! or todo!", judge: traces::judge },
    Rule { name: "doors", asks: "every address is opened where it is said who may come", judge: doors::judge },
    Rule { name: "lengths", asks: "no file past 600 lines", judge: lengths::judge },
    Rule { name: "publiccode", asks: "publiccode.yml follows the standard", judge: publiccode::judge },
    Rule { name: "links", asks: "every link in the documentation leads somewhere", judge: links::judge },
];
