// SPDX-License-Identifier: EUPL-1.2
//! Lists what is due, proposes, confirms, withdraws, destroys.

use super::{Act, Disposal, DisposalError, DisposalId, Due, LONGEST, MOST, Schedule};
use crate::{Casework, case::CaseId, store::disposal as rows};
use ::store::{Event, WriteTx};
use audit::Entry;
use identity::{Action, Member, Resource, Who, allows, policy};
use jiff::civil::Date;
use kernel::{Actor, UtcMicros};
use std::collections::BTreeSet;

/// A disposal about to be proposed.
#[derive(Debug, Clone)]
pub struct NewDisposal {
    /// Random bytes made with the form: the same form sent twice proposes one.
    pub form: String,
    /// The act that authorises it.
    pub act: Act,
    /// Which cases.
    pub cases: BTreeSet<CaseId>,
}

/// What a confirmed disposal did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    /// Files that nobody can read any more.
    pub destroyed: usize,
    /// Files that were no longer due, and stay.
    pub kept: usize,
}

impl Casework {
    /// The files of the body whose time has passed, the longest first, without those of a disposal that waits. Nothing is opened.
    ///
    /// # Errors
    /// [`DisposalError::NotFound`] for who may not propose.
    pub async fn due_for_disposal(
        &self,
        who: &Who,
        schedule: &Schedule,
        today: Date,
    ) -> Result<Vec<Due>, DisposalError> {
        let member = proposer(who)?;
        let (body, schedule) = (member.body.clone(), schedule.clone());
        self.db.read(&who.actor(), move |tx| Ok(due(rows::ended(tx, &body)?, &schedule, today))).await
    }

    /// The disposals of the body, or of the whole house for who confirms them; the newest first.
    ///
    /// # Errors
    /// [`DisposalError::NotFound`] for everybody else.
    pub async fn disposals(&self, who: &Who) -> Result<Vec<Disposal>, DisposalError> {
        let body = match who {
            Who::Member(_) if allows(who, Action::ConfirmDisposal, &Resource::House) => String::new(),
            _ => proposer(who)?.body.clone(),
        };
        Ok(self.db.read(&who.actor(), move |tx| rows::all(tx, &body)).await?)
    }

    /// One disposal, with its cases.
    ///
    /// # Errors
    /// [`DisposalError::NotFound`] for one of another body, and for who may neither propose nor confirm.
    pub async fn disposal(&self, who: &Who, id: DisposalId) -> Result<Disposal, DisposalError> {
        self.disposals(who).await?.into_iter().find(|one| one.id == id).ok_or(DisposalError::NotFound)
    }

    /// Proposes a disposal.
    ///
    /// # Errors
    /// [`DisposalError::Nothing`], [`DisposalError::TooMany`], [`DisposalError::NotDue`]; [`DisposalError::Missing`],
    /// [`DisposalError::TooLong`], [`DisposalError::NotYet`] for the act; [`DisposalError::NotFound`].
    pub async fn propose_disposal(
        &self,
        who: &Who,
        new: NewDisposal,
        schedule: &Schedule,
        today: Date,
    ) -> Result<DisposalId, DisposalError> {
        let member = proposer(who)?.clone();
        let act = whole(&new.act, today)?;
        if new.cases.is_empty() {
            return Err(DisposalError::Nothing);
        }
        if new.cases.len() > MOST {
            return Err(DisposalError::TooMany);
        }
        let now = self.clock.now();
        let id = DisposalId::new(now, &*self.chance);
        let form = self.vault.index("casework_disposal.form_index", &new.form);
        let (room, schedule, cases) = (self.clone(), schedule.clone(), new.cases);
        self.db
            .write(&who.actor(), move |tx| {
                if let Some(known) = rows::by_form(tx, &form)? {
                    return Ok(known);
                }
                let due = due(rows::ended(tx, &member.body)?, &schedule, today);
                let chosen: Vec<&Due> = due.iter().filter(|one| cases.contains(&one.case)).collect();
                if chosen.len() != cases.len() {
                    return Err(DisposalError::NotDue);
                }
                rows::propose(tx, (id, &member.body, &act), &form, &member.account.to_string(), now)?;
                for one in &chosen {
                    rows::add(tx, id, one.case, one.since)?;
                }
                room.tell_disposal(tx, "casework.disposal_proposed", id, &format!("cases {}", chosen.len()), now)?;
                Ok(id)
            })
            .await
    }

    /// Takes a disposal back before it is confirmed.
    ///
    /// # Errors
    /// [`DisposalError::Decided`], [`DisposalError::NotFound`].
    pub async fn withdraw_disposal(&self, who: &Who, id: DisposalId) -> Result<(), DisposalError> {
        self.disposal(who, id).await?;
        let (now, room, by) = (self.clock.now(), self.clone(), account(who)?);
        self.db
            .write(&who.actor(), move |tx| {
                if !rows::withdraw(tx, id, &by, now)? {
                    return Err(DisposalError::Decided);
                }
                room.tell_disposal(tx, "casework.disposal_withdrawn", id, "", now)
            })
            .await
    }

