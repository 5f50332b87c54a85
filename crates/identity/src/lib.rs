// SPDX-License-Identifier: EUPL-1.2
//! Identity: who signs in, for which body, and what they may do.
//!
//! **Owns** accounts (names sealed, found by blind index; passwords as Argon2id), memberships (account, body, role, desks;
//! a body keeps its last administrator), invitations by link, passkeys, linked digital identities (SPID, CIE), the second step of
//! signing in with its recovery codes,
//! sessions (only the hash of their token is kept), the waits between tries, and the one policy.
//!
//! **Offers**
//! - [`policy::allows`]`(&who, Action, &Resource)`: the only place that decides; what its table does not say is refused;
//! - [`policy::scope`]`(&who, Action)`: which desks or body a list may show; a list query takes
//!   [`Scope::desks`]`(directory)` as its argument, so that what may not be seen is absent from rows and counts;
//! - [`policy::may_give`]: who may give or take which role; [`policy::decides_intake`]: who decides of a programme's places;
//! - [`Identity`]: opening and closing accounts, inviting, signing in and out, acting for another body, looking after one's
//!   own access; [`Identity::recognise`] says who sent a request; [`Identity::served`], at which desks somebody may do something.
//!
//! **Never** knows what a desk is or whether a body exists, never tells whether an account exists, never locks anybody
//! out for what others typed (ADR 0041), never writes a name in a log.

mod accept;
mod account;
mod browser;
mod cookie;
mod eid;
mod entered;
mod error;
mod held;
mod invitation;
mod kind;
mod membership;
mod passkey;
mod password;
pub mod policy;
mod recovery;
mod request;
mod role;
mod second_step;
mod served;
mod sessions;
mod sign_in;
mod store;
mod throttle;
mod token;
mod totp;
mod trail;
mod who;
mod workers;

pub use account::NewAccount;
pub use cookie::{Cookie, Reached};
pub use eid::{
    Courier, Eid, EidAnswer, EidDeparture, EidId, EidOutcome, EidReturn, EidSecret, EidSent, EidSettings,
    EidSettingsError, EidStanding, EidTrip, NoAnswer, OwnEid,
};
pub use entered::EnteredBy;
pub use error::IdentityError;
pub use held::HeldForm;
pub use invitation::{Founder, GOOD_FOR, Invited, Link, NewInvitation, Offer, OpenInvitation};
pub use kind::BrowserKind;
pub use membership::{Colleague, OwnMembership};
pub use passkey::{KeptWhere, NoPasskeys, OwnPasskey, Passkey, PasskeyHome, PasskeyId, PasskeyQuestion};
pub use password::{Hardness, Password};
pub use policy::{Action, Resource, Scope, allows, decides_intake, may_give, scope};
pub use recovery::CODES;
pub use role::{Role, RoleError};
pub use second_step::{Enrolment, SecondStep};
pub use sessions::{OwnSession, Told};
pub use sign_in::{Credentials, Lifetimes, Opened, Sender, Session, SignedIn};
pub use store::MIGRATIONS;
pub use throttle::{FORGOTTEN_AFTER, FREE_TRIES, LONGEST_WAIT, Tally, Wait};
pub use token::Token;
pub use who::{Account, AccountId, Invitation, InvitationId, Member, Membership, MembershipId, Who};
pub use workers::Worker;

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
    home: Result<Arc<PasskeyHome>, NoPasskeys>,
    eid: Option<Eid>,
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
        Ok(Self {
            db,
            vault,
            clock,
            chance,
            hashing,
            lifetimes: Lifetimes::default(),
            reached,
            home: Err(NoPasskeys::NoAddress),
            eid: None,
        })
    }

    /// Other lifetimes of sessions.
    #[must_use]
    pub fn lifetimes(mut self, lifetimes: Lifetimes) -> Self {
        self.lifetimes = lifetimes;
        self
    }

    /// Reached at this address (`https://filo.example`): there passkeys are at home, if they can be.
    #[must_use]
    pub fn at(mut self, address: &str) -> Self {
        self.home = PasskeyHome::of(address).map(Arc::new);
        self
    }

    /// How the installation is reached.
    pub fn reached(&self) -> Reached {
        self.reached
    }
}
