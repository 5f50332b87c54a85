// SPDX-License-Identifier: EUPL-1.2
//! What was said so far, line by line, each line with its way back.

use super::{Action, Text};
use crate::filters;
use askama::Template;

/// A line: question, answer, way back.
#[derive(Debug, Clone)]
pub struct SummaryRow {
    label: Text,
    values: Vec<Text>,
    change: Option<Action>,
}

impl SummaryRow {
    /// A line.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), values: vec![value.into()], change: None }
    }

    /// A further line of the answer: the address under the name.
    #[must_use]
    pub fn and(mut self, value: impl Into<Text>) -> Self {
        self.values.push(value.into());
        self
    }

    /// The way back; give the action [`Action::hidden`] words that say what it changes.
    #[must_use]
    pub fn change(mut self, action: Action) -> Self {
        self.change = Some(action);
        self
    }
}

/// A list of lines.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/summary.html")]
pub struct SummaryList {
    rows: Vec<SummaryRow>,
}

impl SummaryList {
    /// The list.
    pub fn new(rows: Vec<SummaryRow>) -> Self {
        Self { rows }
    }
}

super::html!(SummaryList);
