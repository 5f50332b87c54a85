// SPDX-License-Identifier: EUPL-1.2
//! Reading households: one with all its members over the years, and those of one person. A bounded number of questions each,
//! however many members there are.

use super::{
    HouseholdId, HouseholdKind, MembershipId, Role,
    minors::{Age, Children},
};
use crate::{
    Identity, People, PeopleError, PersonId, Standing,
    sight::Sight,
    stay::{Stay, There, composition},
    store,
};
use identity::Who;
use jiff::civil::Date;
use std::collections::BTreeMap;
use vault::ReadLog;

/// A membership, opened.
pub struct MemberView {
    /// Which.
    pub membership: MembershipId,
    /// Who.
    pub person: PersonId,
    /// Who they are.
    pub identity: Identity,
    /// Whether their file is parted.
    pub standing: Standing,
    /// What they are in it.
    pub role: Role,
    /// Noted as under age.
    pub minor: bool,
    /// From when to when.
    pub stay: Stay,
    /// Another membership of the same person holds too, from a record joined with theirs: they are in it once all the same.
    pub again: bool,
    /// Other households they are in now.
    pub elsewhere: Vec<(HouseholdId, HouseholdKind)>,
}

impl MemberView {
    /// How old they are on a day.
    pub fn age(&self, day: Date) -> Age {
        Age::on(day, self.identity.born, self.minor.then_some(self.stay.noted))
    }
}

/// A household with its memberships over the years, those that whoever asks may see.
pub struct HouseholdView {
    /// Which.
    pub household: HouseholdId,
    /// In which sense.
    pub kind: HouseholdKind,
    /// In the order of their coming.
    pub members: Vec<MemberView>,
}

impl HouseholdView {
    /// Who was there on a day, each once.
    pub fn on(&self, day: Date) -> Vec<(&MemberView, There)> {
        let stays: Vec<(PersonId, Stay)> = self.members.iter().map(|one| (one.person, one.stay)).collect();
        let there = composition(&stays, day);
        let of = |person: PersonId| {
            let own = self.members.iter().filter(|one| one.person == person);
            own.max_by_key(|one| one.stay.on(day))
        };
        there.into_iter().filter_map(|(person, how)| of(person).map(|member| (member, how))).collect()
    }

    /// The children among those who were there on a day, perhaps there included.
    pub fn children(&self, day: Date) -> Children {
        Children::among(self.on(day).into_iter().map(|(member, _)| member.age(day)))
    }
}

/// A member of somebody's household, as the somebody's page names them.
pub struct HomeMember {
    /// Who.
    pub person: PersonId,
    /// Who they are.
    pub identity: Identity,
    /// What they are in it.
    pub role: Role,
}

/// A household that somebody is or was in.
pub struct Home {
    /// Which.
    pub household: HouseholdId,
    /// In which sense.
    pub kind: HouseholdKind,
    /// What they are or were in it.
    pub role: Role,
    /// From when to when.
    pub stay: Stay,
    /// Who else is in it now, those whom whoever asks may see.
    pub others: Vec<HomeMember>,
}

impl People {
    /// A household. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for one none of whose members they may see.
    pub async fn household(&self, who: &Who, household: HouseholdId) -> Result<HouseholdView, PeopleError> {
        let (sight, actor) = (Sight::of(who)?, who.actor());
        let (kind, rows, elsewhere) = self
            .db
            .read(&actor, move |tx| {
                let kind = store::household::kind(tx, household)?.ok_or(PeopleError::NotFound)?;
                let rows = store::household::members(tx, household, &sight)?;
                if rows.is_empty() {
                    return Err(PeopleError::NotFound);
                }
                Ok((kind, rows, store::household::elsewhere(tx, household, &sight)?))
            })
            .await?;
        let subjects: Vec<_> = rows.iter().map(|row| row.person.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("people.household");
        let mut members: Vec<MemberView> = Vec::with_capacity(rows.len());
        for row in rows {
            // A key destroyed: the person is gone.
            let Some(key) = keys.get(&row.person.subject) else { continue };
            let there = elsewhere.iter().filter(|(person, ..)| *person == row.person.id);
            members.push(MemberView {
                membership: row.membership,
                person: row.person.id,
                identity: row.person.open(key, &mut reads)?,
                standing: row.person.standing,
                role: row.role,
                minor: row.minor,
                stay: row.stay,
                again: row.stay.holds()
                    && members.iter().any(|known| known.person == row.person.id && known.stay.holds()),
                elsewhere: there.map(|(_, household, kind)| (*household, *kind)).collect(),
            });
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(HouseholdView { household, kind, members })
    }

    /// The households that somebody is or was in: those that hold first, then the latest. The reads are written in the audit
    /// before this returns.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for somebody whom they may not see.
    pub async fn households_of(&self, who: &Who, person: PersonId) -> Result<Vec<Home>, PeopleError> {
        let (sight, actor) = (Sight::of(who)?, who.actor());
        let (person, rows) = self
            .db
            .read(&actor, move |tx| {
                let own = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                Ok::<_, PeopleError>((own.id, store::household::homes(tx, own.id, &sight)?))
            })
            .await?;
        let others = || rows.iter().filter(|(_, _, row)| row.person.id != person && row.stay.holds());
        let subjects: Vec<_> = others().map(|(_, _, row)| row.person.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("people.households");
        let mut known: BTreeMap<HouseholdId, Vec<HomeMember>> = BTreeMap::new();
        for (household, _, row) in others() {
            let Some(key) = keys.get(&row.person.subject) else { continue };
            let identity = row.person.open(key, &mut reads)?;
            let others = known.entry(*household).or_default();
            if others.iter().all(|other| other.person != row.person.id) {
                others.push(HomeMember { person: row.person.id, identity, role: row.role });
            }
        }
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        let mut homes: Vec<Home> = rows
            .iter()
            .filter(|(_, _, row)| row.person.id == person)
            .map(|(household, kind, row)| Home {
                household: *household,
                kind: *kind,
                role: row.role,
                stay: row.stay,
                others: if row.stay.holds() { known.remove(household).unwrap_or_default() } else { Vec::new() },
            })
            .collect();
        // Two memberships that hold, of records joined in one: one home.
        let mut held: Vec<HouseholdId> = Vec::new();
        homes.retain(|home| {
            let again = home.stay.holds() && held.contains(&home.household);
            held.extend(home.stay.holds().then_some(home.household));
            !again
        });
        homes.sort_by_key(|home| (!home.stay.holds(), home.kind));
        Ok(homes)
    }
}
