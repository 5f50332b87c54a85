// SPDX-License-Identifier: EUPL-1.2
//! Reading a file of which only the bytes are believed.

use super::{LARGEST, Line, MOST_ROWS, Raw, Table, TableError, csv_file, csv_file::ABOVE, write::plain, xlsx_file};

/// How an XLSX file begins, as every packed file does.
const PACKED: &[u8] = b"PK\x03\x04";
/// How an old XLS file begins, and an XLSX file with a password.
const OLD: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// How files begin that are no spreadsheets and could be taken for text.
const OTHERS: [&[u8]; 5] = [b"%PDF", b"{\\rtf", b"\x89PNG", b"GIF8", &[0xff, 0xd8, 0xff]];

/// Reads a CSV or XLSX file. The row that names the columns is found: rows above it that hold a title or a date are passed over.
///
/// # Errors
/// [`TableError`], each with what to do.
pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    if bytes.len() > LARGEST {
        return Err(TableError::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(TableError::Empty);
    }
    let rows = match bytes {
        packed if packed.starts_with(PACKED) => xlsx_file::rows(packed)?,
        old if old.starts_with(OLD) => return Err(TableError::Locked),
        other if OTHERS.iter().any(|begins| other.starts_with(begins)) => return Err(TableError::NoTable),
        text => csv_file::rows(text)?,
    };
    table(rows)
}

