// SPDX-License-Identifier: EUPL-1.2
//! Breaking the glass: three hours of reading for somebody who is not on the team, with a reason, before everybody's eyes. It ends by
//! itself: nothing has to run for it to end.

use super::{
    CaseError, CaseId,
    access::{Doing, may},
    held::{Held, fitting, member_of},
    reason_place,
};
use crate::{
    Casework,
    store::case::{self as store, GlassRow},
};
use identity::{AccountId, Action, Resource, Role, Who, allows};
use jiff::civil::Date;
use kernel::{Id, UtcMicros};
use vault::ReadLog;

/// How long broken glass lets somebody read.
pub const GLASS_SECONDS: i64 = 3 * 60 * 60;

/// Notices on one list, at most.
const TOLD: i64 = 50;

/// Somebody broke the glass: what the case manager and the data protection officer are told.
pub struct Glass {
    /// Which time.
    pub id: String,
    /// Which case.
    pub case: CaseId,
    /// Who: for their name.
    pub account: AccountId,
    /// For which body.
    pub body: String,
    /// In which role.
    pub role: Role,
    /// Why: written for those who read it here.
    pub reason: String,
    /// When.
    pub broken_at: UtcMicros,
    /// When it ends or ended.
    pub until: UtcMicros,
}

impl Casework {
    /// Breaks the glass: for three hours they read the case, and each reading is written in the audit as such. The case manager and
    /// the data protection officer are told. Gives when it ends.
    ///
    /// `before_them`: they have the file of somebody whom the case concerns before them; who asks sees to that.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] for who may not, or for whom there is no such case; [`CaseError::NoWords`] without a reason;
    /// [`CaseError::TooLong`].
    pub async fn break_glass(
        &self,
        who: &Who,
        case: CaseId,
        before_them: bool,
        reason: &str,
        today: Date,
    ) -> Result<UtcMicros, CaseError> {
        let (member, now) = (member_of(who)?.clone(), self.clock.now());
        let until = now.plus_seconds(GLASS_SECONDS);
        let (asking, told) = (member.clone(), who.clone());
        let allowed = move |held: &Held| {
            let mut facts = held.facts(&asking, today);
            facts.before_them = before_them;
            may(&told, &facts, Doing::Break)
        };
        let (first, reader) = (allowed.clone(), member.clone());
        let subject = self
            .db
            .read(&who.actor(), move |tx| {
                let held = Held::load_for_glass(tx, &reader, case, now)?.filter(|held| first(held));
                held.map(|held| held.row.subject).ok_or(CaseError::NotFound)
            })
            .await?;
        let reason = fitting(reason)?;
        if reason.is_empty() {
            return Err(CaseError::NoWords);
        }
        let key = self.vault.subject(subject).await?;
        let id: Id<Glass> = Id::new(now, &*self.chance);
        let reason = key.seal_text(&reason_place(&id.to_string()), reason)?;
        let casework = self.clone();
        self.db
            .write(&who.actor(), move |tx| {
                let held = Held::load_for_glass(tx, &member, case, now)?.filter(|held| allowed(held));
                let held = held.ok_or(CaseError::NotFound)?;
                let glass = GlassRow {
                    id: id.to_string(),
                    case,
                    subject,
                    account: member.account,
                    body: member.body.clone(),
                    role: member.role,
                    reason,
                    broken_at: now,
                    until,
                };
                store::insert_glass(tx, &glass, held.row.manager)?;
                casework.tell(tx, &held.row, "casework.glass_broken", &format!("glass {id}"), now)?;
                Ok(until)
            })
            .await
    }

    /// How many times the glass was broken that whoever asks has still to see. Opens nothing.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn glass_waiting(&self, who: &Who) -> Result<i64, CaseError> {
        let member = member_of(who)?.clone();
        let officer = allows(who, Action::ReadAudit, &Resource::House);
        let account = if officer { String::new() } else { member.account.to_string() };
        Ok(self.db.read(&who.actor(), move |tx| store::glass_waiting(tx, &account)).await?)
    }

    /// Broken glass that is still to be acknowledged by whoever asks: a manager for their cases, the data protection officer for all. The
    /// reasons are opened, and the reads written in the audit before this returns. Empty for all others.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn glass_to_see(&self, who: &Who) -> Result<Vec<Glass>, CaseError> {
        let member = member_of(who)?.clone();
        let officer = allows(who, Action::ReadAudit, &Resource::House);
        let rows = self
            .db
            .read(&who.actor(), move |tx| match officer {
                true => store::glass_for_officer(tx, TOLD),
                false => store::glass_for_manager(tx, &member.account.to_string(), TOLD),
            })
            .await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let subjects: Vec<_> = rows.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        let mut reads = ReadLog::new("casework.glass_notice");
        let mut told = Vec::with_capacity(rows.len());
        for row in rows {
            let Some(key) = keys.get(&row.subject) else { continue };
            told.push(Glass {
                reason: key.open(&reason_place(&row.id), &row.reason, &mut reads)?,
                id: row.id,
                case: row.case,
                account: row.account,
                body: row.body,
                role: row.role,
                broken_at: row.broken_at,
                until: row.until,
            });
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(told)
    }

    /// Acknowledges that somebody broke the glass.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] for what is not theirs to acknowledge, or is acknowledged.
    pub async fn glass_seen(&self, who: &Who, glass: &str) -> Result<(), CaseError> {
        let (member, now, casework) = (member_of(who)?.clone(), self.clock.now(), self.clone());
        let officer = allows(who, Action::ReadAudit, &Resource::House);
        let glass = glass.to_owned();
        self.db
            .write(&who.actor(), move |tx| {
                let seen = match officer {
                    true => store::glass_seen_by_officer(tx, &glass, now)?,
                    false => store::glass_seen_by_manager(tx, &glass, &member.account.to_string(), now)?,
                };
                if !seen {
                    return Err(CaseError::NotFound);
                }
                let entry = audit::Entry { action: "casework.glass_seen", subject: &glass, details: "" };
                audit::record(tx, &entry, now, &*casework.chance)?;
                Ok(())
            })
            .await
    }
}
