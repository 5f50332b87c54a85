// SPDX-License-Identifier: EUPL-1.2
//! What is done to a case in the course of its life.

use super::{
    At, CaseError,
    access::Doing,
    held::{Done, Held, Words, fitting, member_of},
    life::Deed,
    read::What,
    reasons::Part,
    team::{self, Seat, SeatId},
};
use crate::{Casework, store::case as store};
use ::store::WriteTx;
use identity::{Member, Role, Who};
use kernel::UtcMicros;

/// A deed with its words.
#[derive(Clone)]
pub struct Act {
    /// What is done.
    pub deed: Deed,
    /// Who manages the case from now on: asked when a team is formed, and nowhere else.
    pub manager: Option<SeatId>,
    /// Why, in words. Sealed.
    pub words: String,
}

impl Act {
    /// A deed that names nobody.
    pub fn of(deed: Deed, words: &str) -> Self {
        Self { deed, manager: None, words: words.to_owned() }
    }
}

impl Casework {
    /// Does something to a case. Gives its new version.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] for who may not; [`CaseError::ChangedMeanwhile`]; [`CaseError::NotNow`]; [`CaseError::NoWords`] where
    /// reasons are owed; [`CaseError::Team`] for a manager who is not on the team.
    pub async fn act(&self, who: &Who, at: At, act: Act) -> Result<i64, CaseError> {
        let (deed, member) = (act.deed, member_of(who)?.clone());
        if fitting(&act.words)?.is_empty() && deed.needs_words() {
            return Err(CaseError::NoWords);
        }
        let doing = match deed {
            Deed::Assess | Deed::FormTeam | Deed::Settle(_) => Doing::Carry,
            _ => Doing::Decide,
        };
        let casework = self.clone();
        self.turn(who, at, doing, Words::step(&act.words), move |tx, held, now| {
            match (deed, act.manager) {
                (Deed::FormTeam, Some(seat)) => held.name_manager(seat, at)?,
                (Deed::TakeAtOnce, _) => casework.manage_at_once(tx, held, &member, at, now)?,
                _ => (),
            }
            let next = held.life.after(deed)?;
            for paper in next.owed.difference(&held.life.owed) {
                store::owe(tx, at.case, *paper, now)?;
            }
            for paper in held.life.owed.difference(&next.owed) {
                store::settle(tx, at.case, *paper, now, &member.account.to_string())?;
            }
            held.row.reason = (!next.is_open()).then(|| match deed {
                Deed::Refuse(_) | Deed::Close(_) => deed.detail().to_owned(),
                _ => held.row.reason.clone().unwrap_or_default(),
            });
            held.life = next;
            Ok(Done::new(What::of(deed), deed.detail()))
        })
        .await
    }

    /// Whoever takes in charge at once manages, and is on the team from today.
    fn manage_at_once(
        &self,
        tx: &WriteTx<'_>,
        held: &mut Held,
        member: &Member,
        at: At,
        now: UtcMicros,
    ) -> Result<(), CaseError> {
        if held.row.body != member.body {
            return Err(team::TeamError::NotOnTeam.into());
        }
        if !held.team.iter().any(|seat| seat.is(member) && seat.on(at.today)) {
            let part = if member.role == Role::Coordinator { Part::Coordinator } else { Part::SocialWorker };
            let seat = Seat {
                id: SeatId::new(now, &*self.chance),
                account: member.account,
                body: member.body.clone(),
                part,
                since: at.today,
                until: None,
            };
            store::insert_seat(tx, at.case, &seat, now, &member.account.to_string())?;
            held.team.push(seat);
        }
        held.row.manager = Some(member.account);
        Ok(())
    }
}

impl Held {
    /// Makes somebody of the team the manager.
    ///
    /// # Errors
    /// [`team::TeamError::NotOnTeam`].
    pub(crate) fn name_manager(&mut self, seat: SeatId, at: At) -> Result<(), CaseError> {
        let seat = self.team.iter().find(|one| one.id == seat).ok_or(team::TeamError::NotOnTeam)?;
        team::manages(seat, &self.row.body, at.today)?;
        self.row.manager = Some(seat.account);
        self.life.managed = true;
        Ok(())
    }
}
