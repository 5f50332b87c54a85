// SPDX-License-Identifier: EUPL-1.2
//! The things of the Human Services Data Specification 3.1 and their fields, as a table. What is read from a feed is
//! cleaned by it, files of rows are put together by it, and long records are shortened by it.

use Kind::{
    Age, Amount, Date, Email, Latitude, Longitude, Many, Moment, Name, Number, One, Person, Ref, Text, Uri, Word,
};

/// A thing of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Entity {
    Service,
    Organization,
    Location,
    ServiceAtLocation,
    Program,
    Taxonomy,
    TaxonomyTerm,
    Accessibility,
    Address,
    Attribute,
    Contact,
    CostOption,
    Funding,
    Language,
    OrganizationIdentifier,
    Phone,
    RequiredDocument,
    Schedule,
    ServiceArea,
    ServiceCapacity,
    Unit,
    Url,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text of any length, plain.
    Text,
    /// A short text on one line.
    Name,
    Uri,
    Email,
    Number,
    Latitude,
    Longitude,
    Age,
    /// Money: never less than nothing.
    Amount,
    /// A day.
    Date,
    /// A day and a time.
    Moment,
    Word(&'static [&'static str]),
    /// The id of another thing.
    Ref(Entity),
    One(Entity),
    Many(Entity),
    /// Names a person, or may: never kept.
    Person,
}

/// A field.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub needed: bool,
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, needed: false }
}

const fn must(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, needed: true }
}

