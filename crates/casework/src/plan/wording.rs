// SPDX-License-Identifier: EUPL-1.2
//! A plan in the family's language: beside each of its sentences the words in which it is told to them.
//!
//! Words belong to a sentence as it is written, not to a version: one that stays keeps its words in the next version, one that changes waits
//! for new ones, and the sheet shows it as it was written until somebody finds them. So a translation can never say what the plan does not.

use super::{AtPlan, By, Content, LONGEST, PlanError, PlanId, State, content_place, text::Text, version_row};
use crate::{
    Casework,
    case::{CaseId, OpenCase},
    store::plans as rows,
};
use ::store::WriteTx;
use identity::Who;
use kernel::{Actor, Language};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use vault::{Place, ReadLog, SubjectKey};

/// The longest words for a sentence, in characters: other languages take more room.
pub const LONGEST_WORDS: usize = 2 * LONGEST;
/// What was written is tried again when somebody else's comes between.
const TRIES: usize = 4;

/// Words for a sentence, and whose they are.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Worded {
    /// The words.
    pub words: String,
    /// Who wrote them down.
    pub by: By,
}

/// The words of a plan in one language, by the sentence they stand for. Not printed, on purpose.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Wording(BTreeMap<String, Worded>);

/// Words somebody wrote for a sentence, beside the ones they had before them.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Said {
    /// The sentence, as it stands in the plan.
    pub sentence: String,
    /// The words that were there when they read; empty when there were none.
    pub read: String,
    /// The words now; empty takes them away.
    pub now: String,
}

/// Somebody else has found other words meanwhile: theirs stay until whoever writes has seen them.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Otherwise {
    /// For which sentence.
    pub sentence: String,
    /// The words that stand there; none when they were taken away.
    pub theirs: Option<Worded>,
}

/// The sentences of a plan, each once, in the order in which they are read.
pub fn sentences(text: &Text) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    let mut add = |sentence| {
        if !all.contains(&sentence) && !str::trim(sentence).is_empty() {
            all.push(sentence);
        }
    };
    for (id, goal) in &text.goals {
        add(goal.what.as_str());
        add(goal.sign.as_str());
        for (_, promise) in text.promised(*id) {
            add(promise.what.as_str());
        }
    }
    for support in text.supports.values() {
        add(support.what.as_str());
    }
    all
}

impl Wording {
    /// The words for a sentence.
    pub fn of(&self, sentence: &str) -> Option<&Worded> {
        self.0.get(sentence)
    }

    /// Brings in what somebody wrote, where nobody has written otherwise since they read.
    fn bring(&mut self, said: &[Said], by: &By) -> Vec<Otherwise> {
        let mut otherwise = Vec::new();
        for one in said {
            let (now, there) = (one.now.trim(), self.of(&one.sentence));
            let stands = there.map_or("", |there| there.words.as_str());
            if now == one.read.trim() || now == stands {
                continue;
            }
            if stands != one.read.trim() {
                otherwise.push(Otherwise { sentence: one.sentence.clone(), theirs: there.cloned() });
            } else if now.is_empty() {
                self.0.remove(&one.sentence);
            } else {
                self.0.insert(one.sentence.clone(), Worded { words: now.to_owned(), by: by.clone() });
            }
        }
        otherwise
    }
}

fn row_of(plan: PlanId, language: Language) -> String {
    format!("{plan}/{}", language.code())
}

fn place(row: &str) -> Place<'_> {
    Place { table: "casework_plan_wording", column: "content", row }
}

