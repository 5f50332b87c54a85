// SPDX-License-Identifier: EUPL-1.2
//! Reading a rule as people and calendar programs write it: `FREQ=WEEKLY;BYDAY=MO,TH`.

use super::{End, Frequency, OnWeekday, Rule};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time, Weekday, date, time};
use jiff::tz::TimeZone;

/// The longest rule worth reading; the longest sensible one is a tenth of it.
const LONGEST_RULE: usize = 1_000;
const GREATEST_INTERVAL: u32 = 10_000;
const GREATEST_COUNT: u32 = 10_000;

/// Why a rule cannot be used, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// Nothing is written.
    #[error("the rule is empty; leave it out for a single day, or write for example FREQ=WEEKLY;BYDAY=MO")]
    Empty,
    /// More text than any rule needs.
    #[error("the rule is longer than {LONGEST_RULE} characters; split it into several windows or absences")]
    TooLong,
    /// A piece that is not `NAME=VALUE`.
    #[error("`{0}` is not of the form NAME=VALUE; parts are joined by semicolons, as in FREQ=WEEKLY;BYDAY=MO")]
    NotAPart(String),
    /// The same name twice.
    #[error("{0} is written twice; join its values by commas")]
    Twice(String),
    /// No frequency.
    #[error("FREQ is missing; begin with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY")]
    NoFrequency,
    /// A part of RFC 5545, or of nothing, that a desk's calendar does not use.
    #[error(
        "{0} is not understood here; use FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST"
    )]
    UnknownPart(String),
    /// A value that its part cannot have.
    #[error("{part}={value} cannot be read; {part} takes {allowed}")]
    BadValue {
        /// The part's name.
        part: &'static str,
        /// What was written.
        value: String,
        /// What may be written.
        allowed: &'static str,
    },
    /// Two ends.
    #[error("COUNT and UNTIL exclude each other; keep the one that says when it really ends")]
    TwoEnds,
    /// An ordinal where there is no month or year to count in.
    #[error("BYDAY may count weekdays, as in 2TU, only with FREQ=MONTHLY or FREQ=YEARLY; write TU alone")]
    OrdinalWithoutMonth,
    /// Days of the month in a weekly rule.
    #[error("BYMONTHDAY does not go with FREQ=WEEKLY; use FREQ=MONTHLY or FREQ=DAILY")]
    MonthDayInWeek,
    /// Positions with nothing to choose from.
    #[error("BYSETPOS chooses among the days of BYDAY, BYMONTHDAY or BYMONTH; add one of them")]
    PositionOfNothing,
}

impl Rule {
    /// Reads a rule. Letters may be small or capital and a leading `RRULE:` is allowed. `zone` turns an `UNTIL`
    /// written in universal time (ending in Z) into local time.
    ///
    /// # Errors
    /// [`RuleError`] says what is wrong and what to write.
    pub fn parse(text: &str, zone: &TimeZone) -> Result<Rule, RuleError> {
        if text.len() > LONGEST_RULE {
            return Err(RuleError::TooLong);
        }
        let upper = text.trim().to_ascii_uppercase();
        let body = upper.strip_prefix("RRULE:").unwrap_or(&upper);
        let body = body.strip_suffix(';').unwrap_or(body);
        if body.is_empty() {
            return Err(RuleError::Empty);
        }
        let mut parts = Parts::default();
        for piece in body.split(';') {
            parts.take(piece, zone)?;
        }
        parts.into_rule()
    }
}

#[derive(Default)]
struct Parts {
    seen: Vec<String>,
    frequency: Option<Frequency>,
    interval: Option<u32>,
    count: Option<u32>,
    until: Option<DateTime>,
    weekdays: Vec<OnWeekday>,
    month_days: Vec<i8>,
    months: Vec<i8>,
    positions: Vec<i16>,
    week_start: Option<Weekday>,
}

impl Parts {
    fn take(&mut self, piece: &str, zone: &TimeZone) -> Result<(), RuleError> {
        let (name, value) = piece.split_once('=').ok_or_else(|| RuleError::NotAPart(piece.to_owned()))?;
        if self.seen.iter().any(|seen| seen == name) {
            return Err(RuleError::Twice(name.to_owned()));
        }
        self.seen.push(name.to_owned());
        match name {
            "FREQ" => self.frequency = Some(frequency(value)?),
            "INTERVAL" => {
                let allowed = "a whole number from 1 to 10000";
                self.interval = Some(number("INTERVAL", value, 1..=GREATEST_INTERVAL, allowed)?);
            }
            "COUNT" => {
                self.count = Some(number("COUNT", value, 1..=GREATEST_COUNT, "a whole number from 1 to 10000")?);
            }
            "UNTIL" => self.until = Some(until(value, zone)?),
            "BYDAY" => self.weekdays = list(value, on_weekday)?,
            "BYMONTHDAY" => {
                let allowed = "days from 1 to 31, or from -31 to -1 counted from the month's end";
                self.month_days = list(value, |day| signed("BYMONTHDAY", day, 31, allowed))?;
            }
            "BYMONTH" => {
                self.months = list(value, |month| number("BYMONTH", month, 1..=12, "months from 1 to 12"))?
                    .into_iter()
                    .filter_map(|month| i8::try_from(month).ok())
                    .collect();
            }
            "BYSETPOS" => {
                let allowed = "positions from 1 to 366, or from -366 to -1";
                self.positions = list(value, |position| signed("BYSETPOS", position, 366, allowed))?;
            }
            "WKST" => self.week_start = Some(weekday("WKST", value, "one of MO, TU, WE, TH, FR, SA, SU")?),
            other => return Err(RuleError::UnknownPart(other.to_owned())),
        }
        Ok(())
    }

