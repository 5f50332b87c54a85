// SPDX-License-Identifier: EUPL-1.2
//! Tables that become cards on a telephone, and the way through long lists.

use super::Text;
use crate::filters;
use askama::Template;

/// A table: the twin of every chart, the shape of every list of figures.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/table.html")]
pub struct Table {
    caption: Text,
    columns: Vec<Text>,
    rows: Vec<Vec<Text>>,
    empty: Text,
}

impl Table {
    /// A table with its caption; the first cell of a row names it.
    pub fn new(caption: impl Into<Text>, columns: Vec<Text>) -> Self {
        Self { caption: caption.into(), columns, rows: Vec::new(), empty: "page-table-empty".into() }
    }

    /// Adds a row, one cell a column.
    #[must_use]
    pub fn row(mut self, cells: Vec<Text>) -> Self {
        self.rows.push(cells);
        self
    }

    /// What is said when there is no row.
    #[must_use]
    pub fn empty(mut self, text: impl Into<Text>) -> Self {
        self.empty = text.into();
        self
    }

    fn column(&self, place: &usize) -> Option<&Text> {
        self.columns.get(*place)
    }
}

/// The pages of a long list. Writes nothing when one page is enough.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/pages.html")]
pub struct Pages {
    path: String,
    now: usize,
    last: usize,
}

impl Pages {
    /// `path` is without language and ends where the number goes: `/search?q=casa&page=`. Pages count from 1.
    pub fn new(path: impl Into<String>, now: usize, last: usize) -> Self {
        Self { path: path.into(), now, last }
    }

    fn to(&self, number: usize) -> String {
        format!("{}{number}", self.path)
    }
}

super::html!(Table, Pages);
