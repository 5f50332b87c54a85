// SPDX-License-Identifier: EUPL-1.2
//! From a rule to days.

use super::parse::KNOWN;
use super::{End, Frequency, OnWeekday, Rule};
use jiff::SignedDuration;
use jiff::civil::{Date, Time, Weekday};

/// The first day on which anything may begin: 1 January 1970.
pub const FIRST_DAY: Date = KNOWN.0;
/// The last day on which anything may happen: 31 December 2199.
pub const LAST_DAY: Date = KNOWN.1;

/// The days of a single occurrence or of a rule, ready to be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dates {
    first: Date,
    /// Inclusive. Before `first` when there is no day at all.
    last: Date,
    rule: Option<Rule>,
}

impl Dates {
    /// Just this day.
    #[must_use]
    pub fn once(day: Date) -> Dates {
        Dates { first: day, last: day, rule: None }
    }

    /// The days of `rule` from `first` on. `at` is the hour at which each occurrence begins: it matters only to a rule
    /// whose `UNTIL` has an hour. `until` is the last day allowed, itself included, whatever the rule says.
    #[must_use]
    pub fn repeating(mut rule: Rule, first: Date, at: Time, until: Option<Date>) -> Dates {
        rule.fill_from(first);
        let mut last = until.unwrap_or(LAST_DAY).min(LAST_DAY);
        if let End::Until(end) = rule.end {
            let day = if at > end.time() { end.date().yesterday().unwrap_or(FIRST_DAY) } else { end.date() };
            last = last.min(day);
        }
        let count = if let End::Count(count) = rule.end { Some(count) } else { None };
        let mut dates = Dates { first, last, rule: Some(rule) };
        if let Some(count) = count {
            dates.last = dates.nth_or_last(count);
        }
        dates
    }

    /// The first day a person wrote; an occurrence only if the rule says so.
    #[must_use]
    pub fn first(&self) -> Date {
        self.first
    }

    /// Calls `each` with every day from `from` to `to`, both included, in order.
    pub fn between(&self, from: Date, to: Date, mut each: impl FnMut(Date)) {
        let from = from.max(self.first);
        let to = to.min(self.last);
        if from > to {
            return;
        }
        let Some(rule) = &self.rule else {
            each(self.first);
            return;
        };
        let walk = Walk::new(rule, self.first);
        let (low, high) = (number_of(from), number_of(to));
        let mut days = Vec::new();
        let mut turn = walk.turn_of(from, low);
        while walk.begins(turn) <= high {
            days.clear();
            walk.days(turn, &mut days);
            for day in &days {
                if (low..=high).contains(day)
                    && let Some(date) = date_of(*day)
                {
                    each(date);
                }
            }
            turn += 1;
        }
    }

    /// The day of the `count`-th occurrence, or the last day when there are fewer.
    fn nth_or_last(&self, count: u32) -> Date {
        let mut left = count;
        let mut end = self.last;
        let Some(rule) = &self.rule else { return end };
        if self.first > self.last {
            return end;
        }
        let walk = Walk::new(rule, self.first);
        let (low, high) = (number_of(self.first), number_of(self.last));
        let mut days = Vec::new();
        let mut turn = 0;
        while left > 0 && walk.begins(turn) <= high {
            days.clear();
            walk.days(turn, &mut days);
            for day in days.iter().filter(|day| (low..=high).contains(*day)) {
                left -= 1;
                if left == 0 {
                    end = date_of(*day).unwrap_or(end);
                    break;
                }
            }
            turn += 1;
        }
        end
    }
}

impl Rule {
    /// What a rule leaves unsaid it takes from the first day: "every month" means every month on that day.
    fn fill_from(&mut self, first: Date) {
        let nothing_said = self.weekdays.is_empty() && self.month_days.is_empty();
        match self.frequency {
            Frequency::Daily => {}
            Frequency::Weekly if self.weekdays.is_empty() => {
                self.weekdays.push(OnWeekday { ordinal: None, weekday: first.weekday() });
            }
            Frequency::Weekly => {}
            Frequency::Monthly if nothing_said => self.month_days.push(first.day()),
            Frequency::Monthly => {}
            Frequency::Yearly if nothing_said => {
                if self.months.is_empty() {
                    self.months.push(first.month());
                }
                self.month_days.push(first.day());
            }
            Frequency::Yearly => {}
        }
    }
}

