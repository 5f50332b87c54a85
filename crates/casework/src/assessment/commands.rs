// SPDX-License-Identifier: EUPL-1.2
//! Commands on assessments: begin, keep answers, finish, correct, set aside and take back.

use super::{
    AssessmentError, AssessmentId, By, Content, GaveWay, LONGEST_REASON, State,
    merge::{Change, Clash, merge},
    place,
};
use crate::{
    Casework,
    case::{
        CaseId, OpenCase,
        access::{Doing, may},
        held::{Held, member_of},
    },
    instrument::{kept, missing},
    landed::landed,
    store::{
        self,
        assessments::{self as rows, AssessmentRow, Hand, NewRow},
    },
};
use ::store::{Event, ReadTx, WriteTx};
use audit::Entry;
use identity::{Member, Who};
use jiff::civil::Date;
use kernel::UtcMicros;
use people::PersonId;
use std::sync::Arc;

/// Answers kept in a row are tried again when somebody else's come between.
const TRIES: usize = 4;

/// An assessment about to be begun.
#[derive(Clone)]
pub struct NewAssessment {
    /// Random bytes made with the form: the same form sent twice begins one.
    pub form: String,
    /// About whom of the case; `None`: about the household.
    pub person: Option<PersonId>,
    /// By which instrument.
    pub instrument: String,
    /// At which version: one that the territory offers.
    pub version: i64,
}

/// What became of answers.
#[derive(Clone)]
pub struct Saved {
    /// The revision they lie at.
    pub revision: i64,
    /// When.
    pub at: UtcMicros,
    /// Where somebody else has answered otherwise meanwhile, and who.
    pub clashes: Vec<(Clash, Option<By>)>,
}

