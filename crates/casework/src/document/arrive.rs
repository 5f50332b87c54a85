// SPDX-License-Identifier: EUPL-1.2
//! A file that arrives: sealed piece by piece, judged when it is whole, and gone without a trace when it breaks off.

use super::{
    DocumentError, FileFacts, FileId, LONGEST_NAME, Last, PIECE,
    commands::by_of,
    file_place,
    kinds::{Form, Looked},
    piece_place, piece_row,
    pieces::Source,
    sniff::Sniffer,
};
use crate::{
    Casework,
    case::{CaseId, OpenCase, held::member_of},
    store::documents::{self as rows, FileRow},
};
use audit::Entry;
use identity::Who;
use jiff::civil::Date;
use kernel::Actor;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use vault::SubjectKey;
use zeroize::Zeroizing;

/// A file while it comes.
pub struct Arrival {
    room: Casework,
    case: CaseId,
    key: SubjectKey,
    actor: Actor,
    file: FileId,
    rest: Zeroizing<Vec<u8>>,
    number: i64,
    bytes: u64,
    sniffer: Sniffer,
    hash: Sha256,
    done: bool,
}

/// A file that has come whole and is no document's yet: there for whoever sent it alone.
#[derive(Clone)]
pub struct Arrived {
    /// Which.
    pub file: FileId,
    /// What it is.
    pub form: Form,
    /// What it was called where it came from.
    pub name: String,
    /// How many bytes.
    pub bytes: u64,
    /// Whether its name says that it is something else.
    pub misnamed: bool,
}

impl Casework {
    /// How large a file may be, how many come at once, and whether anybody looks at them.
    pub fn document_rules(&self) -> &super::Rules {
        &self.rules
    }

    /// Opens the way for files that somebody sends to a case, before a byte of them is read.
    ///
    /// # Errors
    /// [`DocumentError::NotFound`] for who may not add any; [`DocumentError::CaseClosed`].
    pub async fn receive(&self, who: &Who, case: CaseId, today: Date) -> Result<Arc<OpenCase>, DocumentError> {
        Ok(Arc::new(self.kept(who, case, today).await?))
    }

    /// The next file of those that come.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn arrival(&self, who: &Who, open: &OpenCase) -> Result<Arrival, DocumentError> {
        let (member, now) = (member_of(who)?.clone(), self.clock.now());
        let (case, file) = (open.case, FileId::new(now, &*self.chance));
        let account = member.account.to_string();
        self.db.write(&who.actor(), move |tx| rows::begin(tx, case, file, (&account, &member.body), now)).await?;
        Ok(Arrival {
            room: self.clone(),
            case,
            key: open.key().clone(),
            actor: who.actor(),
            file,
            rest: Zeroizing::new(Vec::with_capacity(PIECE)),
            number: 0,
            bytes: 0,
            sniffer: Sniffer::default(),
            hash: Sha256::new(),
            done: false,
        })
    }

    /// Files that came whole and were sent by whoever asks: those of these that are still here.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn arrived(&self, who: &Who, open: &OpenCase, files: &[FileId]) -> Result<Vec<Arrived>, DocumentError> {
        let (by, case) = (by_of(self, who)?, open.case);
        let files = files.to_vec();
        let found = self
            .db
            .read(&who.actor(), move |tx| {
                let rows = files
                    .into_iter()
                    .map(|file| rows::file::<FileFacts>(tx, case, file))
                    .collect::<Result<Vec<_>, _>>()?;
                Ok::<_, DocumentError>(rows)
            })
            .await?;
        let mut reads = open.reads("casework.document");
        let mut arrived = Vec::new();
        for row in found.into_iter().flatten().filter(|row| row.is_arrived_for(&by.account, &by.body)) {
            let facts = open_file(open, &row, &mut reads)?;
            arrived.push(told(row.id, facts));
        }
        audit::commit_reads(&self.db, &who.actor(), reads, self.clock.now(), &*self.chance).await?;
        Ok(arrived)
    }
}

/// What a file row says, opened; nothing sealed while it is still arriving.
pub(super) fn open_file(
    open: &OpenCase,
    row: &FileRow<FileFacts>,
    reads: &mut vault::ReadLog,
) -> Result<FileFacts, DocumentError> {
    let content = row.content.as_ref().ok_or(DocumentError::NotFound)?;
    Ok(open.key().open(&file_place(&row.id.to_string()), content, reads)?)
}

fn told(file: FileId, facts: FileFacts) -> Arrived {
    let misnamed = Form::claimed(&facts.name).is_some_and(|claimed| claimed != facts.form);
    Arrived { file, form: facts.form, bytes: facts.bytes, misnamed, name: facts.name }
}

