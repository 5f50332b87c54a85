// SPDX-License-Identifier: EUPL-1.2
//! Commands on the register and on what the judge is asked; the one road by which a protection changes.

use super::{
    GuardianshipError, GuardianshipId, GuardianshipView, LONGEST, LONGEST_NAME,
    account::LARGEST,
    authorisation::{Answer, Authorisation, AuthorisationId},
    authorisation_place,
    decree::{Act, Decree, Ending},
    decree_place,
    reads::{decree_row, load},
};
use crate::{
    Casework,
    case::{CaseId, OpenCase},
    plan::By,
    store::guardianships::{self as rows, AuthorisationRow, DecreeRow},
};
use ::store::{Event, WriteTx};
use audit::Entry;
use identity::Who;
use jiff::civil::Date;
use std::sync::Arc;

/// What was written is tried again when somebody else's comes between.
const TRIES: usize = 4;

/// An entry of the register about to be noted.
#[derive(Clone)]
pub struct NewDecree {
    /// Random bytes made with the form: the same form sent twice notes one.
    pub form: String,
    /// What it says.
    pub decree: Decree,
}

/// What a change is given: everything of the case, opened, and who acts.
pub(super) struct Turn<'a, 't> {
    pub tx: &'a WriteTx<'t>,
    pub open: &'a OpenCase,
    pub views: &'a [GuardianshipView],
    pub by: &'a By,
}

impl Turn<'_, '_> {
    pub(super) fn view(&self, id: GuardianshipId) -> Result<&GuardianshipView, GuardianshipError> {
        self.views.iter().find(|view| view.id == id).ok_or(GuardianshipError::NotFound)
    }
}

/// What a change gives: the value, of which protection, and what the audit says of it. No action: nothing was changed.
pub(super) struct Done<T> {
    pub value: T,
    pub of: GuardianshipId,
    pub action: &'static str,
    pub details: String,
}

impl<T> Done<T> {
    pub(super) fn nothing(value: T, of: GuardianshipId) -> Self {
        Self { value, of, action: "", details: String::new() }
    }
}

