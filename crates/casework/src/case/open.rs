// SPDX-License-Identifier: EUPL-1.2
//! Opening a case: somebody says that help is needed.

use super::{
    CaseError, CaseId, LONGEST_NAME, MOST_CONCERNED,
    held::{Done, fitting, member_of},
    life::Life,
    name_place,
    read::What,
    reasons::Part,
    step_row, summary_place,
    team::{Seat, SeatId},
    words_place,
};
use crate::{
    Casework,
    store::case::{self as store, CaseRow},
};
use identity::{Action, Role, Who, policy};
use jiff::civil::Date;
use kernel::{Id, Istat};
use people::PersonId;
use std::collections::BTreeSet;

/// A case about to be opened, held by the body of whoever opens it.
#[derive(Clone)]
pub struct NewCase {
    /// Random bytes made with the form: the same form sent twice opens one case.
    pub form: String,
    /// The town it is held for.
    pub town: Istat,
    /// The name by which its team knows it. Sealed.
    pub name: String,
    /// Why it was reported, in words. Sealed.
    pub reason: String,
    /// Whom it concerns. Whoever opens it has their files before them: who asks sees to that.
    pub concerned: BTreeSet<PersonId>,
    /// The last year in which one of them counts as a child, if any does.
    pub children_until: Option<i64>,
    /// The part of a case worker who opens it: they are on its team from today. A coordinator leads without being on it.
    pub part: Part,
}

/// # Errors
/// [`CaseError::NoName`], [`CaseError::TooLong`].
pub(crate) fn named(name: &str) -> Result<&str, CaseError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(CaseError::NoName);
    }
    if name.chars().count() > LONGEST_NAME { Err(CaseError::TooLong { field: "name" }) } else { Ok(name) }
}

impl Casework {
    /// Whether they may open cases.
    pub fn may_open(who: &Who) -> bool {
        matches!(who, Who::Member(member)
            if policy::reach(member.role, Action::KeepCases) != policy::Reach::Nowhere)
    }

    /// Opens a case, as reported.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] for who may not; [`CaseError::Nobody`], [`CaseError::TooMany`], [`CaseError::NoName`],
    /// [`CaseError::NoWords`], [`CaseError::TooLong`].
    pub async fn open_case(&self, who: &Who, new: NewCase, today: Date) -> Result<CaseId, CaseError> {
        if !Self::may_open(who) {
            return Err(CaseError::NotFound);
        }
        let member = member_of(who)?.clone();
        let (name, reason) = (named(&new.name)?, fitting(&new.reason)?);
        if reason.is_empty() {
            return Err(CaseError::NoWords);
        }
        match new.concerned.len() {
            0 => return Err(CaseError::Nobody),
            many if many > MOST_CONCERNED => return Err(CaseError::TooMany),
            _ => (),
        }
        let form = self.vault.index("casework_case.form_index", &new.form);
        let actor = who.actor();
        if let Some(known) = self.db.read(&actor, move |tx| store::by_form(tx, &form)).await? {
            return Ok(known);
        }
        let now = self.clock.now();
        let id = CaseId::new(now, &*self.chance);
        let (subject, key) = self.vault.new_subject(now).await?;
        let row = CaseRow {
            id,
            subject,
            body: member.body.clone(),
            town: new.town,
            stage: Life::reported().stage,
            reason: None,
            emergency: false,
            sealed: false,
            manager: None,
            children_until: new.children_until,
            name: key.seal_text(&name_place(&id.to_string()), name)?,
            summary: key.seal_text(&summary_place(&id.to_string()), "")?,
            version: 1,
            opened_at: now,
            changed_at: now,
        };
        let words = key.seal_text(&words_place(&step_row(id, 1)), reason)?;
        let (casework, concerned, part) = (self.clone(), new.concerned, new.part);
        let opened = self
            .db
            .write(&actor, move |tx| {
                if !store::insert(tx, &row, &form)? {
                    return Ok(None);
                }
                for person in &concerned {
                    let id: Id<PersonId> = Id::new(now, &*casework.chance);
                    store::concern(tx, &id.to_string(), row.id, *person, now)?;
                }
                if member.role == Role::CaseWorker {
                    let seat = Seat {
                        id: SeatId::new(now, &*casework.chance),
                        account: member.account,
                        body: member.body.clone(),
                        part,
                        since: today,
                        until: None,
                    };
                    store::insert_seat(tx, row.id, &seat, now, &member.account.to_string())?;
                }
                casework.note(tx, &row, &member, Done::new(What::Reported, ""), words, now)?;
                Ok::<_, CaseError>(Some(row.id))
            })
            .await;
        // A key that seals nothing that stands. After a failure of the database itself nobody knows: then it stays.
        if matches!(&opened, Ok(None)) {
            self.vault.destroy(subject, now).await?;
        }
        match opened? {
            Some(id) => Ok(id),
            None => self.db.read(&actor, move |tx| store::by_form(tx, &form)).await?.ok_or(CaseError::NotFound),
        }
    }
}
