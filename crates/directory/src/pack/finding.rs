// SPDX-License-Identifier: EUPL-1.2
//! What a check found: where, what, and the cure.

use std::{cell::RefCell, collections::HashMap, fmt};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The pack cannot be loaded until it is mended.
    Mistake,
    /// The pack can be loaded; somebody will miss something.
    Warning,
    /// Work still to do, that nobody is wrong to have left.
    Note,
}

/// One thing found in a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How grave.
    pub severity: Severity,
    /// The file, from the pack's folder.
    pub file: String,
    /// The line, from 1; 0 when the finding is about the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub cure: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grave = match self.severity {
            Severity::Mistake => "mistake",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        if self.line == 0 {
            write!(f, "{}: {grave}: {}", self.file, self.message)?;
        } else {
            write!(f, "{}:{}: {grave}: {}", self.file, self.line, self.message)?;
        }
        if self.cure.is_empty() { Ok(()) } else { write!(f, "\n    {}", self.cure) }
    }
}

/// Kinds of things with an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Thing {
    District,
    LifeStage,
    Category,
    Town,
    Need,
    Fact,
    Body,
    Grouping,
    Source,
    Programme,
    Place,
    Desk,
    Service,
}

impl Thing {
    fn name(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::LifeStage => "life stage",
            Self::Category => "category",
            Self::Town => "town",
            Self::Need => "need",
            Self::Fact => "fact",
            Self::Body => "body",
            Self::Grouping => "body or programme",
            Self::Source => "source",
            Self::Programme => "programme",
            Self::Place => "place",
            Self::Desk => "desk",
            Self::Service => "service",
        }
    }

    fn home(self) -> &'static str {
        match self {
            Self::District | Self::LifeStage => "territory.toml",
            Self::Category => "needs.toml (a domain or a need) or territory.toml ([[category]])",
            Self::Town => "towns.csv",
            Self::Need => "needs.toml",
            Self::Fact => "facts.toml",
            Self::Body => "bodies.toml",
            Self::Grouping => "bodies.toml or programmes.toml",
            Self::Source | Self::Programme => "programmes.toml",
            Self::Place => "places.toml",
            Self::Desk => "desks.toml",
            Self::Service => "services/",
        }
    }
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    pub file: String,
    pub line: usize,
}

#[derive(Debug)]
struct Wanted {
    thing: Thing,
    id: String,
    at: Spot,
}

/// Findings, and the ids defined and named while files are read. Ids are matched at the end, when all are known.
#[derive(Debug, Default)]
pub(super) struct Report {
    findings: RefCell<Vec<Finding>>,
    defined: RefCell<HashMap<(Thing, String), Spot>>,
    order: RefCell<HashMap<Thing, Vec<String>>>,
    wanted: RefCell<Vec<Wanted>>,
    /// Files that could not be read: what they would define is not missed a second time.
    unread: RefCell<Vec<&'static str>>,
}

impl Report {
    pub(super) fn mistake(&self, at: &Spot, message: impl Into<String>, cure: impl Into<String>) {
        self.add(Severity::Mistake, at, message.into(), cure.into());
    }

    pub(super) fn warning(&self, at: &Spot, message: impl Into<String>, cure: impl Into<String>) {
        self.add(Severity::Warning, at, message.into(), cure.into());
    }

    pub(super) fn note(&self, at: &Spot, message: impl Into<String>, cure: impl Into<String>) {
        self.add(Severity::Note, at, message.into(), cure.into());
    }

    fn add(&self, severity: Severity, at: &Spot, message: String, cure: String) {
        let finding = Finding { severity, file: at.file.clone(), line: at.line, message, cure };
        self.findings.borrow_mut().push(finding);
    }

    /// Notes that an id is defined here; a second definition is a mistake.
    pub(super) fn define(&self, thing: Thing, id: &str, at: Spot) {
        let key = (thing, id.to_owned());
        let first = self.defined.borrow().get(&key).cloned();
        if let Some(first) = first {
            self.mistake(
                &at,
                format!("the {} \"{id}\" is already at {}:{}", thing.name(), first.file, first.line),
                "Give one of the two another id, or remove it.",
            );
        } else {
            self.define_quietly(thing, id, at);
        }
    }

    /// As [`Self::define`], for words that may be said twice.
    pub(super) fn define_quietly(&self, thing: Thing, id: &str, at: Spot) {
        self.order.borrow_mut().entry(thing).or_default().push(id.to_owned());
        self.defined.borrow_mut().entry((thing, id.to_owned())).or_insert(at);
    }

    /// Notes that an id is named here.
    pub(super) fn want(&self, thing: Thing, id: &str, at: Spot) {
        self.wanted.borrow_mut().push(Wanted { thing, id: id.to_owned(), at });
    }

    /// Where something is defined.
    pub(super) fn spot(&self, thing: Thing, id: &str) -> Option<Spot> {
        self.defined.borrow().get(&(thing, id.to_owned())).cloned()
    }

    pub(super) fn unread(&self, file: &'static str) {
        self.unread.borrow_mut().push(file);
    }

    /// Matches the ids named with the ids defined.
    pub(super) fn match_ids(&self) {
        let wanted = std::mem::take(&mut *self.wanted.borrow_mut());
        for Wanted { thing, id, at } in wanted {
            let known = self.defined.borrow().contains_key(&(thing, id.clone()));
            let hidden = self.unread.borrow().iter().any(|file| thing.home().starts_with(file));
            if known || hidden {
                continue;
            }
            let order = self.order.borrow();
            let known = order.get(&thing).map(Vec::as_slice).unwrap_or_default();
            let near = super::nearest(&id, known.iter().map(String::as_str));
            let cure = match near {
                Some(word) => format!("Did you mean \"{word}\"? Otherwise add \"{id}\" to {}.", thing.home()),
                None => format!("Add it to {}, or name one that is there.", thing.home()),
            };
            self.mistake(&at, format!("there is no {} \"{id}\"", thing.name()), cure);
        }
    }

    /// The findings, in the order of files and lines.
    pub(super) fn finish(self) -> Vec<Finding> {
        let mut findings = self.findings.into_inner();
        findings.sort_by(|one, other| {
            (&one.file, one.line, one.severity, &one.message).cmp(&(
                &other.file,
                other.line,
                other.severity,
                &other.message,
            ))
        });
        findings.dedup();
        findings
    }

    /// How many mistakes so far.
    pub(super) fn mistakes(&self) -> usize {
        self.findings.borrow().iter().filter(|finding| finding.severity == Severity::Mistake).count()
    }

    /// Whether nothing found so far forbids loading.
    pub(super) fn sound(&self) -> bool {
        self.findings.borrow().iter().all(|finding| finding.severity != Severity::Mistake)
    }
}