/// A rule walked turn by turn (the n-th day, week, month or year that its interval allows), in numbers of days
/// since 1 January 1970.
struct Walk<'a> {
    rule: &'a Rule,
    interval: i64,
    /// The day, the week's first day, the month (counted from year 0) or the year of turn 0.
    origin: i64,
}

impl<'a> Walk<'a> {
    fn new(rule: &'a Rule, first: Date) -> Walk<'a> {
        let origin = match rule.frequency {
            Frequency::Daily => number_of(first),
            Frequency::Weekly => number_of(first) - i64::from(first.weekday().since(rule.week_start)),
            Frequency::Monthly => month_number(first),
            Frequency::Yearly => i64::from(first.year()),
        };
        Walk { rule, interval: i64::from(rule.interval), origin }
    }

    /// The last turn that begins on or before this day.
    fn turn_of(&self, day: Date, number: i64) -> i64 {
        let distance = match self.rule.frequency {
            Frequency::Daily => number - self.origin,
            Frequency::Weekly => (number - self.origin).div_euclid(7),
            Frequency::Monthly => month_number(day) - self.origin,
            Frequency::Yearly => i64::from(day.year()) - self.origin,
        };
        distance.div_euclid(self.interval).max(0)
    }

    /// The first day that a turn could give.
    fn begins(&self, turn: i64) -> i64 {
        let at = self.origin + turn * self.interval;
        match self.rule.frequency {
            Frequency::Daily => at,
            Frequency::Weekly => self.origin + 7 * turn * self.interval,
            Frequency::Monthly => month_start(at).unwrap_or(i64::MAX),
            Frequency::Yearly => month_start(at * 12).unwrap_or(i64::MAX),
        }
    }

    /// The days of a turn, in order, before any bound is applied.
    fn days(&self, turn: i64, into: &mut Vec<i64>) {
        let at = self.origin + turn * self.interval;
        match self.rule.frequency {
            Frequency::Daily => self.keep_filtered(self.begins(turn), 1, into),
            Frequency::Weekly => self.keep_filtered(self.begins(turn), 7, into),
            Frequency::Monthly => self.keep_in_month(at, None, into),
            Frequency::Yearly => {
                // A counted weekday counts within the year, or within each month when months are named.
                let year = if self.rule.months.is_empty() { span(at * 12, at * 12 + 12) } else { None };
                for month in at * 12..at * 12 + 12 {
                    self.keep_in_month(month, year, into);
                }
            }
        }
        self.choose_positions(into);
    }

    /// Days of a daily or weekly turn: the lists only narrow.
    fn keep_filtered(&self, begins: i64, length: i64, into: &mut Vec<i64>) {
        let rule = self.rule;
        for day in begins..begins + length {
            let by_weekday = rule.weekdays.is_empty() || rule.weekdays.iter().any(|on| on.weekday == weekday_of(day));
            if !by_weekday {
                continue;
            }
            if !rule.months.is_empty() || !rule.month_days.is_empty() {
                let Some(date) = date_of(day) else { continue };
                if !self.month_allowed(date.month()) || !self.month_day_allowed(date.day(), date.days_in_month()) {
                    continue;
                }
            }
            into.push(day);
        }
    }

    /// Days of one month; `within` is the stretch in which weekdays are counted, the month itself when absent.
    fn keep_in_month(&self, month: i64, within: Option<(i64, i64)>, into: &mut Vec<i64>) {
        let Ok(number) = i8::try_from(month.rem_euclid(12) + 1) else { return };
        if !self.month_allowed(number) {
            return;
        }
        let Some((start, end)) = span(month, month + 1) else { return };
        let (low, high) = within.unwrap_or((start, end));
        let Ok(length) = i8::try_from(end - start) else { return };
        for day_of_month in 1..=length {
            let day = start + i64::from(day_of_month) - 1;
            if self.month_day_allowed(day_of_month, length) && self.weekday_allowed(day, low, high) {
                into.push(day);
            }
        }
    }

    fn month_allowed(&self, month: i8) -> bool {
        self.rule.months.is_empty() || self.rule.months.contains(&month)
    }

    fn month_day_allowed(&self, day: i8, length: i8) -> bool {
        let days = &self.rule.month_days;
        days.is_empty() || days.iter().any(|wanted| *wanted == day || *wanted == day - length - 1)
    }

    fn weekday_allowed(&self, day: i64, low: i64, high: i64) -> bool {
        let days = &self.rule.weekdays;
        days.is_empty()
            || days.iter().any(|on| {
                on.weekday == weekday_of(day)
                    && match on.ordinal {
                        None => true,
                        Some(nth) if nth > 0 => (day - low) / 7 + 1 == i64::from(nth),
                        Some(nth) => (high - 1 - day) / 7 + 1 == -i64::from(nth),
                    }
            })
    }

    fn choose_positions(&self, days: &mut Vec<i64>) {
        let positions = &self.rule.positions;
        if positions.is_empty() {
            return;
        }
        let length = days.len();
        let mut index = 0;
        days.retain(|_| {
            index += 1;
            positions.iter().any(|position| {
                let wanted = usize::from(position.unsigned_abs());
                if *position > 0 { wanted == index } else { wanted == length - index + 1 }
            })
        });
    }
}

fn number_of(date: Date) -> i64 {
    date.duration_since(FIRST_DAY).as_secs() / 86_400
}

fn date_of(number: i64) -> Option<Date> {
    FIRST_DAY.checked_add(SignedDuration::from_secs(number * 86_400)).ok()
}

fn weekday_of(number: i64) -> Weekday {
    // 1 January 1970 was a Thursday, three days after a Monday.
    let offset = i8::try_from((number + 3).rem_euclid(7)).unwrap_or(0);
    Weekday::from_monday_zero_offset(offset).unwrap_or(Weekday::Monday)
}

fn month_number(date: Date) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month()) - 1
}

