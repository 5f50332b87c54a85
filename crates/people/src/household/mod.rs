// SPDX-License-Identifier: EUPL-1.2
//! Households: who belongs together, in three senses that are kept apart.
//!
//! A family on the register, the household of an ISEE and those who live under one roof are often the same people and often not:
//! a father is on paper where he has not slept for a year. They are therefore three households, each with its members and its
//! days. A person may be in several at a time, also of one kind: children of parents who have parted live in two homes.
//!
//! A household has no secrets of its own. Who may see somebody of it may see that it is there; whom they may not see is absent
//! from its members, its counts and its history.

mod commands;
pub mod minors;
mod reads;

pub use commands::{NewHousehold, NewMember};
pub use reads::{Home, HomeMember, HouseholdView, MemberView};

use kernel::Id;

/// Names a household. Never instantiated.
#[derive(Debug, Clone, Copy)]
pub enum Household {}

/// The id of a household.
pub type HouseholdId = Id<Household>;

/// Names a membership. Never instantiated.
#[derive(Debug, Clone, Copy)]
pub enum Membership {}

/// The id of a membership.
pub type MembershipId = Id<Membership>;

/// In which sense they belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HouseholdKind {
    /// Those who live under one roof, whatever is on paper.
    Together,
    /// The family on the population register (D.P.R. 223/1989, art. 4).
    Registry,
    /// The household of an ISEE declaration (D.P.C.M. 159/2013, art. 3).
    Isee,
}

impl HouseholdKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Together, Self::Registry, Self::Isee];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::Registry => "registry",
            Self::Isee => "isee",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether somebody is usually in one of this kind alone at a time. One may live in two homes; on the register one is in
    /// one family.
    pub fn one_at_a_time(self) -> bool {
        self != Self::Together
    }
}

/// What somebody is in a household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Role {
    /// Whom the household is named after: on the register and in the ISEE, who answers for the sheet.
    Reference,
    /// Husband, wife, partner.
    Partner,
    /// A child, of whatever age.
    Child,
    /// A parent of whom it is named after.
    Parent,
    /// Another relative.
    Relative,
    /// No relative.
    Other,
    /// Nobody has said.
    #[default]
    Unknown,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 7] =
        [Self::Unknown, Self::Reference, Self::Partner, Self::Child, Self::Parent, Self::Relative, Self::Other];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Partner => "partner",
            Self::Child => "child",
            Self::Parent => "parent",
            Self::Relative => "relative",
            Self::Other => "other",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}
