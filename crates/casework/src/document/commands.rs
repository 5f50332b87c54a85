// SPDX-License-Identifier: EUPL-1.2
//! Commands on documents: add what has arrived, correct what is known of it, withdraw it, put it back.

use super::{
    Content, DocumentError, DocumentId, Facts, FileFacts, FileId, LONGEST_TITLE, LONGEST_WHY, MOST, Turn, Turned,
    content_place,
};
use crate::{
    Casework,
    case::{
        CaseId, OpenCase,
        access::{Doing, may},
        held::{Held, member_of},
    },
    plan::By,
    store::documents::{self as rows, DocumentRow},
};
use ::store::{Event, WriteTx};
use audit::Entry;
use identity::Who;
use jiff::civil::Date;

/// A document about to be added: a file that has arrived, and what is known of it.
#[derive(Clone)]
pub struct NewDocument {
    /// Random bytes made with the form.
    pub form: String,
    /// The file.
    pub file: FileId,
    /// What is known of it.
    pub facts: Facts,
    /// The older document whose place it takes.
    pub follows: Option<DocumentId>,
}

/// Which document of which case, as it was read, on which day of the territory's calendar.
#[derive(Debug, Clone, Copy)]
pub struct AtDocument {
    /// Of which case.
    pub case: CaseId,
    /// Which.
    pub document: DocumentId,
    /// At which revision.
    pub seen: i64,
    /// Today.
    pub today: Date,
}

pub(super) fn by_of(room: &Casework, who: &Who) -> Result<By, DocumentError> {
    let member = member_of(who)?;
    Ok(By { account: member.account.to_string(), body: member.body.clone(), at: room.clock.now() })
}

impl Facts {
    /// Whether they can be kept so.
    ///
    /// # Errors
    /// [`DocumentError::TooLong`], [`DocumentError::Missing`] for something else without a title, [`DocumentError::NotYet`] for a paper of
    /// tomorrow, [`DocumentError::EndsBefore`].
    pub fn fit(&self, today: Date) -> Result<(), DocumentError> {
        short(&self.title, LONGEST_TITLE, "title")?;
        short(&self.source, LONGEST_TITLE, "source")?;
        if self.kind == super::kinds::Kind::Other && self.title.trim().is_empty() {
            return Err(DocumentError::Missing { field: "title" });
        }
        if self.on.is_some_and(|on| on > today) {
            return Err(DocumentError::NotYet);
        }
        match (self.on, self.expires) {
            (Some(on), Some(expires)) if expires < on => Err(DocumentError::EndsBefore),
            _ => Ok(()),
        }
    }
}

