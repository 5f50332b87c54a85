// SPDX-License-Identifier: EUPL-1.2
//! The sealer: links what was committed, signs the head, sends a copy of it outside.

use crate::{
    AuditError,
    chain::{BEGINNING, Head, link},
    heads, store,
};
use ::store::{Db, Lease, StoreError, WriteTx, claim_lease};
use kernel::{Actor, UtcMicros};
use std::path::PathBuf;
use vault::Vault;

/// Entries linked by one call, at most: writers never wait long for the sealer.
const BATCH: i64 = 2_000;
const LEASE: &str = "audit.seal";
const LEASE_SECONDS: i64 = 30;

/// Who seals, and where the copies of the heads go.
#[derive(Debug, Clone)]
pub struct Sealing {
    /// The node: any unique word.
    pub node: String,
    /// The file of signed heads, outside the database and, better, on another disk. Its folder must exist.
    pub heads: PathBuf,
}

/// What one call of [`seal_once`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sealed {
    /// Entries linked now. As many as 2,000: there may be more, call again.
    pub linked: u64,
    /// Number of the last link of the chain; `None` when this node is not the sealer now, or nothing was ever linked.
    pub head: Option<i64>,
}

impl Sealed {
    const NOTHING: Self = Self { linked: 0, head: None };

    /// Whether it stopped at the limit: call again at once.
    pub fn is_full(&self) -> bool {
        self.linked >= BATCH.unsigned_abs()
    }
}

/// Links the committed entries that no link holds yet, oldest first, signs the new head and appends it to the heads file.
/// An entry that commits after younger ones were linked is simply linked next. Call it each second on every node: a
/// lease lets one work, and the number of each link is unique should two try.
///
/// # Errors
/// [`AuditError::HeadsFile`] when the copy cannot be written (the links are kept; the next call tries again),
/// [`AuditError::Store`].
pub async fn seal_once(db: &Db, vault: &Vault, sealing: &Sealing, now: UtcMicros) -> Result<Sealed, AuditError> {
    let (node, signer) = (sealing.node.clone(), vault.clone());
    let outcome = db.write(&Actor::system(), move |tx| seal(tx, &signer, &node, now)).await;
    let (linked, head) = match outcome {
        Ok(Some(done)) => done,
        // Not our turn, or another sealer was faster by a breath.
        Ok(None) | Err(StoreError::Taken { .. } | StoreError::Busy) => return Ok(Sealed::NOTHING),
        Err(refused) => return Err(refused.into()),
    };
    let Some(head) = head else { return Ok(Sealed::NOTHING) };
    let (path, seq) = (sealing.heads.clone(), head.seq);
    tokio::task::spawn_blocking(move || heads::catch_up(&path, &head)).await.unwrap_or_else(|_| {
        Err(AuditError::HeadsFile { path: sealing.heads.clone(), reason: "the work stopped unexpectedly".into() })
    })?;
    Ok(Sealed { linked, head: Some(seq) })
}

/// How many entries were linked and the head that now stands; nothing when another node seals.
fn seal(
    tx: &WriteTx<'_>,
    vault: &Vault,
    node: &str,
    now: UtcMicros,
) -> Result<Option<(u64, Option<Head>)>, StoreError> {
    if !claim_lease(tx, &Lease { name: LEASE, holder: node, seconds: LEASE_SECONDS }, now)? {
        return Ok(None);
    }
    let waiting = store::waiting(tx, BATCH)?;
    if waiting.is_empty() {
        // The copy of an earlier head may not have left before a crash.
        return Ok(Some((0, store::last_head(tx)?)));
    }
    let (mut seq, mut hash) = match store::last_link(tx)? {
        None => (0, BEGINNING),
        // A hash of a wrong length was altered by hand; `verify` tells. The chain must go on all the same.
        Some((seq, hash)) => (seq, hash.try_into().unwrap_or(BEGINNING)),
    };
    for entry in &waiting {
        seq += 1;
        hash = link(&hash, entry);
        store::insert_link(tx, seq, &entry.id, &hash)?;
    }
    let head = Head::signed(seq, hash, now, |message| vault.sign_audit(message));
    store::insert_head(tx, &head)?;
    Ok(Some((waiting.len() as u64, Some(head))))
}
