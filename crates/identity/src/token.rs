// SPDX-License-Identifier: EUPL-1.2
//! The secret a browser shows to say who it is.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::Chance;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// 256 random bits. The database keeps only their SHA-256: whoever steals it cannot sign in.
#[derive(Clone)]
pub struct Token(Zeroizing<[u8; 32]>);

impl Token {
    pub(crate) fn new(chance: &dyn Chance) -> Self {
        let mut secret = Zeroizing::new([0; 32]);
        chance.fill(&mut *secret);
        Self(secret)
    }

    /// Reads what the cookie holds.
    pub fn read(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// What the cookie holds.
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(*self.0)
    }

    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(*self.0).into()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kernel::SeededChance;

    #[test]
    fn a_token_reads_back_and_nothing_else_does() {
        let token = Token::new(&SeededChance::new(1));
        assert_eq!(Token::read(&token.text()).unwrap().hash(), token.hash());
        for wrong in ["", "short", "not base64 at all, not base64 at all, not.."] {
            assert!(Token::read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn what_is_kept_is_not_what_is_shown() {
        let token = Token::new(&SeededChance::new(1));
        assert_ne!(&token.hash(), &*token.0);
    }
}
