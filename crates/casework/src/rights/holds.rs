// SPDX-License-Identifier: EUPL-1.2
//! What stands still: the restrictions of somebody, told to whoever has their file or their case before them.

use super::RightsError;
use crate::{
    Casework,
    case::{CaseId, access::Access, held::Held},
    store::rights as rows,
};
use identity::Who;
use jiff::civil::Date;
use people::PersonId;

/// A restriction that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// The body for which the data stand still.
    pub body: String,
    /// The ground, by its name in the territory's file.
    pub ground: String,
    /// Since when.
    pub since: Date,
}

impl Casework {
    /// What stands for a person under any of these ids, the first first. Whoever asks has their file before them: who asks sees to that.
    /// Nothing is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn holds_of(&self, who: &Who, persons: &[PersonId]) -> Result<Vec<Hold>, RightsError> {
        let persons = persons.to_vec();
        self.db
            .read(&who.actor(), move |tx| {
                let mut holds = Vec::new();
                for person in persons {
                    holds.extend(rows::holds_of_person(tx, person)?);
                }
                Ok(holds)
            })
            .await
    }

    /// What stands for somebody whom a case concerns, and of which urgent help is no exception: nothing in a case of emergency, where others'
    /// rights go first (art. 18, paragraph 2, of the GDPR); nothing for who may not read the whole of the case.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn held_still(&self, who: &Who, case: CaseId, today: Date) -> Result<Vec<Hold>, RightsError> {
        let Who::Member(member) = who else { return Ok(Vec::new()) };
        let (member, told, now) = (member.clone(), who.clone(), self.clock.now());
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let Some(held) = Held::load(tx, &member, case, now)? else { return Ok(Vec::new()) };
                if crate::case::access::access(&told, &held.facts(&member, today)) != Access::Whole || held.life.emergency {
                    return Ok(Vec::new());
                }
                Ok::<_, crate::case::CaseError>(rows::holds_of_case(tx, case)?)
            })
            .await;
        found.map_err(|error| match error {
            crate::case::CaseError::Store(error) => RightsError::Store(error),
            crate::case::CaseError::Vault(error) => RightsError::Vault(error),
            _ => RightsError::NotFound,
        })
    }
}