    fn into_rule(self) -> Result<Rule, RuleError> {
        let frequency = self.frequency.ok_or(RuleError::NoFrequency)?;
        let end = match (self.count, self.until) {
            (Some(_), Some(_)) => return Err(RuleError::TwoEnds),
            (Some(count), None) => End::Count(count),
            (None, Some(until)) => End::Until(until),
            (None, None) => End::Never,
        };
        let counts_within = matches!(frequency, Frequency::Monthly | Frequency::Yearly);
        if !counts_within && self.weekdays.iter().any(|day| day.ordinal.is_some()) {
            return Err(RuleError::OrdinalWithoutMonth);
        }
        if frequency == Frequency::Weekly && !self.month_days.is_empty() {
            return Err(RuleError::MonthDayInWeek);
        }
        if !self.positions.is_empty()
            && self.weekdays.is_empty()
            && self.month_days.is_empty()
            && self.months.is_empty()
        {
            return Err(RuleError::PositionOfNothing);
        }
        Ok(Rule {
            frequency,
            interval: self.interval.unwrap_or(1),
            end,
            weekdays: self.weekdays,
            month_days: self.month_days,
            months: self.months,
            positions: self.positions,
            week_start: self.week_start.unwrap_or(Weekday::Monday),
        })
    }
}

fn list<T>(value: &str, read: impl Fn(&str) -> Result<T, RuleError>) -> Result<Vec<T>, RuleError> {
    value.split(',').map(read).collect()
}

fn frequency(value: &str) -> Result<Frequency, RuleError> {
    match value {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" => Ok(Frequency::Yearly),
        _ => Err(bad("FREQ", value, "DAILY, WEEKLY, MONTHLY or YEARLY")),
    }
}

fn bad(part: &'static str, value: &str, allowed: &'static str) -> RuleError {
    RuleError::BadValue { part, value: value.to_owned(), allowed }
}

fn number(
    part: &'static str,
    value: &str,
    range: std::ops::RangeInclusive<u32>,
    allowed: &'static str,
) -> Result<u32, RuleError> {
    let plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    match value.parse::<u32>() {
        Ok(number) if plain && range.contains(&number) => Ok(number),
        _ => Err(bad(part, value, allowed)),
    }
}

fn signed<T: TryFrom<i32>>(
    part: &'static str,
    value: &str,
    greatest: i32,
    allowed: &'static str,
) -> Result<T, RuleError> {
    value
        .parse::<i32>()
        .ok()
        .filter(|number| *number != 0 && number.abs() <= greatest)
        .and_then(|number| T::try_from(number).ok())
        .ok_or_else(|| bad(part, value, allowed))
}

fn on_weekday(value: &str) -> Result<OnWeekday, RuleError> {
    let allowed = "weekdays MO, TU, WE, TH, FR, SA, SU, with a count such as 2TU or -1FR when monthly or yearly";
    let (count, name) = value
        .len()
        .checked_sub(2)
        .filter(|at| value.is_char_boundary(*at))
        .map(|at| value.split_at(at))
        .ok_or_else(|| bad("BYDAY", value, allowed))?;
    let weekday = weekday("BYDAY", name, allowed).map_err(|_| bad("BYDAY", value, allowed))?;
    let ordinal = if count.is_empty() { None } else { Some(signed("BYDAY", count, 53, allowed)?) };
    Ok(OnWeekday { ordinal, weekday })
}

fn weekday(part: &'static str, value: &str, allowed: &'static str) -> Result<Weekday, RuleError> {
    match value {
        "MO" => Ok(Weekday::Monday),
        "TU" => Ok(Weekday::Tuesday),
        "WE" => Ok(Weekday::Wednesday),
        "TH" => Ok(Weekday::Thursday),
        "FR" => Ok(Weekday::Friday),
        "SA" => Ok(Weekday::Saturday),
        "SU" => Ok(Weekday::Sunday),
        _ => Err(bad(part, value, allowed)),
    }
}

