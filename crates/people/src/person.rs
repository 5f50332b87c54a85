// SPDX-License-Identifier: EUPL-1.2
//! Who a person is, and what whoever reaches out must heed.

use crate::PeopleError;
use jiff::civil::Date;
use kernel::{
    Id,
    tax_code::{Sex, TaxCode},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vault::Place;

/// Names a person. Never instantiated.
#[derive(Debug, Clone, Copy)]
pub enum Person {}

/// The id of a person. Says nothing about whose it is; merging two persons never changes it.
pub type PersonId = Id<Person>;

/// The longest name, in letters.
pub const LONGEST_NAME: usize = 120;
/// The longest note on when to call, in letters.
pub const LONGEST_NOTE: usize = 300;

/// When somebody was born, as far as it is known. Written `1985-02-01`, or `1985` when only the year is.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Born {
    /// The day.
    On(Date),
    /// The year alone.
    In(i16),
}

impl Born {
    /// The year.
    pub fn year(self) -> i16 {
        match self {
            Self::On(day) => day.year(),
            Self::In(year) => year,
        }
    }

    /// The day, when it is known.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::On(day) => Some(day),
            Self::In(_) => None,
        }
    }

    /// Reads `1985-02-01`, `01/02/1985` (also with dots or dashes), `19850201` or `1985`; years from 1880 to 2100.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
        let number =
            |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten();
        let sound = |year: i16| (1880..=2100).contains(&year).then_some(year);
        let day = |year: &str, month: &str, day: &str| {
            let (month, day) = (i8::try_from(number(month)?).ok()?, i8::try_from(number(day)?).ok()?);
            Date::new(sound(number(year)?)?, month, day).ok().map(Self::On)
        };
        match parts[..] {
            [year] if year.len() == 4 => sound(number(year)?).map(Self::In),
            [whole] if whole.len() == 8 && whole.is_ascii() => day(&whole[..4], &whole[4..6], &whole[6..]),
            [year, month, of] if year.len() == 4 => day(year, month, of),
            [of, month, year] if year.len() == 4 => day(year, month, of),
            _ => None,
        }
    }
}

impl TryFrom<String> for Born {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::read(&text).ok_or("not a day or a year of birth")
    }
}

impl From<Born> for String {
    fn from(born: Born) -> Self {
        match born {
            Born::On(day) => day.to_string(),
            Born::In(year) => format!("{year:04}"),
        }
    }
}

/// Who a person is, as far as they said it: one sealed value. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Identity {
    /// Surname.
    #[serde(default)]
    pub surname: String,
    /// Given names.
    #[serde(default)]
    pub given: String,
    /// How they wish to be called, or are known.
    #[serde(default)]
    pub alias: String,
    /// When they were born.
    #[serde(default)]
    pub born: Option<Born>,
    /// Sex at the register office.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Tax code; empty when there is none.
    #[serde(default)]
    pub tax_code: String,
    /// When they may be called, in a few words.
    #[serde(default)]
    pub call_at: String,
    /// Of which countries they are citizens ([`crate::country`]), or that they are stateless, or that it is not known.
    #[serde(default)]
    pub citizenships: Vec<String>,
    /// Languages they speak besides the one they speak best, in words.
    #[serde(default)]
    pub languages: Vec<String>,
}

/// Citizenships or languages of one person, at most.
pub const MOST_SEVERAL: usize = 16;