impl Arrival {
    /// The next bytes.
    ///
    /// # Errors
    /// [`DocumentError::TooLarge`], and then nothing of it stays; whatever the database refuses.
    pub async fn take(&mut self, mut bytes: &[u8]) -> Result<(), DocumentError> {
        let largest = self.room.rules.largest;
        self.bytes = self.bytes.saturating_add(bytes.len() as u64);
        if self.bytes > largest {
            return Err(DocumentError::TooLarge { largest });
        }
        self.sniffer.take(bytes);
        self.hash.update(bytes);
        while !bytes.is_empty() {
            // A full piece waits until more comes: the last one is sealed as the last.
            if self.rest.len() == PIECE {
                self.keep(Last::No).await?;
            }
            let (now, later) = bytes.split_at(bytes.len().min(PIECE - self.rest.len()));
            self.rest.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    async fn keep(&mut self, last: Last) -> Result<(), DocumentError> {
        let (file, number) = (self.file, self.number);
        let sealed = self.key.seal_bytes(&piece_place(&piece_row(file, number, last)), &self.rest);
        self.rest.clear();
        self.number += 1;
        self.room.db.write(&self.actor, move |tx| rows::insert_piece(tx, file, number, &sealed)).await?;
        Ok(())
    }

    /// That all has come: judges it by its bytes, and has it looked at. Its name is remembered and not believed.
    ///
    /// `form`: the random bytes of the form it came with, so that the same form sent twice is told from the same paper brought twice.
    ///
    /// # Errors
    /// [`DocumentError::Unfit`], [`DocumentError::Already`], [`DocumentError::Harmful`]: nothing of it stays. Whatever the database
    /// refuses.
    pub async fn finish(mut self, who: &Who, name: &str, form: &str) -> Result<Arrived, DocumentError> {
        let kind = std::mem::take(&mut self.sniffer).finish().map_err(DocumentError::Unfit)?;
        self.keep(Last::Yes).await?;
        let hash: String = std::mem::take(&mut self.hash).finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        let same = self.room.vault.index("casework_document.same_index", &format!("{} {hash}", self.case));
        let form = self.room.vault.index("casework_document.form_index", form);
        let (case, room) = (self.case, self.room.clone());
        let there = room.db.read(&self.actor, move |tx| rows::same(tx, case, &same)).await?;
        // The form sent a second time while the first was being read: told as what became of the first.
        if let Some((document, by_form)) = there {
            return Err(if by_form == form { DocumentError::Gone } else { DocumentError::Already(document) });
        }
        let source = Source { key: self.key.clone(), file: self.file, pieces: self.number };
        let looked = room.look_at(source).await;
        if looked == Looked::Found {
            self.tell_harm(who).await?;
            return Err(DocumentError::Harmful);
        }
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect();
        let facts = FileFacts { form: kind, name, bytes: self.bytes, pieces: self.number, hash };
        let content = self.key.seal(&file_place(&self.file.to_string()), &facts)?;
        let (file, pieces, bytes, now) = (self.file, self.number, self.bytes, room.clock.now());
        let whole = room
            .db
            .write(&self.actor, move |tx| {
                let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
                rows::whole(tx, file, (bytes, pieces), &same, &content, looked, now)
            })
            .await?;
        if !whole {
            return Err(DocumentError::Gone);
        }
        self.done = true;
        Ok(told(file, facts))
    }

    /// That something harmful was sent is worth knowing; what it was called is not told.
    async fn tell_harm(&self, who: &Who) -> Result<(), DocumentError> {
        let (subject, details) = (self.key.id().to_string(), format!("case {}", self.case));
        let (now, room) = (self.room.clock.now(), self.room.clone());
        self.room
            .db
            .write(&who.actor(), move |tx| {
                let entry = Entry { action: "casework.document_refused", subject: &subject, details: &details };
                audit::record(tx, &entry, now, &*room.chance)
            })
            .await?;
        Ok(())
    }
}

impl Drop for Arrival {
    /// What did not come to its end leaves nothing; should this very moment fail too, the sweep finds it.
    fn drop(&mut self) {
        if self.done {
            return;
        }
        let (room, actor, file) = (self.room.clone(), self.actor.clone(), self.file);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let forgotten = room.db.write(&actor, move |tx| rows::forget(tx, file)).await;
                if let Err(error) = forgotten {
                    tracing::warn!(%error, "a file that broke off is thrown away later");
                }
            });
        }
    }
}
