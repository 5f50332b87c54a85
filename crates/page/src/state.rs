// SPDX-License-Identifier: EUPL-1.2
//! What a public form remembers between its steps: one sealed, expiring hidden field.
//!
//! Nothing stays on the server and nothing personal is in addresses or cookies; every node of the installation
//! can read it, nobody else can read or change it.

use kernel::{Kind, Problem, UtcMicros};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Whoever can seal a form's state: the vault.
pub trait StateSealer: Send + Sync {
    /// Seals the bytes for one label, as text safe inside HTML and addresses (base64url).
    fn seal_state(&self, label: &str, expires_at: UtcMicros, bytes: &[u8]) -> String;

    /// Opens what was sealed for this very label.
    ///
    /// # Errors
    /// [`StateError`] for anything else.
    fn open_state(&self, label: &str, now: UtcMicros, text: &str) -> Result<Vec<u8>, StateError>;
}

/// Why a state does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateError {
    /// Its time has passed.
    Expired,
    /// It was changed, belongs to another form, or was sealed by another key.
    Broken,
}

impl StateSealer for vault::Vault {
    fn seal_state(&self, label: &str, expires_at: UtcMicros, bytes: &[u8]) -> String {
        vault::Vault::seal_state(self, label, expires_at, bytes)
    }

    fn open_state(&self, label: &str, now: UtcMicros, text: &str) -> Result<Vec<u8>, StateError> {
        vault::Vault::open_state(self, label, now, text).map_err(|error| match error {
            vault::VaultError::StateExpired => StateError::Expired,
            _ => StateError::Broken,
        })
    }
}

/// The longest token accepted, in bytes: a form's answers are small.
pub const MAX_TOKEN: usize = 24 * 1024;

/// What a state is for. A token of one purpose or version cannot be used as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    /// The form: `booking`.
    pub name: &'static str,
    /// Raised whenever the shape of the value changes, so that old pages expire kindly.
    pub version: u16,
    /// How long a page may stay open, in seconds.
    pub lifetime: i64,
}

impl Purpose {
    /// Seals a value that is good for this purpose's lifetime from `now` on.
    ///
    /// # Errors
    /// A [`Kind::TooLarge`] problem when the answers do not fit in a form.
    pub fn seal<T: Serialize>(&self, sealer: &dyn StateSealer, value: &T, now: UtcMicros) -> Result<String, Problem> {
        let bytes = serde_json::to_vec(value).map_err(|_| Problem::new(Kind::Fault, "page-problem-fault"))?;
        let token = sealer.seal_state(&self.label(), now.plus_seconds(self.lifetime), &bytes);
        if token.len() > MAX_TOKEN {
            return Err(Problem::new(Kind::TooLarge, "page-problem-too-large"));
        }
        Ok(token)
    }

    /// Opens a token sealed for this purpose.
    ///
    /// # Errors
    /// [`Kind::Gone`] when its time has passed or its version is older; [`Kind::Malformed`] when somebody has
    /// changed it, or it belongs to another form.
    pub fn open<T: DeserializeOwned>(
        &self,
        sealer: &dyn StateSealer,
        token: &str,
        now: UtcMicros,
    ) -> Result<T, Problem> {
        let malformed = || Problem::new(Kind::Malformed, "page-problem-malformed");
        let gone = || Problem::new(Kind::Gone, "page-problem-gone");
        if token.is_empty() || token.len() > MAX_TOKEN {
            return Err(malformed());
        }
        match sealer.open_state(&self.label(), now, token) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| gone()),
            Err(StateError::Expired) => Err(gone()),
            Err(StateError::Broken) => {
                // A page opened before an upgrade is no attack: it is only too old.
                let older = (1..self.version).any(|version| {
                    let before = Self { version, ..*self };
                    sealer.open_state(&before.label(), now, token) != Err(StateError::Broken)
                });
                Err(if older { gone() } else { malformed() })
            }
        }
    }

    fn label(&self) -> String {
        format!("page/state/{}/{}", self.name, self.version)
    }
}

