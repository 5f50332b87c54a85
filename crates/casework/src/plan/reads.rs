// SPDX-License-Identifier: EUPL-1.2
//! Plans, opened.

use super::{
    By, Content, GaveWay, PlanError, PlanId, State, content_place,
    kinds::Kind,
    late::{self, Late, Progress},
    progress_place,
    sign::Signature,
    signature_place,
    text::Text,
    version_row,
};
use crate::{
    Casework,
    case::{CaseId, OpenCase},
    store::plans as rows,
};
use identity::{Action, Resource, Who, allows, policy};
use jiff::civil::Date;
use kernel::{Actor, UtcMicros};
use std::collections::BTreeMap;
use vault::{ReadLog, SubjectKey};

/// The most plans with something late that a page lists.
pub const MOST_LATE: i64 = 25;

/// A signature, with who noted it.
pub struct Signed {
    /// The signature.
    pub signature: Signature,
    /// Who noted it.
    pub by: By,
}

/// What came of something, with who noted it.
pub struct Noted {
    /// What.
    pub progress: Progress,
    /// Who noted it.
    pub by: By,
}

/// A version of a plan.
pub struct Version {
    /// Its number, from one.
    pub number: i64,
    /// Where it stands.
    pub state: State,
    /// What it says.
    pub text: Text,
    /// Whose each piece is, by where it stands.
    pub hands: BTreeMap<String, By>,
    /// Pieces that gave way to others.
    pub gave_way: Vec<GaveWay>,
    /// At which revision.
    pub revision: i64,
    /// Who began it.
    pub begun: By,
    /// When it was last written.
    pub changed_at: UtcMicros,
    /// When the first signature was noted.
    pub signed_at: Option<UtcMicros>,
    /// Who signed.
    pub signatures: Vec<Signed>,
    /// What came of it, in the order in which it was noted.
    pub noted: Vec<Noted>,
}

/// A plan with all its versions.
pub struct PlanView {
    /// Which.
    pub id: PlanId,
    /// What kind of plan.
    pub kind: Kind,
    /// Who began it.
    pub begun: By,
    /// Its versions, the first first; never none.
    pub versions: Vec<Version>,
}

impl PlanView {
    /// A version by its number.
    pub fn version(&self, number: i64) -> Option<&Version> {
        self.versions.iter().find(|one| one.number == number)
    }

    /// The version that holds: the last that was signed.
    pub fn in_force(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|one| one.state == State::Signed)
    }

    /// What came of a version so far, without who noted it: also what was noted of earlier ones and still holds.
    pub fn progress(&self, of: &Version) -> Vec<Progress> {
        let plain = |version: &Version| version.noted.iter().map(|one| one.progress.clone()).collect::<Vec<_>>();
        let earlier = self.versions.iter().filter(|one| one.number < of.number && one.state == State::Signed);
        let before: Vec<_> = earlier.map(|one| (one.text.clone(), plain(one))).collect();
        let mut progress = late::inherited(&of.text, &before);
        progress.extend(plain(of));
        progress
    }

    /// What is late today in a version. Of a draft nothing is.
    pub fn late(&self, of: &Version, today: Date) -> Vec<Late> {
        if of.state == State::Signed { late::late(&of.text, &self.progress(of), today) } else { Vec::new() }
    }

    /// When a version is looked at again.
    pub fn next_review(&self, of: &Version) -> Option<Date> {
        late::next_review(&of.text, &self.progress(of))
    }

    /// The one being written.
    pub fn draft(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|one| one.state == State::Draft)
    }
}

fn find(views: &mut [PlanView], plan: PlanId, number: i64) -> Option<&mut Version> {
    let view = views.iter_mut().find(|view| view.id == plan)?;
    view.versions.iter_mut().find(|one| one.number == number)
}