/// Parts the headings from what stands below.
fn table(mut rows: Vec<Raw>) -> Result<Table, TableError> {
    if rows.is_empty() {
        return Err(TableError::Empty);
    }
    let filled = |row: &Raw| row.1.iter().filter(|cell| !cell.is_empty()).count();
    let widest = rows.iter().take(ABOVE).map(filled).max().unwrap_or(0);
    // The first row that is nearly as full as the fullest, and holds words: a row of figures names nothing.
    let words = |row: &Raw| row.1.iter().filter(|cell| cell.chars().any(char::is_alphabetic)).count();
    let at = rows.iter().take(ABOVE).position(|row| filled(row) * 4 >= widest * 3 && words(row) * 2 > filled(row));
    let at = at.ok_or(TableError::NoHeadings)?;
    let below = rows.split_off(at + 1);
    let (_, named) = rows.pop().ok_or(TableError::NoHeadings)?;
    if below.len() > MOST_ROWS {
        return Err(TableError::ManyRows);
    }
    if below.is_empty() {
        return Err(TableError::Empty);
    }
    let width = below.iter().map(|row| row.1.len()).chain([named.len()]).max().unwrap_or(0);
    let mut headings: Vec<String> = Vec::with_capacity(width);
    for column in 0..width {
        let name =
            named.get(column).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default();
        // Letters as in a spreadsheet's own head would need a language: the number says as much.
        let name = if name.is_empty() { format!("({})", column + 1) } else { name };
        let mut told = name.clone();
        let mut times = 1;
        while headings.contains(&told) {
            times += 1;
            told = format!("{name} ({times})");
        }
        headings.push(told);
    }
    // Columns at the end that name nothing and hold nothing.
    let used = |column: usize| {
        named.get(column).is_some_and(|name| !name.is_empty())
            || below.iter().any(|row| row.1.get(column).is_some_and(|cell| !cell.is_empty()))
    };
    let last = (0..width).rev().find(|column| used(*column)).map_or(0, |column| column + 1);
    headings.truncate(last);
    let rows = below.into_iter().map(|(number, mut cells)| {
        cells.resize(last, String::new());
        Line { number, cells: cells.iter().map(|cell| plain(cell)).collect() }
    });
    Ok(Table { rows: rows.collect(), headings })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::table::{LONGEST_CELL, MOST_COLUMNS, write_csv, write_xlsx};
    use proptest::prelude::*;

    #[test]
    fn a_title_above_the_headings_is_passed_over_and_two_headings_alike_are_told_apart() {
        let file = "Registro dello sportello;;\n;;\nData;Telefono;Telefono\n30/11/2026;1;2\n";
        let table = read(file.as_bytes()).unwrap();
        assert_eq!(table.headings, ["Data", "Telefono", "Telefono (2)"]);
        assert_eq!(table.rows, [Line { number: 4, cells: vec!["30/11/2026".into(), "1".into(), "2".into()] }]);
    }

    #[test]
    fn a_row_of_one_letter_and_rows_too_short_or_too_long_are_read() {
        let table = read("a;b;c\nx\n1;2;3;4\n".as_bytes()).unwrap();
        assert_eq!(table.headings, ["a", "b", "c", "(4)"]);
        assert_eq!(table.rows[0].cells, ["x", "", "", ""]);
    }

    #[test]
    fn what_is_no_spreadsheet_is_said_so() {
        for (bytes, error) in [
            (&b""[..], TableError::Empty),
            (b" \r\n \n", TableError::Empty),
            (b"Nome;Cognome\n", TableError::Empty),
            (&[0xff, 0xd8, 0xff, 0xe0, 0, 16, b'J', b'F'], TableError::NoTable),
            (b"%PDF-1.7\n1 0 obj\n", TableError::NoTable),
            (b"PK\x03\x04 and then nothing", TableError::Damaged),
            (&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], TableError::Locked),
            (b"1;2\n3;4\n", TableError::NoHeadings),
        ] {
            assert_eq!(read(bytes), Err(error), "{bytes:?}");
        }
    }

    #[test]
    fn limits_are_said_not_passed() {
        let many = format!("nome;nota\n{}", "x;y\n".repeat(MOST_ROWS + 1));
        assert_eq!(read(many.as_bytes()), Err(TableError::ManyRows));
        assert_eq!(read(many.replacen("x;y\n", "", 1).as_bytes()).unwrap().rows.len(), MOST_ROWS);
        let wide = format!("{}\n1\n", vec!["c"; MOST_COLUMNS + 1].join(";"));
        assert_eq!(read(wide.as_bytes()), Err(TableError::ManyColumns));
        assert_eq!(read(format!("{}\n1\n", vec!["c"; 60].join(";")).as_bytes()).unwrap().headings.len(), 60);
        let long = format!("nome;nota\nx;{}\n", "è".repeat(LONGEST_CELL + 1));
        assert_eq!(read(long.as_bytes()), Err(TableError::LongCell { line: 2 }));
        assert_eq!(read(&vec![b'a'; LARGEST + 1]), Err(TableError::TooLarge));
    }

    #[test]
    fn what_a_spreadsheet_computes_merges_and_dates_is_read_as_people_see_it() {
        use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
        let mut book = Workbook::new();
        book.add_worksheet();
        let sheet = book.add_worksheet();
        for (column, name) in ["Data", "Ora", "Telefono", "Somma", "Nota"].into_iter().enumerate() {
            sheet.write_string(0, u16::try_from(column).unwrap(), name).unwrap();
        }
        let day = Format::new().set_num_format("dd/mm/yyyy");
        sheet.write_datetime_with_format(1, 0, ExcelDateTime::parse_from_str("2026-11-30").unwrap(), &day).unwrap();
        let clock = Format::new().set_num_format("hh:mm");
        sheet.write_number_with_format(1, 1, 0.395_833_333_333_333_3, &clock).unwrap();
        sheet.write_number(1, 2, 3_000_000_003.0).unwrap();
        sheet.write_formula(1, 3, Formula::new("=1+1").set_result("2")).unwrap();
        sheet.merge_range(1, 4, 2, 4, "vale per due", &Format::new()).unwrap();
        sheet.write_string(2, 2, "x").unwrap();
        // A cell at the end of the world: nothing is built up to it.
        let file = book.save_to_buffer().unwrap();
        let table = read(&file).unwrap();
        assert_eq!(table.rows[0].cells, ["2026-11-30", "09:30:00", "3000000003", "2", "vale per due"]);
        assert_eq!(table.rows[1].cells, ["", "", "x", "", ""], "a merged cell counts for its first row");
    }

    #[test]
    fn a_sheet_that_claims_to_be_endless_costs_nothing() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "nome").unwrap();
        sheet.write_string(1_048_575, 0, "lontano").unwrap();
        let table = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!((table.rows.len(), table.rows[0].number), (1, 1_048_576));
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "nome").unwrap();
        sheet.write_string(1, 16_383, "lontano").unwrap();
        assert_eq!(read(&book.save_to_buffer().unwrap()), Err(TableError::ManyColumns));
    }

    #[test]
    fn a_file_that_swells_is_refused_before_it_is_held() {
        use std::io::Write as _;
        let mut file = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        file.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
        let nothing = vec![0_u8; 1024 * 1024];
        for _ in 0..90 {
            file.write_all(&nothing).unwrap();
        }
        let file = file.finish().unwrap().into_inner();
        assert!(file.len() < 1024 * 1024, "90 MB in {} bytes", file.len());
        assert_eq!(read(&file), Err(TableError::Bomb));
    }

    proptest! {
        #[test]
        fn nothing_that_is_sent_makes_it_fall(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = read(&bytes);
            let _ = read(&[PACKED, &bytes].concat());
        }

        #[test]
        fn what_was_written_is_read_again(
            rows in proptest::collection::vec(proptest::collection::vec("[a-zàèìòù0-9 ;,\"'\n=+@-]{0,12}", 3), 1..12)
        ) {
            let headings = ["Primo", "Secondo", "Terzo"].map(str::to_owned);
            let rows: Vec<Vec<String>> =
                rows.into_iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
            let kept: Vec<&Vec<String>> = rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty())).collect();
            for file in [write_csv(&headings, &rows), write_xlsx(&headings, &rows).unwrap()] {
                match read(&file) {
                    Ok(table) => {
                        let read: Vec<&Vec<String>> = table.rows.iter().map(|row| &row.cells).collect();
                        prop_assert_eq!(read, kept.clone());
                    }
                    Err(error) => prop_assert!(kept.is_empty(), "{:?}", error),
                }
            }
        }
    }
}
