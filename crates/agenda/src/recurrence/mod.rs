// SPDX-License-Identifier: EUPL-1.2
//! Days that repeat: the part of RFC 5545 recurrence rules that a desk needs, over plain dates.
//!
//! Understood: `FREQ` (DAILY, WEEKLY, MONTHLY, YEARLY), `INTERVAL`, `COUNT`, `UNTIL`, `BYDAY` (with ordinals such as
//! `2TU` or `-1FR` in monthly and yearly rules), `BYMONTHDAY` (also negative), `BYMONTH`, `BYSETPOS`, `WKST`.
//! Anything else is refused with a sentence that says what to write instead, never silently ignored.
//!
//! One choice differs from the letter of RFC 5545: a first day that does not match its own rule is *not* an
//! occurrence. A window of every Monday whose first day is a Tuesday opens on the following Monday. The libraries
//! people compare with do the same, and a desk that says "every Monday" does not mean one Tuesday too.
//!
//! Work is bounded whatever the rule: no day after [`LAST_DAY`] exists here, and looking at a stretch of days jumps
//! straight to it. Only `COUNT` walks from the first day, once, when [`Dates`] is made.

mod dates;
mod parse;

pub use dates::{Dates, FIRST_DAY, LAST_DAY};
pub use parse::RuleError;

use jiff::civil::{DateTime, Weekday};

/// How often a rule comes round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    /// Every day, or every so many.
    Daily,
    /// Every week, or every so many.
    Weekly,
    /// Every month, or every so many.
    Monthly,
    /// Every year, or every so many.
    Yearly,
}

/// A weekday as a rule names it: any such day, or the n-th of its month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnWeekday {
    /// `None` for each such weekday; `Some(2)` the second, `Some(-1)` the last. Never zero.
    pub ordinal: Option<i8>,
    /// The weekday.
    pub weekday: Weekday,
}

/// When a rule stops by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It goes on.
    Never,
    /// After so many occurrences, dropped ones included.
    Count(u32),
    /// With the last occurrence that begins at or before this local time.
    Until(DateTime),
}

/// A recurrence rule, checked. Made by [`Rule::parse`]; turned into days by [`Dates::repeating`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub(crate) frequency: Frequency,
    pub(crate) interval: u32,
    pub(crate) end: End,
    pub(crate) weekdays: Vec<OnWeekday>,
    pub(crate) month_days: Vec<i8>,
    pub(crate) months: Vec<i8>,
    pub(crate) positions: Vec<i16>,
    pub(crate) week_start: Weekday,
}
