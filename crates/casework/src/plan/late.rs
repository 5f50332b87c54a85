// SPDX-License-Identifier: EUPL-1.2
//! What came of a plan so far, and what is late.

use super::{
    kinds::Outcome,
    text::{PieceId, Text},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What came of something, as somebody noted it on a day. Noted again, the last one holds and the others stay to be read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Of a goal or commitment; nothing: the whole plan was looked at again.
    pub of: Option<PieceId>,
    /// What came of it; of a review, [`Outcome::Kept`].
    pub outcome: Outcome,
    /// On which day.
    pub on: Date,
    /// In words: why not, why given up, what was said at the review.
    pub words: String,
}

/// Something that is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Late {
    /// The last day on which it was not.
    pub due: Date,
    /// Which commitment; nothing: the review.
    pub what: Option<PieceId>,
}

/// What was noted last of a piece.
pub fn last(progress: &[Progress], of: PieceId) -> Option<&Progress> {
    progress.iter().rev().find(|one| one.of == Some(of))
}

/// What was noted of earlier versions and still holds for this one: reviews, and of goals and promises that say the same. What was kept in spring
/// is not asked for again because something else was signed in autumn.
pub fn inherited(text: &Text, before: &[(Text, Vec<Progress>)]) -> Vec<Progress> {
    let same = |old: &Text, id: PieceId| {
        let promise = text.commitments.get(&id);
        let goal = text.goals.get(&id);
        promise.is_some() && promise == old.commitments.get(&id) || goal.is_some() && goal == old.goals.get(&id)
    };
    let noted = before.iter().flat_map(|(old, noted)| noted.iter().map(move |one| (old, one)));
    noted.filter(|(old, one)| one.of.is_none_or(|id| same(old, id))).map(|(_, one)| one.clone()).collect()
}

/// When the plan is looked at again.
pub fn next_review(text: &Text, progress: &[Progress]) -> Option<Date> {
    let held: Vec<Date> = progress.iter().filter(|one| one.of.is_none()).map(|one| one.on).collect();
    text.frame.every?.due(text.frame.first?, &held)
}

/// Everything that has a day and of which nobody has said yet what came of it.
///
/// A commitment is answered by what is noted on its day or after it, and before it by that it was kept or given up: "in part", a week
/// before, is no answer to the day itself. Giving up a goal gives up what was promised for it.
pub fn awaited(text: &Text, progress: &[Progress]) -> Vec<Late> {
    let given_up = |id: PieceId| last(progress, id).is_some_and(|one| one.outcome == Outcome::GivenUp);
    let mut awaited: Vec<Late> = text
        .commitments
        .iter()
        .filter_map(|(id, promise)| {
            let due = promise.due?;
            let noted = last(progress, *id).is_some_and(|one| one.outcome.is_final() || one.on >= due);
            (!noted && !given_up(promise.goal)).then_some(Late { due, what: Some(*id) })
        })
        .collect();
    awaited.extend(next_review(text, progress).map(|due| Late { due, what: None }));
    awaited.sort_unstable();
    awaited
}

/// What is late today: its day has passed. On the day itself nothing is late.
pub fn late(text: &Text, progress: &[Progress], today: Date) -> Vec<Late> {
    awaited(text, progress).into_iter().filter(|one| one.due < today).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::samples::*, *};
    use jiff::{ToSpan, civil::date};
    use proptest::prelude::*;

    fn note(of: Option<PieceId>, outcome: Outcome, on: Date) -> Progress {
        Progress { of, outcome, on, words: String::new() }
    }

    fn promised() -> Text {
        let mut text = Text::default();
        text.goals.insert(id(1), goal("a"));
        text.commitments.insert(id(11), promise(id(1), "a"));
        text
    }

    #[test]
    fn on_its_day_nothing_is_late_and_the_day_after_it_is() {
        let text = promised();
        assert!(late(&text, &[], date(2026, 12, 1)).is_empty());
        assert_eq!(late(&text, &[], date(2026, 12, 2)), [Late { due: date(2026, 12, 1), what: Some(id(11)) }]);
    }

    #[test]
    fn in_part_before_the_day_does_not_answer_the_day() {
        let (text, today) = (promised(), date(2026, 12, 10));
        for (outcome, on, expected) in [
            (Outcome::Kept, date(2026, 11, 1), 0),
            (Outcome::GivenUp, date(2026, 11, 1), 0),
            (Outcome::Partly, date(2026, 11, 1), 1),
            (Outcome::Not, date(2026, 11, 30), 1),
            (Outcome::Not, date(2026, 12, 1), 0),
            (Outcome::Partly, date(2026, 12, 3), 0),
        ] {
            assert_eq!(late(&text, &[note(Some(id(11)), outcome, on)], today).len(), expected, "{outcome:?} {on}");
        }
        assert!(late(&text, &[note(Some(id(1)), Outcome::GivenUp, date(2026, 11, 1))], today).is_empty(), "its goal");
    }

    #[test]
    fn what_was_kept_is_not_asked_for_again_in_the_next_version_unless_it_says_otherwise() {
        let (old, today) = (promised(), date(2026, 12, 10));
        let before = [(old.clone(), vec![note(Some(id(11)), Outcome::Kept, date(2026, 11, 1))])];
        assert!(late(&old, &inherited(&old, &before), today).is_empty());
        let mut new = old.clone();
        new.commitments.insert(id(11), promise(id(1), "b"));
        assert_eq!(late(&new, &inherited(&new, &before), today).len(), 1, "another promise by the same day");
    }

    proptest! {
        #[test]
        fn what_is_late_stays_late_until_somebody_says_something(text in text(), days in 0..200_i64, more in 0..200_i64) {
            let today = date(2026, 11, 1).checked_add(days.days()).unwrap();
            let later = today.checked_add(more.days()).unwrap();
            let (now, then) = (late(&text, &[], today), late(&text, &[], later));
            prop_assert!(now.iter().all(|one| then.contains(one)));
            for one in now {
                let noted = note(one.what, Outcome::Not, today);
                prop_assert!(!late(&text, &[noted], today).contains(&one));
            }
        }
    }
}
