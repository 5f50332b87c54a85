// SPDX-License-Identifier: EUPL-1.2
//! What can go wrong with an account or a sign-in, and what the person can do.

use crate::throttle::Wait;
use ::store::StoreError;
use kernel::{Kind, Problem};
use vault::VaultError;

/// A refusal of this room. Never says whether an account exists, never carries a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// The sign-in name or the password is wrong; which of the two is not told.
    #[error("the sign-in name or the password is wrong")]
    WrongCredentials,
    /// Too many tries: wait and try again.
    #[error("too many tries: wait {seconds} seconds")]
    TooManyTries {
        /// How long, at least 1.
        seconds: i64,
    },
    /// The account works for no body any more: its coordinator can add it again.
    #[error("this account works for no body any more")]
    NoMembership,
    /// Not allowed to whoever asks; for them it does not exist.
    #[error("there is no such thing for whoever asks")]
    NotForYou,
    /// The sign-in name is taken: choose another.
    #[error("this sign-in name is taken: choose another")]
    NameTaken,
    /// The sign-in name cannot be used.
    #[error("a sign-in name has 3 to 80 letters, digits, dots, dashes or @, without spaces")]
    BadSignInName,
    /// The display name is missing or too long.
    #[error("a name to show is needed, of at most 120 characters")]
    BadDisplayName,
    /// The body is missing.
    #[error("the body the account works for is needed")]
    BodyMissing,
    /// The password is easy to guess.
    #[error("choose a longer password: 15 to 256 characters, several different ones, without the sign-in name")]
    WeakPassword,
    /// The code of the second step is wrong, or was used before.
    #[error("the code is wrong, or was used before")]
    WrongCode,
    /// Too long between the steps of signing in, or of turning the second step on: begin again.
    #[error("too much time has passed: begin again")]
    StepOver,
    /// Passkeys cannot be used at the address of this installation.
    #[error("passkeys cannot be used at the address of this installation")]
    PasskeysOff,
    /// Nobody has this passkey any more: come in another way, and add it again.
    #[error("nobody has this passkey any more")]
    PasskeyUnknown,
    /// What the authenticator answered is not good: try again.
    #[error("the answer of the authenticator is not good: try again")]
    PasskeyRefused,
    /// The passkey's counter went back: there may be two of it. Come in another way and take it away.
    #[error("this passkey seems to have been copied")]
    PasskeyCopied,
    /// The passkey was added already.
    #[error("this passkey was added already")]
    PasskeyTaken,
    /// A passkey needs a name.
    #[error("a passkey has a name of 1 to 60 characters")]
    BadPasskeyName,
    /// There are enough passkeys: take one away first.
    #[error("there are enough passkeys: take one away first")]
    TooManyPasskeys,
    /// Nobody comes in with a digital identity here.
    #[error("nobody comes in with a digital identity here")]
    EidOff,
    /// The provider of digital identities does not answer: try later, or come in another way.
    #[error("the provider of digital identities does not answer")]
    EidDown,
    /// The identity is linked to no account any more.
    #[error("this identity is linked to no account")]
    EidUnknown,
    /// The identity is linked already.
    #[error("this identity is linked already")]
    EidTaken,
    /// There are enough identities: unlink one first.
    #[error("there are enough identities: unlink one first")]
    TooManyEids,
    /// Without it they would not come in any more.
    #[error("nothing else would let them in: give them a password or a passkey first")]
    LastWayIn,
    /// Not a tax code.
    #[error("this is no tax code")]
    BadTaxCode,
    /// A body keeps its last administrator: name another one first.
    #[error("a body keeps its last administrator: name another one first")]
    LastAdministrator,
    /// The link was used, taken back or is too old: ask for another.
    #[error("this invitation is no longer good: ask for another")]
    InvitationOver,
    /// The person has this part already.
    #[error("the person has this part already")]
    AlreadyMember,
    /// The password could not be hashed. A defect of ours.
    #[error("the password could not be hashed")]
    Hashing,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl From<Wait> for IdentityError {
    fn from(wait: Wait) -> Self {
        Self::TooManyTries { seconds: wait.0 }
    }
}

impl From<IdentityError> for Problem {
    fn from(error: IdentityError) -> Self {
        let at = |key, field: &str| Problem::new(Kind::Invalid, key).at(field);
        match error {
            IdentityError::WrongCredentials => at("identity-wrong-credentials", "password"),
            IdentityError::TooManyTries { seconds } => {
                Problem::new(Kind::TooMany, "identity-too-many-tries").with("seconds", seconds)
            }
            IdentityError::NoMembership => at("identity-no-membership", "sign-in-name"),
            IdentityError::NotForYou => Problem::new(Kind::NotFound, "page-problem-not-found"),
            IdentityError::NameTaken => at("identity-name-taken", "sign-in-name"),
            IdentityError::BadSignInName => at("identity-bad-sign-in-name", "sign-in-name"),
            IdentityError::BadDisplayName => at("identity-bad-display-name", "name"),
            IdentityError::BodyMissing => at("identity-body-missing", "body"),
            IdentityError::WeakPassword => at("identity-weak-password", "password"),
            IdentityError::WrongCode => at("identity-wrong-code", "code"),
            IdentityError::PasskeyUnknown | IdentityError::PasskeyRefused | IdentityError::PasskeyCopied => {
                Problem::new(Kind::Invalid, "page-problem-malformed")
            }
            IdentityError::PasskeysOff => Problem::new(Kind::NotFound, "page-problem-not-found"),
            IdentityError::EidOff => Problem::new(Kind::NotFound, "page-problem-not-found"),
            IdentityError::EidDown => Problem::new(Kind::Unavailable, "page-problem-unavailable"),
            IdentityError::EidUnknown => Problem::new(Kind::Invalid, "page-problem-malformed"),
            IdentityError::EidTaken | IdentityError::TooManyEids | IdentityError::LastWayIn => {
                Problem::new(Kind::Conflict, "page-problem-conflict")
            }
            IdentityError::BadTaxCode => at("page-problem-malformed", "fiscal"),
            IdentityError::PasskeyTaken | IdentityError::BadPasskeyName | IdentityError::TooManyPasskeys => {
                Problem::new(Kind::Conflict, "page-problem-conflict")
            }
            IdentityError::StepOver | IdentityError::InvitationOver => Problem::new(Kind::Gone, "page-problem-gone"),
            IdentityError::LastAdministrator => Problem::new(Kind::Conflict, "identity-last-administrator"),
            IdentityError::AlreadyMember => Problem::new(Kind::Conflict, "page-problem-conflict"),
            IdentityError::Hashing => Problem::new(Kind::Fault, "page-problem-fault"),
            IdentityError::Store(error) => error.into(),
            IdentityError::Vault(error) => error.into(),
        }
    }
}
