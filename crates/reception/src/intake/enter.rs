// SPDX-License-Identifier: EUPL-1.2
//! A request enters, is corrected, is assessed. Its number and instant are the server's, taken in the unit that writes it.

use super::{
    Answered, Assessment, Facts, FromContact, IntakeError, RequestId, StepRecord, Terms, assessment_place,
    household_place, step_place, step_row,
};
use crate::{Reception, store::intake as rows};
use ::store::{Event, StoreError, WriteTx};
use audit::Entry;
use kernel::{Actor, UtcMicros};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use vault::{ReadLog, SubjectId};

/// The longest name, in letters.
pub const LONGEST_NAME: usize = 120;
/// The longest note or reason, in letters.
pub const LONGEST_NOTE: usize = 1_000;
const LONGEST_WAY: usize = 254;

/// Who asks. Sealed wherever it lies, and not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Household {
    /// A name, or how they wish to be called.
    pub name: String,
    /// A telephone.
    pub telephone: String,
    /// A mail address.
    pub mail: String,
    /// Another way to reach them, or what to heed.
    pub reach: String,
    /// A short note.
    pub note: String,
    /// What the rules look at.
    pub facts: Facts,
}

impl Household {
    /// The same without blanks around its words.
    ///
    /// # Errors
    /// [`IntakeError::NoName`], [`IntakeError::NotReached`], [`IntakeError::TooLong`].
    pub fn checked(self) -> Result<Self, IntakeError> {
        let short = |text: String, field: &'static str, longest: usize| {
            let text = text.trim();
            if text.chars().count() > longest { Err(IntakeError::TooLong { field }) } else { Ok(text.to_owned()) }
        };
        let checked = Self {
            name: short(self.name, "name", LONGEST_NAME)?,
            telephone: short(self.telephone, "telephone", LONGEST_WAY)?,
            mail: short(self.mail, "mail", LONGEST_WAY)?,
            reach: short(self.reach, "reach", LONGEST_WAY)?,
            note: short(self.note, "note", LONGEST_NOTE)?,
            facts: self.facts,
        };
        if checked.name.is_empty() {
            return Err(IntakeError::NoName);
        }
        if [&checked.telephone, &checked.mail, &checked.reach].into_iter().all(|way| way.is_empty()) {
            return Err(IntakeError::NotReached);
        }
        Ok(checked)
    }
}

/// A request about to enter.
#[derive(Clone)]
pub struct NewRequest {
    /// To which programme.
    pub programme: String,
    /// At which desk.
    pub desk: String,
    /// The body that runs the desk.
    pub body: String,
    /// The contact it comes from.
    pub contact: Option<FromContact>,
    /// Who asks.
    pub household: Household,
    /// The key of the form: sent twice, it enters once.
    pub form_key: String,
}

impl Reception {
    /// A request enters, at one of the desks that the policy gives: it gets the next number of its programme, and its instant.
    ///
    /// # Errors
    /// [`IntakeError::NotFound`] for another desk; what [`Household::checked`] refuses.
    pub async fn enter_request(
        &self,
        new: NewRequest,
        desks: &[String],
        actor: &Actor,
    ) -> Result<RequestId, IntakeError> {
        let household = new.household.clone().checked()?;
        if !desks.contains(&new.desk) {
            return Err(IntakeError::NotFound);
        }
        let form = self.vault.index("reception_request.form_index", &new.form_key);
        if let Some(known) = self.db.read(actor, move |tx| rows::by_form(tx, &form)).await? {
            return Ok(known);
        }
        let id = RequestId::new(self.clock.now(), &*self.chance);
        let (subject, key) = self.vault.new_subject(self.clock.now()).await?;
        let row = id.to_string();
        let household = key.seal(&household_place(&row), &household)?;
        let (room, clock, account) = (self.clone(), Arc::clone(&self.clock), super::account_of(actor));
        let entered = self
            .db
            .write(actor, move |tx| {
                rows::take(tx, &new.programme)?;
                if let Some(known) = rows::by_form(tx, &form)? {
                    return Ok::<_, IntakeError>(known);
                }
                // Read once this unit's turn has come, and never earlier than the one before: number and instant agree, also
                // between machines whose clocks differ.
                let (arrivals, last_at) = rows::last_arrival(tx, &new.programme)?;
                let (arrival, arrived_at) = (arrivals + 1, UtcMicros(clock.now().0.max(last_at.0 + 1)));
                rows::set_last_arrival(tx, &new.programme, arrival, arrived_at)?;
                let contact = new.contact.map(|contact| contact.to_string());
                let (programme, desk, body) = (new.programme.as_str(), new.desk.as_str(), new.body.as_str());
                rows::insert(
                    tx,
                    &rows::NewRow {
                        id: &row,
                        subject,
                        programme,
                        arrival,
                        arrived_at,
                        desk,
                        body,
                        contact,
                        household: &household,
                        form: &form,
                        by: &account,
                    },
                )?;
                let told = Told { action: "reception.request.entered", request: &row, subject, programme, desk };
                room.tell_of_request(tx, &told, &format!("arrival {arrival}"), arrived_at)?;
                Ok(id)
            })
            .await?;
        if entered != id {
            // The same form was faster: this key seals nothing that stands.
            self.vault.destroy(subject, self.clock.now()).await?;
        }
        Ok(entered)
    }

