// SPDX-License-Identifier: EUPL-1.2
//! How a stretch of days lies in its columns.

use crate::stay::{End, Stay};
use ::store::{Row, StoreError};
use jiff::civil::Date;

/// The columns `ended` and `until` of an end.
pub(crate) fn end(stay: &Stay) -> (&'static str, Option<String>) {
    match stay.end {
        End::Holds => ("no", None),
        End::On(day) => ("on", Some(day.to_string())),
        End::Before(day) => ("unknown", Some(day.to_string())),
        End::Mistake(day) => ("mistake", Some(day.to_string())),
    }
}

/// Reads `since, noted_on, ended, until`, from the column `at`.
pub(crate) fn stay(row: &Row<'_>, at: usize) -> Result<Stay, StoreError> {
    let day = |text: String| text.parse::<Date>().map_err(|_| StoreError::Damaged);
    let since = row.get::<Option<String>>(at)?.map(day).transpose()?;
    let noted = day(row.get(at + 1)?)?;
    let word: String = row.get(at + 2)?;
    let until = row.get::<Option<String>>(at + 3)?.map(day).transpose()?;
    let end = match (word.as_str(), until) {
        ("on", Some(day)) => End::On(day),
        ("unknown", Some(day)) => End::Before(day),
        ("mistake", Some(day)) => End::Mistake(day),
        _ => End::Holds,
    };
    Ok(Stay { since, end, noted })
}