impl Casework {
    /// Makes documents of files that have arrived: all of them, or none.
    ///
    /// # Errors
    /// As [`Facts::fit`]; [`DocumentError::NotFound`] for who may not, and for a person whom the case does not concern;
    /// [`DocumentError::Gone`] for a file that waited too long; [`DocumentError::Already`]; [`DocumentError::ChangedMeanwhile`] when
    /// another document took the older one's place; [`DocumentError::TooMany`], [`DocumentError::CaseClosed`].
    pub async fn add_documents(
        &self,
        who: &Who,
        open: &OpenCase,
        new: Vec<NewDocument>,
        today: Date,
    ) -> Result<Vec<DocumentId>, DocumentError> {
        let by = by_of(self, who)?;
        let mut made = Vec::with_capacity(new.len());
        for one in new {
            one.facts.fit(today)?;
            if !one.facts.of.iter().all(|person| open.concerned.contains(person)) {
                return Err(DocumentError::NotFound);
            }
            let id = DocumentId::new(by.at, &*self.chance);
            let expires = one.facts.expires;
            let content = Content { facts: one.facts, turns: Vec::new() };
            let content = open.key().seal(&content_place(&id.to_string()), &content)?;
            let form = self.vault.index("casework_document.form_index", &one.form);
            made.push((DocumentRow::new(id, one.file, one.follows, expires, content, by.clone()), form));
        }
        let (room, told, case) = (self.clone(), who.clone(), open.case);
        let subject = open.key().id().to_string();
        self.db
            .write(&who.actor(), move |tx| {
                room.still_kept(tx, &told, case, today)?;
                if rows::count(tx, case)?.saturating_add(made.len()) > MOST {
                    return Err(DocumentError::TooMany);
                }
                let mut ids = Vec::with_capacity(made.len());
                for (row, form) in &made {
                    let file = rows::file::<FileFacts>(tx, case, row.file)?.ok_or(DocumentError::Gone)?;
                    if let Some(there) = rows::of_file(tx, row.file)? {
                        // The same form, pressed twice.
                        ids.push(there);
                        continue;
                    }
                    let same = file.same.filter(|_| file.state == "arrived" && file.account == by.account);
                    let same = same.ok_or(DocumentError::Gone)?;
                    if let Some(older) = row.follows {
                        let older = rows::one::<Content>(tx, case, older)?.ok_or(DocumentError::NotFound)?;
                        if older.withdrawn.is_some() {
                            return Err(DocumentError::ChangedMeanwhile);
                        }
                    }
                    if !rows::insert(tx, case, row, &same, form)? {
                        let there = rows::same(tx, case, &same)?;
                        return Err(there.map_or(DocumentError::ChangedMeanwhile, |(id, _)| DocumentError::Already(id)));
                    }
                    rows::keep(tx, row.file)?;
                    room.tell_document(tx, "casework.document_added", (&subject, case), row.id, &by)?;
                    ids.push(row.id);
                }
                Ok(ids)
            })
            .await
    }

    /// Corrects what is known of a document. What was known before stays in its record.
    ///
    /// # Errors
    /// As [`Casework::add_documents`]; [`DocumentError::ChangedMeanwhile`].
    pub async fn correct_document(&self, who: &Who, at: AtDocument, facts: Facts) -> Result<(), DocumentError> {
        facts.fit(at.today)?;
        self.turn_document(who, at, move |row, content, open, by| {
            if row.withdrawn.is_some() {
                return Err(DocumentError::ChangedMeanwhile);
            }
            // Somebody whom the case concerned once may still be named on what was theirs.
            let known = |person| open.concerned.contains(person) || content.facts.of.contains(person);
            if !facts.of.iter().all(known) {
                return Err(DocumentError::NotFound);
            }
            row.expires = facts.expires;
            let before = Some(std::mem::replace(&mut content.facts, facts));
            content.turns.push(Turn { what: Turned::Corrected, why: String::new(), by: by.clone(), before });
            Ok("casework.document_corrected")
        })
        .await
    }

    /// Withdraws a document that was added by mistake: from now on it is closed to all but whoever added it and the case manager.
    ///
    /// # Errors
    /// [`DocumentError::Missing`] without a reason; [`DocumentError::NotFound`], [`DocumentError::ChangedMeanwhile`],
    /// [`DocumentError::CaseClosed`].
    pub async fn withdraw_document(&self, who: &Who, at: AtDocument, why: &str) -> Result<(), DocumentError> {
        let why = why.trim().to_owned();
        short(&why, LONGEST_WHY, "why")?;
        if why.is_empty() {
            return Err(DocumentError::Missing { field: "why" });
        }
        self.turn_document(who, at, move |row, content, _, by| {
            if row.withdrawn.is_some() {
                return Err(DocumentError::ChangedMeanwhile);
            }
            row.withdrawn = Some(by.clone());
            content.turns.push(Turn { what: Turned::Withdrawn, why, by: by.clone(), before: None });
            Ok("casework.document_withdrawn")
        })
        .await
    }

