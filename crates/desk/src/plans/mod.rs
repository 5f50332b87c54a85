// SPDX-License-Identifier: EUPL-1.2
//! Plans of a case: begun by their kind, written goal by goal, read before they are signed, looked at again on their days.
//!
//! [`list`] shows and begins them, [`one`] is a version to be read, [`goal`] and [`times`] are where one writes, [`sign`] notes a signature,
//! [`came`] what came of it, [`side`] lays two versions beside each other, [`print`] makes of one a sheet for the family, [`late`] is what has
//! passed its day in all one's cases. Who may is asked of the case, in `casework`.

pub(crate) mod came;
pub(crate) mod goal;
pub(crate) mod late;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod print;
pub(crate) mod samples;
pub(crate) mod side;
pub(crate) mod sign;
pub(crate) mod times;

use crate::{contacts::full_name, visit::Visit};
use casework::{
    case::{CaseId, OpenCase, access::Doing},
    plan::{
        AtPlan, By, PlanId, PlanView, Version,
        kinds::{Kind, Outcome, Term},
        rhythm::Every,
        text::{Party, Piece, PieceId, Spot, Text as Words},
    },
};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{Problem, UtcMicros};
use page::{
    Refusal, Speech,
    ui::{Choice, Text},
};
use people::{PersonId, household::minors::Age};
use std::collections::BTreeSet;

/// What has passed its day, in all cases one works on.
pub(crate) const LATE: &str = "/scrivania/piani";
/// Those of a case.
pub(crate) const LIST: &str = "/scrivania/casi/{case}/piani";
/// A version of one.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/piani/{plan}/{version}";
/// A goal with what is promised for it.
pub(crate) const GOAL: &str = "/scrivania/casi/{case}/piani/{plan}/{version}/obiettivi/{goal}";
/// Since when, its reviews, and supports.
pub(crate) const TIMES: &str = "/scrivania/casi/{case}/piani/{plan}/{version}/tempi";
/// A signature.
pub(crate) const SIGN: &str = "/scrivania/casi/{case}/piani/{plan}/{version}/firme";
/// What came of a goal, of a promise, or a review.
pub(crate) const CAME: &str = "/scrivania/casi/{case}/piani/{plan}/{version}/esiti/{item}";
/// Beside another version.
pub(crate) const SIDE: &str = "/scrivania/casi/{case}/piani/{plan}/{version}/confronto";

/// How it is told to the family on paper: language, for whom, words.
pub(crate) const PRINT: &str = "/scrivania/casi/{case}/piani/{plan}/{version}/stampa";
/// That paper.
pub(crate) const SHEET: &str = "/scrivania/casi/{case}/piani/{plan}/{version}/foglio";

/// The review, in an address.
const REVIEW: &str = "verifica";

pub(super) fn list_of(case: CaseId) -> String {
    format!("/scrivania/casi/{case}/piani")
}

pub(super) fn path_of(case: CaseId, plan: PlanId, version: i64) -> String {
    format!("{}/{plan}/{version}", list_of(case))
}

pub(super) fn read<T: std::str::FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

/// The name of a kind of plan, whole: never a bare abbreviation.
pub(super) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Individual => "desk-plan-kind-individual",
        Kind::Framework => "desk-plan-kind-framework",
        Kind::Care => "desk-plan-kind-care",
        Kind::Educational => "desk-plan-kind-educational",
        Kind::Inclusion => "desk-plan-kind-inclusion",
        Kind::Pippi => "desk-plan-kind-pippi",
    }
}

pub(super) fn kind_about(kind: Kind) -> &'static str {
    match kind {
        Kind::Individual => "desk-plan-kind-individual-about",
        Kind::Framework => "desk-plan-kind-framework-about",
        Kind::Care => "desk-plan-kind-care-about",
        Kind::Educational => "desk-plan-kind-educational-about",
        Kind::Inclusion => "desk-plan-kind-inclusion-about",
        Kind::Pippi => "desk-plan-kind-pippi-about",
    }
}

