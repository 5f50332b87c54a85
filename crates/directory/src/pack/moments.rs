// SPDX-License-Identifier: EUPL-1.2
//! Reading days, times of the day and durations.

use super::{
    ToldDay,
    entry::{Entry, Item, shortened, whole},
};
use jiff::civil::{Date, Time};
use toml::{Spanned, de::DeValue};

impl Entry<'_, '_> {
    /// A day.
    pub(super) fn day(&self, key: &'static str) -> Option<Date> {
        let found = self.item(key)?;
        self.day_of(key, found)
    }

    fn day_of(&self, key: &'static str, found: &Item<'_>) -> Option<Date> {
        let written = match found.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(moment) => moment.to_string(),
            _ => {
                self.wrong(key, found, "a day", "\"2026-01-05\"");
                return None;
            }
        };
        let day = (written.len() == 10).then(|| written.parse().ok()).flatten();
        if day.is_none() {
            self.sheet.report.mistake(
                &self.sheet.spot(&found.span()),
                format!("\"{}\" in \"{key}\" is not a day of the calendar", shortened(&written)),
                "Write year, month and day: \"2026-01-05\".",
            );
        }
        day
    }

    /// Days.
    pub(super) fn days(&self, key: &'static str) -> Vec<Date> {
        let Some(found) = self.item(key) else { return Vec::new() };
        let Some(list) = found.get_ref().as_array() else {
            self.wrong(key, found, "a list of days", "[\"2026-12-24\"]");
            return Vec::new();
        };
        list.iter().filter_map(|item| self.day_of(key, item)).collect()
    }

    /// A day, a month or a year.
    pub(super) fn told_day(&self, key: &'static str) -> Option<ToldDay> {
        let found = self.item(key)?;
        let written = match found.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(moment) => moment.to_string(),
            DeValue::Integer(_) => whole(found.get_ref()).unwrap_or_default().to_string(),
            _ => {
                self.wrong(key, found, "a day, a month or a year", "\"2020-12\"");
                return None;
            }
        };
        let day = told_day(&written);
        if day.is_none() {
            self.mistake(
                key,
                format!("\"{}\" in \"{key}\" is not a day, a month or a year", shortened(&written)),
                "Write \"2021-01-11\", \"2021-01\" or \"2021\", whichever the source tells.",
            );
        }
        day
    }

    /// A time of the day, in whole minutes that are multiples of five. `24:00` is midnight at the end.
    pub(super) fn time(&self, key: &'static str) -> Time {
        if !self.has(key) {
            self.item(key);
            self.missing(key, "\"09:00\"");
            return Time::midnight();
        }
        let found = self.item(key).map(Spanned::get_ref);
        let written = match found {
            Some(DeValue::String(text)) => text.to_string(),
            Some(DeValue::Datetime(moment)) => moment.to_string().chars().take(5).collect(),
            _ => String::new(),
        };
        let written = if written == "24:00" { "00:00".to_owned() } else { written };
        let time: Option<Time> = (written.len() == 5).then(|| format!("{written}:00").parse().ok()).flatten();
        match time {
            Some(time) if time.minute() % 5 == 0 => time,
            Some(time) => {
                self.mistake(
                    key,
                    format!("\"{key}\" is {written}, which is not a multiple of five minutes"),
                    "Calendars go by five minutes: move it to the nearest.",
                );
                time
            }
            None => {
                self.mistake(key, format!("\"{key}\" is not a time"), "Write hours and minutes: \"09:00\".");
                Time::midnight()
            }
        }
    }

    /// An ISO 8601 duration, such as `PT24H` or `P60D`.
    pub(super) fn duration(&self, key: &'static str, default: &str) -> String {
        let Some(written) = self.line_maybe(key) else { return default.to_owned() };
        match written.parse::<jiff::Span>() {
            Ok(span) if !span.is_negative() && written.starts_with('P') => written,
            _ => {
                self.mistake(
                    key,
                    format!("\"{}\" in \"{key}\" is not a duration", shortened(&written)),
                    "Write for example \"PT24H\" (24 hours) or \"P60D\" (60 days).",
                );
                default.to_owned()
            }
        }
    }
}

/// A day, month or year as a source tells it.
pub(super) fn told_day(written: &str) -> Option<ToldDay> {
    let full = match written.len() {
        4 => format!("{written}-01-01"),
        7 => format!("{written}-01"),
        10 => written.to_owned(),
        _ => return None,
    };
    full.parse::<Date>().ok().map(|_| ToldDay(written.to_owned()))
}
