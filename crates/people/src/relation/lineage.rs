// SPDX-License-Identifier: EUPL-1.2
//! Nobody descends from themselves: the chain that would close into a circle, so that a refusal can name it.

/// The chain from `child` down to `parent`, both included, when `child` is an ancestor of `parent` or the same person: then
/// `parent` cannot be the parent of `child`. The shortest one. `known`: who is the parent of whom, in any order.
pub fn circle<P: Copy + PartialEq>(known: &[(P, P)], parent: P, child: P) -> Option<Vec<P>> {
    if parent == child {
        return Some(vec![child]);
    }
    // Each reached once, with whom it was reached from.
    let mut reached: Vec<(P, usize)> = vec![(child, 0)];
    let mut next = 0;
    while let Some(&(from, _)) = reached.get(next) {
        for (_, below) in known.iter().filter(|(above, _)| *above == from) {
            if reached.iter().any(|(seen, _)| seen == below) {
                continue;
            }
            reached.push((*below, next));
            if *below == parent {
                return Some(back(&reached));
            }
        }
        next += 1;
    }
    None
}

/// From the first that was reached to the last.
fn back<P: Copy>(reached: &[(P, usize)]) -> Vec<P> {
    let mut chain = Vec::new();
    let mut at = reached.len() - 1;
    while let Some(&(who, from)) = reached.get(at) {
        chain.push(who);
        if at == 0 {
            break;
        }
        at = from;
    }
    chain.reverse();
    chain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_chain_is_told_from_the_elder_to_the_younger() {
        let known = [(1, 2), (2, 3), (3, 4)];
        assert_eq!(circle(&known, 4, 1), Some(vec![1, 2, 3, 4]));
        assert_eq!(circle(&known, 2, 1), Some(vec![1, 2]));
        assert_eq!(circle(&known, 5, 5), Some(vec![5]));
        assert_eq!(circle(&known, 1, 4), None, "a great-grandmother who also adopts");
        assert_eq!(circle(&known, 5, 1), None);
    }

    proptest! {
        /// Relations that are only added when they close no circle never hold one, and every refusal shows a chain that stands.
        #[test]
        fn what_is_let_in_stays_without_a_circle(asked in proptest::collection::vec((0_u8..8, 0_u8..8), 0..40)) {
            let mut known: Vec<(u8, u8)> = Vec::new();
            for (parent, child) in asked {
                match circle(&known, parent, child) {
                    None => known.push((parent, child)),
                    Some(chain) => {
                        prop_assert_eq!((chain[0], chain[chain.len() - 1]), (child, parent));
                        prop_assert!(chain.windows(2).all(|pair| known.contains(&(pair[0], pair[1]))));
                    }
                }
            }
            // Whoever has no parents left is taken away until nobody is left: only possible without a circle.
            let mut left: Vec<u8> = (0..8).collect();
            while let Some(at) = left.iter().position(|who| {
                known.iter().all(|(parent, child)| child != who || !left.contains(parent))
            }) {
                left.remove(at);
            }
            prop_assert!(left.is_empty());
        }
    }
}
