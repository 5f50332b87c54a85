// SPDX-License-Identifier: EUPL-1.2
//! Pathways of a case: begun, their facts answered part by part, their rules read one by one, proposed by one and decided by another.
//!
//! [`list`] shows and begins them, [`facts`] is where one answers, [`one`] says where it stands and is where it is carried on, [`waiting`] is
//! what waits in all one's cases, [`print`] the decision on paper. Who may is asked of the case, in `casework`.

pub(crate) mod facts;
pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod print;
pub(crate) mod samples;
pub(crate) mod told;
pub(crate) mod waiting;

use crate::visit::Visit;
use casework::{
    case::{CaseId, OpenCase},
    pathway::{
        AtCourse, CourseView,
        course::{CourseId, State},
        days::Holidays,
    },
};
use jiff::tz::TimeZone;
use kernel::{Istat, Problem};
use page::Refusal;

/// What waits for a decision or is late, in all cases one works on or leads.
pub(crate) const WAITING: &str = "/scrivania/percorsi";
/// Those of a case.
pub(crate) const LIST: &str = "/scrivania/casi/{case}/percorsi";
/// One of them.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/percorsi/{course}";
/// Its decision on paper.
pub(crate) const SHEET: &str = "/scrivania/casi/{case}/percorsi/{course}/decisione";
/// A part of its facts.
pub(crate) const FACTS: &str = "/scrivania/casi/{case}/percorsi/{course}/{part}";

pub(super) fn list_of(case: CaseId) -> String {
    format!("{}/percorsi", crate::cases::path_of(case))
}

pub(super) fn path_of(case: CaseId, course: CourseId) -> String {
    format!("{}/{course}", list_of(case))
}

fn sheet_of(case: CaseId, course: CourseId) -> String {
    format!("{}/decisione", path_of(case, course))
}

/// The address of a part of the facts; parts are counted from one.
pub(super) fn part_of(case: CaseId, course: CourseId, part: usize) -> String {
    format!("{}/{}", path_of(case, course), part + 1)
}

pub(super) fn read<T: std::str::FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

/// Where a course stands; one that is decided elsewhere is followed from its first day.
pub(super) fn state_name(state: State, decides: bool) -> &'static str {
    match state {
        State::Open if !decides => "desk-pathway-followed",
        State::Open => "desk-pathway-open",
        State::Proposed => "desk-pathway-proposed",
        State::Decided => "desk-pathway-decided",
        State::Ended => "desk-pathway-ended",
        State::Aside => "desk-pathway-aside",
    }
}

/// A page about a course: the case is read once.
pub(super) struct Place {
    pub at: AtCourse,
    pub open: OpenCase,
    pub view: CourseView,
}

impl Place {
    pub(super) async fn of(visit: &Visit, case: &str, course: &str) -> Result<Self, Refusal> {
        let (case, course) = (read(case)?, read(course)?);
        let (who, room, today) = (visit.who(), &visit.desk.casework, visit.today());
        let open = room.case_for(&who, case, today).await.map_err(Problem::from)?;
        let view = room.course(&who, &open, course).await.map_err(Problem::from)?;
        let holidays = visit.rests(open.town);
        Ok(Self { at: AtCourse { case, course, today, zone: visit.zone(), holidays }, open, view })
    }

    pub(super) fn path(&self) -> String {
        path_of(self.at.case, self.at.course)
    }
}

impl Visit {
    fn zone(&self) -> TimeZone {
        TimeZone::get(&self.directory.territory().zone).unwrap_or(TimeZone::UTC)
    }

    /// The days on which offices of a town rest: as far back as a course may have begun, as far ahead as a term may reach.
    fn rests(&self, town: Istat) -> Holidays {
        let year = self.today().year();
        let years = year.saturating_sub(5)..=year.saturating_add(11);
        Holidays::of(agenda::rest_days(self.directory.town(town), years))
    }
}