/// A plan in which something is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LatePlan {
    /// Of which case.
    pub case: CaseId,
    /// Which.
    pub plan: PlanId,
    /// What kind of plan.
    pub kind: Kind,
    /// How many commitments and reviews.
    pub many: i64,
    /// Since when.
    pub since: Date,
}

impl Casework {
    /// The plans of an open case, with all their versions. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn plans(&self, who: &Who, open: &OpenCase) -> Result<Vec<PlanView>, PlanError> {
        let (actor, mut reads) = (who.actor(), open.reads("casework.plans"));
        let views = self.plans_under(&actor, open.case, open.key(), &mut reads).await?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(views)
    }

    /// The plans of a case, opened with its key, whoever asks: who may has been asked before, and the reads are for whoever calls to write down.
    pub(crate) async fn plans_under(
        &self,
        actor: &Actor,
        case: CaseId,
        key: &SubjectKey,
        reads: &mut ReadLog,
    ) -> Result<Vec<PlanView>, PlanError> {
        let (plans, versions, signatures, noted) = self
            .db
            .read(actor, move |tx| {
                Ok::<_, PlanError>((
                    rows::of_case(tx, case)?,
                    rows::versions(tx, case)?,
                    rows::signatures(tx, case)?,
                    rows::progress(tx, case)?,
                ))
            })
            .await?;
        let mut views: Vec<PlanView> = plans
            .into_iter()
            .map(|row| PlanView { id: row.id, kind: row.kind, begun: row.by, versions: Vec::new() })
            .collect();
        for row in versions {
            let Some(view) = views.iter_mut().find(|view| view.id == row.plan) else { continue };
            let named = version_row(row.plan, row.number);
            let content: Content = key.open(&content_place(&named), &row.content, reads)?;
            view.versions.push(Version {
                number: row.number,
                state: row.state,
                text: content.text,
                hands: content.hands,
                gave_way: content.gave_way,
                revision: row.revision,
                begun: row.begun,
                changed_at: row.changed_at,
                signed_at: row.signed_at,
                signatures: Vec::new(),
                noted: Vec::new(),
            });
        }
        for row in signatures {
            let signature = key.open(&signature_place(&row.id), &row.content, reads)?;
            if let Some(version) = find(&mut views, row.plan, row.version) {
                version.signatures.push(Signed { signature, by: row.by });
            }
        }
        for row in noted {
            let progress = key.open(&progress_place(&row.id), &row.content, reads)?;
            if let Some(version) = find(&mut views, row.plan, row.version) {
                version.noted.push(Noted { progress, by: row.by });
            }
        }
        Ok(views)
    }

    /// One plan of an open case, with all its versions. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// [`PlanError::NotFound`] for one that is not of this case.
    pub async fn plan(&self, who: &Who, open: &OpenCase, plan: PlanId) -> Result<PlanView, PlanError> {
        self.plans(who, open).await?.into_iter().find(|view| view.id == plan).ok_or(PlanError::NotFound)
    }

    /// The plans in which something is late, of the open cases on whose team whoever asks is or which they lead, the longest first: whoever
    /// wrote the plan is one of many who are told. Nothing is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn late_plans(&self, who: &Who, today: Date) -> Result<Vec<LatePlan>, PlanError> {
        let Who::Member(member) = who else { return Ok(Vec::new()) };
        if policy::reach(member.role, Action::ReadCases) == policy::Reach::Nowhere {
            return Ok(Vec::new());
        }
        let leads = allows(who, Action::ReadCases, &Resource::Body(&member.body));
        let (member, leads) = (member.clone(), if leads { member.body.clone() } else { String::new() });
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let account = member.account.to_string();
                rows::late_for(tx, (&leads, &account, &member.body), today, MOST_LATE)
            })
            .await?;
        let late = found.into_iter().filter_map(|row| {
            let since = row.since.parse().ok()?;
            Some(LatePlan { case: row.case, plan: row.plan, kind: row.kind, many: row.many, since })
        });
        Ok(late.collect())
    }
}
