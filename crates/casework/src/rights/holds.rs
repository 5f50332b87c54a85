// SPDX-License-Identifier: EUPL-1.2
//! What stands still: the restrictions of somebody, told to whoever has their file or their case before them.

use super::{Right, RightsError};
use crate::{
    Casework,
    case::{
        CaseError, CaseId, OpenCase,
        access::{Access, access},
        held::Held,
    },
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

/// What stands still of a case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Still {
    /// The restrictions, the first first.
    pub holds: Vec<Hold>,
    /// What waits for an answer, and by when: a sealed case is in no copy that another prepares, and its team must know.
    pub asked: Vec<(Right, Date)>,
    /// Urgent help is under way: then others' rights go first, and the case goes on (art. 18, paragraph 2, of the GDPR).
    pub urgent: bool,
}

impl Still {
    /// Whether ordinary changes wait.
    pub fn waits(&self) -> bool {
        !self.holds.is_empty() && !self.urgent
    }
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

    /// What stands for somebody whom a case concerns, for who has the whole of it open before them: nothing is asked twice.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn still_in(&self, who: &Who, open: &OpenCase) -> Result<Still, RightsError> {
        let (case, urgent) = (open.case, open.life.emergency);
        self.db
            .read(&who.actor(), move |tx| {
                let (holds, asked) = (rows::holds_of_case(tx, case)?, rows::asked_in_case(tx, case)?);
                Ok(Still { holds, asked, urgent })
            })
            .await
    }

    /// What stands for somebody whom a case concerns; nothing for who may not read the whole of the case. Before a change, when nothing is open yet.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn held_still(&self, who: &Who, case: CaseId, today: Date) -> Result<Still, RightsError> {
        let Who::Member(member) = who else { return Ok(Still::default()) };
        let (member, told, now) = (member.clone(), who.clone(), self.clock.now());
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let Some(held) = Held::load(tx, &member, case, now)? else { return Ok(Still::default()) };
                if access(&told, &held.facts(&member, today)) != Access::Whole {
                    return Ok(Still::default());
                }
                let (holds, asked) = (rows::holds_of_case(tx, case)?, rows::asked_in_case(tx, case)?);
                Ok::<_, CaseError>(Still { holds, asked, urgent: held.life.emergency })
            })
            .await;
        found.map_err(|error| match error {
            CaseError::Store(error) => RightsError::Store(error),
            CaseError::Vault(error) => RightsError::Vault(error),
            _ => RightsError::NotFound,
        })
    }
}
