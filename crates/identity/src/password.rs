// SPDX-License-Identifier: EUPL-1.2
//! Passwords: what is accepted, how they are kept, how they are checked without telling whether the account exists.

use crate::IdentityError;
use argon2::{Argon2, Params, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use kernel::Chance;
use std::sync::Arc;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The shortest password, in characters (NIST SP 800-63B-4: 15 when it is the only proof).
pub const SHORTEST: usize = 15;
/// The longest, in characters.
pub const LONGEST: usize = 256;

/// A password as typed: never printed, wiped from memory when dropped.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// A password as typed. The same letters typed on different keyboards become the same password (NFKC).
    pub fn new(typed: &str) -> Self {
        Self(Zeroizing::new(typed.nfkc().collect()))
    }

    /// Whether it is good enough to be chosen.
    ///
    /// # Errors
    /// [`IdentityError::WeakPassword`]: too short, too long, all one letter, or holding the sign-in name.
    pub fn check(&self, sign_in_name: &str) -> Result<(), IdentityError> {
        let length = self.0.chars().count();
        let different = self.0.chars().collect::<std::collections::BTreeSet<_>>().len();
        let tells_name = self.0.to_lowercase().contains(sign_in_name);
        if (SHORTEST..=LONGEST).contains(&length) && different >= 5 && !tells_name {
            Ok(())
        } else {
            Err(IdentityError::WeakPassword)
        }
    }

    fn too_long(&self) -> bool {
        self.0.chars().count() > LONGEST
    }
}

/// What a guess costs, in memory and passes of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hardness {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Hardness {
    /// For people: 19 MiB and two passes, the OWASP recommendation of 2026.
    pub const PROPER: Self = Self { memory_kib: 19 * 1024, passes: 2 };
    /// For tests: keeps nothing safe, costs nothing.
    pub const TRIAL: Self = Self { memory_kib: 8, passes: 1 };

    fn argon2(self) -> Result<Argon2<'static>, IdentityError> {
        Params::new(self.memory_kib, self.passes, 1, None).map(Argon2::from).map_err(|_| IdentityError::Hashing)
    }
}

/// Hashes and checks passwords, a few at a time, away from the async threads.
#[derive(Clone)]
pub(crate) struct Hashing {
    hardness: Hardness,
    /// What is checked for an account that does not exist, so that it takes as long.
    nobody: Arc<str>,
    /// Each check takes 19 MiB and a core: without a limit a crowd at the door would take them all.
    turns: Arc<Semaphore>,
}

impl Hashing {
    pub(crate) fn new(hardness: Hardness, at_once: usize, chance: &dyn Chance) -> Result<Self, IdentityError> {
        let mut nobody = [0; 32];
        chance.fill(&mut nobody);
        Ok(Self {
            hardness,
            nobody: hash(hardness, &nobody, &salt(chance))?.into(),
            turns: Arc::new(Semaphore::new(at_once.max(1))),
        })
    }

    /// The text to store for a new password.
    pub(crate) async fn hash(&self, password: &Password, chance: &dyn Chance) -> Result<String, IdentityError> {
        let (password, salt, hardness) = (password.clone(), salt(chance), self.hardness);
        self.away(move || hash(hardness, password.0.as_bytes(), &salt)).await?
    }

    /// Whether the password is the stored one. With nothing stored it takes as long and says no.
    pub(crate) async fn verify(&self, password: &Password, stored: Option<String>) -> Result<bool, IdentityError> {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| self.nobody.to_string());
        let password = password.clone();
        let right = self.away(move || !password.too_long() && verify(password.0.as_bytes(), &stored)).await?;
        Ok(known && right)
    }

    async fn away<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, IdentityError> {
        let _turn = self.turns.acquire().await.map_err(|_| IdentityError::Hashing)?;
        tokio::task::spawn_blocking(work).await.map_err(|_| IdentityError::Hashing)
    }
}

fn salt(chance: &dyn Chance) -> [u8; 16] {
    let mut salt = [0; 16];
    chance.fill(&mut salt);
    salt
}

fn hash(hardness: Hardness, password: &[u8], salt: &[u8]) -> Result<String, IdentityError> {
    let hashed: PasswordHash =
        hardness.argon2()?.hash_password_with_salt(password, salt).map_err(|_| IdentityError::Hashing)?;
    Ok(hashed.to_string())
}

/// Uses the parameters written in the stored text, so that hardness can grow.
fn verify(password: &[u8], stored: &str) -> bool {
    PasswordHash::new(stored).is_ok_and(|stored| Argon2::default().verify_password(password, &stored).is_ok())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kernel::SeededChance;

    #[tokio::test]
    async fn only_the_right_password_opens() {
        let chance = SeededChance::new(1);
        let hashing = Hashing::new(Hardness::TRIAL, 2, &chance).unwrap();
        let stored = hashing.hash(&Password::new("quattro stagioni in cascina"), &chance).await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$"));
        let check = async |typed: &str| hashing.verify(&Password::new(typed), Some(stored.clone())).await.unwrap();
        assert!(check("quattro stagioni in cascina").await);
        assert!(!check("quattro stagioni in cascin").await);
        assert!(!check("").await);
    }

    #[tokio::test]
    async fn nobody_has_no_password() {
        let hashing = Hashing::new(Hardness::TRIAL, 1, &SeededChance::new(1)).unwrap();
        assert!(!hashing.verify(&Password::new("anything at all"), None).await.unwrap());
    }

    #[test]
    fn the_same_letters_from_another_keyboard_are_the_same_password() {
        assert_eq!(*Password::new("perche\u{301}").0, *Password::new("perché").0);
    }

    #[test]
    fn weak_passwords_are_refused_when_chosen() {
        for weak in ["corta", "aaaaaaaaaaaaaaaaaaaa", "io-sono-sportello-uno-e-basta"] {
            assert!(Password::new(weak).check("sportello-uno").is_err(), "{weak}");
        }
        assert!(Password::new("quattro stagioni in cascina").check("sportello-uno").is_ok());
    }

    #[test]
    fn the_proper_hardness_is_accepted_by_the_library() {
        assert!(Hardness::PROPER.argon2().is_ok());
    }
}
