// SPDX-License-Identifier: EUPL-1.2
//! The index kept current: built from the sealed rows at the start, then from whatever has changed, by version.

use crate::{
    Asked, IndexSize, People, PeopleError, PersonId, Work,
    look::{index::Index, rank::Hit},
    store,
};
use audit::Entry;
use kernel::Actor;
use std::sync::{Arc, PoisonError, RwLock};
use vault::ReadLog;

use crate::find::CANDIDATES;

/// Persons read in one unit.
const BATCH: i64 = 1_024;

/// The index and who takes turns to refresh it.
#[derive(Default)]
pub(crate) struct Held {
    index: RwLock<Index>,
    turn: tokio::sync::Mutex<Built>,
}

#[derive(Default)]
struct Built {
    /// Everybody has been read once.
    whole: bool,
    /// Persons of that first reading whom the audit does not know of yet.
    untold: usize,
}

impl People {
    /// Reads what has changed since the last look; the first time, everybody. Call it about once a second: what another node
    /// noted is found then. Says how many persons were read.
    ///
    /// The first reading of all is one entry in the audit, by the system itself: from then on the names are in this
    /// process's memory. Where nobody is noted yet there is nothing to tell.
    ///
    /// # Errors
    /// The database and the vault; the index stays as it was and goes on answering.
    pub async fn keep_current(&self) -> Result<usize, PeopleError> {
        let mut built = self.held.turn.lock().await;
        let mut read = 0;
        loop {
            let held = self.held.index.read().unwrap_or_else(PoisonError::into_inner).version;
            let rows = self.db.read(&Actor::system(), move |tx| store::changed_since(tx, held, BATCH)).await?;
            let Some(last) = rows.last().map(|row| row.version) else { break };
            let subjects: Vec<_> = rows.iter().map(|row| row.subject).collect();
            let keys = self.vault.subjects(&subjects).await?;
            let mut reads = ReadLog::new("people.index");
            let mut opened = Vec::with_capacity(rows.len());
            for row in &rows {
                let identity = keys.get(&row.subject).map(|key| row.open(key, &mut reads)).transpose();
                // One damaged row must not hide all others.
                let identity = identity.unwrap_or_else(|broken| {
                    tracing::error!(person = %row.id, %broken, "a person cannot be looked up");
                    None
                });
                opened.push((row.id, row.standing, identity));
            }
            // Nobody is shown these: the building as a whole is written down, below.
            drop(reads.hand_over());
            read += rows.len();
            if !built.whole {
                built.untold += rows.len();
            }
            let mut index = self.held.index.write().unwrap_or_else(PoisonError::into_inner);
            for (person, standing, identity) in &opened {
                index.put(*person, *standing, identity.as_ref());
            }
            index.version = last;
        }
        if built.untold > 0 {
            self.tell_built(built.untold).await?;
            built.untold = 0;
        }
        built.whole = true;
        Ok(read)
    }

    async fn tell_built(&self, read: usize) -> Result<(), PeopleError> {
        let (now, chance) = (self.clock.now(), Arc::clone(&self.chance));
        let details = format!("{read} persons into memory");
        self.db
            .write(&Actor::system(), move |tx| {
                let entry = Entry { action: "people.index_built", subject: "people", details: &details };
                audit::record(tx, &entry, now, &*chance).map(drop)
            })
            .await?;
        Ok(())
    }

    pub(crate) async fn must_be_built(&self) -> Result<(), PeopleError> {
        if !self.held.turn.lock().await.whole {
            self.keep_current().await?;
        }
        Ok(())
    }

    /// Searches away from the threads that serve pages.
    pub(crate) async fn search(&self, asked: Asked, entitled: Vec<PersonId>) -> Vec<Hit> {
        let held = Arc::clone(&self.held);
        let searched = tokio::task::spawn_blocking(move || {
            held.index.read().unwrap_or_else(PoisonError::into_inner).search(&asked, &entitled, CANDIDATES).0
        });
        searched.await.unwrap_or_default()
    }

    pub(crate) fn index(&self) -> std::sync::RwLockReadGuard<'_, Index> {
        self.held.index.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// How much the index holds in this process's memory.
    pub fn index_size(&self) -> IndexSize {
        self.index().size()
    }

    /// What a search for names costs those who may see no parted file: for the test that it is the same whether such files
    /// exist or not.
    #[doc(hidden)]
    pub fn work(&self, asked: &Asked) -> Work {
        self.index().search(asked, &[], CANDIDATES).1
    }
}
