// SPDX-License-Identifier: EUPL-1.2
//! Who works where, for those who work on the same cases: whom to ask, whom to call to a team.

use crate::{
    AccountId, Identity, IdentityError, Role, Who,
    account::name_place,
    policy::{self, Action, Reach},
    store,
};
use ::store::StoreError;
use std::collections::BTreeMap;
use vault::{ReadLog, Sealed, SubjectId};

/// Somebody who may be called to the team of a case.
#[derive(Clone)]
pub struct Worker {
    /// Their account.
    pub account: AccountId,
    /// The name colleagues read: for the page, never for a log.
    pub name: String,
    /// What they do.
    pub role: Role,
}

impl Identity {
    /// Those of a body who may be on the team of a case: whose role reads cases.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] for who does not keep cases.
    pub async fn workers(&self, who: &Who, body: &str) -> Result<Vec<Worker>, IdentityError> {
        let Who::Member(member) = who else { return Err(IdentityError::NotForYou) };
        if policy::reach(member.role, Action::KeepCases) == Reach::Nowhere {
            return Err(IdentityError::NotForYou);
        }
        let of = body.to_owned();
        let mut listed = self.db.read(&who.actor(), move |tx| store::membership::of_body(tx, &of)).await?;
        listed.retain(|one| policy::reach(one.found.member.role, Action::ReadCases) != Reach::Nowhere);
        let rows =
            listed.into_iter().map(|one| (one.found.member.account, one.subject, one.name, one.found.member.role));
        self.opened(who, rows.collect()).await
    }

    /// The names of these accounts, as colleagues read them: those that are open.
    ///
    /// # Errors
    /// [`IdentityError::NotForYou`] for who is no member of a body.
    pub async fn names_of(
        &self,
        who: &Who,
        accounts: &[AccountId],
    ) -> Result<BTreeMap<AccountId, String>, IdentityError> {
        let Who::Member(_) = who else { return Err(IdentityError::NotForYou) };
        let mut accounts = accounts.to_vec();
        accounts.sort();
        accounts.dedup();
        if accounts.is_empty() {
            return Ok(BTreeMap::new());
        }
        let rows = self
            .db
            .read(&who.actor(), move |tx| {
                let mut rows = Vec::with_capacity(accounts.len());
                for group in accounts.chunks(store::membership::NAMED) {
                    rows.extend(store::membership::named(tx, group)?);
                }
                Ok::<_, StoreError>(rows)
            })
            .await?;
        // Of which body they are asked makes no difference to a name.
        let rows = rows.into_iter().map(|(account, subject, name)| (account, subject, name, Role::ReadOnly)).collect();
        Ok(self.opened(who, rows).await?.into_iter().map(|one| (one.account, one.name)).collect())
    }

    async fn opened(
        &self,
        who: &Who,
        rows: Vec<(AccountId, SubjectId, Vec<u8>, Role)>,
    ) -> Result<Vec<Worker>, IdentityError> {
        let subjects: Vec<SubjectId> = rows.iter().map(|(_, subject, ..)| *subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("identity.workers");
        let mut workers = Vec::with_capacity(rows.len());
        for (account, subject, name, role) in rows {
            let Some(key) = keys.get(&subject) else { continue };
            let name = key.open(&name_place(&account.to_string()), &Sealed::from_bytes(name), &mut reads)?;
            workers.push(Worker { account, name, role });
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(workers)
    }
}