impl Casework {
    /// Begins an assessment.
    ///
    /// # Errors
    /// [`AssessmentError::Case`], also for a case on which they do not work and for somebody whom it does not concern;
    /// [`AssessmentError::NotOffered`].
    pub async fn begin_assessment(
        &self,
        who: &Who,
        case: CaseId,
        new: NewAssessment,
        today: Date,
    ) -> Result<AssessmentId, AssessmentError> {
        let open = self.worked_on(who, case, today).await?;
        if new.person.is_some_and(|person| !open.concerned.contains(&person)) {
            return Err(AssessmentError::NONE);
        }
        let by = hand(self, who)?;
        let id = AssessmentId::new(by.at, &*self.chance);
        let content = open.key().seal(&place(&id.to_string()), &Content::default())?;
        let form = self.vault.index("casework_assessment.form", &new.form);
        let (room, told) = (self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                still_worked_on(tx, &told, case, (by.at, today))?;
                let offered = store::versions(tx, &new.instrument)?;
                if !offered.iter().any(|one| one.version == new.version && one.offered) {
                    return Err(AssessmentError::NotOffered);
                }
                let instrument = (new.instrument.as_str(), new.version);
                let row =
                    NewRow { id, case, person: new.person, instrument, corrects: None, content: &content, form: &form };
                if !rows::insert(tx, &row, &by.row())? {
                    return rows::by_form(tx, &form)?.ok_or(AssessmentError::NONE);
                }
                room.tell_assessment(tx, "casework.assessment_begun", &open, id, by.at)?;
                Ok(id)
            })
            .await
    }

    /// Keeps answers of a draft: those that stand in nobody's way, at once.
    ///
    /// # Errors
    /// [`AssessmentError::Case`]; [`AssessmentError::ChangedMeanwhile`] for one that is a draft no more.
    pub async fn keep_answers(
        &self,
        who: &Who,
        case: CaseId,
        id: AssessmentId,
        changes: Vec<Change>,
        today: Date,
    ) -> Result<Saved, AssessmentError> {
        let open = Arc::new(self.worked_on(who, case, today).await?);
        let changes: Arc<[Change]> = changes.into();
        for _ in 0..TRIES {
            let (by, room, told) = (hand(self, who)?, self.clone(), who.clone());
            let (open, changes) = (open.clone(), changes.clone());
            let (saved, reads) = self
                .db
                .write(&who.actor(), move |tx| {
                    still_worked_on(tx, &told, case, (by.at, today))?;
                    let row = rows::one(tx, case, id)?.ok_or(AssessmentError::NONE)?;
                    if row.state != State::Draft {
                        return Err(AssessmentError::ChangedMeanwhile);
                    }
                    let mut reads = open.reads("casework.assessment");
                    let content: Content = open.key().open(&place(&id.to_string()), &row.content, &mut reads)?;
                    Ok((room.keep(tx, &open, &row, content, &changes, &by)?, reads))
                })
                .await?;
            audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
            if let Some(saved) = saved {
                return Ok(saved);
            }
        }
        Err(AssessmentError::ChangedMeanwhile)
    }

    /// Brings changes into a draft; nothing when somebody else's came between.
    fn keep(
        &self,
        tx: &WriteTx<'_>,
        open: &OpenCase,
        row: &AssessmentRow,
        mut content: Content,
        changes: &[Change],
        by: &By,
    ) -> Result<Option<Saved>, AssessmentError> {
        let merged = merge(&content.answers, changes);
        let clashes = merged.clashes.iter().map(|clash| (clash.clone(), content.hands.get(&clash.item).cloned()));
        let mut saved = Saved { revision: row.revision, at: row.changed_at, clashes: clashes.collect() };
        if !merged.changes(&content.answers) {
            return Ok(Some(saved));
        }
        for (item, answer) in merged.overruled {
            if let Some(by) = content.hands.get(&item).cloned() {
                content.gave_way.push(GaveWay { item, answer, by });
            }
        }
        for (item, answer) in &merged.answers {
            if content.answers.get(item) != Some(answer) {
                content.hands.insert(item.clone(), by.clone());
            }
        }
        content.hands.retain(|item, _| merged.answers.contains_key(item));
        content.answers = merged.answers;
        let sealed = open.key().seal(&place(&row.id.to_string()), &content)?;
        if !rows::rewrite(tx, row.id, row.revision, &sealed, by.at)? {
            return Ok(None);
        }
        self.tell_assessment(tx, "casework.assessment_kept", open, row.id, by.at)?;
        (saved.revision, saved.at) = (row.revision + 1, by.at);
        Ok(Some(saved))
    }

    /// Finishes a draft at the revision that was read: its answers never change again. Answers to questions that a rule left out
    /// are dropped.
    ///
    /// # Errors
    /// [`AssessmentError::Missing`] with the questions that must be answered; [`AssessmentError::ChangedMeanwhile`] when somebody has
    /// answered since it was read; [`AssessmentError::Case`].
    pub async fn finish_assessment(
        &self,
        who: &Who,
        case: CaseId,
        id: AssessmentId,
        read: i64,
        today: Date,
    ) -> Result<(), AssessmentError> {
        let open = self.worked_on(who, case, today).await?;
        let (by, room, told) = (hand(self, who)?, self.clone(), who.clone());
        let reads = self
            .db
            .write(&who.actor(), move |tx| {
                still_worked_on(tx, &told, case, (by.at, today))?;
                let row = rows::one(tx, case, id)?.ok_or(AssessmentError::NONE)?;
                let mut reads = open.reads("casework.assessment");
                let mut content: Content = open.key().open(&place(&id.to_string()), &row.content, &mut reads)?;
                let versions = store::versions(tx, &row.instrument)?;
                let version = versions.into_iter().find(|one| one.version == row.version);
                let instrument = landed(version.ok_or(AssessmentError::NONE)?)?.instrument;
                let left: Vec<String> =
                    missing(&instrument, &content.answers).into_iter().map(|item| item.code.clone()).collect();
                if !left.is_empty() {
                    return Err(AssessmentError::Missing(left));
                }
                content.answers = kept(&instrument, &content.answers);
                content.hands.retain(|item, _| content.answers.contains_key(item));
                let sealed = open.key().seal(&place(&id.to_string()), &content)?;
                if !rows::finish(tx, id, read, &sealed, &by.row())? {
                    return Err(AssessmentError::ChangedMeanwhile);
                }
                room.tell_assessment(tx, "casework.assessment_finished", &open, id, by.at)?;
                let event = Event { topic: "casework.assessment_finished", subject: &id.to_string(), body: b"" };
                tx.emit(&event, by.at, &*room.chance)?;
                Ok(reads)
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(())
    }

    /// Begins another assessment with the answers of a finished one, to put them right. One at a time: a second asks for the first.
    ///
    /// # Errors
    /// [`AssessmentError::Case`], also for one that is not finished.
    pub async fn correct_assessment(
        &self,
        who: &Who,
        case: CaseId,
        id: AssessmentId,
        today: Date,
    ) -> Result<AssessmentId, AssessmentError> {
        let open = self.worked_on(who, case, today).await?;
        let (by, room, told) = (hand(self, who)?, self.clone(), who.clone());
        let new = AssessmentId::new(by.at, &*self.chance);
        let form = self.vault.index("casework_assessment.form", &new.to_string());
        let (answer, reads) = self
            .db
            .write(&who.actor(), move |tx| {
                still_worked_on(tx, &told, case, (by.at, today))?;
                let mut reads = open.reads("casework.assessment");
                if let Some((there, _)) = rows::correction_of(tx, id)? {
                    return Ok((there, reads));
                }
                let row = rows::one(tx, case, id)?.filter(|row| row.state == State::Finished);
                let row = row.ok_or(AssessmentError::NONE)?;
                let old: Content = open.key().open(&place(&id.to_string()), &row.content, &mut reads)?;
                let content = Content { answers: old.answers, hands: old.hands, ..Content::default() };
                let content = open.key().seal(&place(&new.to_string()), &content)?;
                let instrument = (row.instrument.as_str(), row.version);
                let (person, corrects) = (row.person, Some(id));
                let row = NewRow { id: new, case, person, instrument, corrects, content: &content, form: &form };
                rows::insert(tx, &row, &by.row())?;
                room.tell_assessment(tx, "casework.assessment_corrected", &open, new, by.at)?;
                Ok::<_, AssessmentError>((new, reads))
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(answer)
    }

    /// Sets an assessment aside, with the reason, or takes it back to where it was. It stays to be read, and counts nowhere.
    ///
    /// # Errors
    /// [`AssessmentError::NoReason`], [`AssessmentError::TooLong`]; [`AssessmentError::ChangedMeanwhile`] when somebody was there before,
    /// or has begun another correction; [`AssessmentError::Case`].
    pub async fn set_assessment_aside(
        &self,
        who: &Who,
        case: CaseId,
        id: AssessmentId,
        reason: Option<&str>,
        today: Date,
    ) -> Result<(), AssessmentError> {
        let reason = reason.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
        match &reason {
            Some(words) if words.is_empty() => return Err(AssessmentError::NoReason),
            Some(words) if words.chars().count() > LONGEST_REASON => return Err(AssessmentError::TooLong),
            _ => {}
        }
        let open = self.worked_on(who, case, today).await?;
        let (by, room, told) = (hand(self, who)?, self.clone(), who.clone());
        let reads = self
            .db
            .write(&who.actor(), move |tx| {
                still_worked_on(tx, &told, case, (by.at, today))?;
                let row = rows::one(tx, case, id)?.ok_or(AssessmentError::NONE)?;
                let mut reads = open.reads("casework.assessment");
                let mut content: Content = open.key().open(&place(&id.to_string()), &row.content, &mut reads)?;
                let (state, action) = match (&reason, &row.finished) {
                    (Some(_), _) => (State::Aside, "casework.assessment_aside"),
                    (None, Some(_)) => (State::Finished, "casework.assessment_back"),
                    (None, None) => (State::Draft, "casework.assessment_back"),
                };
                if (state == State::Aside) == (row.state == State::Aside) {
                    return Err(AssessmentError::ChangedMeanwhile);
                }
                if let (None, Some(of)) = (&reason, row.corrects)
                    && rows::correction_of(tx, of)?.is_some()
                {
                    return Err(AssessmentError::ChangedMeanwhile);
                }
                content.aside = reason.unwrap_or_default();
                let sealed = open.key().seal(&place(&id.to_string()), &content)?;
                if !rows::stand(tx, id, row.revision, state, &sealed, by.at)? {
                    return Err(AssessmentError::ChangedMeanwhile);
                }
                room.tell_assessment(tx, action, &open, id, by.at)?;
                Ok(reads)
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(())
    }

    fn tell_assessment(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        open: &OpenCase,
        id: AssessmentId,
        at: UtcMicros,
    ) -> Result<(), AssessmentError> {
        let details = format!("case {} assessment {id}", open.case);
        let entry = Entry { action, subject: &open.key().id().to_string(), details: &details };
        Ok(audit::record(tx, &entry, at, &*self.chance).map(drop)?)
    }

    /// The case, for who carries it on, while it is open.
    async fn worked_on(&self, who: &Who, case: CaseId, today: Date) -> Result<OpenCase, AssessmentError> {
        let open = self.case_for(who, case, today).await?;
        match (open.may(Doing::Carry), open.life.is_open()) {
            (false, _) => Err(AssessmentError::NONE),
            (true, false) => Err(AssessmentError::CaseClosed),
            (true, true) => Ok(open),
        }
    }
}

/// Again, in the unit: the team may have changed since, and the case been closed.
fn still_worked_on(
    tx: &ReadTx<'_>,
    who: &Who,
    case: CaseId,
    (now, today): (UtcMicros, Date),
) -> Result<(), AssessmentError> {
    let member = member_of(who)?;
    let held = Held::load(tx, member, case, now)?.ok_or(AssessmentError::NONE)?;
    match (may(who, &held.facts(member, today), Doing::Carry), held.life.is_open()) {
        (false, _) => Err(AssessmentError::NONE),
        (true, false) => Err(AssessmentError::CaseClosed),
        (true, true) => Ok(()),
    }
}

/// Whoever acts, now.
fn hand(room: &Casework, who: &Who) -> Result<By, AssessmentError> {
    let member: &Member = member_of(who)?;
    Ok(By { account: member.account.to_string(), body: member.body.clone(), at: room.clock.now() })
}

impl By {
    fn row(&self) -> Hand<'_> {
        Hand { account: &self.account, body: &self.body, at: self.at }
    }
}
