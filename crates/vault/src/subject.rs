// SPDX-License-Identifier: EUPL-1.2
//! The key of one person, case or thread, and what it seals.

use crate::{
    Place, ReadLog, Sealed, VaultError,
    cipher::{self, Secret},
};
use kernel::{Chance, Id};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::Arc;
use zeroize::Zeroizing;

/// What a subject key belongs to: a person, a case or a thread. Names nothing by itself.
#[derive(Debug)]
pub enum Subject {}

/// The identifier of a subject's key.
pub type SubjectId = Id<Subject>;

/// Sealed lengths grow by this step, so that a length does not tell a name.
const STEP: usize = 32;

/// The key of one subject. A handle: cheap to clone, wiped when the last one is dropped. It cannot be printed:
///
/// ```compile_fail,E0277
/// fn print(key: vault::SubjectKey) { println!("{key:?}"); }
/// ```
/// ```compile_fail,E0277
/// fn serialise(key: vault::SubjectKey) -> impl serde::Serialize { key }
/// ```
#[derive(Clone)]
pub struct SubjectKey {
    id: SubjectId,
    secret: Arc<Secret>,
    chance: Arc<dyn Chance>,
}

impl SubjectKey {
    pub(crate) fn new(id: SubjectId, secret: Arc<Secret>, chance: Arc<dyn Chance>) -> Self {
        Self { id, secret, chance }
    }

    /// Whose key this is.
    pub fn id(&self) -> SubjectId {
        self.id
    }

    /// Seals a value for one column of one row. Absent values are sealed like present ones (`Option<T>`) where their
    /// absence would tell something.
    ///
    /// # Errors
    /// [`VaultError::Kind`] when the value cannot be written as JSON (a map with keys that are not texts).
    pub fn seal<T: Serialize>(&self, place: &Place<'_>, value: &T) -> Result<Sealed<T>, VaultError> {
        self.seal_json(place, value).map(Sealed::from_bytes)
    }

    /// [`SubjectKey::seal`] for a borrowed text; opens as a `String`.
    ///
    /// # Errors
    /// None in practice.
    pub fn seal_text(&self, place: &Place<'_>, text: &str) -> Result<Sealed<String>, VaultError> {
        self.seal_json(place, text).map(Sealed::from_bytes)
    }

    /// Opens a sealed value and notes the read.
    ///
    /// # Errors
    /// [`VaultError::SealBroken`] when a byte was altered, the value stands in another place or belongs to another
    /// subject; [`VaultError::Kind`] when something else than a `T` was sealed.
    pub fn open<T: DeserializeOwned>(
        &self,
        place: &Place<'_>,
        sealed: &Sealed<T>,
        reads: &mut ReadLog,
    ) -> Result<T, VaultError> {
        let plain = cipher::open(&self.secret, &place.context(), sealed.as_bytes())
            .ok_or_else(|| VaultError::SealBroken { table: place.table.to_owned(), column: place.column.to_owned() })?;
        reads.note(self.id);
        serde_json::from_slice(&plain).map_err(|_| wrong_kind(place))
    }

    /// Seals bytes as they are: a piece of a file. Their number shows.
    pub fn seal_bytes(&self, place: &Place<'_>, bytes: &[u8]) -> Sealed<Vec<u8>> {
        Sealed::from_bytes(cipher::seal(&self.secret, &place.context_of_bytes(), bytes, &*self.chance))
    }

    /// Opens what [`SubjectKey::seal_bytes`] sealed, and notes the read.
    ///
    /// # Errors
    /// [`VaultError::SealBroken`] as [`SubjectKey::open`].
    pub fn open_bytes(
        &self,
        place: &Place<'_>,
        sealed: &Sealed<Vec<u8>>,
        reads: &mut ReadLog,
    ) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let plain = cipher::open(&self.secret, &place.context_of_bytes(), sealed.as_bytes())
            .ok_or_else(|| VaultError::SealBroken { table: place.table.to_owned(), column: place.column.to_owned() })?;
        reads.note(self.id);
        Ok(plain)
    }

    fn seal_json<T: Serialize + ?Sized>(&self, place: &Place<'_>, value: &T) -> Result<Vec<u8>, VaultError> {
        let mut plain = Zeroizing::new(serde_json::to_vec(value).map_err(|_| wrong_kind(place))?);
        // JSON ends where it ends: blanks after it are padding.
        let padded = plain.len().next_multiple_of(STEP);
        plain.resize(padded, b' ');
        Ok(cipher::seal(&self.secret, &place.context(), &plain, &*self.chance))
    }
}

fn wrong_kind(place: &Place<'_>) -> VaultError {
    VaultError::Kind { table: place.table.to_owned(), column: place.column.to_owned() }
}
