// SPDX-License-Identifier: EUPL-1.2
//! Who serves a place that is not in the territory.

use crate::pack::{OutsidePlace, Territory};
use kernel::{Istat, Language, Localized};
use std::sync::LazyLock;

/// The body to turn to elsewhere, and a kind sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside<'s> {
    /// The town asked for.
    pub istat: Istat,
    /// Its name, when the pack names that very town.
    pub town_name: Option<&'s str>,
    /// The body to turn to.
    pub body: &'s str,
    /// What we say.
    pub say: &'s Localized,
    /// Its telephone.
    pub phone: Option<&'s str>,
    /// Its site.
    pub url: Option<&'s str>,
}

/// Said when the pack says nothing: by law (L. 328/2000 art. 6) social services belong to the municipality.
static MUNICIPALITY: LazyLock<Localized> = LazyLock::new(|| {
    Localized::italian(
        "Questo Comune non è nel nostro territorio. Chiedi al Comune dove abiti: cerca il servizio sociale o lo \
         sportello di segretariato sociale. Ti ascoltano senza impegno.",
    )
    .and(
        Language::En,
        "This town is not in our territory. Ask the municipality where you live: look for its social service. They \
         will listen, with no strings attached.",
    )
});
const MUNICIPALITY_NAME: &str = "Comune di residenza, servizio sociale";

/// The most specific word the pack has for this place.
pub(crate) fn outside(territory: &Territory, istat: Istat) -> Outside<'_> {
    let said: Option<&OutsidePlace> = territory
        .outside
        .iter()
        .filter(|place| istat.as_str().starts_with(&place.prefix))
        .max_by_key(|place| place.prefix.len());
    said.map_or_else(
        || Outside { istat, town_name: None, body: MUNICIPALITY_NAME, say: &MUNICIPALITY, phone: None, url: None },
        |place| Outside {
            istat,
            town_name: (place.prefix.len() == 6).then_some(place.name.as_str()),
            body: &place.body,
            say: &place.say,
            phone: place.phone.as_deref(),
            url: place.url.as_deref(),
        },
    )
}
