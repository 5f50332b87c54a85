// SPDX-License-Identifier: EUPL-1.2
//! What a column can hold.

use super::RowKind;
use serde::{Deserialize, Serialize};

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The name of the row where it comes from: sent again, it is the same contact.
    Reference,
    /// The day, or the day with the hour.
    Day,
    /// The hour.
    Hour,
    /// The desk.
    Desk,
    /// Surname.
    Surname,
    /// Given names.
    Given,
    /// Surname and given names in one.
    Name,
    /// When they were born.
    Born,
    /// Tax code.
    TaxCode,
    /// A telephone.
    Telephone,
    /// A mail address.
    Mail,
    /// What to heed.
    Heed,
    /// Where they live.
    Town,
    /// What they asked for.
    Needs,
    /// How they came.
    Mode,
    /// Why they came.
    Motive,
    /// Who sent them.
    SentBy,
    /// Who spoke.
    Speaker,
    /// Who that was.
    Spoke,
    /// Which language.
    Language,
    /// Whether they want an interpreter.
    Interpreter,
    /// Whether it cannot wait.
    Urgent,
    /// Whether children live with them.
    Minors,
    /// How it ended.
    Outcome,
    /// What makes that clear.
    Reason,
    /// The note.
    Note,
    /// Until which hour.
    Until,
    /// What for, by the name of the service.
    Service,
    /// Who receives.
    Worker,
    /// Whether it stands.
    Status,
    /// What stayed in the house that the file comes from.
    Withheld,
}

impl Column {
    /// Those of contacts, in the order of a file that goes out.
    const CONTACTS: [Self; 26] = [
        Self::Reference,
        Self::Day,
        Self::Hour,
        Self::Desk,
        Self::Surname,
        Self::Given,
        Self::Name,
        Self::Born,
        Self::TaxCode,
        Self::Telephone,
        Self::Mail,
        Self::Heed,
        Self::Town,
        Self::Needs,
        Self::Mode,
        Self::Motive,
        Self::SentBy,
        Self::Speaker,
        Self::Spoke,
        Self::Language,
        Self::Interpreter,
        Self::Urgent,
        Self::Minors,
        Self::Outcome,
        Self::Reason,
        Self::Note,
    ];

    /// Those of appointments.
    const APPOINTMENTS: [Self; 17] = [
        Self::Reference,
        Self::Day,
        Self::Hour,
        Self::Until,
        Self::Desk,
        Self::Service,
        Self::Worker,
        Self::Mode,
        Self::Status,
        Self::Surname,
        Self::Given,
        Self::Name,
        Self::Telephone,
        Self::Mail,
        Self::Language,
        Self::Note,
        Self::Withheld,
    ];

    /// What the columns of such a file can hold, in the order in which pages offer it.
    pub fn of(kind: RowKind) -> &'static [Self] {
        match kind {
            RowKind::Contacts => &Self::CONTACTS,
            RowKind::Appointments => &Self::APPOINTMENTS,
        }
    }

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Desk => "desk",
            Self::Surname => "surname",
            Self::Given => "given",
            Self::Name => "name",
            Self::Born => "born",
            Self::TaxCode => "tax_code",
            Self::Telephone => "telephone",
            Self::Mail => "mail",
            Self::Heed => "heed",
            Self::Town => "town",
            Self::Needs => "needs",
            Self::Mode => "mode",
            Self::Motive => "motive",
            Self::SentBy => "sent_by",
            Self::Speaker => "speaker",
            Self::Spoke => "spoke",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::Urgent => "urgent",
            Self::Minors => "minors",
            Self::Outcome => "outcome",
            Self::Reason => "reason",
            Self::Note => "note",
            Self::Until => "until",
            Self::Service => "service",
            Self::Worker => "worker",
            Self::Status => "status",
            Self::Withheld => "withheld",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        let mut all = Self::CONTACTS.into_iter().chain(Self::APPOINTMENTS);
        all.find(|one| one.code() == code)
    }

    /// Whether several columns of a file may hold it: two telephones, needs side by side, a note in pieces.
    pub fn several(self) -> bool {
        matches!(self, Self::Telephone | Self::Mail | Self::Needs | Self::Heed | Self::Note)
    }

    /// Whether its words are codes in Filò, which a mapping can translate.
    pub fn has_words(self) -> bool {
        matches!(
            self,
            Self::Desk
                | Self::Heed
                | Self::Town
                | Self::Needs
                | Self::Mode
                | Self::Motive
                | Self::Speaker
                | Self::Language
                | Self::Interpreter
                | Self::Urgent
                | Self::Minors
                | Self::Outcome
                | Self::Service
                | Self::Worker
                | Self::Status
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_stored_is_read_again() {
        for kind in RowKind::ALL {
            assert!(Column::of(kind).iter().all(|one| Column::from_code(one.code()) == Some(*one)));
            assert_eq!(RowKind::from_code(kind.code()), Some(kind));
        }
    }
}
