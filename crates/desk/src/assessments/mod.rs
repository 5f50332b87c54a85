// SPDX-License-Identifier: EUPL-1.2
//! Assessments of a case: begun by an instrument, answered part by part by several hands, finished once, read beside the last.
//!
//! [`list`] shows and begins them, [`part`] is where one answers, [`one`] is read before it is finished and ever after. Who may is asked
//! of the case, in `casework`.

pub(crate) mod list;
pub(crate) mod one;
pub(crate) mod part;
pub(crate) mod samples;

use crate::{contacts::full_name, visit::Visit};
use casework::{assessment::AssessmentId, case::CaseId};
use jiff::civil::DateTime;
use kernel::{Problem, UtcMicros};
use page::{Refusal, Speech};
use people::PersonId;

/// Those of a case.
pub(crate) const LIST: &str = "/scrivania/casi/{case}/valutazioni";
/// One of them.
pub(crate) const ONE: &str = "/scrivania/casi/{case}/valutazioni/{assessment}";
/// A part of it.
pub(crate) const PART: &str = "/scrivania/casi/{case}/valutazioni/{assessment}/{part}";

pub(crate) fn list_of(case: CaseId) -> String {
    format!("{}/valutazioni", crate::cases::path_of(case))
}

pub(super) fn path_of(case: CaseId, id: AssessmentId) -> String {
    format!("{}/{id}", list_of(case))
}

/// The address of a part; parts are counted from one.
pub(super) fn part_of(case: CaseId, id: AssessmentId, part: usize) -> String {
    format!("{}/{}", path_of(case, id), part + 1)
}

pub(super) fn read<T: std::str::FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| Refusal::not_found())
}

impl Visit {
    /// Who an assessment is about; nothing for the household, or for somebody whom they may not see.
    async fn names_of(&self, persons: &[PersonId]) -> Result<Vec<(PersonId, String)>, Refusal> {
        let known = self.desk.people.identities(&self.who(), persons).await.map_err(Problem::from)?;
        Ok(persons.iter().filter_map(|id| Some((*id, full_name(known.get(id)?)))).collect())
    }
}

/// Who tells when something was, and for whom: a visit, or a sample.
pub(crate) trait Teller {
    /// In which language.
    fn speech(&self) -> &Speech;
    /// An instant on the territory's wall clock.
    fn local(&self, at: UtcMicros) -> DateTime;
    /// A body by its name.
    fn body(&self, id: &str) -> String;

    /// "3 dicembre 2026, 9:30": also of another year.
    fn day_and_hour(&self, at: UtcMicros) -> String {
        let (days, at) = (self.speech().days(), self.local(at));
        format!("{}, {}", days.long(at.date()), days.clock(at.time()))
    }

    /// "3 dicembre 2026".
    fn day(&self, at: UtcMicros) -> String {
        self.speech().days().long(self.local(at).date())
    }

    /// "9:30".
    fn hour(&self, at: UtcMicros) -> String {
        self.speech().days().clock(self.local(at).time())
    }
}

impl Teller for Visit {
    fn speech(&self) -> &Speech {
        &self.speech
    }

    fn local(&self, at: UtcMicros) -> DateTime {
        Visit::local(self, at)
    }

    fn body(&self, id: &str) -> String {
        self.body_name(id)
    }
}
