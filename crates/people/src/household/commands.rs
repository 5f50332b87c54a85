// SPDX-License-Identifier: EUPL-1.2
//! Commands on households: begin one, add a member, end a membership, take the end away.

use super::{HouseholdId, HouseholdKind, MembershipId, Role};
use crate::{
    People, PeopleError, PersonId,
    sight::{self, Sight},
    stay::{Ending, Stay},
    store,
};
use ::store::WriteTx;
use identity::Who;
use jiff::civil::Date;
use kernel::UtcMicros;

/// Members of one household at a time, at most; more is a mistake.
pub(crate) const MOST_MEMBERS: usize = 40;
/// Memberships of one household over the years, at most.
pub(crate) const MOST_MEMBERSHIPS: usize = 200;

/// Somebody who becomes a member.
#[derive(Debug, Clone, Copy)]
pub struct NewMember {
    /// Who.
    pub person: PersonId,
    /// What they are in it.
    pub role: Role,
    /// Since when; `None`: since a day that is not known.
    pub since: Option<Date>,
    /// Under age: heeded while no birth is known.
    pub minor: bool,
}

/// A household about to be begun, with its first member.
#[derive(Debug, Clone)]
pub struct NewHousehold {
    /// Random bytes made with the form: the same form sent twice begins one household.
    pub form: String,
    /// In which sense.
    pub kind: HouseholdKind,
    /// Who is in it.
    pub first: NewMember,
}

impl People {
    /// Begins a household. `today`: the day on the territory's calendar.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for somebody whom they may not see; [`PeopleError::ToCome`].
    pub async fn begin_household(&self, who: &Who, new: NewHousehold, today: Date) -> Result<HouseholdId, PeopleError> {
        let (account, _) = sight::hand(who)?;
        let sight = Sight::of(who)?;
        let stay = Stay::from(new.first.since, today).checked(today)?;
        let form = self.vault.index("people_household.form_index", &new.form);
        let (people, now) = (self.clone(), self.clock.now());
        let id = HouseholdId::new(now, &*self.chance);
        self.db
            .write(&who.actor(), move |tx| {
                store::turn(tx)?;
                let row = store::one(tx, new.first.person, &sight)?.ok_or(PeopleError::NotFound)?;
                if !store::household::insert(tx, id, new.kind, &form, now, &account)? {
                    return store::household::by_form(tx, &form)?.ok_or(PeopleError::NotFound);
                }
                let details = format!("household {id} {}", new.kind.code());
                people.tell(tx, "people.household_begun", row.id, row.subject, &details, now)?;
                let first = NewMember { person: row.id, ..new.first };
                people.put(tx, id, (&first, &stay), row.subject, &account, now)?;
                Ok::<_, PeopleError>(id)
            })
            .await
    }

    /// Adds a member.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`], also for a household or somebody whom they may not see; [`PeopleError::AlreadyThere`];
    /// [`PeopleError::TooMany`]; [`PeopleError::ToCome`].
    pub async fn add_member(
        &self,
        who: &Who,
        household: HouseholdId,
        new: NewMember,
        today: Date,
    ) -> Result<MembershipId, PeopleError> {
        let (account, _) = sight::hand(who)?;
        let sight = Sight::of(who)?;
        let stay = Stay::from(new.since, today).checked(today)?;
        let (people, now) = (self.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                // One at a time: no two find the same place free.
                store::turn(tx)?;
                let row = store::one(tx, new.person, &sight)?.ok_or(PeopleError::NotFound)?;
                if !store::household::is_seen(tx, household, &sight)? {
                    return Err(PeopleError::NotFound);
                }
                let new = NewMember { person: row.id, ..new };
                let before = store::household::stays_of(tx, household, new.person)?;
                if before.iter().any(|(_, known)| known.meets(&stay)) {
                    return Err(PeopleError::AlreadyThere);
                }
                // Counted over all: a limit against mistakes, far above any family, says nothing about anybody.
                let (held, ever) = store::household::counted(tx, household)?;
                if held >= MOST_MEMBERS || ever >= MOST_MEMBERSHIPS {
                    return Err(PeopleError::TooMany);
                }
                people.put(tx, household, (&new, &stay), row.subject, &account, now)
            })
            .await
    }

    /// Ends a membership: it stays in the household's history.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`]; [`PeopleError::ChangedMeanwhile`] when it was ended before; [`PeopleError::ToCome`],
    /// [`PeopleError::EndsBeforeItBegins`].
    pub async fn end_membership(
        &self,
        who: &Who,
        membership: MembershipId,
        ending: Ending,
        today: Date,
    ) -> Result<(), PeopleError> {
        let (by, now) = (sight::hand(who)?.0, self.clock.now());
        self.turn_membership(who, membership, "people.member_left", move |tx, (household, person), stay| {
            if !stay.holds() {
                return Err(PeopleError::ChangedMeanwhile);
            }
            let ended = stay.ended(ending, today)?;
            // The same membership noted in a record joined with theirs ends with it.
            for (id, again) in store::household::stays_of(tx, household, person)? {
                if id != membership && again.holds() {
                    let ended = again.ended(ending, today).or_else(|_| again.ended(Ending::Unknown, today))?;
                    store::household::set_end(tx, id, &ended, now, &by)?;
                }
            }
            Ok(ended)
        })
        .await
    }

    /// Takes the end of a membership away: it holds again since when it held.
    ///
    /// # Errors
    /// [`PeopleError::NotFound`]; [`PeopleError::AlreadyThere`] when they have come back since, as another membership.
    pub async fn resume_membership(&self, who: &Who, membership: MembershipId) -> Result<(), PeopleError> {
        self.turn_membership(who, membership, "people.member_back", move |tx, (household, person), stay| {
            let again = Stay { end: crate::stay::End::Holds, ..stay };
            let all = store::household::stays_of(tx, household, person)?;
            if all.iter().any(|(id, known)| *id != membership && known.meets(&again)) {
                return Err(PeopleError::AlreadyThere);
            }
            Ok(again)
        })
        .await
    }

    async fn turn_membership(
        &self,
        who: &Who,
        membership: MembershipId,
        action: &'static str,
        turned: impl FnOnce(&WriteTx<'_>, (HouseholdId, PersonId), Stay) -> Result<Stay, PeopleError> + Send + 'static,
    ) -> Result<(), PeopleError> {
        let (account, _) = sight::hand(who)?;
        let sight = Sight::of(who)?;
        let (people, now) = (self.clone(), self.clock.now());
        self.db
            .write(&who.actor(), move |tx| {
                store::turn(tx)?;
                let (household, person, stay) =
                    store::household::membership(tx, membership)?.ok_or(PeopleError::NotFound)?;
                let row = store::one(tx, person, &sight)?.ok_or(PeopleError::NotFound)?;
                let stay = turned(tx, (household, row.id), stay)?;
                store::household::set_end(tx, membership, &stay, now, &account)?;
                let details = format!("household {household}");
                Ok::<_, PeopleError>(people.tell(tx, action, row.id, row.subject, &details, now)?)
            })
            .await
    }

    fn put(
        &self,
        tx: &WriteTx<'_>,
        household: HouseholdId,
        (new, stay): (&NewMember, &Stay),
        subject: vault::SubjectId,
        account: &str,
        now: UtcMicros,
    ) -> Result<MembershipId, PeopleError> {
        let id = MembershipId::new(now, &*self.chance);
        store::household::insert_member(tx, id, household, (new, stay), now, account)?;
        let details = format!("household {household} {}", new.role.code());
        self.tell(tx, "people.member_added", new.person, subject, &details, now)?;
        Ok(id)
    }
}