impl Casework {
    /// The one road by which a protection changes: who may, everything read once more in the unit that writes, what is awaited reckoned
    /// anew, audit and event beside it.
    pub(super) async fn protect<T: Send + 'static>(
        &self,
        who: &Who,
        case: CaseId,
        today: Date,
        change: impl Fn(&Turn<'_, '_>) -> Result<Done<T>, GuardianshipError> + Clone + Send + 'static,
    ) -> Result<T, GuardianshipError> {
        let open = Arc::new(self.planned(who, case, today).await?);
        let mut tries = 0;
        loop {
            let (by, room, told) = (self.by(who)?, self.clone(), who.clone());
            let (open, change) = (open.clone(), change.clone());
            let outcome = self
                .db
                .write(&who.actor(), move |tx| {
                    room.still_planned(tx, &told, &open, today)?;
                    let mut reads = open.reads("casework.guardianship");
                    let views = load(tx, &open, &mut reads)?;
                    let turn = Turn { tx, open: &open, views: &views, by: &by };
                    let done = change(&turn)?;
                    if done.action.is_empty() {
                        return Ok((done.value, reads));
                    }
                    let after = load(tx, &open, &mut reads)?;
                    let view = after.iter().find(|view| view.id == done.of).ok_or(GuardianshipError::NotFound)?;
                    rows::await_these(tx, done.of, &view.awaited())?;
                    let details = format!("case {} guardianship {} {}", open.case, done.of, done.details);
                    let subject = open.key().id().to_string();
                    let entry = Entry { action: done.action, subject: &subject, details: details.trim_end() };
                    audit::record(tx, &entry, by.at, &*room.chance)?;
                    let event = Event { topic: done.action, subject: &done.of.to_string(), body: b"" };
                    tx.emit(&event, by.at, &*room.chance)?;
                    Ok::<_, GuardianshipError>((done.value, reads))
                })
                .await;
            match outcome {
                Err(GuardianshipError::ChangedMeanwhile) if tries < TRIES => tries += 1,
                Err(why) => return Err(why),
                Ok((value, reads)) => {
                    audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
                    return Ok(value);
                }
            }
        }
    }

    /// Opens a protection with its first decree.
    ///
    /// # Errors
    /// [`GuardianshipError::Missing`], [`GuardianshipError::TooLong`], [`GuardianshipError::Day`] for what the decree says;
    /// [`GuardianshipError::NotFound`] for who may not carry the case on, and for a person whom it does not concern;
    /// [`GuardianshipError::CaseClosed`].
    pub async fn open_guardianship(
        &self,
        who: &Who,
        case: CaseId,
        new: NewDecree,
        today: Date,
    ) -> Result<GuardianshipId, GuardianshipError> {
        whole(&new.decree, today)?;
        let form = self.vault.index("casework_guardianship.form_index", &new.form);
        let id = GuardianshipId::new(self.clock.now(), &*self.chance);
        self.protect(who, case, today, move |turn| {
            concerned(turn, &new.decree)?;
            if !rows::insert(turn.tx, case, id, &form, turn.by)? {
                let known = rows::by_form(turn.tx, &form)?.ok_or(GuardianshipError::NotFound)?;
                return Ok(Done::nothing(known, known));
            }
            note(turn, id, 1, &new.decree, &form)?;
            Ok(Done { value: id, of: id, action: "casework.guardianship_opened", details: String::new() })
        })
        .await
    }

    /// Notes another entry of the register.
    ///
    /// # Errors
    /// As [`Casework::open_guardianship`]; [`GuardianshipError::Fixed`] for one that has ended.
    pub async fn note_decree(
        &self,
        who: &Who,
        case: CaseId,
        id: GuardianshipId,
        new: NewDecree,
        today: Date,
    ) -> Result<(), GuardianshipError> {
        whole(&new.decree, today)?;
        let form = self.vault.index("casework_decree.form_index", &new.form);
        self.protect(who, case, today, move |turn| {
            let view = turn.view(id)?;
            if rows::was_sent(turn.tx, &form)? {
                return Ok(Done::nothing((), id));
            }
            let holds = view.holds().ok_or(GuardianshipError::NotFound)?;
            if holds.end.is_some() {
                return Err(GuardianshipError::Fixed);
            }
            let first = view.decrees.first().map(|one| one.decree.on);
            if first.is_some_and(|first| new.decree.on < first) {
                return Err(GuardianshipError::Day { field: "on" });
            }
            // An account that was filed tells of days on which the protection was there.
            if new.decree.act == Act::Ends && view.filed_until().is_some_and(|last| new.decree.on < last) {
                return Err(GuardianshipError::Day { field: "on" });
            }
            concerned(turn, &new.decree)?;
            let number = i64::try_from(view.decrees.len()).unwrap_or(i64::MAX).saturating_add(1);
            note(turn, id, number, &new.decree, &form)?;
            let details = format!("{number} {}", new.decree.act.code());
            Ok(Done { value: (), of: id, action: "casework.decree_noted", details })
        })
        .await
    }

    /// Notes what the judge was asked to allow.
    ///
    /// # Errors
    /// As [`Casework::note_decree`].
    pub async fn ask_judge(
        &self,
        who: &Who,
        case: CaseId,
        of: GuardianshipId,
        (form, asked): (String, Authorisation),
        today: Date,
    ) -> Result<AuthorisationId, GuardianshipError> {
        line(&asked.subject, "subject", LONGEST_NAME)?;
        money(asked.limit, "limit")?;
        come(asked.asked_on, today, "asked")?;
        let form = self.vault.index("casework_authorisation.form_index", &form);
        let id = AuthorisationId::new(self.clock.now(), &*self.chance);
        self.protect(who, case, today, move |turn| {
            let view = turn.view(of)?;
            if view.is_closed() {
                return Err(GuardianshipError::Fixed);
            }
            let content = turn.open.key().seal(&authorisation_place(&id.to_string()), &asked)?;
            let row = AuthorisationRow { id, guardianship: of, content, by: turn.by.clone() };
            if !rows::insert_authorisation(turn.tx, &row, &form)? {
                return Ok(Done::nothing(id, of));
            }
            Ok(Done { value: id, of, action: "casework.judge_asked", details: id.to_string() })
        })
        .await
    }

    /// Notes what the judge said. Once: what is to be otherwise is asked anew.
    ///
    /// # Errors
    /// [`GuardianshipError::Fixed`] for one that was answered; [`GuardianshipError::Day`], [`GuardianshipError::TooLong`],
    /// [`GuardianshipError::Missing`], [`GuardianshipError::NotFound`].
    pub async fn note_answer(
        &self,
        who: &Who,
        case: CaseId,
        (of, id): (GuardianshipId, AuthorisationId),
        answer: Answer,
        today: Date,
    ) -> Result<(), GuardianshipError> {
        line(&answer.act, "act", LONGEST_NAME)?;
        money(answer.limit, "granted")?;
        come(answer.on, today, "on")?;
        if answer.until.is_some_and(|until| until < answer.on) {
            return Err(GuardianshipError::Day { field: "until" });
        }
        self.protect(who, case, today, move |turn| {
            let view = turn.view(of)?;
            let known = view.authorisations.iter().find(|one| one.id == id).ok_or(GuardianshipError::NotFound)?;
            if answer.on < known.what.asked_on {
                return Err(GuardianshipError::Day { field: "on" });
            }
            let answered = Authorisation { answer: Some(answer.clone()), ..known.what.clone() };
            let content = turn.open.key().seal(&authorisation_place(&id.to_string()), &answered)?;
            if known.what.answer.is_some() || !rows::answer(turn.tx, id, &content)? {
                return Err(GuardianshipError::Fixed);
            }
            let said = if answer.granted { "granted" } else { "refused" };
            Ok(Done { value: (), of, action: "casework.judge_answered", details: format!("{id} {said}") })
        })
        .await
    }
}

