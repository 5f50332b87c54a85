// SPDX-License-Identifier: EUPL-1.2
//! Filing: from then on a note never changes. For the team, or for its author alone; its private part apart. And making a reserved note part of
//! the file, which is never undone.

use super::{
    Keep, Kind, Moment, NoteError, NoteId, Readers, Words, Writing,
    commands::mine,
    note_place,
    own::{self, Reading},
    rules::{self, Lack},
};
use crate::{
    Casework,
    case::{CaseId, OpenCase, held::member_of},
    store::notes::{self as rows, NoteRow, OwnRow},
};
use ::store::ReadTx;
use identity::{Member, Who};
use jiff::civil::DateTime;

/// What became of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filed {
    /// Which.
    pub note: NoteId,
    /// It had been filed before: the same form came twice.
    pub again: bool,
}

/// What a correction corrects.
struct Corrected {
    kind: Kind,
    happened: Moment,
    /// It is a reserved note of theirs: its correction is reserved too.
    reserved: bool,
}

impl Casework {
    /// Keeps what was typed and files it. The same form twice files once.
    ///
    /// # Errors
    /// [`NoteError::Lacking`] with what is missing: then it is kept as a draft; [`NoteError::TooLong`]; [`NoteError::NotFound`].
    pub async fn file_note(&self, who: &Who, case: CaseId, keep: Keep, now: DateTime) -> Result<Filed, NoteError> {
        let today = now.date();
        let note = match self.keep_note(who, case, keep, today).await {
            Ok(kept) => kept.note.ok_or(NoteError::Lacking(vec![Lack::Text]))?,
            Err(NoteError::Filed(note)) => return Ok(Filed { note, again: true }),
            Err(why) => return Err(why),
        };
        let open = self.written(who, case, today).await?;
        let (member, asking) = (member_of(who)?.clone(), member_of(who)?.clone());
        let row = self.db.read(&who.actor(), move |tx| mine(tx, case, (&asking, today), note)).await?;
        let Some(row) = row else { return Ok(Filed { note, again: true }) };
        if row.filed_at.is_some() {
            return Ok(Filed { note, again: true });
        }
        let key = self.vault.subject(row.subject).await?;
        let mut reads = Reading::of(&open);
        let mut writing = own::unseal(&open, &key, &row, &mut reads)?;
        self.log(who, reads).await?;
        let lacks = rules::lacks(&writing, now, open.life.is_open());
        if !lacks.is_empty() {
            return Err(NoteError::Lacking(lacks));
        }
        let corrected = match writing.corrects {
            None => None,
            Some(id) => {
                let found = self.db.read(&who.actor(), move |tx| corrected(tx, case, (&member, today), id)).await?;
                Some(found.ok_or(NoteError::NotFound)?)
            }
        };
        let (kind, happened) = match &corrected {
            Some(one) => (one.kind, one.happened),
            None => {
                let kind = Kind::from_code(&writing.kind).ok_or(NoteError::Lacking(vec![Lack::Kind]))?;
                (kind, rules::moment(&writing).map_err(|lack| NoteError::Lacking(vec![lack]))?)
            }
        };
        // What corrects for the team is for the team, what corrects a reserved note is reserved.
        writing.readers =
            corrected.map_or(writing.readers, |one| if one.reserved { Readers::Author } else { Readers::Team });
        match writing.readers {
            Readers::Author => self.reserve(who, &open, (row, writing), (kind, happened), today).await?,
            Readers::Team => self.to_the_team(who, &open, (row, writing), (kind, happened), today).await?,
        }
        Ok(Filed { note, again: false })
    }

    async fn reserve(
        &self,
        who: &Who,
        open: &OpenCase,
        (row, mut writing): (OwnRow, Writing),
        (kind, happened): (Kind, Moment),
        today: jiff::civil::Date,
    ) -> Result<(), NoteError> {
        // All of it is its author's alone: its private part has nothing to stand apart from.
        let private = std::mem::take(&mut writing.private);
        if !private.trim().is_empty() {
            writing.words.text = format!("{}\n\n{private}", writing.words.text.trim_end());
        }
        let (by, key, case) = (self.writer(who)?, self.vault.subject(row.subject).await?, open.case);
        let read_at = row.changed_at;
        let row = OwnRow {
            kind: kind.code().to_owned(),
            happened: happened.to_string(),
            corrects: writing.corrects,
            content: own::seal(open, &key, row.id, &writing)?,
            changed_at: by.at,
            filed_at: Some(by.at),
            ..row
        };
        let (room, told) = (self.clone(), who.clone());
        self.db
            .write(&who.actor(), move |tx| {
                room.still_written(tx, &told, case, today)?;
                if rows::reserve(tx, &row, read_at)? {
                    room.tell_own(tx, "casework.reserved_note", row.subject, &by)?;
                }
                Ok(())
            })
            .await
    }

