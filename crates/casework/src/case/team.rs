// SPDX-License-Identifier: EUPL-1.2
//! Who works on a case: accounts as they act for a body, each with a part and two days. The manager is always one of them.

use super::reasons::Part;
use identity::{AccountId, Member};
use jiff::civil::Date;
use kernel::Id;

/// Names a seat on a team.
#[derive(Debug, Clone, Copy)]
pub enum OnTeam {}

/// The id of a seat.
pub type SeatId = Id<OnTeam>;

/// Somebody on a team, for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Which.
    pub id: SeatId,
    /// Who.
    pub account: AccountId,
    /// For which body.
    pub body: String,
    /// What they do there.
    pub part: Part,
    /// The first day.
    pub since: Date,
    /// The first day without; `None`: it holds.
    pub until: Option<Date>,
}

impl Seat {
    /// Whether they are on the team on a day.
    pub fn on(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether it is this member, for the body they act for.
    pub fn is(&self, member: &Member) -> bool {
        self.account == member.account && self.body == member.body
    }
}

/// Why a team cannot become this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TeamError {
    /// They are on it already.
    #[error("they are on the team already")]
    AlreadyThere,
    /// The manager does not leave: hand over first.
    #[error("the manager does not leave the team: hand the case over first")]
    Manages,
    /// A sealed case keeps two of its body on its team.
    #[error("a sealed case keeps at least two people of its body on the team")]
    SealedNeedsTwo,
    /// Whoever manages is on the team today, for the body that holds the case.
    #[error("whoever manages a case is on its team today, for the body that holds it")]
    NotOnTeam,
    /// The end comes before the beginning, or is a day that has not come.
    #[error("somebody leaves a team between the day they came and today")]
    Until,
    /// The beginning is a day that has not come.
    #[error("somebody is on a team from today on, or from a day before")]
    Since,
}

/// How many of a body are on the team on a day, one of them left out.
pub fn of_body(team: &[Seat], body: &str, day: Date, without: Option<SeatId>) -> usize {
    team.iter().filter(|seat| seat.on(day) && seat.body == body && Some(seat.id) != without).count()
}

/// Whether somebody may come on the team since a day.
///
/// # Errors
/// [`TeamError::AlreadyThere`], [`TeamError::Since`].
pub fn joins(team: &[Seat], account: AccountId, body: &str, since: Date, today: Date) -> Result<(), TeamError> {
    if since > today {
        return Err(TeamError::Since);
    }
    let same = |seat: &&Seat| seat.account == account && seat.body == body;
    // Twice is allowed, one after the other: who comes back.
    if team.iter().filter(same).any(|seat| seat.until.is_none_or(|until| since < until)) {
        return Err(TeamError::AlreadyThere);
    }
    Ok(())
}

/// Whether a seat may end on a day.
///
/// # Errors
/// [`TeamError::Until`], [`TeamError::Manages`], [`TeamError::SealedNeedsTwo`].
pub fn leaves(team: &[Seat], seat: &Seat, case: &Holding<'_>, until: Date, today: Date) -> Result<(), TeamError> {
    if seat.until.is_some() || until < seat.since || until > today {
        return Err(TeamError::Until);
    }
    if case.manager == Some(seat.account) && seat.body == case.body {
        return Err(TeamError::Manages);
    }
    if case.sealed && seat.body == case.body && of_body(team, case.body, today, Some(seat.id)) < 2 {
        return Err(TeamError::SealedNeedsTwo);
    }
    Ok(())
}

/// What a team's rules need to know of its case.
#[derive(Debug, Clone, Copy)]
pub struct Holding<'a> {
    /// The body that holds it.
    pub body: &'a str,
    /// Who manages it.
    pub manager: Option<AccountId>,
    /// Sealed.
    pub sealed: bool,
}

/// Whether somebody of this seat may manage the case today.
///
/// # Errors
/// [`TeamError::NotOnTeam`].
pub fn manages(seat: &Seat, body: &str, today: Date) -> Result<(), TeamError> {
    if seat.on(today) && seat.body == body { Ok(()) } else { Err(TeamError::NotOnTeam) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::{ToSpan, civil::date};
    use kernel::{SeededChance, UtcMicros};
    use proptest::prelude::*;

    fn id<T>(number: u64) -> Id<T> {
        Id::new(UtcMicros(0), &SeededChance::new(number))
    }

    proptest! {
        #[test]
        fn whatever_comes_and_goes_the_manager_stays_and_nobody_sits_twice(
            moves in prop::collection::vec((0..3_u64, 0..2_usize, 0..30_i64, any::<bool>()), 1..40),
            sealed: bool,
        ) {
            let (today, manager) = (date(2026, 11, 23), id(0));
            let first = Seat { id: id(100), account: manager, body: "b".into(), part: Part::SocialWorker,
                since: date(2026, 10, 1), until: None };
            let mut team = vec![first];
            for (number, (who, body, back, comes)) in moves.into_iter().enumerate() {
                let (account, body, day) = (id(who), ["b", "c"][body], today.checked_sub(back.days()).unwrap());
                if comes && joins(&team, account, body, day, today).is_ok() {
                    team.push(Seat { id: id(200 + number as u64), account, body: body.into(), part: Part::Other, since: day, until: None });
                } else if !comes {
                    let Some(at) = team.iter().position(|seat| seat.account == account && seat.body == body && seat.until.is_none())
                    else { continue };
                    let case = Holding { body: "b", manager: Some(manager), sealed };
                    let before = of_body(&team, "b", today, None);
                    if leaves(&team, &team[at].clone(), &case, day, today).is_ok() {
                        team[at].until = Some(day);
                        prop_assert!(!sealed || body != "b" || before > 2);
                    }
                }
                let now: Vec<&Seat> = team.iter().filter(|seat| seat.on(today)).collect();
                prop_assert!(now.iter().any(|seat| seat.account == manager && seat.body == "b"));
                for seat in &now {
                    prop_assert_eq!(now.iter().filter(|other| other.account == seat.account && other.body == seat.body).count(), 1);
                }
            }
        }
    }
}
