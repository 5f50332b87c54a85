// SPDX-License-Identifier: EUPL-1.2
//! Whom a case concerns: families change while they are helped.

use super::{
    At, CaseError, MOST_CONCERNED,
    access::Doing,
    held::{Done, Words},
    read::What,
};
use crate::{Casework, store::case as store};
use identity::Who;
use kernel::Id;
use people::PersonId;
use std::collections::BTreeSet;

impl Casework {
    /// Says whom a case concerns from now on: who was concerned and is not among them stays in its history. Whoever says so has the
    /// files of those who are new before them: who asks sees to that.
    ///
    /// `children_until`: the last year in which one of them counts as a child, if any does.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`], [`CaseError::Nobody`], [`CaseError::TooMany`],
    /// [`CaseError::SoAlready`].
    pub async fn concerns(
        &self,
        who: &Who,
        at: At,
        persons: BTreeSet<PersonId>,
        children_until: Option<i64>,
    ) -> Result<i64, CaseError> {
        match persons.len() {
            0 => return Err(CaseError::Nobody),
            many if many > MOST_CONCERNED => return Err(CaseError::TooMany),
            _ => (),
        }
        let casework = self.clone();
        self.turn(who, at, Doing::Carry, Words::default(), move |tx, held, now| {
            let all = store::concerned(tx, at.case)?;
            let before: BTreeSet<PersonId> =
                all.iter().filter(|(_, _, until)| until.is_none()).map(|(person, ..)| *person).collect();
            if before == persons && held.row.children_until == children_until {
                return Err(CaseError::SoAlready);
            }
            for person in persons.difference(&before) {
                let id: Id<PersonId> = Id::new(now, &*casework.chance);
                store::concern(tx, &id.to_string(), at.case, *person, now)?;
            }
            for person in before.difference(&persons) {
                store::concern_no_more(tx, at.case, *person, now)?;
            }
            held.row.children_until = children_until;
            let (came, left) = (persons.difference(&before).count(), before.difference(&persons).count());
            Ok(Done::new(What::Concerned, format!("{came} {left}")))
        })
        .await
    }
}
