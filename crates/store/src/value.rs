// SPDX-License-Identifier: EUPL-1.2
//! The few types a database stores, and rows read back into structs.

use crate::StoreError;
use kernel::{Id, Istat, UtcMicros};

/// A parameter of a statement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// No value.
    Null,
    /// A whole number: counts, cents, instants, booleans as 0 and 1.
    Int(i64),
    /// Text.
    Text(&'a str),
    /// Bytes: sealed fields, hashes.
    Blob(&'a [u8]),
}

/// Parameters of a statement: `row![id, "text", 7]`. Anything with `Into<Value>`; owned text by reference.
#[macro_export]
macro_rules! row {
    ($($value:expr),* $(,)?) => { &[$($crate::Value::from($value)),*] };
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}
impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Self::Int(number.into())
    }
}
impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Int(number.into())
    }
}
impl From<bool> for Value<'_> {
    fn from(yes: bool) -> Self {
        Self::Int(yes.into())
    }
}
impl From<UtcMicros> for Value<'_> {
    fn from(instant: UtcMicros) -> Self {
        Self::Int(instant.0)
    }
}
impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}
impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}
impl<'a> From<&'a Istat> for Value<'a> {
    fn from(town: &'a Istat) -> Self {
        Self::Text(town.as_str())
    }
}
impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Blob(bytes)
    }
}
impl<'a> From<&'a Vec<u8>> for Value<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::Blob(bytes)
    }
}
impl<'a, const N: usize> From<&'a [u8; N]> for Value<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self::Blob(bytes)
    }
}
impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One row of an answer.
pub struct Row<'a>(pub(crate) Cells<'a>);

pub(crate) enum Cells<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    /// The column at this position, from 0.
    ///
    /// # Errors
    /// [`StoreError::Column`] when the column holds something else.
    pub fn get<T: FromColumn>(&self, column: usize) -> Result<T, StoreError> {
        T::from_column(self, column)
    }

    fn int(&self, column: usize) -> Result<Option<i64>, StoreError> {
        let wrong = || StoreError::Column { column, expected: "a whole number" };
        match self.0 {
            Cells::Sqlite(row) => row.get(column).map_err(|_| wrong()),
            Cells::Postgres(row) => row.try_get(column).map_err(|_| wrong()),
        }
    }

    fn text(&self, column: usize) -> Result<Option<String>, StoreError> {
        let wrong = || StoreError::Column { column, expected: "text" };
        match self.0 {
            Cells::Sqlite(row) => row.get(column).map_err(|_| wrong()),
            Cells::Postgres(row) => row.try_get(column).map_err(|_| wrong()),
        }
    }

    fn blob(&self, column: usize) -> Result<Option<Vec<u8>>, StoreError> {
        let wrong = || StoreError::Column { column, expected: "bytes" };
        match self.0 {
            Cells::Sqlite(row) => row.get(column).map_err(|_| wrong()),
            Cells::Postgres(row) => row.try_get(column).map_err(|_| wrong()),
        }
    }
}

/// A type a column can be read as.
pub trait FromColumn: Sized {
    /// Reads the column.
    ///
    /// # Errors
    /// [`StoreError::Column`] when the column holds something else.
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError>;
}

/// A struct a row can be read as: columns in the order of its `SELECT`.
pub trait FromRow: Sized {
    /// Reads the row.
    ///
    /// # Errors
    /// [`StoreError::Column`] when a column holds something else.
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError>;
}

impl FromColumn for i64 {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        row.int(column)?.ok_or(StoreError::Column { column, expected: "a whole number" })
    }
}
impl FromColumn for Option<i64> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        row.int(column)
    }
}
impl FromColumn for bool {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        i64::from_column(row, column).map(|number| number != 0)
    }
}
impl FromColumn for UtcMicros {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        i64::from_column(row, column).map(Self)
    }
}
impl FromColumn for Option<UtcMicros> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        Ok(row.int(column)?.map(UtcMicros))
    }
}
impl FromColumn for String {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        row.text(column)?.ok_or(StoreError::Column { column, expected: "text" })
    }
}
impl FromColumn for Option<String> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        row.text(column)
    }
}
impl FromColumn for Vec<u8> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        row.blob(column)?.ok_or(StoreError::Column { column, expected: "bytes" })
    }
}
impl FromColumn for Option<Vec<u8>> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        row.blob(column)
    }
}
impl FromColumn for Istat {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        String::from_column(row, column)?.parse().map_err(|_| StoreError::Column { column, expected: "a town code" })
    }
}
impl<T> FromColumn for Id<T> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        String::from_column(row, column)?.parse().map_err(|_| StoreError::Column { column, expected: "an identifier" })
    }
}
impl<T> FromColumn for Option<Id<T>> {
    fn from_column(row: &Row<'_>, column: usize) -> Result<Self, StoreError> {
        row.text(column)?
            .map(|text| text.parse().map_err(|_| StoreError::Column { column, expected: "an identifier" }))
            .transpose()
    }
}
