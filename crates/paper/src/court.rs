// SPDX-License-Identifier: EUPL-1.2
//! An account for the court, with the report on how the person lives annexed. In Italian, the language of the court: whoever calls says
//! every word, sums among them, and the sheet adds nothing and reckons nothing.

use crate::PaperError;
use jiff::civil::Date;

/// A line of an account.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(serde::Serialize))]
pub struct CourtLine {
    /// The day.
    pub day: String,
    /// What for.
    pub what: String,
    /// What proves it, and the judge's leave; may be empty.
    pub proof: String,
    /// The sum.
    pub sum: String,
}

/// The lines of a category, with their total.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(serde::Serialize))]
pub struct CourtGroup {
    /// Income or expense, and of what kind.
    pub name: String,
    /// Its lines, by day.
    pub lines: Vec<CourtLine>,
    /// Their total.
    pub total: String,
}

/// A sum that stands by itself.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(serde::Serialize))]
pub struct CourtSum {
    /// What it is.
    pub name: String,
    /// The sum.
    pub sum: String,
    /// Whether everything leads to it.
    pub strong: bool,
}

/// An account for the court.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(serde::Serialize))]
pub struct CourtAccount {
    /// To whom: the court, and its judge.
    pub court: Vec<String>,
    /// What it is: the account of such a period, or the final one.
    pub title: String,
    /// A draft, or a correction, and why; nothing: neither.
    pub note: Option<String>,
    /// Decree, person, who was appointed, period.
    pub facts: Vec<(String, String)>,
    /// The heads of the columns: day, what, proof, sum.
    pub heads: [String; 4],
    /// Before the lines.
    pub opening: CourtSum,
    /// Titles of the two sides, and their categories.
    pub sides: Vec<(String, Vec<CourtGroup>)>,
    /// What a side without a line says.
    pub nothing: String,
    /// Says that what follows is the total of a category.
    pub total_says: String,
    /// The title over the sums, and the sums: income, expense, balance, bank, cash.
    pub closing: (String, Vec<CourtSum>),
    /// Which statement.
    pub statement: String,
    /// The title of the report.
    pub report: String,
    /// What was seen and heard: part, words.
    pub seen: Vec<(String, String)>,
    /// What whoever writes thinks, apart: title, words.
    pub opinion: Option<(String, String)>,
    /// Place and date, and who signs.
    pub signs: Vec<String>,
    /// At the foot of each page.
    pub foot: String,
    /// "Page".
    pub page: String,
    /// The day of printing.
    #[cfg_attr(feature = "pdf", serde(skip))]
    pub made_on: Date,
}

impl std::fmt::Debug for CourtAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CourtAccount(…)")
    }
}

impl CourtAccount {
    /// Sets the sheet. A letter that no typeface draws becomes a question mark. Takes a tenth of a second of work: call it away from the
    /// threads that answer people.
    ///
    /// # Errors
    /// [`PaperError`]: no type was built in.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let letters = serde_json::to_string(self).map_err(|error| PaperError::Fault(error.to_string()))?;
        crate::press::print(crate::press::Job {
            template: include_str!("../typst/court.typ"),
            letters: &crate::press::drawable(&letters),
            drawing: "",
            name: &format!("filo-court-{}", self.made_on),
            one_page: false,
            made_on: self.made_on,
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