pub(super) fn term_name(term: Term) -> &'static str {
    match term {
        Term::Short => "desk-plan-term-short",
        Term::Medium => "desk-plan-term-medium",
        Term::Long => "desk-plan-term-long",
    }
}

pub(super) fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "desk-plan-came-kept",
        Outcome::Partly => "desk-plan-came-partly",
        Outcome::Not => "desk-plan-came-not",
        Outcome::GivenUp => "desk-plan-came-given-up",
    }
}

/// Those of whom a plan speaks, by name, and how days are told.
pub(crate) struct Told<'a> {
    pub speech: &'a Speech,
    /// Whom the case concerns; those whom whoever reads may not see have no name.
    pub people: Vec<(PersonId, Option<String>)>,
    /// Those who are under age today; in doubt, they are.
    pub children: BTreeSet<PersonId>,
    /// Bodies, by name.
    pub bodies: Vec<(String, String)>,
    /// Needs, by name.
    pub needs: Vec<(String, String)>,
    pub today: Date,
    pub zone: TimeZone,
}

impl Told<'_> {
    pub(super) fn person(&self, id: PersonId) -> String {
        let known = self.people.iter().find(|(known, _)| *known == id).and_then(|(_, name)| name.clone());
        known.unwrap_or_else(|| self.speech.say("desk-plan-somebody").into_owned())
    }

    pub(super) fn body(&self, id: &str) -> String {
        self.bodies.iter().find(|(known, _)| known == id).map_or_else(|| id.to_owned(), |(_, name)| name.clone())
    }

    pub(super) fn party(&self, party: &Party) -> String {
        match party {
            Party::Family => self.speech.say("desk-plan-family").into_owned(),
            Party::Person(id) => self.person(*id),
            Party::Body(body) => self.body(body),
        }
    }

    pub(super) fn need(&self, code: &str) -> String {
        self.needs.iter().find(|(known, _)| known == code).map_or_else(|| code.to_owned(), |(_, name)| name.clone())
    }

    pub(super) fn needs_of(&self, codes: &BTreeSet<String>) -> String {
        codes.iter().map(|code| self.need(code)).collect::<Vec<_>>().join(", ")
    }

    /// "1 dicembre 2026".
    pub(super) fn day(&self, day: Date) -> String {
        self.speech.days().long(day)
    }

    /// By when, in words.
    pub(super) fn due(&self, due: Option<Date>) -> String {
        match due {
            Some(day) => {
                self.speech.say_with("desk-plan-by-day", &[("day", self.day(day).as_str().into())]).into_owned()
            }
            None => self.speech.say("desk-plan-by-always").into_owned(),
        }
    }

    pub(super) fn every(&self, every: Every) -> String {
        let key = match every.unit {
            casework::plan::kinds::Unit::Days => "desk-plan-every-days",
            casework::plan::kinds::Unit::Weeks => "desk-plan-every-weeks",
            casework::plan::kinds::Unit::Months => "desk-plan-every-months",
        };
        self.speech.say_with(key, &[("count", i64::from(every.count).into())]).into_owned()
    }

    pub(super) fn on(&self, at: UtcMicros) -> Date {
        at.timestamp().to_zoned(self.zone.clone()).date()
    }

    /// Who wrote something, and when.
    pub(super) fn by(&self, key: &'static str, by: &By) -> Text {
        Text::from(key).with("day", self.day(self.on(by.at))).with("body", self.body(&by.body))
    }

    /// Who may promise something, for a list that opens.
    pub(super) fn parties(&self, chosen: &str) -> Vec<Choice> {
        let family = std::iter::once((Party::Family.to_string(), self.party(&Party::Family)));
        let people = self.people.iter().map(|(id, _)| (Party::Person(*id).to_string(), self.person(*id)));
        let bodies = self.bodies.iter().map(|(id, name)| (Party::Body(id.clone()).to_string(), name.clone()));
        family
            .chain(people)
            .chain(bodies)
            .map(|(value, name)| {
                let picked = value == chosen;
                Choice::new(value, Text::said(name)).chosen(picked)
            })
            .collect()
    }
}

