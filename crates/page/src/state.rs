// SPDX-License-Identifier: EUPL-1.2
//! What a public form remembers between its steps: one sealed, expiring hidden field.
//!
//! Nothing stays on the server and nothing personal is in addresses or cookies; every node of the installation
//! can read it, nobody else can read or change it.

use kernel::{Kind, Problem, UtcMicros};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Whoever can seal a form's state: the vault's form key.
pub trait StateSealer: Send + Sync {
    /// Seals the bytes for one context, as text safe inside HTML and addresses (base64url).
    fn seal(&self, bytes: &[u8], context: &str) -> String;

    /// Opens what was sealed for this very context; `None` for anything else.
    fn open(&self, token: &str, context: &str) -> Option<Vec<u8>>;
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
    pub fn seal<T: Serialize>(
        &self,
        sealer: &dyn StateSealer,
        value: &T,
        now: UtcMicros,
    ) -> Result<String, Problem> {
        let mut bytes = now.plus_seconds(self.lifetime).0.to_be_bytes().to_vec();
        serde_json::to_writer(&mut bytes, value).map_err(|_| Problem::new(Kind::Fault, "page-problem-fault"))?;
        let token = sealer.seal(&bytes, &self.context());
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
        let Some(bytes) = sealer.open(token, &self.context()) else {
            let older = (1..self.version)
                .any(|version| sealer.open(token, &Self { version, ..*self }.context()).is_some());
            return Err(if older { gone() } else { malformed() });
        };
        let (expiry, value) = bytes.split_first_chunk::<8>().ok_or_else(malformed)?;
        if now.0 >= i64::from_be_bytes(*expiry) {
            return Err(gone());
        }
        serde_json::from_slice(value).map_err(|_| gone())
    }

    fn context(&self) -> String {
        format!("page/state/{}/{}", self.name, self.version)
    }
}
