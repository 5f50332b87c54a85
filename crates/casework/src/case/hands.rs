// SPDX-License-Identifier: EUPL-1.2
//! From hand to hand: who comes on the team and leaves it, who manages, which body holds the case and for which town.

use super::{
    At, CaseError,
    access::Doing,
    held::{Done, Words},
    read::What,
    reasons::Part,
    team::{self, Holding, Seat, SeatId, TeamError},
};
use crate::{Casework, store::case as store};
use identity::{AccountId, Who};
use jiff::civil::Date;
use kernel::Istat;

/// Somebody who comes on a team. That the account acts for the body in a role that reads cases, who asks sees to; a role that
/// does not gets nothing by it.
#[derive(Debug, Clone)]
pub struct NewSeat {
    /// Who.
    pub account: AccountId,
    /// For which body.
    pub body: String,
    /// What they will do.
    pub part: Part,
    /// Since when; today or before.
    pub since: Date,
}

/// Where a case goes.
#[derive(Debug, Clone)]
pub struct Destination {
    /// The body that holds it from now on.
    pub body: String,
    /// The town.
    pub town: Istat,
    /// Who manages it there: of that body, on the team today. A sealed case does not go without.
    pub manager: Option<SeatId>,
}

impl Casework {
    /// Somebody comes on the team.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`], [`TeamError::AlreadyThere`], [`TeamError::Since`].
    pub async fn join_team(&self, who: &Who, at: At, new: NewSeat, words: &str) -> Result<i64, CaseError> {
        let casework = self.clone();
        self.turn(who, at, Doing::Carry, Words::step(words), move |tx, held, now| {
            team::joins(&held.team, new.account, &new.body, new.since, at.today)?;
            let detail = format!("{} {}", new.part.code(), new.body);
            let seat = Seat {
                id: SeatId::new(now, &*casework.chance),
                account: new.account,
                body: new.body,
                part: new.part,
                since: new.since,
                until: None,
            };
            let by = tx.actor().account().unwrap_or_default().to_owned();
            store::insert_seat(tx, at.case, &seat, now, &by)?;
            Ok(Done::new(What::Joined, detail))
        })
        .await
    }

    /// Somebody leaves the team: `until` is the first day without them.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`]; what [`team::leaves`] refuses.
    pub async fn leave_team(
        &self,
        who: &Who,
        at: At,
        seat: SeatId,
        until: Date,
        words: &str,
    ) -> Result<i64, CaseError> {
        self.turn(who, at, Doing::Carry, Words::step(words), move |tx, held, _| {
            let leaving = held.team.iter().find(|one| one.id == seat).ok_or(CaseError::NotFound)?;
            let case = Holding { body: &held.row.body, manager: held.row.manager, sealed: held.row.sealed };
            team::leaves(&held.team, leaving, &case, until, at.today)?;
            store::end_seat(tx, seat, until)?;
            Ok(Done::new(What::Left, format!("{} {}", leaving.part.code(), leaving.body)))
        })
        .await
    }

    /// Hands the case to another of the team, who manages it from now on. Whoever managed it stays on the team.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`], [`TeamError::NotOnTeam`], [`CaseError::SoAlready`].
    pub async fn hand_over(&self, who: &Who, at: At, to: SeatId, words: &str) -> Result<i64, CaseError> {
        self.turn(who, at, Doing::Decide, Words::step(words), move |_, held, _| {
            let before = held.row.manager;
            held.name_manager(to, at)?;
            if before == held.row.manager {
                return Err(CaseError::SoAlready);
            }
            let part = held.team.iter().find(|seat| seat.id == to).map_or("", |seat| seat.part.code());
            Ok(Done::new(What::HandedOver, part))
        })
        .await
    }

    /// Moves the case to another body or town, with its whole history. Those of the body that held it leave the team today; the body
    /// goes on knowing that the case exists.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`], [`CaseError::NoWords`], [`CaseError::SoAlready`];
    /// [`TeamError::NotOnTeam`] for a manager who is not there, [`TeamError::SealedNeedsTwo`].
    pub async fn transfer(&self, who: &Who, at: At, to: Destination, words: &str) -> Result<i64, CaseError> {
        if words.trim().is_empty() {
            return Err(CaseError::NoWords);
        }
        self.turn(who, at, Doing::Decide, Words::step(words), move |tx, held, now| {
            if held.row.body == to.body && held.row.town == to.town {
                return Err(CaseError::SoAlready);
            }
            let detail = format!("{} {} {} {}", held.row.body, held.row.town, to.body, to.town);
            held.row.town = to.town;
            if held.row.body != to.body {
                if held.row.sealed && team::of_body(&held.team, &to.body, at.today, None) < 2 {
                    return Err(TeamError::SealedNeedsTwo.into());
                }
                store::held(tx, at.case, &held.row.body, now)?;
                for seat in held.team.iter().filter(|seat| seat.body == held.row.body && seat.until.is_none()) {
                    store::end_seat(tx, seat.id, at.today.max(seat.since))?;
                }
                (held.row.body, held.row.manager) = (to.body, None);
                held.life.managed = false;
            }
            match to.manager {
                Some(seat) => held.name_manager(seat, at)?,
                None if held.row.sealed && held.row.manager.is_none() => return Err(TeamError::NotOnTeam.into()),
                None => (),
            }
            Ok(Done::new(What::Moved, detail))
        })
        .await
    }
}
