// SPDX-License-Identifier: EUPL-1.2
//! Where a gateway tells what became of a message: one `POST` with a secret, as often as it likes.

use crate::{
    Outbox,
    receipt::{Named, Outcome, Receipt},
    settings::{ReceiptSettings, SettingsError},
};
use ::store::{Db, StoreError};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, HeaderName, StatusCode, header},
    routing::post,
};
use kernel::{Actor, Clock};
use page::Form;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Where a gateway calls, without language.
pub const RECEIPTS: &str = "/ricevute";
/// No receipt is longer, in bytes.
const LONGEST_CALL: usize = 64 * 1024;
/// Receipts in one call, at most.
const MOST: usize = 500;
/// The shortest secret that nobody guesses.
const SECRET: usize = 16;

/// What the address is built on.
#[derive(Clone)]
pub struct Receipts {
    db: Db,
    outbox: Outbox,
    clock: Arc<dyn Clock>,
    header: HeaderName,
    secret: [u8; 32],
    settings: Arc<ReceiptSettings>,
}

impl Receipts {
    /// Ready to listen to the gateway that these settings describe.
    ///
    /// # Errors
    /// Says which setting is wrong, and the cure.
    pub fn new(
        db: Db,
        outbox: Outbox,
        clock: Arc<dyn Clock>,
        settings: &ReceiptSettings,
    ) -> Result<Self, SettingsError> {
        let wrong = |setting: &str, what: &str| SettingsError::new(format!("receipts.{setting}"), what.to_owned());
        let secret = settings.secret.as_ref().map_or("", |secret| secret.reveal());
        if secret.len() < SECRET {
            return Err(wrong("secret", "write one of 16 letters or more, here or in FILO_RECEIPTS_SECRET"));
        }
        if settings.key.is_none() && settings.reference.is_none() {
            return Err(wrong(
                "key",
                "say where the gateway names the message: key = \"/key\", or reference = \"/id\"",
            ));
        }
        if settings.delivered.is_empty() || settings.failed.is_empty() {
            return Err(wrong(
                "delivered",
                "write the gateway's words: delivered = [\"DELIVRD\"], failed = [\"UNDELIV\"]",
            ));
        }
        let header =
            settings.header.parse().map_err(|_| wrong("header", "write the name of a header: \"X-Secret\""))?;
        let (secret, settings) = (hashed(secret), Arc::new(settings.clone()));
        Ok(Self { db, outbox, clock, header, secret, settings })
    }

    /// Whether the call carries the secret. What is compared is as long whatever was sent, and looked at to its end.
    fn is_ours(&self, headers: &HeaderMap) -> bool {
        let said = headers.get(&self.header).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let said = hashed(said.strip_prefix("Bearer ").unwrap_or(said));
        self.secret.iter().zip(said).fold(0, |differ, (ours, theirs)| differ | (ours ^ theirs)) == 0
    }

    /// What one receipt says; nothing where it speaks of something else, such as a message still on its way.
    fn told(&self, said: &impl Fn(&str) -> Option<String>) -> Option<(Name, Outcome)> {
        let settings = &self.settings;
        let word = said(&settings.outcome)?;
        let outcome = match word {
            word if settings.delivered.contains(&word) => Outcome::Delivered,
            word if settings.failed.contains(&word) => Outcome::Failed,
            _ => return None,
        };
        let by_key = settings.key.as_deref().and_then(said).map(Name::Key);
        let name = by_key.or_else(|| settings.reference.as_deref().and_then(said).map(Name::Reference))?;
        Some((name, outcome))
    }

    fn read(&self, headers: &HeaderMap, body: &[u8]) -> Option<Vec<(Name, Outcome)>> {
        let sort = headers.get(header::CONTENT_TYPE).and_then(|sort| sort.to_str().ok()).unwrap_or_default();
        if sort.starts_with("application/x-www-form-urlencoded") {
            let form = Form::read(body).ok()?;
            let said = |at: &str| Some(form.get(at.trim_start_matches('/')).to_owned()).filter(|text| !text.is_empty());
            return Some(self.told(&said).into_iter().collect());
        }
        let each = match serde_json::from_slice(body).ok()? {
            Value::Array(each) => each,
            one => vec![one],
        };
        let told = each.iter().take(MOST).filter_map(|one| {
            self.told(&|at: &str| match one.pointer(at)? {
                Value::String(text) => Some(text.clone()),
                other @ (Value::Number(_) | Value::Bool(_)) => Some(other.to_string()),
                _ => None,
            })
        });
        Some(told.collect())
    }
}

enum Name {
    Key(String),
    Reference(String),
}

fn hashed(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// The address, to be merged beside the pages: it has no language, no cookie and no form of ours.
pub fn receipts_router(receipts: Receipts) -> Router {
    Router::new().route(RECEIPTS, post(hear)).layer(DefaultBodyLimit::max(LONGEST_CALL)).with_state(receipts)
}

/// POST. A name that nobody knows is answered like any other: a gateway must not ask for ever, nor learn which names there are.
async fn hear(State(receipts): State<Receipts>, headers: HeaderMap, body: Bytes) -> StatusCode {
    if !receipts.is_ours(&headers) {
        return StatusCode::UNAUTHORIZED;
    }
    let Some(told) = receipts.read(&headers, &body) else { return StatusCode::BAD_REQUEST };
    let (outbox, now, gateway) = (receipts.outbox.clone(), receipts.clock.now(), Actor::system());
    let kept = receipts.db.write(&gateway, move |tx| -> Result<usize, StoreError> {
        let mut unknown = 0;
        for (name, outcome) in &told {
            let named = match name {
                Name::Key(key) => Named::Key(key),
                Name::Reference(reference) => Named::Reference(reference),
            };
            unknown += usize::from(outbox.receipt(tx, named, *outcome, now)? == Receipt::Unknown);
        }
        Ok(unknown)
    });
    match kept.await {
        Ok(0) => StatusCode::NO_CONTENT,
        Ok(unknown) => {
            tracing::warn!(unknown, "a gateway told of messages that nobody knows here");
            StatusCode::NO_CONTENT
        }
        Err(error) => {
            tracing::error!(%error, "a receipt could not be kept: the gateway is asked to come again");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
