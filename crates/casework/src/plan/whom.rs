// SPDX-License-Identifier: EUPL-1.2
//! The part of a plan that one person of the family is given: what is theirs, the children's and everybody's, and nothing of what another
//! adult promised. Two adults of one case may not be meant to know of each other.

use super::{
    sign::{Signature, Signer},
    text::{Party, Text},
};
use people::PersonId;
use std::collections::BTreeSet;

/// Whether something is another adult's.
fn of_another(party: &Party, whom: PersonId, children: &BTreeSet<PersonId>) -> bool {
    matches!(party, Party::Person(person) if *person != whom && !children.contains(person))
}

/// The part of a text for one person. A goal for which, of the family, only other adults promise something is theirs and is left out with
/// all that belongs to it.
pub fn part_for(text: &Text, whom: PersonId, children: &BTreeSet<PersonId>) -> Text {
    let another = |party: &Party| of_another(party, whom, children);
    let family = |party: &Party| !matches!(party, Party::Body(_));
    let mut part = text.clone();
    part.goals.retain(|id, _| {
        let mut theirs = text.promised(*id).filter(|(_, one)| family(&one.by)).peekable();
        theirs.peek().is_none() || theirs.any(|(_, one)| !another(&one.by))
    });
    part.commitments.retain(|_, one| part.goals.contains_key(&one.goal) && !another(&one.by));
    part.supports.retain(|_, one| !another(&one.by));
    part
}

/// Whether a signature may be shown to one person: their own, a body's, one for a child, and none of another adult.
pub fn shown_to(signature: &Signature, whom: PersonId, children: &BTreeSet<PersonId>) -> bool {
    match &signature.signer {
        Signer::Person(person) => *person == whom || children.contains(person),
        Signer::ByPower { of, .. } => of.contains(&whom),
        Signer::Body { .. } => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::samples::{goal, id, promise, text as texts};
    use proptest::prelude::*;

    fn person(number: u64) -> PersonId {
        id(number).cast()
    }

    #[test]
    fn a_goal_that_only_another_adult_works_on_is_theirs() {
        let (mother, father, child) = (person(91), person(92), person(93));
        let mut text = Text::default();
        text.goals.extend([(id(1), goal("casa")), (id(2), goal("cura")), (id(3), goal("scuola"))]);
        let by = |of: u64, party| super::super::text::Commitment { by: party, ..promise(id(of), "fa") };
        text.commitments.extend([
            (id(11), by(1, Party::Person(mother))),
            (id(12), by(1, Party::Person(father))),
            (id(21), by(2, Party::Person(father))),
            (id(22), by(2, Party::Body("coop".to_owned()))),
            (id(31), by(3, Party::Person(child))),
            (id(32), by(3, Party::Body("scuola".to_owned()))),
        ]);
        let part = part_for(&text, mother, &[child].into());
        assert_eq!(part.goals.keys().copied().collect::<Vec<_>>(), [id(1), id(3)]);
        assert_eq!(part.commitments.keys().copied().collect::<Vec<_>>(), [id(11), id(31), id(32)]);
    }

    proptest! {
        #[test]
        fn nothing_of_another_adult_is_in_anybody_s_part(text in texts(), owners in prop::collection::vec(0..4_u64, 8)) {
            let (whom, other, child) = (person(91), person(92), person(93));
            let mut text = text;
            for (one, owner) in text.commitments.values_mut().zip(owners) {
                one.by = match owner {
                    0 => Party::Person(whom),
                    1 => Party::Person(other),
                    2 => Party::Person(child),
                    _ => Party::Family,
                };
            }
            let part = part_for(&text, whom, &[child].into());
            prop_assert!(part.commitments.values().all(|one| one.by != Party::Person(other)));
            prop_assert!(part.commitments.values().all(|one| part.goals.contains_key(&one.goal)));
            // What is theirs is all there.
            for (id, one) in &text.commitments {
                if text.goals.contains_key(&one.goal) && one.by != Party::Person(other) {
                    prop_assert!(part.commitments.contains_key(id));
                }
            }
        }
    }
}