    /// Corrects what was said. Neither the place in the order nor the instant of arrival changes; what stood there is kept.
    ///
    /// # Errors
    /// [`IntakeError::ChangedMeanwhile`] when somebody was faster; [`IntakeError::NotFound`]; what [`Household::checked`] refuses.
    pub async fn correct_request(
        &self,
        id: RequestId,
        seen: i64,
        to: Household,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), IntakeError> {
        let to = to.checked()?;
        let (row, key) = self.request_row(id, desks, actor).await?;
        let (name, now) = (id.to_string(), self.clock.now());
        let mut reads = ReadLog::new("reception.request.change");
        let before = key.open(&household_place(&name), &row.household, &mut reads)?;
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        if before == to {
            return Ok(());
        }
        let household = key.seal(&household_place(&name), &to)?;
        let record = StepRecord { household: Some(before), ..StepRecord::default() };
        let record = key.seal(&step_place(&step_row(&name, seen + 1)), &record)?;
        let (room, account) = (self.clone(), super::account_of(actor));
        self.db
            .write(actor, move |tx| {
                if !rows::correct(tx, &name, seen, &household, now, &account)? {
                    return Err(IntakeError::ChangedMeanwhile);
                }
                rows::insert_step(tx, &name, seen + 1, "corrected", &record, now, &account)?;
                Ok(room.tell_of_request(tx, &Told::of("reception.request.corrected", &name, &row), "", now)?)
            })
            .await
    }

    /// Keeps the assessment: answers by question and value, in any order; what was not answered is left out.
    ///
    /// # Errors
    /// [`IntakeError::NoSuchAnswer`] for a question or value the programme does not have; [`IntakeError::ChangedMeanwhile`];
    /// [`IntakeError::NotFound`]; [`IntakeError::TooLong`].
    #[allow(clippy::too_many_arguments, reason = "what was read, what is said, who may")]
    pub async fn assess_request(
        &self,
        id: RequestId,
        seen: i64,
        answers: &[(String, u8)],
        note: &str,
        words: (&Terms, kernel::Language),
        desks: &[String],
        actor: &Actor,
    ) -> Result<(), IntakeError> {
        let (terms, language) = words;
        if note.trim().chars().count() > LONGEST_NOTE {
            return Err(IntakeError::TooLong { field: "note" });
        }
        let (row, key) = self.request_row(id, desks, actor).await?;
        if row.programme != terms.programme {
            return Err(IntakeError::NotFound);
        }
        let questions = &terms.intake.questions;
        if answers.iter().any(|(question, _)| !questions.iter().any(|known| known.id == *question)) {
            return Err(IntakeError::NoSuchAnswer);
        }
        let mut answered = Vec::new();
        for question in questions {
            let Some((_, value)) = answers.iter().find(|(asked, _)| *asked == question.id) else { continue };
            let said = question.levels.get(usize::from(*value)).ok_or(IntakeError::NoSuchAnswer)?;
            answered.push(Answered {
                question: question.id.clone(),
                about: question.about,
                value: *value,
                asked: question.ask.get(language).to_owned(),
                said: said.get(language).to_owned(),
            });
        }
        let assessment =
            Assessment { version: terms.version, answers: answered, note: note.trim().to_owned(), of: questions.len() };
        let (name, now) = (id.to_string(), self.clock.now());
        let mut reads = ReadLog::new("reception.request.change");
        let before =
            row.assessment.as_ref().map(|old| key.open(&assessment_place(&name), old, &mut reads)).transpose()?;
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        let record = StepRecord { assessment: before, ..StepRecord::default() };
        let record = key.seal(&step_place(&step_row(&name, seen + 1)), &record)?;
        let assessment = key.seal(&assessment_place(&name), &assessment)?;
        let (room, account) = (self.clone(), super::account_of(actor));
        self.db
            .write(actor, move |tx| {
                if !rows::assess(tx, &name, seen, &assessment, now, &account)? {
                    return Err(IntakeError::ChangedMeanwhile);
                }
                rows::insert_step(tx, &name, seen + 1, "assessed", &record, now, &account)?;
                Ok(room.tell_of_request(tx, &Told::of("reception.request.assessed", &name, &row), "", now)?)
            })
            .await
    }

    /// What a change leaves behind it, in its own unit: the audit's entry and the event for rooms above. Ids and codes, nothing
    /// of what was said.
    pub(super) fn tell_of_request(
        &self,
        tx: &WriteTx<'_>,
        told: &Told<'_>,
        details: &str,
        now: UtcMicros,
    ) -> Result<(), StoreError> {
        let Told { action, request, subject, programme, desk } = told;
        let details = format!("request {request} programme {programme} desk {desk} {details}");
        let entry = Entry { action, subject: &subject.to_string(), details: details.trim_end() };
        audit::record(tx, &entry, now, &*self.chance)?;
        tx.emit(&Event { topic: action, subject: request, body: programme.as_bytes() }, now, &*self.chance)
    }
}

/// Of what the audit is told.
pub(super) struct Told<'a> {
    pub action: &'a str,
    pub request: &'a str,
    pub subject: SubjectId,
    pub programme: &'a str,
    pub desk: &'a str,
}

impl<'a> Told<'a> {
    pub(super) fn of(action: &'a str, request: &'a str, row: &'a rows::RequestRow) -> Self {
        Self { action, request, subject: row.subject, programme: &row.programme, desk: &row.desk }
    }
}
