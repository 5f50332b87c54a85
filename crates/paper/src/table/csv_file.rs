// SPDX-License-Identifier: EUPL-1.2
//! Rows of a CSV file: what parts its cells is found, never asked.

use super::{LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Raw, TableError, letters};

/// What may part two cells.
const PARTING: [u8; 4] = [b';', b'\t', b',', b'|'];
/// Rows above the headings that are put up with: a title, a date, a blank line.
pub(crate) const ABOVE: usize = 20;

/// The rows as they stand.
///
/// # Errors
/// What [`TableError`] says of size; [`TableError::NoTable`].
pub(crate) fn rows(bytes: &[u8]) -> Result<Vec<Raw>, TableError> {
    // One way to end a line: the reader counts lines by it alone, and people look for a row by its number.
    let text = letters::text(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    // A line that Excel understands and nobody else writes: sep=;
    let (said, text) = match text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')) {
        Some((sign, rest)) if sign.trim().len() == 1 => (sign.trim().bytes().next(), rest.to_owned()),
        _ => (None, text),
    };
    let skipped = u32::from(said.is_some());
    let parted = said.unwrap_or_else(|| parting(&text));
    let mut reader =
        csv::ReaderBuilder::new().delimiter(parted).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| TableError::Damaged)?;
        let number = record.position().map_or(0, csv::Position::line);
        let number = u32::try_from(number).unwrap_or(u32::MAX).saturating_add(skipped);
        if record.len() > MOST_COLUMNS {
            return Err(TableError::ManyColumns);
        }
        let mut cells = Vec::with_capacity(record.len());
        for cell in &record {
            if cell.chars().count() > LONGEST_CELL {
                return Err(TableError::LongCell { line: number });
            }
            cells.push(letters::cleaned(cell));
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push((number, cells));
        }
        if rows.len() > MOST_ROWS + ABOVE + 1 {
            return Err(TableError::ManyRows);
        }
    }
    Ok(rows)
}

/// The sign that parts the first lines into the most columns, as many in each.
fn parting(text: &str) -> u8 {
    let parts = |sign: u8| -> usize {
        let reader =
            csv::ReaderBuilder::new().delimiter(sign).has_headers(false).flexible(true).from_reader(text.as_bytes());
        let widths: Vec<usize> = reader
            .into_records()
            .take(12)
            .filter_map(Result::ok)
            .map(|record| record.len())
            .filter(|width| *width > 1)
            .collect();
        let widest = widths.iter().copied().max().unwrap_or(0);
        widths.iter().filter(|width| **width == widest).count() * widest
    };
    // The first of the list when two part as well: a semicolon, as Italian spreadsheets write.
    PARTING.into_iter().rev().max_by_key(|sign| parts(*sign)).unwrap_or(b';')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_sign_between_cells_is_found() {
        for (text, sign) in [
            ("a;b;c\n1,5;2;3\n", b';'),
            ("a,b,c\n1,\"due, tre\",3\n", b','),
            ("a\tb\n1\t2\n", b'\t'),
            ("a|b\n1|2\n", b'|'),
            ("solo\nuno\n", b';'),
        ] {
            assert_eq!(parting(text), sign, "{text}");
        }
        assert_eq!(rows(b"sep=,\na,b\n1,2\n").unwrap()[1], (3, vec!["1".into(), "2".into()]));
    }

    #[test]
    fn a_note_over_two_lines_is_one_cell_and_lines_are_counted_as_an_editor_does() {
        let rows = rows("nome;nota\nProva;\"una\nriga\"\n;;\nAltra;due\n".as_bytes()).unwrap();
        assert_eq!(rows[1], (2, vec!["Prova".into(), "una\nriga".into()]));
        assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 2, 5], "an empty row is passed over");
        for end in ["\n", "\r\n", "\r"] {
            let file = ["titolo", "nome;nota", "a;b", "c;d"].join(end);
            let rows = super::rows(file.as_bytes()).unwrap();
            assert_eq!(rows.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 2, 3, 4], "{end:?}");
        }
    }
}