/// A sealer for tests of rooms: no secrecy, but the same refusals.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainSealer;

impl StateSealer for PlainSealer {
    fn seal_state(&self, label: &str, expires_at: UtcMicros, bytes: &[u8]) -> String {
        let mut text = format!("{}-", expires_at.0);
        for byte in bytes {
            text.push_str(&format!("{byte:02x}"));
        }
        format!("{text}-{:016x}", fingerprint(label, &text))
    }

    fn open_state(&self, label: &str, now: UtcMicros, text: &str) -> Result<Vec<u8>, StateError> {
        let (body, tag) = text.rsplit_once('-').ok_or(StateError::Broken)?;
        if tag != format!("{:016x}", fingerprint(label, body)) {
            return Err(StateError::Broken);
        }
        let (expiry, hex) = body.split_once('-').ok_or(StateError::Broken)?;
        if now.0 >= expiry.parse::<i64>().map_err(|_| StateError::Broken)? {
            return Err(StateError::Expired);
        }
        let digit = |at: usize| hex.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        (0..hex.len()).step_by(2).map(|at| digit(at).ok_or(StateError::Broken)).collect()
    }
}

/// FNV-1a: enough to notice a change in a test, nothing more.
fn fingerprint(label: &str, text: &str) -> u64 {
    label
        .bytes()
        .chain([0])
        .chain(text.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    const BOOKING: Purpose = Purpose { name: "booking", version: 2, lifetime: 3600 };
    const NOW: UtcMicros = UtcMicros(1_800_000_000_000_000);

    #[test]
    fn what_was_typed_comes_back_at_the_next_step() {
        let token = BOOKING.seal(&PlainSealer, &("Anna <&>", 7), NOW).unwrap();
        let back: (String, u8) = BOOKING.open(&PlainSealer, &token, NOW.plus_seconds(3599)).unwrap();
        assert_eq!(back, ("Anna <&>".to_owned(), 7));
    }

    #[test]
    fn a_page_left_open_too_long_is_gone() {
        let token = BOOKING.seal(&PlainSealer, &1, NOW).unwrap();
        let refused = BOOKING.open::<u8>(&PlainSealer, &token, NOW.plus_seconds(3600)).unwrap_err();
        assert_eq!(refused.kind, Kind::Gone);
    }

    #[test]
    fn the_state_of_one_form_is_refused_by_another() {
        let other = Purpose { name: "contact", ..BOOKING };
        let token = other.seal(&PlainSealer, &1, NOW).unwrap();
        assert_eq!(BOOKING.open::<u8>(&PlainSealer, &token, NOW).unwrap_err().kind, Kind::Malformed);
    }

    #[test]
    fn a_page_opened_before_an_upgrade_is_gone_not_broken() {
        let before = Purpose { version: 1, ..BOOKING };
        let token = before.seal(&PlainSealer, &1, NOW).unwrap();
        assert_eq!(BOOKING.open::<u8>(&PlainSealer, &token, NOW).unwrap_err().kind, Kind::Gone);
    }

    #[test]
    fn too_many_answers_are_refused_before_they_are_shown() {
        assert_eq!(BOOKING.seal(&PlainSealer, &"x".repeat(MAX_TOKEN), NOW).unwrap_err().kind, Kind::TooLarge);
    }

    proptest! {
        #[test]
        fn a_changed_token_is_refused(place in 0usize..60, letter in "[a-z0-9]") {
            let token = BOOKING.seal(&PlainSealer, &"what was typed", NOW).unwrap();
            let place = place % token.len();
            let mut changed = token.clone();
            changed.replace_range(place..=place, &letter);
            prop_assume!(changed != token);
            prop_assert!(BOOKING.open::<String>(&PlainSealer, &changed, NOW).is_err());
        }

        #[test]
        fn any_text_is_refused_without_a_panic(token in ".{0,200}") {
            prop_assert!(BOOKING.open::<String>(&PlainSealer, &token, NOW).is_err());
        }
    }
}
