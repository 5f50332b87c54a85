// SPDX-License-Identifier: EUPL-1.2
//! The pieces of a file, one after another, opened as they are asked for.

use super::{FileId, Last, kinds::Form, piece_place, piece_row};
use crate::store::documents as rows;
use ::store::Db;
use kernel::Actor;
use std::io::{self, Read};
use vault::{ReadLog, SubjectKey, VaultError};
use zeroize::Zeroizing;

/// Where the pieces of a file are.
#[derive(Clone)]
pub(super) struct Source {
    pub key: SubjectKey,
    pub file: FileId,
    pub pieces: i64,
}

impl Source {
    /// Opens a piece. Whoever opens pieces has written the reading of the file in the audit before, once for all of them.
    pub(super) fn open(&self, number: i64, sealed: &vault::Sealed<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let mut reads = ReadLog::new("casework.document");
        let row = piece_row(self.file, number, Last::of(number, self.pieces));
        let opened = self.key.open_bytes(&piece_place(&row), sealed, &mut reads);
        let _ = reads.hand_over();
        opened
    }
}

/// A file that was opened: told to the audit already. Its bytes come piece by piece.
pub struct Opened {
    /// What it is.
    pub form: Form,
    /// How many bytes.
    pub bytes: u64,
    pub(super) db: Db,
    pub(super) actor: Actor,
    pub(super) source: Source,
    pub(super) next: i64,
}

impl Opened {
    /// The next piece; nothing when all have come.
    ///
    /// # Errors
    /// [`super::DocumentError::Vault`] for a piece that is not what was sealed there, [`super::DocumentError::Store`] for one that is
    /// gone: what came before it is not to be used.
    pub async fn piece(&mut self) -> Result<Option<Vec<u8>>, super::DocumentError> {
        if self.next >= self.source.pieces {
            return Ok(None);
        }
        let (file, number) = (self.source.file, self.next);
        let sealed = self.db.read(&self.actor, move |tx| rows::piece(tx, file, number)).await?;
        let sealed = sealed.ok_or(::store::StoreError::Damaged)?;
        self.next += 1;
        Ok(Some(self.source.open(number, &sealed)?.to_vec()))
    }
}

/// The same for whoever reads without waiting elsewhere: a scanner.
pub(super) struct Pieces {
    db: Db,
    source: Source,
    next: i64,
    piece: Zeroizing<Vec<u8>>,
    at: usize,
}

impl Pieces {
    pub(super) fn new(db: Db, source: Source) -> Self {
        Self { db, source, next: 0, piece: Zeroizing::default(), at: 0 }
    }
}

impl Read for Pieces {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() && self.next < self.source.pieces {
            let (file, number) = (self.source.file, self.next);
            let sealed = self.db.read_now(&Actor::system(), move |tx| rows::piece(tx, file, number));
            let sealed = sealed.map_err(io::Error::other)?.ok_or(io::ErrorKind::UnexpectedEof)?;
            self.piece = self.source.open(number, &sealed).map_err(io::Error::other)?;
            (self.at, self.next) = (0, number + 1);
        }
        let rest = self.piece.get(self.at..).unwrap_or_default();
        let many = rest.len().min(to.len());
        for (to, from) in to.iter_mut().zip(rest) {
            *to = *from;
        }
        self.at += many;
        Ok(many)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use kernel::{FixedClock, Id, SeededChance, UtcMicros};
    use proptest::prelude::*;
    use std::sync::Arc;
    use vault::{Sealed, Vault};

    fn key() -> SubjectKey {
        let (clock, chance) = (Arc::new(FixedClock::at(UtcMicros(1))), Arc::new(SeededChance::new(1)));
        let vault = Vault::in_memory(clock, chance).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(vault.new_subject(UtcMicros(1))).unwrap().1
    }

    fn file(number: u64) -> FileId {
        Id::new(UtcMicros(7), &SeededChance::new(number))
    }

    fn seal(source: &Source, plain: &[Vec<u8>]) -> Vec<Sealed<Vec<u8>>> {
        let sealed = plain.iter().zip(0..).map(|(bytes, number)| {
            let row = piece_row(source.file, number, Last::of(number, source.pieces));
            source.key.seal_bytes(&piece_place(&row), bytes)
        });
        sealed.collect()
    }

    /// Opened in order, as if those were all: the bytes, or that something is wrong.
    fn open(source: &Source, sealed: &[&Sealed<Vec<u8>>]) -> Result<Vec<u8>, VaultError> {
        let source = Source { pieces: i64::try_from(sealed.len()).unwrap(), ..source.clone() };
        let pieces = sealed.iter().zip(0..).map(|(one, number)| source.open(number, one).map(|bytes| bytes.to_vec()));
        Ok(pieces.collect::<Result<Vec<_>, _>>()?.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn pieces_open_in_their_order_whole_and_no_other_way(
            plain in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..40), 2..7),
            one in 0..7_usize, two in 0..7_usize, byte in any::<prop::sample::Index>(),
        ) {
            let many = plain.len();
            let (one, two) = (one % many, two % many);
            let source = Source { key: key(), file: file(1), pieces: i64::try_from(many).unwrap() };
            let sealed = seal(&source, &plain);
            let all: Vec<_> = sealed.iter().collect();
            prop_assert_eq!(open(&source, &all).unwrap(), plain.concat());
            let mut dropped = all.clone();
            dropped.remove(one);
            prop_assert!(open(&source, &dropped).is_err(), "one is missing");
            prop_assert!(open(&source, &all[..one]).is_err() || one == 0, "it is cut off");
            if one != two {
                let mut swapped = all.clone();
                swapped.swap(one, two);
                prop_assert!(open(&source, &swapped).is_err(), "two are swapped");
            }
            let mut repeated = all.clone();
            repeated.insert(one, all[one]);
            prop_assert!(open(&source, &repeated).is_err(), "one comes twice");
            let elsewhere = seal(&Source { file: file(2), ..source.clone() }, &plain);
            let mut foreign = all.clone();
            foreign[one] = &elsewhere[one];
            prop_assert!(open(&source, &foreign).is_err(), "one is from another file");
            let other = seal(&Source { key: key_of_another(&source), ..source.clone() }, &plain);
            let mut strange = all.clone();
            strange[one] = &other[one];
            prop_assert!(open(&source, &strange).is_err(), "one is from another case");
            let mut bytes = sealed[one].as_bytes().to_vec();
            let at = byte.index(bytes.len());
            bytes[at] ^= 1;
            let altered = Sealed::from_bytes(bytes);
            let mut changed = all;
            changed[one] = &altered;
            prop_assert!(open(&source, &changed).is_err(), "a byte is another");
        }
    }

    fn key_of_another(_: &Source) -> SubjectKey {
        let (clock, chance) = (Arc::new(FixedClock::at(UtcMicros(1))), Arc::new(SeededChance::new(2)));
        let vault = Vault::in_memory(clock, chance).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(vault.new_subject(UtcMicros(1))).unwrap().1
    }
}
