// SPDX-License-Identifier: EUPL-1.2
//! Identifiers of the open data: UUIDs that never change, derived from the pack's own words (RFC 9562, version 5).
//!
//! The house's namespace is that of the DNS name `filo.directory.hsds`; a territory's namespace is its id under the
//! house's; a thing's name under it is `KIND/ID`, for example `service/aiuto-affitto`. Whoever knows a pack can compute
//! them, and two territories never collide.

use uuid::Uuid;

/// Makes the identifiers of one territory.
#[derive(Debug, Clone)]
pub(crate) struct Names {
    territory: Uuid,
}

impl Names {
    pub(crate) fn of(territory: &str) -> Self {
        let house = Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"filo.directory.hsds");
        Self { territory: Uuid::new_v5(&house, territory.as_bytes()) }
    }

    /// The identifier of a thing: `kind` is the specification's word, `id` the pack's, or a path below it.
    pub(crate) fn id(&self, kind: &str, id: &str) -> String {
        Uuid::new_v5(&self.territory, format!("{kind}/{id}").as_bytes()).to_string()
    }
}

/// A UUID as everybody writes it; `None` for any other text.
pub(crate) fn tidy(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches('{').trim_end_matches('}');
    (text.len() == 36 || text.len() == 32).then(|| Uuid::try_parse(text).ok()).flatten().map(|id| id.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn an_identifier_never_changes() {
        let names = Names::of("cremona");
        // Written down: whoever copied these must find them again for ever.
        assert_eq!(names.id("service", "aiuto-affitto"), "3cc27150-a67c-51ff-966b-b3e63999b6b5");
        assert_ne!(names.id("service", "x"), names.id("organization", "x"));
        assert_ne!(names.id("service", "x"), Names::of("altrove").id("service", "x"));
    }

    #[test]
    fn a_uuid_is_read_however_it_is_written() {
        assert_eq!(
            tidy("{AC148810-D857-441C-9679-408F346DE14B}").as_deref(),
            Some("ac148810-d857-441c-9679-408f346de14b")
        );
        assert_eq!(tidy("17"), None);
    }
}
