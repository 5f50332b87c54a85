// SPDX-License-Identifier: EUPL-1.2
//! Who asks, with all that the policy needs to know of them.

use crate::Role;
use kernel::{Actor, Id};
use std::collections::BTreeSet;

/// Names an account.
#[derive(Debug, Clone, Copy)]
pub enum Account {}

/// Names a membership: an account that plays a role for a body.
#[derive(Debug, Clone, Copy)]
pub enum Membership {}

/// Names an invitation.
#[derive(Debug, Clone, Copy)]
pub enum Invitation {}

/// The id of an invitation. Opens nothing: its link does.
pub type InvitationId = Id<Invitation>;

/// The id of an account. Says nothing about whose it is.
pub type AccountId = Id<Account>;

/// The id of a membership.
pub type MembershipId = Id<Membership>;

/// A signed-in person, acting for one body in one role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The account.
    pub account: AccountId,
    /// The body they act for (id in the territory pack).
    pub body: String,
    /// What they do there.
    pub role: Role,
    /// The desks they serve (ids in the territory pack).
    pub desks: BTreeSet<String>,
}

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Somebody at the public door.
    Public,
    /// A signed-in member of a body.
    Member(Member),
    /// The person at the command line of the machine, who can already read its disk.
    Operator,
    /// Filò's own background work.
    System,
}

impl Who {
    /// As units of work and audit rows know them.
    pub fn actor(&self) -> Actor {
        match self {
            Self::Public => Actor::public(),
            Self::Member(member) => member.actor(),
            Self::Operator => Actor::operator(),
            Self::System => Actor::system(),
        }
    }
}

impl Member {
    /// As units of work and audit rows know them.
    pub fn actor(&self) -> Actor {
        Actor::worker(self.account.to_string(), &self.body)
    }
}

impl From<Member> for Who {
    fn from(member: Member) -> Self {
        Self::Member(member)
    }
}
