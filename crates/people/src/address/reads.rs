// SPDX-License-Identifier: EUPL-1.2
//! Reading where somebody lives: what whoever asks is told, opened, each reading in the audit.

use super::{AddressId, AddressKind, Holding, Lines, rule::Reader};
use crate::{People, PeopleError, PersonId, household::HouseholdId, sight::Sight, stay::Stay, store};
use identity::Who;
use kernel::UtcMicros;
use vault::ReadLog;

/// That an address is confidential: who said so, when, why.
#[derive(Clone, PartialEq, Eq)]
pub struct Guard {
    /// The body.
    pub body: String,
    /// The account.
    pub account: String,
    /// When.
    pub at: UtcMicros,
    /// Why.
    pub reason: String,
}

/// An address, opened.
#[derive(Clone, PartialEq, Eq)]
pub struct AddressView {
    /// Which.
    pub address: AddressId,
    /// What it is to them.
    pub kind: AddressKind,
    /// Where.
    pub lines: Lines,
    /// From when to when.
    pub stay: Stay,
    /// It is confidential by itself.
    pub guard: Option<Guard>,
    /// It is told to few: by itself, or because of the person or of their household.
    pub guarded: bool,
}

impl People {
    /// Where a person lives and lived, as far as whoever asks is told: what holds first. The reads are written in the audit before this
    /// returns, those of guarded addresses under a purpose of their own.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for somebody whom they may not see.
    pub async fn addresses(
        &self,
        who: &Who,
        person: PersonId,
        holding: Holding,
    ) -> Result<Vec<AddressView>, PeopleError> {
        let (sight, reader, actor) = (Sight::of(who)?, Reader::of(who, holding), who.actor());
        let rows = self
            .db
            .read(&actor, move |tx| {
                let row = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                Ok::<_, PeopleError>(store::address::of(tx, row.id, &reader, None)?)
            })
            .await?;
        self.opened_addresses(who, rows).await
    }

    /// Where those live who belong to a household now, each place once: nothing as soon as where one of them lives is told to nobody,
    /// whoever asks. Whose it is is told on their own page, to whom it may be told.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for a household none of whose members they may see.
    pub async fn household_addresses(
        &self,
        who: &Who,
        household: HouseholdId,
    ) -> Result<Vec<AddressView>, PeopleError> {
        let (sight, actor) = (Sight::of(who)?, who.actor());
        let rows = self
            .db
            .read(&actor, move |tx| {
                if !store::household::is_seen(tx, household, &sight)? {
                    return Err(PeopleError::NotFound);
                }
                Ok(store::address::of_household(tx, household, &sight)?)
            })
            .await?;
        let mut once: Vec<AddressView> = Vec::new();
        for view in self.opened_addresses(who, rows).await? {
            if view.kind != AddressKind::NoFixed && !once.iter().any(|known| known.lines == view.lines) {
                once.push(view);
            }
        }
        Ok(once)
    }

    async fn opened_addresses(
        &self,
        who: &Who,
        rows: Vec<store::address::AddressRow>,
    ) -> Result<Vec<AddressView>, PeopleError> {
        let subjects: Vec<_> = rows.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let (mut plain, mut guarded) = (ReadLog::new("people.address"), ReadLog::new("people.address_guarded"));
        let mut views: Vec<AddressView> = Vec::with_capacity(rows.len());
        for row in rows {
            let Some(key) = keys.get(&row.subject) else { continue };
            let view = row.open(key, if row.guarded { &mut guarded } else { &mut plain })?;
            // Noted in both of two records that were joined: told once, and the one that guards more.
            let same = |known: &&mut AddressView| {
                known.stay.holds() && view.stay.holds() && (known.kind, &known.lines) == (view.kind, &view.lines)
            };
            match views.iter_mut().find(same) {
                Some(known) if known.guard.is_none() && view.guard.is_some() => *known = view,
                Some(_) => {}
                None => views.push(view),
            }
        }
        let (now, actor) = (self.clock.now(), who.actor());
        for log in [plain, guarded] {
            audit::commit_reads(&self.db, &actor, log, now, &*self.chance).await?;
        }
        views.sort_by_key(|view| (!view.stay.holds(), view.kind));
        Ok(views)
    }
}