impl Identity {
    /// The same without blanks at the ends, the tax code in its one spelling.
    ///
    /// # Errors
    /// [`PeopleError::NoName`], [`PeopleError::TaxCode`], [`PeopleError::TooLong`].
    pub fn checked(self) -> Result<Self, PeopleError> {
        let short = |text: String, field: &'static str, longest: usize| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if text.chars().count() > longest { Err(PeopleError::TooLong { field }) } else { Ok(text) }
        };
        let identity = Self {
            surname: short(self.surname, "surname", LONGEST_NAME)?,
            given: short(self.given, "given", LONGEST_NAME)?,
            alias: short(self.alias, "alias", LONGEST_NAME)?,
            call_at: short(self.call_at, "call-at", LONGEST_NOTE)?,
            citizenships: several(self.citizenships, "citizenships")?,
            languages: several(self.languages, "languages")?,
            tax_code: match self.tax_code.trim() {
                "" => String::new(),
                typed => TaxCode::read(typed)?.as_str().to_owned(),
            },
            ..self
        };
        let unnamed = identity.surname.is_empty() && identity.given.is_empty() && identity.alias.is_empty();
        if unnamed { Err(PeopleError::NoName) } else { Ok(identity) }
    }

    pub(crate) fn place(person: &str) -> Place<'_> {
        Place { table: "people_person", column: "identity", row: person }
    }

    /// Which fields differ, as codes: what the audit may know of a change.
    pub(crate) fn changed(&self, other: &Self) -> Vec<&'static str> {
        let differ = [
            ("surname", self.surname != other.surname),
            ("given", self.given != other.given),
            ("alias", self.alias != other.alias),
            ("born", self.born != other.born),
            ("sex", self.sex != other.sex),
            ("tax_code", self.tax_code != other.tax_code),
            ("call_at", self.call_at != other.call_at),
            ("citizenships", self.citizenships != other.citizenships),
            ("languages", self.languages != other.languages),
        ];
        differ.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
    }
}

/// Each once, in their order, without blanks at the ends.
fn several(typed: Vec<String>, field: &'static str) -> Result<Vec<String>, PeopleError> {
    let mut once: Vec<String> = Vec::with_capacity(typed.len());
    for one in typed {
        let one = one.split_whitespace().collect::<Vec<_>>().join(" ");
        if !one.is_empty() && !once.contains(&one) {
            once.push(one);
        }
    }
    let too_long = once.len() > MOST_SEVERAL || once.iter().any(|one| one.chars().count() > LONGEST_NAME);
    if too_long { Err(PeopleError::TooLong { field }) } else { Ok(once) }
}

/// What whoever reaches out must heed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// Never telephone.
    DoNotCall,
    /// Telephone only when [`Identity::call_at`] says.
    CallOnlyAt,
    /// Send no messages.
    NoMessages,
    /// Where they live is told to nobody.
    AddressSecret,
}

impl Flag {
    /// Every flag.
    pub const ALL: [Self; 4] = [Self::DoNotCall, Self::CallOnlyAt, Self::NoMessages, Self::AddressSecret];

    /// The word stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::DoNotCall => "do_not_call",
            Self::CallOnlyAt => "call_only_at",
            Self::NoMessages => "no_messages",
            Self::AddressSecret => "address_secret",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flag| flag.code() == code)
    }
}

/// How to speak with a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Care {
    /// The language they speak best (a code: `pa`).
    pub language: Option<String>,
    /// Whether somebody must interpret.
    pub interpreter: bool,
    /// What to heed.
    pub flags: BTreeSet<Flag>,
}

/// Whether a person's file is parted from the others'.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In the common register.
    Common,
    /// Parted: absent for all but those entitled.
    Parted,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_birth_is_read_as_people_write_it() {
        for written in ["1985-02-01", "01/02/1985", "1.2.1985", " 1-2-1985 ", "19850201"] {
            assert!(Born::read(written) == Some(Born::On(date(1985, 2, 1))), "{written}");
        }
        assert!(Born::read("1985") == Some(Born::In(1985)));
        for wrong in ["", "85", "30/02/1985", "1985-13-01", "+985", "0001", "è1985020", "1/2/85"] {
            assert!(Born::read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_person_needs_something_to_be_called_by() {
        assert!(Identity::default().checked() == Err(PeopleError::NoName));
        let alias = Identity { alias: "  la  Prova ".into(), ..Identity::default() }.checked().unwrap();
        assert_eq!(alias.alias, "la Prova");
    }
}
