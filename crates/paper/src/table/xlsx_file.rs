// SPDX-License-Identifier: EUPL-1.2
//! Rows of an XLSX file: its first sheet that holds something. Read cell by cell, so that a sheet that claims to be endless costs
//! nothing; unpacked once to nowhere first, so that a file that swells is refused before it is held.

use super::{LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Raw, TableError, UNPACKED, csv_file::ABOVE, letters};
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, sink},
};

/// Sheets looked at for the first that holds something.
const SHEETS: usize = 12;

/// The rows as they stand.
///
/// # Errors
/// What [`TableError`] says of size; [`TableError::Bomb`], [`TableError::Locked`], [`TableError::Damaged`].
pub(crate) fn rows(bytes: &[u8]) -> Result<Vec<Raw>, TableError> {
    swells(bytes)?;
    let mut book: Xlsx<Cursor<&[u8]>> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    for name in book.sheet_names().into_iter().take(SHEETS) {
        let rows = sheet(&mut book, &name)?;
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// Unpacks everything to nowhere, counting: what the file says of its own size is not believed.
fn swells(bytes: &[u8]) -> Result<(), TableError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::Damaged)?;
    let mut left = UNPACKED;
    if archive.len() > 2_000 {
        return Err(TableError::Bomb);
    }
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => TableError::Locked,
            _ => TableError::Damaged,
        })?;
        let size = std::io::copy(&mut part.take(left + 1), &mut sink()).map_err(|_| TableError::Damaged)?;
        left = left.checked_sub(size).ok_or(TableError::Bomb)?;
    }
    Ok(())
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Vec<Raw>, TableError> {
    // A sheet that is a chart has no cells.
    let Ok(mut reader) = book.worksheet_cells_reader(name) else { return Ok(Vec::new()) };
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(cell) = reader.next_cell().map_err(refused)? {
        let (row, column) = cell.get_position();
        let text = letters::cleaned(&written(cell.get_value()));
        if text.is_empty() {
            continue;
        }
        let (number, column) = (row.saturating_add(1), usize::try_from(column).unwrap_or(usize::MAX));
        if column >= MOST_COLUMNS {
            return Err(TableError::ManyColumns);
        }
        if text.chars().count() > LONGEST_CELL {
            return Err(TableError::LongCell { line: number });
        }
        let cells = rows.entry(number).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        if let Some(place) = cells.get_mut(column) {
            *place = text;
        }
        if rows.len() > MOST_ROWS + ABOVE + 1 {
            return Err(TableError::ManyRows);
        }
    }
    Ok(rows.into_iter().collect())
}

/// A cell as people would write it: days as `2026-11-30`, numbers without a tail of zeros.
fn written(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => figure(*number),
        DataRef::Bool(yes) => if *yes { "1" } else { "0" }.to_owned(),
        DataRef::DateTime(at) => moment(at),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        // "#N/D" and its like: nothing is known.
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn figure(number: f64) -> String {
    // Display of a whole f64 writes no point.
    format!("{number}")
}

fn moment(at: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let clock = format!("{hour:02}:{minute:02}:{second:02}");
    let whole = at.as_f64().fract() == 0.0;
    match () {
        // A time of day without a day.
        () if at.as_f64() < 1.0 => clock,
        () if whole => format!("{year:04}-{month:02}-{day:02}"),
        () => format!("{year:04}-{month:02}-{day:02} {clock}"),
    }
}

fn refused(error: XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::Locked,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => TableError::NoTable,
        _ => TableError::Damaged,
    }
}
