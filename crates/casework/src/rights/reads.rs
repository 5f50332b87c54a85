// SPDX-License-Identifier: EUPL-1.2
//! Requests, opened: for whoever noted them, for who answers for their body, for the data protection officer. No file of anybody is opened here.

use super::{
    Content, Ground, Outcome, Proof, Right, RightId, RightsError, Said, Way, answer_place, content_place,
    extension_place, lift_place,
    terms::{self, Standing},
};
use crate::{
    Casework,
    store::rights::{self as rows, RightRow, Shown},
};
use identity::{AccountId, Action, Resource, Who, allows, policy};
use jiff::{ToSpan, civil::Date};
use kernel::UtcMicros;
use people::PersonId;
use vault::{ReadLog, SubjectKey};

/// That more time was taken.
#[derive(Clone)]
pub struct Extended {
    /// The day on which the person was told.
    pub on: Date,
    /// Why.
    pub why: String,
}

/// What was answered.
#[derive(Clone)]
pub struct Answered {
    /// The day on which the person was told.
    pub on: Date,
    /// Who answered.
    pub by: AccountId,
    /// What.
    pub outcome: Outcome,
    /// In words.
    pub words: String,
    /// The ground, as it stood.
    pub ground: Option<Ground>,
    /// How to complain, as it stood.
    pub complain: Vec<Ground>,
}

/// A restriction that was granted.
#[derive(Clone)]
pub struct Restricted {
    /// The ground, by its name in the territory's file.
    pub ground: String,
    /// Since when.
    pub since: Date,
    /// The day on which the person was told that it ends, and why it did.
    pub lifted: Option<(Date, String)>,
}

/// A request, opened.
#[derive(Clone)]
pub struct RightView {
    /// Which.
    pub id: RightId,
    /// Whose.
    pub person: PersonId,
    /// What is asked.
    pub right: Right,
    /// The body that received it, and answers.
    pub body: String,
    /// The day on which it came.
    pub received: Date,
    /// The last day for an answer.
    pub due: Date,
    /// By what way it came.
    pub way: Way,
    /// How it was seen who asks.
    pub proof: Option<Proof>,
    /// Who asks what, in words.
    pub content: Content,
    /// More time.
    pub extended: Option<Extended>,
    /// When a copy was last prepared.
    pub copied_at: Option<UtcMicros>,
    /// The answer.
    pub answer: Option<Answered>,
    /// The restriction that came of it.
    pub restriction: Option<Restricted>,
    /// What was read: say it back with a change.
    pub version: i64,
    /// When it was noted.
    pub noted_at: UtcMicros,
    /// Who noted it.
    pub noted_by: AccountId,
}

impl RightView {
    /// How it stands on a day.
    pub fn standing(&self, today: Date) -> Standing {
        terms::standing(self.due, self.answer.is_some(), today)
    }

    /// Whether more time may still be taken on a day: once, before the first day has passed.
    pub fn may_extend(&self, today: Date) -> bool {
        self.answer.is_none() && self.extended.is_none() && today <= self.due
    }

    /// Whether its restriction stands.
    pub fn stands_still(&self) -> bool {
        self.restriction.as_ref().is_some_and(|one| one.lifted.is_none())
    }
}

/// How many requests wait that are late or soon due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Whose day has passed.
    pub late: i64,
    /// Whose day is near, those that are late among them.
    pub all: i64,
}

/// Whether they may note requests.
pub(super) fn notes(who: &Who) -> bool {
    allows(who, Action::NotePeople, &Resource::House)
}

/// What whoever asks is shown.
///
/// # Errors
/// [`RightsError::NotFound`] for who neither notes nor answers.
pub(super) fn shown(who: &Who) -> Result<Shown, RightsError> {
    let Who::Member(member) = who else { return Err(RightsError::NotFound) };
    let scope = policy::scope(who, Action::AnswerRights);
    if scope == policy::Scope::Nothing && !notes(who) {
        return Err(RightsError::NotFound);
    }
    Ok(Shown {
        all: scope == policy::Scope::Everything,
        body: if let policy::Scope::Body(body) = scope { body } else { String::new() },
        account: member.account.to_string(),
        acting: member.body.clone(),
    })
}

