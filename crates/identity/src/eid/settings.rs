// SPDX-License-Identifier: EUPL-1.2
//! The provider by which workers come in with a digital identity: read from a file by whoever starts Filò. Secrets are never printed.

use super::level::{Level, level};
use serde::Deserialize;
use std::{fmt, path::PathBuf};
use zeroize::Zeroizing;

/// A provider that speaks OpenID Connect with the claims of SPID and CIE: a regional or national broker.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EidSettings {
    /// Its address, letter by letter as it calls itself: `https://login.example.org`.
    pub issuer: String,
    /// Under which name it knows this installation.
    pub client_id: String,
    /// What people call it; none: "SPID o CIE".
    pub name: Option<String>,
    /// The level asked for.
    #[serde(default = "level_two")]
    pub acr: String,
    /// Other words of the provider's that mean at least that level.
    #[serde(default)]
    pub also_enough: Vec<String>,
    /// Whether it asks people again who they are, also when it knows them: `login`; empty: as it likes.
    #[serde(default = "login")]
    pub prompt: String,
    /// Scopes beside `openid`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// What we share with it, when it wants no key. Better in the environment than in the file.
    pub secret: Option<EidSecret>,
    /// The file of our private key (RSA, PEM), when it wants one.
    pub key_file: Option<PathBuf>,
    /// Under which name it knows the key.
    pub key_id: Option<String>,
    /// Seconds to wait for an answer, 1 to 20.
    #[serde(default = "patience")]
    pub timeout_seconds: u64,
    /// The private key itself, read by whoever starts Filò.
    #[serde(skip)]
    pub key: Option<EidSecret>,
}

fn level_two() -> String {
    "https://www.spid.gov.it/SpidL2".to_owned()
}

fn login() -> String {
    "login".to_owned()
}

fn patience() -> u64 {
    8
}

/// A secret or a private key. Prints as `…`.
#[derive(Clone, Deserialize)]
#[serde(from = "String")]
pub struct EidSecret(Zeroizing<String>);

impl EidSecret {
    /// A secret from the environment or a file.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for EidSecret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for EidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// A setting that cannot be used. Never says a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("in the settings of digital identities, {setting}: {what}")]
pub struct EidSettingsError {
    setting: String,
    what: String,
}

pub(crate) fn wrong(setting: &str, what: &str) -> EidSettingsError {
    EidSettingsError { setting: setting.to_owned(), what: what.to_owned() }
}

impl EidSettings {
    /// Settings from the text of a TOML file.
    ///
    /// # Errors
    /// Says which line is wrong; the line itself, that may hold a secret, is not told.
    pub fn read(text: &str) -> Result<Self, EidSettingsError> {
        toml::from_str(text).map_err(|error: toml::de::Error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
            // What stands between quotes may be a secret in the wrong place.
            let parts = error.message().lines().next().unwrap_or_default().split('"').enumerate();
            let what: String = parts.map(|(n, part)| if n % 2 == 0 { part } else { "…" }).collect();
            EidSettingsError { setting: format!("line {line}"), what }
        })
    }

    /// Looks at each setting by itself.
    pub(crate) fn check(&self) -> Result<(), EidSettingsError> {
        if !is_safe(&self.issuer) || self.issuer.contains(['?', '#', ' ']) {
            return Err(wrong("issuer", "write the provider's address as it calls itself, beginning with https://"));
        }
        if self.client_id.trim().is_empty() {
            return Err(wrong("client_id", "write the name under which the provider knows this installation"));
        }
        if self.name.as_ref().is_some_and(|name| name.trim().is_empty() || name.chars().count() > 40) {
            return Err(wrong("name", "write what people call it, in at most 40 letters, or leave it out"));
        }
        if self.acr.trim().is_empty() || self.acr.contains(' ') {
            return Err(wrong("acr", "write one level: https://www.spid.gov.it/SpidL2"));
        }
        let low = |words: &String| level(words) == Some(Level::One);
        if low(&self.acr) || self.also_enough.iter().any(low) {
            return Err(wrong(
                "acr",
                "level 1 is a password alone, and here it stands for both steps: ask for level 2 or 3",
            ));
        }
        if !(1..=20).contains(&self.timeout_seconds) {
            return Err(wrong("timeout_seconds", "write a number from 1 to 20"));
        }
        match (&self.secret, &self.key) {
            (Some(_), Some(_)) => {
                Err(wrong("key_file", "the provider wants a key or a secret, not both: leave one out"))
            }
            (None, None) => Err(wrong(
                "key_file",
                "write the file of our private key, or give the secret by FILO_EID_SECRET: without one of them the provider does not know us",
            )),
            _ => Ok(()),
        }
    }
}

/// Whether an address may be asked: with encryption, or on this very machine.
pub(crate) fn is_safe(address: &str) -> bool {
    if address.starts_with("https://") {
        return address.len() > "https://".len();
    }
    let Some(rest) = address.strip_prefix("http://") else { return false };
    let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match place.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        _ => place,
    };
    ["127.0.0.1", "[::1]", "localhost"].contains(&host)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn good() -> EidSettings {
        let text = "issuer = \"https://login.example.org\"\nclient_id = \"https://filo.example\"\nsecret = \"segreto di prova\"";
        EidSettings::read(text).unwrap()
    }

    #[test]
    fn three_lines_are_enough_and_ask_for_level_two() {
        let settings = good();
        assert_eq!(settings.check(), Ok(()));
        assert_eq!((settings.acr.as_str(), settings.prompt.as_str()), ("https://www.spid.gov.it/SpidL2", "login"));
        assert!(!format!("{settings:?}").contains("segreto"), "a secret is not printed");
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_cure() {
        let key = || Some(EidSecret::new("-----BEGIN"));
        for (settings, names) in [
            (EidSettings { issuer: "http://login.example.org".into(), ..good() }, "issuer"),
            (EidSettings { issuer: "https://login.example.org?a=b".into(), ..good() }, "issuer"),
            (EidSettings { client_id: " ".into(), ..good() }, "client_id"),
            (EidSettings { acr: "https://www.spid.gov.it/SpidL1".into(), ..good() }, "acr"),
            (EidSettings { timeout_seconds: 0, ..good() }, "timeout_seconds"),
            (EidSettings { secret: None, ..good() }, "key_file"),
            (EidSettings { key: key(), ..good() }, "key_file"),
        ] {
            let said = settings.check().unwrap_err().to_string();
            assert!(said.contains(names), "{said}");
        }
        let said = EidSettings::read("issuer = \"x\"\nsecrt = \"segreto di prova\"").unwrap_err().to_string();
        assert!(said.contains("line 2") && !said.contains("segreto"), "{said}");
    }

    #[test]
    fn without_encryption_only_this_machine_is_asked() {
        for safe in ["https://a.example", "http://127.0.0.1:8081/x", "http://localhost", "http://[::1]:8081"] {
            assert!(is_safe(safe), "{safe}");
        }
        for open in [
            "http://a.example",
            "http://127.0.0.1.evil.example",
            "http://localhost@evil.example",
            "http://localhost:80@evil.example",
            "ftp://a",
            "https://",
            "",
        ] {
            assert!(!is_safe(open), "{open}");
        }
    }
}
