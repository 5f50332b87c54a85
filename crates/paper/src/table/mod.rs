// SPDX-License-Identifier: EUPL-1.2
//! Spreadsheets: rows of words out of a file that anybody may have made, and into one that any program opens.
//!
//! Pure functions over bytes. A file is judged by what it holds, never by its name. Nothing of it is computed: a formula counts by the
//! result that was saved with it.

mod csv_file;
mod letters;
mod read;
mod write;
mod xlsx_file;

pub use read::read;
pub use write::{harmless, write_csv, write_xlsx};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;
/// The most that a compressed file may become, in bytes.
pub const UNPACKED: u64 = 80 * 1024 * 1024;
/// The most rows below the headings.
pub const MOST_ROWS: usize = 5_000;
/// The most columns.
pub const MOST_COLUMNS: usize = 120;
/// The longest cell, in letters: more is cut nowhere, the file is refused with the line.
pub const LONGEST_CELL: usize = 8_000;

/// A table: its headings, each once, and what stands below them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The headings. Two alike are told apart by a number: `Telefono`, `Telefono (2)`.
    pub headings: Vec<String>,
    /// The rows that hold something, in their order.
    pub rows: Vec<Line>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, as the program that made it counts: from 1.
    pub number: u32,
    /// One cell a heading, without blanks around.
    pub cells: Vec<String>,
}

/// Why a file is not read. Never holds what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than [`LARGEST`].
    #[error("the file is larger than 5 MB: divide it")]
    TooLarge,
    /// Unpacked it is larger than [`UNPACKED`].
    #[error("the file becomes far larger than it looks: save it again as CSV")]
    Bomb,
    /// It is neither a CSV nor an XLSX file.
    #[error("this is no spreadsheet: save it as CSV or XLSX")]
    NoTable,
    /// An old XLS file, or one with a password.
    #[error("the file has a password or is of the old kind: save it as CSV, or as XLSX without a password")]
    Locked,
    /// The file is damaged.
    #[error("the file is damaged: save it again as CSV")]
    Damaged,
    /// No row looks like headings.
    #[error("no row names the columns: write the names of the columns above them")]
    NoHeadings,
    /// More than [`MOST_ROWS`].
    #[error("more than {MOST_ROWS} rows: divide the file")]
    ManyRows,
    /// More than [`MOST_COLUMNS`].
    #[error("more than {MOST_COLUMNS} columns: take away what is not needed")]
    ManyColumns,
    /// A cell is longer than [`LONGEST_CELL`].
    #[error("row {line} has a cell longer than {LONGEST_CELL} letters")]
    LongCell {
        /// The row's number in the file.
        line: u32,
    },
}

impl TableError {
    /// A word for it, by which pages find their sentence.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Bomb => "bomb",
            Self::NoTable => "no-table",
            Self::Locked => "locked",
            Self::Damaged => "damaged",
            Self::NoHeadings => "no-headings",
            Self::ManyRows => "many-rows",
            Self::ManyColumns => "many-columns",
            Self::LongCell { .. } => "long-cell",
        }
    }
}

/// A row as it was read, before anybody knows which one names the columns.
pub(crate) type Raw = (u32, Vec<String>);
