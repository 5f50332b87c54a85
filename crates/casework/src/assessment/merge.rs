// SPDX-License-Identifier: EUPL-1.2
//! Two hands on one assessment: what each wrote is kept, and only where both answered the same question differently somebody has to
//! say which answer holds.

use crate::instrument::{Answer, Answers};

/// What somebody did to the answer of one question, on a page they may have read a while ago.
#[derive(Clone, PartialEq, Eq)]
pub struct Change {
    /// Which question.
    pub item: String,
    /// What stood there when the page was read.
    pub was: Option<Answer>,
    /// What stands there now.
    pub now: Option<Answer>,
    /// What stood there was another's answer to the same question, and this one is to hold instead.
    pub over: bool,
}

/// Two answers to one question, neither of which knew of the other.
#[derive(Clone, PartialEq, Eq)]
pub struct Clash {
    /// Which question.
    pub item: String,
    /// The answer that is kept already; nothing: it was taken away.
    pub theirs: Option<Answer>,
    /// The answer that is not kept yet.
    pub ours: Option<Answer>,
}

/// What comes of changes.
#[derive(Clone, PartialEq, Eq)]
pub struct Merged {
    /// The answers, with every change that stands in nobody's way.
    pub answers: Answers,
    /// Where somebody has to choose.
    pub clashes: Vec<Clash>,
    /// Answers of others that gave way because whoever saw them said so.
    pub overruled: Vec<(String, Answer)>,
}

impl Merged {
    /// Whether anything is other than it was.
    pub fn changes(&self, kept: &Answers) -> bool {
        self.answers != *kept
    }
}

/// Brings changes into the answers that are kept.
///
/// A question whose answer is still what the page showed takes the change. One that somebody else has answered meanwhile keeps their
/// answer, unless the two agree: nobody overrules what they have not seen.
pub fn merge(kept: &Answers, changes: &[Change]) -> Merged {
    let mut merged = Merged { answers: kept.clone(), clashes: Vec::new(), overruled: Vec::new() };
    for change in changes {
        let theirs = merged.answers.get(&change.item).cloned();
        if theirs == change.now || change.was == change.now {
            continue;
        }
        if theirs != change.was {
            merged.clashes.push(Clash { item: change.item.clone(), theirs, ours: change.now.clone() });
            continue;
        }
        if let (true, Some(theirs)) = (change.over, theirs) {
            merged.overruled.push((change.item.clone(), theirs));
        }
        match &change.now {
            Some(answer) => drop(merged.answers.insert(change.item.clone(), answer.clone())),
            None => drop(merged.answers.remove(&change.item)),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    /// Numbers, for answers are not printed; none: not answered.
    fn sheet() -> impl Strategy<Value = [Option<i64>; 4]> {
        let number = || prop_oneof![Just(None), (0..3_i64).prop_map(Some)];
        [number(), number(), number(), number()]
    }

    fn answers(numbers: [Option<i64>; 4]) -> Answers {
        let named = numbers.into_iter().enumerate();
        named.filter_map(|(place, number)| Some((format!("q{place}"), Answer::Number(number?)))).collect()
    }

    /// Everything on a page, from what was read to what was written.
    fn page(read: &Answers, written: &Answers) -> Vec<Change> {
        let change = |place: usize| {
            let item = format!("q{place}");
            Change { was: read.get(&item).cloned(), now: written.get(&item).cloned(), over: false, item }
        };
        (0..4).map(change).collect()
    }

    proptest! {
        #[test]
        fn alone_one_writes_what_one_wrote(read in sheet(), written in sheet()) {
            let (read, written) = (answers(read), answers(written));
            let merged = merge(&read, &page(&read, &written));
            prop_assert!(merged.clashes.is_empty() && merged.overruled.is_empty());
            prop_assert!(merged.answers == written);
        }

        #[test]
        fn of_two_hands_nothing_is_lost(read in sheet(), first in sheet(), second in sheet()) {
            let (read, first, second) = (answers(read), answers(first), answers(second));
            let kept = merge(&read, &page(&read, &first)).answers;
            let merged = merge(&kept, &page(&read, &second));
            for place in 0..4 {
                let item = format!("q{place}");
                let (was, one, two) = (read.get(&item), first.get(&item), second.get(&item));
                let after = merged.answers.get(&item);
                let clash = merged.clashes.iter().find(|clash| clash.item == item);
                // Whoever changed nothing takes nothing away; who alone changed is kept; both with one mind agree.
                if one == was { prop_assert!(after == two && clash.is_none()); }
                else if two == was || one == two { prop_assert!(after == one && clash.is_none()); }
                else {
                    prop_assert!(after == one);
                    let clash = clash.unwrap();
                    prop_assert!(clash.theirs.as_ref() == one && clash.ours.as_ref() == two);
                }
            }
        }

        #[test]
        fn sent_twice_is_sent_once(read in sheet(), written in sheet()) {
            let (read, written) = (answers(read), answers(written));
            let changes = page(&read, &written);
            let once = merge(&read, &changes);
            let twice = merge(&once.answers, &changes);
            prop_assert!(twice.answers == once.answers && twice.clashes.is_empty());
        }

        #[test]
        fn where_nobody_clashes_the_order_does_not_matter(read in sheet(), first in sheet(), second in sheet()) {
            let (read, first, second) = (answers(read), answers(first), answers(second));
            let one_two = merge(&merge(&read, &page(&read, &first)).answers, &page(&read, &second));
            let two_one = merge(&merge(&read, &page(&read, &second)).answers, &page(&read, &first));
            prop_assert_eq!(one_two.clashes.len(), two_one.clashes.len());
            if one_two.clashes.is_empty() { prop_assert!(one_two.answers == two_one.answers); }
        }

        #[test]
        fn who_has_seen_the_other_answer_has_the_last_word(read in sheet(), first in sheet(), second in sheet()) {
            let (read, first, second) = (answers(read), answers(first), answers(second));
            let kept = merge(&read, &page(&read, &first)).answers;
            let seen = merge(&kept, &page(&read, &second)).clashes;
            let over: Vec<Change> = seen
                .into_iter()
                .map(|clash| Change { item: clash.item, was: clash.theirs, now: clash.ours, over: true })
                .collect();
            let merged = merge(&kept, &over);
            prop_assert!(merged.clashes.is_empty());
            for change in &over {
                prop_assert!(merged.answers.get(&change.item) == change.now.as_ref());
                let gave_way = merged.overruled.iter().find(|(item, _)| *item == change.item).map(|(_, answer)| answer);
                prop_assert!(gave_way == change.was.as_ref(), "what gave way is not forgotten");
            }
        }
    }

    #[test]
    fn a_third_hand_between_seeing_and_saying_is_not_overruled_unseen() {
        let kept: Answers = [("q".to_owned(), Answer::Number(9))].into();
        let change =
            Change { item: "q".to_owned(), was: Some(Answer::Number(5)), now: Some(Answer::Number(1)), over: true };
        let merged = merge(&kept, &[change]);
        assert_eq!(merged.clashes.len(), 1, "the 9 was never seen");
    }
}
