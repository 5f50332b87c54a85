// SPDX-License-Identifier: EUPL-1.2
//! What a family asks: a town, needs, and what they told of themselves; read and checked against the territory.

use crate::{Snapshot, pack::FactKind};
use kernel::{Istat, Language};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// An answer to a fact's question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// A number: how many, years, 0 or 1, cents of euro.
    Number(i64),
    /// A code.
    Code(String),
}

/// A question to the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Where they live.
    pub town: Istat,
    /// Codes of the chosen needs.
    pub needs: Vec<String>,
    /// What they told, by the fact's name.
    pub facts: BTreeMap<String, Answer>,
    /// Facts they would rather not tell: never asked again.
    pub skipped: BTreeSet<String>,
    /// The language they speak, to say which desks speak it.
    pub language: Option<Language>,
    /// Decides among equals; the same all day (say, days since 1970), so that the order holds while one reads.
    pub day_seed: u64,
    /// Results wanted.
    pub limit: usize,
}

impl Asked {
    /// A question with nothing told.
    pub fn new(town: Istat) -> Self {
        Self {
            town,
            needs: Vec::new(),
            facts: BTreeMap::new(),
            skipped: BTreeSet::new(),
            language: None,
            day_seed: 0,
            limit: super::SHOWN,
        }
    }

    /// Reads a question from texts: an ISTAT code, need codes, facts as name and value.
    ///
    /// # Errors
    /// The first word that cannot be used, with the nearest one that can.
    pub fn read<'t>(
        snapshot: &Snapshot,
        town: &str,
        needs: impl IntoIterator<Item = &'t str>,
        facts: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, Refusal> {
        let istat = town.trim().parse().map_err(|_| {
            let refusal = Refusal::new(RefusalKind::NotATown, "/town".into(), town);
            let meant = snapshot.find_town(town).into_iter().next().map(|found| found.town);
            Refusal { suggestion: meant.map(|town| format!("{} ({})", town.istat, town.name)), ..refusal }
        })?;
        let mut asked = Self::new(istat);
        for (place, code) in needs.into_iter().enumerate() {
            let code = code.trim();
            if snapshot.need(code).is_none() {
                let known = snapshot.needs().iter().map(|need| need.code.as_str());
                return Err(
                    Refusal::new(RefusalKind::UnknownNeed, format!("/needs/{place}"), code).suggesting(code, known)
                );
            }
            if !asked.needs.iter().any(|chosen| chosen == code) {
                asked.needs.push(code.to_owned());
            }
        }
        for (name, value) in facts {
            let answer = snapshot.read_answer(name, value)?;
            asked.facts.insert(name.trim().to_owned(), answer);
        }
        Ok(asked)
    }

    /// The needs chosen.
    #[must_use]
    pub fn needing(mut self, code: &str) -> Self {
        self.needs.push(code.to_owned());
        self
    }

    /// A fact told.
    #[must_use]
    pub fn knowing(mut self, name: &str, answer: Answer) -> Self {
        self.facts.insert(name.to_owned(), answer);
        self
    }

    /// The day's seed.
    #[must_use]
    pub fn on_day(mut self, seed: u64) -> Self {
        self.day_seed = seed;
        self
    }
}

/// What is wrong with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalKind {
    /// Not an ISTAT code.
    NotATown,
    /// No such need here.
    UnknownNeed,
    /// No such fact here.
    UnknownFact,
    /// Not a number.
    NotANumber,
    /// Below the least answer or above the greatest.
    OutOfRange,
    /// Neither yes nor no.
    NotYesOrNo,
    /// None of the choices.
    NotAChoice,
    /// No need was chosen.
    NoNeed,
}

/// A question that cannot be read: where, why, and the nearest word that can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong.
    pub kind: RefusalKind,
    /// JSON pointer of the field: `/town`, `/needs/0`, `/facts/minors`.
    pub field: String,
    /// What was given, cut to a readable length.
    pub given: String,
    /// The nearest word that could be used.
    pub suggestion: Option<String>,
    /// What would be right (a range, the choices).
    pub expected: String,
}

impl Refusal {
    pub(crate) fn new(kind: RefusalKind, field: String, given: &str) -> Self {
        let given = given.chars().filter(|letter| !letter.is_control()).take(60).collect();
        Self { kind, field, given, suggestion: None, expected: String::new() }
    }

