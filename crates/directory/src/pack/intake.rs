// SPDX-License-Identifier: EUPL-1.2
//! How a programme takes people in, in order of arrival: its fund, whom it is for, and what is asked before deciding (D5).

use super::{entry::Entry, nearest};
use kernel::Localized;
use serde::{Deserialize, Serialize};

/// The answers of a question: nothing, a little, a lot, very much.
pub const LEVELS: usize = 4;
/// The most questions: the assessment is lean.
const MOST_QUESTIONS: usize = 10;
/// The most a fund holds, in cents: ten billion euro.
const LARGEST_FUND: i64 = 1_000_000_000_000;

/// How a programme takes people in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intake {
    /// The fund, in cents of euro: a plain figure until there is a ledger.
    pub fund_cents: i64,
    /// Whom it is for: every one of these.
    pub rules: Vec<IntakeRule>,
    /// What is asked before deciding.
    pub questions: Vec<IntakeQuestion>,
}

/// A condition for entering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntakeRule {
    /// They live in a town of the programme.
    Resident,
    /// Children under 18 live with them.
    Minors,
    /// They lost their work, or have money troubles.
    Hardship,
}

impl IntakeRule {
    /// Every rule.
    pub const ALL: [Self; 3] = [Self::Resident, Self::Minors, Self::Hardship];

    /// The word written in a pack.
    pub fn code(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Minors => "minors",
            Self::Hardship => "hardship",
        }
    }
}

/// What a question weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// How much help is needed.
    Need,
    /// How ready they are to set out.
    Motivation,
}

/// A question of the assessment, answered by one of [`LEVELS`] sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IntakeQuestion {
    /// Short word.
    pub id: String,
    /// What it weighs.
    pub about: About,
    /// The question, for the worker.
    pub ask: Localized,
    /// What 0, 1, 2 and 3 mean.
    pub levels: Vec<Localized>,
}

/// Reads `[programme.intake]`; nothing when the programme takes nobody in.
pub(super) fn intake(programme: &Entry<'_, '_>, places: Option<u32>, has_towns: bool) -> Option<Intake> {
    let found = programme.table("intake")?;
    let Some(table) = found.get_ref().as_table() else {
        programme.wrong("intake", found, "a table", "{ … }, or a heading [programme.intake]");
        return None;
    };
    let entry = Entry::new(table, found.span(), programme.sheet, "intake");
    if places.is_none() {
        programme.mistake(
            "intake",
            "the programme takes people in and has no \"places\"",
            "Add a line such as: places = 25",
        );
    }
    entry.require("fund_cents", "14000000");
    let fund_cents = entry.number("fund_cents", 0..=LARGEST_FUND).unwrap_or_default();
    let rules = rules(&entry);
    if rules.contains(&IntakeRule::Resident) && !has_towns {
        entry.mistake(
            "rules",
            "\"resident\" is a rule and the programme has no towns",
            "Say which: towns = [\"015070\"] or districts = [\"…\"] on the programme.",
        );
    }
    let questions = questions(&entry);
    entry.close();
    Some(Intake { fund_cents, rules, questions })
}

fn rules(entry: &Entry<'_, '_>) -> Vec<IntakeRule> {
    let codes = IntakeRule::ALL.map(IntakeRule::code);
    let mut rules = Vec::new();
    for (word, spot) in entry.spotted("rules") {
        match IntakeRule::ALL.into_iter().find(|rule| rule.code() == word) {
            Some(rule) if rules.contains(&rule) => {
                entry.sheet.report.warning(&spot, format!("\"{word}\" is twice in \"rules\""), "Remove one.");
            }
            Some(rule) => rules.push(rule),
            None => {
                let near = nearest(&word, codes.into_iter())
                    .map(|near| format!("Did you mean \"{near}\"? "))
                    .unwrap_or_default();
                let cure = format!("{near}Use: {}.", codes.join(", "));
                entry.sheet.report.mistake(&spot, format!("\"{word}\" is no rule of an intake"), cure);
            }
        }
    }
    rules
}

fn questions(entry: &Entry<'_, '_>) -> Vec<IntakeQuestion> {
    let mut questions: Vec<IntakeQuestion> = Vec::new();
    for part in entry.entries("questions", "question") {
        let id = part.id("id", None);
        if questions.iter().any(|known| known.id == id) {
            part.mistake("id", format!("question \"{id}\" is there twice"), "Give each its own id.");
        }
        part.require("about", "\"need\"");
        let about = match part.word("about", &["need", "motivation"]) {
            Some("motivation") => About::Motivation,
            _ => About::Need,
        };
        let ask = part.workers_text("ask");
        let levels = part.workers_texts("levels");
        if levels.len() != LEVELS {
            part.mistake(
                "levels",
                format!("question \"{id}\" has {} levels", levels.len()),
                "Say what 0, 1, 2 and 3 mean: four texts.",
            );
        }
        part.close();
        questions.push(IntakeQuestion { id, about, ask, levels });
    }
    let of = |about| questions.iter().any(|question| question.about == about);
    if !of(About::Need) || !of(About::Motivation) {
        entry.mistake(
            "questions",
            "the intake does not ask about both need and motivation",
            "Add [[programme.intake.questions]] with about = \"need\", and one with about = \"motivation\".",
        );
    }
    if questions.len() > MOST_QUESTIONS {
        let message = format!("the intake asks {} questions", questions.len());
        entry.mistake("questions", message, format!("Ask {MOST_QUESTIONS} at most: the assessment is lean."));
    }
    questions
}
