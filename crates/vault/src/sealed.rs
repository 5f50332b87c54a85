// SPDX-License-Identifier: EUPL-1.2
//! A value nobody reads by accident.

use ::store::{FromColumn, Row, StoreError, Value};
use std::marker::PhantomData;

/// A sealed `T`: bytes for one column of one row. Opened by [`crate::SubjectKey::open`] alone.
///
/// It cannot be printed, logged, compared or serialised, and belongs to one place, so it is not copied either:
///
/// ```compile_fail,E0277
/// fn print(sealed: vault::Sealed<String>) { println!("{sealed:?}"); }
/// ```
/// ```compile_fail,E0277
/// fn print(sealed: vault::Sealed<String>) { println!("{sealed}"); }
/// ```
/// ```compile_fail,E0277
/// fn serialise(sealed: vault::Sealed<String>) -> impl serde::Serialize { sealed }
/// ```
/// ```compile_fail,E0599
/// fn copy(sealed: &vault::Sealed<String>) -> vault::Sealed<String> { (*sealed).clone() }
/// ```
/// The same function compiles when it only hands the bytes to the database:
/// ```
/// fn store(sealed: &vault::Sealed<String>) -> &[u8] { sealed.as_bytes() }
/// ```
pub struct Sealed<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T> Sealed<T> {
    /// Bytes read back from the database. Whether they are what was sealed shows when they are opened.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self { bytes, of: PhantomData }
    }

    /// The bytes, for the database.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes, for the database.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl<T> FromColumn for Sealed<T> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        Vec::from_column(row, column).map(Self::from_bytes)
    }
}

impl<'a, T> From<&'a Sealed<T>> for Value<'a> {
    fn from(sealed: &'a Sealed<T>) -> Self {
        Self::Blob(&sealed.bytes)
    }
}
