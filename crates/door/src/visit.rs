// SPDX-License-Identifier: EUPL-1.2
//! What every handler of the door holds: the rooms below, and one visit's language, directory and moment.

use crate::draft::{Draft, STEPS};
use agenda::Agenda;
use axum::{
    extract::{FromRef, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};
use casework::Casework;
use directory::{Snapshot, SnapshotHolder};
use identity::Identity;
use jiff::{civil::Date, tz::TimeZone};
use kernel::{Chance, Clock, Kind, Problem, UtcMicros};
use page::{Form, House, Refusal, Speech};
use people::People;
use reception::Reception;
use std::sync::Arc;
use vault::Vault;

/// The rooms the door is built on. Cheap to clone.
#[derive(Clone)]
pub struct Door {
    /// How pages look and speak.
    pub house: House,
    /// Who helps, where, for whom.
    pub directory: Arc<SnapshotHolder>,
    /// When.
    pub agenda: Agenda,
    /// What a family is shown of its case.
    pub casework: Casework,
    /// Who somebody is, for their own copy.
    pub people: People,
    /// What found no answer.
    pub reception: Reception,
    /// At which desks there is somebody who answers.
    pub identity: Identity,
    /// Seals the state of forms.
    pub vault: Vault,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// Where the site is reached (`https://filo.example`), for links people keep; empty: as they reached it.
    pub address: String,
    /// Codes of printed pages, drawn so far.
    pub codes: crate::Codes,
}

impl FromRef<Door> for House {
    fn from_ref(door: &Door) -> Self {
        door.house.clone()
    }
}

/// One request: who asks in which language, what the directory says, what time it is.
#[derive(Clone)]
pub(crate) struct Visit {
    pub door: Door,
    pub speech: Speech,
    pub directory: Arc<Snapshot>,
    pub now: UtcMicros,
    zone: TimeZone,
    /// Where the site was reached: `https://filo.example`; empty when the request does not say.
    pub reached: String,
}

impl FromRequestParts<Door> for Visit {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, door: &Door) -> Result<Self, Refusal> {
        let Ok(speech) = Speech::from_request_parts(parts, door).await;
        // Until a territory is loaded there is nothing to show.
        let directory =
            door.directory.current().ok_or_else(|| Problem::new(Kind::Unavailable, "page-problem-unavailable"))?;
        let reached = if door.address.is_empty() { reached(&parts.headers) } else { door.address.clone() };
        let zone = TimeZone::get(&directory.territory().zone).unwrap_or(TimeZone::UTC);
        Ok(Self { directory, now: door.clock.now(), zone, door: door.clone(), speech, reached })
    }
}

/// The address as the browser wrote it, for links people keep. Only this machine itself is reached without https.
fn reached(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:[]".contains(letter);
    if host.is_empty() || host.len() > 255 || !host.chars().all(plain) {
        return String::new();
    }
    let own = ["localhost", "127.", "[::1]"].iter().any(|own| host.starts_with(own));
    format!("{}://{host}", if own { "http" } else { "https" })
}

impl Visit {
    /// The draft a form carries; a fresh one when it carries none.
    ///
    /// # Errors
    /// A state that has expired or was tampered with.
    pub fn draft(&self, form: &Form) -> Result<Draft, Refusal> {
        let state = form.get("state");
        if state.is_empty() {
            return Ok(Draft::new(&*self.door.chance));
        }
        Ok(STEPS.open(&self.door.vault, state, self.now)?)
    }

    /// The sealed state for the next page's hidden field.
    ///
    /// # Errors
    /// When more was typed than fits.
    pub fn seal(&self, draft: &Draft) -> Result<String, Problem> {
        STEPS.seal(&self.door.vault, draft, self.now)
    }

    /// Today, on the territory's wall calendar.
    pub fn today(&self) -> Date {
        self.local(self.now).date()
    }

    /// An instant on the territory's wall clock.
    pub fn local(&self, at: UtcMicros) -> jiff::civil::DateTime {
        self.zone.to_datetime(at.timestamp())
    }

    /// The same number all day: decides among equals (PRODUCT behaviour 11).
    pub fn day_seed(&self) -> u64 {
        u64::try_from(self.now.0.div_euclid(86_400_000_000)).unwrap_or(0)
    }
}
