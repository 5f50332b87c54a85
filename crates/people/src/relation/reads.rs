// SPDX-License-Identifier: EUPL-1.2
//! Who is who to somebody.

use super::{RelationId, RelationKind, Tie, commands::place};
use crate::{Identity, People, PeopleError, PersonId, sight::Sight, stay::Stay, store};
use identity::Who;
use vault::ReadLog;

/// What somebody is to whom one looks at, opened.
pub struct RelationView {
    /// Which.
    pub relation: RelationId,
    /// What they are.
    pub tie: Tie,
    /// Who.
    pub person: PersonId,
    /// Who they are.
    pub identity: Identity,
    /// From when to when.
    pub stay: Stay,
    /// Where a guardian's power comes from; empty for all others.
    pub power: String,
}

impl People {
    /// Who is who to somebody, those whom whoever asks may see: those that hold first. The reads are written in the audit before this
    /// returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for somebody whom they may not see.
    pub async fn relations_of(&self, who: &Who, person: PersonId) -> Result<Vec<RelationView>, PeopleError> {
        let (sight, actor) = (Sight::of(who)?, who.actor());
        let (own, rows) = self
            .db
            .read(&actor, move |tx| {
                let own = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                let rows = store::relation::of(tx, own.id, &sight)?;
                Ok::<_, PeopleError>((own, rows))
            })
            .await?;
        let subjects: Vec<_> =
            rows.iter().flat_map(|row| [row.person.subject, row.below]).chain([own.subject]).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("people.relations");
        let mut relations = Vec::with_capacity(rows.len());
        for row in rows {
            let Some(key) = keys.get(&row.person.subject) else { continue };
            let tie = if row.is { Tie::Is(row.kind) } else { Tie::Has(row.kind).normal() };
            let Some(below) = keys.get(&row.below) else { continue };
            let power = match row.kind {
                RelationKind::Guardian => below.open(&place(&row.relation.to_string()), &row.power, &mut reads)?,
                _ => String::new(),
            };
            relations.push(RelationView {
                relation: row.relation,
                tie,
                person: row.person.id,
                identity: row.person.open(key, &mut reads)?,
                stay: row.stay,
                power,
            });
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        relations.sort_by_key(|one| (!one.stay.holds(), one.tie));
        // Noted in both of two records that were joined: told once.
        let mut told: Vec<(Tie, PersonId)> = Vec::new();
        relations.retain(|one| {
            let again = one.stay.holds() && told.contains(&(one.tie, one.person));
            told.extend(one.stay.holds().then_some((one.tie, one.person)));
            !again
        });
        Ok(relations)
    }
}

impl Tie {
    /// What holds both ways is always "is".
    fn normal(self) -> Self {
        match self {
            Self::Has(kind) if kind.both_ways() => Self::Is(kind),
            other => other,
        }
    }
}
