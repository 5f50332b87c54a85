// SPDX-License-Identifier: EUPL-1.2
//! The life of an intervention: from where to where it may go, on which days it was active, and whose hands may do what.

use super::{
    Month,
    kinds::{Deed, Reason, Rhythm, State},
    terms::Terms,
};
use crate::plan::By;
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

/// From where, by what, to where. What is not here cannot be done.
pub const TABLE: &[(State, Deed, State)] = &[
    (State::Assessed, Deed::Authorise, State::Active),
    (State::Assessed, Deed::Wait, State::Waiting),
    (State::Assessed, Deed::Refuse, State::Closed),
    (State::Waiting, Deed::Authorise, State::Active),
    (State::Waiting, Deed::Refuse, State::Closed),
    (State::Active, Deed::Suspend, State::Suspended),
    (State::Active, Deed::End, State::Closed),
    (State::Suspended, Deed::Resume, State::Active),
    (State::Suspended, Deed::End, State::Closed),
];

impl State {
    /// Where a deed leads; nowhere: it cannot be done now.
    pub fn after(self, deed: Deed) -> Option<Self> {
        TABLE.iter().find(|(from, by, _)| (*from, *by) == (self, deed)).map(|(.., to)| *to)
    }

    /// What can be done now.
    pub fn deeds(self) -> Vec<Deed> {
        Deed::ALL.iter().copied().filter(|deed| self.after(*deed).is_some()).collect()
    }
}

impl Deed {
    /// Whether it decides of money: somebody else than who asked, who may decide of the case.
    pub fn decides(self) -> bool {
        matches!(self, Self::Authorise | Self::Wait | Self::Refuse)
    }
}

/// Something that was done. Sealed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Turn {
    /// What.
    pub deed: Deed,
    /// The day it holds from: the first of a pause, the first after it, the last of all.
    pub on: Date,
    /// Why.
    pub reason: Option<Reason>,
    /// In words.
    pub words: String,
    /// Who.
    pub by: By,
}

/// Whether somebody authorised it.
pub fn is_authorised(turns: &[Turn]) -> bool {
    turns.iter().any(|turn| turn.deed == Deed::Authorise)
}

/// Whether it is given on a day: within its period, authorised, in no pause, and not after its end.
pub fn is_active(terms: &Terms, turns: &[Turn], day: Date) -> bool {
    if day < terms.from || day > terms.until || !is_authorised(turns) {
        return false;
    }
    turns.iter().fold(true, |active, turn| match turn.deed {
        Deed::Suspend if turn.on <= day => false,
        Deed::Resume if turn.on <= day => true,
        Deed::End if turn.on < day => false,
        _ => active,
    })
}

/// How much is planned in each month: of what is given once, all of it in its first; of what is given every month, as much in every month
/// with a day on which it is active. What nobody authorised plans nothing.
pub fn planned(terms: &Terms, turns: &[Turn]) -> Vec<(Month, i64)> {
    if !is_authorised(turns) {
        return Vec::new();
    }
    match terms.rhythm {
        Rhythm::Once => vec![(Month::of(terms.from), terms.quantity)],
        Rhythm::Monthly => {
            let given = |month: &Month| {
                let (first, last) = (month.first().max(terms.from), month.last().min(terms.until));
                // A pause or an end begins on a day that a turn names: no other day can differ from the one before it.
                let changes = turns.iter().flat_map(|turn| [turn.on, turn.on.saturating_add(1.day())]);
                let mut days = changes.filter(|day| (first..=last).contains(day)).chain([first, last]);
                days.any(|day| is_active(terms, turns, day))
            };
            terms.months().filter(given).map(|month| (month, terms.quantity)).collect()
        }
    }
}

/// Why somebody may not, though they may work on the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SameHand {
    /// They asked for it.
    Asked,
    /// They authorised it.
    Authorised,
    /// They noted the delivery.
    Noted,
}

/// Who asks does not say yes.
///
/// # Errors
/// [`SameHand::Asked`].
pub fn may_decide(asked: &str, who: &str) -> Result<(), SameHand> {
    if asked == who { Err(SameHand::Asked) } else { Ok(()) }
}

