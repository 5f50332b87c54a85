// SPDX-License-Identifier: EUPL-1.2
//! A person's name, always written the same way and kept together in any direction of writing.

use askama::Template;

/// Given name first, as one speaks to people.
#[derive(Debug, Clone, PartialEq, Eq, Template)]
#[template(source = "<bdi class=\"person\">{{ given }} {{ surname }}</bdi>", ext = "html")]
pub struct PersonName {
    given: String,
    surname: String,
}

impl PersonName {
    /// A name to show.
    pub fn new(given: impl Into<String>, surname: impl Into<String>) -> Self {
        Self { given: given.into(), surname: surname.into() }
    }
}

super::html!(PersonName);
