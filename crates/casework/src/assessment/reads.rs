// SPDX-License-Identifier: EUPL-1.2
//! Assessments, opened.

use super::{AssessmentError, AssessmentId, By, Content, GaveWay, State, place};
use crate::{
    Casework,
    case::{CaseId, OpenCase, access::Doing},
    instrument::{Answers, asked},
    landed::{Landed, landed},
    store::{
        self,
        assessments::{self as rows, AssessmentRow},
    },
};
use ::store::ReadTx;
use identity::Who;
use jiff::civil::Date;
use kernel::UtcMicros;
use people::PersonId;
use std::collections::BTreeMap;

/// The most assessments of a case that a page lists, the newest first.
pub const MOST_LISTED: i64 = 100;

/// An assessment in the list of its case.
pub struct Line {
    /// Which.
    pub id: AssessmentId,
    /// Where it stands.
    pub state: State,
    /// By which instrument, at the version that was used.
    pub landed: Landed,
    /// About whom; nothing: about the household.
    pub person: Option<PersonId>,
    /// When it was begun, and for which body.
    pub begun: (UtcMicros, String),
    /// When it was finished, and for which body.
    pub finished: Option<(UtcMicros, String)>,
    /// What was answered.
    pub answers: Answers,
    /// The finished one that corrects it.
    pub corrected_by: Option<AssessmentId>,
    /// The one that it corrects.
    pub corrects: Option<AssessmentId>,
}

impl Line {
    /// How many of the questions that are asked have an answer.
    pub fn answered(&self) -> (usize, usize) {
        let all = asked(&self.landed.instrument, &self.answers);
        (all.iter().filter(|item| self.answers.contains_key(&item.code)).count(), all.len())
    }
}

/// What was answered last time.
pub struct Previous {
    /// By which version.
    pub landed: Landed,
    /// What.
    pub answers: Answers,
    /// When it was finished.
    pub at: UtcMicros,
}

/// An assessment with all that belongs to it.
pub struct AssessmentView {
    /// Which.
    pub id: AssessmentId,
    /// Where it stands.
    pub state: State,
    /// About whom; nothing: about the household.
    pub person: Option<PersonId>,
    /// By which instrument, at the version that was used.
    pub landed: Landed,
    /// What was answered.
    pub answers: Answers,
    /// Whose each answer is.
    pub hands: BTreeMap<String, By>,
    /// Answers that gave way to others.
    pub gave_way: Vec<GaveWay>,
    /// Why it was set aside.
    pub aside: String,
    /// At which revision.
    pub revision: i64,
    /// Whether whoever asks may answer, finish, correct and set aside.
    pub may_answer: bool,
    /// When it was begun, and for which body.
    pub begun: (UtcMicros, String),
    /// When an answer was last kept.
    pub changed_at: UtcMicros,
    /// When it was finished, and for which body.
    pub finished: Option<(UtcMicros, String)>,
    /// The one that it corrects.
    pub corrects: Option<AssessmentId>,
    /// The one that corrects it, and where that stands.
    pub corrected_by: Option<(AssessmentId, State)>,
    /// What was answered last time.
    pub previous: Option<Previous>,
}

fn used(tx: &ReadTx<'_>, row: &AssessmentRow) -> Result<Landed, AssessmentError> {
    let versions = store::versions(tx, &row.instrument)?;
    Ok(landed(versions.into_iter().find(|one| one.version == row.version).ok_or(AssessmentError::NONE)?)?)
}

impl Casework {
    /// The assessments of an open case, the newest first. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn assessments(&self, who: &Who, open: &OpenCase) -> Result<Vec<Line>, AssessmentError> {
        let (actor, case) = (who.actor(), open.case);
        let (found, used) = self
            .db
            .read(&actor, move |tx| {
                Ok::<_, AssessmentError>((rows::of_case(tx, case, MOST_LISTED)?, store::used_in(tx, case)?))
            })
            .await?;
        let used = used.into_iter().map(landed).collect::<Result<Vec<_>, _>>()?;
        let corrections: BTreeMap<AssessmentId, AssessmentId> = found
            .iter()
            .filter(|row| row.state == State::Finished)
            .filter_map(|row| Some((row.corrects?, row.id)))
            .collect();
        let mut reads = open.reads("casework.assessments");
        let mut lines = Vec::with_capacity(found.len());
        for row in found {
            let content: Content = open.key().open(&place(&row.id.to_string()), &row.content, &mut reads)?;
            let by = |one: &&Landed| one.instrument.code == row.instrument && one.instrument.version == row.version;
            let Some(landed) = used.iter().find(by) else { continue };
            lines.push(Line {
                id: row.id,
                state: row.state,
                landed: landed.clone(),
                person: row.person,
                begun: (row.begun_at, row.begun_body),
                finished: row.finished,
                answers: content.answers,
                corrected_by: corrections.get(&row.id).copied(),
                corrects: row.corrects,
            });
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(lines)
    }

    /// One assessment of a case, with what was answered last time by the same instrument about the same person. The reads are
    /// written in the audit before this returns.
    ///
    /// # Errors
    /// [`AssessmentError::Case`], also for a case whose contents they may not see.
    pub async fn assessment(
        &self,
        who: &Who,
        case: CaseId,
        id: AssessmentId,
        today: Date,
    ) -> Result<AssessmentView, AssessmentError> {
        let open = self.case_for(who, case, today).await?;
        let actor = who.actor();
        let (row, by, before, corrected_by) = self
            .db
            .read(&actor, move |tx| {
                let row = rows::one(tx, case, id)?.ok_or(AssessmentError::NONE)?;
                let by = used(tx, &row)?;
                // What was there when it was finished; for a draft, what is there now.
                let until = row.finished.as_ref().map_or(UtcMicros(i64::MAX), |(at, _)| *at);
                let before = match rows::before(tx, &row, until)? {
                    Some(before) => Some((used(tx, &before)?, before)),
                    None => None,
                };
                Ok::<_, AssessmentError>((row, by, before, rows::correction_of(tx, id)?))
            })
            .await?;
        let mut reads = open.reads("casework.assessment");
        let content: Content = open.key().open(&place(&id.to_string()), &row.content, &mut reads)?;
        let mut previous = None;
        if let Some((landed, before)) = before {
            let content: Content = open.key().open(&place(&before.id.to_string()), &before.content, &mut reads)?;
            let at = before.finished.map_or(before.changed_at, |(at, _)| at);
            previous = Some(Previous { landed, answers: content.answers, at });
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(AssessmentView {
            id,
            state: row.state,
            person: row.person,
            landed: by,
            answers: content.answers,
            hands: content.hands,
            gave_way: content.gave_way,
            aside: content.aside,
            revision: row.revision,
            may_answer: open.may(Doing::Carry) && open.life.is_open(),
            begun: (row.begun_at, row.begun_body),
            changed_at: row.changed_at,
            finished: row.finished,
            corrects: row.corrects,
            corrected_by,
            previous,
        })
    }
}
