// SPDX-License-Identifier: EUPL-1.2
//! The reasoned decision of a pathway: what was decided, why, by which rules with which figures, what had come, how to object. Whoever calls
//! says every word, sums among them; the sheet adds nothing and reckons nothing.

use crate::PaperError;
use jiff::civil::Date;
#[cfg(feature = "pdf")]
use serde::Serialize;

/// A sum on a decision: its title, its parts with what each gives, the total, the limit it stays within.
pub type Sum = (String, Vec<(String, String)>, String, String);

/// A rule, with what it found.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(Serialize))]
pub struct DecisionRule {
    /// What must hold.
    pub say: String,
    /// Whether it does, in words.
    pub says: String,
    /// What was answered, and the figure it was compared with.
    pub looked: Vec<String>,
    /// The article it comes from.
    pub source: String,
}

/// A reasoned decision.
#[derive(Clone)]
#[cfg_attr(feature = "pdf", derive(Serialize))]
pub struct Decision {
    /// The language of its words, for whoever reads it aloud.
    pub lang: String,
    /// Who decides.
    pub body: String,
    /// What it is.
    pub title: String,
    /// What was decided, in a sentence.
    pub verdict: String,
    /// What applies to the reader before all else: a draft, example figures; nothing: neither.
    pub note: Option<String>,
    /// Case, day of the application, of the proposal and of the decision, by whom.
    pub facts: Vec<(String, String)>,
    /// The title over the reason, and the reason.
    pub why: (String, String),
    /// The title over the sum, its parts, their total, and its limit; nothing where no money is granted.
    pub sum: Option<Sum>,
    /// The title over the rules, and the rules.
    pub rules: (String, Vec<DecisionRule>),
    /// The title over the papers, and the papers with their days.
    pub papers: (String, Vec<String>),
    /// The title over how to object, and to whom, within which days.
    pub object: (String, String),
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

impl std::fmt::Debug for Decision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Decision(…)")
    }
}

impl Decision {
    /// Sets the sheet. A letter that no typeface draws becomes a question mark. Takes a tenth of a second of work: call it away from the
    /// threads that answer people.
    ///
    /// # Errors
    /// [`PaperError`]: no type was built in.
    #[cfg(feature = "pdf")]
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        let letters = serde_json::to_string(self).map_err(|error| PaperError::Fault(error.to_string()))?;
        crate::press::print(crate::press::Job {
            template: include_str!("../typst/decision.typ"),
            letters: &crate::press::drawable(&letters),
            drawing: "",
            name: &format!("filo-decision-{}", self.made_on),
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
