// SPDX-License-Identifier: EUPL-1.2
//! Small plans about nobody, for the tests of the rules.
#![allow(clippy::unwrap_used)]

use super::{
    kinds::{Term, Unit},
    rhythm::Every,
    text::{Commitment, Frame, Goal, Party, Piece, PieceId, Spot, Support, Text},
};
use jiff::civil::date;
use kernel::{Id, SeededChance, UtcMicros};
use proptest::prelude::*;

pub(super) fn id(number: u64) -> PieceId {
    Id::new(UtcMicros(i64::try_from(number).unwrap() * 1_000), &SeededChance::new(number))
}

pub(super) fn goal(what: &str) -> Goal {
    Goal { what: what.to_owned(), sign: String::new(), term: Term::Short, needs: ["home".to_owned()].into() }
}

pub(super) fn promise(goal: PieceId, what: &str) -> Commitment {
    let due = Some(date(2026, 12, 1));
    Commitment { goal, by: Party::Body("comune".to_owned()), what: what.to_owned(), due, ask: String::new() }
}

/// Two goals, two commitments each, one support, the frame.
pub(super) fn spots() -> Vec<Spot> {
    let goals = [1, 2].map(|number| Spot::Goal(id(number)));
    let promises = [11, 12, 21, 22].map(|number| Spot::Commitment(id(number)));
    goals.into_iter().chain(promises).chain([Spot::Support(id(31)), Spot::Frame]).collect()
}

pub(super) fn text() -> impl Strategy<Value = Text> {
    let word = || prop_oneof![Just("a"), Just("b"), Just("c")];
    let goals = prop::collection::vec(prop::option::of((word(), word())), 2);
    let promises = prop::collection::vec(prop::option::of((word(), prop::option::of(1..4_i8))), 4);
    (goals, promises, prop::option::of(word()), prop::option::of(1..3_u16)).prop_map(
        |(goals, promises, support, every)| {
            let mut text = Text::default();
            for (place, words) in goals.into_iter().enumerate() {
                if let Some((what, sign)) = words {
                    let piece = Goal { sign: sign.to_owned(), ..goal(what) };
                    text.set(Spot::Goal(id(place as u64 + 1)), Some(Piece::Goal(piece)));
                }
            }
            for (place, words) in promises.into_iter().enumerate() {
                let (of, number) = (id(place as u64 / 2 + 1), (place as u64 / 2 + 1) * 10 + place as u64 % 2 + 1);
                if let (Some((what, due)), true) = (words, text.goals.contains_key(&of)) {
                    let piece = Commitment { due: due.map(|day| date(2026, 12, day)), ..promise(of, what) };
                    text.set(Spot::Commitment(id(number)), Some(Piece::Commitment(piece)));
                }
            }
            if let Some(what) = support {
                let piece = Support { what: what.to_owned(), by: Party::Family, from: None, until: None };
                text.set(Spot::Support(id(31)), Some(Piece::Support(piece)));
            }
            text.frame =
                Frame { first: Some(date(2026, 1, 1)), every: every.and_then(|count| Every::new(count, Unit::Months)) };
            text
        },
    )
}
