// SPDX-License-Identifier: EUPL-1.2
//! What people think of the site: the flow of the Italian model for public sites, from 1 to 5, then why, then words if one
//! likes. Counted without knowing who; words may name somebody and are sealed.

use crate::{
    Reception,
    demand::day_of,
    store::feedback::{self as rows, New},
};
use ::store::StoreError;
use audit::Entry;
use identity::{Action, Resource, Who, allows};
use kernel::{Actor, Id, Kind, Language, Problem, UtcMicros};
use std::sync::Arc;
use vault::{Place, ReadLog, SubjectId, SubjectKey, VaultError};

/// From 1 (badly) to 5 (well).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

impl Rating {
    /// Reads `1` to `5`.
    pub fn read(text: &str) -> Option<Self> {
        text.parse().ok().filter(|rating| (1..=5).contains(rating)).map(Self)
    }

    /// The number.
    pub fn number(self) -> u8 {
        self.0
    }

    /// What may be said of it: what went well from 4 up, what was hard below.
    pub fn choices(self) -> &'static [&'static str; 5] {
        if self.0 >= 4 { &WELL } else { &HARD }
    }
}

/// What went well.
const WELL: [&str; 5] = ["clear", "complete", "in-order", "no-trouble", "well-other"];
/// What was hard.
const HARD: [&str; 5] = ["not-clear", "not-complete", "not-in-order", "trouble", "hard-other"];

/// The most letters of the words: what the model asks for.
pub const LONGEST_COMMENT: usize = 200;

/// Who thinks what.
#[derive(Debug, Clone)]
pub struct Feedback {
    /// The form's own key: the same page sent twice counts once.
    pub form: String,
    /// The rating.
    pub rating: Rating,
    /// What was chosen; what does not belong to the rating is left out.
    pub choices: Vec<String>,
    /// A few words; empty: none.
    pub comment: String,
    /// The language the page spoke.
    pub language: Language,
}

/// Words that somebody left.
#[derive(Clone, PartialEq, Eq)]
pub struct Comment {
    /// The rating that came with them.
    pub rating: i64,
    /// The day.
    pub day: UtcMicros,
    /// The words.
    pub words: String,
}

/// What people think, counted.
#[derive(Clone, Default)]
pub struct Opinions {
    /// Ratings from 5 down, with how often.
    pub ratings: Vec<(i64, i64)>,
    /// Choices with how often, the most frequent first.
    pub choices: Vec<(String, i64)>,
    /// The latest words.
    pub comments: Vec<Comment>,
}

/// A feedback without a person.
enum Row {}

fn place(row: &str) -> Place<'_> {
    Place { table: "reception_feedback", column: "comment", row }
}

impl Reception {
    /// Keeps what somebody thinks. Sent again, the first one stands.
    ///
    /// # Errors
    /// When the database or the key store cannot be written.
    pub async fn keep_feedback(&self, feedback: Feedback) -> Result<(), Problem> {
        let (now, chance) = (self.clock.now(), Arc::clone(&self.chance));
        // The day, not the moment: ids begin with a time, and this one begins with midnight.
        let id = Id::<Row>::new(day_of(now), &*chance).to_string();
        let comment: String = feedback.comment.trim().chars().take(LONGEST_COMMENT).collect();
        let words = if comment.is_empty() { None } else { Some(self.seal_comment(&id, &comment, now).await?) };
        let subject = words.as_ref().map(|(subject, _)| *subject);
        let new = New {
            id,
            form: self.vault.index("reception.feedback.form", &feedback.form),
            rating: i64::from(feedback.rating.number()),
            language: feedback.language,
            day: day_of(now),
            words,
        };
        let choices: Vec<&'static str> = feedback
            .rating
            .choices()
            .iter()
            .copied()
            .filter(|choice| feedback.choices.iter().any(|chosen| chosen == choice))
            .collect();
        let kept = self
            .db
            .write(&Actor::public(), move |tx| -> Result<bool, StoreError> {
                if !rows::insert(tx, &new)? {
                    return Ok(false);
                }
                for choice in choices {
                    rows::choose(tx, &new.id, choice)?;
                }
                let rating = new.rating.to_string();
                audit::record(
                    tx,
                    &Entry { action: "reception.feedback", subject: &new.id, details: &rating },
                    now,
                    &*chance,
                )?;
                Ok(true)
            })
            .await?;
        // A key that sealed nothing that stands: nobody needs it.
        if let Some(subject) = subject.filter(|_| !kept)
            && let Err(error) = self.vault.destroy(subject, now).await
        {
            tracing::warn!(%error, "the key of words sent twice is left over");
        }
        Ok(())
    }

    async fn seal_comment(
        &self,
        id: &str,
        comment: &str,
        now: UtcMicros,
    ) -> Result<(SubjectId, vault::Sealed<String>), VaultError> {
        let (subject, key) = self.vault.new_subject(now).await?;
        Ok((subject, key.seal_text(&place(id), comment)?))
    }

    /// What people think since a day, with at most `most` of their words. The reading is in the audit before this returns.
    ///
    /// # Errors
    /// Not found for who may not read it; when the database, the keys or the audit do not answer.
    pub async fn opinions(&self, who: &Who, since: UtcMicros, most: i64) -> Result<Opinions, Problem> {
        if !allows(who, Action::ReadFeedback, &Resource::House) {
            return Err(Problem::new(Kind::NotFound, "page-problem-not-found"));
        }
        let day = day_of(since);
        let (ratings, choices, sealed) = self
            .db
            .read(&who.actor(), move |tx| -> Result<_, StoreError> {
                Ok((rows::ratings(tx, day)?, rows::choices(tx, day)?, rows::words(tx, day, most)?))
            })
            .await?;
        let subjects: Vec<SubjectId> = sealed.iter().map(|words| words.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.feedback");
        let mut comments = Vec::new();
        for words in &sealed {
            let key: Option<&SubjectKey> = keys.get(&words.subject);
            if let Some(key) = key {
                let said = key.open(&place(&words.id), &words.comment, &mut reads)?;
                comments.push(Comment { rating: words.rating, day: words.day, words: said });
            }
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(Opinions { ratings, choices, comments })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_rating_is_from_one_to_five() {
        assert_eq!(Rating::read("3").map(Rating::number), Some(3));
        for no in ["0", "6", "-1", "", "5 ", "cinque", "256"] {
            assert_eq!(Rating::read(no), None, "{no}");
        }
    }

    #[test]
    fn from_four_up_one_says_what_went_well() {
        assert!(Rating::read("4").unwrap().choices().contains(&"clear"));
        assert!(Rating::read("3").unwrap().choices().contains(&"not-clear"));
    }
}
