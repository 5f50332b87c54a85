// SPDX-License-Identifier: EUPL-1.2
//! The diary of a case: written at once, read as it happened, corrected and never changed; and what somebody keeps for themselves.
//!
//! [`list`] is the diary, and as it is printed; [`write`](mod@write) where one writes, also without a connection; [`one`] a note; [`hand`] passes one's
//! reserved notes of a case to a substitute, and [`passed`] shows what was passed by whom. What somebody may see is asked of `casework`: what
//! it does not give is on no page here, nor in a count.

pub(crate) mod hand;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod passed;
pub(crate) mod samples;
mod view;
pub(crate) mod write;

pub(crate) use view::Line;

use crate::{contacts::full_name, visit::Visit};
use casework::{
    case::{CaseId, OpenCase, access::Doing},
    note::{Entry, Kind, NoteId},
};
use identity::AccountId;
use jiff::{civil::Date, tz::TimeZone};
use kernel::{Problem, UtcMicros};
use page::{Refusal, Speech};
use people::PersonId;
use std::collections::{BTreeMap, BTreeSet};

/// The diary of a case.
pub(crate) const LIST: &str = "/scrivania/casi/{case}/diario";
/// Where one writes in it.
pub(crate) const WRITE: &str = "/scrivania/casi/{case}/diario/scrivi";
/// As it is printed.
pub(crate) const PRINT: &str = "/scrivania/casi/{case}/diario/stampa";
/// Where one hands one's own notes of it to a substitute.
pub(crate) const HAND: &str = "/scrivania/casi/{case}/diario/passaggio";
/// A note.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/diario/{note}";
/// What was handed over.
pub(crate) const PASSED: &str = "/scrivania/passaggi";

/// Names asked for at once, at most.
const NAMED: usize = 20;

pub(super) fn list_of(case: CaseId) -> String {
    format!("/scrivania/casi/{case}/diario")
}

pub(super) fn path_of(case: CaseId, note: NoteId) -> String {
    format!("{}/{note}", list_of(case))
}

pub(super) fn write_of(case: CaseId) -> String {
    format!("{}/scrivi", list_of(case))
}

pub(super) fn read<T: std::str::FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

pub(super) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Conversation => "desk-note-kind-conversation",
        Kind::HomeVisit => "desk-note-kind-home-visit",
        Kind::Telephone => "desk-note-kind-telephone",
        Kind::Team => "desk-note-kind-team",
        Kind::Contact => "desk-note-kind-contact",
        Kind::Observation => "desk-note-kind-observation",
        Kind::Event => "desk-note-kind-event",
        Kind::Report => "desk-note-kind-report",
        Kind::Other => "desk-note-kind-other",
    }
}

/// Those of whom a diary speaks, by name, and how days are told.
pub(crate) struct Told<'a> {
    pub speech: &'a Speech,
    pub case: CaseId,
    /// Those who write, by account.
    pub writers: BTreeMap<String, String>,
    /// Those of the case, by name; whom whoever reads may not see has none.
    pub people: Vec<(PersonId, Option<String>)>,
    /// Bodies, by name.
    pub bodies: BTreeMap<String, String>,
    pub zone: TimeZone,
}

impl Told<'_> {
    pub(super) fn writer(&self, account: &str) -> String {
        self.writers.get(account).cloned().unwrap_or_else(|| self.speech.say("desk-case-somebody").into_owned())
    }

    pub(super) fn person(&self, id: PersonId) -> String {
        let known = self.people.iter().find(|(known, _)| *known == id).and_then(|(_, name)| name.clone());
        known.unwrap_or_else(|| self.speech.say("desk-plan-somebody").into_owned())
    }

    pub(super) fn body(&self, id: &str) -> String {
        self.bodies.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// "giovedì 3 dicembre 2026, 9:30".
    pub(super) fn moment(&self, moment: casework::note::Moment) -> String {
        let days = self.speech.days();
        let day = days.long(moment.day);
        moment.time.map_or(day.clone(), |time| format!("{day}, {}", days.clock(time)))
    }

    /// "giovedì 3 dicembre 2026, 9:30".
    pub(super) fn at(&self, at: UtcMicros) -> String {
        let local = at.timestamp().to_zoned(self.zone.clone()).datetime();
        format!("{}, {}", self.speech.days().long(local.date()), self.speech.days().clock(local.time()))
    }

    /// "dicembre 2026".
    pub(super) fn month(&self, day: Date) -> String {
        let year = day.year().to_string();
        let args = [("month", i64::from(day.month()).into()), ("year", year.as_str().into())];
        self.speech.say_with("desk-note-month", &args).into_owned()
    }
}

impl Visit {
    /// The names for a page of a diary: whom it concerns, whom its notes speak of, who wrote them.
    pub(super) async fn diary_names(&self, open: &OpenCase, entries: &[&Entry]) -> Result<Told<'_>, Refusal> {
        let mut people: BTreeSet<PersonId> = open.concerned.iter().copied().collect();
        let mut writers: BTreeSet<AccountId> = BTreeSet::new();
        let mut bodies: BTreeSet<&str> = BTreeSet::new();
        for entry in
            entries.iter().flat_map(|entry| [*entry].into_iter().chain(&entry.corrections).chain(&entry.private))
        {
            people.extend(&entry.words.people);
            writers.extend(entry.by.account.parse::<AccountId>().ok());
            bodies.insert(&entry.by.body);
        }
        let people: Vec<PersonId> = people.into_iter().collect();
        // Who may not look for people reads the diary without their names.
        let known = self.desk.people.identities(&self.who(), &people).await.unwrap_or_default();
        Ok(Told {
            speech: &self.speech,
            case: open.case,
            writers: self.writer_names(writers).await?,
            people: people.iter().map(|id| (*id, known.get(id).map(full_name))).collect(),
            bodies: bodies.into_iter().map(|id| (id.to_owned(), self.body_name(id))).collect(),
            zone: TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC),
        })
    }

    /// The names of colleagues, however many there are.
    pub(super) async fn writer_names(
        &self,
        accounts: impl IntoIterator<Item = AccountId>,
    ) -> Result<BTreeMap<String, String>, Refusal> {
        let accounts: Vec<AccountId> = accounts.into_iter().collect();
        let mut names = BTreeMap::new();
        for some in accounts.chunks(NAMED) {
            let found = self.account_names(some).await?;
            names.extend(found.into_iter().map(|(account, name)| (account.to_string(), name)));
        }
        Ok(names)
    }

    /// A case, for whoever reads the whole of it.
    pub(super) async fn diary_case(&self, case: &str) -> Result<OpenCase, Refusal> {
        let found = self.desk.casework.case_for(&self.who(), read(case)?, self.today()).await;
        Ok(found.map_err(Problem::from)?)
    }
}

/// Whether whoever reads may write too. In a closed case they may: late, and saying why.
pub(super) fn may_write(open: &OpenCase) -> bool {
    open.may(Doing::Carry) && open.under_glass.is_none()
}
