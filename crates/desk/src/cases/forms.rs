// SPDX-License-Identifier: EUPL-1.2
//! What can be done with a case, each as a form that asks no more than it needs. All are made of the same few parts.

use super::words;
use casework::case::{
    LONGEST_WORDS, OpenCase,
    access::Doing,
    life::{Kind, Next},
    reasons::{Closure, Paper, Part, Refusal},
};
use jiff::civil::Date;
use page::{
    Errors, Form,
    ui::{Choice, Field, Kind as FieldKind, Select, Text},
};
use std::collections::{BTreeMap, BTreeSet};

/// A form: what it does, what it asks.
pub(crate) struct DeedForm {
    /// What it sends as `go`.
    pub code: &'static str,
    pub title: Text,
    pub note: Option<&'static str>,
    pub selects: Vec<Select>,
    pub fields: Vec<Field>,
    /// It was sent, and something was wrong: it stands open.
    pub open: bool,
}

/// What the forms of a page are made from.
pub(super) struct Making<'a> {
    pub case: &'a OpenCase,
    pub names: &'a BTreeMap<identity::AccountId, String>,
    /// Whose role may manage a case.
    pub able: &'a BTreeSet<identity::AccountId>,
    pub today: Date,
    pub typed: &'a Form,
    pub errors: &'a Errors,
    /// Whom one may call to the team, of the body that was asked for.
    pub workers: Vec<Choice>,
    pub bodies: Vec<Choice>,
    pub towns: Vec<Choice>,
}

/// The name of a field of one of the forms: each has its own, for they stand on one page.
pub(super) fn name(code: &str, field: &str) -> String {
    format!("{code}-{field}")
}

pub(super) fn parts(name: impl Into<std::borrow::Cow<'static, str>>, now: Part) -> Select {
    let options = Part::ALL.iter().map(|part| Choice::new(part.code(), words::part(*part)).chosen(*part == now));
    Select::new(name, "desk-case-part", options.collect())
}

