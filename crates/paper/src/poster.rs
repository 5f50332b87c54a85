// SPDX-License-Identifier: EUPL-1.2
//! What a poster says, as plain values.

use crate::PaperError;
use jiff::civil::{Date, Time, Weekday};
use kernel::Language;
use page::Speech;

/// The paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    /// 297 × 420 mm: for a wall.
    A3,
    /// 210 × 297 mm: for a door.
    A4,
    /// An A4 sheet folded twice, printed on one side: for a pocket. Closed, its cover says nothing about anybody.
    Card,
}

impl Size {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::A4, Self::A3, Self::Card];

    /// The word for it: `a4`, `a3`, `card`.
    pub fn code(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::Card => "card",
        }
    }

    /// Reads the word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code().eq_ignore_ascii_case(code))
    }
}

/// A poster. Names and addresses stand as the bodies write them; all else is said by the room in the poster's language.
#[derive(Debug, Clone)]
pub struct Poster {
    /// The paper.
    pub size: Size,
    /// Whom it speaks of.
    pub subject: Subject,
    /// The territory, under the sign.
    pub territory: String,
    /// What one may come for, first the most common; six are drawn.
    pub needs: Vec<Need>,
    /// Who helps: one for a desk, up to four for a town.
    pub helpers: Vec<Helper>,
    /// Numbers for who is in danger; three are drawn.
    pub dangers: Vec<Danger>,
    /// Where the code leads: a whole address, short enough to be typed.
    pub link: String,
    /// Languages of the site, each written in itself.
    pub languages: Vec<Language>,
    /// The day of the news on it.
    pub made_on: Date,
    /// Some of it is example data: said on the sheet.
    pub example: bool,
}

/// Whom a poster speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// One desk.
    Desk,
    /// A town, by its name.
    Town(String),
}

/// Something one may come for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its icon, by name.
    pub icon: String,
    /// Its name in the poster's language.
    pub name: String,
}

/// Who helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// The desk.
    pub name: String,
    /// Who runs it.
    pub body: String,
    /// Where: building, street, town; empty when nobody goes there.
    pub place: Vec<String>,
    /// Telephones; two are drawn.
    pub phones: Vec<String>,
    /// Whether one needs an appointment.
    pub access: Access,
    /// When it opens every week.
    pub opening: Vec<Opening>,
    /// It opens at other times too, which no week can say.
    pub opens_otherwise: bool,
    /// Languages spoken there.
    pub spoken: Vec<Language>,
}

/// Whether one needs an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Always.
    Appointment,
    /// Never.
    WalkIn,
    /// As one likes.
    Either,
}

/// Every week, on a day, between two hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The day.
    pub day: Weekday,
    /// Opens at.
    pub from: Time,
    /// Closes at.
    pub to: Time,
}

/// A number for who is in danger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Danger {
    /// The number.
    pub phone: String,
    /// What it is for, in the poster's language.
    pub name: String,
}

impl Poster {
    /// Sets the poster: one page of PDF, in the language of `speech`. Takes a tenth of a second of work: call it away from
    /// the threads that answer people.
    ///
    /// # Errors
    /// [`PaperError`]: what is missing, or what does not fit.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self, speech: &Speech) -> Result<Vec<u8>, PaperError> {
        let sheet = crate::sheet::Sheet::of(self, speech)?;
        crate::press::print(crate::press::Job {
            template: include_str!("../typst/poster.typ"),
            letters: &sheet.letters(),
            drawing: &sheet.code.svg(),
            name: &sheet.link,
            one_page: true,
            made_on: self.made_on,
        })
    }

    /// As with the feature `pdf`; without it there is nothing to set a poster with.
    ///
    /// # Errors
    /// [`PaperError::NotBuilt`], always.
    #[cfg(not(feature = "pdf"))]
    pub fn pdf(&self, _speech: &Speech) -> Result<Vec<u8>, PaperError> {
        Err(PaperError::NotBuilt)
    }
}