/// Who pays has neither asked, nor authorised, nor noted what was delivered.
///
/// # Errors
/// The first of these that they did.
pub fn may_pay(asked: &str, authorised: &str, noted: &str, who: &str) -> Result<(), SameHand> {
    let hands = [(asked, SameHand::Asked), (authorised, SameHand::Authorised), (noted, SameHand::Noted)];
    hands.into_iter().find(|(hand, _)| *hand == who).map_or(Ok(()), |(_, same)| Err(same))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::super::samples::*;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn what_is_closed_stays_closed_and_nothing_runs_unauthorised() {
        assert_eq!(State::Closed.deeds(), []);
        for (from, deed, to) in TABLE {
            assert_eq!(from.after(*deed), Some(*to));
            let before = matches!(from, State::Assessed | State::Waiting);
            assert_eq!(deed.decides(), before, "{from:?} {deed:?}");
            assert!(*to != State::Suspended || *from == State::Active);
        }
    }

    #[test]
    fn every_deed_that_takes_away_says_why() {
        for deed in Deed::ALL {
            let takes = matches!(deed, Deed::Refuse | Deed::Suspend | Deed::End);
            assert_eq!(!Reason::of(*deed).is_empty(), takes, "{deed:?}");
        }
    }

    #[test]
    fn a_month_wholly_in_a_pause_plans_nothing_and_one_day_is_enough() {
        let one = monthly(date(2026, 1, 10), date(2026, 6, 30));
        let mut turns = vec![turn(Deed::Authorise, date(2026, 1, 5))];
        assert_eq!(planned(&one, &turns).len(), 6);
        turns.push(turn(Deed::Suspend, date(2026, 2, 2)));
        turns.push(turn(Deed::Resume, date(2026, 4, 30)));
        let months = |turns: &[Turn]| planned(&one, turns).iter().map(|(month, _)| month.number()).collect::<Vec<_>>();
        assert_eq!(months(&turns), [1, 2, 4, 5, 6], "the first of February and the last of April were given");
        turns.push(turn(Deed::End, date(2026, 5, 1)));
        assert_eq!(months(&turns), [1, 2, 4, 5], "its last day is given");
        assert!(is_active(&one, &turns, date(2026, 5, 1)) && !is_active(&one, &turns, date(2026, 5, 2)));
    }

    proptest! {
        #[test]
        fn what_is_planned_lies_in_the_period_and_never_passes_what_was_authorised(
            one in terms(), turns in turns(),
        ) {
            let plan = planned(&one, &turns);
            let months: Vec<Month> = one.months().collect();
            prop_assert!(plan.iter().all(|(month, quantity)| months.contains(month) && *quantity == one.quantity));
            let at_most = if one.rhythm == Rhythm::Once { 1 } else { months.len() };
            prop_assert!(plan.len() <= at_most);
            prop_assert!(is_authorised(&turns) || plan.is_empty());
        }

        #[test]
        fn a_month_is_planned_exactly_when_one_of_its_days_is_active(one in terms(), turns in turns()) {
            prop_assume!(one.rhythm == Rhythm::Monthly);
            let plan: Vec<Month> = planned(&one, &turns).into_iter().map(|(month, _)| month).collect();
            for month in one.months() {
                let days = std::iter::successors(Some(month.first()), |day| day.tomorrow().ok());
                let any = days.take_while(|day| *day <= month.last()).any(|day| is_active(&one, &turns, day));
                prop_assert_eq!(plan.contains(&month), any, "{:?}", month);
            }
        }

        #[test]
        fn three_hands_are_three_people(hands in prop::array::uniform4("[a-d]")) {
            let [asked, authorised, noted, who] = hands;
            let may = may_pay(&asked, &authorised, &noted, &who).is_ok();
            prop_assert_eq!(may, ![asked.as_str(), authorised.as_str(), noted.as_str()].contains(&who.as_str()));
            prop_assert_eq!(may_decide(&asked, &who).is_ok(), asked != who);
        }
    }
}