fn month_start(month: i64) -> Option<i64> {
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    let month = i8::try_from(month.rem_euclid(12) + 1).ok()?;
    Date::new(year, month, 1).ok().map(number_of)
}

fn span(from_month: i64, to_month: i64) -> Option<(i64, i64)> {
    Some((month_start(from_month)?, month_start(to_month)?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use jiff::civil::{date, time};
    use jiff::tz::TimeZone;

    fn days(rule: &str, first: Date, until: Option<Date>, to: Date) -> Vec<String> {
        let rule = Rule::parse(rule, &TimeZone::UTC).unwrap();
        let mut out = Vec::new();
        Dates::repeating(rule, first, time(9, 0, 0, 0), until).between(FIRST_DAY, to, |day| out.push(day.to_string()));
        out
    }

    #[test]
    fn a_first_day_off_the_rule_is_not_an_occurrence() {
        let found = days("FREQ=WEEKLY;BYDAY=MO", date(2021, 5, 4), None, date(2021, 5, 18));
        assert_eq!(found, ["2021-05-10", "2021-05-17"]);
    }

    #[test]
    fn until_includes_its_own_day() {
        let found = days("FREQ=DAILY", date(2021, 5, 4), Some(date(2021, 5, 6)), LAST_DAY);
        assert_eq!(found, ["2021-05-04", "2021-05-05", "2021-05-06"]);
        let found = days("FREQ=DAILY;UNTIL=20210505T090000", date(2021, 5, 4), None, LAST_DAY);
        assert_eq!(found, ["2021-05-04", "2021-05-05"]);
        let found = days("FREQ=DAILY;UNTIL=20210505T085959", date(2021, 5, 4), None, LAST_DAY);
        assert_eq!(found, ["2021-05-04"]);
    }

    #[test]
    fn the_last_working_day_of_the_month() {
        let rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3";
        assert_eq!(days(rule, date(2021, 1, 1), None, LAST_DAY), ["2021-01-29", "2021-02-26", "2021-03-31"]);
    }

    #[test]
    fn every_month_on_the_31st_skips_short_months() {
        let found = days("FREQ=MONTHLY;COUNT=3", date(2021, 1, 31), None, LAST_DAY);
        assert_eq!(found, ["2021-01-31", "2021-03-31", "2021-05-31"]);
    }

    #[test]
    fn a_rule_without_days_ends_quietly() {
        assert!(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", date(1970, 1, 1), None, LAST_DAY).is_empty());
        assert!(days("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", date(1970, 1, 1), None, LAST_DAY).is_empty());
        assert!(days("FREQ=YEARLY;INTERVAL=10000", date(2021, 1, 1), None, LAST_DAY).len() == 1);
        assert!(days("FREQ=DAILY", date(2021, 1, 2), Some(date(2021, 1, 1)), LAST_DAY).is_empty());
    }
}