    /// Puts a withdrawn document back. For who may read it: whoever added it, and the case manager.
    ///
    /// # Errors
    /// [`DocumentError::NotFound`], [`DocumentError::CaseClosed`]; [`DocumentError::ChangedMeanwhile`], also when the same paper was
    /// added again, or another took the place it had.
    pub async fn put_back_document(&self, who: &Who, at: AtDocument) -> Result<(), DocumentError> {
        self.turn_document(who, at, |row, content, open, by| {
            if row.withdrawn.is_none() {
                return Err(DocumentError::ChangedMeanwhile);
            }
            if !row.is_theirs(&by.account, &by.body, open) {
                return Err(DocumentError::NotFound);
            }
            row.withdrawn = None;
            content.turns.push(Turn { what: Turned::PutBack, why: String::new(), by: by.clone(), before: None });
            Ok("casework.document_put_back")
        })
        .await
    }

    /// The one road by which a document changes: who may, at the revision they read, in one unit with its audit.
    async fn turn_document(
        &self,
        who: &Who,
        at: AtDocument,
        change: impl FnOnce(&mut DocumentRow<Content>, &mut Content, &OpenCase, &By) -> Result<&'static str, DocumentError>
        + Send
        + 'static,
    ) -> Result<(), DocumentError> {
        let open = self.kept(who, at.case, at.today).await?;
        let (by, room, told) = (by_of(self, who)?, self.clone(), who.clone());
        let reads = self
            .db
            .write(&who.actor(), move |tx| {
                room.still_kept(tx, &told, at.case, at.today)?;
                let mut row = rows::one(tx, at.case, at.document)?.ok_or(DocumentError::NotFound)?;
                if row.revision != at.seen {
                    return Err(DocumentError::ChangedMeanwhile);
                }
                let (mut reads, id) = (open.reads("casework.document"), row.id.to_string());
                let mut content = open.key().open(&content_place(&id), &row.content, &mut reads)?;
                let action = change(&mut row, &mut content, &open, &by)?;
                row.content = open.key().seal(&content_place(&id), &content)?;
                if !rows::put(tx, &row)? {
                    return Err(DocumentError::ChangedMeanwhile);
                }
                let subject = open.key().id().to_string();
                room.tell_document(tx, action, (&subject, at.case), row.id, &by)?;
                Ok(reads)
            })
            .await?;
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(())
    }

    /// The case, for who may carry it on.
    pub(super) async fn kept(&self, who: &Who, case: CaseId, today: Date) -> Result<OpenCase, DocumentError> {
        let open = self.case_for(who, case, today).await?;
        if !open.may(Doing::Carry) {
            return Err(DocumentError::NotFound);
        }
        if open.life.is_open() { Ok(open) } else { Err(DocumentError::CaseClosed) }
    }

    /// The same once more, in the unit that writes.
    fn still_kept(&self, tx: &WriteTx<'_>, who: &Who, case: CaseId, today: Date) -> Result<(), DocumentError> {
        let member = member_of(who)?;
        let held = Held::load(tx, member, case, self.clock.now())?.ok_or(DocumentError::NotFound)?;
        if !may(who, &held.facts(member, today), Doing::Carry) {
            return Err(DocumentError::NotFound);
        }
        if held.life.is_open() { Ok(()) } else { Err(DocumentError::CaseClosed) }
    }

    /// The audit's entry and the event: ids alone.
    pub(super) fn tell_document(
        &self,
        tx: &WriteTx<'_>,
        action: &str,
        (subject, case): (&str, CaseId),
        document: DocumentId,
        by: &By,
    ) -> Result<(), DocumentError> {
        let details = format!("case {case} document {document}");
        audit::record(tx, &Entry { action, subject, details: &details }, by.at, &*self.chance)?;
        let event = Event { topic: action, subject: &document.to_string(), body: b"" };
        Ok(tx.emit(&event, by.at, &*self.chance)?)
    }
}

fn short(text: &str, at_most: usize, field: &'static str) -> Result<(), DocumentError> {
    if text.chars().count() > at_most { Err(DocumentError::TooLong { field }) } else { Ok(()) }
}
