// SPDX-License-Identifier: EUPL-1.2
//! Legal protections, read: of a case, and what is due in all cases somebody works on.

use super::{
    AtAccount, GuardianshipError, GuardianshipId,
    account::{Account, Around, Fault, faults},
    account_place,
    authorisation::{Authorisation, AuthorisationId},
    authorisation_place,
    awaited::{self, Awaited, SOON, What},
    decree::{self, Decree, Holds},
    decree_place,
};
use crate::{
    Casework,
    case::{CaseId, OpenCase},
    plan::By,
    store::guardianships as rows,
};
use ::store::ReadTx;
use identity::{Action, Resource, Who, allows, policy};
use jiff::{ToSpan, civil::Date};
use kernel::UtcMicros;
use std::collections::BTreeMap;
use vault::ReadLog;

/// Lines of the list of what is due, at most.
const MOST_DUE: i64 = 200;

/// An entry of the register, and who noted it.
#[derive(Clone)]
pub struct DecreeNoted {
    /// What it says.
    pub decree: Decree,
    /// Who noted it.
    pub by: By,
}

/// From which day to which an account goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Which, from 1.
    pub number: i64,
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

/// A version of an account.
#[derive(Clone)]
pub struct AccountView {
    /// Of which period.
    pub period: Period,
    /// Which version, from 1: a later one corrects the one before.
    pub version: i64,
    /// What it says.
    pub account: Account,
    /// Give it back when filing.
    pub revision: i64,
    /// Who began it.
    pub begun: By,
    /// When it was filed; nothing: a draft.
    pub filed_at: Option<UtcMicros>,
}

/// What the judge was asked, and who noted it.
#[derive(Clone)]
pub struct AuthorisationView {
    /// Which.
    pub id: AuthorisationId,
    /// What.
    pub what: Authorisation,
    /// Who asked.
    pub by: By,
}

/// A legal protection: the register, the accounts, what the judge allowed.
#[derive(Clone)]
pub struct GuardianshipView {
    /// Which.
    pub id: GuardianshipId,
    /// Who noted it first.
    pub begun: By,
    /// The register, in order.
    pub decrees: Vec<DecreeNoted>,
    /// Every version of every account, by period and version.
    pub accounts: Vec<AccountView>,
    /// What the judge was asked, the oldest first.
    pub authorisations: Vec<AuthorisationView>,
}

impl GuardianshipView {
    /// What holds now.
    pub fn holds(&self) -> Option<Holds<'_>> {
        decree::holds(self.decrees.iter().map(|one| &one.decree))
    }

    /// One version of an account.
    pub fn account(&self, period: i64, version: i64) -> Option<&AccountView> {
        self.accounts.iter().find(|one| one.period.number == period && one.version == version)
    }

    /// The version of a period that was filed last.
    pub fn filed(&self, period: i64) -> Option<&AccountView> {
        self.accounts.iter().rev().find(|one| one.period.number == period && one.filed_at.is_some())
    }

    /// The last period, filed or not.
    pub fn last(&self) -> Option<&AccountView> {
        self.accounts.last()
    }

    /// The last day of the last period that was filed.
    pub fn filed_until(&self) -> Option<Date> {
        self.accounts.iter().filter(|one| one.filed_at.is_some()).map(|one| one.period.last).max()
    }

    /// Whether it is over and its final account filed.
    pub fn is_closed(&self) -> bool {
        let end = self.holds().and_then(|holds| holds.end);
        end.is_some_and(|(_, end)| self.filed_until().is_some_and(|last| last >= end))
    }

    /// Whether an account is the last one.
    pub fn is_final(&self, period: Period) -> bool {
        self.holds().and_then(|holds| holds.end).is_some_and(|(_, end)| period.last >= end)
    }

    /// How the account before a period closed.
    pub fn closed_before(&self, period: i64) -> Option<i64> {
        let before = self.filed(period.checked_sub(1)?)?;
        before.account.closing.as_ref().map(|closing| closing.what.balance)
    }

    /// What stands in the way of filing an account.
    pub fn faults(&self, view: &AccountView, today: Date) -> Vec<Fault> {
        let known: BTreeMap<_, _> = self.authorisations.iter().map(|one| (one.id, one.what.clone())).collect();
        let mut spent: BTreeMap<AuthorisationId, i64> = BTreeMap::new();
        let mut others: Vec<i64> = self.accounts.iter().map(|one| one.period.number).collect();
        others.dedup();
        for other in others.into_iter().filter(|number| *number != view.period.number) {
            // Of each period what was filed last; of one that was not yet, what is being written.
            let holds = self.filed(other).or_else(|| self.accounts.iter().rev().find(|one| one.period.number == other));
            for (id, cents) in holds.map(|one| one.account.spent()).unwrap_or_default() {
                let sum = spent.entry(id).or_default();
                *sum = sum.saturating_add(cents);
            }
        }
        let around = Around {
            period: (view.period.first, view.period.last),
            last_closing: self.closed_before(view.period.number),
            next_opening: self.filed(view.period.number.saturating_add(1)).map(|next| next.account.opening),
            authorisations: &known,
            spent: &spent,
            end: self.holds().and_then(|holds| holds.end).map(|(_, end)| end),
            today,
        };
        faults(&view.account, around)
    }

    /// Everything that is awaited.
    pub fn awaited(&self) -> Vec<Awaited> {
        let asked = self.authorisations.iter().map(|one| (one.id, &one.what));
        self.holds()
            .map_or_else(Vec::new, |holds| awaited::awaited(&holds, self.filed_until(), self.is_closed(), asked))
    }
}

