// SPDX-License-Identifier: EUPL-1.2
//! What is granted, to the cent: never more than was asked, than a part may be, than all parts together may be.

/// A part as it is reckoned, in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// How much is asked.
    pub asked: i64,
    /// The most this part may be.
    pub at_most: i64,
}

/// What each part comes to. The total is used up in the order of the parts; an amount below nothing counts as nothing.
///
/// ```
/// use casework::pathway::grant::{Asked, contribution};
/// let rent = Asked { asked: 9_200_00, at_most: 8_000_00 };
/// let delay = Asked { asked: 6_000_00, at_most: 6_000_00 };
/// assert_eq!(contribution(12_000_00, &[rent, delay]), [8_000_00, 4_000_00]);
/// ```
pub fn contribution(total: i64, parts: &[Asked]) -> Vec<i64> {
    let mut left = total.max(0);
    let mut given = Vec::with_capacity(parts.len());
    for part in parts {
        let one = part.asked.min(part.at_most).min(left).max(0);
        left -= one;
        given.push(one);
    }
    given
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts() -> impl Strategy<Value = Vec<Asked>> {
        let amount = || prop_oneof![Just(0), -100_000..3_000_000_i64, Just(i64::MAX), Just(i64::MIN)];
        prop::collection::vec((amount(), amount()).prop_map(|(asked, at_most)| Asked { asked, at_most }), 0..5)
    }

    proptest! {
        #[test]
        fn no_limit_is_ever_passed(total in prop_oneof![-10..4_000_000_i64, Just(i64::MAX)], parts in parts()) {
            let given = contribution(total, &parts);
            prop_assert_eq!(given.len(), parts.len());
            for (one, part) in given.iter().zip(&parts) {
                prop_assert!(*one >= 0 && *one <= part.at_most.max(0), "above the limit of the part");
                prop_assert!(*one <= part.asked.max(0), "above what was asked");
            }
            let sum: i128 = given.iter().map(|one| i128::from(*one)).sum();
            prop_assert!(sum <= i128::from(total.max(0)), "above the total");
        }

        #[test]
        fn who_asks_more_is_never_given_less(
            total in 0..4_000_000_i64, parts in parts(), at in 0..5_usize, more in 0..1_000_000_i64
        ) {
            prop_assume!(at < parts.len());
            let mut larger = parts.clone();
            larger[at].asked = larger[at].asked.saturating_add(more);
            let (before, after) = (contribution(total, &parts), contribution(total, &larger));
            let sum = |given: &[i64]| given.iter().map(|one| i128::from(*one)).sum::<i128>();
            prop_assert!(after[at] >= before[at] && sum(&after) >= sum(&before));
        }

        #[test]
        fn a_higher_total_never_gives_less(total in 0..4_000_000_i64, more in 0..1_000_000_i64, parts in parts()) {
            let (before, after) = (contribution(total, &parts), contribution(total + more, &parts));
            prop_assert!(before.iter().zip(&after).all(|(before, after)| after >= before));
        }

        #[test]
        fn nothing_is_left_that_could_be_given(total in 0..4_000_000_i64, parts in parts()) {
            let given = contribution(total, &parts);
            let left = total - given.iter().sum::<i64>();
            let wanting = given.iter().zip(&parts).any(|(one, part)| *one < part.asked.min(part.at_most));
            prop_assert!(!wanting || left == 0);
        }
    }
}
