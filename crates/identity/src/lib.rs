// SPDX-License-Identifier: EUPL-1.2
//! Identity: who signs in, for which body, and what they may do.
//!
//! **Owns** accounts (names sealed, found by blind index; passwords as Argon2id), memberships (account, body, role, desks),
//! sessions (only the hash of their token is kept), the waits between tries at a password, and the one policy.
//!
//! **Offers**
//! - [`policy::allows`]`(&who, Action, &Resource)`: the only place that decides; what its table does not say is refused;
//! - [`policy::scope`]`(&who, Action)`: which desks or body a list may show; a list query takes
//!   [`Scope::desks`]`(directory)` as its argument, so that what may not be seen is absent from rows and counts;
//! - [`Identity`]: opening and closing accounts, signing in and out; [`Identity::recognise`] says who sent a request.
//!
//! **Never** knows what a desk is or whether a body exists, never tells whether an account exists, never locks anybody
//! out for what others typed (ADR 0041), never writes a name in a log.

mod account;
mod browser;
mod cookie;
mod error;
mod password;
pub mod policy;
mod request;
mod role;
mod sign_in;
mod store;
mod throttle;
mod token;
mod trail;
mod who;

pub use account::NewAccount;
pub use cookie::{Cookie, Reached};
pub use error::IdentityError;
pub use password::{Hardness, Password};
pub use policy::{Action, Resource, Scope, allows, scope};
pub use role::{Role, RoleError};
pub use sign_in::{Credentials, Lifetimes, Opened, Session};
pub use store::MIGRATIONS;
pub use throttle::{FORGOTTEN_AFTER, FREE_TRIES, LONGEST_WAIT, Tally, Wait};
pub use token::Token;
pub use who::{Account, AccountId, Member, Membership, MembershipId, Who};

use ::store::Db;
use kernel::{Chance, Clock};
use std::sync::Arc;
use vault::Vault;

/// This room's words.
pub const WORDS: page::RoomWords = page::words!(ten);

/// The room at work: cheap to clone, shared by every request.
#[derive(Clone)]
pub struct Identity {
    db: Db,
    vault: Vault,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    hashing: password::Hashing,
    lifetimes: Lifetimes,
    reached: Reached,
}

impl Identity {
    /// Opens the room. `chance` must be the system's: passwords and sessions depend on it.
    ///
    /// Two passwords are hashed at a time: each takes 19 MiB and a core.
    ///
    /// # Errors
    /// [`IdentityError::Hashing`] when the hardness is impossible.
    pub fn new(
        db: Db,
        vault: Vault,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        hardness: Hardness,
        reached: Reached,
    ) -> Result<Self, IdentityError> {
        let hashing = password::Hashing::new(hardness, 2, &*chance)?;
        Ok(Self { db, vault, clock, chance, hashing, lifetimes: Lifetimes::default(), reached })
    }

    /// Other lifetimes of sessions.
    #[must_use]
    pub fn lifetimes(mut self, lifetimes: Lifetimes) -> Self {
        self.lifetimes = lifetimes;
        self
    }

    /// How the installation is reached.
    pub fn reached(&self) -> Reached {
        self.reached
    }
}
