// SPDX-License-Identifier: EUPL-1.2
//! Two persons who may be one, when one of them is parted: whoever noted the other must not learn of it. Compared later, by
//! the program itself, and told to those alone who may see both.

use crate::{
    Identity, People, PeopleError, PersonId,
    likeness::{POSSIBLE, Traits, likeness},
    sight::Sight,
    store,
};
use audit::Entry;
use identity::Who;
use kernel::{Actor, UtcMicros};
use std::{collections::BTreeSet, sync::Arc};
use vault::ReadLog;

/// Persons compared in one round, at most.
const ROUND: i64 = 64;

/// Two persons who may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// The one noted or changed later.
    pub person: PersonId,
    /// The one whose file is parted.
    pub other: PersonId,
    /// How alike, 0 to 1000.
    pub score: u16,
    /// Since when it is proposed.
    pub made_at: UtcMicros,
}

impl People {
    /// Compares persons noted or changed with those parted, and proposes who may be the same. Call it beside the requests,
    /// after [`People::keep_current`]: no answer to anybody depends on it. Says how many were compared.
    ///
    /// # Errors
    /// The database and the vault; what was not compared is compared at the next call.
    pub async fn compare_with_parted(&self) -> Result<usize, PeopleError> {
        let upto = self.index().version;
        let rows = self.db.read(&Actor::system(), move |tx| store::not_compared(tx, upto, ROUND)).await?;
        let count = rows.len();
        for row in rows {
            self.compare(row).await?;
        }
        Ok(count)
    }

    async fn compare(&self, row: store::PersonRow) -> Result<(), PeopleError> {
        let (person, version, now) = (row.id, row.version, self.clock.now());
        let sharing = self.db.read(&Actor::system(), move |tx| store::parted_sharing(tx, person)).await?;
        let keys = self.vault.subjects(&[row.subject]).await?;
        let mut reads = ReadLog::new("people.compare");
        let mut alike: Vec<(PersonId, u16)> = Vec::new();
        if let Some(key) = keys.get(&row.subject) {
            let identity = row.open(key, &mut reads)?;
            let shared: BTreeSet<PersonId> = sharing.into_iter().collect();
            let sieve: BTreeSet<PersonId> =
                self.index().parted_like(person, &identity).into_iter().chain(shared.iter().copied()).collect();
            for other in sieve {
                let score = self.score(&identity, other, shared.contains(&other), &mut reads).await?;
                alike.extend(score.filter(|score| *score >= POSSIBLE).map(|score| (other, score)));
            }
        }
        audit::commit_reads(&self.db, &Actor::system(), reads, now, &*self.chance).await?;
        let chance = Arc::clone(&self.chance);
        self.db
            .write(&Actor::system(), move |tx| {
                for (other, score) in &alike {
                    if store::propose(tx, person, *other, *score, now)? {
                        let details = format!("other {other}");
                        let entry =
                            Entry { action: "people.proposed", subject: &person.to_string(), details: &details };
                        audit::record(tx, &entry, now, &*chance)?;
                    }
                }
                Ok::<_, PeopleError>(store::compared(tx, person, version)?)
            })
            .await
    }

    async fn score(
        &self,
        identity: &Identity,
        other: PersonId,
        shares: bool,
        reads: &mut ReadLog,
    ) -> Result<Option<u16>, PeopleError> {
        let row = self.db.read(&Actor::system(), move |tx| store::any(tx, other)).await?;
        let Some(row) = row else { return Ok(None) };
        let keys = self.vault.subjects(&[row.subject]).await?;
        let Some(key) = keys.get(&row.subject) else { return Ok(None) };
        let theirs = row.open(key, reads)?;
        let (mut mine, mut theirs) = (Traits::of(identity), Traits::of(&theirs));
        if shares && (mine.tax_code.is_none() || mine.tax_code != theirs.tax_code) {
            // Which telephone or address it is does not matter: the blind index says that it is the same.
            mine.telephones.insert("+".into());
            theirs.telephones.insert("+".into());
        }
        Ok(Some(likeness(&mine, &theirs).score))
    }

    /// The proposals between persons both of whom whoever asks may see, the newest first.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`] for who may not look for people.
    pub async fn proposals(&self, who: &Who, at_most: i64) -> Result<Vec<Proposal>, PeopleError> {
        let sight = Sight::of(who)?;
        let rows = self.db.read(&who.actor(), move |tx| store::proposals(tx, &sight, at_most)).await?;
        Ok(rows
            .into_iter()
            .map(|(person, other, score, made_at)| Proposal {
                person,
                other,
                score: u16::try_from(score).unwrap_or(0),
                made_at,
            })
            .collect())
    }
}
