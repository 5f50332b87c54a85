// SPDX-License-Identifier: EUPL-1.2
//! By which ways messages leave: read from a file by whoever starts Filò. Secrets are never printed.

use serde::Deserialize;
use std::{collections::BTreeMap, fmt};

/// The ways out. One that is not said is not there: its messages wait.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// A mail server.
    pub mail: Option<MailSettings>,
    /// A gateway to telephones.
    pub sms: Option<SmsSettings>,
    /// How that gateway tells us afterwards what arrived.
    pub receipts: Option<ReceiptSettings>,
}

/// A mail server.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// Its name: `smtp.example.org`.
    pub server: String,
    /// Its port; the usual one of its security when it is not said (465, 587, 25).
    pub port: Option<u16>,
    /// How the connection is protected.
    #[serde(default)]
    pub security: MailSecurity,
    /// Who signs in; nobody: the server lets us in as we are.
    pub user: Option<String>,
    /// The password of `user`. Better in the environment than in the file.
    pub password: Option<Secret>,
    /// Who writes: `Filò <filo@example.org>`. A name that tells nothing by itself.
    pub from: String,
    /// Where answers go.
    pub reply_to: Option<String>,
}

/// How the connection to a mail server is protected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailSecurity {
    /// Encrypted after the first words; a server that does not offer it is not used.
    #[default]
    Starttls,
    /// Encrypted from the first byte.
    Tls,
    /// Not at all: only for a server on this very machine.
    None,
}

/// How a gateway tells what became of a message: a `POST` of JSON or of a form, with our secret in a header.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptSettings {
    /// What the gateway must say to be believed. Better in the environment than in the file.
    pub secret: Option<Secret>,
    /// The header in which it stands; `Bearer ` before it is passed over.
    #[serde(default = "authorization")]
    pub header: String,
    /// Where our own name for the message stands, a JSON pointer or `/field` of a form.
    pub key: Option<String>,
    /// Where the gateway's own name for it stands, as `reference` of `[sms]` read it.
    pub reference: Option<String>,
    /// Where it stands what became of it: `/status`.
    pub outcome: String,
    /// Words that mean: it is on the telephone.
    pub delivered: Vec<String>,
    /// Words that mean: it will not be. All others are passed over.
    pub failed: Vec<String>,
}

fn authorization() -> String {
    "Authorization".to_owned()
}

/// A gateway to telephones: one `POST` a message.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmsSettings {
    /// Its address: `https://…`.
    pub url: String,
    /// How what is sent is written.
    #[serde(default)]
    pub body: Body,
    /// What is sent: texts with the blanks `{number}` (`+39…`), `{digits}` (`39…`), `{text}`, `{key}`, `{secret}`,
    /// `{alphabet}` (`GSM7`, `UCS2`), `{parts}`.
    pub fields: toml::Table,
    /// Headers, with the same blanks: `{ Authorization = "Bearer {secret}" }`.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// What `{secret}` is. Better in the environment than in the file.
    pub secret: Option<Secret>,
    /// The header by which the gateway knows a message it has already: `Idempotency-Key`. Or put `{key}` in a field.
    pub key_header: Option<String>,
    /// Answers that mean: taken. That of a gateway that has it already belongs here, often 409.
    #[serde(default = "accepted")]
    pub accepted: Vec<u16>,
    /// Answers that mean: never. All others mean: later.
    #[serde(default = "refused")]
    pub refused: Vec<u16>,
    /// For gateways that say 200 to all and put the truth in words.
    pub words: Option<AnswerWords>,
    /// Where the gateway's own name for the message stands in its answer, a JSON pointer: `/id`.
    pub reference: Option<String>,
    /// Seconds to wait for an answer, 1 to 45.
    #[serde(default = "patience")]
    pub timeout_seconds: u64,
}

/// An answer in words: a JSON pointer, and what may stand there.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerWords {
    /// Where: `/status`.
    pub at: String,
    /// What means: taken.
    pub accepted: Vec<String>,
    /// What means: never. All else means: later.
    #[serde(default)]
    pub refused: Vec<String>,
}

