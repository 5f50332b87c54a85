// SPDX-License-Identifier: EUPL-1.2
//! Documents, read.

use super::{
    Content, DocumentError, DocumentId, Facts, FileFacts, SOON_DAYS, Standing, Turn, Turned,
    arrive::open_file,
    commands::by_of,
    content_place,
    kinds::{Form, Looked},
    pieces::{Opened, Source},
    standing,
};
use crate::{
    Casework,
    case::{CaseId, OpenCase},
    plan::By,
    store::documents as rows,
};
use audit::Entry;
use identity::Who;
use jiff::{ToSpan, civil::Date};

/// That a document was withdrawn.
#[derive(Clone)]
pub struct Withdrawn {
    /// Who, and when.
    pub by: By,
    /// Why.
    pub why: String,
}

/// A document of a case.
pub struct DocumentView {
    /// Which.
    pub id: DocumentId,
    /// What is known of it; nothing where it was withdrawn and is closed to whoever asks.
    pub facts: Option<Facts>,
    /// What the file is.
    pub form: Form,
    /// What it was called where it came from; empty where it is closed.
    pub name: String,
    /// How many bytes.
    pub bytes: u64,
    /// Who added it, and when.
    pub added: By,
    /// The older one whose place it takes.
    pub follows: Option<DocumentId>,
    /// The newer one that took its place.
    pub followed: Option<DocumentId>,
    /// That it was withdrawn.
    pub withdrawn: Option<Withdrawn>,
    /// What happened to it since; nothing where it is closed.
    pub turns: Vec<Turn>,
    /// Whether anybody looked for what harms.
    pub looked: Looked,
    /// Whether whoever asks may open the file.
    pub may_open: bool,
    /// Whether it was added by whoever asks, or they manage the case: they may put it back.
    pub theirs: bool,
    /// The revision: give it back when changing.
    pub revision: i64,
}

impl DocumentView {
    /// Whether it is what the team works with: neither withdrawn nor with another in its place.
    pub fn holds(&self) -> bool {
        self.withdrawn.is_none() && self.followed.is_none()
    }

    /// How it stands with its last day. What does not hold any more is not awaited.
    pub fn standing(&self, today: Date) -> Standing {
        if self.holds() { standing(self.facts.as_ref().and_then(|facts| facts.expires), today) } else { Standing::Good }
    }
}

/// The documents of a case.
pub struct Documents {
    /// Each, the newest first.
    pub all: Vec<DocumentView>,
}

impl Documents {
    /// How many bytes lie in the case.
    pub fn bytes(&self) -> u64 {
        self.all.iter().map(|one| one.bytes).sum()
    }

    /// One of them.
    pub fn get(&self, id: DocumentId) -> Option<&DocumentView> {
        self.all.iter().find(|one| one.id == id)
    }
}

impl Casework {
    /// The documents of an open case, the newest first. The reads are written in the audit before this returns; no file is opened.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn documents(&self, who: &Who, open: &OpenCase) -> Result<Documents, DocumentError> {
        let (by, case) = (by_of(self, who)?, open.case);
        let rows = self.db.read(&who.actor(), move |tx| rows::of_case::<Content, FileFacts>(tx, case)).await?;
        let mut reads = open.reads("casework.documents");
        let followed: Vec<_> = rows
            .iter()
            .filter(|(row, _)| row.withdrawn.is_none())
            .filter_map(|(row, _)| Some((row.follows?, row.id)))
            .collect();
        let mut all = Vec::with_capacity(rows.len());
        for (row, file) in rows {
            let known = open_file(open, &file, &mut reads)?;
            let content: Content = open.key().open(&content_place(&row.id.to_string()), &row.content, &mut reads)?;
            let theirs = row.is_theirs(&by.account, &by.body, open);
            let why =
                content.turns.iter().rev().find(|turn| turn.what == Turned::Withdrawn).map(|turn| turn.why.clone());
            let withdrawn = row.withdrawn.clone().map(|by| Withdrawn { by, why: why.unwrap_or_default() });
            let shut = withdrawn.is_some() && !theirs;
            all.push(DocumentView {
                id: row.id,
                may_open: !shut && file.may_be_opened(row.is_by(&by.account, &by.body)),
                facts: (!shut).then_some(content.facts),
                form: known.form,
                name: if shut { String::new() } else { known.name },
                bytes: known.bytes,
                follows: row.follows,
                followed: followed.iter().find(|(older, _)| *older == row.id).map(|(_, newer)| *newer),
                withdrawn,
                turns: if shut { Vec::new() } else { content.turns },
                looked: file.looked,
                theirs,
                added: row.added,
                revision: row.revision,
            });
        }
        all.reverse();
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(Documents { all })
    }

    /// How many documents of an open case have run out or will within [`SOON_DAYS`]. Nothing is opened.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn documents_to_care_for(&self, who: &Who, open: &OpenCase, today: Date) -> Result<i64, DocumentError> {
        let (case, days) = (open.case, (SOON_DAYS + 1).days());
        let before = today.checked_add(days).unwrap_or(Date::MAX);
        Ok(self.db.read(&who.actor(), move |tx| rows::run_out(tx, case, before)).await?)
    }

    /// Opens the file of a document: its bytes come piece by piece. That it was opened, and which, is in the audit before this returns.
    ///
    /// # Errors
    /// [`DocumentError::NotFound`], also for what is closed to whoever asks; [`DocumentError::NotLookedAt`] while nobody has looked for
    /// what harms; whatever the database or the vault refuses.
    pub async fn open_document(
        &self,
        who: &Who,
        case: CaseId,
        document: DocumentId,
        today: Date,
    ) -> Result<Opened, DocumentError> {
        let open = self.case_for(who, case, today).await?;
        let by = by_of(self, who)?;
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let row = rows::one::<Content>(tx, case, document)?.ok_or(DocumentError::NotFound)?;
                let file = rows::file::<FileFacts>(tx, case, row.file)?.ok_or(DocumentError::NotFound)?;
                Ok::<_, DocumentError>((row, file))
            })
            .await;
        let (row, file) = found?;
        if row.withdrawn.is_some() && !row.is_theirs(&by.account, &by.body, &open) || file.looked == Looked::Found {
            return Err(DocumentError::NotFound);
        }
        if !file.may_be_opened(row.is_by(&by.account, &by.body)) {
            return Err(DocumentError::NotLookedAt);
        }
        let mut reads = open.reads("casework.document");
        let known = open_file(&open, &file, &mut reads)?;
        let actor = who.actor();
        audit::commit_reads(&self.db, &actor, reads, by.at, &*self.chance).await?;
        // The log of reads says of whose case; which paper it was is worth a line of its own.
        let (room, subject) = (self.clone(), open.key().id().to_string());
        let action =
            if open.under_glass.is_some() { "casework.document_opened_by_glass" } else { "casework.document_opened" };
        self.db
            .write(&actor, move |tx| {
                let details = format!("case {case} document {document}");
                audit::record(tx, &Entry { action, subject: &subject, details: &details }, by.at, &*room.chance)
            })
            .await?;
        let source = Source { key: open.key().clone(), file: file.id, pieces: known.pieces };
        Ok(Opened { form: known.form, bytes: known.bytes, db: self.db.clone(), actor, source, next: 0 })
    }
}
