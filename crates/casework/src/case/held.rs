// SPDX-License-Identifier: EUPL-1.2
//! A case in the hands of a unit of work: read whole, judged, changed, written with its step, its audit and its event.

use super::{
    CaseError, CaseId, LONGEST_WORDS,
    access::{Doing, Facts, may},
    life::Life,
    name_place,
    read::What,
    step_row, summary_place,
    team::Seat,
    words_place,
};
use crate::{
    Casework,
    store::case::{self as store, CaseRow, StepRow},
};
use ::store::{Event, ReadTx, WriteTx};
use audit::Entry;
use identity::{Action, Member, Who, policy};
use jiff::civil::Date;
use kernel::UtcMicros;
use vault::Sealed;

/// Which case, as it was read, on which day of the territory's calendar.
#[derive(Debug, Clone, Copy)]
pub struct At {
    /// Which.
    pub case: CaseId,
    /// The version that was read before it is changed.
    pub seen: i64,
    /// Today.
    pub today: Date,
}

/// A case read whole, with what the rule says of who asks.
pub(crate) struct Held {
    pub row: CaseRow,
    pub team: Vec<Seat>,
    pub life: Life,
    /// Until when the glass is broken for who asks, if it is.
    pub glass: Option<UtcMicros>,
    pub held_before: bool,
}

impl Held {
    /// Reads a case for somebody whom the rule could let in; for all others there is none, at the price of none. Judge it with
    /// [`access`](super::access::access) before a word of it goes anywhere.
    pub(crate) fn load(
        tx: &ReadTx<'_>,
        member: &Member,
        case: CaseId,
        now: UtcMicros,
    ) -> Result<Option<Self>, CaseError> {
        let leads = policy::reach(member.role, Action::ReadCases) >= policy::Reach::OwnBody;
        let asking = (member.account.to_string(), member.body.as_str());
        if store::within_reach(tx, case, (&asking.0, asking.1, leads), now)? {
            Self::load_for_glass(tx, member, case, now)
        } else {
            Ok(None)
        }
    }

    /// Reads a case, whoever asks: for breaking the glass, which has rules of its own.
    pub(crate) fn load_for_glass(
        tx: &ReadTx<'_>,
        member: &Member,
        case: CaseId,
        now: UtcMicros,
    ) -> Result<Option<Self>, CaseError> {
        let Some(row) = store::one(tx, case)? else { return Ok(None) };
        let team = store::team(tx, case)?;
        let owed = store::owed(tx, case)?.into_iter().collect();
        let glass = store::glass_until(tx, case, &member.account.to_string(), &member.body, now)?;
        let held_before = store::held_before(tx, case, &member.body)?;
        let life = Life { stage: row.stage, emergency: row.emergency, managed: row.manager.is_some(), owed };
        Ok(Some(Self { row, team, life, glass, held_before }))
    }

    /// What the rule asks. Nobody's file is before them: a case is asked for by its id.
    pub(crate) fn facts(&self, member: &Member, today: Date) -> Facts<'_> {
        Facts {
            holder: &self.row.body,
            sealed: self.row.sealed,
            open: self.life.is_open(),
            on_team: self.team.iter().any(|seat| seat.is(member) && seat.on(today)),
            manages: self.row.manager == Some(member.account) && self.row.body == member.body,
            managed: self.row.manager.is_some(),
            held_before: self.held_before,
            before_them: false,
            glass: self.glass.is_some(),
        }
    }
}

/// What a change leaves in the history.
pub(crate) struct Done {
    pub what: What,
    pub detail: String,
}

impl Done {
    pub(crate) fn new(what: What, detail: impl Into<String>) -> Self {
        Self { what, detail: detail.into() }
    }
}

/// The words that go with a change.
#[derive(Default)]
pub(crate) struct Words<'a> {
    pub step: &'a str,
    pub name: Option<&'a str>,
    pub summary: Option<&'a str>,
}

impl<'a> Words<'a> {
    pub(crate) fn step(step: &'a str) -> Self {
        Self { step, ..Self::default() }
    }
}

/// # Errors
/// [`CaseError::TooLong`].
pub(crate) fn fitting(words: &str) -> Result<&str, CaseError> {
    let words = words.trim();
    if words.chars().count() > LONGEST_WORDS { Err(CaseError::TooLong { field: "words" }) } else { Ok(words) }
}

