// SPDX-License-Identifier: EUPL-1.2
//! Handing reserved notes to a substitute, formally. The author hands over those of one case to somebody who does the same part there; or, when
//! the author left or is ill, who keeps the accounts of the body records the act by which all of them pass to a named worker of that body. The
//! substitute accepts, then reads and does not rewrite. The data protection officer and the author are told; nobody is told whether there is any
//! note.

use super::{LONGEST_LINE, NoteError, handover_place, rules};
use crate::{
    Casework,
    case::{CaseId, held::member_of},
    store::handovers::{self as rows, HandoverRow},
};
use audit::Entry;
use identity::{AccountId, Action, Member, Resource, Who, allows};
use jiff::civil::Date;
use kernel::{Id, UtcMicros};
use serde::{Deserialize, Serialize};
use vault::{ReadLog, SubjectId};

/// Names a hand-over.
#[derive(Debug, Clone, Copy)]
pub enum Passing {}

/// The id of a hand-over.
pub type HandoverId = Id<Passing>;

/// Hand-overs on one list, at most.
const LISTED: i64 = 50;

/// By what notes are handed over.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Act {
    /// The number of the body's act; empty when the author hands over.
    pub number: String,
    /// Its day, as typed.
    pub on: String,
    /// Why.
    pub why: String,
}

/// Where a hand-over stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// It waits for the substitute's answer.
    Offered,
    /// The substitute reads since then.
    Accepted(UtcMicros),
    /// The substitute said no.
    Declined,
    /// It has ended.
    Ended,
}

/// A hand-over, opened.
pub struct Handover {
    /// Which.
    pub id: HandoverId,
    /// Of one case; `None`: of whatever the author kept for the body.
    pub case: Option<CaseId>,
    /// The body.
    pub body: String,
    /// Whose notes.
    pub from: AccountId,
    /// To whom.
    pub to: AccountId,
    /// Who recorded it.
    pub given_by: AccountId,
    /// By what.
    pub act: Act,
    /// When it was recorded.
    pub given_at: UtcMicros,
    /// Where it stands.
    pub stands: Stands,
    /// The author has still to see it.
    pub untold: bool,
}

/// What is done with a hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The substitute accepts.
    Accept,
    /// The substitute does not.
    Decline,
    /// The author takes the notes back, or whoever recorded the act ends it.
    End,
    /// The author, or the data protection officer, has seen it.
    Seen,
}

/// A hand-over about to be recorded by an act of the body.
#[derive(Clone)]
pub struct NewAct {
    /// Random bytes made with the form.
    pub form: String,
    /// The body.
    pub body: String,
    /// Whose notes. That they work or worked for the body, who asks sees to.
    pub from: AccountId,
    /// To whom; of the same body: who asks sees to that.
    pub to: AccountId,
    /// By which act.
    pub act: Act,
}

/// Whether they may record such acts for a body.
pub fn may_record(who: &Who, body: &str) -> bool {
    allows(who, Action::KeepAccounts, &Resource::Body(body))
}

impl Casework {
    /// The author hands over what is theirs alone in a case, to somebody who does the same part there.
    ///
    /// # Errors
    /// [`NoteError::NotFound`] for who does not write there, and for a substitute who does not do the same part;
    /// [`NoteError::SoAlready`], [`NoteError::TooLong`].
    pub async fn hand_over_notes(
        &self,
        who: &Who,
        case: CaseId,
        (form, to, why): (&str, AccountId, &str),
        today: Date,
    ) -> Result<HandoverId, NoteError> {
        let open = self.written(who, case, today).await?;
        let member = member_of(who)?.clone();
        if !rules::follows(&open.team, (member.account, to), &member.body, today) {
            return Err(NoteError::NotFound);
        }
        let act = Act { why: short(why, "why")?, ..Act::default() };
        self.record(who, &member, (Some(case), member.body.clone(), member.account, to), act, form).await
    }

