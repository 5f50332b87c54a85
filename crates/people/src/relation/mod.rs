// SPDX-License-Identifier: EUPL-1.2
//! Who is who to somebody: parents, partners, guardians, those who take care; with their days.
//!
//! The kinds are a closed list, because rules hang on them (a guardian has a power with a source; nobody descends from themselves).
//! What a service calls otherwise is "other".

mod commands;
pub mod lineage;
mod reads;

pub use commands::NewRelation;
pub use reads::RelationView;

use kernel::Id;

/// Names a relation. Never instantiated.
#[derive(Debug, Clone, Copy)]
pub enum Relation {}

/// The id of a relation.
pub type RelationId = Id<Relation>;

/// The longest words on where a guardian's power comes from, in letters.
pub const LONGEST_POWER: usize = 300;

/// What one is to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RelationKind {
    /// Mother or father, also by adoption. The other way: child.
    Parent,
    /// Husband, wife, partner. Both ways.
    Partner,
    /// Brother or sister. Both ways.
    Sibling,
    /// Holds a power over somebody's affairs, by an act: guardian, curator, support administrator. The other way: under it.
    Guardian,
    /// Takes care of somebody, without an act. The other way: cared for.
    Caregiver,
    /// A friend, a neighbour. Both ways.
    Friend,
    /// Another tie. Both ways.
    Other,
}

impl RelationKind {
    /// Every kind.
    pub const ALL: [Self; 7] =
        [Self::Parent, Self::Partner, Self::Sibling, Self::Guardian, Self::Caregiver, Self::Friend, Self::Other];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Partner => "partner",
            Self::Sibling => "sibling",
            Self::Guardian => "guardian",
            Self::Caregiver => "caregiver",
            Self::Friend => "friend",
            Self::Other => "other",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it is the same from both sides.
    pub fn both_ways(self) -> bool {
        !matches!(self, Self::Parent | Self::Guardian | Self::Caregiver)
    }
}

/// What somebody is to whom one looks at: a kind with its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tie {
    /// They are this: the parent, the guardian.
    Is(RelationKind),
    /// They have this in whom one looks at: the child, who is under guardianship, who is cared for.
    Has(RelationKind),
}

impl Tie {
    /// Every tie, in the order of a form.
    pub const ALL: [Self; 10] = [
        Self::Is(RelationKind::Parent),
        Self::Has(RelationKind::Parent),
        Self::Is(RelationKind::Partner),
        Self::Is(RelationKind::Sibling),
        Self::Is(RelationKind::Guardian),
        Self::Has(RelationKind::Guardian),
        Self::Is(RelationKind::Caregiver),
        Self::Has(RelationKind::Caregiver),
        Self::Is(RelationKind::Friend),
        Self::Is(RelationKind::Other),
    ];

    /// The kind.
    pub fn kind(self) -> RelationKind {
        match self {
            Self::Is(kind) | Self::Has(kind) => kind,
        }
    }

    /// The same seen from the other side.
    pub fn inverse(self) -> Self {
        match self {
            Self::Is(kind) if kind.both_ways() => self,
            Self::Is(kind) => Self::Has(kind),
            Self::Has(kind) => Self::Is(kind),
        }
    }

    /// The word of a form.
    pub fn code(self) -> &'static str {
        match self {
            Self::Is(kind) => kind.code(),
            Self::Has(RelationKind::Parent) => "child",
            Self::Has(RelationKind::Guardian) => "ward",
            Self::Has(RelationKind::Caregiver) => "cared",
            Self::Has(kind) => kind.code(),
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tie| tie.code() == code)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_tie_has_its_word_and_its_inverse() {
        for tie in Tie::ALL {
            assert_eq!(Tie::from_code(tie.code()), Some(tie));
            assert_eq!(tie.inverse().inverse(), tie);
            assert!(Tie::ALL.contains(&tie.inverse()));
        }
    }
}
