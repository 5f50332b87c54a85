// SPDX-License-Identifier: EUPL-1.2
//! A form that was sent after its session had ended waits, encrypted, inside the page that asks to sign in again. Nothing is
//! stored; only the account whose page it was gets it back, whoever sits at the same machine by then.

use crate::{AccountId, Identity};

/// How long the mark on an open page is good, in seconds: a page left open over a weekend.
const PAGE_LIFE: i64 = 4 * 86_400;
/// How long a form waits for its author to sign in, in seconds.
const WAITS_FOR: i64 = 3_600;

const WHOSE: &str = "identity.whose_page";
const HELD: &str = "identity.held_form";

/// A form as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldForm {
    /// Where it was sent, without language.
    pub path: String,
    /// Its body, as the browser wrote it.
    pub body: Vec<u8>,
}

impl Identity {
    /// The mark that a page's form carries: whose page it is.
    pub fn whose(&self, account: AccountId) -> String {
        self.vault.seal_state(WHOSE, self.clock.now().plus_seconds(PAGE_LIFE), account.to_string().as_bytes())
    }

    /// Holds a form for the account whose mark it carries. `None`: the mark is not ours, or the page is too old.
    pub fn hold(&self, whose: &str, form: &HeldForm) -> Option<String> {
        let now = self.clock.now();
        let account = self.vault.open_state(WHOSE, now, whose).ok()?;
        let account: AccountId = String::from_utf8(account).ok()?.parse().ok()?;
        let bytes = [account.to_string().as_bytes(), b"\n", form.path.as_bytes(), b"\n", &form.body].concat();
        Some(self.vault.seal_state(HELD, now.plus_seconds(WAITS_FOR), &bytes))
    }

    /// Gives a form back to its author. `None`: it is somebody else's, too old, or not ours.
    pub fn held(&self, account: AccountId, text: &str) -> Option<HeldForm> {
        let bytes = self.vault.open_state(HELD, self.clock.now(), text).ok()?;
        let mut parts = bytes.splitn(3, |byte| *byte == b'\n');
        let (author, path, body) = (parts.next()?, parts.next()?, parts.next()?);
        let theirs = author == account.to_string().as_bytes();
        theirs.then(|| Some(HeldForm { path: String::from_utf8(path.to_vec()).ok()?, body: body.to_vec() }))?
    }
}
