// SPDX-License-Identifier: EUPL-1.2
//! What is done to a request: noted by whoever receives it; seen who asks, given more time, answered, and a restriction lifted, by who answers.

use super::{
    Asker, Content, Ground, LONGEST_LINE, LONGEST_WORDS, Outcome, Proof, Right, RightId, RightsError, Said, Way,
    answer_place, content_place, extension_place, lift_place,
    reads::{notes, shown},
    terms,
};
use crate::{
    Casework,
    store::rights::{self as rows, RightRow},
};
use ::store::{Event, WriteTx};
use audit::Entry;
use identity::{Action, Member, Resource, Who, allows};
use jiff::civil::Date;
use kernel::UtcMicros;
use people::PersonId;
use vault::SubjectKey;

/// A request about to be noted. Whoever notes it has the person's file before them: who calls sees to that.
#[derive(Clone)]
pub struct NewRight {
    /// Random bytes made with the form: the same form sent twice notes one.
    pub form: String,
    /// Whose data.
    pub person: PersonId,
    /// What is asked.
    pub right: Right,
    /// The day on which it came.
    pub received: Date,
    /// By what way.
    pub way: Way,
    /// Who asks.
    pub asker: Asker,
    /// How it was seen who they are; `None`: not yet.
    pub proof: Option<Proof>,
    /// In words.
    pub content: Content,
}

/// More time.
#[derive(Clone)]
pub struct Extension {
    /// The day on which the person was told.
    pub told_on: Date,
    /// Why.
    pub why: String,
}

/// An answer.
#[derive(Clone)]
pub struct Answer {
    /// What.
    pub outcome: Outcome,
    /// The ground: of a refusal, whole or in part, and of a restriction that is granted.
    pub ground: Option<Ground>,
    /// How to complain, as the territory's file says it today.
    pub complain: Vec<Ground>,
    /// In words.
    pub words: String,
    /// The day on which the person is told.
    pub on: Date,
}

/// The end of a restriction.
#[derive(Clone)]
pub struct Lifting {
    /// The day on which the person was told, which comes before (art. 18, paragraph 3).
    pub told_on: Date,
    /// Why it ends.
    pub why: String,
}

fn fitting(text: &str, field: &'static str, longest: usize) -> Result<String, RightsError> {
    let text = text.trim();
    if text.chars().count() > longest { Err(RightsError::TooLong(field)) } else { Ok(text.to_owned()) }
}

fn needed(text: &str, field: &'static str, longest: usize) -> Result<String, RightsError> {
    let text = fitting(text, field, longest)?;
    if text.is_empty() { Err(RightsError::Missing(field)) } else { Ok(text) }
}

/// What was said, as it is kept.
fn content(new: &NewRight) -> Result<Content, RightsError> {
    let of = &new.content;
    let mut content = Content {
        name: needed(&of.name, "name", LONGEST_LINE)?,
        words: fitting(&of.words, "words", LONGEST_WORDS)?,
        asker: String::new(),
        power: String::new(),
        reach: fitting(&of.reach, "reach", LONGEST_LINE)?,
    };
    if new.asker != Asker::Themselves {
        content.asker = needed(&of.asker, "asker-name", LONGEST_LINE)?;
        content.power = needed(&of.power, "power", LONGEST_LINE)?;
    }
    if matches!(new.right, Right::Correction) && content.words.is_empty() {
        return Err(RightsError::Missing("words"));
    }
    Ok(content)
}

fn member(who: &Who) -> Result<&Member, RightsError> {
    match who {
        Who::Member(member) => Ok(member),
        _ => Err(RightsError::NotFound),
    }
}

/// Whether they answer requests of this body.
fn answers(who: &Who, body: &str) -> bool {
    allows(who, Action::AnswerRights, &Resource::Body(body))
}

/// Between the day it came and today.
fn between(day: Date, field: &'static str, from: Date, today: Date) -> Result<Date, RightsError> {
    if day < from || day > today { Err(RightsError::NoSuchDay(field)) } else { Ok(day) }
}