/// How what is sent to a gateway is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// As JSON.
    #[default]
    Json,
    /// As a form.
    Form,
}

fn accepted() -> Vec<u16> {
    vec![200, 201, 202, 409]
}

fn refused() -> Vec<u16> {
    vec![400, 404, 410, 422]
}

fn patience() -> u64 {
    15
}

/// A password or a token. Prints as `…`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// A secret from the environment.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// A setting that cannot be used. Never says a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("in the settings of messages, {setting}: {what}")]
pub struct SettingsError {
    setting: String,
    what: String,
}

impl SettingsError {
    pub(crate) fn new(setting: String, what: String) -> Self {
        Self { setting, what }
    }
}

impl Settings {
    /// Settings from the text of a TOML file, with tables `[mail]`, `[sms]` and `[receipts]`.
    ///
    /// # Errors
    /// Says which line is wrong; the line itself, that may hold a secret, is not told.
    pub fn read(text: &str) -> Result<Self, SettingsError> {
        toml::from_str(text).map_err(|error: toml::de::Error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
            // What stands between quotes may be a secret in the wrong place.
            let parts = error.message().lines().next().unwrap_or_default().split('"').enumerate();
            let what: String = parts.map(|(n, part)| if n % 2 == 0 { part } else { "…" }).collect();
            SettingsError::new(format!("line {line}"), what)
        })
    }
}

/// Whether a host is this very machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let name = host.strip_prefix('[').map_or_else(
        || host.rsplit_once(':').map_or(host, |(name, _)| name),
        |rest| rest.split(']').next().unwrap_or_default(),
    );
    name == "localhost"
        || [host, name].iter().any(|text| text.parse().is_ok_and(|at: std::net::IpAddr| at.is_loopback()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::{MailCarrier, SmsCarrier};

    const WHOLE: &str = r#"
[mail]
server = "smtp.prova.example"
user = "filo"
password = "segreto-di-prova"
from = "Filò <filo@prova.example>"

[sms]
url = "https://sms.prova.example/send"
fields = { to = "{number}", text = "{text}", options = { parts = 2 } }
headers = { Authorization = "Bearer {secret}" }
secret = "segreto-di-prova"
"#;

    #[test]
    fn a_secret_is_never_printed() {
        let settings = Settings::read(WHOLE).unwrap();
        assert!(!format!("{settings:?}").contains("segreto"));
        assert!(MailCarrier::new(&settings.mail.unwrap()).is_ok());
        assert!(SmsCarrier::new(&settings.sms.unwrap()).is_ok());
    }

    #[test]
    fn a_mistake_names_its_line_and_not_what_stands_there() {
        let said =
            Settings::read("[mail]\nserver = \"s\"\nfrom = \"f\"\npasword = \"segreto\"\n").unwrap_err().to_string();
        assert!(said.starts_with("in the settings of messages, line 4: unknown field `pasword`"), "{said}");
        assert!(!said.contains("segreto"), "{said}");
        let typed =
            Settings::read("[mail]\nserver = \"s\"\nfrom = \"f\"\nport = \"segreto\"\n").unwrap_err().to_string();
        assert!(!typed.contains("segreto"), "{typed}");
    }

    #[test]
    fn nothing_personal_goes_over_an_open_line() {
        let mut settings = Settings::read(WHOLE).unwrap();
        let (mail, sms) = (settings.mail.as_mut().unwrap(), settings.sms.as_mut().unwrap());
        mail.security = MailSecurity::None;
        assert!(MailCarrier::new(mail).is_err());
        mail.server = "127.0.0.1".into();
        assert!(MailCarrier::new(mail).is_ok());
        for (url, good) in [
            ("http://sms.prova.example/", false),
            ("http://127.0.0.1:9/", true),
            ("http://[::1]:9/", true),
            ("http://localhost:9/", true),
            ("http://localhost.prova.example/", false),
            ("http://127.0.0.1@prova.example/", false),
        ] {
            sms.url = url.into();
            assert_eq!(SmsCarrier::new(sms).is_ok(), good, "{url}");
        }
    }
}
