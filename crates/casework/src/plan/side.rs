// SPDX-License-Identifier: EUPL-1.2
//! Two versions side by side: goal by goal, and under each what was promised for it.

use super::text::{Commitment, Frame, Goal, Piece, PieceId, Spot, Support, Text};
use std::collections::{BTreeMap, BTreeSet};

/// One piece in two versions.
#[derive(Clone, PartialEq, Eq)]
pub enum Side<T> {
    /// As it was.
    Same(T),
    /// Otherwise than before.
    Changed {
        /// In the older version.
        was: T,
        /// In the newer.
        now: T,
    },
    /// Not in the older version.
    New(T),
    /// Not in the newer version.
    Gone(T),
}

impl<T: PartialEq> Side<T> {
    fn of(was: Option<T>, now: Option<T>) -> Option<Self> {
        match (was, now) {
            (Some(was), Some(now)) if was == now => Some(Self::Same(now)),
            (Some(was), Some(now)) => Some(Self::Changed { was, now }),
            (None, Some(now)) => Some(Self::New(now)),
            (Some(was), None) => Some(Self::Gone(was)),
            (None, None) => None,
        }
    }

    /// Whether anything is otherwise.
    pub fn differs(&self) -> bool {
        !matches!(self, Self::Same(_))
    }

    /// How it is in the newer version, or was in the older when it has gone.
    pub fn last(&self) -> &T {
        match self {
            Self::Same(one) | Self::New(one) | Self::Gone(one) | Self::Changed { now: one, .. } => one,
        }
    }
}

/// A goal in two versions, with what was promised for it.
pub struct GoalBeside {
    /// Which.
    pub id: PieceId,
    /// The goal.
    pub goal: Side<Goal>,
    /// What was promised, in the order in which it came.
    pub promises: Vec<(PieceId, Side<Commitment>)>,
}

impl GoalBeside {
    /// Whether the goal or anything promised for it is otherwise.
    pub fn differs(&self) -> bool {
        self.goal.differs() || self.promises.iter().any(|(_, one)| one.differs())
    }
}

/// Two versions side by side.
pub struct Beside {
    /// The goals, in the order in which they came.
    pub goals: Vec<GoalBeside>,
    /// The supports.
    pub supports: Vec<(PieceId, Side<Support>)>,
    /// Since when, and its rhythm.
    pub frame: Side<Frame>,
}

/// Lays two versions side by side.
pub fn beside(was: &Text, now: &Text) -> Beside {
    let promises = pairs(&was.commitments, &now.commitments);
    let goals = pairs(&was.goals, &now.goals).into_iter().map(|(id, goal)| {
        let of = promises.iter().filter(|(_, one)| one.last().goal == id).cloned();
        GoalBeside { id, goal, promises: of.collect() }
    });
    let frame =
        if was.frame == now.frame { Side::Same(now.frame) } else { Side::Changed { was: was.frame, now: now.frame } };
    Beside { goals: goals.collect(), supports: pairs(&was.supports, &now.supports), frame }
}

fn pairs<T: Clone + PartialEq>(was: &BTreeMap<PieceId, T>, now: &BTreeMap<PieceId, T>) -> Vec<(PieceId, Side<T>)> {
    let ids: BTreeSet<PieceId> = was.keys().chain(now.keys()).copied().collect();
    ids.into_iter().filter_map(|id| Some((id, Side::of(was.get(&id).cloned(), now.get(&id).cloned())?))).collect()
}

/// Every piece of a text, with where it stands.
pub fn pieces(text: &Text) -> Vec<(Spot, Piece)> {
    let spots = text.goals.keys().map(|id| Spot::Goal(*id));
    let spots = spots.chain(text.commitments.keys().map(|id| Spot::Commitment(*id)));
    let spots = spots.chain(text.supports.keys().map(|id| Spot::Support(*id))).chain([Spot::Frame]);
    spots.filter_map(|spot| Some((spot, text.get(spot)?))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::samples::*, *};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_version_beside_itself_is_all_the_same(one in text()) {
            let beside = beside(&one, &one);
            prop_assert!(!beside.frame.differs() && beside.goals.iter().all(|goal| !goal.differs()));
            prop_assert!(beside.supports.iter().all(|(_, one)| !one.differs()));
        }

        #[test]
        fn every_piece_of_both_stands_there_once(was in text(), now in text()) {
            let beside = beside(&was, &now);
            let told: usize = beside.goals.iter().map(|goal| goal.promises.len()).sum();
            let all: BTreeSet<_> = was.commitments.keys().chain(now.commitments.keys()).collect();
            prop_assert_eq!(told, all.len());
            let goals: BTreeSet<_> = was.goals.keys().chain(now.goals.keys()).collect();
            prop_assert_eq!(beside.goals.len(), goals.len());
        }

        #[test]
        fn the_other_way_round_what_is_new_has_gone(was in text(), now in text()) {
            let (there, back) = (beside(&was, &now), beside(&now, &was));
            for (one, other) in there.goals.iter().zip(&back.goals) {
                prop_assert!(one.id == other.id && one.differs() == other.differs());
                prop_assert_eq!(matches!(one.goal, Side::New(_)), matches!(other.goal, Side::Gone(_)));
            }
        }

        #[test]
        fn what_differs_is_what_a_merge_would_bring(was in text(), now in text()) {
            let told = pieces(&was).into_iter().chain(pieces(&now)).map(|(spot, _)| spot).collect::<BTreeSet<_>>();
            let differs = told.into_iter().any(|spot| was.get(spot) != now.get(spot));
            let beside = beside(&was, &now);
            let said = beside.frame.differs() || beside.goals.iter().any(GoalBeside::differs)
                || beside.supports.iter().any(|(_, one)| one.differs());
            prop_assert_eq!(differs, said);
        }
    }
}
