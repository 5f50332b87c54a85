// SPDX-License-Identifier: EUPL-1.2
//! Reading merges: two records side by side, and what an undoing would give back.

use super::{
    MergeId, Snapshot, became_place, earlier_place,
    rules::{self, Record, Stays},
};
use crate::{
    ContactKind, File, Flag, Identity, People, PeopleError, PersonId, Standing,
    likeness::{Alike, Traits, likeness},
    sight::Sight,
    store,
};
use identity::Who;
use kernel::UtcMicros;
use std::collections::BTreeSet;
use vault::ReadLog;

/// Somebody whose record is joined with the person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joined {
    /// The merge.
    pub merge: MergeId,
    /// The id that leads here.
    pub gone: PersonId,
    /// Since when.
    pub at: UtcMicros,
}

/// What was noted with a person while they were one: it stays with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Since {
    /// Ways to reach them.
    pub ways: i64,
    /// Memberships of households.
    pub memberships: i64,
    /// Relations.
    pub relations: i64,
}

/// Two records side by side, opened.
pub struct Comparison {
    /// The one named first.
    pub one: File,
    /// The one named second.
    pub other: File,
    /// Why they look alike, field by field.
    pub alike: Alike,
    /// Whose id would stay, and whose would lead to it; or why they cannot be joined.
    pub sides: Result<(PersonId, PersonId), PeopleError>,
    /// When somebody said that they are two.
    pub distinct: Option<UtcMicros>,
}

impl Comparison {
    /// A record as the rules take it.
    pub fn record(file: &File) -> Record {
        Record { identity: file.identity.clone(), care: file.care.clone() }
    }

    /// What one would pick without knowing more.
    pub fn usual(&self) -> rules::Picks {
        let later = if self.other.changed_at > self.one.changed_at { rules::Side::Other } else { rules::Side::One };
        rules::Picks::usual(&Self::record(&self.one), &Self::record(&self.other), later)
    }
}

/// A merge that holds, opened: what an undoing would give back.
pub struct MergeView {
    /// Which.
    pub merge: MergeId,
    /// Who they are together.
    pub kept: PersonId,
    /// Since when.
    pub made_at: UtcMicros,
    /// Who they are now.
    pub now: Identity,
    /// Who the kept one would be again.
    pub back: Identity,
    /// Who the other would be again.
    pub gone: Identity,
    /// What was changed since on the kept one, and stays as it is: words of fields.
    pub stays: Stays,
    /// What was noted with them since, and stays with the kept one.
    pub since: Since,
    /// They were parted while they were one: both stay parted.
    pub parted_since: bool,
}

/// A merge as it was found, opened.
pub(super) struct Found {
    pub row: store::merge::MergeRow,
    pub person: store::PersonRow,
    pub earlier: Snapshot,
    became: Record,
    pub now: Record,
    gone: Identity,
    still: BTreeSet<Flag>,
    since: Since,
    pub parted_since: bool,
}

impl Found {
    /// The kept record as it would be.
    pub(super) fn back(&self) -> (Record, Stays) {
        let (back, stays) = rules::undone(&self.earlier.record(), &self.became, &self.now);
        (rules::guarded(back, &self.now, &self.still), stays)
    }
}

impl People {
    /// Two records side by side. Both reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one of them whom they may not see; [`PeopleError::WithOneself`], also when they are joined.
    pub async fn compare_two(&self, who: &Who, one: PersonId, other: PersonId) -> Result<Comparison, PeopleError> {
        let (one, other) = (self.file(who, one).await?, self.file(who, other).await?);
        if one.person == other.person {
            return Err(PeopleError::WithOneself);
        }
        let (first, second) = (one.person, other.person);
        let distinct = self.db.read(&who.actor(), move |tx| store::merge::distinct(tx, first, second)).await?;
        let alike = likeness(&traits(&one), &traits(&other));
        let sides = rules::sides(stand(&one), stand(&other));
        Ok(Comparison { one, other, alike, sides, distinct })
    }

    /// Who was said not to be this person.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for whom they may not see.
    pub async fn distinct_from(&self, who: &Who, person: PersonId) -> Result<BTreeSet<PersonId>, PeopleError> {
        let sight = Sight::of(who)?;
        self.db
            .read(&who.actor(), move |tx| {
                let row = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                Ok::<_, PeopleError>(store::merge::distinct_from(tx, row.id)?.into_iter().collect())
            })
            .await
    }

    /// A merge that holds, with what an undoing would give back. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for whom they may not see and for one that was taken back.
    pub async fn merged(&self, who: &Who, merge: MergeId) -> Result<MergeView, PeopleError> {
        let found = self.merge_found(who, merge, "people.merge").await?;
        let (back, stays) = found.back();
        Ok(MergeView {
            merge,
            kept: found.row.kept,
            made_at: found.row.made_at,
            now: found.now.identity,
            back: back.identity,
            gone: found.gone,
            stays,
            since: found.since,
            parted_since: found.parted_since,
        })
    }

    pub(super) async fn merge_found(
        &self,
        who: &Who,
        merge: MergeId,
        purpose: &'static str,
    ) -> Result<Found, PeopleError> {
        let (sight, actor) = (Sight::of(who)?, who.actor());
        let (row, person, gone, flags, still, since) = self
            .db
            .read(&actor, move |tx| {
                let row = store::merge::one(tx, merge)?.ok_or(PeopleError::NotFound)?;
                let person = store::one(tx, row.kept, &sight)?.ok_or(PeopleError::NotFound)?;
                let gone = store::merge::as_it_lies(tx, row.gone)?.ok_or(PeopleError::NotFound)?;
                let flags = store::flags(tx, &[row.kept])?;
                let still = store::merge::flags_of_others(tx, row.kept, merge)?;
                let since = store::merge::since(tx, row.kept, row.made_at)?;
                Ok::<_, PeopleError>((row, person, gone, flags, still, since))
            })
            .await?;
        let keys = self.vault.subjects(&[person.subject, gone.subject]).await?;
        let key = keys.get(&person.subject).ok_or(PeopleError::NotFound)?;
        let mut reads = ReadLog::new(purpose);
        let name = merge.to_string();
        let earlier = key.open(&earlier_place(&name), &row.earlier, &mut reads)?;
        let became = key.open(&became_place(&name), &row.became, &mut reads)?.record();
        let now = Record { identity: person.open(key, &mut reads)?, care: person.care(&flags) };
        let gone_key = keys.get(&gone.subject).ok_or(PeopleError::NotFound)?;
        let gone_identity = gone.open(gone_key, &mut reads)?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        // A merge never changes how the kept one stands.
        let parted_since = person.standing == Standing::Parted && !earlier.parted && gone.standing == Standing::Common;
        let still = still.into_iter().collect();
        Ok(Found { row, person, earlier, became, now, gone: gone_identity, still, since, parted_since })
    }
}

fn stand(file: &File) -> rules::Stand<'_> {
    rules::Stand { person: file.person, body: &file.body, standing: file.standing, joined: file.joined.len() }
}

fn traits(file: &File) -> Traits {
    let of = |kind: ContactKind| {
        file.contacts.iter().filter(move |point| point.kind == kind).map(|point| point.value.clone()).collect()
    };
    Traits { telephones: of(ContactKind::Telephone), mails: of(ContactKind::Mail), ..Traits::of(&file.identity) }
}
