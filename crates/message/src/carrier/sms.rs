// SPDX-License-Identifier: EUPL-1.2
//! By telephone message: one request to a gateway, shaped by the settings.

use super::{Answer, Carrier, LONGEST, Letter};
use crate::{
    gsm::{Alphabet, compose},
    settings::{Body, SettingsError, SmsSettings, is_loopback},
};
use serde_json::Value;
use std::{sync::Arc, time::Duration};
use ureq::{
    Agent,
    tls::{Certificate, RootCerts, TlsConfig, TlsProvider},
};

/// An answer longer than this is not read, in bytes.
const LONGEST_ANSWER: u64 = 64 * 1024;

/// A gateway.
pub struct SmsCarrier {
    agent: Agent,
    settings: SmsSettings,
}

impl SmsCarrier {
    /// A gateway by its settings. It is not called yet.
    ///
    /// # Errors
    /// Says which setting is wrong, and the cure.
    pub fn new(settings: &SmsSettings) -> Result<Self, SettingsError> {
        let wrong = |setting: &str, what: &str| SettingsError::new(format!("sms.{setting}"), what.to_owned());
        let host = settings.url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
        let open_line = settings.url.starts_with("http://") && is_loopback(host);
        if !settings.url.starts_with("https://") && !open_line {
            return Err(wrong("url", "write an address that begins with https://"));
        }
        if settings.fields.is_empty() {
            return Err(wrong("fields", "write what the gateway wants: { to = \"{number}\", text = \"{text}\" }"));
        }
        if settings.body == Body::Form && settings.fields.values().any(|value| !value.is_str()) {
            return Err(wrong("fields", "a form has texts alone: write body = \"json\" for more"));
        }
        if !(1..=LONGEST).contains(&settings.timeout_seconds) {
            return Err(wrong("timeout_seconds", "write a number from 1 to 45"));
        }
        let mut tls = TlsConfig::builder().provider(TlsProvider::Rustls);
        if settings.url.starts_with("https://") {
            let certificates = rustls_native_certs::load_native_certs().certs;
            let certificates = certificates.iter().map(|one| Certificate::from_der(one).to_owned());
            tls = tls
                .root_certs(RootCerts::from(certificates.collect::<Vec<_>>()))
                .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()));
        }
        let agent = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(settings.timeout_seconds)))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .user_agent("filo")
            .tls_config(tls.build())
            .build()
            .new_agent();
        Ok(Self { agent, settings: settings.clone() })
    }

    fn fill(&self, text: &str, letter: &Letter) -> String {
        let alphabet = match compose(&letter.text).alphabet {
            Alphabet::Gsm7 => "GSM7",
            Alphabet::Ucs2 => "UCS2",
        };
        let secret = self.settings.secret.as_ref().map_or("", |secret| secret.reveal());
        let parts = letter.parts.to_string();
        let blanks = [
            ("{number}", letter.to.as_str()),
            ("{digits}", letter.to.trim_start_matches('+')),
            ("{text}", letter.text.as_str()),
            ("{key}", &letter.id.to_string()),
            ("{secret}", secret),
            ("{alphabet}", alphabet),
            ("{parts}", &parts),
        ];
        filled(text, &blanks)
    }

    fn json(&self, value: &toml::Value, letter: &Letter) -> Value {
        match value {
            toml::Value::String(text) => Value::String(self.fill(text, letter)),
            toml::Value::Integer(number) => Value::from(*number),
            toml::Value::Float(number) => Value::from(*number),
            toml::Value::Boolean(yes) => Value::Bool(*yes),
            toml::Value::Datetime(at) => Value::String(at.to_string()),
            toml::Value::Array(each) => Value::Array(each.iter().map(|one| self.json(one, letter)).collect()),
            toml::Value::Table(each) => {
                Value::Object(each.iter().map(|(name, one)| (name.clone(), self.json(one, letter))).collect())
            }
        }
    }

    /// What an answer means by its number, then by its words.
    fn judged(&self, status: u16, answer: &str) -> Answer {
        let settings = &self.settings;
        let answer: Value = serde_json::from_str(answer).unwrap_or_default();
        let told = |at: &str| match answer.pointer(at) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(other @ (Value::Number(_) | Value::Bool(_))) => Some(other.to_string()),
            _ => None,
        };
        if settings.refused.contains(&status) {
            return Answer::Refused { why: format!("refused: {status}") };
        }
        if matches!(status, 401 | 403) {
            return Answer::Unreachable { why: format!("the gateway refuses us: {status}") };
        }
        if !settings.accepted.contains(&status) {
            return Answer::Later { why: format!("not now: {status}") };
        }
        if let Some(words) = &settings.words {
            let said = told(&words.at).unwrap_or_default();
            if words.refused.contains(&said) {
                return Answer::Refused { why: format!("refused: {status}, by its words") };
            }
            if !words.accepted.contains(&said) {
                return Answer::Later { why: format!("not now: {status}, by its words") };
            }
        }
        let reference = settings.reference.as_deref().and_then(told);
        Answer::Accepted { reference: reference.map(|text| text.chars().take(200).collect()) }
    }
}

/// A text with its blanks filled in one pass: what stands in a message is never read as a blank.
fn filled(text: &str, blanks: &[(&str, &str)]) -> String {
    let (mut said, mut rest) = (String::new(), text);
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        said.push_str(before);
        match blanks.iter().find(|(blank, _)| from.starts_with(blank)) {
            Some((blank, value)) => {
                said.push_str(value);
                rest = from.get(blank.len()..).unwrap_or_default();
            }
            None => {
                said.push('{');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    said.push_str(rest);
    said
}

impl Carrier for SmsCarrier {
    fn carry(&self, letter: &Letter) -> Answer {
        let mut request = self.agent.post(&self.settings.url);
        if let Some(header) = &self.settings.key_header {
            request = request.header(header, letter.id.to_string());
        }
        for (name, value) in &self.settings.headers {
            request = request.header(name, self.fill(value, letter));
        }
        let fields = &self.settings.fields;
        let sent = match self.settings.body {
            Body::Json => {
                let table = toml::Value::Table(fields.clone());
                request.content_type("application/json").send(self.json(&table, letter).to_string())
            }
            Body::Form => {
                let each =
                    fields.iter().map(|(name, value)| (name, self.fill(value.as_str().unwrap_or_default(), letter)));
                request.send_form(each.collect::<Vec<_>>())
            }
        };
        match sent {
            Ok(mut answer) => {
                let text = answer.body_mut().with_config().limit(LONGEST_ANSWER).lossy_utf8(true).read_to_string();
                self.judged(answer.status().as_u16(), &text.unwrap_or_default())
            }
            Err(ureq::Error::Timeout(_)) => Answer::Unreachable { why: "no answer in time".into() },
            Err(_) => Answer::Unreachable { why: "no connection".into() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_inside_a_message_is_no_blank() {
        assert_eq!(filled("{a}-{b}{c}{", &[("{a}", "{b}"), ("{b}", "x")]), "{b}-x{c}{");
    }
}
