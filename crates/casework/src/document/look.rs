// SPDX-License-Identifier: EUPL-1.2
//! Who looks at a file for what harms a machine: a program beside Filò, asked by whoever wires the rooms.

use super::{
    DocumentError,
    kinds::Looked,
    pieces::{Pieces, Source},
};
use crate::{Casework, store::documents as rows};
use audit::Entry;
use kernel::Actor;
use std::io::Read;

/// What was found in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Nothing.
    Clean,
    /// Something that harms.
    Found,
    /// Nobody answered, in time or at all.
    Unavailable,
}

/// Looks at bytes. May block: it is called away from the threads that serve pages.
pub trait Scanner: Send + Sync {
    /// What is in these bytes. They come in pieces, and an error while they are read is no answer.
    fn look(&self, bytes: &mut dyn Read) -> Seen;
}

/// Files looked at again in one beat, at most.
const AT_ONCE: i64 = 8;

impl Casework {
    /// Has a file looked at as it lies.
    pub(super) async fn look_at(&self, source: Source) -> Looked {
        let Some(scanner) = self.rules.scanner.clone() else { return Looked::Unasked };
        let mut pieces = Pieces::new(self.db.clone(), source);
        let seen = tokio::task::spawn_blocking(move || scanner.look(&mut pieces)).await;
        match seen.unwrap_or(Seen::Unavailable) {
            Seen::Clean => Looked::Clean,
            Seen::Found => Looked::Found,
            Seen::Unavailable => Looked::Waiting,
        }
    }

    /// Looks at files that wait to be looked at; for the background work of a node. Says how many were.
    ///
    /// # Errors
    /// Whatever the database or the vault refuses.
    pub async fn look_again(&self) -> Result<usize, DocumentError> {
        if self.rules.scanner.is_none() {
            return Ok(0);
        }
        let (actor, now) = (Actor::system(), self.clock.now());
        let waiting = self.db.read(&actor, |tx| rows::waiting(tx, AT_ONCE)).await?;
        let mut looked = 0;
        for row in waiting {
            let key = match self.vault.subject(row.subject).await {
                Ok(key) => key,
                // Of a case whose key was destroyed nothing is left to be looked at.
                Err(vault::VaultError::Destroyed) => continue,
                Err(error) => return Err(error.into()),
            };
            let source = Source { key, file: row.file, pieces: row.pieces };
            let seen = self.look_at(source).await;
            if matches!(seen, Looked::Waiting | Looked::Unasked) {
                // Whoever does not answer for one does not answer for the next.
                break;
            }
            let room = self.clone();
            self.db
                .write(&actor, move |tx| {
                    rows::set_looked(tx, row.file, seen, now)?;
                    let details = format!("file {} {}", row.file, seen.code());
                    let subject = row.subject.to_string();
                    let entry = Entry { action: "casework.document_looked_at", subject: &subject, details: &details };
                    audit::record(tx, &entry, now, &*room.chance)
                })
                .await?;
            looked += 1;
        }
        Ok(looked)
    }

    /// Throws away files that never became documents: broken off, or left in a form. For the background work of a node.
    ///
    /// # Errors
    /// Whatever the database refuses.
    pub async fn sweep_arrivals(&self) -> Result<u64, DocumentError> {
        let before = self.clock.now().plus_seconds(-super::WAITS);
        Ok(self.db.write(&Actor::system(), move |tx| rows::sweep(tx, before)).await?)
    }
}
