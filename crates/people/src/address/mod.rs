// SPDX-License-Identifier: EUPL-1.2
//! Where somebody lives and lived: several addresses with their days, each told to whom it may be told ([`rule`]).
//!
//! An address is never rewritten: what was wrong is noted as a mistake and noted anew, so that two who work at once lose nothing.
//! "Old" is no kind: an address that has ended is old.

mod commands;
mod reads;
pub mod rule;

pub use commands::NewAddress;
pub use reads::{AddressView, Guard};
pub use rule::Holding;

use crate::PeopleError;
use kernel::{Id, Istat};
use serde::{Deserialize, Serialize};
use vault::Place;

/// Names an address. Never instantiated.
#[derive(Debug, Clone, Copy)]
pub enum Address {}

/// The id of an address.
pub type AddressId = Id<Address>;

/// The longest line of an address, in letters.
pub const LONGEST_LINE: usize = 160;
/// The longest reason why an address is confidential, in letters.
pub const LONGEST_REASON: usize = 300;
/// Addresses of one person over the years, at most; more is a mistake of a program.
pub const MOST_ADDRESSES: usize = 60;

/// What an address is to somebody: FHIR's use of an address, and what Italian law parts (art. 43 of the Civil Code).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddressKind {
    /// Where they live (FHIR `home`).
    Home,
    /// On the register (*residenza*).
    Residence,
    /// Where their affairs are (*domicilio*).
    Domicile,
    /// For a time (FHIR `temp`).
    Temporary,
    /// As a guest of somebody (*presso*).
    Hosted,
    /// They have no fixed address (*senza fissa dimora*): where they may be found, if anywhere.
    NoFixed,
}

impl AddressKind {
    /// Every kind, in the order of a page.
    pub const ALL: [Self; 6] =
        [Self::Home, Self::Residence, Self::Domicile, Self::Temporary, Self::Hosted, Self::NoFixed];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Residence => "residence",
            Self::Domicile => "domicile",
            Self::Temporary => "temporary",
            Self::Hosted => "hosted",
            Self::NoFixed => "none",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether somebody is really there, and not on paper alone.
    pub fn lived_in(self) -> bool {
        !matches!(self, Self::Residence | Self::Domicile | Self::NoFixed)
    }
}

/// The place: one sealed value. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Lines {
    /// Street and number, or where they may be found.
    #[serde(default)]
    pub street: String,
    /// At whose home, or in which house.
    #[serde(default)]
    pub at: String,
    /// Postal code.
    #[serde(default)]
    pub postal: String,
    /// The municipality by its code, when the territory knows it.
    #[serde(default)]
    pub town: Option<Istat>,
    /// The municipality in words, when the territory does not know it.
    #[serde(default)]
    pub elsewhere: String,
}

impl Lines {
    /// The same without blanks at the ends.
    ///
    /// # Errors
    /// [`PeopleError::NoPlace`] when nothing says where, which only who has no fixed address may leave out;
    /// [`PeopleError::TooLong`].
    pub fn checked(self, kind: AddressKind) -> Result<Self, PeopleError> {
        let short = |text: String, field: &'static str| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if text.chars().count() > LONGEST_LINE { Err(PeopleError::TooLong { field }) } else { Ok(text) }
        };
        let lines = Self {
            street: short(self.street, "street")?,
            at: short(self.at, "at")?,
            postal: short(self.postal, "postal")?,
            town: self.town,
            elsewhere: if self.town.is_some() { String::new() } else { short(self.elsewhere, "town")? },
        };
        let nowhere =
            lines.street.is_empty() && lines.at.is_empty() && lines.town.is_none() && lines.elsewhere.is_empty();
        if nowhere && kind != AddressKind::NoFixed { Err(PeopleError::NoPlace) } else { Ok(lines) }
    }
}

pub(crate) fn place_of(address: &str) -> Place<'_> {
    Place { table: "people_address", column: "place", row: address }
}

pub(crate) fn reason_of(address: &str) -> Place<'_> {
    Place { table: "people_address", column: "reason", row: address }
}