pub(super) fn opened(row: RightRow, key: &SubjectKey, reads: &mut ReadLog) -> Result<RightView, RightsError> {
    let named = row.id.to_string();
    let extended = match row.extension {
        Some((on, why)) => Some(Extended { on, why: key.open(&extension_place(&named), &why, reads)? }),
        None => None,
    };
    let answer = match row.answer {
        Some(one) => {
            let said: Said = key.open(&answer_place(&named), &one.said, reads)?;
            let (words, ground, complain) = (said.words, said.ground, said.complain);
            Some(Answered { on: one.on, by: one.by, outcome: one.outcome, words, ground, complain })
        }
        None => None,
    };
    let restriction = match row.restriction {
        Some(one) => {
            let lifted = match one.lifted {
                Some((on, why)) => Some((on, key.open(&lift_place(&named), &why, reads)?)),
                None => None,
            };
            Some(Restricted { ground: one.ground, since: one.since, lifted })
        }
        None => None,
    };
    Ok(RightView {
        id: row.id,
        person: row.person,
        right: row.right,
        body: row.body,
        received: row.received,
        due: row.due,
        way: row.way,
        proof: row.proof,
        content: key.open(&content_place(&named), &row.content, reads)?,
        extended,
        copied_at: row.copied_at,
        answer,
        restriction,
        version: row.version,
        noted_at: row.noted_at,
        noted_by: row.noted_by,
    })
}

impl Casework {
    /// The requests that whoever asks is shown: what waits, the nearest day first; then what was answered. The reads are written in the audit
    /// before this returns.
    ///
    /// # Errors
    /// [`RightsError::NotFound`] for who neither notes nor answers.
    pub async fn rights(&self, who: &Who) -> Result<Vec<RightView>, RightsError> {
        let shown = shown(who)?;
        let found = self.db.read(&who.actor(), move |tx| rows::list(tx, &shown)).await?;
        self.opened_rights(who, found, "casework.rights").await
    }

    /// Those of a person, under any of these ids, that whoever asks is shown.
    ///
    /// # Errors
    /// [`RightsError::NotFound`] for who neither notes nor answers.
    pub async fn rights_of(&self, who: &Who, persons: &[PersonId]) -> Result<Vec<RightView>, RightsError> {
        let (shown, persons) = (shown(who)?, persons.to_vec());
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let mut found = Vec::new();
                for person in persons {
                    found.extend(rows::of_person(tx, person, &shown)?);
                }
                Ok::<_, RightsError>(found)
            })
            .await?;
        self.opened_rights(who, found, "casework.rights").await
    }

    /// One request. The read is written in the audit before this returns.
    ///
    /// # Errors
    /// [`RightsError::NotFound`], also for one that whoever asks is not shown.
    pub async fn right(&self, who: &Who, id: RightId) -> Result<RightView, RightsError> {
        let shown = shown(who)?;
        let row = self.db.read(&who.actor(), move |tx| rows::one(tx, id, &shown)).await?;
        let found = self.opened_rights(who, row.into_iter().collect(), "casework.right").await?;
        found.into_iter().next().ok_or(RightsError::NotFound)
    }

    /// How many requests that whoever asks is shown are late or soon due: whoever noted one is one of several who are told. Nothing is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn rights_due(&self, who: &Who, today: Date) -> Result<Due, RightsError> {
        let Ok(shown) = shown(who) else { return Ok(Due::default()) };
        let until = today.saturating_add(terms::SOON.days());
        let (late, all) = self.db.read(&who.actor(), move |tx| rows::due(tx, &shown, today, until)).await?;
        Ok(Due { late, all })
    }

    async fn opened_rights(
        &self,
        who: &Who,
        found: Vec<RightRow>,
        purpose: &'static str,
    ) -> Result<Vec<RightView>, RightsError> {
        let subjects: Vec<_> = found.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new(purpose);
        let mut views = Vec::with_capacity(found.len());
        for row in found {
            // A key destroyed a moment ago: the request is gone.
            let Some(key) = keys.get(&row.subject) else { continue };
            views.push(opened(row, key, &mut reads)?);
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(views)
    }
}
