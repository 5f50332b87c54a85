// SPDX-License-Identifier: EUPL-1.2
//! The parts people play: for which body one acts, who belongs to a body, and how that changes.

use crate::{
    AccountId, Identity, IdentityError, Member, MembershipId, Role, Token, Who,
    account::name_place,
    policy::{self, Action, Resource},
    store::{self, membership::Found},
    trail,
};
use ::store::StoreError;
use kernel::{Actor, Id, UtcMicros};
use std::collections::BTreeSet;
use vault::{ReadLog, Sealed, SubjectId};

/// A part one plays oneself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMembership {
    /// Names it in a form.
    pub id: MembershipId,
    /// The body.
    pub body: String,
    /// The role.
    pub role: Role,
}

/// Somebody who works for a body.
#[derive(Clone)]
pub struct Colleague {
    /// Their membership.
    pub id: MembershipId,
    /// Their account.
    pub account: AccountId,
    /// The name colleagues read: for the page, never for a log.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// The desks they serve.
    pub desks: BTreeSet<String>,
    /// Since when.
    pub since: UtcMicros,
    /// The day of their last visit, as its beginning in UTC.
    pub seen_on: Option<UtcMicros>,
    /// Whether their account has a second step.
    pub second_step: bool,
}

impl Identity {
    /// The parts one plays oneself, the oldest first.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn own_memberships(&self, member: &Member) -> Result<Vec<OwnMembership>, IdentityError> {
        let account = member.account;
        let found = self.db.read(&member.actor(), move |tx| store::membership::of_account(tx, account)).await?;
        let own = |found: Found| OwnMembership { id: found.id, body: found.member.body, role: found.member.role };
        Ok(found.into_iter().map(own).collect())
    }

    /// The parts that an account still plays for a body: whether what it once asked for may go on. None when it has ended or
    /// was closed, or is no account at all.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn acting(&self, account: &str, body: &str) -> Result<Vec<Member>, IdentityError> {
        let Ok(account) = account.parse::<AccountId>() else { return Ok(Vec::new()) };
        let body = body.to_owned();
        self.db
            .read(&Actor::system(), move |tx| {
                let mut acting = Vec::new();
                for found in store::membership::of_account(tx, account)? {
                    if found.member.body == body
                        && let Some(whole) = store::membership::one(tx, found.id)?
                    {
                        acting.push(whole.member);
                    }
                }
                Ok(acting)
            })
            .await
    }

    /// Acts for another body, or in another role, from now on, without signing in again.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when it is not a part of theirs, or has ended.
    pub async fn act_for(&self, member: &Member, token: &Token, part: MembershipId) -> Result<(), IdentityError> {
        let (now, account, chance, hash) = (self.clock.now(), member.account, self.chance.clone(), token.hash());
        let found = self.db.read(&member.actor(), move |tx| store::membership::one(tx, part)).await?;
        let found = found.filter(|found| found.member.account == account).ok_or(IdentityError::NotForYou)?;
        self.db
            .write(&found.member.actor(), move |tx| {
                if !store::session::act_for(tx, &hash, part, account)? {
                    return Err(IdentityError::NotForYou);
                }
                store::membership::seen_on(tx, part, crate::sessions::day_of(now))?;
                let details = part_words(found.member.role, &found.member.body);
                trail::record(tx, trail::ACTS_FOR, account, &details, now, &*chance)?;
                Ok(())
            })
            .await
    }

    /// Who works for a body. Opening their names is written in the audit.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] for who does not keep the accounts of that body.
    pub async fn colleagues(&self, who: &Who, body: &str) -> Result<Vec<Colleague>, IdentityError> {
        if !policy::allows(who, Action::KeepAccounts, &Resource::Body(body)) {
            return Err(IdentityError::NotForYou);
        }
        let of = body.to_owned();
        let listed = self.db.read(&who.actor(), move |tx| store::membership::of_body(tx, &of)).await?;
        let subjects: Vec<SubjectId> = listed.iter().map(|one| one.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("identity.people");
        let mut colleagues = Vec::with_capacity(listed.len());
        for one in listed {
            let Some(key) = keys.get(&one.subject) else { continue };
            let row = one.found.member.account.to_string();
            let name = key.open(&name_place(&row), &Sealed::from_bytes(one.name), &mut reads)?;
            colleagues.push(Colleague {
                id: one.found.id,
                account: one.found.member.account,
                name,
                role: one.found.member.role,
                desks: one.found.member.desks,
                since: one.since,
                seen_on: one.seen_on,
                second_step: one.second_step,
            });
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(colleagues)
    }

    /// The body and role of a membership that `who` may look after, so that a page knows whose list to open.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] when there is none, or it is not theirs to keep.
    pub async fn membership(&self, who: &Who, id: MembershipId) -> Result<Member, IdentityError> {
        let found = self.db.read(&who.actor(), move |tx| store::membership::one(tx, id)).await?;
        let found = found.ok_or(IdentityError::NotForYou)?;
        if !policy::allows(who, Action::KeepAccounts, &Resource::Body(&found.member.body)) {
            return Err(IdentityError::NotForYou);
        }
        Ok(found.member)
    }

    /// Gives another role or other desks. With another role the old part ends and a new one begins, so that what was done
    /// keeps its role; sessions go on under the new one. The audit has both.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`]; [`IdentityError::LastAdministrator`]; [`IdentityError::AlreadyMember`] when they have
    /// that role too.
    pub async fn change_membership(
        &self,
        who: &Who,
        id: MembershipId,
        role: Role,
        desks: BTreeSet<String>,
    ) -> Result<MembershipId, IdentityError> {
        let (now, chance, asking) = (self.clock.now(), self.chance.clone(), who.clone());
        let next: MembershipId = Id::new(now, &*self.chance);
        let changed = self
            .db
            .write(&who.actor(), move |tx| {
                let found = theirs_to_give(store::membership::one(tx, id)?, &asking)?;
                if !policy::may_give(&asking, role, &found.member.body) {
                    return Err(IdentityError::NotForYou);
                }
                let kept = if role == found.member.role {
                    store::membership::replace_desks(tx, id, &desks)?;
                    id
                } else {
                    let member = Member { role, desks: desks.clone(), ..found.member.clone() };
                    // First the new part, then the old: who stays administrator elsewhere is never counted out.
                    store::membership::insert(tx, next, &member, now)?;
                    store::session::hand_over(tx, id, next)?;
                    if !store::membership::end(tx, &found, now)? {
                        return Err(IdentityError::NotForYou);
                    }
                    next
                };
                let desks: Vec<&str> = desks.iter().map(String::as_str).collect();
                let details = format!("{} {}", part_words(role, &found.member.body), desks.join(" "));
                trail::tell(tx, trail::MEMBERSHIP_CHANGED, found.member.account, details.trim(), now, &*chance)?;
                Ok(kept)
            })
            .await;
        taken_means_already(changed)
    }

    /// Ends a part somebody plays: its sessions end at once. The account and its other parts stay.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`]; [`IdentityError::LastAdministrator`] when the body would be left without one.
    pub async fn end_membership(&self, who: &Who, id: MembershipId) -> Result<(), IdentityError> {
        let (now, chance, asking) = (self.clock.now(), self.chance.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                let found = theirs_to_give(store::membership::one(tx, id)?, &asking)?;
                if !store::membership::end(tx, &found, now)? {
                    return Err(IdentityError::NotForYou);
                }
                store::session::end_of_membership(tx, id)?;
                let details = part_words(found.member.role, &found.member.body);
                trail::tell(tx, trail::MEMBERSHIP_ENDED, found.member.account, &details, now, &*chance)?;
                Ok(())
            })
            .await
    }
}

fn theirs_to_give(found: Option<Found>, who: &Who) -> Result<Found, IdentityError> {
    found.filter(|found| policy::may_give(who, found.member.role, &found.member.body)).ok_or(IdentityError::NotForYou)
}

/// "front_desk energheia": what the audit says of a part.
pub(crate) fn part_words(role: Role, body: &str) -> String {
    format!("{role} {body}")
}

pub(crate) fn taken_means_already<T>(outcome: Result<T, IdentityError>) -> Result<T, IdentityError> {
    match outcome {
        Err(IdentityError::Store(StoreError::Taken { .. })) => Err(IdentityError::AlreadyMember),
        other => other,
    }
}
