// SPDX-License-Identifier: EUPL-1.2
//! What is noted of one person (C1), each part on a page of its own: who they are ([`data`]), where they live ([`addresses`]), how they
//! are reached ([`ways`]). Their households and ties stand on the page of the person, in `households`.
//!
//! Two who work at once lose nothing: addresses and ways are lines that end and are never rewritten, and of what they are called the
//! second to save sees what the first did ([`both`]).

pub(crate) mod addresses;
mod both;
pub(crate) mod data;
pub(crate) mod samples;
pub(crate) mod tax;
pub(crate) mod ways;

use crate::{cases, households::person_path, visit::Visit};
use page::{Refusal, Speech};
use people::{
    PersonId,
    address::{AddressKind, AddressView, Lines},
};

/// The page of who they are.
pub(crate) fn data_path(person: PersonId) -> String {
    format!("{}/dati", person_path(person))
}

/// The page of where they live.
pub(crate) fn addresses_path(person: PersonId) -> String {
    format!("{}/indirizzi", person_path(person))
}

/// The page of how they are reached.
pub(crate) fn ways_path(person: PersonId) -> String {
    format!("{}/recapiti", person_path(person))
}

pub(crate) fn kind_words(kind: AddressKind) -> &'static str {
    match kind {
        AddressKind::Home => "desk-address-home",
        AddressKind::Residence => "desk-address-residence",
        AddressKind::Domicile => "desk-address-domicile",
        AddressKind::Temporary => "desk-address-temporary",
        AddressKind::Hosted => "desk-address-hosted",
        AddressKind::NoFixed => "desk-address-none",
    }
}

/// "presso la zia, via di Prova 1, 26100 Cremona".
pub(crate) fn place_words(visit: &Visit, lines: &Lines) -> String {
    let town = match lines.town {
        Some(town) => visit.town_name(town),
        None => lines.elsewhere.clone(),
    };
    written(&visit.speech, lines, &town)
}

fn written(speech: &Speech, lines: &Lines, town: &str) -> String {
    let at = match lines.at.as_str() {
        "" => String::new(),
        at => speech.say_with("desk-address-at-words", &[("name", at.to_owned().into())]).into_owned(),
    };
    let town = format!("{} {town}", lines.postal);
    let parts = [at.as_str(), lines.street.as_str(), town.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Where they live now, as their page says it: what it is, the place, why it is told to few, if it is.
pub(crate) struct Place {
    pub kind: &'static str,
    pub words: String,
    pub guarded: Option<&'static str>,
}

impl Visit {
    /// Where somebody lives now, as far as whoever asks is told. `ids`: theirs, and those of records joined with it.
    pub(crate) async fn places(
        &self,
        person: PersonId,
        holding: people::address::Holding,
    ) -> Result<Vec<Place>, Refusal> {
        let shown = self.desk.people.addresses(&self.who(), person, holding).await.map_err(kernel::Problem::from)?;
        Ok(shown.iter().filter(|one| one.stay.holds()).map(|one| self.place(one)).collect())
    }

    pub(crate) fn place(&self, one: &AddressView) -> Place {
        let guarded = match (one.guarded, &one.guard) {
            (_, Some(_)) => Some("desk-address-guarded"),
            (true, None) => Some("desk-address-guarded-with"),
            (false, None) => None,
        };
        Place { kind: kind_words(one.kind), words: place_words(self, &one.lines), guarded }
    }

    /// Whether they have this person's open case, held by the body they act for.
    pub(crate) async fn holding(&self, ids: &[PersonId]) -> Result<people::address::Holding, Refusal> {
        let found = self.desk.casework.about(&self.who(), ids, self.today()).await.map_err(cases::refused)?;
        Ok(cases::holding(self, &found))
    }
}