    /// Records an act of a body by which a worker's reserved notes pass to another. The answer is the same whether there are any or not.
    ///
    /// # Errors
    /// [`NoteError::NotFound`] for who does not keep the body's accounts, and when both are the same;
    /// [`NoteError::Missing`] without number, day and reason; [`NoteError::SoAlready`], [`NoteError::TooLong`].
    pub async fn record_handover(&self, who: &Who, new: NewAct, today: Date) -> Result<HandoverId, NoteError> {
        let member = member_of(who)?.clone();
        // Nobody hands over to themselves what is another's.
        if !may_record(who, &new.body) || new.from == new.to || new.to == member.account {
            return Err(NoteError::NotFound);
        }
        let act = Act {
            number: short(&new.act.number, "number")?,
            on: short(&new.act.on, "on")?,
            why: short(&new.act.why, "why")?,
        };
        for (text, field) in [(&act.number, "number"), (&act.why, "why")] {
            if text.is_empty() {
                return Err(NoteError::Missing { field });
            }
        }
        match act.on.parse::<Date>() {
            Ok(on) if on <= today => (),
            _ => return Err(NoteError::Missing { field: "on" }),
        }
        self.record(who, &member, (None, new.body, new.from, new.to), act, &new.form).await
    }

    async fn record(
        &self,
        who: &Who,
        member: &Member,
        (case, body, from, to): (Option<CaseId>, String, AccountId, AccountId),
        act: Act,
        form: &str,
    ) -> Result<HandoverId, NoteError> {
        let now = self.clock.now();
        let (subject, key) = self.vault.new_subject(now).await?;
        let id = HandoverId::new(now, &*self.chance);
        let row = HandoverRow {
            id,
            case,
            body,
            from,
            to,
            given_by: member.account,
            subject,
            content: key.seal(&handover_place(&id.to_string()), &act)?,
            given_at: now,
            answer: None,
            answered_at: None,
            ended_at: None,
            // Whoever hands over knows.
            seen_by_author_at: (from == member.account).then_some(now),
        };
        let form = self.vault.index("casework_note_handover.form_index", &format!("{} {form}", member.account));
        let room = self.clone();
        let done = self
            .db
            .write(&who.actor(), move |tx| {
                if rows::holds(tx, &row)? {
                    return Err(NoteError::SoAlready);
                }
                if rows::insert(tx, &row, &form)? {
                    room.tell_handover(tx, "casework.notes_handed", &row, now)?;
                }
                Ok(id)
            })
            .await;
        if done.as_ref().is_err_and(NoteError::surely_not_written) {
            drop(self.vault.destroy(subject, now).await);
        }
        done
    }

    /// Accepts, declines, ends or acknowledges a hand-over, by whom it is for.
    ///
    /// # Errors
    /// [`NoteError::NotFound`] for what is not theirs to do, or is done.
    pub async fn answer_handover(&self, who: &Who, id: HandoverId, answer: Answer) -> Result<(), NoteError> {
        let (member, now, room) = (member_of(who)?.clone(), self.clock.now(), self.clone());
        let officer = allows(who, Action::ReadAudit, &Resource::House);
        let told = who.clone();
        self.db
            .write(&who.actor(), move |tx| {
                let row = rows::one(tx, id)?.ok_or(NoteError::NotFound)?;
                let here = row.body == member.body;
                let substitute = here && row.to == member.account;
                let author = here && row.from == member.account;
                let recorded = row.case.is_none() && may_record(&told, &row.body);
                let (action, done) = match answer {
                    Answer::Accept if substitute => ("casework.notes_accepted", rows::answer(tx, id, "accepted", now)?),
                    Answer::Decline if substitute => {
                        ("casework.notes_declined", rows::answer(tx, id, "declined", now)?)
                    }
                    Answer::End if author || recorded => ("casework.notes_hand_over_ended", rows::end(tx, id, now)?),
                    Answer::Seen if author => ("casework.notes_hand_over_seen", rows::seen_by_author(tx, id, now)?),
                    Answer::Seen if officer => ("casework.notes_hand_over_seen", rows::seen_by_officer(tx, id, now)?),
                    _ => return Err(NoteError::NotFound),
                };
                if !done {
                    return Err(NoteError::NotFound);
                }
                room.tell_handover(tx, action, &row, now)
            })
            .await
    }