/// Something that is due or late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueGuardianship {
    /// In which case.
    pub case: CaseId,
    /// Of which protection.
    pub guardianship: GuardianshipId,
    /// What.
    pub what: What,
    /// By when.
    pub due: Date,
}

pub(super) fn account_row(guardianship: GuardianshipId, period: i64, version: i64) -> String {
    format!("{guardianship}/{period}/{version}")
}

pub(super) fn decree_row(guardianship: GuardianshipId, number: i64) -> String {
    format!("{guardianship}/{number}")
}

/// Everything of a case, opened.
pub(super) fn load(
    tx: &ReadTx<'_>,
    open: &OpenCase,
    reads: &mut ReadLog,
) -> Result<Vec<GuardianshipView>, GuardianshipError> {
    let (case, key) = (open.case, open.key());
    let mut views: Vec<GuardianshipView> = Vec::new();
    for row in rows::of_case(tx, case)? {
        let (decrees, accounts, authorisations) = (Vec::new(), Vec::new(), Vec::new());
        views.push(GuardianshipView { id: row.id, begun: row.by, decrees, accounts, authorisations });
    }
    if views.is_empty() {
        return Ok(views);
    }
    for row in rows::decrees(tx, case)? {
        let decree = key.open(&decree_place(&decree_row(row.guardianship, row.number)), &row.content, reads)?;
        if let Some(view) = views.iter_mut().find(|view| view.id == row.guardianship) {
            view.decrees.push(DecreeNoted { decree, by: row.by });
        }
    }
    for row in rows::accounts(tx, case)? {
        let named = account_row(row.guardianship, row.period.number, row.version);
        let account = key.open(&account_place(&named), &row.content, reads)?;
        if let Some(view) = views.iter_mut().find(|view| view.id == row.guardianship) {
            view.accounts.push(AccountView {
                period: row.period,
                version: row.version,
                account,
                revision: row.revision,
                begun: row.begun,
                filed_at: row.filed_at,
            });
        }
    }
    for row in rows::authorisations(tx, case)? {
        let what = key.open(&authorisation_place(&row.id.to_string()), &row.content, reads)?;
        if let Some(view) = views.iter_mut().find(|view| view.id == row.guardianship) {
            view.authorisations.push(AuthorisationView { id: row.id, what, by: row.by });
        }
    }
    Ok(views)
}

impl Casework {
    /// The legal protections of an open case. The reads are written in the audit before this returns.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn guardianships(
        &self,
        who: &Who,
        open: &std::sync::Arc<OpenCase>,
    ) -> Result<Vec<GuardianshipView>, GuardianshipError> {
        let (held, actor) = (open.clone(), who.actor());
        let (views, reads) = self
            .db
            .read(&actor, move |tx| {
                let mut reads = held.reads("casework.guardianships");
                let views = load(tx, &held, &mut reads)?;
                Ok::<_, GuardianshipError>((views, reads))
            })
            .await?;
        audit::commit_reads(&self.db, &actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(views)
    }

    /// One of them.
    ///
    /// # Errors
    /// [`GuardianshipError::NotFound`] for one that is not of this case.
    pub async fn guardianship(
        &self,
        who: &Who,
        open: &std::sync::Arc<OpenCase>,
        id: GuardianshipId,
    ) -> Result<GuardianshipView, GuardianshipError> {
        let views = self.guardianships(who, open).await?;
        views.into_iter().find(|view| view.id == id).ok_or(GuardianshipError::NotFound)
    }

    /// What is late, or due within [`SOON`] days, of the open cases on whose team whoever asks is or which they lead, the longest first:
    /// whoever wrote it is one of many who are told. Nothing is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn due_guardianships(&self, who: &Who, today: Date) -> Result<Vec<DueGuardianship>, GuardianshipError> {
        let Who::Member(member) = who else { return Ok(Vec::new()) };
        if policy::reach(member.role, Action::ReadCases) == policy::Reach::Nowhere {
            return Ok(Vec::new());
        }
        let leads = allows(who, Action::ReadCases, &Resource::Body(&member.body));
        let (member, leads) = (member.clone(), if leads { member.body.clone() } else { String::new() });
        let until = today.checked_add(SOON.days()).unwrap_or(today);
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let account = member.account.to_string();
                rows::due_for(tx, (&leads, &account, &member.body), (today, until), MOST_DUE)
            })
            .await?;
        let due = found.into_iter().filter_map(|row| {
            let due = row.due.parse().ok()?;
            Some(DueGuardianship { case: row.case, guardianship: row.guardianship, what: row.what, due })
        });
        Ok(due.collect())
    }
}

/// Finds a draft among what was loaded.
pub(super) fn draft(
    views: &[GuardianshipView],
    at: AtAccount,
) -> Result<(&GuardianshipView, &AccountView), GuardianshipError> {
    let view = views.iter().find(|view| view.id == at.guardianship).ok_or(GuardianshipError::NotFound)?;
    let account = view.account(at.period, at.version).ok_or(GuardianshipError::NotFound)?;
    if account.filed_at.is_some() { Err(GuardianshipError::Fixed) } else { Ok((view, account)) }
}
