// SPDX-License-Identifier: EUPL-1.2
//! A day and a time in words, with the machine's form beside it.

use crate::filters;
use askama::Template;
use jiff::civil::DateTime;

/// "giovedì 3 dicembre 2026, alle 9:30".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Template)]
#[template(
    source = "<time datetime=\"{{ self.machine() }}\">{{ self.date()|long }}{{ self.time()|at }}</time>",
    ext = "html"
)]
pub struct When {
    at: DateTime,
}

impl When {
    /// A moment as the wall clock of the territory shows it.
    pub fn new(at: DateTime) -> Self {
        Self { at }
    }

    fn date(self) -> jiff::civil::Date {
        self.at.date()
    }

    fn time(self) -> jiff::civil::Time {
        self.at.time()
    }

    fn machine(self) -> String {
        self.at.strftime("%Y-%m-%dT%H:%M").to_string()
    }
}

super::html!(When);
