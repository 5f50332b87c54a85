// SPDX-License-Identifier: EUPL-1.2
//! What a reader of the open data asks for: which page, which filters, in which form. All filters must hold.

use super::{
    book::{Book, Entry, folded},
    model::Entity,
};
use jiff::{Timestamp, civil, tz::TimeZone};
use kernel::Language;
use std::str::FromStr;

/// Records on a page when nobody says.
const PER_PAGE: usize = 50;
/// Records on a page at most.
pub(crate) const MOST: usize = 500;

/// A parameter that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub parameter: String,
    pub why: String,
}

/// A request for a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Ask {
    pub page: usize,
    pub per_page: Option<usize>,
    pub search: String,
    pub ndjson: bool,
    pub minimal: bool,
    pub full: bool,
    pub full_service: bool,
    pub top_only: bool,
    taxonomy_term_id: Option<String>,
    taxonomy_id: Option<String>,
    organization_id: Option<String>,
    parent_id: Option<String>,
    modified_after: Option<Timestamp>,
    postcode: Option<String>,
    proximity: Option<f64>,
    pub language: Option<Language>,
}

/// Parameters every list takes.
const COMMON: [&str; 5] = ["search", "page", "per_page", "format", "lang"];

/// Parameters of each list, beside the common ones.
pub(crate) fn parameters(entity: Entity) -> &'static [&'static str] {
    match entity {
        Entity::Service => &["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "minimal", "full"],
        Entity::Organization => &["full_service", "full", "taxonomy_term_id", "taxonomy_id"],
        Entity::ServiceAtLocation => {
            &["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "full", "postcode", "proximity"]
        }
        Entity::TaxonomyTerm => &["taxonomy_id", "top_only", "parent_id"],
        Entity::Location => &["organization_id", "full"],
        _ => &[],
    }
}

impl Ask {
    /// Reads the parameters of a list. A name that this list does not know is refused: a filter that were passed over
    /// in silence would give more than was asked.
    pub(crate) fn read(entity: Entity, given: &[(String, String)]) -> Result<Self, Wrong> {
        let mut ask = Self { page: 1, ..Self::default() };
        for (name, value) in given {
            let wrong = |why: String| Wrong { parameter: name.clone(), why };
            let own = parameters(entity);
            if !COMMON.contains(&name.as_str()) && !own.contains(&name.as_str()) {
                let known = COMMON.iter().chain(own).copied().collect::<Vec<_>>().join(", ");
                return Err(wrong(format!("this list takes {known}")));
            }
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let yes = || match value {
                "true" | "1" | "yes" => Ok(true),
                "false" | "0" | "no" => Ok(false),
                _ => Err(wrong("write true or false".into())),
            };
            let id = || super::ids::tidy(value).unwrap_or_else(|| value.to_owned());
            match name.as_str() {
                "search" => ask.search = value.to_owned(),
                "page" => ask.page = whole(value, usize::MAX).ok_or_else(|| wrong("pages begin with 1".into()))?,
                "per_page" => {
                    ask.per_page = Some(whole(value, MOST).ok_or_else(|| wrong(format!("from 1 to {MOST}")))?);
                }
                "format" => {
                    ask.ndjson = match value {
                        "ndjson" => true,
                        "json" => false,
                        _ => return Err(wrong("write json or ndjson".into())),
                    }
                }
                "lang" => {
                    let language = Language::from_code(value);
                    ask.language = Some(language.ok_or_else(|| wrong("not a language of this site".into()))?);
                }
                "minimal" => ask.minimal = yes()?,
                "full" => ask.full = yes()?,
                "full_service" => ask.full_service = yes()?,
                "top_only" => ask.top_only = yes()?,
                "taxonomy_term_id" => ask.taxonomy_term_id = Some(id()),
                "taxonomy_id" => ask.taxonomy_id = Some(id()),
                "organization_id" => ask.organization_id = Some(id()),
                "parent_id" => ask.parent_id = Some(id()),
                "postcode" => ask.postcode = Some(value.to_owned()),
                "proximity" => {
                    let metres = value.parse().ok().filter(|metres: &f64| metres.is_finite() && *metres >= 0.0);
                    ask.proximity = Some(metres.ok_or_else(|| wrong("metres, as a number".into()))?);
                }
                _ => {
                    let cure = "a day or an instant: 2026-11-01 or 2026-11-01T08:00:00Z".to_owned();
                    ask.modified_after = Some(instant(value).ok_or_else(|| wrong(cure))?);
                }
            }
        }
        if ask.proximity.is_some() && ask.postcode.is_none() {
            return Err(Wrong { parameter: "proximity".into(), why: "it goes with postcode".into() });
        }
        Ok(ask)
    }

    /// Records on a page.
    pub(crate) fn size(&self, found: usize) -> usize {
        // A list of ids wants to be whole.
        self.per_page.unwrap_or(if self.minimal { found.max(1) } else { PER_PAGE })
    }

    /// The places, on their shelf, of what answers: every filter holds.
    pub(crate) fn matching(&self, book: &Book, entity: Entity) -> Vec<usize> {
        let words: Vec<String> = folded(&[self.search.as_str()])
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(|word| format!(" {word}"))
            .collect();
        let shelf = book.shelf(entity);
        // An organization is found by the words its services are filed under.
        let by_terms =
            entity == Entity::Organization && (self.taxonomy_term_id.is_some() || self.taxonomy_id.is_some());
        let offering: std::collections::HashSet<&str> = if by_terms {
            let services = book.shelf(Entity::Service).entries.iter().filter(|service| self.filed(book, service));
            services.flat_map(|service| &service.facets.organizations).map(String::as_str).collect()
        } else {
            std::collections::HashSet::new()
        };
        let near = Near::of(self, book);
        shelf
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| words.iter().all(|word| entry.facets.words.contains(word.as_str())))
            .filter(|(_, entry)| match entity {
                Entity::Organization => !by_terms || offering.contains(entry.id.as_str()) || self.filed(book, entry),
                Entity::TaxonomyTerm => self.taxonomy_id.as_ref().is_none_or(|wish| *wish == entry.facets.taxonomy),
                _ => self.filed(book, entry),
            })
            .filter(|(_, entry)| {
                self.organization_id.as_ref().is_none_or(|wish| entry.facets.organizations.contains(wish))
            })
            .filter(|(_, entry)| self.modified_after.is_none_or(|since| changed_since(entry, since)))
            .filter(|(_, entry)| !self.top_only || entry.facets.parent.is_empty())
            .filter(|(_, entry)| self.parent_id.as_ref().is_none_or(|wish| *wish == entry.facets.parent))
            .filter(|(_, entry)| near.as_ref().is_none_or(|near| near.holds(book, entry)))
            .map(|(place, _)| place)
            .collect()
    }

    /// Whether it is filed under the word and the list that are wanted.
    fn filed(&self, book: &Book, entry: &Entry) -> bool {
        let terms = &entry.facets.terms;
        self.taxonomy_term_id.as_ref().is_none_or(|wish| terms.contains(wish))
            && self
                .taxonomy_id
                .as_ref()
                .is_none_or(|wish| terms.iter().any(|term| book.taxonomy_of(term) == Some(wish.as_str())))
    }
}

/// Around a postal code: its towns are served; or the place is near their middle.
struct Near {
    towns: Vec<kernel::Istat>,
    middle: Option<(f64, f64)>,
    metres: Option<f64>,
}

impl Near {
    fn of(ask: &Ask, book: &Book) -> Option<Self> {
        let code = ask.postcode.as_ref()?;
        let towns: Vec<_> = book.snapshot.towns().iter().filter(|town| town.cap == *code).collect();
        #[allow(clippy::cast_precision_loss, reason = "a handful of towns")]
        let count = towns.len() as f64;
        let middle = (!towns.is_empty()).then(|| {
            (
                towns.iter().map(|town| town.lat).sum::<f64>() / count,
                towns.iter().map(|town| town.lon).sum::<f64>() / count,
            )
        });
        Some(Self { towns: towns.iter().map(|town| town.istat).collect(), middle, metres: ask.proximity })
    }

    fn holds(&self, book: &Book, entry: &Entry) -> bool {
        let Some(metres) = self.metres else {
            return entry.facets.towns.iter().any(|town| self.towns.contains(town));
        };
        let record = book.record(Entity::ServiceAtLocation, entry, super::book::Length::Brief);
        let place = record.get("location").and_then(serde_json::Value::as_object);
        let degrees = |name| place.and_then(|place| place.get(name)).and_then(serde_json::Value::as_f64);
        match (self.middle, degrees("latitude"), degrees("longitude")) {
            (Some((lat, lon)), Some(there), Some(over)) => distance((lat, lon), (there, over)) <= metres,
            _ => false,
        }
    }
}

/// Metres along the sphere between two points in degrees (haversine, mean radius of the Earth).
fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (lat, lon) = ((other.0 - one.0).to_radians(), (other.1 - one.1).to_radians());
    let along = one.0.to_radians().cos() * other.0.to_radians().cos() * (lon / 2.0).sin().powi(2);
    let half = (lat / 2.0).sin().powi(2) + along;
    2.0 * 6_371_008.8 * half.sqrt().min(1.0).asin()
}

