// SPDX-License-Identifier: EUPL-1.2
//! Contacts taken out as a table: what whoever asks could open one by one, opened together. Each opening is in the audit, and so is
//! that they were taken out, how many and in which form.

use super::ExchangeError;
use crate::{
    Reception,
    contact::{ContactId, Outcome, Record},
    store::contacts as rows,
};
use audit::Entry;
use kernel::{Actor, UtcMicros};
use std::collections::{BTreeMap, BTreeSet};
use vault::ReadLog;

/// Contacts in one file, at most.
pub const MOST_OUT: usize = 5_000;

/// A contact that goes out. Personal, and not printed.
pub struct TakenOut {
    /// Which.
    pub contact: ContactId,
    /// When it was.
    pub met_at: UtcMicros,
    /// What it says.
    pub record: Record,
}

/// Which ones, by how they ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// All.
    Any,
    /// Those that are open.
    Open,
    /// Those that are closed.
    Closed,
}

impl Ended {
    fn takes(self, outcome: Option<Outcome>) -> bool {
        match self {
            Self::Any => true,
            Self::Open => outcome.is_none(),
            Self::Closed => outcome.is_some(),
        }
    }
}

impl Reception {
    /// How many contacts of these desks there are between two instants. `desks` comes from the policy's scope.
    ///
    /// # Errors
    /// The database.
    pub async fn count_out(
        &self,
        desks: &[String],
        (from, to): (UtcMicros, UtcMicros),
        ended: Ended,
        actor: &Actor,
    ) -> Result<usize, ExchangeError> {
        Ok(self.rows_out(desks, (from, to), ended, actor).await?.len())
    }

    /// The contacts, the earliest first, at most [`MOST_OUT`]. Written in the audit before this returns: each one opened, and one entry
    /// for the whole with `form` (`csv`, `xlsx`). What was sealed under a key that is gone stays away.
    ///
    /// # Errors
    /// The database and the vault.
    pub async fn take_out(
        &self,
        desks: &[String],
        (from, to): (UtcMicros, UtcMicros),
        ended: Ended,
        form: &'static str,
        actor: &Actor,
    ) -> Result<Vec<TakenOut>, ExchangeError> {
        let mut found = self.rows_out(desks, (from, to), ended, actor).await?;
        found.truncate(MOST_OUT);
        let subjects: Vec<_> = found.iter().map(|(row, _)| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("reception.contacts.out");
        let mut taken = Vec::with_capacity(found.len());
        for (row, needs) in found {
            if let Some(key) = keys.get(&row.subject) {
                taken.push(TakenOut { contact: row.id, met_at: row.met_at, record: row.open(needs, key, &mut reads)? });
            }
        }
        let now = self.clock.now();
        audit::commit_reads(&self.db, actor, reads, now, &*self.chance).await?;
        let (chance, count) = (self.chance.clone(), taken.len());
        let details = format!("rows {count} {form} from {} to {} desks {}", from.0, to.0, desks.join(" "));
        self.db
            .write(actor, move |tx| {
                let entry = Entry { action: "reception.contacts.taken_out", subject: "contacts", details: &details };
                audit::record(tx, &entry, now, &*chance).map(drop)
            })
            .await?;
        Ok(taken)
    }

    async fn rows_out(
        &self,
        desks: &[String],
        (from, to): (UtcMicros, UtcMicros),
        ended: Ended,
        actor: &Actor,
    ) -> Result<Vec<(rows::ContactRow, BTreeSet<String>)>, ExchangeError> {
        let asked = desks.to_vec();
        let mut found = self
            .db
            .read(actor, move |tx| {
                let mut found = Vec::new();
                for desk in &asked {
                    let mut needs: BTreeMap<ContactId, BTreeSet<String>> = BTreeMap::new();
                    for (contact, need) in rows::needs_between(tx, desk, from, to)? {
                        needs.entry(contact).or_default().insert(need);
                    }
                    // One more than go out, so that the page knows that there are more.
                    let most = i64::try_from(MOST_OUT).unwrap_or(i64::MAX).saturating_add(1);
                    let rows = rows::whole_between(tx, desk, from, to, most)?.into_iter();
                    found.extend(rows.filter(|row| ended.takes(row.outcome())).map(|row| {
                        let needs = needs.remove(&row.id).unwrap_or_default();
                        (row, needs)
                    }));
                }
                Ok::<_, ::store::StoreError>(found)
            })
            .await?;
        found.sort_by_key(|(row, _)| (row.met_at, row.id));
        Ok(found)
    }
}
