// SPDX-License-Identifier: EUPL-1.2
//! How what is somebody's own is sealed: under a key of its own, and what comes of it under the key of the case. Neither opens it without the
//! other: whoever holds the case's key reads no reserved note, and when the case's key is destroyed nothing of the case is left to read.

use super::{By, NoteError, NoteId, Writing, own_inner_place, own_place};
use crate::{
    Casework,
    case::{
        CaseId, OpenCase,
        access::{Doing, may},
        held::{Held, member_of},
    },
    store::notes::{NoteRow, OwnRow},
};
use ::store::{Event, WriteTx};
use audit::Entry;
use base64::{Engine, engine::general_purpose::STANDARD};
use identity::Who;
use jiff::civil::Date;
use vault::{ReadLog, Sealed, SubjectId, SubjectKey, VaultError};

/// The two logs of what was opened: of the case, and of what is somebody's own. The second names no case.
pub(super) struct Reading {
    pub case: ReadLog,
    pub own: ReadLog,
}

impl Reading {
    pub(super) fn of(open: &OpenCase) -> Self {
        Self { case: open.reads("casework.notes"), own: ReadLog::new("casework.own_notes") }
    }
}

pub(super) fn seal(
    open: &OpenCase,
    key: &SubjectKey,
    id: NoteId,
    writing: &Writing,
) -> Result<Sealed<String>, NoteError> {
    let row = id.to_string();
    let within = key.seal(&own_inner_place(&row), writing)?;
    Ok(open.key().seal_text(&own_place(&row), &STANDARD.encode(within.as_bytes()))?)
}

pub(super) fn unseal(
    open: &OpenCase,
    key: &SubjectKey,
    row: &OwnRow,
    reads: &mut Reading,
) -> Result<Writing, NoteError> {
    let id = row.id.to_string();
    let place = own_inner_place(&id);
    let within = open.key().open(&own_place(&id), &row.content, &mut reads.case)?;
    let within = STANDARD
        .decode(within)
        .map_err(|_| VaultError::Kind { table: place.table.to_owned(), column: place.column.to_owned() })?;
    Ok(key.open(&place, &Sealed::from_bytes(within), &mut reads.own)?)
}

impl Casework {
    pub(super) async fn unseal_all(
        &self,
        open: &OpenCase,
        rows: &[OwnRow],
        reads: &mut Reading,
    ) -> Result<Vec<Option<Writing>>, NoteError> {
        let subjects: Vec<SubjectId> = rows.iter().map(|row| row.subject).collect();
        let keys = self.vault.subjects(&subjects).await?;
        // A key destroyed a moment ago: the draft is gone.
        rows.iter().map(|row| keys.get(&row.subject).map(|key| unseal(open, key, row, reads)).transpose()).collect()
    }

    pub(super) async fn log(&self, who: &Who, reads: Reading) -> Result<(), NoteError> {
        for log in [reads.case, reads.own] {
            audit::commit_reads(&self.db, &who.actor(), log, self.clock.now(), &*self.chance).await?;
        }
        Ok(())
    }

    /// The case, for who writes in its diary: whoever carries it on, also when it has ended.
    pub(super) async fn written(&self, who: &Who, case: CaseId, today: Date) -> Result<OpenCase, NoteError> {
        let open = self.case_for(who, case, today).await?;
        if open.may(Doing::Carry) && open.under_glass.is_none() { Ok(open) } else { Err(NoteError::NotFound) }
    }

    /// The same once more, in the unit that writes.
    pub(super) fn still_written(
        &self,
        tx: &WriteTx<'_>,
        who: &Who,
        case: CaseId,
        today: Date,
    ) -> Result<(), NoteError> {
        let member = member_of(who)?;
        let held = Held::load(tx, member, case, self.clock.now())?.ok_or(NoteError::NotFound)?;
        if may(who, &held.facts(member, today), Doing::Carry) { Ok(()) } else { Err(NoteError::NotFound) }
    }

    /// What the audit says of somebody's own: that it was written, by whom; never of which case.
    pub(super) fn tell_own(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        subject: SubjectId,
        by: &By,
    ) -> Result<(), NoteError> {
        let subject = subject.to_string();
        let entry = Entry { action, subject: &subject, details: "" };
        Ok(audit::record(tx, &entry, by.at, &*self.chance).map(drop)?)
    }

    /// That a note lies in the file: in the audit of the case, and told to whoever waits for it.
    pub(super) fn tell_filed(
        &self,
        tx: &WriteTx<'_>,
        (case, subject): (CaseId, &str),
        note: &NoteRow,
        by: &By,
    ) -> Result<(), NoteError> {
        let how = if note.opened_at.is_some() { "opened" } else { note.kind.code() };
        let case = case.to_string();
        let details = format!("case {case} note {} {how}", note.id);
        audit::record(tx, &Entry { action: "casework.note_filed", subject, details: &details }, by.at, &*self.chance)?;
        let event = Event { topic: "casework.note_filed", subject: &case, body: b"" };
        Ok(tx.emit(&event, by.at, &*self.chance)?)
    }

    /// Whoever writes, now.
    pub(super) fn writer(&self, who: &Who) -> Result<By, NoteError> {
        let member = member_of(who)?;
        Ok(By { account: member.account.to_string(), body: member.body.clone(), at: self.clock.now() })
    }
}
