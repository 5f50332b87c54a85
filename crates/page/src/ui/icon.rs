// SPDX-License-Identifier: EUPL-1.2
//! Icons: one stroke, one sprite, never the only carrier of a meaning.

use std::fmt;

/// Every icon of the sprite: needs first, then those of the pages.
pub const ALL_ICONS: [&str; 44] = [
    "work",
    "training",
    "income",
    "debts",
    "bills",
    "food",
    "home",
    "rent_arrears",
    "eviction",
    "pregnancy",
    "newborn",
    "parenting",
    "fatherhood",
    "childcare",
    "school",
    "adolescence",
    "child_disability",
    "disability",
    "elder_care",
    "legal_protection",
    "violence",
    "health",
    "wellbeing",
    "addiction",
    "loneliness",
    "language",
    "documents",
    "volunteering",
    "phone",
    "mail",
    "pin",
    "clock",
    "calendar",
    "print",
    "check",
    "arrow",
    "warning",
    "info",
    "person",
    "search",
    "close",
    "external",
    "online",
    "need",
];

/// An icon of the sprite, hidden from screen readers: the words beside it say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon(&'static str);

impl Icon {
    /// The icon of this name; the general sign `need` when a territory named one we do not draw.
    pub fn named(name: &str) -> Self {
        // The first letter sets most of them apart: a page of results names a hundred icons.
        let begins = name.as_bytes().first();
        let known = ALL_ICONS.into_iter().find(|known| known.as_bytes().first() == begins && *known == name);
        Self(known.unwrap_or("need"))
    }
}

impl Icon {
    fn write(self, to: &mut dyn fmt::Write) -> fmt::Result {
        let sprite = crate::assets::href("icons.svg");
        if sprite.is_empty() {
            return Ok(());
        }
        // Piece by piece: a page of results writes a hundred of these.
        to.write_str(if self.0 == "arrow" { "<svg class=\"icon icon-turns" } else { "<svg class=\"icon" })?;
        to.write_str("\" aria-hidden=\"true\" focusable=\"false\"><use href=\"")?;
        to.write_str(sprite)?;
        to.write_str("#")?;
        to.write_str(self.0)?;
        to.write_str("\"/></svg>")
    }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl askama::FastWritable for Icon {
    fn write_into(&self, dest: &mut dyn fmt::Write, _: &dyn askama::Values) -> askama::Result<()> {
        Ok(self.write(dest)?)
    }
}

super::html!(Icon);
