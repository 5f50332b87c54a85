// SPDX-License-Identifier: EUPL-1.2
//! Drafts: kept while they are typed, their author's alone, deleted with their key.

use super::{NoteError, NoteId, Writing, own, rules};
use crate::{
    Casework,
    case::{CaseId, held::member_of},
    store::notes::{self as rows, OwnRow},
};
use ::store::ReadTx;
use identity::{Member, Who};
use jiff::civil::Date;
use kernel::UtcMicros;

/// What was typed, about to be kept.
#[derive(Clone)]
pub struct Keep {
    /// Random bytes made with the form: the same form sent again, however late, is the same note.
    pub form: String,
    /// The draft it was read from, if there was one.
    pub note: Option<NoteId>,
    /// What was typed.
    pub writing: Writing,
}

/// Where it was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// The draft; nothing while nothing was written.
    pub note: Option<NoteId>,
    /// When.
    pub at: UtcMicros,
}

/// That a draft was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deleted;

/// What a form has become so far.
enum There {
    Nothing,
    Draft(Box<OwnRow>),
    Filed(NoteId),
}

impl Casework {
    /// Keeps what is typed, as a draft that only its author sees. Sent again it is written over; a form in which nothing was typed makes none.
    ///
    /// # Errors
    /// [`NoteError::Filed`] with the note it has become; [`NoteError::TooLong`]; [`NoteError::NotFound`] for who does not carry the case on.
    pub async fn keep_note(&self, who: &Who, case: CaseId, keep: Keep, today: Date) -> Result<Kept, NoteError> {
        if let Some(field) = rules::too_long(&keep.writing) {
            return Err(NoteError::TooLong { field });
        }
        let open = self.written(who, case, today).await?;
        let (member, by) = (member_of(who)?.clone(), self.writer(who)?);
        let form = self.form_of_note(&member, case, &keep.form);
        let (asking, note) = (member.clone(), keep.note);
        let there = self.db.read(&who.actor(), move |tx| there(tx, case, (&asking, today), note, &form)).await?;
        let row = match there {
            There::Filed(note) => return Err(NoteError::Filed(note)),
            There::Draft(row) => *row,
            There::Nothing if rules::is_blank(&keep.writing) => return Ok(Kept { note: None, at: by.at }),
            There::Nothing => {
                let (subject, key) = self.vault.new_subject(by.at).await?;
                let id = NoteId::new(by.at, &*self.chance);
                let content = own::seal(&open, &key, id, &keep.writing)?;
                let (changed_at, corrects) = (by.at, None);
                let (kind, happened) = (String::new(), String::new());
                let row = OwnRow {
                    id,
                    subject,
                    kind,
                    happened,
                    by: by.clone(),
                    corrects,
                    part_of: None,
                    content,
                    changed_at,
                    filed_at: None,
                };
                let (room, told) = (self.clone(), who.clone());
                let made = self
                    .db
                    .write(&who.actor(), move |tx| {
                        room.still_written(tx, &told, case, today)?;
                        if !rows::insert_own(tx, case, &row, &form)? {
                            return rows::own_by_form(tx, &form)?.map(Err).ok_or(NoteError::NotFound);
                        }
                        room.tell_own(tx, "casework.own_note", subject, &by)?;
                        Ok(Ok(row.id))
                    })
                    .await;
                match made {
                    Ok(Ok(id)) => return Ok(Kept { note: Some(id), at: self.clock.now() }),
                    // The same form, a moment ago: its draft is written over.
                    Ok(Err(row)) => {
                        drop(self.vault.destroy(subject, self.clock.now()).await);
                        row
                    }
                    Err(why) => {
                        if why.surely_not_written() {
                            drop(self.vault.destroy(subject, self.clock.now()).await);
                        }
                        return Err(why);
                    }
                }
            }
        };
        let at = self.clock.now();
        let key = self.vault.subject(row.subject).await?;
        let content = own::seal(&open, &key, row.id, &keep.writing)?;
        let (room, told, by, id) = (self.clone(), who.clone(), self.writer(who)?, row.id);
        self.db
            .write(&who.actor(), move |tx| {
                room.still_written(tx, &told, case, today)?;
                if !rows::rewrite(tx, id, &content, at)? {
                    return Err(NoteError::Filed(id));
                }
                room.tell_own(tx, "casework.own_note", row.subject, &by)
            })
            .await?;
        Ok(Kept { note: Some(id), at })
    }

    /// Deletes a draft, and its key: no backup can show it.
    ///
    /// # Errors
    /// [`NoteError::Filed`] for what is a draft no more; [`NoteError::NotFound`], also for somebody else's.
    pub async fn delete_draft(&self, who: &Who, case: CaseId, note: NoteId, today: Date) -> Result<Deleted, NoteError> {
        self.written(who, case, today).await?;
        let (member, by, room, told) = (member_of(who)?.clone(), self.writer(who)?, self.clone(), who.clone());
        let subject = self
            .db
            .write(&who.actor(), move |tx| {
                room.still_written(tx, &told, case, today)?;
                let row = mine(tx, case, (&member, today), note)?.ok_or(NoteError::NotFound)?;
                if row.filed_at.is_some() {
                    return Err(NoteError::Filed(note));
                }
                if !rows::remove(tx, note, row.changed_at)? {
                    return Err(NoteError::NotFound);
                }
                room.tell_own(tx, "casework.own_note_deleted", row.subject, &by)?;
                Ok(row.subject)
            })
            .await?;
        self.vault.destroy(subject, self.clock.now()).await?;
        Ok(Deleted)
    }

    /// The index of a form: of this person, for this case. Somebody else's form, however it was come by, is another.
    pub(super) fn form_of_note(&self, member: &Member, case: CaseId, form: &str) -> [u8; 32] {
        let text = format!("{} {} {case} {form}", member.account, member.body);
        self.vault.index("casework_own_note.form_index", &text)
    }
}

/// What is theirs under this id, draft or reserved.
pub(super) fn mine(
    tx: &ReadTx<'_>,
    case: CaseId,
    (member, today): (&Member, Date),
    note: NoteId,
) -> Result<Option<OwnRow>, NoteError> {
    let account = member.account.to_string();
    let found = rows::own(tx, case, (member, today), note)?;
    Ok(found.into_iter().find(|row| row.id == note && row.by.account == account))
}

fn there(
    tx: &ReadTx<'_>,
    case: CaseId,
    (member, today): (&Member, Date),
    note: Option<NoteId>,
    form: &[u8; 32],
) -> Result<There, NoteError> {
    let stands = |row: OwnRow| if row.filed_at.is_some() { There::Filed(row.id) } else { There::Draft(Box::new(row)) };
    if let Some(note) = note {
        if let Some(row) = mine(tx, case, (member, today), note)? {
            return Ok(stands(row));
        }
        let account = member.account.to_string();
        let filed = rows::with_corrections(tx, case, note)?;
        if filed.iter().any(|row| row.id == note && row.by.account == account) {
            return Ok(There::Filed(note));
        }
    }
    // Deleted on another page meanwhile: what is typed now is kept as another.
    if let Some(row) = rows::own_by_form(tx, form)? {
        return Ok(stands(row));
    }
    Ok(rows::filed_by_form(tx, form)?.map_or(There::Nothing, There::Filed))
}