    /// Confirms a disposal, and destroys the keys of its files. One that was opened again meanwhile, or for which the schedule has become
    /// longer, stays and is named. Interrupted half-way, [`Casework::finish_disposals`] goes on.
    ///
    /// # Errors
    /// [`DisposalError::Decided`]; [`DisposalError::NotFound`] for who may not confirm.
    pub async fn confirm_disposal(
        &self,
        who: &Who,
        id: DisposalId,
        schedule: &Schedule,
        today: Date,
    ) -> Result<Confirmed, DisposalError> {
        if !allows(who, Action::ConfirmDisposal, &Resource::House) {
            return Err(DisposalError::NotFound);
        }
        let (now, room, by, schedule) = (self.clock.now(), self.clone(), account(who)?, schedule.clone());
        let kept = self
            .db
            .write(&who.actor(), move |tx| {
                let found = rows::one(tx, id)?.ok_or(DisposalError::NotFound)?;
                if !found.waits() || !rows::confirm(tx, id, &by, now)? {
                    return Err(DisposalError::Decided);
                }
                let still: BTreeSet<CaseId> =
                    due(rows::ended_in(tx, id)?, &schedule, today).into_iter().map(|one| one.case).collect();
                let (mut kept, mut gone) = (0_usize, 0_usize);
                for one in &found.cases {
                    if still.contains(&one.case) {
                        rows::dispose(tx, id, one.case, now)?;
                        gone = gone.saturating_add(1);
                    } else {
                        rows::keep(tx, id, one.case)?;
                        kept = kept.saturating_add(1);
                    }
                }
                let details = format!("cases {gone} kept {kept}");
                room.tell_disposal(tx, "casework.disposal_confirmed", id, &details, now)?;
                let event = Event { topic: "casework.disposal_confirmed", subject: &id.to_string(), body: b"" };
                tx.emit(&event, now, &*room.chance)?;
                Ok(kept)
            })
            .await?;
        let destroyed = self.destroy_of(Some(id)).await?;
        Ok(Confirmed { destroyed, kept })
    }

    /// Background work: destroys the keys that a confirmed disposal left behind when the machine stopped. How many.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn finish_disposals(&self) -> Result<usize, DisposalError> {
        self.destroy_of(None).await
    }

    async fn destroy_of(&self, id: Option<DisposalId>) -> Result<usize, DisposalError> {
        let left = self.db.read(&Actor::system(), move |tx| rows::to_destroy(tx, id)).await?;
        let mut destroyed = 0_usize;
        for (disposal, case, subject) in left {
            let now = self.clock.now();
            // Destroyed already, by the same work cut short: the row is still to be written.
            self.vault.destroy(subject, now).await?;
            let room = self.clone();
            self.db
                .write(&Actor::system(), move |tx| {
                    rows::destroyed(tx, disposal, case, now)?;
                    room.tell_disposal(tx, "casework.case_disposed", disposal, &format!("case {case}"), now)
                })
                .await?;
            destroyed = destroyed.saturating_add(1);
        }
        Ok(destroyed)
    }

    fn tell_disposal(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        id: DisposalId,
        details: &str,
        now: UtcMicros,
    ) -> Result<(), DisposalError> {
        let entry = Entry { action, subject: &id.to_string(), details };
        Ok(audit::record(tx, &entry, now, &*self.chance).map(drop)?)
    }
}

/// Whoever keeps the machine of a body: they list and propose, and read no word.
fn proposer(who: &Who) -> Result<&Member, DisposalError> {
    match who {
        Who::Member(member) if policy::reach(member.role, Action::ProposeDisposal) != policy::Reach::Nowhere => {
            Ok(member)
        }
        _ => Err(DisposalError::NotFound),
    }
}

fn account(who: &Who) -> Result<String, DisposalError> {
    match who {
        Who::Member(member) => Ok(member.account.to_string()),
        _ => Err(DisposalError::NotFound),
    }
}

/// Those that are due, the longest first.
fn due(ended: Vec<rows::Ended>, schedule: &Schedule, today: Date) -> Vec<Due> {
    let since = |one: rows::Ended| {
        let since = schedule.due(one.stage, one.ended_at, one.children_until)?;
        (since <= today).then_some(Due {
            case: one.case,
            town: one.town,
            stage: one.stage,
            reason: one.reason,
            opened_at: one.opened_at,
            ended_at: one.ended_at,
            since,
        })
    };
    let mut due: Vec<Due> = ended.into_iter().filter_map(since).collect();
    due.sort_by_key(|one| (one.since, one.ended_at, one.case));
    due
}

/// The act, with nothing missing.
fn whole(act: &Act, today: Date) -> Result<Act, DisposalError> {
    let line = |text: &str, field: &'static str| {
        let text = text.trim();
        match text.chars().count() {
            0 => Err(DisposalError::Missing { field }),
            1..=LONGEST => Ok(text.to_owned()),
            _ => Err(DisposalError::TooLong { field }),
        }
    };
    let act = Act { authority: line(&act.authority, "authority")?, number: line(&act.number, "number")?, on: act.on };
    if act.on > today { Err(DisposalError::NotYet) } else { Ok(act) }
}