/// `20211231` (that whole day), `20211231T120000` (local) or `20211231T110000Z` (universal).
fn until(value: &str, zone: &TimeZone) -> Result<DateTime, RuleError> {
    let refuse =
        || bad("UNTIL", value, "a day as 20211231, a local time as 20211231T120000 or a universal one ending in Z");
    let (day, clock) = match value.split_once('T') {
        Some((day, clock)) => (day, Some(clock)),
        None => (value, None),
    };
    let day = compact_date(day).ok_or_else(refuse)?;
    let Some(clock) = clock else {
        return Ok(day.to_datetime(time(23, 59, 59, 0)));
    };
    let (clock, universal) = match clock.strip_suffix('Z') {
        Some(clock) => (clock, true),
        None => (clock, false),
    };
    let moment = day.to_datetime(compact_time(clock).ok_or_else(refuse)?);
    if !universal {
        return Ok(moment);
    }
    let instant: Timestamp = TimeZone::UTC.to_timestamp(moment).map_err(|_| refuse())?;
    Ok(zone.to_datetime(instant))
}

fn digits(text: &str, from: usize, to: usize) -> Option<i16> {
    let piece = text.get(from..to)?;
    if piece.bytes().all(|byte| byte.is_ascii_digit()) { piece.parse().ok() } else { None }
}

fn compact_date(text: &str) -> Option<Date> {
    // ISO dashes are not RFC 5545, yet nobody can mean anything else by them.
    let text = if text.len() == 10 { text.replace('-', "") } else { text.to_owned() };
    if text.len() != 8 {
        return None;
    }
    let month = i8::try_from(digits(&text, 4, 6)?).ok()?;
    let day = i8::try_from(digits(&text, 6, 8)?).ok()?;
    Date::new(digits(&text, 0, 4)?, month, day).ok()
}

fn compact_time(text: &str) -> Option<Time> {
    if text.len() != 6 {
        return None;
    }
    let part = |from: usize| digits(text, from, from + 2).and_then(|value| i8::try_from(value).ok());
    Time::new(part(0)?, part(2)?, part(4)?, 0).ok()
}

/// The days this house knows: see [`super::FIRST_DAY`] and [`super::LAST_DAY`].
pub(super) const KNOWN: (Date, Date) = (date(1970, 1, 1), date(2199, 12, 31));

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn read(text: &str) -> Result<Rule, RuleError> {
        Rule::parse(text, &TimeZone::UTC)
    }

    #[test]
    fn rules_people_write_are_read() {
        for text in [
            "FREQ=WEEKLY;BYDAY=MO",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU",
            "freq=daily;count=3",
            "FREQ=MONTHLY;BYDAY=2TU,-1FR",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1;UNTIL=20301231T230000Z",
            "FREQ=WEEKLY;",
        ] {
            assert!(read(text).is_ok(), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn what_is_not_understood_is_refused_with_a_way_out() {
        for (text, word) in [
            ("", "empty"),
            ("BYDAY=MO", "FREQ is missing"),
            ("FREQ=HOURLY", "DAILY, WEEKLY"),
            ("FREQ=WEEKLY;BYHOUR=9", "BYHOUR"),
            ("FREQ=YEARLY;BYWEEKNO=3", "BYWEEKNO"),
            ("FREQ=WEEKLY;BYDAY=LU", "MO, TU"),
            ("FREQ=WEEKLY;BYDAY=2MO", "MONTHLY or"),
            ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY"),
            ("FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=MONTHLY"),
            ("FREQ=WEEKLY;FREQ=DAILY", "twice"),
            ("FREQ=DAILY;COUNT=0", "COUNT"),
            ("FREQ=DAILY;COUNT=4;UNTIL=20210101", "exclude"),
            ("FREQ=DAILY;INTERVAL=-1", "INTERVAL"),
            ("FREQ=DAILY;INTERVAL=99999999999", "INTERVAL"),
            ("FREQ=DAILY;UNTIL=20210230", "UNTIL"),
            ("FREQ=DAILY;UNTIL=2021-1", "UNTIL"),
            ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS"),
            ("FREQ=MONTHLY;BYDAY=à", "BYDAY"),
            ("every monday", "NAME=VALUE"),
        ] {
            let message = read(text).unwrap_err().to_string();
            assert!(message.contains(word), "{text}: {message}");
        }
        assert!(read(&"FREQ=DAILY;".repeat(200)).is_err());
    }

    #[test]
    fn a_universal_end_is_read_in_the_zone_of_the_place() {
        let rome = TimeZone::get("Europe/Rome").unwrap();
        let rule = Rule::parse("FREQ=DAILY;UNTIL=20210722T220000Z", &rome).unwrap();
        assert_eq!(rule.end, End::Until(date(2021, 7, 23).at(0, 0, 0, 0)));
    }
}