fn note(
    turn: &Turn<'_, '_>,
    id: GuardianshipId,
    number: i64,
    decree: &Decree,
    form: &[u8; 32],
) -> Result<(), GuardianshipError> {
    let content = turn.open.key().seal(&decree_place(&decree_row(id, number)), decree)?;
    let row = DecreeRow { guardianship: id, number, content, by: turn.by.clone() };
    if rows::insert_decree(turn.tx, &row, form)? { Ok(()) } else { Err(GuardianshipError::ChangedMeanwhile) }
}

/// Whom a decree protects is somebody whom the case concerns.
fn concerned(turn: &Turn<'_, '_>, decree: &Decree) -> Result<(), GuardianshipError> {
    match &decree.terms {
        Some(terms) if !turn.open.concerned.contains(&terms.whom) => Err(GuardianshipError::Missing { field: "whom" }),
        _ => Ok(()),
    }
}

fn whole(decree: &Decree, today: Date) -> Result<(), GuardianshipError> {
    // Nobody decrees a death.
    if !(decree.act == Act::Ends && decree.ending == Some(Ending::Death)) && decree.act != Act::Oath {
        line(&decree.court, "court", LONGEST_NAME)?;
        line(&decree.number, "number", LONGEST_NAME)?;
    }
    come(decree.on, today, "on")?;
    match (decree.act, &decree.terms, decree.ending) {
        (Act::Opens | Act::Amends, Some(terms), None) => {
            line(&terms.powers, "powers", LONGEST)?;
            line(&terms.body, "body", LONGEST_NAME)?;
            short(&terms.limits, "limits", LONGEST)
        }
        (Act::Oath, None, None) | (Act::Ends, None, Some(_)) => Ok(()),
        (Act::Ends, ..) => Err(GuardianshipError::Missing { field: "ending" }),
        _ => Err(GuardianshipError::Missing { field: "powers" }),
    }
}

pub(super) fn short(text: &str, field: &'static str, at_most: usize) -> Result<(), GuardianshipError> {
    if text.chars().count() > at_most { Err(GuardianshipError::TooLong { field }) } else { Ok(()) }
}

pub(super) fn line(text: &str, field: &'static str, at_most: usize) -> Result<(), GuardianshipError> {
    short(text, field, at_most)?;
    if text.trim().is_empty() { Err(GuardianshipError::Missing { field }) } else { Ok(()) }
}

fn money(cents: Option<i64>, field: &'static str) -> Result<(), GuardianshipError> {
    match cents {
        Some(cents) if !(1..=LARGEST).contains(&cents) => Err(GuardianshipError::TooLong { field }),
        _ => Ok(()),
    }
}

pub(super) fn come(day: Date, today: Date, field: &'static str) -> Result<(), GuardianshipError> {
    if day > today { Err(GuardianshipError::Day { field }) } else { Ok(()) }
}