impl Casework {
    /// Notes a request, for the body that whoever notes it acts for.
    ///
    /// # Errors
    /// [`RightsError::NotFound`] for who may not note persons; [`RightsError::NoSuchDay`], [`RightsError::Missing`], [`RightsError::TooLong`].
    pub async fn note_right(&self, who: &Who, new: NewRight, today: Date) -> Result<RightId, RightsError> {
        if !notes(who) {
            return Err(RightsError::NotFound);
        }
        let member = member(who)?.clone();
        if !terms::fitting(new.received, today) {
            return Err(RightsError::NoSuchDay("received"));
        }
        let content = content(&new)?;
        let (now, actor) = (self.clock.now(), who.actor());
        let form = self.vault.index("casework_right.form_index", &new.form);
        let known = move |tx: &::store::ReadTx<'_>| rows::by_form(tx, &form);
        if let Some((id, by)) = self.db.read(&actor, known).await? {
            return if by == member.account { Ok(id) } else { Err(RightsError::NotFound) };
        }
        let id = RightId::new(now, &*self.chance);
        let (subject, key) = self.vault.new_subject(now).await?;
        let row = RightRow {
            id,
            subject,
            person: new.person,
            right: new.right,
            body: member.body.clone(),
            received: new.received,
            due: terms::due(new.received),
            way: new.way,
            proof: new.proof,
            content: key.seal(&content_place(&id.to_string()), &content)?,
            version: 1,
            noted_at: now,
            noted_by: member.account,
            extension: None,
            copied_at: None,
            answer: None,
            restriction: None,
        };
        let (room, asker) = (self.clone(), new.asker);
        let written = self
            .db
            .write(&actor, move |tx| {
                if !rows::insert(tx, &row, asker.code(), &form)? {
                    return Ok(None);
                }
                room.tell_right(tx, "casework.right_noted", &row, row.right.code(), now)?;
                Ok::<_, RightsError>(Some(row.id))
            })
            .await;
        // A key that seals nothing that stands. After a failure of the database itself nobody knows: then it stays.
        if matches!(&written, Ok(None)) {
            self.vault.destroy(subject, now).await?;
        }
        match written? {
            Some(id) => Ok(id),
            None => self.db.read(&actor, known).await?.map(|(id, _)| id).ok_or(RightsError::NotFound),
        }
    }

    /// The one road by which a request changes: who answers for its body, while it is not answered or, `after`, once it is.
    async fn right_turn<T: Send + 'static>(
        &self,
        who: &Who,
        (id, answered): (RightId, bool),
        change: impl FnOnce(
            &WriteTx<'_>,
            &RightRow,
            &SubjectKey,
            UtcMicros,
        ) -> Result<(T, &'static str, String), RightsError>
        + Send
        + 'static,
    ) -> Result<T, RightsError> {
        let (shown, told, now, actor) = (shown(who)?, who.clone(), self.clock.now(), who.actor());
        let looked = shown.clone();
        // Judged before a key is fetched, and again in the unit.
        let row = self.db.read(&actor, move |tx| rows::one(tx, id, &looked)).await?.ok_or(RightsError::NotFound)?;
        if !answers(who, &row.body) {
            return Err(RightsError::NotFound);
        }
        let key = self.vault.subject(row.subject).await?;
        let room = self.clone();
        self.db
            .write(&actor, move |tx| {
                let row = rows::one(tx, id, &shown)?.ok_or(RightsError::NotFound)?;
                if !answers(&told, &row.body) {
                    return Err(RightsError::NotFound);
                }
                if row.answer.is_some() != answered {
                    return Err(if answered { RightsError::NotRestricted } else { RightsError::Answered });
                }
                let (done, action, details) = change(tx, &row, &key, now)?;
                room.tell_right(tx, action, &row, &details, now)?;
                Ok(done)
            })
            .await
    }

    /// Notes how it was seen who asks.
    ///
    /// # Errors
    /// [`RightsError::NotFound`], [`RightsError::Answered`], [`RightsError::ChangedMeanwhile`].
    pub async fn prove_right(&self, who: &Who, (id, seen): (RightId, i64), proof: Proof) -> Result<(), RightsError> {
        self.right_turn(who, (id, false), move |tx, _, _, _| match rows::prove(tx, id, seen, proof)? {
            true => Ok(((), "casework.right_identified", proof.code().to_owned())),
            false => Err(RightsError::ChangedMeanwhile),
        })
        .await
    }

    /// Takes two months more, once, with a reason of which the person was told before the first day has passed (art. 12, paragraph 3).
    ///
    /// # Errors
    /// [`RightsError::NoMoreTime`], [`RightsError::NoSuchDay`], [`RightsError::Missing`], [`RightsError::TooLong`]; as [`Casework::prove_right`].
    pub async fn extend_right(
        &self,
        who: &Who,
        (id, seen): (RightId, i64),
        more: Extension,
        today: Date,
    ) -> Result<(), RightsError> {
        let why = needed(&more.why, "why", LONGEST_WORDS)?;
        self.right_turn(who, (id, false), move |tx, row, key, _| {
            if row.extension.is_some() || today > row.due {
                return Err(RightsError::NoMoreTime);
            }
            let told = between(more.told_on, "told", row.received, today)?;
            let (due, why) = (terms::extended(row.received), key.seal_text(&extension_place(&id.to_string()), &why)?);
            if !rows::extend(tx, (id, seen), (due, told), &why)? {
                return Err(RightsError::ChangedMeanwhile);
            }
            Ok(((), "casework.right_extended", format!("due {due}")))
        })
        .await
    }

