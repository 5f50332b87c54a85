// SPDX-License-Identifier: EUPL-1.2
//! Two who write on one form at once: what each changed is told apart by what stood there when the second began. A plain function over
//! fields as they are written.

/// The fields of a form, in their order.
pub(crate) type Values = Vec<String>;

/// What a form becomes when somebody else saved before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Both {
    /// What stands in the form now: what they did not touch is as the other left it; what they wrote stands.
    pub values: Values,
    /// The fields that the other changed.
    pub theirs: Vec<usize>,
    /// Those of them that both changed, and not alike.
    pub disputed: Vec<usize>,
}

/// `was`: what stood there when they began; `mine`: what they wrote; `theirs`: what stands there now.
pub(crate) fn both(was: &[String], mine: &[String], theirs: &[String]) -> Both {
    let (mut values, mut changed, mut disputed) = (Values::with_capacity(mine.len()), Vec::new(), Vec::new());
    for (at, mine) in mine.iter().enumerate() {
        let (was, theirs) = (was.get(at).unwrap_or(mine), theirs.get(at).unwrap_or(mine));
        if theirs != was && theirs != mine {
            changed.push(at);
            if mine != was {
                disputed.push(at);
            }
        }
        values.push(if mine == was { theirs.clone() } else { mine.clone() });
    }
    Both { values, theirs: changed, disputed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values() -> impl Strategy<Value = Values> {
        prop::collection::vec("[abc]", 4)
    }

    proptest! {
        #[test]
        fn nobodys_change_is_lost_silently(was in values(), mine in values(), theirs in values()) {
            let both = both(&was, &mine, &theirs);
            for at in 0..4 {
                // What one changed and the other did not stands.
                if mine[at] != was[at] {
                    prop_assert_eq!(&both.values[at], &mine[at]);
                } else {
                    prop_assert_eq!(&both.values[at], &theirs[at]);
                }
                // What the other wrote is in the form, or said.
                prop_assert!(theirs[at] == was[at] || both.values[at] == theirs[at] || both.disputed.contains(&at));
                prop_assert!(!both.disputed.contains(&at) || both.theirs.contains(&at));
            }
        }

        #[test]
        fn whoever_was_alone_keeps_what_they_wrote(was in values(), mine in values()) {
            let both = both(&was, &mine, &was);
            prop_assert!(both.values == mine && both.theirs.is_empty() && both.disputed.is_empty());
        }
    }
}
