// SPDX-License-Identifier: EUPL-1.2
//! The algorithms and nothing else: XChaCha20-Poly1305 to seal, HKDF-SHA256 to derive, HMAC-SHA256 to tag.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use kernel::Chance;
use sha2::Sha256;
use zeroize::Zeroizing;

/// First byte of whatever is sealed. A new layout takes the next number; old ones stay readable.
const LAYOUT: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// 32 secret bytes, wiped when dropped. No `Debug`, no `Clone`.
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    pub(crate) fn random(chance: &dyn Chance) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        chance.fill(&mut *bytes);
        Self(bytes)
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Another secret, for one use, that tells nothing about this one.
    pub(crate) fn derive(&self, purpose: &[u8]) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &*self.0)
            .expand(purpose, &mut *bytes)
            .unwrap_or_else(|_| unreachable!("32 bytes are far below the limit of 8,160"));
        Self(bytes)
    }

    /// The tag of these bytes under this secret.
    pub(crate) fn tag(&self, bytes: &[u8]) -> [u8; 32] {
        // HMAC pads its key with zeros to one block: the same as giving it the 32 bytes.
        let mut block = Zeroizing::new([0; 64]);
        block[..32].copy_from_slice(&*self.0);
        let mut mac = <Hmac<Sha256> as KeyInit>::new((&*block).into());
        mac.update(bytes);
        mac.finalize().into_bytes().into()
    }
}

/// Layout, nonce, ciphertext with its tag. `context` is authenticated, not stored.
pub(crate) fn seal(key: &Secret, context: &[u8], plain: &[u8], chance: &dyn Chance) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    chance.fill(&mut nonce);
    let body = XChaCha20Poly1305::new(key.bytes().into())
        .encrypt((&nonce).into(), Payload { msg: plain, aad: context })
        .unwrap_or_else(|_| unreachable!("only a message of 256 GiB is refused"));
    let mut sealed = Vec::with_capacity(1 + NONCE + body.len());
    sealed.push(LAYOUT);
    sealed.extend(nonce);
    sealed.extend(body);
    sealed
}

/// What was sealed; nothing when a byte, the key or the context is another.
pub(crate) fn open(key: &Secret, context: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (&layout, rest) = sealed.split_first()?;
    if layout != LAYOUT || rest.len() < NONCE + TAG {
        return None;
    }
    let (nonce, body) = rest.split_at(NONCE);
    let nonce: &[u8; NONCE] = nonce.try_into().ok()?;
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt(nonce.into(), Payload { msg: body, aad: context })
        .ok()
        .map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use kernel::SeededChance;

    #[test]
    fn the_tag_is_the_standard_one() {
        // RFC 4231 uses other key lengths; this is HMAC-SHA256 of "" under 32 zero bytes, from its definition.
        let tag = Secret::from_slice(&[0; 32]).unwrap().tag(b"");
        let mut by_slice = Hmac::<Sha256>::new_from_slice(&[0; 32]).unwrap();
        by_slice.update(b"");
        let expected: [u8; 32] = by_slice.finalize().into_bytes().into();
        assert_eq!(tag, expected);
    }

    #[test]
    fn what_was_sealed_twice_looks_different() {
        let (chance, key) = (SeededChance::new(1), Secret::from_slice(&[7; 32]).unwrap());
        assert_ne!(seal(&key, b"x", b"same", &chance), seal(&key, b"x", b"same", &chance));
    }
}