fn changed_since(entry: &Entry, since: Timestamp) -> bool {
    // Nobody knows when it changed: whoever keeps a copy must look at it.
    instant(&entry.facets.modified).is_none_or(|changed| changed >= since)
}

fn whole(text: &str, most: usize) -> Option<usize> {
    usize::from_str(text).ok().filter(|number| (1..=most).contains(number))
}

/// An instant, a local time or a day; without a zone it is UTC.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    Timestamp::from_str(text)
        .ok()
        .or_else(|| civil::DateTime::from_str(text).ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn read(entity: Entity, given: &[(&str, &str)]) -> Result<Ask, Wrong> {
        let given: Vec<_> = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Ask::read(entity, &given)
    }

    #[test]
    fn a_wrong_parameter_is_named() {
        for (name, value) in [
            ("page", "0"),
            ("page", "-1"),
            ("per_page", "501"),
            ("per_page", "many"),
            ("format", "xml"),
            ("full", "maybe"),
            ("modified_after", "yesterday"),
            ("lang", "xx"),
            ("taxonomy", "x"),
            ("proximity", "1000"),
        ] {
            assert_eq!(read(Entity::Service, &[(name, value)]).unwrap_err().parameter, name, "{value}");
        }
        assert_eq!(read(Entity::Taxonomy, &[("full", "true")]).unwrap_err().parameter, "full");
    }

    #[test]
    fn days_and_instants_are_read() {
        assert_eq!(instant("2026-11-01").unwrap().to_string(), "2026-11-01T00:00:00Z");
        assert_eq!(instant("2026-11-01T10:00:00+02:00").unwrap().to_string(), "2026-11-01T08:00:00Z");
        assert!(instant("").is_none());
    }
}
