// SPDX-License-Identifier: EUPL-1.2
//! What the rows of a file are.

use serde::{Deserialize, Serialize};

/// What the rows of a file are: said by who brings it, and kept with the way it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// Who came, called or wrote.
    #[default]
    Contacts,
    /// Who is expected.
    Appointments,
}

impl RowKind {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Contacts, Self::Appointments];

    /// The word for it in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Appointments => "appointments",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
