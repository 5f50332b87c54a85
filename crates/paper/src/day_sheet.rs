// SPDX-License-Identifier: EUPL-1.2
//! The sheet of a day, for the counter and for the morning on which nothing is connected: whom each desk expects, with room to tick.

use crate::PaperError;
use jiff::civil::Date;
use kernel::Language;

/// A day on paper. Every word is said already, by who knows the desks; what is personal is printed and forgotten.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(serde::Serialize))]
pub struct DaySheet {
    /// The language of its words.
    #[cfg_attr(feature = "pdf", serde(serialize_with = "code"))]
    pub lang: Language,
    /// The day, in words.
    pub title: String,
    /// Under it: when it was printed, and by whom.
    pub printed: String,
    /// The heads of the columns: when, who, what for, how, ticks.
    pub heads: [String; 5],
    /// Desk by desk.
    pub desks: Vec<DeskPart>,
    /// Said of a desk that expects nobody.
    pub nobody: String,
    /// The two boxes of each line: came, did not come.
    pub ticks: [String; 2],
    /// Said at the foot of each page: what to do with the paper afterwards.
    pub foot: String,
    /// "page", before its number.
    pub page: String,
    /// The day it is of.
    #[cfg_attr(feature = "pdf", serde(skip))]
    pub day: Date,
}

/// One desk on the sheet.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(serde::Serialize))]
pub struct DeskPart {
    /// Its name.
    pub name: String,
    /// Said above its table, when there is something to say: groups that meet there.
    pub notes: Vec<String>,
    /// Whom it expects, by hour.
    pub visits: Vec<Visit>,
}

/// One appointment on the sheet.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(serde::Serialize))]
pub struct Visit {
    /// "9:00–9:45".
    pub time: String,
    /// Names, one a line.
    pub who: Vec<String>,
    /// Telephones, one a line.
    pub phones: Vec<String>,
    /// What for.
    pub what: String,
    /// How they meet and who receives, one a line.
    pub how: Vec<String>,
}

#[cfg(feature = "pdf")]
fn code<S: serde::Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(language.code())
}

impl std::fmt::Debug for DaySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DaySheet(…)")
    }
}

impl std::fmt::Debug for DeskPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeskPart(…)")
    }
}

impl std::fmt::Debug for Visit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Visit(…)")
    }
}

impl DaySheet {
    /// Sets the sheet. A letter that no typeface draws becomes a question mark: a name half read is better than no sheet. Takes a tenth
    /// of a second of work for thirty lines: call it away from the threads that answer people.
    ///
    /// # Errors
    /// [`PaperError`]: no type was built in.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let letters = serde_json::to_string(self).map_err(|error| PaperError::Fault(error.to_string()))?;
        crate::press::print(crate::press::Job {
            template: include_str!("../typst/day.typ"),
            letters: &crate::press::drawable(&letters),
            drawing: "",
            name: &format!("filo-{}", self.day),
            one_page: false,
            made_on: self.day,
        })
    }

    /// As with the feature `pdf`; without it there is nothing to set a sheet with.
    ///
    /// # Errors
    /// [`PaperError::NotBuilt`], always.
    #[cfg(not(feature = "pdf"))]
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        Err(PaperError::NotBuilt)
    }
}
