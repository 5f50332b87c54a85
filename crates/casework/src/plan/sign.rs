// SPDX-License-Identifier: EUPL-1.2
//! Who signed, and who has not yet. For a child, and for an adult of whom somebody holds a power, whoever holds it signs, and its
//! source is recorded with the signature.

use super::{
    kinds::{Power, Way},
    text::{Party, Text},
};
use jiff::civil::Date;
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Who signs, for whom.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// One of those whom the case concerns, for themselves.
    Person(PersonId),
    /// Somebody who holds a power over others, for them.
    ByPower {
        /// Who they are: a name.
        who: String,
        /// For whom.
        of: BTreeSet<PersonId>,
        /// By which power.
        power: Power,
        /// The act it comes from: court, date, number. Of a parent, what was seen.
        source: String,
    },
    /// Somebody for a body.
    Body {
        /// Which, by its short word in the directory.
        body: String,
        /// Who they are.
        who: String,
    },
}

/// A signature as it was recorded.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who, for whom.
    pub signer: Signer,
    /// When they signed.
    pub on: Date,
    /// How.
    pub way: Way,
}

/// Who has promised something and has not signed, and for which child nobody has. A spoken yes is no signature yet.
pub fn unsigned(text: &Text, signatures: &[Signature], children: &BTreeSet<PersonId>) -> Vec<Party> {
    let signed = || signatures.iter().filter(|one| one.way != Way::Aloud).map(|one| &one.signer);
    let for_person = |person: &PersonId| {
        signed().any(|signer| match signer {
            // A child may sign beside whoever holds the power, and never instead.
            Signer::Person(who) => who == person && !children.contains(person),
            Signer::ByPower { of, .. } => of.contains(person),
            Signer::Body { .. } => false,
        })
    };
    let parties: BTreeSet<Party> = text.commitments.values().map(|one| one.by.clone()).collect();
    let parties: BTreeSet<Party> = parties.into_iter().chain(children.iter().copied().map(Party::Person)).collect();
    let open = |party: &Party| match party {
        Party::Family => !signed().any(|signer| match signer {
            Signer::Person(who) => !children.contains(who),
            Signer::ByPower { .. } => true,
            Signer::Body { .. } => false,
        }),
        Party::Person(person) => !for_person(person),
        Party::Body(body) => !signed().any(|signer| matches!(signer, Signer::Body { body: one, .. } if one == body)),
    };
    parties.into_iter().filter(open).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::samples::*, *};
    use jiff::civil::date;

    fn by(signer: Signer) -> Signature {
        Signature { signer, on: date(2026, 12, 1), way: Way::Paper }
    }

    #[test]
    fn a_child_signs_beside_whoever_holds_the_power_and_never_instead() {
        let child: PersonId = id(7).cast();
        let children = [child].into();
        let own = by(Signer::Person(child));
        assert_eq!(unsigned(&Text::default(), std::slice::from_ref(&own), &children), [Party::Person(child)]);
        let parent = Signer::ByPower {
            who: "Madre Di Prova".to_owned(),
            of: [child].into(),
            power: Power::Parent,
            source: String::new(),
        };
        assert!(unsigned(&Text::default(), &[own, by(parent)], &children).is_empty());
    }

    #[test]
    fn whoever_promises_signs_and_a_spoken_yes_is_not_enough() {
        let (adult, mut text): (PersonId, _) = (id(8).cast(), Text::default());
        text.goals.insert(id(1), goal("a"));
        let family = super::super::text::Commitment { by: Party::Family, ..promise(id(1), "b") };
        text.commitments.extend([(id(11), promise(id(1), "a")), (id(12), family)]);
        let body = Party::Body("comune".to_owned());
        assert_eq!(unsigned(&text, &[], &BTreeSet::new()), [Party::Family, body.clone()]);
        let mut aloud = by(Signer::Person(adult));
        aloud.way = Way::Aloud;
        assert_eq!(unsigned(&text, &[aloud], &BTreeSet::new()), [Party::Family, body.clone()]);
        let signed = by(Signer::Person(adult));
        assert_eq!(unsigned(&text, std::slice::from_ref(&signed), &BTreeSet::new()), [body]);
        let service = by(Signer::Body { body: "comune".to_owned(), who: "Operatrice Di Prova".to_owned() });
        assert!(unsigned(&text, &[signed, service], &BTreeSet::new()).is_empty());
    }
}