    async fn to_the_team(
        &self,
        who: &Who,
        open: &OpenCase,
        (row, writing): (OwnRow, Writing),
        (kind, happened): (Kind, Moment),
        today: jiff::civil::Date,
    ) -> Result<(), NoteError> {
        let (by, case, subject) = (self.writer(who)?, open.case, row.subject);
        let filed = NoteRow {
            id: row.id,
            kind,
            happened,
            by: row.by.clone(),
            corrects: writing.corrects,
            content: open.key().seal(&note_place(&row.id.to_string()), &writing.words)?,
            filed_at: by.at,
            opened_at: None,
        };
        let private = match writing.private.trim() {
            "" => None,
            text => {
                let (subject, key) = self.vault.new_subject(by.at).await?;
                let id = NoteId::new(by.at, &*self.chance);
                let words = Words { text: text.to_owned(), ..Words::default() };
                let part = Writing { readers: Readers::Author, words, ..Writing::default() };
                Some(OwnRow {
                    id,
                    subject,
                    kind: kind.code().to_owned(),
                    happened: happened.to_string(),
                    by: row.by.clone(),
                    corrects: None,
                    part_of: Some(row.id),
                    content: own::seal(open, &key, id, &part)?,
                    changed_at: by.at,
                    filed_at: Some(by.at),
                })
            }
        };
        let (room, told, sealed_under) = (self.clone(), who.clone(), open.key().id().to_string());
        let kept = private.as_ref().map(|part| part.subject);
        let part_form =
            private.as_ref().map(|part| self.vault.index("casework_own_note.form_index", &part.id.to_string()));
        let done = self
            .db
            .write(&who.actor(), move |tx| {
                room.still_written(tx, &told, case, today)?;
                let form = rows::form_of(tx, row.id)?.unwrap_or_default();
                // Filed by the same form a moment ago, or written since it was read: then that one holds.
                if !rows::remove(tx, row.id, row.changed_at)? || !rows::insert(tx, case, &filed, &form)? {
                    return Ok(false);
                }
                room.tell_filed(tx, (case, &sealed_under), &filed, &by)?;
                if let (Some(part), Some(form)) = (&private, &part_form) {
                    rows::insert_own(tx, case, part, form)?;
                    room.tell_own(tx, "casework.reserved_note", part.subject, &by)?;
                }
                Ok::<_, NoteError>(true)
            })
            .await;
        // A key under which nothing lies any more.
        let useless = match &done {
            Ok(true) => Some(subject),
            Ok(false) => kept,
            Err(why) => kept.filter(|_| why.surely_not_written()),
        };
        if let Some(subject) = useless {
            drop(self.vault.destroy(subject, self.clock.now()).await);
        }
        done.map(drop)
    }

    /// Makes a reserved note part of the file, with its corrections: whoever reads the case reads it from now on. Its author alone does so, and
    /// nobody undoes it.
    ///
    /// # Errors
    /// [`NoteError::NotFound`] for what is not theirs, a draft, or handed to them.
    pub async fn open_note(
        &self,
        who: &Who,
        case: CaseId,
        note: NoteId,
        today: jiff::civil::Date,
    ) -> Result<(), NoteError> {
        let open = self.written(who, case, today).await?;
        let (asking, by) = (member_of(who)?.clone(), self.writer(who)?);
        let account = by.account.clone();
        let found = self.db.read(&who.actor(), move |tx| rows::own(tx, case, (&asking, today), note)).await?;
        let mut found: Vec<OwnRow> = found
            .into_iter()
            .filter(|row| row.by.account == account && row.filed_at.is_some())
            .filter(|row| row.id == note || row.corrects == Some(note))
            .collect();
        // The corrections name it: it comes first.
        found.sort_by_key(|row| (row.corrects.is_some(), row.filed_at));
        if !found.first().is_some_and(|row| row.id == note && row.corrects.is_none()) {
            return Err(NoteError::NotFound);
        }
        let mut reads = Reading::of(&open);
        let opened = self.unseal_all(&open, &found, &mut reads).await?;
        self.log(who, reads).await?;
        let mut moved = Vec::with_capacity(found.len());
        for (row, writing) in found.into_iter().zip(opened) {
            let writing = writing.ok_or(NoteError::NotFound)?;
            let filed = NoteRow {
                id: row.id,
                kind: Kind::from_code(&row.kind).ok_or(NoteError::NotFound)?,
                happened: row.happened.parse().map_err(|_| NoteError::NotFound)?,
                by: row.by.clone(),
                corrects: row.corrects,
                content: open.key().seal(&note_place(&row.id.to_string()), &writing.words)?,
                filed_at: row.filed_at.unwrap_or(by.at),
                opened_at: Some(by.at),
            };
            moved.push((row, filed));
        }
        let subjects: Vec<_> = moved.iter().map(|(row, _)| row.subject).collect();
        let (room, told, sealed_under) = (self.clone(), who.clone(), open.key().id().to_string());
        self.db
            .write(&who.actor(), move |tx| {
                room.still_written(tx, &told, case, today)?;
                for (row, filed) in &moved {
                    let form = rows::form_of(tx, row.id)?.ok_or(NoteError::NotFound)?;
                    if !rows::remove(tx, row.id, row.changed_at)? || !rows::insert(tx, case, filed, &form)? {
                        return Err(NoteError::NotFound);
                    }
                    room.tell_filed(tx, (case, &sealed_under), filed, &by)?;
                }
                Ok(())
            })
            .await?;
        for subject in subjects {
            drop(self.vault.destroy(subject, self.clock.now()).await);
        }
        Ok(())
    }
}

fn corrected(
    tx: &ReadTx<'_>,
    case: CaseId,
    (member, today): (&Member, jiff::civil::Date),
    note: NoteId,
) -> Result<Option<Corrected>, NoteError> {
    let of_team =
        rows::with_corrections(tx, case, note)?.into_iter().find(|row| row.id == note && row.corrects.is_none());
    if let Some(row) = of_team {
        return Ok(Some(Corrected { kind: row.kind, happened: row.happened, reserved: false }));
    }
    let own = mine(tx, case, (member, today), note)?.filter(|row| row.filed_at.is_some() && row.corrects.is_none());
    Ok(own.and_then(|row| {
        let (kind, happened) = (Kind::from_code(&row.kind)?, row.happened.parse().ok()?);
        Some(Corrected { kind, happened, reserved: true })
    }))
}
