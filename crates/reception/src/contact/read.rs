// SPDX-License-Identifier: EUPL-1.2
//! Reading contacts: the list of a day, one contact with what stood there before. Every opening is in the audit.

use super::{ContactError, ContactId, Known, Mode, Outcome, Record, former_place, former_row};
use crate::{Reception, store::contacts as rows};
use kernel::{Actor, Istat, UtcMicros};
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vault::{ReadLog, SubjectKey};

/// The most contacts that one desk's list shows.
const LISTED: i64 = 120;

/// How many of somebody's last contacts are recalled.
const RECALLED: i64 = 3;
/// Contacts of a copy of what is held about somebody, at most.
const EVERY: i64 = 500;

/// A contact in a list. Nothing in it was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub contact: ContactId,
    /// At which desk.
    pub desk: String,
    /// Who it was.
    pub known: Known,
    /// How.
    pub mode: Mode,
    /// What they asked for.
    pub needs: BTreeSet<String>,
    /// Where they live.
    pub town: Option<Istat>,
    /// Whether it cannot wait.
    pub urgent: bool,
    /// Whether children live with them.
    pub minors: bool,
    /// How it ended; none while it is open.
    pub outcome: Option<Outcome>,
    /// When it was.
    pub met_at: UtcMicros,
}

/// Which contacts a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Those that are open, whenever they were.
    Open,
    /// Those between two instants, the second left out, open or not.
    Between(UtcMicros, UtcMicros),
}

/// What stood there before.
pub struct Former {
    /// What it said.
    pub record: Record,
    /// Why it was opened again; empty for a correction.
    pub why: String,
    /// Until when it stood.
    pub until: UtcMicros,
    /// Who changed it: an account.
    pub by: String,
}

/// As it lies under the seal.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeptRecord {
    pub record: Record,
    pub why: String,
}

/// A contact, opened.
pub struct View {
    /// Which.
    pub contact: ContactId,
    /// The version: give it back when correcting.
    pub version: i64,
    /// What it says.
    pub record: Record,
    /// The body that runs the desk.
    pub body: String,
    /// When it was.
    pub met_at: UtcMicros,
    /// When it was noted.
    pub noted_at: UtcMicros,
    /// Who noted it: an account.
    pub noted_by: String,
    /// When it was last changed.
    pub changed_at: UtcMicros,
    /// Who changed it last: an account.
    pub changed_by: String,
    /// What stood there before, the latest first.
    pub formers: Vec<Former>,
}

impl Reception {
    /// Contacts of these desks: what cannot wait first, then those open, then the latest. `desks` comes from the policy's
    /// scope: what is not theirs is in no row.
    ///
    /// # Errors
    /// The database.
    pub async fn contacts(&self, desks: &[String], when: When, actor: &Actor) -> Result<Vec<Listed>, ContactError> {
        let asked = desks.to_vec();
        let mut listed = self
            .db
            .read(actor, move |tx| {
                let mut listed = Vec::new();
                for desk in &asked {
                    listed.extend(rows::listed(tx, desk, when, LISTED)?);
                }
                Ok::<_, ContactError>(listed)
            })
            .await?;
        listed.sort_by_key(|one| {
            let rank = match (one.outcome, one.urgent) {
                (None, true) => 0,
                (None, false) => 1,
                (Some(_), _) => 2,
            };
            (rank, -one.met_at.0)
        });
        Ok(listed)
    }

    /// The last contacts of somebody at these desks, the latest first, one excepted: the one being looked at. `ids`: all that lead
    /// to them, at most eight ([`people::File::ids`]).
    ///
    /// # Errors
    /// The database.
    pub async fn contacts_of(
        &self,
        ids: &[PersonId],
        desks: &[String],
        but: Option<ContactId>,
        actor: &Actor,
    ) -> Result<Vec<Listed>, ContactError> {
        let desks = format!(",{},", desks.join(","));
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let but = but.map(|contact| contact.to_string()).unwrap_or_default();
        Ok(self.db.read(actor, move |tx| rows::of_person(tx, &ids, &desks, &but, RECALLED)).await?)
    }

    /// All contacts of somebody at these desks, the latest first, up to five hundred: for the copy of what is held about them.
    ///
    /// # Errors
    /// The database.
    pub async fn every_contact_of(
        &self,
        ids: &[PersonId],
        desks: &[String],
        actor: &Actor,
    ) -> Result<Vec<Listed>, ContactError> {
        let desks = format!(",{},", desks.join(","));
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        Ok(self.db.read(actor, move |tx| rows::of_person(tx, &ids, &desks, "", EVERY)).await?)
    }

    /// One contact, opened, with what stood there before.
    ///
    /// # Errors
    /// [`ContactError::NotFound`], also for a contact of another desk.
    pub async fn contact(&self, id: ContactId, desks: &[String], actor: &Actor) -> Result<View, ContactError> {
        let (row, needs, key) = self.contact_row(id, desks, actor).await?;
        let name = id.to_string();
        let sealed = self.db.read(actor, move |tx| rows::formers(tx, &name)).await?;
        let mut reads = ReadLog::new("reception.contact");
        let record = row.open(needs, &key, &mut reads)?;
        let mut formers = Vec::with_capacity(sealed.len());
        for former in sealed {
            let at = former_row(&id.to_string(), former.version);
            let kept = key.open(&former_place(&at), &former.record, &mut reads)?;
            formers.push(Former { record: kept.record, why: kept.why, until: former.until, by: former.by });
        }
        audit::commit_reads(&self.db, actor, reads, self.clock.now(), &*self.chance).await?;
        Ok(View {
            contact: id,
            version: row.version,
            record,
            body: row.body,
            met_at: row.met_at,
            noted_at: row.noted_at,
            noted_by: row.noted_by,
            changed_at: row.changed_at,
            changed_by: row.changed_by,
            formers,
        })
    }

    pub(super) async fn contact_row(
        &self,
        id: ContactId,
        desks: &[String],
        actor: &Actor,
    ) -> Result<(rows::ContactRow, BTreeSet<String>, SubjectKey), ContactError> {
        let name = id.to_string();
        let (row, needs) = self
            .db
            .read(actor, move |tx| Ok::<_, ContactError>((rows::by_id(tx, &name)?, rows::needs(tx, &name)?)))
            .await?;
        let row = row.filter(|row| desks.contains(&row.desk)).ok_or(ContactError::NotFound)?;
        let key = self.vault.subject(row.subject).await?;
        Ok((row, needs, key))
    }
}
