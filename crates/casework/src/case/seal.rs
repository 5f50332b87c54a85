// SPDX-License-Identifier: EUPL-1.2
//! Sealing, a case that is there for its team alone; and the sealed words about a case, its name and its summary.

use super::{
    At, CaseError,
    access::Doing,
    held::{Done, Words},
    read::What,
    team::{TeamError, of_body},
};
use crate::Casework;
use identity::Who;

impl Casework {
    /// Seals a case: from now on it is absent for all but its team, the body's coordinator included. At least two of the body are on the
    /// team, so that it is not lost with one.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`], [`CaseError::NoWords`], [`CaseError::SoAlready`];
    /// [`TeamError::NotOnTeam`] for who would lose it by sealing it; [`TeamError::SealedNeedsTwo`].
    pub async fn seal_case(&self, who: &Who, at: At, words: &str) -> Result<i64, CaseError> {
        self.set_sealed(who, at, words, true).await
    }

    /// Takes the seal away.
    ///
    /// # Errors
    /// As [`Casework::seal_case`].
    pub async fn unseal_case(&self, who: &Who, at: At, words: &str) -> Result<i64, CaseError> {
        self.set_sealed(who, at, words, false).await
    }

    async fn set_sealed(&self, who: &Who, at: At, words: &str, sealed: bool) -> Result<i64, CaseError> {
        if words.trim().is_empty() {
            return Err(CaseError::NoWords);
        }
        let member = super::held::member_of(who)?.clone();
        self.turn(who, at, Doing::Decide, Words::step(words), move |_, held, _| {
            if held.row.sealed == sealed {
                return Err(CaseError::SoAlready);
            }
            if sealed && of_body(&held.team, &held.row.body, at.today, None) < 2 {
                return Err(TeamError::SealedNeedsTwo.into());
            }
            if sealed && !held.team.iter().any(|seat| seat.is(&member) && seat.on(at.today)) {
                return Err(TeamError::NotOnTeam.into());
            }
            held.row.sealed = sealed;
            Ok(Done::new(if sealed { What::Sealed } else { What::Unsealed }, ""))
        })
        .await
    }

    /// Writes the summary: what whoever comes on the team should read first. What stood there stays in the history.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`], [`CaseError::TooLong`].
    pub async fn summarise(&self, who: &Who, at: At, summary: &str) -> Result<i64, CaseError> {
        let summary = super::held::fitting(summary)?;
        let words = Words { step: summary, summary: Some(summary), name: None };
        self.turn(who, at, Doing::Carry, words, |_, _, _| Ok(Done::new(What::Summarised, ""))).await
    }

    /// Calls the case by another name.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], [`CaseError::ChangedMeanwhile`], [`CaseError::NoName`], [`CaseError::TooLong`].
    pub async fn rename(&self, who: &Who, at: At, name: &str) -> Result<i64, CaseError> {
        let name = super::open::named(name)?;
        let words = Words { step: name, name: Some(name), summary: None };
        self.turn(who, at, Doing::Carry, words, |_, _, _| Ok(Done::new(What::Renamed, ""))).await
    }
}