    /// Notes that a copy is being prepared: by who answers for the body and reads its cases, after it was seen who asks, as long as it is not
    /// answered or to hand it out again. The data protection officer opens no file.
    ///
    /// # Errors
    /// [`RightsError::NotFound`], also for what is no request of access; [`RightsError::NotIdentified`].
    pub async fn begin_copy(&self, who: &Who, id: RightId) -> Result<(), RightsError> {
        let view = self.right(who, id).await?;
        let leads = answers(who, &view.body) && allows(who, Action::ReadCases, &Resource::Body(&view.body));
        if !leads || view.right != Right::Access {
            return Err(RightsError::NotFound);
        }
        if view.proof.is_none() {
            return Err(RightsError::NotIdentified);
        }
        self.right_turn(who, (id, view.answer.is_some()), move |tx, _, _, now| {
            rows::copied(tx, id, now)?;
            Ok(((), "casework.right_copied", String::new()))
        })
        .await
    }

    /// Answers, and ends the request. A restriction that is granted stands from the day of the answer.
    ///
    /// # Errors
    /// [`RightsError::NotIdentified`]; [`RightsError::Missing`] for the ground; [`RightsError::NoSuchDay`], [`RightsError::TooLong`]; as
    /// [`Casework::prove_right`].
    pub async fn answer_right(
        &self,
        who: &Who,
        (id, seen): (RightId, i64),
        answer: Answer,
        today: Date,
    ) -> Result<(), RightsError> {
        let words = fitting(&answer.words, "words", LONGEST_WORDS)?;
        let account = member(who)?.account;
        self.right_turn(who, (id, false), move |tx, row, key, now| {
            let on = between(answer.on, "on", row.received, today)?;
            if row.proof.is_none() && !answer.outcome.of_anybody() {
                return Err(RightsError::NotIdentified);
            }
            // Nothing here erases or corrects by itself: whoever says that it was done says what.
            let did = matches!(row.right, Right::Erasure | Right::Correction)
                && matches!(answer.outcome, Outcome::Granted | Outcome::Partly);
            if did && words.is_empty() {
                return Err(RightsError::Missing("words"));
            }
            let restricts =
                row.right == Right::Restriction && matches!(answer.outcome, Outcome::Granted | Outcome::Partly);
            if answer.ground.is_none() && (answer.outcome.needs_ground() || restricts) {
                return Err(RightsError::Missing("ground"));
            }
            let code = answer.ground.as_ref().map(|ground| ground.code.clone());
            let said = Said { words, ground: answer.ground, complain: answer.complain };
            let said = key.seal(&answer_place(&id.to_string()), &said)?;
            if !rows::answer(tx, (id, seen), (answer.outcome, on, &said), (account, now))? {
                return Err(RightsError::ChangedMeanwhile);
            }
            if let (true, Some(code)) = (restricts, code) {
                rows::restrict(tx, id, row.person, &row.body, (&code, on))?;
            }
            Ok(((), "casework.right_answered", answer.outcome.code().to_owned()))
        })
        .await
    }

    /// Lifts the restriction of a request, after the person was told.
    ///
    /// # Errors
    /// [`RightsError::NotRestricted`], [`RightsError::NoSuchDay`], [`RightsError::Missing`], [`RightsError::TooLong`], [`RightsError::NotFound`].
    pub async fn lift_restriction(
        &self,
        who: &Who,
        id: RightId,
        lifting: Lifting,
        today: Date,
    ) -> Result<(), RightsError> {
        let why = needed(&lifting.why, "lift-why", LONGEST_WORDS)?;
        let account = member(who)?.account;
        self.right_turn(who, (id, true), move |tx, row, key, now| {
            let since = match &row.restriction {
                Some(one) if one.lifted.is_none() => one.since,
                _ => return Err(RightsError::NotRestricted),
            };
            let told = between(lifting.told_on, "lift-told", since, today)?;
            let why = key.seal_text(&lift_place(&id.to_string()), &why)?;
            if !rows::lift(tx, id, (told, &why), (account, now))? {
                return Err(RightsError::NotRestricted);
            }
            Ok(((), "casework.restriction_lifted", String::new()))
        })
        .await
    }

    /// The audit's entry and the event: ids and codes, never a word.
    fn tell_right(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        row: &RightRow,
        details: &str,
        now: UtcMicros,
    ) -> Result<(), RightsError> {
        let (id, subject) = (row.id.to_string(), row.subject.to_string());
        let details = format!("request {id} {details}");
        audit::record(tx, &Entry { action, subject: &subject, details: details.trim_end() }, now, &*self.chance)?;
        Ok(tx.emit(&Event { topic: action, subject: &id, body: b"" }, now, &*self.chance)?)
    }
}