impl Casework {
    /// The words of a plan in a language; none of them yet is no error. The read is written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn wording(
        &self,
        who: &Who,
        open: &OpenCase,
        plan: PlanId,
        language: Language,
    ) -> Result<Wording, PlanError> {
        let (actor, mut reads) = (who.actor(), open.reads("casework.plan_wording"));
        let wording = self.wording_under(&actor, (open.case, plan), language, open.key(), &mut reads).await?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(wording)
    }

    /// The words of a plan in a language, opened with the key of its case, whoever asks.
    pub(crate) async fn wording_under(
        &self,
        actor: &Actor,
        (case, plan): (CaseId, PlanId),
        language: Language,
        key: &SubjectKey,
        reads: &mut ReadLog,
    ) -> Result<Wording, PlanError> {
        let found = self.db.read(actor, move |tx| rows::wording(tx, case, plan, language)).await?;
        let Some(found) = found else { return Ok(Wording::default()) };
        Ok(key.open(&place(&row_of(plan, language)), &found.content, reads)?)
    }

    /// Writes down words for sentences of a version. What is not a sentence of it is left out; where somebody else has found other words
    /// since they were read, theirs stay and come back.
    ///
    /// # Errors
    /// [`PlanError::TooLong`] with the sentence's number in the version; [`PlanError::Fixed`] for a version set aside;
    /// [`PlanError::CaseClosed`], [`PlanError::NotFound`].
    pub async fn word_plan(
        &self,
        who: &Who,
        at: AtPlan,
        language: Language,
        said: Vec<Said>,
    ) -> Result<Vec<Otherwise>, PlanError> {
        if said.iter().any(|one| one.now.chars().count() > LONGEST_WORDS) {
            return Err(PlanError::TooLong { field: "words" });
        }
        let open = Arc::new(self.planned(who, at.case, at.today).await?);
        let said: Arc<[Said]> = said.into();
        for _ in 0..TRIES {
            let (by, room, told) = (self.by(who)?, self.clone(), who.clone());
            let (open, said) = (open.clone(), said.clone());
            let written = self
                .db
                .write(&who.actor(), move |tx| {
                    room.still_planned(tx, &told, &open, at.today)?;
                    room.bring_words(tx, (&open, at, language), &said, &by)
                })
                .await?;
            let (otherwise, reads) = written;
            audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
            if let Some(otherwise) = otherwise {
                return Ok(otherwise);
            }
        }
        Err(PlanError::ChangedMeanwhile)
    }

    /// Brings words in; nothing when somebody else's came between.
    fn bring_words(
        &self,
        tx: &WriteTx<'_>,
        (open, at, language): (&OpenCase, AtPlan, Language),
        said: &[Said],
        by: &By,
    ) -> Result<(Option<Vec<Otherwise>>, vault::ReadLog), PlanError> {
        let mut reads = open.reads("casework.plan_wording");
        let version = rows::version(tx, at.case, at.plan, at.version)?.ok_or(PlanError::NotFound)?;
        if version.state == State::Aside {
            return Err(PlanError::Fixed);
        }
        let content: Content =
            open.key().open(&content_place(&version_row(at.plan, at.version)), &version.content, &mut reads)?;
        let known = sentences(&content.text);
        let said: Vec<Said> = said.iter().filter(|one| known.contains(&one.sentence.as_str())).cloned().collect();
        let (row, found) = (row_of(at.plan, language), rows::wording(tx, at.case, at.plan, language)?);
        let mut wording = match &found {
            Some(found) => open.key().open(&place(&row), &found.content, &mut reads)?,
            None => Wording::default(),
        };
        let before = wording.clone();
        let otherwise = wording.bring(&said, by);
        if wording == before {
            return Ok((Some(otherwise), reads));
        }
        let sealed = open.key().seal(&place(&row), &wording)?;
        let revision = found.map_or(0, |found| found.revision);
        if !rows::write_wording(tx, (at.plan, language, revision), &sealed, by)? {
            return Ok((None, reads));
        }
        self.tell_plan(tx, "casework.plan_worded", open, at.plan, &format!("{} {}", at.version, language.code()), by)?;
        Ok((Some(otherwise), reads))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::plan::samples;
    use kernel::UtcMicros;
    use proptest::prelude::*;

    fn by(account: &str) -> By {
        By { account: account.to_owned(), body: "comune".to_owned(), at: UtcMicros(1) }
    }

    fn said(sentence: &str, read: &str, now: &str) -> Said {
        Said { sentence: sentence.to_owned(), read: read.to_owned(), now: now.to_owned() }
    }

    #[test]
    fn a_sentence_that_changed_has_no_words_until_somebody_finds_them() {
        let mut wording = Wording::default();
        assert!(wording.bring(&[said("Una casa", "", "O casă")], &by("a")).is_empty());
        assert_eq!(wording.of("Una casa").map(|one| one.words.as_str()), Some("O casă"));
        assert_eq!(wording.of("Una casa grande"), None);
    }

    #[test]
    fn words_that_another_found_meanwhile_are_shown_and_not_overwritten() {
        let mut wording = Wording::default();
        wording.bring(&[said("Una casa", "", "O casă")], &by("a"));
        let otherwise = wording.bring(&[said("Una casa", "", "O locuință")], &by("b"));
        assert_eq!(otherwise.len(), 1);
        assert_eq!(otherwise.first().and_then(|one| one.theirs.as_ref()).map(|one| one.words.as_str()), Some("O casă"));
        assert!(wording.bring(&[said("Una casa", "O casă", "O locuință")], &by("b")).is_empty(), "once they were seen");
        assert_eq!(wording.of("Una casa").map(|one| one.words.as_str()), Some("O locuință"));
        wording.bring(&[said("Una casa", "O locuință", " ")], &by("b"));
        assert_eq!(wording, Wording::default());
    }

    proptest! {
        /// Whatever two hands write of one reading, nothing either wrote is lost unseen: it stands, or its writer is told.
        #[test]
        fn no_words_are_lost_unseen(first in "[abc]{0,2}", second in "[abc]{0,2}", there in "[abc]{0,2}") {
            let mut wording = Wording::default();
            wording.bring(&[said("s", "", &there)], &by("x"));
            let mine = wording.bring(&[said("s", &there, &first)], &by("a"));
            prop_assert!(mine.is_empty());
            let theirs = wording.bring(&[said("s", &there, &second)], &by("b"));
            let stands = wording.of("s").map(|one| one.words.clone()).unwrap_or_default();
            prop_assert!(stands == second || stands == first);
            prop_assert_eq!(!theirs.is_empty(), stands != second && second != there);
        }

        #[test]
        fn each_sentence_is_asked_for_once(text in samples::text()) {
            let all = sentences(&text);
            let once: std::collections::BTreeSet<_> = all.iter().collect();
            prop_assert_eq!(once.len(), all.len());
            prop_assert!(text.commitments.values().filter(|one| text.goals.contains_key(&one.goal)).all(|one| one.what.trim().is_empty() || all.contains(&one.what.as_str())));
        }
    }
}
