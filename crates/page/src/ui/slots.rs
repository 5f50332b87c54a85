// SPDX-License-Identifier: EUPL-1.2
//! Choosing a time: days, and under each the times one can press.

use super::Text;
use crate::dates::Nearness;
use crate::filters;
use askama::Template;
use jiff::civil::{Date, Time};

/// A time that can be chosen.
#[derive(Debug, Clone)]
pub struct SlotTime {
    start: Time,
    value: String,
    note: Option<Text>,
    chosen: bool,
}

impl SlotTime {
    /// A start and the (signed) value the form sends for it.
    pub fn new(start: Time, value: impl Into<String>) -> Self {
        Self { start, value: value.into(), note: None, chosen: false }
    }

    /// A few words after the time: "online".
    #[must_use]
    pub fn note(mut self, note: impl Into<Text>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Marks the time chosen before.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }
}

/// A day and its times.
#[derive(Debug, Clone)]
pub struct SlotDay {
    date: Date,
    times: Vec<SlotTime>,
}

impl SlotDay {
    /// A day with its times, earliest first.
    pub fn new(date: Date, times: Vec<SlotTime>) -> Self {
        Self { date, times }
    }
}

/// Days with times, each a button of the surrounding form: one press chooses.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/slots.html")]
pub struct SlotList {
    name: &'static str,
    today: Date,
    days: Vec<SlotDay>,
}

impl SlotList {
    /// The list; `name` is what the pressed button is called in the form, `today` names the near days.
    pub fn new(name: &'static str, today: Date, days: Vec<SlotDay>) -> Self {
        Self { name, today, days }
    }

    fn near(&self, day: &Date) -> Option<&'static str> {
        Nearness::of(*day, self.today).key()
    }
}

super::html!(SlotList);