    /// The hand-overs that somebody gave, was given, or that are of their notes; for the data protection officer those still to be seen.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn handovers(&self, who: &Who) -> Result<Vec<Handover>, NoteError> {
        let member = member_of(who)?.clone();
        let officer = allows(who, Action::ReadAudit, &Resource::House);
        let found = self
            .db
            .read(&who.actor(), move |tx| match officer {
                true => rows::for_officer(tx, LISTED),
                false => rows::of_member(tx, &member, LISTED),
            })
            .await?;
        self.opened_handovers(who, found).await
    }

    /// The acts recorded for a body.
    ///
    /// # Errors
    /// [`NoteError::NotFound`] for who does not keep its accounts.
    pub async fn recorded_handovers(&self, who: &Who, body: &str) -> Result<Vec<Handover>, NoteError> {
        if !may_record(who, body) {
            return Err(NoteError::NotFound);
        }
        let body = body.to_owned();
        let found = self.db.read(&who.actor(), move |tx| rows::by_act(tx, &body, LISTED)).await?;
        self.opened_handovers(who, found).await
    }

    /// Who has ever worked on a case for a body: also those who left it.
    ///
    /// # Errors
    /// [`NoteError::NotFound`] for who does not keep its accounts.
    pub async fn ever_on_teams(&self, who: &Who, body: &str) -> Result<Vec<AccountId>, NoteError> {
        if !may_record(who, body) {
            return Err(NoteError::NotFound);
        }
        let body = body.to_owned();
        Ok(self.db.read(&who.actor(), move |tx| rows::ever_seated(tx, &body)).await?)
    }

    /// How many hand-overs wait for somebody: to be answered or seen. Opens nothing.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn handovers_waiting(&self, who: &Who) -> Result<i64, NoteError> {
        let member = member_of(who)?.clone();
        let officer = allows(who, Action::ReadAudit, &Resource::House);
        Ok(self
            .db
            .read(&who.actor(), move |tx| match officer {
                true => rows::waiting_for_officer(tx),
                false => rows::waiting(tx, &member),
            })
            .await?)
    }

    async fn opened_handovers(&self, who: &Who, found: Vec<HandoverRow>) -> Result<Vec<Handover>, NoteError> {
        let subjects: Vec<SubjectId> = found.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("casework.handovers");
        let mut opened = Vec::with_capacity(found.len());
        for row in found {
            let Some(key) = keys.get(&row.subject) else { continue };
            let act = key.open(&handover_place(&row.id.to_string()), &row.content, &mut reads)?;
            let stands = match (&row.answer, row.ended_at, row.answered_at) {
                (_, Some(_), _) => Stands::Ended,
                (Some(word), None, Some(at)) if word == "accepted" => Stands::Accepted(at),
                (Some(_), ..) => Stands::Declined,
                (None, ..) => Stands::Offered,
            };
            opened.push(Handover {
                id: row.id,
                case: row.case,
                body: row.body,
                from: row.from,
                to: row.to,
                given_by: row.given_by,
                act,
                given_at: row.given_at,
                stands,
                untold: row.seen_by_author_at.is_none(),
            });
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(opened)
    }

    /// In the audit: whose notes, to whom, under the hand-over's own subject. Never of which case.
    fn tell_handover(
        &self,
        tx: &::store::WriteTx<'_>,
        action: &str,
        row: &HandoverRow,
        now: UtcMicros,
    ) -> Result<(), NoteError> {
        let details = format!("handover {} from {} to {}", row.id, row.from, row.to);
        let subject = row.subject.to_string();
        let entry = Entry { action, subject: &subject, details: &details };
        Ok(audit::record(tx, &entry, now, &*self.chance).map(drop)?)
    }
}

fn short(text: &str, field: &'static str) -> Result<String, NoteError> {
    let text = text.trim();
    if text.chars().count() > LONGEST_LINE { Err(NoteError::TooLong { field }) } else { Ok(text.to_owned()) }
}
