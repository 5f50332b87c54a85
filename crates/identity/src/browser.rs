// SPDX-License-Identifier: EUPL-1.2
//! Browsers that have signed in before, so that whoever guesses from elsewhere slows down only strangers (ADR 0041).
//!
//! A stamp is a random number signed for one account. It names nobody, opens nothing, and one browser keeps a few of
//! them, because several people share the computer of a desk.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::Chance;
use vault::Vault;

/// How many stamps one browser keeps: those of six people, and the one that says that somebody came in here.
const KEPT: usize = 7;
/// For whom the stamp is made that says no more than that somebody has come in from this browser: nobody's index is zero.
pub(crate) const ANYBODY: [u8; 32] = [0; 32];
const NONCE: usize = 16;
const LABEL: &str = "identity.browser";

/// One stamp: the random number, then the signature.
pub(crate) type Stamp = [u8; NONCE + 32];

/// The stamps of one browser, newest first.
#[derive(Default)]
pub(crate) struct Stamps(Vec<Stamp>);

impl Stamps {
    /// Reads the cookie; what is not a stamp is left out.
    pub(crate) fn read(cookie: &str) -> Self {
        let one = |text: &str| URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok();
        Self(cookie.split('.').take(KEPT).filter_map(one).collect())
    }

    /// The stamp that was made for this account, if the browser has one.
    pub(crate) fn known(&self, vault: &Vault, index: &[u8; 32]) -> Option<Stamp> {
        self.0
            .iter()
            .find(|stamp| {
                let (nonce, tag) = stamp.split_at(NONCE);
                tag.try_into().is_ok_and(|tag: &[u8; 32]| vault.verify(LABEL, &signed(nonce, index), tag))
            })
            .copied()
    }

    /// The cookie with a fresh stamp for this account in front; the account's older stamp goes.
    pub(crate) fn with_new(&self, vault: &Vault, index: &[u8; 32], chance: &dyn Chance) -> String {
        let mut stamp = [0; NONCE + 32];
        chance.fill(&mut stamp[..NONCE]);
        let tag = vault.sign(LABEL, &signed(&stamp[..NONCE], index));
        stamp[NONCE..].copy_from_slice(&tag);
        let older = self.known(vault, index);
        let kept = self.0.iter().filter(|kept| Some(**kept) != older).take(KEPT - 1);
        std::iter::once(&stamp).chain(kept).map(|stamp| URL_SAFE_NO_PAD.encode(stamp)).collect::<Vec<_>>().join(".")
    }
}

/// The bucket in which this browser's tries are counted.
pub(crate) fn bucket(vault: &Vault, stamp: &Stamp) -> [u8; 32] {
    vault.sign("identity.browser_tries", stamp)
}

fn signed(nonce: &[u8], index: &[u8; 32]) -> Vec<u8> {
    [nonce, index].concat()
}