const PLACES: &[&str] = &["physical", "postal", "virtual"];
const DAYS: &[&str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Entity {
    pub(crate) const ALL: [Self; 22] = [
        Self::Service,
        Self::Organization,
        Self::Location,
        Self::ServiceAtLocation,
        Self::Program,
        Self::Taxonomy,
        Self::TaxonomyTerm,
        Self::Accessibility,
        Self::Address,
        Self::Attribute,
        Self::Contact,
        Self::CostOption,
        Self::Funding,
        Self::Language,
        Self::OrganizationIdentifier,
        Self::Phone,
        Self::RequiredDocument,
        Self::Schedule,
        Self::ServiceArea,
        Self::ServiceCapacity,
        Self::Unit,
        Self::Url,
    ];

    /// The word of the specification.
    pub(crate) fn code(self) -> &'static str {
        self.names().0
    }

    /// Its word, and the name of its table in a folder of rows.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Service => ("service", "services"),
            Self::Organization => ("organization", "organizations"),
            Self::Location => ("location", "locations"),
            Self::ServiceAtLocation => ("service_at_location", "service_at_location"),
            Self::Program => ("program", "programs"),
            Self::Taxonomy => ("taxonomy", "taxonomies"),
            Self::TaxonomyTerm => ("taxonomy_term", "taxonomy_terms"),
            Self::Accessibility => ("accessibility", "accessibility"),
            Self::Address => ("address", "addresses"),
            Self::Attribute => ("attribute", "attributes"),
            Self::Contact => ("contact", "contacts"),
            Self::CostOption => ("cost_option", "cost_options"),
            Self::Funding => ("funding", "funding"),
            Self::Language => ("language", "languages"),
            Self::OrganizationIdentifier => ("organization_identifier", "organization_identifiers"),
            Self::Phone => ("phone", "phones"),
            Self::RequiredDocument => ("required_document", "required_documents"),
            Self::Schedule => ("schedule", "schedules"),
            Self::ServiceArea => ("service_area", "service_areas"),
            Self::ServiceCapacity => ("service_capacity", "service_capacity"),
            Self::Unit => ("unit", "units"),
            Self::Url => ("url", "url"),
        }
    }

    /// The thing a word names, in the singular or the plural, as files of feeds are called.
    pub(crate) fn named(word: &str) -> Option<Self> {
        let word = word.trim_end_matches("_full").trim_end_matches("_list").trim_end_matches("_minimal");
        Self::ALL.into_iter().find(|entity| {
            let (code, table) = entity.names();
            word == code || word == table || word.strip_suffix('s') == Some(code)
        })
    }

    /// Kept as a record of its own; the others live inside the thing they belong to.
    pub(crate) fn stands_alone(self) -> bool {
        matches!(
            self,
            Self::Service | Self::Organization | Self::Location | Self::Program | Self::Taxonomy | Self::TaxonomyTerm
        )
    }

    /// Its fields.
    #[allow(clippy::too_many_lines, reason = "one table, read from top to bottom")]
    pub(crate) fn fields(self) -> &'static [Field] {
        match self {
            Self::Service => {
                const {
                    &[
                        must("name", Name),
                        must("status", Word(&["active", "inactive", "defunct", "temporarily closed"])),
                        may("organization_id", Ref(Self::Organization)),
                        may("program_id", Ref(Self::Program)),
                        may("alternate_name", Name),
                        may("description", Text),
                        may("url", Uri),
                        may("additional_urls", Many(Self::Url)),
                        may("email", Email),
                        may("interpretation_services", Text),
                        may("application_process", Text),
                        may("fees_description", Text),
                        may("wait_time", Text),
                        may("fees", Text),
                        may("accreditations", Text),
                        may("eligibility_description", Text),
                        may("minimum_age", Age),
                        may("maximum_age", Age),
                        may("assured_date", Date),
                        may("assurer_email", Email),
                        may("licenses", Text),
                        may("alert", Text),
                        may("last_modified", Moment),
                        may("phones", Many(Self::Phone)),
                        may("schedules", Many(Self::Schedule)),
                        may("service_areas", Many(Self::ServiceArea)),
                        may("service_at_locations", Many(Self::ServiceAtLocation)),
                        may("languages", Many(Self::Language)),
                        may("organization", One(Self::Organization)),
                        may("funding", Many(Self::Funding)),
                        may("cost_options", Many(Self::CostOption)),
                        may("program", One(Self::Program)),
                        may("required_documents", Many(Self::RequiredDocument)),
                        may("contacts", Many(Self::Contact)),
                        may("capacities", Many(Self::ServiceCapacity)),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Organization => {
                const {
                    &[
                        must("name", Name),
                        must("description", Text),
                        may("alternate_name", Name),
                        may("email", Email),
                        may("website", Uri),
                        may("additional_websites", Many(Self::Url)),
                        may("tax_status", Text),
                        may("tax_id", Name),
                        may("year_incorporated", Number),
                        may("legal_status", Text),
                        may("logo", Uri),
                        may("uri", Uri),
                        may("parent_organization_id", Ref(Self::Organization)),
                        may("funding", Many(Self::Funding)),
                        may("contacts", Many(Self::Contact)),
                        may("phones", Many(Self::Phone)),
                        may("locations", Many(Self::Location)),
                        may("programs", Many(Self::Program)),
                        may("organization_identifiers", Many(Self::OrganizationIdentifier)),
                        may("attributes", Many(Self::Attribute)),
                        may("services", Many(Self::Service)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Location => {
                const {
                    &[
                        must("location_type", Word(PLACES)),
                        may("url", Uri),
                        may("organization_id", Ref(Self::Organization)),
                        may("name", Name),
                        may("alternate_name", Name),
                        may("description", Text),
                        may("transportation", Text),
                        may("latitude", Latitude),
                        may("longitude", Longitude),
                        may("external_identifier", Name),
                        may("external_identifier_type", Name),
                        may("languages", Many(Self::Language)),
                        may("addresses", Many(Self::Address)),
                        may("contacts", Many(Self::Contact)),
                        may("accessibility", Many(Self::Accessibility)),
                        may("phones", Many(Self::Phone)),
                        may("schedules", Many(Self::Schedule)),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::ServiceAtLocation => {
                const {
                    &[
                        may("service_id", Ref(Self::Service)),
                        may("location_id", Ref(Self::Location)),
                        may("description", Text),
                        may("service_areas", Many(Self::ServiceArea)),
                        may("contacts", Many(Self::Contact)),
                        may("phones", Many(Self::Phone)),
                        may("schedules", Many(Self::Schedule)),
                        may("location", One(Self::Location)),
                        may("service", One(Self::Service)),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Program => {
                const {
                    &[
                        must("name", Name),
                        must("description", Text),
                        may("organization_id", Ref(Self::Organization)),
                        may("alternate_name", Name),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Taxonomy => {
                const {
                    &[
                        must("name", Name),
                        must("description", Text),
                        may("uri", Uri),
                        may("version", Name),
                        may("metadata", Person),
                    ]
                }
            }
            Self::TaxonomyTerm => {
                const {
                    &[
                        must("name", Name),
                        must("description", Text),
                        may("code", Name),
                        may("parent_id", Ref(Self::TaxonomyTerm)),
                        may("taxonomy", Text),
                        may("taxonomy_detail", One(Self::Taxonomy)),
                        may("language", Name),
                        may("taxonomy_id", Ref(Self::Taxonomy)),
                        may("term_uri", Uri),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Accessibility => {
                const {
                    &[
                        may("location_id", Ref(Self::Location)),
                        may("description", Text),
                        may("details", Text),
                        may("url", Uri),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Address => {
                const {
                    &[
                        must("address_1", Name),
                        must("city", Name),
                        must("state_province", Name),
                        must("postal_code", Name),
                        must("country", Name),
                        must("address_type", Word(PLACES)),
                        may("location_id", Ref(Self::Location)),
                        may("attention", Person),
                        may("address_2", Name),
                        may("region", Name),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Attribute => {
                const {
                    &[
                        may("link_id", Ref(Self::Service)),
                        may("taxonomy_term_id", Ref(Self::TaxonomyTerm)),
                        may("link_type", Name),
                        may("link_entity", Name),
                        may("value", Text),
                        may("taxonomy_term", One(Self::TaxonomyTerm)),
                        may("label", Name),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Contact => {
                const {
                    &[
                        may("organization_id", Ref(Self::Organization)),
                        may("service_id", Ref(Self::Service)),
                        may("service_at_location_id", Ref(Self::ServiceAtLocation)),
                        may("location_id", Ref(Self::Location)),
                        may("name", Person),
                        may("title", Name),
                        may("department", Name),
                        may("email", Email),
                        may("phones", Many(Self::Phone)),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::CostOption => {
                const {
                    &[
                        may("service_id", Ref(Self::Service)),
                        may("valid_from", Date),
                        may("valid_to", Date),
                        may("option", Text),
                        may("currency", Name),
                        may("amount", Amount),
                        may("amount_description", Text),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Funding => {
                const {
                    &[
                        may("organization_id", Ref(Self::Organization)),
                        may("service_id", Ref(Self::Service)),
                        may("source", Text),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Language => {
                const {
                    &[
                        may("service_id", Ref(Self::Service)),
                        may("location_id", Ref(Self::Location)),
                        may("phone_id", Ref(Self::Phone)),
                        may("name", Name),
                        may("code", Name),
                        may("note", Text),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::OrganizationIdentifier => {
                const {
                    &[
                        must("identifier_type", Name),
                        must("identifier", Name),
                        may("organization_id", Ref(Self::Organization)),
                        may("identifier_scheme", Name),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Phone => {
                const {
                    &[
                        must("number", Name),
                        may("location_id", Ref(Self::Location)),
                        may("service_id", Ref(Self::Service)),
                        may("organization_id", Ref(Self::Organization)),
                        may("contact_id", Ref(Self::Contact)),
                        may("service_at_location_id", Ref(Self::ServiceAtLocation)),
                        may("extension", Number),
                        may("type", Name),
                        may("description", Text),
                        may("languages", Many(Self::Language)),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::RequiredDocument => {
                const {
                    &[
                        may("service_id", Ref(Self::Service)),
                        may("document", Text),
                        may("uri", Uri),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Schedule => {
                const {
                    &[
                        may("service_id", Ref(Self::Service)),
                        may("location_id", Ref(Self::Location)),
                        may("service_at_location_id", Ref(Self::ServiceAtLocation)),
                        may("valid_from", Date),
                        may("valid_to", Date),
                        may("dtstart", Date),
                        may("timezone", Number),
                        may("until", Date),
                        may("count", Number),
                        may("wkst", Word(DAYS)),
                        may("freq", Word(&["WEEKLY", "MONTHLY"])),
                        may("interval", Number),
                        may("byday", Name),
                        may("byweekno", Name),
                        may("bymonthday", Name),
                        may("byyearday", Name),
                        may("description", Text),
                        may("opens_at", Name),
                        may("closes_at", Name),
                        may("schedule_link", Uri),
                        may("attending_type", Text),
                        may("notes", Text),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::ServiceArea => {
                const {
                    &[
                        may("service_id", Ref(Self::Service)),
                        may("service_at_location_id", Ref(Self::ServiceAtLocation)),
                        may("name", Text),
                        may("description", Text),
                        may("extent", Text),
                        may("extent_type", Name),
                        may("uri", Uri),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::ServiceCapacity => {
                const {
                    &[
                        may("service_id", Ref(Self::Service)),
                        must("unit", One(Self::Unit)),
                        may("unit_id", Ref(Self::Unit)),
                        must("available", Number),
                        may("maximum", Number),
                        may("description", Text),
                        must("updated", Moment),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Unit => {
                const {
                    &[
                        must("name", Name),
                        may("scheme", Name),
                        may("identifier", Name),
                        may("uri", Uri),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
            Self::Url => {
                const {
                    &[
                        must("url", Uri),
                        may("label", Name),
                        may("organization_id", Ref(Self::Organization)),
                        may("service_id", Ref(Self::Service)),
                        may("attributes", Many(Self::Attribute)),
                        may("metadata", Person),
                    ]
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn files_are_known_however_feeds_call_them() {
        for (word, entity) in [
            ("service", Entity::Service),
            ("services", Entity::Service),
            ("service_full", Entity::Service),
            ("service_at_location_list", Entity::ServiceAtLocation),
            ("service_at_locations", Entity::ServiceAtLocation),
            ("taxonomy_term_list", Entity::TaxonomyTerm),
            ("addresses", Entity::Address),
        ] {
            assert_eq!(Entity::named(word), Some(entity), "{word}");
        }
        assert_eq!(Entity::named("tabular"), None);
    }
}
