// SPDX-License-Identifier: EUPL-1.2
//! A new master key: everything wrapped again, nothing sealed again.

use crate::{
    KeyRing, VaultError,
    keyfile::{Alone, Master},
    keys::Wrapper,
    store,
};
use ::store::Db;
use kernel::{Actor, Chance, UtcMicros};
use std::{path::Path, sync::Arc};

/// How far a rotation is: keys of subjects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Wrapped again so far.
    pub done: u64,
    /// To wrap, counted at the start.
    pub total: u64,
}

/// What a rotation did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rotation {
    /// Id of the key that no longer opens anything.
    pub from: String,
    /// Id of the key in use now.
    pub to: String,
    /// Keys of subjects wrapped again.
    pub subjects: u64,
}

/// Keys wrapped again between two reports of progress.
const BATCH: i64 = 1_000;

/// Changes the master key. The order survives a crash at any point: the new key joins the file, then everything is
/// wrapped again in one unit, then the old key leaves the file. Run it again after a crash: it first tidies the file of
/// what an earlier run had finished, and takes up a key that was waiting. Running nodes go on; those that read their
/// keys from this file find the new one by themselves. Blocks: for the command line.
///
/// # Errors
/// [`VaultError::WrongKey`] when the file is not the one of this store; [`VaultError::KeyFileRefused`] when it cannot be
/// written; [`VaultError::Damaged`] when a key of the store does not open (nothing is changed).
pub fn rotate(
    keys: &Db,
    key_file: &Path,
    now: UtcMicros,
    chance: &Arc<dyn Chance>,
    mut progress: impl FnMut(Progress) + Send + 'static,
) -> Result<Rotation, VaultError> {
    let _alone = Alone::with(key_file)?;
    let mut ring = KeyRing::load(key_file)?;
    let master = keys
        .read_now(&Actor::system(), store::master)?
        .ok_or(VaultError::Damaged { what: "there is nothing to rotate yet" })?;
    let old = Wrapper::find(&ring, &master)?;
    ring.drop_before(&old.id)?;
    if ring.last().is_none_or(|last| last.id() == old.id) {
        ring.append(Master::random(&**chance))?;
    }
    let new = ring.last().map(Wrapper::of).ok_or(VaultError::Damaged { what: "the key file is empty" })?;

    let (from, to, noise) = (old.id.clone(), new.id.clone(), chance.clone());
    let subjects = keys.write_now(&Actor::system(), move |tx| {
        let total = u64::try_from(store::count_wrapped_by(tx, &old.id)?).unwrap_or(0);
        // First of all: from here on no node can add a key under the old master.
        if !store::delete_master(tx, &old.id)? {
            return Err(VaultError::Rotated);
        }
        store::insert_master(tx, &new.proof(&*noise), now)?;
        for (name, wrapped) in store::secrets(tx)? {
            let secret = old.unwrap_secret(&name, &wrapped)?;
            store::rewrap_secret(tx, &name, &new.id, &new.wrap_secret(&name, &secret, &*noise))?;
        }
        let mut done = 0;
        loop {
            let batch = store::wrapped_by(tx, &old.id, BATCH)?;
            if batch.is_empty() {
                return Ok(done);
            }
            for (id, wrapped) in batch {
                let secret = old.unwrap_subject(id, &wrapped)?;
                store::rewrap_subject(tx, id, &new.id, &new.wrap_subject(id, &secret, &*noise))?;
                done += 1;
            }
            progress(Progress { done, total: total.max(done) });
        }
    })?;
    ring.drop_before(&to)?;
    Ok(Rotation { from, to, subjects })
}