/// # Errors
/// [`CaseError::NotFound`] for who is no member of a body.
pub(crate) fn member_of(who: &Who) -> Result<&Member, CaseError> {
    match who {
        Who::Member(member) => Ok(member),
        _ => Err(CaseError::NotFound),
    }
}

impl Casework {
    /// The one road by which a case changes: who may, on the version they read, in one unit with its step. Gives the new version.
    pub(crate) async fn turn(
        &self,
        who: &Who,
        at: At,
        doing: Doing,
        words: Words<'_>,
        change: impl FnOnce(&WriteTx<'_>, &mut Held, UtcMicros) -> Result<Done, CaseError> + Send + 'static,
    ) -> Result<i64, CaseError> {
        let (member, now) = (member_of(who)?.clone(), self.clock.now());
        let (told, asking) = (who.clone(), member.clone());
        // Judged before a key is fetched, and again in the unit.
        let subject = self
            .db
            .read(&who.actor(), move |tx| {
                let held = Held::load(tx, &asking, at.case, now)?.ok_or(CaseError::NotFound)?;
                let allowed = may(&told, &held.facts(&asking, at.today), doing);
                if allowed { Ok(held.row.subject) } else { Err(CaseError::NotFound) }
            })
            .await?;
        let key = self.vault.subject(subject).await?;
        let (number, id) = (at.seen.saturating_add(1), at.case.to_string());
        let sealed = key.seal_text(&words_place(&step_row(at.case, number)), fitting(words.step)?)?;
        let seal = |text: Option<&str>, place| -> Result<Option<Sealed<String>>, CaseError> {
            Ok(text.map(|text| key.seal_text(&place, text)).transpose()?)
        };
        let (name, summary) = (seal(words.name, name_place(&id))?, seal(words.summary, summary_place(&id))?);
        let (casework, told) = (self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                let mut held = Held::load(tx, &member, at.case, now)?.ok_or(CaseError::NotFound)?;
                if !may(&told, &held.facts(&member, at.today), doing) {
                    return Err(CaseError::NotFound);
                }
                if held.row.version != at.seen {
                    return Err(CaseError::ChangedMeanwhile);
                }
                let done = change(tx, &mut held, now)?;
                held.row.name = name.unwrap_or(held.row.name);
                held.row.summary = summary.unwrap_or(held.row.summary);
                (held.row.stage, held.row.emergency) = (held.life.stage, held.life.emergency);
                (held.row.version, held.row.changed_at) = (number, now);
                if !store::put(tx, &held.row, at.seen)? {
                    return Err(CaseError::ChangedMeanwhile);
                }
                casework.note(tx, &held.row, &member, done, sealed, now)?;
                Ok(number)
            })
            .await
    }

    /// What a change leaves behind it, in its own unit: the step, the audit's entry, filed under the case's subject, and the event.
    pub(crate) fn note(
        &self,
        tx: &WriteTx<'_>,
        row: &CaseRow,
        member: &Member,
        done: Done,
        words: Sealed<String>,
        now: UtcMicros,
    ) -> Result<(), CaseError> {
        let step = StepRow {
            number: row.version,
            at: now,
            account: member.account,
            body: member.body.clone(),
            role: member.role,
            what: done.what.code().to_owned(),
            detail: done.detail,
            words,
        };
        store::insert_step(tx, row.id, &step)?;
        self.tell(tx, row, &format!("casework.{}", step.what), &step.detail, now)
    }

    /// The audit's entry and the event: ids and codes, never a word.
    pub(crate) fn tell(
        &self,
        tx: &WriteTx<'_>,
        row: &CaseRow,
        action: &str,
        details: &str,
        now: UtcMicros,
    ) -> Result<(), CaseError> {
        let (case, subject) = (row.id.to_string(), row.subject.to_string());
        let details = format!("case {case} {details}");
        audit::record(tx, &Entry { action, subject: &subject, details: details.trim_end() }, now, &*self.chance)?;
        Ok(tx.emit(&Event { topic: action, subject: &case, body: b"" }, now, &*self.chance)?)
    }
}
