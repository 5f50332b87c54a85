// SPDX-License-Identifier: EUPL-1.2
//! What is wrong with a form, said once at the top, each line leading to its field.

use super::Text;
use crate::filters;
use askama::Template;

/// The list of mistakes. It takes the focus when the page opens; empty, it writes nothing.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/errors.html")]
pub struct ErrorSummary {
    errors: Vec<(String, Text)>,
}

impl ErrorSummary {
    /// Field names and what is wrong, in the order of the page.
    pub fn new(errors: Vec<(String, Text)>) -> Self {
        Self { errors }
    }

    /// The same mistakes, each said otherwise: given the name of its field and what was said of it.
    #[must_use]
    pub fn saying(self, mut words: impl FnMut(&str, Text) -> Text) -> Self {
        let each = self.errors.into_iter().map(|(name, why)| {
            let said = words(&name, why);
            (name, said)
        });
        Self { errors: each.collect() }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }
}

super::html!(ErrorSummary);
