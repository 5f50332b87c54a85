// SPDX-License-Identifier: EUPL-1.2
//! The reads of one answer, kept by one commit before it leaves (ADR 0131).

use crate::{Recorded, store};
use ::store::{Db, StoreError};
use kernel::Actor;
use std::{cell::RefCell, collections::BTreeMap};

/// Who read, why and whom: told once an answer, however many rooms opened the same file for it. In this order, what differs by whom alone lies
/// together.
type Key = (Option<String>, Option<String>, String, String);

tokio::task_local! {
    static READ: RefCell<BTreeMap<Key, Recorded>>;
}

/// Does `work`, and writes down what it read before giving what came of it: every [`commit_reads`](crate::commit_reads) on the way is
/// gathered and kept by one commit. For an answer as a whole; what `work` leaves to other tasks is written down there and then.
///
/// # Errors
/// Whatever the database refuses: then nobody may see what came of `work`, and it is gone.
pub async fn gathered<T>(db: &Db, work: impl Future<Output = T>) -> Result<T, StoreError> {
    let (done, read) = READ
        .scope(RefCell::default(), async {
            let done = work.await;
            (done, READ.with(RefCell::take))
        })
        .await;
    keep(db, read.into_values().collect()).await?;
    Ok(done)
}

/// Keeps these now, or with the others of the answer that is being made.
pub(crate) async fn keep_with_the_answer(db: &Db, entries: Vec<Recorded>) -> Result<(), StoreError> {
    let mut entries = entries;
    let waits = READ.try_with(|read| {
        let mut read = read.borrow_mut();
        for entry in entries.drain(..) {
            let key = (entry.account.clone(), entry.body.clone(), entry.details.clone(), entry.subject.clone());
            read.entry(key).or_insert(entry);
        }
    });
    match waits {
        Ok(()) => Ok(()),
        Err(_) => keep(db, entries).await,
    }
}

async fn keep(db: &Db, entries: Vec<Recorded>) -> Result<(), StoreError> {
    if entries.is_empty() {
        return Ok(());
    }
    // Each entry says who read; the unit itself is nobody's deed.
    db.write(&Actor::system(), move |tx| store::insert_entries(tx, &entries)).await
}
