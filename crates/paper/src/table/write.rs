// SPDX-License-Identifier: EUPL-1.2
//! Writing a file that any spreadsheet opens, and in which nothing that people wrote becomes a command.

use super::TableError;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook};

/// What a spreadsheet takes for the beginning of a formula.
const COMMANDS: [char; 5] = ['=', '+', '-', '@', '\t'];
/// What is set before such a cell: spreadsheets show the rest as text.
const GUARD: char = '\'';

/// A cell that no spreadsheet computes, whoever wrote it.
pub fn harmless(cell: &str) -> String {
    if commands(cell) { format!("{GUARD}{cell}") } else { cell.to_owned() }
}

fn commands(cell: &str) -> bool {
    match cell.strip_prefix(GUARD) {
        // Guarded already by who wrote it: guarded once more, so that reading takes away exactly one.
        Some(rest) => commands(rest),
        None => cell.trim_start_matches([' ', '\n', '\r']).starts_with(COMMANDS),
    }
}

/// A cell without the guard that [`harmless`] has set: how our own files are read again.
pub(crate) fn plain(cell: &str) -> String {
    match cell.strip_prefix(GUARD) {
        Some(rest) if commands(rest) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

/// CSV as Italian spreadsheets open it: UTF-8 with its mark, semicolons, lines ended as on Windows.
pub fn write_csv(headings: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(vec![0xef, 0xbb, 0xbf]);
    for row in std::iter::once(headings).chain(rows.iter().map(Vec::as_slice)) {
        // Into memory nothing fails.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// XLSX, every cell a text. The same rows give the same bytes: when it was made is told by who keeps the file.
///
/// # Errors
/// [`TableError::LongCell`], [`TableError::ManyColumns`] beyond what the format holds.
pub fn write_xlsx(headings: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, TableError> {
    let mut book = Workbook::new();
    if let Ok(long_ago) = ExcelDateTime::from_ymd(2026, 1, 1) {
        book.set_properties(&DocProperties::new().set_creation_datetime(&long_ago));
    }
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (at, row) in std::iter::once(headings).chain(rows.iter().map(Vec::as_slice)).enumerate() {
        let line = u32::try_from(at).map_err(|_| TableError::ManyRows)?;
        for (column, cell) in row.iter().enumerate() {
            let column = u16::try_from(column).map_err(|_| TableError::ManyColumns)?;
            let cell = harmless(cell);
            let written = match at {
                0 => sheet.write_string_with_format(line, column, cell, &bold),
                _ => sheet.write_string(line, column, cell),
            };
            written.map_err(|_| TableError::LongCell { line })?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(|_| TableError::Damaged)?;
    book.save_to_buffer().map_err(|_| TableError::Damaged)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_that_people_wrote_becomes_a_command() {
        for begins in ["=1+1", "+39 000", "-1", "@SOMMA", "\tx", " =1", "\n=1"] {
            let guarded = harmless(begins);
            assert!(guarded.starts_with('\''), "{begins:?}");
            assert_eq!(plain(&guarded), begins);
        }
        for quiet in ["", "Prova", "'ndrina", "3 - 4"] {
            assert_eq!((harmless(quiet), plain(quiet)), (quiet.to_owned(), quiet.to_owned()));
        }
        let file = write_csv(&["a".into()], &[vec!["=HYPERLINK(\"x\")".into()]]);
        assert_eq!(String::from_utf8(file).unwrap(), "\u{feff}a\r\n\"'=HYPERLINK(\"\"x\"\")\"\r\n");
    }

    #[test]
    fn the_same_rows_give_the_same_file() {
        let (names, rows) = (vec!["a".to_owned()], vec![vec!["è".to_owned()]]);
        assert_eq!(write_xlsx(&names, &rows).unwrap(), write_xlsx(&names, &rows).unwrap());
    }
}