/// A page about a version of a plan: the case is read once.
pub(super) struct Place {
    pub at: AtPlan,
    pub open: OpenCase,
    pub view: PlanView,
}

impl Place {
    pub(super) async fn of(visit: &Visit, case: &str, plan: &str, version: &str) -> Result<Self, Refusal> {
        let today = visit.local_now().date();
        let at = AtPlan { case: read(case)?, plan: read(plan)?, version: read(version)?, today };
        let (who, room) = (visit.who(), &visit.desk.casework);
        let open = room.case_for(&who, at.case, today).await.map_err(Problem::from)?;
        let view = room.plan(&who, &open, at.plan).await.map_err(Problem::from)?;
        if view.version(at.version).is_none() {
            return Err(Refusal::not_found());
        }
        Ok(Self { at, open, view })
    }

    /// The version; it is there, for it was looked for.
    pub(super) fn version(&self) -> Result<&Version, Refusal> {
        self.view.version(self.at.version).ok_or_else(Refusal::not_found)
    }

    pub(super) fn path(&self) -> String {
        path_of(self.at.case, self.at.plan, self.at.version)
    }

    /// Whether whoever reads may write too.
    pub(super) fn may(&self) -> bool {
        self.open.may(Doing::Carry) && self.open.life.is_open()
    }
}

impl Visit {
    pub(super) async fn told_of(&self, open: &OpenCase) -> Result<Told<'_>, Refusal> {
        let (language, today) = (self.speech.language(), self.local_now().date());
        // Who may not look for people reads the plan without their names.
        let known = self.desk.people.identities(&self.who(), &open.concerned).await.unwrap_or_default();
        let child = |id: &&PersonId| known.get(id).is_some_and(|one| Age::on(today, one.born, None).counts());
        let name = |id: &PersonId| (*id, known.get(id).map(full_name));
        Ok(Told {
            speech: &self.speech,
            people: open.concerned.iter().map(name).collect(),
            children: open.concerned.iter().filter(child).copied().collect(),
            bodies: self.directory.bodies_by_name(language).map(|body| (body.id.clone(), body.name.clone())).collect(),
            needs: self
                .directory
                .needs()
                .iter()
                .map(|need| (need.code.clone(), need.name.get(language).to_owned()))
                .collect(),
            today,
            zone: TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC),
        })
    }
}

/// One piece of a text, in the plain words of a page, for whoever reads what a colleague wrote.
pub(super) fn piece_said(piece: Option<&Piece>, told: &Told<'_>) -> String {
    match piece {
        None => told.speech.say("desk-plan-piece-gone").into_owned(),
        Some(Piece::Goal(goal)) => {
            let term = told.speech.say(term_name(goal.term)).into_owned();
            [goal.what.clone(), goal.sign.clone(), term, told.needs_of(&goal.needs)]
                .into_iter()
                .filter(|said| !said.is_empty())
                .collect::<Vec<_>>()
                .join(" · ")
        }
        Some(Piece::Commitment(one)) => {
            let said = [told.party(&one.by), one.what.clone(), told.due(one.due), one.ask.clone()];
            said.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" · ")
        }
        Some(Piece::Support(one)) => format!("{} · {}", told.party(&one.by), one.what),
        Some(Piece::Frame(frame)) => {
            let first = frame.first.map(|day| told.day(day));
            let every = frame.every.map(|every| told.every(every));
            [first, every].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
    }
}

/// The pieces of one goal.
pub(super) fn of_goal(text: &Words, id: PieceId) -> Words {
    let mut part = Words::default();
    part.set(Spot::Goal(id), text.get(Spot::Goal(id)));
    for (promise, one) in text.promised(id) {
        part.commitments.insert(promise, one.clone());
    }
    part
}