impl Making<'_> {
    fn form(&self, code: &'static str, title: impl Into<Text>) -> DeedForm {
        let open = self.typed.get("go") == code;
        DeedForm { code, title: title.into(), note: None, selects: Vec::new(), fields: Vec::new(), open }
    }

    fn words(&self, code: &str, label: &'static str) -> Field {
        let name = name(code, "words");
        Field::new(name.clone(), label, FieldKind::Long)
            .value(self.typed.get(&name))
            .at_most(LONGEST_WORDS)
            .error(self.errors.of(&name))
    }

    fn select(&self, code: &str, field: &str, label: &'static str, options: Vec<Choice>) -> Select {
        let name = name(code, field);
        let error = self.errors.of(&name);
        Select::new(name, label, options).prompt("desk-case-choose").error(error)
    }

    /// Those of the team today; `managing`: who could manage it.
    fn seats(&self, code: &str, managing: bool) -> Vec<Choice> {
        let typed = self.typed.get(&name(code, "seat"));
        let now = self.case.team.iter().filter(|seat| seat.on(self.today));
        let fitting = now.filter(|seat| {
            if managing {
                seat.body == self.case.body && self.able.contains(&seat.account)
            } else {
                self.case.manager != Some(seat.account) && seat.until.is_none()
            }
        });
        fitting
            .map(|seat| {
                let who = self.names.get(&seat.account).cloned().unwrap_or_default();
                let id = seat.id.to_string();
                let chosen = id == typed;
                Choice::new(id, Text::said(who)).chosen(chosen)
            })
            .collect()
    }

    /// The deeds of the case's life that are possible now, for who may.
    pub(super) fn deeds(&self) -> Vec<DeedForm> {
        let may = |kind: &Kind| match kind {
            Kind::Assess | Kind::FormTeam | Kind::Settle => self.case.may(Doing::Carry),
            _ => self.case.may(Doing::Decide),
        };
        let mut possible: Vec<Kind> = self.case.life.possible().into_iter().filter(may).collect();
        // What comes now stands first.
        let now = match self.case.life.next() {
            Next::Assess => Some(Kind::Assess),
            Next::FormTeam | Next::NameManager => Some(Kind::FormTeam),
            Next::Decide => Some(Kind::TakeInCharge),
            Next::Settle => Some(Kind::Settle),
            Next::Nothing => None,
        };
        possible.sort_by_key(|kind| Some(*kind) != now);
        possible
            .into_iter()
            .map(|kind| {
                let code = kind.code();
                let mut form = self.form(code, words::deed(kind));
                match kind {
                    Kind::FormTeam => {
                        form.note = Some("desk-case-do-team-note");
                        form.selects.push(self.select(code, "seat", "desk-case-manager", self.seats(code, true)));
                    }
                    Kind::TakeAtOnce => form.note = Some("desk-case-do-at-once-note"),
                    Kind::Refuse => {
                        form.note = Some("desk-case-do-refuse-note");
                        let reasons =
                            Refusal::ALL.iter().map(|one| self.choice(code, one.code(), words::refusal(*one)));
                        form.selects.push(self.select(code, "reason", "desk-case-reason", reasons.collect()));
                    }
                    Kind::Close => {
                        let reasons =
                            Closure::ALL.iter().map(|one| self.choice(code, one.code(), words::closure(*one)));
                        form.selects.push(self.select(code, "reason", "desk-case-reason", reasons.collect()));
                    }
                    Kind::Settle => {
                        let owed = Paper::ALL.iter().filter(|paper| self.case.life.owed.contains(paper));
                        let owed = owed.map(|one| self.choice(code, one.code(), words::paper(*one)));
                        form.selects.push(self.select(code, "reason", "desk-case-paper", owed.collect()));
                    }
                    _ => (),
                }
                // Where words are due, the label asks for them.
                let label = match kind {
                    Kind::TakeAtOnce => "desk-case-words-why",
                    Kind::Refuse => "desk-case-words-grounds",
                    _ => "desk-case-words",
                };
                form.fields.push(self.words(code, label));
                form
            })
            .collect()
    }

    fn choice(&self, code: &str, value: &'static str, label: &'static str) -> Choice {
        Choice::new(value, label).chosen(self.typed.get(&name(code, "reason")) == value)
    }

    /// Who comes, who leaves, who manages, where the case goes, whether it is sealed.
    pub(super) fn hands(&self) -> Vec<DeedForm> {
        let mut forms = Vec::new();
        if self.case.may(Doing::Carry) {
            let mut join = self.form("join", "desk-case-join");
            join.note = Some("desk-case-join-note");
            join.selects.push(self.select("join", "account", "desk-case-join-who", self.workers.clone()));
            join.selects
                .push(parts(name("join", "part"), Part::from_code(self.typed.get("join-part")).unwrap_or(Part::Other)));
            forms.push(join);
            let leaving = self.seats("leave", false);
            if !leaving.is_empty() {
                let mut leave = self.form("leave", "desk-case-leave");
                leave.selects.push(self.select("leave", "seat", "desk-case-leave-who", leaving));
                leave.fields.push(self.words("leave", "desk-case-words"));
                forms.push(leave);
            }
        }
        if self.case.may(Doing::Decide) {
            let mut over = self.form("hand_over", "desk-case-hand-over");
            over.note = Some("desk-case-hand-over-note");
            over.selects.push(self.select("hand_over", "seat", "desk-case-manager", self.seats("hand_over", true)));
            over.fields.push(self.words("hand_over", "desk-case-words"));
            forms.push(over);
            let mut transfer = self.form("transfer", "desk-case-transfer");
            transfer.note = Some("desk-case-transfer-note");
            transfer.selects.push(self.select("transfer", "body", "desk-case-body", self.bodies.clone()));
            transfer.selects.push(self.select("transfer", "town", "desk-case-town", self.towns.clone()));
            transfer.fields.push(self.words("transfer", "desk-case-words-why"));
            forms.push(transfer);
            let code = if self.case.sealed { "unseal" } else { "seal" };
            let title = if self.case.sealed { "desk-case-unseal" } else { "desk-case-seal" };
            let mut seal = self.form(code, title);
            seal.note = (!self.case.sealed).then_some("desk-case-seal-note");
            seal.fields.push(self.words(code, "desk-case-words-why"));
            forms.push(seal);
        }
        forms
    }
}