    pub(crate) fn suggesting<'k>(mut self, given: &str, known: impl Iterator<Item = &'k str> + Clone) -> Self {
        self.suggestion = crate::pack::nearest(given, known.clone()).map(str::to_owned);
        self.expected = known.take(40).collect::<Vec<_>>().join(", ");
        self
    }

    fn expecting(mut self, expected: String) -> Self {
        self.expected = expected;
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { given, expected, .. } = self;
        match self.kind {
            RefusalKind::NotATown => {
                write!(f, "\"{given}\" is not an ISTAT code: give six digits, for example 019021")
            }
            RefusalKind::UnknownNeed => write!(f, "unknown need \"{given}\""),
            RefusalKind::UnknownFact => write!(f, "unknown fact \"{given}\""),
            RefusalKind::NotANumber => write!(f, "\"{given}\" is not a number: give {expected}"),
            RefusalKind::OutOfRange => write!(f, "{given} cannot be: give {expected}"),
            RefusalKind::NotYesOrNo => write!(f, "\"{given}\" is neither 1 (yes) nor 0 (no)"),
            RefusalKind::NotAChoice => write!(f, "\"{given}\" is none of the answers"),
            RefusalKind::NoNeed => write!(f, "no need was given: name at least one"),
        }?;
        match (&self.suggestion, self.kind) {
            (Some(town), RefusalKind::NotATown) => write!(f, "; did you mean {town}?"),
            (Some(word), _) => write!(f, ": did you mean \"{word}\"?"),
            (
                None,
                RefusalKind::UnknownNeed | RefusalKind::UnknownFact | RefusalKind::NotAChoice | RefusalKind::NoNeed,
            ) => write!(f, ": use one of {expected}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for Refusal {}

impl Snapshot {
    /// Reads an answer to a fact's question: a number, `1`/`0` (also `yes`, `no`, `sì`), euro (`8000`, `8000.50`), a code.
    ///
    /// # Errors
    /// No such fact, or an answer that cannot be.
    pub fn read_answer(&self, name: &str, value: &str) -> Result<Answer, Refusal> {
        let (name, value) = (name.trim(), value.trim());
        let Some(fact) = self.fact(name) else {
            let known = self.facts().iter().map(|fact| fact.name.as_str());
            return Err(Refusal::new(RefusalKind::UnknownFact, "/facts".into(), name).suggesting(name, known));
        };
        let refuse = |kind| Refusal::new(kind, format!("/facts/{name}"), value);
        let range = || match (fact.min, fact.max) {
            (Some(min), Some(max)) => format!("a number from {min} to {max}"),
            (Some(min), None) => format!("a number from {min} up"),
            (None, Some(max)) => format!("a number up to {max}"),
            (None, None) => "a whole number".to_owned(),
        };
        let bounded = |number: i64, scale: i64| {
            let least = fact.min.unwrap_or(0).saturating_mul(scale);
            let most = fact.max.unwrap_or(i64::MAX / 1000).saturating_mul(scale);
            if (least..=most).contains(&number) {
                Ok(Answer::Number(number))
            } else {
                Err(refuse(RefusalKind::OutOfRange).expecting(range()))
            }
        };
        match fact.kind {
            FactKind::Count | FactKind::Age => {
                let number = value.parse().map_err(|_| refuse(RefusalKind::NotANumber).expecting(range()))?;
                bounded(number, 1)
            }
            FactKind::Euro => {
                let cents = cents(value).ok_or_else(|| refuse(RefusalKind::NotANumber).expecting(range()))?;
                bounded(cents, 100)
            }
            FactKind::YesNo => match value.to_lowercase().as_str() {
                "1" | "yes" | "true" | "sì" | "si" => Ok(Answer::Number(1)),
                "0" | "no" | "false" => Ok(Answer::Number(0)),
                _ => Err(refuse(RefusalKind::NotYesOrNo)),
            },
            FactKind::Choice | FactKind::Code => {
                let code = value.to_lowercase();
                let listed = fact.choices.iter().any(|choice| choice.id == code);
                let open = fact.kind == FactKind::Code && is_code(&code);
                if listed || open {
                    Ok(Answer::Code(code))
                } else {
                    let known = fact.choices.iter().map(|choice| choice.id.as_str());
                    Err(refuse(RefusalKind::NotAChoice).suggesting(&code, known))
                }
            }
        }
    }
}

/// A short word: lower-case letters, digits, hyphens and underscores; at most 60.
pub(crate) fn is_code(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_')
}

/// Cents of a sum in euro: `8000`, `8000.5`, `8000,50`.
fn cents(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    if part.len() > 2 || !part.bytes().all(|byte| byte.is_ascii_digit()) || whole.starts_with(['-', '+']) {
        return None;
    }
    let euro: i64 = whole.parse().ok()?;
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    euro.checked_mul(100)?.checked_add(part)
}
