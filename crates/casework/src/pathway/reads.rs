// SPDX-License-Identifier: EUPL-1.2
//! Courses, opened.

use super::{
    CourseError,
    course::{Content, CourseId, Deed, State, Told, act_place, place},
    days::{Done, Holidays, Standing, standing},
    landed::{LandedPathway, opened},
    rules::{Evaluation, evaluate},
};
use crate::{
    Casework,
    assessment::By,
    case::{CaseId, OpenCase, access::Doing},
    store::pathways as rows,
};
use identity::{Action, Resource, Who, allows, policy};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::UtcMicros;

/// The most courses that wait, on one page.
const MOST_WAITING: i64 = 50;

/// Something that was done with a course.
#[derive(Clone)]
pub struct Act {
    /// What.
    pub deed: Deed,
    /// What was said with it.
    pub told: Told,
    /// Who did it.
    pub by: By,
}

/// A course with all that belongs to it.
pub struct CourseView {
    /// Which.
    pub id: CourseId,
    /// By which version of which pathway.
    pub landed: LandedPathway,
    /// Where it stands.
    pub state: State,
    /// Facts and ticks.
    pub content: Content,
    /// At which revision: give it back when proposing and deciding.
    pub revision: i64,
    /// Who began it.
    pub begun: By,
    /// When something was last written.
    pub changed_at: UtcMicros,
    /// What was done, in order.
    pub acts: Vec<Act>,
    /// Whether whoever asks may carry it on.
    pub may_work: bool,
    /// Whether whoever asks may decide: entitled, and not who proposed.
    pub may_decide: bool,
}

impl CourseView {
    /// The last act of a kind.
    pub fn last(&self, deed: Deed) -> Option<&Act> {
        self.acts.iter().rev().find(|act| act.deed == deed)
    }

    /// The proposal that waits or was decided; nothing after it was sent back.
    pub fn proposal(&self) -> Option<&Act> {
        self.last(Deed::Proposed).filter(|_| !matches!(self.state, State::Open | State::Aside))
    }

    /// What the rules find: as copied onto the decision or the proposal, before that as of today.
    pub fn evaluation(&self, today: Date) -> Evaluation {
        let copied = self.last(Deed::Decided).or_else(|| self.proposal());
        copied.and_then(|act| act.told.evaluation.clone()).unwrap_or_else(|| self.found(today))
    }

    fn found(&self, today: Date) -> Evaluation {
        let facts = self.content.facts(&self.landed.pathway);
        evaluate(&self.landed.pathway, &facts, |paper| self.content.came(paper), today)
    }

    /// Where each step stands today.
    pub fn standing(&self, today: Date, zone: &TimeZone, holidays: &Holidays) -> Vec<Standing> {
        let mut done = Done::default();
        for act in &self.acts {
            done.note(act.deed, day_of(act.by.at, zone));
        }
        standing(&self.landed.pathway, &self.content, done, today, holidays)
    }
}

/// A course that waits for a decision, or is late.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Of which case.
    pub case: CaseId,
    /// Which.
    pub course: CourseId,
    /// By which pathway.
    pub pathway: String,
    /// At which version.
    pub version: i64,
    /// Where it stands.
    pub state: State,
    /// Since when it waits.
    pub since: UtcMicros,
    /// The next day on which something is, or was, to be done.
    pub due: Option<Date>,
    /// Somebody whom the case concerns is a child.
    pub children: bool,
}

/// The day of an instant on the territory's calendar.
pub(super) fn day_of(at: UtcMicros, zone: &TimeZone) -> Date {
    Timestamp::from_microsecond(at.0).unwrap_or_default().to_zoned(zone.clone()).date()
}

impl Done {
    /// Notes that something was done on a day.
    pub(super) fn note(&mut self, deed: Deed, day: Date) {
        match deed {
            Deed::Proposed => self.proposal = Some(day),
            Deed::SentBack => self.proposal = None,
            Deed::Decided => self.decision = Some(day),
            Deed::Noted => self.outcome = Some(day),
            Deed::Aside | Deed::Back => {}
        }
    }
}

impl Casework {
    /// The courses of an open case, the newest first. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn courses(&self, who: &Who, open: &OpenCase) -> Result<Vec<CourseView>, CourseError> {
        let (case, actor) = (open.case, who.actor());
        let (found, acts, used) = self
            .db
            .read(&actor, move |tx| {
                Ok::<_, CourseError>((rows::of_case(tx, case)?, rows::acts(tx, case)?, rows::used_in(tx, case)?))
            })
            .await?;
        let used = used.into_iter().map(opened).collect::<Result<Vec<_>, _>>()?;
        let (key, mut reads) = (open.key(), open.reads("casework.courses"));
        let entitled = allows(who, Action::DecidePathways, &Resource::Body(&open.body));
        let account = match who {
            Who::Member(member) => member.account.to_string(),
            _ => String::new(),
        };
        let works = open.may(Doing::Carry) && open.life.is_open();
        let mut views = Vec::with_capacity(found.len());
        for row in found {
            let by = |one: &&LandedPathway| one.pathway.code() == row.pathway && one.pathway.version() == row.version;
            let Some(landed) = used.iter().find(by) else { continue };
            let content: Content = key.open(&place(&row.id.to_string()), &row.content, &mut reads)?;
            let other = row.proposed.as_ref().is_some_and(|(_, proposer)| *proposer != account);
            views.push(CourseView {
                id: row.id,
                landed: landed.clone(),
                state: row.state,
                content,
                revision: row.revision,
                begun: row.begun,
                changed_at: row.changed_at,
                acts: Vec::new(),
                may_work: works,
                may_decide: works && entitled && row.state == State::Proposed && other,
            });
        }
        for act in acts {
            let told = key.open(&act_place(&act.id), &act.content, &mut reads)?;
            if let Some(view) = views.iter_mut().find(|view| view.id == act.course) {
                view.acts.push(Act { deed: act.deed, told, by: act.by });
            }
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(views)
    }

    /// One course of an open case. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`CourseError::Case`] for one that is not of this case.
    pub async fn course(&self, who: &Who, open: &OpenCase, course: CourseId) -> Result<CourseView, CourseError> {
        self.courses(who, open).await?.into_iter().find(|view| view.id == course).ok_or(CourseError::NONE)
    }

    /// What waits for a decision or is late, of the open cases on whose team whoever asks is or which they lead: where there are children
    /// first, then who waits longest. Nothing is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn waiting_courses(&self, who: &Who, today: Date) -> Result<Vec<Waiting>, CourseError> {
        let Who::Member(member) = who else { return Ok(Vec::new()) };
        if policy::reach(member.role, Action::ReadCases) == policy::Reach::Nowhere {
            return Ok(Vec::new());
        }
        let leads = allows(who, Action::ReadCases, &Resource::Body(&member.body));
        let (member, leads) = (member.clone(), if leads { member.body.clone() } else { String::new() });
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let account = member.account.to_string();
                Ok::<_, CourseError>(rows::waiting(tx, (&leads, &account, &member.body), today, MOST_WAITING)?)
            })
            .await?;
        let waiting = found.into_iter().map(|row| Waiting {
            case: row.case,
            course: row.course,
            pathway: row.pathway,
            version: row.version,
            state: row.state,
            since: row.since,
            due: row.due.and_then(|day| day.parse().ok()),
            children: row.children,
        });
        Ok(waiting.collect())
    }
}
